//! Construction of one function: blocks, instructions, and variables in SSA form.
//!
//! Variables become values by the algorithm of Braun et al., "Simple and Efficient Construction of Static
//! Single Assignment Form" (CC 2013), with block params instead of phis. An instruction with a handler is a side
//! exit in the middle of its block; a block is split before a variable changes after such an exit, so
//! that the values at the exit are those at the end of its block.

use std::collections::HashMap;

use molt_abi::functions::RuntimeFn;
use molt_source::Span;

use crate::ir::{
    Block, BlockData, Edge, FuncId, Function, FunctionKind, Inst, Kind, Op, Repr, SourcePlace,
    Terminator, Unwind, Value,
};

/// A variable of the function under construction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Var(pub u32);

/// An edge into a block, so that arguments can be added when the block gets params.
#[derive(Clone, Copy, Debug)]
struct Pred {
    block: Block,
    way: Way,
}

#[derive(Clone, Copy, Debug)]
enum Way {
    /// Edge number of the terminator.
    Terminator(usize),
    /// Side exit of the instruction.
    Unwind(usize),
}

#[derive(Default)]
struct BlockState {
    preds: Vec<Pred>,
    sealed: bool,
    defs: HashMap<Var, Value>,
    incomplete: Vec<(Var, Value)>,
    /// Variables of the params, in order.
    params: Vec<Var>,
    /// Some instruction has a side exit to a handler.
    side_exits: bool,
}

pub struct Builder {
    pub function: Function,
    states: Vec<BlockState>,
    /// Definitions to put at the start of their blocks in the end.
    undefined: Vec<(Block, Inst)>,
    vars: Vec<Repr>,
    pub current: Block,
    /// Handler of raising instructions; `None` leaves the function.
    pub handler: Option<Block>,
    pub span: Option<Span>,
    /// The inlined function whose code is built.
    pub inlined: Option<FuncId>,
    /// Exceptions pass without a traceback entry.
    pub silent: bool,
}

impl Builder {
    pub fn new(name: String, kind: FunctionKind, params: &[Repr], result: Repr) -> Builder {
        let function = Function {
            name,
            kind,
            result,
            blocks: Vec::new(),
            values: Vec::new(),
            counts_depth: false,
            may_raise: true,
        };
        let mut b = Builder {
            function,
            states: Vec::new(),
            undefined: Vec::new(),
            vars: Vec::new(),
            current: Block(0),
            handler: None,
            span: None,
            inlined: None,
            silent: false,
        };
        let entry = b.block();
        b.seal(entry);
        for &p in params {
            let v = b.value(p);
            b.function.blocks[0].params.push(v);
        }
        b
    }

    pub fn param(&self, i: usize) -> Value {
        self.function.blocks[0].params[i]
    }

    pub fn repr(&self, v: Value) -> Repr {
        self.function.values[v.index()]
    }

    fn value(&mut self, repr: Repr) -> Value {
        self.function.values.push(repr);
        Value(self.function.values.len() as u32 - 1)
    }

    // ---- blocks

    pub fn block(&mut self) -> Block {
        self.function.blocks.push(BlockData::default());
        self.states.push(BlockState::default());
        Block(self.function.blocks.len() as u32 - 1)
    }

    pub fn switch_to(&mut self, b: Block) {
        self.current = b;
    }

    /// A sealed block to go on in, for code that nothing reaches.
    pub fn dead(&mut self) {
        let b = self.block();
        self.seal(b);
        self.switch_to(b);
    }

    pub fn terminated(&self) -> bool {
        self.function.blocks[self.current.index()]
            .terminator
            .is_some()
    }

    /// Whether nothing jumps to the sealed current block, which is not the entry.
    pub fn unreachable(&self) -> bool {
        let s = &self.states[self.current.index()];
        self.current.0 != 0 && s.sealed && s.preds.is_empty()
    }

    fn terminate(&mut self, t: Terminator) {
        let slot = &mut self.function.blocks[self.current.index()].terminator;
        if slot.is_none() {
            *slot = Some(t);
        }
    }

    fn add_pred(&mut self, target: Block, block: Block, way: Way) {
        debug_assert!(
            !self.states[target.index()].sealed,
            "an edge into a sealed block"
        );
        self.states[target.index()].preds.push(Pred { block, way });
    }

    fn edge(block: Block) -> Edge {
        Edge {
            block,
            args: Vec::new(),
        }
    }

    pub fn jump(&mut self, target: Block) {
        if self.terminated() {
            return;
        }
        self.terminate(Terminator::Jump(Self::edge(target)));
        self.add_pred(target, self.current, Way::Terminator(0));
    }

    pub fn branch(&mut self, condition: Value, then: Block, orelse: Block) {
        if self.terminated() {
            return;
        }
        self.terminate(Terminator::Branch {
            condition,
            then: Self::edge(then),
            orelse: Self::edge(orelse),
        });
        self.add_pred(then, self.current, Way::Terminator(0));
        self.add_pred(orelse, self.current, Way::Terminator(1));
    }

    pub fn switch(&mut self, index: Value, targets: &[Block], default: Block) {
        let edges = targets.iter().map(|t| Self::edge(*t)).collect();
        self.terminate(Terminator::Switch {
            index,
            targets: edges,
            default: Self::edge(default),
        });
        for (i, t) in targets.iter().chain([&default]).enumerate() {
            self.add_pred(*t, self.current, Way::Terminator(i));
        }
    }

    pub fn ret(&mut self, v: Value) {
        self.terminate(Terminator::Return(v));
    }

    /// After an instruction that always raises.
    pub fn never(&mut self) {
        self.terminate(Terminator::Unreachable);
        self.dead();
    }

    /// An exception is pending and has its traceback entry: on to the handler, or out.
    pub fn propagate(&mut self) {
        match self.handler {
            Some(h) => self.jump(h),
            None => self.terminate(Terminator::Propagate),
        }
        self.dead();
    }

    /// All jumps to the block are known.
    pub fn seal(&mut self, b: Block) {
        if self.states[b.index()].sealed {
            return;
        }
        self.states[b.index()].sealed = true;
        for (var, _) in std::mem::take(&mut self.states[b.index()].incomplete) {
            self.fill_args(b, var);
        }
    }

    // ---- variables

    pub fn var(&mut self, repr: Repr) -> Var {
        self.vars.push(repr);
        Var(self.vars.len() as u32 - 1)
    }

    pub fn var_repr(&self, var: Var) -> Repr {
        self.vars[var.0 as usize]
    }

    /// The value must have the variable's representation.
    pub fn write(&mut self, var: Var, v: Value) {
        debug_assert_eq!(
            self.vars[var.0 as usize],
            self.repr(v),
            "variable and value differ in representation"
        );
        if self.states[self.current.index()].side_exits && !self.terminated() {
            let next = self.block();
            self.jump(next);
            self.seal(next);
            self.switch_to(next);
        }
        self.states[self.current.index()].defs.insert(var, v);
    }

    pub fn read(&mut self, var: Var) -> Value {
        self.read_in(self.current, var)
    }

    fn read_in(&mut self, block: Block, var: Var) -> Value {
        // Chains of single predecessors are walked without recursion: long functions are long chains.
        let mut b = block;
        let mut chain = Vec::new();
        let found = loop {
            let s = &self.states[b.index()];
            if let Some(&v) = s.defs.get(&var) {
                break v;
            }
            if s.sealed && s.preds.len() == 1 {
                chain.push(b);
                b = s.preds[0].block;
                continue;
            }
            break self.read_merge(b, var);
        };
        for c in chain {
            self.states[c.index()].defs.insert(var, found);
        }
        found
    }

    fn read_merge(&mut self, b: Block, var: Var) -> Value {
        if self.states[b.index()].sealed && self.states[b.index()].preds.is_empty() {
            return self.undefined(b, var);
        }
        let v = self.value(self.vars[var.0 as usize]);
        self.function.blocks[b.index()].params.push(v);
        self.states[b.index()].params.push(var);
        self.states[b.index()].defs.insert(var, v);
        if self.states[b.index()].sealed {
            self.fill_args(b, var);
        } else {
            self.states[b.index()].incomplete.push((var, v));
        }
        v
    }

    fn fill_args(&mut self, b: Block, var: Var) {
        for i in 0..self.states[b.index()].preds.len() {
            let pred = self.states[b.index()].preds[i];
            let v = self.read_in(pred.block, var);
            let edge = edge_mut(&mut self.function.blocks[pred.block.index()], pred.way);
            edge.args.push(v);
        }
    }

    /// A value for a variable that no path defines: only unreachable code reads it.
    fn undefined(&mut self, b: Block, var: Var) -> Value {
        let repr = self.vars[var.0 as usize];
        let v = self.value(repr);
        let op = match repr {
            Repr::Boxed => Op::ConstBoxed(molt_abi::value::NULL),
            Repr::F64 => Op::ConstFloat(0),
            Repr::Int | Repr::I64 => Op::ConstInt(0),
            Repr::Bool => Op::ConstBool(false),
            Repr::Raw => Op::ConstRaw(0),
            Repr::Ptr(_) => Op::ConstRaw(0),
        };
        // Collected apart, so that recorded side exits keep their places.
        self.undefined.push((
            b,
            Inst {
                results: vec![v],
                op,
                consumed: Vec::new(),
                unwind: Unwind::default(),
                place: None,
            },
        ));
        self.states[b.index()].defs.insert(var, v);
        v
    }

    // ---- instructions

    pub fn emit(&mut self, op: Op, results: &[Repr]) -> Vec<Value> {
        let values: Vec<Value> = results.iter().map(|r| self.value(*r)).collect();
        // Code after a terminator is unreachable and is dropped.
        if self.terminated() {
            self.dead();
        }
        let raises = op.may_raise(&|_| true);
        let mut unwind = Unwind {
            silent: self.silent,
            ..Unwind::default()
        };
        if let (true, Some(h)) = (raises, self.handler) {
            unwind.target = Some(Self::edge(h));
            let at = self.function.blocks[self.current.index()].insts.len();
            self.states[self.current.index()].side_exits = true;
            self.add_pred(h, self.current, Way::Unwind(at));
        }
        let inst = Inst {
            results: values.clone(),
            op,
            consumed: Vec::new(),
            unwind,
            place: self.span.map(|span| SourcePlace {
                span,
                inlined: self.inlined,
            }),
        };
        self.function.blocks[self.current.index()].insts.push(inst);
        values
    }

    pub fn one(&mut self, op: Op, repr: Repr) -> Value {
        self.emit(op, &[repr])[0]
    }

    pub fn effect(&mut self, op: Op) {
        self.emit(op, &[]);
    }

    pub fn runtime(&mut self, function: RuntimeFn, args: &[Value]) -> Option<Value> {
        let op = Op::Runtime {
            function,
            args: args.to_vec(),
        };
        match result_repr(function) {
            Some(r) => Some(self.one(op, r)),
            None => {
                self.effect(op);
                None
            }
        }
    }

    /// A row that gives a value.
    pub fn rt(&mut self, function: RuntimeFn, args: &[Value]) -> Value {
        self.runtime(function, args).expect("the row has a result")
    }

    /// A row that always raises.
    pub fn raise(&mut self, function: RuntimeFn, args: &[Value]) {
        self.runtime(function, args);
        self.never();
    }

    pub fn null(&mut self) -> Value {
        self.boxed(molt_abi::value::NULL)
    }

    pub fn boxed(&mut self, bits: u64) -> Value {
        self.one(Op::ConstBoxed(bits), Repr::Boxed)
    }

    pub fn none(&mut self) -> Value {
        self.boxed(molt_abi::value::NONE)
    }

    pub fn raw(&mut self, n: i32) -> Value {
        self.one(Op::ConstRaw(n), Repr::Raw)
    }

    pub fn int(&mut self, n: i64) -> Value {
        self.one(Op::ConstInt(n), Repr::I64)
    }

    /// Seals what is left, drops unreachable blocks' holes and gives the function.
    pub fn finish(mut self) -> Function {
        for i in 0..self.function.blocks.len() {
            self.seal(Block(i as u32));
        }
        for (b, inst) in std::mem::take(&mut self.undefined) {
            self.function.blocks[b.index()].insts.insert(0, inst);
        }
        for b in &mut self.function.blocks {
            if b.terminator.is_none() {
                b.terminator = Some(Terminator::Unreachable);
            }
        }
        super::scope::remove_redundant_params(&mut self.function);
        self.function
    }
}

fn edge_mut(b: &mut BlockData, way: Way) -> &mut Edge {
    let t = match way {
        Way::Unwind(i) => {
            return b.insts[i]
                .unwind
                .target
                .as_mut()
                .expect("a recorded side exit");
        }
        Way::Terminator(i) => (b.terminator.as_mut().expect("a recorded edge"), i),
    };
    match t {
        (Terminator::Jump(e), _) => e,
        (Terminator::Branch { then, .. }, 0) => then,
        (Terminator::Branch { orelse, .. }, _) => orelse,
        (
            Terminator::Switch {
                targets, default, ..
            },
            i,
        ) => targets.get_mut(i).unwrap_or(default),
        _ => unreachable!("only jumps have edges"),
    }
}

/// The representation of a row's result.
pub fn result_repr(function: RuntimeFn) -> Option<Repr> {
    use molt_abi::functions::AbiType as A;
    Some(match function.result() {
        A::Val | A::Opt | A::Own => Repr::Boxed,
        A::Obj | A::ObjOrNull | A::OwnObj => Repr::Ptr(object_kind(function)),
        A::Int => Repr::Int,
        A::I64 => Repr::I64,
        A::F64 => Repr::F64,
        A::Bool => Repr::Bool,
        A::I32 | A::Ptr => Repr::Raw,
        A::Status | A::Unit | A::Never => return None,
    })
}

fn object_kind(function: RuntimeFn) -> Kind {
    use RuntimeFn::*;
    match function {
        list_new | list_copy | list_new_repeat => Kind::List,
        tuple_new | list_to_tuple => Kind::Tuple,
        set_new => Kind::Set,
        dict_new => Kind::Dict,
        str_get | str_concat | str_build | format_value => Kind::Str,
        function_new => Kind::Function,
        cell_new => Kind::Cell,
        generator_new => Kind::Generator,
        _ => Kind::Other,
    }
}
