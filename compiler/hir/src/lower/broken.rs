//! Modules whose text is no Python, in programs that expect that: their import raises SyntaxError.
//!
//! Takes what the parser found; gives a body that raises it. Where nothing around an import expects it, what was found
//! is an error of the program.

use molt_source::Span;

use super::Lowerer;
use crate::ir::*;

impl Lowerer<'_> {
    /// An import runs the module. Reports what is wrong with its text where no handler around waits for that.
    pub(crate) fn expect_broken(&mut self, index: usize) {
        let broken = &self.modules.modules[index].broken;
        if !broken.is_empty() && !self.guarded(|g| g.syntax) && self.refused.insert(index) {
            self.diagnostics.extend(broken.iter().cloned());
        }
    }

    pub(crate) fn is_broken(&self, index: usize) -> bool {
        !self.modules.modules[index].broken.is_empty()
    }

    /// Raises what the parser found first.
    pub(crate) fn raise_broken(&mut self, span: Span, body: &mut Vec<Stmt>) {
        let Some(found) = self.current().broken.first() else {
            return;
        };
        let class = match found.code {
            "indentation" => "IndentationError",
            "tabs" => "TabError",
            _ => "SyntaxError",
        };
        let file = self.files.get(found.span.file);
        let (line, column) = file.line_column(found.span.start);
        let (end_line, end_column) = file.line_column(found.span.end);
        let text = file.text.split_inclusive('\n').nth(line as usize - 1);
        let characters = |line: u32, column: u32| {
            let text = file.text.split('\n').nth(line as usize - 1);
            let before = text.and_then(|text| text.get(..column as usize));
            before.map_or(column as usize, |before| before.chars().count()) as i64 + 1
        };
        let numbers = [
            line.into(),
            characters(line, column),
            end_line.into(),
            characters(end_line, end_column),
        ];
        let (name, text) = (file.name.clone(), text.unwrap_or_default().to_string());
        let message = found.title.clone();
        let [line, column, end_line, end_column] =
            numbers.map(|n: i64| Element::Item(self.make(span, ExprKind::Int(n))));
        let (name, text) = (self.string(span, &name), self.string(span, &text));
        let (name, text) = (Element::Item(name), Element::Item(text));
        let place = ExprKind::Tuple(vec![name, line, column, text, end_line, end_column]);
        let args = [self.string(span, &message), self.make(span, place)];
        let args = args.map(Arg::Positional).into();
        let callee = Box::new(self.make(span, ExprKind::Builtin(class.to_string())));
        let error = self.make(span, ExprKind::Call { callee, args });
        let kind = StmtKind::Rethrow(error);
        body.push(Stmt { span, kind });
    }
}
