//! The function under construction: its locals, cells and what it captures from the functions around it.

use std::collections::{HashMap, HashSet};

use molt_source::Span;

use super::Lowerer;
use crate::ir::*;
use crate::scope::{ScopeId, ScopeKind};

pub(crate) struct Frame {
    pub(crate) func: FuncId,
    /// The scope whose code this is, without inlined comprehensions.
    pub(crate) host: ScopeId,
    pub(crate) locals: Vec<Local>,
    variables: HashMap<(ScopeId, String), LocalId>,
    free: Vec<LocalId>,
    captures: Vec<LocalId>,
    pub(crate) class_cell: Option<LocalId>,
    /// What the `try` statements around the current statement catch.
    pub(crate) guards: Vec<super::guard::Guard>,
    /// Loops around the current statement.
    pub(crate) loops: u32,
    /// The class whose body this is.
    pub(crate) class: Option<ClassId>,
    pub(crate) qualname: String,
    /// Parameter 0 is a positional one.
    pub(crate) has_positional: bool,
    /// Comprehension variables that are not assigned yet, and whether they were read so.
    pub(crate) unassigned: HashMap<LocalId, bool>,
    /// Comprehension variables that were read before they were assigned: they need `Unbind`.
    pub(crate) early: HashSet<LocalId>,
}

/// What [`Lowerer::finish_frame`] adds to the frame.
pub(crate) struct Finished {
    pub(crate) name: String,
    pub(crate) qualname: String,
    pub(crate) kind: FunctionKind,
    pub(crate) params: Params,
    pub(crate) body: Vec<Stmt>,
    pub(crate) doc: Option<String>,
    pub(crate) span: Span,
    pub(crate) first_line: u32,
    pub(crate) class: Option<ClassId>,
}

impl Frame {
    pub(crate) fn new(func: FuncId, host: ScopeId) -> Frame {
        Frame {
            func,
            host,
            locals: Vec::new(),
            variables: HashMap::new(),
            free: Vec::new(),
            captures: Vec::new(),
            class_cell: None,
            guards: Vec::new(),
            loops: 0,
            class: None,
            qualname: String::new(),
            has_positional: false,
            unassigned: HashMap::new(),
            early: HashSet::new(),
        }
    }

    fn add(&mut self, local: Local) -> LocalId {
        self.locals.push(local);
        LocalId(self.locals.len() as u32 - 1)
    }

    /// A variable of `owner`, which runs in this frame.
    pub(crate) fn declare(
        &mut self,
        owner: ScopeId,
        name: &str,
        cell: bool,
        param: Option<u32>,
    ) -> LocalId {
        let kind = if cell {
            LocalKind::Cell
        } else {
            LocalKind::Fast
        };
        let id = self.add(Local {
            name: name.to_string(),
            kind,
            param,
            temporary: false,
            inner: false,
        });
        self.variables.insert((owner, name.to_string()), id);
        id
    }

    /// The variable, if it was declared.
    pub(crate) fn declared(&self, owner: ScopeId, name: &str) -> Option<LocalId> {
        self.variables.get(&(owner, name.to_string())).copied()
    }

    pub(crate) fn temporary(&mut self) -> LocalId {
        let name = String::new();
        self.add(Local {
            name,
            kind: LocalKind::Fast,
            param: None,
            temporary: true,
            inner: false,
        })
    }
}

impl Lowerer<'_> {
    pub(crate) fn frame(&mut self) -> &mut Frame {
        self.frames
            .last_mut()
            .expect("the module's frame is there while anything is lowered")
    }

    pub(crate) fn new_function(&mut self) -> FuncId {
        self.functions.push(None);
        FuncId(self.functions.len() as u32 - 1)
    }

    pub(crate) fn temporary(&mut self) -> LocalId {
        self.frame().temporary()
    }

    /// The local of the current function that is `name` of `owner`: made free here and all the way up if needed.
    pub(crate) fn variable(&mut self, owner: ScopeId, name: &str) -> LocalId {
        self.variable_at(self.frames.len() - 1, owner, name)
    }

    fn variable_at(&mut self, depth: usize, owner: ScopeId, name: &str) -> LocalId {
        if let Some(&id) = self.frames[depth].variables.get(&(owner, name.to_string())) {
            return id;
        }
        let outer = self.variable_at(
            depth.checked_sub(1).expect("the owner is around"),
            owner,
            name,
        );
        let frame = &mut self.frames[depth];
        let id = frame.add(Local {
            name: name.to_string(),
            kind: LocalKind::Free,
            param: None,
            temporary: false,
            inner: false,
        });
        frame.variables.insert((owner, name.to_string()), id);
        frame.free.push(id);
        frame.captures.push(outer);
        if name == "__class__" && self.current_scopes().get(owner).kind == ScopeKind::Class {
            self.frames[depth].class_cell.get_or_insert(id);
        }
        id
    }

    /// Declares what the frame's own scope binds, parameters excepted.
    pub(crate) fn declare_locals(&mut self) {
        let host = self.frame().host;
        let scope = self.current_scopes().get(host);
        if scope.kind == ScopeKind::Class {
            if scope.needs_class_cell {
                let cell = self.frame().declare(host, "__class__", true, None);
                self.frame().class_cell = Some(cell);
            }
            if scope.keeps_namespace {
                self.frame()
                    .declare(host, super::name::NAMESPACE, true, None);
            }
            return;
        }
        for (name, symbol) in &scope.symbols {
            if symbol.bound && !symbol.param && !symbol.global && !symbol.nonlocal {
                self.frame().declare(host, name, symbol.captured, None);
            }
        }
    }

    /// Ends the innermost frame and stores its function.
    pub(crate) fn finish_frame(&mut self, finished: Finished) {
        let frame = self.frames.pop().expect("a frame was pushed");
        let parent = self.frames.last().map(|f| f.func);
        let native = self.native_name(&finished.qualname);
        self.functions[frame.func.index()] = Some(Function {
            native,
            name: finished.name,
            qualname: finished.qualname,
            module: self.module_id(),
            kind: finished.kind,
            params: finished.params,
            locals: frame.locals,
            free: frame.free,
            captures: frame.captures,
            body: finished.body,
            doc: finished.doc,
            span: finished.span,
            first_line: finished.first_line,
            parent,
            class: finished.class,
            class_cell: frame.class_cell,
        });
    }
}
