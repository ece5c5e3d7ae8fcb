//! The linker: a program's symbols and the runtime image in, one core module out.
//!
//! Takes an [`Object`] (what the compiler emitted) and an [`Image`] (the runtime, linked once with its
//! relocations kept), marks what the program's exports reach through relocations, drops the rest,
//! lays out what is left densely and writes one validated [`CoreModule`]. Never performs I/O, never
//! looks at instructions (only at the places that relocations name), and never keeps a symbol that
//! nothing refers to.

mod error;
mod graph;
mod image;
mod layout;
mod leb;
mod mark;
mod module;
mod options;
mod reach;
mod relocate;
mod write;

pub use error::LinkError;
pub use image::Image;
pub use module::{CoreModule, Origin, SizeKind, SizeRow};
pub use options::{ConditionalExport, DEFAULT_STACK_SIZE, LinkOptions};
pub use reach::{Reach, ReachNode, Reference};

use molt_wasm::object::Object;

/// Links `program` with what it reaches of `image`.
///
/// Guarantees that others rely on:
/// - same inputs, same bytes;
/// - data of the program that has bytes lies at ascending addresses in the order of
///   [`Object::data`] (so a table sorted by the index of its names is sorted by their address);
/// - address 0 and table slot 0 belong to nothing; the shadow stack lies below all data, so that its
///   overflow traps.
pub fn link(
    program: &Object,
    image: &Image<'_>,
    options: &LinkOptions,
) -> Result<CoreModule, LinkError> {
    let mut graph = graph::Graph::new(program, image)?;
    graph.set_words(&options.words);
    graph.set_absent(&options.absent);
    let live = mark::mark(&graph, options)?;
    let layout = layout::Layout::new(&graph, &live, options)?;
    let module = write::write(&graph, &live, &layout, options)?;
    module::validate(module)
}
