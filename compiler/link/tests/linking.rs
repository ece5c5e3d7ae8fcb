//! Links small programs with a small image: what survives, what runs, what is refused.

mod tiny;

use molt_link::{
    ConditionalExport, CoreModule, Image, LinkError, LinkOptions, Origin, SizeKind, link,
};
use molt_wasm::object::{DataContents, Object, Patch, Reloc, RelocKind, SymbolId, SymbolKind};
use tiny::{Op, Part, define, define_data, export, exporting, image};

const CALL: u8 = 0x10;
const I32_CONST: u8 = 0x41;

fn linked(program: &Object) -> CoreModule {
    linked_with(program, &LinkOptions::default())
}

fn linked_with(program: &Object, options: &LinkOptions) -> CoreModule {
    try_link(program, options).unwrap_or_else(|error| panic!("{error}"))
}

fn try_link(program: &Object, options: &LinkOptions) -> Result<CoreModule, LinkError> {
    let bytes = image();
    let image = Image::parse(&bytes).expect("the image is well-formed");
    link(program, &image, options)
}

fn error(program: &Object) -> String {
    try_link(program, &LinkOptions::default())
        .expect_err("this must not link")
        .to_string()
}

/// Runs an export; imports give 5.
fn run(module: &CoreModule, name: &str, arguments: &[i32]) -> Result<i32, wasmi::Error> {
    let engine = wasmi::Engine::default();
    let parsed = wasmi::Module::new(&engine, module.bytes())?;
    let mut store = wasmi::Store::new(&engine, ());
    let mut linker = wasmi::Linker::<()>::new(&engine);
    for (import, name) in module.imports() {
        linker.func_wrap(import, name, || 5_i32)?;
    }
    let instance = linker.instantiate_and_start(&mut store, &parsed)?;
    let function = instance.get_func(&store, name).expect("it is exported");
    let arguments: Vec<_> = arguments
        .iter()
        .map(|&value| wasmi::Val::I32(value))
        .collect();
    let mut results = vec![wasmi::Val::I32(0); function.ty(&store).results().len()];
    function.call(&mut store, &arguments, &mut results)?;
    Ok(results.first().and_then(wasmi::Val::i32).unwrap_or(0))
}

fn symbols(module: &CoreModule) -> Vec<&str> {
    module
        .sizes()
        .iter()
        .map(|row| row.symbol.as_str())
        .collect()
}

fn has(module: &CoreModule, text: &str) -> bool {
    module
        .bytes()
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

/// A program whose `main` calls the function in the slot of `molt_type_int` with 21.
fn calling_the_slot() -> Object {
    let mut program = Object::default();
    let ty = program.external("molt_type_int", SymbolKind::ExternData);
    let call = program.external("molt_call_slot", SymbolKind::ExternFunction);
    let main = define(
        &mut program,
        "main",
        (0, 1),
        &[
            Part::Op(Op(I32_CONST, RelocKind::AddressSleb, ty, 0)),
            Part::Raw(&[I32_CONST, 21]),
            Part::Op(Op(CALL, RelocKind::FunctionIndex, call, 0)),
        ],
    );
    export(&mut program, main);
    program
}

/// A function `triple` in the program, and a patch of the slot with it.
fn patch_the_slot(program: &mut Object) -> SymbolId {
    let triple = define(
        program,
        "triple",
        (1, 1),
        &[Part::Raw(&[0x20, 0, 0x41, 3, 0x6C])],
    );
    program.patches.push(Patch {
        target: "molt_type_int".to_string(),
        reloc: Reloc {
            offset: 4,
            kind: RelocKind::TableIndexI32,
            symbol: triple,
            addend: 0,
        },
    });
    triple
}

#[test]
fn only_what_is_reached_survives() {
    let clock = linked(&exporting(&["molt_clock"]));
    assert_eq!(clock.imports(), [("clock".to_string(), "now".to_string())]);
    assert_eq!(clock.exports(), ["memory", "molt_clock"]);
    assert_eq!(symbols(&clock), ["molt_clock"]);

    let load = linked(&exporting(&["molt_load"]));
    assert!(load.imports().is_empty());
    assert_eq!(symbols(&load), ["molt_load", "molt_counter"]);
    assert_eq!(load.sizes()[1].kind, SizeKind::Zeroed);

    let dead = linked(&exporting(&["molt_dead"]));
    assert_eq!(
        dead.imports(),
        [("clock".to_string(), "unused".to_string())]
    );
    assert!(has(&dead, "nobody sees this") && !has(&load, "nobody"));
}

#[test]
fn an_empty_program_is_a_memory_and_nothing_else() {
    let options = LinkOptions {
        strip: true,
        ..LinkOptions::default()
    };
    let module = linked_with(&Object::default(), &options);
    assert!(module.sizes().is_empty());
    assert!(module.bytes().len() < 64);
}

#[test]
fn code_data_and_table_of_both_sides_meet() {
    let module = linked(&calling_the_slot());
    assert_eq!(run(&module, "main", &[]).expect("it runs"), 42);
    let double = module
        .sizes()
        .iter()
        .find(|row| row.symbol == "double")
        .expect("it is live");
    assert_eq!(
        (double.kind, double.origin),
        (SizeKind::Function, Origin::Runtime)
    );
}

#[test]
fn overlapping_symbols_stay_together() {
    let mut program = Object::default();
    let ty = program.external("molt_type_int", SymbolKind::ExternData);
    let main = define(
        &mut program,
        "main",
        (0, 1),
        &[
            Part::Op(Op(I32_CONST, RelocKind::AddressSleb, ty, 0)),
            Part::Raw(&[0x28, 2, 0, 0x2D, 0, 0]),
        ],
    );
    export(&mut program, main);
    assert_eq!(
        run(&linked(&program), "main", &[]).expect("it runs"),
        i32::from(b'e')
    );
}

#[test]
fn a_patch_replaces_what_the_image_has() {
    let mut program = calling_the_slot();
    patch_the_slot(&mut program);
    let module = linked(&program);
    assert_eq!(run(&module, "main", &[]).expect("it runs"), 63);
    let symbols = symbols(&module);
    assert!(symbols.contains(&"triple") && !symbols.contains(&"double"));
}

#[test]
fn a_patch_of_what_is_dead_keeps_nothing_alive() {
    let mut program = exporting(&["molt_clock"]);
    patch_the_slot(&mut program);
    assert_eq!(symbols(&linked(&program)), ["molt_clock"]);
}

#[test]
fn a_slot_counts_only_where_its_marker_is_live() {
    let bytes = tiny::image_with_records(
        "slot\ttype\t004\tmolt_call_slot\nslot\ttype\t004\tmolt_counter\n",
    );
    let image = Image::parse(&bytes).expect("the image is well-formed");
    let mut program = Object::default();
    let ty = program.external("molt_type_int", SymbolKind::ExternData);
    let place = Op(I32_CONST, RelocKind::AddressSleb, ty, 0);
    // The second word of the type object.
    let word = [0x28, 2, 4];
    let peek = define(
        &mut program,
        "peek",
        (0, 1),
        &[Part::Op(place), Part::Raw(&word)],
    );
    export(&mut program, peek);
    let alone = link(&program, &image, &LinkOptions::default()).expect("it links");
    assert!(!symbols(&alone).contains(&"double"));
    assert_eq!(run(&alone, "peek", &[]).expect("it runs"), 0);

    for marker in ["molt_call_slot", "molt_load"] {
        let mut program = program.clone();
        let symbol = program.external(marker, SymbolKind::ExternFunction);
        export(&mut program, symbol);
        let module = link(&program, &image, &LinkOptions::default()).expect("it links");
        assert!(symbols(&module).contains(&"double"));
        assert_eq!(run(&module, "peek", &[]).expect("it runs"), 1);
    }

    let called = link(&calling_the_slot(), &image, &LinkOptions::default()).expect("it links");
    assert_eq!(run(&called, "main", &[]).expect("it runs"), 42);
}

#[test]
fn a_slot_of_types_that_a_program_gets_hold_of() {
    let bytes = tiny::image_with_records("slot\ttype\t004\tmolt_call_slot\t@named\n");
    let image = Image::parse(&bytes).expect("the image is well-formed");
    // The header of an object refers to the type, code to names it.
    for (named, kept) in [(false, false), (true, true)] {
        let mut program = Object::default();
        let ty = match named {
            true => program.external("molt_type_int", SymbolKind::ExternData),
            false => program.header_type("molt_type_int"),
        };
        let place = Op(I32_CONST, RelocKind::AddressSleb, ty, 0);
        let peek = define(&mut program, "peek", (0, 1), &[Part::Op(place)]);
        export(&mut program, peek);
        let caller = program.external("molt_call_slot", SymbolKind::ExternFunction);
        export(&mut program, caller);
        let module = link(&program, &image, &LinkOptions::default()).expect("it links");
        assert_eq!(symbols(&module).contains(&"double"), kept);
        let chains = module.reach().why(|symbol| symbol == "molt_type_int");
        let names: Vec<&str> = chains[0].iter().map(|node| node.symbol.as_str()).collect();
        assert_eq!(names, ["peek", "molt_type_int"]);
    }
}

#[test]
fn slots_must_name_functions() {
    let bytes = tiny::image_with_records("slot\ttype\t004\tmolt_nothing\n");
    let error = Image::parse(&bytes).expect_err("there is no such function");
    assert!(error.to_string().contains("molt_nothing"));
}

#[test]
fn patches_must_fit() {
    let mut program = calling_the_slot();
    patch_the_slot(&mut program);
    program.patches[0].reloc.offset = 9;
    assert!(error(&program).contains("outside"));
    program.patches[0].reloc.offset = 4;
    program.patches.push(program.patches[0].clone());
    assert!(error(&program).contains("overlaps"));
    program.patches.truncate(1);
    program.patches[0].target = "molt_type_nothing".to_string();
    assert!(error(&program).contains("molt_type_nothing"));
}

#[test]
fn same_input_same_bytes() {
    let mut program = calling_the_slot();
    patch_the_slot(&mut program);
    assert_eq!(linked(&program).bytes(), linked(&program).bytes());
}

#[test]
fn the_heap_starts_after_the_data() {
    let mut program = exporting(&["molt_heap", "molt_dead", "molt_load"]);
    let zeroed = DataContents::Zeroed(100_000);
    let buffer = define_data(&mut program, "buffer", 32, zeroed, Vec::new());
    let main = define(
        &mut program,
        "main",
        (0, 1),
        &[Part::Op(Op(
            I32_CONST,
            RelocKind::AddressSleb,
            buffer,
            99_999,
        ))],
    );
    export(&mut program, main);
    let module = linked(&program);
    let heap = run(&module, "molt_heap", &[]).expect("it runs");
    let last = run(&module, "main", &[]).expect("it runs");
    assert!(heap > last && heap - last <= 32 && heap % 16 == 0);
    assert_eq!((last - 99_999) % 32, 0);
    assert!(module.bytes().len() < 1000, "zeroed data has no bytes");
    // The last byte is inside of memory.
    assert_eq!(run(&module, "molt_load", &[last - 3]).expect("it runs"), 0);
}

#[test]
fn stack_overflow_traps() {
    // Small enough to run out before the interpreter's own stack does.
    let options = LinkOptions {
        stack_size: 1 << 14,
        ..LinkOptions::default()
    };
    let module = linked_with(&exporting(&["molt_recurse"]), &options);
    let error = run(&module, "molt_recurse", &[]).expect_err("it recurses without end");
    assert_eq!(
        error.as_trap_code(),
        Some(wasmi::TrapCode::MemoryOutOfBounds)
    );
}

#[test]
fn data_of_the_program_keeps_its_order() {
    let mut program = Object::default();
    let first = define_data(
        &mut program,
        "a",
        1,
        DataContents::Bytes(vec![1]),
        Vec::new(),
    );
    let to_first = Reloc {
        offset: 0,
        kind: RelocKind::AddressI32,
        symbol: first,
        addend: 0,
    };
    let second = define_data(
        &mut program,
        "b",
        8,
        DataContents::Bytes(vec![0; 4]),
        vec![to_first],
    );
    let third = define_data(
        &mut program,
        "c",
        1,
        DataContents::Bytes(vec![0, 0]),
        Vec::new(),
    );
    for (name, symbol) in [("at_a", first), ("at_b", second), ("at_c", third)] {
        let place = Op(I32_CONST, RelocKind::AddressSleb, symbol, 0);
        let function = define(&mut program, name, (0, 1), &[Part::Op(place)]);
        export(&mut program, function);
    }
    let module = linked(&program);
    let at = |name| run(&module, name, &[]).expect("it runs");
    let stack = LinkOptions::default().stack_size as i32;
    assert_eq!(
        [at("at_a"), at("at_b"), at("at_c")],
        [stack, stack + 8, stack + 12]
    );
}

#[test]
fn exports_that_imports_call_for() {
    let needs = |name: &str| ConditionalExport {
        always: false,
        name: "cabi_realloc".to_string(),
        symbol: "molt_load".to_string(),
        when_imported: vec![("clock".to_string(), name.to_string())],
    };
    let program = exporting(&["molt_clock"]);
    let with = |name| LinkOptions {
        conditional_exports: vec![needs(name)],
        ..Default::default()
    };
    let module = linked_with(&program, &with("now"));
    assert_eq!(module.exports(), ["memory", "molt_clock", "cabi_realloc"]);
    assert_eq!(
        linked_with(&program, &with("unused")).exports(),
        ["memory", "molt_clock"]
    );
}

#[test]
fn names_are_kept_unless_stripped() {
    let program = calling_the_slot();
    assert!(has(&linked(&program), "double"));
    let options = LinkOptions {
        strip: true,
        ..LinkOptions::default()
    };
    assert!(!has(&linked_with(&program, &options), "double"));
}

#[test]
fn unknown_symbols_are_named_with_who_needs_them() {
    let mut program = Object::default();
    let missing = program.external("molt_missing", SymbolKind::ExternFunction);
    let place = Op(CALL, RelocKind::FunctionIndex, missing, 0);
    let main = define(&mut program, "main", (0, 0), &[Part::Op(place)]);
    // Nobody needs it yet.
    linked(&program);
    export(&mut program, main);
    assert_eq!(
        error(&program),
        "unknown symbol `molt_missing`, referred to by `main`"
    );
}

#[test]
fn definitions_and_exports_are_unique() {
    let mut program = Object::default();
    define(&mut program, "molt_load", (0, 0), &[]);
    assert!(error(&program).contains("`molt_load`"));

    let mut program = Object::default();
    define(&mut program, "f", (0, 0), &[]);
    define(&mut program, "f", (0, 0), &[]);
    assert!(error(&program).contains("`f`"));

    let mut program = exporting(&["molt_load", "molt_load"]);
    assert!(error(&program).contains("two exports"));
    program.exports.truncate(1);
    program.exports[0].name = "memory".to_string();
    assert!(error(&program).contains("`memory`"));
}

#[test]
fn symbols_of_the_wrong_kind_are_refused() {
    let mut program = Object::default();
    let ty = program.external("molt_type_int", SymbolKind::ExternFunction);
    let place = Op(CALL, RelocKind::FunctionIndex, ty, 0);
    let main = define(&mut program, "main", (0, 0), &[Part::Op(place)]);
    export(&mut program, main);
    assert!(error(&program).contains("as a function"));
}

#[test]
fn invalid_code_is_found_and_named() {
    let mut program = exporting(&["molt_load"]);
    let main = define(&mut program, "broken", (0, 1), &[]);
    export(&mut program, main);
    assert!(error(&program).ends_with("in `broken`"));
}

#[test]
fn relocations_must_lie_inside() {
    let mut program = calling_the_slot();
    program.functions[0].relocs[0].offset = 90;
    assert!(error(&program).contains("outside"));
}

#[test]
fn every_public_function_links_alone() {
    let bytes = image();
    let image = Image::parse(&bytes).expect("the image is well-formed");
    let names = image.public_functions();
    assert_eq!(names.len(), 6);
    for name in names {
        linked(&exporting(&[name]));
    }
}

#[test]
fn a_module_without_relocations_is_no_image() {
    let error = Image::parse(b"\0asm\x01\0\0\0").expect_err("it is empty");
    assert!(error.to_string().contains("--emit-relocs"));
}
