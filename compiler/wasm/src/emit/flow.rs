//! The flow graph of one function as Wasm will see it.
//!
//! Takes a TIR function, gives nodes (blocks, shared steps of side exits, arms of switches that carry arguments, the
//! dispatcher of an irreducible graph), their dominators and loops, and where each label stands. Never
//! emits code.

use molt_tir::ir::{Block, Edge, Function, Terminator};

use super::exits::{Exit, ExitId, Exits};
use super::graph::{Graph, NONE, Node};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    Block(Block),
    /// A step of side exits that several places lead to, with the steps that follow only it.
    Exit(ExitId),
    /// Arm number `1` of the switch that ends block `0`; the default comes last.
    Arm(Block, usize),
    /// Goes on to the node whose number stands in a local.
    Dispatch,
}

/// Where a chain of steps ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landing {
    Node(Node),
    /// The caller: left in place.
    Caller,
}

#[derive(Debug)]
pub struct Flow {
    pub kinds: Vec<NodeKind>,
    pub exits: Exits,
    exit_node: Vec<Node>,
    arm_node: Vec<Vec<Node>>,
    /// By block and instruction: the side exit.
    pub sites: Vec<Vec<Option<ExitId>>>,
    /// By block: the step that `Propagate` goes to.
    pub propagate: Vec<Option<ExitId>>,
    pub graph: Graph,
    /// Node and targets of the dispatcher.
    pub dispatch: Option<(Node, Vec<Node>)>,
    /// Reached by a branch to a label; others follow their only predecessor.
    pub labelled: Vec<bool>,
    /// Labels that a node opens around itself, in order; of a loop, inside it.
    pub inside: Vec<Vec<Node>>,
    /// Labels that a loop's head opens around the loop, in order.
    pub outside: Vec<Vec<Node>>,
    /// Number of nodes in the dominator subtree.
    pub weight: Vec<u32>,
    leave_in_place: bool,
}

impl Flow {
    /// `site` tells whether an instruction may raise and leaves a traceback entry; `leave_in_place`
    /// whether leaving the function is so little code that sharing it does not pay.
    pub fn new(
        f: &Function,
        site: &dyn Fn(Block, usize) -> Option<bool>,
        leave_in_place: bool,
    ) -> Flow {
        let mut exits = Exits::default();
        let mut sites = Vec::with_capacity(f.blocks.len());
        let mut propagate = Vec::with_capacity(f.blocks.len());
        for (b, block) in f.blocks.iter().enumerate() {
            let of = |(i, inst): (usize, &molt_tir::ir::Inst)| {
                site(Block(b as u32), i).map(|traced| exits.of(&inst.unwind, traced))
            };
            sites.push(block.insts.iter().enumerate().map(of).collect());
            let leaves = matches!(block.terminator, Some(Terminator::Propagate));
            propagate.push(leaves.then(|| exits.leave()));
        }
        let mut flow = Flow {
            kinds: (0..f.blocks.len())
                .map(|b| NodeKind::Block(Block(b as u32)))
                .collect(),
            exit_node: vec![NONE; exits.steps.len()],
            arm_node: vec![Vec::new(); f.blocks.len()],
            exits,
            sites,
            propagate,
            graph: Graph::new(&[Vec::new()]),
            dispatch: None,
            labelled: Vec::new(),
            inside: Vec::new(),
            outside: Vec::new(),
            weight: Vec::new(),
            leave_in_place,
        };
        flow.add_exits();
        let shared = flow.kinds.len();
        flow.add_arms(f, false);
        let mut succs = flow.successors(f);
        flow.graph = Graph::new(&succs);
        if !flow.graph.irreducible.is_empty() {
            // A branch to the dispatcher says where to go on, so every arm needs code of its own.
            flow.kinds.truncate(shared);
            flow.add_arms(f, true);
            succs = flow.successors(f);
            succs = flow.reduce(f, succs);
        }
        flow.place_labels(&succs);
        flow
    }

    fn add_exits(&mut self) {
        for id in (0..self.exits.steps.len() as u32).map(ExitId) {
            if !self.in_place(id) {
                self.exit_node[id.index()] = self.kinds.len();
                self.kinds.push(NodeKind::Exit(id));
            }
        }
    }

    fn add_arms(&mut self, f: &Function, all: bool) {
        for (b, block) in f.blocks.iter().enumerate() {
            self.arm_node[b].clear();
            if let Some(Terminator::Switch {
                targets, default, ..
            }) = &block.terminator
            {
                for (i, edge) in targets.iter().chain([default]).enumerate() {
                    let mut node = edge.block.index();
                    if all || !edge.args.is_empty() {
                        node = self.kinds.len();
                        self.kinds.push(NodeKind::Arm(Block(b as u32), i));
                    }
                    self.arm_node[b].push(node);
                }
            }
        }
    }

    /// Whether the step is emitted where it is used.
    fn in_place(&self, id: ExitId) -> bool {
        match self.exits.get(id) {
            Exit::Leave if self.leave_in_place => true,
            Exit::Handler(_, args) if args.is_empty() => true,
            _ => self.exits.single(id),
        }
    }

    /// The node of a step, where it has one.
    pub fn shared(&self, id: ExitId) -> Option<Node> {
        Some(self.exit_node[id.index()]).filter(|&n| n != NONE)
    }

    /// Where the steps from `id` on end; `id` itself may be a node unless `inside` it.
    pub fn landing(&self, mut id: ExitId, inside: bool) -> Landing {
        let mut first = inside;
        loop {
            if let (Some(node), false) = (self.shared(id), first) {
                return Landing::Node(node);
            }
            first = false;
            match self.exits.get(id) {
                Exit::Trace(next) | Exit::Release(_, next) => id = *next,
                Exit::Handler(block, _) => return Landing::Node(block.index()),
                Exit::Leave => return Landing::Caller,
            }
        }
    }

    /// Nodes of the arms of a block's switch, the default last.
    pub fn arms(&self, b: Block) -> &[Node] {
        &self.arm_node[b.index()]
    }

    /// Successors of each node: the hot ones first.
    fn successors(&self, f: &Function) -> Vec<Vec<Node>> {
        let node = |edge: &Edge| edge.block.index();
        let land = |id: ExitId, inside: bool| match self.landing(id, inside) {
            Landing::Node(n) => Some(n),
            Landing::Caller => None,
        };
        let of = |kind: &NodeKind| match *kind {
            NodeKind::Block(b) => {
                let mut out: Vec<Node> = match f.blocks[b.index()].terminator.as_ref() {
                    Some(Terminator::Jump(e)) => vec![node(e)],
                    Some(Terminator::Branch { then, orelse, .. }) => vec![node(then), node(orelse)],
                    Some(Terminator::Switch { .. }) => self.arm_node[b.index()].clone(),
                    _ => Vec::new(),
                };
                let exits = self.sites[b.index()]
                    .iter()
                    .flatten()
                    .chain(&self.propagate[b.index()]);
                out.extend(exits.filter_map(|&id| land(id, false)));
                out
            }
            NodeKind::Exit(id) => land(id, true).into_iter().collect(),
            NodeKind::Arm(b, i) => vec![node(arm(f, b, i))],
            NodeKind::Dispatch => Vec::new(),
        };
        self.kinds.iter().map(of).collect()
    }

    /// Sends the edges that make the graph irreducible through a dispatcher.
    fn reduce(&mut self, f: &Function, succs: Vec<Vec<Node>>) -> Vec<Vec<Node>> {
        self.graph = Graph::new(&succs);
        let dispatch = self.kinds.len();
        self.kinds.push(NodeKind::Dispatch);
        let mut is_target = vec![false; dispatch + 1];
        if let Some(Terminator::Switch {
            targets, default, ..
        }) = &f.blocks[0].terminator
        {
            targets
                .iter()
                .chain([default])
                .for_each(|e| is_target[e.block.index()] = true);
        }
        loop {
            for &n in self.graph.irreducible.iter().filter(|&&n| n != dispatch) {
                is_target[n] = true;
            }
            if self.graph.irreducible.contains(&dispatch) {
                side_entries(&self.graph, dispatch, &mut is_target);
            }
            let targets: Vec<Node> = (0..dispatch).filter(|&n| is_target[n]).collect();
            let through = |n: &Node| if is_target[*n] { dispatch } else { *n };
            let mut new: Vec<Vec<Node>> = succs
                .iter()
                .map(|s| s.iter().map(through).collect())
                .collect();
            new.push(targets.clone());
            self.graph = Graph::new(&new);
            if self.graph.irreducible.is_empty() {
                self.dispatch = Some((dispatch, targets));
                return new;
            }
        }
    }

    fn place_labels(&mut self, succs: &[Vec<Node>]) {
        let n = self.kinds.len();
        let mut edges = vec![0u32; n];
        self.labelled = vec![false; n];
        for &b in &self.graph.order {
            for &s in &succs[b] {
                if !self.graph.is_back(b, s) {
                    edges[s] += 1;
                }
            }
            // Only jumps and branches go on in place.
            let in_place = match self.kinds[b] {
                NodeKind::Block(block) if self.arm_node[block.index()].is_empty() => 2,
                NodeKind::Arm(..) => 1,
                _ => 0,
            };
            let in_place = self.own_successors(b, succs).min(in_place);
            for &s in &succs[b][in_place..] {
                self.labelled[s] = true;
            }
        }
        self.inside = vec![Vec::new(); n];
        self.outside = vec![Vec::new(); n];
        self.weight = vec![1; n];
        for i in 1..self.graph.order.len() {
            let b = self.graph.order[i];
            let idom = self.graph.idom[b];
            let left = self.graph.loop_left(idom, b);
            self.labelled[b] |= edges[b] > 1 || left != NONE;
            if left != NONE {
                self.outside[left].push(b);
            } else if self.labelled[b] {
                self.inside[idom].push(b);
            }
        }
        for i in (1..self.graph.order.len()).rev() {
            let b = self.graph.order[i];
            self.weight[self.graph.idom[b]] += self.weight[b];
        }
    }

    /// How many of a node's successors are those of its terminator.
    fn own_successors(&self, b: Node, succs: &[Vec<Node>]) -> usize {
        match self.kinds[b] {
            NodeKind::Block(block) => {
                let exits = self.sites[block.index()]
                    .iter()
                    .flatten()
                    .chain(&self.propagate[block.index()]);
                let landed = exits
                    .filter(|&&id| self.landing(id, false) != Landing::Caller)
                    .count();
                succs[b].len() - landed
            }
            _ => succs[b].len(),
        }
    }

    /// The number by which the dispatcher knows a node.
    pub fn dispatch_number(&self, n: Node) -> Option<u32> {
        let (_, targets) = self.dispatch.as_ref()?;
        targets.binary_search(&n).ok().map(|i| i as u32)
    }
}

/// Arm `i` of the switch that ends `b`; the default comes last.
pub fn arm(f: &Function, b: Block, i: usize) -> &Edge {
    match &f.blocks[b.index()].terminator {
        Some(Terminator::Switch {
            targets, default, ..
        }) => targets.get(i).unwrap_or(default),
        _ => unreachable!("only switches have arms"),
    }
}

/// Marks the nodes on cycles through `head` that are also entered from outside of its dominion.
fn side_entries(graph: &Graph, head: Node, out: &mut [bool]) {
    let mut reaches = vec![false; out.len()];
    let mut work = vec![head];
    while let Some(b) = work.pop() {
        for &p in &graph.preds[b] {
            if !reaches[p] {
                reaches[p] = true;
                work.push(p);
            }
        }
    }
    for &b in &graph.order {
        let joins = graph.preds[b].iter().any(|&p| graph.dominates(head, p));
        if reaches[b] && joins && !graph.dominates(head, b) {
            out[b] = true;
        }
    }
}
