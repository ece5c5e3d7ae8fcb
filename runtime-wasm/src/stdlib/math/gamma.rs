//! The gamma function and its logarithm, by Lanczos' approximation with 13 terms.

use super::function::{domain, range};
use super::precise::{exp, log, pow};
use super::trigonometry::{cos, sin};
use crate::molt;
use crate::object::value::PyResult;
use core::f64::consts::PI;
use libm::{floor, fmod};

const G: f64 = 6.024_680_040_776_73;
const G_MINUS_HALF: f64 = 5.524_680_040_776_73;
const LOG_PI: f64 = 1.144_729_885_849_400_2;

const NUMERATOR: [f64; 13] = [
    23_531_376_880.410_76,
    42_919_803_642.649_1,
    35_711_959_237.355_67,
    17_921_034_426.037_21,
    6_039_542_586.352_028,
    1_439_720_407.311_721_6,
    248_874_557.862_054_17,
    31_426_415.585_400_194,
    2_876_370.628_935_372_5,
    186_056.265_395_223_48,
    8_071.672_002_365_816,
    210.824_277_751_579_36,
    2.506_628_274_631_000_2,
];

const DENOMINATOR: [f64; 13] = [
    0.0,
    39_916_800.0,
    120_543_840.0,
    150_917_976.0,
    105_258_076.0,
    45_995_730.0,
    13_339_535.0,
    2_637_558.0,
    357_423.0,
    32_670.0,
    1_925.0,
    66.0,
    1.0,
];

/// The rational function of the approximation, for a positive argument.
fn sum(x: f64) -> f64 {
    let (mut n, mut d) = (0.0, 0.0);
    if x < 5.0 {
        for i in (0..13).rev() {
            n = n * x + NUMERATOR[i];
            d = d * x + DENOMINATOR[i];
        }
    } else {
        for i in 0..13 {
            n = n / x + NUMERATOR[i];
            d = d / x + DENOMINATOR[i];
        }
    }
    n / d
}

/// The sine of `x` times pi.
fn sin_pi(x: f64) -> f64 {
    let y = fmod(x.abs(), 2.0);
    let r = match libm::round(2.0 * y) as i32 {
        0 => sin(PI * y),
        1 => cos(PI * (y - 0.5)),
        2 => sin(PI * (1.0 - y)),
        3 => -cos(PI * (y - 1.5)),
        _ => sin(PI * (y - 2.0)),
    };
    libm::copysign(1.0, x) * r
}

/// Of a number that is no whole number of 23 or less.
fn general(x: f64) -> f64 {
    let size = x.abs();
    if size < 1e-20 {
        return 1.0 / x;
    }
    if size > 200.0 {
        return if x < 0.0 {
            0.0 / sin_pi(x)
        } else {
            f64::INFINITY
        };
    }
    let y = size + G_MINUS_HALF;
    // What the addition lost.
    let z = if size > G_MINUS_HALF {
        (y - size) - G_MINUS_HALF
    } else {
        (y - G_MINUS_HALF) - size
    };
    let z = z * G / y;
    if x < 0.0 {
        let mut r = -PI / sin_pi(size) / size * exp(y) / sum(size);
        r -= z * r;
        if size < 140.0 {
            return r / pow(y, size - 0.5);
        }
        let root = pow(y, size / 2.0 - 0.25);
        return r / root / root;
    }
    let mut r = sum(size) / exp(y);
    r += z * r;
    if size < 140.0 {
        return r * pow(y, size - 0.5);
    }
    let root = pow(y, size / 2.0 - 0.25);
    r * root * root
}

#[molt::function(module = "math", sig = "gamma(x, /) -> float")]
fn gamma(x: f64) -> PyResult<f64> {
    if x.is_nan() || x == f64::INFINITY {
        return Ok(x);
    }
    if x == f64::NEG_INFINITY || (x <= 0.0 && floor(x) == x) {
        return Err(domain());
    }
    if x > 0.0 && x <= 23.0 && floor(x) == x {
        return Ok((1..x as i64).map(|n| n as f64).product());
    }
    let r = general(x);
    if r.is_infinite() { Err(range()) } else { Ok(r) }
}

#[molt::function(module = "math", sig = "lgamma(x, /) -> float")]
fn lgamma(x: f64) -> PyResult<f64> {
    if x.is_nan() {
        return Ok(x);
    }
    if x.is_infinite() {
        return Ok(f64::INFINITY);
    }
    if floor(x) == x && x <= 2.0 {
        return if x <= 0.0 { Err(domain()) } else { Ok(0.0) };
    }
    let size = x.abs();
    if size < 1e-20 {
        return Ok(-log(size));
    }
    let mut r = log(sum(size)) - G;
    r += (size - 0.5) * (log(size + G - 0.5) - 1.0);
    if x < 0.0 {
        r = LOG_PI - log(sin_pi(size).abs()) - log(size) - r;
    }
    if r.is_infinite() { Err(range()) } else { Ok(r) }
}
