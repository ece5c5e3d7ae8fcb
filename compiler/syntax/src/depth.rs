//! Bounds the nesting of a source text by its tokens, before anything recursive sees it.
//! Gives the offset and the message of the first excess. Checks no grammar.

use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{Mode, lexer};

use crate::MAX_DEPTH;

const MAX_BRACKETS: usize = 200;
const MAX_INDENTS: u32 = 100;

/// The first place where nesting is too deep, if any.
pub(crate) fn check(source: &str) -> Option<(u32, String)> {
    let message = excess(source)?;
    Some((locate(source), message))
}

/// The end of the shortest beginning of `source` that is too deep. The lexer keeps positions to itself.
fn locate(source: &str) -> u32 {
    let boundary = |mut at: usize| {
        while !source.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let (mut low, mut high) = (0, 4096.min(source.len()));
    while high < source.len() && excess(&source[..boundary(high)]).is_none() {
        low = high;
        high = (high * 2).min(source.len());
    }
    while low + 1 < high {
        let middle = low + (high - low) / 2;
        if excess(&source[..boundary(middle)]).is_some() {
            high = middle;
        } else {
            low = middle;
        }
    }
    boundary(high.saturating_sub(1)) as u32
}

fn excess(source: &str) -> Option<String> {
    let mut lexer = lexer::lex(source, Mode::Module);
    let mut depth = Depth {
        open: vec![0],
        total: 0,
        indents: 0,
        elifs: 0,
    };
    loop {
        let kind = lexer.next_token();
        if kind == TokenKind::EndOfFile {
            return None;
        }
        if let Some(message) = depth.take(kind) {
            return Some(message);
        }
    }
}

/// An upper bound of the tree depth: operators since the last separator, per open bracket.
struct Depth {
    open: Vec<u32>,
    total: u32,
    indents: u32,
    elifs: u32,
}

impl Depth {
    fn take(&mut self, kind: TokenKind) -> Option<String> {
        match kind {
            TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => {
                self.nest();
                self.open.push(0);
                if self.open.len() > MAX_BRACKETS {
                    return Some("too many nested parentheses".to_string());
                }
            }
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace if self.open.len() > 1 => {
                self.total -= self.open.pop().unwrap_or(0);
            }
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => {}
            TokenKind::Comma | TokenKind::Semi => self.reset(),
            TokenKind::Newline => {
                self.open.clear();
                self.open.push(0);
                self.total = 0;
            }
            TokenKind::Indent => {
                self.indents += 1;
                if self.indents >= MAX_INDENTS {
                    return Some("too many levels of indentation".to_string());
                }
            }
            TokenKind::Dedent => self.indents = self.indents.saturating_sub(1),
            TokenKind::Elif => self.elifs += 1,
            TokenKind::If if self.total == 0 && self.open.len() == 1 => self.elifs = 0,
            kind if nests(kind) => self.nest(),
            _ => {}
        }
        (self.total + self.elifs > MAX_DEPTH)
            .then(|| "source is too deeply nested to compile".to_string())
    }

    fn nest(&mut self) {
        if let Some(top) = self.open.last_mut() {
            *top += 1;
            self.total += 1;
        }
    }

    fn reset(&mut self) {
        if let Some(top) = self.open.last_mut() {
            self.total -= *top;
            *top = 0;
        }
    }
}

fn nests(kind: TokenKind) -> bool {
    kind.is_operator() && !matches!(kind, TokenKind::Colon)
        || matches!(
            kind,
            TokenKind::Not
                | TokenKind::And
                | TokenKind::Or
                | TokenKind::In
                | TokenKind::Is
                | TokenKind::If
                | TokenKind::Else
                | TokenKind::Lambda
                | TokenKind::Await
                | TokenKind::Yield
                | TokenKind::For
                | TokenKind::Dot
                | TokenKind::FStringStart
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(source: &str) -> Option<String> {
        check(source).map(|(_, message)| message)
    }

    #[test]
    fn bounds_nesting() {
        assert_eq!(
            message(&"(".repeat(10_000)).as_deref(),
            Some("too many nested parentheses")
        );
        assert_eq!(
            message(&format!("{}1", "-".repeat(1_000_000))).as_deref(),
            Some("source is too deeply nested to compile")
        );
        assert!(message(&format!("a{}", ".a".repeat(3_000))).is_some());
        assert!(message(&format!("a{}", "+1".repeat(2_000))).is_none());
    }

    #[test]
    fn long_flat_texts_pass() {
        assert!(message(&format!("[{}]", "-a.b(c), ".repeat(100_000))).is_none());
        assert!(message(&"x = -a.b(c)\n".repeat(100_000)).is_none());
        assert!(
            message(&format!(
                "if a:\n  pass\n{}",
                "elif a:\n  pass\n".repeat(1_000)
            ))
            .is_none()
        );
    }
}
