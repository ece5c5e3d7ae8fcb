//! The constants of `sys`: those of CPython 3.12 on Linux.

use crate::molt;
use crate::object::refs::Ref;
use crate::object::tuple::Tuple;
use crate::object::value::Value;
use crate::object::version;
use crate::static_str;
use crate::struct_sequence;
use crate::text;
use crate::types::struct_sequence::make;
use crate::types::tuple::molt_type_tuple;

struct_sequence! {
    /// `sys.version_info`.
    pub static molt_type_sys_version_info = "version_info" in "sys", "sys_version_info";
    major "major" 0 "int";
    minor "minor" 1 "int";
    micro "micro" 2 "int";
    releaselevel "releaselevel" 3 "str";
    serial "serial" 4 "int";
}

#[molt::constant(module = "sys", name = "version_info")]
pub fn version_info() -> Ref<Tuple> {
    make(
        &molt_type_sys_version_info,
        vec![
            Value::small_int(3),
            Value::small_int(version::minor()),
            Value::small_int(version::micro()),
            static_str!("final").as_value(),
            Value::small_int(0),
        ],
    )
}

struct_sequence! {
    /// `sys.float_info`.
    pub static molt_type_sys_float_info = "float_info" in "sys", "sys_float_info";
    max "max" 0 "float";
    max_exp "max_exp" 1 "int";
    max_10_exp "max_10_exp" 2 "int";
    min "min" 3 "float";
    min_exp "min_exp" 4 "int";
    min_10_exp "min_10_exp" 5 "int";
    dig "dig" 6 "int";
    mant_dig "mant_dig" 7 "int";
    epsilon "epsilon" 8 "float";
    radix "radix" 9 "int";
    rounds "rounds" 10 "int";
}

#[molt::constant(module = "sys", name = "float_info")]
fn float_info() -> Ref<Tuple> {
    let int = Value::small_int;
    make(
        &molt_type_sys_float_info,
        vec![
            Value::float(f64::MAX),
            int(1024),
            int(308),
            Value::float(f64::MIN_POSITIVE),
            int(-1021),
            int(-307),
            int(15),
            int(53),
            Value::float(f64::EPSILON),
            int(2),
            int(1),
        ],
    )
}

struct_sequence! {
    /// `sys.int_info`.
    pub static molt_type_sys_int_info = "int_info" in "sys", "sys_int_info";
    bits_per_digit "bits_per_digit" 0 "int";
    sizeof_digit "sizeof_digit" 1 "int";
    default_max_str_digits "default_max_str_digits" 2 "int";
    str_digits_check_threshold "str_digits_check_threshold" 3 "int";
}

#[molt::constant(module = "sys", name = "int_info")]
fn int_info() -> Ref<Tuple> {
    make(
        &molt_type_sys_int_info,
        [30, 4, 4300, 640].map(Value::small_int).to_vec(),
    )
}

struct_sequence! {
    /// `sys.hash_info`.
    pub static molt_type_sys_hash_info = "hash_info" in "sys", "sys_hash_info";
    hash_width "width" 0 "int";
    hash_modulus "modulus" 1 "int";
    hash_inf "inf" 2 "int";
    hash_nan "nan" 3 "int";
    hash_imag "imag" 4 "int";
    hash_algorithm "algorithm" 5 "str";
    hash_bits "hash_bits" 6 "int";
    hash_seed_bits "seed_bits" 7 "int";
    hash_cutoff "cutoff" 8 "int";
}

#[molt::constant(module = "sys", name = "hash_info")]
fn hash_info() -> Ref<Tuple> {
    let int = Value::small_int;
    make(
        &molt_type_sys_hash_info,
        vec![
            int(64),
            Value::int(crate::object::hash::MODULUS as i64),
            int(314159),
            int(0),
            int(1000003),
            static_str!("siphash13").as_value(),
            int(64),
            int(128),
            int(0),
        ],
    )
}

#[molt::constant(module = "sys", name = "version", stub = "str")]
fn version_text() -> Value {
    let (minor, micro) = (version::minor(), version::micro());
    text!("3.", minor, ".", micro, " (main) [Molt]").into_value()
}

/// The version as one number.
pub fn hex_version() -> i64 {
    0x0300_00F0 | version::minor() << 16 | version::micro() << 8
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
    byteorder "byteorder" = "little";
    platform "platform" = "linux";
    executable "executable" = "";
    prefix "prefix" = "/usr";
    exec_prefix "exec_prefix" = "/usr";
    float_repr_style "float_repr_style" = "short";
}

macro_rules! ints {
    ($($f:ident $name:literal = $n:expr;)*) => { $(
        #[molt::constant(module = "sys", name = $name, stub = "int")]
        fn $f() -> Value {
            Value::int($n)
        }
    )* };
}

ints! {
    maxsize "maxsize" = i64::MAX;
    maxunicode "maxunicode" = 0x10FFFF;
    hexversion "hexversion" = hex_version();
    api_version "api_version" = 1013;
}

#[molt::function(module = "sys", sig = "getdefaultencoding() -> str")]
fn getdefaultencoding() -> Value {
    static_str!("utf-8").as_value()
}

#[molt::function(module = "sys", sig = "getfilesystemencoding() -> str")]
fn getfilesystemencoding() -> Value {
    static_str!("utf-8").as_value()
}
