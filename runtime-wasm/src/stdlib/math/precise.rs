//! `exp`, `log`, `pow` and what is made of them, rounded correctly but for a case in some hundreds: the
//! usual implementations are off in the last digit of one number in ten, and programs print it.
//!
//! Works on pairs of floats (a number and what it lacks) with tables that fill at the first use.

use super::pair::{Pair, product, quick_sum, sum};
use crate::object::alloc::Global;
use core::f64::consts::LN_2;
use libm::ldexp;

/// ln 2, and what the float lacks.
const LN2: Pair = Pair {
    high: LN_2,
    low: 2.319_046_813_846_299_6e-17,
};
/// ln 2 / 128 in two parts, the first short enough that products with small ints are exact.
const STEP_HIGH: f64 = f64::from_bits(0x3F76_2E42_FEFA_0000);
const STEP_LOW: f64 = (LN_2 / 128.0 - STEP_HIGH) + 2.319_046_813_846_299_6e-17 / 128.0;

/// 2 to the power of each 128th.
static POWERS: Global<[Pair; 128]> = Global::new([Pair::ZERO; 128]);

fn powers() -> &'static [Pair; 128] {
    let table = unsafe { &mut *POWERS.get() };
    if table[0].high == 0.0 {
        let mut root = Pair::of(2.0);
        for _ in 0..7 {
            let s = libm::sqrt(root.high);
            let square = product(s, s);
            root = quick_sum(
                s,
                ((root.high - square.high) - square.low + root.low) / (2.0 * s),
            );
        }
        table[0] = Pair::of(1.0);
        for i in 1..128 {
            table[i] = table[i - 1].times(root);
        }
    }
    table
}

/// e to the power of a number between -745 and 710.
#[inline]
fn exp_pair(x: Pair) -> f64 {
    let k = libm::rint(x.high * (128.0 / LN_2));
    let n = k as i32;
    let r = sum(x.high - k * STEP_HIGH, -k * STEP_LOW);
    let low = r.low + x.low;
    let h = r.high;
    let tail = low
        + h * low
        + h * h * (0.5 + h * (1.0 / 6.0 + h * (1.0 / 24.0 + h * (1.0 / 120.0 + h / 720.0))));
    let t = powers()[(n & 127) as usize];
    // 2^(n/128) * (1 + h + tail): the large product in two parts.
    let p = product(t.high, h);
    let s = quick_sum(t.high, p.high);
    let m = s.high + (s.low + (p.low + t.low + t.low * h + t.high * tail));
    let e = n >> 7;
    if (-1021..1023).contains(&e) {
        m * f64::from_bits(((e + 1023) as u64) << 52)
    } else {
        ldexp(m, e)
    }
}

pub fn exp(x: f64) -> f64 {
    if !(-745.0..709.78).contains(&x) || x.abs() < 1e-17 {
        return libm::exp(x);
    }
    exp_pair(Pair::of(x))
}

/// The factor that brings a number near `i / 128` to 1, of few bits.
fn factor(i: usize) -> f64 {
    libm::rint(128.0 * 512.0 / i as f64) / 512.0
}

/// Logarithms of the factors, negated; filled when asked for.
static LOGS: Global<[Pair; 192]> = Global::new([Pair::ZERO; 192]);

fn log_of_factor(i: usize) -> Pair {
    let slot = unsafe { &mut (*LOGS.get())[i] };
    let f = factor(i);
    if slot.high == 0.0 && f != 1.0 {
        // -ln f = 2 artanh z, by its series from the far end.
        let z = Pair::of(1.0 - f).over(Pair::of(1.0 + f));
        let square = z.times(z);
        let mut s = Pair::ZERO;
        for n in (0..24).rev() {
            let term = Pair::of(1.0).over(Pair::of((2 * n + 1) as f64));
            s = s.times(square).plus(term);
        }
        let t = s.times(z);
        *slot = Pair {
            high: 2.0 * t.high,
            low: 2.0 * t.low,
        };
    }
    *slot
}

/// The natural logarithm of a positive normal number.
#[inline]
fn log_pair(x: f64) -> Pair {
    let bits = x.to_bits();
    let mut e = (bits >> 52) as i32 - 1023;
    let mut m = f64::from_bits(bits & 0xF_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000);
    if m > core::f64::consts::SQRT_2 {
        m *= 0.5;
        e += 1;
    }
    let i = libm::rint(m * 128.0) as usize;
    let p = product(m, factor(i));
    // Exact: the factor has ten bits.
    let r = sum(p.high - 1.0, p.low);
    let h = r.high;
    let square = product(h, h);
    let tail = h
        * h
        * h
        * (1.0 / 3.0
            - h * (0.25 - h * (0.2 - h * (1.0 / 6.0 - h * (1.0 / 7.0 - h * (0.125 - h / 9.0))))))
        - h * r.low;
    let small = sum(h, -0.5 * square.high);
    let small = quick_sum(small.high, small.low + (r.low - 0.5 * square.low + tail));
    let large = product(e as f64, LN2.high);
    let large = Pair {
        high: large.high,
        low: large.low + e as f64 * LN2.low,
    }
    .plus(log_of_factor(i));
    large.plus(small)
}

/// 1 / ln 2.
const PER_LN2: Pair = Pair {
    high: core::f64::consts::LOG2_E,
    low: 2.035_527_374_093_103_3e-17,
};

pub fn log2(x: f64) -> f64 {
    if !is_normal_positive(x) {
        return libm::log2(x);
    }
    log_pair(x).times(PER_LN2).value()
}

fn is_normal_positive(x: f64) -> bool {
    (f64::MIN_POSITIVE..=f64::MAX).contains(&x)
}

pub fn log(x: f64) -> f64 {
    if !is_normal_positive(x) || x == 1.0 {
        return libm::log(x);
    }
    let l = log_pair(x);
    l.high + l.low
}

/// From the natural logarithm of the fraction, as the C library of Linux does.
pub fn log10(x: f64) -> f64 {
    if !is_normal_positive(x) {
        return libm::log10(x);
    }
    let bits = x.to_bits();
    let k = (bits >> 52) as i64 - 1023;
    let below = (k < 0) as i64;
    let fraction = f64::from_bits(bits & 0xF_FFFF_FFFF_FFFF | ((0x3FF - below) as u64) << 52);
    let y = (k + below) as f64;
    let z = y * 3.694_239_077_158_931e-13 + core::f64::consts::LOG10_E * log(fraction);
    z + y * 3.010_299_956_636_117_7e-1
}

/// C's `pow`.
pub fn pow(x: f64, y: f64) -> f64 {
    let size = x.abs();
    if !is_normal_positive(size) || size == 1.0 || !y.is_finite() || y == 0.0 {
        return libm::pow(x, y);
    }
    if y == 1.0 {
        return x;
    }
    if y == 2.0 {
        return x * x;
    }
    if x < 0.0 && libm::trunc(y) != y {
        return f64::NAN;
    }
    let l = log_pair(size);
    if !(-708.0..709.0).contains(&(l.high * y)) {
        return libm::pow(x, y);
    }
    let p = product(y, l.high);
    let r = exp_pair(quick_sum(p.high, p.low + y * l.low));
    if x < 0.0 && libm::fmod(y, 2.0) != 0.0 {
        -r
    } else {
        r
    }
}
