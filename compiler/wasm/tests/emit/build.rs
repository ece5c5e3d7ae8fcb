//! Programs by hand.

use std::marker::PhantomData;

use molt_source::Span;
use molt_tir::ir::*;

/// A function under construction.
pub struct Build {
    pub f: Function,
    at: usize,
}

impl Build {
    pub fn new(name: &str, params: &[Repr], result: Repr) -> (Build, Vec<Value>) {
        let f = Function {
            name: name.to_string(),
            kind: FunctionKind::Direct(FuncId(0)),
            result,
            blocks: Vec::new(),
            values: Vec::new(),
            counts_depth: false,
            may_raise: true,
        };
        let mut b = Build { f, at: 0 };
        let (_, values) = b.block(params);
        (b, values)
    }

    pub fn block(&mut self, params: &[Repr]) -> (Block, Vec<Value>) {
        let params: Vec<Value> = params.iter().map(|r| self.value(*r)).collect();
        self.f.blocks.push(BlockData {
            params: params.clone(),
            ..BlockData::default()
        });
        (Block(self.f.blocks.len() as u32 - 1), params)
    }

    pub fn value(&mut self, repr: Repr) -> Value {
        self.f.values.push(repr);
        Value(self.f.values.len() as u32 - 1)
    }

    pub fn at(&mut self, b: Block) -> &mut Build {
        self.at = b.index();
        self
    }

    pub fn inst(&mut self, op: Op, results: Vec<Value>, unwind: Unwind) {
        let span = Some(Span::new(molt_source::FileId(0), 0, 1));
        self.f.blocks[self.at].insts.push(Inst {
            results,
            op,
            consumed: Vec::new(),
            unwind,
            place: span.map(|span| SourcePlace {
                span,
                inlined: None,
            }),
        });
    }

    pub fn op(&mut self, repr: Repr, op: Op) -> Value {
        let v = self.value(repr);
        self.inst(op, vec![v], Unwind::default());
        v
    }

    pub fn int(&mut self, n: i64) -> Value {
        self.op(Repr::I64, Op::ConstInt(n))
    }

    pub fn effect(&mut self, op: Op) {
        self.inst(op, Vec::new(), Unwind::default());
    }

    pub fn end(&mut self, t: Terminator) {
        self.f.blocks[self.at].terminator = Some(t);
    }

    pub fn jump(&mut self, block: Block, args: &[Value]) {
        self.end(Terminator::Jump(edge(block, args)));
    }

    pub fn branch(&mut self, condition: Value, then: Edge, orelse: Edge) {
        self.end(Terminator::Branch {
            condition,
            then,
            orelse,
        });
    }

    pub fn ret(&mut self, v: Value) {
        self.end(Terminator::Return(v));
    }
}

pub fn edge(block: Block, args: &[Value]) -> Edge {
    Edge {
        block,
        args: args.to_vec(),
    }
}

pub fn program(functions: Vec<Function>) -> Program<Managed> {
    Program {
        functions,
        statics: Vec::new(),
        codes: vec![Code {
            name: "f".into(),
            qualname: "f".into(),
            module: "m".into(),
            ..Code::default()
        }],
        classes: Vec::new(),
        globals: vec!["g".to_string()],
        main: None,
        attribute_names: Some(Vec::new()),
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
