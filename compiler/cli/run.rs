//! `molt run`: takes a program, in Python or as a component, and its arguments, ends as it ends. A
//! program that has not changed is neither parsed nor compiled.

use molt_host::{Compiler, Cpu, Engine, Limits, Outcome, Program, Run, Stdio};
use molt_pipeline::Level;

use crate::args::RunArgs;
use crate::binary;
use crate::cache::Cache;
use crate::compile;
use crate::failure::Failure;
use crate::output::complain;
use crate::progress;
use crate::search;
use crate::source::{Main, Names, Seen};

/// Runs the command. The arguments of the program come apart from Molt's own.
pub(crate) fn run(args: &RunArgs, program_args: Vec<String>) -> Result<u8, Failure> {
    molt_host::handle_interrupts();
    let grants = args.grants.grants()?;
    let main = match (&args.code, &args.file) {
        _ if args.module.is_some() => {
            let name = args.module.as_deref().unwrap_or_default();
            search::module(name, &args.search, Names::Absolute)?
        }
        (Some(code), _) => Main::code(code),
        (None, Some(path)) => Main::given(path, Names::Absolute)?,
        (None, None) => return Err(Failure::Usage("there is no program to run".into())),
    };
    let main = main.looking_in(&args.search)?;
    let engine = Engine::new()?;
    let cache = if args.no_cache {
        None
    } else {
        Cache::of_user()
    };
    let program = match cache.as_ref().and_then(|cache| cache.find(&main, &engine)) {
        Some((program, said)) => {
            complain(&said);
            program
        }
        None => compiled(&main, &engine, cache.as_ref())?,
    };
    let mut words = vec![main.argv0];
    words.extend(program_args);
    let outcome = molt_host::run(
        &program,
        Run {
            grants,
            args: words,
            stdio: Stdio::inherit(),
            limits: Limits::of_mib(args.max_memory),
            last: true,
        },
    )?;
    if let Outcome::Trapped(trapped) = &outcome {
        complain(&format!("{trapped}\n"));
    }
    // Tearing down the engine would only give back what the system takes anyway.
    std::process::exit(i32::from(outcome.exit_code()));
}

fn compiled(main: &Main, engine: &Engine, cache: Option<&Cache>) -> Result<Program, Failure> {
    let (component, seen, said) = if binary::is_wasm(main) {
        let component = binary::component(main.clone())?;
        (component, Seen::default(), String::new())
    } else {
        let made = compile::component(main, Names::Absolute, Level::Release)?;
        complain(&made.printed);
        (made.compiled.component, made.seen, made.printed)
    };
    let code = progress::during("generating machine code", || {
        Compiler::new(Cpu::Native).compile(component.bytes())
    })?;
    if let Some(cache) = cache {
        cache.keep(main, seen, said, code.bytes());
    }
    Ok(code.load(engine)?)
}
