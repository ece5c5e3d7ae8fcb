//! The trigonometric functions and their inverses, rounded correctly but for a case in thousands.
//!
//! Works on pairs of floats with tables that fill at the first use. Arguments of any size are reduced by
//! the bits of 2 / pi.

use super::pair::{Pair, product, quick_sum, sum};
use crate::object::alloc::Global;
use core::f64::consts::{FRAC_2_PI, FRAC_PI_2};

/// A quarter turn, and what the float lacks.
const QUARTER: Pair = Pair {
    high: FRAC_PI_2,
    low: 6.123_233_995_736_766e-17,
};
/// A quarter turn in three parts; products of the first two with ints of 20 bits are exact.
const PARTS: [f64; 3] = [
    f64::from_bits(0x3FF9_21FB_5440_0000),
    f64::from_bits(0x3DD0_B461_1A60_0000),
    f64::from_bits(0x3BA3_198A_2E03_7073),
];

/// The binary digits of 2 / pi.
static TWO_OVER_PI: [u64; 19] = [
    0xa2f9_836e_4e44_1529,
    0xfc27_57d1_f534_ddc0,
    0xdb62_9599_3c43_9041,
    0xfe51_63ab_debb_c561,
    0xb724_6e3a_424d_d2e0,
    0x0649_2eea_09d1_921c,
    0xfe1d_eb1c_b129_a73e,
    0xe882_35f5_2ebb_4484,
    0xe99c_7026_b45f_7e41,
    0x3991_d639_8353_39f4,
    0x9c84_5f8b_bdf9_283b,
    0x1ff8_97ff_de05_980f,
    0xef2f_118b_5a0a_6d1f,
    0x6d36_7ecf_27cb_09b7,
    0x4f46_3f66_9e5f_ea2d,
    0x7527_bac7_ebe5_f17b,
    0x3d07_39f7_8a52_92ea,
    0x6bfb_5fb1_1f8d_5d08,
    0x5603_3046_fc7b_6bab,
];

/// 64 of those digits from a position, zeros in front of the first.
fn digits(from: i32) -> u64 {
    let word = |i: i32| {
        usize::try_from(i)
            .ok()
            .and_then(|i| TWO_OVER_PI.get(i).copied())
            .unwrap_or(0)
    };
    let (i, shift) = (from.div_euclid(64), from.rem_euclid(64));
    match shift {
        0 => word(i),
        _ => word(i) << shift | word(i + 1) >> (64 - shift),
    }
}

/// What is left of a positive number after whole quarter turns (at most half a turn either way), and
/// their number modulo 4: by the digits of 2 / pi that matter.
fn reduce_exactly(x: f64) -> (Pair, u32) {
    let bits = x.to_bits();
    let mantissa = bits & 0xF_FFFF_FFFF_FFFF | 1 << 52;
    let exponent = (bits >> 52) as i32 - 1075;
    // The product's two highest binary digits are whole quarter turns, higher ones whole turns.
    let start = exponent - 2;
    let m = u128::from(mantissa);
    let low = m * u128::from(digits(start + 128));
    let middle = m * u128::from(digits(start + 64)) + (low >> 64);
    let high = mantissa
        .wrapping_mul(digits(start))
        .wrapping_add((middle >> 64) as u64);
    let mut turns = (high >> 62) as u32;
    // A fraction of a quarter turn in 126 bits, then those below.
    let mut top =
        (u128::from(high) << 64 | u128::from(middle as u64)) << 2 | u128::from(low as u64 >> 62);
    let mut rest = (low as u64) << 2;
    let negative = top >> 127 == 1;
    if negative {
        turns = (turns + 1) & 3;
        rest = rest.wrapping_neg();
        top = (!top).wrapping_add((rest == 0) as u128);
    }
    let zeros = top.leading_zeros();
    if (1..64).contains(&zeros) {
        top = top << zeros | u128::from(rest >> (64 - zeros));
    } else if (64..128).contains(&zeros) {
        top = top << zeros | u128::from(rest) << (zeros % 64);
    }
    let scale = libm::ldexp(1.0, -128 - zeros as i32);
    let first = ((top >> 75) as u64) as f64 * 37_778_931_862_957_161_709_568.0;
    let second = ((top >> 22) as u64 & 0x1F_FFFF_FFFF_FFFF) as f64 * 4_194_304.0;
    let fraction = quick_sum(first * scale, second * scale);
    let angle = fraction.times(QUARTER);
    (if negative { angle.negated() } else { angle }, turns)
}

/// The same for a finite number of either sign.
#[inline]
fn reduce(x: f64) -> (Pair, u32) {
    if x.abs() <= core::f64::consts::FRAC_PI_4 {
        return (Pair::of(x), 0);
    }
    if x.abs() < 1_000_000.0 {
        let n = libm::rint(x * FRAC_2_PI);
        let r = sum(x - n * PARTS[0], -n * PARTS[1]);
        if r.high.abs() > 1e-6 {
            let last = product(-n, PARTS[2]);
            return (r.plus(last), n as i32 as u32 & 3);
        }
    }
    let (angle, turns) = reduce_exactly(x.abs());
    if x < 0.0 {
        (angle.negated(), turns.wrapping_neg() & 3)
    } else {
        (angle, turns)
    }
}

/// Sine and cosine of each 64th up to an eighth of a turn.
static TABLE: Global<[[Pair; 2]; 52]> = Global::new([[Pair::ZERO; 2]; 52]);

fn table() -> &'static [[Pair; 2]; 52] {
    let table = unsafe { &mut *TABLE.get() };
    if table[0][1].high == 0.0 {
        let sine = Pair {
            high: 0.015_624_364_224_883_372,
            low: -1.265_093_755_275_981_6e-19,
        };
        let cosine = Pair {
            high: 0.999_877_932_171_006_6,
            low: 3.216_122_229_972_341e-17,
        };
        table[0] = [Pair::ZERO, Pair::of(1.0)];
        for i in 1..52 {
            let [s, c] = table[i - 1];
            table[i] = [
                s.times(cosine).plus(c.times(sine)),
                c.times(cosine).minus(s.times(sine)),
            ];
        }
    }
    table
}

/// Sine (`of` 0) or cosine (1) of an angle up to an eighth of a turn.
#[inline]
fn kernel(angle: Pair, of: usize) -> Pair {
    let negative = angle.high < 0.0;
    let angle = if negative { angle.negated() } else { angle };
    let i = libm::rint(angle.high * 64.0);
    let h = sum(angle.high - i / 64.0, angle.low);
    let row = &table()[i as usize];
    let (own, other) = (row[of], row[1 - of]);
    let q = h.high * h.high;
    // cos h - 1 and sin h - h.
    let bend = -0.5 * q + q * q * (1.0 / 24.0 - q / 720.0) - h.high * h.low;
    let loss = h.high * q * (-1.0 / 6.0 + q * (1.0 / 120.0 - q / 5040.0));
    let p = product(other.high, h.high);
    let tail = p.low + other.low * h.high + other.high * (h.low + loss);
    if of == 0 {
        let s = sum(own.high, p.high);
        let r = quick_sum(s.high, s.low + (own.low + own.high * bend + tail));
        if negative { r.negated() } else { r }
    } else {
        let s = sum(own.high, -p.high);
        quick_sum(s.high, s.low + (own.low + own.high * bend - tail))
    }
}

pub fn sin(x: f64) -> f64 {
    if x.abs() < 1e-8 || !x.is_finite() {
        return if x.is_finite() { x } else { f64::NAN };
    }
    let (angle, turns) = reduce(x);
    let r = kernel(angle, turns as usize & 1).value();
    if turns & 2 != 0 { -r } else { r }
}

pub fn cos(x: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    let (angle, turns) = reduce(x);
    let r = kernel(angle, (turns as usize + 1) & 1).value();
    if (turns + 1) & 2 != 0 { -r } else { r }
}

pub fn tan(x: f64) -> f64 {
    if x.abs() < 1e-8 || !x.is_finite() {
        return if x.is_finite() { x } else { f64::NAN };
    }
    let (angle, turns) = reduce(x);
    let (s, c) = (kernel(angle, 0), kernel(angle, 1));
    if turns & 1 == 0 {
        s.over(c).value()
    } else {
        -c.over(s).value()
    }
}

/// Arc tangents of each 64th up to 1.
static ARCS: Global<[Pair; 65]> = Global::new([Pair::ZERO; 65]);

fn arcs() -> &'static [Pair; 65] {
    let table = unsafe { &mut *ARCS.get() };
    if table[64].high == 0.0 {
        for i in 1..65 {
            // The difference of two is the arc tangent of a small fraction, by its series.
            let z = Pair::of(64.0).over(Pair::of((4096 + i * (i - 1)) as f64));
            let square = z.times(z);
            let mut s = Pair::ZERO;
            for n in (0..10).rev() {
                let term = Pair::of(1.0).over(Pair::of((2 * n + 1) as f64));
                s = term.minus(s.times(square));
            }
            table[i] = table[i - 1].plus(s.times(z));
        }
    }
    table
}

/// The arc tangent of a fraction between 0 and 1.
#[inline]
fn arc(n: Pair, d: Pair) -> Pair {
    let i = libm::rint(64.0 * (n.high / d.high));
    let c = Pair::of(i / 64.0);
    let t = n.minus(d.times(c)).over(d.plus(n.times(c)));
    let q = t.high * t.high;
    let loss = t.high * q * (-1.0 / 3.0 + q * (0.2 + q * (-1.0 / 7.0 + q / 9.0)));
    let start = arcs()[i as usize];
    let s = sum(start.high, t.high);
    quick_sum(s.high, s.low + (start.low + t.low + loss))
}

/// The angle of a point with `y >= 0`, given by sizes of about 1.
fn angle(y: Pair, x: Pair) -> Pair {
    let size = if x.high < 0.0 { x.negated() } else { x };
    let a = if y.high <= size.high {
        arc(y, size)
    } else {
        QUARTER.minus(arc(size, y))
    };
    if x.high < 0.0 {
        Pair {
            high: 2.0 * QUARTER.high,
            low: 2.0 * QUARTER.low,
        }
        .minus(a)
    } else {
        a
    }
}

pub fn atan2(y: f64, x: f64) -> f64 {
    if x == 0.0 || y == 0.0 || !x.is_finite() || !y.is_finite() {
        return libm::atan2(y, x);
    }
    let (first, second) = (libm::ilogb(y), libm::ilogb(x));
    if first - second < -70 && x > 0.0 {
        return y / x;
    }
    let size = first.max(second);
    let (a, b) = (scaled(y.abs(), size), scaled(x, size));
    libm::copysign(angle(Pair::of(a), Pair::of(b)).value(), y)
}

/// `x` over 2 to the power `size`; what is far below 1 stays above 0.
fn scaled(x: f64, size: i32) -> f64 {
    let r = libm::ldexp(x, -size);
    if r.abs() < 1e-300 {
        libm::copysign(1e-300, x)
    } else {
        r
    }
}

pub fn atan(x: f64) -> f64 {
    if x.abs() < 1e-8 || !x.is_finite() {
        return libm::atan(x);
    }
    let a = if x.abs() > 1e30 {
        QUARTER
    } else {
        angle(Pair::of(x.abs()), Pair::of(1.0))
    };
    libm::copysign(a.value(), x)
}

/// The other leg of a right triangle with hypotenuse 1.
fn leg(x: f64) -> Pair {
    let size = x.abs();
    sum(1.0, size).times(sum(1.0, -size)).root()
}

pub fn asin(x: f64) -> f64 {
    if !(1e-8..=1.0).contains(&x.abs()) {
        return libm::asin(x);
    }
    libm::copysign(angle(Pair::of(x.abs()), leg(x)).value(), x)
}

pub fn acos(x: f64) -> f64 {
    if !(-1.0..1.0).contains(&x) {
        return libm::acos(x);
    }
    angle(leg(x), Pair::of(x)).value()
}
