//! Stdlib functions of the runtime that work on containers: what they read, keep and give.
//!
//! Takes the module, the name and the arguments; `None` for what is not listed here, which then escapes.

use molt_hir::ir::*;

use super::call::{Given, is_plain, named, positional};
use super::engine::{Engine, Key};
use super::table::T;
use super::touch::Touch;
use crate::ty::Atom;

impl<'p> Engine<'p> {
    pub fn call_library(
        &mut self,
        module: &str,
        name: &str,
        given: &[Given<'p>],
        e: &'p Expr,
    ) -> Option<T> {
        match module {
            "heapq" => self.call_heapq(name, given, e),
            "bisect" => self.call_bisect(name, given),
            "_draw" => self.call_random(name, given, e),
            "itertools" => {
                self.show_iterated(given);
                self.call_itertools(name, given, e)
            }
            super::patterns::MODULE => self.call_patterns(name, given, e),
            "_types" if name == "attribute_values" => {
                self.read_unknown_all();
                None
            }
            "json" if name == "dumps" => self.json_dumps(given),
            _ => None,
        }
    }

    /// The site of an argument that is a list and nothing else.
    fn list_site(&self, given: &[Given<'p>]) -> Option<ExprId> {
        match self.atoms(positional(given, 0)?).as_slice() {
            [Atom::List(site)] => Some(*site),
            _ => None,
        }
    }

    fn call_heapq(&mut self, name: &str, given: &[Given<'p>], e: &'p Expr) -> Option<T> {
        if matches!(name, "nlargest" | "nsmallest") {
            let items = self.iterate(positional(given, 1)?);
            self.sort_items(items, given, e);
            return Some(self.list_of(e.id, items));
        }
        let site = self.list_site(given)?;
        let items = Key::Item(site);
        if let Some(new) = positional(given, 1)
            && matches!(name, "heappush" | "heappushpop" | "heapreplace")
        {
            self.flow(items, new);
        }
        let all = self.read(items);
        self.compare_touch(all, all);
        Some(match name {
            "heappush" | "heapify" => T::NONE,
            "heappop" | "heappushpop" | "heapreplace" => all,
            _ => return None,
        })
    }

    fn call_bisect(&mut self, name: &str, given: &[Given<'p>]) -> Option<T> {
        let plain = given.len() >= 2 && is_plain(given, 4);
        let site = self.list_site(given).filter(|_| plain)?;
        let new = positional(given, 1)?;
        let items = self.read(Key::Item(site));
        self.compare_touch(items, new);
        Some(match name {
            "bisect" | "bisect_left" | "bisect_right" => T::INT,
            "insort" | "insort_left" | "insort_right" => {
                self.flow(Key::Item(site), new);
                T::NONE
            }
            _ => return None,
        })
    }

    fn call_random(&mut self, name: &str, given: &[Given<'p>], e: &'p Expr) -> Option<T> {
        let sequence = |engine: &Engine<'p>, t: T| {
            let known = |a: &Atom| {
                matches!(
                    a,
                    Atom::List(_) | Atom::Tuple(_) | Atom::TupleOf(_) | Atom::Str | Atom::Range
                )
            };
            t != T::ANY && engine.atoms(t).iter().all(known)
        };
        let first = positional(given, 0);
        if name == "random" && given.is_empty() {
            return Some(T::FLOAT);
        }
        let first = first.filter(|t| sequence(self, *t))?;
        match name {
            "choice" => Some(self.iterate(first)),
            "shuffle" if is_plain(given, 1) => Some(T::NONE),
            "sample" if is_plain(given, 2) => {
                let item = self.iterate(first);
                Some(self.list_of(e.id, item))
            }
            _ => None,
        }
    }

    fn call_itertools(&mut self, name: &str, given: &[Given<'p>], e: &'p Expr) -> Option<T> {
        if !is_plain(given, 16) {
            return None;
        }
        let mut items = Vec::new();
        let sources = match name {
            "chain" | "product" => given.len(),
            "permutations"
            | "combinations"
            | "combinations_with_replacement"
            | "islice"
            | "cycle"
            | "pairwise" => 1,
            _ => return None,
        };
        for one in given.get(..sources)? {
            let Given::One(t, _) = one else { return None };
            items.push(self.iterate(*t));
        }
        for one in &given[sources..] {
            let Given::One(t, _) = one else { return None };
            self.touch(*t, Touch::Number);
        }
        let site = self.sub_site(e.id, 0);
        let item = match name {
            "product" => self.tuple(&items, site),
            "pairwise" => self.tuple(&[items[0], items[0]], site),
            "permutations" | "combinations" | "combinations_with_replacement" => {
                self.tuple_of(site, items[0])
            }
            _ => self.join_all(items),
        };
        Some(self.iterator_of(e.id, item))
    }

    /// Instances inside raise TypeError: without a hook, nothing of the program runs.
    fn json_dumps(&mut self, given: &[Given<'p>]) -> Option<T> {
        let quiet = given.iter().all(|g| match g {
            Given::One(..) => true,
            Given::Named(name, _) => matches!(
                *name,
                "indent" | "sort_keys" | "separators" | "ensure_ascii"
            ),
            Given::Star(_) | Given::Stars(_) => false,
        });
        if !quiet || named(given, "default").is_some() || given.len() > 5 {
            return None;
        }
        let value = positional(given, 0)?;
        self.compare_touch(value, value);
        Some(T::STR)
    }
}
