//! How the runtime describes what only the user's program names.
//!
//! The macros of the runtime write one record for each function, method, class and constant that a
//! program may reach by name, into the custom section [`SECTION`] of the runtime image. A record is
//! one line of UTF-8 text, fields separated by tabs, ended by a newline:
//!
//! | kind       | fields                                                             |
//! |------------|--------------------------------------------------------------------|
//! | `function` | module, name, signature, direct symbol, generic symbol              |
//! | `method`   | type symbol, name, signature, direct symbol, generic symbol         |
//! | `getset`   | type symbol, name, type stub, getter symbol, setter symbol or empty |
//! | `class`    | module, name, type symbol, base class name                         |
//! | `constant` | module, name, type stub, getter symbol                              |
//!
//! A signature is stub text: `(obj, /, *, key=None) -> int`. The **direct** entry takes one `i64` value for each
//! declared parameter in order (NULL where an optional one is absent; `*args` as a tuple,
//! `**kwargs` as a dict or NULL), borrowed, and gives an owned `i64` value or NULL with an exception pending.
//! The **generic** entry is `(callee: i32, args: i32, nargs: i32, kwnames: i32) -> i64`. A signature
//! may be prefixed with `@static` or `@class` for static and class methods.

/// Name of the custom section.
pub const SECTION: &str = "molt.records";

/// Custom section that says which code reads a slot of a static type object.
///
/// A type's slots are function addresses in its static data, so a live type would keep all of them
/// alive. Each line of the section is `offset`, a tab, the symbol of a function, a newline: the
/// relocation at `offset` of every data symbol that starts with [`crate::functions::data::TYPE_PREFIX`]
/// counts only if that function is live, and the word is zero otherwise. Sound where **only** that
/// function (never inlined) reads the slot; copying slots whole from type to type is no reading.
/// Several lines may share an offset; an offset without a line always counts.
pub const SLOTS_SECTION: &str = "molt.slots";

/// `n` in ten decimal digits: how a constant expression writes an offset into [`SLOTS_SECTION`].
pub const fn decimal(n: usize) -> [u8; 10] {
    let mut digits = [b'0'; 10];
    let mut rest = n;
    let mut at = digits.len();
    while at > 0 {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    digits
}
