//! Streams and hooks of `sys` that the program replaced: `print`, `input` and the report of an uncaught exception
//! go through them.
//!
//! Those who ask look at a static and link nothing; what does the work is linked with the assignment.

use crate::molt;
use crate::object::alloc::Global;
use crate::object::call;
use crate::object::exception::{self, Exception};
use crate::object::field::Field;
use crate::object::names::{molt_name_flush, molt_name_readline, molt_name_write};
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::traceback::{self, Traceback};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::repr;
use crate::raise;
use crate::static_str;
use crate::stdlib::builtins::print;
use crate::stdlib::sys::stream::Stream;
use crate::struct_sequence;
use crate::types::exceptions::{molt_type_EOFError, molt_type_RuntimeError, molt_type_TypeError};
use crate::types::int;
use crate::types::struct_sequence;
use crate::types::tuple::molt_type_tuple;

/// What `sys.stdout` is, if the program assigned it.
pub static STDOUT: Field = Field::empty();
static STDERR: Field = Field::empty();
static STDIN: Field = Field::empty();
static EXCEPTHOOK: Field = Field::empty();
static UNRAISABLE: Field = Field::empty();

/// Reads a line through a replaced stream, after the prompt; None where no stream was replaced.
pub type Reader = fn(prompt: Option<&Value>) -> PyResult<Option<Ref<Str>>>;
/// Writes to a replaced standard error; whether there is one.
pub type Writer = fn(&Str) -> bool;
/// Reports an uncaught exception; whether a hook did.
pub type Reporter = fn(&Ref<Exception>) -> bool;

// Exported, all three: of a private static the optimiser sees that only one function is ever stored there, and
// calls it directly, which links it with everything that asks.
#[unsafe(no_mangle)]
pub static molt_reader_hook: Global<Option<Reader>> = Global::new(None);
#[unsafe(no_mangle)]
pub static molt_writer_hook: Global<Option<Writer>> = Global::new(None);
#[unsafe(no_mangle)]
pub static molt_reporter_hook: Global<Option<Reporter>> = Global::new(None);

/// The program sets or deletes an attribute of `sys`: the module object refers to this, so that it is linked with it.
#[cold]
#[unsafe(no_mangle)]
pub fn molt_sys_assigned(name: &Str, value: Option<&Value>) {
    let back = |descriptor| {
        let stream = value.and_then(|v| v.downcast_exact::<Stream>());
        stream.is_some_and(|s| s.is_standard(descriptor))
    };
    match name.as_ascii() {
        // The original is put back.
        Some("stdout") if back(1) => STDOUT.set(None),
        Some("stdin") if back(0) => STDIN.set(None),
        Some("stderr") if back(2) => STDERR.set(None),
        Some("stdout") => {
            print::enable_files();
            STDOUT.set(value.cloned());
            molt_reader_hook.store(Some(read_line));
        }
        Some("stdin") => {
            // Without a name it is lost, as it is where the name is None.
            STDIN.set(Some(value.cloned().unwrap_or(Value::NONE)));
            molt_reader_hook.store(Some(read_line));
        }
        Some("stderr") => {
            STDERR.set(value.cloned());
            molt_writer_hook.store(Some(write_error));
        }
        Some("excepthook") => {
            EXCEPTHOOK.set(value.cloned());
            molt_reporter_hook.store(Some(report));
        }
        Some("tracebacklimit") => limit_tracebacks(value),
        Some("unraisablehook") => {
            UNRAISABLE.set(value.cloned());
            traceback::molt_unraisable_hook.store(Some(report_unraisable));
        }
        _ => {}
    }
}

/// How many entries of a traceback are shown, the last ones: `sys.tracebacklimit`.
static LIMIT: Global<u32> = Global::new(u32::MAX);

/// What is no int is not looked at.
fn limit_tracebacks(value: Option<&Value>) {
    let limit = value.filter(|v| int::is_int(v));
    let most = |v: &Value| v.as_int().unwrap_or(i64::MAX).clamp(0, u32::MAX as i64) as u32;
    LIMIT.store(limit.map_or(u32::MAX, most));
    traceback::molt_first_entry_hook.store(Some(first_within_limit));
}

fn first_within_limit(exc: &Exception) -> Option<Value> {
    let first = exc.traceback.get();
    let next = |v: &Value| v.downcast::<Traceback>().and_then(|tb| tb.next.get());
    let mut ahead = first.clone();
    for _ in 0..LIMIT.load() {
        // So many, or fewer, are all shown.
        let Some(entry) = ahead else { return first };
        ahead = next(&entry);
    }
    let mut shown = first;
    while let (Some(entry), Some(last)) = (&shown, ahead) {
        (shown, ahead) = (next(entry), next(&last));
    }
    shown
}

/// The program closed a standard stream: who uses it without naming it meets the closed one, and nothing more is told
/// on standard error.
pub fn close(descriptor: i64, stream: &Value) {
    match descriptor {
        0 => {
            STDIN.set(Some(stream.clone()));
            molt_reader_hook.store(Some(read_line));
        }
        1 => {
            print::enable_files();
            STDOUT.set(Some(stream.clone()));
            molt_reader_hook.store(Some(read_line));
        }
        _ => {
            STDERR.set(Some(Value::NONE));
            molt_writer_hook.store(Some(write_error));
        }
    }
}

fn read_line(prompt: Option<&Value>) -> PyResult<Option<Ref<Str>>> {
    if STDIN.get().is_some_and(|v| v.is_none()) {
        return Err(raise!(molt_type_RuntimeError, "input(): lost sys.stdin"));
    }
    match STDOUT.get() {
        Some(out) if out.is_none() => {
            return Err(raise!(molt_type_RuntimeError, "input(): lost sys.stdout"));
        }
        Some(out) => prompt_on(&out, prompt)?,
        None => {
            if let Some(prompt) = prompt {
                print::write_str(&*repr::str(prompt)?)?;
            }
            crate::host::stdio::flush_stdout();
        }
    }
    let Some(stdin) = STDIN.get() else {
        return Ok(None);
    };
    check_open(&stdin)?;
    let line = call::call_method(&stdin, molt_name_readline.get(), &[])?;
    let Ok(line) = line.into_ref::<Str>() else {
        return Err(raise!(
            molt_type_TypeError,
            "object.readline() returned non-string"
        ));
    };
    if line.is_empty() {
        return Err(raise!(molt_type_EOFError, "EOF when reading a line"));
    }
    let ended = line.chars().at(line.len() - 1) == '\n' as u32;
    let end = line.len() - usize::from(ended);
    Ok(Some(Str::from_chars(line.chars().slice(0, end))))
}

/// The methods of a standard stream are linked only where the program names them.
fn check_open(stream: &Value) -> PyResult<()> {
    match stream.downcast_exact::<Stream>() {
        Some(stream) => stream.check_open(),
        None => Ok(()),
    }
}

fn prompt_on(out: &Value, prompt: Option<&Value>) -> PyResult<()> {
    check_open(out)?;
    if let Some(prompt) = prompt {
        let text = repr::str(prompt)?.into_value();
        call::call_method(out, molt_name_write.get(), &[&text])?;
    }
    call::call_method(out, molt_name_flush.get(), &[]).map(drop)
}

fn write_error(s: &Str) -> bool {
    let Some(stream) = STDERR.get() else {
        return false;
    };
    if stream.is_none() {
        return true;
    }
    match call::call_method(&stream, molt_name_write.get(), &[&s.to_value()]) {
        Ok(_) => true,
        Err(Raised) => {
            drop(exception::take_pending());
            false
        }
    }
}

fn report(exc: &Ref<Exception>) -> bool {
    let Some(hook) = EXCEPTHOOK.get() else {
        return false;
    };
    let value = exc.to_value();
    let trace = exc.traceback.get_or_none();
    let class = exc.as_object().ty().to_value();
    if call::call(&hook, &[class, value, trace]).is_ok() {
        return true;
    }
    if let Some(second) = exception::take_pending() {
        traceback::write(static_str!("Error in sys.excepthook:\n"));
        traceback::print(&second);
        traceback::write(static_str!("\nOriginal exception was:\n"));
    }
    false
}

struct_sequence! {
    /// What `sys.unraisablehook` gets.
    pub static molt_type_UnraisableHookArgs = "UnraisableHookArgs" in "sys", "UnraisableHookArgs";
    exc_type "exc_type" 0 "object";
    exc_value "exc_value" 1 "object";
    exc_traceback "exc_traceback" 2 "object";
    err_msg "err_msg" 3 "object";
    object "object" 4 "object";
}

/// An exception that cannot propagate goes to the program's hook.
fn report_unraisable(source: &Value) {
    let (Some(hook), Some(exc)) = (UNRAISABLE.get(), exception::take_pending()) else {
        return;
    };
    let parts = vec![
        exc.as_object().ty().to_value(),
        exc.to_value(),
        exc.traceback.get_or_none(),
        Value::NONE,
        source.clone(),
    ];
    let args = struct_sequence::make(&molt_type_UnraisableHookArgs, parts).into_value();
    if call::call1(&hook, &args).is_err() {
        traceback::report_unraisable_in("Exception ignored in sys.unraisablehook: ", &hook);
    }
}

fn show_unraisable(unraisable: &Value) {
    let Some(parts) = unraisable.downcast::<Tuple>() else {
        return;
    };
    if let [_, value, _, _, source] = parts.as_slice()
        && let Some(exc) = value.downcast::<Exception>()
    {
        let _ = exception::restore(exc.to_ref());
        traceback::report_unraisable_in("Exception ignored in: ", source);
    }
}

#[molt::function(module = "sys", sig = "unraisablehook(unraisable, /) -> None")]
fn unraisablehook(unraisable: &Value) {
    show_unraisable(unraisable);
}

#[molt::function(module = "sys", sig = "__unraisablehook__(unraisable, /) -> None")]
fn original_unraisablehook(unraisable: &Value) {
    show_unraisable(unraisable);
}

fn show(value: &Value) -> PyResult<()> {
    match value.downcast::<Exception>() {
        Some(exc) => {
            traceback::print(&exc.to_ref());
            Ok(())
        }
        None => Err(raise!(
            molt_type_TypeError,
            "print_exception(): Exception expected for value, ",
            value.type_name(),
            " found"
        )),
    }
}

#[molt::function(
    module = "sys",
    sig = "excepthook(exctype, value, traceback, /) -> None"
)]
fn excepthook(_class: &Value, value: &Value, _trace: &Value) -> PyResult<()> {
    show(value)
}

#[molt::function(
    module = "sys",
    sig = "__excepthook__(exctype, value, traceback, /) -> None"
)]
fn original_excepthook(_class: &Value, value: &Value, _trace: &Value) -> PyResult<()> {
    show(value)
}

fn display(value: &Value) -> PyResult<()> {
    if value.is_none() {
        return Ok(());
    }
    print::show(&*repr::repr(value)?)
}

#[molt::function(module = "sys", sig = "displayhook(object, /) -> None")]
fn displayhook(value: &Value) -> PyResult<()> {
    display(value)
}

#[molt::function(module = "sys", sig = "__displayhook__(object, /) -> None")]
fn original_displayhook(value: &Value) -> PyResult<()> {
    display(value)
}
