//! f-strings: literal parts joined, values with conversion and format spec, the `=` form.

use ruff_python_ast::{self as ast, ConversionFlag, FStringPart, InterpolatedStringElement};

use super::Lowerer;
use super::literal::Text;
use crate::ir::*;

/// Parts under construction: literal text is joined until a value comes.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) done: Vec<FormatPart>,
    pub(super) text: Text,
}

impl Parts {
    pub(super) fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        if !text.is_empty() {
            self.done.push(FormatPart::Literal(text.finish()));
        }
    }
}

impl Lowerer<'_> {
    pub(crate) fn fstring(&mut self, node: &ast::ExprFString) -> Expr {
        let span = self.span(node.range);
        let mut parts = Parts::default();
        for part in &node.value {
            match part {
                FStringPart::Literal(literal) => {
                    let text = self.string_part(literal);
                    parts.text.push(text);
                }
                FStringPart::FString(fstring) => {
                    let raw = fstring.flags.prefix().is_raw();
                    self.elements(&fstring.elements, raw, &mut parts);
                }
            }
        }
        self.joined(span, parts)
    }

    pub(super) fn joined(&mut self, span: molt_source::Span, mut parts: Parts) -> Expr {
        if parts.done.is_empty() {
            let text = parts.text.finish();
            return self.make(span, ExprKind::Str(text));
        }
        parts.flush();
        self.make(span, ExprKind::Format(parts.done))
    }

    fn elements(
        &mut self,
        elements: &ast::InterpolatedStringElements,
        raw: bool,
        parts: &mut Parts,
    ) {
        for element in elements {
            match element {
                InterpolatedStringElement::Literal(literal) => {
                    let text = self.decoded(&literal.value, literal.range, raw, true);
                    parts.text.push(text);
                }
                InterpolatedStringElement::Interpolation(value) => {
                    self.interpolation(value, raw, parts)
                }
            }
        }
    }

    fn interpolation(&mut self, node: &ast::InterpolatedElement, raw: bool, parts: &mut Parts) {
        let mut conversion = node.conversion.to_byte().unwrap_or(0);
        if let Some(debug) = &node.debug_text {
            parts.text.push(PyString::Utf8(debug.as_str().to_string()));
            if node.conversion == ConversionFlag::None && node.format_spec.is_none() {
                conversion = b'r';
            }
        }
        parts.flush();
        let value = self.expr(&node.expression);
        let spec = node.format_spec.as_ref().map(|spec| {
            let span = self.span(spec.range);
            let mut inner = Parts::default();
            self.elements(&spec.elements, raw, &mut inner);
            Box::new(self.joined(span, inner))
        });
        parts.done.push(FormatPart::Value {
            value,
            conversion,
            spec,
            span: self.span(node.range),
        });
    }
}
