//! Type objects.
//!
//! Gives the layout of types, their slots, and the macros that declare builtin ones. A slot is read
//! only through its accessor, which touches the slot's marker: the linker keeps the functions in a
//! slot only where the marker is live, so that a type does not drag in what a program never does with
//! it. Never looks names up (see `attr`).

use crate::object::buffer::Export;
use crate::object::call::Args;
use crate::object::exception::Exception;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::CompareOp;
use core::cell::Cell;
use molt_abi::layouts::{NameEntry, NameTableHead};

pub type DeallocFn = unsafe fn(*const Object);
/// Calls the visitor for every value that the object owns.
pub type TraverseFn = unsafe fn(*const Object, &mut dyn FnMut(&Value));
/// Drops what the object owns, to break a cycle.
pub type ClearFn = unsafe fn(*const Object);
pub type UnaryFn = fn(&Value) -> PyResult<Value>;
pub type BinaryFn = fn(&Value, &Value) -> PyResult<Value>;
/// `pow(a, b, modulus)`; without a modulus it is None.
pub type TernaryFn = fn(&Value, &Value, &Value) -> PyResult<Value>;
pub type HashFn = fn(&Value) -> PyResult<i64>;
pub type TruthFn = fn(&Value) -> PyResult<bool>;
pub type CallFn = fn(&Value, &Args) -> PyResult<Value>;
pub type GetAttrFn = fn(&Value, &Str) -> PyResult<Value>;
/// Without a value: delete.
pub type SetAttrFn = fn(&Value, &Str, Option<&Value>) -> PyResult<()>;
/// NotImplemented where the operands are none of its own.
pub type CompareFn = fn(&Value, &Value, CompareOp) -> PyResult<Value>;
/// `None` is "exhausted", or "raised" where an exception is pending; build it with `ends(result)`.
pub type NextFn = fn(&Value) -> Option<Value>;
/// As `NextFn`, with the value sent.
pub type SendFn = fn(&Value, &Value) -> Option<Value>;
/// An exception thrown in, or, without one, `close()`: as `NextFn`.
pub type ThrowFn = fn(&Value, Option<Ref<Exception>>) -> Option<Value>;
pub type LenFn = fn(&Value) -> PyResult<i64>;
pub type SetItemFn = fn(&Value, &Value, Option<&Value>) -> PyResult<()>;
pub type ContainsFn = fn(&Value, &Value) -> PyResult<bool>;
/// The object is absent where the descriptor is read from the class.
pub type DescrGetFn = fn(&Value, Option<&Value>, &Type) -> PyResult<Value>;
pub type DescrSetFn = fn(&Value, &Value, Option<&Value>) -> PyResult<()>;
pub type NewFn = fn(&Type, &Args) -> PyResult<Value>;
pub type InitFn = fn(&Value, &Args) -> PyResult<()>;
pub type FormatFn = fn(&Value, &Str) -> PyResult<Value>;
/// What the object shows of its memory for the flags of a consumer.
pub type BufferFn = fn(&Value, i64) -> PyResult<Export>;

/// Keeps a slot's functions alive wherever this is compiled in.
#[inline(always)]
pub fn touch(marker: &'static u8) {
    unsafe { core::ptr::read_volatile(marker) };
}

/// Live where some code gives the program a type that it need not have named: `type(x)`, `__class__`.
#[unsafe(no_mangle)]
pub static molt_types_escape: u8 = 0;

/// Live where some code looks attributes of builtin types up by name; only then their tables count.
#[unsafe(no_mangle)]
pub static molt_methods_are_looked_up: u8 = 0;

/// Three decimal digits, for the records.
pub const fn digits(n: usize) -> [u8; 3] {
    [
        b'0' + (n / 100) as u8,
        b'0' + (n / 10 % 10) as u8,
        b'0' + (n % 10) as u8,
    ]
}

pub const fn concat_record<const N: usize>(parts: &[&[u8]]) -> [u8; N] {
    let mut out = [0u8; N];
    let mut at = 0;
    let mut i = 0;
    while i < parts.len() {
        let mut j = 0;
        while j < parts[i].len() {
            out[at] = parts[i][j];
            at += 1;
            j += 1;
        }
        i += 1;
    }
    out
}

/// Writes the `slot` records of one slot: the marker alone, or with any of some second conditions.
#[macro_export]
macro_rules! slot_record {
    ($kind:literal, $offset:expr, $marker:ident) => { $crate::slot_record!(@line $kind, $offset, $marker, ""); };
    ($kind:literal, $offset:expr, $marker:ident $(, $when:literal)+) => {
        $( $crate::slot_record!(@line $kind, $offset, $marker, concat!("\t", $when)); )+
    };
    (@line $kind:literal, $offset:expr, $marker:ident, $tail:expr) => {
        const _: () = {
            const HEAD: &[u8] = concat!("slot\t", $kind, "\t").as_bytes();
            const MARKER: &[u8] = concat!("\t", stringify!($marker)).as_bytes();
            const TAIL: &[u8] = $tail.as_bytes();
            const LEN: usize = HEAD.len() + 3 + MARKER.len() + TAIL.len() + 1;
            #[cfg(target_arch = "wasm32")]
            #[unsafe(link_section = "molt.records")]
            #[used]
            static RECORD: [u8; LEN] = $crate::object::type_::concat_record(&[
                HEAD, &$crate::object::type_::digits($offset), MARKER, TAIL, b"\n"]);
        };
    };
}

macro_rules! slot_table {
    ($(#[$m:meta])* $table:ident, $kind:literal, $base:expr;
     $( $(#[$fm:meta])* $name:ident $accessor:ident $marker:ident : $ty:ty $(, when $when:literal)*; )*) => {
        $(#[$m])*
        #[repr(C)]
        pub struct $table { $( $(#[$fm])* pub $name: Cell<Option<$ty>>, )* }

        impl $table {
            /// No slot is filled.
            // A constant to start statics from, never read through.
            #[allow(clippy::declare_interior_mutable_const)]
            pub const EMPTY: $table = $table { $( $name: Cell::new(None), )* };
            $( $(#[$fm])* #[inline(always)] pub fn $accessor(&self) -> Option<$ty> {
                touch(&$marker);
                self.$name.get()
            } )*
        }

        $(
            #[doc(hidden)]
            #[unsafe(no_mangle)]
            pub static $marker: u8 = 0;
            $crate::slot_record!($kind, $base + core::mem::offset_of!($table, $name), $marker $(, $when)*);
        )*
    };
}

crate::slot_record!(
    "type",
    core::mem::offset_of!(Type, methods),
    molt_methods_are_looked_up
);

slot_table! {
    /// What a type can do. Every slot may be empty.
    Slots, "type", core::mem::offset_of!(Type, slots);
    dealloc slot_dealloc molt_slot_dealloc: DeallocFn;
    traverse slot_traverse molt_slot_traverse: TraverseFn;
    clear slot_clear molt_slot_clear: ClearFn;
    repr slot_repr molt_slot_repr: UnaryFn;
    /// Empty: `repr`.
    str slot_str molt_slot_str: UnaryFn;
    /// Empty in a builtin type: by identity where `compare` is empty too, else unhashable.
    hash slot_hash molt_slot_hash: HashFn;
    call slot_call molt_slot_call: CallFn;
    /// Empty: the generic lookup.
    getattr slot_getattr molt_slot_getattr: GetAttrFn;
    setattr slot_setattr molt_slot_setattr: SetAttrFn;
    compare slot_compare molt_slot_compare: CompareFn;
    iter slot_iter molt_slot_iter: UnaryFn;
    next slot_next molt_slot_next: NextFn;
    send slot_send molt_slot_send: SendFn;
    len slot_len molt_slot_len: LenFn;
    getitem slot_getitem molt_slot_getitem: BinaryFn;
    /// Without a value: delete.
    setitem slot_setitem molt_slot_setitem: SetItemFn;
    contains slot_contains molt_slot_contains: ContainsFn;
    /// Sequence `+`, tried after the numeric one.
    concat slot_concat molt_slot_concat: BinaryFn;
    /// Sequence `*` with the count as second operand.
    repeat slot_repeat molt_slot_repeat: BinaryFn;
    inplace_concat slot_inplace_concat molt_slot_inplace_concat: BinaryFn;
    inplace_repeat slot_inplace_repeat molt_slot_inplace_repeat: BinaryFn;
    descr_get slot_descr_get molt_slot_descr_get: DescrGetFn;
    descr_set slot_descr_set molt_slot_descr_set: DescrSetFn;
    /// Called only on types that code gets hold of: the program names them, or some value escapes.
    new slot_new molt_slot_new: NewFn, when "@named", when "molt_types_escape";
    init slot_init molt_slot_init: InitFn, when "@named", when "molt_types_escape";
    format slot_format molt_slot_format: FormatFn;
    reversed slot_reversed molt_slot_reversed: UnaryFn;
    r#bool slot_bool molt_slot_bool: TruthFn;
    length_hint slot_length_hint molt_slot_length_hint: LenFn;
    r#await slot_await molt_slot_await: UnaryFn;
    aiter slot_aiter molt_slot_aiter: UnaryFn;
    anext slot_anext molt_slot_anext: UnaryFn;
    throw slot_throw molt_slot_throw: ThrowFn;
    /// `__del__`.
    finalize slot_finalize molt_slot_finalize: DeallocFn;
    /// `__buffer__`.
    buffer slot_buffer molt_slot_buffer: BufferFn;
}

slot_table! {
    /// Arithmetic; a binary slot is called with either operand being the type's own and gives
    /// NotImplemented for what it does not know, as CPython's.
    NumberSlots, "number", 0;
    add slot_add molt_slot_add: BinaryFn;
    sub slot_sub molt_slot_sub: BinaryFn;
    mul slot_mul molt_slot_mul: BinaryFn;
    matmul slot_matmul molt_slot_matmul: BinaryFn;
    truediv slot_truediv molt_slot_truediv: BinaryFn;
    floordiv slot_floordiv molt_slot_floordiv: BinaryFn;
    modulo slot_modulo molt_slot_modulo: BinaryFn;
    lshift slot_lshift molt_slot_lshift: BinaryFn;
    rshift slot_rshift molt_slot_rshift: BinaryFn;
    bit_and slot_bit_and molt_slot_bit_and: BinaryFn;
    bit_or slot_bit_or molt_slot_bit_or: BinaryFn;
    bit_xor slot_bit_xor molt_slot_bit_xor: BinaryFn;
    divmod slot_divmod molt_slot_divmod: BinaryFn;
    pow slot_pow molt_slot_pow: TernaryFn;
    iadd slot_iadd molt_slot_iadd: BinaryFn;
    isub slot_isub molt_slot_isub: BinaryFn;
    imul slot_imul molt_slot_imul: BinaryFn;
    imatmul slot_imatmul molt_slot_imatmul: BinaryFn;
    itruediv slot_itruediv molt_slot_itruediv: BinaryFn;
    ifloordiv slot_ifloordiv molt_slot_ifloordiv: BinaryFn;
    imodulo slot_imodulo molt_slot_imodulo: BinaryFn;
    ilshift slot_ilshift molt_slot_ilshift: BinaryFn;
    irshift slot_irshift molt_slot_irshift: BinaryFn;
    ibit_and slot_ibit_and molt_slot_ibit_and: BinaryFn;
    ibit_or slot_ibit_or molt_slot_ibit_or: BinaryFn;
    ibit_xor slot_ibit_xor molt_slot_ibit_xor: BinaryFn;
    ipow slot_ipow molt_slot_ipow: BinaryFn;
    neg slot_neg molt_slot_neg: UnaryFn;
    pos slot_pos molt_slot_pos: UnaryFn;
    abs slot_abs molt_slot_abs: UnaryFn;
    invert slot_invert molt_slot_invert: UnaryFn;
    int slot_int molt_slot_int: UnaryFn;
    float slot_float molt_slot_float: UnaryFn;
    index slot_index molt_slot_index: UnaryFn;
}

/// A type object: `molt_abi::layouts::TypeHead`, then what only the runtime knows.
#[repr(C)]
pub struct Type {
    head: Object,
    pub flags: Cell<u32>,
    pub instance_size: Cell<u32>,
    /// The compiler's table for builtin types.
    methods: Cell<*const NameTableHead>,
    pub slot_count: Cell<u32>,
    pub name: Cell<*const Str>,
    /// The module's name as messages print it, or null for `builtins`.
    pub module: Cell<*const Str>,
    pub base: Cell<*const Type>,
    /// A tuple, or null where `base` is the only one.
    pub bases: Cell<*const Object>,
    /// A tuple, or null where the order is the chain of `base`.
    pub mro: Cell<*const Object>,
    /// The dict of a heap type, or null.
    pub dict: Cell<*const Object>,
    /// Names of the fixed slots: `slot_count` addresses.
    pub slot_names: Cell<*const *const Str>,
    pub qualname: Cell<*const Str>,
    /// Changes when an attribute of the type or of a base does; 0 is "not in any cache".
    pub version: Cell<u32>,
    /// A `Vec` of the addresses of direct heap subclasses, or null.
    pub subclasses: Cell<*mut Vec<*const Type>>,
    pub number: Cell<*const NumberSlots>,
    pub weakrefs: Cell<u32>,
    /// The name with the module in front, as messages have it for some builtin types, or null.
    pub spoken: Cell<*const Str>,
    pub slots: Slots,
}

unsafe impl Sync for Type {}
unsafe impl Sync for NumberSlots {}

const _: () = assert!(core::mem::size_of::<Type>() <= molt_abi::layouts::TYPE_SIZE as usize);
#[cfg(target_arch = "wasm32")]
const _: () = {
    use molt_abi::layouts::type_ as head;
    assert!(core::mem::offset_of!(Type, flags) == head::flags as usize);
    assert!(core::mem::offset_of!(Type, instance_size) == head::instance_size as usize);
    assert!(core::mem::offset_of!(Type, methods) == head::methods as usize);
    assert!(core::mem::offset_of!(Type, slot_count) == head::slot_count as usize);
    assert!(core::mem::offset_of!(Type, name) == head::name as usize);
};

unsafe impl PyObject for Type {
    #[inline(always)]
    fn matches(ty: &Type) -> bool {
        ty.flags() & molt_abi::layouts::TYPE_TYPE != 0
    }
    fn exact_type() -> &'static Type {
        &crate::types::type_::molt_type_type
    }
    fn type_word() -> &'static str {
        "type"
    }
}

/// The address of a type that counts only where the type is linked for another reason.
#[repr(transparent)]
pub struct AskedType(Cell<*const Type>);

unsafe impl Sync for AskedType {}

impl AskedType {
    pub const fn new(ty: &'static Type) -> AskedType {
        AskedType(Cell::new(ty))
    }

    /// Whether `ty` is the type or derives from it.
    pub fn holds(&self, ty: &Type) -> bool {
        let own = self.0.get();
        !own.is_null() && (core::ptr::eq(ty, own) || ty.is_subtype(unsafe { &*own }))
    }
}

impl Type {
    /// A static type; used by `builtin_type!`.
    pub const fn fixed(
        name: &'static Str,
        base: *const Type,
        size: usize,
        flags: u32,
        number: *const NumberSlots,
        slots: Slots,
    ) -> Type {
        Type {
            head: Object::fixed(&crate::types::type_::molt_type_type),
            flags: Cell::new(flags),
            instance_size: Cell::new(size as u32),
            methods: Cell::new(core::ptr::null()),
            slot_count: Cell::new(0),
            name: Cell::new(name),
            module: Cell::new(core::ptr::null()),
            base: Cell::new(base),
            bases: Cell::new(core::ptr::null()),
            mro: Cell::new(core::ptr::null()),
            dict: Cell::new(core::ptr::null()),
            slot_names: Cell::new(core::ptr::null()),
            qualname: Cell::new(name),
            version: Cell::new(0),
            subclasses: Cell::new(core::ptr::null_mut()),
            number: Cell::new(number),
            weakrefs: Cell::new(0),
            spoken: Cell::new(core::ptr::null()),
            slots,
        }
    }

    /// The same with another metaclass.
    pub const fn made_by(self, meta: &'static Type) -> Type {
        Type {
            head: Object::fixed(meta),
            ..self
        }
    }

    /// The same with the module that `repr` shows, and the dotted name of messages.
    pub const fn shown_in(self, module: &'static Str, spoken: &'static Str) -> Type {
        Type {
            module: Cell::new(module),
            spoken: Cell::new(spoken),
            ..self
        }
    }

    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.flags.get()
    }

    #[inline(always)]
    pub fn has(&self, flag: u32) -> bool {
        self.flags.get() & flag != 0
    }

    /// Whether it is a builtin type with a layout or behaviour of its own: all but `abc.ABC`, which has
    /// what `object` has and may stand before any other.
    #[inline(always)]
    pub fn is_builtin(&self) -> bool {
        use molt_abi::layouts::{TYPE_EXCEPTION, TYPE_HEAP, TYPE_INSTANCE};
        !self.has(TYPE_HEAP) && self.flags() & (TYPE_INSTANCE | TYPE_EXCEPTION) != TYPE_INSTANCE
    }

    /// The type as a value for the program, which may call it without having named it.
    #[inline]
    pub fn escape(&self) -> Value {
        touch(&molt_types_escape);
        self.to_value()
    }

    pub fn name(&self) -> &Str {
        unsafe { &*self.name.get() }
    }

    /// The name of the type, for messages.
    pub fn spoken_name(&self) -> &Str {
        unsafe { self.spoken.get().as_ref() }.unwrap_or_else(|| self.name())
    }

    pub fn qualname(&self) -> &Str {
        unsafe { &*self.qualname.get() }
    }

    /// The module's name; none for `builtins`.
    pub fn module(&self) -> Option<&Str> {
        unsafe { self.module.get().as_ref() }
    }

    #[inline(always)]
    pub fn base(&self) -> Option<&'static Type> {
        unsafe { self.base.get().as_ref() }
    }

    #[inline(always)]
    pub fn numbers(&self) -> Option<&NumberSlots> {
        unsafe { self.number.get().as_ref() }
    }

    #[inline(always)]
    pub fn is(&self, other: &Type) -> bool {
        core::ptr::eq(self, other)
    }

    /// Whether `self` is `other` or derives from it.
    pub fn is_subtype(&self, other: &Type) -> bool {
        let mut found = false;
        self.each_in_mro(|t| {
            found = core::ptr::eq(t, other);
            found
        });
        found
    }

    /// Visits the method resolution order until `f` says true.
    #[inline]
    pub fn each_in_mro(&self, mut f: impl FnMut(&'static Type) -> bool) {
        let mro = self.mro.get();
        if mro.is_null() {
            let mut next = self as *const Type;
            while let Some(t) = unsafe { next.as_ref() } {
                if f(t) {
                    return;
                }
                next = t.base.get();
            }
        } else {
            let mro = unsafe { &*(mro as *const crate::object::tuple::Tuple) };
            for v in mro.as_slice() {
                if f(unsafe { &*(v.bits() as usize as *const Type) }) {
                    return;
                }
            }
        }
    }

    /// The static table of attributes, for builtin types.
    #[inline]
    pub fn method_table(&self) -> &[NameEntry] {
        touch(&molt_methods_are_looked_up);
        self.linked_methods()
    }

    /// Those of its methods that the program has linked for other reasons.
    pub fn linked_methods(&self) -> &[NameEntry] {
        unsafe {
            match self.methods.get().as_ref() {
                Some(t) => {
                    let first = (t as *const NameTableHead).add(1) as *const NameEntry;
                    core::slice::from_raw_parts(first, t.len as usize)
                }
                None => &[],
            }
        }
    }

    /// The fixed attribute slot called `name`.
    /// Number of fixed attribute slots of instances, and their names.
    pub fn slots(&self) -> u32 {
        self.slot_count.get()
    }

    pub fn slot_name(&self, i: u32) -> &Str {
        unsafe { &**self.slot_names.get().add(i as usize) }
    }

    pub fn find_slot(&self, name: &Str) -> Option<u32> {
        let names = self.slot_names.get();
        for i in 0..self.slot_count.get() {
            let n = unsafe { &**names.add(i as usize) };
            if n.same_name(name) {
                return Some(i);
            }
        }
        None
    }
}

macro_rules! number_accessors {
    ($( $accessor:ident : $ty:ty; )*) => {
        /// Numeric slots of the type, through its `NumberSlots`.
        impl Type { $( #[inline(always)] pub fn $accessor(&self) -> Option<$ty> {
            self.numbers()?.$accessor()
        } )* }
    };
}

/// The same for the plain slots.
macro_rules! plain_accessors {
    ($( $accessor:ident : $ty:ty; )*) => {
        impl Type { $( #[inline(always)] pub fn $accessor(&self) -> Option<$ty> {
            self.slots.$accessor()
        } )* }
    };
}

plain_accessors! {
    slot_dealloc: DeallocFn; slot_traverse: TraverseFn; slot_clear: ClearFn; slot_repr: UnaryFn;
    slot_str: UnaryFn; slot_hash: HashFn; slot_call: CallFn; slot_getattr: GetAttrFn;
    slot_setattr: SetAttrFn; slot_compare: CompareFn; slot_iter: UnaryFn; slot_next: NextFn;
    slot_send: SendFn; slot_len: LenFn; slot_getitem: BinaryFn; slot_setitem: SetItemFn;
    slot_contains: ContainsFn; slot_concat: BinaryFn; slot_repeat: BinaryFn;
    slot_inplace_concat: BinaryFn; slot_inplace_repeat: BinaryFn; slot_descr_get: DescrGetFn;
    slot_descr_set: DescrSetFn; slot_new: NewFn; slot_init: InitFn; slot_format: FormatFn;
    slot_reversed: UnaryFn; slot_bool: TruthFn; slot_length_hint: LenFn; slot_await: UnaryFn;
    slot_aiter: UnaryFn; slot_anext: UnaryFn; slot_throw: ThrowFn; slot_finalize: DeallocFn;
    slot_buffer: BufferFn;
}

number_accessors! {
    slot_divmod: BinaryFn; slot_pow: TernaryFn; slot_neg: UnaryFn; slot_pos: UnaryFn;
    slot_abs: UnaryFn; slot_invert: UnaryFn; slot_int: UnaryFn; slot_float: UnaryFn;
    slot_index: UnaryFn;
}

/// Declares a builtin type and its `class` record:
///
/// ```ignore
/// builtin_type! {
///     pub static molt_type_list = "list" in "builtins", base molt_type_object "object",
///         layout List, flags TYPE_GC | TYPE_BASE | TYPE_LIST;
///     repr: repr, len: |v| ...,
/// }
/// ```
///
/// `in "module"` is left out for types that no program names; `number &STATIC` follows the flags
/// where the type has numeric slots, and then `shown "module"` where `repr` names the module,
/// or `written_in "module"` where messages do not, since CPython has the class in Python.
#[macro_export]
macro_rules! builtin_type {
    ($(#[$m:meta])* pub static $sym:ident = $name:literal $(in $module:literal)?, base $base:ident $basename:literal,
     layout $layout:ty, flags $flags:expr $(, number $number:expr)? $(, shown $shown:literal)? $(, written_in $written:literal)?; $( $slot:ident : $f:expr ),* $(,)?) => {
        $(#[$m])*
        #[unsafe(no_mangle)]
        pub static $sym: $crate::object::type_::Type = $crate::object::type_::Type::fixed(
            $crate::static_str!($name),
            &$base,
            core::mem::size_of::<$layout>(),
            $flags,
            { #[allow(unused_mut, unused_assignments)]
              { let mut _n: *const $crate::object::type_::NumberSlots = core::ptr::null(); $( _n = $number; )? _n } },
            $crate::object::type_::Slots {
                $( $slot: core::cell::Cell::new(Some($f)), )*
                ..$crate::object::type_::Slots::EMPTY
            },
        )
        $( .shown_in($crate::static_str!($shown), $crate::static_str!(concat!($shown, ".", $name))) )?
        $( .shown_in($crate::static_str!($written), $crate::static_str!($name)) )?;
        $( $crate::class_record!($module, $name, $sym, $basename); )?
    };
}

/// Writes the `class` record of a type.
#[macro_export]
macro_rules! class_record {
    ($module:literal, $name:literal, $sym:ident, $base:literal) => {
        const _: () = {
            const TEXT: &str = concat!(
                "class\t",
                $module,
                "\t",
                $name,
                "\t",
                stringify!($sym),
                "\t",
                $base,
                "\n"
            );
            const BYTES: [u8; TEXT.len()] = *TEXT.as_bytes().first_chunk().unwrap();
            #[cfg(target_arch = "wasm32")]
            #[unsafe(link_section = "molt.records")]
            #[used]
            static RECORD: [u8; TEXT.len()] = BYTES;
        };
    };
}

/// Declares numeric slots: `number_slots! { pub static molt_number_int; add: add, neg: neg }`.
#[macro_export]
macro_rules! number_slots {
    ($(#[$m:meta])* pub static $sym:ident; $( $slot:ident : $f:expr ),* $(,)?) => {
        $(#[$m])*
        #[unsafe(no_mangle)]
        pub static $sym: $crate::object::type_::NumberSlots = $crate::object::type_::NumberSlots {
            $( $slot: core::cell::Cell::new(Some($f)), )*
            ..$crate::object::type_::NumberSlots::EMPTY
        };
    };
}
