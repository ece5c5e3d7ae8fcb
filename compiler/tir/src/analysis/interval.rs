//! Intervals of ints, and Python's arithmetic on them. The ends of `i64` stand for "no bound".

use molt_abi::value::{REP_INT_MAX, REP_INT_MIN};

use crate::analysis::numbers::floor_div;
use crate::ir::IntOp;

/// All numbers from `low` to `high`, both included; `i64::MIN` and `i64::MAX` mean that there is no bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    pub low: i64,
    pub high: i64,
}

/// Stands for "no bound" while bounds are computed: no sum or shift of true bounds gets there.
const FAR: i128 = 1 << 120;

impl Interval {
    pub const ALL: Interval = Interval {
        low: i64::MIN,
        high: i64::MAX,
    };

    pub const fn new(low: i64, high: i64) -> Interval {
        Interval { low, high }
    }

    pub const fn of(n: i64) -> Interval {
        Interval { low: n, high: n }
    }

    /// Inside the range where an `Int` is no handle.
    pub fn small(self) -> bool {
        self.low >= REP_INT_MIN && self.high <= REP_INT_MAX
    }

    pub fn contains(self, n: i64) -> bool {
        self.low <= n && n <= self.high
    }

    pub fn union(self, other: Interval) -> Interval {
        Interval {
            low: self.low.min(other.low),
            high: self.high.max(other.high),
        }
    }

    /// Both hold; where they contradict each other (code that never runs), the first.
    pub fn meet(self, other: Interval) -> Interval {
        let (low, high) = (self.low.max(other.low), self.high.min(other.high));
        if low > high {
            self
        } else {
            Interval { low, high }
        }
    }

    fn wide(self) -> (i128, i128) {
        let low = if self.low == i64::MIN {
            -FAR
        } else {
            self.low as i128
        };
        let high = if self.high == i64::MAX {
            FAR
        } else {
            self.high as i128
        };
        (low, high)
    }

    fn narrow(low: i128, high: i128) -> Interval {
        let low = if low <= i64::MIN as i128 {
            i64::MIN
        } else {
            low.min(i64::MAX as i128) as i64
        };
        let high = if high >= i64::MAX as i128 {
            i64::MAX
        } else {
            high.max(i64::MIN as i128) as i64
        };
        Interval { low, high }
    }

    fn bounded(self) -> bool {
        self.low != i64::MIN && self.high != i64::MAX
    }

    pub fn negate(self) -> Interval {
        let (low, high) = self.wide();
        Interval::narrow(-high, -low)
    }

    pub fn invert(self) -> Interval {
        let (low, high) = self.wide();
        Interval::narrow(-high - 1, -low - 1)
    }

    /// What the operation gives for operands of these intervals, where it gives anything.
    pub fn apply(op: IntOp, a: Interval, b: Interval) -> Interval {
        let ((al, ah), (bl, bh)) = (a.wide(), b.wide());
        match op {
            IntOp::Add => Interval::narrow(al + bl, ah + bh),
            IntOp::Sub => Interval::narrow(al - bh, ah - bl),
            IntOp::Mul => multiply(a, b),
            IntOp::FloorDiv => divide(a, b),
            IntOp::Mod => modulo(a, b),
            IntOp::And => and(a, b),
            IntOp::Or | IntOp::Xor => or(op, a, b),
            IntOp::Shl if b.low >= 0 && b.high <= 62 && a.bounded() => {
                Interval::narrow((al << bl).min(al << bh), (ah << bl).max(ah << bh))
            }
            IntOp::Shl => Interval {
                low: if a.low >= 0 { 0 } else { i64::MIN },
                high: i64::MAX,
            },
            IntOp::Shr => shift_right(a, b),
        }
    }
}

fn corners(values: [i128; 4]) -> Interval {
    let low = values.into_iter().min().unwrap_or(-FAR);
    let high = values.into_iter().max().unwrap_or(FAR);
    Interval::narrow(low, high)
}

fn multiply(a: Interval, b: Interval) -> Interval {
    // Products of stand-ins would leave `i128`; what matters is their sign.
    let times = |x: i128, y: i128| {
        x.checked_mul(y)
            .unwrap_or(if (x < 0) == (y < 0) { FAR } else { -FAR })
    };
    let ((al, ah), (bl, bh)) = (a.wide(), b.wide());
    corners([times(al, bl), times(al, bh), times(ah, bl), times(ah, bh)])
}

fn divide(a: Interval, b: Interval) -> Interval {
    let ((al, ah), (bl, bh)) = (a.wide(), b.wide());
    if bl > 0 {
        let low = if al == -FAR {
            -FAR
        } else {
            floor_div(al, if al < 0 { bl } else { bh })
        };
        let high = if ah == FAR {
            FAR
        } else {
            floor_div(ah, if ah < 0 { bh } else { bl })
        };
        return Interval::narrow(low, high);
    }
    if !a.bounded() {
        return Interval::ALL;
    }
    // The quotient is never further from zero than the dividend, but for the sign.
    let far = al.abs().max(ah.abs());
    Interval::narrow(-far, far)
}

fn modulo(a: Interval, b: Interval) -> Interval {
    let ((_, ah), (bl, bh)) = (a.wide(), b.wide());
    if bl > 0 {
        let high = if a.low >= 0 { (bh - 1).min(ah) } else { bh - 1 };
        return Interval::narrow(0, high);
    }
    if bh < 0 {
        return Interval::narrow(bl + 1, 0);
    }
    Interval::narrow((bl + 1).min(0), (bh - 1).max(0))
}

fn and(a: Interval, b: Interval) -> Interval {
    match (a.low >= 0, b.low >= 0) {
        (true, true) => Interval::new(0, a.high.min(b.high)),
        (true, false) => Interval::new(0, a.high),
        (false, true) => Interval::new(0, b.high),
        (false, false) => {
            let low = if a.low == i64::MIN || b.low == i64::MIN {
                i64::MIN
            } else {
                power(a.low.min(b.low)).0
            };
            Interval::new(low, a.high.max(b.high))
        }
    }
}

/// The smallest `-2^k` and `2^k - 1` around the number.
fn power(n: i64) -> (i64, i64) {
    let bits = 64 - (if n < 0 { !n } else { n }).leading_zeros();
    if bits >= 63 {
        (i64::MIN, i64::MAX)
    } else {
        (-(1 << bits), (1 << bits) - 1)
    }
}

fn or(op: IntOp, a: Interval, b: Interval) -> Interval {
    if !a.bounded() || !b.bounded() {
        return if a.low >= 0 && b.low >= 0 {
            Interval::new(0, i64::MAX)
        } else {
            Interval::ALL
        };
    }
    let around = |i: Interval| {
        (
            power(i.low).0.min(power(i.high).0),
            power(i.low).1.max(power(i.high).1),
        )
    };
    let (x, y) = (around(a), around(b));
    let low = match (a.low >= 0 && b.low >= 0, op) {
        (true, IntOp::Or) => a.low.max(b.low),
        (true, _) => 0,
        _ => x.0.min(y.0),
    };
    Interval::new(low, x.1.max(y.1))
}

fn shift_right(a: Interval, b: Interval) -> Interval {
    let by = |x: i64, n: i64| {
        if x == i64::MIN || x == i64::MAX {
            x
        } else {
            x >> n.clamp(0, 63)
        }
    };
    let (least, most) = (b.low.max(0), b.high.max(0));
    let low = by(a.low, if a.low < 0 { least } else { most });
    let high = by(a.high, if a.high < 0 { most } else { least });
    Interval::new(low, high)
}
