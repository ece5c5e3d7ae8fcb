//! The sections of the image as they lie in the file. Checks that each is of the expected kind;
//! interprets no symbols.

use molt_abi::records::SECTION;
use molt_wasm::object::{FuncType, ValType};
use wasmparser::{
    BinaryReader, DataKind, KnownCustom, Operator, Parser, Payload, RelocationEntryReader, TypeRef,
};

use super::{Global, GlobalInit, Import, malformed};
use crate::error::LinkError;

/// What [`read`] gives.
#[derive(Default)]
pub(super) struct Sections<'a> {
    pub(super) types: Vec<FuncType>,
    pub(super) imports: Vec<Import<'a>>,
    pub(super) globals: Vec<Global>,
    pub(super) bodies: Vec<Body<'a>>,
    pub(super) segments: Vec<Segment<'a>>,
    pub(super) linking: Option<wasmparser::LinkingSectionReader<'a>>,
    pub(super) code_relocs: Option<RelocationEntryReader<'a>>,
    pub(super) data_relocs: Option<RelocationEntryReader<'a>>,
    /// Text of the runtime's records.
    pub(super) records: Vec<u8>,
    function_types: Vec<u32>,
    relocs: Vec<(u32, RelocationEntryReader<'a>)>,
    code_section: Option<(u32, usize)>,
    data_section: Option<u32>,
    /// Sections seen so far, custom ones included.
    count: u32,
}

/// A function's body; `offset` counts from the start of the code section, as relocations do.
pub(super) struct Body<'a> {
    pub(super) ty: u32,
    pub(super) offset: u32,
    pub(super) bytes: &'a [u8],
}

/// An active data segment; `offset` counts from the start of the data section.
pub(super) struct Segment<'a> {
    pub(super) address: u32,
    pub(super) offset: u32,
    pub(super) bytes: &'a [u8],
}

/// Reads the sections of `bytes`.
pub(super) fn read(bytes: &[u8]) -> Result<Sections<'_>, LinkError> {
    let mut sections = Sections::default();
    for payload in Parser::new(0).parse_all(bytes) {
        sections.add(payload?)?;
    }
    let code = sections.code_section.map(|(section, _)| section);
    for (section, entries) in std::mem::take(&mut sections.relocs) {
        if Some(section) == code {
            sections.code_relocs = Some(entries);
        } else if Some(section) == sections.data_section {
            sections.data_relocs = Some(entries);
        }
    }
    if sections.linking.is_none() || sections.code_relocs.is_none() {
        return Err(malformed(
            "it has no symbols and relocations (link it with --emit-relocs)",
        ));
    }
    if sections.bodies.len() != sections.function_types.len() {
        return Err(malformed("functions and bodies do not match"));
    }
    Ok(sections)
}

impl<'a> Sections<'a> {
    fn add(&mut self, payload: Payload<'a>) -> Result<(), LinkError> {
        let section = self.count;
        if payload.as_section().is_some() {
            self.count += 1;
        }
        match payload {
            Payload::TypeSection(reader) => {
                for ty in reader.into_iter_err_on_gc_types() {
                    self.types.push(func_type(&ty?)?);
                }
            }
            Payload::ImportSection(reader) => {
                for import in reader.into_imports() {
                    let import = import?;
                    let TypeRef::Func(ty) = import.ty else {
                        return Err(malformed(format!(
                            "import `{}` is no function",
                            import.name
                        )));
                    };
                    self.imports.push(Import {
                        module: import.module,
                        name: import.name,
                        ty,
                    });
                }
            }
            Payload::FunctionSection(reader) => {
                for ty in reader {
                    self.function_types.push(ty?);
                }
            }
            Payload::GlobalSection(reader) => {
                for global in reader {
                    self.globals.push(read_global(global?)?);
                }
            }
            Payload::CodeSectionStart { range, .. } => {
                self.code_section = Some((section, range.start));
            }
            Payload::CodeSectionEntry(body) => self.add_body(&body)?,
            Payload::DataSection(reader) => {
                self.data_section = Some(section);
                self.add_segments(reader)?;
            }
            Payload::CustomSection(custom) => match custom.as_known() {
                KnownCustom::Linking(linking) => self.linking = Some(linking),
                KnownCustom::Reloc(reloc) => {
                    self.relocs.push((reloc.section_index(), reloc.entries()));
                }
                _ if custom.name() == SECTION => self.records.extend_from_slice(custom.data()),
                _ => {}
            },
            Payload::StartSection { .. } => return Err(malformed("it has a start function")),
            Payload::TagSection(_) => return Err(malformed("it has exception tags")),
            _ => {}
        }
        Ok(())
    }

    fn add_body(&mut self, body: &wasmparser::FunctionBody<'a>) -> Result<(), LinkError> {
        let start = self.code_section.map_or(0, |(_, start)| start);
        let ty = self.function_types.get(self.bodies.len()).copied();
        let ty = ty.ok_or_else(|| malformed("functions and bodies do not match"))?;
        let offset = (body.range().start - start) as u32;
        self.bodies.push(Body {
            ty,
            offset,
            bytes: body.as_bytes(),
        });
        Ok(())
    }

    fn add_segments(&mut self, reader: wasmparser::DataSectionReader<'a>) -> Result<(), LinkError> {
        let start = reader.range().start;
        for segment in reader {
            let segment = segment?;
            let DataKind::Active {
                memory_index: 0,
                offset_expr,
            } = segment.kind
            else {
                return Err(malformed("it has passive data"));
            };
            let GlobalInit::I32(address) = constant(offset_expr.get_binary_reader())? else {
                return Err(malformed("a data segment has no constant address"));
            };
            self.segments.push(Segment {
                address: address as u32,
                offset: (segment.range.end - segment.data.len() - start) as u32,
                bytes: segment.data,
            });
        }
        Ok(())
    }
}

fn read_global(global: wasmparser::Global<'_>) -> Result<Global, LinkError> {
    Ok(Global {
        ty: global.ty,
        init: constant(global.init_expr.get_binary_reader())?,
    })
}

/// The value of a constant expression that is one constant.
fn constant(reader: BinaryReader<'_>) -> Result<GlobalInit, LinkError> {
    match wasmparser::OperatorsReader::new(reader).read()? {
        Operator::I32Const { value } => Ok(GlobalInit::I32(value)),
        Operator::I64Const { value } => Ok(GlobalInit::I64(value)),
        _ => Err(malformed("an initial value is no integer constant")),
    }
}

fn func_type(ty: &wasmparser::FuncType) -> Result<FuncType, LinkError> {
    let types =
        |types: &[wasmparser::ValType]| types.iter().map(val_type).collect::<Result<_, _>>();
    Ok(FuncType {
        params: types(ty.params())?,
        results: types(ty.results())?,
    })
}

fn val_type(ty: &wasmparser::ValType) -> Result<ValType, LinkError> {
    match ty {
        wasmparser::ValType::I32 => Ok(ValType::I32),
        wasmparser::ValType::I64 => Ok(ValType::I64),
        wasmparser::ValType::F32 => Ok(ValType::F32),
        wasmparser::ValType::F64 => Ok(ValType::F64),
        other => Err(malformed(format!("a function takes or gives {other}"))),
    }
}
