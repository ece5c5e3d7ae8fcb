//! What the runtime offers by name, as plain data. Holds no code and no types.

use std::collections::{BTreeMap, BTreeSet};

/// The Rust stdlib modules and the names of each; `builtins` is one of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StdlibIndex {
    pub modules: BTreeMap<String, BTreeSet<String>>,
}

impl StdlibIndex {
    pub fn has_module(&self, module: &str) -> bool {
        self.modules.contains_key(module)
    }

    pub fn has(&self, module: &str, name: &str) -> bool {
        self.modules
            .get(module)
            .is_some_and(|names| names.contains(name))
    }
}

impl<M: Into<String>, N: Into<String>, L: IntoIterator<Item = N>> FromIterator<(M, L)>
    for StdlibIndex
{
    fn from_iter<I: IntoIterator<Item = (M, L)>>(modules: I) -> StdlibIndex {
        let modules = modules
            .into_iter()
            .map(|(module, names)| (module.into(), names.into_iter().map(Into::into).collect()))
            .collect();
        StdlibIndex { modules }
    }
}

/// Every builtin name of CPython 3.12, sorted: what is not in the index of these is refused, not unbound.
#[rustfmt::skip]
pub(crate) const BUILTINS: &[&str] = &[
    "ArithmeticError", "AssertionError", "AttributeError", "BaseException", "BaseExceptionGroup",
    "BlockingIOError", "BrokenPipeError", "BufferError", "BytesWarning", "ChildProcessError",
    "ConnectionAbortedError", "ConnectionError", "ConnectionRefusedError", "ConnectionResetError",
    "DeprecationWarning", "EOFError", "Ellipsis", "EncodingWarning", "EnvironmentError", "Exception",
    "ExceptionGroup", "FileExistsError", "FileNotFoundError", "FloatingPointError", "FutureWarning",
    "GeneratorExit", "IOError", "ImportError", "ImportWarning", "IndentationError", "IndexError",
    "InterruptedError", "IsADirectoryError", "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError",
    "ModuleNotFoundError", "NameError", "NotADirectoryError", "NotImplemented", "NotImplementedError",
    "OSError", "OverflowError", "PendingDeprecationWarning", "PermissionError", "ProcessLookupError",
    "RecursionError", "ReferenceError", "ResourceWarning", "RuntimeError", "RuntimeWarning",
    "StopAsyncIteration", "StopIteration", "SyntaxError", "SyntaxWarning", "SystemError", "SystemExit",
    "TabError", "TimeoutError", "TypeError", "UnboundLocalError", "UnicodeDecodeError",
    "UnicodeEncodeError", "UnicodeError", "UnicodeTranslateError", "UnicodeWarning", "UserWarning",
    "ValueError", "Warning", "ZeroDivisionError", "__build_class__", "__import__", "abs", "aiter", "all",
    "anext", "any", "ascii", "bin", "bool", "breakpoint", "bytearray", "bytes", "callable", "chr",
    "classmethod", "compile", "complex", "copyright", "credits", "delattr", "dict", "dir", "divmod",
    "enumerate", "eval", "exec", "exit", "filter", "float", "format", "frozenset", "getattr", "globals",
    "hasattr", "hash", "help", "hex", "id", "input", "int", "isinstance", "issubclass", "iter", "len",
    "license", "list", "locals", "map", "max", "memoryview", "min", "next", "object", "oct", "open", "ord",
    "pow", "print", "property", "quit", "range", "repr", "reversed", "round", "set", "setattr", "slice",
    "sorted", "staticmethod", "str", "sum", "super", "tuple", "type", "vars", "zip",
];

/// Modules of the runtime that have every public name that CPython 3.12 has in them: another name is a mistake of the
/// program.
const COMPLETE: &[&str] = &[
    "array",
    "atexit",
    "errno",
    "gc",
    "itertools",
    "math",
    "operator",
];

/// What CPython has in these modules and the runtime lacks.
#[rustfmt::skip]
const LACKING: &[(&str, &[&str])] = &[
    (
        "sys",
        &[
            "_base_executable", "_clear_type_cache", "_current_exceptions", "_current_frames", "_debugmallocstats",
            "_framework", "_getframemodulename", "_git", "_home", "_is_gil_enabled", "_is_interned", "_is_immortal",
            "remote_exec", "_jit", "_setprofileallthreads", "_settraceallthreads",
            "_stdlib_dir", "activate_stack_trampoline", "addaudithook", "breakpointhook", "call_tracing",
            "deactivate_stack_trampoline", "get_coroutine_origin_tracking_depth", "getallocatedblocks",
            "getdlopenflags", "getunicodeinternedsize", "is_stack_trampoline_active", "monitoring",
            "set_coroutine_origin_tracking_depth", "setdlopenflags", "setprofile", "setswitchinterval", "settrace",
        ],
    ),
    (
        "time",
        &[
            "CLOCK_BOOTTIME", "CLOCK_MONOTONIC", "CLOCK_MONOTONIC_RAW", "CLOCK_PROCESS_CPUTIME_ID",
            "CLOCK_REALTIME", "CLOCK_TAI", "CLOCK_THREAD_CPUTIME_ID", "_STRUCT_TM_ITEMS", "clock_getres",
            "clock_gettime", "clock_gettime_ns", "clock_settime", "clock_settime_ns", "get_clock_info",
            "pthread_getcpuclockid", "strptime", "tzset",
        ],
    ),
];

/// Whether CPython's module lacks the name, too, that the runtime's does not have.
pub(crate) fn is_wrong(module: &str, name: &str) -> bool {
    let special = name.starts_with("__") && name.ends_with("__");
    let lacking = LACKING.iter().find(|(known, _)| *known == module);
    COMPLETE.contains(&module)
        || lacking.is_some_and(|(_, names)| !special && !names.contains(&name))
}

pub(crate) fn is_builtin(name: &str) -> bool {
    BUILTINS.binary_search(&name).is_ok()
}
