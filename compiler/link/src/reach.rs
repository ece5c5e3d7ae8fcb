//! Who keeps what alive. Takes the graph and what survived, gives names and references for people who
//! ask why something is in a module. Decides nothing.

use std::collections::{HashMap, VecDeque};

use crate::graph::{Graph, Node};
use crate::image::{Reloc, Target};
use crate::layout;
use crate::mark::Live;

/// What is left of program and runtime, as a graph.
#[derive(Clone, Debug, Default)]
pub struct Reach {
    pub nodes: Vec<ReachNode>,
    pub references: Vec<Reference>,
    /// Nodes that the module exports.
    pub roots: Vec<u32>,
}

/// A function (an import too) or a piece of data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReachNode {
    pub symbol: String,
    pub bytes: u32,
}

/// One thing names another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    pub from: u32,
    pub to: u32,
    /// Where not empty: it counts because one of these is live.
    pub when: Vec<u32>,
}

impl Reach {
    /// The shortest chains from an export to each thing whose symbol satisfies `wanted`, the export
    /// first.
    pub fn why(&self, wanted: impl Fn(&str) -> bool) -> Vec<Vec<&ReachNode>> {
        let parents = self.parents();
        let found =
            (0..self.nodes.len() as u32).filter(|&n| wanted(&self.nodes[n as usize].symbol));
        found
            .map(|node| {
                let mut chain = vec![&self.nodes[node as usize]];
                let mut at = node;
                while let Some(&parent) = parents.get(&at)
                    && parent != at
                {
                    chain.push(&self.nodes[parent as usize]);
                    at = parent;
                }
                chain.reverse();
                chain
            })
            .collect()
    }

    /// The first to name each node, breadth first from the exports, which are their own.
    fn parents(&self) -> HashMap<u32, u32> {
        let mut outgoing = vec![Vec::new(); self.nodes.len()];
        for reference in &self.references {
            outgoing[reference.from as usize].push(reference.to);
        }
        let mut parents: HashMap<u32, u32> = self.roots.iter().map(|&root| (root, root)).collect();
        let mut queue: VecDeque<u32> = self.roots.iter().copied().collect();
        while let Some(node) = queue.pop_front() {
            for &next in &outgoing[node as usize] {
                parents.entry(next).or_insert_with(|| {
                    queue.push_back(next);
                    node
                });
            }
        }
        parents
    }
}

/// Numbers of live nodes.
struct Numbers {
    functions: HashMap<u32, u32>,
    data: HashMap<u32, u32>,
}

impl Numbers {
    fn of(&self, node: Node) -> Option<u32> {
        match node {
            Node::Function(function) => self.functions.get(&function).copied(),
            Node::Data(data) => self.data.get(&data).copied(),
            Node::Named(_) => None,
        }
    }
}

/// Builds the graph of what is live.
pub(crate) fn reach(graph: &Graph<'_>, live: &Live) -> Reach {
    let mut reach = Reach::default();
    let mut numbers = Numbers {
        functions: HashMap::new(),
        data: HashMap::new(),
    };
    let nodes: Vec<Node> = numbered(&live.functions)
        .map(Node::Function)
        .chain(numbered(&live.data).map(Node::Data))
        .collect();
    for (number, &node) in (0..).zip(&nodes) {
        let bytes = match node {
            Node::Function(function) => {
                numbers.functions.insert(function, number);
                graph.body(function).len() as u32
            }
            Node::Data(data) | Node::Named(data) => {
                numbers.data.insert(data, number);
                layout::size(graph, data)
            }
        };
        reach.nodes.push(ReachNode {
            symbol: graph.name(node).to_string(),
            bytes,
        });
    }
    for (from, &node) in (0..).zip(&nodes) {
        add_references(graph, live, &numbers, (from, node), &mut reach.references);
    }
    reach.references.sort_unstable();
    reach.references.dedup();
    let exported = live
        .exports
        .iter()
        .map(|(_, function)| Node::Function(*function));
    reach.roots = exported.filter_map(|node| numbers.of(node)).collect();
    reach
}

fn numbered(live: &[bool]) -> impl Iterator<Item = u32> {
    (0..)
        .zip(live)
        .filter(|(_, live)| **live)
        .map(|(number, _)| number)
}

fn add_references(
    graph: &Graph<'_>,
    live: &Live,
    numbers: &Numbers,
    (from, node): (u32, Node),
    references: &mut Vec<Reference>,
) {
    let mut add = |reloc: &Reloc, when: Vec<u32>| {
        let target = match graph.target(reloc) {
            Target::Function(function) => Node::Function(function),
            Target::Data { atom, .. } => Node::Data(atom),
            _ => return,
        };
        if let Some(to) = numbers.of(target) {
            references.push(Reference { from, to, when });
        }
    };
    match node {
        Node::Function(function) => {
            for reloc in graph.function_relocs(function) {
                if reloc.place != crate::image::Place::TypeIndex {
                    add(reloc, Vec::new());
                }
            }
        }
        Node::Data(data) | Node::Named(data) => {
            let patches = graph.patches(data);
            let patched = |reloc: &&Reloc| !patches.iter().any(|p| p.offset == reloc.offset);
            for reloc in graph
                .data_relocs(data)
                .iter()
                .filter(patched)
                .chain(patches)
            {
                if live.counts(graph, data, reloc.offset) {
                    let conditions = graph.conditions(data, reloc.offset);
                    let when = conditions.iter().filter_map(|(_, c)| numbers.of(c.marker));
                    add(reloc, when.collect());
                }
            }
        }
    }
}
