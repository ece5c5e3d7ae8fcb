//! Python that gives a value of a WIT type to the host: as a core value, and into memory. What does not fit the
//! type raises.

use wit_parser::{Function, Type, TypeDefKind};

use super::functions::plus;
use super::lift::flag_words;
use super::names::snake;
use super::{Maker, unsupported};
use crate::error::ComponentError;

impl Maker<'_> {
    /// A name for what belongs to a type.
    pub(super) fn number(&self, ty: &Type) -> String {
        match self.plain(ty) {
            Type::Id(id) => id.index().to_string(),
            other => format!("{other:?}").to_lowercase(),
        }
    }

    /// How the number of a case is held.
    pub(super) fn tag(&self, ty: &Type) -> &'static str {
        let cases = match self.kind(ty) {
            Some((_, TypeDefKind::Variant(v))) => v.cases.len(),
            Some((_, TypeDefKind::Enum(e))) => e.cases.len(),
            _ => 2,
        };
        match cases {
            0..=256 => "u8",
            257..=65536 => "u16",
            _ => "u32",
        }
    }

    /// The only core value of a type that has one.
    pub(super) fn lower(
        &mut self,
        f: &Function,
        ty: &Type,
        value: &str,
    ) -> Result<String, ComponentError> {
        let ty = &self.plain(ty);
        let Type::Id(_) = ty else {
            return Ok(format!("_wit.to_{}({value})", scalar(ty)));
        };
        let Some((id, kind)) = self.kind(ty).map(|(id, kind)| (id, kind.clone())) else {
            return Err(unsupported(f, "a type without a form"));
        };
        let name = format!("_lower_{}", self.number(ty));
        if !self.made.insert(name.clone()) {
            return Ok(format!("{name}({value})"));
        }
        let mut text = format!("def {name}(value):\n");
        match kind {
            TypeDefKind::Enum(_) | TypeDefKind::Flags(_) => {
                let class = self.class(id);
                text.push_str(&checked(&class, "value"));
                text.push_str("    return _wit.to_u32(value.value)\n");
            }
            TypeDefKind::Record(record) => {
                for field in &record.fields {
                    if !self.flat(&field.ty).is_empty() {
                        let lowered =
                            self.lower(f, &field.ty, &format!("value.{}", snake(&field.name)))?;
                        text.push_str(&format!("    return {lowered}\n"));
                    }
                }
            }
            TypeDefKind::Tuple(tuple) => {
                text.push_str(&unpacked(tuple.types.len(), "value"));
                for (i, ty) in tuple.types.iter().enumerate() {
                    if !self.flat(ty).is_empty() {
                        let lowered = self.lower(f, ty, &format!("v{i}"))?;
                        text.push_str(&format!("    return {lowered}\n"));
                    }
                }
            }
            _ => {
                let Some(cases) = self.cases(ty) else {
                    return Err(unsupported(f, "a resource, stream, future or map"));
                };
                for (i, case) in cases.iter().enumerate() {
                    text.push_str(&format!(
                        "    if {}:\n        return {i}\n",
                        question(case, "value")
                    ));
                }
                text.push_str(&refused(&self.described(ty)));
            }
        }
        self.helpers.push(text);
        Ok(format!("{name}({value})"))
    }

    fn described(&self, ty: &Type) -> String {
        let kind = self.kind(ty).map_or("value", |(_, kind)| kind.as_str());
        let name = self
            .kind(ty)
            .and_then(|(id, _)| self.resolve.types[id].name.clone());
        name.map_or_else(|| kind.to_owned(), |name| format!("{kind} {name}"))
    }

    /// A statement that writes `value` to the address `at`.
    pub(super) fn store(
        &mut self,
        f: &Function,
        ty: &Type,
        at: &str,
        value: &str,
    ) -> Result<String, ComponentError> {
        let ty = &self.plain(ty);
        let Type::Id(_) = ty else {
            return Ok(match ty {
                Type::String => format!("_wit.store_str({at}, {value})"),
                Type::ErrorContext => return Err(unsupported(f, "`error-context`")),
                ty => format!("_wit.store_{}({at}, {value})", scalar(ty)),
            });
        };
        let Some((id, kind)) = self.kind(ty).map(|(id, kind)| (id, kind.clone())) else {
            return Err(unsupported(f, "a type without a form"));
        };
        if let TypeDefKind::List(item) = &kind
            && self.plain(item) == Type::U8
        {
            return Ok(format!("_wit.store_bytes({at}, {value})"));
        }
        let name = format!("_store_{}", self.number(ty));
        if self.made.insert(name.clone()) {
            let mut text = format!("def {name}(at, value):\n");
            self.store_body(f, ty, id, &kind, &mut text)?;
            self.helpers.push(text);
        }
        Ok(format!("{name}({at}, {value})"))
    }

    fn store_body(
        &mut self,
        f: &Function,
        ty: &Type,
        id: wit_parser::TypeId,
        kind: &TypeDefKind,
        text: &mut String,
    ) -> Result<(), ComponentError> {
        match kind {
            TypeDefKind::List(item) => {
                let store = self.store(f, item, "to", "item")?;
                let size = self.size(item);
                text.push_str(&format!(
                    "    length = len(value)\n    start = to = _wit.alloc(length * {size})\n    _wit.store_u32(at, start)\n    _wit.store_u32(at + 4, length)\n    for item in value:\n        if to == start + length * {size}:\n            raise RuntimeError('list changed size during iteration')\n        {store}\n        to += {size}\n    if to != start + length * {size}:\n        raise RuntimeError('list changed size during iteration')\n"
                ));
            }
            TypeDefKind::Record(record) => {
                let types: Vec<Type> = record.fields.iter().map(|f| f.ty).collect();
                let class = self.class(id);
                text.push_str(&checked(&class, "value"));
                for (field, at) in record.fields.iter().zip(self.offsets(&types)) {
                    let value = format!("value.{}", snake(&field.name));
                    let store = self.store(f, &field.ty, &plus("at", at), &value)?;
                    text.push_str(&format!("    {store}\n"));
                }
            }
            TypeDefKind::Tuple(tuple) => {
                text.push_str(&unpacked(tuple.types.len(), "value"));
                for (i, (ty, at)) in tuple
                    .types
                    .iter()
                    .zip(self.offsets(&tuple.types))
                    .enumerate()
                {
                    let store = self.store(f, ty, &plus("at", at), &format!("v{i}"))?;
                    text.push_str(&format!("    {store}\n"));
                }
            }
            TypeDefKind::Enum(_) => {
                let (class, tag) = (self.class(id), self.tag(ty));
                text.push_str(&checked(&class, "value"));
                text.push_str(&format!("    _wit.store_{tag}(at, value.value)\n"));
            }
            TypeDefKind::Flags(flags) => {
                let class = self.class(id);
                text.push_str(&checked(&class, "value"));
                for (at, store, shift) in flag_words(flags.flags.len(), self.size(ty)) {
                    let mask = if store == "u32" {
                        "0xFFFFFFFF"
                    } else {
                        "0xFFFF"
                    };
                    text.push_str(&format!(
                        "    _wit.store_{store}({}, value.value >> {shift} & {mask})\n",
                        plus("at", at)
                    ));
                }
            }
            _ => self.store_cases(f, ty, text)?,
        }
        if text.ends_with(":\n") {
            text.push_str("    pass\n");
        }
        Ok(())
    }

    fn store_cases(
        &mut self,
        f: &Function,
        ty: &Type,
        text: &mut String,
    ) -> Result<(), ComponentError> {
        let Some(cases) = self.cases(ty) else {
            return Err(unsupported(f, "a resource, stream, future or map"));
        };
        let payloads: Vec<Option<Type>> = cases.iter().map(|c| c.payload).collect();
        let (offset, tag) = (self.payload_offset(&payloads), self.tag(ty));
        for (i, case) in cases.iter().enumerate() {
            text.push_str(&format!("    if {}:\n", question(case, "value")));
            text.push_str(&format!("        _wit.store_{tag}(at, {i})\n"));
            if let Some(payload) = &case.payload {
                let value = if case.bare { "value" } else { "value.value" };
                let store = self.store(f, payload, &plus("at", offset), value)?;
                text.push_str(&format!("        {store}\n"));
            }
            text.push_str("        return\n");
        }
        text.push_str(&refused(&self.described(ty)));
        Ok(())
    }
}

/// Whether the value is of the case.
fn question(case: &super::lift::Case, value: &str) -> String {
    match (&case.class, &case.payload) {
        (Some(class), _) => format!("isinstance({value}, {class})"),
        (None, None) => format!("{value} is None"),
        (None, Some(_)) => format!("{value} is not None"),
    }
}

fn checked(class: &str, value: &str) -> String {
    let name = class.rsplit('.').next().unwrap_or(class);
    format!(
        "    if not isinstance({value}, {class}):\n        raise TypeError(f\"expected {name}, got {{type({value}).__name__}}\")\n"
    )
}

fn refused(what: &str) -> String {
    format!("    raise TypeError(f\"expected a case of {what}, got {{type(value).__name__}}\")\n")
}

fn unpacked(count: usize, value: &str) -> String {
    let names: String = (0..count).map(|i| format!("v{i}, ")).collect();
    format!("    {names}= {value}\n")
}

fn scalar(ty: &Type) -> &'static str {
    match ty {
        Type::Bool => "bool",
        Type::U8 => "u8",
        Type::U16 => "u16",
        Type::U32 => "u32",
        Type::U64 => "u64",
        Type::S8 => "s8",
        Type::S16 => "s16",
        Type::S32 => "s32",
        Type::S64 => "s64",
        Type::F32 => "f32",
        Type::F64 => "f64",
        Type::Char => "char",
        Type::String | Type::ErrorContext | Type::Id(_) => "str",
    }
}
