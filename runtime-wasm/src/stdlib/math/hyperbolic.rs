//! The hyperbolic functions and their inverses, by the formulas of the C library of Linux: they are off
//! in the last digit as often as its results are, and at the same numbers.

use super::precise::{exp, log};
use core::f64::consts::LN_2;
use libm::{copysign, expm1, log1p, sqrt};

pub fn cosh(x: f64) -> f64 {
    let x = x.abs();
    if x < 0.5 * LN_2 {
        let t = expm1(x);
        let w = 1.0 + t;
        return if x < 2.8e-17 {
            w
        } else {
            1.0 + t * t / (w + w)
        };
    }
    if x < 22.0 {
        let t = exp(x);
        return 0.5 * t + 0.5 / t;
    }
    if x < 709.7 {
        0.5 * exp(x)
    } else {
        libm::cosh(x)
    }
}

pub fn tanh(x: f64) -> f64 {
    let size = x.abs();
    if !(2.8e-17..22.0).contains(&size) {
        return libm::tanh(x);
    }
    let z = if size >= 1.0 {
        1.0 - 2.0 / (expm1(2.0 * size) + 2.0)
    } else {
        let t = expm1(-2.0 * size);
        -t / (t + 2.0)
    };
    copysign(z, x)
}

pub fn sinh(x: f64) -> f64 {
    let size = x.abs();
    if !(3.8e-9..709.7).contains(&size) {
        return libm::sinh(x);
    }
    let half = copysign(0.5, x);
    if size >= 22.0 {
        return half * exp(size);
    }
    let t = expm1(size);
    if size < 1.0 {
        half * (2.0 * t - t * t / (t + 1.0))
    } else {
        half * (t + t / (t + 1.0))
    }
}

pub fn asinh(x: f64) -> f64 {
    let size = x.abs();
    if !(3.8e-9..=f64::MAX).contains(&size) {
        return libm::asinh(x);
    }
    let r = if size > 268_435_456.0 {
        log(size) + LN_2
    } else if size > 2.0 {
        log(2.0 * size + 1.0 / (sqrt(x * x + 1.0) + size))
    } else {
        let t = x * x;
        log1p(size + t / (1.0 + sqrt(1.0 + t)))
    };
    copysign(r, x)
}

pub fn acosh(x: f64) -> f64 {
    if x > 268_435_456.0 && x <= f64::MAX {
        log(x) + LN_2
    } else if x > 2.0 && x <= 268_435_456.0 {
        let t = x * x;
        log(2.0 * x - 1.0 / (x + sqrt(t - 1.0)))
    } else if x > 1.0 && x <= 2.0 {
        let t = x - 1.0;
        log1p(t + sqrt(2.0 * t + t * t))
    } else {
        libm::acosh(x)
    }
}

/// The cube root by a polynomial and one step of Halley's, with the last digit that the C library of
/// Linux gives.
pub fn cbrt(x: f64) -> f64 {
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    let (m, e) = libm::frexp(x.abs());
    let start = 0.354_895_765_043_919_84
        + (1.508_191_937_815_849
            - (2.114_994_941_673_713
                - (2.446_931_225_635_344_4
                    - (1.834_692_774_836_130_8
                        - (0.784_932_344_976_639_2 - 0.145_263_899_385_486_37 * m) * m)
                        * m)
                    * m)
                * m)
            * m;
    let cube = start * start * start;
    let root = start * (cube + 2.0 * m) / (2.0 * cube + m);
    const ROOT_OF_2: f64 = 1.259_921_049_894_873_2;
    const ROOT_OF_4: f64 = 1.587_401_051_968_199_6;
    let factor = match e % 3 {
        -2 => 1.0 / ROOT_OF_4,
        -1 => 1.0 / ROOT_OF_2,
        0 => 1.0,
        1 => ROOT_OF_2,
        _ => ROOT_OF_4,
    };
    libm::ldexp(copysign(root * factor, x), e / 3)
}
