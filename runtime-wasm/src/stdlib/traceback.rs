//! What the modules `traceback`, `logging` and `unittest` need of exceptions: their text.
//!
//! Takes exceptions and tracebacks, gives the text that the interpreter would print. Never prints.

use crate::molt;
use crate::object::exception::Exception;
use crate::object::function::Function;
use crate::object::list::List;
use crate::object::refs::Ref;
use crate::object::source_line;
use crate::object::str::Str;
use crate::object::traceback::{self, Traceback};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::molt_type_TypeError;
use molt_abi::layouts::Location;

fn exception(v: &Value) -> PyResult<Ref<Exception>> {
    v.clone().into_ref::<Exception>().map_err(|v| -> Raised {
        raise!(
            molt_type_TypeError,
            "Exception expected for value, ",
            v.type_name(),
            " found"
        )
    })
}

/// All of it, with causes and contexts where `chain` says so.
#[molt::function(module = "_traceback", sig = "text(exc, chain, /) -> str")]
fn text(exc: &Value, chain: bool) -> PyResult<Ref<Str>> {
    let exc = exception(exc)?;
    let mut out = StrBuilder::new();
    if let Some(report) = traceback::molt_group_report_hook.load().filter(|_| chain) {
        report(&exc, &mut out);
    } else if chain {
        traceback::format_chain(&exc, &mut out, &mut Vec::new());
    } else {
        traceback::format_one(&exc, &mut out);
    }
    Ok(out.finish())
}

/// The class, the message with what is suggested, and the notes.
#[molt::function(module = "_traceback", sig = "last_line(exc, traced, /) -> str")]
fn last_line(exc: &Value, traced: bool) -> PyResult<Ref<Str>> {
    let exc = exception(exc)?;
    let mut out = StrBuilder::new();
    let reader = match traced {
        true => traceback::Reader::Module,
        false => traceback::Reader::ModuleWithoutTrace,
    };
    traceback::format_last_line(&exc, reader, &mut out);
    Ok(out.finish())
}

/// For each entry: the file, the line's number, the function, and the text of the entry.
#[molt::function(module = "_traceback", sig = "entries(tb, /) -> list")]
fn entries(tb: &Value) -> Ref<List> {
    let list = List::empty();
    let mut at = Some(tb.clone());
    while let Some(entry) = at.as_ref().and_then(|v| v.downcast::<Traceback>()) {
        let code = traceback::code_of(entry.location);
        let mut out = StrBuilder::new();
        traceback::format_frame(entry, &mut out);
        let parts = Tuple::new([
            Function::code_str(code.file).as_value(),
            Value::small_int(entry.location.line as i64),
            Function::code_str(code.name).as_value(),
            out.finish().into_value(),
            Value::small_int(entry.location.end_line as i64),
            Value::small_int(entry.location.column as i64),
            Value::small_int(end_column(entry.location)),
        ]);
        list.push(parts.into_value());
        at = entry.next.get();
    }
    list
}

/// Where an expression ends: what is marked, or the whole line.
fn end_column(location: &Location) -> i64 {
    if location.end_column != 0 {
        return location.end_column as i64;
    }
    let source = traceback::code_of(location).source;
    if source == 0 {
        return 0;
    }
    let line = source_line::text(Function::code_str(source), location.end_line as i64);
    line.chars().iter().count() as i64
}
