//! Reading an executable back: what it carries and what it was built to allow.

use molt_component::{Description, Metadata};
use molt_host::executable::{Settings, Trailer, hash};

use crate::about;
use crate::error::NativeError;
use crate::symbols::{self, Size};

/// What an executable carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embedded {
    /// What built the component, and from what.
    pub metadata: Option<Metadata>,
    /// The component's imports and exports.
    pub description: Description,
    /// What the program is allowed.
    pub settings: Settings,
    /// The size of the machine code.
    pub code_length: u64,
    /// The sizes of the executable's parts.
    pub parts: Vec<Size>,
    /// The sizes of the program's functions in machine code.
    pub functions: Vec<Size>,
}

/// Reads what an executable carries, and checks that its machine code is whole.
pub fn inspect(executable: &[u8]) -> Result<Embedded, NativeError> {
    let trailer =
        Trailer::decode(executable).ok_or(NativeError::NotMolt("it carries no program"))?;
    let code = part(executable, trailer.code_at, trailer.code_length)?;
    if hash(code) != trailer.code_hash {
        return Err(NativeError::NotMolt("its machine code is damaged"));
    }
    let settings = text(executable, trailer.settings_at, trailer.settings_length)?;
    let about = text(executable, trailer.about_at, trailer.about_length)?;
    let (metadata, description) =
        about::decode(about).ok_or(NativeError::NotMolt("its description is unreadable"))?;
    let (sections, functions) =
        symbols::sizes(code).ok_or(NativeError::NotMolt("its machine code is unreadable"))?;
    let mut parts = vec![("what runs the machine code".to_owned(), trailer.code_at)];
    parts.extend(
        sections
            .into_iter()
            .map(|(name, bytes)| (format!("machine code {name}"), bytes)),
    );
    Ok(Embedded {
        parts,
        functions,
        metadata,
        description,
        settings: Settings::from_text(settings)
            .ok_or(NativeError::NotMolt("its settings are unreadable"))?,
        code_length: trailer.code_length,
    })
}

fn part(bytes: &[u8], at: u64, length: u64) -> Result<&[u8], NativeError> {
    let start = usize::try_from(at).ok();
    let end = at
        .checked_add(length)
        .and_then(|end| usize::try_from(end).ok());
    start
        .zip(end)
        .and_then(|(start, end)| bytes.get(start..end))
        .ok_or(NativeError::NotMolt("its parts are out of place"))
}

fn text(bytes: &[u8], at: u64, length: u64) -> Result<&str, NativeError> {
    std::str::from_utf8(part(bytes, at, length)?)
        .map_err(|_| NativeError::NotMolt("its text is not UTF-8"))
}
