//! What a token that does not fit means by what stands around it. Takes a place in the tokens; gives the message of
//! CPython's grammar, or nothing where it has none but `invalid syntax`.

use ruff_python_ast::Expr;
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};

use super::noun;
use super::view::{View, ends_expression, opens, starts_atom};
use super::{interpolated, parameters};

/// What is said of a token that nothing before it lets stand.
pub(super) fn unexpected(view: &View<'_>, at: usize) -> Option<String> {
    let kind = view.kind(at);
    if let Some(message) = parameters::separator(view, at) {
        return Some(message.to_string());
    }
    if let Some(message) = parameters::missing_value(view, at) {
        return Some(message.to_string());
    }
    if let Some(message) = interpolated::empty(view, at) {
        return Some(message);
    }
    if at > 0 && view.kind(at - 1) == TokenKind::Colon && ends_item(kind) && in_dict(view, at) {
        return Some("expression expected after dictionary key and ':'".to_string());
    }
    if view.kind(at.saturating_sub(1)) == TokenKind::As
        && view.kind(view.line_start(at)) == TokenKind::Case
    {
        return Some("invalid pattern target".to_string());
    }
    match kind {
        TokenKind::Lpar if parameters::bracketed(view, at).is_some() => {
            parameters::bracketed(view, at).map(str::to_string)
        }
        TokenKind::DoubleStar => double_star(view, at),
        kind if augmented(kind) => {
            let start = view.statement_start(at);
            let target = noun::parsed(view.between(start, at))?;
            let noun = noun::of(target.expr());
            Some(format!(
                "'{noun}' is an illegal expression for augmented assignment"
            ))
        }
        TokenKind::Equal => equal(view, at),
        TokenKind::For | TokenKind::Async => comprehension(view, at),
        TokenKind::From => import_from(view, at),
        _ => adjacent(view, at),
    }
}

fn ends_item(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Rbrace | TokenKind::Comma)
}

/// Whether a token stands directly in the braces of a dict.
pub(super) fn in_dict(view: &View<'_>, at: usize) -> bool {
    let Some(open) = view.enclosing(at) else {
        return false;
    };
    view.kind(open) == TokenKind::Lbrace && interpolated::brace(view, at).is_none()
}

/// `(**a)`.
fn double_star(view: &View<'_>, at: usize) -> Option<String> {
    let open = at.checked_sub(1)?;
    let called = open > 0 && ends_expression(view.kind(open - 1));
    let mut end = at + 1;
    while end < view.len() && view.depth(end) >= view.depth(at) && !ends(view, end, at) {
        end += 1;
    }
    let alone = view.kind(open) == TokenKind::Lpar && !called && view.kind(end) == TokenKind::Rpar;
    alone.then(|| "cannot use double starred expression here".to_string())
}

fn augmented(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::PlusEqual
            | TokenKind::MinusEqual
            | TokenKind::StarEqual
            | TokenKind::SlashEqual
            | TokenKind::PercentEqual
            | TokenKind::AmperEqual
            | TokenKind::VbarEqual
            | TokenKind::CircumflexEqual
            | TokenKind::LeftShiftEqual
            | TokenKind::RightShiftEqual
            | TokenKind::DoubleStarEqual
            | TokenKind::DoubleSlashEqual
            | TokenKind::AtEqual
    )
}

/// An `=` where none may be.
fn equal(view: &View<'_>, at: usize) -> Option<String> {
    if let Some(message) = parameters::keyword(view, at) {
        return Some(message);
    }
    let head = view.kind(view.line_start(at));
    let tests = matches!(
        head,
        TokenKind::If
            | TokenKind::Elif
            | TokenKind::While
            | TokenKind::Match
            | TokenKind::Case
            | TokenKind::At
    );
    if view.depth(at) == 0 && !tests {
        return None;
    }
    let start = view.element_start(at);
    // A key of a dict is an expression, and not a named one.
    let source = view.between(start, at);
    let twice = |end: usize| matches!(view.kind(end), TokenKind::Equal | TokenKind::ColonEqual);
    let mut end = at + 1;
    while end < view.len()
        && !twice(end)
        && view.depth(end) >= view.depth(at)
        && !ends(view, end, at)
    {
        end += 1;
    }
    if twice(end) || end == at + 1 || !noun::is_operand(source) {
        return None;
    }
    if start + 1 == at && view.kind(start) == TokenKind::Name {
        return Some("invalid syntax. Maybe you meant '==' or ':=' instead of '='?".to_string());
    }
    let noun = noun::noun(source);
    let exempt = matches!(
        noun,
        "list" | "tuple" | "generator expression" | "True" | "False" | "None"
    );
    (!exempt).then(|| format!("cannot assign to {noun} here. Maybe you meant '==' instead of '='?"))
}

fn ends(view: &View<'_>, at: usize, within: usize) -> bool {
    let kind = view.kind(at);
    view.depth(at) == view.depth(within)
        && matches!(
            kind,
            TokenKind::Comma | TokenKind::Colon | TokenKind::Newline | TokenKind::Semi
        )
        || kind == TokenKind::EndOfFile
}

/// `[x, y for ...]`.
fn comprehension(view: &View<'_>, at: usize) -> Option<String> {
    let open = view.enclosing(at)?;
    let start = view.element_start(at);
    if parameters::is_call(view, open)
        && start >= 2
        && view.kind(start - 1) == TokenKind::Equal
        && view.kind(start - 2) == TokenKind::Name
    {
        return Some("invalid syntax. Maybe you meant '==' or ':=' instead of '='?".to_string());
    }
    if !matches!(view.kind(open), TokenKind::Lsqb | TokenKind::Lbrace)
        || interpolated::brace(view, at).is_some()
        || open > 0 && ends_expression(view.kind(open - 1))
    {
        return None;
    }
    let depth = view.depth(at);
    let comma = (open + 1..at).any(|i| view.kind(i) == TokenKind::Comma && view.depth(i) == depth);
    let colon = (open + 1..at).any(|i| view.kind(i) == TokenKind::Colon && view.depth(i) == depth);
    (comma && !colon)
        .then(|| "did you forget parentheses around the comprehension target?".to_string())
}

/// `import a from b`.
fn import_from(view: &View<'_>, at: usize) -> Option<String> {
    let start = view.statement_start(at);
    let names = |i: usize| {
        matches!(
            view.kind(i),
            TokenKind::Name | TokenKind::Dot | TokenKind::Comma
        )
    };
    let fits = view.kind(start) == TokenKind::Import
        && at > start + 1
        && (start + 1..at).all(names)
        && view.kind(at + 1) == TokenKind::Name;
    if fits {
        return Some("Did you mean to use 'from ... import ...' instead?".to_string());
    }
    None
}

/// Two expressions in a row: the old print statement, or a comma that is missing.
pub(super) fn adjacent(view: &View<'_>, at: usize) -> Option<String> {
    if at == 0 || !ends_expression(view.kind(at - 1)) {
        return None;
    }
    let before = view.source(at - 1);
    if matches!(before, "print" | "exec")
        && view.kind(at - 1) == TokenKind::Name
        && view.kind(at) != TokenKind::Lpar
        && begins_expression(view, at)
    {
        return Some(format!(
            "Missing parentheses in call to '{before}'. Did you mean {before}(...)?"
        ));
    }
    let starts = starts_atom(view.kind(at))
        || matches!(
            view.kind(at),
            TokenKind::Lambda | TokenKind::Await | TokenKind::Not
        );
    if view.depth(at) == 0 || !starts || !can_be_parsed(view, at) {
        return None;
    }
    let start = operand_start(view, at)?;
    let soft = matches!(
        view.kind(start),
        TokenKind::Match | TokenKind::Case | TokenKind::Type
    ) || view.source(start) == "_";
    let prefix = view.kind(start) == TokenKind::Name && view.kind(start + 1) == TokenKind::String;
    let operand = view.between(start, at);
    (!soft && !prefix && noun::parsed(operand).is_some())
        .then(|| "invalid syntax. Perhaps you forgot a comma?".to_string())
}

/// Where the expression before a token begins, within its brackets.
fn operand_start(view: &View<'_>, at: usize) -> Option<usize> {
    let open = view.enclosing(at)?;
    let mut start = view.element_start(at);
    for i in start.max(open + 1)..at {
        let again = matches!(
            view.kind(i),
            TokenKind::In
                | TokenKind::Else
                | TokenKind::ColonEqual
                | TokenKind::Star
                | TokenKind::DoubleStar
        );
        if again
            && view.depth(i) == view.depth(at)
            && noun::parsed(view.between(start, at)).is_none()
        {
            start = i + 1;
        }
    }
    (start < at).then_some(start)
}

/// Whether a whole expression follows within the brackets: up to some token it must parse.
fn can_be_parsed(view: &View<'_>, at: usize) -> bool {
    let depth = view.depth(at);
    let mut end = at;
    if opens(view.kind(at)) || view.kind(at) == TokenKind::FStringStart {
        end += 1;
        while end < view.len() && view.depth(end) > depth {
            end += 1;
        }
        return noun::parsed(view.between(at, end + 1)).is_some();
    }
    while end < view.len() && end - at < 40 {
        end += 1;
        if noun::parsed(view.between(at, end)).is_some() {
            return true;
        }
    }
    false
}

/// Whether some `star_expressions` begins at a token: what comes behind it is for others to refuse.
fn begins_expression(view: &View<'_>, at: usize) -> bool {
    let end = view.statement_end(at);
    let source = view.between(at, end);
    if source.trim().is_empty() {
        return false;
    }
    let parsed = parse_unchecked(source, ParseOptions::from(Mode::Expression));
    let Some(error) = parsed.errors().first() else {
        return true;
    };
    let upto = &source[..error.location.start().into()];
    let whole = noun::parsed(upto);
    whole.is_some_and(|tree| !matches!(tree.expr(), Expr::Name(_) if upto.trim().is_empty()))
}

/// What is said of a starred expression where none may be.
pub(super) fn starred(view: &View<'_>, at: usize) -> &'static str {
    let before = at.checked_sub(1).map(|i| view.kind(i));
    let mut end = at + 1;
    while end < view.len() && !ends(view, end, at) && view.depth(end) >= view.depth(at) {
        end += 1;
    }
    let alone = view.kind(end) == TokenKind::Rpar;
    let called = at >= 2 && ends_expression(view.kind(at - 2));
    match before {
        Some(TokenKind::Lpar) if alone && !called => "cannot use starred expression here",
        Some(TokenKind::Colon) if in_dict(view, at) => {
            "cannot use a starred expression in a dictionary value"
        }
        None
        | Some(
            TokenKind::Newline
            | TokenKind::Indent
            | TokenKind::Dedent
            | TokenKind::Semi
            | TokenKind::Equal
            | TokenKind::Return
            | TokenKind::Yield
            | TokenKind::In,
        ) if view.depth(at) == 0 || before == Some(TokenKind::Yield) => {
            "can't use starred expression here"
        }
        Some(TokenKind::Colon) if view.statement_start(at) == at => {
            "can't use starred expression here"
        }
        _ => "invalid syntax",
    }
}
