//! What reports of uncaught exceptions may suggest for names that are missing.
//!
//! Takes the program; gives static tables, and the calls that hand them to the runtime. Nothing where nothing is near.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write;

use molt_abi::functions::RuntimeFn;
use molt_abi::layouts::{missing_name, near_name};
use molt_abi::names::{self, TYPE_NAMES};
use molt_tir::analysis::missing::raising;
use molt_tir::ir::{
    Bound, Function, GlobalId, Managed, MissingName, NearName, Op, Program, PyString, Static, Value,
};

use super::code::{Address, Code};
use super::context::{Context, Data};

impl Context<'_> {
    /// Hands the tables to the runtime.
    pub fn suggestions(&mut self, code: &mut Code) {
        let program = self.program;
        let raising = raising(program);
        let missing: Vec<&MissingName> = program
            .missing_names
            .iter()
            .filter(|m| raising.contains(&m.function) && !self.is_library(m.function))
            .collect();
        if !missing.is_empty() {
            let table = self.missing_names(&missing);
            code.address(table);
            code.i().i32_const(missing.len() as i32);
            code.call(self.runtime(RuntimeFn::suggest_names));
        }
        if let Some(near) = self.near_attributes() {
            let text = self.text(&near);
            code.address(text);
            code.call(self.runtime(RuntimeFn::suggest_attributes));
        }
    }

    fn missing_names(&mut self, missing: &[&MissingName]) -> Address {
        let stored = stored(self.program);
        let mut data = Data::zeroed(4, 0);
        for (i, m) in missing.iter().enumerate() {
            let at = data.grow(missing_name::SIZE);
            data.address(at + missing_name::code, self.code_object(m.function));
            data.address(at + missing_name::name, self.text(&m.name));
            let module = names::is_stdlib_module(&m.name);
            data.u32(at + missing_name::module, u32::from(module));
            // What is stored nowhere is never bound.
            let possible = |n: &&NearName| match n.bound {
                Bound::Global(g) => stored.contains(&g),
                Bound::Always | Bound::InDict(_) => true,
            };
            let near: Vec<&NearName> = m.near.iter().filter(possible).collect();
            data.u32(at + missing_name::count, near.len() as u32);
            if !near.is_empty() {
                let near = self.near_names(i, &near);
                data.address(at + missing_name::near, near);
            }
        }
        self.define("$missing".to_string(), data)
    }

    fn near_names(&mut self, i: usize, near: &[&NearName]) -> Address {
        let mut data = Data::zeroed(4, 0);
        for n in near {
            let at = data.grow(near_name::SIZE);
            data.address(at + near_name::name, self.text(&n.name));
            data.u32(at + near_name::level, n.level as u32);
            data.u32(at + near_name::distance, n.distance);
            match n.bound {
                Bound::Global(g) => data.address(at + near_name::variable, self.global(g)),
                Bound::InDict(module) => {
                    data.address(at + near_name::module, self.static_address(module));
                }
                Bound::Always => {}
            }
        }
        self.define(format!("$near.{i}"), data)
    }

    /// For the attributes that the user's code asks for, one line each: the name, then pairs of a builtin type, or of a
    /// module behind `/`, and the nearest name there. `None` where nothing can be near.
    fn near_attributes(&self) -> Option<String> {
        let program = self.program;
        let computed = program.own_computed || program.attribute_names.is_none();
        let asked = self.asked_attributes();
        if asked.is_empty() {
            return computed.then(String::new);
        }
        let types = Names::of_types();
        let modules = self.module_names();
        let mut out = String::new();
        let mut own = computed || program.own_names.contains("__dir__");
        for name in asked {
            let near = |n: &&String| names::distance(name.as_bytes(), n.as_bytes(), usize::MAX);
            own = own || program.own_names.iter().any(|n| near(&n).is_some());
            let mut line = String::new();
            for (place, best) in types.near(name).chain(modules.near(name)) {
                let _ = write!(line, " {place} {best}");
            }
            if !line.is_empty() {
                let _ = writeln!(out, "{name}{line}");
            }
        }
        (own || !out.is_empty()).then_some(out)
    }

    /// Attributes whose loads may fail, in code of the user.
    fn asked_attributes(&self) -> BTreeSet<&str> {
        let mut out = BTreeSet::new();
        for f in &self.program.functions {
            if Context::owner(f).is_some_and(|id| !self.is_library(id)) {
                asked_in(self.program, f, &mut out);
            }
        }
        out
    }

    fn module_names(&self) -> Names {
        let mut all = Names::default();
        for s in &self.program.statics {
            let module = match s {
                Static::ExternalModule(module) => module,
                // Of the user's own modules the runtime finds all variables.
                Static::Module {
                    name,
                    variables,
                    file,
                    ..
                } if file.starts_with("<molt>/") => {
                    let names = variables.iter().map(|(n, _)| n.clone()).collect();
                    all.owners.push((format!("/{name}"), names));
                    continue;
                }
                _ => continue,
            };
            let records = self.records;
            let functions = records.functions.iter().map(|r| (&r.module, &r.name));
            let classes = records.classes.iter().map(|r| (&r.module, &r.name));
            let constants = records.constants.iter().map(|r| (&r.module, &r.name));
            let of_module = functions.chain(classes).chain(constants);
            let of_module = of_module.filter(|(m, _)| *m == module);
            let names: BTreeSet<String> = of_module.map(|(_, name)| name.clone()).collect();
            all.owners.push((format!("/{module}"), names));
        }
        all
    }
}

/// Names by what has them.
#[derive(Default)]
struct Names {
    owners: Vec<(String, BTreeSet<String>)>,
}

impl Names {
    fn of_types() -> Names {
        let full = |n: &str| match n.strip_prefix('+') {
            Some(bare) => format!("__{bare}__"),
            None => n.to_string(),
        };
        let line = |line: &str| {
            let (owner, all) = line.split_once(':')?;
            Some((owner.to_string(), all.split(' ').map(full).collect()))
        };
        Names {
            owners: TYPE_NAMES.lines().filter_map(line).collect(),
        }
    }

    fn near<'n>(&'n self, name: &'n str) -> impl Iterator<Item = (&'n str, &'n str)> {
        let mut known: BTreeMap<&str, Option<usize>> = BTreeMap::new();
        let near = move |(owner, all): &'n (String, BTreeSet<String>)| {
            if all.contains(name) {
                return None;
            }
            let mut best: Option<(&str, usize)> = None;
            for n in all {
                let d = *known
                    .entry(n)
                    .or_insert_with(|| names::distance(name.as_bytes(), n.as_bytes(), usize::MAX));
                match d {
                    Some(d) if best.is_none_or(|(_, least)| d < least) => best = Some((n, d)),
                    _ => {}
                }
            }
            best.map(|(n, _)| (owner.as_str(), n))
        };
        self.owners.iter().filter_map(near)
    }
}

fn stored(program: &Program<Managed>) -> HashSet<GlobalId> {
    let insts = program.functions.iter().flat_map(|f| &f.blocks);
    let store = |op: &Op| match op {
        Op::GlobalStore(g, _) => Some(*g),
        _ => None,
    };
    insts
        .flat_map(|b| &b.insts)
        .filter_map(|i| store(&i.op))
        .collect()
}

/// The names that a function asks objects and modules for.
fn asked_in<'p>(program: &'p Program<Managed>, f: &Function, out: &mut BTreeSet<&'p str>) {
    let mut texts: BTreeMap<Value, &str> = BTreeMap::new();
    let insts = || f.blocks.iter().flat_map(|b| &b.insts);
    for inst in insts() {
        if let (Op::Static(id), [result]) = (&inst.op, inst.results.as_slice())
            && let Static::Str(PyString::Utf8(text)) = &program.statics[id.index()]
        {
            texts.insert(*result, text);
        }
        if let (Op::Box(inner), [result]) = (&inst.op, inst.results.as_slice())
            && let Some(text) = texts.get(inner).copied()
        {
            texts.insert(*result, text);
        }
    }
    for inst in insts() {
        let name = match &inst.op {
            Op::LoadMethod { name, .. } => Some(*name),
            Op::Runtime { function, args } => asked_by(*function, args),
            Op::RuntimeArray {
                function: RuntimeFn::call_method,
                before,
                ..
            } => before.first().copied(),
            // Without a default.
            Op::External { symbol, args } if symbol == "molt_fn_builtins_getattr" => match args[..]
            {
                [Some(_), Some(name), None] => Some(name),
                _ => None,
            },
            _ => None,
        };
        out.extend(name.and_then(|n| texts.get(&n)));
    }
}

fn asked_by(function: RuntimeFn, args: &[Value]) -> Option<Value> {
    use RuntimeFn as Row;
    match function {
        Row::getattr
        | Row::slot_missing
        | Row::module_unbound
        | Row::import_unbound
        | Row::module_missing
        | Row::import_from_missing => args.get(1).copied(),
        Row::super_getattr => args.get(2).copied(),
        _ => None,
    }
}
