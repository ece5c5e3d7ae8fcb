//! What the caller of the linker decides. Plain data, no defaults hidden elsewhere.

/// Bytes of the shadow stack unless the caller says otherwise. Untouched pages cost nothing, and
/// addresses above it are no longer in code than above one of 1 MiB.
pub const DEFAULT_STACK_SIZE: u32 = 16 << 20;

/// How to link.
#[derive(Clone, Debug)]
pub struct LinkOptions {
    /// Leaves out the name section.
    pub strip: bool,
    /// Bytes of the shadow stack in linear memory; rounded up to 16.
    pub stack_size: u32,
    /// Exports that only some imports call for (`cabi_realloc`).
    pub conditional_exports: Vec<ConditionalExport>,
    /// What words of the image's data hold, by the name of the data, where that is live.
    pub words: Vec<(String, i32)>,
    /// Data of the image that refers to nothing: its words stay null, and what they would refer to is not kept. Each is
    /// the start of a name.
    pub absent: Vec<String>,
}

impl Default for LinkOptions {
    fn default() -> Self {
        LinkOptions {
            strip: false,
            stack_size: DEFAULT_STACK_SIZE,
            conditional_exports: Vec::new(),
            words: Vec::new(),
            absent: Vec::new(),
        }
    }
}

/// A function of the image or program, exported only if one of some imports is live.
#[derive(Clone, Debug)]
pub struct ConditionalExport {
    /// Name of the export.
    pub name: String,
    /// Name of the function's symbol.
    pub symbol: String,
    /// It is called for anyway.
    pub always: bool,
    /// Imports, as `(module, name)`, that call for it.
    pub when_imported: Vec<(String, String)>,
}
