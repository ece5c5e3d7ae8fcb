//! `-W` and PYTHONWARNINGS: what becomes of warnings, those of the compiler and those of the running program.
//!
//! Takes the texts, gives filters; decides what is printed and what is an error; writes the filters as a module that
//! the program's `warnings` reads. Prints nothing.

use std::fmt::Write;

use molt_source::{Diagnostic, Files, Severity};

const ACTIONS: [&str; 6] = ["default", "always", "ignore", "module", "once", "error"];

const CATEGORIES: [&str; 11] = [
    "Warning",
    "UserWarning",
    "DeprecationWarning",
    "PendingDeprecationWarning",
    "SyntaxWarning",
    "RuntimeWarning",
    "FutureWarning",
    "ImportWarning",
    "UnicodeWarning",
    "BytesWarning",
    "ResourceWarning",
];

/// One filter.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Filter {
    action: &'static str,
    message: String,
    category: &'static str,
    module: String,
    line: u32,
}

/// All of them, the last one first: the first that fits decides.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters(Vec<Filter>);

/// What is to be said of the compiler's warnings.
pub(crate) struct Judged {
    /// Printed before the program runs, as CPython does.
    pub(crate) printed: String,
    /// The first that a filter makes an error.
    pub(crate) error: Option<Diagnostic>,
}

impl Filters {
    /// Reads the texts, in their order; and what is to be said of those that are none.
    pub(crate) fn read(texts: &[String]) -> (Filters, String) {
        let mut filters = Vec::new();
        let mut complaints = String::new();
        for text in texts {
            match filter(text) {
                Ok(filter) => {
                    filters.retain(|known| known != &filter);
                    filters.insert(0, filter);
                }
                Err(wrong) => {
                    complaints.push_str(&format!("Invalid -W option ignored: {wrong}\n"));
                }
            }
        }
        (Filters(filters), complaints)
    }

    /// The text of a module with the filters, where there are some.
    pub(crate) fn module(&self) -> Option<String> {
        if self.0.is_empty() {
            return None;
        }
        let mut text = String::from(MODULE);
        for f in self.0.iter().rev() {
            let pattern = |part: &str, whole: &str| match part.is_empty() {
                true => "None".to_string(),
                false => format!("Literal({}, {whole})", quoted(part)),
            };
            let (message, module) = (pattern(&f.message, "False"), pattern(&f.module, "True"));
            let _ = writeln!(
                text,
                "given.append(({}, {message}, {}, {module}, {}))",
                quoted(f.action),
                f.category,
                f.line
            );
        }
        Some(text)
    }

    /// Judges what CPython would have warned of.
    pub(crate) fn judge(&self, warnings: &[Diagnostic], files: &Files) -> Judged {
        let mut judged = Judged {
            printed: String::new(),
            error: None,
        };
        for warning in warnings {
            let Some(class) = warning.warning_class() else {
                continue;
            };
            let file = files.get(warning.span.file);
            let (line, _) = file.line_column(warning.span.start);
            match self.action(&warning.title, class, &file.name, line) {
                "ignore" => {}
                "error" => {
                    let mut error = warning.clone();
                    error.severity = Severity::Error;
                    error.code = "syntax";
                    judged.error.get_or_insert(error);
                }
                _ => {
                    let title = &warning.title;
                    let text = file.text.lines().nth(line as usize - 1).unwrap_or_default();
                    let _ = writeln!(judged.printed, "{}:{line}: {class}: {title}", file.name);
                    // CPython cannot read again what was typed in.
                    let typed_in = matches!(file.name.as_str(), "<string>" | "<stdin>");
                    if !typed_in && !text.trim().is_empty() {
                        let _ = writeln!(judged.printed, "  {}", text.trim());
                    }
                }
            }
        }
        judged
    }

    fn action(&self, message: &str, class: &str, file: &str, line: u32) -> &'static str {
        let module = file.strip_suffix(".py").unwrap_or(file);
        let fits = |f: &&Filter| {
            let start = message.to_lowercase();
            (f.category == "Warning" || f.category == class)
                && start.starts_with(&f.message.to_lowercase())
                && (f.module.is_empty() || f.module == module)
                && (f.line == 0 || f.line == line)
        };
        self.0.iter().find(fits).map_or("default", |f| f.action)
    }
}

const MODULE: &str = "\
class Literal:
    def __init__(self, text, whole):
        self.text = text.lower()
        self.whole = whole

    def match(self, text):
        if self.whole:
            return text.lower() == self.text
        return text.lower().startswith(self.text)


given = []
";

/// A text as a Python literal.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(out, "\\x{:02x}", c as u32 & 0xFF);
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn filter(text: &str) -> Result<Filter, String> {
    let mut parts: Vec<&str> = text.split(':').map(str::trim).collect();
    if parts.len() > 5 {
        return Err(format!("too many fields (max 5): '{text}'"));
    }
    parts.resize(5, "");
    let action = match parts[0] {
        "" => "default",
        "all" => "always",
        given => ACTIONS
            .into_iter()
            .find(|action| action.starts_with(given))
            .ok_or_else(|| format!("invalid action: '{given}'"))?,
    };
    let category = match parts[2] {
        "" => "Warning",
        given => CATEGORIES
            .into_iter()
            .find(|category| *category == given)
            .ok_or_else(|| format!("unknown warning category: '{given}'"))?,
    };
    let line = match parts[4] {
        "" => 0,
        given => given
            .parse()
            .map_err(|_| format!("invalid lineno '{given}'"))?,
    };
    Ok(Filter {
        action,
        message: parts[1].to_string(),
        category,
        module: parts[3].to_string(),
        line,
    })
}

#[cfg(test)]
mod tests {
    use super::Filters;

    #[test]
    fn the_last_that_fits_decides() {
        let texts = ["error", "ignore::SyntaxWarning", "bad", "d:x:y"].map(str::to_string);
        let (filters, complaints) = Filters::read(&texts);
        assert_eq!(filters.action("m", "SyntaxWarning", "a.py", 1), "ignore");
        assert_eq!(filters.action("m", "UserWarning", "a.py", 1), "error");
        assert!(complaints.contains("invalid action: 'bad'"));
        assert!(complaints.contains("unknown warning category: 'y'"));
    }
}
