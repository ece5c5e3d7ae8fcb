//! Component encoding: takes a linked core module and the exports asked for, and gives a validated
//! component whose imports are exactly what the module imports, with the tools to read one back.
//! It never decides what a program may do, and never touches a file.

mod bindings;
mod calls;
mod capability;
mod component;
mod describe;
mod encode;
mod error;
mod function_sizes;
mod imported;
mod metadata;
mod packages;
mod program;
mod sections;
mod world;

pub use bindings::{Bindings, CoreExport, Flat, Library, Source, bindings};
pub use calls::{Called, Calls, calls};
pub use capability::{Capability, capabilities, capabilities_of};
pub use component::{Component, FEATURES};
pub use describe::{Description, Import, describe, wit_text};
pub use encode::{INTERRUPT_WORD, encode};
pub use error::ComponentError;
pub use function_sizes::{FunctionSize, function_sizes};
pub use metadata::{Metadata, SECTION};
pub use sections::sections;
pub use world::{Wit, WitFile, World};
