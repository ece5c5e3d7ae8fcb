//! Running a program: links what it imports and is granted, starts it on a stack of its own, and
//! gives how it ended.

use wasmtime::Store;
use wasmtime::component::types::ComponentItem;
use wasmtime::component::{ComponentExportIndex, Instance, Linker, Val, WasmList};

use crate::capability;
use crate::config::{HOST_STACK, WASM_STACK};
use crate::engine::Program;
use crate::error::HostError;
use crate::grants::Grants;
use crate::interrupt::{self, Word};
use crate::limits::{Limits, Meter};
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

/// What became of a call.
#[derive(Debug, Clone, PartialEq)]
pub enum Called {
    /// It returned these values.
    Returned(Vec<Val>),
    /// The program ended instead.
    Ended(Outcome),
}

/// Runs a program that exports `wasi:cli/run`, and waits for its end.
pub fn run(program: &Program, run: Run) -> Result<Outcome, HostError> {
    on_deep_stack(|| {
        let name = entry(program).ok_or_else(|| HostError::MissingExport("wasi:cli/run".into()))?;
        with_instance(
            program,
            run,
            |ended| ended,
            |store, instance| start(store, instance, &name),
        )
    })
}

/// Calls one function that a program exports, in a new instance: `name`, or `interface#name`.
pub fn call(
    program: &Program,
    run: Run,
    export: &str,
    params: &[Val],
) -> Result<Called, HostError> {
    on_deep_stack(|| {
        with_instance(program, run, Called::Ended, |store, instance| {
            let function = find(store, instance, export)
                .and_then(|index| instance.get_func(&mut *store, index))
                .ok_or_else(|| HostError::MissingExport(export.to_owned()))?;
            let count = function.ty(&*store).results().len();
            let mut results = vec![Val::Bool(false); count];
            Ok(match function.call(&mut *store, params, &mut results) {
                Ok(()) => Called::Returned(results),
                Err(error) => {
                    Called::Ended(outcome::of_error(&error, store.data().memory.refused()))
                }
            })
        })
    })
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

/// Links and instantiates a program, and does `work` with it; `ended` tells how the program ended
/// if it did so before.
fn with_instance<T>(
    program: &Program,
    run: Run,
    ended: impl FnOnce(Outcome) -> T,
    work: impl FnOnce(&mut Store<State>, &Instance) -> Result<T, HostError>,
) -> Result<T, HostError> {
    let last = run.last;
    let linker = link(program, &run.grants)?;
    let component = program.component();
    let state = State::new(run.stdio, run.args, run.grants, run.limits);
    let mut store = Store::new(component.engine(), state);
    store.limiter(|state| &mut state.memory);
    let result = match linker.instantiate(&mut store, component) {
        Ok(instance) => work(&mut store, &instance),
        Err(error) => unstarted(&error, &store.data().memory).map(ended),
    };
    if last {
        std::mem::forget(store);
        std::mem::forget(linker);
    }
    result
}

/// An error of instantiation: the program's own end if its start function ran, else the host's.
fn unstarted(error: &wasmtime::Error, memory: &Meter) -> Result<Outcome, HostError> {
    if let Some(text) = memory.too_little() {
        return Err(HostError::Start(text));
    }
    if error.is::<wasmtime::Trap>() || error.is::<outcome::Exit>() {
        return Ok(outcome::of_error(error, memory.refused()));
    }
    Err(HostError::Start(format!("{error:#}")))
}

/// The full name of the `run` of the `wasi:cli/run` that a program exports.
fn entry(program: &Program) -> Option<String> {
    let component = program.component();
    let ty = component.component_type();
    ty.exports(component.engine())
        .map(|(name, _)| name)
        .find(|name| name.starts_with("wasi:cli/run@0.2."))
        .map(|name| format!("{name}#run"))
}

/// Finds the export `name`, or `interface#name`.
fn find(
    store: &mut Store<State>,
    instance: &Instance,
    export: &str,
) -> Option<ComponentExportIndex> {
    match export.rsplit_once('#') {
        Some((interface, name)) => {
            let interface = instance.get_export_index(&mut *store, None, interface)?;
            instance.get_export_index(store, Some(&interface), name)
        }
        None => instance.get_export_index(store, None, export),
    }
}

fn start(
    store: &mut Store<State>,
    instance: &Instance,
    export: &str,
) -> Result<Outcome, HostError> {
    let missing = || HostError::MissingExport(export.to_owned());
    let index = find(store, instance, export).ok_or_else(missing)?;
    let Ok(function) = instance.get_typed_func::<(), (Result<(), ()>,)>(&mut *store, &index) else {
        return Err(missing());
    };
    let word = interrupt_word(store, instance);
    let outcome = match function.call(&mut *store, ()) {
        Ok((Ok(()),)) => Outcome::Exited(0),
        Ok((Err(()),)) if word.as_ref().is_some_and(Word::ended) => {
            Outcome::Exited(outcome::INTERRUPTED)
        }
        Ok((Err(()),)) => Outcome::Exited(1),
        Err(error) => outcome::of_error(&error, store.data().memory.refused()),
    };
    // A program that cannot raise has no word, and fails only for this.
    let unwritten = match &word {
        Some(word) => word.unwritten(),
        None => outcome == Outcome::Exited(1),
    };
    match (&outcome, store.data().stdio.stdout.failure()) {
        (Outcome::Exited(_), Some(errno)) if unwritten => {
            let text = outcome::unwritten(errno);
            let _ = store.data().stdio.stderr.write(text.as_bytes());
            Ok(Outcome::Exited(outcome::UNWRITTEN))
        }
        _ => Ok(outcome),
    }
}

/// Where the program learns of interrupts, if it does anywhere.
fn interrupt_word(store: &mut Store<State>, instance: &Instance) -> Option<Word> {
    let index = instance.get_export_index(&mut *store, None, interrupt::EXPORT)?;
    let function = instance
        .get_typed_func::<(), (WasmList<u8>,)>(&mut *store, &index)
        .ok()?;
    let (bytes,) = function.call(&mut *store, ()).ok()?;
    let bytes = bytes.as_le_slice(&*store);
    // SAFETY: the program's memory is reserved as a whole, so it does not move while the store lives, and the store
    // outlives the call that the word is for.
    unsafe { Word::share(bytes) }
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
