//! `print`.

use crate::host::stdio;
use crate::molt;
use crate::object::alloc::Global;
use crate::object::call;
use crate::object::exception;
use crate::object::names::{molt_name_flush, molt_name_write};
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::repr;
use crate::ops::truth::is_true;
use crate::raise;
use crate::static_str;
use crate::stdlib::sys::replaced;
use crate::stdlib::sys::stream::{Stream, flush_stream};
use crate::types::bytes::Bytes;
use crate::types::exceptions::{molt_type_TypeError, molt_type_UnicodeEncodeError};

#[molt::function(
    module = "builtins",
    sig = "print(*args, sep=' ', end='\n', file=None, flush=False) -> None"
)]
fn print(
    args: &Tuple,
    sep: Option<&Value>,
    end: Option<&Value>,
    file: Option<&Value>,
    flush: Option<&Value>,
) -> PyResult<()> {
    let sep = separator(sep, "sep", static_str!(" "))?;
    let end = separator(end, "end", static_str!("\n"))?;
    let flush = flush.map_or(Ok(false), is_true)?;
    if let Some(file) = file.filter(|f| !f.is_none()) {
        return match molt_print_to_hook.load() {
            Some(print_to) => print_to(file, args, sep, end, flush),
            None => Err(crate::object::attr::no_attribute(
                file,
                molt_name_write.get(),
            )),
        };
    }
    if let Some(out) = replaced::STDOUT.get() {
        return match molt_print_to_hook.load() {
            Some(print_to) if !out.is_none() => print_to(&out, args, sep, end, flush),
            _ => Ok(()),
        };
    }
    for (i, v) in args.as_slice().iter().enumerate() {
        if i > 0 {
            write_str(sep)?;
        }
        write_str(&*repr::str(v)?)?;
    }
    write_str(end)?;
    if flush && !stdio::flush_stdout() {
        return Err(unwritten());
    }
    Ok(())
}

/// A line on what standard output is now.
pub fn show(line: &Str) -> PyResult<()> {
    print(
        &Tuple::from_slice(&[line.to_value()]),
        None,
        None,
        None,
        None,
    )
}

fn separator<'a>(v: Option<&'a Value>, what: &'static str, default: &'a Str) -> PyResult<&'a Str> {
    match v {
        None => Ok(default),
        Some(v) if v.is_none() => Ok(default),
        Some(v) => v.downcast::<Str>().ok_or_else(|| {
            raise!(
                molt_type_TypeError,
                what,
                " must be None or a string, not ",
                v.type_name()
            )
        }),
    }
}

type PrintTo = fn(&Value, &Tuple, &Str, &Str, bool) -> PyResult<()>;

/// How to print to an object. Set by whatever makes objects that have a `write` method, so that other
/// programs do not link calls of methods for the sake of `print`.
#[unsafe(no_mangle)]
pub static molt_print_to_hook: Global<Option<PrintTo>> = Global::new(None);

/// There are objects with a `write` method from now on: call it where one is made (files, the streams of
/// `sys`, classes).
#[inline]
pub fn enable_files() {
    molt_print_to_hook.store(Some(print_to));
}

/// Through the methods `write` and `flush` of a file object.
fn print_to(file: &Value, args: &Tuple, sep: &Str, end: &Str, flush: bool) -> PyResult<()> {
    // The methods of a standard stream are linked only where the program names them.
    if let Some(stream) = file.downcast_exact::<Stream>()
        && let Some(write) = stream.text_writer()
    {
        stream.check_open()?;
        for (i, v) in args.as_slice().iter().enumerate() {
            if i > 0 {
                write(sep)?;
            }
            write(&*repr::str(v)?)?;
        }
        write(end)?;
        return if flush { flush_stream(stream) } else { Ok(()) };
    }
    let write = |s: Value| call::call_method(file, molt_name_write.get(), &[&s]).map(drop);
    for (i, v) in args.as_slice().iter().enumerate() {
        if i > 0 {
            write(sep.to_value())?;
        }
        write(repr::str(v)?.into_value())?;
    }
    write(end.to_value())?;
    if flush {
        call::call_method(file, molt_name_flush.get(), &[])?;
    }
    Ok(())
}

/// How the program wants text written that is not ASCII, by descriptor; filled by `reconfigure`.
pub type Encoder = fn(i64, &Str) -> PyResult<Option<Ref<Bytes>>>;

// Exported, so that the optimiser does not take the one function that is stored here for granted.
#[unsafe(no_mangle)]
pub static molt_encoder_hook: Global<Option<Encoder>> = Global::new(None);

/// Text as a stream writes it, where the program has set anything.
pub fn encoded(descriptor: i64, s: &Str) -> PyResult<Option<Ref<Bytes>>> {
    match molt_encoder_hook.load() {
        Some(encode) => encode(descriptor, s),
        None => Ok(None),
    }
}

/// Writes a string to standard output.
#[inline]
pub fn write_str(s: &Str) -> PyResult<()> {
    let well = match s.as_ascii() {
        Some(text) => stdio::write_stdout(text.as_bytes()),
        None => match encoded(1, s)? {
            Some(bytes) => stdio::write_stdout(bytes.as_slice()),
            None => {
                if let Some(i) = s.find_surrogate() {
                    return Err(surrogate(s, i));
                }
                write_encoded(s)
            }
        },
    };
    if well { Ok(()) } else { Err(unwritten()) }
}

/// As UTF-8; there is no lone surrogate.
fn write_encoded(s: &Str) -> bool {
    let mut well = true;
    for c in s.chars().iter() {
        let mut bytes = [0; 4];
        let c = unsafe { char::from_u32_unchecked(c) };
        well &= stdio::write_stdout(c.encode_utf8(&mut bytes).as_bytes());
    }
    well
}

#[cold]
fn unwritten() -> Raised {
    let (errno, text) = stdio::failure();
    crate::types::exceptions::raise_errno(errno, text, None)
}

/// UTF-8 has no form for a lone surrogate.
#[cold]
pub fn surrogate(s: &Str, i: usize) -> Raised {
    let end = (i..s.len())
        .find(|&j| !(0xD800..0xE000).contains(&s.chars().at(j)))
        .unwrap_or(s.len());
    let parts = [
        Value::str("utf-8"),
        s.to_value(),
        Value::small_int(i as i64),
        Value::small_int(end as i64),
        Value::str("surrogates not allowed"),
    ];
    let exc = exception::Exception::new(&molt_type_UnicodeEncodeError, Tuple::from_slice(&parts));
    for (f, p) in exc.fields.iter().zip(parts) {
        f.set(Some(p));
    }
    exception::raise_object(exc)
}

/// The row `print_str`.
pub fn print_str(s: &Str, newline: bool) -> PyResult<()> {
    write_str(s)?;
    if newline && !stdio::write_stdout(b"\n") {
        return Err(unwritten());
    }
    Ok(())
}

/// The row `print_text`. A broken stream shows at the end of the program.
pub fn print_text(s: &Str, newline: bool) {
    match s.as_ascii() {
        Some(text) => stdio::write_stdout(text.as_bytes()),
        None => write_encoded(s),
    };
    if newline {
        stdio::write_stdout(b"\n");
    }
}
