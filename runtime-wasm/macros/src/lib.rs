//! Attribute macros that describe the runtime to the compiler.
//!
//! Takes a Rust function and the Python signature it implements; gives the function, its two exported
//! entries and one record line in the image. Never registers anything at run time.

mod entry;
mod signature;

use proc_macro::TokenStream;

/// `#[molt::function(module = "builtins", sig = "len(obj, /) -> int")]`
#[proc_macro_attribute]
pub fn function(attr: TokenStream, item: TokenStream) -> TokenStream {
    entry::expand(entry::Kind::Function, attr.into(), item.into()).into()
}

/// `#[molt::method(ty = "list", sig = "append(self, object, /) -> None")]`
#[proc_macro_attribute]
pub fn method(attr: TokenStream, item: TokenStream) -> TokenStream {
    entry::expand(entry::Kind::Method, attr.into(), item.into()).into()
}

/// `#[molt::getter(ty = "complex", name = "real", stub = "float")]`; a setter is named by
/// `setter = "molt_s_complex_real"`, a function under [`macro@setter`].
#[proc_macro_attribute]
pub fn getter(attr: TokenStream, item: TokenStream) -> TokenStream {
    entry::expand(entry::Kind::Getter, attr.into(), item.into()).into()
}

/// `#[molt::setter(ty = "function", name = "__name__")]` on `fn(&T, Option<&Value>) -> PyResult<()>`:
/// the symbol is `molt_s_<ty>_<name>`; the value is absent for `del`.
#[proc_macro_attribute]
pub fn setter(attr: TokenStream, item: TokenStream) -> TokenStream {
    entry::expand(entry::Kind::Setter, attr.into(), item.into()).into()
}

/// `#[molt::constant(module = "math", name = "pi", stub = "float")]` on `fn() -> Value`.
#[proc_macro_attribute]
pub fn constant(attr: TokenStream, item: TokenStream) -> TokenStream {
    entry::expand(entry::Kind::Constant, attr.into(), item.into()).into()
}

/// `#[molt::constructor(sig = "enumerate(iterable, start=0)")]` on a function whose first parameter
/// is the class: replaces it by a function of type `NewFn` that binds the arguments.
#[proc_macro_attribute]
pub fn constructor(attr: TokenStream, item: TokenStream) -> TokenStream {
    entry::expand_constructor(attr.into(), item.into()).into()
}
