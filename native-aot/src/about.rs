//! What an executable says about itself: the component's metadata, imports and exports, as lines
//! of text.

use std::fmt::Write;

use molt_component::{Description, Import, Metadata};

/// Writes the lines.
pub(crate) fn encode(metadata: Option<&Metadata>, description: &Description) -> String {
    let mut text = String::new();
    if let Some(metadata) = metadata {
        let _ = writeln!(text, "compiler {}", metadata.compiler);
        text.push_str("source ");
        for byte in &metadata.source_hash {
            let _ = write!(text, "{byte:02x}");
        }
        text.push('\n');
    }
    for (kind, items) in [
        ("import", &description.imports),
        ("export", &description.exports),
    ] {
        for item in items {
            let _ = writeln!(text, "{kind} {} {}", item.name, item.functions.join(" "));
        }
    }
    text
}

/// Reads what [`encode`] wrote; `None` if the text is anything else.
pub(crate) fn decode(text: &str) -> Option<(Option<Metadata>, Description)> {
    let mut metadata = None;
    let mut description = Description::default();
    for line in text.lines() {
        let (kind, value) = line.split_once(' ')?;
        match kind {
            "compiler" => {
                metadata = Some(Metadata {
                    compiler: value.to_owned(),
                    language: String::new(),
                    source_hash: Vec::new(),
                });
            }
            "source" => metadata.as_mut()?.source_hash = bytes(value)?,
            "import" => description.imports.push(item(value)?),
            "export" => description.exports.push(item(value)?),
            _ => return None,
        }
    }
    Some((metadata, description))
}

fn item(value: &str) -> Option<Import> {
    let (name, functions) = value.split_once(' ')?;
    Some(Import {
        name: name.to_owned(),
        functions: functions.split_whitespace().map(str::to_owned).collect(),
    })
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    if !hex.is_ascii() || !hex.len().is_multiple_of(2) {
        return None;
    }
    (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).ok())
        .collect()
}
