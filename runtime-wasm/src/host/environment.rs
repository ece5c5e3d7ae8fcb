//! `wasi:cli/environment`: arguments and variables.

use crate::host::canonical;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::text::builder::StrBuilder;

#[link(wasm_import_module = "wasi:cli/environment@0.2.6")]
unsafe extern "C" {
    #[link_name = "get-arguments"]
    fn get_arguments(result: *mut u32);
    #[link_name = "get-environment"]
    fn get_environment(result: *mut u32);
    #[link_name = "initial-cwd"]
    fn initial_cwd(result: *mut u32);
}

/// A string that an import gave.
pub unsafe fn string(at: *const u32) -> String {
    unsafe {
        let (address, len) = (*at as usize as *mut u8, *at.add(1) as usize);
        if len == 0 {
            return String::new();
        }
        let text = String::from_utf8_lossy(core::slice::from_raw_parts(address, len)).into_owned();
        canonical::release(address, len, 1);
        text
    }
}

/// A list of `words` pairs of address and length each.
fn lists(call: unsafe extern "C" fn(*mut u32), words: usize) -> Vec<String> {
    let mut result = [0u32; 2];
    unsafe {
        call(result.as_mut_ptr());
        let (at, len) = (result[0] as usize as *const u32, result[1] as usize * words);
        let texts = (0..len).map(|i| string(at.add(2 * i))).collect();
        canonical::release(at as *mut u8, len * 8, 4);
        texts
    }
}

/// The arguments, the program's name first.
pub fn arguments() -> impl Iterator<Item = Ref<Str>> {
    lists(get_arguments, 1).into_iter().map(|text| word(&text))
}

/// Names and values, one after the other.
pub fn variables() -> Vec<Ref<Str>> {
    let all = lists(get_environment, 2);
    all.iter().map(|text| word(text)).collect()
}

/// What the host writes before a byte that is no text.
const ESCAPE: char = '\u{fdd0}';

/// A word of the system. Bytes that are no UTF-8 come as the escape and the character of their number, and are lone
/// surrogates in Python; the escape itself comes twice.
fn word(text: &str) -> Ref<Str> {
    if !text.contains(ESCAPE) {
        return Str::new(text);
    }
    let mut out = StrBuilder::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let byte = |next: &char| c == ESCAPE && matches!(next, '\u{80}'..='\u{ff}' | &ESCAPE);
        out.push_char(match chars.next_if(byte) {
            Some(ESCAPE) | None => c as u32,
            Some(byte) => 0xDC00 + byte as u32,
        });
    }
    out.finish()
}

/// The folder that the program starts in, where the host tells.
pub fn folder() -> Option<String> {
    // option<string>: discriminant, address, length.
    let mut result = [0u32; 3];
    unsafe {
        initial_cwd(result.as_mut_ptr());
        (result[0] as u8 != 0).then(|| string(&raw const result[1]))
    }
}
