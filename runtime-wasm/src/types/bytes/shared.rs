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
use crate::object::value::{PyResult, Raised, Value};
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

/// So many bytes, all of which the function writes.
pub struct Filled<F>(pub usize, pub F);

impl<F: FnOnce(&mut [u8])> Give for Filled<F> {
    fn give(self, owner: Owner) -> PyResult<Value> {
        let Filled(len, fill) = self;
        Ok(match owner {
            Owner::Bytes => bytes_filled(len, fill).into_value(),
            Owner::ByteArray => ByteArray::new(filled(len, fill)).into_value(),
        })
    }
}

/// The same as `bytes`.
pub fn bytes_filled(len: usize, fill: impl FnOnce(&mut [u8])) -> Ref<Bytes> {
    if len > 1 {
        return Bytes::filled(len, fill);
    }
    let mut one = [0];
    fill(&mut one[..len]);
    Bytes::new(&one[..len])
}

/// The same as a buffer.
pub fn filled(len: usize, fill: impl FnOnce(&mut [u8])) -> Vec<u8> {
    let mut out = Vec::with_capacity(len);
    unsafe {
        fill(core::slice::from_raw_parts_mut(out.as_mut_ptr(), len));
        out.set_len(len);
    }
    out
}

/// A list of the parts that the function finds.
pub struct Parts<F>(pub usize, pub F);

/// Takes the parts.
pub struct Out {
    list: Ref<List>,
    owner: Owner,
    refused: bool,
}

impl Out {
    #[inline]
    pub fn push(&mut self, part: &[u8]) {
        // Where memory was refused nothing more is made.
        if !self.refused {
            self.refused = self.list.try_push(self.owner.make(part)).is_err();
        }
    }
}

impl<F: FnOnce(&mut Out)> Parts<F> {
    /// The parts in the order in which they come.
    fn list(self, owner: Owner) -> PyResult<Ref<List>> {
        let mut out = Out {
            list: List::try_with_capacity(self.0.min(12))?,
            owner,
            refused: false,
        };
        (self.1)(&mut out);
        match out.refused {
            true => Err(Raised),
            false => Ok(out.list),
        }
    }
}

impl<F: FnOnce(&mut Out)> Give for Parts<F> {
    fn give(self, owner: Owner) -> PyResult<Value> {
        Ok(self.list(owner)?.into_value())
    }
}

/// Parts that are found from the end on.
pub struct Backwards<F>(pub Parts<F>);

impl<F: FnOnce(&mut Out)> Give for Backwards<F> {
    fn give(self, owner: Owner) -> PyResult<Value> {
        let list = self.0.list(owner)?;
        unsafe { core::slice::from_raw_parts_mut(list.data(), list.len()) }.reverse();
        Ok(list.into_value())
    }
}

/// One of two kinds.
pub enum Either<A, B> {
    One(A),
    Other(B),
}

impl<A: Give, B: Give> Give for Either<A, B> {
    fn give(self, owner: Owner) -> PyResult<Value> {
        match self {
            Either::One(a) => a.give(owner),
            Either::Other(b) => b.give(owner),
        }
    }
}

/// A tuple of three.
impl Give for [&[u8]; 3] {
    fn give(self, owner: Owner) -> PyResult<Value> {
        Ok(Tuple::new(self.map(|b| owner.make(b))).into_value())
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
