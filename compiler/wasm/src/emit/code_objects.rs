//! What the runtime knows of functions and of places in the source.
//!
//! Code objects for functions, and for each function one table of the places where it may raise.
//! Columns are UTF-8 bytes, as the runtime prints carets.

use molt_abi::layouts::{
    self, CODE_ASYNC_GENERATOR, CODE_COROUTINE, CODE_GENERATOR, CODE_KWARGS, CODE_NAMES,
    CODE_VARARGS,
};
use molt_source::Span;
use molt_tir::ir::{Code as CodeInfo, FrameKind, FuncId};

use super::anchors;
use super::code::Address;
use super::context::{Context, Data};

impl Context<'_> {
    /// The static code information of a function.
    pub fn code_object(&mut self, function: FuncId) -> Address {
        use layouts::code as head;
        if let Some(at) = self.codes[function.index()] {
            return at;
        }
        let program = self.program;
        let info = &program.codes[function.index()];
        let mut data = Data::zeroed(8, head::SIZE);
        if let Some(names) = &info.names {
            let lists = [
                ("locals", &names.locals),
                ("free", &names.free),
                ("cells", &names.cells),
            ];
            for (kind, list) in lists {
                let at = data.grow(8);
                data.u32(at + 4, list.len() as u32);
                if !list.is_empty() {
                    data.address(at, self.name_list(function, kind, list));
                }
            }
        }
        data.address(head::qualname, self.text(&info.qualname));
        data.address(head::name, self.text(&info.name));
        data.address(head::module, self.text(&info.module));
        if let Some(doc) = &info.doc {
            data.address(head::doc, self.text(doc));
        }
        if !info.params.is_empty() {
            data.address(
                head::parameters,
                self.name_list(function, "parameters", &info.params),
            );
        }
        data.u32(head::positional_only, info.positional_only);
        data.u32(head::positional, info.positional);
        data.u32(head::keyword_only, info.keyword_only);
        data.u32(head::flags, flags(info));
        if let Some(file) = info.file {
            let file = self.files.get(file);
            data.address(head::file, self.text(&file.name));
            if self.options.sources {
                data.address(head::source, self.text(&file.text));
            }
        }
        data.u32(head::first_line, info.first_line);
        let at = self.define(format!("$code.{}.{}", function.0, info.qualname), data);
        self.codes[function.index()] = Some(at);
        at
    }

    fn name_list(&mut self, function: FuncId, kind: &str, names: &[String]) -> Address {
        let mut data = Data::zeroed(4, 0);
        for name in names {
            let at = data.grow(4);
            data.address(at, self.text(name));
        }
        self.define(format!("${kind}.{}", function.0), data)
    }

    /// Appends the place to a function's table; its offset.
    pub fn location(&mut self, table: &mut Data, function: FuncId, span: Span) -> u32 {
        use layouts::location as head;
        let at = table.grow(head::SIZE);
        table.address(at + head::code, self.code_object(function));
        let file = self.files.get(span.file);
        let (line, column) = file.line_column(span.start);
        let (end_line, end_column) = file.line_column(span.end);
        table.u32(at + head::line, line);
        table.u32(at + head::column, column);
        table.u32(at + head::end_line, end_line);
        table.u32(at + head::end_column, end_column);
        if line == end_line
            && let Some(text) = file.text.get(span.start as usize..span.end as usize)
            && let Some((from, to)) = anchors::of_expression(text)
        {
            let (from, to) = (column + from as u32, column + to as u32);
            if to < 1 << 16 {
                table.u32(at + head::reserved, from | to << 16);
            }
        }
        at
    }
}

fn flags(info: &CodeInfo) -> u32 {
    let flag = |on: bool, bit: u32| if on { bit } else { 0 };
    flag(info.varargs, CODE_VARARGS)
        | flag(info.kwargs, CODE_KWARGS)
        | flag(info.names.is_some(), CODE_NAMES)
        | match info.frame {
            None => 0,
            Some(FrameKind::Generator) => CODE_GENERATOR,
            Some(FrameKind::Coroutine) => CODE_COROUTINE,
            Some(FrameKind::AsyncGenerator) => CODE_ASYNC_GENERATOR,
        }
}
