//! Libraries, called by a host: a folder with `lib.py`, `world.wit` (or functions in `exports`) and `calls`.
//!
//! A line of `calls` is `FUNCTION(ARGUMENTS) == RESULT`, `FUNCTION(ARGUMENTS) traps`, `imports none`, or `size 40000`
//! for the most bytes that the component may have. Functions of an interface stand after its name and a dot.

use std::path::Path;

use molt::source::{Main, Names};
use molt_pipeline::{Level, Library, Wit, WitFile};
use wasmtime::component::{Component, ComponentExportIndex, Func, Instance, Linker, Val};
use wasmtime::{Engine, Store};

use crate::values;

/// Builds the library and makes its calls.
pub fn component(lib: &Path) -> Result<(), String> {
    let folder = lib.parent().ok_or("a test without a folder")?;
    let library = Library {
        module: "lib".into(),
        wit: wit(folder)?,
    };
    let main = Main::file(lib, Names::Relative).map_err(|e| format!("{e:?}"))?;
    let made =
        molt::compile::library(&main, &library, Level::Release).map_err(|e| format!("{e:?}"))?;
    let bytes = made.compiled.component.bytes();
    let engine = Engine::default();
    let component = Component::new(&engine, bytes).map_err(|e| format!("{e:#}"))?;
    let calls = read(&folder.join("calls"))?;
    let mut wrong = Vec::new();
    let mut host = None;
    for (number, line) in (1..).zip(calls.lines()) {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let result = if line == "imports none" {
            imports_none(bytes, &made.compiled.reach)
        } else if let Some(most) = line.strip_prefix("size ") {
            small(bytes, most)
        } else {
            call(&engine, &component, &mut host, line)
        };
        if let Err(problem) = result {
            wrong.push(format!("line {number}: {line}\n    {problem}"));
        }
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.join("\n"))
    }
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn wit(folder: &Path) -> Result<Wit, String> {
    if let Ok(functions) = read(&folder.join("exports")) {
        let exports: String = functions
            .lines()
            .map(|f| format!("export {f};\n"))
            .collect();
        return Ok(Wit::text(
            format!("package local:library;\nworld library {{ {exports} }}\n"),
            "library",
        ));
    }
    let text = read(&folder.join("world.wit"))?;
    let file = WitFile {
        name: "world.wit".into(),
        text,
    };
    Ok(Wit {
        files: vec![file],
        dependencies: Vec::new(),
        world: None,
    })
}

fn imports_none(bytes: &[u8], reach: &molt_link::Reach) -> Result<(), String> {
    let description = molt_component::describe(bytes).map_err(|e| e.to_string())?;
    let used: Vec<&str> = description
        .imports
        .iter()
        .filter(|i| !i.functions.is_empty())
        .map(|i| i.name.as_str())
        .collect();
    if used.is_empty() {
        return Ok(());
    }
    let why: Vec<String> = reach
        .why(|name| name.starts_with("get-std"))
        .iter()
        .map(|chain| format!("{chain:?}"))
        .collect();
    Err(format!(
        "it imports {}\n{}",
        used.join(", "),
        why.join("\n")
    ))
}

fn small(bytes: &[u8], most: &str) -> Result<(), String> {
    if option_env!("MOLT_QUICK_RUNTIME").is_some() {
        eprintln!("NOT CHECKED: sizes, because MOLT_QUICK_RUNTIME makes everything larger");
        return Ok(());
    }
    let most: usize = most
        .trim()
        .parse()
        .map_err(|_| format!("no size: {most}"))?;
    if bytes.len() > most {
        Err(format!("it has {} bytes", bytes.len()))
    } else {
        Ok(())
    }
}

/// A program under way; one that trapped is not used again.
type Host = Option<(Store<()>, Instance)>;

fn call(engine: &Engine, component: &Component, host: &mut Host, line: &str) -> Result<(), String> {
    let (mut store, instance) = match host.take() {
        Some(running) => running,
        None => {
            let mut store = Store::new(engine, ());
            let mut linker = Linker::new(engine);
            linker
                .define_unknown_imports_as_traps(component)
                .map_err(|e| format!("{e:#}"))?;
            let instance = linker
                .instantiate(&mut store, component)
                .map_err(|e| format!("{e:#}"))?;
            (store, instance)
        }
    };
    let open = line.find('(').ok_or("no call")?;
    let function = find(&mut store, &instance, line[..open].trim())?;
    let ty = function.ty(&store);
    let mut text = values::Text::new(&line[open..]);
    let types: Vec<_> = ty.params().map(|(_, t)| t).collect();
    let args = text.list('(', ')', &types)?;
    let mut results = vec![Val::Bool(false); ty.results().len()];
    let outcome = function.call(&mut store, &args, &mut results);
    if text.rest() == "traps" {
        return match outcome {
            Err(_) => Ok(()),
            Ok(()) => Err(format!("it gives {results:?}")),
        };
    }
    outcome.map_err(|e| format!("{e:#}"))?;
    *host = Some((store, instance));
    let Some(result) = ty.results().next() else {
        return if text.rest().is_empty() {
            Ok(())
        } else {
            Err("it gives nothing".into())
        };
    };
    text.word("==")?;
    let wanted = text.value(&result)?;
    // Not by `==` of the values: a NaN is as good as another.
    if format!("{wanted:?}") == format!("{:?}", results[0]) {
        Ok(())
    } else {
        Err(format!(
            "it gives {:?}\n    and not  {wanted:?}",
            results[0]
        ))
    }
}

fn find(store: &mut Store<()>, instance: &Instance, name: &str) -> Result<Func, String> {
    let missing = || format!("there is no export `{name}`");
    let index: ComponentExportIndex = match name.rsplit_once('.') {
        None => instance
            .get_export_index(&mut *store, None, name)
            .ok_or_else(missing)?,
        Some((interface, function)) => {
            let owner = instance
                .get_export_index(&mut *store, None, interface)
                .ok_or_else(missing)?;
            instance
                .get_export_index(&mut *store, Some(&owner), function)
                .ok_or_else(missing)?
        }
    };
    instance.get_func(&mut *store, index).ok_or_else(missing)
}
