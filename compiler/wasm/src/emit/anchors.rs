//! Where the `^` marks of a traceback stand inside the range of an expression.
//!
//! Takes the text of one expression; gives the operator of a binary operation, the brackets of a subscript, or the end
//! of what is called, as byte offsets. Everything else has none. Never fails: what it does not understand has none.

/// What is special in an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marks {
    /// A binary operation: where the operator is, and whether its left side stands in parentheses.
    Operator {
        at: usize,
        len: usize,
        after_group: bool,
        before_group: bool,
    },
    /// A subscript: where its bracket opens.
    Subscript(usize),
    /// A call: the end of what is called.
    Callee(usize),
}

/// A binary operator outside of all brackets.
struct Operator {
    at: usize,
    len: usize,
    precedence: u8,
    after_group: bool,
}

const POWER: u8 = 8;
const UNARY: u8 = 7;

pub fn of_expression(text: &str) -> Option<Marks> {
    let mut scan = Scan {
        text: text.as_bytes(),
        at: 0,
        operand: true,
        unary: false,
        group: false,
        subscript: None,
        callee: None,
    };
    let mut best: Option<Operator> = None;
    while scan.at < scan.text.len() {
        let Some(operator) = scan.token()? else {
            continue;
        };
        let lower = best.as_ref().is_none_or(|b| {
            operator.precedence < b.precedence
                || operator.precedence == b.precedence && b.precedence != POWER
        });
        if lower {
            best = Some(operator);
        }
    }
    match best {
        // `-a ** b` is a negation.
        Some(b) if scan.unary && b.precedence > UNARY => None,
        Some(b) => Some(Marks::Operator {
            at: b.at,
            len: b.len,
            after_group: b.after_group,
            before_group: text.as_bytes().get(b.at + 1) == Some(&b'('),
        }),
        None if scan.unary => None,
        None => scan
            .subscript
            .map(Marks::Subscript)
            .or(scan.callee.map(Marks::Callee)),
    }
}

struct Scan<'t> {
    text: &'t [u8],
    at: usize,
    /// An operand comes next.
    operand: bool,
    /// The text starts with a unary operator.
    unary: bool,
    /// The last token closed parentheses around an operand.
    group: bool,
    /// Where the subscript starts that the last token closed.
    subscript: Option<usize>,
    /// Where the called ends whose arguments the last token closed.
    callee: Option<usize>,
}

impl Scan<'_> {
    fn peek(&self, ahead: usize) -> u8 {
        self.text.get(self.at + ahead).copied().unwrap_or(0)
    }

    /// Reads one token; gives the operator that it is. None where the expression is of another kind.
    fn token(&mut self) -> Option<Option<Operator>> {
        let c = self.peek(0);
        if c.is_ascii_whitespace() || c == b'\\' {
            self.at += 1;
            return Some(None);
        }
        if c == b'#' {
            self.comment();
            return Some(None);
        }
        let (was_operand, group) = (self.operand, self.group);
        if !matches!(c, b'(' | b'[' | b'{' | b'.') {
            self.subscript = None;
            self.callee = None;
        }
        self.group = false;
        match c {
            b'"' | b'\'' => self.string()?,
            b'(' | b'[' | b'{' => self.brackets(c, was_operand)?,
            b'.' if !was_operand && !self.peek(1).is_ascii_digit() => {
                self.at += 1;
                self.subscript = None;
                self.callee = None;
                self.operand = true;
            }
            _ if c.is_ascii_alphanumeric() || c == b'_' || c >= 0x80 || c == b'.' => self.word()?,
            b'+' | b'-' | b'~' if was_operand => {
                self.unary |= self.text[..self.at].iter().all(|c| c.is_ascii_whitespace());
                self.at += 1;
            }
            _ if was_operand => return None,
            _ => return self.operator(group).map(Some),
        }
        Some(None)
    }

    fn operator(&mut self, after_group: bool) -> Option<Operator> {
        let (c, next) = (self.peek(0), self.peek(1));
        let doubled = matches!(c, b'*' | b'/' | b'<' | b'>') && c == next;
        let precedence = match c {
            b'|' => 1,
            b'^' => 2,
            b'&' => 3,
            b'<' | b'>' if doubled => 4,
            b'+' | b'-' => 5,
            b'*' if doubled => POWER,
            b'*' | b'/' | b'%' | b'@' => 6,
            _ => return None,
        };
        let (at, len) = (self.at, 1 + doubled as usize);
        // The operator of `x += y` is no expression's.
        if self.peek(len) == b'=' {
            return None;
        }
        self.at += len;
        self.operand = true;
        let after_group = after_group && at > 0 && self.text[at - 1] == b')';
        Some(Operator {
            at,
            len,
            precedence,
            after_group,
        })
    }

    /// A name, number, keyword or the prefix of a string.
    fn word(&mut self) -> Option<()> {
        let start = self.at;
        let number = self.peek(0).is_ascii_digit() || self.peek(0) == b'.';
        while self.at < self.text.len() {
            let c = self.peek(0);
            let exponent = number
                && matches!(c, b'+' | b'-')
                && matches!(self.text[self.at - 1], b'e' | b'E')
                && !self.text[start..].starts_with(b"0x");
            if !(c.is_ascii_alphanumeric()
                || c == b'_'
                || c >= 0x80
                || number && c == b'.'
                || exponent)
            {
                break;
            }
            self.at += 1;
        }
        let word = &self.text[start..self.at];
        const OTHER: [&[u8]; 16] = [
            b"if", b"else", b"or", b"and", b"not", b"in", b"is", b"lambda", b"yield", b"for",
            b"async", b"assert", b"raise", b"del", b"import", b"from",
        ];
        if OTHER.contains(&word) {
            return None;
        }
        if word == b"await" && self.operand {
            self.unary |= self.text[..start].iter().all(|c| c.is_ascii_whitespace());
            return Some(());
        }
        // Two in a row are no expression: `raise x`.
        if !std::mem::replace(&mut self.operand, false) {
            return None;
        }
        Some(())
    }

    fn string(&mut self) -> Option<()> {
        let quote = self.peek(0);
        let triple = self.peek(1) == quote && self.peek(2) == quote;
        let width = if triple { 3 } else { 1 };
        self.at += width;
        loop {
            match self.text.get(self.at)? {
                b'\\' => self.at += 2,
                &c if c == quote && (!triple || self.peek(1) == quote && self.peek(2) == quote) => {
                    break;
                }
                _ => self.at += 1,
            }
        }
        self.at += width;
        self.operand = false;
        Some(())
    }

    /// Skips to the end of the line.
    fn comment(&mut self) {
        while self.at < self.text.len() && self.peek(0) != b'\n' {
            self.at += 1;
        }
    }

    /// Skips to behind the closing bracket.
    fn brackets(&mut self, open: u8, was_operand: bool) -> Option<()> {
        let start = self.at;
        let mut depth = 0;
        loop {
            match self.text.get(self.at)? {
                b'"' | b'\'' => {
                    self.string()?;
                    continue;
                }
                b'#' => {
                    self.comment();
                    continue;
                }
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                break;
            }
        }
        self.group = open == b'(' && was_operand;
        self.subscript = (open == b'[' && !was_operand).then_some(start);
        let before = self.text[..start].trim_ascii_end().len();
        self.callee = (open == b'(' && !was_operand).then_some(before);
        self.operand = false;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Marks, of_expression};

    fn marked(text: &str) -> Option<&str> {
        match of_expression(text)? {
            Marks::Operator { at, len, .. } => Some(&text[at..at + len]),
            Marks::Subscript(start) => Some(&text[start..]),
            Marks::Callee(_) => None,
        }
    }

    #[test]
    fn binary_operations_mark_the_operator_that_is_done_last() {
        assert_eq!(marked("a + b * c"), Some("+"));
        assert!(matches!(
            of_expression("a - b - c"),
            Some(Marks::Operator { at: 6, len: 1, .. })
        ));
        assert!(matches!(
            of_expression("a ** b ** c"),
            Some(Marks::Operator { at: 2, len: 2, .. })
        ));
        assert_eq!(marked("f(x, y)[1] // g[2]"), Some("//"));
        assert_eq!(marked("-a + b"), Some("+"));
        assert_eq!(marked("1e-5 % x"), Some("%"));
        assert_eq!(marked("\"a+b\" @ c"), Some("@"));
    }

    #[test]
    fn subscripts_mark_the_brackets() {
        assert_eq!(marked("d['a']['b']"), Some("['b']"));
        assert_eq!(marked("f(x).y[i + 1]"), Some("[i + 1]"));
    }

    #[test]
    fn calls_have_the_end_of_what_is_called() {
        assert_eq!(of_expression("a.b (1)"), Some(Marks::Callee(3)));
        assert_eq!(of_expression("f(x)(y)"), Some(Marks::Callee(4)));
        assert_eq!(of_expression("(a)"), None);
        assert_eq!(of_expression("assert []"), None);
    }

    #[test]
    fn other_expressions_have_no_marks() {
        for text in [
            "f(a + b)",
            "a.b",
            "-a ** b",
            "a + b < c",
            "[1, 2]",
            "x[1].y",
            "x[1](2)",
            "not a",
            "a if b else c",
        ] {
            assert_eq!(marked(text), None, "{text}");
        }
    }
}
