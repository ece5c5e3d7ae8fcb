//! Calls functions that libraries export.

use molt_component::{Metadata, Wit, World, encode};
use molt_host::{
    Called, Compiler, Cpu, Engine, Grants, HostError, Limits, Outcome, Program, Run, Stdio, Value,
    call,
};

const WIT: &str = "package demo:math@1.0.0;
interface ops { divide: func(a: s64, b: s64) -> s64; }
world lib { export ops; export greet: func(name: string) -> string; }";

const CORE: &str = r#"(module
  (memory (export "memory") 1)
  (global $heap (mut i32) (i32.const 4096))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
    (local $at i32)
    (local.set $at (global.get $heap))
    (global.set $heap (i32.add (local.get $at) (local.get 3)))
    (local.get $at))
  (func (export "greet") (param i32 i32) (result i32)
    (i32.store (i32.const 16) (local.get 0))
    (i32.store (i32.const 20) (local.get 1))
    (i32.const 16))
  (func (export "demo:math/ops@1.0.0#divide") (param i64 i64) (result i64)
    (i64.div_s (local.get 0) (local.get 1))))"#;

fn library() -> Program {
    let core = wat::parse_str(CORE).unwrap();
    let world = World::library(Wit::text(WIT, "lib"));
    let component = encode(&core, &world, &Metadata::default()).unwrap();
    let code = Compiler::new(Cpu::Native)
        .compile(component.bytes())
        .unwrap();
    code.load(&Engine::new().unwrap()).unwrap()
}

fn run() -> Run {
    Run {
        grants: Grants::default(),
        args: Vec::new(),
        stdio: Stdio::inherit(),
        limits: Limits::default(),
        last: false,
    }
}

#[test]
fn functions_of_the_world_and_of_interfaces() {
    let library = library();
    let greeting = Value::String("é".into());
    assert_eq!(
        call(&library, run(), "greet", std::slice::from_ref(&greeting)).unwrap(),
        Called::Returned(vec![greeting])
    );
    let params = [Value::S64(-7), Value::S64(2)];
    assert_eq!(
        call(&library, run(), "demo:math/ops@1.0.0#divide", &params).unwrap(),
        Called::Returned(vec![Value::S64(-3)])
    );
}

#[test]
fn mistakes_are_reported() {
    let library = library();
    assert!(matches!(
        call(&library, run(), "none", &[]),
        Err(HostError::MissingExport(_))
    ));
    assert!(matches!(
        molt_host::run(&library, run()),
        Err(HostError::MissingExport(_))
    ));
    let params = [Value::S64(1), Value::S64(0)];
    assert!(matches!(
        call(&library, run(), "demo:math/ops@1.0.0#divide", &params),
        Ok(Called::Ended(Outcome::Trapped(_)))
    ));
    assert!(matches!(
        call(&library, run(), "greet", &[Value::S64(1)]),
        Ok(Called::Ended(Outcome::Trapped(_)))
    ));
}
