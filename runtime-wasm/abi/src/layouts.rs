//! The layouts of the runtime objects that compiled code touches directly.
//!
//! One macro gives the runtime its `#[repr(C)]` structs and the compiler its field offsets. Every
//! field has a fixed width; a pointer is a `u32` address in linear memory.

/// Declares `#[repr(C)]` structs and, beside each, a module of field offsets and the size.
macro_rules! layouts {
    ($( $(#[$m:meta])* $module:ident $name:ident { $( $(#[$fm:meta])* $field:ident : $ty:ty, )* } )*) => {$(
        $(#[$m])*
        #[repr(C)]
        pub struct $name { $( $(#[$fm])* pub $field: $ty, )* }
        #[doc = concat!("Byte offsets of the fields of [`", stringify!($name), "`], and its size.")]
        #[allow(non_upper_case_globals)]
        pub mod $module {
            pub const SIZE: u32 = core::mem::size_of::<super::$name>() as u32;
            $( pub const $field: u32 = core::mem::offset_of!(super::$name, $field) as u32; )*
        }
    )*};
}

layouts! {
    /// The start of every object. `refcount` starts at 1; static objects start at [`STATIC_REFCOUNT`].
    object ObjectHeader {
        refcount: u32,
        /// Address of the [`TypeHead`].
        ty: u32,
    }
    /// `str`: characters follow at [`str::SIZE`], `1 << kind` bytes each, `len` of them.
    str StrHead {
        refcount: u32,
        ty: u32,
        /// CPython's hash (SipHash-1-3, zero key), or 0 where it is not computed yet.
        hash: i64,
        /// In characters.
        len: u32,
        /// [`STR_KIND_MASK`], [`STR_ASCII`], [`STR_INTERNED`], [`STR_ROOMY`].
        flags: u32,
    }
    /// `bytes`: the bytes follow at [`bytes::SIZE`].
    bytes BytesHead {
        refcount: u32,
        ty: u32,
        hash: i64,
        len: u32,
        reserved: u32,
    }
    /// `list`: `items` is the address of `capacity` values, the first `len` of them live.
    list ListHead {
        refcount: u32,
        ty: u32,
        items: u32,
        len: u32,
        capacity: u32,
        /// Non-zero while a sort works on a list (CPython's "list modified during sort").
        sorting: u32,
    }
    /// `tuple`: `len` values follow at [`tuple::SIZE`].
    tuple TupleHead {
        refcount: u32,
        ty: u32,
        len: u32,
        reserved: u32,
    }
    /// A closure cell. 0 is an unbound variable.
    cell CellHead {
        refcount: u32,
        ty: u32,
        value: u64,
    }
    /// Anything that is called through the generic entry starts like this: functions written in
    /// Python, builtin functions, method descriptors.
    callable CallableHead {
        refcount: u32,
        ty: u32,
        /// Table index of the generic entry: `(callee, args, nargs, kwnames) -> value`.
        entry: u32,
        /// Address of the `str` name.
        name: u32,
    }
    /// A function written in Python. `closure` cells follow at [`function::SIZE`], 4 bytes each.
    function FunctionHead {
        refcount: u32,
        ty: u32,
        entry: u32,
        name: u32,
        /// Address of the static [`CodeHead`].
        code: u32,
        cell_count: u32,
        /// tuple of positional defaults, or NULL.
        defaults: u64,
        /// dict of keyword-only defaults, or NULL.
        kwdefaults: u64,
        /// dict of attributes set by the program, or 0.
        dict: u32,
        weakrefs: u32,
        /// dict of what the program has set in place of the names, the doc string, the module that the
        /// code object has; also annotations and type parameters. Or NULL.
        overrides: u64,
    }
    /// What is known of a function before it runs; static data that the compiler emits. Not a
    /// Python object by itself.
    code CodeHead {
        /// Address of the `str` qualified name.
        qualname: u32,
        /// Address of the `str` plain name.
        name: u32,
        /// Address of the `str` module name.
        module: u32,
        /// The doc string or NULL.
        doc: u64,
        /// Address of `positional + keyword_only (+ varargs) (+ kwargs)` addresses of `str` names.
        parameters: u32,
        positional_only: u32,
        /// Positional parameters, the positional-only ones included.
        positional: u32,
        keyword_only: u32,
        /// [`CODE_VARARGS`], [`CODE_KWARGS`], [`CODE_GENERATOR`], [`CODE_COROUTINE`].
        flags: u32,
        /// Address of the `str` file name as tracebacks print it.
        file: u32,
        first_line: u32,
        /// Address of a `str` with the text of the whole file, for tracebacks, or 0.
        source: u32,
    }
    /// A static function for the program: builtin function or method descriptor (by its type).
    builtin BuiltinHead {
        refcount: u32,
        ty: u32,
        entry: u32,
        name: u32,
        /// Address of the `str` module name, or of the owner's [`TypeHead`] for a method.
        owner: u32,
        /// Address of the `str` text signature, or 0.
        signature: u32,
    }
    /// A computed attribute of a builtin type (`molt_type_getset_descriptor`).
    getset GetSetHead {
        refcount: u32,
        ty: u32,
        /// Table index of `(self: value) -> value`, borrowed to owned.
        getter: u32,
        /// Address of the `str` name.
        name: u32,
        /// Address of the owner's [`TypeHead`].
        owner: u32,
        /// Table index of `(self: value, new: value or NULL) -> status`, or 0.
        setter: u32,
    }
    /// A module as a value (`molt_type_module`).
    module ModuleHead {
        refcount: u32,
        ty: u32,
        /// Address of the `str` name.
        name: u32,
        /// Address of a static [`NameTableHead`] whose `value` fields are the *addresses* of the
        /// 8-byte variables of the module, or 0. Where `reserved` is [`MODULE_GETTER`], the value is the
        /// table index of a function that gives the value for the first time.
        variables: u32,
        /// Address of a dict of what is set under other names, or 0. In an open module: of everything.
        dict: u32,
        /// Address of the `str` file name, or 0.
        file: u32,
        /// Address of the `str` doc string, or 0.
        doc: u32,
        /// Address of the 8-byte variable that is `False` while the module's body runs, or 0.
        state: u32,
        /// [`MODULE_PACKAGE`], [`MODULE_MAIN`].
        flags: u32,
        /// Table index of a function of the runtime that is told what the program sets in the module, or 0.
        assigned: u32,
    }
    /// One entry of a [`NameTableHead`].
    name_entry NameEntry {
        /// Address of an interned `str`.
        name: u32,
        reserved: u32,
        value: u64,
    }
    /// A static table of attributes in any order; entries follow.
    name_table NameTableHead {
        len: u32,
        reserved: u32,
    }
    /// The start of every type object; the runtime's own fields follow.
    type_ TypeHead {
        refcount: u32,
        ty: u32,
        /// [`TYPE_FLAGS`]-style bits, see the constants of this module.
        flags: u32,
        /// Bytes of an instance, header included.
        instance_size: u32,
        /// Address of a static [`NameTableHead`] with the attributes that the program names, or 0.
        /// The compiler fills it in for builtin types.
        methods: u32,
        /// Number of fixed attribute slots of an instance.
        slot_count: u32,
        /// Address of the `str` name.
        name: u32,
        reserved: u32,
    }
    /// An instance of a class written in Python. Fixed slots (values) follow at [`instance::SIZE`].
    instance InstanceHead {
        refcount: u32,
        ty: u32,
        /// Address of the overflow dict, or 0.
        dict: u32,
        /// Address of the list of weak references, or 0.
        weakrefs: u32,
    }
    /// A `range` iterator or any counted loop that the compiler opens by hand.
    range RangeHead {
        refcount: u32,
        ty: u32,
        start: u64,
        stop: u64,
        step: u64,
    }
    /// A suspended generator or coroutine. `slot_count` values follow at [`generator::SIZE`].
    generator GeneratorHead {
        refcount: u32,
        ty: u32,
        /// Table index of `(generator, sent: value) -> value`. It gives the yielded value, or NULL
        /// with an exception pending; on return it stores into `result` and gives NULL with none.
        resume: u32,
        /// 0 not started, [`GENERATOR_RUNNING`], [`GENERATOR_DONE`], else the resume point.
        state: u32,
        /// Address of the static [`CodeHead`].
        code: u32,
        slot_count: u32,
        /// Bit mask words of which slots hold owned values are not needed: slots hold boxed values
        /// or NULL only.
        reserved: u32,
        /// Saved state of the exception being handled inside the generator.
        handled: u32,
        /// The value of `return`, or NULL.
        result: u64,
        /// The iterator that `yield from` or `await` delegates to, or NULL.
        delegate: u64,
    }
    /// A name that a function reads and that may be bound nowhere, with what may be suggested for it.
    missing_name MissingName {
        /// Address of the [`CodeHead`].
        code: u32,
        /// Address of a `str`.
        name: u32,
        /// Non-zero where it is a module of the standard library.
        module: u32,
        /// Address of `count` times [`NearName`], in the order in which they are preferred.
        near: u32,
        count: u32,
    }
    near_name NearName {
        /// Address of a `str`.
        name: u32,
        /// 0 a variable of the function, 1 of the module, 2 a builtin.
        level: u32,
        distance: u32,
        /// Address of the module's variable, or 0.
        variable: u32,
        /// Address of the open module, or 0. Where neither is given, the name is bound.
        module: u32,
    }
    /// Where an exception passed: static data that the compiler emits for each raising place.
    location Location {
        /// Address of the [`CodeHead`].
        code: u32,
        line: u32,
        /// Columns of `line` as a terminal shows it, 0-based, end exclusive; an end of 0 where marks below
        /// the line would say nothing.
        column: u32,
        end_line: u32,
        end_column: u32,
        /// Where the `^` marks stand inside the range, the rest being marked `~`: start column in the
        /// low 16 bits, end in the high ones (as columns of the line). 0: `^` all along. For binary
        /// operations the operator, for subscripts the brackets with what is between. Of a call, the low
        /// half is [`LOCATION_CALLEE`] and the high one the end of what is called.
        reserved: u32,
    }
}

/// See `reserved` of [`Location`].
pub const LOCATION_CALLEE: u32 = 0xFFFF;

/// Since 3.13, `reserved` of a [`Location`] is put together of these: how many characters have `^` below them, where the
/// rest has `~` (3: all to the end; 0: there is no difference).
pub const PLACE_KIND: u32 = 3;
pub const PLACE_TO_END: u32 = 3;
/// Nothing is marked: a call that is all of a statement.
pub const PLACE_QUIET: u32 = 4;
/// The bracket is that of a call.
pub const PLACE_CALL: u32 = 8;
/// Lines below the first one where the `^` begins.
pub const PLACE_LINE: u32 = 4;
pub const PLACE_LINE_MASK: u32 = 0xFFF;
/// Its column there.
pub const PLACE_COLUMN: u32 = 16;

/// Reference count of objects in static data: never reaches zero.
pub const STATIC_REFCOUNT: u32 = 1 << 30;

/// Characters take `1 << (flags & STR_KIND_MASK)` bytes: 0, 1 or 2.
pub const STR_KIND_MASK: u32 = 3;
pub const STR_ASCII: u32 = 1 << 2;
pub const STR_INTERNED: u32 = 1 << 3;
/// The memory of a string that was appended to: rounded up, so that the next appending finds room.
pub const STR_ROOMY: u32 = 1 << 4;

pub const CODE_VARARGS: u32 = 1;
pub const CODE_KWARGS: u32 = 2;
pub const CODE_GENERATOR: u32 = 4;
pub const CODE_COROUTINE: u32 = 8;
pub const CODE_ASYNC_GENERATOR: u32 = 16;
/// Three lists of names follow the [`CodeHead`], each as address and length: local variables, free
/// variables in the order of the cells, variables that inner functions share.
pub const CODE_NAMES: u32 = 1 << 16;

/// What is awaited, for the message where it cannot be.
pub const AWAIT_VALUE: i32 = 0;
pub const AWAIT_ENTER: i32 = 1;
pub const AWAIT_EXIT: i32 = 2;

/// `reserved` of an entry of a module's variables: the value is computed when it is first asked for.
pub const MODULE_GETTER: u32 = 1;
/// The same, by a function that takes the address of the module.
pub const MODULE_COMPUTED: u32 = 2;
/// The program deleted the entry.
pub const MODULE_DELETED: u32 = 3;
pub const MODULE_PACKAGE: u32 = 1;
pub const MODULE_MAIN: u32 = 2;

pub const GENERATOR_RUNNING: u32 = 0xFFFF_FFFE;
pub const GENERATOR_DONE: u32 = 0xFFFF_FFFF;

/// Instances carry an 8-byte prefix before the header that links them for the cycle collector.
pub const TYPE_GC: u32 = 1;
/// Made by a class statement or by `type(...)`; freed like any object.
pub const TYPE_HEAP: u32 = 2;
/// May be subclassed.
pub const TYPE_BASE: u32 = 4;
/// Instances are laid out as [`InstanceHead`].
pub const TYPE_INSTANCE: u32 = 8;
/// Instances start as [`CallableHead`]: they are called through `entry`.
pub const TYPE_CALLABLE: u32 = 16;
/// Instances carry 8 bytes (attribute dict, weak references) before the collector's links: heap
/// subclasses of builtin types whose layout is not [`InstanceHead`].
pub const TYPE_PREFIX_DICT: u32 = 32;
/// Instances have no attribute dict (`__slots__` without `__dict__`).
pub const TYPE_NO_DICT: u32 = 64;
/// Instances take no weak references (`__slots__` without `__weakref__`).
pub const TYPE_NO_WEAKREF: u32 = 128;
/// Weak references to instances are kept in a table beside them.
pub const TYPE_WEAK: u32 = 1 << 19;
/// Functions that a read through an instance binds: a call may put the instance first instead.
pub const TYPE_PLAIN_FUNCTION: u32 = 1 << 20;
/// Attributes of the class are not set: a class of the library that stands for a builtin one.
pub const TYPE_FIXED: u32 = 1 << 21;
/// Bytes to reserve for a static type object; zeroed memory is right before `class_build`.
pub const TYPE_SIZE: u32 = 256;
/// Subclass of int, str, bytes, list, tuple, dict, type, BaseException: `isinstance` in one test.
pub const TYPE_INT: u32 = 1 << 8;
pub const TYPE_STR: u32 = 1 << 9;
pub const TYPE_BYTES: u32 = 1 << 10;
pub const TYPE_LIST: u32 = 1 << 11;
pub const TYPE_TUPLE: u32 = 1 << 12;
pub const TYPE_DICT: u32 = 1 << 13;
pub const TYPE_TYPE: u32 = 1 << 14;
pub const TYPE_EXCEPTION: u32 = 1 << 15;
pub const TYPE_FLOAT: u32 = 1 << 16;
/// Sequence patterns match it (lists and tuples, too, by their own bits).
pub const TYPE_SEQUENCE: u32 = 1 << 17;
/// Mapping patterns match it (dicts, too, by their own bit).
pub const TYPE_MAPPING: u32 = 1 << 18;
