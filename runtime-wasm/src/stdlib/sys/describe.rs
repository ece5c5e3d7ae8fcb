//! What `sys` tells of the implementation, its flags and its modules.

use crate::builtin_type;
use crate::host::environment;
use crate::molt;
use crate::object::alloc::{self, Global};
use crate::object::dict::Dict;
use crate::object::list::List;
use crate::object::refs::{Object, Ref};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::object::version;
use crate::ops::repr;
use crate::static_str;
use crate::struct_sequence;
use crate::text;
use crate::types::object::molt_type_object;
use crate::types::set::{Set, molt_type_frozenset};
use crate::types::struct_sequence::make;
use crate::types::tuple::molt_type_tuple;
use molt_abi::names::STDLIB_MODULES;

/// `sys.implementation`.
#[repr(C)]
pub struct Implementation {
    head: Object,
}

crate::py_object!(
    Implementation,
    molt_type_sys_implementation,
    "SimpleNamespace"
);

builtin_type! {
    /// The type of `sys.implementation`.
    pub static molt_type_sys_implementation = "SimpleNamespace" in "_types", base molt_type_object "object",
        layout Implementation, flags 0, shown "types";
    dealloc: alloc::drop_object::<Implementation>,
    repr: |_| {
        let info = repr::repr(&super::info::version_info().into_value())?;
        let (minor, hex) = (version::minor(), super::info::hex_version());
        Ok(text!("namespace(name='cpython', cache_tag='cpython-3", minor, "', version=", info, ", hexversion=", hex, ")")
            .into_value())
    },
}

#[molt::constant(module = "sys", name = "implementation")]
fn implementation() -> Value {
    alloc::new(&molt_type_sys_implementation, |head| Implementation {
        head,
    })
    .into_value()
}

#[molt::getter(ty = "sys_implementation", name = "name", stub = "str")]
fn name(_: &Implementation) -> Value {
    static_str!("cpython").as_value()
}

#[molt::getter(ty = "sys_implementation", name = "cache_tag", stub = "str")]
fn cache_tag(_: &Implementation) -> Value {
    text!("cpython-3", version::minor()).into_value()
}

#[molt::getter(ty = "sys_implementation", name = "version")]
fn own_version(_: &Implementation) -> Value {
    super::info::version_info().into_value()
}

#[molt::getter(ty = "sys_implementation", name = "hexversion", stub = "int")]
fn hexversion(_: &Implementation) -> i64 {
    super::info::hex_version()
}

struct_sequence! {
    /// `sys.flags`.
    pub static molt_type_sys_flags = "flags" in "sys", "sys_flags";
    debug "debug" 0 "int";
    inspect "inspect" 1 "int";
    interactive "interactive" 2 "int";
    optimize "optimize" 3 "int";
    dont_write_bytecode "dont_write_bytecode" 4 "int";
    no_user_site "no_user_site" 5 "int";
    no_site "no_site" 6 "int";
    ignore_environment "ignore_environment" 7 "int";
    verbose "verbose" 8 "int";
    bytes_warning "bytes_warning" 9 "int";
    quiet "quiet" 10 "int";
    hash_randomization "hash_randomization" 11 "int";
    isolated "isolated" 12 "int";
    dev_mode "dev_mode" 13 "bool";
    utf8_mode "utf8_mode" 14 "int";
    warn_default_encoding "warn_default_encoding" 15 "int";
    safe_path "safe_path" 16 "bool";
    flag_max_str_digits "int_max_str_digits" 17 "int";
}

#[molt::constant(module = "sys", name = "flags")]
fn flags() -> Ref<Tuple> {
    let mut items: Vec<Value> = (0..17).map(|_| Value::small_int(0)).collect();
    items[13] = Value::bool(false);
    items[16] = Value::bool(false);
    items.push(Value::small_int(4300));
    make(&molt_type_sys_flags, items)
}

struct_sequence! {
    /// `sys.thread_info`.
    pub static molt_type_sys_thread_info = "thread_info" in "sys", "sys_thread_info";
    thread_name "name" 0 "str";
    thread_lock "lock" 1 "str";
    thread_version "version" 2 "str";
}

#[molt::constant(module = "sys", name = "thread_info")]
fn thread_info() -> Ref<Tuple> {
    let texts = [
        static_str!("pthread").as_value(),
        static_str!("semaphore").as_value(),
        Value::NONE,
    ];
    make(&molt_type_sys_thread_info, texts.to_vec())
}

/// Constants that are one object each.
macro_rules! kept {
    ($($f:ident $name:literal $make:expr;)*) => { $(
        #[molt::constant(module = "sys", name = $name)]
        fn $f() -> Value {
            static CACHED: Global<Option<Value>> = Global::new(None);
            let cached = unsafe { &mut *CACHED.get() };
            cached.get_or_insert_with(|| $make).clone()
        }
    )* };
}

kept! {
    path "path" {
        let list = List::empty();
        list.push(static_str!("").as_value());
        list.into_value()
    };
    warnoptions "warnoptions" List::empty().into_value();
    meta_path "meta_path" List::empty().into_value();
    path_hooks "path_hooks" List::empty().into_value();
    path_importer_cache "path_importer_cache" Dict::empty().into_value();
    xoptions "_xoptions" Dict::empty().into_value();
    orig_argv "orig_argv" {
        let list = List::empty();
        list.push(static_str!("").as_value());
        for a in environment::arguments() {
            list.push(a.into_value());
        }
        list.into_value()
    };
}

macro_rules! texts {
    ($($f:ident $name:literal = $text:literal;)*) => { $(
        #[molt::constant(module = "sys", name = $name, stub = "str")]
        fn $f() -> Value {
            static_str!($text).as_value()
        }
    )* };
}

texts! {
    base_prefix "base_prefix" = "/usr";
    base_exec_prefix "base_exec_prefix" = "/usr";
    platlibdir "platlibdir" = "lib";
    abiflags "abiflags" = "";
    copyright "copyright" = "Copyright (c) the authors of Molt.";
}

#[molt::constant(module = "sys", name = "dont_write_bytecode", stub = "bool")]
fn writes_no_bytecode() -> Value {
    Value::bool(true)
}

#[molt::constant(module = "sys", name = "pycache_prefix")]
fn pycache_prefix() -> Value {
    Value::NONE
}

static BUILTIN_MODULES: &str = "_abc _ast _codecs _collections _functools _imp _io _locale _operator _signal _sre \
    _stat _string _symtable _thread _tokenize _tracemalloc _typing _warnings _weakref atexit builtins errno \
    faulthandler gc itertools marshal posix pwd sys time";

#[molt::constant(module = "sys", name = "builtin_module_names")]
fn builtin_module_names() -> Ref<Tuple> {
    let names: Vec<Value> = BUILTIN_MODULES.split_whitespace().map(Value::str).collect();
    Tuple::from_slice(&names)
}

#[molt::constant(module = "sys", name = "stdlib_module_names")]
fn stdlib_module_names() -> PyResult<Value> {
    let names = Set::empty_for(&molt_type_frozenset);
    for name in STDLIB_MODULES.split_whitespace() {
        names.add(&Value::str(name))?;
    }
    Ok(names.into_value())
}

#[molt::function(module = "sys", sig = "getfilesystemencodeerrors() -> str")]
fn getfilesystemencodeerrors() -> Value {
    static_str!("surrogateescape").as_value()
}

#[molt::function(module = "sys", sig = "is_finalizing() -> bool")]
fn is_finalizing() -> bool {
    false
}

#[molt::function(module = "sys", sig = "getswitchinterval() -> float")]
fn getswitchinterval() -> f64 {
    0.005
}

#[molt::function(module = "sys", sig = "gettrace() -> None")]
fn gettrace() {}

#[molt::function(module = "sys", sig = "getprofile() -> None")]
fn getprofile() {}

#[molt::function(module = "sys", sig = "audit(event, /, *args) -> None", text = "")]
fn audit(_event: &Value, _args: &Tuple) {}
