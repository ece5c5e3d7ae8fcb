//! What the compiler knows of builtins and stdlib functions: their link symbols and signatures.
//!
//! Made by the pipeline from the records of the runtime image. Holds no types: those are inference's.

use std::collections::BTreeMap;

/// All functions, methods and classes that the runtime describes.
#[derive(Debug, Default)]
pub struct Library {
    /// By (module, name).
    pub functions: BTreeMap<(String, String), ExternalFunction>,
    /// By (type name, method name): `("str", "upper")`.
    pub methods: BTreeMap<(String, String), ExternalFunction>,
    /// Classes by (module, name): the symbol of the type object.
    pub classes: BTreeMap<(String, String), String>,
    /// Constants by (module, name): the symbol of the function that gives the value.
    pub constants: BTreeMap<(String, String), String>,
}

/// A function with its direct entry.
#[derive(Debug, Clone)]
pub struct ExternalFunction {
    /// The direct entry's link symbol.
    pub symbol: String,
    /// In the order of the direct entry's arguments; a method's `self` first.
    pub params: Vec<ExternalParam>,
    /// A plain function or method: not static, not a class method.
    pub plain: bool,
    /// A method whose direct entry takes its receiver for what it should be.
    pub trusts_receiver: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExternalParam {
    pub name: String,
    pub kind: ParamKind,
    pub optional: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParamKind {
    PositionalOnly,
    Positional,
    KeywordOnly,
    VarArgs,
    KwArgs,
}

impl ExternalFunction {
    /// Reads `(obj, /, *, key=None) -> int`; `None` where the text is no signature.
    pub fn parse(symbol: &str, signature: &str) -> Option<ExternalFunction> {
        let (plain, text) = match signature.trim().strip_prefix('@') {
            Some(rest) => (false, rest.split_once(' ')?.1),
            None => (true, signature.trim()),
        };
        let open = text.find('(')?;
        let close = matching_paren(text, open)?;
        let mut params: Vec<ExternalParam> = Vec::new();
        let mut keyword_only = false;
        for part in split_commas(&text[open + 1..close]) {
            let part = part.trim();
            match part {
                "" => {}
                "/" => params
                    .iter_mut()
                    .for_each(|p| p.kind = ParamKind::PositionalOnly),
                "*" => keyword_only = true,
                _ => {
                    let kind = if part.starts_with("**") {
                        ParamKind::KwArgs
                    } else if part.starts_with('*') {
                        ParamKind::VarArgs
                    } else if keyword_only {
                        ParamKind::KeywordOnly
                    } else {
                        ParamKind::Positional
                    };
                    keyword_only |= kind == ParamKind::VarArgs;
                    let name = part
                        .trim_start_matches('*')
                        .split([':', '='])
                        .next()?
                        .trim()
                        .to_string();
                    params.push(ExternalParam {
                        name,
                        kind,
                        optional: part.contains('='),
                    });
                }
            }
        }
        Some(ExternalFunction {
            symbol: symbol.to_string(),
            params,
            plain,
            trusts_receiver: false,
        })
    }
}

fn matching_paren(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0;
    let mut quote = None;
    for (i, c) in text.char_indices().skip_while(|(i, _)| *i < open) {
        match (quote, c) {
            (Some(q), _) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ']') => {
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

fn split_commas(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start, mut quote) = (Vec::new(), 0, 0, None);
    for (i, c) in text.char_indices() {
        match (quote, c) {
            (Some(q), _) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ']') => depth -= 1,
            (None, ',') if depth == 0 => {
                parts.push(&text[start..i]);
                start = i + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_and_defaults() {
        let f =
            ExternalFunction::parse("s", "(a, /, b=',', *args, c, d=(1, 2), **kw) -> list[int]")
                .expect("parses");
        let kinds: Vec<_> = f
            .params
            .iter()
            .map(|p| (p.name.as_str(), p.kind, p.optional))
            .collect();
        use ParamKind::*;
        let expected = vec![
            ("a", PositionalOnly, false),
            ("b", Positional, true),
            ("args", VarArgs, false),
            ("c", KeywordOnly, false),
            ("d", KeywordOnly, true),
            ("kw", KwArgs, false),
        ];
        assert_eq!(kinds, expected);
    }
}
