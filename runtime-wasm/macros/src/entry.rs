//! Expansion of the attributes into exported entries and records.
//!
//! Takes the attribute's arguments and the function; gives tokens. Never inspects the function's body.

use crate::signature::{self, Signature};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Expr, ExprLit, FnArg, Ident, ItemFn, Lit, MetaNameValue, Token, Type};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Function,
    Method,
    Getter,
    Setter,
    Constant,
}

/// The `key = "value"` arguments of an attribute.
struct Keys(Vec<(String, String)>);

impl Keys {
    fn parse(attr: TokenStream) -> Result<Self, String> {
        let list = Punctuated::<MetaNameValue, Token![,]>::parse_terminated
            .parse2(attr)
            .map_err(|e| e.to_string())?;
        let mut keys = Vec::new();
        for item in list {
            let mut value = item.value;
            // A literal that came through a `macro_rules` parameter is wrapped.
            while let Expr::Group(group) = value {
                value = *group.expr;
            }
            let Expr::Lit(ExprLit {
                lit: Lit::Str(value),
                ..
            }) = value
            else {
                return Err("attribute values are string literals".into());
            };
            let key = item
                .path
                .get_ident()
                .ok_or("attribute keys are identifiers")?
                .to_string();
            keys.push((key, value.value()));
        }
        Ok(Keys(keys))
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(k, _)| k == key)
            .map(|(_, v)| v.as_str())
    }

    fn need(&self, key: &str) -> Result<&str, String> {
        self.get(key)
            .ok_or_else(|| format!("the attribute needs `{key} = \"...\"`"))
    }
}

fn error(message: &str) -> TokenStream {
    quote! { compile_error!(#message); }
}

/// A dotted name as part of a symbol.
fn symbol_part(name: &str) -> String {
    name.replace('.', "_")
}

/// What stands before a record that only some versions of Python have.
fn gate(keys: &Keys) -> String {
    ["since", "until"]
        .into_iter()
        .filter_map(|key| Some(format!("{key}{}\t", keys.get(key)?)))
        .collect()
}

/// What tells the symbols of an entry from those of the same name in older versions.
fn edition(keys: &Keys) -> String {
    keys.get("since")
        .map_or(String::new(), |minor| format!("_since{minor}"))
}

/// A static in the records section holding one line.
fn record(gate: &str, fields: &[&str]) -> TokenStream {
    // Defaults are shown as Python writes them: a line break in one must not end the record.
    let fields: Vec<String> = fields
        .iter()
        .map(|f| f.replace('\n', "\\n").replace('\t', "\\t"))
        .collect();
    let line = gate.to_string() + &fields.join("\t") + "\n";
    let len = line.len();
    let bytes = Literal::byte_string(line.as_bytes());
    quote! {
        #[cfg(target_arch = "wasm32")]
        #[unsafe(link_section = "molt.records")]
        #[used]
        static RECORD: [u8; #len] = *#bytes;
    }
}

/// Special methods that are no wrappers of slots in CPython.
const METHODS: &[&str] = &[
    "__alloc__",
    "__bytes__",
    "__ceil__",
    "__class_getitem__",
    "__complex__",
    "__copy__",
    "__deepcopy__",
    "__dir__",
    "__enter__",
    "__exit__",
    "__floor__",
    "__format__",
    "__fspath__",
    "__getformat__",
    "__getnewargs__",
    "__getstate__",
    "__instancecheck__",
    "__length_hint__",
    "__missing__",
    "__mro_entries__",
    "__prepare__",
    "__reduce__",
    "__reduce_ex__",
    "__reversed__",
    "__round__",
    "__setstate__",
    "__sizeof__",
    "__subclasscheck__",
    "__subclasses__",
    "__trunc__",
];

/// Whether a method of a builtin type has no `__text_signature__` in CPython, unless its attribute gives one.
fn is_unsigned(owner: &str, name: &str) -> bool {
    match (owner, name) {
        ("bytearray" | "bytearray_iterator" | "method", "__reduce__") => false,
        ("dict" | "list", "__reversed__") | ("coroutine", "__await__") => false,
        ("set" | "frozenset", "__contains__" | "copy") => true,
        ("int", "__ceil__" | "__floor__" | "__trunc__") => true,
        ("int" | "str" | "list" | "bytearray" | "object" | "type", "__sizeof__") => false,
        ("bytes" | "bytearray", _) => matches!(
            name,
            "capitalize"
                | "count"
                | "endswith"
                | "find"
                | "index"
                | "isalnum"
                | "isalpha"
                | "isascii"
                | "isdigit"
                | "islower"
                | "isspace"
                | "istitle"
                | "isupper"
                | "lower"
                | "rfind"
                | "rindex"
                | "startswith"
                | "swapcase"
                | "title"
                | "upper"
        ),
        _ => matches!(
            name,
            "__await__"
                | "__class_getitem__"
                | "__copy__"
                | "__deepcopy__"
                | "__length_hint__"
                | "__reduce__"
                | "__reversed__"
                | "__setstate__"
                | "__sizeof__"
                | "difference"
                | "intersection"
                | "isdisjoint"
                | "issubset"
                | "issuperset"
                | "send"
                | "symmetric_difference"
                | "union"
        ),
    }
}

/// How messages about the number of arguments are put: a variant of `arguments::Wording`.
fn wording(sig: &Signature, owner: &str) -> &'static str {
    let name = sig.name.as_str();
    if owner.is_empty() {
        return "Plain";
    }
    if !(name.starts_with("__") && name.ends_with("__")) {
        let text = matches!(owner, "str" | "bytes" | "bytearray");
        let required = sig.params.iter().filter(|p| p.required).count();
        return match (text, required, sig.params.len()) {
            (true, 2, 4) => "Search",
            _ => "Plain",
        };
    }
    match (owner, name) {
        ("dict" | "list", "__getitem__") => "Plain",
        ("dict" | "set" | "frozenset", "__contains__") => "Plain",
        _ if METHODS.contains(&name) => "Plain",
        (_, "__setitem__" | "__setattr__" | "__set__" | "__buffer__") => "SpacedSlot",
        ("int" | "float" | "complex", "__mul__" | "__rmul__") => "Slot",
        (_, "__mul__" | "__rmul__" | "__imul__") => "SpacedSlot",
        _ => "Slot",
    }
}

fn signature_tokens(sig: &Signature, owner: &str, module: &str) -> TokenStream {
    let name = &sig.name;
    let params = sig.params.iter().map(|p| {
        let kind = match p.kind {
            signature::Kind::PositionalOnly => quote!(PositionalOnly),
            signature::Kind::Positional => quote!(Positional),
            signature::Kind::VarArgs => quote!(VarArgs),
            signature::Kind::KeywordOnly => quote!(KeywordOnly),
            signature::Kind::KwArgs => quote!(KwArgs),
        };
        let (name, required) = (&p.name, p.required);
        quote! { crate::object::arguments::Param {
            name: #name, kind: crate::object::arguments::Kind::#kind, required: #required,
        } }
    });
    let wording = format_ident!("{}", wording(sig, owner));
    quote! {
        static SIGNATURE: crate::object::arguments::Signature = crate::object::arguments::Signature {
            name: #name,
            owner: #owner,
            module: #module,
            params: &[#(#params),*],
            wording: crate::object::arguments::Wording::#wording,
        };
    }
}

/// The call of the Rust function with converted arguments.
fn converted_call(function: &Ident, slots: &[Ident]) -> TokenStream {
    let indices = 0..slots.len();
    quote! {
        #function(#( crate::object::arguments::FromArg::from_arg(
            unsafe { crate::object::arguments::Slot::new(&#slots) }, &SIGNATURE, #indices)? ),*)
    }
}

pub fn expand(kind: Kind, attr: TokenStream, item: TokenStream) -> TokenStream {
    match try_expand(kind, attr, &item) {
        Ok(tokens) => quote! { #item #tokens },
        Err(message) => {
            let e = error(&message);
            quote! { #item #e }
        }
    }
}

fn try_expand(kind: Kind, attr: TokenStream, item: &TokenStream) -> Result<TokenStream, String> {
    let keys = Keys::parse(attr)?;
    let function: ItemFn = syn::parse2(item.clone()).map_err(|e| e.to_string())?;
    let ident = &function.sig.ident;
    match kind {
        Kind::Function => callable(&keys, &function, false),
        Kind::Method => callable(&keys, &function, true),
        Kind::Getter => getter(&keys, ident),
        Kind::Setter => setter(&keys, ident),
        Kind::Constant => constant(&keys, ident),
    }
}

/// Whether the first parameter is any value: its type is not looked at when it is converted.
fn takes_any_receiver(function: &ItemFn) -> bool {
    let Some(FnArg::Typed(first)) = function.sig.inputs.first() else {
        return false;
    };
    let Type::Reference(reference) = &*first.ty else {
        return false;
    };
    matches!(&*reference.elem, Type::Path(p) if p.path.is_ident("Value"))
}

/// The look at the receiver of a method that does not take its layout.
fn receiver_check(type_symbol: &str) -> TokenStream {
    let symbol = format_ident!("{type_symbol}");
    quote! {
        {
            unsafe extern "Rust" {
                safe static #symbol: crate::object::type_::Type;
            }
            if !unsafe { crate::object::arguments::fits_receiver(&SIGNATURE, &#symbol, args, nargs, kwnames) } {
                return 0;
            }
        }
    }
}

/// The way in where all arguments are given by position, and have to be.
fn fast_path(sig: &Signature, direct: &Ident) -> Option<TokenStream> {
    let count = sig.params.len();
    let simple = sig.params.iter().all(|p| {
        p.required
            && matches!(
                p.kind,
                signature::Kind::PositionalOnly | signature::Kind::Positional
            )
    });
    simple.then(|| {
        let indices = 0..count;
        quote! {
            if kwnames == 0 && nargs as usize == #count {
                let _v = args as *const u64;
                return #direct(#( unsafe { *_v.add(#indices) } ),*);
            }
        }
    })
}

fn callable(keys: &Keys, function: &ItemFn, is_method: bool) -> Result<TokenStream, String> {
    let ident = &function.sig.ident;
    let sig = signature::parse(keys.need("sig")?)?;
    let scope = keys.need(if is_method { "ty" } else { "module" })?;
    let letter = if is_method { "m" } else { "fn" };
    let direct = format_ident!(
        "molt_{letter}_{}_{}{}",
        symbol_part(scope),
        sig.name,
        edition(keys)
    );
    let generic = format_ident!("{direct}_generic");
    let owner = if is_method && sig.prefix != "@static" {
        keys.get("owner").unwrap_or(scope)
    } else {
        ""
    };
    // Static methods are named with their type.
    let module = if is_method && sig.prefix == "@static" {
        scope
    } else if is_method || scope == "builtins" {
        ""
    } else {
        scope
    };
    let signature = signature_tokens(&sig, owner, module);
    let slots: Vec<Ident> = (0..sig.params.len())
        .map(|i| format_ident!("a{i}"))
        .collect();
    let count = slots.len();
    let indices = 0..count;
    let call = converted_call(ident, &slots);
    let type_symbol = format!("molt_type_{}", symbol_part(scope));
    let wraps_slot = sig.prefix.is_empty() && matches!(wording(&sig, owner), "Slot" | "SpacedSlot");
    let any_receiver =
        is_method && sig.prefix.is_empty() && scope != "object" && takes_any_receiver(function);
    // Nothing stands for what follows from the signature, a lone hyphen for none at all.
    let shown = match keys.get("text") {
        Some("") => "-",
        Some(text) => text,
        None if is_method && scope == "list" && sig.name == "__getitem__" => "($self, index, /)",
        None if is_method && sig.name == "hex" && scope.starts_with("byte") => {
            "($self, /, sep=<unrepresentable>, bytes_per_sep=1)"
        }
        None if is_method && is_unsigned(scope, &sig.name) => "-",
        None => "",
    };
    let record = if is_method {
        record(
            &gate(keys),
            &[
                "method",
                &type_symbol,
                &sig.name,
                &sig.text,
                &direct.to_string(),
                &generic.to_string(),
                match (wraps_slot, any_receiver) {
                    (true, true) => "slot any",
                    (true, false) => "slot",
                    (false, true) => "any",
                    (false, false) => "",
                },
                shown,
            ],
        )
    } else {
        record(
            &gate(keys),
            &[
                "function",
                scope,
                &sig.name,
                &sig.text,
                &direct.to_string(),
                &generic.to_string(),
                shown,
            ],
        )
    };
    let fast = fast_path(&sig, &direct);
    let check = any_receiver.then(|| receiver_check(&type_symbol));
    Ok(quote! {
        const _: () = {
            #signature
            #record
            #[unsafe(no_mangle)]
            pub extern "C" fn #direct(#(#slots: u64),*) -> u64 {
                fn wrapped(#(#slots: u64),*) -> crate::object::value::PyResult<crate::object::value::Value> {
                    crate::object::arguments::IntoResult::into_result(#call)
                }
                crate::object::value::result_bits(wrapped(#(#slots),*))
            }
            #[unsafe(no_mangle)]
            pub extern "C" fn #generic(_callee: u32, args: u32, nargs: u32, kwnames: u32) -> u64 {
                #check
                #fast
                let mut out = [0u64; #count];
                let bound = unsafe {
                    crate::object::arguments::bind_builtin(&SIGNATURE, args, nargs, kwnames, &mut out)
                };
                if bound.is_err() {
                    return 0;
                }
                let result = #direct(#(out[#indices]),*);
                unsafe { crate::object::arguments::release_variadic(&SIGNATURE, &out) };
                result
            }
        };
    })
}

fn getter(keys: &Keys, ident: &Ident) -> Result<TokenStream, String> {
    let (ty, name) = (keys.need("ty")?, keys.need("name")?);
    let stub = keys.get("stub").unwrap_or("object");
    let symbol = format_ident!("molt_g_{}_{}{}", symbol_part(ty), name, edition(keys));
    let sig = signature::parse(&format!("{name}(self, /)"))?;
    let signature = signature_tokens(&sig, keys.get("owner").unwrap_or(ty), "");
    let type_symbol = format!("molt_type_{}", symbol_part(ty));
    let record = record(
        &gate(keys),
        &[
            "getset",
            &type_symbol,
            name,
            stub,
            &symbol.to_string(),
            keys.get("setter").unwrap_or(""),
        ],
    );
    let call = converted_call(ident, &[format_ident!("a0")]);
    Ok(quote! {
        const _: () = {
            #signature
            #record
            #[unsafe(no_mangle)]
            pub extern "C" fn #symbol(a0: u64) -> u64 {
                fn wrapped(a0: u64) -> crate::object::value::PyResult<crate::object::value::Value> {
                    crate::object::arguments::IntoResult::into_result(#call)
                }
                crate::object::value::result_bits(wrapped(a0))
            }
        };
    })
}

fn setter(keys: &Keys, ident: &Ident) -> Result<TokenStream, String> {
    let (ty, name) = (keys.need("ty")?, keys.need("name")?);
    let symbol = format_ident!("molt_s_{}_{}", symbol_part(ty), name);
    let sig = signature::parse(&format!("{name}(self, value=None, /)"))?;
    let signature = signature_tokens(&sig, keys.get("owner").unwrap_or(ty), "");
    let call = converted_call(ident, &[format_ident!("a0"), format_ident!("a1")]);
    Ok(quote! {
        const _: () = {
            #signature
            #[unsafe(no_mangle)]
            pub extern "C" fn #symbol(a0: u64, a1: u64) -> i32 {
                fn wrapped(
                    a0: u64,
                    a1: u64,
                ) -> crate::object::value::PyResult<crate::object::value::Value> {
                    crate::object::arguments::IntoResult::into_result(#call)
                }
                wrapped(a0, a1).is_err() as i32
            }
        };
    })
}

fn constant(keys: &Keys, ident: &Ident) -> Result<TokenStream, String> {
    let (module, name) = (keys.need("module")?, keys.need("name")?);
    let stub = keys.get("stub").unwrap_or("object");
    let symbol = format_ident!("molt_c_{}_{}{}", symbol_part(module), name, edition(keys));
    let record = record(
        &gate(keys),
        &["constant", module, name, stub, &symbol.to_string()],
    );
    Ok(quote! {
        const _: () = {
            #record
            #[unsafe(no_mangle)]
            pub extern "C" fn #symbol() -> u64 {
                crate::object::value::result_bits(crate::object::arguments::IntoResult::into_result(#ident()))
            }
        };
    })
}

pub fn expand_constructor(attr: TokenStream, item: TokenStream) -> TokenStream {
    let built = (|| -> Result<TokenStream, String> {
        let keys = Keys::parse(attr)?;
        let sig = signature::parse(keys.need("sig")?)?;
        let function: ItemFn = syn::parse2(item).map_err(|e| e.to_string())?;
        let signature = signature_tokens(&sig, "", "");
        let (ident, vis) = (&function.sig.ident, &function.vis);
        let count = sig.params.len();
        let indices = 0..count;
        let positional = sig
            .params
            .iter()
            .all(|p| p.kind == signature::Kind::PositionalOnly);
        let by_init = ident.to_string().ends_with("init");
        // A name of this end says that no class may leave keywords over.
        let strict = ident.to_string().ends_with("strict");
        let narrow = (positional && !strict).then(|| {
            quote! {
                let narrowed;
                let mut args = args;
                if args.keyword_count() != 0
                    && crate::object::class::leaves_keywords(class, #by_init)
                {
                    narrowed = crate::object::call::Args::new(args.positional(), None);
                    args = &narrowed;
                }
            }
        });
        Ok(quote! {
            #vis fn #ident(
                class: &crate::object::type_::Type,
                args: &crate::object::call::Args,
            ) -> crate::object::value::PyResult<crate::object::value::Value> {
                #signature
                #function
                #narrow
                let mut out = [0u64; #count];
                unsafe { crate::object::arguments::bind_args(&SIGNATURE, args, &mut out)? };
                let result = (|| crate::object::arguments::IntoResult::into_result(#ident(class, #(
                    crate::object::arguments::FromArg::from_arg(
                        unsafe { crate::object::arguments::Slot::new(&out[#indices]) }, &SIGNATURE, #indices)?
                ),*)))();
                unsafe { crate::object::arguments::release_variadic(&SIGNATURE, &out) };
                result
            }
        })
    })();
    built.unwrap_or_else(|m| error(&m))
}
