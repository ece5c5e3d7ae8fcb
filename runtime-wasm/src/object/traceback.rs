//! Tracebacks: their objects, and printing exceptions as the interpreter does.

use crate::builtin_type;
use crate::object::alloc::{self, Global};
use crate::object::exception::{self, Exception, molt_pending};
use crate::object::field::Field;
use crate::object::function::Function;
use crate::object::list::List;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{Raised, Value};
use crate::object::version;
use crate::ops::repr;
use crate::stdlib::sys::replaced::{molt_reporter_hook, molt_writer_hook};
use crate::text;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::{molt_type_KeyboardInterrupt, molt_type_SystemExit};
use crate::types::object::molt_type_object;
use molt_abi::layouts::{CodeHead, Location, TYPE_GC};

/// One frame that an exception passed.
#[repr(C)]
pub struct Traceback {
    head: Object,
    /// The frame further in.
    pub next: Field,
    pub location: &'static Location,
    /// What the program calls the place, where it made the entry; else [`PLACE`].
    pub lasti: i32,
    /// What the variables of the frame held, as a list, last variable first; or nothing.
    pub kept: Field,
    /// Its frame, once somebody has asked.
    pub frame: Field,
    /// Of the call there, only the attribute to call was looked up.
    pub attribute: bool,
}

crate::py_object!(Traceback, molt_type_traceback, "traceback");

builtin_type! {
    /// `types.TracebackType`.
    pub static molt_type_traceback = "traceback" in "_types", base molt_type_object "object",
        layout Traceback, flags TYPE_GC;
    dealloc: alloc::drop_object::<Traceback>,
    traverse: |o, visit| {
        let t = unsafe { &*(o as *const Traceback) };
        t.next.visit(visit);
        t.kept.visit(visit);
        t.frame.visit(visit);
    },
    clear: |o| {
        let t = unsafe { &*(o as *const Traceback) };
        t.next.set(None);
        t.kept.set(None);
        t.frame.set(None);
    },
    new: crate::types::exceptions::new_traceback,
}

/// In [`Traceback::lasti`]: the place is what it is.
pub const PLACE: i32 = i32::MIN;

/// What is special about the next entry.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    Usual,
    /// The call there did not come to calling: the attribute is missing.
    Lookup,
    /// The exception goes on as it came.
    Nothing,
}

static NEXT: Global<Next> = Global::new(Next::Usual);

/// The call that the next entry is of did not come to calling.
#[cold]
pub fn lookup_failed() {
    NEXT.store(Next::Lookup);
}

/// There is no next entry.
pub fn no_entry() {
    NEXT.store(Next::Nothing);
}

/// The row `traceback_add`.
pub fn traceback_add(location: u32) {
    let Some(exc) = molt_pending.peek().and_then(|v| v.downcast::<Exception>()) else {
        return;
    };
    let location = unsafe { &*(location as usize as *const Location) };
    let special = NEXT.load();
    NEXT.store(Next::Usual);
    if special == Next::Nothing {
        return;
    }
    add_entry(exc, location, special == Next::Lookup);
}

/// An entry as the program asks for it: the line of a frame that ran there.
pub fn make_entry(next: Option<Value>, frame: (&Value, &Location), lasti: i32, line: i32) -> Value {
    let (frame, at) = frame;
    // A place that is named as it was has its columns.
    let same = lasti == at as *const Location as usize as i32 && line as u32 == at.line;
    let location = Location {
        code: at.code,
        line: line as u32,
        column: if same { at.column } else { 0 },
        end_line: if same { at.end_line } else { line as u32 },
        end_column: if same { at.end_column } else { 0 },
        reserved: if same { at.reserved } else { 0 },
    };
    alloc::new(&molt_type_traceback, |head| Traceback {
        head,
        next: Field::new(next),
        location: Box::leak(Box::new(location)),
        lasti,
        kept: Field::empty(),
        frame: Field::new(Some(frame.clone())),
        attribute: false,
    })
    .into_value()
}

fn add_entry(exc: &Exception, location: &'static Location, attribute: bool) {
    let next = exc.traceback.take();
    let entry = alloc::new(&molt_type_traceback, |head| Traceback {
        head,
        next: Field::new(next),
        location,
        lasti: PLACE,
        kept: Field::empty(),
        frame: Field::empty(),
        attribute,
    });
    exc.traceback.set(Some(entry.into_value()));
}

/// An entry for the first line of a function that was not entered yet.
pub fn add_first_line(exc: &Exception, code: &'static CodeHead) {
    let line = code.first_line;
    let code = crate::types::code::original(code);
    let location = Location {
        code: code as *const CodeHead as usize as u32,
        line,
        column: 0,
        end_line: line,
        end_column: 0,
        reserved: 0,
    };
    add_entry(exc, Box::leak(Box::new(location)), false);
}

/// The row `traceback_keep`.
pub fn traceback_keep(values: u32, len: i32) {
    let values =
        unsafe { core::slice::from_raw_parts(values as usize as *const u64, len as usize) };
    let Some(exc) = molt_pending.peek().and_then(|v| v.downcast::<Exception>()) else {
        return;
    };
    let Some(entry) = exc.traceback.get() else {
        return;
    };
    let Some(entry) = entry.downcast::<Traceback>() else {
        return;
    };
    let kept = List::with_capacity(values.len());
    // A list ends from its last item to its first.
    for bits in values.iter().rev() {
        if let Some(v) = unsafe { Value::borrow_opt(bits) } {
            kept.push(v.clone());
        }
    }
    entry.kept.set(Some(kept.into_value()));
}

/// The row `report_uncaught`: prints the pending exception; the exit status.
pub fn report_uncaught() -> i32 {
    let Some(exc) = exception::take_pending() else {
        return 0;
    };
    if exc.as_object().ty().is_subtype(&molt_type_SystemExit) {
        return system_exit(&exc);
    }
    let status = if exc
        .as_object()
        .ty()
        .is_subtype(&molt_type_KeyboardInterrupt)
    {
        crate::host::interrupt::note_end();
        130
    } else {
        1
    };
    if !molt_reporter_hook.load().is_some_and(|report| report(&exc)) {
        print(&exc);
    }
    // The variables that its traceback keeps end after the exit functions.
    crate::object::finish::LAST.set(Some(exc.into_value()));
    status
}

fn system_exit(exc: &Exception) -> i32 {
    match exc.fields[0].get() {
        None => 0,
        Some(v) if v.is_none() => 0,
        Some(v) if crate::types::int::is_int(&v) => v.as_int().unwrap_or(-1) as i32 & 0xFF,
        Some(v) => {
            let shown = shown(repr::str(&v), "<exception str() failed>");
            write(&text!(shown, "\n"));
            1
        }
    }
}

/// Writes to standard error.
pub fn write(s: &Str) {
    if molt_writer_hook.load().is_some_and(|write| write(s)) {
        return;
    }
    let mut bytes = Vec::new();
    encode_backslashreplace(s, &mut bytes);
    crate::host::stdio::write_stderr(&bytes);
}

/// As standard error does: what UTF-8 cannot hold is escaped.
pub fn encode_backslashreplace(s: &Str, out: &mut Vec<u8>) {
    if s.find_surrogate().is_none() {
        return s.encode_utf8(out, None);
    }
    for c in s.chars().iter() {
        match char::from_u32(c) {
            Some(c) => {
                let mut b = [0; 4];
                out.extend_from_slice(c.encode_utf8(&mut b).as_bytes());
            }
            None => {
                out.extend_from_slice(b"\\u");
                for i in (0..4).rev() {
                    out.push(b"0123456789abcdef"[(c >> (4 * i)) as usize & 15]);
                }
            }
        }
    }
}

/// The text, or what CPython prints where it cannot be had.
fn shown(r: Result<Ref<Str>, Raised>, fallback: &'static str) -> Ref<Str> {
    match r {
        Ok(s) => s,
        Err(Raised) => {
            drop(exception::take_pending());
            text!(fallback)
        }
    }
}

/// Writes the text of an exception with all that it hangs on, in programs that have exception groups.
type GroupReport = fn(&Ref<Exception>, &mut StrBuilder);

#[unsafe(no_mangle)]
pub static molt_group_report_hook: Global<Option<GroupReport>> = Global::new(None);

/// Prints to standard error.
pub fn print(exc: &Ref<Exception>) {
    let mut out = StrBuilder::new();
    match molt_group_report_hook.load() {
        Some(report) => report(exc, &mut out),
        None => format_chain(exc, &mut out, &mut Vec::new()),
    }
    write(&out.finish());
}

/// The whole text, with causes and contexts first.
pub fn format_chain(exc: &Ref<Exception>, out: &mut StrBuilder, seen: &mut Vec<*const Exception>) {
    seen.push(exc.as_ptr());
    let cause = exc.cause.get().and_then(|c| c.into_ref::<Exception>().ok());
    let context = exc
        .context
        .get()
        .and_then(|c| c.into_ref::<Exception>().ok());
    let is_new = |e: &Ref<Exception>| !seen.contains(&(e.as_ptr() as *const Exception));
    if let Some(c) = cause {
        if is_new(&c) {
            format_chain(&c, out, seen);
            out.push_str(
                "\nThe above exception was the direct cause of the following exception:\n\n",
            );
        }
    } else if let Some(c) = context
        && !exc.suppress_context.get()
        && is_new(&c)
    {
        format_chain(&c, out, seen);
        out.push_str("\nDuring handling of the above exception, another exception occurred:\n\n");
    }
    format_one(exc, out);
}

pub fn format_one(exc: &Ref<Exception>, out: &mut StrBuilder) {
    if first_entry(exc).is_some() {
        out.push_str("Traceback (most recent call last):\n");
        format_frames(exc, out);
    }
    format_last_line(exc, Reader::Interpreter, out);
}

/// Which entries are shown, the first of them, in programs that set a limit.
type First = fn(&Exception) -> Option<Value>;

#[unsafe(no_mangle)]
pub static molt_first_entry_hook: Global<Option<First>> = Global::new(None);

/// The first entry that is shown.
pub fn first_entry(exc: &Exception) -> Option<Value> {
    match molt_first_entry_hook.load() {
        Some(first) => first(exc),
        None => exc.traceback.get(),
    }
}

/// How often one line may repeat before it is folded.
const REPEATS: u32 = 3;

pub fn format_frames(exc: &Exception, out: &mut StrBuilder) {
    let mut at = first_entry(exc);
    let mut last: Option<(u32, u32, u32)> = None;
    let mut count = 0;
    while let Some(tb) = at.as_ref().and_then(|v| v.downcast::<Traceback>()) {
        let code = code_of(tb.location);
        let key = (code.file, tb.location.line, code.name);
        if last != Some(key) {
            folded(count, out);
            last = Some(key);
            count = 0;
        }
        count += 1;
        if count <= REPEATS {
            format_frame(tb, out);
        }
        at = tb.next.get();
    }
    folded(count, out);
}

fn folded(count: u32, out: &mut StrBuilder) {
    if count > REPEATS {
        let n = count - REPEATS;
        out.push_str("  [Previous line repeated ");
        out.push_int(n as i64);
        out.push_str(if n > 1 {
            " more times]\n"
        } else {
            " more time]\n"
        });
    }
}

pub fn code_of(location: &Location) -> &'static CodeHead {
    unsafe { &*(location.code as usize as *const CodeHead) }
}

pub fn format_frame(tb: &Traceback, out: &mut StrBuilder) {
    let location = tb.location;
    let code = code_of(location);
    out.push_str("  File \"");
    out.push(Function::code_str(code.file));
    out.push_str("\", line ");
    out.push_int(location.line as i64);
    out.push_str(", in ");
    out.push(Function::code_str(code.name));
    out.push_str("\n");
    if code.source != 0 {
        let source = Function::code_str(code.source);
        match crate::object::source_lines::hook() {
            Some(format) => format(location, tb.attribute, source, out),
            None => crate::object::source_line::format(location, tb.attribute, source, out),
        }
    }
}

/// Who shows an exception: what is suggested differs.
#[derive(Clone, Copy, PartialEq)]
pub enum Reader {
    Interpreter,
    /// `traceback`.
    Module,
    /// `traceback`, of an exception alone.
    ModuleWithoutTrace,
}

impl Reader {
    /// Since 3.13, the interpreter leaves it to `traceback`.
    pub fn of_version(self) -> Reader {
        match self {
            Reader::Interpreter if version::since(13) => Reader::Module,
            other => other,
        }
    }
}

/// Appends what the program may have meant, in programs where something may be near.
pub type Hint = fn(&Ref<Exception>, Reader, &mut StrBuilder);

#[unsafe(no_mangle)]
pub static molt_name_hint_hook: Global<Option<Hint>> = Global::new(None);
#[unsafe(no_mangle)]
pub static molt_attribute_hint_hook: Global<Option<Hint>> = Global::new(None);

/// A field of an exception of this class; `traceback` takes derived classes too.
pub fn field_of(exc: &Exception, field: usize, class: &Type, reader: Reader) -> Option<Value> {
    let ty = exc.as_object().ty();
    let matches = match reader {
        Reader::Interpreter => core::ptr::eq(ty, class),
        _ => ty.is_subtype(class),
    };
    exc.fields[field].get().filter(|_| matches)
}

/// The words around a name that was meant.
pub fn push_hint(prefix: &str, name: &Str, out: &mut StrBuilder) {
    out.push_str(". Did you mean: '");
    out.push_str(prefix);
    out.push(name);
    out.push_str("'?");
}

/// `module.Class: message`, with what is suggested, and the notes.
pub fn format_last_line(exc: &Ref<Exception>, reader: Reader, out: &mut StrBuilder) {
    let ty = exc.as_object().ty();
    let special = special_text(exc, out);
    if let Some(m) = ty.module()
        && !m.is_text("__main__")
        && !m.is_text("builtins")
    {
        out.push(m);
        out.push_str(".");
    }
    out.push(ty.qualname());
    let message = match special {
        Some(message) => message,
        None => shown(exc.with_value(repr::str), "<exception str() failed>"),
    };
    let mut hint = StrBuilder::new();
    for hook in [&molt_name_hint_hook, &molt_attribute_hint_hook] {
        if let Some(suggest) = hook.load() {
            suggest(exc, reader, &mut hint);
        }
    }
    let hint = hint.finish();
    if !message.is_empty() || reader != Reader::Interpreter && !hint.is_empty() {
        out.push_str(": ");
        out.push(&message);
    }
    out.push(&hint);
    out.push_str("\n");
    format_notes(exc, out);
}

fn format_notes(exc: &Exception, out: &mut StrBuilder) {
    let notes = crate::object::attr::instance_dict(exc.as_object())
        .and_then(|d| d.get_str(crate::object::names::molt_name___notes__.get()));
    let Some(notes) = notes.filter(|n| !n.is_none()) else {
        return;
    };
    let list = notes.downcast::<crate::object::list::List>();
    let Some(list) = list else {
        out.push(&shown(repr::repr(&notes), "<__notes__ repr() failed>"));
        out.push_str("\n");
        return;
    };
    for n in list.as_slice().to_vec() {
        out.push(&shown(repr::str(&n), "<note str() failed>"));
        out.push_str("\n");
    }
}

fn special_text(exc: &Exception, out: &mut StrBuilder) -> Option<Ref<Str>> {
    molt_syntax_error_hook.load().and_then(|f| f(exc, out))
}

/// Puts what precedes the last line of an exception that is shown in its own way, and gives the message.
pub type Special = fn(&Exception, &mut StrBuilder) -> Option<Ref<Str>>;

/// Set where there may be a SyntaxError.
#[unsafe(no_mangle)]
pub static molt_syntax_error_hook: Global<Option<Special>> = Global::new(None);

/// What becomes of exceptions that cannot propagate, in programs that may say so.
#[unsafe(no_mangle)]
pub static molt_unraisable_hook: Global<Option<fn(&Value)>> = Global::new(None);

/// The row `report_unraisable_exceptions`: they are printed from now on.
pub fn report_unraisable_exceptions() {
    molt_unraisable_hook.store(Some(print_unraisable));
}

/// An exception that cannot propagate: printed and dropped.
#[cold]
pub fn report_unraisable(source: &Value) {
    match molt_unraisable_hook.load() {
        Some(print) => print(source),
        None => drop(exception::take_pending()),
    }
}

fn print_unraisable(source: &Value) {
    report_unraisable_in("Exception ignored in: ", source);
}

/// The same with other words in front.
#[cold]
pub fn report_unraisable_in(words: &str, source: &Value) {
    let Some(exc) = exception::take_pending() else {
        return;
    };
    let mut out = StrBuilder::new();
    out.push_str(words);
    // Since 3.13, the colon of what is no plain object comes last.
    let last = words.ends_with("callback") && version::since(13);
    out.push_str(match (words.ends_with(' '), last) {
        (true, _) => "",
        (_, true) => " ",
        _ => ": ",
    });
    out.push(&shown(repr::repr(source), "<object repr() failed>"));
    out.push_str(if last { ":\n" } else { "\n" });
    format_one(&exc, &mut out);
    write(&out.finish());
}
