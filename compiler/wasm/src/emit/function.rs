//! One function: values, temporaries, prologue and ways out.
//!
//! Holds the state of emission. The control flow stands in `structure`, instructions in one file for each family.

use molt_abi::functions::{RuntimeFn, data};
use molt_abi::value::{INT_CHECK, INT_ERROR};

use molt_tir::ir::{Block, Function, FunctionKind, Inst, Op, Repr, SourcePlace, Value};

use super::code::{Address, Code, EMPTY, I32_LOAD, I32_STORE, val};
use super::context::{Context, Data};
use super::exits::ExitId;
use super::flow::Flow;
use super::graph::Node;
use super::locals::{Locals, val_type};
use super::plan::{Def, Place, Plan};
use crate::object::{FunctionDef, ValType};

/// What a `br` can name.
/// Bytes of the shadow stack that a function leaves to the functions of the runtime that it calls.
const STACK_RESERVE: i32 = 256 << 10;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// Behind the end of this block stands the node.
    Block(Node),
    /// The head of a loop.
    Loop(Node),
    Other,
}

/// Where the result of an instruction goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dest {
    Stack,
    Local(u32),
    /// In the local and on the stack.
    Tee(u32),
    Drop,
}

/// An operand that is read more than once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operand {
    Constant(Value),
    Local(u32),
    /// A temporary that goes back with [`Emitter::done`].
    Temp(u32, ValType),
}

pub struct Emitter<'c, 'p> {
    pub cx: &'c mut Context<'p>,
    pub f: &'p Function,
    pub flow: Flow,
    pub plan: Plan,
    pub locals: Locals,
    pub code: Code,
    pub labels: Vec<Label>,
    /// Trees already evaluated: their readers find the local.
    evaluated: Vec<bool>,
    free: Vec<(ValType, u32)>,
    params: u32,
    /// Bytes of the shadow stack in use and at most in use.
    pub frame_top: u32,
    /// How many turns of loops look so far.
    pub points: usize,
    pub frame_max: u32,
    /// Holds the address of the frame.
    frame: Option<u32>,
    /// Holds the depth of calls around this one, in functions that count it.
    depth: Option<u32>,
    location: Option<u32>,
    pub label: Option<u32>,
    constants: Vec<(i64, u32)>,
    pub table: Data,
    table_at: Option<Address>,
    places: std::collections::HashMap<SourcePlace, u32>,
    /// The instruction under emission, for its side exit.
    pub site: (Option<ExitId>, Option<SourcePlace>),
    /// The code runs often enough for reference counts in line.
    pub hot: bool,
    /// The function has a record on the chain of running functions, at the start of its frame.
    pub framed: bool,
}

/// Emits function number `index` of the program.
pub fn emit_function(cx: &mut Context, index: usize) {
    let program = cx.program;
    let f = &program.functions[index];
    if f.blocks.is_empty() || f.blocks.iter().any(|b| b.terminator.is_none()) {
        return cx.fail(&f.name, "a block has no terminator");
    }
    let mut emitter = Emitter::new(cx, f);
    emitter.structure();
    emitter.finish(index);
}

impl<'c, 'p> Emitter<'c, 'p> {
    fn new(cx: &'c mut Context<'p>, f: &'p Function) -> Emitter<'c, 'p> {
        let program = cx.program;
        let callee = |func: molt_tir::ir::Func| program.functions[func.index()].may_raise;
        let traced = !matches!(f.kind, FunctionKind::Generic(_) | FunctionKind::Internal)
            && Context::owner(f).is_none_or(|owner| !cx.is_library(owner));
        let site = |b: Block, i: usize| {
            let inst = &f.blocks[b.index()].insts[i];
            inst.op
                .may_raise(&callee)
                .then_some(traced && inst.place.is_some())
        };
        let framed = cx.frames && traced;
        let frame = framed
            || f.blocks
                .iter()
                .flat_map(|b| &b.insts)
                .any(|i| uses_frame(&i.op));
        let own = if framed { super::frames::RECORD } else { 0 };
        let plain = !frame && !f.counts_depth;
        let flow = Flow::new(f, &site, plain);
        let exits = |b: usize, i: usize| flow.sites[b][i].is_some();
        let plan = Plan::new(f, &exits, &|b| !flow.graph.reachable(b));
        let locals = Locals::new(f, &flow, &plan);
        let params = f.blocks[0].params.len() as u32;
        let mut emitter = Emitter {
            cx,
            f,
            code: Code::default(),
            labels: Vec::new(),
            evaluated: vec![false; f.values.len()],
            free: Vec::new(),
            params,
            frame_top: own,
            points: 0,
            frame_max: own,
            frame: None,
            depth: None,
            location: None,
            label: None,
            constants: Vec::new(),
            table: Data::zeroed(4, 0),
            table_at: None,
            places: Default::default(),
            site: (None, None),
            hot: true,
            framed,
            flow,
            plan,
            locals,
        };
        if f.counts_depth {
            emitter.depth = Some(emitter.new_local(ValType::I32));
        }
        if frame {
            // The second holds the caller's stack pointer.
            emitter.frame = Some(emitter.new_local(ValType::I32));
            emitter.new_local(ValType::I32);
        }
        emitter
    }

    fn new_local(&mut self, ty: ValType) -> u32 {
        self.locals.types.push(ty);
        self.params + self.locals.types.len() as u32 - 1
    }

    /// A local that is free until [`Emitter::give_back`].
    pub fn temp(&mut self, ty: ValType) -> u32 {
        match self.free.iter().rposition(|(t, _)| *t == ty) {
            Some(i) => self.free.remove(i).1,
            None => self.new_local(ty),
        }
    }

    pub fn give_back(&mut self, ty: ValType, local: u32) {
        self.free.push((ty, local));
    }

    /// The local that holds the location of a shared side exit.
    pub fn location_local(&mut self) -> u32 {
        match self.location {
            Some(l) => l,
            None => {
                let l = self.new_local(ValType::I32);
                self.location = Some(l);
                l
            }
        }
    }

    /// The local that holds the dispatcher's next node.
    pub fn label_local(&mut self) -> u32 {
        match self.label {
            Some(l) => l,
            None => {
                let l = self.new_local(ValType::I32);
                self.label = Some(l);
                l
            }
        }
    }

    pub fn repr(&self, v: Value) -> Repr {
        self.f.repr(v)
    }

    // ---- values

    /// The instruction that defines a value.
    pub fn def(&self, v: Value) -> Option<&'p Inst> {
        match self.plan.def[v.index()] {
            Def::Inst(b, i) => Some(&self.f.blocks[b as usize].insts[i as usize]),
            _ => None,
        }
    }

    /// The int behind a constant.
    pub fn const_int(&self, v: Value) -> Option<i64> {
        match self.def(v)?.op {
            Op::ConstInt(n) => Some(n),
            _ => None,
        }
    }

    /// Whether reference counts of the value do not matter: it is static or no object.
    pub fn uncounted(&self, v: Value) -> bool {
        self.plan.place[v.index()] == Place::Constant || !self.repr(v).counted()
    }

    /// Pushes a value; its tree is evaluated here if it was waiting for this reader.
    pub fn push(&mut self, v: Value) {
        match self.plan.place[v.index()] {
            Place::Constant => self.push_constant(v),
            Place::Tree | Place::Tee if !self.evaluated[v.index()] => {
                let dest = match self.plan.place[v.index()] {
                    Place::Tee => Dest::Tee(self.local(v)),
                    _ => Dest::Stack,
                };
                self.evaluate(v, dest);
            }
            _ => {
                let local = self.local(v);
                self.code.i().local_get(local);
            }
        }
    }

    /// Emits the instruction of a tree.
    fn evaluate(&mut self, v: Value, dest: Dest) {
        self.evaluated[v.index()] = true;
        let Def::Inst(b, i) = self.plan.def[v.index()] else {
            return;
        };
        let saved = self.site;
        self.inst(b as usize, i as usize, dest);
        self.site = saved;
    }

    /// Whether pushing the value evaluates something.
    pub fn is_waiting(&self, v: Value) -> bool {
        matches!(self.plan.place[v.index()], Place::Tree | Place::Tee) && !self.evaluated[v.index()]
    }

    pub fn local(&self, v: Value) -> u32 {
        self.locals.of[v.index()]
    }

    /// Makes a value ready to be read several times; emits its tree if it was waiting.
    pub fn operand(&mut self, v: Value) -> Operand {
        let place = self.plan.place[v.index()];
        match place {
            Place::Constant => Operand::Constant(v),
            Place::Tee if self.is_waiting(v) => {
                let local = self.local(v);
                self.evaluate(v, Dest::Local(local));
                Operand::Local(local)
            }
            Place::Tree if self.is_waiting(v) => {
                let ty = val_type(self.repr(v));
                let temp = self.temp(ty);
                self.evaluate(v, Dest::Local(temp));
                Operand::Temp(temp, ty)
            }
            _ => Operand::Local(self.local(v)),
        }
    }

    pub fn get(&mut self, operand: Operand) {
        match operand {
            Operand::Constant(v) => self.push_constant(v),
            Operand::Local(l) | Operand::Temp(l, _) => {
                self.code.i().local_get(l);
            }
        }
    }

    pub fn done(&mut self, operand: Operand) {
        if let Operand::Temp(local, ty) = operand {
            self.give_back(ty, local);
        }
    }

    /// Stores what is on the stack.
    pub fn store(&mut self, dest: Dest) {
        match dest {
            Dest::Stack => &mut self.code.i(),
            Dest::Local(l) => self.code.i().local_set(l),
            Dest::Tee(l) => self.code.i().local_tee(l),
            Dest::Drop => self.code.i().drop(),
        };
    }

    /// A 64-bit constant; the long ones that recur stand in a local.
    pub fn i64(&mut self, n: i64) {
        if n != INT_CHECK && n != INT_ERROR {
            self.code.i().i64_const(n);
            return;
        }
        let known = self
            .constants
            .iter()
            .find(|(c, _)| *c == n)
            .map(|(_, l)| *l);
        let local = known.unwrap_or_else(|| {
            let local = self.new_local(ValType::I64);
            self.constants.push((n, local));
            local
        });
        self.code.i().local_get(local);
    }

    pub fn i32(&mut self, n: i32) {
        self.code.i().i32_const(n);
    }

    pub fn call_row(&mut self, function: RuntimeFn) {
        let symbol = self.cx.runtime(function);
        self.code.call(symbol);
    }

    // ---- labels

    pub fn if_(&mut self, ty: wasm_encoder::BlockType) {
        self.labels.push(Label::Other);
        self.code.i().if_(ty);
    }

    /// `if` of what hardly ever happens: the slow way of an operation.
    pub fn if_rare(&mut self, ty: wasm_encoder::BlockType) {
        self.code.unlikely();
        self.if_(ty);
    }

    /// `if` of what nearly always happens; its `else` is the slow way.
    pub fn if_usual(&mut self, ty: wasm_encoder::BlockType) {
        self.code.likely();
        self.if_(ty);
    }

    pub fn else_(&mut self) {
        self.code.i().else_();
    }

    pub fn end(&mut self) {
        self.labels.pop();
        self.code.i().end();
    }

    pub fn block(&mut self, label: Label) {
        self.labels.push(label);
        match label {
            Label::Loop(_) => self.code.i().loop_(EMPTY),
            _ => self.code.i().block(EMPTY),
        };
    }

    // ---- the shadow stack

    /// Pushes the address of `offset` in the frame.
    pub fn frame_address(&mut self, offset: u32) {
        let frame = self.frame_local();
        self.code.i().local_get(frame);
        if offset != 0 {
            self.code.i().i32_const(offset as i32).i32_add();
        }
    }

    pub fn frame_local(&mut self) -> u32 {
        self.frame.expect("functions with arrays have a frame")
    }

    /// Reserves bytes of the frame; the caller sets `frame_top` back.
    pub fn reserve(&mut self, bytes: u32) -> u32 {
        let at = self.frame_top;
        self.frame_top += bytes.next_multiple_of(8);
        self.frame_max = self.frame_max.max(self.frame_top);
        at
    }

    // ---- locations

    /// Offset of the place in the function's table.
    pub fn location_offset(&mut self, place: SourcePlace) -> u32 {
        if let Some(&at) = self.places.get(&place) {
            return at;
        }
        let Some(owner) = place.inlined.or_else(|| Context::owner(self.f)) else {
            return 0;
        };
        let at = self.cx.location(&mut self.table, owner, place.span);
        self.places.insert(place, at);
        at
    }

    /// Address of the function's table of places.
    pub fn table_address(&mut self) -> Address {
        match self.table_at {
            Some(at) => at,
            None => {
                let name = format!("$places.{}", self.f.name);
                let symbol = self
                    .cx
                    .object
                    .declare(name, crate::object::SymbolKind::ExternData);
                let at = Address { symbol, addend: 0 };
                self.table_at = Some(at);
                at
            }
        }
    }

    // ---- ways out

    /// Undoes the prologue.
    pub fn epilogue(&mut self) {
        if let Some(frame) = self.frame {
            if self.framed {
                self.leave_frame(frame);
            }
            let top = self.frame_end_local(frame);
            let sp = self.cx.stack_pointer();
            self.code.i().local_get(top);
            self.code.global_set(sp);
        }
        if let Some(at) = self.depth {
            let depth = self.cx.extern_data(data::DEPTH);
            self.code.i().i32_const(0).local_get(at);
            self.code.access(I32_STORE, 2, depth);
        }
    }

    /// The local after the frame's holds the caller's stack pointer.
    fn frame_end_local(&self, frame: u32) -> u32 {
        frame + 1
    }

    /// Leaves the function with its error result.
    pub fn leave(&mut self) {
        self.epilogue();
        self.push_error();
        self.code.i().return_();
    }

    fn push_error(&mut self) {
        match self.f.result {
            Repr::Boxed => self.i64(0),
            Repr::Ptr(_) => self.i32(0),
            Repr::Int | Repr::I64 => self.i64(INT_ERROR),
            Repr::Bool | Repr::Raw => self.i32(-1),
            Repr::F64 => {
                let nan = f64::from_bits(super::ERROR_NAN);
                self.code.i().f64_const(nan.into());
            }
        }
    }

    // ---- the whole

    fn finish(mut self, index: usize) {
        let prologue = self.prologue();
        let mut code = Code::default();
        declare_locals(&mut code, &self.locals.types);
        code.append(&prologue);
        code.append(&self.code);
        // What falls out of the last block or loop never runs.
        code.i().unreachable();
        code.i().end();
        if let Some(at) = self.table_at {
            let table = std::mem::take(&mut self.table);
            self.cx.define_at(at.symbol, table);
        }
        if code.bytes.len() > super::MAX_BODY || self.locals.types.len() > super::MAX_LOCALS {
            let reason = "the function is too large for WebAssembly engines: split it";
            self.cx.too_large(&self.f.name, reason);
        }
        let params: Vec<ValType> = self.f.blocks[0]
            .params
            .iter()
            .map(|p| val_type(self.f.repr(*p)))
            .collect();
        if params.len() > super::MAX_PARAMS {
            let reason = "more parameters than WebAssembly engines take: use `*args` or an object";
            self.cx.too_large(&self.f.name, reason);
        }
        let ty = self.cx.func_type(&params, &[val_type(self.f.result)]);
        self.cx.object.define_function(FunctionDef {
            symbol: self.cx.functions[index],
            debug_name: self.f.name.clone(),
            ty,
            body: code.bytes,
            relocs: code.relocs,
            hints: code.hints,
        });
    }

    fn prologue(&mut self) -> Code {
        let body = std::mem::take(&mut self.code);
        if let Some(at) = self.depth {
            self.enter(at);
        }
        let hungry = match self.f.kind {
            FunctionKind::Direct(_) => self.frame.is_some(),
            FunctionKind::Generic(_) | FunctionKind::Resume(_) => true,
            FunctionKind::Internal => false,
        };
        if hungry && self.f.may_raise {
            self.check_stack();
        }
        if let Some(frame) = self.frame {
            let sp = self.cx.stack_pointer();
            let end = self.frame_end_local(frame);
            self.code.global_get(sp);
            self.code.i().local_tee(end);
            self.code
                .i()
                .i32_const(self.frame_max.next_multiple_of(16) as i32)
                .i32_sub()
                .local_tee(frame);
            self.code.global_set(sp);
            if self.framed {
                self.enter_frame(frame);
            }
        }
        let entry = std::mem::replace(&mut self.code, body);
        let mut prologue = Code::default();
        for &(n, local) in &self.constants {
            prologue.i().i64_const(n).local_set(local);
        }
        prologue.append(&entry);
        prologue
    }

    /// Counts the call; past the limit it fails without a traceback entry of its own.
    fn enter(&mut self, at: u32) {
        let depth = self.cx.extern_data(data::DEPTH);
        let limit = self.cx.extern_data(data::DEPTH_LIMIT);
        self.code.i().i32_const(0);
        self.code.access(I32_LOAD, 2, depth);
        self.code
            .i()
            .local_set(at)
            .i32_const(0)
            .local_get(at)
            .i32_const(1)
            .i32_add();
        self.code.access(I32_STORE, 2, depth);
        self.code.i().local_get(at).i32_const(0);
        self.code.access(I32_LOAD, 2, limit);
        self.code.i().i32_ge_s();
        self.refuse();
    }

    /// Where little is left of the shadow stack the call fails: what it calls needs some.
    fn check_stack(&mut self) {
        let sp = self.cx.stack_pointer();
        self.code.global_get(sp);
        self.code.i().i32_const(STACK_RESERVE).i32_lt_s();
        self.refuse();
    }

    /// If the condition on the stack holds, the function ends with RecursionError.
    fn refuse(&mut self) {
        self.code.unlikely().i().if_(EMPTY);
        self.call_row(RuntimeFn::raise_recursion);
        self.code.i().if_(EMPTY);
        if let FunctionKind::Resume(_) = self.f.kind {
            // Of its parameters a resume function owns the value that was sent.
            self.code.i().local_get(1);
            self.call_outlined(super::outlined::Outlined::Release);
        }
        let frame = self.frame.take();
        self.leave();
        self.frame = frame;
        self.code.i().end().end();
    }
}

/// Whether the operation passes values in memory.
fn uses_frame(op: &Op) -> bool {
    match op {
        Op::RuntimeArray { .. }
        | Op::Unpack { .. }
        | Op::WithEnter(_)
        | Op::LoadMethod { .. }
        | Op::BindArguments { .. } => true,
        Op::MakeFunction { cells, .. } => !cells.is_empty(),
        _ => false,
    }
}

/// The groups of a function's locals.
pub fn declare_locals(code: &mut Code, types: &[ValType]) {
    use wasm_encoder::Encode;
    let mut groups: Vec<(u32, ValType)> = Vec::new();
    for &ty in types {
        match groups.last_mut() {
            Some((count, last)) if *last == ty => *count += 1,
            _ => groups.push((1, ty)),
        }
    }
    groups.len().encode(&mut code.bytes);
    for (count, ty) in groups {
        count.encode(&mut code.bytes);
        val(ty).encode(&mut code.bytes);
    }
}
