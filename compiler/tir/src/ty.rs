//! The types that inference works with.
//!
//! A type is a small set of atoms, or `Any`. Containers are allocation sites: what they hold is looked up by
//! site, so that recursive types need no recursion here. Holds no inference.

use std::collections::BTreeMap;

use molt_hir::ir::{ClassId, ExprId, FuncId, ModuleId, Observed};

/// The most atoms a union keeps before it becomes `Any`.
pub const MAX_ATOMS: usize = 12;

/// One exact type (subclasses excluded), or one known object.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Atom {
    None,
    Bool,
    Int,
    Float,
    Complex,
    Str,
    Bytes,
    Range,
    /// A list made at this site.
    List(ExprId),
    Set(ExprId),
    Dict(ExprId),
    /// A tuple with known items.
    Tuple(Vec<Ty>),
    /// A tuple of unknown length made at this site.
    TupleOf(ExprId),
    /// An iterator over known items: its item type is the site's `item`. Produced by `iter()`, generators' calls are
    /// `Generator`.
    Iterator(ExprId),
    /// A builtin iterable that is no iterator itself (a dict view): its item type is the site's `item`.
    View(ExprId),
    /// A generator made by a call of this function.
    Generator(FuncId),
    /// An instance of exactly this class of the program.
    Instance(ClassId),
    /// This class of the program as an object.
    Class(ClassId),
    /// This function of the program, not bound.
    Function(FuncId),
    /// A method of the program bound to an instance of the class.
    Method(FuncId, ClassId),
    /// A builtin or stdlib function or class as an object, by (module, name).
    External(String, String),
    /// An instance of exactly this builtin or stdlib class: (`builtins`, `ValueError`).
    Object(String, String),
    Module(ModuleId),
    ExternalModule(String),
}

/// What a value may be.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ty {
    /// Sorted, without duplicates; empty means "no value gets here".
    Atoms(Vec<Atom>),
    Any,
}

impl Ty {
    pub const NEVER: Ty = Ty::Atoms(Vec::new());

    pub fn one(atom: Atom) -> Ty {
        Ty::Atoms(vec![atom])
    }

    /// The only atom, where there is exactly one.
    pub fn single(&self) -> Option<&Atom> {
        match self {
            Ty::Atoms(atoms) if atoms.len() == 1 => atoms.first(),
            _ => None,
        }
    }

    pub fn is_never(&self) -> bool {
        matches!(self, Ty::Atoms(a) if a.is_empty())
    }
}

/// What is known of a container's contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteTy {
    /// Items of lists, sets, tuples, iterators; values of dicts.
    pub item: Ty,
    /// Keys of dicts.
    pub key: Ty,
}

/// The facts that inference gives.
#[derive(Debug, Default)]
pub struct Types {
    /// By `ExprId`: the type of the expression's value; `NEVER` where it is never evaluated.
    pub exprs: Vec<Ty>,
    /// By `FuncId`, then `LocalId`: the union of all that is assigned; parameters include their arguments.
    pub locals: Vec<Vec<Ty>>,
    /// By `FuncId`: what a call gives (the generator object for generators).
    pub returns: Vec<Ty>,
    /// By `FuncId`: what a generator yields.
    pub yields: Vec<Ty>,
    /// By `FuncId`: reached by a call, or escaped.
    pub reachable: Vec<bool>,
    /// By `FuncId`: may be called from where the arguments are not known; its parameters are then `Any`.
    pub escapes: Vec<bool>,
    /// By `GlobalId`.
    pub globals: Vec<Ty>,
    /// By `GlobalId`: reached code may read it.
    pub reads: Vec<bool>,
    /// Instance attributes that lie in slots, by class that declares them.
    pub attributes: BTreeMap<(ClassId, String), Ty>,
    /// By allocation site.
    pub sites: BTreeMap<ExprId, SiteTy>,
    /// Reads of locals (by `ExprId`) that may find them unbound.
    pub maybe_unbound: std::collections::BTreeSet<ExprId>,
    /// By `ClassId`.
    pub classes: Vec<ClassTy>,
    /// Methods whose only free variable is the cell of their class, and the class is known to be made when they run.
    pub own_class: BTreeMap<FuncId, ClassId>,
    /// What lowering has to take into account, beyond what it did.
    pub observed: Observed,
}

/// What inference knows of a class of the program.
#[derive(Clone, Debug, Default)]
pub struct ClassTy {
    /// Fixed slots, inherited ones first; empty for classes without static layout.
    pub slots: Vec<String>,
    /// Direct calls and fixed slots are sound: bases known, no metaclass or unknown decorator, never patched at run time,
    /// runs at most once.
    pub is_static: bool,
    /// Linearisation over classes of the program, itself first; builtin bases are left out.
    pub mro: Vec<ClassId>,
    /// The first builtin class of the linearisation other than `object`: (`builtins`, `Exception`).
    pub builtin_base: Option<(String, String)>,
    /// `isinstance` and `issubclass` ask its metaclass (`abc.ABCMeta`).
    pub asks_metaclass: bool,
    /// Its builtin base is `abc.ABC`, and it has no abstract methods left.
    pub is_concrete: bool,
    /// Classes of the program that derive from it.
    pub subclasses: Vec<ClassId>,
    /// Slots that `__init__` binds before anything can read them.
    pub always_bound: Vec<bool>,
}

impl ClassTy {
    /// `object.__new__` makes its instances and has nothing to object.
    pub fn makes_plain_instances(&self) -> bool {
        self.builtin_base.is_none() || self.is_concrete
    }
}
