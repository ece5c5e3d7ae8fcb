//! How the runtime describes what only the user's program names.
//!
//! The macros of the runtime write one record for each function, method, class and constant that a
//! program may reach by name, into the custom section [`SECTION`] of the runtime image. A record is
//! one line of UTF-8 text, fields separated by tabs, ended by a newline:
//!
//! | kind       | fields                                                             |
//! |------------|--------------------------------------------------------------------|
//! | `function` | module, name, signature, direct symbol, generic symbol, text         |
//! | `method`   | type symbol, name, signature, direct symbol, generic symbol, words or nothing, text |
//! | `getset`   | type symbol, name, type stub, getter symbol, setter symbol or empty |
//! | `class`    | module, name, type symbol, base class name                         |
//! | `constant` | module, name, type stub, getter symbol                              |
//! | `slot`     | table kind, byte offset, marker symbol, nothing or one more         |
//!
//! The text is `__text_signature__`: nothing where it follows from the signature, `-` where CPython has none.
//!
//! A `slot` record is for the linker: the function address at that offset of every data symbol
//! `molt_<kind>_...` counts only where the marker (data or a function) is live; elsewhere the word is
//! zero. A second marker must be live too; in its place, `@named` asks that the program itself refers to
//! the data symbol. Of several lines for one offset, any is enough. So a live type keeps only those of its slots that some live code reads. Sound where whatever
//! reads the slot refers to the marker; copying a table whole is no reading.
//!
//! A signature is stub text: `(obj, /, *, key=None) -> int`. The **direct** entry takes one `i64` value for each
//! declared parameter in order (NULL where an optional one is absent; `*args` as a tuple,
//! `**kwargs` as a dict or NULL), borrowed, and gives an owned `i64` value or NULL with an exception pending.
//! The **generic** entry is `(callee: i32, args: i32, nargs: i32, kwnames: i32) -> i64`. A signature
//! may be prefixed with `@static` or `@class` for static and class methods. A method with the word
//! `slot` is what CPython calls a slot wrapper: its unbound and bound forms have types of their own. With `any` the
//! direct entry does not look at its receiver, which must be of the type.

/// Name of the custom section.
pub const SECTION: &str = "molt.records";
