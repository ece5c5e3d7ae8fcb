//! The printed form of exception groups: every exception inside with a frame of its own, causes and contexts included.
//!
//! Takes over the whole chain once a program has groups; gives the text of `traceback`. Linked only with them.

use crate::molt;
use crate::object::alloc::Global;
use crate::object::attr;
use crate::object::exception::{self, Exception};
use crate::object::names::molt_name_exceptions;
use crate::object::refs::{PyObject, Ref};
use crate::object::traceback::{self, first_entry, molt_group_report_hook};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::Value;
use crate::text::builder::StrBuilder;

/// At most so many exceptions of one group, and groups within each other, are shown.
const WIDTH: usize = 15;
const DEPTH: usize = 10;

/// The class of all groups.
static GROUP: Global<Option<&'static Type>> = Global::new(None);

#[molt::function(module = "_groups_report", sig = "enable(cls, /) -> None")]
fn enable(class: &Value) {
    if let Some(ty) = class.downcast::<Type>() {
        // The class is a variable of a module: it lives as long as the program.
        core::mem::forget(class.clone());
        GROUP.store(Some(unsafe { &*(ty as *const Type) }));
        molt_group_report_hook.store(Some(report));
    }
}

struct Printer<'a> {
    out: &'a mut StrBuilder,
    seen: Vec<*const Exception>,
    depth: usize,
    /// The frame of the innermost group is still open.
    open: bool,
}

fn report(exc: &Ref<Exception>, out: &mut StrBuilder) {
    let mut printer = Printer {
        out,
        seen: Vec::new(),
        depth: 0,
        open: false,
    };
    printer.chain(exc);
}

fn members(exc: &Ref<Exception>) -> Option<Vec<Value>> {
    let class = GROUP.load()?;
    if !exc.as_object().ty().is_subtype(class) {
        return None;
    }
    let inner = exc
        .with_value(|v| attr::getattr(v, molt_name_exceptions.get()))
        .inspect_err(|_| drop(exception::take_pending()))
        .ok()?;
    Some(inner.downcast::<Tuple>()?.as_slice().to_vec())
}

impl Printer<'_> {
    /// Causes and contexts first, oldest on top.
    fn chain(&mut self, exc: &Ref<Exception>) {
        self.seen.push(exc.as_ptr());
        let cause = exc.cause.get();
        let (next, text) = match cause {
            Some(c) => (
                Some(c),
                "\nThe above exception was the direct cause of the following exception:\n\n",
            ),
            None => (
                exc.context.get().filter(|_| !exc.suppress_context.get()),
                "\nDuring handling of the above exception, another exception occurred:\n\n",
            ),
        };
        if let Some(Ok(next)) = next.map(|c| c.into_ref::<Exception>())
            && !self.seen.contains(&(next.as_ptr() as *const Exception))
        {
            self.chain(&next);
            self.emit(text.as_bytes(), b'|');
        }
        match members(exc) {
            Some(members) => self.group(exc, members),
            None => self.plain(exc),
        }
    }

    fn plain(&mut self, exc: &Ref<Exception>) {
        if first_entry(exc).is_some() {
            self.emit(b"Traceback (most recent call last):\n", b'|');
            self.frames(exc);
        }
        self.last_line(exc);
    }

    fn frames(&mut self, exc: &Ref<Exception>) {
        let mut text = StrBuilder::new();
        traceback::format_frames(exc, &mut text);
        self.emit_text(text, b'|', 0);
    }

    /// Further lines of the message have no margin; those of notes have one.
    fn last_line(&mut self, exc: &Ref<Exception>) {
        let mut text = StrBuilder::new();
        traceback::format_last_line(exc, traceback::Reader::Interpreter, &mut text);
        let message = exc.with_value(crate::ops::repr::str);
        let bare = match message {
            Ok(s) => s.chars().iter().filter(|c| *c == u32::from(b'\n')).count(),
            Err(_) => {
                drop(exception::take_pending());
                0
            }
        };
        self.emit_text(text, b'|', bare);
    }

    fn group(&mut self, exc: &Ref<Exception>, members: Vec<Value>) {
        if self.depth > DEPTH {
            self.emit(b"... (max_group_depth is 10)\n", b'|');
            return;
        }
        let top = self.depth == 0;
        self.depth += usize::from(top);
        if first_entry(exc).is_some() {
            let margin = if top { b'+' } else { b'|' };
            self.emit(
                b"Exception Group Traceback (most recent call last):\n",
                margin,
            );
            self.frames(exc);
        }
        self.last_line(exc);
        let shown = members.len().min(WIDTH + 1);
        self.open = false;
        for (i, member) in members.iter().take(shown).enumerate() {
            let last = i + 1 == shown;
            self.open |= last;
            self.indent();
            self.out.push_str(if i == 0 { "+-" } else { "  " });
            self.out.push_str("+---------------- ");
            match i < WIDTH {
                true => self.out.push_int(i as i64 + 1),
                false => self.out.push_str("..."),
            }
            self.out.push_str(" ----------------\n");
            self.depth += 1;
            self.member(member, i, members.len());
            if last && self.open {
                self.indent();
                self.out.push_str("+------------------------------------\n");
                self.open = false;
            }
            self.depth -= 1;
        }
        self.depth -= usize::from(top);
    }

    fn member(&mut self, member: &Value, index: usize, count: usize) {
        if index >= WIDTH {
            let mut text = StrBuilder::new();
            text.push_str("and ");
            text.push_int((count - WIDTH) as i64);
            let plural = if count - WIDTH > 1 { "s" } else { "" };
            text.push_str(" more exception");
            text.push_str(plural);
            text.push_str("\n");
            self.emit_text(text, b'|', 0);
        } else if let Ok(exc) = member.clone().into_ref::<Exception>() {
            self.chain(&exc);
        }
    }

    fn indent(&mut self) {
        for _ in 0..self.depth {
            self.out.push_str("  ");
        }
    }

    /// Lines with the margin, but for the `bare` ones after the first.
    fn emit_text(&mut self, text: StrBuilder, margin: u8, bare: usize) {
        let text = text.finish();
        let (mut start, mut line) = (0, 0);
        while start < text.len() {
            let chars = text.chars();
            let end = (start..text.len())
                .find(|i| chars.at(*i) == u32::from(b'\n'))
                .map_or(text.len(), |i| i + 1);
            if line == 0 || line > bare {
                self.margin(margin);
            }
            self.out.push_chars(chars.slice(start, end));
            (start, line) = (end, line + 1);
        }
    }

    fn emit(&mut self, text: &[u8], margin: u8) {
        for line in text.split_inclusive(|b| *b == b'\n') {
            self.margin(margin);
            self.out.push_ascii(line);
        }
    }

    fn margin(&mut self, margin: u8) {
        if self.depth > 0 {
            self.indent();
            self.out.push_char(u32::from(margin));
            self.out.push_str(" ");
        }
    }
}
