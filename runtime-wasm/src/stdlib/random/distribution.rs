//! Random numbers of continuous distributions, drawn the way CPython draws them.

use super::generator;
use crate::molt;
use crate::object::value::PyResult;
use crate::ops::errors::raise_zero_division;
use crate::stdlib::math::precise::{exp, log, pow};
use libm::{cos, sin, sqrt};

fn uniform() -> f64 {
    generator().float()
}

#[molt::function(module = "_draw", sig = "gauss(mu=0.0, sigma=1.0) -> float")]
fn gauss(mu: Option<f64>, sigma: Option<f64>) -> f64 {
    let g = generator();
    let z = match g.gauss.take() {
        Some(z) => z,
        None => {
            let angle = g.float() * core::f64::consts::TAU;
            let length = sqrt(-2.0 * log(1.0 - g.float()));
            g.gauss = Some(sin(angle) * length);
            cos(angle) * length
        }
    };
    mu.unwrap_or(0.0) + z * sigma.unwrap_or(1.0)
}

/// By the ratio of two uniform numbers.
fn normal(mu: f64, sigma: f64) -> f64 {
    let magic = 4.0 * exp(-0.5) / sqrt(2.0);
    loop {
        let (u, v) = (uniform(), 1.0 - uniform());
        let z = magic * (u - 0.5) / v;
        if z * z / 4.0 <= -log(v) {
            return mu + z * sigma;
        }
    }
}

#[molt::function(module = "_draw", sig = "normalvariate(mu=0.0, sigma=1.0) -> float")]
fn normalvariate(mu: Option<f64>, sigma: Option<f64>) -> f64 {
    normal(mu.unwrap_or(0.0), sigma.unwrap_or(1.0))
}

#[molt::function(module = "_draw", sig = "lognormvariate(mu, sigma) -> float")]
fn lognormvariate(mu: f64, sigma: f64) -> f64 {
    exp(normal(mu, sigma))
}

#[molt::function(module = "_draw", sig = "expovariate(lambd=1.0) -> float")]
fn expovariate(lambd: Option<f64>) -> PyResult<f64> {
    let lambd = lambd.unwrap_or(1.0);
    let drawn = -log(1.0 - uniform());
    if lambd == 0.0 {
        Err(raise_zero_division(3))
    } else {
        Ok(drawn / lambd)
    }
}

#[molt::function(
    module = "_draw",
    sig = "triangular(low=0.0, high=1.0, mode=None) -> float"
)]
fn triangular(
    low: Option<f64>,
    high: Option<f64>,
    mode: Option<&crate::object::value::Value>,
) -> PyResult<f64> {
    let (mut low, mut high) = (low.unwrap_or(0.0), high.unwrap_or(1.0));
    let mut u = uniform();
    let mut c = match mode.filter(|m| !m.is_none()) {
        None => 0.5,
        Some(_) if high == low => return Ok(low),
        Some(m) => (crate::ops::number::to_f64(m)? - low) / (high - low),
    };
    if u > c {
        u = 1.0 - u;
        c = 1.0 - c;
        core::mem::swap(&mut low, &mut high);
    }
    Ok(low + (high - low) * sqrt(u * c))
}

#[molt::function(module = "_draw", sig = "paretovariate(alpha) -> float")]
fn paretovariate(alpha: f64) -> PyResult<f64> {
    let u = 1.0 - uniform();
    if alpha == 0.0 {
        Err(raise_zero_division(3))
    } else {
        Ok(pow(u, -1.0 / alpha))
    }
}

#[molt::function(module = "_draw", sig = "weibullvariate(alpha, beta) -> float")]
fn weibullvariate(alpha: f64, beta: f64) -> PyResult<f64> {
    let u = 1.0 - uniform();
    if beta == 0.0 {
        Err(raise_zero_division(3))
    } else {
        Ok(alpha * pow(-log(u), 1.0 / beta))
    }
}
