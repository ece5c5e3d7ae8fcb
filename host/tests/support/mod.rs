//! Runs one of the guests through the whole host: encoded, compiled, loaded, linked.

use std::sync::Arc;

use molt_component::{Metadata, World, encode};
use molt_host::{
    Compiler, Cpu, Engine, Grants, HostError, Input, Limits, Outcome, Output, Program, Run, Stdio,
    run,
};

/// How a program ended, and what it wrote.
#[derive(Debug)]
pub struct Ended {
    pub outcome: Outcome,
    pub output: String,
}

fn program(guest: &str) -> Program {
    let path = format!("{}/tests/guest/{guest}.wat", env!("CARGO_MANIFEST_DIR"));
    let core = wat::parse_file(path).expect("the guest is well-formed");
    let component =
        encode(&core, &World::script(), &Metadata::default()).expect("the guest is a component");
    let code = Compiler::new(Cpu::Baseline)
        .compile(component.bytes())
        .expect("the component compiles");
    code.load(&Engine::new().expect("an engine"))
        .expect("the machine code loads")
}

/// Runs a guest with no grants and empty input, after `change` had its way.
pub fn start(guest: &str, change: impl FnOnce(&mut Run)) -> Result<Ended, HostError> {
    let (stdout, buffer) = Output::buffer();
    let mut it = Run {
        grants: Grants::default(),
        args: vec![guest.into()],
        stdio: Stdio {
            stdin: Input::Bytes(Arc::from(&b""[..])),
            stdout,
            stderr: Output::buffer().0,
        },
        limits: Limits::default(),
        last: false,
    };
    change(&mut it);
    let outcome = run(&program(guest), it)?;
    let output = String::from_utf8(buffer.lock().unwrap().clone()).unwrap();
    Ok(Ended { outcome, output })
}
