//! Fills in relocated places: a function's body with shortest LEB128s, or the words of data.
//! Takes a finished layout; never changes one.

use crate::graph::{Contents, Graph};
use crate::image::{Place, Reloc, Target};
use crate::layout::Layout;
use crate::leb;
use crate::mark::Live;
use molt_wasm::object::Hint;

/// The body of `function` in its final form, appended to `out`; gives its hints, moved with the code.
pub(crate) fn body(
    graph: &Graph<'_>,
    layout: &Layout<'_>,
    function: u32,
    out: &mut Vec<u8>,
) -> Vec<Hint> {
    let bytes = graph.body(function);
    let mut hints = graph.hints(function).iter().peekable();
    let mut moved = Vec::with_capacity(hints.len());
    let mut copied = 0;
    let mut take = |until: usize, copied: usize, written: usize| {
        while let Some(hint) = hints.next_if(|hint| (hint.offset as usize) < until) {
            let offset = (hint.offset as usize - copied + written) as u32;
            moved.push(Hint { offset, ..*hint });
        }
    };
    for reloc in graph.function_relocs(function) {
        let start = reloc.offset as usize;
        take(start, copied, out.len());
        out.extend_from_slice(&bytes[copied..start]);
        let value = value(graph, layout, reloc);
        match reloc.place {
            Place::AddressSleb | Place::TableIndexSleb => leb::signed(out, value as i32),
            _ => leb::unsigned(out, value),
        }
        copied = start + reloc.place.width() as usize;
    }
    take(bytes.len(), copied, out.len());
    out.extend_from_slice(&bytes[copied..]);
    moved
}

/// The bytes of `data` in their final form, appended to `out`.
pub(crate) fn data(
    graph: &Graph<'_>,
    live: &Live,
    layout: &Layout<'_>,
    data: u32,
    out: &mut Vec<u8>,
) {
    let Contents::Bytes(bytes) = graph.contents(data) else {
        return;
    };
    let start = out.len();
    out.extend_from_slice(bytes);
    // Patches come last: they replace what the image has there.
    for reloc in graph.data_relocs(data).iter().chain(graph.patches(data)) {
        let at = start + reloc.offset as usize;
        let word = match live.counts(graph, data, reloc.offset) {
            true => value(graph, layout, reloc),
            false => 0,
        };
        out[at..at + 4].copy_from_slice(&word.to_le_bytes());
    }
    for (offset, word) in graph.words(data) {
        let at = start + offset as usize;
        if let Some(place) = out.get_mut(at..at + 4) {
            place.copy_from_slice(&word.to_le_bytes());
        }
    }
}

fn value(graph: &Graph<'_>, layout: &Layout<'_>, reloc: &Reloc) -> u32 {
    if reloc.place == Place::TypeIndex {
        return layout.type_index(reloc.symbol);
    }
    let addend = reloc.addend as u32;
    match graph.target(reloc) {
        Target::Function(function) => match reloc.place {
            Place::FunctionIndex => layout.function_index(function),
            _ => layout.slot(function),
        },
        Target::Data { atom, offset } => layout
            .address(atom)
            .wrapping_add(offset)
            .wrapping_add(addend),
        Target::Layout(symbol) => layout.layout_symbol(symbol).wrapping_add(addend),
        Target::Global(global) => layout.global_index(global),
        // The table's number; marking has refused everything unknown.
        Target::Fixed | Target::Unknown => 0,
    }
}
