//! The tokens of a file that was refused, as the parser saw them: takes what the parser kept, gives tokens by place.
//! Comments and line breaks within brackets are left out.

use ruff_python_ast::ModModule;
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::Parsed;
use ruff_text_size::{Ranged, TextRange, TextSize};

/// A text and its tokens.
pub(super) struct View<'a> {
    pub(super) text: &'a str,
    tokens: Vec<(TokenKind, TextRange)>,
    /// How many brackets are open before each token; those of replacement fields count.
    depths: Vec<u32>,
}

impl<'a> View<'a> {
    pub(super) fn new(parsed: &Parsed<ModModule>, text: &'a str) -> View<'a> {
        let all = parsed.tokens().iter();
        let tokens: Vec<_> = all
            .map(|token| (token.kind(), token.range()))
            .filter(|(kind, _)| !matches!(kind, TokenKind::Comment | TokenKind::NonLogicalNewline))
            .collect();
        let mut depth = 0u32;
        let mut depths = Vec::with_capacity(tokens.len());
        for (kind, _) in &tokens {
            if closes(*kind) {
                depth = depth.saturating_sub(1);
            }
            depths.push(depth);
            if opens(*kind) {
                depth += 1;
            }
        }
        View {
            text,
            tokens,
            depths,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The first token that ends behind a place.
    pub(super) fn index(&self, at: TextSize) -> usize {
        self.tokens
            .partition_point(|(_, range)| range.end() <= at && range.start() < at.max(range.end()))
    }

    pub(super) fn kind(&self, at: usize) -> TokenKind {
        self.tokens.get(at).map_or(TokenKind::EndOfFile, |t| t.0)
    }

    pub(super) fn range(&self, at: usize) -> TextRange {
        let end = TextRange::empty(self.text.len().try_into().unwrap_or_default());
        self.tokens.get(at).map_or(end, |t| t.1)
    }

    pub(super) fn source(&self, at: usize) -> &'a str {
        self.slice(self.range(at))
    }

    pub(super) fn slice(&self, range: TextRange) -> &'a str {
        let (start, end) = (range.start().into(), range.end().into());
        self.text.get(start..end).unwrap_or("")
    }

    /// The text of the tokens `from..to`.
    pub(super) fn between(&self, from: usize, to: usize) -> &'a str {
        if from >= to {
            return "";
        }
        let range = TextRange::new(self.range(from).start(), self.range(to - 1).end());
        self.slice(range)
    }

    /// How many brackets are open before a token.
    pub(super) fn depth(&self, at: usize) -> u32 {
        self.depths.get(at).copied().unwrap_or(0)
    }

    /// The first token of the logical line.
    pub(super) fn line_start(&self, at: usize) -> usize {
        let mut first = at.min(self.len());
        while first > 0 && !ends_line(self.kind(first - 1)) {
            first -= 1;
        }
        first
    }

    /// The first token of the simple statement, or of the compound one whose header it is in.
    pub(super) fn statement_start(&self, at: usize) -> usize {
        let line = self.line_start(at);
        let mut first = at.min(self.len());
        while first > line {
            let before = self.kind(first - 1);
            let divides = matches!(before, TokenKind::Semi)
                || before == TokenKind::Colon && self.depth(first - 1) == 0 && {
                    let head = self.kind(line);
                    opens_block(head)
                };
            if divides {
                break;
            }
            first -= 1;
        }
        first
    }

    /// Where the simple statement ends.
    pub(super) fn statement_end(&self, at: usize) -> usize {
        let mut end = at;
        while end < self.len()
            && !ends_line(self.kind(end))
            && !(self.kind(end) == TokenKind::Semi && self.depth(end) == 0)
        {
            end += 1;
        }
        end
    }

    /// The token after the bracket that encloses a token, or after the last comma at its depth.
    pub(super) fn element_start(&self, at: usize) -> usize {
        let depth = self.depth(at);
        let mut first = at;
        while first > 0 {
            let before = first - 1;
            let kind = self.kind(before);
            if ends_line(kind)
                || self.depth(before) < depth
                || self.depth(before) == depth
                    && (matches!(kind, TokenKind::Comma | TokenKind::Semi | TokenKind::Equal)
                        || kind == TokenKind::Colon
                        || kind == TokenKind::At && before == self.line_start(at)
                        || begins_test(kind))
            {
                break;
            }
            first = before;
        }
        first
    }

    /// The bracket that encloses a token.
    pub(super) fn enclosing(&self, at: usize) -> Option<usize> {
        let depth = self.depth(at) + u32::from(closes(self.kind(at)));
        let before = (0..at).rev();
        let mut outer = before.filter(|&i| self.depth(i) < depth && opens(self.kind(i)));
        outer.next()
    }
}

pub(super) fn opens(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace)
}

pub(super) fn closes(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace)
}

pub(super) fn ends_line(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Newline | TokenKind::Indent | TokenKind::Dedent | TokenKind::EndOfFile
    )
}

/// Keywords that an expression of its own follows.
fn begins_test(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::If
            | TokenKind::Elif
            | TokenKind::While
            | TokenKind::Return
            | TokenKind::Assert
            | TokenKind::In
            | TokenKind::With
            | TokenKind::Del
            | TokenKind::Raise
    )
}

fn opens_block(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::If
            | TokenKind::Elif
            | TokenKind::Else
            | TokenKind::For
            | TokenKind::While
            | TokenKind::With
            | TokenKind::Try
            | TokenKind::Except
            | TokenKind::Finally
            | TokenKind::Def
            | TokenKind::Class
            | TokenKind::Async
            | TokenKind::Match
            | TokenKind::Case
    )
}

/// Whether an expression can end with the token.
pub(super) fn ends_expression(kind: TokenKind) -> bool {
    closes(kind)
        || starts_atom(kind) && !opens(kind) && kind != TokenKind::FStringStart
        || kind == TokenKind::FStringEnd
}

/// Whether an atom can begin with the token.
pub(super) fn starts_atom(kind: TokenKind) -> bool {
    opens(kind)
        || matches!(
            kind,
            TokenKind::Name
                | TokenKind::Int
                | TokenKind::Float
                | TokenKind::Complex
                | TokenKind::String
                | TokenKind::FStringStart
                | TokenKind::True
                | TokenKind::False
                | TokenKind::None
                | TokenKind::Ellipsis
                | TokenKind::Match
                | TokenKind::Case
                | TokenKind::Type
        )
}
