//! Typed SSA.
//!
//! A function is a graph of extended basic blocks: a block is `{params, insts, terminator}`, and an
//! instruction that may raise has a side exit ([`Inst::unwind`]). Every value has one definition and a
//! [`Repr`]; boxing is an instruction. The phase of a program is in its type: [`Unmanaged`] programs say
//! nothing of reference counts, [`Managed`] ones have every retain and release.

use std::marker::PhantomData;

use molt_abi::functions::RuntimeFn;
pub use molt_hir::ir::{ClassId, FuncId, GlobalId, PyString};
use molt_source::Span;

macro_rules! index {
    ($($(#[$m:meta])* $name:ident;)*) => {$(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u32);
        impl $name {
            pub fn index(self) -> usize { self.0 as usize }
        }
    )*};
}

index! {
    /// An SSA value of one function.
    Value;
    /// A block of one function.
    Block;
    /// A function of the program: index into [`Program::functions`].
    Func;
    /// A piece of static data: index into [`Program::statics`].
    StaticId;
}

/// How a value is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Repr {
    /// Any Python value or NULL, NaN-boxed (wasm i64).
    Boxed,
    /// A Python float (wasm f64).
    F64,
    /// A Python int: itself inside ±2^62, else a handle (wasm i64); see `molt_abi::value`.
    Int,
    /// A Python int, or an internal count, that is known to be no handle (wasm i64).
    I64,
    /// A Python bool (wasm i32, 0 or 1).
    Bool,
    /// An object of known kind (wasm i32, never 0 unless an instruction says so).
    Ptr(Kind),
    /// An address or number that Python does not see (wasm i32).
    Raw,
}

impl Repr {
    /// Whether values of this representation may own an object.
    pub fn counted(self) -> bool {
        matches!(self, Repr::Boxed | Repr::Int | Repr::Ptr(_))
    }
}

/// The exact type behind a pointer; subclasses are excluded except for `Instance` and `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Str,
    Bytes,
    List,
    Tuple,
    Dict,
    Set,
    /// An instance of the class, or of a subclass of it, with the class's slot layout.
    Instance(ClassId),
    Function,
    Cell,
    Generator,
    Type,
    /// Any object.
    Other,
}

/// Phase marker: no retain or release in the program.
#[derive(Debug)]
pub enum Unmanaged {}
/// Phase marker: every retain and release is in the program.
#[derive(Debug)]
pub enum Managed {}

/// What a program makes of Ctrl-C, which is what its loops have to do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interrupts {
    /// Nothing: no loop looks.
    Ignored,
    /// It has something to do before it ends: loops look that may take long, where that costs little.
    Noticed,
    /// It may catch the exception: every loop looks.
    Caught,
}

/// The whole program.
#[derive(Debug)]
pub struct Program<Phase> {
    pub functions: Vec<Function>,
    pub statics: Vec<Static>,
    /// Information for code objects, by `FuncId`.
    pub codes: Vec<Code>,
    /// By `ClassId`.
    pub classes: Vec<ClassLayout>,
    /// By `GlobalId`: names for debugging; each global is 8 bytes of zeroed static memory.
    pub globals: Vec<String>,
    /// The function that runs the main module: no params, result `Raw` (0 ok, 1 exception pending).
    pub main: Option<Func>,
    /// Attribute names that the program may ask builtin types for; `None` where any name may be asked for.
    pub attribute_names: Option<Vec<String>>,
    /// Names of attributes are computed, and asked of instances of the program's own classes: any of `object` may be
    /// meant.
    pub own_computed: bool,
    /// Names that may be bound nowhere where they are read, with what is near them.
    pub missing_names: Vec<MissingName>,
    /// What attributes of the program's own classes and modules may be called.
    pub own_names: std::collections::BTreeSet<String>,
    /// Objects may refer to each other in circles: the collector runs. Known of managed programs.
    pub cycles: bool,
    /// What the program makes of Ctrl-C.
    pub interrupts: Interrupts,
    /// What the end of the program has to look at: the variables of each module, in the order in which what they hold
    /// ends. `None` where nothing can observe the end.
    pub at_exit: Option<Vec<ExitRoots>>,
    /// Plain functions to export from the component, by export name.
    pub exports: Vec<Export>,
    pub phase: PhantomData<Phase>,
}

/// A name that a function reads and that may be bound nowhere.
#[derive(Debug, Clone)]
pub struct MissingName {
    pub function: FuncId,
    pub name: String,
    /// What the program may have meant, in the order in which it is preferred.
    pub near: Vec<NearName>,
}

#[derive(Debug, Clone)]
pub struct NearName {
    pub name: String,
    pub level: NameLevel,
    pub distance: u32,
    pub bound: Bound,
}

/// Where a name is looked up; inner ones first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameLevel {
    Function,
    Module,
    Builtins,
}

/// Whether a variable is bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    Always,
    /// Where the variable is not empty.
    Global(GlobalId),
    /// Where the dict of the open module, a static, has the name.
    InDict(StaticId),
}

/// A function that the host calls.
#[derive(Debug, Clone)]
pub struct Export {
    /// As the canonical ABI names it.
    pub name: String,
    /// Its representations are those of the core types, `F64` for `F32`; `Raw` where there is no result.
    pub function: Func,
    pub params: Vec<Core>,
    pub result: Option<Core>,
}

/// A core WebAssembly type, at the border of the component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Core {
    I32,
    I64,
    F32,
    F64,
}

/// What a module refers to when the program ends.
#[derive(Clone, Debug)]
pub struct ExitRoots {
    /// The module as an object, where its variables live in a dict.
    pub module: Option<StaticId>,
    pub variables: Vec<GlobalId>,
}

/// One function after lowering.
#[derive(Debug)]
pub struct Function {
    /// Unique, for people and for symbols: `module.qualname`, with a suffix for wrappers.
    pub name: String,
    pub kind: FunctionKind,
    /// Parameters are the params of the entry block, `blocks[0]`.
    pub result: Repr,
    pub blocks: Vec<BlockData>,
    /// Representation of each value.
    pub values: Vec<Repr>,
    /// Counts against the recursion limit: may be part of a recursion.
    pub counts_depth: bool,
    /// May leave an exception pending; callers check its result only then.
    pub may_raise: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FunctionKind {
    /// The direct entry of a Python function: params as inferred, borrowed; the first is the function
    /// object (`Ptr(Function)`) where it has free variables.
    Direct(FuncId),
    /// The generic entry: `(callee: Ptr(Function), args: Raw, nargs: Raw, kwnames: Raw) -> Boxed`.
    Generic(FuncId),
    /// The resume function of a generator: `(generator: Ptr(Generator), sent: Boxed (consumed)) -> Boxed`; its graph may
    /// be irreducible.
    Resume(FuncId),
    /// Made by the compiler: `main`, and the like.
    Internal,
}

/// What a call of a function that suspends makes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FrameKind {
    #[default]
    Generator,
    Coroutine,
    AsyncGenerator,
}

#[derive(Debug, Default)]
pub struct BlockData {
    pub params: Vec<Value>,
    pub insts: Vec<Inst>,
    /// `None` only while the block is under construction.
    pub terminator: Option<Terminator>,
}

#[derive(Debug, Clone)]
pub struct Inst {
    /// Usually one; none for effects only; several for unpacking.
    pub results: Vec<Value>,
    pub op: Op,
    /// `Managed` only: operands that the instruction borrows and then disposes of. Its fast path proves
    /// that they hold no object (an inline number), so only the slow path releases them. Each occurs once;
    /// never on an instruction that may raise.
    pub consumed: Vec<Value>,
    /// Where a raising instruction goes; ignored for others.
    pub unwind: Unwind,
    /// Where in the source; the traceback entry of a raising instruction.
    pub place: Option<SourcePlace>,
}

/// A place in the source, with the function whose code it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SourcePlace {
    pub span: Span,
    /// The inlined function that tracebacks show; nothing for the function around.
    pub inlined: Option<FuncId>,
}

/// The side exit of an instruction that may raise.
#[derive(Debug, Clone, Default)]
pub struct Unwind {
    /// A handler of this function, or `None`: leave the function with its error result.
    pub target: Option<Edge>,
    /// `Managed` only: owned values to release on this exit, before the edge is taken.
    pub release: Vec<Value>,
    /// No traceback entry: the exception passes on as it is (`finally`, end of a failed handler match).
    pub silent: bool,
}

/// A jump with arguments for the target's params. An owned argument moves into the param.
#[derive(Debug, Clone)]
pub struct Edge {
    pub block: Block,
    pub args: Vec<Value>,
}

#[derive(Debug, Clone)]
pub enum Terminator {
    Jump(Edge),
    Branch {
        condition: Value,
        then: Edge,
        orelse: Edge,
    },
    /// `index` is `Raw`; out of range goes to `default`.
    Switch {
        index: Value,
        targets: Vec<Edge>,
        default: Edge,
    },
    /// The value is consumed. In a `Resume` function: NULL with `result` stored in the generator.
    Return(Value),
    /// Leaves the function with its error result; an exception is pending, with its traceback entry made.
    Propagate,
    /// After an instruction that always raises.
    Unreachable,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntOp {
    Add,
    Sub,
    /// Raises MemoryError in programs that look for that one.
    Mul,
    /// Raises ZeroDivisionError.
    FloorDiv,
    /// Raises ZeroDivisionError.
    Mod,
    And,
    Or,
    Xor,
    /// Raises ValueError for negative counts.
    Shl,
    /// Raises ValueError for negative counts.
    Shr,
}

/// Which tests an integer operation still needs; range analysis clears them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Checks {
    /// The left operand may be a handle.
    pub left: bool,
    /// The right operand may be a handle.
    pub right: bool,
    /// The result may leave ±2^62.
    pub result: bool,
    /// The divisor may be zero, or the shift count negative or over 62; a product may be too large for memory.
    pub divisor: bool,
}

impl Checks {
    pub const ALL: Checks = Checks {
        left: true,
        right: true,
        result: true,
        divisor: true,
    };
    pub const NONE: Checks = Checks {
        left: false,
        right: false,
        result: false,
        divisor: false,
    };
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FloatOp {
    Add,
    Sub,
    Mul,
    Min,
    Max,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FloatUnary {
    Neg,
    Abs,
    Sqrt,
    Floor,
    Ceil,
    Trunc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cmp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

/// A question about a boxed value; the answer is `Bool`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Test {
    IsNull,
    IsNone,
    /// An inline float.
    IsFloat,
    /// An inline int (48 bits; not a big int, not a bool).
    IsSmallInt,
    IsBool,
    /// An object whose type is exactly this kind's static type (`Str`, `List`, `Tuple`, `Dict`, `Set`, `Bytes`), or,
    /// for `Instance(c)`, exactly class `c` (static storage only).
    IsExactly(Kind),
}

/// What an instruction does. Operand order is evaluation order where it matters. "Owned" results must be
/// consumed or released; "borrowed" results stay valid as [`crate::effects`] says.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Op {
    // ---- constants
    /// `Int` or `I64` by the result's representation; |n| < 2^62 for `Int`.
    ConstInt(i64),
    /// IEEE bits.
    ConstFloat(u64),
    ConstBool(bool),
    /// Boxed singleton or inline int: the value's bits; also NULL.
    ConstBoxed(u64),
    ConstRaw(i32),
    /// The address of a static object; result `Ptr(_)` (never counted), or `Raw` for what is no object.
    Static(StaticId),

    // ---- representation changes
    /// Any representation to `Boxed`. Of a `Ptr`: the same reference by another name. Of an `Int` or `I64`: a value
    /// of its own, the operand is borrowed (or in [`Inst::consumed`]).
    Box(Value),
    /// `Boxed` to the result's representation; the type is proven. `Int` and `I64` accept int and bool values (`I64` is
    /// clamped as by `ClampInt`), `F64` inline floats only, `Ptr` objects of that kind. To `Ptr`: the same reference by another name. To `Int`:
    /// a value of its own, the operand is borrowed (or in [`Inst::consumed`]).
    Unbox(Value),
    /// `Int` or `I64` proven to fit an inline int (48 bits), to `Boxed`.
    BoxSmall(Value),
    /// `Boxed` proven to be an inline int, to `I64`.
    UnboxSmall(Value),
    /// `I64`, or `Int` proven small, to the other; and `Bool` to `Int`/`I64`; and `Ptr` to `Ptr` of another kind
    /// (the same reference by another name).
    Convert(Value),
    /// `I64` to `Int` where it may lie outside ±2^62.
    I64ToInt(Value),
    /// `Int` to `I64`, clamped to ±2^62 (enough for indices, counts and bounds of loops).
    ClampInt(Value),
    /// `Int`/`I64` to `F64`; raises OverflowError when `check` and the int is too large.
    IntToFloat {
        value: Value,
        check: bool,
    },
    /// `Raw` to `I64` (zero-extended), `I64` to `Raw` (wrapped).
    RawToI64(Value),
    I64ToRaw(Value),

    // ---- arithmetic on raw numbers
    Int {
        op: IntOp,
        left: Value,
        right: Value,
        checks: Checks,
    },
    IntNeg {
        value: Value,
        check: bool,
    },
    IntInvert {
        value: Value,
        check: bool,
    },
    IntCompare {
        op: Cmp,
        left: Value,
        right: Value,
        checks: Checks,
    },
    /// `!= 0`.
    IntTruth(Value),
    Float {
        op: FloatOp,
        left: Value,
        right: Value,
    },
    /// Raises ZeroDivisionError ("float division by zero") when `check` and the divisor is 0.
    FloatDiv {
        left: Value,
        right: Value,
        check: bool,
    },
    FloatUnary {
        op: FloatUnary,
        value: Value,
    },
    FloatCompare {
        op: Cmp,
        left: Value,
        right: Value,
    },
    BoolNot(Value),
    /// `==`/`!=` of two bools.
    BoolCompare {
        op: Cmp,
        left: Value,
        right: Value,
    },
    /// Identity of two boxed values (`is`); both `Boxed`.
    Same(Value, Value),
    Test {
        test: Test,
        value: Value,
    },
    /// `Bool` from `Raw != 0`.
    RawTruth(Value),

    // ---- memory
    /// Boxed value of a module variable, borrowed; NULL where unbound.
    GlobalLoad(GlobalId),
    /// Releases the old value; the new one is consumed (NULL unbinds).
    GlobalStore(GlobalId, Value),
    /// Boxed value of a fixed attribute slot, borrowed; NULL where unbound.
    SlotLoad {
        object: Value,
        slot: u32,
    },
    /// Releases the old value; the new one is consumed (NULL unbinds).
    SlotStore {
        object: Value,
        slot: u32,
        value: Value,
    },
    /// Boxed value in a cell, borrowed; NULL where unbound.
    CellLoad(Value),
    CellStore(Value, Value),
    /// Cell number `index` of the running function object; `Ptr(Cell)`, borrowed.
    FreeCell {
        callee: Value,
        index: u32,
    },
    /// Boxed slot of the running generator, borrowed / consumed.
    FrameLoad {
        frame: Value,
        slot: u32,
    },
    FrameStore {
        frame: Value,
        slot: u32,
        value: Value,
    },
    /// Sets the resume point before a `Return` of the yielded value.
    FrameSuspend {
        frame: Value,
        state: u32,
    },
    /// The resume point, `Raw`.
    FrameState(Value),
    /// Stores the `return` value (consumed) and marks the generator done.
    FrameFinish {
        frame: Value,
        value: Value,
    },
    /// Number of items of a `List`, `Tuple`, `Str` (characters), `Bytes`: `I64`.
    Len(Value),
    /// An index as Python means it (negative from the end) to `0..len`: `I64`. `object` is `List`, `Tuple`, `Str` or `Bytes`;
    /// `index` is `I64` (use `ClampInt`). Raises IndexError when `check`; `negative` when it may be negative.
    /// `kind` is that of `raise_index_error`.
    Index {
        object: Value,
        index: Value,
        kind: u32,
        check: bool,
        negative: bool,
    },
    /// Item of a list or tuple at a valid index: boxed, borrowed.
    ItemLoad {
        object: Value,
        index: Value,
    },
    /// Releases the old item; the new one is consumed. Valid index.
    ItemStore {
        object: Value,
        index: Value,
        value: Value,
    },
    /// Exchanges two items of a list, at valid indices: nothing gains or loses an owner.
    ItemSwap {
        object: Value,
        left: Value,
        right: Value,
    },
    /// Byte of a `Bytes` object at a valid index: `I64`.
    ByteLoad {
        object: Value,
        index: Value,
    },
    /// Code point of a str at a valid index: `I64`.
    CharLoad {
        object: Value,
        index: Value,
    },
    /// Appends in place where there is room, else calls the runtime; the value is consumed.
    ListAppend {
        list: Value,
        value: Value,
    },

    // ---- calls
    /// A row of the abi table. Arguments have the representations that the row asks for.
    Runtime {
        function: RuntimeFn,
        args: Vec<Value>,
    },
    /// A row that takes an array (`Ptr` then `I32` count): `before`, array, `after`. Elements are boxed, or object
    /// pointers for `str_build`; consumed where the row says so (`list_new`, `tuple_new`, `set_new`, `function_new`).
    RuntimeArray {
        function: RuntimeFn,
        before: Vec<Value>,
        array: Vec<Value>,
        after: Vec<Value>,
    },
    /// `unpack`, `unpack_star`: the results are owned boxed values.
    Unpack {
        value: Value,
        before: u32,
        star: bool,
        after: u32,
    },
    /// `with_enter`: results are the entered value and the bound `__exit__`, both owned.
    WithEnter(Value),
    /// `method_load`: results are the callable (owned) and its receiver (owned, or NULL); `name` is a str. Called by
    /// `call_loaded` with the receiver as the first element of the array.
    LoadMethod {
        object: Value,
        name: Value,
    },
    /// Direct entry of a function of the program.
    Call {
        function: Func,
        args: Vec<Value>,
    },
    /// Direct entry of a builtin, by its link symbol: boxed borrowed arguments, `None` where an
    /// optional parameter is absent; an owned boxed result.
    External {
        symbol: String,
        args: Vec<Option<Value>>,
    },
    /// The generic entry's arguments bound to a Python function's parameters: results owned, boxed.
    BindArguments {
        callee: Value,
        args: Value,
        nargs: Value,
        kwnames: Value,
    },
    /// A function object; defaults are a tuple and a dict or NULL constants (consumed), cells are consumed.
    MakeFunction {
        function: FuncId,
        entry: Func,
        defaults: Value,
        kwdefaults: Value,
        cells: Vec<Value>,
    },
    /// A generator, coroutine or asynchronous generator over a resume function.
    MakeGenerator {
        kind: FrameKind,
        function: FuncId,
        resume: Func,
        slots: u32,
    },
    /// A new instance with unbound slots of a class with static storage.
    NewInstance(ClassId),
    /// The type object of a class with static storage: `Ptr(Type)`, not counted.
    ClassStorage(ClassId),
    /// The boxed big int of these digits, owned.
    BigInt(String),

    /// What a statement leaves lying, before it is given up: where it is a coroutine that nothing awaited, the warning
    /// names this place.
    Forgotten(Value),

    /// The value lives on up to here, though nothing uses it: where the end of an object can be observed, a variable
    /// gives it up no sooner than Python says. `Unmanaged` only.
    Keep(Value),

    // ---- reference counts (`Managed` only)
    Retain(Value),
    Release(Value),
}

/// Static data that instructions name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Static {
    /// An interned `str` object.
    Str(PyString),
    Bytes(Vec<u8>),
    /// A tuple of constants (kwnames, constant tuples).
    Tuple(Vec<Const>),
    /// The static object of a builtin function, class or constant by its record: (module, name).
    External(String, String),
    /// A module of the program as an object, with its variables.
    Module {
        name: String,
        file: String,
        variables: Vec<(String, GlobalId)>,
        doc: Option<String>,
        /// The variable that is `False` while the body runs.
        state: GlobalId,
        package: bool,
        main: bool,
    },
    /// A module of the runtime as an object, with those of its functions and classes that the program may name.
    ExternalModule(String),
    /// The module `builtins` where the program never names it: an object without variables.
    BareBuiltins,
    /// The code information of a function; no object.
    Code(FuncId),
    /// The list of a class's slot names for `class_build`; no object.
    SlotNames(ClassId),
}

/// A constant inside static data.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Const {
    /// Bits of a boxed value that is no pointer.
    Bits(u64),
    Static(StaticId),
}

/// What a code object says of a function.
#[derive(Clone, Debug, Default)]
pub struct Code {
    pub name: String,
    pub qualname: String,
    pub module: String,
    pub doc: Option<String>,
    /// Names in the order positional, keyword-only, `*args`, `**kwargs`.
    pub params: Vec<String>,
    pub positional_only: u32,
    pub positional: u32,
    pub keyword_only: u32,
    pub varargs: bool,
    pub kwargs: bool,
    /// Of a function that suspends.
    pub frame: Option<FrameKind>,
    pub file: Option<molt_source::FileId>,
    pub first_line: u32,
    /// Names of its variables, where the program looks at code objects.
    pub names: Option<CodeNames>,
    /// How messages about its arguments name it, where CPython has a builtin function: `module:qualified name`.
    pub native: Option<String>,
}

/// Variables of a function by kind.
#[derive(Clone, Debug, Default)]
pub struct CodeNames {
    /// Parameters first.
    pub locals: Vec<String>,
    /// In the order of the function's cells.
    pub free: Vec<String>,
    /// Those that inner functions share.
    pub cells: Vec<String>,
}

/// How instances of a class of the program are laid out.
#[derive(Clone, Debug, Default)]
pub struct ClassLayout {
    pub name: String,
    /// Names of the fixed slots, inherited ones first; slot `i` lies at `instance::SIZE + 8 * i`.
    pub slots: Vec<String>,
    /// The type object lies in static memory of the program.
    pub storage: bool,
}
