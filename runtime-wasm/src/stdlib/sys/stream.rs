//! `sys.stdin`, `sys.stdout`, `sys.stderr`.
//!
//! A stream holds the functions that do its work, so that a program with one of them does not link,
//! and does not import, what the others need.

use crate::builtin_type;
use crate::host::{interrupt, stdin, stdio, terminal};
use crate::molt;
use crate::object::alloc::{self, Global};
use crate::object::exception;
use crate::object::list::List;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value, ends};
use crate::ops::iter;
use crate::raise;
use crate::static_str;
use crate::stdlib::builtins::print;
use crate::stdlib::sys::{replaced, settings};
use crate::text;
use crate::text::codec;
use crate::types::bytes::{self, Bytes};
use crate::types::exceptions::{
    molt_type_OSError, molt_type_TypeError, molt_type_ValueError, raise_errno,
};
use crate::types::object::molt_type_object;

/// Reads up to a limit, or the end of a line where the flag is on.
type Reader = fn(limit: Option<usize>, line: bool) -> PyResult<Vec<u8>>;

/// What a stream can do; the input has no `write`, the outputs no `line`.
struct Work {
    descriptor: i64,
    name: &'static str,
    write: Option<fn(&Str) -> PyResult<()>>,
    write_bytes: Option<fn(&[u8]) -> bool>,
    flush: fn() -> bool,
    /// Up to the end of a line or so many bytes (all at once: the flag is off); empty at the end.
    read: Option<Reader>,
}

/// A standard stream, of text or of bytes.
#[repr(C)]
pub struct Stream {
    head: Object,
    work: &'static Work,
    binary: bool,
}

crate::py_object!(Stream, molt_type_TextStream, "TextIOWrapper");

builtin_type! {
    /// The type of the standard streams.
    pub static molt_type_TextStream = "TextIOWrapper", base molt_type_object "object", layout Stream, flags 0, shown "_io";
    dealloc: alloc::drop_object::<Stream>,
    repr: |v| {
        let s = this(v);
        let mode = if s.work.write.is_some() { "w" } else { "r" };
        Ok(text!("<_io.TextIOWrapper name='<", s.work.name, ">' mode='", mode, "' encoding='utf-8'>").into_value())
    },
    iter: |v| {
        this(v).check_open()?;
        Ok(v.clone())
    },
    next: |v| ends(next_line(this(v))),
}

/// The streams of bytes below, which are asked for by `buffer` alone.
macro_rules! of_bytes {
    ($($sym:ident $name:literal;)*) => { $(
        builtin_type! {
            #[doc = concat!("`", $name, "` of a standard stream.")]
            pub static $sym = $name, base molt_type_TextStream "TextStream", layout Stream, flags 0, shown "_io";
            dealloc: alloc::drop_object::<Stream>,
            repr: |v| Ok(text!("<", v.type_name(), " name='<", this(v).work.name, ">'>").into_value()),
            iter: |v| {
                this(v).check_open()?;
                Ok(v.clone())
            },
            next: |v| ends(next_line(this(v))),
        }
    )* };
}

of_bytes! {
    molt_type_ByteReader "BufferedReader";
    molt_type_ByteWriter "BufferedWriter";
}

impl Stream {
    /// Whether it is the standard stream of this number, of text.
    pub fn is_standard(&self, descriptor: i64) -> bool {
        !self.binary && self.work.descriptor == descriptor
    }

    /// What writes text, where it is a stream of text that takes any.
    pub fn text_writer(&self) -> Option<fn(&Str) -> PyResult<()>> {
        if self.binary { None } else { self.work.write }
    }

    /// Whether the program closed it, or the stream of bytes or text that shares its descriptor.
    fn is_closed(&self) -> bool {
        CLOSED.load() >> self.work.descriptor & 1 != 0
    }

    /// ValueError where it is closed.
    pub fn check_open(&self) -> PyResult<()> {
        if self.is_closed() {
            return Err(raise!(
                molt_type_ValueError,
                "I/O operation on closed file."
            ));
        }
        Ok(())
    }

    /// The same, as what lies below a stream of text puts it.
    fn check_open_below(&self) -> PyResult<()> {
        if self.is_closed() {
            return Err(raise!(molt_type_ValueError, "I/O operation on closed file"));
        }
        Ok(())
    }
}

/// A bit for each descriptor that the program closed.
static CLOSED: Global<u32> = Global::new(0);

fn this(v: &Value) -> &Stream {
    unsafe { v.cast::<Stream>() }
}

static STDIN: Work = Work {
    descriptor: 0,
    name: "stdin",
    write: None,
    write_bytes: None,
    flush: || true,
    read: Some(read_input),
};

static STDOUT: Work = Work {
    descriptor: 1,
    name: "stdout",
    write: Some(print::write_str),
    write_bytes: Some(stdio::write_stdout),
    flush: stdio::flush_stdout,
    read: None,
};

static STDERR: Work = Work {
    descriptor: 2,
    name: "stderr",
    write: Some(write_error),
    write_bytes: Some(stdio::write_stderr),
    flush: || true,
    read: None,
};

macro_rules! streams {
    ($($f:ident $name:literal $work:ident;)*) => { $(
        #[molt::constant(module = "sys", name = $name)]
        fn $f() -> Value {
            standard(&$work, None)
        }
    )* };
}

streams! {
    input_stream "stdin" STDIN;
    output_stream "stdout" STDOUT;
    error_stream "stderr" STDERR;
    original_input "__stdin__" STDIN;
    original_output "__stdout__" STDOUT;
    original_error "__stderr__" STDERR;
}

/// The one stream of text, or of bytes with a type of its own, with this work.
fn standard(work: &'static Work, bytes: Option<&'static Type>) -> Value {
    static MADE: Global<[Option<Value>; 6]> = Global::new([const { None }; 6]);
    let made = unsafe { &mut *MADE.get() };
    let binary = bytes.is_some();
    let at = work.descriptor as usize * 2 + usize::from(binary);
    let make = || {
        print::enable_files();
        let class = bytes.unwrap_or(&molt_type_TextStream);
        alloc::new(class, |head| Stream { head, work, binary }).into_value()
    };
    made[at].get_or_insert_with(make).clone()
}

/// Standard error takes any text: a lone surrogate is shown as an escape.
fn write_error(s: &Str) -> PyResult<()> {
    let well = match s.as_ascii() {
        Some(text) => stdio::write_stderr(text.as_bytes()),
        None => {
            let encoded = match print::encoded(2, s)? {
                Some(bytes) => bytes,
                None => codec::encode(s, None, Some(static_str!("backslashreplace")))?,
            };
            stdio::write_stderr(encoded.as_slice())
        }
    };
    if well { Ok(()) } else { Err(unwritten()) }
}

#[cold]
fn unwritten() -> Raised {
    let (errno, text) = stdio::failure();
    raise_errno(errno, text, None)
}

#[cold]
fn cannot(what: &str) -> Raised {
    raise_unsupported(text!("not ", what))
}

/// `io.UnsupportedOperation`, where the program has it.
static UNSUPPORTED: Global<Option<Value>> = Global::new(None);

#[molt::function(module = "_standard", sig = "set_unsupported(error, /) -> None")]
fn set_unsupported(error: &Value) {
    unsafe { *UNSUPPORTED.get() = Some(error.clone()) };
}

#[cold]
pub fn raise_unsupported(message: Ref<Str>) -> Raised {
    let class = unsafe { (*UNSUPPORTED.get()).clone() };
    match class.as_ref().and_then(|c| c.downcast::<Type>()) {
        Some(class) => exception::raise_args(
            unsafe { &*core::ptr::from_ref(class) },
            Tuple::new([message.into_value()]),
        ),
        None => raise!(molt_type_OSError, &*message),
    }
}

/// Bytes from standard input: through the end of a line, or `limit` of them, or all.
fn read_input(limit: Option<usize>, line: bool) -> PyResult<Vec<u8>> {
    let mut out = Vec::new();
    loop {
        let waiting = stdin::waiting();
        if waiting.is_empty() {
            let more = stdin::receive();
            interrupt::check()?;
            if !more {
                return Ok(out);
            }
            continue;
        }
        let room = limit
            .map_or(waiting.len(), |n| n - out.len())
            .min(waiting.len());
        let end = if line {
            waiting[..room].iter().position(|&b| b == b'\n')
        } else {
            None
        };
        let n = end.map_or(room, |i| i + 1);
        out.extend_from_slice(&waiting[..n]);
        stdin::take(n);
        if end.is_some() || limit == Some(out.len()) {
            return Ok(out);
        }
    }
}

/// A line of standard input with its end; empty at the end of the input.
pub fn input_line() -> PyResult<Ref<Str>> {
    line_of(read_input)
}

/// What was read and is not taken yet waits here for whoever reads next: at most a line.
static PENDING: Global<Vec<u8>> = Global::new(Vec::new());

/// How the program wants standard input read; filled by `reconfigure`.
type Decoder = fn(&[u8]) -> PyResult<Ref<Str>>;

// Exported, so that the optimiser does not take the one function that is stored here for granted.
#[unsafe(no_mangle)]
pub static molt_decoder_hook: Global<Option<Decoder>> = Global::new(None);

fn decoded(bytes: &[u8]) -> PyResult<Ref<Str>> {
    match molt_decoder_hook.load() {
        Some(decode) => decode(bytes),
        None => codec::decode(bytes, None, None),
    }
}

fn line_of(read: Reader) -> PyResult<Ref<Str>> {
    let pending = unsafe { &mut *PENDING.get() };
    let bytes = if pending.is_empty() {
        read(None, true)?
    } else {
        core::mem::take(pending)
    };
    decoded(&bytes)
}

fn reader(s: &Stream, what: &str) -> PyResult<Reader> {
    if s.binary {
        if s.work.read.is_some() && s.is_closed() {
            return Err(raise!(molt_type_ValueError, what, " of closed file"));
        }
        s.check_open_below()?;
    }
    s.check_open()?;
    s.work.read.ok_or_else(|| cannot("readable"))
}

fn next_line(s: &Stream) -> PyResult<Option<Value>> {
    let read = reader(s, "readline")?;
    if s.binary {
        let line = read(None, true)?;
        return Ok(if line.is_empty() {
            None
        } else {
            Some(Bytes::new(&line).into_value())
        });
    }
    let line = line_of(read)?;
    Ok(if line.is_empty() {
        None
    } else {
        Some(line.into_value())
    })
}

fn size_of(size: Option<&Value>) -> PyResult<Option<usize>> {
    match size.filter(|s| !s.is_none()) {
        None => Ok(None),
        Some(s) => Ok(usize::try_from(crate::object::arguments::index_i64(s)?).ok()),
    }
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "readline(self, size=-1, /)"
)]
fn readline(s: &Stream, size: Option<&Value>) -> PyResult<Value> {
    let read = reader(s, "readline")?;
    let size = size_of(size)?;
    if s.binary {
        return Ok(Bytes::new(&read(size, true)?).into_value());
    }
    let line = line_of(read)?;
    let Some(size) = size.filter(|n| *n < line.len()) else {
        return Ok(line.into_value());
    };
    let rest = Str::from_chars(line.chars().slice(size, line.len()));
    give_back(&rest);
    Ok(Str::from_chars(line.chars().slice(0, size)).into_value())
}

/// Puts text in front of what is read next.
fn give_back(s: &Str) {
    let mut bytes = Vec::new();
    s.encode_utf8(&mut bytes, None);
    let pending = unsafe { &mut *PENDING.get() };
    pending.splice(0..0, bytes);
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "read(self, size=-1, /)"
)]
fn read(s: &Stream, size: Option<&Value>) -> PyResult<Value> {
    let read = reader(s, "read")?;
    let size = size_of(size)?;
    if s.binary {
        return Ok(Bytes::new(&read(size, false)?).into_value());
    }
    let Some(size) = size else {
        let mut bytes = core::mem::take(unsafe { &mut *PENDING.get() });
        bytes.extend(read(None, false)?);
        return Ok(decoded(&bytes)?.into_value());
    };
    let mut out = crate::text::builder::StrBuilder::new();
    let mut taken = 0;
    while taken < size {
        let line = line_of(read)?;
        if line.is_empty() {
            break;
        }
        let n = line.len().min(size - taken);
        if n < line.len() {
            give_back(&Str::from_chars(line.chars().slice(n, line.len())));
        }
        out.push_chars(line.chars().slice(0, n));
        taken += n;
    }
    Ok(out.finish().into_value())
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "readlines(self, hint=-1, /) -> list"
)]
fn readlines(s: &Stream, hint: Option<&Value>) -> PyResult<Ref<List>> {
    let limit = size_of(hint)?.filter(|n| *n > 0);
    let (list, mut total) = (List::empty(), 0);
    while let Some(line) = next_line(s)? {
        total += crate::ops::len(&line)? as usize;
        list.push(line);
        if limit.is_some_and(|n| total >= n) {
            break;
        }
    }
    Ok(list)
}

/// Writes a str, or bytes to the stream of bytes; how much that was.
pub fn write_value(s: &Stream, data: &Value) -> PyResult<usize> {
    if s.binary {
        s.check_open_below()?;
    }
    s.check_open()?;
    let (Some(write), Some(write_bytes)) = (s.work.write, s.work.write_bytes) else {
        return Err(cannot("writable"));
    };
    if s.binary {
        let b = bytes::need(data)?;
        return if write_bytes(&b) {
            Ok(b.len())
        } else {
            Err(unwritten())
        };
    }
    let Some(text) = data.downcast::<Str>() else {
        return Err(raise!(
            molt_type_TypeError,
            "write() argument must be str, not ",
            if data.is_none() {
                static_str!("None")
            } else {
                data.type_name()
            }
        ));
    };
    write(text)?;
    Ok(text.len())
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "write(self, text, /) -> int"
)]
fn write(s: &Stream, text: &Value) -> PyResult<usize> {
    write_value(s, text)
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "writelines(self, lines, /) -> None"
)]
fn writelines(s: &Stream, lines: &Value) -> PyResult<()> {
    s.check_open()?;
    iter::each(lines, |line| write_value(s, &line).map(drop))
}

/// Writes out what waits.
pub fn flush_stream(s: &Stream) -> PyResult<()> {
    s.check_open()?;
    if (s.work.flush)() {
        Ok(())
    } else {
        Err(unwritten())
    }
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "flush(self, /) -> None"
)]
fn flush(s: &Stream) -> PyResult<()> {
    flush_stream(s)
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "isatty(self, /) -> bool"
)]
fn isatty(s: &Stream) -> PyResult<bool> {
    s.check_open_below()?;
    Ok(match s.work.descriptor {
        0 => terminal::stdin(),
        1 => terminal::stdout(),
        _ => terminal::stderr(),
    })
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "fileno(self, /) -> int"
)]
fn fileno(s: &Stream) -> PyResult<i64> {
    s.check_open_below()?;
    Ok(s.work.descriptor)
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "readable(self, /) -> bool"
)]
fn readable(s: &Stream) -> PyResult<bool> {
    s.check_open_below()?;
    Ok(s.work.read.is_some())
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "writable(self, /) -> bool"
)]
fn writable(s: &Stream) -> PyResult<bool> {
    if s.work.write.is_some() {
        s.check_open_below()?;
    }
    Ok(s.work.write.is_some())
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "seekable(self, /) -> bool"
)]
fn seekable(s: &Stream) -> PyResult<bool> {
    s.check_open_below()?;
    Ok(false)
}

/// What is written or read from now on fails, by `print` and `input` too.
#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "close(self, /) -> None"
)]
fn close(s: &Stream) -> PyResult<()> {
    if s.is_closed() {
        return Ok(());
    }
    let flushed = flush_stream(s);
    CLOSED.store(CLOSED.load() | 1 << s.work.descriptor);
    replaced::close(s.work.descriptor, &standard(s.work, None));
    flushed
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "reconfigure(self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None) -> None"
)]
fn reconfigure(
    s: &Stream,
    encoding: Option<&Value>,
    errors: Option<&Value>,
    newline: Option<&Value>,
    line_buffering: Option<&Value>,
    write_through: Option<&Value>,
) -> PyResult<()> {
    settings::take(
        s.work.descriptor,
        &settings::Given {
            encoding: encoding.filter(|v| !v.is_none()),
            errors: errors.filter(|v| !v.is_none()),
            newline: newline.filter(|v| !v.is_none()),
            line_buffering: line_buffering.filter(|v| !v.is_none()),
            write_through: write_through.filter(|v| !v.is_none()),
        },
    )?;
    flush_stream(s)
}

#[molt::method(ty = "TextStream", owner = "TextIOWrapper", sig = "__enter__(self, /)")]
fn enter(s: &Stream) -> PyResult<Value> {
    s.check_open()?;
    Ok(s.to_value())
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "__exit__(self, /, *args) -> None"
)]
fn exit(s: &Stream, _args: &crate::object::tuple::Tuple) -> PyResult<()> {
    close(s)
}

#[molt::getter(ty = "TextStream", name = "buffer")]
fn buffer(s: &Stream) -> Value {
    let class = match s.work.write {
        Some(_) => &molt_type_ByteWriter,
        None => &molt_type_ByteReader,
    };
    standard(s.work, Some(class))
}

#[molt::getter(ty = "TextStream", name = "name", stub = "str")]
fn name(s: &Stream) -> Ref<Str> {
    text!("<", s.work.name, ">")
}

#[molt::getter(ty = "TextStream", name = "mode", stub = "str")]
fn mode(s: &Stream) -> Value {
    let mode = match (s.work.write, s.binary) {
        (Some(_), false) => static_str!("w"),
        (Some(_), true) => static_str!("wb"),
        (None, false) => static_str!("r"),
        (None, true) => static_str!("rb"),
    };
    mode.as_value()
}

#[molt::getter(ty = "TextStream", name = "encoding", stub = "str")]
fn encoding(s: &Stream) -> Value {
    settings::of(s.work.descriptor)
        .and_then(|s| s.encoding.clone())
        .unwrap_or_else(|| static_str!("utf-8").as_value())
}

#[molt::getter(ty = "TextStream", name = "errors", stub = "str")]
fn errors(s: &Stream) -> Value {
    if let Some(set) = settings::of(s.work.descriptor).and_then(|s| s.errors.clone()) {
        return set;
    }
    if s.work.descriptor == 2 {
        static_str!("backslashreplace").as_value()
    } else {
        static_str!("strict").as_value()
    }
}

/// Standard error is written line by line, and so is what a terminal shows.
#[molt::getter(ty = "TextStream", name = "line_buffering", stub = "bool")]
fn line_buffering(s: &Stream) -> bool {
    let usual = match s.work.descriptor {
        0 => terminal::stdin(),
        1 => terminal::stdout(),
        _ => true,
    };
    settings::of(s.work.descriptor)
        .and_then(|s| s.by_line)
        .unwrap_or(usual)
}

#[molt::getter(ty = "TextStream", name = "write_through", stub = "bool")]
fn write_through(s: &Stream) -> bool {
    settings::of(s.work.descriptor).is_some_and(|s| s.through)
}

/// The ends of lines that were read: they are not told apart.
#[molt::getter(ty = "TextStream", name = "newlines", setter = "molt_s_readonly")]
fn newlines(_s: &Stream) -> Value {
    Value::NONE
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "tell(self, /) -> int"
)]
fn tell(s: &Stream) -> PyResult<i64> {
    s.check_open()?;
    Err(raise_unsupported(text!(
        "underlying stream is not seekable"
    )))
}

#[molt::method(
    ty = "TextStream",
    owner = "TextIOWrapper",
    sig = "seek(self, cookie, whence=0, /) -> int"
)]
fn seek(s: &Stream, _cookie: &Value, _whence: Option<&Value>) -> PyResult<i64> {
    tell(s)
}

#[molt::getter(ty = "TextStream", name = "closed", stub = "bool")]
fn closed(s: &Stream) -> bool {
    s.is_closed()
}
