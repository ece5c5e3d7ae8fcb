//! `SyntaxError`: its details, and how it is printed.

use super::base::{init as init_args, this};
use crate::object::call::Args;
use crate::object::exception::Exception;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::traceback::molt_syntax_error_hook;
use crate::object::value::{PyResult, Value};
use crate::ops::repr::str as str_of;
use crate::raise;
use crate::text;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::molt_type_TypeError;

pub fn init(v: &Value, args: &Args) -> PyResult<()> {
    molt_syntax_error_hook.store(Some(format));
    init_args(v, args)?;
    let e = this(v);
    let given = args.positional();
    e.fields[0].set(given.first().cloned());
    let [_, details] = given else {
        return Ok(());
    };
    let details = crate::ops::iter::collect(details)?;
    let count = details.len();
    if count < 4 {
        return Err(raise!(
            molt_type_TypeError,
            "function takes at least 4 arguments (",
            count,
            " given)"
        ));
    }
    if count > 6 {
        return Err(raise!(
            molt_type_TypeError,
            "function takes at most 6 arguments (",
            count,
            " given)"
        ));
    }
    for (i, d) in details.into_iter().enumerate() {
        e.fields[i + 1].set(Some(d));
    }
    if count == 5 {
        return Err(raise!(
            molt_type_TypeError,
            "end_offset must be provided when end_lineno is provided"
        ));
    }
    Ok(())
}

/// The name without its folder.
fn base_name(file: &Str, out: &mut StrBuilder) {
    let mut start = 0;
    for (i, c) in file.chars().iter().enumerate() {
        if c == '/' as u32 {
            start = i + 1;
        }
    }
    out.push_chars(file.chars().slice(start, file.len()));
}

pub fn str(v: &Value) -> PyResult<Value> {
    let e = this(v);
    let mut out = StrBuilder::new();
    out.push(&*str_of(&e.fields[0].get_or_none())?);
    let file = e.fields[1].get();
    let file = file.as_ref().and_then(|f| f.downcast::<Str>());
    let line = e.fields[2].get().and_then(|l| l.as_int());
    if file.is_some() || line.is_some() {
        out.push_str(" (");
        if let Some(f) = file {
            base_name(f, &mut out);
        }
        if let Some(l) = line {
            out.push_str(if file.is_some() { ", line " } else { "line " });
            out.push_int(l);
        }
        out.push_str(")");
    }
    Ok(out.finish().into_value())
}

/// Prints the place in the source that the error is of; gives the bare message. Nothing where no line is known.
fn format(e: &Exception, out: &mut StrBuilder) -> Option<Ref<Str>> {
    if !e.as_object().ty().is_subtype(&super::molt_type_SyntaxError) {
        return None;
    }
    let line = e.fields[2].get().filter(|l| !l.is_none())?;
    out.push_str("  File \"");
    match e.fields[1].get().as_ref().and_then(|f| f.downcast::<Str>()) {
        Some(f) => out.push(f),
        None => out.push_str("<string>"),
    }
    out.push_str("\", line ");
    if let Ok(l) = str_of(&line) {
        out.push(&l);
    }
    out.push_str("\n");
    if let Some(text) = e.fields[4].get().as_ref().and_then(|t| t.downcast::<Str>()) {
        format_text(e, text, out);
    }
    let message = e.fields[0].get().filter(|m| !m.is_none());
    Some(match message {
        None => text!("<no detail available>"),
        Some(m) => str_of(&m).unwrap_or_else(|_| {
            drop(crate::object::exception::take_pending());
            text!("<exception str() failed>")
        }),
    })
}

/// The line and the marks below it.
fn format_text(e: &Exception, text: &Str, out: &mut StrBuilder) {
    let chars = text.chars();
    let is = |i: usize, set: &str| set.bytes().any(|c| chars.at(i) == c as u32);
    let (mut start, mut end) = (0, text.len());
    while end > 0 && is(end - 1, "\n") {
        end -= 1;
    }
    while start < end && is(start, " \n\x0c") {
        start += 1;
    }
    out.push_str("    ");
    out.push_chars(chars.slice(start, end));
    out.push_str("\n");
    let number = |i: usize| e.fields[i].get().and_then(|n| n.as_int());
    let Some(offset) = number(3) else {
        return;
    };
    let mut stop = number(6).filter(|&n| n != 0).unwrap_or(offset);
    if stop == offset || stop == -1 {
        stop = offset + 1;
    }
    let (from, to) = (offset - 1 - start as i64, stop - 1 - start as i64);
    if from < 0 {
        return;
    }
    out.push_str("    ");
    for i in start..start + from as usize {
        let blank = i < end && matches!(chars.at(i), 9..=13 | 32);
        out.push_char(if blank { chars.at(i) } else { 32 });
    }
    for _ in from..to {
        out.push_str("^");
    }
    out.push_str("\n");
}
