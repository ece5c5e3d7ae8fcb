//! Encodes small core modules and reads the components back.

use molt_component::{
    Capability, Component, ComponentError, Metadata, Wit, World, describe, encode, wit_text,
};

const HELLO: &str = r#"(module
  (import "wasi:cli/stdout@0.2.6" "get-stdout" (func (result i32)))
  (import "wasi:io/streams@0.2.6" "[method]output-stream.blocking-write-and-flush"
    (func (param i32 i32 i32 i32)))
  (import "wasi:io/streams@0.2.6" "[resource-drop]output-stream" (func (param i32)))
  (memory (export "memory") 1)
  (func (export "wasi:cli/run@0.2.6#run") (result i32) (i32.const 0)))"#;

const ADD: &str = r#"(module
  (memory (export "memory") 1)
  (func (export "add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1))))"#;

fn metadata() -> Metadata {
    Metadata {
        compiler: "1.2.3".into(),
        source_hash: vec![7; 32],
        language: String::new(),
    }
}

fn component(core: &str, world: &World) -> Result<Component, ComponentError> {
    let core = wat::parse_str(core).expect("the module is well-formed");
    encode(&core, world, &metadata())
}

fn imports(component: &Component) -> Vec<(String, Vec<String>)> {
    describe(component.bytes())
        .expect("it can be described")
        .imports
        .into_iter()
        .map(|import| (import.name, import.functions))
        .collect()
}

fn import(name: &str, functions: &[&str]) -> (String, Vec<String>) {
    (
        name.into(),
        functions.iter().map(|name| (*name).into()).collect(),
    )
}

#[test]
fn a_script_imports_what_it_calls_and_nothing_else() {
    let component = component(HELLO, &World::script()).expect("it encodes");
    assert_eq!(
        imports(&component),
        [
            import("wasi:io/error@0.2.6", &[]),
            import(
                "wasi:io/streams@0.2.6",
                &["[method]output-stream.blocking-write-and-flush"]
            ),
            import("wasi:cli/stdout@0.2.6", &["get-stdout"]),
        ]
    );
    assert_eq!(component.capabilities(), Ok(vec![Capability::Stdio]));
    let exports = describe(component.bytes()).expect("described").exports;
    assert_eq!(exports.len(), 1);
    assert_eq!(exports[0].name, "wasi:cli/run@0.2.6");
}

#[test]
fn a_pure_script_imports_nothing() {
    let core = r#"(module (memory (export "memory") 1)
        (func (export "wasi:cli/run@0.2.6#run") (result i32) (i32.const 0)))"#;
    let component = component(core, &World::script()).expect("it encodes");
    assert_eq!(imports(&component), []);
    assert_eq!(component.capabilities(), Ok(vec![]));
}

#[test]
fn a_library_exports_plain_functions() {
    let wit = "world program { export add: func(a: s64, b: s64) -> s64; }";
    let component = component(ADD, &World::library(Wit::text(wit, "program"))).expect("it encodes");
    let text = wit_text(component.bytes()).expect("it has WIT");
    assert!(
        text.contains("export add: func(a: s64, b: s64) -> s64;"),
        "{text}"
    );
    assert_eq!(imports(&component), []);
}

#[test]
fn a_library_exports_an_interface_of_its_package() {
    let wit = "package demo:math@1.0.0;
        interface ops { add: func(a: s64, b: s64) -> s64; }
        world lib { import wasi:clocks/wall-clock@0.2.6; export ops; }
        world other { }";
    let core = r#"(module (memory (export "memory") 1)
        (func (export "demo:math/ops@1.0.0#add") (param i64 i64) (result i64)
            (i64.add (local.get 0) (local.get 1))))"#;
    let component = component(core, &World::library(Wit::text(wit, "lib"))).expect("it encodes");
    let exports = describe(component.bytes()).expect("described").exports;
    assert_eq!(exports[0].name, "demo:math/ops@1.0.0");
    assert_eq!(exports[0].functions, ["add"]);
    // The world allows the clock; the program does not use it.
    assert_eq!(imports(&component), []);
}

#[test]
fn a_script_may_also_be_a_library() {
    let core = r#"(module (memory (export "memory") 1)
        (func (export "wasi:cli/run@0.2.6#run") (result i32) (i32.const 0))
        (func (export "add") (param i64 i64) (result i64) (local.get 0)))"#;
    let world = World {
        wit: Some(Wit::text(
            "world program { export add: func(a: s64, b: s64) -> s64; }",
            "program",
        )),
        run: true,
    };
    let component = component(core, &world).expect("it encodes");
    let exports = describe(component.bytes()).expect("described").exports;
    assert_eq!(exports.len(), 2);
}

#[test]
fn functions_of_the_world_can_be_imported() {
    let wit = "world program { import log: func(level: u32); export go: func(); }";
    let core = r#"(module (import "$root" "log" (func $log (param i32)))
        (memory (export "memory") 1)
        (func (export "go") (call $log (i32.const 1))))"#;
    let component =
        component(core, &World::library(Wit::text(wit, "program"))).expect("it encodes");
    assert_eq!(imports(&component), [import("log", &["log"])]);
    assert_eq!(
        component.capabilities(),
        Ok(vec![Capability::Other("log".into())])
    );
}

#[test]
fn every_built_in_interface_parses() {
    let core = r#"(module
        (import "wasi:filesystem/types@0.2.6" "[method]descriptor.write"
            (func (param i32 i32 i32 i64 i32)))
        (import "wasi:filesystem/preopens@0.2.6" "get-directories" (func (param i32)))
        (import "wasi:clocks/monotonic-clock@0.2.6" "now" (func (result i64)))
        (import "wasi:clocks/wall-clock@0.2.6" "now" (func (param i32)))
        (import "wasi:clocks/timezone@0.2.6" "utc-offset" (func (param i64 i32) (result i32)))
        (import "wasi:random/random@0.2.6" "get-random-u64" (func (result i64)))
        (import "wasi:random/insecure-seed@0.2.6" "insecure-seed" (func (param i32)))
        (import "wasi:cli/environment@0.2.6" "get-environment" (func (param i32)))
        (import "wasi:cli/environment@0.2.6" "get-arguments" (func (param i32)))
        (import "wasi:cli/exit@0.2.6" "exit-with-code" (func (param i32)))
        (import "wasi:cli/terminal-stdout@0.2.6" "get-terminal-stdout" (func (param i32)))
        (import "wasi:sockets/instance-network@0.2.6" "instance-network" (func (result i32)))
        (import "wasi:sockets/ip-name-lookup@0.2.6" "resolve-addresses"
            (func (param i32 i32 i32 i32)))
        (import "wasi:sockets/tcp-create-socket@0.2.6" "create-tcp-socket"
            (func (param i32 i32)))
        (import "wasi:sockets/tcp@0.2.6" "[method]tcp-socket.start-listen"
            (func (param i32 i32)))
        (memory (export "memory") 1)
        (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 0))
        (func (export "wasi:cli/run@0.2.6#run") (result i32) (i32.const 0)))"#;
    let component = component(core, &World::script()).expect("it encodes");
    let tokens: Vec<String> = component
        .capabilities()
        .expect("it can be described")
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        tokens,
        [
            "args",
            "env.read",
            "fs.read",
            "fs.write",
            "time.wall",
            "time.mono",
            "random",
            "net.connect",
            "net.listen"
        ]
    );
}

#[test]
fn metadata_survives_and_producers_are_named_once() {
    let component = component(HELLO, &World::script()).expect("it encodes");
    assert_eq!(component.metadata(), Some(metadata()));
    let mut sections = Vec::new();
    let mut depth = 0;
    for payload in wasmparser::Parser::new(0).parse_all(component.bytes()) {
        match payload.expect("it parses") {
            wasmparser::Payload::ModuleSection { .. }
            | wasmparser::Payload::ComponentSection { .. } => depth += 1,
            wasmparser::Payload::End(_) => depth -= 1,
            wasmparser::Payload::CustomSection(section) if depth == 0 => {
                sections.push(section.name().to_owned());
            }
            _ => {}
        }
    }
    assert_eq!(sections, ["producers", "molt"]);
    let again = Component::parse(component.bytes().to_vec()).expect("it is valid");
    assert_eq!(again, component);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let one = component(HELLO, &World::script()).expect("it encodes");
    let two = component(HELLO, &World::script()).expect("it encodes");
    assert_eq!(one, two);
}

#[test]
fn mistakes_are_told_apart() {
    let script = World::script();
    let unknown = r#"(module (import "env" "f" (func)) (memory (export "memory") 1)
        (func (export "wasi:cli/run@0.2.6#run") (result i32) (i32.const 0)))"#;
    assert_eq!(
        component(unknown, &script),
        Err(ComponentError::UnknownImport {
            module: "env".into(),
            name: "f".into()
        })
    );
    let package = unknown.replace("\"env\"", "\"a:b/c@1.0.0\"");
    assert_eq!(
        component(&package, &script),
        Err(ComponentError::UnknownPackage {
            package: "a:b@1.0.0".into(),
            wanted_by: "molt:program".into()
        })
    );
    let function = unknown.replace("\"env\"", "\"wasi:cli/stdout@0.2.6\"");
    assert!(matches!(
        component(&function, &script),
        Err(ComponentError::World(_))
    ));
    let interface = unknown.replace("\"env\"", "\"wasi:cli/nothing@0.2.6\"");
    assert!(matches!(
        component(&interface, &script),
        Err(ComponentError::Wit(_))
    ));
    assert!(matches!(
        encode(b"\0asm", &script, &metadata()),
        Err(ComponentError::Core(_))
    ));
    let threads = r#"(module (memory (export "memory") 1 1 shared))"#;
    assert!(matches!(
        component(threads, &script),
        Err(ComponentError::Core(_))
    ));
    assert!(matches!(
        component(ADD, &script),
        Err(ComponentError::World(_))
    ));
    let world = World::library(Wit::text("world a { }", "b"));
    assert_eq!(
        component(ADD, &world),
        Err(ComponentError::Wit(
            "the WIT package `local:program` has no world `b`; it has `a`".into()
        ))
    );
    assert!(matches!(
        Component::parse(b"hello".to_vec()),
        Err(ComponentError::Invalid(_))
    ));
}
