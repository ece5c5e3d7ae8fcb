//! Constants: numbers of any size, str with lone surrogates, bytes.

use molt_source::{Diagnostic, Span};
use ruff_python_ast::{self as ast, Number};
use ruff_text_size::{Ranged, TextRange};

use super::Lowerer;
use crate::ir::*;

/// CPython's limit on decimal digits of an int literal.
const MAX_DIGITS: usize = 4300;

/// With more digits in base 2, 8 or 16 an int keeps its bits: decimal digits take time that is the square of theirs.
const MANY_DIGITS: usize = 1000;

impl Lowerer<'_> {
    pub(crate) fn number(&mut self, number: &ast::ExprNumberLiteral) -> Expr {
        let span = self.span(number.range);
        let kind = match &number.value {
            Number::Float(value) => ExprKind::Float(*value),
            Number::Complex { imag, .. } => ExprKind::Imaginary(*imag),
            Number::Int(int) => match int.as_u64() {
                Some(value) => match i64::try_from(value) {
                    Ok(value) => ExprKind::Int(value),
                    Err(_) => ExprKind::BigInt(value.to_string()),
                },
                None => return self.big_int(span, number.range),
            },
        };
        self.make(span, kind)
    }

    fn big_int(&mut self, span: Span, range: TextRange) -> Expr {
        let text: String = self.text(range).chars().filter(|c| *c != '_').collect();
        let lower = text.to_ascii_lowercase();
        let radix = match lower.get(..2) {
            Some("0x") => 16,
            Some("0o") => 8,
            Some("0b") => 2,
            _ => 10,
        };
        if radix != 10 && lower.len() > MANY_DIGITS {
            let digits = format!("0x{}", to_hex(&lower.as_bytes()[2..], radix));
            return self.make(span, ExprKind::BigInt(digits));
        }
        if radix != 10 {
            return self.make(span, ExprKind::BigInt(to_decimal(&lower[2..], radix)));
        }
        let digits = text.trim_start_matches('0');
        if digits.len() > MAX_DIGITS {
            let title = format!(
                "Exceeds the limit ({MAX_DIGITS} digits) for integer string conversion: value has {} digits",
                digits.len()
            );
            let help = "use a hexadecimal literal for a huge int";
            return self.refuse(Diagnostic::error("syntax", title, span).help(help));
        }
        let digits = digits.to_string();
        self.make(span, ExprKind::BigInt(digits))
    }

    pub(crate) fn string_literal(&mut self, literal: &ast::ExprStringLiteral) -> Expr {
        let mut parts = Text::default();
        for part in &literal.value {
            parts.push(self.string_part(part));
        }
        let span = self.span(literal.range);
        let text = parts.finish();
        if let PyString::Utf8(text) = &text {
            format_attributes(text).for_each(|name| self.note_name(name.to_string()));
            self.note_encoding(text);
        }
        self.make(span, ExprKind::Str(text))
    }

    /// A text that names an encoding of a module lets that module run.
    fn note_encoding(&mut self, text: &str) {
        let user = self.current().origin == molt_syntax::Origin::User;
        if let Some(module) = molt_syntax::encoding_module(text).filter(|_| user)
            && let Some(index) = self.modules.find(molt_syntax::Origin::Stdlib, module)
        {
            self.need(index);
        }
    }

    pub(crate) fn string_part(&self, part: &ast::StringLiteral) -> PyString {
        let raw = part.flags.prefix().is_raw();
        self.decoded(&part.value, part.content_range(), raw, false)
    }

    /// The parser's text, unless it lost surrogates: then the source is decoded again.
    pub(crate) fn decoded(
        &self,
        value: &str,
        source: TextRange,
        raw: bool,
        braces: bool,
    ) -> PyString {
        let text = self.text(source);
        if raw || !value.contains('\u{fffd}') || !(text.contains("\\u") || text.contains("\\U")) {
            return PyString::Utf8(value.to_string());
        }
        let points = code_points(text, braces);
        if points.iter().any(|p| (0xd800..0xe000).contains(p)) {
            PyString::CodePoints(points)
        } else {
            PyString::Utf8(value.to_string())
        }
    }

    pub(crate) fn bytes_literal(&mut self, literal: &ast::ExprBytesLiteral) -> Expr {
        let bytes: Vec<u8> = literal.value.bytes().collect();
        let span = self.span(literal.range());
        if let Ok(text) = std::str::from_utf8(&bytes) {
            self.note_encoding(text);
        }
        self.make(span, ExprKind::Bytes(bytes))
    }
}

/// Concatenates parts of a str.
#[derive(Default)]
pub(crate) struct Text {
    utf8: String,
    points: Option<Vec<u32>>,
}

impl Text {
    pub(crate) fn push(&mut self, part: PyString) {
        match (part, &mut self.points) {
            (PyString::Utf8(text), None) => self.utf8.push_str(&text),
            (PyString::Utf8(text), Some(points)) => points.extend(text.chars().map(u32::from)),
            (PyString::CodePoints(more), Some(points)) => points.extend(more),
            (PyString::CodePoints(more), None) => {
                let points = self.utf8.chars().map(u32::from).chain(more).collect();
                self.points = Some(points);
            }
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.utf8.is_empty() && self.points.as_ref().is_none_or(Vec::is_empty)
    }

    pub(crate) fn finish(self) -> PyString {
        match self.points {
            Some(points) => PyString::CodePoints(points),
            None => PyString::Utf8(self.utf8),
        }
    }
}

/// Attribute names in replacement fields of a text that may be a format: `{0.name}`.
fn format_attributes(text: &str) -> impl Iterator<Item = &str> {
    let fields = text
        .split('{')
        .skip(1)
        .map(|rest| rest.split(['}', ':', '!']).next().unwrap_or(""));
    let names = fields.flat_map(|field| field.split(['.', '[']).skip(1));
    names.filter(|name| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_'))
}

/// Decodes the escapes of a str literal that the parser found correct.
fn code_points(source: &str, braces: bool) -> Vec<u32> {
    let mut points = Vec::new();
    let mut chars = source.chars().peekable();
    while let Some(c) = chars.next() {
        if braces && matches!(c, '{' | '}') && chars.peek() == Some(&c) {
            chars.next();
        }
        if c != '\\' {
            points.push(u32::from(c));
            continue;
        }
        let Some(escape) = chars.next() else { break };
        let digits = |n: usize, chars: &mut std::iter::Peekable<std::str::Chars<'_>>| {
            (0..n).fold(0, |value, _| {
                value * 16 + chars.next().and_then(|c| c.to_digit(16)).unwrap_or(0)
            })
        };
        match escape {
            '\n' => {}
            'u' => points.push(digits(4, &mut chars)),
            'U' => points.push(digits(8, &mut chars)),
            'x' => points.push(digits(2, &mut chars)),
            'N' => {
                let name: String = chars.by_ref().skip(1).take_while(|c| *c != '}').collect();
                points.push(named(&name));
            }
            '0'..='7' => {
                let mut value = escape.to_digit(8).unwrap_or(0);
                for _ in 0..2 {
                    let Some(digit) = chars.peek().and_then(|c| c.to_digit(8)) else {
                        break;
                    };
                    value = value * 8 + digit;
                    chars.next();
                }
                points.push(value);
            }
            _ => match simple_escape(escape) {
                Some(point) => points.push(point),
                None => points.extend([u32::from('\\'), u32::from(escape)]),
            },
        }
    }
    points
}

fn simple_escape(c: char) -> Option<u32> {
    Some(match c {
        '\\' | '\'' | '"' => u32::from(c),
        'a' => 7,
        'b' => 8,
        'f' => 12,
        'n' => 10,
        'r' => 13,
        't' => 9,
        'v' => 11,
        _ => return None,
    })
}

/// A character by its Unicode name, through the parser, which has accepted it before.
fn named(name: &str) -> u32 {
    let literal = format!("\"\\N{{{name}}}\"");
    let parsed = ruff_python_parser::parse_expression(&literal);
    let point = parsed.ok().and_then(|parsed| match parsed.expr() {
        ast::Expr::StringLiteral(text) => text.value.to_str().chars().next(),
        _ => None,
    });
    point.map_or(0xfffd, u32::from)
}

/// Decimal digits of a number in base 2, 8 or 16.
fn to_decimal(digits: &str, radix: u32) -> String {
    const LIMB: u64 = 1_000_000_000;
    let mut limbs: Vec<u64> = vec![0];
    for digit in digits.chars().filter_map(|c| c.to_digit(radix)) {
        let mut carry = u64::from(digit);
        for limb in &mut limbs {
            let value = *limb * u64::from(radix) + carry;
            *limb = value % LIMB;
            carry = value / LIMB;
        }
        if carry > 0 {
            limbs.push(carry);
        }
    }
    let (last, rest) = limbs.split_last().unwrap_or((&0, &[]));
    let mut text = last.to_string();
    rest.iter()
        .rev()
        .for_each(|limb| text.push_str(&format!("{limb:09}")));
    text
}

/// Hexadecimal digits of a number in base 2, 8 or 16, without zeros in front.
fn to_hex(digits: &[u8], radix: u32) -> String {
    let width = radix.trailing_zeros();
    let (mut kept, mut bits) = (0, 0);
    // From the last digit on, four bits are one digit more.
    let mut hex = Vec::with_capacity(digits.len() * width as usize / 4 + 1);
    for digit in digits.iter().rev() {
        kept |= char::from(*digit).to_digit(radix).unwrap_or(0) << bits;
        bits += width;
        while bits >= 4 {
            hex.push(kept & 15);
            kept >>= 4;
            bits -= 4;
        }
    }
    hex.push(kept);
    while hex.last() == Some(&0) {
        hex.pop();
    }
    let digit = |value: &u32| char::from_digit(*value, 16).unwrap_or('0');
    hex.iter().rev().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_digits() {
        assert_eq!(to_hex(b"00fF09", 16), "ff09");
        assert_eq!(to_hex(b"1777", 8), "3ff");
        assert_eq!(to_hex(b"7654321001234567", 8), "fac688053977");
        assert_eq!(to_hex(b"0101111000001", 2), "bc1");
        assert_eq!(to_hex(b"10000", 2), "10");
    }

    #[test]
    fn big_numbers() {
        assert_eq!(
            to_decimal("ffffffffffffffffffff", 16),
            "1208925819614629174706175"
        );
        assert_eq!(to_decimal("0", 2), "0");
    }

    #[test]
    fn attributes_in_formats() {
        let names: Vec<&str> = format_attributes("a {0.x} {b.y[z].w!r:>{c.d}} {} {e").collect();
        assert_eq!(names, ["x", "y", "w", "d"]);
    }

    #[test]
    fn surrogates() {
        assert_eq!(
            code_points(r"a\ud800\n\x41\101\N{BULLET}\q", false),
            [97, 0xd800, 10, 65, 65, 0x2022, 92, 113]
        );
        assert_eq!(code_points("{{x}}", true), [123, 120, 125]);
    }
}
