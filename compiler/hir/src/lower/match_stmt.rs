//! The `match` statement: a chain of conditions over its subject.
//!
//! The subject is evaluated once. A case binds its names when its whole pattern has matched, before its guard.

use ruff_python_ast::visitor::{Visitor, walk_expr};
use ruff_python_ast::{self as ast, Expr as Tree};

use super::Lowerer;
use super::pattern::{Captures, Subject, bound_names, fits_items};
use super::target::store;
use crate::ir::*;

impl Lowerer<'_> {
    pub(crate) fn match_stmt(&mut self, node: &ast::StmtMatch, out: &mut Vec<Stmt>) {
        let subject = self.subject(node, out);
        let mut cases = Vec::new();
        let mut last = Vec::new();
        for case in &node.cases {
            let span = self.span(case.range);
            let mut captures = Vec::new();
            let test = self.pattern(&subject, &case.pattern, &mut captures);
            let mut then = Vec::new();
            self.bind_captures(case, captures, &mut then);
            let test = match &case.guard {
                Some(guard) => {
                    let value = self.expr(guard);
                    let bound = if then.is_empty() {
                        value
                    } else {
                        let (stmts, value) = (std::mem::take(&mut then), Box::new(value));
                        self.make(span, ExprKind::Block { stmts, value })
                    };
                    self.both(test, Some(bound))
                }
                None => test,
            };
            self.stmts(&case.body, &mut then);
            match test {
                Some(test) => cases.push((test, then, span)),
                None => {
                    last = then;
                    break;
                }
            }
        }
        let orelse = cases
            .into_iter()
            .rev()
            .fold(last, |orelse, (test, then, span)| {
                vec![Stmt {
                    span,
                    kind: StmtKind::If { test, then, orelse },
                }]
            });
        out.extend(orelse);
    }

    fn subject(&mut self, node: &ast::StmtMatch, out: &mut Vec<Stmt>) -> Subject {
        let span = self.span(node.range);
        if let Tree::Tuple(tuple) = &*node.subject
            && !tuple.elts.iter().any(Tree::is_starred_expr)
            && node.cases.iter().all(|case| fits_items(&case.pattern))
        {
            let mut items = Vec::new();
            for element in &tuple.elts {
                let value = self.expr(element);
                items.push(self.held(value, out));
            }
            return Subject::Items(items);
        }
        let value = self.expr(&node.subject);
        if let ExprKind::Local(local) = value.kind
            && self.frame().locals[local.index()].kind == LocalKind::Fast
            && self.stays(node)
        {
            let kind = StmtKind::Expr(value);
            out.push(Stmt { span, kind });
            return Subject::Local(local);
        }
        Subject::Local(self.held(value, out))
    }

    /// A temporary that holds the value.
    fn held(&mut self, value: Expr, out: &mut Vec<Stmt>) -> LocalId {
        let (span, local) = (value.span, self.temporary());
        let kind = StmtKind::Assign(Target::Local(local), value);
        out.push(Stmt { span, kind });
        local
    }

    /// No pattern or guard assigns the variable that is the subject.
    fn stays(&self, node: &ast::StmtMatch) -> bool {
        let Tree::Name(subject) = &*node.subject else {
            return false;
        };
        node.cases.iter().all(|case| {
            let mut names = Vec::new();
            bound_names(&case.pattern, &mut names);
            let mut finder = WalrusFinder { found: false };
            case.guard.iter().for_each(|guard| finder.visit_expr(guard));
            !finder.found && !names.contains(&subject.id.as_str())
        })
    }

    fn bind_captures(&mut self, case: &ast::MatchCase, captures: Captures, out: &mut Vec<Stmt>) {
        let span = self.span(ruff_text_size::Ranged::range(&case.pattern));
        for (name, local) in captures {
            let value = self.make(span, ExprKind::Local(local));
            let target = self.name_target(&name);
            let kind = store(target, value);
            out.push(Stmt { span, kind });
        }
    }
}

struct WalrusFinder {
    found: bool,
}

impl Visitor<'_> for WalrusFinder {
    fn visit_expr(&mut self, expr: &Tree) {
        self.found |= expr.is_named_expr();
        walk_expr(self, expr);
    }
}
