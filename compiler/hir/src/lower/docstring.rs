//! Docstrings since 3.13: without the indentation that all their lines but the first share.
//!
//! Takes the text of the literal, gives what `__doc__` holds. Never looks at anything else.

const TAB: usize = 8;

pub(crate) fn clean(text: &str) -> String {
    let text = expand_tabs(text);
    let mut lines = text.split('\n');
    let first = lines.next().unwrap_or_default().trim_start_matches(' ');
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let margin = lines
        .clone()
        .filter(|line| indent(line) < line.len())
        .map(indent)
        .min()
        .unwrap_or(usize::MAX);
    let mut out = first.to_string();
    for line in lines {
        out.push('\n');
        out.push_str(&line[margin.min(indent(line))..]);
    }
    out
}

fn expand_tabs(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut column = 0;
    for c in text.chars() {
        match c {
            '\t' => {
                let fill = TAB - column % TAB;
                out.extend(std::iter::repeat_n(' ', fill));
                column += fill;
            }
            '\n' | '\r' => {
                out.push(c);
                column = 0;
            }
            _ => {
                out.push(c);
                column += 1;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_all_lines_share_goes() {
        assert_eq!(clean("A.\n\n      b\n    c\n    "), "A.\n\n  b\nc\n");
        assert_eq!(clean("  x  "), "x  ");
        assert_eq!(clean("a\n\tb\n        c\td"), "a\nb\nc       d");
    }
}
