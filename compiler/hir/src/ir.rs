//! The resolved, desugared form of the accepted language.
//!
//! Every name is resolved to a local, a cell, a global slot or a builtin; every statement form that is
//! refused has no variant here. What stands for evaluation order stands in order: operands of one node are
//! evaluated left to right as listed in its doc comment. Holds no types and no representations.
//!
//! Desugared away: chained comparison, walrus, list/set/dict comprehensions (inlined as blocks), decorators,
//! `with` (see [`StmtKind::With`]), `async for`, assert, annotations without effect, augmented assignment to names,
//! multiple targets, f-string nesting, implicit `return None`, imports (resolved statically).

use molt_source::{FileId, Span};

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
    /// A module of the program (user file or Python stdlib).
    ModuleId;
    /// A function, lambda, generator expression, class body or module body.
    FuncId;
    /// A class statement.
    ClassId;
    /// A variable of one function.
    LocalId;
    /// A module-level variable, program-wide.
    GlobalId;
    /// An expression, numbered program-wide: the key of type facts.
    ExprId;
}

/// The whole closed program.
#[derive(Debug, Default)]
pub struct Program {
    pub modules: Vec<Module>,
    pub functions: Vec<Function>,
    pub classes: Vec<Class>,
    pub globals: Vec<Global>,
    /// The module that runs as `__main__`.
    pub main: Option<ModuleId>,
    /// Number of expressions: `ExprId`s are below it.
    pub expr_count: u32,
    /// Attribute names that occur anywhere: `x.name`, constant `getattr`, keywords of calls.
    pub names_used: std::collections::BTreeSet<String>,
    /// The functions in which some attribute name is computed at run time (`getattr(x, f())`, `vars()`, ...).
    pub dynamic_attributes: std::collections::BTreeSet<FuncId>,
    /// The same for `getattr` and `hasattr` alone, with the object that is asked: what it is tells which names matter.
    pub computed_attributes: std::collections::BTreeSet<(FuncId, ExprId)>,
    /// Generic classes whose parameters are not there when the program runs: nothing may ask for them.
    pub erased: std::collections::BTreeSet<ClassId>,
    /// Where modules of the standard library read the `__dict__` of a class: nothing can be changed through it.
    pub class_dicts: std::collections::BTreeSet<ExprId>,
    /// Modules are listed in `sys.modules` as they are imported.
    pub registry: bool,
    /// The program may put something else in the place of `sys.stdout`.
    pub replaces_output: bool,
    /// Attributes of Rust stdlib modules that the program assigns or deletes: (module, name). The name is empty where it
    /// is computed.
    pub external_stores: std::collections::BTreeSet<(String, String)>,
}

impl Program {
    /// Whether the program may assign or delete the attribute of a Rust stdlib module.
    pub fn may_store_external(&self, module: &str, name: &str) -> bool {
        let stored = |name: &str| {
            self.external_stores
                .contains(&(module.to_string(), name.to_string()))
        };
        !self.external_stores.is_empty() && (stored(name) || stored(""))
    }
}

#[derive(Debug)]
pub struct Module {
    /// Dotted name; `__main__` for the main program.
    pub name: String,
    pub file: FileId,
    /// The module body as a function without parameters: [`FunctionKind::Module`].
    pub body: FuncId,
    pub doc: Option<String>,
    /// Global slots by name, in order of first appearance; includes `__name__`, `__doc__`, `__file__` if used.
    pub globals: Vec<(String, GlobalId)>,
    /// Non-empty for packages: submodules that are set as attributes on import.
    pub is_package: bool,
    /// Its variables live in a dict that the program can get hold of: any of them may change at any time.
    pub open: bool,
    /// It is open only because names are set in its dict: what its variables hold is read by their names alone.
    pub only_written: bool,
    /// Names that it reads and does not bind: builtins, or nothing.
    pub outside: std::collections::BTreeSet<String>,
    /// Its body may run again, after it failed or was taken out of `sys.modules`.
    pub reruns: bool,
}

impl Module {
    /// Attributes that it does not bind may come from its own `__getattr__`.
    pub fn has_getattr(&self) -> bool {
        self.open || self.globals.iter().any(|(name, _)| name == "__getattr__")
    }
}

/// What inference found out that lowering has to know: the program is then lowered anew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observed {
    /// Modules whose dict the program can get hold of.
    pub modules: std::collections::BTreeSet<ModuleId>,
    /// Modules in whose dict names are set that are computed.
    pub written: std::collections::BTreeSet<ModuleId>,
    /// Names that modules read and do not bind, and that are set on them from elsewhere.
    pub names: std::collections::BTreeSet<(ModuleId, String)>,
    /// The program looks at `sys.modules`.
    pub registry: bool,
    /// The program takes modules out of `sys.modules`: the next import runs them anew.
    pub forgets: bool,
    /// Some data class is made when the program runs, and asks its bases for their fields.
    pub fields: bool,
    /// The program looks at annotations of classes, or at what generic classes were parametrised with.
    pub types: bool,
    /// Modules in which what takes a generator expression may be another function than its name says.
    pub generators: std::collections::BTreeSet<ModuleId>,
}

impl Observed {
    /// Whether all that `other` says is known.
    pub fn covers(&self, other: &Observed) -> bool {
        other.modules.is_subset(&self.modules)
            && other.written.is_subset(&self.written)
            && other.names.is_subset(&self.names)
            && self.registry >= other.registry
            && self.forgets >= other.forgets
            && self.fields >= other.fields
            && self.types >= other.types
            && other.generators.is_subset(&self.generators)
    }

    pub fn extend(&mut self, other: &Observed) {
        self.modules.extend(&other.modules);
        self.written.extend(&other.written);
        self.names.extend(other.names.iter().cloned());
        self.registry |= other.registry;
        self.forgets |= other.forgets;
        self.fields |= other.fields;
        self.types |= other.types;
        self.generators.extend(&other.generators);
    }
}

#[derive(Debug)]
pub struct Global {
    pub module: ModuleId,
    pub name: String,
    /// How many places in the program assign, delete or declare it.
    pub stores: u32,
    /// The only store is an undecorated `def` at module level, outside any loop, branch or try.
    pub function: Option<FuncId>,
    /// The only store is a `class` statement at module level, outside any loop, branch or try; undecorated, or
    /// decorated by what gives the class back (`dataclasses.dataclass` without slots, `enum.unique`, ...).
    pub class: Option<ClassId>,
    /// The only store is a `from m import name` at module level, outside any loop, branch or try, of this global of `m`.
    pub alias: Option<GlobalId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FunctionKind {
    Normal,
    Generator,
    /// A lambda; `name` is `<lambda>`.
    Lambda,
    /// A generator expression: parameter 0 is the already made iterator `.0`; the outermost `For` takes it as it is,
    /// without another `iter()`.
    GeneratorExpr,
    /// `async def` without `yield`.
    Coroutine,
    /// `async def` with `yield`.
    AsyncGenerator,
    /// A generator expression that awaits: as [`FunctionKind::GeneratorExpr`]; the `.0` of one whose outermost loop is
    /// `async for` is the asynchronous iterator.
    AsyncGeneratorExpr,
    /// The body of a class: names are stored with [`StmtKind::NamespaceSet`] (or [`Target::Namespace`] inside other
    /// targets); returns nothing. `__module__`, `__qualname__` and `__doc__` are not among its statements.
    ClassBody,
    Module,
}

impl FunctionKind {
    /// Its calls make an object that runs the body bit by bit.
    pub fn suspends(self) -> bool {
        use FunctionKind::*;
        matches!(
            self,
            Generator | GeneratorExpr | Coroutine | AsyncGenerator | AsyncGeneratorExpr
        )
    }

    /// Its calls make an asynchronous generator.
    pub fn is_async_generator(self) -> bool {
        matches!(
            self,
            FunctionKind::AsyncGenerator | FunctionKind::AsyncGeneratorExpr
        )
    }

    /// Parameter 0 is the iterator of the outermost loop.
    pub fn is_generator_expr(self) -> bool {
        matches!(
            self,
            FunctionKind::GeneratorExpr | FunctionKind::AsyncGeneratorExpr
        )
    }
}

#[derive(Debug)]
pub struct Function {
    pub name: String,
    pub qualname: String,
    pub module: ModuleId,
    pub kind: FunctionKind,
    pub params: Params,
    /// Parameters come first, in the order positional, keyword-only, `*args`, `**kwargs`.
    pub locals: Vec<Local>,
    /// Cells that the function receives when it is made, in order; each is a local of kind `Free`.
    pub free: Vec<LocalId>,
    /// The locals of `parent` (of kind `Cell` or `Free`) that fill `free`, in the same order.
    pub captures: Vec<LocalId>,
    pub body: Vec<Stmt>,
    pub doc: Option<String>,
    pub span: Span,
    /// First line, as `co_firstlineno` (decorators included).
    pub first_line: u32,
    /// The function it is nested in.
    pub parent: Option<FuncId>,
    /// The class in whose body it stands directly (a method).
    pub class: Option<ClassId>,
    /// Uses `super()` or `__class__`: the local of kind `Free` that holds the class cell. In a class body whose
    /// functions use it: the local of kind `Cell` that receives the class when it is made.
    pub class_cell: Option<LocalId>,
    /// CPython has a builtin function in its place: how errors about its arguments name that, as
    /// `module:qualified name`.
    pub native: Option<String>,
}

impl Function {
    /// Its calls make a coroutine or an asynchronous generator.
    pub fn is_async(&self) -> bool {
        self.kind == FunctionKind::Coroutine || self.kind.is_async_generator()
    }

    /// A class body whose functions use `__class__`.
    pub fn owns_class_cell(&self) -> bool {
        self.kind == FunctionKind::ClassBody
            && self
                .class_cell
                .is_some_and(|c| self.locals[c.index()].kind == LocalKind::Cell)
    }
}

#[derive(Debug, Default)]
pub struct Params {
    pub positional_only: u32,
    /// Positional parameters, the positional-only ones included.
    pub positional: u32,
    pub keyword_only: u32,
    pub varargs: bool,
    pub kwargs: bool,
    /// Annotations by parameter index; hints, never trusted.
    pub annotations: Vec<Option<Annotation>>,
    pub returns: Option<Annotation>,
    /// How many of the last positional parameters have defaults.
    pub defaults: u32,
    /// Which keyword-only parameters have defaults.
    pub kwdefaults: Vec<bool>,
}

impl Params {
    pub fn total(&self) -> u32 {
        self.positional + self.keyword_only + self.varargs as u32 + self.kwargs as u32
    }
}

/// An annotation reduced to what inference may use as a hint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Annotation {
    Name(String),
    Subscript(String, Vec<Annotation>),
    Other,
}

#[derive(Debug)]
pub struct Local {
    pub name: String,
    pub kind: LocalKind,
    /// Index among the parameters.
    pub param: Option<u32>,
    /// Made by desugaring; has no Python name; always assigned before it is read.
    pub temporary: bool,
    /// Of a comprehension that was inlined.
    pub inner: bool,
}

/// The variable of a function that holds the dict of its `locals()`: not a name of the program.
pub const SNAPSHOT: &str = ".locals";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalKind {
    /// Lives in the frame only.
    Fast,
    /// Captured by an inner function: lives in a cell that this function makes on entry.
    Cell,
    /// A cell of an outer function, received when this function was made.
    Free,
}

#[derive(Debug)]
pub struct Class {
    pub name: String,
    pub qualname: String,
    pub module: ModuleId,
    pub body: FuncId,
    pub span: Span,
    /// Runs at most once (module level, outside loops and functions): may have static storage.
    pub once: bool,
    /// Names that class-level code binds by a plain, undecorated or simply decorated `def`, exactly once.
    pub methods: Vec<Method>,
    /// All names that the class body binds.
    pub names: Vec<String>,
    /// Resolved bases where all are statically known; empty where none are written.
    pub bases: Option<Vec<Base>>,
    pub has_keywords: bool,
    /// `metaclass=abc.ABCMeta` is the only keyword; it is none of `has_keywords`.
    pub is_abstract: bool,
    pub has_decorators: bool,
    /// A frozen data class whose `__setattr__` and `__delattr__` refuse the fields, and nothing more.
    pub frozen: bool,
    /// `__slots__` given as a constant tuple, list or str; private names mangled.
    pub slots: Option<Vec<String>>,
    /// `__match_args__` where the body assigns it once, a constant tuple of strings.
    pub match_args: Option<Vec<String>>,
    /// `__firstlineno__`, where the version has it: the first line, with decorators.
    pub first_line: Option<u32>,
    /// CPython has a builtin class in its place.
    pub spoken: Option<Spoken>,
}

/// How a builtin class that one of the library stands for is named.
#[derive(Debug, Clone)]
pub struct Spoken {
    pub module: String,
    pub name: String,
    /// It takes no subclasses.
    pub is_last: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Base {
    Class(ClassId),
    /// A builtin or stdlib class by qualified name: `builtins.Exception`.
    Builtin(String),
}

#[derive(Debug, Clone)]
pub struct Method {
    pub name: String,
    pub function: FuncId,
    pub kind: MethodKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MethodKind {
    Plain,
    Property,
    StaticMethod,
    ClassMethod,
}

#[derive(Debug)]
pub struct Stmt {
    pub span: Span,
    pub kind: StmtKind,
}

#[derive(Debug)]
pub enum StmtKind {
    Expr(Expr),
    Assign(Target, Expr),
    /// `target op= value` for attribute and subscript targets: object (and index) once, load, value, operate, store.
    /// `at` is the target.
    AugAttribute {
        object: Expr,
        name: String,
        op: BinaryOp,
        value: Expr,
        at: Span,
    },
    AugSubscript {
        object: Expr,
        index: Expr,
        op: BinaryOp,
        value: Expr,
        at: Span,
    },
    /// `del` of a local or cell: UnboundLocalError / NameError where unbound.
    DeleteLocal(LocalId),
    DeleteGlobal(GlobalId),
    DeleteAttribute(Expr, String),
    DeleteSubscript(Expr, Expr),
    If {
        test: Expr,
        then: Vec<Stmt>,
        orelse: Vec<Stmt>,
    },
    While {
        test: Expr,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
    },
    /// `generator`: the loop, but for evaluating `iter`, is the code of this generator expression, which was inlined:
    /// it is in tracebacks, and StopIteration does not leave it as such.
    For {
        target: Target,
        iter: Expr,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
        generator: Option<Inlined>,
    },
    /// In the code of an inlined generator expression: what is done with a value that it gives. Code of the function
    /// around.
    Given(Vec<Stmt>),
    Try {
        body: Vec<Stmt>,
        handlers: Vec<Handler>,
        orelse: Vec<Stmt>,
        finally: Vec<Stmt>,
    },
    /// One item; several items nest. `target` is assigned inside the protected body. `is_async`: `async with`.
    With {
        is_async: bool,
        manager: Expr,
        target: Option<Target>,
        body: Vec<Stmt>,
    },
    Raise {
        exc: Option<Expr>,
        cause: Option<Expr>,
    },
    /// Raises an exception object as it is: without a new context, without an entry in its traceback.
    Rethrow(Expr),
    Assert {
        test: Expr,
        message: Option<Expr>,
    },
    Return(Expr),
    Break,
    Continue,
    /// Makes a variable unbound; of kind `Cell`: gives it a fresh empty cell. Never raises. Starts the run of an
    /// inlined comprehension, and ends it.
    Unbind(LocalId),
    /// Runs the module's body unless it ran or is running.
    InitModule(ModuleId),
    /// The module's body failed: the next import runs it again.
    ForgetModule(ModuleId),
    /// Raises ModuleNotFoundError for a guarded import of a missing module.
    ImportMissing(String),
    /// Class body: binds a name in the namespace.
    NamespaceSet(String, Expr),
    NamespaceDelete(String),
}

#[derive(Debug)]
pub struct Handler {
    pub span: Span,
    /// None catches everything.
    pub types: Option<Expr>,
    /// Bound in the body, deleted at its end (by desugaring inside `body`: lowering wraps it in try/finally).
    pub target: Option<Target>,
    pub body: Vec<Stmt>,
}

#[derive(Debug)]
pub enum Target {
    Local(LocalId),
    Global(GlobalId),
    /// A name in a class body.
    Namespace(String),
    /// The span is that of the whole target.
    Attribute(Expr, String, Span),
    Subscript(Expr, Expr, Span),
    /// Exactly these, or with one star: `star` is the index of the starred target.
    Unpack {
        targets: Vec<Target>,
        star: Option<u32>,
        span: Span,
    },
}

#[derive(Debug)]
pub struct Expr {
    pub id: ExprId,
    pub span: Span,
    pub kind: ExprKind,
}

#[derive(Debug)]
pub enum ExprKind {
    None,
    Ellipsis,
    NotImplemented,
    Bool(bool),
    Int(i64),
    /// Decimal digits of an int that does not fit i64.
    BigInt(String),
    Float(f64),
    /// Imaginary part.
    Imaginary(f64),
    Str(PyString),
    Bytes(Vec<u8>),
    Local(LocalId),
    Global(GlobalId),
    /// A global that hides a builtin of the same name: the builtin (`otherwise`) while the global is unbound.
    GlobalOr {
        global: GlobalId,
        otherwise: Box<Expr>,
    },
    /// What `from module import name` reads: ImportError where the global is unbound.
    ImportName {
        module: ModuleId,
        global: GlobalId,
    },
    /// Whether the global is bound: what `from module import *` takes.
    IsBound(GlobalId),
    /// A name of the builtins module that no scope binds: `len`, `ValueError`. Qualified: `builtins.len`.
    Builtin(String),
    /// An attribute of a stdlib module that was resolved statically: `math.sqrt`.
    External {
        module: String,
        name: String,
    },
    /// The dict of the module's variables: `globals()`. The module is open.
    ModuleDict(ModuleId),
    /// The namespace of the class body that is running.
    ClassNamespace,
    /// `locals()` of a function: the dict that it gave before (`previous`, a local that may be unbound), brought up to
    /// date with `variables` (since 3.13 a new dict each time: no `previous`), each a read of a local that may be unbound,
    /// or a name that is unbound here.
    Locals {
        previous: Option<Box<Expr>>,
        variables: Vec<Expr>,
    },
    /// A module as a value. An attribute of it that names one of its globals is that global
    /// (AttributeError where unbound).
    Module(ModuleId),
    ExternalModule(String),
    /// A name of no scope: NameError when it is evaluated.
    Unbound(String),
    /// A name in a class body: namespace, then `otherwise`.
    Namespace {
        name: String,
        otherwise: Box<Expr>,
    },
    Attribute {
        object: Box<Expr>,
        name: String,
    },
    Subscript {
        object: Box<Expr>,
        index: Box<Expr>,
    },
    /// Missing parts are `None` expressions.
    Slice {
        start: Box<Expr>,
        stop: Box<Expr>,
        step: Box<Expr>,
    },
    /// Callee, then arguments as listed. Method calls are calls of an [`ExprKind::Attribute`].
    Call {
        callee: Box<Expr>,
        args: Vec<Arg>,
    },
    /// `super()` without arguments inside a method: the class cell and the first parameter.
    Super {
        class_cell: LocalId,
        object: LocalId,
    },
    Unary {
        op: UnaryOp,
        operand: Box<Expr>,
    },
    /// `in_place` for augmented assignment to a name.
    Binary {
        op: BinaryOp,
        left: Box<Expr>,
        right: Box<Expr>,
        in_place: bool,
    },
    Compare {
        op: CompareOp,
        left: Box<Expr>,
        right: Box<Expr>,
    },
    And(Box<Expr>, Box<Expr>),
    Or(Box<Expr>, Box<Expr>),
    Not(Box<Expr>),
    If {
        test: Box<Expr>,
        then: Box<Expr>,
        orelse: Box<Expr>,
    },
    List(Vec<Element>),
    Tuple(Vec<Element>),
    Set(Vec<Element>),
    /// `None` keys are `**value`.
    Dict(Vec<(Option<Expr>, Expr)>),
    /// Parts of an f-string.
    Format(Vec<FormatPart>),
    /// Makes a function object: defaults left to right, then keyword-only defaults.
    Function {
        function: FuncId,
        defaults: Vec<Expr>,
        kwdefaults: Vec<(String, Expr)>,
    },
    /// Makes a class: bases, keywords, body. Decorators are calls around it.
    Class {
        class: ClassId,
        bases: Vec<Element>,
        keywords: Vec<Arg>,
    },
    /// Statements, then the value; how inlined comprehensions, chained comparisons and walrus are written.
    Block {
        stmts: Vec<Stmt>,
        value: Box<Expr>,
    },
    /// Appends to the list (or set, or dict) under construction of an inlined comprehension.
    ComprehensionAdd {
        container: LocalId,
        kind: ComprehensionKind,
        key: Option<Box<Expr>>,
        value: Box<Expr>,
    },
    /// The result of a [`ComprehensionKind::Sum`], from its list.
    Total(Box<Expr>),
    /// `iter(x)`.
    Iter(Box<Expr>),
    Yield(Box<Expr>),
    YieldFrom(Box<Expr>),
    /// A class pattern: whether `subject` is an instance of `class` and has the attributes; their values, those of
    /// `__match_args__` for positional sub-patterns first, are then in `targets`.
    MatchClass {
        subject: Box<Expr>,
        class: Box<Expr>,
        positional: u32,
        names: Vec<String>,
        targets: Vec<Target>,
    },
    Await(Awaited, Box<Expr>),
    /// Assigns and gives the value: walrus to a plain variable.
    Named {
        target: Box<Target>,
        value: Box<Expr>,
    },
}

/// What is done with the operand of an [`ExprKind::Await`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// It is awaited.
    Value,
    /// `aiter(x)`, with the messages of `async for`; nothing is awaited.
    Iter,
    /// The next item of an asynchronous iterator, as `async for` awaits it.
    Next,
}

/// A str constant: UTF-8 where it can be, code points (lone surrogates included) otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PyString {
    Utf8(String),
    CodePoints(Vec<u32>),
}

/// A generator expression whose code is part of the function around.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inlined {
    /// The function that it would be: no code, but what tracebacks show of it.
    pub function: FuncId,
    /// The call that exhausts it.
    pub call: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComprehensionKind {
    List,
    Set,
    Dict,
    /// A list that holds what `sum` needs while it adds.
    Sum,
}

#[derive(Debug)]
pub enum Arg {
    Positional(Expr),
    Star(Expr),
    Keyword(String, Expr),
    DoubleStar(Expr),
}

#[derive(Debug)]
pub enum Element {
    Item(Expr),
    Star(Expr),
}

#[derive(Debug)]
pub enum FormatPart {
    Literal(PyString),
    /// `conversion` is 0 or one of `r`, `s`, `a`, in upper case where `%` fills in a text (whatever class `str` gives);
    /// the spec is itself an expression that gives a str.
    Value {
        value: Expr,
        conversion: u8,
        spec: Option<Box<Expr>>,
        /// With the braces.
        span: Span,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnaryOp {
    Neg,
    Pos,
    Invert,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    MatMul,
    TrueDiv,
    FloorDiv,
    Mod,
    Pow,
    LShift,
    RShift,
    BitAnd,
    BitOr,
    BitXor,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CompareOp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    In,
    NotIn,
    Is,
    IsNot,
}
