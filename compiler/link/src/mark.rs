//! Marks what the exports reach. Takes the graph, gives the set of live things; every reference of
//! a live thing is checked here, so that later stages need not.

use std::collections::{HashMap, HashSet};

use crate::error::LinkError;
use crate::graph::{Condition, Graph, Node};
use crate::image::{Place, Reloc, Target};
use crate::options::LinkOptions;

/// What survives.
pub(crate) struct Live {
    pub(crate) functions: Vec<bool>,
    pub(crate) data: Vec<bool>,
    pub(crate) globals: Vec<bool>,
    /// Data that the program itself refers to.
    pub(crate) named: Vec<bool>,
    /// Functions whose address is taken.
    pub(crate) in_table: Vec<bool>,
    /// Types that indirect calls name.
    pub(crate) types: Vec<bool>,
    /// Exported functions by name, in order.
    pub(crate) exports: Vec<(String, u32)>,
    /// Whether code calls through the table.
    pub(crate) calls_indirect: bool,
}

struct Marker<'g, 'a> {
    graph: &'g Graph<'a>,
    live: Live,
    work: Vec<Node>,
    /// References from data that count only once a marker is live, by marker.
    awaiting: HashMap<Node, Vec<(Node, Reloc)>>,
}

impl Live {
    /// Whether the word at `offset` of `data` counts: somebody may read it.
    pub(crate) fn counts(&self, graph: &Graph<'_>, data: u32, offset: u32) -> bool {
        if graph.is_absent(data) {
            return false;
        }
        let conditions = graph.conditions(data, offset);
        let holds = |&(_, c): &(u32, Condition)| c.nodes(data).all(|node| self.contains(node));
        conditions.is_empty() || conditions.iter().any(holds)
    }

    fn contains(&self, node: Node) -> bool {
        match node {
            Node::Function(function) => self.functions[function as usize],
            Node::Data(data) => self.data[data as usize],
            Node::Named(data) => self.named[data as usize],
        }
    }
}

/// Marks from the program's exports, to the fixpoint.
pub(crate) fn mark(graph: &Graph<'_>, options: &LinkOptions) -> Result<Live, LinkError> {
    let functions = graph.function_count() as usize;
    let mut marker = Marker {
        graph,
        live: Live {
            functions: vec![false; functions],
            data: vec![false; graph.data_count() as usize],
            named: vec![false; graph.data_count() as usize],
            globals: vec![false; graph.image.globals.len()],
            in_table: vec![false; functions],
            types: vec![false; graph.type_count()],
            exports: Vec::new(),
            calls_indirect: false,
        },
        work: Vec::new(),
        awaiting: HashMap::new(),
    };
    let mut names = HashSet::from([crate::write::MEMORY_EXPORT.to_string()]);
    for export in &graph.program.exports {
        let symbol = graph.program.symbols.get(export.symbol.0 as usize);
        let symbol = symbol.map_or("", |symbol| &symbol.name);
        match graph.program_target(export.symbol) {
            Target::Function(function) => marker.export(&export.name, function, &mut names)?,
            Target::Unknown => return Err(unknown(symbol, &export.name)),
            _ => return Err(wrong_kind(symbol, "a function", &export.name)),
        }
    }
    marker.run()?;
    marker.conditional_exports(options, &mut names)?;
    Ok(marker.live)
}

impl Marker<'_, '_> {
    fn run(&mut self) -> Result<(), LinkError> {
        let graph = self.graph;
        while let Some(node) = self.work.pop() {
            for (from, reloc) in self.awaiting.remove(&node).unwrap_or_default() {
                match from {
                    Node::Data(data) => self.data_reference(data, &reloc)?,
                    _ => self.reference(from, &reloc)?,
                }
            }
            match node {
                Node::Named(_) => {}
                Node::Function(function) => {
                    for reloc in graph.function_relocs(function) {
                        self.reference(node, reloc)?;
                    }
                }
                Node::Data(data) => {
                    let patches = graph.patches(data);
                    let patched = |offset| patches.binary_search_by_key(&offset, |p| p.offset);
                    for reloc in graph.data_relocs(data) {
                        // What a patch replaces, nobody reads.
                        if patched(reloc.offset).is_err() {
                            self.data_reference(data, reloc)?;
                        }
                    }
                    for patch in patches {
                        self.data_reference(data, patch)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// A reference from data, which may have to wait for somebody to read it.
    fn data_reference(&mut self, data: u32, reloc: &Reloc) -> Result<(), LinkError> {
        let node = Node::Data(data);
        if self.live.counts(self.graph, data, reloc.offset) {
            return self.reference(node, reloc);
        }
        for (_, condition) in self.graph.conditions(data, reloc.offset) {
            let missing = condition
                .nodes(data)
                .find(|&node| !self.live.contains(node));
            if let Some(missing) = missing {
                self.awaiting
                    .entry(missing)
                    .or_default()
                    .push((node, *reloc));
            }
        }
        Ok(())
    }

    fn export(
        &mut self,
        name: &str,
        function: u32,
        names: &mut HashSet<String>,
    ) -> Result<(), LinkError> {
        if !names.insert(name.to_string()) {
            return Err(LinkError::DuplicateExport {
                name: name.to_string(),
            });
        }
        self.live.exports.push((name.to_string(), function));
        self.function(function);
        Ok(())
    }

    /// Adds exports that live imports call for, until no import is new.
    fn conditional_exports(
        &mut self,
        options: &LinkOptions,
        names: &mut HashSet<String>,
    ) -> Result<(), LinkError> {
        let mut pending: Vec<_> = options.conditional_exports.iter().collect();
        loop {
            let wanted = pending.iter().position(|export| {
                let wants = |module: &str, name: &str| {
                    export
                        .when_imported
                        .iter()
                        .any(|(m, n)| m == module && n == name)
                };
                if export.always {
                    return true;
                }
                let mut imports = self.graph.image.imports.iter().zip(&self.live.functions);
                imports.any(|(import, &live)| live && wants(import.module, import.name))
            });
            let Some(index) = wanted else {
                return Ok(());
            };
            let export = pending.remove(index);
            let function = self.graph.function_named(&export.symbol);
            let function = function.ok_or_else(|| unknown(&export.symbol, &export.name))?;
            self.export(&export.name, function, names)?;
            self.run()?;
        }
    }

    fn reference(&mut self, from: Node, reloc: &Reloc) -> Result<(), LinkError> {
        let graph = self.graph;
        if reloc.place == Place::TypeIndex {
            self.live.calls_indirect = true;
            return match self.live.types.get_mut(reloc.symbol as usize) {
                Some(live) => {
                    *live = true;
                    Ok(())
                }
                None => Err(LinkError::BadRelocation {
                    referrer: graph.name(from).to_string(),
                    offset: reloc.offset,
                    reason: "there is no such type",
                }),
            };
        }
        match (reloc.place, graph.target(reloc)) {
            (Place::FunctionIndex, Target::Function(function)) => self.function(function),
            (Place::TableIndexSleb | Place::TableIndexI32, Target::Function(function)) => {
                self.live.in_table[function as usize] = true;
                self.function(function);
            }
            (
                Place::AddressSleb | Place::AddressLeb | Place::AddressI32,
                Target::Data { atom, .. },
            ) => {
                self.data(atom);
                if graph.names(reloc) {
                    self.name(atom);
                }
            }
            (Place::AddressSleb | Place::AddressLeb | Place::AddressI32, Target::Layout(_)) => {}
            (Place::GlobalIndex, Target::Global(global)) => {
                self.live.globals[global as usize] = true;
            }
            (Place::TableNumber, Target::Fixed) => self.live.calls_indirect = true,
            (_, Target::Unknown) => {
                return Err(unknown(&graph.symbol_name(reloc), graph.name(from)));
            }
            (place, _) => {
                return Err(wrong_kind(
                    &graph.symbol_name(reloc),
                    expected(place),
                    graph.name(from),
                ));
            }
        }
        Ok(())
    }

    fn function(&mut self, function: u32) {
        if !std::mem::replace(&mut self.live.functions[function as usize], true) {
            self.work.push(Node::Function(function));
        }
    }

    fn name(&mut self, data: u32) {
        if !std::mem::replace(&mut self.live.named[data as usize], true) {
            self.work.push(Node::Named(data));
        }
    }

    fn data(&mut self, data: u32) {
        if !std::mem::replace(&mut self.live.data[data as usize], true) {
            self.work.push(Node::Data(data));
        }
    }
}

fn expected(place: Place) -> &'static str {
    match place {
        Place::FunctionIndex | Place::TableIndexSleb | Place::TableIndexI32 => "a function",
        Place::AddressSleb | Place::AddressLeb | Place::AddressI32 => "data",
        Place::GlobalIndex => "a global",
        Place::TableNumber => "the function table",
        Place::TypeIndex => "a type",
    }
}

fn unknown(symbol: &str, referrer: &str) -> LinkError {
    LinkError::UnknownSymbol {
        symbol: symbol.to_string(),
        referrer: referrer.to_string(),
    }
}

fn wrong_kind(symbol: &str, expected: &'static str, referrer: &str) -> LinkError {
    LinkError::WrongKind {
        symbol: symbol.to_string(),
        expected,
        referrer: referrer.to_string(),
    }
}
