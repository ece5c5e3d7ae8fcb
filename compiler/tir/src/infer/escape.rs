//! What happens when a value gets to where its uses are not seen.
//!
//! Unknown code may do anything with it that Python allows: call it, read any attribute that the program
//! names, store to those, change what it contains, compare it. Each rule opens exactly those doors.

use molt_hir::ir::*;

use super::classes::{Found, is_dunder};
use super::engine::{ANY_NAME, Engine, Key};
use super::table::{T, is_reflective};
use crate::ty::Atom;

impl<'p> Engine<'p> {
    /// The value flows to unknown code.
    pub fn escape(&mut self, t: T) {
        if self.table.is_inert(t) || !self.escaped_types.insert(t) {
            return;
        }
        for atom in self.atoms(t) {
            self.escape_atom(atom);
        }
    }

    fn escape_atom(&mut self, atom: Atom) {
        match atom {
            Atom::List(site)
            | Atom::Set(site)
            | Atom::TupleOf(site)
            | Atom::Iterator(site)
            | Atom::View(site) => {
                self.flow(Key::Item(site), T::ANY);
            }
            Atom::Dict(site) => {
                self.flow(Key::Item(site), T::ANY);
                self.flow(Key::Index(site), T::ANY);
            }
            Atom::Tuple(items) => {
                for item in items {
                    let t = self.table.lower(&item);
                    self.escape(t);
                }
            }
            Atom::Generator(function) => {
                self.leak(Key::Yield(function));
                self.leak(Key::Return(function));
                self.flow(Key::Sent(function), T::ANY);
            }
            Atom::Instance(class) => self.escape_instance(class),
            Atom::Class(class) => self.escape_class(class),
            Atom::Function(function) => self.open_function(function, 0),
            Atom::Method(function, class) => {
                let this = self.instance(class);
                self.flow(Key::Param(function, 0), this);
                self.open_function(function, 1);
            }
            Atom::Module(module) => self.escape_module(module),
            Atom::External(module, name) if is_reflective(&module, &name) => {
                self.escape_external(&module, &name);
            }
            _ => {}
        }
    }

    /// The function may be called with unknown arguments, from this parameter on.
    pub fn open_function(&mut self, function: FuncId, from: u32) {
        let f = self.function(function);
        self.escapes[function.index()] = true;
        self.reach(function);
        if self.open[function.index()] && from > 0 {
            return;
        }
        self.open[function.index()] = true;
        let plain = f.params.positional + f.params.keyword_only;
        for index in from..plain {
            self.flow(Key::Param(function, index), T::ANY);
        }
        if f.params.varargs {
            let site = self.argument_site(function, false);
            self.flow(Key::Item(site), T::ANY);
        }
        if f.params.kwargs {
            let site = self.argument_site(function, true);
            self.flow(Key::Item(site), T::ANY);
            self.flow(Key::Index(site), T::ANY);
        }
        if f.kind.suspends() {
            self.escape_atom(Atom::Generator(function));
        } else {
            self.leak(Key::Return(function));
        }
    }

    /// A function that the host calls directly.
    pub fn export(&mut self, function: FuncId) {
        let f = self.function(function);
        self.reach(function);
        for index in 0..f.params.positional {
            let annotation = f.params.annotations.get(index as usize);
            let ty = match annotation {
                Some(Some(Annotation::Name(name))) if name == "int" => T::INT,
                Some(Some(Annotation::Name(name))) if name == "float" => T::FLOAT,
                _ => T::ANY,
            };
            self.flow(Key::Param(function, index), ty);
        }
    }

    /// A function that the runtime calls with these arguments: through its generic entry.
    pub fn call_from_runtime(&mut self, function: FuncId, args: &[T]) -> T {
        self.escapes[function.index()] = true;
        self.call_plain(function, args)
    }

    fn escape_instance(&mut self, class: ClassId) {
        if !self.classes.is_static(class) || !self.escaped_instances.insert(class) {
            return;
        }
        self.lay_open(class);
        if self.any_super {
            self.add_super(class);
        }
        let this = self.instance(class);
        for base in self.classes.types[class.index()].mro.clone() {
            self.flow(Key::Escaped(base), this);
        }
        for name in self.classes.class_level_names(class) {
            let called = is_protocol(name)
                || is_dunder(name)
                    && !matches!(name, "__init__" | "__init_subclass__" | "__class_getitem__");
            if called {
                self.expose(class, name);
            }
        }
        if self.any_reads_all {
            self.expose_all(class);
        }
        for name in self.any_reads.clone() {
            self.expose(class, name);
        }
        for (name, t) in self.any_stores.clone() {
            self.store_unknown(class, name, t);
        }
        if self.any_stores_all != T::NEVER {
            self.store_everywhere(class, self.any_stores_all);
        }
        if self.any_class_of {
            self.escape_class(class);
        }
    }

    /// Unknown code that reads `__dict__` may change every attribute behind the compiler's back.
    fn lay_open(&mut self, class: ClassId) {
        if self.any_reads.contains("__dict__") {
            self.make_dynamic(class);
        }
    }

    /// Unknown code may construct it, and read its attributes.
    pub fn escape_class(&mut self, class: ClassId) {
        if !self.escaped_classes.insert(class) {
            return;
        }
        self.observed.types |= self.program.erased.contains(&class);
        if self.any_subclassing {
            self.make_dynamic(class);
        }
        self.lay_open(class);
        for base in self.classes.types[class.index()].mro.clone() {
            self.escape_class(base);
        }
        if !self.classes.is_static(class) {
            return;
        }
        self.escape_instance(class);
        self.finalise(class);
        match self.classes.find(class, "__init__") {
            Some(Found::Method(init, MethodKind::Plain)) => {
                self.escape_atom(Atom::Method(init, class))
            }
            Some(_) => self.expose_class(class, "__init__"),
            None => {}
        }
        if self.any_reads_all {
            for name in self.classes.class_level_names(class) {
                self.expose_class(class, name);
            }
        }
        for name in self.any_reads.clone() {
            self.expose_class(class, name);
        }
        for (name, t) in self.any_stores.clone() {
            self.store_class_unknown(class, name, t);
        }
    }

    /// `__del__` runs when an instance dies.
    pub fn finalise(&mut self, class: ClassId) {
        if let Some(Found::Method(function, MethodKind::Plain)) =
            self.classes.find(class, "__del__")
        {
            let this = self.instance(class);
            self.call_from_runtime(function, &[this]);
        }
    }

    /// Unknown code reads this attribute of an instance of exactly this class.
    pub fn expose(&mut self, class: ClassId, name: &'p str) {
        if let Some(owner) = self.classes.slot_owner(class, name) {
            self.leak(Key::Attr(owner, name));
        }
        self.expose_variables(class, name);
        match self.classes.find(class, name) {
            Some(Found::Method(f, MethodKind::Plain)) => self.escape_atom(Atom::Method(f, class)),
            Some(Found::Method(f, MethodKind::Property)) => {
                let this = self.instance(class);
                self.call_from_runtime(f, &[this]);
                self.leak(Key::Return(f));
            }
            Some(Found::Method(f, MethodKind::StaticMethod)) => self.open_function(f, 0),
            Some(Found::Method(f, MethodKind::ClassMethod)) => self.expose_class_method(f, class),
            Some(Found::Variable(_)) | None => {}
        }
    }

    fn expose_class_method(&mut self, function: FuncId, class: ClassId) {
        let t = self.atom(Atom::Class(class));
        self.flow(Key::Param(function, 0), t);
        self.open_function(function, 1);
    }

    /// Unknown code reads this attribute of the class.
    pub fn expose_class(&mut self, class: ClassId, name: &'p str) {
        self.expose_variables(class, name);
        match self.classes.find(class, name) {
            Some(Found::Method(f, MethodKind::ClassMethod)) => self.expose_class_method(f, class),
            Some(Found::Method(f, _)) => self.open_function(f, 0),
            Some(Found::Variable(_)) | None => {}
        }
    }

    fn expose_variables(&mut self, class: ClassId, name: &'p str) {
        for base in self.classes.types[class.index()].mro.clone() {
            self.leak(Key::ClassVar(base, name));
        }
    }

    /// Unknown code reads every attribute of an instance.
    pub fn expose_all(&mut self, class: ClassId) {
        for (name, _) in self.classes.slots(class) {
            self.expose(class, name);
        }
        for name in self.classes.class_level_names(class) {
            self.expose(class, name);
        }
    }

    fn escape_module(&mut self, module: ModuleId) {
        if !self.escaped_modules.insert(module) {
            return;
        }
        if self.any_reads.contains("__dict__") {
            self.observe_dict(module);
        }
        for name in self.any_stores.keys().copied().collect::<Vec<_>>() {
            self.set_outside(module, name);
        }
        if self.any_lists || self.any_stores_all != T::NEVER {
            self.observe_dict(module);
        }
        for (name, global) in &self.program.modules[module.index()].globals {
            if self.any_reads_all || self.any_reads.contains(name.as_str()) {
                self.leak(Key::Global(*global));
            }
            let stored = self
                .any_stores
                .get(name.as_str())
                .copied()
                .unwrap_or(T::NEVER);
            self.flow(Key::Global(*global), stored);
            self.flow(Key::Global(*global), self.any_stores_all);
        }
    }

    /// A name is set on a module from outside: if the module reads it, it is a variable of the module.
    pub fn set_outside(&mut self, module: ModuleId, name: &str) {
        let about = &self.program.modules[module.index()];
        if about.outside.contains(name) && about.globals.iter().all(|(known, _)| known != name) {
            self.observed.names.insert((module, name.to_string()));
        }
    }

    /// An attribute of a value of unknown type is read.
    pub fn read_unknown(&mut self, name: &'p str) {
        if !self.any_reads.insert(name) {
            return;
        }
        if name == "__class__" {
            self.unknown_class_of();
        }
        match name {
            "__dict__" => {
                let instances = self.escaped_instances.clone();
                for class in instances.into_iter().chain(self.escaped_classes.clone()) {
                    self.make_dynamic(class);
                }
                for module in self.escaped_modules.clone() {
                    self.observe_dict(module);
                }
            }
            "__getattribute__" | "__setattr__" | "__delattr__" => self.unknown_by_hand(name),
            "__globals__" | "f_globals" | "__closure__" | "__builtins__" => self.look_inside(name),
            "__subclasses__" => self.escape_subclasses(),
            _ => {}
        }
        for class in self.supers.clone() {
            self.expose_further(class, name);
        }
        for class in self.escaped_instances.clone() {
            self.expose(class, name);
        }
        for class in self.escaped_classes.clone() {
            self.expose_class(class, name);
        }
        for module in self.escaped_modules.clone() {
            for (global_name, global) in &self.program.modules[module.index()].globals {
                if global_name == name {
                    self.leak(Key::Global(*global));
                }
            }
        }
    }

    /// The names of the attributes of a value of unknown type are asked for.
    pub fn list_unknown(&mut self) {
        self.read_unknown("__dir__");
        if !self.any_lists {
            self.any_lists = true;
            for module in self.escaped_modules.clone() {
                self.observe_dict(module);
            }
        }
    }

    /// An attribute whose name is computed is read from a value of unknown type.
    pub fn read_unknown_all(&mut self) {
        if self.any_reads_all {
            return;
        }
        self.any_reads_all = true;
        for class in self.supers.clone() {
            for name in self.classes.class_level_names(class) {
                self.expose_further(class, name);
            }
        }
        for class in self.escaped_instances.clone() {
            self.expose_all(class);
        }
        for class in self.escaped_classes.clone() {
            for name in self.classes.class_level_names(class) {
                self.expose_class(class, name);
            }
        }
        for module in self.escaped_modules.clone() {
            for (_, global) in &self.program.modules[module.index()].globals {
                self.leak(Key::Global(*global));
            }
        }
    }

    /// The class of a value of unknown type is asked for.
    pub fn unknown_class_of(&mut self) {
        if !self.any_class_of {
            self.any_class_of = true;
            for class in self.escaped_instances.clone() {
                self.escape_class(class);
            }
        }
    }

    /// `__subclasses__` of some class: all classes of the program may come out.
    pub fn escape_subclasses(&mut self) {
        for class in 0..self.program.classes.len() {
            self.escape_class(ClassId(class as u32));
        }
    }

    /// A class is made with bases that are not known.
    pub fn unknown_subclassing(&mut self) {
        if !self.any_subclassing {
            self.any_subclassing = true;
            for class in self.escaped_classes.clone() {
                self.make_dynamic(class);
            }
        }
    }

    /// An attribute of a value of unknown type is assigned.
    pub fn write_unknown(&mut self, name: &'p str, t: T) {
        self.escape(t);
        let old = self.any_stores.get(name).copied().unwrap_or(T::NEVER);
        let new = self.join(old, t);
        let known = self.any_stores.insert(name, new);
        if known == Some(new) {
            return;
        }
        if matches!(name, "__class__" | "__dict__" | "__bases__") {
            self.decisions.none_static = true;
        }
        for class in self.escaped_instances.clone() {
            self.store_unknown(class, name, t);
        }
        for class in self.escaped_classes.clone() {
            self.store_class_unknown(class, name, t);
        }
        for module in self.escaped_modules.clone() {
            self.set_outside(module, name);
            for (global_name, global) in &self.program.modules[module.index()].globals {
                if global_name == name {
                    self.flow(Key::Global(*global), t);
                }
            }
        }
    }

    /// An attribute whose name is computed is assigned to a value of unknown type.
    pub fn write_unknown_all(&mut self, t: T) {
        self.escape(t);
        let new = self.join(self.any_stores_all, t);
        if new == self.any_stores_all {
            return;
        }
        self.any_stores_all = new;
        for class in self.escaped_instances.clone() {
            self.store_everywhere(class, t);
        }
        for class in self.escaped_classes.clone() {
            // It may replace a method.
            self.make_dynamic(class);
        }
        for module in self.escaped_modules.clone() {
            self.observe_dict(module);
            for (_, global) in &self.program.modules[module.index()].globals {
                self.flow(Key::Global(*global), t);
            }
        }
    }

    fn store_unknown(&mut self, class: ClassId, name: &'p str, t: T) {
        if let Some(owner) = self.classes.slot_owner(class, name) {
            self.flow(Key::Attr(owner, name), t);
        } else if self.classes.is_method_name(class, name) {
            self.hide_method(class, name);
        } else {
            // A store that hides a class variable: reads join it.
            self.flow(Key::ClassVar(class, name), t);
        }
    }

    fn store_class_unknown(&mut self, class: ClassId, name: &'p str, t: T) {
        if self.classes.is_method_name(class, name) {
            self.make_dynamic(class);
        }
        self.flow(Key::ClassVar(class, name), t);
        self.check_descriptor(class, name, t);
    }

    /// Every attribute of instances of the class may be assigned this.
    pub fn store_everywhere(&mut self, class: ClassId, t: T) {
        self.flow(Key::ClassVar(class, ANY_NAME), t);
        for (name, owner) in self.classes.slots(class) {
            self.flow(Key::Attr(owner, name), t);
        }
        for name in self.classes.class_level_names(class) {
            if is_dunder(name) {
                continue;
            }
            if self.classes.is_method_name(class, name) {
                self.hide_method(class, name);
            } else {
                self.flow(Key::ClassVar(class, name), t);
            }
        }
    }

    /// An instance attribute may hide a method: calls of it are no longer direct. (A property takes the store itself.)
    pub fn hide_method(&mut self, class: ClassId, name: &'p str) {
        if !matches!(
            self.classes.find(class, name),
            Some(Found::Method(_, MethodKind::Property))
        ) {
            self.make_dynamic(class);
        }
    }

    /// Unknown code has a function of reflection.
    pub fn escape_external(&mut self, module: &str, name: &str) {
        match (module, name) {
            ("builtins", "getattr") | ("operator", _) => self.read_unknown_all(),
            ("builtins", "setattr" | "delattr") => self.write_unknown_all(T::ANY),
            ("builtins", "dir") => self.list_unknown(),
            ("builtins", "vars") => self.read_unknown("__dict__"),
            ("builtins", "type") => {
                self.unknown_class_of();
                self.unknown_subclassing();
            }
            ("_types", _) => self.unknown_subclassing(),
            _ => self.give_up(),
        }
    }

    /// An attribute with a computed name is read. The name is not one of those that give the whole object away:
    /// `__dict__`, `__class__`, `__globals__`.
    pub fn read_computed(&mut self, object: T) {
        self.escape(object);
        if object == T::ANY {
            self.read_unknown_all();
        }
        for atom in self.atoms(object) {
            match atom {
                Atom::Instance(class) => self.expose_all(class),
                Atom::Class(class) => {
                    for name in self.classes.class_level_names(class) {
                        self.expose_class(class, name);
                    }
                }
                Atom::Module(module) => self.open_globals(module),
                _ => {}
            }
        }
    }

    /// An attribute with a computed name is assigned.
    pub fn write_computed(&mut self, object: T, value: T) {
        self.escape(object);
        self.escape(value);
        if object == T::ANY {
            self.write_unknown_all(value);
        }
        for atom in self.atoms(object) {
            match atom {
                Atom::Instance(class) => self.store_everywhere(class, value),
                Atom::Class(class) => self.make_dynamic(class),
                Atom::Module(module) => self.observe_dict(module),
                _ => {}
            }
        }
    }

    /// The program looks into everything: no class is static, all globals and cells are open.
    pub fn give_up(&mut self) {
        self.decisions.none_static = true;
        for (index, function) in self.program.functions.iter().enumerate() {
            for (local, data) in function.locals.iter().enumerate() {
                if data.kind == LocalKind::Cell {
                    self.flow(
                        Key::Cell(FuncId(index as u32), LocalId(local as u32)),
                        T::ANY,
                    );
                }
            }
        }
        self.change_external();
    }

    /// An attribute of a function or frame may give away variables.
    pub fn look_inside(&mut self, name: &str) {
        match name {
            // The dicts of modules are found by their names.
            "__globals__" | "f_globals" => self.observed.registry = true,
            "__closure__" | "__builtins__" => {}
            _ => return,
        }
        self.give_up();
    }

    /// The variables of modules whose dict the program can get hold of hold anything.
    pub fn start_open_modules(&mut self) {
        for (index, module) in self.program.modules.iter().enumerate() {
            if module.open && !module.only_written {
                self.open_globals(ModuleId(index as u32));
            }
        }
    }

    /// The program changes a module that is not written in Python: its names are looked up where they are used.
    pub fn change_external(&mut self) {
        for module in 0..self.program.modules.len() {
            self.observe_dict(ModuleId(module as u32));
        }
    }

    /// The program gets hold of the module's dict.
    pub fn observe_dict(&mut self, module: ModuleId) {
        self.observed.modules.insert(module);
        self.open_globals(module);
    }

    /// Unknown code may read and assign all globals of the module.
    pub fn open_globals(&mut self, module: ModuleId) {
        for (_, global) in &self.program.modules[module.index()].globals {
            self.flow(Key::Global(*global), T::ANY);
        }
    }
}

/// Plain method names that the runtime itself looks up: mappings given to `**` and `dict`, delegates of
/// `yield from`, files given to `print`.
fn is_protocol(name: &str) -> bool {
    matches!(
        name,
        "keys"
            | "send"
            | "throw"
            | "close"
            | "write"
            | "writelines"
            | "flush"
            | "read"
            | "readline"
    )
}
