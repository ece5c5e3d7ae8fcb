//! `"%s and %r" % (a, b)`: where only texts are put into a literal, the same as an f-string, as CPython compiles it. Each
//! value becomes a text before the next is evaluated. Takes everything else as it stands: an operation like any other.

use ruff_python_ast::{self as ast, Expr as Tree};

use super::Lowerer;
use super::fstring::Parts;
use crate::ir::*;

/// A part of the literal.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    /// A value, as `s`, `r` or `a`, with what a format spec says of its width.
    Value(u8, String),
}

impl Lowerer<'_> {
    /// The f-string, if the operation is one.
    pub(crate) fn percent(&mut self, node: &ast::ExprBinOp) -> Option<Expr> {
        let (ast::Operator::Mod, Tree::StringLiteral(left), Tree::Tuple(right)) =
            (node.op, &*node.left, &*node.right)
        else {
            return None;
        };
        let text = left.value.to_str();
        // The parser's text may have lost surrogates.
        if text.contains('\u{fffd}') || right.elts.iter().any(Tree::is_starred_expr) {
            return None;
        }
        let pieces = pieces(text)?;
        let values = pieces.iter().filter(|p| matches!(p, Piece::Value(..)));
        let count = values.count();
        if count == 0 || count != right.elts.len() {
            return None;
        }
        let span = self.span(node.range);
        let mut parts = Parts::default();
        let mut values = right.elts.iter();
        for piece in pieces {
            let (conversion, spec) = match piece {
                Piece::Text(text) => {
                    parts.text.push(PyString::Utf8(text));
                    continue;
                }
                Piece::Value(conversion, spec) => (conversion, spec),
            };
            let tree = values.next()?;
            parts.flush();
            let value = self.expr(tree);
            let span = value.span;
            let spec = (!spec.is_empty()).then(|| Box::new(self.string(span, &spec)));
            parts.done.push(FormatPart::Value {
                value,
                conversion,
                spec,
                span,
            });
        }
        Some(self.joined(span, parts))
    }
}

/// The parts, if there is nothing but texts to fill in.
fn pieces(text: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        pieces.push(Piece::Text(before.to_owned()));
        if let Some(after) = after.strip_prefix('%') {
            pieces.push(Piece::Text("%".to_owned()));
            rest = after;
            continue;
        }
        let plain = after.trim_start_matches(['-', '+', ' ', '#', '0']);
        let is_left = after[..after.len() - plain.len()].contains('-');
        let (width, after) = number(plain);
        let mut spec = match (width, is_left) {
            ("", _) => String::new(),
            (width, true) => width.to_owned(),
            (width, false) => format!(">{width}"),
        };
        let mut chars = after.chars();
        if let Some(after) = after.strip_prefix('.') {
            let (precision, after) = number(after);
            spec.push_str(&format!(
                ".{}",
                if precision.is_empty() { "0" } else { precision }
            ));
            chars = after.chars();
        }
        let conversion = chars.next().filter(|c| matches!(c, 's' | 'r' | 'a'))?;
        pieces.push(Piece::Value(conversion.to_ascii_uppercase() as u8, spec));
        rest = chars.as_str();
    }
    pieces.push(Piece::Text(rest.to_owned()));
    Some(pieces)
}

/// At most two digits, and what stands behind.
fn number(text: &str) -> (&str, &str) {
    let digits = text.bytes().take(2).take_while(u8::is_ascii_digit).count();
    text.split_at(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_divided() {
        let text = |text: &str| Piece::Text(text.to_owned());
        let value = |conversion, spec: &str| Piece::Value(conversion, spec.to_owned());
        assert_eq!(
            pieces("a%%b %-5.s%07r"),
            Some(vec![
                text("a"),
                text("%"),
                text("b "),
                value(b'S', "5.0"),
                text(""),
                value(b'R', ">7"),
                text(""),
            ])
        );
        for other in ["%d", "%", "%(a)s", "%123s", "%.123s", "%*s", "%5%", "%ls"] {
            assert_eq!(pieces(other), None, "{other}");
        }
    }
}
