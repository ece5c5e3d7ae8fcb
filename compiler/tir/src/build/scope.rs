//! The state of lowering one function: where its variables live, and what encloses the current place.

use std::collections::HashMap;

use molt_abi::functions::RuntimeFn;
use molt_hir::ir as hir;
use molt_hir::ir::{ClassId, FuncId, LocalId, LocalKind};
use molt_source::Span;

use super::builder::{Builder, Var};
use super::context::Context;
use super::generators::Region;
use crate::ir::{Block, BlockData, Function, Kind, Op, Repr, Static, Test, Value};
use crate::ty::Ty;

/// Where a variable lives.
#[derive(Clone, Copy, Debug)]
pub enum Storage {
    /// In SSA values.
    Var(Var),
    /// In a cell; the variable holds the cell.
    Cell(Var),
    /// In a cell of the function object.
    Free(u32),
    /// The class in whose body the method stands.
    Class(ClassId),
    /// In a slot of the generator's frame, boxed.
    Slot(u32),
    /// In a cell that lies in a slot of the frame.
    CellSlot(u32),
}

/// What encloses the current place, innermost last.
#[derive(Clone)]
pub enum Scope<'a> {
    Loop {
        leave: Block,
        next: Block,
        /// What is iterated over.
        held: Option<Storage>,
    },
    /// `finally` statements to run on the way out; `handler` is that outside of the `try`.
    Finally {
        stmts: &'a [hir::Stmt],
        handler: Option<Block>,
    },
    /// Inside a handler: the handled exception is left on the way out.
    Handling { handler: Option<Block> },
    /// Inside `with`: the bound `__exit__`.
    With {
        exit: Storage,
        is_async: bool,
        handler: Option<Block>,
        span: Span,
    },
}

pub struct Lower<'c, 'a> {
    pub cx: &'c mut Context<'a>,
    pub b: Builder,
    pub id: FuncId,
    pub hir: &'a hir::Function,
    pub locals: Vec<Storage>,
    pub scopes: Vec<Scope<'a>>,
    /// The function object, where the function has free variables.
    pub callee: Option<Value>,
    /// The generator, in a resume function.
    pub frame: Option<Value>,
    pub slots: u32,
    pub resume_points: Vec<Block>,
    /// The namespace dict, in a class body.
    pub namespace: Option<Value>,
    /// Variables that hold what they hold until it is replaced or the function is left, in their order.
    pub kept: Vec<Var>,
    /// Inside a copy of a loop that hardly ever runs: nothing is worth another copy.
    pub cold: bool,
    /// The generator expression whose code the next loop is.
    pub generator: Option<hir::Inlined>,
    /// Inlined generator expressions around, innermost last.
    pub inlined: Vec<Region>,
}

impl<'c, 'a> Lower<'c, 'a> {
    pub fn new(cx: &'c mut Context<'a>, b: Builder, id: FuncId) -> Self {
        let hir = cx.hir(id);
        Lower {
            cx,
            b,
            id,
            hir,
            locals: Vec::new(),
            scopes: Vec::new(),
            callee: None,
            frame: None,
            slots: 0,
            resume_points: Vec::new(),
            namespace: None,
            kept: Vec::new(),
            cold: false,
            generator: None,
            inlined: Vec::new(),
        }
    }

    pub fn ty(&self, e: &hir::Expr) -> &'a Ty {
        &self.cx.types.exprs[e.id.index()]
    }

    // ---- variables

    /// Storage for all locals of a function that is no generator.
    pub fn declare_locals(&mut self) {
        let hir = self.hir;
        for (i, local) in hir.locals.iter().enumerate() {
            let id = LocalId(i as u32);
            let storage = match local.kind {
                LocalKind::Fast => {
                    let repr = self.local_repr(id);
                    Storage::Var(self.b.var(repr))
                }
                LocalKind::Cell => Storage::Cell(self.b.var(Repr::Ptr(Kind::Cell))),
                LocalKind::Free if !self.cx.takes_callee(self.id) => {
                    Storage::Class(self.cx.types.own_class[&self.id])
                }
                LocalKind::Free => Storage::Free(
                    hir.free
                        .iter()
                        .position(|f| *f == id)
                        .expect("a free local is listed") as u32,
                ),
            };
            if let Storage::Var(var) | Storage::Cell(var) = storage
                && self.keeps(id)
            {
                self.kept.push(var);
            }
            self.locals.push(storage);
        }
        for (i, local) in hir.locals.iter().enumerate() {
            match (local.kind, self.locals[i]) {
                (LocalKind::Cell, storage) if local.param.is_none() => self.fresh_cell(storage),
                (LocalKind::Fast, Storage::Var(v))
                    if local.param.is_none() && self.b.var_repr(v) == Repr::Boxed =>
                {
                    let null = self.b.null();
                    self.b.write(v, null);
                }
                _ => {}
            }
        }
    }

    /// Gives a parameter its argument.
    pub fn initialize(&mut self, i: usize, v: Value) {
        match self.locals[i] {
            Storage::Var(var) => {
                let v = self.coerce(v, self.b.var_repr(var));
                self.b.write(var, v);
            }
            Storage::Cell(var) => {
                let boxed = self.box_value(v);
                let cell = self.b.rt(RuntimeFn::cell_new, &[boxed]);
                self.b.write(var, cell);
            }
            _ => unreachable!("parameters of plain functions live in variables or cells"),
        }
    }

    fn local_repr(&self, id: LocalId) -> Repr {
        if self.cx.unbound_locals.contains(&(self.id, id)) {
            return Repr::Boxed;
        }
        self.cx
            .repr(&self.cx.types.locals[self.id.index()][id.index()])
    }

    /// A variable of the lowering itself that survives suspension.
    pub fn temp(&mut self, repr: Repr) -> Storage {
        if self.frame.is_none() {
            return Storage::Var(self.b.var(repr));
        }
        self.slots += 1;
        Storage::Slot(self.slots - 1)
    }

    /// Puts a new empty cell where the variable's cell was.
    pub fn fresh_cell(&mut self, storage: Storage) {
        let null = self.b.null();
        let cell = self.b.rt(RuntimeFn::cell_new, &[null]);
        match storage {
            Storage::Cell(var) => self.b.write(var, cell),
            Storage::CellSlot(slot) => {
                let frame = self.frame.expect("slots lie in a frame");
                let value = self.box_value(cell);
                self.b.effect(Op::FrameStore { frame, slot, value });
            }
            _ => unreachable!("only cells are made fresh"),
        }
    }

    /// The cell of a captured variable.
    pub fn cell(&mut self, storage: Storage) -> Value {
        match storage {
            Storage::Cell(var) => self.b.read(var),
            Storage::Free(index) => {
                let callee = self
                    .callee
                    .expect("free variables come with the function object");
                self.b
                    .one(Op::FreeCell { callee, index }, Repr::Ptr(Kind::Cell))
            }
            Storage::Class(class) => {
                let class = self.class_object(class);
                self.b.rt(RuntimeFn::cell_new, &[class])
            }
            Storage::CellSlot(slot) => {
                let frame = self.frame.expect("slots lie in a frame");
                let v = self.b.one(Op::FrameLoad { frame, slot }, Repr::Boxed);
                self.b.one(Op::Unbox(v), Repr::Ptr(Kind::Cell))
            }
            _ => unreachable!("only captured variables have cells"),
        }
    }

    /// A class with static storage, boxed.
    pub fn class_object(&mut self, class: ClassId) -> Value {
        let object = self.b.one(Op::ClassStorage(class), Repr::Ptr(Kind::Type));
        self.box_value(object)
    }

    /// Reads as it is held: typed for variables, boxed (NULL where unbound) elsewhere.
    pub fn read(&mut self, storage: Storage) -> Value {
        match storage {
            Storage::Var(v) => self.b.read(v),
            Storage::Class(class) => self.class_object(class),
            Storage::Slot(slot) => {
                let frame = self.frame.expect("slots lie in a frame");
                self.b.one(Op::FrameLoad { frame, slot }, Repr::Boxed)
            }
            _ => {
                let cell = self.cell(storage);
                self.b.one(Op::CellLoad(cell), Repr::Boxed)
            }
        }
    }

    /// Reads and gives the wanted representation, which the type is known to allow.
    pub fn read_as(&mut self, storage: Storage, repr: Repr) -> Value {
        let v = self.read(storage);
        self.coerce(v, repr)
    }

    pub fn write(&mut self, storage: Storage, v: Value) {
        match storage {
            Storage::Var(var) => {
                let v = self.coerce(v, self.b.var_repr(var));
                let old = self.kept.contains(&var).then(|| self.b.read(var));
                self.b.write(var, v);
                if let Some(old) = old {
                    self.b.effect(Op::Keep(old));
                }
            }
            Storage::Slot(slot) => {
                let frame = self.frame.expect("slots lie in a frame");
                let value = self.box_value(v);
                self.b.effect(Op::FrameStore { frame, slot, value });
            }
            _ => {
                let cell = self.cell(storage);
                let value = self.box_value(v);
                self.b.effect(Op::CellStore(cell, value));
            }
        }
    }

    // ---- representations

    pub fn box_value(&mut self, v: Value) -> Value {
        match self.b.repr(v) {
            Repr::Boxed => v,
            _ => self.b.one(Op::Box(v), Repr::Boxed),
        }
    }

    /// The same Python value in another representation; the type is known to allow it.
    pub fn coerce(&mut self, v: Value, repr: Repr) -> Value {
        let from = self.b.repr(v);
        match (from, repr) {
            _ if from == repr => v,
            (_, Repr::Boxed) => self.box_value(v),
            (Repr::Boxed, _) => self.b.one(Op::Unbox(v), repr),
            (Repr::I64, Repr::Int) => self.b.one(Op::I64ToInt(v), repr),
            (Repr::Int, Repr::I64) => self.b.one(Op::ClampInt(v), repr),
            (Repr::Bool, Repr::Int | Repr::I64) | (Repr::Ptr(_), Repr::Ptr(_)) => {
                self.b.one(Op::Convert(v), repr)
            }
            // Types say that this place cannot be reached; keep the graph well formed.
            _ => {
                let boxed = self.box_value(v);
                self.b.one(Op::Unbox(boxed), repr)
            }
        }
    }

    /// A boxed value in the representation that its type allows.
    pub fn narrow(&mut self, v: Value, ty: &Ty) -> Value {
        let repr = self.cx.repr(ty);
        match (self.b.repr(v), repr) {
            (Repr::Boxed, r) if r != Repr::Boxed => self.b.one(Op::Unbox(v), r),
            _ => v,
        }
    }

    pub fn name(&mut self, s: &str) -> Value {
        let id = self.cx.str_id(s);
        self.b.one(Op::Static(id), Repr::Ptr(Kind::Str))
    }

    pub fn static_value(&mut self, s: Static, repr: Repr) -> Value {
        let id = self.cx.intern(s);
        self.b.one(Op::Static(id), repr)
    }

    pub fn test(&mut self, test: Test, value: Value) -> Value {
        self.b.one(Op::Test { test, value }, Repr::Bool)
    }

    /// Goes on where the boxed value is not NULL; else runs `cold`, which must not fall through.
    pub fn unless_null(&mut self, v: Value, cold: impl FnOnce(&mut Self)) {
        let null = self.test(Test::IsNull, v);
        let (bad, good) = (self.b.block(), self.b.block());
        self.b.branch(null, bad, good);
        self.b.seal(bad);
        self.b.seal(good);
        self.b.switch_to(bad);
        cold(self);
        self.b.switch_to(good);
    }

    /// A new sealed block reached by the branch arm, for straight two-way code.
    pub fn split(&mut self, condition: Value) -> (Block, Block) {
        let (then, orelse) = (self.b.block(), self.b.block());
        self.b.branch(condition, then, orelse);
        self.b.seal(then);
        self.b.seal(orelse);
        (then, orelse)
    }
}

/// Removes block params that receive one value from everywhere (or themselves).
pub fn remove_redundant_params(f: &mut Function) {
    let replace = redundant(f);
    if replace.is_empty() {
        return;
    }
    let keep: Vec<Vec<bool>> = f
        .blocks
        .iter()
        .map(|b| b.params.iter().map(|p| !replace.contains_key(p)).collect())
        .collect();
    for (block, keep) in f.blocks.iter_mut().zip(&keep).skip(1) {
        let mut it = keep.iter();
        block
            .params
            .retain(|_| *it.next().expect("one flag a param"));
    }
    for e in f.blocks.iter_mut().flat_map(BlockData::all_edges_mut) {
        let mut it = keep[e.block.index()].iter();
        e.args.retain(|_| *it.next().expect("one flag an argument"));
    }
    let resolved = replace
        .keys()
        .map(|v| (*v, resolve(&replace, *v)))
        .collect();
    f.substitute(&resolved);
}

fn resolve(replace: &HashMap<Value, Value>, mut v: Value) -> Value {
    while let Some(&w) = replace.get(&v) {
        v = w;
    }
    v
}

/// What stands for each param that is not needed. What one param is found to be tells of others: they are looked at in
/// one order and then in the other, until there is nothing new.
fn redundant(f: &Function) -> HashMap<Value, Value> {
    let mut incoming: Vec<Vec<Vec<Value>>> = f
        .blocks
        .iter()
        .map(|b| vec![Vec::new(); b.params.len()])
        .collect();
    for e in f.blocks.iter().flat_map(BlockData::all_edges) {
        for (all, a) in incoming[e.block.index()].iter_mut().zip(&e.args) {
            if !all.contains(a) {
                all.push(*a);
            }
        }
    }
    let params = f.blocks.iter().zip(&incoming).skip(1);
    let mut open: Vec<(Value, &Vec<Value>)> = params
        .flat_map(|(b, all)| b.params.iter().copied().zip(all))
        .collect();
    let mut replace: HashMap<Value, Value> = HashMap::new();
    let mut found = true;
    while found {
        found = false;
        open.reverse();
        open.retain(|(param, all)| {
            let mut values = all.iter().map(|v| resolve(&replace, *v));
            let Some(first) = values.find(|v| v != param) else {
                return true;
            };
            if values.any(|v| v != first && v != *param) {
                return true;
            }
            replace.insert(*param, first);
            found = true;
            false
        });
    }
    replace
}
