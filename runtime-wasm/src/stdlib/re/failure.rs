//! Why a pattern or a template is not accepted, and how the program hears of it.
//!
//! The class `re.error` is written in Python; the module hands it over when it starts.

use crate::molt;
use crate::object::alloc::Global;
use crate::object::call;
use crate::object::exception;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_RecursionError, molt_type_ValueError,
};

pub enum Failure {
    /// `re.error`, with its place where it has one.
    Pattern(Ref<Str>, Option<usize>),
    Value(&'static str),
    Overflow(&'static str),
    /// Groups in groups, too deep.
    TooDeep,
    Raised(Raised),
}

static ERROR: Global<Option<Value>> = Global::new(None);

/// `re` says which class its errors have.
#[molt::function(module = "_re", sig = "set_error(cls, /) -> None")]
fn set_error(class: &Value) {
    unsafe { *ERROR.get() = Some(class.clone()) };
}

impl From<Raised> for Failure {
    fn from(r: Raised) -> Failure {
        Failure::Raised(r)
    }
}

impl Failure {
    pub fn at(message: &str, place: usize) -> Failure {
        Failure::Pattern(Str::new(message), Some(place))
    }

    pub fn text_at(message: Ref<Str>, place: usize) -> Failure {
        Failure::Pattern(message, Some(place))
    }

    /// Makes it pending.
    pub fn raise(self, pattern: &Value) -> Raised {
        match self {
            Failure::Pattern(message, place) => match error(message, place, pattern) {
                Ok(e) => exception::raise_from(&e, None),
                Err(r) => r,
            },
            Failure::Value(text) => raise!(molt_type_ValueError, text),
            Failure::Overflow(text) => raise!(molt_type_OverflowError, text),
            Failure::TooDeep => {
                raise!(molt_type_RecursionError, "maximum recursion depth exceeded")
            }
            Failure::Raised(r) => r,
        }
    }
}

fn error(message: Ref<Str>, place: Option<usize>, pattern: &Value) -> PyResult<Value> {
    let class = unsafe { &*ERROR.get() };
    let class = class.as_ref().expect("the module sets it first");
    let message = message.into_value();
    match place {
        Some(p) => call::call3(class, &message, pattern, &Value::int(p as i64)),
        None => call::call1(class, &message),
    }
}
