//! Patterns of `match`: each becomes a condition over temporaries.
//!
//! Takes a pattern and the temporary that holds what it is matched against; gives the condition, or `None` for what
//! always matches, and the names to bind with the temporaries that hold their values. Binds no names itself: that
//! happens when the whole pattern has matched.

use molt_source::Span;
use ruff_python_ast::{self as ast, Pattern, Singleton};
use ruff_text_size::Ranged;

use super::Lowerer;
use crate::ir::*;

/// The module of the runtime that answers what patterns ask.
const MODULE: &str = "_patterns";

/// Builtin classes whose one positional sub-pattern is for the subject itself.
const SELF_MATCH: [&str; 11] = [
    "bool",
    "bytearray",
    "bytes",
    "dict",
    "float",
    "frozenset",
    "int",
    "list",
    "set",
    "str",
    "tuple",
];

/// What is matched.
#[derive(Clone)]
pub(crate) enum Subject {
    Local(LocalId),
    /// A tuple display that is never made: its items.
    Items(Vec<LocalId>),
}

/// Names to bind, with their values.
pub(crate) type Captures = Vec<(String, LocalId)>;

impl Lowerer<'_> {
    /// The condition under which `pattern` matches.
    pub(crate) fn pattern(
        &mut self,
        subject: &Subject,
        pattern: &Pattern,
        captures: &mut Captures,
    ) -> Option<Expr> {
        if let Pattern::MatchOr(node) = pattern {
            return self.alternatives(subject, node, captures);
        }
        let local = match subject {
            Subject::Local(local) => *local,
            Subject::Items(items) => return self.items_pattern(items, pattern, captures),
        };
        let span = self.span(pattern.range());
        match pattern {
            Pattern::MatchValue(node) => {
                let left = Box::new(self.make(span, ExprKind::Local(local)));
                let right = self.boxed(&node.value);
                let op = CompareOp::Eq;
                Some(self.make(span, ExprKind::Compare { op, left, right }))
            }
            Pattern::MatchSingleton(node) => {
                let left = Box::new(self.make(span, ExprKind::Local(local)));
                let right = Box::new(self.make(
                    span,
                    match node.value {
                        Singleton::None => ExprKind::None,
                        Singleton::True => ExprKind::Bool(true),
                        Singleton::False => ExprKind::Bool(false),
                    },
                ));
                let op = CompareOp::Is;
                Some(self.make(span, ExprKind::Compare { op, left, right }))
            }
            Pattern::MatchAs(node) => {
                let test = node
                    .pattern
                    .as_ref()
                    .and_then(|inner| self.pattern(subject, inner, captures));
                if let Some(name) = &node.name {
                    captures.push((name.to_string(), local));
                }
                test
            }
            Pattern::MatchSequence(node) => self.sequence(local, node, captures),
            Pattern::MatchMapping(node) => self.mapping(local, node, captures),
            Pattern::MatchClass(node) => self.class_pattern(local, node, captures),
            Pattern::MatchStar(_) | Pattern::MatchOr(_) => None,
        }
    }

    /// A sequence pattern over the items of a tuple display; see [`fits_items`].
    fn items_pattern(
        &mut self,
        items: &[LocalId],
        pattern: &Pattern,
        captures: &mut Captures,
    ) -> Option<Expr> {
        let Pattern::MatchSequence(node) = pattern else {
            return None;
        };
        if node.patterns.len() != items.len() {
            let span = self.span(node.range);
            return Some(self.make(span, ExprKind::Bool(false)));
        }
        let mut test = None;
        for (item, inner) in items.iter().zip(&node.patterns) {
            let next = self.pattern(&Subject::Local(*item), inner, captures);
            test = self.both(test, next);
        }
        test
    }

    /// Every alternative leaves its values in the same temporaries.
    fn alternatives(
        &mut self,
        subject: &Subject,
        node: &ast::PatternMatchOr,
        captures: &mut Captures,
    ) -> Option<Expr> {
        let span = self.span(node.range);
        let mut shared: Captures = Vec::new();
        let mut tests: Vec<Expr> = Vec::new();
        for (index, pattern) in node.patterns.iter().enumerate() {
            let mut own = Vec::new();
            let test = self.pattern(subject, pattern, &mut own);
            if index == 0 {
                for (name, _) in &own {
                    let local = self.temporary();
                    shared.push((name.clone(), local));
                }
            }
            let at = self.span(pattern.range());
            let mut stmts = Vec::new();
            for (name, local) in &own {
                let Some((_, to)) = shared.iter().find(|(n, _)| n == name) else {
                    continue;
                };
                let value = self.make(at, ExprKind::Local(*local));
                let kind = StmtKind::Assign(Target::Local(*to), value);
                stmts.push(Stmt { span: at, kind });
            }
            if stmts.is_empty() && test.is_none() {
                // The last one: what always matches makes the rest unreachable.
                captures.extend(shared);
                if tests.is_empty() {
                    return None;
                }
                tests.push(self.make(at, ExprKind::Bool(true)));
                return Some(self.any(span, tests));
            }
            let stored = (!stmts.is_empty()).then(|| self.after(at, stmts));
            tests.extend(self.both(test, stored));
        }
        captures.extend(shared);
        Some(self.any(span, tests))
    }

    fn any(&mut self, span: Span, mut tests: Vec<Expr>) -> Expr {
        let Some(last) = tests.pop() else {
            return self.make(span, ExprKind::Bool(false));
        };
        tests.into_iter().rev().fold(last, |right, left| {
            self.make(span, ExprKind::Or(Box::new(left), Box::new(right)))
        })
    }

    pub(crate) fn both(&mut self, first: Option<Expr>, second: Option<Expr>) -> Option<Expr> {
        match (first, second) {
            (Some(a), Some(b)) => {
                let span = a.span;
                Some(self.make(span, ExprKind::And(Box::new(a), Box::new(b))))
            }
            (a, b) => a.or(b),
        }
    }

    /// Statements, then true.
    fn after(&mut self, span: Span, stmts: Vec<Stmt>) -> Expr {
        let value = Box::new(self.make(span, ExprKind::Bool(true)));
        self.make(span, ExprKind::Block { stmts, value })
    }

    fn ask(&mut self, span: Span, name: &str, args: Vec<Expr>) -> Expr {
        let callee = Box::new(self.make(
            span,
            ExprKind::External {
                module: MODULE.to_string(),
                name: name.to_string(),
            },
        ));
        let args = args.into_iter().map(Arg::Positional).collect();
        self.make(span, ExprKind::Call { callee, args })
    }

    fn length(&mut self, span: Span, local: LocalId) -> Expr {
        let callee = Box::new(self.make(span, ExprKind::Builtin("len".to_string())));
        let args = vec![Arg::Positional(self.make(span, ExprKind::Local(local)))];
        self.make(span, ExprKind::Call { callee, args })
    }

    fn compare_length(&mut self, span: Span, local: LocalId, op: CompareOp, count: usize) -> Expr {
        let left = Box::new(self.length(span, local));
        let right = Box::new(self.make(span, ExprKind::Int(count as i64)));
        self.make(span, ExprKind::Compare { op, left, right })
    }

    fn sequence(
        &mut self,
        local: LocalId,
        node: &ast::PatternMatchSequence,
        captures: &mut Captures,
    ) -> Option<Expr> {
        let span = self.span(node.range);
        let value = self.make(span, ExprKind::Local(local));
        let mut test = Some(self.ask(span, "is_sequence", vec![value]));
        let patterns = &node.patterns;
        let star = patterns.iter().position(Pattern::is_match_star);
        let needed = patterns.len() - usize::from(star.is_some());
        if star.is_none() || needed > 0 {
            let op = match star {
                Some(_) => CompareOp::Ge,
                None => CompareOp::Eq,
            };
            let enough = self.compare_length(span, local, op, needed);
            test = self.both(test, Some(enough));
        }
        let anonymous = star
            .is_some_and(|at| matches!(&patterns[at], Pattern::MatchStar(s) if s.name.is_none()));
        if patterns.iter().all(is_wildcard) {
            return test;
        }
        if anonymous {
            return self.items_by_index(local, patterns, test, captures);
        }
        let items: Vec<LocalId> = patterns.iter().map(|_| self.temporary()).collect();
        let target = Target::Unpack {
            targets: items.iter().map(|item| Target::Local(*item)).collect(),
            star: star.map(|at| at as u32),
            span,
        };
        let value = self.make(span, ExprKind::Local(local));
        let kind = StmtKind::Assign(target, value);
        let unpacked = self.after(span, vec![Stmt { span, kind }]);
        test = self.both(test, Some(unpacked));
        for (item, inner) in items.into_iter().zip(patterns) {
            if let Pattern::MatchStar(star) = inner {
                captures.extend(star.name.as_ref().map(|name| (name.to_string(), item)));
                continue;
            }
            let next = self.pattern(&Subject::Local(item), inner, captures);
            test = self.both(test, next);
        }
        test
    }

    /// `[a, *_, b]`: the items that matter, by index.
    fn items_by_index(
        &mut self,
        local: LocalId,
        patterns: &[Pattern],
        mut test: Option<Expr>,
        captures: &mut Captures,
    ) -> Option<Expr> {
        let mut behind = false;
        for (at, inner) in patterns.iter().enumerate() {
            behind |= inner.is_match_star();
            if is_wildcard(inner) {
                continue;
            }
            let span = self.span(inner.range());
            let index = if behind {
                let left = Box::new(self.length(span, local));
                let back = (patterns.len() - at) as i64;
                let right = Box::new(self.make(span, ExprKind::Int(back)));
                let (op, in_place) = (BinaryOp::Sub, false);
                let kind = ExprKind::Binary {
                    op,
                    left,
                    right,
                    in_place,
                };
                self.make(span, kind)
            } else {
                self.make(span, ExprKind::Int(at as i64))
            };
            let object = Box::new(self.make(span, ExprKind::Local(local)));
            let index = Box::new(index);
            let value = self.make(span, ExprKind::Subscript { object, index });
            let item = self.temporary();
            let kind = StmtKind::Assign(Target::Local(item), value);
            let taken = self.after(span, vec![Stmt { span, kind }]);
            test = self.both(test, Some(taken));
            let next = self.pattern(&Subject::Local(item), inner, captures);
            test = self.both(test, next);
        }
        test
    }

    fn mapping(
        &mut self,
        local: LocalId,
        node: &ast::PatternMatchMapping,
        captures: &mut Captures,
    ) -> Option<Expr> {
        let span = self.span(node.range);
        let value = self.make(span, ExprKind::Local(local));
        let mut test = Some(self.ask(span, "is_mapping", vec![value]));
        let count = node.keys.len();
        if count > 0 {
            let enough = self.compare_length(span, local, CompareOp::Ge, count);
            test = self.both(test, Some(enough));
        }
        if count == 0 && node.rest.is_none() {
            return test;
        }
        // A mapping that is no dict is asked by its own methods.
        for name in ["get", "keys"] {
            self.note_name(name.to_string());
        }
        let keys = self.temporary();
        let elements = node
            .keys
            .iter()
            .map(|key| Element::Item(self.expr(key)))
            .collect();
        let display = self.make(span, ExprKind::Tuple(elements));
        let kind = StmtKind::Assign(Target::Local(keys), display);
        let mut stmts = vec![Stmt { span, kind }];
        if count > 0 {
            let items: Vec<LocalId> = node.keys.iter().map(|_| self.temporary()).collect();
            let found = self.values_of(span, local, keys, &items, stmts);
            test = self.both(test, Some(found));
            for (item, inner) in items.into_iter().zip(&node.patterns) {
                let next = self.pattern(&Subject::Local(item), inner, captures);
                test = self.both(test, next);
            }
            stmts = Vec::new();
        }
        if let Some(name) = &node.rest {
            let rest = self.temporary();
            let operands = vec![
                self.make(span, ExprKind::Local(local)),
                self.make(span, ExprKind::Local(keys)),
            ];
            let value = self.ask(span, "rest", operands);
            let kind = StmtKind::Assign(Target::Local(rest), value);
            stmts.push(Stmt { span, kind });
            let taken = self.after(span, stmts);
            test = self.both(test, Some(taken));
            captures.push((name.to_string(), rest));
        }
        test
    }

    /// Whether the mapping has all keys; their values are then in `items`.
    fn values_of(
        &mut self,
        span: Span,
        local: LocalId,
        keys: LocalId,
        items: &[LocalId],
        mut stmts: Vec<Stmt>,
    ) -> Expr {
        let values = self.temporary();
        let operands = vec![
            self.make(span, ExprKind::Local(local)),
            self.make(span, ExprKind::Local(keys)),
        ];
        let value = self.ask(span, "values", operands);
        let kind = StmtKind::Assign(Target::Local(values), value);
        stmts.push(Stmt { span, kind });
        let left = Box::new(self.make(span, ExprKind::Local(values)));
        let right = Box::new(self.none(span));
        let op = CompareOp::IsNot;
        let value = Box::new(self.make(span, ExprKind::Compare { op, left, right }));
        let found = self.make(span, ExprKind::Block { stmts, value });
        let target = Target::Unpack {
            targets: items.iter().map(|item| Target::Local(*item)).collect(),
            star: None,
            span,
        };
        let value = self.make(span, ExprKind::Local(values));
        let kind = StmtKind::Assign(target, value);
        let unpacked = self.after(span, vec![Stmt { span, kind }]);
        let kind = ExprKind::And(Box::new(found), Box::new(unpacked));
        self.make(span, kind)
    }

    fn class_pattern(
        &mut self,
        local: LocalId,
        node: &ast::PatternMatchClass,
        captures: &mut Captures,
    ) -> Option<Expr> {
        let span = self.span(node.range);
        let subject = Box::new(self.make(span, ExprKind::Local(local)));
        let class = self.boxed(&node.cls);
        let (positional, keywords) = (&node.arguments.patterns, &node.arguments.keywords);
        if let (ExprKind::Builtin(name), [inner], []) =
            (&class.kind, &positional[..], &keywords[..])
            && SELF_MATCH.contains(&name.as_str())
        {
            let kind = ExprKind::MatchClass {
                subject,
                class,
                positional: 0,
                names: Vec::new(),
                targets: Vec::new(),
            };
            let test = Some(self.make(span, kind));
            let next = self.pattern(&Subject::Local(local), inner, captures);
            return self.both(test, next);
        }
        let mut names = Vec::new();
        for keyword in keywords {
            // Keywords of class patterns are not mangled.
            let name = keyword.attr.as_str().to_string();
            self.note_name(name.clone());
            names.push(name);
        }
        let items: Vec<LocalId> = (0..positional.len() + keywords.len())
            .map(|_| self.temporary())
            .collect();
        let targets = items.iter().map(|item| Target::Local(*item)).collect();
        let kind = ExprKind::MatchClass {
            subject,
            class,
            positional: positional.len() as u32,
            names,
            targets,
        };
        let mut test = Some(self.make(span, kind));
        let patterns = positional.iter().chain(keywords.iter().map(|k| &k.pattern));
        for (item, inner) in items.into_iter().zip(patterns) {
            let next = self.pattern(&Subject::Local(item), inner, captures);
            test = self.both(test, next);
        }
        test
    }
}

/// `_`, or `*_` in a sequence.
fn is_wildcard(pattern: &Pattern) -> bool {
    match pattern {
        Pattern::MatchAs(node) => node.pattern.is_none() && node.name.is_none(),
        Pattern::MatchStar(node) => node.name.is_none(),
        _ => false,
    }
}

/// Whether a tuple display can be matched item by item, without the tuple.
pub(crate) fn fits_items(pattern: &Pattern) -> bool {
    match pattern {
        Pattern::MatchSequence(node) => !node.patterns.iter().any(Pattern::is_match_star),
        Pattern::MatchOr(node) => node.patterns.iter().all(fits_items),
        other => is_wildcard(other),
    }
}

/// The names that a pattern binds.
pub(crate) fn bound_names<'a>(pattern: &'a Pattern, names: &mut Vec<&'a str>) {
    match pattern {
        Pattern::MatchAs(node) => {
            if let Some(inner) = &node.pattern {
                bound_names(inner, names);
            }
            names.extend(node.name.as_ref().map(|n| n.as_str()));
        }
        Pattern::MatchStar(node) => names.extend(node.name.as_ref().map(|n| n.as_str())),
        Pattern::MatchSequence(node) => node.patterns.iter().for_each(|p| bound_names(p, names)),
        Pattern::MatchOr(node) => node.patterns.iter().for_each(|p| bound_names(p, names)),
        Pattern::MatchMapping(node) => {
            node.patterns.iter().for_each(|p| bound_names(p, names));
            names.extend(node.rest.as_ref().map(|n| n.as_str()));
        }
        Pattern::MatchClass(node) => {
            let keywords = node.arguments.keywords.iter().map(|k| &k.pattern);
            let all = node.arguments.patterns.iter().chain(keywords);
            all.for_each(|p| bound_names(p, names));
        }
        Pattern::MatchValue(_) | Pattern::MatchSingleton(_) => {}
    }
}
