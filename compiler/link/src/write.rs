//! Writes the module. Takes layout and graph, gives unvalidated bytes and the table of sizes.

use molt_wasm::object::{FuncType, Hint, ValType};
use wasm_encoder::{
    BranchHint, BranchHints, CodeSection, ConstExpr, DataSection, ElementSection, Elements,
    EntityType, ExportKind, ExportSection, FunctionSection, GlobalSection, GlobalType,
    ImportSection, MemorySection, MemoryType, Module, NameMap, NameSection, RefType, TableSection,
    TableType, TypeSection,
};

use crate::error::LinkError;
use crate::graph::{Graph, Node};
use crate::image::GlobalInit;
use crate::layout::{self, Layout};
use crate::mark::Live;
use crate::module::{Origin, SizeKind, SizeRow, Unvalidated};
use crate::options::LinkOptions;
use crate::relocate;

/// Linear memory is always exported, under the name that the component model looks for.
pub(crate) const MEMORY_EXPORT: &str = "memory";

/// Writes the module.
pub(crate) fn write(
    graph: &Graph<'_>,
    live: &Live,
    layout: &Layout<'_>,
    options: &LinkOptions,
) -> Result<Unvalidated, LinkError> {
    let mut module = Module::new();
    let mut sizes = Vec::new();
    let (import_section, imports) = imports(graph, layout);
    let (export_section, exports) = exports(live, layout);
    if !layout.types.is_empty() {
        module.section(&types(layout));
    }
    if layout.import_count > 0 {
        module.section(&import_section);
    }
    module.section(&functions(graph, layout));
    let has_table = live.calls_indirect || !layout.table.is_empty();
    if has_table {
        module.section(&table(layout));
    }
    module.section(&memory(layout));
    if !layout.globals.is_empty() {
        module.section(&globals(graph, layout)?);
    }
    module.section(&export_section);
    if !layout.table.is_empty() {
        module.section(&elements(layout));
    }
    let (code, hints) = code(graph, layout, &mut sizes);
    if !hints.is_empty() {
        module.section(&hints);
    }
    module.section(&code);
    if let Some(section) = data(graph, live, layout, &mut sizes) {
        module.section(&section);
    }
    let names = (0..).zip(&layout.functions);
    let names: Vec<(u32, &str)> = names
        .map(|(index, &function)| (index, graph.name(Node::Function(function))))
        .collect();
    if !options.strip {
        module.section(&name_section(&names));
    }
    Ok(Unvalidated {
        bytes: module.finish(),
        imports,
        exports,
        sizes,
        reach: crate::reach::reach(graph, live),
        names: names
            .into_iter()
            .map(|(_, name)| name.to_string())
            .collect(),
        import_count: layout.import_count,
    })
}

fn types(layout: &Layout<'_>) -> TypeSection {
    let mut section = TypeSection::new();
    for FuncType { params, results } in &layout.types {
        section
            .ty()
            .function(params.iter().map(val_type), results.iter().map(val_type));
    }
    section
}

fn val_type(ty: &ValType) -> wasm_encoder::ValType {
    match ty {
        ValType::I32 => wasm_encoder::ValType::I32,
        ValType::I64 => wasm_encoder::ValType::I64,
        ValType::F32 => wasm_encoder::ValType::F32,
        ValType::F64 => wasm_encoder::ValType::F64,
    }
}

fn imports(graph: &Graph<'_>, layout: &Layout<'_>) -> (ImportSection, Vec<(String, String)>) {
    let mut section = ImportSection::new();
    let mut list = Vec::new();
    for &function in &layout.functions[..layout.import_count as usize] {
        let import = &graph.image.imports[function as usize];
        let ty = layout.type_index(import.ty);
        section.import(import.module, import.name, EntityType::Function(ty));
        list.push((import.module.to_string(), import.name.to_string()));
    }
    (section, list)
}

fn exports(live: &Live, layout: &Layout<'_>) -> (ExportSection, Vec<String>) {
    let mut section = ExportSection::new();
    section.export(MEMORY_EXPORT, ExportKind::Memory, 0);
    let mut list = vec![MEMORY_EXPORT.to_string()];
    for (name, function) in &live.exports {
        section.export(name, ExportKind::Func, layout.function_index(*function));
        list.push(name.clone());
    }
    (section, list)
}

fn functions(graph: &Graph<'_>, layout: &Layout<'_>) -> FunctionSection {
    let mut section = FunctionSection::new();
    for &function in &layout.functions[layout.import_count as usize..] {
        section.function(layout.type_index(graph.type_of(function)));
    }
    section
}

fn table(layout: &Layout<'_>) -> TableSection {
    let slots = layout.table.len() as u64 + 1;
    let mut section = TableSection::new();
    section.table(TableType {
        element_type: RefType::FUNCREF,
        table64: false,
        minimum: slots,
        maximum: Some(slots),
        shared: false,
    });
    section
}

fn memory(layout: &Layout<'_>) -> MemorySection {
    let mut section = MemorySection::new();
    section.memory(MemoryType {
        minimum: layout.pages.into(),
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    section
}

fn globals(graph: &Graph<'_>, layout: &Layout<'_>) -> Result<GlobalSection, LinkError> {
    let mut section = GlobalSection::new();
    for &number in &layout.globals {
        let global = &graph.image.globals[number as usize];
        let (val_type, init) = match global.init {
            GlobalInit::StackPointer => (
                wasm_encoder::ValType::I32,
                ConstExpr::i32_const(layout.stack_size as i32),
            ),
            GlobalInit::I32(value) => (wasm_encoder::ValType::I32, ConstExpr::i32_const(value)),
            GlobalInit::I64(value) => (wasm_encoder::ValType::I64, ConstExpr::i64_const(value)),
        };
        section.global(
            GlobalType {
                val_type,
                mutable: global.ty.mutable,
                shared: false,
            },
            &init,
        );
    }
    Ok(section)
}

fn elements(layout: &Layout<'_>) -> ElementSection {
    let indices: Vec<u32> = layout
        .table
        .iter()
        .map(|&function| layout.function_index(function))
        .collect();
    let mut section = ElementSection::new();
    section.active(
        None,
        &ConstExpr::i32_const(1),
        Elements::Functions(indices.into()),
    );
    section
}

fn code(
    graph: &Graph<'_>,
    layout: &Layout<'_>,
    sizes: &mut Vec<SizeRow>,
) -> (CodeSection, BranchHints) {
    let mut section = CodeSection::new();
    let mut all_hints = BranchHints::new();
    let mut body = Vec::new();
    for (index, &function) in layout
        .functions
        .iter()
        .enumerate()
        .skip(layout.import_count as usize)
    {
        body.clear();
        let hints = relocate::body(graph, layout, function, &mut body);
        if !hints.is_empty() {
            all_hints.function_hints(index as u32, hints.iter().map(branch_hint));
        }
        section.raw(&body);
        sizes.push(SizeRow {
            symbol: graph.name(Node::Function(function)).to_string(),
            kind: SizeKind::Function,
            bytes: body.len() as u32,
            origin: origin(graph.program_function(function).is_some()),
        });
    }
    (section, all_hints)
}

fn branch_hint(hint: &Hint) -> BranchHint {
    BranchHint {
        branch_func_offset: hint.offset,
        branch_hint_value: hint.taken.into(),
    }
}

/// One segment for all data with bytes, up to its last byte that is not zero.
fn data(
    graph: &Graph<'_>,
    live: &Live,
    layout: &Layout<'_>,
    sizes: &mut Vec<SizeRow>,
) -> Option<DataSection> {
    let mut bytes = Vec::new();
    for &piece in &layout.initialised {
        let start = layout.address(piece) - layout.stack_size;
        bytes.resize(start as usize, 0);
        relocate::data(graph, live, layout, piece, &mut bytes);
        sizes.push(data_row(graph, piece, SizeKind::Data));
    }
    for &piece in &layout.zeroed {
        sizes.push(data_row(graph, piece, SizeKind::Zeroed));
    }
    let used = bytes.iter().rposition(|&byte| byte != 0)? + 1;
    let mut section = DataSection::new();
    let offset = ConstExpr::i32_const(layout.stack_size as i32);
    section.active(0, &offset, bytes[..used].iter().copied());
    Some(section)
}

fn data_row(graph: &Graph<'_>, piece: u32, kind: SizeKind) -> SizeRow {
    SizeRow {
        symbol: graph.name(Node::Data(piece)).to_string(),
        kind,
        bytes: layout::size(graph, piece),
        origin: origin(graph.program_data(piece).is_some()),
    }
}

fn origin(of_program: bool) -> Origin {
    match of_program {
        true => Origin::Program,
        false => Origin::Runtime,
    }
}

fn name_section(names: &[(u32, &str)]) -> NameSection {
    let mut map = NameMap::new();
    for &(index, name) in names {
        map.append(index, name);
    }
    let mut section = NameSection::new();
    section.functions(&map);
    section
}
