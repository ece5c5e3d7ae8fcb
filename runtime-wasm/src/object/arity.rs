//! What is said where the arguments of a call do not fit the signature of a builtin function.
//!
//! Takes the signature and what was given, gives CPython's TypeError. Never runs Python code.

use crate::object::arguments::{Kind, Param, Signature, Wording, keyword_parameter};
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::suggest_keyword::suggestion;
use crate::object::value::Raised;
use crate::object::version;
use crate::raise;
use crate::text;
use crate::types::exceptions::molt_type_TypeError;

impl Signature<'_> {
    pub fn is_method(&self) -> bool {
        !self.owner.is_empty()
    }

    pub fn wraps_slot(&self) -> bool {
        matches!(self.wording, Wording::Slot | Wording::SpacedSlot)
    }

    /// `list.append()`, `len()`.
    pub fn qualified(&self) -> Ref<Str> {
        match (self.is_method(), self.module) {
            (true, _) => text!(self.owner, ".", self.name, "()"),
            (_, "") => text!(self.name, "()"),
            (_, module) => text!(module, ".", self.name, "()"),
        }
    }

    /// `find` and its like, which word their errors in a way of their own.
    pub fn is_search(&self) -> bool {
        match self.owner {
            "str" | "bytes" | "bytearray" => matches!(
                self.name,
                "find" | "rfind" | "index" | "rindex" | "count" | "startswith" | "endswith"
            ),
            "deque" => matches!(self.name, "index" | "insert"),
            _ => false,
        }
    }

    /// Functions of one argument that say "expected" and not "takes".
    pub fn is_unpacked(&self) -> bool {
        self.wording == Wording::Unpacked
            || !self.is_method() && matches!(self.name, "classmethod" | "staticmethod" | "vars")
    }

    pub fn only_positional(&self) -> bool {
        self.params
            .iter()
            .all(|p| matches!(p.kind, Kind::PositionalOnly | Kind::VarArgs))
    }
}

#[cold]
pub fn stray_keyword(sig: &Signature, name: &Str, keywords: usize) -> Raised {
    match keyword_parameter(sig, name) {
        Some(i) => raise!(
            molt_type_TypeError,
            "argument for ",
            sig.name,
            "() given by name ('",
            name,
            "') and position (",
            i + 1 - sig.is_method() as usize,
            ")"
        ),
        // `sorted` leaves its keywords to `list.sort`.
        // What takes its keywords apart from all else counts them first.
        None if matches!(sig.name, "zip" | "min" | "max" | "sorted") && sig.owner.is_empty() => {
            let known = sig.params.iter().filter(|p| p.kind == Kind::KeywordOnly);
            let function = if sig.name == "sorted" {
                "sort"
            } else {
                sig.name
            };
            let count = known.clone().count();
            odd_keyword(function, name, count, &mut known.map(|p| p.name), keywords)
        }
        None => {
            let named = |p: &&Param| matches!(p.kind, Kind::Positional | Kind::KeywordOnly);
            let known = sig.params.iter().skip(sig.is_method() as usize);
            unknown_keyword(sig.name, name, &mut known.filter(named).map(|p| p.name))
        }
    }
}

/// The same where more keywords were given than are known.
#[cold]
pub fn odd_keyword(
    function: &str,
    name: &Str,
    count: usize,
    known: &mut dyn Iterator<Item = &str>,
    given: usize,
) -> Raised {
    if given <= count {
        return unknown_keyword(function, name, known);
    }
    raise!(
        molt_type_TypeError,
        function,
        "() takes at most ",
        count,
        " keyword argument",
        plural(count),
        " (",
        given,
        " given)"
    )
}

/// The TypeError of a keyword that a builtin function does not have.
#[cold]
fn unknown_keyword(function: &str, name: &Str, known: &mut dyn Iterator<Item = &str>) -> Raised {
    // `enumerate` words it itself.
    if version::since(13) && function != "enumerate" {
        return raise!(
            molt_type_TypeError,
            function,
            "() got an unexpected keyword argument '",
            name,
            "'",
            suggestion(name, &mut known.map(Str::new))
        );
    }
    raise!(
        molt_type_TypeError,
        "'",
        name,
        "' is an invalid keyword argument for ",
        function,
        "()"
    )
}

fn plural(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}

/// Positional arguments do not fit a signature without `*args`, or required ones are missing.
pub fn wrong_count(sig: &Signature, given: usize, keywords: usize) -> Raised {
    let receiver = sig.is_method() as usize;
    let given = given - receiver;
    if !sig.only_positional() {
        return too_many(sig, given + keywords, 0);
    }
    let max = sig.params.len() - receiver;
    let min = sig.params.iter().filter(|p| p.required).count() - receiver;
    if sig.wraps_slot() {
        return wrong_slot_count(sig, min, max, given);
    }
    match (min, max) {
        _ if sig.wording == Wording::Search && !version::since(13) => raise!(
            molt_type_TypeError,
            sig.name,
            "() takes at ",
            if given < min { "least " } else { "most " },
            if given < min { min } else { max },
            " argument",
            plural(if given < min { min } else { max }),
            " (",
            given,
            " given)"
        ),
        (0, 0) => {
            raise!(
                molt_type_TypeError,
                sig.qualified(),
                " takes no arguments (",
                given,
                " given)"
            )
        }
        (1, 1) if !sig.is_unpacked() => raise!(
            molt_type_TypeError,
            sig.qualified(),
            " takes exactly one argument (",
            given,
            " given)"
        ),
        _ => {
            let (bound, n) = if min == max {
                ("", min)
            } else if given < min {
                ("at least ", min)
            } else {
                ("at most ", max)
            };
            // Those of text were made by a newer tool in 3.13.
            if sig.is_search() && (sig.owner == "deque" || !version::since(13)) {
                return raise!(
                    molt_type_TypeError,
                    sig.name,
                    "() takes ",
                    if bound.is_empty() { "exactly " } else { bound },
                    n,
                    " argument",
                    plural(n),
                    " (",
                    given,
                    " given)"
                );
            }
            raise!(
                molt_type_TypeError,
                if sig.is_method() && sig.name == "rotate" {
                    "deque."
                } else {
                    ""
                },
                sig.name,
                " expected ",
                bound,
                n,
                " argument",
                plural(n),
                ", got ",
                given
            )
        }
    }
}

fn wrong_slot_count(sig: &Signature, min: usize, max: usize, given: usize) -> Raised {
    let spaced = sig.wording == Wording::SpacedSlot || min != max;
    let (bound, n) = match () {
        _ if min == max => ("", min),
        _ if given < min => ("at least ", min),
        _ => ("at most ", max),
    };
    raise!(
        molt_type_TypeError,
        if spaced { " expected " } else { "expected " },
        bound,
        n,
        " argument",
        plural(n),
        ", got ",
        given
    )
}

/// `given` arguments, `keywords` of them by name.
pub fn too_many(sig: &Signature, given: usize, keywords: usize) -> Raised {
    let keyword = keywords != 0;
    let receiver = sig.is_method() as usize;
    let max = sig.params.len() - receiver;
    let positional = sig
        .params
        .iter()
        .filter(|p| matches!(p.kind, Kind::PositionalOnly | Kind::Positional));
    let places = positional.clone().count() - receiver;
    let min = positional.filter(|p| p.required).count() - receiver;
    if given > max && sig.name == "int" && !keyword && version::since(13) {
        return raise!(
            molt_type_TypeError,
            "int expected at most 2 arguments, got ",
            given
        );
    }
    if given > max {
        // These two were made by a newer tool than the others of one argument.
        let newer = sig.wording == Wording::Newer || matches!(sig.name, "memoryview" | "Struct");
        let bound = if min == max && max == 1 && !keyword && !newer {
            "exactly "
        } else {
            "at most "
        };
        let bound = if max == 0 { "" } else { bound };
        let word = if keyword && keywords == given {
            "keyword "
        } else {
            ""
        };
        return raise!(
            molt_type_TypeError,
            sig.name,
            "() takes ",
            bound,
            max,
            " ",
            word,
            "argument",
            plural(max),
            " (",
            given,
            " given)"
        );
    }
    if places == 0 {
        return raise!(
            molt_type_TypeError,
            sig.name,
            "() takes no positional arguments"
        );
    }
    let bound = if min == places {
        "exactly "
    } else {
        "at most "
    };
    raise!(
        molt_type_TypeError,
        sig.name,
        "() takes ",
        bound,
        places,
        " positional argument",
        plural(places),
        " (",
        given,
        " given)"
    )
}

pub fn missing(sig: &Signature, i: usize, given: usize) -> Raised {
    if sig.only_positional() {
        return wrong_count(sig, given, 0);
    }
    let p = &sig.params[i];
    let receiver = sig.is_method() as usize;
    match p.kind {
        Kind::PositionalOnly => {
            let min = sig
                .params
                .iter()
                .filter(|p| p.required && p.kind == Kind::PositionalOnly)
                .count()
                - receiver;
            let places = sig
                .params
                .iter()
                .filter(|p| matches!(p.kind, Kind::PositionalOnly | Kind::Positional))
                .count()
                - receiver;
            raise!(
                molt_type_TypeError,
                sig.name,
                "() takes ",
                if min == places {
                    "exactly "
                } else {
                    "at least "
                },
                min,
                " positional argument",
                plural(min),
                " (",
                given - receiver,
                " given)"
            )
        }
        Kind::KeywordOnly => {
            raise!(
                molt_type_TypeError,
                sig.name,
                "() missing required argument '",
                p.name,
                "'"
            )
        }
        _ => raise!(
            molt_type_TypeError,
            sig.name,
            "() missing required argument '",
            p.name,
            "' (pos ",
            i + 1 - receiver,
            ")"
        ),
    }
}
