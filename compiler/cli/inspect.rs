//! `molt inspect`: takes a component, an executable or a program, says what it needs, what it
//! offers, what it weighs and what made it. Runs nothing.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use molt_component::{Component, Description, Metadata, capabilities_of, describe};
use molt_host::executable::{Settings, Trailer};
use molt_link::{Origin, Reach, SizeKind, SizeRow};
use molt_pipeline::Level;
use serde_json::{Value, json};

use crate::args::InspectArgs;
use crate::calls_of;
use crate::compile;
use crate::failure::Failure;
use crate::manifest::hex;
use crate::output;
use crate::source::{Main, Names, read};

/// What there is to say.
struct About {
    kind: &'static str,
    size: u64,
    description: Description,
    metadata: Option<Metadata>,
    settings: Option<Settings>,
    code: Option<u64>,
    sections: Vec<(String, u64)>,
    sizes: Vec<SizeRow>,
    reach: Reach,
    /// Of a component, its bytes.
    component: Option<Component>,
}

/// Runs the command.
pub(crate) fn inspect(args: &InspectArgs) -> Result<u8, Failure> {
    let mut about = if args.file.extension().is_some_and(|end| end == "py") || args.file.is_dir() {
        of_program(&args.file)?
    } else {
        of_binary(&args.file)?
    };
    if args.why.is_some() && about.kind != "program" {
        about.reach = reach_of_binary(&about, &args.file)?;
    }
    let text = if args.json {
        format!("{:#}\n", as_json(&about))
    } else {
        let mut text = as_text(&about, &args.file, args.top);
        if let Some(name) = &args.why {
            text = why(&about.reach, name)?;
        }
        text
    };
    output::print(&text)?;
    Ok(0)
}

fn of_program(path: &Path) -> Result<About, Failure> {
    let main = Main::file(path, Names::Relative)?;
    let made = compile::component(&main, Names::Relative, Level::Release)?;
    let mut about = of_component(made.compiled.component, "program")?;
    about.sizes = made.compiled.sizes;
    about.reach = made.compiled.reach;
    Ok(about)
}

/// Who calls whom in a component that kept its names.
fn reach_of_binary(about: &About, path: &Path) -> Result<Reach, Failure> {
    let Some(component) = &about.component else {
        return Err(Failure::Usage(format!(
            "'{}' is an executable, which does not say what needs what: ask the program (.py), or its component",
            path.display()
        )));
    };
    let calls = molt_component::calls(component.bytes())?;
    if calls.functions.is_empty() {
        return Err(Failure::Usage(format!(
            "no names were kept in '{}': build it with `--names`, or ask the program (.py)",
            path.display()
        )));
    }
    Ok(calls_of::reach(&calls))
}

fn of_binary(path: &Path) -> Result<About, Failure> {
    let bytes = read(path)?;
    if Trailer::decode(&bytes).is_some() {
        let embedded = molt_native_aot::inspect(&bytes)
            .map_err(|error| Failure::File(format!("'{}': {error}", path.display())))?;
        return Ok(About {
            kind: "executable",
            size: bytes.len() as u64,
            description: embedded.description,
            metadata: embedded.metadata,
            settings: Some(embedded.settings),
            code: Some(embedded.code_length),
            sections: embedded.parts,
            sizes: embedded
                .functions
                .into_iter()
                .filter_map(machine_code)
                .collect(),
            reach: Reach::default(),
            component: None,
        });
    }
    match Component::parse(bytes) {
        Ok(component) => of_component(component, "component"),
        Err(error) => Err(Failure::File(format!(
            "'{}' is no component, no executable of Molt's and no .py file: {error}",
            path.display()
        ))),
    }
}

fn of_component(component: Component, kind: &'static str) -> Result<About, Failure> {
    let sizes = molt_component::function_sizes(component.bytes())?
        .into_iter()
        .map(named_size)
        .collect();
    Ok(About {
        kind,
        size: component.bytes().len() as u64,
        description: describe(component.bytes())?,
        metadata: component.metadata(),
        settings: None,
        code: None,
        sections: molt_component::sections(component.bytes())?,
        sizes,
        reach: Reach::default(),
        component: Some(component),
    })
}

/// A function of machine code by its name in the component, if it has one: names are kept on request.
fn machine_code((symbol, bytes): (String, u64)) -> Option<SizeRow> {
    let (_, name) = symbol.split_once("]::function[")?.1.split_once("]::")?;
    let name = name.to_owned();
    Some(named_size(molt_component::FunctionSize { name, bytes }))
}

/// A function by its name in the component. The program's functions have Python names, which are no symbols.
fn named_size(function: molt_component::FunctionSize) -> SizeRow {
    let is_symbol = demangled(&function.name) != function.name
        || function.name.starts_with("molt_")
        || !function.name.contains(['.', '$']);
    SizeRow {
        kind: SizeKind::Function,
        bytes: u32::try_from(function.bytes).unwrap_or(u32::MAX),
        origin: if is_symbol {
            Origin::Runtime
        } else {
            Origin::Program
        },
        symbol: function.name,
    }
}

fn as_json(about: &About) -> Value {
    let items = |items: &[molt_component::Import]| -> Value {
        items
            .iter()
            .map(|item| json!({"name": item.name, "functions": item.functions}))
            .collect()
    };
    let capabilities: Vec<String> = capabilities_of(&about.description.imports)
        .iter()
        .map(ToString::to_string)
        .collect();
    let sizes: Vec<Value> = about
        .sizes
        .iter()
        .map(|row| {
            json!({"symbol": demangled(&row.symbol), "kind": kind_name(row.kind), "origin": origin_name(row.origin), "bytes": row.bytes})
        })
        .collect();
    json!({
        "kind": about.kind,
        "bytes": about.size,
        "compiler": about.metadata.as_ref().map(|m| m.compiler.clone()),
        "source_hash": about.metadata.as_ref().map(|m| hex(&m.source_hash)),
        "capabilities": capabilities,
        "imports": items(&about.description.imports),
        "exports": items(&about.description.exports),
        "grants": about.settings.as_ref().and_then(|s| s.grants.to_text()).map(|t| t.lines().map(str::to_owned).collect::<Vec<_>>()),
        "machine_code_bytes": about.code,
        "sections": about.sections.iter().map(|(name, bytes)| json!({"name": name, "bytes": bytes})).collect::<Vec<_>>(),
        "symbols": sizes,
        "reach": reach_as_json(&about.reach),
    })
}

/// What is in the module and who names it, by number.
fn reach_as_json(reach: &Reach) -> Value {
    let nodes = reach
        .nodes
        .iter()
        .map(|node| json!([demangled(&node.symbol), node.bytes]));
    let references = reach
        .references
        .iter()
        .map(|r| json!([r.from, r.to, r.when]));
    json!({
        "nodes": nodes.collect::<Value>(),
        "references": references.collect::<Value>(),
        "roots": reach.roots,
    })
}

/// The chain of names that keeps each symbol with `name` in it alive.
fn why(reach: &Reach, name: &str) -> Result<String, Failure> {
    let chains = reach.why(|symbol| demangled(symbol).contains(name));
    if chains.is_empty() {
        return Err(Failure::File(format!(
            "nothing in the module is called '{name}'"
        )));
    }
    let mut text = String::new();
    for chain in chains {
        for (depth, node) in chain.iter().enumerate() {
            let _ = writeln!(
                text,
                "{:depth$}{} ({} bytes)",
                "",
                demangled(&node.symbol),
                node.bytes
            );
        }
    }
    Ok(text)
}

fn as_text(about: &About, path: &Path, top: usize) -> String {
    let mut text = format!("{}: {}, {} bytes\n", path.display(), about.kind, about.size);
    if let Some(metadata) = &about.metadata {
        let _ = writeln!(text, "compiler: molt {}", metadata.compiler);
        if !metadata.source_hash.is_empty() {
            let _ = writeln!(text, "sources: sha256 {}", hex(&metadata.source_hash));
        }
    }
    let capabilities = capabilities_of(&about.description.imports);
    let names: Vec<&str> = capabilities
        .iter()
        .map(molt_component::Capability::token)
        .collect();
    let _ = writeln!(
        text,
        "capabilities: {}",
        if names.is_empty() {
            "none".to_owned()
        } else {
            names.join(", ")
        }
    );
    for (title, items) in [
        ("imports", &about.description.imports),
        ("exports", &about.description.exports),
    ] {
        let _ = writeln!(
            text,
            "{title}:{}",
            if items.is_empty() { " none" } else { "" }
        );
        for item in items {
            let _ = writeln!(text, "  {} ({})", item.name, item.functions.join(", "));
        }
    }
    if let Some(settings) = &about.settings {
        let grants = settings.grants.to_text().unwrap_or_default();
        let _ = writeln!(
            text,
            "granted:{}",
            if grants.is_empty() {
                " standard streams and arguments"
            } else {
                ""
            }
        );
        for line in grants.lines() {
            let _ = writeln!(text, "  {}", line.trim_end());
        }
    }
    if let Some(code) = about.code {
        let _ = writeln!(text, "machine code: {code} bytes");
    }
    table(
        &mut text,
        "sections",
        about
            .sections
            .iter()
            .map(|(name, bytes)| (*bytes, name.clone()))
            .collect(),
        usize::MAX,
    );
    if about.sizes.is_empty() {
        text.push_str("size by module: no names were kept; `molt build --names` keeps them\n");
    } else {
        table(
            &mut text,
            "size by module",
            by_module(&about.sizes),
            usize::MAX,
        );
        let weighed = about
            .sizes
            .iter()
            .filter(|row| row.kind != SizeKind::Zeroed);
        let symbols = weighed.map(|row| {
            (
                u64::from(row.bytes),
                format!("{} ({})", demangled(&row.symbol), kind_name(row.kind)),
            )
        });
        table(&mut text, "largest symbols", symbols.collect(), top);
    }
    text
}

/// Rows by size, the largest first.
fn table(text: &mut String, title: &str, mut rows: Vec<(u64, String)>, top: usize) {
    if rows.is_empty() {
        return;
    }
    rows.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let _ = writeln!(text, "{title}:");
    for (bytes, name) in rows.iter().take(top) {
        let _ = writeln!(text, "  {bytes:>9}  {name}");
    }
}

/// Bytes by origin, crate and module.
fn by_module(sizes: &[SizeRow]) -> Vec<(u64, String)> {
    let mut modules: BTreeMap<String, u64> = BTreeMap::new();
    for row in sizes.iter().filter(|row| row.kind != SizeKind::Zeroed) {
        let module = match row.origin {
            Origin::Program => "the program".to_owned(),
            Origin::Runtime => module_of(&demangled(&row.symbol)),
        };
        *modules.entry(module).or_default() += u64::from(row.bytes);
    }
    modules
        .into_iter()
        .map(|(module, bytes)| (bytes, module))
        .collect()
}

/// `crate::module` of a symbol's path; `<T as Trait>::f` counts for T.
fn module_of(symbol: &str) -> String {
    let path = symbol.trim_start_matches('<').trim_start_matches('&');
    let path = path.split([' ', '>', '<']).next().unwrap_or(path);
    let parts: Vec<&str> = path.split("::").collect();
    match parts.as_slice() {
        [] | [""] => "(unnamed data)".to_owned(),
        [single] if single.starts_with("molt_") => "molt_runtime (entries and types)".to_owned(),
        [_] => "(other)".to_owned(),
        [krate, _] => (*krate).to_owned(),
        [krate, module, ..] => format!("{krate}::{module}"),
    }
}

fn demangled(symbol: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(symbol))
}

fn kind_name(kind: SizeKind) -> &'static str {
    match kind {
        SizeKind::Function => "function",
        SizeKind::Data => "data",
        SizeKind::Zeroed => "zeroed",
    }
}

fn origin_name(origin: Origin) -> &'static str {
    match origin {
        Origin::Runtime => "runtime",
        Origin::Program => "program",
    }
}
