//! How near a misspelled name is to another one, as both sides measure it, and the lists of names that CPython knows.
//!
//! Takes names as bytes of UTF-8, gives distances. The compiler keeps what may be near enough, the runtime decides.

/// The names of `builtins`, in the order of its dict.
pub const BUILTINS: &str = include_str!("../../tables/builtin_names.txt");

/// The modules of the standard library.
pub const STDLIB_MODULES: &str = include_str!("../../tables/stdlib_modules.txt");

/// For each builtin type a line: its name, a colon, its own names; `+add` is `__add__`.
pub const TYPE_NAMES: &str = include_str!("../../tables/type_names.txt");

/// A character that is another one, is missing, or too much.
const MOVE: usize = 2;
/// A letter in the other case.
const CASE: usize = 1;
/// What differs in more bytes than this is not compared.
const LONGEST: usize = 40;
/// With this many candidates or more nothing is suggested.
pub const MOST: usize = 750;

/// The distance of two names where it is at most `limit` and small for their lengths; `None` where they are equal.
pub fn distance(name: &[u8], candidate: &[u8], limit: usize) -> Option<usize> {
    let limit = limit.min((name.len() + candidate.len() + 3) * MOVE / 6);
    if name == candidate {
        return None;
    }
    let (a, b) = without_ends(name, candidate);
    let (a, b) = if a.len() < b.len() { (a, b) } else { (b, a) };
    if a.is_empty() {
        return Some(b.len() * MOVE).filter(|d| *d <= limit);
    }
    if b.len() > LONGEST || (b.len() - a.len()) * MOVE > limit {
        return None;
    }
    // One row of the table of distances between the beginnings of both.
    let mut row = [0; LONGEST + 1];
    (0..).zip(&mut row).for_each(|(i, cell)| *cell = i * MOVE);
    for (i, y) in b.iter().enumerate() {
        let mut corner = i * MOVE;
        row[0] = corner + MOVE;
        let mut least = usize::MAX;
        for (j, x) in a.iter().enumerate() {
            let replaced = corner + substitution(*x, *y);
            corner = row[j + 1];
            row[j + 1] = replaced.min(corner.min(row[j]) + MOVE);
            least = least.min(row[j + 1]);
        }
        if least > limit {
            return None;
        }
    }
    Some(row[a.len()]).filter(|d| *d <= limit)
}

/// Both without what they begin and end with alike.
fn without_ends<'a>(a: &'a [u8], b: &'a [u8]) -> (&'a [u8], &'a [u8]) {
    let same = |(x, y): &(&u8, &u8)| x == y;
    let start = a.iter().zip(b).take_while(same).count();
    let (a, b) = (&a[start..], &b[start..]);
    let pairs = a.iter().rev().zip(b.iter().rev());
    let end = pairs.take_while(same).count();
    (&a[..a.len() - end], &b[..b.len() - end])
}

fn substitution(x: u8, y: u8) -> usize {
    match x == y {
        true => 0,
        false if x.eq_ignore_ascii_case(&y) => CASE,
        false => MOVE,
    }
}

/// The nearest of the candidates, the first of several, with its distance.
pub fn nearest<'a>(
    name: &str,
    candidates: impl Iterator<Item = &'a str>,
) -> Option<(&'a str, usize)> {
    let mut best: Option<(&str, usize)> = None;
    for candidate in candidates {
        let limit = best.map_or(usize::MAX, |(_, d)| d.saturating_sub(1));
        if let Some(d) = distance(name.as_bytes(), candidate.as_bytes(), limit) {
            best = Some((candidate, d));
        }
    }
    best
}

/// Whether it is a module of the standard library.
pub fn is_stdlib_module(name: &str) -> bool {
    STDLIB_MODULES.split_ascii_whitespace().any(|m| m == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_cost_two_and_case_costs_one() {
        let far = |a: &str, b: &str| distance(a.as_bytes(), b.as_bytes(), usize::MAX);
        assert_eq!(far("abcdf", "abcde"), Some(2));
        assert_eq!(far("Print", "print"), Some(1));
        assert_eq!(far("A", "a"), Some(1));
        assert_eq!(far("o", "a"), None);
        assert_eq!(far("colections", "collections"), Some(2));
        assert_eq!(far("same", "same"), None);
        assert_eq!(far("first", "tsrif"), None);
    }

    #[test]
    fn the_first_of_the_nearest_wins() {
        assert_eq!(
            nearest("abcx", ["abcd", "abce"].into_iter()),
            Some(("abcd", 2))
        );
        assert_eq!(
            nearest("abcx", ["ab", "abcX"].into_iter()),
            Some(("abcX", 1))
        );
        assert_eq!(nearest("abcx", ["zzz"].into_iter()), None);
    }

    #[test]
    fn modules_are_known() {
        assert!(is_stdlib_module("json") && !is_stdlib_module("jso"));
    }
}
