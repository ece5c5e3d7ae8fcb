//! Running a program: links what it imports and is granted, starts it on a stack of its own, and
//! gives how it ended.

use wasmtime::Store;
use wasmtime::component::types::ComponentItem;
use wasmtime::component::{Instance, Linker};

use crate::capability;
use crate::config::{HOST_STACK, WASM_STACK};
use crate::engine::Program;
use crate::error::HostError;
use crate::grants::Grants;
use crate::limits::Limits;
use crate::outcome::{self, Outcome};
use crate::policy;
use crate::state::State;
use crate::stdio::Stdio;

/// One run of a program.
pub struct Run {
    /// What the program may do.
    pub grants: Grants,
    /// What the program finds in `sys.argv`, its name first.
    pub args: Vec<String>,
    /// The program's standard streams.
    pub stdio: Stdio,
    /// What the program may consume.
    pub limits: Limits,
    /// Whether the process ends right after this run, which saves tearing the program down.
    pub last: bool,
}

/// Runs a program that exports `wasi:cli/run`, and waits for its end.
pub fn run(program: &Program, run: Run) -> Result<Outcome, HostError> {
    on_deep_stack(|| start(program, run))
}

/// Calls `work` on a thread whose stack holds the deepest program.
fn on_deep_stack<T: Send>(
    work: impl FnOnce() -> Result<T, HostError> + Send,
) -> Result<T, HostError> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .name("main".into())
            .stack_size(WASM_STACK + HOST_STACK)
            .spawn_scoped(scope, work)
            .map_err(|error| HostError::Start(format!("no memory for the stack: {error}")))?;
        match thread.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

fn start(program: &Program, run: Run) -> Result<Outcome, HostError> {
    let last = run.last;
    let linker = link(program, &run.grants)?;
    let component = program.component();
    let name = entry(program).ok_or_else(|| HostError::MissingExport("wasi:cli/run".into()))?;
    let state = State::new(run.stdio, run.args, run.grants, run.limits);
    let mut store = Store::new(component.engine(), state);
    store.limiter(|state| &mut state.limits);
    let outcome = match linker.instantiate(&mut store, component) {
        Ok(instance) => call(&mut store, &instance, &name),
        Err(error) => unstarted(&error),
    };
    if last {
        std::mem::forget(store);
        std::mem::forget(linker);
    }
    outcome
}

/// The full name of the `wasi:cli/run` that a program exports.
fn entry(program: &Program) -> Option<String> {
    let component = program.component();
    let ty = component.component_type();
    ty.exports(component.engine())
        .map(|(name, _)| name)
        .find(|name| name.starts_with("wasi:cli/run@0.2."))
        .map(str::to_owned)
}

fn call(store: &mut Store<State>, instance: &Instance, name: &str) -> Result<Outcome, HostError> {
    let missing = || HostError::MissingExport(format!("{name}#run"));
    let interface = instance
        .get_export_index(&mut *store, None, name)
        .ok_or_else(missing)?;
    let function = instance
        .get_export_index(&mut *store, Some(&interface), "run")
        .ok_or_else(missing)?;
    let Ok(function) = instance.get_typed_func::<(), (Result<(), ()>,)>(&mut *store, &function)
    else {
        return Err(missing());
    };
    Ok(match function.call(store, ()) {
        Ok((Ok(()),)) => Outcome::Exited(0),
        Ok((Err(()),)) => Outcome::Exited(1),
        Err(error) => outcome::of_error(&error),
    })
}

/// An error of instantiation: the program's own end if its start function ran, else the host's.
fn unstarted(error: &wasmtime::Error) -> Result<Outcome, HostError> {
    if error.is::<wasmtime::Trap>() || error.is::<outcome::Exit>() {
        return Ok(outcome::of_error(error));
    }
    Err(HostError::Start(format!("{error:#}")))
}

/// Links what the program imports; refuses what is not granted.
fn link(program: &Program, grants: &Grants) -> Result<Linker<State>, HostError> {
    let component = program.component();
    let engine = component.engine();
    let mut linker = Linker::new(engine);
    let mut refusals = Vec::new();
    let ty = component.component_type();
    for (interface, item) in ty.imports(engine) {
        let ComponentItem::ComponentInstance(instance) = item.ty else {
            return Err(HostError::UnknownImport(interface.to_owned()));
        };
        let mut target = linker
            .instance(interface)
            .map_err(|error| HostError::Start(format!("{error:#}")))?;
        for (name, item) in instance.exports(engine) {
            let known = match item.ty {
                ComponentItem::ComponentFunc(_) => {
                    refusals.extend(policy::refusal(grants, interface, name));
                    capability::link_function(&mut target, interface, name)
                }
                ComponentItem::Resource(_) => {
                    capability::link_resource(&mut target, interface, name).map(|()| true)
                }
                _ => Ok(true),
            };
            match known {
                Ok(true) => {}
                Ok(false) => return Err(HostError::UnknownImport(format!("{interface}#{name}"))),
                Err(error) => return Err(HostError::Start(format!("{error:#}"))),
            }
        }
    }
    if refusals.is_empty() {
        return Ok(linker);
    }
    refusals.sort();
    refusals.dedup_by(|a, b| a.capability == b.capability);
    Err(HostError::Refused(refusals))
}
