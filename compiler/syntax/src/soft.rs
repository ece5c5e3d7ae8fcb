//! Parsing, where `match` begins a statement behind a semicolon: there it is a name, which the parser does not know.
//!
//! Takes text, gives its tree. The word is parsed as another name of the same length, and the tree has it back.

use ruff_python_ast::visitor::transformer::{Transformer, walk_expr};
use ruff_python_ast::{self as ast, Expr};
use ruff_python_parser::{ParseErrorType, ParseOptions, Parsed, parse_unchecked};
use ruff_text_size::Ranged;

const WORD: &str = "match";

/// The parsed module, and whether [`restore`] has something to do; none where the options ask for something else.
pub(crate) fn parse(text: &str, options: &ParseOptions) -> Option<(Parsed<ast::ModModule>, bool)> {
    let parsed = parse_unchecked(text, options.clone()).try_into_module()?;
    if refused(&parsed, text).is_empty() {
        return Some((parsed, false));
    }
    Some(match with_other_name(text, options, &parsed) {
        Some(again) => (again, true),
        None => (parsed, false),
    })
}

/// Where the word is refused as the head of a compound statement behind a semicolon.
fn refused(parsed: &Parsed<ast::ModModule>, text: &str) -> Vec<usize> {
    let errors = parsed.errors().iter();
    let here = errors.filter(|e| e.error == ParseErrorType::SimpleAndCompoundStatementOnSameLine);
    here.map(|e| usize::from(e.location.start()))
        .filter(|at| text[*at..].starts_with(WORD) && text[..*at].trim_end().ends_with(';'))
        .collect()
}

/// The tree of a text that is right with another name in these places.
fn with_other_name(
    text: &str,
    options: &ParseOptions,
    first: &Parsed<ast::ModModule>,
) -> Option<Parsed<ast::ModModule>> {
    let name = (0..10_000)
        .map(|n| format!("m{n:04}"))
        .find(|name| !text.contains(name.as_str()))?;
    let mut changed = text.to_string();
    let mut places = refused(first, text);
    loop {
        for at in places {
            changed.replace_range(at..at + WORD.len(), &name);
        }
        let parsed = parse_unchecked(&changed, options.clone()).try_into_module()?;
        places = refused(&parsed, &changed);
        if places.is_empty() {
            return parsed.has_valid_syntax().then_some(parsed);
        }
    }
}

/// Puts the word back into the tree of a text that does not have the name.
pub(crate) fn restore(tree: &mut ast::ModModule, text: &str) {
    Restore { text }.visit_body(&mut tree.body);
}

struct Restore<'a> {
    text: &'a str,
}

impl Transformer for Restore<'_> {
    fn visit_expr(&self, expr: &mut Expr) {
        if let Expr::Name(name) = expr
            && name.id.len() == WORD.len()
            && name.id.as_str() != WORD
            && self.text[name.range()].starts_with(WORD)
        {
            name.id = ast::name::Name::new(WORD);
        }
        walk_expr(self, expr);
    }
}
