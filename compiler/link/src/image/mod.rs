//! The runtime image, read: functions, pieces of data and their relocations, by symbol.
//!
//! Takes the bytes of a linked module that kept its `linking` and `reloc.*` sections. Gives tables
//! that borrow from those bytes; bodies are never decoded. Never copies code or data.

mod atoms;
mod relocs;
mod sections;
mod slots;
mod symbols;

pub(crate) use relocs::{Place, Reloc};
pub(crate) use symbols::{LayoutSymbol, Target};

use std::collections::HashMap;
use std::ops::Range;

use molt_wasm::object::FuncType;

use crate::error::LinkError;
use crate::graph::Condition;

/// The runtime image: compiler input, parsed once for each compilation.
#[derive(Debug)]
pub struct Image<'a> {
    pub(crate) types: Vec<FuncType>,
    /// Imported functions; they have the first indices.
    pub(crate) imports: Vec<Import<'a>>,
    pub(crate) functions: Vec<Function<'a>>,
    pub(crate) globals: Vec<Global>,
    pub(crate) atoms: Vec<Atom<'a>>,
    /// What each entry of the symbol table stands for; relocations index into it.
    pub(crate) symbols: Vec<Symbol<'a>>,
    /// Symbols that other objects may refer to.
    names: HashMap<&'a str, u32>,
    code_relocs: Vec<Reloc>,
    data_relocs: Vec<Reloc>,
    /// Words of some tables that count only if something is live.
    slots: Vec<slots::SlotTable>,
}

/// An imported function.
#[derive(Debug)]
pub(crate) struct Import<'a> {
    pub(crate) module: &'a str,
    pub(crate) name: &'a str,
    pub(crate) ty: u32,
}

/// A defined function.
#[derive(Debug)]
pub(crate) struct Function<'a> {
    pub(crate) ty: u32,
    pub(crate) body: &'a [u8],
    pub(crate) name: &'a str,
    relocs: Range<u32>,
}

/// A defined global with its initial value.
#[derive(Debug)]
pub(crate) struct Global {
    pub(crate) ty: wasmparser::GlobalType,
    pub(crate) init: GlobalInit,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum GlobalInit {
    /// The top of the shadow stack.
    StackPointer,
    I32(i32),
    I64(i64),
}

/// A piece of data that lives or dies as a whole: the bytes of one symbol, or of several that overlap.
#[derive(Debug)]
pub(crate) struct Atom<'a> {
    pub(crate) bytes: &'a [u8],
    /// In bytes; what the image's own layout gave it, so at least what it needs.
    pub(crate) align: u32,
    pub(crate) name: &'a str,
    relocs: Range<u32>,
    /// The number of its slot table, where it has conditional words.
    slots: Option<u8>,
}

/// One entry of the symbol table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Symbol<'a> {
    pub(crate) name: &'a str,
    pub(crate) target: Target,
}

impl<'a> Image<'a> {
    /// Reads the image. Fails where it has no relocations, or anything that linking by symbol could
    /// not keep right (constructors, a start function, passive data).
    pub fn parse(bytes: &'a [u8]) -> Result<Image<'a>, LinkError> {
        let sections = sections::read(bytes)?;
        let table = symbols::read(&sections)?;
        let data = atoms::split(&sections, &table)?;
        let mut image = Image {
            symbols: symbols::resolve(&sections, &table, &data)?,
            names: HashMap::new(),
            types: sections.types,
            imports: sections.imports,
            functions: Vec::with_capacity(sections.bodies.len()),
            globals: sections.globals,
            atoms: Vec::with_capacity(data.atoms.len()),
            code_relocs: relocs::read(sections.code_relocs)?,
            data_relocs: relocs::read(sections.data_relocs)?,
            slots: Vec::new(),
        };
        for (number, symbol) in table.iter().enumerate() {
            if symbol.is_public() {
                image.names.insert(symbol.name, number as u32);
            }
            if let Target::Global(index) = image.symbols[number].target
                && symbol.name == "__stack_pointer"
                && let Some(global) = image.globals.get_mut(index as usize)
            {
                global.init = GlobalInit::StackPointer;
            }
        }
        image.add_functions(&sections.bodies, &table)?;
        image.add_atoms(&data)?;
        image.add_slots(&sections.records)?;
        Ok(image)
    }

    fn add_functions(
        &mut self,
        bodies: &[sections::Body<'a>],
        table: &[symbols::RawSymbol<'a>],
    ) -> Result<(), LinkError> {
        let mut names: Vec<&'a str> = vec![""; bodies.len()];
        for symbol in table {
            if let symbols::RawKind::Function(index) = symbol.kind
                && let Some(index) = (index as usize).checked_sub(self.imports.len())
                && let Some(name) = names.get_mut(index)
                && (name.is_empty() || symbol.is_public())
            {
                *name = symbol.name;
            }
        }
        let mut relocs = relocs::Splitter::new(&mut self.code_relocs);
        for (body, name) in bodies.iter().zip(names) {
            if name == "__wasm_call_ctors" && body.bytes != [0, 0x0B] {
                return Err(malformed("it has constructors"));
            }
            let relocs = relocs.take(body.offset, body.bytes.len() as u32)?;
            self.functions.push(Function {
                ty: body.ty,
                body: body.bytes,
                name,
                relocs,
            });
        }
        relocs.finish()
    }

    fn add_atoms(&mut self, data: &atoms::Split<'a>) -> Result<(), LinkError> {
        let mut relocs = relocs::Splitter::new(&mut self.data_relocs);
        for piece in &data.atoms {
            self.atoms.push(Atom {
                bytes: piece.bytes,
                align: piece.align,
                name: piece.name,
                relocs: relocs.take(piece.offset, piece.bytes.len() as u32)?,
                slots: None,
            });
        }
        relocs.finish()
    }

    /// The relocations of a defined function, by offset in its body.
    pub(crate) fn function_relocs(&self, function: &Function<'a>) -> &[Reloc] {
        &self.code_relocs[function.relocs.start as usize..function.relocs.end as usize]
    }

    /// The relocations of a piece of data, by offset in it.
    pub(crate) fn atom_relocs(&self, atom: &Atom<'a>) -> &[Reloc] {
        &self.data_relocs[atom.relocs.start as usize..atom.relocs.end as usize]
    }

    fn add_slots(&mut self, records: &[u8]) -> Result<(), LinkError> {
        self.slots = slots::read(records, self)?;
        for (number, table) in (0..).zip(&self.slots) {
            for atom in &mut self.atoms {
                if atom.name.starts_with(&table.prefix) {
                    atom.slots = Some(number);
                }
            }
        }
        Ok(())
    }

    /// Conditions of which one must hold for the word at `offset` of a piece of data to count, as
    /// pairs with the offset; none where it always counts.
    pub(crate) fn conditions(&self, atom: &Atom<'a>, offset: u32) -> &[(u32, Condition)] {
        let Some(table) = atom
            .slots
            .and_then(|number| self.slots.get(number as usize))
        else {
            return &[];
        };
        let start = table.slots.partition_point(|&(slot, _)| slot < offset);
        let len = table.slots[start..].partition_point(|&(slot, _)| slot == offset);
        &table.slots[start..start + len]
    }

    /// The public symbol called `name`.
    pub(crate) fn lookup(&self, name: &str) -> Option<Target> {
        let number = *self.names.get(name)?;
        Some(self.symbols[number as usize].target)
    }

    /// Names of the functions that a program may refer to, sorted.
    pub fn public_functions(&self) -> Vec<&'a str> {
        self.public(
            |target| matches!(target, Target::Function(f) if f as usize >= self.imports.len()),
        )
    }

    /// Names of the data symbols that a program may refer to, sorted.
    pub fn public_data(&self) -> Vec<&'a str> {
        self.public(|target| matches!(target, Target::Data { .. }))
    }

    fn public(&self, keep: impl Fn(Target) -> bool) -> Vec<&'a str> {
        let kept = |number: u32| keep(self.symbols[number as usize].target);
        let mut names: Vec<_> = self
            .names
            .iter()
            .filter(|&(_, &number)| kept(number))
            .map(|(&name, _)| name)
            .collect();
        names.sort_unstable();
        names
    }

    /// The type of the public function `name`.
    pub fn function_type(&self, name: &str) -> Option<&FuncType> {
        match self.lookup(name)? {
            Target::Function(index) => Some(&self.types[self.type_of(index) as usize]),
            _ => None,
        }
    }

    /// The size in bytes of the public data symbol `name`, with what shares its bytes.
    pub fn data_size(&self, name: &str) -> Option<u32> {
        match self.lookup(name)? {
            Target::Data { atom, .. } => Some(self.atoms[atom as usize].bytes.len() as u32),
            _ => None,
        }
    }

    /// The type index of function `index`, imports first.
    pub(crate) fn type_of(&self, index: u32) -> u32 {
        match self.imports.get(index as usize) {
            Some(import) => import.ty,
            None => self.functions[index as usize - self.imports.len()].ty,
        }
    }
}

fn malformed(reason: impl Into<String>) -> LinkError {
    LinkError::MalformedImage(reason.into())
}
