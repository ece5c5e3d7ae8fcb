//! Programs in memory through inference, and facts as text: `list[int]`, `Point | None`.
#![allow(dead_code)]

use std::collections::BTreeMap;

use molt_hir::ir::{ExprKind, FuncId, Program};
use molt_hir::{StdlibIndex, lower};
use molt_source::Files;
use molt_syntax::{Loader, SourceFile, parse};
use molt_tir::infer::{BuiltinTypes, infer};
use molt_tir::print_types::Shown;
use molt_tir::ty::{Ty, Types};

struct Memory(BTreeMap<String, String>);

impl Loader for Memory {
    fn user_module(&self, dotted: &str) -> Option<SourceFile> {
        let text = self.0.get(dotted)?;
        Some(SourceFile {
            name: format!("{dotted}.py"),
            bytes: text.clone().into_bytes(),
            is_package: false,
        })
    }

    fn stdlib_module(&self, _dotted: &str) -> Option<SourceFile> {
        None
    }
}

fn index() -> StdlibIndex {
    let builtins = "ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup \
        BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError \
        ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError \
        DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception \
        ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning \
        GeneratorExit IOError ImportError ImportWarning IndentationError IndexError \
        InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError \
        ModuleNotFoundError NameError None NotADirectoryError NotImplemented NotImplementedError \
        OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError \
        RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning \
        StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError \
        TimeoutError True TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError \
        UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning \
        ZeroDivisionError __build_class__ __debug__ __doc__ __import__ __loader__ __name__ \
        __package__ __spec__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes \
        callable chr classmethod compile complex delattr dict dir divmod enumerate eval exec \
        filter float format frozenset getattr globals hasattr hash hex id input int isinstance \
        issubclass iter len list locals map max memoryview min next object oct open ord pow print \
        property range repr reversed round set setattr slice sorted staticmethod str sum super \
        tuple type vars zip";
    [
        ("builtins", builtins.split_whitespace().collect::<Vec<_>>()),
        ("math", vec!["sqrt", "pi", "floor", "sin"]),
        ("functools", vec!["reduce", "cache"]),
        ("operator", vec!["attrgetter"]),
        ("abc", vec!["ABC", "abstractmethod"]),
        ("unknown", vec!["call"]),
        ("sys", vec!["argv", "modules", "exit", "maxsize"]),
        ("itertools", vec!["chain", "product"]),
        ("heapq", vec!["heappush", "heappop"]),
        ("_weakref", vec!["ref"]),
    ]
    .into_iter()
    .collect()
}

fn builtin_types() -> BuiltinTypes {
    BuiltinTypes::from_records(
        "function\tunknown\tcall\t(*args)\ta\tb\n\
         function\tabc\tabstractmethod\t(f, /)\ta\tb\n\
         class\tabc\tABC\tx\tobject\n\
         function\tfunctools\tcache\t(f, /)\ta\tb\n\
         function\tfunctools\treduce\t(*args)\ta\tb\n\
         function\tbuiltins\tinput\t(prompt='', /) -> str\ta\tb\n",
    )
}

/// A program with its facts.
pub struct Facts {
    pub program: Program,
    pub types: Types,
}

pub fn facts(main: &str) -> Facts {
    facts_of(main, &[])
}

pub fn facts_of(main: &str, modules: &[(&str, &str)]) -> Facts {
    let mut files = Files::default();
    let source = SourceFile {
        name: "main.py".to_string(),
        bytes: main.as_bytes().to_vec(),
        is_package: false,
    };
    let memory = Memory(
        modules
            .iter()
            .map(|(n, t)| (n.to_string(), t.to_string()))
            .collect(),
    );
    let parsed = parse(&mut files, source, &memory).unwrap_or_else(|e| panic!("{e:#?}"));
    let lowered = lower(&parsed, &files, &index()).unwrap_or_else(|e| panic!("{e:#?}"));
    let types = infer(&lowered.program, &builtin_types());
    Facts {
        program: lowered.program,
        types,
    }
}

impl Facts {
    pub fn function(&self, qualname: &str) -> FuncId {
        let found = self
            .program
            .functions
            .iter()
            .position(|f| f.qualname == qualname);
        FuncId(found.unwrap_or_else(|| panic!("no function {qualname}")) as u32)
    }

    pub fn global(&self, name: &str) -> String {
        let found = self.program.globals.iter().position(|g| g.name == name);
        self.show(&self.types.globals[found.unwrap_or_else(|| panic!("no global {name}"))])
    }

    pub fn local(&self, function: &str, name: &str) -> String {
        let id = self.function(function).index();
        let found = self.program.functions[id]
            .locals
            .iter()
            .position(|l| l.name == name);
        self.show(&self.types.locals[id][found.unwrap_or_else(|| panic!("no local {name}"))])
    }

    pub fn returns(&self, function: &str) -> String {
        self.show(&self.types.returns[self.function(function).index()])
    }

    pub fn yields(&self, function: &str) -> String {
        self.show(&self.types.yields[self.function(function).index()])
    }

    pub fn escapes(&self, function: &str) -> bool {
        self.types.escapes[self.function(function).index()]
    }

    pub fn class(&self, name: &str) -> usize {
        self.program
            .classes
            .iter()
            .position(|c| c.name == name)
            .unwrap_or_else(|| panic!("no class {name}"))
    }

    pub fn is_static(&self, class: &str) -> bool {
        self.types.classes[self.class(class)].is_static
    }

    pub fn attribute(&self, class: &str, name: &str) -> String {
        let class = molt_hir::ir::ClassId(self.class(class) as u32);
        match self.types.attributes.get(&(class, name.to_string())) {
            Some(t) => self.show(t),
            None => "no slot".to_string(),
        }
    }

    /// Types of the reads of a local, in order of appearance.
    pub fn reads(&self, function: &str, name: &str) -> Vec<String> {
        let id = self.function(function);
        let f = &self.program.functions[id.index()];
        let mut all = Vec::new();
        molt_hir::visit::exprs(&f.body, &mut |e| {
            if matches!(e.kind, ExprKind::Local(l) if f.locals[l.index()].name == name) {
                all.push(self.show(&self.types.exprs[e.id.index()]));
            }
        });
        all
    }

    /// Names of locals whose reads may find them unbound.
    pub fn unbound(&self, function: &str) -> Vec<String> {
        let f = &self.program.functions[self.function(function).index()];
        let mut all = Vec::new();
        molt_hir::visit::exprs(&f.body, &mut |e| {
            if let ExprKind::Local(l) = e.kind
                && self.types.maybe_unbound.contains(&e.id)
            {
                all.push(f.locals[l.index()].name.clone());
            }
        });
        all
    }

    pub fn show(&self, ty: &Ty) -> String {
        let (program, types) = (&self.program, &self.types);
        Shown { program, types }.show(ty)
    }
}
