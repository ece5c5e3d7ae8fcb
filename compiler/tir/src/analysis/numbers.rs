//! Python's arithmetic on known ints.

use std::cmp::Ordering;

use crate::ir::{Cmp, IntOp};

pub fn compare(op: Cmp, order: Ordering) -> bool {
    match op {
        Cmp::Eq => order.is_eq(),
        Cmp::Ne => order.is_ne(),
        Cmp::Lt => order.is_lt(),
        Cmp::Le => order.is_le(),
        Cmp::Gt => order.is_gt(),
        Cmp::Ge => order.is_ge(),
    }
}

/// The result, where it is defined and not huge.
pub fn integer(op: IntOp, a: i64, b: i64) -> Option<i128> {
    let (x, y) = (a as i128, b as i128);
    Some(match op {
        IntOp::Add => x + y,
        IntOp::Sub => x - y,
        IntOp::Mul => x * y,
        IntOp::FloorDiv if y != 0 => floor_div(x, y),
        IntOp::Mod if y != 0 => x - floor_div(x, y) * y,
        IntOp::And => x & y,
        IntOp::Or => x | y,
        IntOp::Xor => x ^ y,
        IntOp::Shl if (0..=62).contains(&b) => x << b,
        IntOp::Shr if b >= 0 => x >> b.min(127),
        _ => return None,
    })
}

pub fn floor_div(x: i128, y: i128) -> i128 {
    let q = x / y;
    q - i128::from(x % y != 0 && (x < 0) != (y < 0))
}
