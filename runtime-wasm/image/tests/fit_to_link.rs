//! The image as the compiler needs it: everything that the contract names is there with the right
//! type, and every symbol links alone into a valid module.

use std::collections::BTreeSet;

use molt_abi::functions::{AbiType, RuntimeFn, data};
use molt_image::Record;
use molt_link::{CoreModule, Image, LinkOptions, link};
use molt_wasm::object::{Export, FuncType, Object, SymbolKind, ValType};

fn image() -> Image<'static> {
    Image::parse(molt_image::bytes()).unwrap_or_else(|error| panic!("{error}"))
}

/// Links a program that exports `names` of the image under their own names.
fn exporting(image: &Image<'_>, names: &[&str]) -> CoreModule {
    let mut program = Object::default();
    for &name in names {
        let symbol = program.external(name, SymbolKind::ExternFunction);
        program.exports.push(Export {
            name: name.to_string(),
            symbol,
        });
    }
    link(&program, image, &LinkOptions::default())
        .unwrap_or_else(|error| panic!("{names:?}: {error}"))
}

/// How a row's type is passed; nothing for what is not.
fn passed(ty: AbiType) -> Option<ValType> {
    match ty {
        AbiType::Val | AbiType::Opt | AbiType::Own | AbiType::Int | AbiType::I64 => {
            Some(ValType::I64)
        }
        AbiType::Obj | AbiType::ObjOrNull | AbiType::OwnObj | AbiType::Ptr => Some(ValType::I32),
        AbiType::I32 | AbiType::Bool | AbiType::Status => Some(ValType::I32),
        AbiType::F64 => Some(ValType::F64),
        AbiType::Unit | AbiType::Never => None,
    }
}

#[test]
fn every_row_of_the_contract_has_a_function_of_its_type() {
    let image = image();
    let mut wrong = Vec::new();
    for &row in RuntimeFn::ALL {
        let wanted = FuncType {
            params: row.params().iter().filter_map(|&ty| passed(ty)).collect(),
            results: passed(row.result()).into_iter().collect(),
        };
        match image.function_type(row.symbol()) {
            Some(found) if *found == wanted => {}
            // What always raises may give whatever its callers expect.
            Some(found) if row.result() == AbiType::Never && found.params == wanted.params => {}
            found => wrong.push(format!("{}: {found:?} instead of {wanted:?}", row.symbol())),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_data_that_code_touches_directly_is_there() {
    let image = image();
    // Behind the limit stands what the host shares of interrupts.
    for (name, size) in [
        (data::PENDING, 8),
        (data::DEPTH, 4),
        (data::DEPTH_LIMIT, 16),
    ] {
        assert_eq!(image.data_size(name), Some(size), "{name}");
    }
    assert!(image.data_size(data::FREE_LISTS).is_some());
}

#[test]
fn records_name_what_exists() {
    let image = image();
    let records = molt_image::records(12);
    assert!(!records.is_empty());
    let vector = FuncType {
        params: vec![ValType::I32; 4],
        results: vec![ValType::I64],
    };
    let mut wrong = Vec::new();
    for record in &records {
        if let Record::Function { generic, .. } | Record::Method { generic, .. } = record
            && image.function_type(generic) != Some(&vector)
        {
            wrong.push(format!("{generic}: no generic entry"));
        }
        let missing = record
            .functions()
            .filter(|name| image.function_type(name).is_none());
        wrong.extend(missing.map(|name| format!("{name}: no such function")));
        let missing = record.data().filter(|name| image.data_size(name).is_none());
        wrong.extend(missing.map(|name| format!("{name}: no such data")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_function_links_alone() {
    let image = image();
    for name in image.public_functions() {
        exporting(&image, &[name]);
    }
}

#[test]
fn imports_are_capabilities() {
    let image = image();
    let module = exporting(&image, &image.public_functions());
    let foreign: BTreeSet<_> = module
        .imports()
        .iter()
        .map(|(module, _)| module)
        .filter(|module| !module.starts_with("wasi:") && !module.starts_with("molt:"))
        .collect();
    assert!(foreign.is_empty(), "{foreign:?}");
}
