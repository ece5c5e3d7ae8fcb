//! Control flow: a reducible graph as nested blocks and loops.
//!
//! Each node stands where its dominator can reach it: a node with several forward predecessors behind
//! a block that its dominator opens, any other at its only predecessor, the nodes that leave a loop
//! behind the loop (Ramsey, "Beyond Relooper", 2022). Works from a list of tasks, never recursively.

use molt_abi::functions::RuntimeFn;
use molt_tir::ir::{Block, Edge, FunctionKind, Repr, Terminator, Value};

use super::code::{EMPTY, I64_LOAD};
use super::exits::{Exit, ExitId};
use super::flow::{NodeKind, arm};
use super::function::{Dest, Emitter, Label};
use super::graph::{NONE, Node};
use super::plan::Place;

enum Task {
    /// The node with all that it dominates.
    Tree(Node),
    /// The node's own code.
    Body(Node),
    Open(Label),
    Close,
    /// Arguments of an edge whose target follows.
    Arguments(Edge),
}

/// How a branch goes on at a node.
enum Next {
    /// In place: the node has no label.
    InPlace(Node),
    Jump,
}

impl Emitter<'_, '_> {
    /// Emits all nodes.
    pub fn structure(&mut self) {
        let mut tasks = vec![Task::Tree(0)];
        while let Some(task) = tasks.pop() {
            match task {
                Task::Tree(n) => self.tree(n, &mut tasks),
                Task::Body(n) => self.body(n, &mut tasks),
                Task::Open(label) => {
                    if let Label::Loop(n) = label {
                        self.part(n);
                    }
                    self.block(label);
                }
                Task::Close => self.end(),
                Task::Arguments(edge) => self.prepare(&edge),
            }
        }
    }

    /// Makes the variables of a loop new values. An engine's register allocator gives a loop variable the home of what
    /// it starts with, where it can: often a place in memory, because of calls long before the loop.
    fn part(&mut self, n: Node) {
        let NodeKind::Block(b) = self.flow.kinds[n] else {
            return;
        };
        if self.flow.graph.inner_loop[n] != n {
            return;
        }
        let f = self.f;
        let zero = self.cx.zero();
        for &p in &f.blocks[b.index()].params {
            let number = matches!(self.repr(p), Repr::Int | Repr::I64);
            if !number || !matches!(self.plan.place[p.index()], Place::Local) {
                continue;
            }
            let local = self.local(p);
            self.code.i().local_get(local).i32_const(0);
            self.code.access(I64_LOAD, 3, zero);
            self.code.i().i64_add().local_set(local);
        }
    }

    fn tree(&mut self, n: Node, tasks: &mut Vec<Task>) {
        let at = tasks.len();
        let open = |tasks: &mut Vec<Task>, labels: &[Node]| {
            tasks.extend(labels.iter().rev().map(|&l| Task::Open(Label::Block(l))));
        };
        let close = |tasks: &mut Vec<Task>, labels: &[Node]| {
            tasks.extend(labels.iter().flat_map(|&l| [Task::Close, Task::Tree(l)]));
        };
        let (inside, outside) = (&self.flow.inside[n], &self.flow.outside[n]);
        open(tasks, outside);
        let header = self.flow.graph.header[n];
        if header {
            tasks.push(Task::Open(Label::Loop(n)));
        }
        open(tasks, inside);
        tasks.push(Task::Body(n));
        close(tasks, inside);
        if header {
            tasks.push(Task::Close);
        }
        close(tasks, outside);
        // Tasks run from the end.
        tasks[at..].reverse();
    }

    fn body(&mut self, n: Node, tasks: &mut Vec<Task>) {
        let top_level = matches!(self.f.kind, FunctionKind::Internal);
        self.hot = !top_level || self.flow.graph.inner_loop[n] != NONE;
        match self.flow.kinds[n] {
            NodeKind::Block(b) => {
                self.instructions(b);
                self.terminator(b, tasks);
            }
            NodeKind::Exit(id) => self.steps(id, true),
            NodeKind::Arm(b, i) => {
                let edge = arm(self.f, b, i);
                self.prepare(edge);
                self.go_on(edge, tasks);
            }
            NodeKind::Dispatch => self.dispatch(),
        }
    }

    fn instructions(&mut self, b: Block) {
        let f = self.f;
        for (i, inst) in f.blocks[b.index()].insts.iter().enumerate() {
            // The rest stands in the tree of a later instruction.
            if self.plan.root[b.index()][i] != i as u32 {
                continue;
            }
            let dest = match inst.results[..] {
                [v] => match self.plan.place[v.index()] {
                    Place::Constant => continue,
                    Place::Unused => Dest::Drop,
                    _ => Dest::Local(self.local(v)),
                },
                _ => Dest::Drop,
            };
            self.inst(b.index(), i, dest);
        }
    }

    fn terminator(&mut self, b: Block, tasks: &mut Vec<Task>) {
        let f = self.f;
        match &f.blocks[b.index()].terminator {
            Some(Terminator::Jump(edge)) => {
                self.prepare(edge);
                self.go_on(edge, tasks);
            }
            Some(Terminator::Branch {
                condition,
                then,
                orelse,
            }) => self.branch(*condition, then, orelse, tasks),
            Some(Terminator::Switch { index, .. }) => {
                self.push(*index);
                let arms = self.flow.arms(b).to_vec();
                let depths: Vec<u32> = arms.iter().map(|&n| self.label_depth(n)).collect();
                if let Some((&default, targets)) = depths.split_last() {
                    self.code.i().br_table(targets.iter().copied(), default);
                }
            }
            Some(Terminator::Return(v)) => {
                self.push(*v);
                self.epilogue();
                self.code.i().return_();
            }
            Some(Terminator::Propagate) => {
                if let Some(id) = self.flow.propagate[b.index()] {
                    self.steps(id, false);
                }
            }
            Some(Terminator::Unreachable) | None => {
                self.code.i().unreachable();
            }
        }
    }

    fn branch(&mut self, condition: Value, then: &Edge, orelse: &Edge, tasks: &mut Vec<Task>) {
        self.push(condition);
        match (self.next(then), self.next(orelse)) {
            (Next::Jump, Next::Jump) if self.is_direct(then) || !self.is_direct(orelse) => {
                self.side(then);
                self.prepare(orelse);
                self.go_on(orelse, tasks);
            }
            (Next::Jump, Next::InPlace(_)) => {
                self.side(then);
                self.prepare(orelse);
                self.go_on(orelse, tasks);
            }
            (_, Next::Jump) => {
                self.code.i().i32_eqz();
                self.side(orelse);
                self.prepare(then);
                self.go_on(then, tasks);
            }
            (Next::InPlace(a), Next::InPlace(b)) => {
                // The smaller one inside: nesting stays logarithmic.
                let (inner, inner_edge, outer, outer_edge) =
                    if self.flow.weight[a] <= self.flow.weight[b] {
                        (a, then, b, orelse)
                    } else {
                        self.code.i().i32_eqz();
                        (b, orelse, a, then)
                    };
                self.if_(EMPTY);
                self.prepare(inner_edge);
                tasks.push(Task::Tree(outer));
                tasks.push(Task::Arguments(outer_edge.clone()));
                tasks.push(Task::Close);
                tasks.push(Task::Tree(inner));
            }
        }
    }

    /// The node that an edge's branch names: the dispatcher where the edge goes through it.
    fn target(&self, n: Node) -> Node {
        match (&self.flow.dispatch, self.flow.dispatch_number(n)) {
            (Some((dispatch, _)), Some(_)) => *dispatch,
            _ => n,
        }
    }

    fn label_depth(&self, n: Node) -> u32 {
        let own = |l: &Label| *l == Label::Block(n) || *l == Label::Loop(n);
        let at = self.labels.iter().rposition(own);
        (self.labels.len() - 1 - at.expect("the label of a dominated node is open")) as u32
    }

    fn next(&self, edge: &Edge) -> Next {
        let n = self.target(edge.block.index());
        let open = self.labels.contains(&Label::Loop(n));
        if self.flow.labelled[n] || open {
            Next::Jump
        } else {
            Next::InPlace(n)
        }
    }

    /// Whether a conditional branch alone takes the edge.
    fn is_direct(&self, edge: &Edge) -> bool {
        self.flow.dispatch_number(edge.block.index()).is_none() && !self.needs_moves(edge)
    }

    /// Takes the edge where the condition on the stack holds.
    fn side(&mut self, edge: &Edge) {
        if self.is_direct(edge) {
            let depth = self.label_depth(edge.block.index());
            self.code.i().br_if(depth);
            return;
        }
        self.if_(EMPTY);
        self.prepare(edge);
        self.jump(edge.block.index());
        self.end();
    }

    /// Goes on at the edge's target, whose parameters are set.
    fn go_on(&mut self, edge: &Edge, tasks: &mut Vec<Task>) {
        if let Next::InPlace(n) = self.next(edge) {
            tasks.push(Task::Tree(n));
            return;
        }
        let n = self.target(edge.block.index());
        // At the end of the block before the target nothing needs saying.
        let falls = matches!(tasks.last(), Some(Task::Close))
            && self.labels.last() == Some(&Label::Block(n));
        if !falls {
            self.jump(edge.block.index());
        }
    }

    fn jump(&mut self, n: Node) {
        let depth = self.label_depth(self.target(n));
        self.code.i().br(depth);
    }

    /// Tells the dispatcher about the node, if that is how it is reached.
    fn announce(&mut self, n: Node) {
        if let Some(number) = self.flow.dispatch_number(n) {
            let label = self.label_local();
            self.code.i().i32_const(number as i32).local_set(label);
        }
    }

    fn dispatch(&mut self) {
        let Some((_, targets)) = self.flow.dispatch.clone() else {
            return;
        };
        let label = self.label_local();
        let depths: Vec<u32> = targets.iter().map(|&n| self.label_depth(n)).collect();
        if let Some((&last, others)) = depths.split_last() {
            self.code
                .i()
                .local_get(label)
                .br_table(others.iter().copied(), last);
        }
    }

    // ---- arguments

    /// Sets the target's parameters, all at once.
    fn prepare(&mut self, edge: &Edge) {
        self.moves(edge.block, &edge.args);
        self.announce(edge.block.index());
    }

    fn moves(&mut self, block: Block, args: &[Value]) {
        let f = self.f;
        let mut set = Vec::new();
        for (&arg, &param) in args.iter().zip(&f.blocks[block.index()].params) {
            if !self.moves_value(arg, param) {
                continue;
            }
            self.push(arg);
            if self.plan.place[param.index()] == Place::Unused {
                self.code.i().drop();
            } else {
                set.push(self.local(param));
            }
        }
        for local in set.into_iter().rev() {
            self.code.i().local_set(local);
        }
    }

    fn moves_value(&self, arg: Value, param: Value) -> bool {
        if self.is_waiting(arg) {
            return true;
        }
        let constant = self.plan.place[arg.index()] == Place::Constant;
        self.plan.place[param.index()] != Place::Unused
            && (constant || self.local(arg) != self.local(param))
    }

    fn needs_moves(&self, edge: &Edge) -> bool {
        let params = &self.f.blocks[edge.block.index()].params;
        edge.args
            .iter()
            .zip(params)
            .any(|(&arg, &param)| self.moves_value(arg, param))
    }

    // ---- side exits

    /// Takes the side exit of the instruction under emission where the condition on the stack holds.
    pub fn raise_if(&mut self) {
        let (Some(id), _) = self.site else {
            self.code.i().drop();
            return;
        };
        match self.direct(id) {
            Some(n) => {
                self.note_location(id);
                let depth = self.label_depth(n);
                self.code.unlikely().i().br_if(depth);
            }
            None => {
                self.if_rare(EMPTY);
                self.raise();
                self.end();
            }
        }
    }

    /// Takes the side exit of the instruction under emission.
    pub fn raise(&mut self) {
        match self.site.0 {
            Some(id) => self.steps(id, false),
            None => drop(self.code.i().unreachable()),
        }
    }

    /// The node that the exit starts at, where nothing has to happen before but to note the location.
    fn direct(&self, id: ExitId) -> Option<Node> {
        let node = match (self.flow.shared(id), self.flow.exits.get(id)) {
            (Some(n), _) => n,
            (None, Exit::Handler(block, args)) => {
                let edge = Edge {
                    block: *block,
                    args: args.clone(),
                };
                if self.needs_moves(&edge) {
                    return None;
                }
                block.index()
            }
            _ => return None,
        };
        self.flow.dispatch_number(node).is_none().then_some(node)
    }

    /// Sets the location for a shared traceback step.
    fn note_location(&mut self, id: ExitId) {
        if let (Exit::Trace(_), Some(span)) = (self.flow.exits.get(id), self.site.1) {
            let offset = self.location_offset(span);
            let local = self.location_local();
            self.code.i().i32_const(offset as i32).local_set(local);
        }
    }

    /// Emits the steps from `id` on until one that stands elsewhere; `inside` its own node, `id` itself.
    fn steps(&mut self, mut id: ExitId, inside: bool) {
        let mut own = inside;
        loop {
            if let (Some(n), false) = (self.flow.shared(id), own) {
                self.note_location(id);
                self.announce(n);
                return self.jump(n);
            }
            match self.flow.exits.get(id).clone() {
                Exit::Trace(next) => {
                    self.trace(own);
                    id = next;
                }
                Exit::Release(v, next) => {
                    self.release_cold(v);
                    id = next;
                }
                Exit::Handler(block, args) => {
                    self.moves(block, &args);
                    self.announce(block.index());
                    return self.jump(block.index());
                }
                Exit::Leave => return self.leave(),
            }
            own = false;
        }
    }

    /// Adds the traceback entry; of several places the one in the local.
    fn trace(&mut self, shared: bool) {
        let mut at = self.table_address();
        if shared {
            let local = self.location_local();
            self.code.i().local_get(local);
            self.code.address(at);
            self.code.i().i32_add();
        } else if let Some(span) = self.site.1 {
            at.addend += self.location_offset(span) as i32;
            self.code.address(at);
        }
        self.call_row(RuntimeFn::traceback_add);
    }
}
