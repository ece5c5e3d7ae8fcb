//! What a computed text certainly begins with: `"plugins." + name` begins with `plugins.`.
//!
//! Takes an expression of a module, gives the known start and whether that is all. Never evaluates anything else.

use ruff_python_ast::{self as ast, Expr, FStringPart, InterpolatedStringElement, Operator};

/// What a module knows of itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Own<'a> {
    /// Its `__name__`.
    pub(crate) name: &'a str,
    /// Its `__package__`.
    pub(crate) package: &'a str,
}

impl Own<'_> {
    /// What a text certainly begins with, and whether that is all of it.
    pub(crate) fn beginning(&self, text: &Expr) -> (String, bool) {
        match text {
            Expr::StringLiteral(text) => (text.value.to_str().to_string(), true),
            Expr::Name(name) if name.id.as_str() == "__name__" => (self.name.to_string(), true),
            Expr::Name(name) if name.id.as_str() == "__package__" => {
                (self.package.to_string(), true)
            }
            Expr::BinOp(sum) if sum.op == Operator::Add => {
                self.joined([&*sum.left, &*sum.right].into_iter(), "")
            }
            Expr::BinOp(format) if format.op == Operator::Mod => until(&format.left, '%'),
            Expr::Call(call) => self.called(call),
            Expr::FString(format) => self.formatted(format),
            _ => (String::new(), false),
        }
    }

    fn joined<'e>(&self, parts: impl Iterator<Item = &'e Expr>, between: &str) -> (String, bool) {
        let mut text = String::new();
        for (index, part) in parts.enumerate() {
            if index > 0 {
                text += between;
            }
            let (more, whole) = self.beginning(part);
            text += &more;
            if !whole {
                return (text, false);
            }
        }
        (text, true)
    }

    /// `"text {}".format(...)` and `".".join((...))`.
    fn called(&self, call: &ast::ExprCall) -> (String, bool) {
        let Expr::Attribute(method) = &*call.func else {
            return (String::new(), false);
        };
        match (
            &*method.value,
            method.attr.as_str(),
            &call.arguments.args[..],
        ) {
            (Expr::StringLiteral(_), "format", _) => until(&method.value, '{'),
            (
                Expr::StringLiteral(between),
                "join",
                [
                    Expr::Tuple(ast::ExprTuple { elts, .. })
                    | Expr::List(ast::ExprList { elts, .. }),
                ],
            ) => self.joined(elts.iter(), between.value.to_str()),
            _ => (String::new(), false),
        }
    }

    fn formatted(&self, format: &ast::ExprFString) -> (String, bool) {
        let mut text = String::new();
        for part in &format.value {
            let elements = match part {
                FStringPart::Literal(literal) => {
                    text += literal.as_str();
                    continue;
                }
                FStringPart::FString(inner) => &inner.elements,
            };
            for element in elements {
                match element {
                    InterpolatedStringElement::Literal(literal) => text += &literal.value,
                    InterpolatedStringElement::Interpolation(value) => {
                        if value.format_spec.is_some()
                            || value.debug_text.is_some()
                            || value.conversion != ast::ConversionFlag::None
                        {
                            return (text, false);
                        }
                        let (more, whole) = self.beginning(&value.expression);
                        text += &more;
                        if !whole {
                            return (text, false);
                        }
                    }
                }
            }
        }
        (text, true)
    }
}

/// A format up to what stands for the first value.
fn until(format: &Expr, mark: char) -> (String, bool) {
    match format {
        Expr::StringLiteral(text) => {
            let text = text.value.to_str();
            (text.split(mark).next().unwrap_or(text).to_string(), false)
        }
        _ => (String::new(), false),
    }
}

/// The longest name of a file that file systems have.
const MAX_NAME: usize = 255;

/// Whether a text may name a module.
pub(crate) fn is_dotted(text: &str) -> bool {
    text.split('.').all(|part| {
        part.len() <= MAX_NAME
            && part
                .chars()
                .next()
                .is_some_and(|c| c == '_' || c.is_alphabetic())
            && part.chars().all(|c| c == '_' || c.is_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use ruff_python_parser::parse_expression;

    #[test]
    fn known_starts() {
        let own = Own {
            name: "p.m",
            package: "p",
        };
        let of = |text: &str| {
            let parsed = parse_expression(text).expect("it parses").into_syntax();
            own.beginning(&parsed.body)
        };
        let is = |text: &str, start: &str, whole| assert_eq!(of(text), (start.to_string(), whole));
        is("'a' + '.b'", "a.b", true);
        is("'a.' + x + '.b'", "a.", false);
        is("f'{__package__}.{x}'", "p.", false);
        is("f'{__name__}.q' '.r'", "p.m.q.r", true);
        is("'a.%s' % x", "a.", false);
        is("'a.{}'.format(x)", "a.", false);
        is("'.'.join([__name__, x])", "p.m.", false);
        is("x + 'a'", "", false);
    }
}
