//! Numbers as pairs of floats: twice the precision.
//!
//! Takes and gives finite numbers of moderate size; never a rounding error above 2^-100 or so.

/// A number as the sum of a float and a correction that is below its last place.
#[derive(Clone, Copy)]
pub struct Pair {
    pub high: f64,
    pub low: f64,
}

#[inline(always)]
pub fn quick_sum(a: f64, b: f64) -> Pair {
    let s = a + b;
    Pair {
        high: s,
        low: b - (s - a),
    }
}

#[inline(always)]
pub fn sum(a: f64, b: f64) -> Pair {
    let s = a + b;
    let t = s - a;
    Pair {
        high: s,
        low: (a - (s - t)) + (b - t),
    }
}

#[inline(always)]
pub fn halves(a: f64) -> (f64, f64) {
    let t = 134_217_729.0 * a;
    let high = t - (t - a);
    (high, a - high)
}

#[inline(always)]
pub fn product(a: f64, b: f64) -> Pair {
    let p = a * b;
    let ((a1, a2), (b1, b2)) = (halves(a), halves(b));
    Pair {
        high: p,
        low: ((a1 * b1 - p) + a1 * b2 + a2 * b1) + a2 * b2,
    }
}

impl Pair {
    pub const ZERO: Pair = Pair::of(0.0);

    #[inline(always)]
    pub const fn of(high: f64) -> Pair {
        Pair { high, low: 0.0 }
    }

    #[inline(always)]
    pub fn value(self) -> f64 {
        self.high + self.low
    }

    #[inline(always)]
    pub fn minus(self, o: Pair) -> Pair {
        self.plus(o.negated())
    }

    #[inline(always)]
    pub fn negated(self) -> Pair {
        Pair {
            high: -self.high,
            low: -self.low,
        }
    }

    /// The square root of what is positive, or zero.
    pub fn root(self) -> Pair {
        if self.high == 0.0 {
            return self;
        }
        let s = libm::sqrt(self.high);
        let square = product(s, s);
        quick_sum(
            s,
            ((self.high - square.high) - square.low + self.low) / (2.0 * s),
        )
    }

    #[inline(always)]
    pub fn plus(self, o: Pair) -> Pair {
        let s = sum(self.high, o.high);
        quick_sum(s.high, s.low + self.low + o.low)
    }

    #[inline(always)]
    pub fn times(self, o: Pair) -> Pair {
        let p = product(self.high, o.high);
        quick_sum(p.high, p.low + self.high * o.low + self.low * o.high)
    }

    pub fn over(self, o: Pair) -> Pair {
        let q = self.high / o.high;
        let back = o.times(Pair { high: q, low: 0.0 });
        let rest = (self.high - back.high) - back.low + self.low;
        quick_sum(q, rest / o.high)
    }
}
