//! Gives every live thing its number or address. Takes the live set, writes no bytes.
//!
//! Memory, from 0: the shadow stack (so that its overflow leaves memory and traps), data with bytes
//! (the image's by falling alignment, then the program's in its own order), zeroed data, the heap.

use std::collections::HashMap;

use molt_wasm::object::FuncType;

use crate::error::LinkError;
use crate::graph::{Contents, Graph};
use crate::image::LayoutSymbol;
use crate::mark::Live;
use crate::options::LinkOptions;

/// Number of what is dead.
const NONE: u32 = u32::MAX;
const PAGE: u64 = 1 << 16;
/// Alignment of the stack's top and of the heap.
const MEMORY_ALIGN: u64 = 16;

/// Numbers and addresses.
pub(crate) struct Layout<'a> {
    /// Live functions in index order, imports first.
    pub(crate) functions: Vec<u32>,
    pub(crate) import_count: u32,
    pub(crate) types: Vec<&'a FuncType>,
    pub(crate) globals: Vec<u32>,
    /// Functions in the table, from slot 1.
    pub(crate) table: Vec<u32>,
    /// Data with bytes, and data without, by address.
    pub(crate) initialised: Vec<u32>,
    pub(crate) zeroed: Vec<u32>,
    pub(crate) stack_size: u32,
    pub(crate) pages: u32,
    data_end: u32,
    heap_base: u32,
    function_index: Vec<u32>,
    type_index: Vec<u32>,
    global_index: Vec<u32>,
    slot: Vec<u32>,
    address: Vec<u32>,
}

impl<'a> Layout<'a> {
    /// Lays out what is live.
    pub(crate) fn new(
        graph: &Graph<'a>,
        live: &Live,
        options: &LinkOptions,
    ) -> Result<Self, LinkError> {
        let functions = live_numbers(&live.functions);
        let imports = graph.image.imports.len() as u32;
        let globals = live_numbers(&live.globals);
        let table = live_numbers(&live.in_table);
        let mut layout = Layout {
            import_count: functions
                .iter()
                .take_while(|&&function| function < imports)
                .count() as u32,
            function_index: inverse(&functions, live.functions.len(), 0),
            global_index: inverse(&globals, live.globals.len(), 0),
            slot: inverse(&table, live.in_table.len(), 1),
            types: Vec::new(),
            type_index: vec![NONE; graph.type_count()],
            functions,
            globals,
            table,
            initialised: Vec::new(),
            zeroed: Vec::new(),
            stack_size: 0,
            pages: 0,
            data_end: 0,
            heap_base: 0,
            address: vec![NONE; live.data.len()],
        };
        layout.number_types(graph, live);
        layout.place_data(graph, live, options)?;
        Ok(layout)
    }

    /// Equal types get one number, in the order of first use.
    fn number_types(&mut self, graph: &Graph<'a>, live: &Live) {
        let mut known: HashMap<&FuncType, u32> = HashMap::new();
        let used = self
            .functions
            .iter()
            .map(|&function| graph.type_of(function));
        let used: Vec<u32> = used.chain(live_numbers(&live.types)).collect();
        for number in used {
            let Some(ty) = graph.func_type(number) else {
                continue;
            };
            let index = *known.entry(ty).or_insert_with(|| {
                self.types.push(ty);
                self.types.len() as u32 - 1
            });
            self.type_index[number as usize] = index;
        }
    }

    fn place_data(
        &mut self,
        graph: &Graph<'a>,
        live: &Live,
        options: &LinkOptions,
    ) -> Result<(), LinkError> {
        for data in live_numbers(&live.data) {
            match is_zeroed(graph, data) {
                true => self.zeroed.push(data),
                false => self.initialised.push(data),
            }
        }
        let of_image = |data: &&u32| graph.program_data(**data).is_none();
        let count = self.initialised.iter().take_while(of_image).count();
        let falling = |&data: &u32| std::cmp::Reverse(graph.align(data));
        self.initialised[..count].sort_by_key(falling);
        self.zeroed.sort_by_key(falling);

        let stack = align_up(options.stack_size.into(), MEMORY_ALIGN);
        self.stack_size = narrow(stack)?;
        let end = place(graph, &self.initialised, stack, &mut self.address)?;
        let end = place(graph, &self.zeroed, end, &mut self.address)?;
        let heap = align_up(end, MEMORY_ALIGN);
        self.data_end = narrow(end)?;
        self.heap_base = narrow(heap)?;
        self.pages = narrow(heap.div_ceil(PAGE).max(1))?;
        if u64::from(self.pages) * PAGE > u64::from(u32::MAX) {
            return Err(LinkError::MemoryExceeded);
        }
        Ok(())
    }

    /// The index of a live function.
    pub(crate) fn function_index(&self, function: u32) -> u32 {
        self.function_index[function as usize]
    }

    /// The index of a used type.
    pub(crate) fn type_index(&self, number: u32) -> u32 {
        self.type_index[number as usize]
    }

    pub(crate) fn global_index(&self, global: u32) -> u32 {
        self.global_index[global as usize]
    }

    /// The table slot of a function whose address is taken.
    pub(crate) fn slot(&self, function: u32) -> u32 {
        self.slot[function as usize]
    }

    pub(crate) fn address(&self, data: u32) -> u32 {
        self.address[data as usize]
    }

    pub(crate) fn layout_symbol(&self, symbol: LayoutSymbol) -> u32 {
        match symbol {
            LayoutSymbol::StackLow => 0,
            LayoutSymbol::StackHigh => self.stack_size,
            LayoutSymbol::DataEnd => self.data_end,
            LayoutSymbol::HeapBase => self.heap_base,
            LayoutSymbol::HeapEnd => self.pages * PAGE as u32,
        }
    }
}

/// Puts `data` one after the other from `start`; gives the end.
fn place(
    graph: &Graph<'_>,
    data: &[u32],
    start: u64,
    address: &mut [u32],
) -> Result<u64, LinkError> {
    let mut end = start;
    for &piece in data {
        end = align_up(end, graph.align(piece).into());
        address[piece as usize] = narrow(end)?;
        end += u64::from(size(graph, piece));
    }
    Ok(end)
}

/// Bytes of memory that a piece of data takes.
pub(crate) fn size(graph: &Graph<'_>, data: u32) -> u32 {
    match graph.contents(data) {
        Contents::Bytes(bytes) => bytes.len() as u32,
        Contents::Zeroed(len) => len,
    }
}

fn is_zeroed(graph: &Graph<'_>, data: u32) -> bool {
    match graph.contents(data) {
        Contents::Zeroed(_) => true,
        Contents::Bytes(bytes) => {
            let of_image = graph.program_data(data).is_none();
            let untouched = graph.data_relocs(data).is_empty() && graph.patches(data).is_empty();
            of_image && untouched && bytes.iter().all(|&byte| byte == 0)
        }
    }
}

fn live_numbers(live: &[bool]) -> Vec<u32> {
    (0..)
        .zip(live)
        .filter(|(_, live)| **live)
        .map(|(number, _)| number)
        .collect()
}

fn inverse(numbers: &[u32], len: usize, first: u32) -> Vec<u32> {
    let mut index = vec![NONE; len];
    for (position, &number) in (first..).zip(numbers) {
        index[number as usize] = position;
    }
    index
}

fn align_up(value: u64, align: u64) -> u64 {
    value.next_multiple_of(align)
}

fn narrow(value: u64) -> Result<u32, LinkError> {
    u32::try_from(value).map_err(|_| LinkError::MemoryExceeded)
}
