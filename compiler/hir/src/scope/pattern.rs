//! The walk over patterns that fills the scopes, and the errors that CPython's compiler finds in them.

use std::collections::BTreeSet;

use ruff_python_ast::{self as ast, Expr, Pattern};
use ruff_text_size::{Ranged, TextRange};

use super::BindingKind;
use super::build::Builder;

impl<'a> Builder<'a> {
    pub(super) fn match_stmt(&mut self, node: &'a ast::StmtMatch) {
        self.expr(&node.subject);
        let last = node.cases.len().saturating_sub(1);
        for (index, case) in node.cases.iter().enumerate() {
            if case.guard.is_none() && index < last {
                self.reachable(&case.pattern);
            }
            let saved = std::mem::replace(&mut self.straight, false);
            let mut names = BTreeSet::new();
            self.pattern(&case.pattern, &mut names);
            self.optional(case.guard.as_deref());
            self.straight = saved;
            self.branch(&case.body);
        }
    }

    /// A pattern that always matches makes what follows unreachable.
    fn reachable(&mut self, pattern: &Pattern) {
        match always(pattern) {
            Some(Some(name)) => self.error(
                format!("name capture '{name}' makes remaining patterns unreachable"),
                pattern.range(),
            ),
            Some(None) => self.error(
                "wildcard makes remaining patterns unreachable",
                pattern.range(),
            ),
            None => {}
        }
    }

    fn pattern_name(&mut self, name: &'a ast::Identifier, names: &mut BTreeSet<&'a str>) {
        if !names.insert(name.as_str()) {
            self.error(
                format!("multiple assignments to name '{name}' in pattern"),
                name.range,
            );
        }
        self.bind(name.as_str(), BindingKind::Assign, name.range);
    }

    fn pattern(&mut self, pattern: &'a Pattern, names: &mut BTreeSet<&'a str>) {
        match pattern {
            Pattern::MatchValue(node) => {
                if node.value.is_f_string_expr() {
                    self.error(
                        "patterns may only match literals and attribute lookups",
                        node.range,
                    );
                }
                self.expr(&node.value);
            }
            Pattern::MatchSingleton(_) => {}
            Pattern::MatchAs(node) => {
                if let Some(inner) = &node.pattern {
                    self.pattern(inner, names);
                }
                if let Some(name) = &node.name {
                    self.pattern_name(name, names);
                }
            }
            Pattern::MatchStar(node) => {
                if let Some(name) = &node.name {
                    self.pattern_name(name, names);
                }
            }
            Pattern::MatchSequence(node) => {
                let stars = node.patterns.iter().filter(|p| p.is_match_star()).count();
                if stars > 1 {
                    self.error("multiple starred names in sequence pattern", node.range);
                }
                node.patterns.iter().for_each(|p| self.pattern(p, names));
            }
            Pattern::MatchMapping(node) => self.mapping_pattern(node, names),
            Pattern::MatchClass(node) => self.class_pattern(node, names),
            Pattern::MatchOr(node) => self.or_pattern(node, names),
        }
    }

    fn or_pattern(&mut self, node: &'a ast::PatternMatchOr, names: &mut BTreeSet<&'a str>) {
        let last = node.patterns.len().saturating_sub(1);
        let mut first: Option<BTreeSet<&'a str>> = None;
        for (index, alternative) in node.patterns.iter().enumerate() {
            if index < last {
                self.reachable(alternative);
            }
            let mut own = BTreeSet::new();
            self.pattern(alternative, &mut own);
            match &first {
                Some(first) if *first != own => {
                    self.error("alternative patterns bind different names", node.range);
                }
                _ => {}
            }
            first.get_or_insert(own);
        }
        for name in first.unwrap_or_default() {
            if !names.insert(name) {
                self.error(
                    format!("multiple assignments to name '{name}' in pattern"),
                    node.range,
                );
            }
        }
    }

    fn mapping_pattern(
        &mut self,
        node: &'a ast::PatternMatchMapping,
        names: &mut BTreeSet<&'a str>,
    ) {
        let mut seen = BTreeSet::new();
        for key in &node.keys {
            self.expr(key);
            if let Some((text, shown)) = key_text(key)
                && !seen.insert(text)
            {
                self.error(
                    format!("mapping pattern checks duplicate key ({shown})"),
                    node.range,
                );
            }
        }
        node.patterns.iter().for_each(|p| self.pattern(p, names));
        if let Some(rest) = &node.rest {
            self.pattern_name(rest, names);
        }
    }

    fn class_pattern(&mut self, node: &'a ast::PatternMatchClass, names: &mut BTreeSet<&'a str>) {
        self.expr(&node.cls);
        let mut seen: Vec<(&str, TextRange)> = Vec::new();
        for keyword in &node.arguments.keywords {
            let name = keyword.attr.as_str();
            if seen.iter().any(|(n, _)| *n == name) {
                self.error(
                    format!("attribute name repeated in class pattern: {name}"),
                    keyword.range,
                );
            }
            seen.push((name, keyword.range));
        }
        let arguments = &node.arguments;
        arguments
            .patterns
            .iter()
            .for_each(|p| self.pattern(p, names));
        for keyword in &arguments.keywords {
            self.pattern(&keyword.pattern, names);
        }
    }
}

/// Whether a pattern always matches: the name that it captures, if it is not `_`.
fn always(pattern: &Pattern) -> Option<Option<&str>> {
    match pattern {
        Pattern::MatchAs(node) => match (&node.pattern, &node.name) {
            (None, Some(name)) => Some(Some(name.as_str())),
            (None, None) => Some(None),
            (Some(inner), _) => always(inner),
        },
        Pattern::MatchOr(node) => node.patterns.last().and_then(always),
        _ => None,
    }
}

/// What tells constant keys apart, and how the error shows them.
fn key_text(key: &Expr) -> Option<(String, String)> {
    match key {
        Expr::StringLiteral(text) => {
            let text = text.value.to_str();
            let quoted = if text.contains('\'') && !text.contains('"') {
                format!("\"{text}\"")
            } else {
                format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
            };
            Some((format!("str {text}"), quoted))
        }
        Expr::NumberLiteral(number) => match &number.value {
            ast::Number::Int(value) => Some((format!("number {value}"), value.to_string())),
            ast::Number::Float(value) => Some((format!("number {value}"), format!("{value:?}"))),
            ast::Number::Complex { .. } => None,
        },
        Expr::BooleanLiteral(value) => {
            let shown = if value.value { "True" } else { "False" };
            Some((
                format!("number {}", u8::from(value.value)),
                shown.to_string(),
            ))
        }
        Expr::NoneLiteral(_) => Some(("None".to_string(), "None".to_string())),
        _ => None,
    }
}
