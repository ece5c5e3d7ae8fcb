//! One function of the main module for each exported function: lifts the arguments, calls the library, lowers the
//! result; and one that frees what the result held.

use wit_parser::abi::AbiVariant;
use wit_parser::{Function, FunctionKind, Type, TypeDefKind};

use super::names::{camel, interface, snake};
use super::{CoreExport, Flat, Interface, Maker, core, unsupported};
use crate::error::ComponentError;

impl Maker<'_> {
    pub(super) fn function(
        &mut self,
        f: &Function,
        owner: Interface<'_>,
    ) -> Result<(), ComponentError> {
        if !matches!(f.kind, FunctionKind::Freestanding) {
            return Err(unsupported(f, "a resource or `async`"));
        }
        let signature = self.resolve.wasm_signature(AbiVariant::GuestExport, f);
        let params: Vec<Flat> = signature.params.iter().copied().map(core).collect();
        let result = signature.results.first().copied().map(core);
        let number = self.exports.len();
        let names: Vec<String> = (0..params.len()).map(|i| format!("p{i}")).collect();
        let typed: Vec<String> = names
            .iter()
            .zip(&params)
            .map(|(n, t)| format!("{n}: {}", python(*t)))
            .collect();
        let types: Vec<Type> = f.params.iter().map(|p| p.ty).collect();
        let mut body = Vec::new();
        let mut args = Vec::new();
        if signature.indirect_params {
            let offsets = self.offsets(&types);
            for (i, (ty, at)) in types.iter().zip(offsets).enumerate() {
                let value = self.load(f, ty, &plus("p0", at))?;
                body.push(format!("a{i} = {value}"));
                args.push(format!("a{i}"));
            }
            let info = self.sizes.params(&types);
            let (size, align) = (info.size.size_wasm32(), info.align.align_wasm32());
            body.push(format!("_wit.free(p0, {size}, {align})"));
        } else {
            let mut flat = names.iter().cloned().zip(params.iter().copied());
            for (i, ty) in types.iter().enumerate() {
                let count = self.flat(ty).len();
                let values: Vec<(String, Flat)> = flat.by_ref().take(count).collect();
                let value = self.lift(f, ty, &values)?;
                body.push(format!("a{i} = {value}"));
                args.push(format!("a{i}"));
            }
        }
        let call = format!("{}({})", self.callee(f, owner)?, args.join(", "));
        self.finish(f, &call, signature.retptr, result, &mut body)?;
        let function = format!("_export{number}");
        self.bodies
            .push_str(&format!("\n\ndef {function}({}):\n", typed.join(", ")));
        for line in &body {
            self.bodies.push_str(&format!("    {line}\n"));
        }
        let key = owner.map(|(key, _)| self.resolve.name_world_key(key));
        let name = f.legacy_core_export_name(key.as_deref()).into_owned();
        if signature.retptr {
            let post = format!("_release{number}");
            self.bodies.push_str(&format!(
                "\n\ndef {post}(p0: int):\n    _wit.release_all()\n"
            ));
            self.exports.push(CoreExport {
                name: format!("cabi_post_{name}"),
                function: post,
                params: vec![Flat::I32],
                result: None,
            });
        }
        self.exports.push(CoreExport {
            name,
            function,
            params,
            result,
        });
        Ok(())
    }

    /// What is called: a method of an instance that is made once, or a function of the library.
    fn callee(&mut self, f: &Function, owner: Interface<'_>) -> Result<String, ComponentError> {
        let class = match owner {
            Some((key, _)) => camel(&interface(self.resolve, key)),
            None => "WitWorld".to_owned(),
        };
        if !self.library.classes.contains(&class) {
            let name = snake(&f.name);
            if !self.library.functions.contains(&name) {
                return Err(ComponentError::Wit(format!(
                    "the world exports `{}`, and the library has neither a function `{name}` nor a class `{class}`",
                    f.name
                )));
            }
            return Ok(format!("{}.{name}", self.library.module));
        }
        let variable = format!("_{}", class.to_lowercase());
        if !self.instances.iter().any(|(v, _)| *v == variable) {
            self.instances.push((variable.clone(), class));
        }
        Ok(format!("{variable}.{}", snake(&f.name)))
    }

    /// The call, and what becomes of its result.
    fn finish(
        &mut self,
        f: &Function,
        call: &str,
        retptr: bool,
        result: Option<Flat>,
        body: &mut Vec<String>,
    ) -> Result<(), ComponentError> {
        let Some(ty) = f.result else {
            body.push(call.to_owned());
            return Ok(());
        };
        if retptr {
            body.push(format!("out = _wit.alloc({})", self.size(&ty)));
        }
        // A result that is an error is raised.
        if let Some((_, TypeDefKind::Result(result))) = self.kind(&ty) {
            let (ok, err) = (result.ok, result.err);
            self.used.insert("wit_world.types".into());
            body.push("try:".into());
            body.push(format!("    value = {call}"));
            body.push("except Err as error:".into());
            let payload = self.payload_offset(&[ok, err]);
            self.outcome(f, err, "error.value", 1, retptr, payload, "    ", body)?;
            self.outcome(f, ok, "value", 0, retptr, payload, "", body)?;
            return Ok(());
        }
        body.push(format!("value = {call}"));
        if retptr {
            let store = self.store(f, &ty, "out", "value")?;
            body.extend([store, "return out".to_owned()]);
        } else if result.is_some() {
            let value = self.lower(f, &ty, "value")?;
            body.push(format!("return {value}"));
        }
        Ok(())
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one case of a result, and where it goes"
    )]
    fn outcome(
        &mut self,
        f: &Function,
        ty: Option<Type>,
        value: &str,
        case: u32,
        retptr: bool,
        payload: usize,
        indent: &str,
        body: &mut Vec<String>,
    ) -> Result<(), ComponentError> {
        if !retptr {
            body.push(format!("{indent}return {case}"));
            return Ok(());
        }
        body.push(format!("{indent}_wit.store_u8(out, {case})"));
        if let Some(ty) = ty {
            let store = self.store(f, &ty, &plus("out", payload), value)?;
            body.push(format!("{indent}{store}"));
        }
        body.push(format!("{indent}return out"));
        Ok(())
    }
}

/// An address with an offset.
pub(super) fn plus(address: &str, offset: usize) -> String {
    if offset == 0 {
        address.to_owned()
    } else {
        format!("{address} + {offset}")
    }
}

/// What a core value is in Python.
fn python(flat: Flat) -> &'static str {
    match flat {
        Flat::I32 | Flat::I64 => "int",
        Flat::F32 | Flat::F64 => "float",
    }
}
