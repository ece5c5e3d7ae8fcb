//! Modules as static objects: a table of their variables, and what the import system knows of them.
//!
//! Takes descriptions, gives addresses. A module of the runtime has those of its names that the program may ask for.

use molt_abi::functions::RuntimeFn;
use molt_abi::functions::data::SYS_ASSIGNED;
use molt_abi::layouts::{self, MODULE_COMPUTED, MODULE_GETTER, MODULE_MAIN, MODULE_PACKAGE};
use molt_tir::ir::{Static, StaticId};

use super::code::Address;
use super::context::{Context, Data};

/// Bytes before the header of an instance of a subclass: its dict, its weak references, the collector's links.
const PREFIX: u32 = 16;

/// What stands in the table of a module's variables.
enum Place {
    /// The address of the variable.
    Variable(Address),
    /// A function that computes the value when it is first asked for.
    Getter(String),
    /// The same, from the module.
    Computed(RuntimeFn),
}

/// A module object to be.
#[derive(Default)]
struct Shape {
    places: Vec<(String, Place)>,
    file: Option<Address>,
    doc: Option<Address>,
    state: Option<Address>,
    flags: u32,
    /// The runtime's function that is told of assignments.
    assigned: Option<&'static str>,
}

impl Context<'_> {
    /// A module of the program; its table holds the addresses of the variables.
    pub fn module(&mut self, module: &Static) -> Address {
        let Static::Module {
            name,
            file,
            variables,
            doc,
            state,
            package,
            main,
        } = module
        else {
            unreachable!("called for modules of the program");
        };
        let places = variables
            .iter()
            .map(|(n, g)| (n.clone(), Place::Variable(self.global(*g))))
            .collect();
        let mut places: Vec<(String, Place)> = places;
        let wanted = |n: &str| {
            let names = self.program.attribute_names.as_ref();
            names.is_none_or(|names| names.iter().any(|x| x == n))
        };
        let computed = [
            ("__spec__", RuntimeFn::module_spec, *main),
            ("__loader__", RuntimeFn::module_loader, false),
        ];
        for (n, row, absent) in computed {
            if wanted(n) && !absent && places.iter().all(|(known, _)| known != n) {
                places.push((n.to_string(), Place::Computed(row)));
            }
        }
        let shape = Shape {
            places,
            // What `-c` runs has no file.
            file: (file != "<string>").then(|| self.text(file)),
            doc: doc.as_ref().map(|doc| self.text(doc)),
            state: Some(self.global(*state)),
            flags: u32::from(*package) * MODULE_PACKAGE + u32::from(*main) * MODULE_MAIN,
            assigned: None,
        };
        self.module_object(name, shape)
    }

    /// A module of the runtime: a variable for each of its functions and classes that the program may name, a getter
    /// for each of its constants.
    pub fn external_module(&mut self, name: &str) -> Address {
        let (program, records) = (self.program, self.records);
        let wanted = |n: &str| {
            program
                .attribute_names
                .as_ref()
                .is_none_or(|names| names.iter().any(|x| x == n))
        };
        let functions = records
            .functions
            .iter()
            .filter(|r| r.module == name)
            .map(|r| r.name.as_str());
        let classes = records
            .classes
            .iter()
            .filter(|r| r.module == name)
            .map(|r| r.name.as_str());
        let names: Vec<&str> = functions.chain(classes).filter(|n| wanted(n)).collect();
        let mut places = Vec::new();
        for n in names {
            let value = self.builtin(name, n);
            let mut data = Data::zeroed(8, 8);
            data.address(0, value);
            let at = self.define(format!("$variable.{name}.{n}"), data);
            places.push((n.to_string(), Place::Variable(at)));
        }
        if let Some((sub, whole)) = self.external_submodule(name).filter(|(n, _)| wanted(n)) {
            let named = |s: &Static| matches!(s, Static::ExternalModule(m) if *m == whole);
            let value = match program.statics.iter().position(named) {
                Some(id) => self.static_address(StaticId(id as u32)),
                None => self.external_module(&whole),
            };
            let mut data = Data::zeroed(8, 8);
            data.address(0, value);
            let at = self.define(format!("$variable.{name}.{sub}"), data);
            places.push((sub, Place::Variable(at)));
        }
        let constants = records.constants.iter().filter(|r| r.module == name);
        for constant in constants.filter(|r| wanted(&r.name)) {
            let getter = Place::Getter(constant.getter.clone());
            places.push((constant.name.clone(), getter));
        }
        places.sort_by(|(a, _), (b, _)| a.cmp(b));
        let shape = Shape {
            places,
            assigned: (name == "sys").then_some(SYS_ASSIGNED),
            ..Shape::default()
        };
        self.module_object(name, shape)
    }

    /// The module of the runtime that is an attribute of another: its name there, and its whole name.
    fn external_submodule(&self, name: &str) -> Option<(String, String)> {
        let inner = |module: &'_ str| {
            let sub = module.strip_prefix(name)?.strip_prefix('.')?;
            Some((sub.to_string(), module.to_string()))
        };
        self.records.functions.iter().find_map(|r| inner(&r.module))
    }

    /// `__builtins__` of a program that never names it.
    pub fn bare_builtins(&mut self) -> Address {
        self.module_object("builtins", Shape::default())
    }

    fn module_object(&mut self, name: &str, shape: Shape) -> Address {
        use layouts::{module as head, name_entry, name_table};
        let mut table = Data::zeroed(8, name_table::SIZE);
        table.u32(name_table::len, shape.places.len() as u32);
        for (n, place) in shape.places {
            let at = table.grow(name_entry::SIZE);
            table.address(at + name_entry::name, self.text(&n));
            match place {
                Place::Variable(variable) => table.address(at + name_entry::value, variable),
                Place::Computed(row) => {
                    table.u32(at + name_entry::reserved, MODULE_COMPUTED);
                    let getter = self.extern_function(row.symbol());
                    table.table_slot(at + name_entry::value, getter);
                }
                Place::Getter(symbol) => {
                    table.u32(at + name_entry::reserved, MODULE_GETTER);
                    let getter = self.extern_function(&symbol);
                    table.table_slot(at + name_entry::value, getter);
                }
            }
        }
        // The library's own module and one of the user may have the same name.
        let own = shape.state.map_or(0, |state| state.symbol.0);
        let table = self.define(format!("$variables.{name}.{own}"), table);
        // Before the header, classes of the program keep what they add to a builtin's layout.
        let own_class = self.program.attribute_names.as_ref();
        let own_class = own_class.is_none_or(|names| names.iter().any(|n| n == "__class__"));
        let start = if own_class { PREFIX } else { 0 };
        let mut data = Data::zeroed(8, start + head::SIZE);
        let ty = self.type_object("module");
        data.header(start, ty);
        data.address(start + head::name, self.text(name));
        data.address(start + head::variables, table);
        for (offset, part) in [
            (head::file, shape.file),
            (head::doc, shape.doc),
            (head::state, shape.state),
        ] {
            if let Some(at) = part {
                data.address(start + offset, at);
            }
        }
        data.u32(start + head::flags, shape.flags);
        if let Some(symbol) = shape.assigned {
            let assigned = self.extern_function(symbol);
            data.table_slot(start + head::assigned, assigned);
        }
        let mut at = self.define(format!("$module.{name}.{own}"), data);
        at.addend += start as i32;
        at
    }
}
