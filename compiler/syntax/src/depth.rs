//! Bounds the nesting of a source text by its tokens, before anything recursive sees it.
//! Gives the offset and the message of the first excess. Checks no grammar.

use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{Mode, lexer};

use crate::MAX_DEPTH;

const MAX_BRACKETS: usize = 200;
const MAX_INDENTS: u32 = 100;
/// Operators of chains that are flat here; later stages nest them.
const MAX_CHAIN: u32 = 20_000;

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
        open: vec![Open::default()],
        total: 0,
        indents: 0,
        elifs: 0,
        after_operand: false,
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
    open: Vec<Open>,
    total: u32,
    indents: u32,
    elifs: u32,
    /// A sign that follows adds or subtracts.
    after_operand: bool,
}

/// What is open inside one bracket. Chains of `and`, `or`, `=` and comparisons are flat, however long: their parts stand
/// side by side in one node.
#[derive(Clone, Copy, Default)]
struct Open {
    /// What reaches as far to the right as it can: `lambda`, `if`, `else`, `for`.
    loose: u32,
    /// `not`, which ends before `and`, `or` and `=`.
    nots: u32,
    /// Sums, shifts and what else stands between products and comparisons.
    terms: u32,
    /// What stands in the current operand of a sum.
    factors: u32,
    /// The most of it in the operands before: they stand side by side.
    most: u32,
    /// Operators of flat chains, which are no part of the sum.
    chained: u32,
}

impl Open {
    fn sum(self) -> u32 {
        self.loose + self.nots + self.terms + self.factors.max(self.most)
    }
}

impl Depth {
    fn take(&mut self, kind: TokenKind) -> Option<String> {
        match kind {
            TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => {
                // What stands before a brace does not become a part of it.
                if kind == TokenKind::Lbrace {
                    self.open.push(Open {
                        factors: 1,
                        ..Open::default()
                    });
                    self.total += 1;
                } else {
                    self.nest(|top| &mut top.factors);
                    self.open.push(Open::default());
                }
                if self.open.len() > MAX_BRACKETS {
                    return Some("too many nested parentheses".to_string());
                }
            }
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace if self.open.len() > 1 => {
                self.total -= self.open.pop().unwrap_or_default().sum();
            }
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => {}
            TokenKind::Comma | TokenKind::Semi => self.reset(),
            TokenKind::Newline => {
                self.open.clear();
                self.open.push(Open::default());
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
            TokenKind::And | TokenKind::Or => self.close(true, 1),
            TokenKind::Equal => self.close(true, 0),
            kind if compares(kind) => self.close(false, 1),
            TokenKind::Not => self.nest(|top| &mut top.nots),
            kind if reaches(kind) => self.nest(|top| &mut top.loose),
            TokenKind::Plus | TokenKind::Minus if self.after_operand => self.change(|top| {
                top.terms += 1;
                top.most = top.most.max(std::mem::take(&mut top.factors));
            }),
            kind if shifts(kind) => self.nest(|top| &mut top.terms),
            kind if nests(kind) => self.nest(|top| &mut top.factors),
            _ => {}
        }
        self.after_operand = ends_operand(kind);
        let chained = self.open.last().map_or(0, |top| top.chained);
        (self.total + self.elifs > MAX_DEPTH || chained > MAX_CHAIN)
            .then(|| "source is too deeply nested to compile".to_string())
    }

    fn nest(&mut self, part: impl Fn(&mut Open) -> &mut u32) {
        self.change(|top| *part(top) += 1);
    }

    fn change(&mut self, what: impl Fn(&mut Open)) {
        if let Some(top) = self.open.last_mut() {
            self.total -= top.sum();
            what(top);
            self.total += top.sum();
        }
    }

    /// An operand of a flat chain is whole.
    fn close(&mut self, nots: bool, chained: u32) {
        self.change(|top| {
            top.chained += chained;
            (top.terms, top.factors, top.most) = (0, 0, 0);
            if nots {
                top.nots = 0;
            }
        });
    }

    fn reset(&mut self) {
        if let Some(top) = self.open.last_mut() {
            self.total -= std::mem::take(top).sum();
        }
    }
}

fn compares(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Less
            | TokenKind::LessEqual
            | TokenKind::Greater
            | TokenKind::GreaterEqual
            | TokenKind::EqEqual
            | TokenKind::NotEqual
            | TokenKind::Is
            | TokenKind::In
    )
}

/// Operators whose operands may be sums.
fn shifts(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::LeftShift
            | TokenKind::RightShift
            | TokenKind::Amper
            | TokenKind::CircumFlex
            | TokenKind::Vbar
    )
}

fn ends_operand(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Name
            | TokenKind::Int
            | TokenKind::Float
            | TokenKind::Complex
            | TokenKind::String
            | TokenKind::FStringEnd
            | TokenKind::Rpar
            | TokenKind::Rsqb
            | TokenKind::Rbrace
    )
}

fn reaches(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::If
            | TokenKind::Else
            | TokenKind::Lambda
            | TokenKind::Yield
            | TokenKind::For
            | TokenKind::ColonEqual
    )
}

fn nests(kind: TokenKind) -> bool {
    kind.is_operator() && !matches!(kind, TokenKind::Colon)
        || matches!(
            kind,
            TokenKind::Await | TokenKind::Dot | TokenKind::FStringStart
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(source: &str) -> Option<String> {
        check(source).map(|(_, message)| message)
    }

    #[test]
    fn operands_of_sums_stand_side_by_side() {
        let products = vec!["3*x**2*y*z**4"; 1000].join(" + ");
        assert_eq!(message(&products), None);
        assert!(message(&"a ** -".repeat(3000)).is_some());
        assert!(message(&"a | b | c + d | ".repeat(1200)).is_some());
        assert!(message(&"a + ".repeat(3000)).is_some());
        assert!(message(&"a * ".repeat(3000)).is_some());
        assert!(message(&"not a + ".repeat(3000)).is_some());
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
        assert!(message(&"not ".repeat(3_000)).is_some());
        assert!(message(&"a or ".repeat(30_000)).is_some());
        assert!(message(&format!("a{}", " and lambda: a".repeat(3_000))).is_some());
        assert!(message(&format!("a{}", " < b if c else d".repeat(3_000))).is_some());
    }

    #[test]
    fn long_flat_texts_pass() {
        assert!(message(&format!("[{}]", "-a.b(c), ".repeat(100_000))).is_none());
        assert!(message(&"x = -a.b(c)\n".repeat(100_000)).is_none());
        assert!(message(&format!("a{}", " and not -a.b(c) < d".repeat(9_000))).is_none());
        assert!(message(&format!("f'{}'", "{-a}".repeat(100_000))).is_none());
        assert!(message(&"a.b = ".repeat(100_000)).is_none());
        assert!(
            message(&format!(
                "if a:\n  pass\n{}",
                "elif a:\n  pass\n".repeat(1_000)
            ))
            .is_none()
        );
    }
}
