//! Attributes: loads, stores, and the special values that some give.
//!
//! Takes the type of the object and the name. An instance attribute is a variable of the class that declares
//! its slot; what is found at class level follows the linearisation.

use molt_hir::ir::*;

use super::by_hand::takes_name;
use super::classes::{Found, is_dunder};
use super::engine::{ANY_NAME, Engine, Key};
use super::methods::is_exact;
use super::table::T;
use crate::ty::Atom;

impl<'p> Engine<'p> {
    /// `object.name` as an expression.
    pub fn attribute(&mut self, object: &'p Expr, name: &'p str, at: ExprId) -> T {
        if let ExprKind::Super { class_cell, object } = object.kind {
            return self.super_attr(class_cell, object, name, at);
        }
        if matches!(name, "__name__" | "__qualname__" | "__module__") && self.is_type_of(object) {
            return T::STR;
        }
        let t = self.expr(object);
        if self.program.class_dicts.contains(&at) {
            return T::ANY;
        }
        self.load_attr(t, name, at)
    }

    /// `type(x)`: its argument has been evaluated, and its class does not get out.
    fn is_type_of(&mut self, e: &'p Expr) -> bool {
        let ExprKind::Call { callee, args } = &e.kind else {
            return false;
        };
        let [Arg::Positional(arg)] = args.as_slice() else {
            return false;
        };
        if !matches!(&callee.kind, ExprKind::Builtin(name) if name == "type") {
            return false;
        }
        self.expr(callee);
        self.expr(arg);
        self.exprs[e.id.index()] = T::ANY;
        true
    }

    pub fn load_attr(&mut self, t: T, name: &'p str, _at: ExprId) -> T {
        if t == T::ANY {
            self.read_unknown(name);
            return T::ANY;
        }
        let mut all = T::NEVER;
        for atom in self.atoms(t) {
            let one = self.load_attr_atom(&atom, name);
            all = self.join(all, one);
        }
        all
    }

    fn load_attr_atom(&mut self, atom: &Atom, name: &'p str) -> T {
        match (atom, name) {
            (Atom::Instance(class), _) => self.load_instance(*class, name),
            (Atom::Class(class), _) => self.load_class(*class, name),
            (Atom::Module(module), _) => self.load_module(*module, name),
            (Atom::ExternalModule(module), _) => self.external(module, name),
            (
                Atom::External(..) | Atom::Function(_) | Atom::Method(..),
                "__name__" | "__qualname__",
            ) => T::STR,
            (Atom::Function(f) | Atom::Method(f, _), _) => {
                self.look_inside(name);
                if is_dunder(name) && !matches!(name, "__doc__" | "__module__") {
                    self.open_function(*f, 0);
                }
                T::ANY
            }
            (Atom::External(..), _) if takes_name(name) => {
                self.unknown_by_hand(name);
                T::ANY
            }
            (Atom::None, _) if !is_dunder(name) => T::NEVER,
            _ if self.lacks(atom, name) => T::NEVER,
            (Atom::Int | Atom::Bool, "real" | "imag" | "numerator" | "denominator") => T::INT,
            (Atom::Float, "real" | "imag") | (Atom::Complex, "real" | "imag") => T::FLOAT,
            (Atom::Range, "start" | "stop" | "step") => T::INT,
            (Atom::Object(_, class), _) => self.stub_attribute(class, name),
            (
                Atom::Dict(site),
                "get" | "keys" | "values" | "items" | "__getitem__" | "__contains__",
            ) => {
                self.leak(Key::Index(*site));
                self.leak(Key::Item(*site));
                T::ANY
            }
            (
                Atom::List(site) | Atom::Set(site) | Atom::TupleOf(site),
                "index" | "count" | "__getitem__" | "__contains__",
            ) => {
                self.leak(Key::Item(*site));
                T::ANY
            }
            _ => {
                // A bound method of a builtin: what it does is not followed.
                let one = self.table.atom(atom.clone());
                self.escape(one);
                T::ANY
            }
        }
    }

    fn stub_attribute(&mut self, class: &str, name: &str) -> T {
        match self
            .builtins
            .attributes
            .get(&(class.to_string(), name.to_string()))
        {
            Some(text) => self.scalar_annotation(text),
            None => T::ANY,
        }
    }

    fn load_module(&mut self, module: ModuleId, name: &'p str) -> T {
        match self.global_of(module, name) {
            Some(global) => self.read_module(module, global),
            None => {
                self.ask_module(module);
                if name == "__dict__" {
                    self.observe_dict(module);
                }
                T::ANY
            }
        }
    }

    /// A variable of a module, or what its own `__getattr__` gives in its place.
    pub fn read_module(&mut self, module: ModuleId, global: GlobalId) -> T {
        if self.ask_module(module) {
            self.leak(Key::Global(global));
            return T::ANY;
        }
        self.read(Key::Global(global))
    }

    /// The runtime may call the module's own `__getattr__`.
    fn ask_module(&mut self, module: ModuleId) -> bool {
        let Some(hook) = self.global_of(module, "__getattr__") else {
            return self.program.modules[module.index()].open;
        };
        self.leak(Key::Global(hook));
        true
    }

    pub fn global_of(&self, module: ModuleId, name: &str) -> Option<GlobalId> {
        self.program.modules[module.index()]
            .globals
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, g)| *g)
    }

    pub fn load_instance(&mut self, class: ClassId, name: &'p str) -> T {
        match name {
            "__class__" => return self.atom(Atom::Class(class)),
            "__dict__" => {
                self.make_dynamic(class);
                return T::ANY;
            }
            _ => {}
        }
        if takes_name(name) {
            self.bound_by_hand(class, name);
        }
        // What an uncaught AttributeError suggests is asked of it.
        if self.classes.find(class, "__dir__").is_some() {
            let this = self.instance(class);
            self.escape(this);
        }
        let slot = self
            .classes
            .slot_owner(class, name)
            .map(|owner| self.read(Key::Attr(owner, name)));
        let level = match self.classes.find(class, name) {
            Some(Found::Method(f, kind)) => Some(self.bind(f, kind, class)),
            Some(Found::Variable(owner)) => Some(self.load_variable(class, owner, name)),
            None => None,
        };
        let mut t = slot.unwrap_or(T::NEVER);
        t = self.join(t, level.unwrap_or(T::NEVER));
        if level.is_none() {
            let outside = self.outside_variables(class, name);
            t = self.join(t, outside);
        }
        if (slot.is_none() && level.is_none()) || self.classes.find(class, "__getattr__").is_some()
        {
            let missing = self.load_missing(class, name);
            t = self.join(t, missing);
        }
        t
    }

    /// Neither slot nor class variable: `__getattr__`, or something of a builtin base.
    fn load_missing(&mut self, class: ClassId, name: &'p str) -> T {
        let this = self.instance(class);
        match self.classes.find(class, "__getattr__") {
            Some(Found::Method(f, MethodKind::Plain)) => self.call_from_runtime(f, &[this, T::STR]),
            Some(_) => {
                self.escape(this);
                T::ANY
            }
            None => {
                if is_dunder(name) || self.classes.types[class.index()].builtin_base.is_some() {
                    self.escape(this);
                    return T::ANY;
                }
                // Nothing stores such an attribute, unless under a computed name.
                match self.read(Key::ClassVar(class, ANY_NAME)) {
                    T::NEVER => T::NEVER,
                    _ => T::ANY,
                }
            }
        }
    }

    /// A function found at class level, read through an instance.
    fn bind(&mut self, function: FuncId, kind: MethodKind, class: ClassId) -> T {
        match kind {
            MethodKind::Plain => self.atom(Atom::Method(function, class)),
            MethodKind::StaticMethod => self.atom(Atom::Function(function)),
            MethodKind::Property => {
                let this = self.instance(class);
                self.call_from_runtime(function, &[this])
            }
            MethodKind::ClassMethod => {
                let t = self.atom(Atom::Class(class));
                self.flow(Key::Param(function, 0), t);
                self.open_function(function, 1);
                T::ANY
            }
        }
    }

    /// A class variable read through an instance: functions are bound, descriptors asked.
    fn load_variable(&mut self, class: ClassId, owner: ClassId, name: &'p str) -> T {
        let t = self.class_variable(class, owner, name);
        if self.is_plain_data(t) {
            return t;
        }
        self.escape(t);
        let this = self.instance(class);
        self.escape(this);
        T::ANY
    }

    /// The variable of the first class that binds it, with stores from outside to those before it.
    fn class_variable(&mut self, class: ClassId, owner: ClassId, name: &'p str) -> T {
        let mut t = T::NEVER;
        for base in self.classes.types[class.index()].mro.clone() {
            let one = self.read(Key::ClassVar(base, name));
            t = self.join(t, one);
            if base == owner {
                break;
            }
        }
        t
    }

    /// Class variables that no class body binds.
    fn outside_variables(&mut self, class: ClassId, name: &'p str) -> T {
        let mut t = T::NEVER;
        for base in self.classes.types[class.index()].mro.clone() {
            let one = self.read(Key::ClassVar(base, name));
            t = self.join(t, one);
        }
        if self.is_plain_data(t) {
            return t;
        }
        self.escape(t);
        let this = self.instance(class);
        self.escape(this);
        T::ANY
    }

    /// Whether reading such a class variable through an instance gives the value itself.
    pub fn is_plain_data(&self, t: T) -> bool {
        if t == T::ANY {
            return false;
        }
        self.atoms(t).iter().all(|atom| match atom {
            Atom::Function(_) | Atom::Method(..) | Atom::Object(..) => false,
            Atom::Instance(class) => !["__get__", "__set__", "__delete__", "__set_name__"]
                .iter()
                .any(|name| self.classes.find(*class, name).is_some()),
            _ => true,
        })
    }

    /// A slot may not be hidden by a descriptor of the same name.
    pub fn check_descriptor(&mut self, class: ClassId, name: &'p str, t: T) {
        if self.is_plain_data(t) {
            return;
        }
        let family: Vec<ClassId> = self.classes.family(class).collect();
        if family
            .iter()
            .any(|c| self.classes.slot_owner(*c, name).is_some())
        {
            self.decisions.excluded.insert((class, name));
        }
        self.escape(t);
    }

    fn load_class(&mut self, class: ClassId, name: &'p str) -> T {
        match name {
            "__name__" | "__qualname__" | "__module__" => return T::STR,
            "__subclasses__" => {
                self.escape_subclasses();
                return T::ANY;
            }
            "__dict__" => {
                self.make_dynamic(class);
                return T::ANY;
            }
            _ => {}
        }
        match self.classes.find(class, name) {
            Some(Found::Method(f, MethodKind::Plain | MethodKind::StaticMethod)) => {
                self.atom(Atom::Function(f))
            }
            Some(Found::Method(f, MethodKind::ClassMethod)) => {
                self.bind(f, MethodKind::ClassMethod, class)
            }
            Some(Found::Method(f, MethodKind::Property)) => {
                self.open_function(f, 0);
                T::ANY
            }
            Some(Found::Variable(owner)) => {
                let t = self.class_variable(class, owner, name);
                self.through_class(class, t)
            }
            None => {
                let t = self.outside_variables(class, name);
                if t != T::NEVER {
                    return t;
                }
                let this = self.atom(Atom::Class(class));
                self.escape(this);
                T::ANY
            }
        }
    }

    /// A class variable read through its class: only instances with `__get__` are asked.
    fn through_class(&mut self, class: ClassId, t: T) -> T {
        let asked = self.atoms(t).iter().any(|a| match a {
            Atom::Instance(c) => self.classes.find(*c, "__get__").is_some(),
            Atom::Object(..) => true,
            _ => false,
        });
        if asked {
            self.escape(t);
            self.escape_class(class);
            return T::ANY;
        }
        t
    }

    /// `super().name`, not called.
    fn super_attr(&mut self, class_cell: LocalId, object: LocalId, name: &'p str, at: ExprId) -> T {
        let t = self.read_local(object, at);
        let mut all = if t == T::ANY { T::ANY } else { T::NEVER };
        for atom in self.atoms(t) {
            let one = match self.super_find(class_cell, &atom, name) {
                Some((class, Found::Method(f, kind))) => self.bind(f, kind, class),
                _ => {
                    let one = self.atom(atom);
                    self.escape(one);
                    T::ANY
                }
            };
            all = self.join(all, one);
        }
        if t == T::ANY {
            self.read_unknown(name);
            self.super_of_unknown(class_cell, name);
        }
        all
    }

    /// The method that `super()` finds for an object, and the object's class.
    pub fn super_find(
        &mut self,
        class_cell: LocalId,
        atom: &Atom,
        name: &str,
    ) -> Option<(ClassId, Found)> {
        let Atom::Instance(class) = atom else {
            return None;
        };
        let after = self.super_class(class_cell)?;
        Some((*class, self.classes.find_after(*class, after, name)?))
    }

    /// The class whose cell it is.
    pub fn super_class(&self, class_cell: LocalId) -> Option<ClassId> {
        let (body, _) = self.scan.cells[self.frame.function.index()].get(&class_cell)?;
        self.scan.class_of.get(body).copied()
    }

    /// `super().name` of an object that is not known: any class after it in some linearisation.
    pub fn super_of_unknown(&mut self, class_cell: LocalId, name: &'p str) {
        let Some(after) = self.super_class(class_cell) else {
            return;
        };
        let all: Vec<ClassId> = self.classes.family(after).collect();
        for class in all {
            if let Some((f, _)) = self.classes.method(class, name) {
                self.open_function(f, 0);
            }
            self.leak(Key::ClassVar(class, name));
        }
    }

    // ---- stores

    pub fn store_attr(&mut self, t: T, name: &'p str, value: T) {
        if t == T::ANY {
            self.write_unknown(name, value);
            return;
        }
        for atom in self.atoms(t) {
            match atom {
                Atom::Instance(class) => self.store_instance(class, name, value),
                Atom::Class(class) => self.store_class(class, name, value),
                Atom::Module(module) => match self.global_of(module, name) {
                    Some(global) => self.flow(Key::Global(global), value),
                    None => {
                        self.set_outside(module, name);
                        self.escape(value);
                    }
                },
                Atom::Function(f) | Atom::Method(f, _) => {
                    self.escape(value);
                    if is_dunder(name) {
                        self.open_function(f, 0);
                    }
                }
                // What is stored in `sys` is looked up anyway; modules of the standard library keep to themselves.
                Atom::ExternalModule(module) if module != "sys" && !module.starts_with('_') => {
                    self.escape(value);
                    self.change_external();
                }
                // Values of these types take no attributes: the assignment raises.
                other if is_exact(&other) || other == Atom::None => {}
                other => {
                    self.escape(value);
                    let one = self.atom(other);
                    self.escape(one);
                }
            }
        }
    }

    pub fn store_instance(&mut self, class: ClassId, name: &'p str, value: T) {
        match name {
            "__class__" => self.decisions.none_static = true,
            "__dict__" => self.make_dynamic(class),
            _ => {}
        }
        if let Some(owner) = self.classes.slot_owner(class, name) {
            self.flow(Key::Attr(owner, name), value);
            return;
        }
        // A property, an attribute of a builtin base, or a name without a slot.
        self.escape(value);
        let this = self.instance(class);
        self.escape(this);
        match self.classes.find(class, name) {
            Some(Found::Method(_, MethodKind::Property)) => {}
            Some(Found::Method(..)) => self.hide_method(class, name),
            Some(Found::Variable(_)) | None => self.flow(Key::ClassVar(class, name), value),
        }
        if !self.classes.is_method_name(class, name) {
            self.decisions.extra_slots.insert((class, name));
        }
    }

    fn store_class(&mut self, class: ClassId, name: &'p str, value: T) {
        if self.classes.is_method_name(class, name) || is_dunder(name) {
            self.make_dynamic(class);
        }
        self.flow(Key::ClassVar(class, name), value);
        self.check_descriptor(class, name, value);
    }

    pub fn delete_attr(&mut self, t: T, name: &'p str) {
        for atom in self.atoms(t) {
            if let Atom::Class(class) = atom {
                self.make_dynamic(class);
            }
        }
        if t == T::ANY {
            self.write_unknown(name, T::NEVER);
            for class in self.escaped_classes.clone() {
                if self.classes.is_method_name(class, name) {
                    self.make_dynamic(class);
                }
            }
        }
    }
}
