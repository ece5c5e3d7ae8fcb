//! What the emitter needs of the runtime's records: plain data that the pipeline fills in.
//!
//! Symbols are names in the runtime image. Never parsed here.

use std::collections::BTreeSet;

/// A function of a module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FunctionRecord {
    pub module: String,
    pub name: String,
    /// Stub text, with `@static` or `@class` in front where it is such a method.
    pub signature: String,
    /// The entry that takes one value for each parameter.
    pub direct: String,
    /// The entry that takes an argument vector.
    pub generic: String,
    /// What CPython has as `__text_signature__`, or nothing where it has none.
    pub text: String,
}

/// A method of a builtin type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MethodRecord {
    /// Data symbol of the type object.
    pub ty: String,
    pub name: String,
    pub signature: String,
    pub direct: String,
    pub generic: String,
    /// As that of functions.
    pub text: String,
    /// It is a slot wrapper in CPython.
    pub wraps_slot: bool,
}

/// A computed attribute of a builtin type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GetSetRecord {
    pub ty: String,
    pub name: String,
    pub getter: String,
    pub setter: Option<String>,
    /// No descriptor: the class has None under this name.
    pub none: bool,
}

/// A builtin class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClassRecord {
    pub module: String,
    pub name: String,
    /// Data symbol of the type object.
    pub symbol: String,
}

/// A constant of a module, read through a function.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConstantRecord {
    pub module: String,
    pub name: String,
    pub getter: String,
}

/// Everything that a program may name in the runtime.
#[derive(Clone, Debug, Default)]
pub struct Records {
    pub functions: Vec<FunctionRecord>,
    pub methods: Vec<MethodRecord>,
    pub getsets: Vec<GetSetRecord>,
    pub classes: Vec<ClassRecord>,
    pub constants: Vec<ConstantRecord>,
    /// The data symbols `molt_name_<identifier>` of the image: interned strs that the program shares.
    pub names: BTreeSet<String>,
}

impl Records {
    pub fn function(&self, module: &str, name: &str) -> Option<&FunctionRecord> {
        self.functions
            .iter()
            .find(|r| r.module == module && r.name == name)
    }

    pub fn class(&self, module: &str, name: &str) -> Option<&ClassRecord> {
        self.classes
            .iter()
            .find(|r| r.module == module && r.name == name)
    }

    pub fn constant(&self, module: &str, name: &str) -> Option<&ConstantRecord> {
        self.constants
            .iter()
            .find(|r| r.module == module && r.name == name)
    }
}
