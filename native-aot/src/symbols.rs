//! What machine code weighs: takes the ELF file that Wasmtime makes of a component, gives the sizes of its sections and
//! of its functions. Reads nothing that is out of bounds, and gives nothing where the file is another.

/// A name and its bytes.
pub type Size = (String, u64);

/// The size of a header of a section, and of an entry of the table of symbols.
const HEADER: usize = 64;
const SYMBOL: usize = 24;
/// The kind of the section with the symbols.
const SYMBOLS: u32 = 2;

struct Section<'a> {
    name: u32,
    kind: u32,
    link: usize,
    bytes: &'a [u8],
}

/// The sections and the functions, in the order of the file.
pub fn sizes(code: &[u8]) -> Option<(Vec<Size>, Vec<Size>)> {
    let sections = sections(code)?;
    let names = sections.get(usize::from(half(code, 62)?))?.bytes;
    let mut named = Vec::new();
    let mut functions = Vec::new();
    for section in sections.iter().filter(|s| !s.bytes.is_empty()) {
        named.push((text(names, section.name)?, section.bytes.len() as u64));
        if section.kind == SYMBOLS {
            let strings = sections.get(section.link)?.bytes;
            for symbol in section.bytes.chunks_exact(SYMBOL).skip(1) {
                functions.push((text(strings, word(symbol, 0)?)?, long(symbol, 16)?));
            }
        }
    }
    Some((named, functions))
}

fn sections(code: &[u8]) -> Option<Vec<Section<'_>>> {
    // 64 bits, the lowest byte first.
    if !code.starts_with(b"\x7fELF\x02\x01") {
        return None;
    }
    let at = usize::try_from(long(code, 40)?).ok()?;
    let count = usize::from(half(code, 60)?);
    let headers = code.get(at..)?.get(..count.checked_mul(HEADER)?)?;
    headers
        .chunks_exact(HEADER)
        .map(|header| {
            let at = usize::try_from(long(header, 24)?).ok()?;
            let size = usize::try_from(long(header, 32)?).ok()?;
            Some(Section {
                name: word(header, 0)?,
                kind: word(header, 4)?,
                link: word(header, 40)? as usize,
                bytes: code.get(at..)?.get(..size)?,
            })
        })
        .collect()
}

fn half(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn long(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// The text at a place of a table of texts, which end with 0.
fn text(table: &[u8], at: u32) -> Option<String> {
    let text = table.get(at as usize..)?.split(|b| *b == 0).next()?;
    Some(String::from_utf8_lossy(text).into_owned())
}

#[cfg(test)]
mod tests {
    use super::sizes;

    #[test]
    fn what_is_no_machine_code_has_no_sizes() {
        assert!(sizes(b"").is_none());
        assert!(sizes(b"\x7fELF\x02\x01").is_none());
        let mut far = vec![0xff; 64];
        far[..6].copy_from_slice(b"\x7fELF\x02\x01");
        assert!(sizes(&far).is_none());
    }
}
