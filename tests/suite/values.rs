//! Values of components as text, read by their type: `1`, `2.5`, `true`, `'c'`, `"text"`, `[a, b]`, `(a, b)`,
//! `{field: a}`, `{flag}`, `case(a)`, `some(a)`, `none`, `ok(a)`, `err(a)`. Gives the host's values.

use wasmtime::component::{Type, Val};

/// Text that is read from its start.
pub struct Text<'a>(&'a str);

impl<'a> Text<'a> {
    pub fn new(text: &'a str) -> Text<'a> {
        Text(text)
    }

    /// What was not read.
    pub fn rest(&self) -> &'a str {
        self.0.trim()
    }

    pub fn word(&mut self, word: &str) -> Result<(), String> {
        self.0 = self.0.trim_start();
        self.0 = self
            .0
            .strip_prefix(word)
            .ok_or_else(|| format!("expected `{word}` at `{}`", self.0))?;
        Ok(())
    }

    fn has(&mut self, word: &str) -> bool {
        self.word(word).is_ok()
    }

    /// Values of these types between brackets.
    pub fn list(&mut self, open: char, close: char, types: &[Type]) -> Result<Vec<Val>, String> {
        self.word(&open.to_string())?;
        let mut all = Vec::new();
        for (i, ty) in types.iter().enumerate() {
            if i > 0 {
                self.word(",")?;
            }
            all.push(self.value(ty)?);
        }
        self.word(&close.to_string())?;
        Ok(all)
    }

    /// A name or number.
    fn token(&mut self) -> &'a str {
        let text = self.0.trim_start();
        let end = text
            .find([',', ')', ']', '}', '(', ':', ' '])
            .unwrap_or(text.len());
        self.0 = &text[end..];
        &text[..end]
    }

    fn number<T: std::str::FromStr>(&mut self) -> Result<T, String> {
        let token = self.token();
        token
            .parse()
            .map_err(|_| format!("no number of the type: {token}"))
    }

    fn quoted(&mut self, quote: char) -> Result<String, String> {
        self.word(&quote.to_string())?;
        let mut text = String::new();
        let mut chars = self.0.char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                '\\' => match chars.next() {
                    Some((_, 'n')) => text.push('\n'),
                    Some((_, '0')) => text.push('\0'),
                    Some((_, c)) => text.push(c),
                    None => break,
                },
                c if c == quote => {
                    self.0 = &self.0[at + c.len_utf8()..];
                    return Ok(text);
                }
                c => text.push(c),
            }
        }
        Err("a text without an end".into())
    }

    fn payload(&mut self, ty: Option<Type>) -> Result<Option<Box<Val>>, String> {
        let Some(ty) = ty else { return Ok(None) };
        self.word("(")?;
        let value = self.value(&ty)?;
        self.word(")")?;
        Ok(Some(Box::new(value)))
    }

    pub fn value(&mut self, ty: &Type) -> Result<Val, String> {
        Ok(match ty {
            Type::Bool => Val::Bool(self.number()?),
            Type::S8 => Val::S8(self.number()?),
            Type::U8 => Val::U8(self.number()?),
            Type::S16 => Val::S16(self.number()?),
            Type::U16 => Val::U16(self.number()?),
            Type::S32 => Val::S32(self.number()?),
            Type::U32 => Val::U32(self.number()?),
            Type::S64 => Val::S64(self.number()?),
            Type::U64 => Val::U64(self.number()?),
            Type::Float32 => Val::Float32(self.number()?),
            Type::Float64 => Val::Float64(self.number()?),
            Type::Char => Val::Char(
                self.quoted('\'')?
                    .chars()
                    .next()
                    .ok_or("an empty character")?,
            ),
            Type::String => Val::String(self.quoted('"')?),
            Type::List(list) => {
                self.word("[")?;
                let mut all = Vec::new();
                while !self.has("]") {
                    if !all.is_empty() {
                        self.word(",")?;
                    }
                    all.push(self.value(&list.ty())?);
                }
                Val::List(all)
            }
            Type::Tuple(tuple) => {
                Val::Tuple(self.list('(', ')', &tuple.types().collect::<Vec<_>>())?)
            }
            Type::Record(record) => {
                self.word("{")?;
                let mut fields = Vec::new();
                for (i, field) in record.fields().enumerate() {
                    if i > 0 {
                        self.word(",")?;
                    }
                    self.word(field.name)?;
                    self.word(":")?;
                    fields.push((field.name.to_owned(), self.value(&field.ty)?));
                }
                self.word("}")?;
                Val::Record(fields)
            }
            Type::Flags(_) => {
                self.word("{")?;
                let mut all = Vec::new();
                while !self.has("}") {
                    if !all.is_empty() {
                        self.word(",")?;
                    }
                    all.push(self.token().to_owned());
                }
                Val::Flags(all)
            }
            Type::Enum(_) => Val::Enum(self.token().to_owned()),
            Type::Variant(variant) => {
                let name = self.token().to_owned();
                let case = variant
                    .cases()
                    .find(|c| c.name == name)
                    .ok_or("no such case")?;
                Val::Variant(name, self.payload(case.ty)?)
            }
            Type::Option(some) => match self.token() {
                "none" => Val::Option(None),
                "some" => Val::Option(self.payload(Some(some.ty()))?),
                other => return Err(format!("neither `some` nor `none`: {other}")),
            },
            Type::Result(result) => match self.token() {
                "ok" => Val::Result(Ok(self.payload(result.ok())?)),
                "err" => Val::Result(Err(self.payload(result.err())?)),
                other => return Err(format!("neither `ok` nor `err`: {other}")),
            },
            other => return Err(format!("no text for {other:?}")),
        })
    }
}
