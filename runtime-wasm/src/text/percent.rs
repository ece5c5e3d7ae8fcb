//! `%` formatting of str and bytes.
//!
//! Takes a template and the right operand, appends to a builder; for bytes the builder's characters
//! are the bytes. Never touches format specs: the directives are C's.

use crate::object::exception;
use crate::object::refs::PyObject;
use crate::object::str::{Chars, Str};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::{number, repr, subscript};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::text::float::{self, Layout, Style};
use crate::text::spec::push_fill;
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::{bytes, float as floats, int};
use molt_abi::layouts::{TYPE_STR, TYPE_TUPLE};

/// What the template is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Str,
    Bytes,
}

/// `%[(key)][flags][width][.precision][l]code`
struct Directive {
    left: bool,
    plus: bool,
    space: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
    code: u32,
}

/// The right operand as the directives use it up.
struct Operand<'a> {
    value: &'a Value,
    /// The items of a tuple, or the value alone.
    items: &'a [Value],
    next: usize,
    /// It may be asked by key.
    mapping: bool,
    /// A key was asked, so nothing need be left over checked.
    keyed: bool,
}

#[cold]
fn type_error(message: &str) -> Raised {
    raise!(molt_type_TypeError, message)
}

#[cold]
fn value_error(message: &str) -> Raised {
    raise!(molt_type_ValueError, message)
}

impl<'a> Operand<'a> {
    fn new(value: &'a Value, mode: Mode) -> Operand<'a> {
        let ty = value.ty();
        let items = match value.downcast::<Tuple>() {
            Some(t) => t.as_slice(),
            None => core::slice::from_ref(value),
        };
        let text = match mode {
            Mode::Str => ty.has(TYPE_STR),
            Mode::Bytes => ty.has(TYPE_STR) || bytes::own(value).is_some(),
        };
        // The only type that has items and is neither.
        let deque = ty.spoken_name().is_text("collections.deque");
        let mapping = !ty.has(TYPE_TUPLE) && !text && !deque && ty.slot_getitem().is_some();
        Operand {
            value,
            items,
            next: 0,
            mapping,
            keyed: false,
        }
    }

    fn take(&mut self) -> PyResult<&'a Value> {
        let item = self
            .items
            .get(self.next)
            .ok_or_else(|| type_error("not enough arguments for format string"))?;
        self.next += 1;
        Ok(item)
    }
}

struct Template<'a> {
    chars: Chars<'a>,
    at: usize,
    mode: Mode,
}

impl Template<'_> {
    fn next(&mut self) -> PyResult<u32> {
        if self.at >= self.chars.len() {
            return Err(value_error("incomplete format"));
        }
        self.at += 1;
        Ok(self.chars.at(self.at - 1))
    }

    /// The key between parentheses; the opening one is read.
    fn key(&mut self) -> PyResult<Value> {
        let start = self.at;
        let mut depth = 1;
        while self.at < self.chars.len() {
            match self.chars.at(self.at) {
                0x28 => depth += 1,
                0x29 => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                let key = self.chars.slice(start, self.at - 1);
                return Ok(match (self.mode, key) {
                    (Mode::Bytes, Chars::One(b)) => bytes::Bytes::new(b).into_value(),
                    _ => Str::from_chars(key).into_value(),
                });
            }
        }
        Err(value_error("incomplete format key"))
    }

    /// Digits from `first` on; `c` ends as the character after them.
    fn number(&mut self, c: &mut u32, message: &str) -> PyResult<usize> {
        let mut n: u64 = 0;
        while let d @ 0x30..=0x39 = *c {
            n = n * 10 + (d - 0x30) as u64;
            if n > i32::MAX as u64 {
                return Err(value_error(message));
            }
            *c = self.next()?;
        }
        Ok(n as usize)
    }
}

/// The int for a `*`.
fn star(args: &mut Operand, most: u64, message: &str) -> PyResult<i64> {
    let v = args.take()?;
    if !int::is_int(v) {
        return Err(type_error("* wants int"));
    }
    match v.as_int() {
        Some(n) if n.unsigned_abs() <= most => Ok(n),
        _ => Err(raise!(molt_type_OverflowError, message)),
    }
}

/// Reads a directive after its `%` and possible key.
fn directive(t: &mut Template, args: &mut Operand) -> PyResult<Directive> {
    let mut d = Directive {
        left: false,
        plus: false,
        space: false,
        alternate: false,
        zero: false,
        width: 0,
        precision: None,
        code: 0,
    };
    let mut c = t.next()?;
    loop {
        match c {
            0x2D => d.left = true,
            0x2B => d.plus = true,
            0x20 => d.space = true,
            0x23 => d.alternate = true,
            0x30 => d.zero = true,
            _ => break,
        }
        c = t.next()?;
    }
    if c == b'*' as u32 {
        let n = star(
            args,
            i64::MAX as u64,
            "Python int too large to convert to C ssize_t",
        )?;
        d.left |= n < 0;
        d.width = n.unsigned_abs().min(u32::MAX as u64) as usize;
        c = t.next()?;
    } else {
        d.width = t.number(&mut c, "width too big")?;
    }
    if c == b'.' as u32 {
        c = t.next()?;
        d.precision = Some(if c == b'*' as u32 {
            c = t.next()?;
            let most = i32::MAX as u64;
            star(args, most, "Python int too large to convert to C int")?.max(0) as usize
        } else {
            let message = match t.mode {
                Mode::Str => "precision too big",
                Mode::Bytes => "prec too big",
            };
            t.number(&mut c, message)?
        });
    }
    if matches!(c, 0x68 | 0x4C | 0x6C) {
        c = t.next()?;
    }
    // Of bytes, one stands for the other in messages too.
    if t.mode == Mode::Bytes && c == b'i' as u32 {
        c = b'd' as u32;
    }
    d.code = c;
    let given = args.next < args.items.len();
    if given && d.width.max(d.precision.unwrap_or(0)) > 1 << 28 {
        return Err(crate::types::str::part::no_memory());
    }
    Ok(d)
}

/// Appends `template % value`.
pub fn format(template: Chars, value: &Value, mode: Mode, out: &mut StrBuilder) -> PyResult<()> {
    let mut args = Operand::new(value, mode);
    let mut t = Template {
        chars: template,
        at: 0,
        mode,
    };
    while t.at < template.len() {
        let start = t.at;
        while t.at < template.len() && template.at(t.at) != b'%' as u32 {
            t.at += 1;
        }
        if let Chars::One(b) = template {
            out.push_latin1(&b[start..t.at]);
        } else {
            out.push_chars(template.slice(start, t.at));
        }
        if t.at == template.len() {
            break;
        }
        t.at += 1;
        one(&mut t, &mut args, out)?;
    }
    if args.next < args.items.len() && !(args.mapping || args.keyed) {
        return Err(type_error(match mode {
            Mode::Str => "not all arguments converted during string formatting",
            Mode::Bytes => "not all arguments converted during bytes formatting",
        }));
    }
    Ok(())
}

/// One directive.
fn one(t: &mut Template, args: &mut Operand, out: &mut StrBuilder) -> PyResult<()> {
    let keyed;
    if t.at < t.chars.len() && t.chars.at(t.at) == b'(' as u32 {
        if !args.mapping {
            return Err(type_error("format requires a mapping"));
        }
        t.at += 1;
        let key = t.key()?;
        keyed = subscript::getitem(args.value, &key)?;
        let mut sub = Operand {
            value: args.value,
            items: core::slice::from_ref(&keyed),
            next: 0,
            mapping: false,
            keyed: true,
        };
        let d = directive(t, &mut sub)?;
        args.keyed = true;
        // The mapping is nothing that a directive without a key could take now.
        args.next = args.items.len();
        return apply(t, &d, &mut sub, out);
    }
    let d = directive(t, args)?;
    apply(t, &d, args, out)
}

fn apply(t: &Template, d: &Directive, args: &mut Operand, out: &mut StrBuilder) -> PyResult<()> {
    if d.code == b'%' as u32 {
        // `%%` alone; with flags or a width it is a directive that wants an argument.
        if t.at >= 2 && t.chars.at(t.at - 2) == b'%' as u32 {
            out.push_char(d.code);
            return Ok(());
        }
        args.take()?;
        return Err(unsupported(t, d));
    }
    let v = args.take()?;
    match (u8::try_from(d.code).unwrap_or(0), t.mode) {
        (b's', Mode::Str) => push_text(out, d, &*repr::str(v)?),
        (b'r', Mode::Str) => push_text(out, d, &*repr::repr(v)?),
        (b'a', _) | (b'r', Mode::Bytes) => push_text(out, d, &*repr::ascii(v)?),
        (b's' | b'b', Mode::Bytes) => push_bytes(out, d, v)?,
        (b'd' | b'i' | b'u' | b'x' | b'X' | b'o', _) => push_int(out, d, v)?,
        (b'e' | b'E' | b'f' | b'F' | b'g' | b'G', _) => push_float(out, d, v, t.mode)?,
        (b'c', _) => push_character(out, d, v, t.mode)?,
        _ => return Err(unsupported(t, d)),
    }
    Ok(())
}

#[cold]
fn unsupported(t: &Template, d: &Directive) -> Raised {
    if t.mode == Mode::Bytes && d.code >= 128 {
        return raise!(
            molt_type_OverflowError,
            "character argument not in range(0x110000)"
        );
    }
    let mut hex = StrBuilder::new();
    hex.push_hex(d.code as u64);
    let shown = if (32..127).contains(&d.code) || t.mode == Mode::Bytes {
        d.code
    } else {
        b'?' as u32
    };
    raise!(
        molt_type_ValueError,
        "unsupported format character '",
        Str::from_code_point(shown),
        "' (0x",
        hex.finish(),
        ") at index ",
        t.at - 1
    )
}

/// Pads what `body` appends, which takes `len` characters.
fn push_padded(
    out: &mut StrBuilder,
    d: &Directive,
    len: usize,
    body: impl FnOnce(&mut StrBuilder),
) {
    let fill = d.width.saturating_sub(len);
    if !d.left {
        push_fill(out, b' ' as u32, fill);
    }
    body(out);
    if d.left {
        push_fill(out, b' ' as u32, fill);
    }
}

fn push_text(out: &mut StrBuilder, d: &Directive, s: &Str) {
    if d.width == 0 && d.precision.is_none() {
        return out.push(s);
    }
    let len = d.precision.map_or(s.len(), |p| p.min(s.len()));
    push_padded(out, d, len, |out| out.push_chars(s.chars().slice(0, len)));
}

fn push_bytes(out: &mut StrBuilder, d: &Directive, v: &Value) -> PyResult<()> {
    let (made, copy);
    let b: &[u8] = match bytes::own(v) {
        Some(b) => b,
        None => match bytes::by_method(v)? {
            Some(m) => {
                made = m;
                made.as_slice()
            }
            None => {
                copy = bytes::whole(v)?.ok_or_else(|| no_bytes(v))?;
                &copy
            }
        },
    };
    let len = d.precision.map_or(b.len(), |p| p.min(b.len()));
    push_padded(out, d, len, |out| out.push_latin1(&b[..len]));
    Ok(())
}

#[cold]
fn no_bytes(v: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "%b requires a bytes-like object, or an object that implements __bytes__, not '",
        v.type_name(),
        "'"
    )
}

/// The sign to show.
fn sign(d: &Directive, negative: bool) -> &'static [u8] {
    match (negative, d.plus, d.space) {
        (true, ..) => b"-",
        (_, true, _) => b"+",
        (_, _, true) => b" ",
        _ => b"",
    }
}

/// Sign, prefix, zeros as the flags ask, digits.
fn push_number(out: &mut StrBuilder, d: &Directive, sign: &[u8], prefix: &[u8], digits: &[u8]) {
    let len = sign.len() + prefix.len() + digits.len();
    let zeros = if d.zero && !d.left {
        d.width.saturating_sub(len)
    } else {
        0
    };
    push_padded(out, d, len + zeros, |out| {
        out.push_ascii(sign);
        out.push_ascii(prefix);
        push_fill(out, b'0' as u32, zeros);
        out.push_ascii(digits);
    });
}

/// The int of a `%d` (which truncates) or `%x` argument.
fn to_int(d: &Directive, v: &Value) -> PyResult<Value> {
    if int::is_int(v) {
        return Ok(v.clone());
    }
    let code = d.code as u8;
    let decimal = matches!(code, b'd' | b'i' | b'u');
    if decimal && let Some(f) = floats::value(v) {
        return int::from_float(f).map(|n| unsafe { n.into_value() });
    }
    let slot = if decimal { v.ty().slot_int() } else { None };
    let given = match slot {
        Some(f) => Some(f(v)),
        None => number::has_index(v).then(|| number::index(v)),
    };
    // Whatever the method does wrong with types is said of the argument.
    if let Some(answer) = given
        && let Some(n) = exception::absorb(answer, &molt_type_TypeError)?
        && int::is_int(&n)
    {
        return Ok(n);
    }
    Err(raise!(
        molt_type_TypeError,
        "%",
        Str::from_code_point(d.code),
        " format: ",
        if decimal {
            "a real number"
        } else {
            "an integer"
        },
        " is required, not ",
        v.type_name()
    ))
}

fn push_int(out: &mut StrBuilder, d: &Directive, v: &Value) -> PyResult<()> {
    let plain = d.width == 0 && d.precision.is_none() && !(d.plus || d.space);
    if let Some(n) = v.as_small_int()
        && plain
        && matches!(d.code as u8, b'd' | b'i' | b'u')
    {
        out.push_int(n);
        return Ok(());
    }
    let v = to_int(d, v)?;
    let code = d.code as u8;
    let (radix, prefix): (u32, &[u8]) = match code {
        b'x' => (16, b"0x"),
        b'X' => (16, b"0X"),
        b'o' => (8, b"0o"),
        _ => (10, b""),
    };
    let mut digits = Vec::with_capacity(32);
    let negative = crate::text::format_number::push_magnitude(&v, &mut digits, radix)?;
    if code == b'X' {
        digits.make_ascii_uppercase();
    }
    if let Some(p) = d.precision
        && p > digits.len()
    {
        digits.splice(0..0, core::iter::repeat_n(b'0', p - digits.len()));
    }
    push_number(
        out,
        d,
        sign(d, negative),
        if d.alternate { prefix } else { b"" },
        &digits,
    );
    Ok(())
}

fn push_float(out: &mut StrBuilder, d: &Directive, v: &Value, mode: Mode) -> PyResult<()> {
    let known = floats::value(v).is_some() || int::is_int(v);
    let able = known || v.ty().slot_float().is_some() || number::has_index(v);
    if mode == Mode::Bytes && !able {
        return Err(raise!(
            molt_type_TypeError,
            "float argument required, not ",
            v.type_name()
        ));
    }
    let f = number::to_f64(v)?;
    let code = d.code as u8;
    let style = match code.to_ascii_lowercase() {
        b'e' => Style::Exponent,
        b'f' => Style::Fixed,
        _ => Style::General,
    };
    let mut body = Vec::with_capacity(32);
    float::magnitude(
        &mut body,
        f,
        Layout {
            style,
            precision: d.precision.unwrap_or(6),
            alternate: d.alternate,
            dot_zero: false,
            upper: code.is_ascii_uppercase(),
        },
    );
    push_number(
        out,
        d,
        sign(d, f.is_sign_negative() && !f.is_nan()),
        b"",
        &body,
    );
    Ok(())
}

fn push_character(out: &mut StrBuilder, d: &Directive, v: &Value, mode: Mode) -> PyResult<()> {
    let c = match mode {
        Mode::Str => str_character(v)?,
        Mode::Bytes => byte_character(v)?,
    };
    push_padded(out, d, 1, |out| out.push_char(c));
    Ok(())
}

fn str_character(v: &Value) -> PyResult<u32> {
    if let Some(s) = v.downcast::<Str>()
        && s.len() == 1
    {
        return Ok(s.chars().at(0));
    }
    if !number::has_index(v) {
        return Err(type_error("%c requires int or char"));
    }
    match number::index(v)?.as_int() {
        Some(n) if (0..0x110000).contains(&n) => Ok(n as u32),
        _ => Err(raise!(
            molt_type_OverflowError,
            "%c arg not in range(0x110000)"
        )),
    }
}

fn byte_character(v: &Value) -> PyResult<u32> {
    if let Some([b]) = bytes::own(v) {
        return Ok(*b as u32);
    }
    if !number::has_index(v) || v.isa::<crate::types::bytes::Bytes>() {
        return Err(type_error(
            "%c requires an integer in range(256) or a single byte",
        ));
    }
    match number::index(v)?.as_int() {
        Some(n) if (0..256).contains(&n) => Ok(n as u32),
        _ => Err(raise!(molt_type_OverflowError, "%c arg not in range(256)")),
    }
}

/// `s % value` of strs.
pub fn format_str(s: &Str, value: &Value) -> PyResult<Value> {
    // Text alone is not copied.
    if s.is_text("%s") {
        let only = match value.downcast::<Tuple>() {
            Some(t) => t.as_slice().first().filter(|_| t.len() == 1),
            None => Some(value),
        };
        if let Some(v) = only
            && v.downcast_exact::<Str>().is_some()
        {
            return Ok(v.clone());
        }
    }
    let mut out = StrBuilder::with_capacity(s.len() + 16);
    format(s.chars(), value, Mode::Str, &mut out)?;
    Ok(if out.len() == s.len() && out.is_empty() {
        s.to_value()
    } else {
        out.finish().into_value()
    })
}
