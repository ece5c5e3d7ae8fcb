//! The text that `from __future__ import annotations` leaves of an annotation: CPython's, which forgets how the source
//! was spaced, quoted and put in parentheses.
//!
//! Takes a tree, gives text that means the same. Knows no names and no values.

use ruff_python_ast::{
    self as ast, BoolOp, CmpOp, ConversionFlag, Expr, FStringPart, InterpolatedStringElement,
    Number, Operator, UnaryOp,
};

/// How tightly an operator holds on to its operands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Tuple,
    Test,
    Or,
    And,
    Not,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Sum,
    Term,
    Factor,
    Power,
    Await,
    Atom,
}

impl Level {
    fn next(self) -> Level {
        use Level::*;
        match self {
            Tuple => Test,
            Test => Or,
            Or => And,
            And => Not,
            Not => Compare,
            Compare => BitOr,
            BitOr => BitXor,
            BitXor => BitAnd,
            BitAnd => Shift,
            Shift => Sum,
            Sum => Term,
            Term => Factor,
            Factor => Power,
            Power => Await,
            Await | Atom => Atom,
        }
    }
}

/// The text of an annotation.
pub(crate) fn unparse(tree: &Expr) -> String {
    let mut out = String::new();
    expr(tree, Level::Test, &mut out);
    out
}

fn wrapped(needed: bool, out: &mut String, write: impl FnOnce(&mut String)) {
    if needed {
        out.push('(');
    }
    write(out);
    if needed {
        out.push(')');
    }
}

fn joined<'e>(items: impl IntoIterator<Item = &'e Expr>, level: Level, out: &mut String) {
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        expr(item, level, out);
    }
}

fn expr(tree: &Expr, level: Level, out: &mut String) {
    match tree {
        Expr::BoolOp(node) => {
            let (own, word) = match node.op {
                BoolOp::And => (Level::And, " and "),
                BoolOp::Or => (Level::Or, " or "),
            };
            wrapped(level > own, out, |out| {
                for (index, value) in node.values.iter().enumerate() {
                    if index > 0 {
                        out.push_str(word);
                    }
                    expr(value, own.next(), out);
                }
            });
        }
        Expr::BinOp(node) => binary(node, level, out),
        Expr::UnaryOp(node) => {
            let (own, sign) = match node.op {
                UnaryOp::Invert => (Level::Factor, "~"),
                UnaryOp::Not => (Level::Not, "not "),
                UnaryOp::UAdd => (Level::Factor, "+"),
                UnaryOp::USub => (Level::Factor, "-"),
            };
            wrapped(level > own, out, |out| {
                out.push_str(sign);
                expr(&node.operand, own, out);
            });
        }
        Expr::Lambda(node) => wrapped(level > Level::Test, out, |out| lambda(node, out)),
        Expr::If(node) => wrapped(level > Level::Test, out, |out| {
            expr(&node.body, Level::Or, out);
            out.push_str(" if ");
            expr(&node.test, Level::Or, out);
            out.push_str(" else ");
            expr(&node.orelse, Level::Test, out);
        }),
        Expr::Named(node) => wrapped(level > Level::Tuple, out, |out| {
            expr(&node.target, Level::Atom, out);
            out.push_str(" := ");
            expr(&node.value, Level::Atom, out);
        }),
        Expr::Compare(node) => wrapped(level > Level::Compare, out, |out| {
            expr(&node.left, Level::BitOr, out);
            for (op, right) in node.ops.iter().zip(&node.comparators) {
                out.push_str(comparison(*op));
                expr(right, Level::BitOr, out);
            }
        }),
        Expr::Await(node) => wrapped(level > Level::Await, out, |out| {
            out.push_str("await ");
            expr(&node.value, Level::Atom, out);
        }),
        Expr::Yield(node) => match &node.value {
            Some(value) => {
                out.push_str("(yield ");
                expr(value, Level::Test, out);
                out.push(')');
            }
            None => out.push_str("(yield)"),
        },
        Expr::YieldFrom(node) => {
            out.push_str("(yield from ");
            expr(&node.value, Level::Test, out);
            out.push(')');
        }
        Expr::Tuple(node) if node.elts.is_empty() => out.push_str("()"),
        Expr::Tuple(node) => wrapped(level > Level::Tuple, out, |out| {
            joined(&node.elts, Level::Test, out);
            if node.elts.len() == 1 {
                out.push(',');
            }
        }),
        Expr::Starred(node) => {
            out.push('*');
            expr(&node.value, Level::BitOr, out);
        }
        other => atom(other, out),
    }
}

fn binary(node: &ast::ExprBinOp, level: Level, out: &mut String) {
    let (own, sign) = match node.op {
        Operator::Add => (Level::Sum, " + "),
        Operator::Sub => (Level::Sum, " - "),
        Operator::Mult => (Level::Term, " * "),
        Operator::MatMult => (Level::Term, " @ "),
        Operator::Div => (Level::Term, " / "),
        Operator::Mod => (Level::Term, " % "),
        Operator::FloorDiv => (Level::Term, " // "),
        Operator::LShift => (Level::Shift, " << "),
        Operator::RShift => (Level::Shift, " >> "),
        Operator::BitOr => (Level::BitOr, " | "),
        Operator::BitXor => (Level::BitXor, " ^ "),
        Operator::BitAnd => (Level::BitAnd, " & "),
        Operator::Pow => (Level::Power, " ** "),
    };
    let from_right = node.op == Operator::Pow;
    wrapped(level > own, out, |out| {
        expr(&node.left, if from_right { own.next() } else { own }, out);
        out.push_str(sign);
        expr(&node.right, if from_right { own } else { own.next() }, out);
    });
}

fn comparison(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Eq => " == ",
        CmpOp::NotEq => " != ",
        CmpOp::Lt => " < ",
        CmpOp::LtE => " <= ",
        CmpOp::Gt => " > ",
        CmpOp::GtE => " >= ",
        CmpOp::Is => " is ",
        CmpOp::IsNot => " is not ",
        CmpOp::In => " in ",
        CmpOp::NotIn => " not in ",
    }
}

/// What holds together by itself.
fn atom(tree: &Expr, out: &mut String) {
    match tree {
        Expr::Name(node) => out.push_str(&node.id),
        Expr::Attribute(node) => {
            expr(&node.value, Level::Atom, out);
            let number = node.value.as_number_literal_expr();
            let int = number.is_some_and(|n| matches!(n.value, Number::Int(_)));
            out.push_str(if int { " ." } else { "." });
            out.push_str(&node.attr);
        }
        Expr::Subscript(node) => {
            expr(&node.value, Level::Atom, out);
            out.push('[');
            expr(&node.slice, Level::Tuple, out);
            out.push(']');
        }
        Expr::Slice(node) => {
            let parts = [&node.lower, &node.upper, &node.step];
            for (index, part) in parts.into_iter().enumerate() {
                if index == 1 || index == 2 && part.is_some() {
                    out.push(':');
                }
                if let Some(part) = part {
                    expr(part, Level::Test, out);
                }
            }
        }
        Expr::Call(node) => call(node, out),
        Expr::List(node) => {
            out.push('[');
            joined(&node.elts, Level::Test, out);
            out.push(']');
        }
        Expr::Set(node) => {
            out.push('{');
            joined(&node.elts, Level::Test, out);
            out.push('}');
        }
        Expr::Dict(node) => dict(node, out),
        Expr::ListComp(node) => comprehension("[", &[&node.elt], &node.generators, "]", out),
        Expr::SetComp(node) => comprehension("{", &[&node.elt], &node.generators, "}", out),
        Expr::Generator(node) => comprehension("(", &[&node.elt], &node.generators, ")", out),
        Expr::DictComp(node) => {
            let items: Vec<&Expr> = node
                .key
                .as_deref()
                .into_iter()
                .chain([&*node.value])
                .collect();
            comprehension("{", &items, &node.generators, "}", out)
        }
        other => constant(other, out),
    }
}

fn constant(tree: &Expr, out: &mut String) {
    match tree {
        Expr::NoneLiteral(_) => out.push_str("None"),
        Expr::BooleanLiteral(node) => out.push_str(if node.value { "True" } else { "False" }),
        Expr::EllipsisLiteral(_) => out.push_str("..."),
        Expr::NumberLiteral(node) => match &node.value {
            Number::Int(value) => match value.as_u64() {
                Some(small) => out.push_str(&small.to_string()),
                None => out.push_str(&value.to_string().replace('_', "")),
            },
            Number::Float(value) => out.push_str(&float(*value)),
            Number::Complex { imag, .. } => {
                let text = float(*imag);
                out.push_str(text.strip_suffix(".0").unwrap_or(&text));
                out.push('j');
            }
        },
        Expr::StringLiteral(node) => {
            if node
                .value
                .iter()
                .next()
                .is_some_and(|s| s.flags.prefix().is_unicode())
            {
                out.push('u');
            }
            quote(node.value.to_str(), out);
        }
        Expr::BytesLiteral(node) => {
            let bytes: Vec<u8> = node.value.bytes().collect();
            quote_bytes(&bytes, out);
        }
        Expr::FString(node) => {
            let mut body = String::new();
            for part in &node.value {
                match part {
                    FStringPart::Literal(literal) => braced(&literal.value, &mut body),
                    FStringPart::FString(part) => elements(&part.elements, &mut body),
                }
            }
            out.push('f');
            quote(&body, out);
        }
        _ => {}
    }
}

fn braced(text: &str, out: &mut String) {
    out.push_str(&text.replace('{', "{{").replace('}', "}}"));
}

fn elements(parts: &ast::InterpolatedStringElements, out: &mut String) {
    for part in parts {
        let node = match part {
            InterpolatedStringElement::Literal(literal) => {
                braced(&literal.value, out);
                continue;
            }
            InterpolatedStringElement::Interpolation(node) => node,
        };
        let mut conversion = node.conversion.to_byte();
        if let Some(debug) = &node.debug_text {
            braced(debug.as_str(), out);
            if node.conversion == ConversionFlag::None && node.format_spec.is_none() {
                conversion = Some(b'r');
            }
        }
        let mut text = String::new();
        expr(&node.expression, Level::Or, &mut text);
        out.push_str(if text.starts_with('{') { "{ " } else { "{" });
        out.push_str(&text);
        if let Some(conversion) = conversion {
            out.push('!');
            out.push(conversion.into());
        }
        if let Some(spec) = &node.format_spec {
            out.push(':');
            elements(&spec.elements, out);
        }
        out.push('}');
    }
}

fn lambda(node: &ast::ExprLambda, out: &mut String) {
    out.push_str("lambda");
    let Some(parameters) = node.parameters.as_deref() else {
        out.push_str(": ");
        return expr(&node.body, Level::Test, out);
    };
    if !parameters.posonlyargs.is_empty() || !parameters.args.is_empty() {
        out.push(' ');
    }
    let mut first = true;
    let mut next = |out: &mut String| {
        if !std::mem::take(&mut first) {
            out.push_str(", ");
        }
    };
    let one = |p: &ast::ParameterWithDefault, out: &mut String| {
        out.push_str(&p.parameter.name);
        if let Some(default) = &p.default {
            out.push('=');
            expr(default, Level::Test, out);
        }
    };
    for (index, p) in parameters.posonlyargs.iter().enumerate() {
        next(out);
        one(p, out);
        if index + 1 == parameters.posonlyargs.len() {
            out.push_str(", /");
        }
    }
    for p in &parameters.args {
        next(out);
        one(p, out);
    }
    if parameters.vararg.is_some() || !parameters.kwonlyargs.is_empty() {
        next(out);
        out.push('*');
        if let Some(vararg) = &parameters.vararg {
            out.push_str(&vararg.name);
        }
    }
    for p in &parameters.kwonlyargs {
        next(out);
        one(p, out);
    }
    if let Some(kwarg) = &parameters.kwarg {
        next(out);
        out.push_str("**");
        out.push_str(&kwarg.name);
    }
    out.push_str(": ");
    expr(&node.body, Level::Test, out);
}

fn call(node: &ast::ExprCall, out: &mut String) {
    expr(&node.func, Level::Atom, out);
    let arguments = &node.arguments;
    if let ([only @ Expr::Generator(_)], true) =
        (&arguments.args[..], arguments.keywords.is_empty())
    {
        return expr(only, Level::Atom, out);
    }
    out.push('(');
    joined(&arguments.args, Level::Test, out);
    for (index, keyword) in arguments.keywords.iter().enumerate() {
        if index > 0 || !arguments.args.is_empty() {
            out.push_str(", ");
        }
        match &keyword.arg {
            Some(name) => {
                out.push_str(name);
                out.push('=');
            }
            None => out.push_str("**"),
        }
        expr(&keyword.value, Level::Test, out);
    }
    out.push(')');
}

fn dict(node: &ast::ExprDict, out: &mut String) {
    out.push('{');
    for (index, item) in node.items.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        match &item.key {
            Some(key) => {
                expr(key, Level::Test, out);
                out.push_str(": ");
                expr(&item.value, Level::Test, out);
            }
            None => {
                out.push_str("**");
                expr(&item.value, Level::BitOr, out);
            }
        }
    }
    out.push('}');
}

fn comprehension(
    open: &str,
    items: &[&Expr],
    generators: &[ast::Comprehension],
    close: &str,
    out: &mut String,
) {
    out.push_str(open);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push_str(": ");
        }
        expr(item, Level::Test, out);
    }
    for generator in generators {
        out.push_str(match generator.is_async {
            true => " async for ",
            false => " for ",
        });
        expr(&generator.target, Level::Tuple, out);
        out.push_str(" in ");
        expr(&generator.iter, Level::Or, out);
        for test in &generator.ifs {
            out.push_str(" if ");
            expr(test, Level::Or, out);
        }
    }
    out.push_str(close);
}

/// The shortest text that reads as this float, with an exponent where Python writes one.
fn float(value: f64) -> String {
    if value.is_infinite() {
        return "1e309".to_string();
    }
    let text = format!("{value:e}");
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if value != 0.0 && !(-4..16).contains(&exponent) {
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{digits}e{sign}{:02}", exponent.abs());
    }
    let plain = value.to_string();
    match plain.contains('.') {
        true => plain,
        false => plain + ".0",
    }
}

fn quote_of(single: bool, double: bool) -> char {
    if single && !double { '"' } else { '\'' }
}

/// `repr` of a string.
fn quote(text: &str, out: &mut String) {
    let quote = quote_of(text.contains('\''), text.contains('"'));
    out.push(quote);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c == quote => {
                out.push('\\');
                out.push(c);
            }
            // What Rust shows as it is, Python does, too.
            '\'' | '"' => out.push(c),
            c if c.escape_debug().count() == 1 => out.push(c),
            c => match u32::from(c) {
                n @ ..0x100 => out.push_str(&format!("\\x{n:02x}")),
                n @ ..0x1_0000 => out.push_str(&format!("\\u{n:04x}")),
                n => out.push_str(&format!("\\U{n:08x}")),
            },
        }
    }
    out.push(quote);
}

fn quote_bytes(bytes: &[u8], out: &mut String) {
    let quote = quote_of(bytes.contains(&b'\''), bytes.contains(&b'"'));
    out.push('b');
    out.push(quote);
    for &byte in bytes {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            byte if char::from(byte) == quote => {
                out.push('\\');
                out.push(quote);
            }
            b' '..=b'~' => out.push(byte.into()),
            byte => out.push_str(&format!("\\x{byte:02x}")),
        }
    }
    out.push(quote);
}
