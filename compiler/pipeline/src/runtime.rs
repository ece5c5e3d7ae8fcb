//! The runtime image's records in the form that each stage asks for.

use std::sync::OnceLock;

use molt_hir::StdlibIndex;
use molt_image::Record;
use molt_link::ConditionalExport;
use molt_source::Version;
use molt_tir::infer::BuiltinTypes;
use molt_tir::library::{ExternalFunction, Library};
use molt_wasm::records::{
    ClassRecord, ConstantRecord, FunctionRecord, GetSetRecord, MethodRecord, Records,
};

/// Prefix of the data symbols of interned names.
const NAME_PREFIX: &str = "molt_name_";

/// Which names the Rust stdlib has.
pub fn stdlib_index(version: Version) -> StdlibIndex {
    let mut index = StdlibIndex::default();
    for r in molt_image::records(version.minor()).iter() {
        if let Record::Class { module, name, .. }
        | Record::Constant { module, name, .. }
        | Record::Function { module, name, .. } = r
        {
            index
                .modules
                .entry(module.to_string())
                .or_default()
                .insert(name.to_string());
        }
    }
    index
}

/// What inference knows of the Rust stdlib.
pub fn builtin_types(version: Version) -> BuiltinTypes {
    BuiltinTypes::from_records(molt_image::records_text(version.minor()))
}

/// Link symbols and signatures, for direct calls.
pub fn library(version: Version) -> Library {
    let mut library = Library::default();
    let records = molt_image::records(version.minor());
    let mut owners = std::collections::BTreeMap::new();
    for r in records.iter() {
        if let Record::Class {
            module,
            name,
            symbol,
            ..
        } = r
        {
            owners.insert(*symbol, *name);
            library
                .classes
                .insert((module.to_string(), name.to_string()), symbol.to_string());
        }
    }
    for r in records.iter() {
        match r {
            Record::Function {
                module,
                name,
                signature,
                direct,
                ..
            } => {
                if let Some(f) = ExternalFunction::parse(direct, signature) {
                    library
                        .functions
                        .insert((module.to_string(), name.to_string()), f);
                }
            }
            Record::Method {
                ty,
                name,
                signature,
                direct,
                trusts_receiver,
                ..
            } => {
                if let (Some(owner), Some(mut f)) =
                    (owners.get(ty), ExternalFunction::parse(direct, signature))
                {
                    f.trusts_receiver = *trusts_receiver;
                    library
                        .methods
                        .insert((owner.to_string(), name.to_string()), f);
                }
            }
            Record::Constant {
                module,
                name,
                getter,
                ..
            } => {
                library
                    .constants
                    .insert((module.to_string(), name.to_string()), getter.to_string());
            }
            Record::Class { .. } | Record::GetSet { .. } => {}
        }
    }
    library
}

/// What the emitter needs to make static objects and method tables.
pub fn records(version: Version) -> Records {
    let mut out = Records {
        names: shared_names(),
        ..Records::default()
    };
    for r in molt_image::records(version.minor()).iter() {
        match *r {
            Record::Function {
                module,
                name,
                signature,
                direct,
                generic,
                text,
            } => out.functions.push(FunctionRecord {
                module: module.to_string(),
                name: name.to_string(),
                signature: signature.to_string(),
                direct: direct.to_string(),
                generic: generic.to_string(),
                text: molt_image::text_signature(signature, text, "$module"),
            }),
            Record::Method {
                ty,
                name,
                signature,
                direct,
                generic,
                wraps_slot,
                text,
                ..
            } => out.methods.push(MethodRecord {
                ty: ty.to_string(),
                name: name.to_string(),
                signature: signature.to_string(),
                direct: direct.to_string(),
                generic: generic.to_string(),
                wraps_slot,
                text: molt_image::text_signature(signature, text, "$self"),
            }),
            Record::GetSet {
                ty,
                name,
                stub,
                getter,
                setter,
            } => out.getsets.push(GetSetRecord {
                ty: ty.to_string(),
                name: name.to_string(),
                getter: getter.to_string(),
                setter: setter.map(str::to_string),
                none: stub == "None",
            }),
            Record::Class {
                module,
                name,
                symbol,
                ..
            } => out.classes.push(ClassRecord {
                module: module.to_string(),
                name: name.to_string(),
                symbol: symbol.to_string(),
            }),
            Record::Constant {
                module,
                name,
                getter,
                ..
            } => out.constants.push(ConstantRecord {
                module: module.to_string(),
                name: name.to_string(),
                getter: getter.to_string(),
            }),
        }
    }
    out
}

/// The interned names that the image itself holds.
fn shared_names() -> std::collections::BTreeSet<String> {
    static NAMES: OnceLock<Vec<String>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let image = molt_link::Image::parse(molt_image::bytes());
        let data = image
            .iter()
            .flat_map(|i| i.public_data())
            .map(str::to_string);
        data.filter(|n| n.starts_with(NAME_PREFIX)).collect()
    });
    names.iter().cloned().collect()
}

/// Imports whose results are lists or strings, which the canonical ABI places into memory that the component allocates.
const ALLOCATING_IMPORTS: &[(&str, &str)] = &[
    ("wasi:cli/environment@0.2.6", "get-environment"),
    ("wasi:cli/environment@0.2.6", "get-arguments"),
    ("wasi:cli/environment@0.2.6", "initial-cwd"),
    ("wasi:io/streams@0.2.6", "[method]input-stream.read"),
    (
        "wasi:io/streams@0.2.6",
        "[method]input-stream.blocking-read",
    ),
    ("wasi:io/error@0.2.6", "[method]error.to-debug-string"),
    ("wasi:io/poll@0.2.6", "poll"),
    ("wasi:random/random@0.2.6", "get-random-bytes"),
    ("wasi:random/insecure@0.2.6", "get-insecure-random-bytes"),
    ("wasi:filesystem/preopens@0.2.6", "get-directories"),
    ("wasi:filesystem/types@0.2.6", "[method]descriptor.read"),
    (
        "wasi:filesystem/types@0.2.6",
        "[method]descriptor.readlink-at",
    ),
    (
        "wasi:filesystem/types@0.2.6",
        "[method]directory-entry-stream.read-directory-entry",
    ),
    ("wasi:clocks/timezone@0.2.6", "display"),
];

/// Imports that may wait until the user loses patience.
const WAITING_IMPORTS: &[(&str, &str)] = &[
    (
        "wasi:io/streams@0.2.6",
        "[method]input-stream.blocking-read",
    ),
    ("wasi:io/poll@0.2.6", "[method]pollable.block"),
];

/// Where the host tells a program that the user wants it to stop: exported by programs that look there, or that wait.
pub fn interrupt_export(always: bool) -> ConditionalExport {
    ConditionalExport {
        always,
        name: molt_component::INTERRUPT_WORD.to_string(),
        symbol: "molt_interrupt_word".to_string(),
        when_imported: pairs(WAITING_IMPORTS),
    }
}

fn pairs(names: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(module, name): &(&str, &str)| (module.to_string(), name.to_string());
    names.iter().map(owned).collect()
}

/// The allocator of the canonical ABI, exported where an import calls for it, or an export does.
pub fn realloc_export(always: bool) -> ConditionalExport {
    ConditionalExport {
        always,
        name: "cabi_realloc".to_string(),
        symbol: "cabi_realloc".to_string(),
        when_imported: pairs(ALLOCATING_IMPORTS),
    }
}

/// The word of the runtime that holds the version of Python that it is.
pub fn minor_version(version: Version) -> (String, i32) {
    ("molt_python_minor".to_string(), version.minor().into())
}

/// What the names of the runtime's data start with that only other versions have.
pub fn absent(version: Version) -> Vec<String> {
    let minors = || Version::ALL.iter().map(|v| v.minor());
    let later = minors().filter(|minor| *minor > version.minor());
    let gone = minors().filter(|minor| *minor <= version.minor());
    later
        .map(|minor| format!("molt_since{minor}_"))
        .chain(gone.map(|minor| format!("molt_until{minor}_")))
        .collect()
}
