//! What the error of a keyword that a function does not have suggests, since 3.13.
//!
//! Takes the keyword and the names of the parameters; gives words for the end of the message.

use crate::object::alloc::Global;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::text::builder::StrBuilder;
use molt_abi::names::distance;

/// Appends the suggestion to the words, where one of the parameters is near.
type Hint = fn(keyword: &Str, parameters: &mut dyn Iterator<Item = Ref<Str>>, out: &mut StrBuilder);

// Exported, so that the optimiser does not take the one function that is stored here for granted.
#[unsafe(no_mangle)]
pub static molt_keyword_hint_hook: Global<Option<Hint>> = Global::new(None);

/// The row `suggest_keywords`.
pub fn suggest_keywords() {
    molt_keyword_hint_hook.store(Some(hint));
}

/// `. Did you mean 'name'?`, or nothing.
#[cold]
pub fn suggestion(keyword: &Str, parameters: &mut dyn Iterator<Item = Ref<Str>>) -> Ref<Str> {
    let Some(hint) = molt_keyword_hint_hook.load() else {
        return Str::empty().to_exact();
    };
    let mut out = StrBuilder::new();
    hint(keyword, parameters, &mut out);
    out.finish()
}

fn hint(keyword: &Str, parameters: &mut dyn Iterator<Item = Ref<Str>>, out: &mut StrBuilder) {
    let bytes = |name: &Str| {
        let mut bytes = Vec::new();
        name.encode_utf8(&mut bytes, None);
        bytes
    };
    let meant = bytes(keyword);
    let mut best: Option<(Ref<Str>, usize)> = None;
    for name in parameters {
        // Of several that are equally near, the first.
        let limit = best
            .as_ref()
            .map_or(usize::MAX, |(_, d)| d.saturating_sub(1));
        if let Some(d) = distance(&meant, &bytes(&name), limit) {
            best = Some((name, d));
        }
    }
    if let Some((name, _)) = best {
        out.push_str(". Did you mean '");
        out.push(&name);
        out.push_str("'?");
    }
}
