//! What the caller of the compiler decides.

/// How much work goes into the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Hash)]
pub enum Level {
    /// Quick to compile; names are kept for people.
    #[default]
    Debug,
    /// All optimisations, and names are kept.
    Named,
    /// All optimisations, names stripped.
    Release,
}

impl Level {
    pub(crate) fn optimize(self) -> molt_tir::opt::Level {
        match self {
            Level::Debug => molt_tir::opt::Level::Debug,
            Level::Named | Level::Release => molt_tir::opt::Level::Release,
        }
    }
}

/// A stage whose text can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Hir,
    Types,
    Tir,
    Wat,
    Wit,
}

/// How to compile.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub level: Level,
    /// Name and version that the component carries.
    pub compiler: String,
    /// Computes the hash of the sources that the component carries, when all of them are known.
    pub hash_sources: Option<fn(&molt_source::Files) -> Vec<u8>>,
}
