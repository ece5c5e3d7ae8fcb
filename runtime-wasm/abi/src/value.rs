//! The encoding of a Python value in 64 bits.
//!
//! | top 16 bits      | meaning                                              |
//! |------------------|------------------------------------------------------|
//! | `0x0000`         | pointer to an object in the low 32 bits; 0 is `NULL`  |
//! | `0x0001`         | singleton: False, True, None, Ellipsis, NotImplemented |
//! | `0x0002..=0xFFFA`| float: its IEEE bits plus `FLOAT_OFFSET`              |
//! | `0xFFFF`         | int in the low 48 bits, two's complement              |
//!
//! `NULL` is 0 so that zeroed memory is unbound, and an error return is one test.

/// No value: an unbound variable, an absent optional argument, or "an exception is pending".
pub const NULL: u64 = 0;

pub const TAG_SHIFT: u32 = 48;
pub const TAG_SPECIAL: u64 = 0x0001 << TAG_SHIFT;
pub const FALSE: u64 = TAG_SPECIAL;
pub const TRUE: u64 = TAG_SPECIAL | 1;
pub const NONE: u64 = TAG_SPECIAL | 2;
pub const ELLIPSIS: u64 = TAG_SPECIAL | 3;
pub const NOT_IMPLEMENTED: u64 = TAG_SPECIAL | 4;

/// Added to a float's bits. A NaN is boxed as a quiet one: its sign, and below that 48 bits that are
/// its identity, as every `float("nan")` is another object.
pub const FLOAT_OFFSET: u64 = 0x0002 << TAG_SHIFT;
/// What is kept of a NaN's bits, all of which are quiet but those that come from outside.
pub const NAN_MASK: u64 = 0xFFF8_FFFF_FFFF_FFFF;
/// `bits - FLOAT_OFFSET < FLOAT_LIMIT` (unsigned) holds exactly for floats.
pub const FLOAT_LIMIT: u64 = 0xFFF9 << TAG_SHIFT;

/// `bits >= TAG_INT` (unsigned) holds exactly for inline ints.
pub const TAG_INT: u64 = 0xFFFF << TAG_SHIFT;
pub const INT_BITS: u32 = 48;
pub const INT_MIN: i64 = -(1 << 47);
pub const INT_MAX: i64 = (1 << 47) - 1;

/// The `Int` representation of the compiler: an `i64` that is the number itself inside
/// `[REP_INT_MIN, REP_INT_MAX]`, or `INT_HANDLE_BASE + p` where `p` is the address of an int object
/// that lies outside that range. `x + INT_CHECK` is negative exactly for handles and for sums that
/// left the range, so one test of the or of such sums covers operands and result.
pub const REP_INT_MIN: i64 = -(1 << 62);
pub const REP_INT_MAX: i64 = (1 << 62) - 1;
pub const INT_CHECK: i64 = 1 << 62;
pub const INT_HANDLE_BASE: i64 = i64::MIN;
/// The error return of a function that gives an `Int`: a handle to address 0.
pub const INT_ERROR: i64 = i64::MIN;

pub const fn is_pointer(bits: u64) -> bool {
    bits >> 32 == 0 && bits != NULL
}
pub const fn is_int(bits: u64) -> bool {
    bits >= TAG_INT
}
pub const fn is_float(bits: u64) -> bool {
    bits.wrapping_sub(FLOAT_OFFSET) < FLOAT_LIMIT
}
pub const fn fits_int(v: i64) -> bool {
    v >= INT_MIN && v <= INT_MAX
}
/// The caller guarantees [`fits_int`].
pub const fn from_int(v: i64) -> u64 {
    (v as u64) | TAG_INT
}
pub const fn to_int(bits: u64) -> i64 {
    ((bits << 16) as i64) >> 16
}
pub const fn from_float_bits(bits: u64) -> u64 {
    let nan = bits & 0x7FFF_FFFF_FFFF_FFFF > 0x7FF0_0000_0000_0000;
    (if nan { bits & NAN_MASK } else { bits }).wrapping_add(FLOAT_OFFSET)
}
pub const fn to_float_bits(bits: u64) -> u64 {
    bits.wrapping_sub(FLOAT_OFFSET)
}
pub const fn from_bool(b: bool) -> u64 {
    TAG_SPECIAL | b as u64
}
