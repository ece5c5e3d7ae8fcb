//! Python signatures as the attributes write them.
//!
//! Takes stub text such as `pop(self, index=-1, /) -> object`; gives the name and the parameters.
//! Never checks the types in it: the compiler reads those.

/// How a parameter takes its argument.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    PositionalOnly,
    Positional,
    VarArgs,
    KeywordOnly,
    KwArgs,
}

pub struct Param {
    pub name: String,
    pub kind: Kind,
    pub required: bool,
}

pub struct Signature {
    /// What precedes the name: `@static`, `@class` or nothing.
    pub prefix: String,
    pub name: String,
    pub params: Vec<Param>,
    /// From the opening parenthesis on, as written, with the prefix.
    pub text: String,
}

/// Splits at commas that stand in no bracket or string.
fn split_params(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    let mut quote = None;
    for c in text.chars() {
        match (quote, c) {
            (Some(q), _) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth -= 1,
            (None, ',') if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().expect("starts with one part").push(c);
    }
    parts
        .into_iter()
        .map(|p| p.trim().to_string())
        .filter(|p| !p.is_empty())
        .collect()
}

/// The index of the parenthesis that closes the one at `open`.
fn closing(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0;
    let mut quote = None;
    for (i, c) in text.char_indices().skip_while(|&(i, _)| i < open) {
        match (quote, c) {
            (Some(q), _) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => {
                depth -= 1;
                if depth == 0 {
                    return Some(i);
                }
            }
            _ => {}
        }
    }
    None
}

fn is_top_level_default(part: &str) -> bool {
    let mut depth = 0;
    for c in part.chars() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            '=' if depth == 0 => return true,
            _ => {}
        }
    }
    false
}

pub fn parse(source: &str) -> Result<Signature, String> {
    let mut text = source.trim();
    let mut prefix = String::new();
    for p in ["@static", "@class"] {
        if let Some(rest) = text.strip_prefix(p) {
            prefix = p.to_string();
            text = rest.trim_start();
        }
    }
    let open = text.find('(').ok_or("signature has no parameter list")?;
    let close = closing(text, open).ok_or("signature has an unclosed parameter list")?;
    let name = text[..open].trim().to_string();
    let mut params: Vec<Param> = Vec::new();
    let mut keyword_only = false;
    for part in split_params(&text[open + 1..close]) {
        if part == "/" {
            for p in &mut params {
                p.kind = Kind::PositionalOnly;
            }
        } else if part == "*" {
            keyword_only = true;
        } else {
            let end = part.find([':', '=']).unwrap_or(part.len());
            let bare = part[..end].trim();
            let (kind, bare) = if let Some(n) = bare.strip_prefix("**") {
                (Kind::KwArgs, n)
            } else if let Some(n) = bare.strip_prefix('*') {
                keyword_only = true;
                (Kind::VarArgs, n)
            } else if keyword_only {
                (Kind::KeywordOnly, bare)
            } else {
                (Kind::Positional, bare)
            };
            let variadic = matches!(kind, Kind::VarArgs | Kind::KwArgs);
            params.push(Param {
                name: bare.to_string(),
                kind,
                required: !variadic && !is_top_level_default(&part),
            });
        }
    }
    let rest = &text[open..];
    let text = if prefix.is_empty() {
        rest.to_string()
    } else {
        format!("{prefix} {rest}")
    };
    Ok(Signature {
        prefix,
        name,
        params,
        text,
    })
}
