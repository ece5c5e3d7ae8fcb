//! The state of one round: abstract variables with their readers, and the worklist of functions.
//!
//! Takes the program and what earlier rounds decided; holds facts. A variable only ever grows; when it does,
//! the functions that read it are analysed again.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use molt_hir::ir::*;

use super::builtin::BuiltinTypes;
use super::classes::{Classes, Decisions};
use super::flow::Frame;
use super::scan::Scan;
use super::table::{MAX_TUPLE_DEPTH, MAX_TUPLE_WIDTH, T, Table};
use crate::ty::Atom;

/// Stands for attributes stored under computed names.
pub const ANY_NAME: &str = "*";

/// An abstract variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key<'p> {
    Global(GlobalId),
    /// A cell, by the function that owns it.
    Cell(FuncId, LocalId),
    Param(FuncId, u32),
    Return(FuncId),
    Yield(FuncId),
    /// What `yield` gives inside the generator.
    Sent(FuncId),
    /// A slot, by the class that declares it.
    Attr(ClassId, &'p str),
    ClassVar(ClassId, &'p str),
    Item(ExprId),
    /// Keys of a dict.
    Index(ExprId),
    /// Escaped instances of the class and its subclasses: what `Any` can be when it is one.
    Escaped(ClassId),
}

#[derive(Default)]
struct Node {
    ty: Option<T>,
    /// All that flows in is also seen by unknown code.
    leaky: bool,
    readers: Vec<FuncId>,
}

/// One round of inference.
pub struct Engine<'p> {
    pub program: &'p Program,
    pub builtins: &'p BuiltinTypes,
    pub scan: &'p Scan<'p>,
    pub classes: Classes<'p>,
    pub table: Table,
    /// What the next round has to know.
    pub decisions: Decisions<'p>,
    nodes: Vec<Node>,
    keys: HashMap<Key<'p>, usize>,
    registered: HashSet<(usize, FuncId)>,
    queue: VecDeque<FuncId>,
    queued: Vec<bool>,
    pub frame: Frame,
    pub exprs: Vec<T>,
    pub locals: Vec<Vec<T>>,
    pub maybe_unbound: BTreeSet<ExprId>,
    pub reachable: Vec<bool>,
    pub escapes: Vec<bool>,
    /// Functions whose parameters take unknown arguments.
    pub open: Vec<bool>,
    pub sites: BTreeSet<ExprId>,
    /// Sites of what has no expression of its own.
    synthetic: HashMap<(usize, u8), ExprId>,
    next_synthetic: u32,
    pub escaped_types: HashSet<T>,
    pub escaped_instances: BTreeSet<ClassId>,
    pub escaped_classes: BTreeSet<ClassId>,
    pub escaped_modules: BTreeSet<ModuleId>,
    /// Attribute names that are read from values of unknown type.
    pub any_reads: BTreeSet<&'p str>,
    /// Any name may be.
    pub any_reads_all: bool,
    /// Classes of what is given to `super(cls, object)`.
    pub supers: BTreeSet<ClassId>,
    /// So are instances that escaped.
    pub any_super: bool,
    /// The names of attributes of a value of unknown type are listed.
    pub any_lists: bool,
    /// What is stored to attributes of values of unknown type.
    pub any_stores: BTreeMap<&'p str, T>,
    /// The same where the name is not known.
    pub any_stores_all: T,
    /// `type()` or `__class__` of a value of unknown type: the classes of escaped instances escape.
    pub any_class_of: bool,
    /// Unknown code may derive classes from those that escaped.
    pub any_subclassing: bool,
    /// What lowering has to know.
    pub observed: Observed,
}

impl<'p> Engine<'p> {
    pub fn new(
        program: &'p Program,
        builtins: &'p BuiltinTypes,
        scan: &'p Scan<'p>,
        decisions: Decisions<'p>,
    ) -> Engine<'p> {
        let functions = program.functions.len();
        Engine {
            program,
            builtins,
            scan,
            classes: Classes::new(program, builtins, scan, &decisions),
            table: Table::default(),
            decisions,
            nodes: Vec::new(),
            keys: HashMap::new(),
            registered: HashSet::new(),
            queue: VecDeque::new(),
            queued: vec![false; functions],
            frame: Frame::default(),
            exprs: vec![T::NEVER; program.expr_count as usize],
            locals: program
                .functions
                .iter()
                .map(|f| vec![T::NEVER; f.locals.len()])
                .collect(),
            maybe_unbound: BTreeSet::new(),
            reachable: vec![false; functions],
            escapes: vec![false; functions],
            open: vec![false; functions],
            sites: BTreeSet::new(),
            synthetic: HashMap::new(),
            next_synthetic: program.expr_count + 2 * functions as u32,
            escaped_types: HashSet::new(),
            escaped_instances: BTreeSet::new(),
            escaped_classes: BTreeSet::new(),
            escaped_modules: BTreeSet::new(),
            any_reads: BTreeSet::new(),
            any_reads_all: false,
            supers: BTreeSet::new(),
            any_super: false,
            any_lists: false,
            any_stores: BTreeMap::new(),
            any_stores_all: T::NEVER,
            any_class_of: false,
            any_subclassing: false,
            observed: Observed::default(),
        }
    }

    /// Analyses functions until no fact changes.
    pub fn run(&mut self) {
        while let Some(function) = self.queue.pop_front() {
            self.queued[function.index()] = false;
            self.analyse(function);
        }
    }

    pub fn function(&self, id: FuncId) -> &'p Function {
        &self.program.functions[id.index()]
    }

    /// The function will be analysed.
    pub fn reach(&mut self, function: FuncId) {
        if !self.reachable[function.index()] {
            self.reachable[function.index()] = true;
            self.enqueue(function);
        }
    }

    fn enqueue(&mut self, function: FuncId) {
        if self.reachable[function.index()] && !self.queued[function.index()] {
            self.queued[function.index()] = true;
            self.queue.push_back(function);
        }
    }

    fn node(&mut self, key: Key<'p>) -> usize {
        let key = match key {
            Key::Item(site) => Key::Item(self.table.find(site)),
            Key::Index(site) => Key::Index(self.table.find(site)),
            other => other,
        };
        if let Some(node) = self.keys.get(&key) {
            return *node;
        }
        let node = self.nodes.len();
        self.nodes.push(Node::default());
        self.keys.insert(key, node);
        node
    }

    /// The variable's type; the function under analysis depends on it.
    pub fn read(&mut self, key: Key<'p>) -> T {
        let node = self.node(key);
        if let Key::Global(global) = key
            && !self.nodes[node].leaky
            && self.is_only_written(global)
        {
            self.flow_node(node, T::ANY);
        }
        let reader = self.frame.function;
        if self.registered.insert((node, reader)) {
            self.nodes[node].readers.push(reader);
        }
        self.nodes[node].ty.unwrap_or(T::NEVER)
    }

    /// Whether something reads the global, or may.
    pub fn is_read(&self, global: GlobalId) -> bool {
        let module = self.program.globals[global.index()].module;
        let module = &self.program.modules[module.index()];
        let open = module.open && !module.only_written;
        let node = self.keys.get(&Key::Global(global));
        open || node.is_some_and(|&n| self.nodes[n].leaky || !self.nodes[n].readers.is_empty())
    }

    /// Anything may be set in the variable under a computed name: who reads it gets hold of what may be there.
    fn is_only_written(&self, global: GlobalId) -> bool {
        let module = self.program.globals[global.index()].module;
        let module = &self.program.modules[module.index()];
        module.open && module.only_written
    }

    /// The variable's type, without a dependence: for the end, and for escapes.
    pub fn peek(&mut self, key: Key<'p>) -> T {
        let node = self.node(key);
        self.nodes[node].ty.unwrap_or(T::NEVER)
    }

    /// The value may get into the variable.
    pub fn flow(&mut self, key: Key<'p>, t: T) {
        let node = self.node(key);
        self.flow_node(node, t);
    }

    fn flow_node(&mut self, node: usize, t: T) {
        if self.nodes[node].leaky {
            self.escape(t);
        }
        let old = self.nodes[node].ty.unwrap_or(T::NEVER);
        let new = self.join(old, t);
        if new != old {
            self.nodes[node].ty = Some(new);
            for reader in self.nodes[node].readers.clone() {
                self.enqueue(reader);
            }
        }
    }

    /// Unknown code sees all that is, or gets, in the variable.
    pub fn leak(&mut self, key: Key<'p>) {
        let node = self.node(key);
        if !self.nodes[node].leaky {
            self.nodes[node].leaky = true;
            let t = self.nodes[node].ty.unwrap_or(T::NEVER);
            self.escape(t);
        }
    }

    /// The union; what becomes `Any` on the way escapes.
    pub fn join(&mut self, a: T, b: T) -> T {
        if a == b || b == T::NEVER {
            return a;
        }
        if a == T::NEVER {
            return b;
        }
        let (t, lost) = self.table.join(a, b);
        if self.table.has_merges() {
            self.merge_sites();
        }
        for t in lost.iter() {
            self.escape(*t);
        }
        self.table.canonical(t)
    }

    pub fn join_all(&mut self, types: impl IntoIterator<Item = T>) -> T {
        types.into_iter().fold(T::NEVER, |a, b| self.join(a, b))
    }

    /// Two sites became one: so do their variables.
    fn merge_sites(&mut self) {
        for (keep, drop) in self.table.take_merges() {
            self.sites.insert(keep);
            for (from, to) in [
                (Key::Item(drop), Key::Item(keep)),
                (Key::Index(drop), Key::Index(keep)),
            ] {
                // The key of the site given up is only reachable under its old name.
                let Some(old) = self.keys.remove(&from) else {
                    continue;
                };
                let new = self.node(to);
                let node = std::mem::take(&mut self.nodes[old]);
                for reader in node.readers {
                    if self.registered.insert((new, reader)) {
                        self.nodes[new].readers.push(reader);
                    }
                    self.enqueue(reader);
                }
                self.nodes[new].leaky |= node.leaky;
                self.flow_node(new, node.ty.unwrap_or(T::NEVER));
                if self.nodes[new].leaky {
                    let t = self.nodes[new].ty.unwrap_or(T::NEVER);
                    self.escape(t);
                }
            }
        }
    }

    pub fn atom(&mut self, atom: Atom) -> T {
        self.table.atom(atom)
    }

    /// The atoms of a type; none for `Any`.
    pub fn atoms(&self, t: T) -> Vec<Atom> {
        self.table.atoms(t).map(|a| a.to_vec()).unwrap_or_default()
    }

    // ---- allocation sites

    /// A site for something without an expression, by the address of its syntax.
    pub fn synthetic_site<S>(&mut self, syntax: &'p S, which: u8) -> ExprId {
        let key = (std::ptr::from_ref(syntax) as usize, which);
        *self.synthetic.entry(key).or_insert_with(|| {
            self.next_synthetic += 1;
            ExprId(self.next_synthetic - 1)
        })
    }

    /// A further site of an expression that already is one.
    pub fn sub_site(&mut self, site: ExprId, which: u8) -> ExprId {
        let key = (site.index(), which | 0x80);
        *self.synthetic.entry(key).or_insert_with(|| {
            self.next_synthetic += 1;
            ExprId(self.next_synthetic - 1)
        })
    }

    /// The tuple of a function's `*args`, and the dict of its `**kwargs`.
    pub fn argument_site(&self, function: FuncId, keywords: bool) -> ExprId {
        ExprId(self.program.expr_count + 2 * function.0 + keywords as u32)
    }

    pub fn list_of(&mut self, site: ExprId, item: T) -> T {
        self.container(Atom::List, site, item)
    }

    pub fn set_of(&mut self, site: ExprId, item: T) -> T {
        self.container(Atom::Set, site, item)
    }

    pub fn iterator_of(&mut self, site: ExprId, item: T) -> T {
        self.container(Atom::Iterator, site, item)
    }

    pub fn view_of(&mut self, site: ExprId, item: T) -> T {
        self.container(Atom::View, site, item)
    }

    pub fn tuple_of(&mut self, site: ExprId, item: T) -> T {
        self.container(Atom::TupleOf, site, item)
    }

    pub fn dict_of(&mut self, site: ExprId, key: T, value: T) -> T {
        let site = self.shared_site(site);
        self.flow(Key::Index(site), key);
        self.container(Atom::Dict, site, value)
    }

    fn container(&mut self, make: fn(ExprId) -> Atom, site: ExprId, item: T) -> T {
        let site = self.shared_site(site);
        self.flow(Key::Item(site), item);
        let site = self.table.find(site);
        self.sites.insert(site);
        self.table.atom(make(site))
    }

    fn shared_site(&self, site: ExprId) -> ExprId {
        let site = self.scan.shared.get(&site).copied().unwrap_or(site);
        self.table.find(site)
    }

    /// A tuple of these items; by site where it is too wide or nests too deep.
    pub fn tuple(&mut self, items: &[T], site: ExprId) -> T {
        let deep = items
            .iter()
            .any(|t| self.table.depth(*t) >= MAX_TUPLE_DEPTH);
        if deep || items.len() > MAX_TUPLE_WIDTH {
            let item = self.join_all(items.iter().copied());
            return self.tuple_of(site, item);
        }
        self.table.tuple(items)
    }

    /// An instance of a builtin class. What a class that is not known has is its own affair.
    pub fn object(&mut self, module: &str, name: &str) -> T {
        if (module, name) == ("builtins", "type") {
            return T::ANY;
        }
        self.table
            .atom(Atom::Object(module.to_string(), name.to_string()))
    }

    pub fn instance(&mut self, class: ClassId) -> T {
        self.table.atom(Atom::Instance(class))
    }

    // ---- decisions for the next round

    pub fn make_dynamic(&mut self, class: ClassId) {
        self.decisions.dynamic.insert(class);
    }
}
