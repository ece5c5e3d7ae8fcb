//! A builder of functions for tests: blocks by number, values as they come.
#![allow(dead_code)]

pub mod random;

use std::marker::PhantomData;

use molt_abi::functions::{AbiType, RuntimeFn};
use molt_tir::ir::*;

pub const BOXED: Repr = Repr::Boxed;
pub const INT: Repr = Repr::Int;
pub const I64: Repr = Repr::I64;
pub const F64: Repr = Repr::F64;
pub const BOOL: Repr = Repr::Bool;
pub const LIST: Repr = Repr::Ptr(Kind::List);
pub const TUPLE: Repr = Repr::Ptr(Kind::Tuple);

pub struct Graph {
    pub function: Function,
    current: usize,
    pub handler: Option<(Block, Vec<Value>)>,
}

impl Graph {
    pub fn new(params: &[Repr], result: Repr) -> Graph {
        let function = Function {
            name: "test.f".to_string(),
            kind: FunctionKind::Direct(FuncId(0)),
            result,
            blocks: Vec::new(),
            values: Vec::new(),
            counts_depth: false,
            may_raise: true,
        };
        let mut g = Graph {
            function,
            current: 0,
            handler: None,
        };
        g.block(params);
        g
    }

    pub fn value(&mut self, repr: Repr) -> Value {
        self.function.new_value(repr)
    }

    pub fn block(&mut self, params: &[Repr]) -> Block {
        let params = params.iter().map(|r| self.value(*r)).collect();
        self.function.blocks.push(BlockData {
            params,
            insts: Vec::new(),
            terminator: None,
        });
        Block(self.function.blocks.len() as u32 - 1)
    }

    pub fn param(&self, b: Block, i: usize) -> Value {
        self.function.blocks[b.index()].params[i]
    }

    pub fn at(&mut self, b: Block) {
        self.current = b.index();
    }

    pub fn ops(&mut self, op: Op, results: &[Repr]) -> Vec<Value> {
        let results: Vec<Value> = results.iter().map(|r| self.value(*r)).collect();
        let mut unwind = Unwind::default();
        if let (Some((b, args)), true) = (&self.handler, op.may_raise(&|_| true)) {
            unwind.target = Some(Edge {
                block: *b,
                args: args.clone(),
            });
        }
        let inst = Inst {
            results: results.clone(),
            op,
            consumed: Vec::new(),
            unwind,
            place: None,
        };
        self.function.blocks[self.current].insts.push(inst);
        results
    }

    pub fn op(&mut self, op: Op, result: Repr) -> Value {
        self.ops(op, &[result])[0]
    }

    pub fn effect(&mut self, op: Op) {
        self.ops(op, &[]);
    }

    /// A row, with the result that it gives.
    pub fn row(&mut self, function: RuntimeFn, args: &[Value]) -> Option<Value> {
        let result = match function.result() {
            AbiType::Val => Some(BOXED),
            AbiType::Bool => Some(BOOL),
            AbiType::Int => Some(INT),
            AbiType::F64 => Some(F64),
            AbiType::Obj => Some(Repr::Ptr(Kind::Other)),
            AbiType::I64 => Some(I64),
            _ => None,
        };
        let results: Vec<Repr> = result.into_iter().collect();
        self.ops(
            Op::Runtime {
                function,
                args: args.to_vec(),
            },
            &results,
        )
        .first()
        .copied()
    }

    pub fn get(&mut self, function: RuntimeFn, args: &[Value]) -> Value {
        self.row(function, args).expect("the row gives a value")
    }

    pub fn int(&mut self, n: i64) -> Value {
        self.op(Op::ConstInt(n), I64)
    }

    pub fn big(&mut self, n: i64) -> Value {
        self.op(Op::ConstInt(n), INT)
    }

    pub fn add(&mut self, left: Value, right: Value, result: Repr) -> Value {
        self.op(
            Op::Int {
                op: IntOp::Add,
                left,
                right,
                checks: Checks::ALL,
            },
            result,
        )
    }

    pub fn less(&mut self, left: Value, right: Value) -> Value {
        self.op(
            Op::IntCompare {
                op: Cmp::Lt,
                left,
                right,
                checks: Checks::ALL,
            },
            BOOL,
        )
    }

    pub fn none(&mut self) -> Value {
        self.op(Op::ConstBoxed(molt_abi::value::NONE), BOXED)
    }

    fn end(&mut self, t: Terminator) {
        self.function.blocks[self.current].terminator = Some(t);
    }

    pub fn jump(&mut self, block: Block, args: &[Value]) {
        self.end(Terminator::Jump(Edge {
            block,
            args: args.to_vec(),
        }));
    }

    pub fn branch(&mut self, condition: Value, then: (Block, &[Value]), orelse: (Block, &[Value])) {
        let edge = |(block, args): (Block, &[Value])| Edge {
            block,
            args: args.to_vec(),
        };
        self.end(Terminator::Branch {
            condition,
            then: edge(then),
            orelse: edge(orelse),
        });
    }

    pub fn ret(&mut self, v: Value) {
        self.end(Terminator::Return(v));
    }

    pub fn propagate(&mut self) {
        self.end(Terminator::Propagate);
    }

    pub fn finish(self) -> Program<Unmanaged> {
        program(vec![self.function])
    }
}

pub fn program(functions: Vec<Function>) -> Program<Unmanaged> {
    Program {
        functions,
        statics: vec![Static::Str(PyString::Utf8("name".to_string()))],
        codes: Vec::new(),
        classes: vec![ClassLayout::default()],
        globals: vec!["g".to_string(), "h".to_string()],
        main: None,
        attribute_names: None,
        own_computed: false,
        cycles: false,
        missing_names: Vec::new(),
        own_names: Default::default(),
        interrupts: Interrupts::Ignored,
        at_exit: None,
        exports: Vec::new(),
        phase: PhantomData,
    }
}
