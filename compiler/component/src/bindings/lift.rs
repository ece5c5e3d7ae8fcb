//! Python expressions that make a value of a WIT type: from core values, and from memory.

use wit_parser::{Function, Type, TypeDefKind};

use super::functions::plus;
use super::names::{camel, module_of};
use super::{Flat, Maker, unsupported};
use crate::error::ComponentError;

/// Core values: the names of variables, and their types.
type Values<'a> = &'a [(String, Flat)];

/// The cases of what has cases: the class that each makes, or how, and its payload.
pub(super) struct Case {
    /// Called with the payload, where there is one; an expression otherwise.
    pub(super) make: String,
    /// What `isinstance` is asked; `None` for `None`.
    pub(super) class: Option<String>,
    pub(super) payload: Option<Type>,
    /// The payload is the value itself, without a class around it.
    pub(super) bare: bool,
}

impl Maker<'_> {
    /// A class of the world, as the main module names it.
    pub(super) fn class(&mut self, id: wit_parser::TypeId) -> String {
        let module = module_of(self.resolve, self.world, id);
        let name = camel(self.resolve.types[id].name.as_deref().unwrap_or_default());
        self.used.insert(module.clone());
        format!("{module}.{name}")
    }

    /// The cases of a variant, option or result.
    pub(super) fn cases(&mut self, ty: &Type) -> Option<Vec<Case>> {
        let case = |class: String, payload: Option<Type>| Case {
            make: if payload.is_some() {
                class.clone()
            } else {
                format!("{class}()")
            },
            class: Some(class),
            payload,
            bare: false,
        };
        let (id, kind) = self.kind(ty)?;
        Some(match kind.clone() {
            TypeDefKind::Variant(variant) => {
                let class = self.class(id);
                variant
                    .cases
                    .iter()
                    .map(|c| case(format!("{class}_{}", camel(&c.name)), c.ty))
                    .collect()
            }
            TypeDefKind::Option(some) => {
                let nested = matches!(self.kind(&some), Some((_, TypeDefKind::Option(_))));
                let none = Case {
                    make: "None".into(),
                    class: None,
                    payload: None,
                    bare: true,
                };
                let some = if nested {
                    self.used.insert("wit_world.types".into());
                    case("Some".into(), Some(some))
                } else {
                    Case {
                        make: String::new(),
                        class: None,
                        payload: Some(some),
                        bare: true,
                    }
                };
                vec![none, some]
            }
            TypeDefKind::Result(result) => {
                self.used.insert("wit_world.types".into());
                let of = |class: &str, payload: Option<Type>| {
                    let mut case = case(class.to_owned(), payload);
                    if payload.is_none() {
                        case.make = format!("{class}(None)");
                    }
                    case
                };
                vec![of("Ok", result.ok), of("Err", result.err)]
            }
            _ => return None,
        })
    }

    pub(super) fn payload_offset(&self, payloads: &[Option<Type>]) -> usize {
        let tag = match payloads.len() {
            0..=256 => wit_parser::Int::U8,
            257..=65536 => wit_parser::Int::U16,
            _ => wit_parser::Int::U32,
        };
        self.sizes
            .payload_offset(tag, payloads.iter().map(Option::as_ref))
            .size_wasm32()
    }

    /// From core values.
    pub(super) fn lift(
        &mut self,
        f: &Function,
        ty: &Type,
        values: Values<'_>,
    ) -> Result<String, ComponentError> {
        let first = || values.first().map(|(v, _)| v.clone()).unwrap_or_default();
        let ty = &self.plain(ty);
        Ok(match ty {
            Type::Bool => format!("({} != 0)", first()),
            Type::U8 => format!("({} & 0xFF)", first()),
            Type::U16 => format!("({} & 0xFFFF)", first()),
            Type::U32 | Type::F32 | Type::F64 | Type::S64 => first(),
            Type::S8 => format!("(({} & 0xFF ^ 0x80) - 0x80)", first()),
            Type::S16 => format!("(({} & 0xFFFF ^ 0x8000) - 0x8000)", first()),
            Type::S32 => format!("(({} ^ 0x80000000) - 0x80000000)", first()),
            Type::U64 => format!("_wit.u64({})", first()),
            Type::Char => format!("chr({})", first()),
            Type::String => format!("_wit.take_str({}, {})", values[0].0, values[1].0),
            Type::ErrorContext => return Err(unsupported(f, "`error-context`")),
            Type::Id(_) => return self.lift_compound(f, ty, values),
        })
    }

    fn lift_compound(
        &mut self,
        f: &Function,
        ty: &Type,
        values: Values<'_>,
    ) -> Result<String, ComponentError> {
        let Some((id, kind)) = self.kind(ty).map(|(id, kind)| (id, kind.clone())) else {
            return Err(unsupported(f, "a type without a form"));
        };
        Ok(match kind {
            TypeDefKind::List(item) => self.lift_list(f, &item, &values[0].0, &values[1].0)?,
            TypeDefKind::Record(record) => {
                let types: Vec<Type> = record.fields.iter().map(|f| f.ty).collect();
                let parts = self.lift_parts(f, &types, values)?;
                format!("{}({})", self.class(id), parts.join(", "))
            }
            TypeDefKind::Tuple(tuple) => {
                let parts = self.lift_parts(f, &tuple.types, values)?;
                format!("({},)", parts.join(", "))
            }
            TypeDefKind::Enum(_) => format!("{}_members[{}]", self.class(id), values[0].0),
            TypeDefKind::Flags(_) => {
                let words: Vec<String> = values
                    .iter()
                    .enumerate()
                    .map(|(i, (v, _))| format!("{v} << {}", 32 * i))
                    .collect();
                format!("{}({})", self.class(id), words.join(" | "))
            }
            _ => self.lift_cases(f, ty, values)?,
        })
    }

    fn lift_parts(
        &mut self,
        f: &Function,
        types: &[Type],
        values: Values<'_>,
    ) -> Result<Vec<String>, ComponentError> {
        let mut rest = values;
        let mut parts = Vec::new();
        for ty in types {
            let (own, others) = rest.split_at(self.flat(ty).len());
            parts.push(self.lift(f, ty, own)?);
            rest = others;
        }
        Ok(parts)
    }

    /// A function that looks at the first value, and makes the case from the others.
    fn lift_cases(
        &mut self,
        f: &Function,
        ty: &Type,
        values: Values<'_>,
    ) -> Result<String, ComponentError> {
        let Some(cases) = self.cases(ty) else {
            return Err(unsupported(f, "a resource, stream, future or map"));
        };
        let name = format!("_lift_{}", self.number(ty));
        let params: Vec<(String, Flat)> = self
            .flat(ty)
            .into_iter()
            .enumerate()
            .map(|(i, t)| (format!("v{i}"), t))
            .collect();
        if self.made.insert(name.clone()) {
            let names: Vec<&str> = params.iter().map(|(n, _)| n.as_str()).collect();
            let mut text = format!("def {name}({}):\n", names.join(", "));
            for (i, case) in cases.iter().enumerate() {
                let made = match &case.payload {
                    None => case.make.clone(),
                    Some(payload) => {
                        let wanted = self.flat(payload);
                        let given: Vec<(String, Flat)> = params[1..]
                            .iter()
                            .zip(wanted)
                            .map(|((v, have), want)| (converted(v, *have, want), want))
                            .collect();
                        format!("{}({})", case.make, self.lift(f, payload, &given)?)
                    }
                };
                text.push_str(&chosen("v0", i, cases.len(), &made));
            }
            self.helpers.push(text);
        }
        let args: Vec<&str> = values.iter().map(|(v, _)| v.as_str()).collect();
        Ok(format!("{name}({})", args.join(", ")))
    }

    fn lift_list(
        &mut self,
        f: &Function,
        item: &Type,
        at: &str,
        len: &str,
    ) -> Result<String, ComponentError> {
        if self.plain(item) == Type::U8 {
            return Ok(format!("_wit.take_bytes({at}, {len})"));
        }
        let name = format!("_list_{}", self.number(item));
        if self.made.insert(name.clone()) {
            let (size, align) = (self.size(item), self.align(item));
            let value = self.load(f, item, "at")?;
            self.helpers.push(format!(
                "def {name}(start, length):\n    items = []\n    at = start\n    for _ in range(length):\n        items.append({value})\n        at += {size}\n    _wit.free(start, length * {size}, {align})\n    return items\n"
            ));
        }
        Ok(format!("{name}({at}, {len})"))
    }

    /// From memory; `at` is an expression.
    pub(super) fn load(
        &mut self,
        f: &Function,
        ty: &Type,
        at: &str,
    ) -> Result<String, ComponentError> {
        let ty = &self.plain(ty);
        Ok(match ty {
            Type::Bool => format!("(_wit.load_u8({at}) != 0)"),
            Type::Char => format!("chr(_wit.load_u32({at}))"),
            Type::U8 => format!("_wit.load_u8({at})"),
            Type::S8 => format!("_wit.load_s8({at})"),
            Type::U16 => format!("_wit.load_u16({at})"),
            Type::S16 => format!("_wit.load_s16({at})"),
            Type::U32 => format!("_wit.load_u32({at})"),
            Type::S32 => format!("_wit.load_s32({at})"),
            Type::U64 => format!("_wit.load_u64({at})"),
            Type::S64 => format!("_wit.load_s64({at})"),
            Type::F32 => format!("_wit.load_f32({at})"),
            Type::F64 => format!("_wit.load_f64({at})"),
            Type::String => format!(
                "_wit.take_str(_wit.load_u32({at}), _wit.load_u32({}))",
                plus(at, 4)
            ),
            Type::ErrorContext => return Err(unsupported(f, "`error-context`")),
            Type::Id(_) => return self.load_compound(f, ty, at),
        })
    }

    fn load_compound(
        &mut self,
        f: &Function,
        ty: &Type,
        at: &str,
    ) -> Result<String, ComponentError> {
        let Some((id, kind)) = self.kind(ty).map(|(id, kind)| (id, kind.clone())) else {
            return Err(unsupported(f, "a type without a form"));
        };
        if let TypeDefKind::List(item) = kind {
            let (start, len) = (
                format!("_wit.load_u32({at})"),
                format!("_wit.load_u32({})", plus(at, 4)),
            );
            return self.lift_list(f, &item, &start, &len);
        }
        let name = format!("_load_{}", self.number(ty));
        if self.made.insert(name.clone()) {
            let mut text = format!("def {name}(at):\n");
            match kind {
                TypeDefKind::Record(record) => {
                    let types: Vec<Type> = record.fields.iter().map(|f| f.ty).collect();
                    let parts = self.load_parts(f, &types)?;
                    text.push_str(&format!(
                        "    return {}({})\n",
                        self.class(id),
                        parts.join(", ")
                    ));
                }
                TypeDefKind::Tuple(tuple) => {
                    let parts = self.load_parts(f, &tuple.types)?;
                    text.push_str(&format!("    return ({},)\n", parts.join(", ")));
                }
                TypeDefKind::Enum(_) => {
                    let load = self.load_tag(ty, "at");
                    text.push_str(&format!("    return {}_members[{load}]\n", self.class(id)));
                }
                TypeDefKind::Flags(flags) => {
                    let words = flag_words(flags.flags.len(), self.size(ty));
                    let parts: Vec<String> = words
                        .iter()
                        .map(|(at, load, _)| {
                            format!("_wit.load_{load}({}) << {}", plus("at", *at), 8 * at)
                        })
                        .collect();
                    let value = if parts.is_empty() {
                        "0".to_owned()
                    } else {
                        parts.join(" | ")
                    };
                    text.push_str(&format!("    return {}({value})\n", self.class(id)));
                }
                _ => self.load_cases(f, ty, &mut text)?,
            }
            self.helpers.push(text);
        }
        Ok(format!("{name}({at})"))
    }

    fn load_parts(&mut self, f: &Function, types: &[Type]) -> Result<Vec<String>, ComponentError> {
        let offsets = self.offsets(types);
        types
            .iter()
            .zip(offsets)
            .map(|(ty, at)| self.load(f, ty, &plus("at", at)))
            .collect()
    }

    /// The number of a case.
    fn load_tag(&self, ty: &Type, at: &str) -> String {
        format!("_wit.load_{}({at})", self.tag(ty))
    }

    fn load_cases(
        &mut self,
        f: &Function,
        ty: &Type,
        text: &mut String,
    ) -> Result<(), ComponentError> {
        let Some(cases) = self.cases(ty) else {
            return Err(unsupported(f, "a resource, stream, future or map"));
        };
        let payloads: Vec<Option<Type>> = cases.iter().map(|c| c.payload).collect();
        let offset = self.payload_offset(&payloads);
        text.push_str(&format!("    tag = {}\n", self.load_tag(ty, "at")));
        for (i, case) in cases.iter().enumerate() {
            let made = match &case.payload {
                None => case.make.clone(),
                Some(payload) => format!(
                    "{}({})",
                    case.make,
                    self.load(f, payload, &plus("at", offset))?
                ),
            };
            text.push_str(&chosen("tag", i, cases.len(), &made));
        }
        Ok(())
    }
}

/// `if tag == i: return made`; the last case needs no question.
fn chosen(tag: &str, i: usize, count: usize, made: &str) -> String {
    if i + 1 == count {
        format!("    return {made}\n")
    } else {
        format!("    if {tag} == {i}:\n        return {made}\n")
    }
}

/// A core value that several cases share, as the type that one of them wants.
fn converted(value: &str, have: Flat, want: Flat) -> String {
    match (have, want) {
        (Flat::I64, Flat::I32) => format!("({value} & 0xFFFFFFFF)"),
        (Flat::I32 | Flat::I64, Flat::F32) => format!("_wit.f32_of({value})"),
        (Flat::I64, Flat::F64) => format!("_wit.f64_of({value})"),
        _ => value.to_owned(),
    }
}

/// The pieces of flags in memory: offset, type, how many bits lie before.
pub(super) fn flag_words(count: usize, size: usize) -> Vec<(usize, &'static str, usize)> {
    match (count, size) {
        (0, _) => Vec::new(),
        (_, 1) => vec![(0, "u8", 0)],
        (_, 2) => vec![(0, "u16", 0)],
        (_, size) => (0..size / 4).map(|i| (4 * i, "u32", 32 * i)).collect(),
    }
}
