//! Methods that `bytes` and `bytearray` have in common: one body, two entries.
//!
//! A body takes the bytes and converted arguments and gives plain Rust values; the entries wrap what
//! it gives in their own type.

use super::{Bytes, need};
use crate::object::arguments::{FromArg, Signature, Slot};
use crate::object::buffer::Seen;
use crate::object::list::List;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::types::bytearray::ByteArray;
use crate::types::str::part;

/// Whose method runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    Bytes,
    ByteArray,
}

impl Owner {
    /// A new object of the type.
    pub fn make(self, bytes: &[u8]) -> Value {
        match self {
            Owner::Bytes => Bytes::new(bytes).into_value(),
            Owner::ByteArray => ByteArray::new(bytes.to_vec()).into_value(),
        }
    }
}

/// What a body gives, as a value of the owner's kind.
pub trait Give {
    fn give(self, owner: Owner) -> PyResult<Value>;
}

impl Give for Vec<u8> {
    fn give(self, owner: Owner) -> PyResult<Value> {
        Ok(match owner {
            Owner::Bytes => Bytes::new(&self).into_value(),
            Owner::ByteArray => ByteArray::new(self).into_value(),
        })
    }
}

impl Give for &[u8] {
    fn give(self, owner: Owner) -> PyResult<Value> {
        Ok(owner.make(self))
    }
}

/// A list of parts.
impl Give for Vec<&[u8]> {
    fn give(self, owner: Owner) -> PyResult<Value> {
        let list = List::try_with_capacity(self.len())?;
        for part in self {
            list.try_push(owner.make(part))?;
        }
        Ok(list.into_value())
    }
}

/// A tuple of three.
impl Give for [Vec<u8>; 3] {
    fn give(self, owner: Owner) -> PyResult<Value> {
        Ok(Tuple::new(self.map(|b| owner.make(&b))).into_value())
    }
}

impl Give for bool {
    fn give(self, _: Owner) -> PyResult<Value> {
        Ok(Value::bool(self))
    }
}

impl Give for i64 {
    fn give(self, _: Owner) -> PyResult<Value> {
        Ok(Value::int(self))
    }
}

impl Give for Ref<Str> {
    fn give(self, _: Owner) -> PyResult<Value> {
        Ok(self.into_value())
    }
}

impl<T: Give> Give for PyResult<T> {
    fn give(self, owner: Owner) -> PyResult<Value> {
        self?.give(owner)
    }
}

/// An argument that must be bytes-like.
pub struct Like<'a>(pub Seen<'a>);

impl<'a> FromArg<'a> for Like<'a> {
    fn from_arg(slot: &'a Slot, sig: &'static Signature, index: usize) -> PyResult<Self> {
        let v = <&Value>::from_arg(slot, sig, index)?;
        need(v).map(Like)
    }
}

/// An optional index, converted before any view of the bytes is taken.
#[derive(Clone, Copy)]
pub struct Bound(pub Option<i64>);

impl<'a> FromArg<'a> for Bound {
    fn from_arg(slot: &'a Slot, _: &'static Signature, _: usize) -> PyResult<Self> {
        match slot.get().filter(|v| !v.is_none()) {
            None => Ok(Bound(None)),
            Some(v) => part::bound(Some(v), 0).map(|n| Bound(Some(n))),
        }
    }
}

/// The part between two bounds; nothing where it would end before it starts.
pub fn between(b: &[u8], start: Bound, end: Bound) -> Option<(usize, &[u8])> {
    let len = b.len() as i64;
    let place = |n: i64| {
        if n < 0 {
            n.saturating_add(len).max(0)
        } else {
            n
        }
    };
    let (start, end) = (
        place(start.0.unwrap_or(0)),
        place(end.0.unwrap_or(len)).min(len),
    );
    if start > end {
        None
    } else {
        Some((start as usize, &b[start as usize..end as usize]))
    }
}

/// Declares methods of both types: two signatures, then the body.
#[macro_export]
macro_rules! byte_methods {
    ($( $(#[$m:meta])* $ours:tt, $theirs:tt;
        fn $name:ident($b:ident: &[u8] $(, $arg:ident : $ty:ty)* $(,)?) -> $result:ty $body:block )*) => { $(
        $(#[$m])*
        #[allow(clippy::needless_lifetimes)]
        fn $name<'a>($b: &'a [u8] $(, $arg: $ty)*) -> $result $body

        const _: () = {
            #[molt::method(ty = "bytes", sig = $ours)]
            fn of_bytes(this: &$crate::types::bytes::Bytes $(, $arg: $ty)*) -> PyResult<Value> {
                use $crate::types::bytes::shared::{Give, Owner};
                // Most make something as long, and what is given is a copy.
                $crate::object::alloc::ensure(2 * this.as_slice().len())?;
                $name(this.as_slice() $(, $arg)*).give(Owner::Bytes)
            }
        };
        const _: () = {
            #[molt::method(ty = "bytearray", sig = $theirs)]
            fn of_bytearray(this: &$crate::types::bytearray::ByteArray $(, $arg: $ty)*) -> PyResult<Value> {
                use $crate::types::bytes::shared::{Give, Owner};
                // Most make something as long, and what is given is a copy.
                $crate::object::alloc::ensure(2 * this.as_slice().len())?;
                $name(this.as_slice() $(, $arg)*).give(Owner::ByteArray)
            }
        };
    )* };
}
