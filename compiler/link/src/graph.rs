//! Program and image as one graph: functions and data, their relocations, and what those refer to.
//!
//! Takes both inputs, gives one numbering: the image's functions (imports first), pieces of data,
//! symbols and types come first, the program's follow. Checks names and offsets; decides nothing.

use std::collections::{BTreeMap, HashMap};

use molt_wasm::object::{
    DataContents, DataDef, FuncType, FunctionDef, Hint, Object, Reloc as ObjectReloc, RelocKind,
    SymbolId, SymbolKind,
};

use crate::error::LinkError;
use crate::image::{Image, Place, Reloc, Target};

/// Both inputs under one numbering.
pub(crate) struct Graph<'a> {
    pub(crate) image: &'a Image<'a>,
    pub(crate) program: &'a Object,
    /// What the program's symbols stand for.
    targets: Vec<Target>,
    function_relocs: Vec<Vec<Reloc>>,
    data_relocs: Vec<Vec<Reloc>>,
    /// The program's patches, by piece of the image's data.
    patches: BTreeMap<u32, Vec<Reloc>>,
    /// Words of the image's data that the options give: piece, offset, what it holds.
    words: Vec<(u32, u32, i32)>,
    /// Pieces of the image's data that refer to nothing, sorted.
    absent: Vec<u32>,
}

/// The bytes of a piece of data.
pub(crate) enum Contents<'a> {
    Bytes(&'a [u8]),
    Zeroed(u32),
}

/// A node of the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Node {
    Function(u32),
    Data(u32),
    /// That the program itself refers to a piece of data, by whatever.
    Named(u32),
}

/// What must hold for a word of data to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Condition {
    pub(crate) marker: Node,
    pub(crate) also: Also,
}

/// What must hold besides the marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Also {
    Nothing,
    Live(Node),
    /// The program refers to the data that has the word.
    Named,
}

impl Condition {
    /// Both conditions, for a word of `data`.
    pub(crate) fn nodes(&self, data: u32) -> impl Iterator<Item = Node> {
        let also = match self.also {
            Also::Nothing => None,
            Also::Live(node) => Some(node),
            Also::Named => Some(Node::Named(data)),
        };
        std::iter::once(self.marker).chain(also)
    }
}

impl<'a> Graph<'a> {
    /// Joins the inputs. Fails on duplicate definitions and on what does not fit.
    pub(crate) fn new(program: &'a Object, image: &'a Image<'a>) -> Result<Self, LinkError> {
        let mut graph = Graph {
            image,
            program,
            targets: targets(program, image)?,
            function_relocs: Vec::with_capacity(program.functions.len()),
            data_relocs: Vec::with_capacity(program.data.len()),
            patches: BTreeMap::new(),
            words: Vec::new(),
            absent: Vec::new(),
        };
        for function in &program.functions {
            let name = &function.debug_name;
            let relocs = graph.convert(&function.relocs, function.body.len(), true, name)?;
            graph.function_relocs.push(relocs);
        }
        for data in &program.data {
            let name = &program.symbols[data.symbol.0 as usize].name;
            let len = match &data.contents {
                DataContents::Bytes(bytes) => bytes.len(),
                DataContents::Zeroed(_) => 0,
            };
            let relocs = graph.convert(&data.relocs, len, false, name)?;
            graph.data_relocs.push(relocs);
        }
        graph.add_patches()?;
        Ok(graph)
    }

    /// Relocations of the program in the numbering of the graph, sorted and checked.
    fn convert(
        &self,
        relocs: &[ObjectReloc],
        len: usize,
        code: bool,
        name: &str,
    ) -> Result<Vec<Reloc>, LinkError> {
        let bad = |offset: u32, reason: &'static str| LinkError::BadRelocation {
            referrer: name.to_string(),
            offset,
            reason,
        };
        let mut converted = Vec::with_capacity(relocs.len());
        for reloc in relocs {
            let reloc = self.convert_one(reloc);
            if matches!(reloc.place, Place::AddressI32 | Place::TableIndexI32) == code {
                return Err(bad(
                    reloc.offset,
                    "a relocation of data in code, or of code in data",
                ));
            }
            converted.push(reloc);
        }
        converted.sort_by_key(|reloc| reloc.offset);
        let mut end = 0;
        for reloc in &converted {
            if reloc.offset < end {
                return Err(bad(reloc.offset, "it overlaps the one before"));
            }
            end = reloc.offset.saturating_add(reloc.place.width());
            if end as usize > len {
                return Err(bad(reloc.offset, "it is outside"));
            }
        }
        Ok(converted)
    }

    fn convert_one(&self, reloc: &ObjectReloc) -> Reloc {
        let place = match reloc.kind {
            RelocKind::FunctionIndex => Place::FunctionIndex,
            RelocKind::TypeIndex => Place::TypeIndex,
            RelocKind::GlobalIndex => Place::GlobalIndex,
            RelocKind::TableIndexSleb => Place::TableIndexSleb,
            RelocKind::AddressSleb => Place::AddressSleb,
            RelocKind::AddressLeb => Place::AddressLeb,
            RelocKind::TableIndexI32 => Place::TableIndexI32,
            RelocKind::AddressI32 => Place::AddressI32,
        };
        let symbol = match place {
            Place::TypeIndex => self.image.types.len() as u32 + reloc.addend as u32,
            _ => self.image.symbols.len() as u32 + reloc.symbol.0,
        };
        Reloc {
            offset: reloc.offset,
            place,
            symbol,
            addend: reloc.addend,
        }
    }

    fn add_patches(&mut self) -> Result<(), LinkError> {
        for patch in &self.program.patches {
            let bad = |reason: &str| LinkError::BadPatch {
                target: patch.target.clone(),
                offset: patch.reloc.offset,
                reason: reason.to_string(),
            };
            let Some(Target::Data { atom, offset }) = self.image.lookup(&patch.target) else {
                return Err(bad("the image has no such data"));
            };
            let mut reloc = self.convert_one(&patch.reloc);
            if !matches!(reloc.place, Place::AddressI32 | Place::TableIndexI32) {
                return Err(bad("it is not for data"));
            }
            reloc.offset = reloc.offset.saturating_add(offset);
            let len = self.image.atoms[atom as usize].bytes.len() as u64;
            if u64::from(reloc.offset) + 4 > len {
                return Err(bad("it is outside"));
            }
            self.patches.entry(atom).or_default().push(reloc);
        }
        for (&atom, patches) in &mut self.patches {
            patches.sort_by_key(|reloc| reloc.offset);
            if let Some(pair) = patches
                .windows(2)
                .find(|pair| pair[0].offset + 4 > pair[1].offset)
            {
                return Err(LinkError::BadPatch {
                    target: self.image.atoms[atom as usize].name.to_string(),
                    offset: pair[1].offset,
                    reason: "it overlaps another".to_string(),
                });
            }
        }
        Ok(())
    }

    /// Functions of the image, imports included; the program's come after.
    pub(crate) fn image_functions(&self) -> u32 {
        (self.image.imports.len() + self.image.functions.len()) as u32
    }

    pub(crate) fn function_count(&self) -> u32 {
        self.image_functions() + self.program.functions.len() as u32
    }

    pub(crate) fn data_count(&self) -> u32 {
        (self.image.atoms.len() + self.program.data.len()) as u32
    }

    pub(crate) fn type_count(&self) -> usize {
        self.image.types.len() + self.program.types.len()
    }

    /// A function of the program, where `function` is one.
    pub(crate) fn program_function(&self, function: u32) -> Option<&'a FunctionDef> {
        let index = function.checked_sub(self.image_functions())?;
        self.program.functions.get(index as usize)
    }

    /// A function that the image defines, where `function` is one.
    fn image_function(&self, function: u32) -> Option<&'a crate::image::Function<'a>> {
        let index = (function as usize).checked_sub(self.image.imports.len())?;
        self.image.functions.get(index)
    }

    /// Data of the program, where `data` is such.
    pub(crate) fn program_data(&self, data: u32) -> Option<&'a DataDef> {
        let index = (data as usize).checked_sub(self.image.atoms.len())?;
        self.program.data.get(index)
    }

    /// The body of a function, empty for an import.
    pub(crate) fn body(&self, function: u32) -> &'a [u8] {
        match (
            self.program_function(function),
            self.image_function(function),
        ) {
            (Some(def), _) => &def.body,
            (None, Some(function)) => function.body,
            (None, None) => &[],
        }
    }

    /// What the program says of its branches; nothing for functions of the image.
    pub(crate) fn hints(&self, function: u32) -> &'a [Hint] {
        self.program_function(function)
            .map_or(&[], |def| &def.hints)
    }

    pub(crate) fn function_relocs(&self, function: u32) -> &[Reloc] {
        match self.image_function(function) {
            Some(defined) => self.image.function_relocs(defined),
            None => function
                .checked_sub(self.image_functions())
                .map_or(&[], |index| &self.function_relocs[index as usize]),
        }
    }

    /// The image's own relocations, or the program's; patches come separately.
    pub(crate) fn data_relocs(&self, data: u32) -> &[Reloc] {
        match self.image.atoms.get(data as usize) {
            Some(atom) => self.image.atom_relocs(atom),
            None => &self.data_relocs[data as usize - self.image.atoms.len()],
        }
    }

    /// Conditions of which one must hold for the word at `offset` of `data` to count, as pairs with
    /// the offset; none where it always counts.
    pub(crate) fn conditions(&self, data: u32, offset: u32) -> &[(u32, Condition)] {
        let atom = self.image.atoms.get(data as usize);
        atom.map_or(&[], |atom| self.image.conditions(atom, offset))
    }

    /// Whether a relocation is the program's, and more than the type in a header.
    pub(crate) fn names(&self, reloc: &Reloc) -> bool {
        let number = (reloc.symbol as usize).checked_sub(self.image.symbols.len());
        let symbol = number.and_then(|number| self.program.symbols.get(number));
        symbol.is_some_and(|symbol| !matches!(symbol.kind, SymbolKind::ExternType))
    }

    /// The program's patches of a piece of the image's data.
    pub(crate) fn patches(&self, data: u32) -> &[Reloc] {
        self.patches.get(&data).map_or(&[], Vec::as_slice)
    }

    /// Takes the words that the options give; what the image does not have needs none.
    pub(crate) fn set_words(&mut self, words: &[(String, i32)]) {
        for (name, word) in words {
            if let Some(Target::Data { atom, offset }) = self.image.lookup(name) {
                self.words.push((atom, offset, *word));
            }
        }
    }

    /// Takes the data that is to refer to nothing.
    pub(crate) fn set_absent(&mut self, prefixes: &[String]) {
        let named = |name: &str| prefixes.iter().any(|p| name.starts_with(p.as_str()));
        let all = self.image.atoms.iter().zip(0..);
        self.absent = all.filter(|(a, _)| named(a.name)).map(|(_, i)| i).collect();
    }

    /// Whether the words of a piece of data stay null.
    pub(crate) fn is_absent(&self, data: u32) -> bool {
        self.absent.binary_search(&data).is_ok()
    }

    /// The words of a piece of data, with their offsets.
    pub(crate) fn words(&self, data: u32) -> impl Iterator<Item = (u32, i32)> {
        let own = self.words.iter().filter(move |(piece, ..)| *piece == data);
        own.map(|(_, offset, word)| (*offset, *word))
    }

    pub(crate) fn contents(&self, data: u32) -> Contents<'a> {
        match self.program_data(data) {
            None => Contents::Bytes(self.image.atoms[data as usize].bytes),
            Some(def) => match &def.contents {
                DataContents::Bytes(bytes) => Contents::Bytes(bytes),
                DataContents::Zeroed(len) => Contents::Zeroed(*len),
            },
        }
    }

    /// In bytes, a power of two.
    pub(crate) fn align(&self, data: u32) -> u32 {
        match self.program_data(data) {
            None => self.image.atoms[data as usize].align,
            Some(def) => def.align.max(1).next_power_of_two(),
        }
    }

    /// The number of a function's type.
    pub(crate) fn type_of(&self, function: u32) -> u32 {
        match self.program_function(function) {
            Some(def) => self.image.types.len() as u32 + def.ty,
            None => self.image.type_of(function),
        }
    }

    /// A type by number.
    pub(crate) fn func_type(&self, number: u32) -> Option<&'a FuncType> {
        let number = number as usize;
        match number.checked_sub(self.image.types.len()) {
            None => self.image.types.get(number),
            Some(index) => self.program.types.get(index),
        }
    }

    /// What a relocation refers to.
    pub(crate) fn target(&self, reloc: &Reloc) -> Target {
        let number = reloc.symbol as usize;
        let target = match number.checked_sub(self.image.symbols.len()) {
            None => self.image.symbols.get(number).map(|symbol| symbol.target),
            Some(index) => self.targets.get(index).copied(),
        };
        target.unwrap_or(Target::Unknown)
    }

    /// What a symbol of the program stands for.
    pub(crate) fn program_target(&self, symbol: SymbolId) -> Target {
        self.targets
            .get(symbol.0 as usize)
            .copied()
            .unwrap_or(Target::Unknown)
    }

    /// A function by its name, in the program or public in the image.
    pub(crate) fn function_named(&self, name: &str) -> Option<u32> {
        let target = match self.program.by_name.get(name) {
            Some(&symbol) => self.program_target(symbol),
            None => self.image.lookup(name)?,
        };
        match target {
            Target::Function(function) => Some(function),
            _ => None,
        }
    }

    /// The name of the symbol that a relocation refers to.
    pub(crate) fn symbol_name(&self, reloc: &Reloc) -> String {
        let number = reloc.symbol as usize;
        let name = match number.checked_sub(self.image.symbols.len()) {
            None => self.image.symbols.get(number).map(|symbol| symbol.name),
            Some(index) => self
                .program
                .symbols
                .get(index)
                .map(|symbol| symbol.name.as_str()),
        };
        name.map_or_else(|| format!("symbol {number}"), str::to_string)
    }

    /// The name of a function or of data, as people know it.
    pub(crate) fn name(&self, node: Node) -> &'a str {
        match node {
            Node::Function(function) => match self.program_function(function) {
                Some(def) => &def.debug_name,
                None => match self.image_function(function) {
                    Some(defined) => defined.name,
                    None => self.image.imports[function as usize].name,
                },
            },
            Node::Data(data) | Node::Named(data) => match self.program_data(data) {
                Some(def) => &self.program.symbols[def.symbol.0 as usize].name,
                None => self.image.atoms[data as usize].name,
            },
        }
    }
}

/// What each symbol of the program stands for. Unknown ones matter only once something live refers
/// to them.
fn targets(program: &Object, image: &Image<'_>) -> Result<Vec<Target>, LinkError> {
    let functions = (image.imports.len() + image.functions.len()) as u32;
    let atoms = image.atoms.len() as u32;
    let mut targets = Vec::with_capacity(program.symbols.len());
    let mut defined = HashMap::with_capacity(program.symbols.len());
    for (id, symbol) in (0..).map(SymbolId).zip(&program.symbols) {
        let target = match symbol.kind {
            SymbolKind::Function(index) => match program.functions.get(index as usize) {
                Some(def) if def.symbol == id => Target::Function(functions + index),
                _ => Target::Unknown,
            },
            SymbolKind::Data(index) => match program.data.get(index as usize) {
                Some(def) if def.symbol == id => Target::Data {
                    atom: atoms + index,
                    offset: 0,
                },
                _ => Target::Unknown,
            },
            SymbolKind::ExternFunction
            | SymbolKind::ExternData
            | SymbolKind::ExternType
            | SymbolKind::ExternGlobal => {
                targets.push(image.lookup(&symbol.name).unwrap_or(Target::Unknown));
                continue;
            }
        };
        let duplicate = |places| LinkError::DuplicateSymbol {
            symbol: symbol.name.clone(),
            places,
        };
        if image.lookup(&symbol.name).is_some() {
            return Err(duplicate("in the program and in the runtime"));
        }
        if defined.insert(symbol.name.as_str(), ()).is_some() {
            return Err(duplicate("both in the program"));
        }
        targets.push(target);
    }
    Ok(targets)
}
