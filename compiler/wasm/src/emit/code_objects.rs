//! What the runtime knows of functions and of places in the source.
//!
//! Code objects for functions, and for each function one table of the places where it may raise.
//! Columns are those of a terminal, as the runtime prints carets.

use molt_abi::layouts::{
    self, CODE_ASYNC_GENERATOR, CODE_COROUTINE, CODE_GENERATOR, CODE_KWARGS, CODE_NAMES,
    CODE_VARARGS, LOCATION_CALLEE,
};
use molt_source::{Feature, Span};
use molt_tir::ir::{Code as CodeInfo, FrameKind, FuncId};

use super::anchors::{self, Marks};
use super::code::Address;
use super::columns::width;
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
            if self.options.sources && !is_typed_in(&file.name) {
                data.address(head::source, self.text(&file.text));
            }
        }
        data.u32(head::first_line, info.first_line);
        let at = self.define(format!("$code.{}.{}", function.0, info.qualname), data);
        self.codes[function.index()] = Some(at);
        at
    }

    /// Whether it is of the library's own modules: those leave no traces, as what CPython has in C.
    pub fn is_library(&self, function: FuncId) -> bool {
        let file = self.program.codes[function.index()].file;
        file.is_some_and(|f| self.files.get(f).name.starts_with("<molt>/"))
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
        let (end_line, _) = file.line_column(span.end);
        table.u32(at + head::line, line);
        table.u32(at + head::end_line, end_line);
        if self.options.version.has(Feature::WholeExpressions) {
            let words = super::places::words(&file.text, span);
            table.u32(at + head::column, words.column);
            table.u32(at + head::end_column, words.end_column);
            table.u32(at + head::reserved, words.reserved);
            return at;
        }
        let text = file.text.get((span.start - column) as usize..);
        let Some(text) = text.filter(|t| t.is_char_boundary(column as usize)) else {
            return at;
        };
        let full = text.lines().next().unwrap_or_default();
        let end = match line == end_line {
            true => full.len().min((span.end - span.start + column) as usize),
            false => full.trim_ascii_end().len(),
        };
        let columns = Columns { full, column, end };
        let marks =
            columns.marks(&text[column as usize..(span.end - span.start + column) as usize]);
        table.u32(at + head::column, columns.to(column as usize));
        if !columns.whole() || marks & 0xFFFF != 0 && marks & 0xFFFF != LOCATION_CALLEE {
            table.u32(at + head::end_column, columns.to(end));
        }
        table.u32(at + head::reserved, marks);
        at
    }
}

/// The part of an expression on its first line.
struct Columns<'t> {
    /// The line, without what ends it.
    full: &'t str,
    column: u32,
    end: usize,
}

impl Columns<'_> {
    /// The column of a byte of the line.
    fn to(&self, byte: usize) -> u32 {
        width(self.full.get(..byte).unwrap_or(self.full))
    }

    /// Marks below all of the line would say nothing.
    fn whole(&self) -> bool {
        let indent = self.full.len() - self.full.trim_ascii_start().len();
        self.column as usize <= indent && self.end == self.full.len()
    }

    /// The word `reserved` for the expression `text`.
    fn marks(&self, text: &str) -> u32 {
        let at = |offset: usize| self.to(self.column as usize + offset);
        let one_line = self.column as usize + text.len() == self.end;
        let word = match anchors::of_expression(text) {
            Some(Marks::Operator {
                at: from,
                len,
                after_group,
                before_group,
            }) if one_line => {
                let wide = len == 2 || after_group || before_group;
                at(from) | at(from + 1 + wide as usize) << 16
            }
            Some(Marks::Subscript(from)) if one_line => at(from) | at(text.len()) << 16,
            Some(Marks::Callee(to)) if !text[..to].contains('\n') => LOCATION_CALLEE | at(to) << 16,
            _ => 0,
        };
        // Lines this long are no one's source.
        if self.to(self.end) < LOCATION_CALLEE {
            word
        } else {
            0
        }
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

/// Whether the text came from the command line or from standard input: CPython cannot show its lines.
fn is_typed_in(file: &str) -> bool {
    matches!(file, "<string>" | "<stdin>")
}
