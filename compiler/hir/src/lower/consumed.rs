//! Calls of builtins that exhaust a generator expression, as loops: `any(x for x in y)` needs no generator.
//!
//! Takes calls whose generator expression became part of the function around (`scope::consumed`); gives blocks of
//! statements. What the builtin does with a value is code of the function around, all else that of the generator
//! expression, which tracebacks show.

use molt_source::Span;
use ruff_python_ast::{self as ast, Expr as Tree};
use ruff_text_size::{Ranged, TextRange};

use super::Lowerer;
use super::comprehension::Element;
use super::frame::{Finished, Frame};
use crate::ir::*;
use crate::scope::{Consumer, ScopeId, handed};

/// What becomes of the values.
pub(super) struct Consumption<'t> {
    action: Action,
    element: &'t Tree,
    /// The call.
    span: Span,
    /// Holds the value that was given.
    value: LocalId,
    /// Holds the result, or what it is made of.
    result: LocalId,
}

#[derive(Clone, Copy)]
enum Action {
    Collect(ComprehensionKind),
    /// `any`, and `all` where `stop` is false: the first such value decides.
    Decide {
        stop: bool,
    },
    /// `next`.
    First,
    /// `min` and `max`: the result is a list of the best value so far.
    Best {
        op: CompareOp,
        key: Option<Key>,
    },
}

/// The key function, and the list of the key of the best value.
#[derive(Clone, Copy)]
struct Key {
    function: LocalId,
    best: LocalId,
}

impl Lowerer<'_> {
    /// The call as a loop; nothing where it does not exhaust a generator expression.
    pub(super) fn consumed(&mut self, call: &ast::ExprCall) -> Option<Expr> {
        let (node, consumer) = handed(call)?;
        let scope = self.current_scopes().consumed(node.range)?;
        let span = self.span(call.range());
        let name = match consumer {
            Consumer::Builtin(name) => name,
            Consumer::Join => "join",
        };
        if let Consumer::Builtin(name) = consumer {
            let callee = self.expr(&call.func);
            if !matches!(&callee.kind, ExprKind::Builtin(found) if found == name) {
                // Lowered anew, with a generator.
                let module = self.module_id();
                self.observed.generators.insert(module);
                return Some(self.none(span));
            }
        }
        Some(self.exhaust(call, node, name, scope))
    }

    fn exhaust(
        &mut self,
        call: &ast::ExprCall,
        node: &ast::ExprGenerator,
        name: &str,
        scope: ScopeId,
    ) -> Expr {
        let span = self.span(call.range());
        let range = match node.parenthesized {
            true => node.range,
            false => call.arguments.range,
        };
        let mut stmts = Vec::new();
        let mut iter = self.iterable(&node.generators[0], span);
        let keywords = &call.arguments.keywords;
        let quiet = |value: &Tree| value.is_literal_expr() || value.is_lambda_expr();
        if !keywords.iter().all(|keyword| quiet(&keyword.value)) {
            // The iterator comes before them.
            let iterator = self.temporary();
            let at = self.span(range);
            let made = self.make(at, ExprKind::Iter(Box::new(iter)));
            stmts.push(assign(iterator, made, at));
            iter = self.make(at, ExprKind::Local(iterator));
        }
        let mut given = Vec::new();
        for keyword in keywords {
            let value = self.expr(&keyword.value);
            let local = self.temporary();
            stmts.push(assign(local, value, span));
            let name = keyword.arg.as_ref().map(|name| name.to_string());
            given.push((name.unwrap_or_default(), local));
        }
        let action = self.action(name, &given, span, &mut stmts);
        let consumption = Consumption {
            action,
            element: &node.elt,
            span,
            value: self.temporary(),
            result: self.temporary(),
        };
        self.begin(&consumption, &mut stmts);
        let function = self.generator_code(scope, range);
        let element = Element::Give(&consumption);
        let variables = self.comprehension_variables(scope);
        let at = self.span(range);
        let mut looped = self.inlined(
            (scope, variables),
            (&node.generators, iter),
            &element,
            at,
            Some(Inlined {
                function,
                call: span,
            }),
        );
        if let Action::First = action {
            let default = call.arguments.args.get(1);
            let missing = self.missing(&consumption, default);
            if let Some(StmtKind::For { orelse, .. }) =
                looped.stmts.last_mut().map(|stmt| &mut stmt.kind)
            {
                orelse.push(missing);
            }
        }
        stmts.extend(looped.before);
        stmts.extend(looped.stmts);
        stmts.extend(looped.after);
        let value = Box::new(self.end(call, name, &given, &consumption));
        self.make(span, ExprKind::Block { stmts, value })
    }

    fn action(
        &mut self,
        name: &str,
        given: &[(String, LocalId)],
        span: Span,
        stmts: &mut Vec<Stmt>,
    ) -> Action {
        let op = match name {
            "set" => return Action::Collect(ComprehensionKind::Set),
            "dict" => return Action::Collect(ComprehensionKind::Dict),
            "sum" => return Action::Collect(ComprehensionKind::Sum),
            "any" => return Action::Decide { stop: true },
            "all" => return Action::Decide { stop: false },
            "next" => return Action::First,
            "min" => CompareOp::Lt,
            "max" => CompareOp::Gt,
            _ => return Action::Collect(ComprehensionKind::List),
        };
        let function = given.iter().find(|(name, _)| name == "key");
        let key = function.map(|(_, function)| {
            let best = self.temporary();
            stmts.push(self.empty(best, ComprehensionKind::List, span));
            Key {
                function: *function,
                best,
            }
        });
        Action::Best { op, key }
    }

    /// What the result is before the first value.
    fn begin(&mut self, consumption: &Consumption<'_>, stmts: &mut Vec<Stmt>) {
        let (result, span) = (consumption.result, consumption.span);
        match consumption.action {
            Action::Collect(kind) => stmts.push(self.empty(result, kind, span)),
            Action::Best { .. } => stmts.push(self.empty(result, ComprehensionKind::List, span)),
            Action::Decide { stop } => {
                let start = self.make(span, ExprKind::Bool(!stop));
                stmts.push(assign(result, start, span));
            }
            Action::First => {}
        }
    }

    /// The value is evaluated, and handed over.
    pub(super) fn give(&mut self, consumption: &Consumption<'_>) -> Vec<Stmt> {
        let span = consumption.span;
        let mut stmts = Vec::new();
        let mut key = None;
        let mut element = consumption.element;
        if let (Action::Collect(ComprehensionKind::Dict), Tree::Tuple(pair)) =
            (consumption.action, element)
        {
            let local = self.temporary();
            let at = self.span(pair.elts[0].range());
            let value = self.expr(&pair.elts[0]);
            stmts.push(assign(local, value, at));
            key = Some(Box::new(self.make(span, ExprKind::Local(local))));
            element = &pair.elts[1];
        }
        let at = self.span(element.range());
        let value = self.expr(element);
        stmts.push(assign(consumption.value, value, at));
        let taken = match consumption.action {
            Action::Collect(kind) => vec![self.add(consumption, kind, key)],
            Action::Decide { stop } => self.decide(consumption, stop),
            Action::First => {
                let value = self.make(span, ExprKind::Local(consumption.value));
                vec![
                    assign(consumption.result, value, span),
                    Stmt {
                        span,
                        kind: StmtKind::Break,
                    },
                ]
            }
            Action::Best { op, key } => self.compare_best(consumption, op, key),
        };
        let kind = StmtKind::Given(taken);
        stmts.push(Stmt { span, kind });
        stmts
    }

    fn add(
        &mut self,
        consumption: &Consumption<'_>,
        kind: ComprehensionKind,
        key: Option<Box<Expr>>,
    ) -> Stmt {
        let span = consumption.span;
        self.append(consumption.result, kind, key, consumption.value, span)
    }

    fn append(
        &mut self,
        container: LocalId,
        kind: ComprehensionKind,
        key: Option<Box<Expr>>,
        value: LocalId,
        span: Span,
    ) -> Stmt {
        let value = Box::new(self.make(span, ExprKind::Local(value)));
        let add = ExprKind::ComprehensionAdd {
            container,
            kind,
            key,
            value,
        };
        let kind = StmtKind::Expr(self.make(span, add));
        Stmt { span, kind }
    }

    fn decide(&mut self, consumption: &Consumption<'_>, stop: bool) -> Vec<Stmt> {
        let span = consumption.span;
        let mut test = self.make(span, ExprKind::Local(consumption.value));
        if !stop {
            test = self.make(span, ExprKind::Not(Box::new(test)));
        }
        let found = self.make(span, ExprKind::Bool(stop));
        let then = vec![
            assign(consumption.result, found, span),
            Stmt {
                span,
                kind: StmtKind::Break,
            },
        ];
        vec![branch(test, then, Vec::new(), span)]
    }

    /// Takes the value if it is the first, or better than the best one.
    fn compare_best(
        &mut self,
        consumption: &Consumption<'_>,
        op: CompareOp,
        key: Option<Key>,
    ) -> Vec<Stmt> {
        let span = consumption.span;
        let (value, result) = (consumption.value, consumption.result);
        let mut stmts = Vec::new();
        let mut compared = (value, result);
        if let Some(key) = key {
            let local = self.temporary();
            let callee = Box::new(self.make(span, ExprKind::Local(key.function)));
            let args = vec![Arg::Positional(self.make(span, ExprKind::Local(value)))];
            let call = self.make(span, ExprKind::Call { callee, args });
            stmts.push(assign(local, call, span));
            compared = (local, key.best);
        }
        let mut pairs = vec![(value, result)];
        if key.is_some() {
            pairs.push(compared);
        }
        let first = pairs
            .iter()
            .map(|(value, list)| self.append(*list, ComprehensionKind::List, None, *value, span))
            .collect();
        let left = Box::new(self.make(span, ExprKind::Local(compared.0)));
        let right = Box::new(self.only(compared.1, span));
        let better = self.make(span, ExprKind::Compare { op, left, right });
        let replace = pairs
            .iter()
            .map(|(value, list)| {
                let object = self.make(span, ExprKind::Local(*list));
                let index = self.make(span, ExprKind::Int(0));
                let value = self.make(span, ExprKind::Local(*value));
                let target = Target::Subscript(object, index, span);
                Stmt {
                    span,
                    kind: StmtKind::Assign(target, value),
                }
            })
            .collect();
        let best = self.make(span, ExprKind::Local(result));
        let none = self.make(span, ExprKind::Not(Box::new(best)));
        let replaced = branch(better, replace, Vec::new(), span);
        stmts.push(branch(none, first, vec![replaced], span));
        stmts
    }

    /// The only item of a list.
    fn only(&mut self, list: LocalId, span: Span) -> Expr {
        let object = Box::new(self.make(span, ExprKind::Local(list)));
        let index = Box::new(self.make(span, ExprKind::Int(0)));
        self.make(span, ExprKind::Subscript { object, index })
    }

    /// After an inner loop: whether the outer ones end, too.
    pub(super) fn stopped(&mut self, consumption: &Consumption<'_>) -> Option<Stmt> {
        let Action::Decide { stop } = consumption.action else {
            return None;
        };
        let span = consumption.span;
        let mut test = self.make(span, ExprKind::Local(consumption.result));
        if !stop {
            test = self.make(span, ExprKind::Not(Box::new(test)));
        }
        let kind = StmtKind::Break;
        Some(branch(test, vec![Stmt { span, kind }], Vec::new(), span))
    }

    /// What `next` gives where there was no value.
    fn missing(&mut self, consumption: &Consumption<'_>, default: Option<&Tree>) -> Stmt {
        let span = consumption.span;
        let value = match default {
            Some(default) => self.expr(default),
            None => {
                let nothing = self.make(span, ExprKind::Tuple(Vec::new()));
                let ended = self.make(span, ExprKind::Iter(Box::new(nothing)));
                self.call_builtin("next", vec![Arg::Positional(ended)], span)
            }
        };
        assign(consumption.result, value, span)
    }

    fn call_builtin(&mut self, name: &str, args: Vec<Arg>, span: Span) -> Expr {
        let callee = Box::new(self.make(span, ExprKind::Builtin(name.to_string())));
        self.make(span, ExprKind::Call { callee, args })
    }

    /// The value of the call.
    fn end(
        &mut self,
        call: &ast::ExprCall,
        name: &str,
        given: &[(String, LocalId)],
        consumption: &Consumption<'_>,
    ) -> Expr {
        let mut span = consumption.span;
        let result = self.make(span, ExprKind::Local(consumption.result));
        match name {
            "sum" => self.make(span, ExprKind::Total(Box::new(result))),
            "min" | "max" => {
                let then = Box::new(self.only(consumption.result, span));
                let orelse = match given.iter().find(|(name, _)| name == "default") {
                    Some((_, default)) => self.make(span, ExprKind::Local(*default)),
                    None => {
                        let nothing = self.make(span, ExprKind::Tuple(Vec::new()));
                        self.call_builtin(name, vec![Arg::Positional(nothing)], span)
                    }
                };
                let (test, orelse) = (Box::new(result), Box::new(orelse));
                self.make(span, ExprKind::If { test, then, orelse })
            }
            "tuple" | "sorted" => {
                let mut args = vec![Arg::Positional(result)];
                for (name, local) in given {
                    let value = self.make(span, ExprKind::Local(*local));
                    args.push(Arg::Keyword(name.clone(), value));
                }
                self.call_builtin(name, args, span)
            }
            "join" => {
                let callee = self.boxed(&call.func);
                if let Tree::Attribute(attribute) = &*call.func {
                    span.start = self.attribute_span(attribute).start;
                }
                let args = vec![Arg::Positional(result)];
                self.make(span, ExprKind::Call { callee, args })
            }
            _ => result,
        }
    }

    /// The function that tracebacks show for the code of an inlined generator expression.
    fn generator_code(&mut self, scope: ScopeId, range: TextRange) -> FuncId {
        let span = self.span(range);
        let qualname = self.qualname("<genexpr>");
        let first_line = self.line_of(range.start());
        let function = self.new_function();
        let mut frame = Frame::new(function, scope);
        frame.qualname.clone_from(&qualname);
        self.frames.push(frame);
        self.frame().declare(scope, ".0", false, Some(0));
        for (name, symbol) in &self.current_scopes().get(scope).symbols {
            if symbol.bound && !symbol.nonlocal && !symbol.global {
                self.frame().declare(scope, name, false, None);
            }
        }
        self.finish_frame(Finished {
            name: "<genexpr>".to_string(),
            qualname,
            kind: FunctionKind::GeneratorExpr,
            params: Params {
                positional: 1,
                annotations: vec![None],
                ..Params::default()
            },
            body: Vec::new(),
            doc: None,
            span,
            first_line,
            class: None,
        });
        function
    }
}

fn assign(local: LocalId, value: Expr, span: Span) -> Stmt {
    let kind = StmtKind::Assign(Target::Local(local), value);
    Stmt { span, kind }
}

fn branch(test: Expr, then: Vec<Stmt>, orelse: Vec<Stmt>, span: Span) -> Stmt {
    let kind = StmtKind::If { test, then, orelse };
    Stmt { span, kind }
}
