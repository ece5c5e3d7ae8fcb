//! What inference found, as text for people: `list[int]`, `Point | None`.
//!
//! Takes the program and its types; gives what each function, class and variable is taken to be. Changes nothing.

use std::fmt::Write;

use molt_hir::ir::{ClassId, ExprId, FuncId, Program};

use crate::ty::{Atom, Ty, Types};

/// Functions with their locals, classes with their slots, variables of modules. A function that "escapes" is called
/// with arguments that nothing is known of.
pub fn print(program: &Program, types: &Types) -> String {
    let shown = Shown { program, types };
    let mut text = String::new();
    for (id, function) in program.functions.iter().enumerate() {
        shown.function(&mut text, id, &function.qualname);
    }
    for id in 0..program.classes.len() {
        shown.class(&mut text, ClassId(id as u32));
    }
    for (global, ty) in program.globals.iter().zip(&types.globals) {
        let module = &program.modules[global.module.index()].name;
        let _ = writeln!(text, "{module}.{}: {}", global.name, shown.show(ty));
    }
    text
}

/// A program with its types.
pub struct Shown<'a> {
    pub program: &'a Program,
    pub types: &'a Types,
}

impl Shown<'_> {
    fn function(&self, text: &mut String, id: usize, name: &str) {
        if !self.types.reachable[id] {
            return;
        }
        let escapes = if self.types.escapes[id] {
            " (escapes)"
        } else {
            ""
        };
        let returns = self.show(&self.types.returns[id]);
        let _ = writeln!(text, "def {name}{escapes} -> {returns}");
        let locals = &self.program.functions[id].locals;
        for (local, ty) in locals.iter().zip(&self.types.locals[id]) {
            let _ = writeln!(text, "    {}: {}", local.name, self.show(ty));
        }
    }

    fn class(&self, text: &mut String, id: ClassId) {
        let class = &self.types.classes[id.index()];
        let layout = if class.is_static { "" } else { " (dynamic)" };
        let _ = writeln!(
            text,
            "class {}{layout}",
            self.program.classes[id.index()].name
        );
        for (index, slot) in class.slots.iter().enumerate() {
            let unbound = match class.always_bound.get(index) {
                Some(true) => "",
                _ => " (may be unbound)",
            };
            let owner = class
                .mro
                .iter()
                .rev()
                .find_map(|c| self.types.attributes.get(&(*c, slot.clone())));
            let ty = owner.map_or_else(|| "Any".to_string(), |ty| self.show(ty));
            let _ = writeln!(text, "    {slot}: {ty}{unbound}");
        }
    }

    /// A type.
    pub fn show(&self, ty: &Ty) -> String {
        self.show_in(ty, &mut Vec::new())
    }

    fn show_in(&self, ty: &Ty, open: &mut Vec<ExprId>) -> String {
        match ty {
            Ty::Any => "Any".to_string(),
            Ty::Atoms(atoms) if atoms.is_empty() => "Never".to_string(),
            Ty::Atoms(atoms) => {
                let parts: Vec<String> = atoms.iter().map(|a| self.show_atom(a, open)).collect();
                parts.join(" | ")
            }
        }
    }

    fn show_atom(&self, atom: &Atom, open: &mut Vec<ExprId>) -> String {
        let class = |c: &ClassId| self.program.classes[c.index()].name.clone();
        let name = |f: &FuncId| self.program.functions[f.index()].qualname.clone();
        match atom {
            Atom::List(s) => self.show_site("list", *s, open),
            Atom::Set(s) => self.show_site("set", *s, open),
            Atom::TupleOf(s) => self.show_site("tuple...", *s, open),
            Atom::Iterator(s) => self.show_site("Iterator", *s, open),
            Atom::View(s) => self.show_site("View", *s, open),
            Atom::Dict(s) => {
                if open.contains(s) {
                    return "dict[~]".to_string();
                }
                open.push(*s);
                let site = &self.types.sites[s];
                let text = format!(
                    "dict[{}, {}]",
                    self.show_in(&site.key, open),
                    self.show_in(&site.item, open)
                );
                open.pop();
                text
            }
            Atom::Tuple(items) => {
                let parts: Vec<String> = items.iter().map(|i| self.show_in(i, open)).collect();
                format!("tuple[{}]", parts.join(", "))
            }
            Atom::Generator(f) => format!("generator {}", name(f)),
            Atom::Instance(c) => class(c),
            Atom::Class(c) => format!("class {}", class(c)),
            Atom::Function(f) => format!("function {}", name(f)),
            Atom::Method(f, _) => format!("method {}", name(f)),
            Atom::External(_, n) => format!("external {n}"),
            Atom::Object(_, n) => n.clone(),
            Atom::Module(_) | Atom::ExternalModule(_) => "module".to_string(),
            other => format!("{other:?}").to_lowercase(),
        }
    }

    fn show_site(&self, kind: &str, site: ExprId, open: &mut Vec<ExprId>) -> String {
        if open.contains(&site) {
            return format!("{kind}[~]");
        }
        open.push(site);
        let text = format!(
            "{kind}[{}]",
            self.show_in(&self.types.sites[&site].item, open)
        );
        open.pop();
        text
    }
}
