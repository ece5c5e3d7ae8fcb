//! Binding arguments to the parameters of builtin functions and of Python functions.
//!
//! Takes the arguments of a generic call, gives one value for each parameter, or the TypeError that
//! CPython has for it. Never runs Python code.

use crate::object::arity::{missing, stray_keyword, too_many, wrong_count};
use crate::object::call::Args;
use crate::object::dict::Dict;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::text;
use crate::types::exceptions::{molt_type_OverflowError, molt_type_TypeError};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    PositionalOnly,
    Positional,
    VarArgs,
    KeywordOnly,
    KwArgs,
}

/// A parameter of a builtin function.
pub struct Param<'a> {
    pub name: &'a str,
    pub kind: Kind,
    pub required: bool,
}

/// What the attribute macros know of a builtin function.
pub struct Signature<'a> {
    pub name: &'a str,
    /// Name of the type for methods (the receiver is then parameter 0), else empty.
    pub owner: &'a str,
    /// Name of the module of a function outside `builtins`, else empty.
    pub module: &'a str,
    pub params: &'a [Param<'a>],
    pub wording: Wording,
}

/// How a message about the number of arguments is put.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    Plain,
    /// A method that stands for a slot: neither it nor its type is named.
    Slot,
    /// The same of the wrappers that print the name that they do not have.
    SpacedSlot,
    /// `find`, `count`, `startswith` and the like of text.
    Search,
    /// Plain, where the number of parameters is a bound even if all are required.
    Newer,
    /// One argument that is "expected", where others "take" it.
    Unpacked,
}

/// Binds for a builtin; on success `out` holds one borrowed value (or 0) a parameter, except that the
/// tuple and dict of variadic parameters are owned: give them back with [`release_variadic`].
///
/// # Safety
/// As [`Args::from_raw`].
pub unsafe fn bind_builtin(
    sig: &'static Signature,
    args: u32,
    nargs: u32,
    kwnames: u32,
    out: &mut [u64],
) -> PyResult<()> {
    unsafe { bind_args(sig, &Args::from_raw(args, nargs, kwnames), out) }
}

/// See [`bind_builtin`].
///
/// # Safety
/// `out` has one place for each parameter and is released as said.
pub unsafe fn bind_args(sig: &Signature, args: &Args, out: &mut [u64]) -> PyResult<()> {
    bind(sig, args, out).map_err(|raised| reworded(sig, args).unwrap_or(raised))
}

/// Where arguments do not fit, a receiver of another type is the first thing to say.
#[cold]
fn reworded(sig: &Signature, args: &Args) -> Option<Raised> {
    let given = args.positional().len();
    if !sig.is_method() && sig.name == "sorted" && given != 1 {
        drop(crate::object::exception::take_pending());
        return Some(raise!(
            molt_type_TypeError,
            "sorted expected 1 argument, got ",
            given
        ));
    }
    if !sig.is_method() && sig.module.is_empty() && args.keyword_count() != 0 {
        match (sig.name, args.positional()) {
            ("min" | "max", []) => {
                drop(crate::object::exception::take_pending());
                return Some(raise!(
                    molt_type_TypeError,
                    sig.name,
                    " expected at least 1 argument, got 0"
                ));
            }
            ("sorted", [_]) if args.keyword_count() > 2 => {
                drop(crate::object::exception::take_pending());
                let given = args.keyword_count();
                return Some(crate::object::arity::odd_keyword(
                    "sort",
                    static_str!(""),
                    2,
                    &mut ["key", "reverse"].into_iter(),
                    given,
                ));
            }
            ("sorted", [one]) if !crate::ops::iter::is_iterable(one) => {
                drop(crate::object::exception::take_pending());
                return crate::ops::iter::iter(one).err();
            }
            _ => {}
        }
    }
    // The receiver of a class method is the class.
    let receiver = args.positional().first();
    let receiver = receiver.filter(|v| sig.is_method() && !v.isa::<Type>())?;
    let mut fits = false;
    receiver.ty().each_in_mro(|t| {
        fits |= t.name().is_text(sig.owner);
        fits
    });
    if fits {
        return None;
    }
    drop(crate::object::exception::take_pending());
    Some(wrong_type(sig, 0, sig.owner, receiver))
}

/// [`bind_args`] without a look at the receiver.
pub fn bind(sig: &Signature, args: &Args, out: &mut [u64]) -> PyResult<()> {
    let positional = args.positional();
    if args.keyword_count() == 0 && bind_in_order(sig, positional, out) {
        return Ok(());
    }
    let receiver = sig.is_method() as usize;
    if positional.len() < receiver {
        if sig.wraps_slot() {
            return Err(raise!(
                molt_type_TypeError,
                "descriptor '",
                sig.name,
                "' of '",
                spoken_owner(sig.owner),
                "' object needs an argument"
            ));
        }
        return Err(raise!(
            molt_type_TypeError,
            "unbound method ",
            sig.qualified(),
            " needs an argument"
        ));
    }
    let places = sig
        .params
        .iter()
        .take_while(|p| matches!(p.kind, Kind::PositionalOnly | Kind::Positional))
        .count();
    let varargs = sig.params.iter().position(|p| p.kind == Kind::VarArgs);
    let kwargs = sig.params.iter().position(|p| p.kind == Kind::KwArgs);
    let keywords = args.keyword_count();
    if keywords != 0 && kwargs.is_none() && sig.only_positional() {
        if sig.wraps_slot() {
            return Err(raise!(
                molt_type_TypeError,
                "wrapper ",
                sig.name,
                "() takes no keyword arguments"
            ));
        }
        return Err(raise!(
            molt_type_TypeError,
            sig.qualified(),
            " takes no keyword arguments"
        ));
    }
    if positional.len() > places && varargs.is_none() {
        return Err(wrong_count(sig, positional.len(), keywords));
    }
    if kwargs.is_none()
        && varargs.is_none()
        && positional.len() - receiver + keywords > sig.params.len() - receiver
    {
        return Err(too_many(
            sig,
            positional.len() + keywords - receiver,
            keywords,
        ));
    }
    let direct = positional.len().min(places);
    for (place, v) in out.iter_mut().zip(&positional[..direct]) {
        *place = v.bits();
    }
    let mut extra = kwargs.map(|_| Dict::empty());
    let mut stray = None;
    for (name, value) in args.keywords() {
        if !bind_keyword(sig, name, value, out, extra.as_deref()) {
            stray.get_or_insert(name);
        }
    }
    for (i, p) in sig.params.iter().enumerate() {
        if p.required && out[i] == 0 {
            return Err(missing(sig, i, positional.len()));
        }
    }
    if let Some(name) = stray {
        return Err(stray_keyword(sig, name, args.keyword_count()));
    }
    if let Some(i) = varargs {
        let rest = Tuple::from_slice(&positional[direct..]);
        out[i] = rest.into_value().into_bits();
    }
    if let (Some(i), Some(d)) = (kwargs, extra.take()) {
        out[i] = d.into_value().into_bits();
    }
    Ok(())
}

/// The common case: values for the first parameters, which are no others than such, and defaults for the rest.
#[inline(always)]
fn bind_in_order(sig: &Signature, positional: &[Value], out: &mut [u64]) -> bool {
    if positional.len() > sig.params.len() || positional.len() < sig.is_method() as usize {
        return false;
    }
    for (i, (p, place)) in sig.params.iter().zip(&mut *out).enumerate() {
        match (p.kind, positional.get(i)) {
            (Kind::PositionalOnly | Kind::Positional, Some(v)) => *place = v.bits(),
            (Kind::PositionalOnly | Kind::Positional | Kind::KeywordOnly, None) if !p.required => {}
            _ => return false,
        }
    }
    true
}

/// The keyword parameter of this name.
pub fn keyword_parameter(sig: &Signature, name: &Str) -> Option<usize> {
    sig.params.iter().position(|p| {
        matches!(p.kind, Kind::Positional | Kind::KeywordOnly) && name.is_text(p.name)
    })
}

/// Whether the keyword has a place.
fn bind_keyword(
    sig: &Signature,
    name: &Str,
    value: &Value,
    out: &mut [u64],
    extra: Option<&Dict>,
) -> bool {
    match (keyword_parameter(sig, name), extra) {
        (Some(i), _) if out[i] != 0 => return false,
        (Some(i), _) => out[i] = value.bits(),
        (None, Some(d)) => d.insert_str(name, value.clone()),
        (None, None) => return false,
    }
    true
}

/// Gives back what [`bind_args`] made for `*args` and `**kwargs`.
///
/// # Safety
/// `out` was filled by it.
pub unsafe fn release_variadic(sig: &Signature, out: &[u64]) {
    for (p, &bits) in sig.params.iter().zip(out) {
        if matches!(p.kind, Kind::VarArgs | Kind::KwArgs) {
            drop(unsafe { Value::from_bits(bits) });
        }
    }
}

/// A bound argument: a borrowed value or nothing.
#[repr(transparent)]
pub struct Slot(u64);

impl Slot {
    /// # Safety
    /// `bits` is NULL or a value that outlives the slot.
    #[inline(always)]
    pub unsafe fn new(bits: &u64) -> &Slot {
        unsafe { &*(bits as *const u64 as *const Slot) }
    }

    #[inline(always)]
    pub fn get(&self) -> Option<&Value> {
        unsafe { Value::borrow_opt(&self.0) }
    }
}

/// How a Rust parameter takes a bound argument.
pub trait FromArg<'a>: Sized {
    fn from_arg(slot: &'a Slot, sig: &'static Signature, index: usize) -> PyResult<Self>;
}

#[cold]
fn absent(sig: &'static Signature, index: usize) -> Raised {
    missing(sig, index, index)
}

/// What messages about arguments call the type of one.
pub fn given_name(got: &Value) -> &Str {
    if got.is_none() {
        static_str!("None")
    } else {
        got.type_name()
    }
}

/// The TypeError for an argument of a wrong type: `upper() argument 1 must be str, not int`; with the
/// receiver, that the descriptor does not apply.
#[cold]
pub fn wrong_type(sig: &Signature, index: usize, expected: &str, got: &Value) -> Raised {
    let receiver = sig.is_method() as usize;
    if index < receiver {
        return wrong_receiver(sig, expected, got);
    }
    let got_name = given_name(got);
    if sig.params.len() - receiver == 1 {
        return raise!(
            molt_type_TypeError,
            sig.name,
            "() argument must be ",
            expected,
            ", not ",
            got_name
        );
    }
    let (name, place) = match sig.params[index].kind {
        Kind::PositionalOnly => (text!(""), text!(index + 1 - receiver)),
        _ => (text!("'", sig.params[index].name, "'"), text!("")),
    };
    raise!(
        molt_type_TypeError,
        sig.name,
        "() argument ",
        name,
        place,
        " must be ",
        expected,
        ", not ",
        got_name
    )
}

/// What messages call the type of a method, where that is with its module.
fn spoken_owner(owner: &str) -> &str {
    match owner {
        "deque" => "collections.deque",
        "defaultdict" => "collections.defaultdict",
        "array" => "array.array",
        "Pattern" => "re.Pattern",
        "Match" => "re.Match",
        "Struct" => "_struct.Struct",
        "GenericAlias" => "types.GenericAlias",
        "UnionType" => "types.UnionType",
        "method_wrapper" => "method-wrapper",
        "ReferenceType" => "weakref.ReferenceType",
        "chain" => "itertools.chain",
        "islice" => "itertools.islice",
        other => other,
    }
}

#[cold]
fn wrong_receiver(sig: &Signature, expected: &str, got: &Value) -> Raised {
    // With its module, where messages name that.
    let owner = match expected.strip_suffix(sig.owner) {
        Some(module) if module.ends_with('.') => expected,
        _ => spoken_owner(sig.owner),
    };
    if sig.wraps_slot() {
        return slot_receiver(owner, sig.name, got);
    }
    raise!(
        molt_type_TypeError,
        "descriptor '",
        sig.name,
        "' for '",
        owner,
        "' objects doesn't apply to a '",
        got.type_name(),
        "' object"
    )
}

/// Whether the first of the values at `args` is of the type whose method this is; raises where it is not. Where no
/// value is given by position, that is told later.
///
/// # Safety
/// The arguments are those of a generic entry.
pub unsafe fn fits_receiver(
    sig: &Signature,
    ty: &Type,
    args: u32,
    nargs: u32,
    kwnames: u32,
) -> bool {
    let names = unsafe { (kwnames as usize as *const Tuple).as_ref() };
    if nargs as usize <= names.map_or(0, |t| t.len()) {
        return true;
    }
    let receiver = unsafe { Value::borrow(&*(args as usize as *const u64)) };
    let fits = receiver.ty().is_subtype(ty);
    if !fits {
        let shown = ty.spoken_name().as_ascii().unwrap_or(sig.owner);
        let _ = wrong_receiver(sig, shown, receiver);
    }
    fits
}

/// A special method was called on a receiver that is none of its type's.
#[cold]
pub fn slot_receiver(owner: &str, name: &str, got: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "descriptor '",
        name,
        "' requires a '",
        owner,
        "' object but received a '",
        got.type_name(),
        "'"
    )
}
use crate::static_str;

impl<'a> FromArg<'a> for &'a Value {
    #[inline(always)]
    fn from_arg(slot: &'a Slot, sig: &'static Signature, index: usize) -> PyResult<Self> {
        slot.get().ok_or_else(|| absent(sig, index))
    }
}

impl<'a, T: FromArg<'a>> FromArg<'a> for Option<T> {
    #[inline(always)]
    fn from_arg(slot: &'a Slot, sig: &'static Signature, index: usize) -> PyResult<Self> {
        if slot.get().is_none() {
            Ok(None)
        } else {
            T::from_arg(slot, sig, index).map(Some)
        }
    }
}

impl<'a, T: PyObject> FromArg<'a> for &'a T {
    #[inline(always)]
    fn from_arg(slot: &'a Slot, sig: &'static Signature, index: usize) -> PyResult<Self> {
        let v = slot.get().ok_or_else(|| absent(sig, index))?;
        v.downcast::<T>()
            .ok_or_else(|| wrong_type(sig, index, T::type_word(), v))
    }
}

impl<'a> FromArg<'a> for i64 {
    #[inline(always)]
    fn from_arg(slot: &'a Slot, sig: &'static Signature, index: usize) -> PyResult<Self> {
        let v = slot.get().ok_or_else(|| absent(sig, index))?;
        match v.as_small_int() {
            Some(n) => Ok(n),
            None => index_i64(v),
        }
    }
}

/// `__index__` as a 64-bit number; OverflowError beyond.
pub fn index_i64(v: &Value) -> PyResult<i64> {
    let n = crate::ops::number::index(v)?;
    n.as_int().ok_or_else(|| {
        raise!(
            molt_type_OverflowError,
            "Python int too large to convert to C ssize_t"
        )
    })
}

/// An argument that C takes as an `int`.
#[derive(Clone, Copy)]
pub struct CInt(pub i64);

impl<'a> FromArg<'a> for CInt {
    fn from_arg(slot: &'a Slot, sig: &'static Signature, index: usize) -> PyResult<Self> {
        let v = slot.get().ok_or_else(|| absent(sig, index))?;
        let n = crate::ops::number::index(v)?;
        let fits = n.as_int().filter(|n| i32::try_from(*n).is_ok());
        fits.map(CInt).ok_or_else(|| {
            raise!(
                molt_type_OverflowError,
                "Python int too large to convert to C int"
            )
        })
    }
}

impl<'a> FromArg<'a> for f64 {
    #[inline(always)]
    fn from_arg(slot: &'a Slot, sig: &'static Signature, index: usize) -> PyResult<Self> {
        let v = slot.get().ok_or_else(|| absent(sig, index))?;
        match v.as_float() {
            Some(n) => Ok(n),
            None => crate::ops::number::to_f64(v),
        }
    }
}

impl<'a> FromArg<'a> for bool {
    fn from_arg(slot: &'a Slot, sig: &'static Signature, index: usize) -> PyResult<Self> {
        crate::ops::truth::is_true(slot.get().ok_or_else(|| absent(sig, index))?)
    }
}

/// What a Rust function may give.
pub trait IntoResult {
    fn into_result(self) -> PyResult<Value>;
}

impl IntoResult for Value {
    #[inline(always)]
    fn into_result(self) -> PyResult<Value> {
        Ok(self)
    }
}

impl IntoResult for () {
    #[inline(always)]
    fn into_result(self) -> PyResult<Value> {
        Ok(Value::NONE)
    }
}

impl IntoResult for bool {
    #[inline(always)]
    fn into_result(self) -> PyResult<Value> {
        Ok(Value::bool(self))
    }
}

impl IntoResult for i64 {
    #[inline(always)]
    fn into_result(self) -> PyResult<Value> {
        Ok(Value::int(self))
    }
}

impl IntoResult for usize {
    #[inline(always)]
    fn into_result(self) -> PyResult<Value> {
        Ok(Value::int(self as i64))
    }
}

impl IntoResult for f64 {
    #[inline(always)]
    fn into_result(self) -> PyResult<Value> {
        Ok(Value::float(self))
    }
}

impl<T: PyObject> IntoResult for Ref<T> {
    #[inline(always)]
    fn into_result(self) -> PyResult<Value> {
        Ok(self.into_value())
    }
}

/// `None` is Python's None.
impl<T: IntoResult> IntoResult for Option<T> {
    #[inline(always)]
    fn into_result(self) -> PyResult<Value> {
        match self {
            Some(v) => v.into_result(),
            None => Ok(Value::NONE),
        }
    }
}

impl<T: IntoResult> IntoResult for PyResult<T> {
    #[inline(always)]
    fn into_result(self) -> PyResult<Value> {
        self?.into_result()
    }
}
