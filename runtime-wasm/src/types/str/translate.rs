//! `maketrans` and `translate`.

use crate::molt;
use crate::object::dict::Dict;
use crate::object::exception::absorb;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::{Chars, Str};
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::subscript::getitem;
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::{molt_type_LookupError, molt_type_TypeError, molt_type_ValueError};
use crate::types::int;

#[cold]
fn not_str(n: i64, v: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "maketrans() argument ",
        n,
        " must be str, not ",
        crate::object::arguments::given_name(v)
    )
}

fn code(c: u32) -> Value {
    Value::small_int(c as i64)
}

#[molt::method(
    ty = "str",
    sig = "@static maketrans(x, y=None, z=None, /) -> dict[int, object]",
    text = "(x, y=<unrepresentable>, z=<unrepresentable>, /)"
)]
fn maketrans(x: &Value, y: Option<&Value>, z: Option<&Value>) -> PyResult<Ref<Dict>> {
    let Some(y) = y else { return from_dict(x) };
    let Some(to) = y.downcast::<Str>() else {
        return Err(not_str(2, y));
    };
    let gone = match z {
        Some(v) => Some(v.downcast::<Str>().ok_or_else(|| not_str(3, v))?),
        None => None,
    };
    let Some(from) = x.downcast::<Str>() else {
        return Err(raise!(
            molt_type_TypeError,
            "first maketrans argument must be a string if there is a second argument"
        ));
    };
    if from.len() != to.len() {
        return Err(raise!(
            molt_type_ValueError,
            "the first two maketrans arguments must have equal length"
        ));
    }
    let table = Dict::empty();
    for (a, b) in from.chars().iter().zip(to.chars().iter()) {
        table.insert(&code(a), code(b))?;
    }
    if let Some(gone) = gone {
        for c in gone.chars().iter() {
            table.insert(&code(c), Value::NONE)?;
        }
    }
    Ok(table)
}

fn from_dict(x: &Value) -> PyResult<Ref<Dict>> {
    let Some(given) = x.downcast_exact::<Dict>() else {
        return Err(raise!(
            molt_type_TypeError,
            "if you give only one argument to maketrans it must be a dict"
        ));
    };
    let table = Dict::empty();
    for (k, v) in given.entries() {
        match k.downcast::<Str>() {
            Some(s) if s.len() == 1 => table.insert(&code(s.chars().at(0)), v)?,
            Some(_) => {
                return Err(raise!(
                    molt_type_ValueError,
                    "string keys in translate table must be of length 1"
                ));
            }
            None if int::is_int(&k) => table.insert(&k, v)?,
            None => {
                return Err(raise!(
                    molt_type_TypeError,
                    "keys in translate table must be strings or integers"
                ));
            }
        }
    }
    Ok(table)
}

/// What becomes of a character.
enum Mapped {
    Same,
    Gone,
    Char(u32),
    Text(Ref<Str>),
}

fn look_up(table: &Value, c: u32) -> PyResult<Mapped> {
    let found = match table.downcast_exact::<Dict>() {
        Some(d) => d.get(&code(c))?,
        None => absorb(getitem(table, &code(c)), &molt_type_LookupError)?,
    };
    let Some(v) = found else {
        return Ok(Mapped::Same);
    };
    if v.is_none() {
        return Ok(Mapped::Gone);
    }
    if let Some(s) = v.downcast::<Str>() {
        return Ok(if s.len() == 1 {
            Mapped::Char(s.chars().at(0))
        } else {
            Mapped::Text(s.to_ref())
        });
    }
    if !int::is_int(&v) {
        return Err(raise!(
            molt_type_TypeError,
            "character mapping must return integer, None or str"
        ));
    }
    match v.as_int() {
        Some(n) if (0..0x110000).contains(&n) => Ok(Mapped::Char(n as u32)),
        _ => Err(raise!(
            molt_type_ValueError,
            "character mapping must be in range(0x110000)"
        )),
    }
}

/// In the memo: not looked up yet, and to be looked up each time.
const UNKNOWN: u32 = u32::MAX;
const TEXT: u32 = u32::MAX - 1;
const GONE: u32 = u32::MAX - 2;

#[molt::method(ty = "str", sig = "translate(self, table, /) -> str")]
fn translate(s: &Str, table: &Value) -> PyResult<Ref<Str>> {
    let mut out = StrBuilder::with_capacity(s.len());
    // A table of our own remembers what the table said of ASCII characters, and as bytes where that is simple.
    let mut memo = [UNKNOWN; 128];
    let mut simple = [ASK; 128];
    let chars = s.chars();
    let mut at = 0;
    while at < chars.len() {
        if let (Chars::One(bytes), true) = (chars, s.is_ascii()) {
            at += push_known(&mut out, &bytes[at..], &simple);
            if at == bytes.len() {
                break;
            }
        }
        let c = chars.at(at);
        at += 1;
        let known = memo.get(c as usize).copied().unwrap_or(TEXT);
        if known < GONE {
            out.push_char(known);
            continue;
        }
        if known == GONE {
            continue;
        }
        let seen = push_looked_up(&mut out, table, c)?;
        if let Some(place) = memo.get_mut(c as usize) {
            *place = seen;
            simple[c as usize] = match seen {
                0..0x80 => seen as u8,
                GONE => REMOVE,
                _ => ASK,
            };
        }
    }
    out.try_finish()
}

/// For bytes that the memo alone does not settle, and for those that go.
const ASK: u8 = 0x80;
const REMOVE: u8 = 0xFF;

/// Appends what becomes of the first characters as long as that is ASCII or nothing; how many those are.
fn push_known(out: &mut StrBuilder, bytes: &[u8], simple: &[u8; 128]) -> usize {
    let mut block = [0u8; 256];
    let mut done = 0;
    for part in bytes.chunks(block.len()) {
        let (mut n, mut taken) = (0, 0);
        // Eight at a time, as long as the table knows all of them.
        for eight in part.as_chunks::<8>().0 {
            let word = eight
                .iter()
                .rev()
                .fold(0, |w, &c| w << 8 | simple[c as usize & 127] as u64);
            const HIGH: u64 = 0x8080_8080_8080_8080;
            if word & HIGH & !(word << 1) != 0 {
                break;
            }
            let place = &mut block[n..n + 8];
            match word & HIGH {
                0 => {
                    place.copy_from_slice(&word.to_le_bytes());
                    n += 8;
                }
                _ => n += kept(word, place),
            }
            taken += 8;
        }
        for &c in &part[taken..] {
            let m = simple[c as usize & 127];
            if m == ASK {
                break;
            }
            // What goes is overwritten by the next.
            block[n & 255] = m;
            n += (m != REMOVE) as usize;
            taken += 1;
        }
        out.push_ascii(&block[..n]);
        done += taken;
        if taken < part.len() {
            break;
        }
    }
    done
}

/// Writes those of the eight that do not go; how many those are.
#[inline(always)]
fn kept(word: u64, place: &mut [u8]) -> usize {
    let mut n = 0;
    for m in word.to_le_bytes() {
        // What goes is overwritten by the next.
        place[n & 7] = m;
        n += (m != REMOVE) as usize;
    }
    n
}

/// Asks the table; what the memo keeps of the answer.
fn push_looked_up(out: &mut StrBuilder, table: &Value, c: u32) -> PyResult<u32> {
    let m = match look_up(table, c)? {
        Mapped::Same => c,
        Mapped::Char(m) => m,
        Mapped::Gone => return Ok(GONE),
        Mapped::Text(t) => {
            out.push(&t);
            return Ok(TEXT);
        }
    };
    out.push_char(m);
    Ok(m)
}
