//! Expressions as text.

use super::Printer;
use crate::ir::*;

impl Printer<'_> {
    pub(super) fn expr(&self, expr: &Expr) -> String {
        match &expr.kind {
            ExprKind::None => "None".to_string(),
            ExprKind::Ellipsis => "...".to_string(),
            ExprKind::NotImplemented => "NotImplemented".to_string(),
            ExprKind::Bool(true) => "True".to_string(),
            ExprKind::Bool(false) => "False".to_string(),
            ExprKind::Int(value) => value.to_string(),
            ExprKind::BigInt(digits) => format!("{digits}n"),
            ExprKind::Float(value) => format!("{value:?}"),
            ExprKind::Imaginary(value) => format!("{value:?}j"),
            ExprKind::Str(text) => string(text),
            ExprKind::Bytes(bytes) => format!("b\"{}\"", bytes.escape_ascii()),
            ExprKind::Local(local) => self.local(*local),
            ExprKind::Global(global) => self.global_name(*global),
            ExprKind::GlobalOr { global, otherwise } => {
                format!(
                    "({} or {})",
                    self.global_name(*global),
                    self.expr(otherwise)
                )
            }
            ExprKind::ImportName { global, .. } => format!("import({})", self.global_name(*global)),
            ExprKind::IsBound(global) => format!("bound({})", self.global_name(*global)),
            ExprKind::Builtin(name) => format!("builtins.{name}"),
            ExprKind::External { module, name } => format!("<{module}>.{name}"),
            ExprKind::Module(module) => format!("module({})", self.module_name(*module)),
            ExprKind::ModuleDict(module) => format!("dict({})", self.module_name(*module)),
            ExprKind::ClassNamespace => "namespace".to_string(),
            ExprKind::Locals { variables, .. } => {
                let names: Vec<String> = variables.iter().map(|v| self.expr(v)).collect();
                format!("locals({})", names.join(", "))
            }
            ExprKind::ExternalModule(name) => format!("module(<{name}>)"),
            ExprKind::Unbound(name) => format!("unbound({name})"),
            ExprKind::Namespace { name, otherwise } => {
                format!("(ns.{name} or {})", self.expr(otherwise))
            }
            ExprKind::Attribute { object, name } => format!("{}.{name}", self.expr(object)),
            ExprKind::Subscript { object, index } => {
                format!("{}[{}]", self.expr(object), self.expr(index))
            }
            ExprKind::Slice { start, stop, step } => {
                format!(
                    "slice({}, {}, {})",
                    self.expr(start),
                    self.expr(stop),
                    self.expr(step)
                )
            }
            ExprKind::Call { callee, args } => {
                format!("{}({})", self.expr(callee), self.args(args))
            }
            _ => self.operation(expr),
        }
    }

    fn operation(&self, expr: &Expr) -> String {
        match &expr.kind {
            ExprKind::Unary { op, operand } => {
                format!("({}{})", unary_symbol(*op), self.expr(operand))
            }
            ExprKind::Binary {
                op,
                left,
                right,
                in_place,
            } => {
                let equals = if *in_place { "=" } else { "" };
                format!(
                    "({} {}{equals} {})",
                    self.expr(left),
                    binary_symbol(*op),
                    self.expr(right)
                )
            }
            ExprKind::Compare { op, left, right } => {
                format!(
                    "({} {} {})",
                    self.expr(left),
                    compare_symbol(*op),
                    self.expr(right)
                )
            }
            ExprKind::And(left, right) => format!("({} and {})", self.expr(left), self.expr(right)),
            ExprKind::Or(left, right) => format!("({} or {})", self.expr(left), self.expr(right)),
            ExprKind::Not(operand) => format!("(not {})", self.expr(operand)),
            ExprKind::If { test, then, orelse } => {
                format!(
                    "({} if {} else {})",
                    self.expr(then),
                    self.expr(test),
                    self.expr(orelse)
                )
            }
            ExprKind::List(elements) => format!("[{}]", self.elements(elements)),
            ExprKind::Tuple(elements) if elements.len() == 1 => {
                format!("({},)", self.elements(elements))
            }
            ExprKind::Tuple(elements) => format!("({})", self.elements(elements)),
            ExprKind::Set(elements) => format!("{{{}}}", self.elements(elements)),
            ExprKind::Dict(items) => self.dict(items),
            ExprKind::Format(parts) => self.format(parts),
            ExprKind::Total(value) => format!("total({})", self.expr(value)),
            ExprKind::Iter(value) => format!("iter({})", self.expr(value)),
            ExprKind::Yield(value) => format!("(yield {})", self.expr(value)),
            ExprKind::YieldFrom(value) => format!("(yield from {})", self.expr(value)),
            ExprKind::Await(what, value) => {
                let what = match what {
                    Awaited::Value => "await",
                    Awaited::Iter => "aiter",
                    Awaited::Next => "await anext",
                };
                format!("({what} {})", self.expr(value))
            }
            ExprKind::Named { target, value } => {
                format!("({} := {})", self.target(target), self.expr(value))
            }
            ExprKind::MatchClass {
                subject,
                class,
                positional,
                names,
                targets,
            } => {
                let targets: Vec<String> = targets.iter().map(|t| self.target(t)).collect();
                format!(
                    "({} matches {}({positional}, {}) to {})",
                    self.expr(subject),
                    self.expr(class),
                    names.join(", "),
                    targets.join(", ")
                )
            }
            _ => self.definition(expr),
        }
    }

    fn definition(&self, expr: &Expr) -> String {
        match &expr.kind {
            ExprKind::Super { class_cell, object } => {
                format!(
                    "super({}, {})",
                    self.local(*class_cell),
                    self.local(*object)
                )
            }
            ExprKind::Function {
                function,
                defaults,
                kwdefaults,
            } => {
                let mut parts: Vec<String> = defaults.iter().map(|d| self.expr(d)).collect();
                parts.extend(
                    kwdefaults
                        .iter()
                        .map(|(name, value)| format!("{name}={}", self.expr(value))),
                );
                let parts = if parts.is_empty() {
                    String::new()
                } else {
                    format!(" defaults({})", parts.join(", "))
                };
                format!("function({}{parts})", self.function_name(*function))
            }
            ExprKind::Class {
                class,
                bases,
                keywords,
            } => {
                let bases = self.elements(bases);
                format!(
                    "class({}; {bases}; {})",
                    self.class_name(*class),
                    self.args(keywords)
                )
            }
            ExprKind::Block { stmts, value } => {
                format!("{{ {}; {} }}", self.inline(stmts), self.expr(value))
            }
            ExprKind::ComprehensionAdd {
                container,
                kind,
                key,
                value,
            } => {
                let key = key.as_ref().map(|key| format!("{}: ", self.expr(key)));
                let add = format!("{kind:?}").to_lowercase();
                format!(
                    "{add}_add({}, {}{})",
                    self.local(*container),
                    key.unwrap_or_default(),
                    self.expr(value)
                )
            }
            _ => String::new(),
        }
    }

    fn args(&self, args: &[Arg]) -> String {
        let parts = args.iter().map(|arg| match arg {
            Arg::Positional(value) => self.expr(value),
            Arg::Star(value) => format!("*{}", self.expr(value)),
            Arg::Keyword(name, value) => format!("{name}={}", self.expr(value)),
            Arg::DoubleStar(value) => format!("**{}", self.expr(value)),
        });
        parts.collect::<Vec<_>>().join(", ")
    }

    fn elements(&self, elements: &[Element]) -> String {
        let parts = elements.iter().map(|element| match element {
            Element::Item(value) => self.expr(value),
            Element::Star(value) => format!("*{}", self.expr(value)),
        });
        parts.collect::<Vec<_>>().join(", ")
    }

    fn dict(&self, items: &[(Option<Expr>, Expr)]) -> String {
        let parts = items.iter().map(|(key, value)| match key {
            Some(key) => format!("{}: {}", self.expr(key), self.expr(value)),
            None => format!("**{}", self.expr(value)),
        });
        format!("{{{}}}", parts.collect::<Vec<_>>().join(", "))
    }

    fn format(&self, parts: &[FormatPart]) -> String {
        let parts = parts.iter().map(|part| match part {
            FormatPart::Literal(text) => string(text),
            FormatPart::Value {
                value,
                conversion,
                spec,
                ..
            } => {
                let conversion = match conversion {
                    0 => String::new(),
                    c => format!("!{}", char::from(*c)),
                };
                let spec = spec.as_ref().map(|spec| format!(":{}", self.expr(spec)));
                format!(
                    "{{{}{conversion}{}}}",
                    self.expr(value),
                    spec.unwrap_or_default()
                )
            }
        });
        format!("f({})", parts.collect::<Vec<_>>().join(" "))
    }
}

fn string(text: &PyString) -> String {
    match text {
        PyString::Utf8(text) => format!("{text:?}"),
        PyString::CodePoints(points) => {
            let chars = points
                .iter()
                .map(|p| char::from_u32(*p).map_or(format!("\\u{{{p:x}}}"), String::from));
            format!("surrogates\"{}\"", chars.collect::<String>())
        }
    }
}

fn unary_symbol(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Neg => "-",
        UnaryOp::Pos => "+",
        UnaryOp::Invert => "~",
    }
}

pub(super) fn binary_symbol(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Mul => "*",
        BinaryOp::MatMul => "@",
        BinaryOp::TrueDiv => "/",
        BinaryOp::FloorDiv => "//",
        BinaryOp::Mod => "%",
        BinaryOp::Pow => "**",
        BinaryOp::LShift => "<<",
        BinaryOp::RShift => ">>",
        BinaryOp::BitAnd => "&",
        BinaryOp::BitOr => "|",
        BinaryOp::BitXor => "^",
    }
}

fn compare_symbol(op: CompareOp) -> &'static str {
    match op {
        CompareOp::Eq => "==",
        CompareOp::Ne => "!=",
        CompareOp::Lt => "<",
        CompareOp::Le => "<=",
        CompareOp::Gt => ">",
        CompareOp::Ge => ">=",
        CompareOp::In => "in",
        CompareOp::NotIn => "not in",
        CompareOp::Is => "is",
        CompareOp::IsNot => "is not",
    }
}
