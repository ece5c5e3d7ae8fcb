//! Lowering of all modules to one program.
//!
//! `frame` holds the function under construction, `name` resolves names, `globals` module variables, the other
//! files lower one family of forms each. Every expression of the source is lowered at most once, in order.

mod annotation;
mod asynchronous;
mod broken;
mod call;
mod class;
mod comprehension;
mod consumed;
mod dataclass;
mod dataclass_methods;
mod docstring;
mod except_star;
mod expr;
mod frame;
mod fstring;
mod function;
mod globals;
mod guard;
mod harmless;
mod import;
mod import_star;
mod late;
mod listed;
mod literal;
mod match_stmt;
mod name;
mod native;
mod output;
mod pattern;
mod percent;
mod rerun;
mod scope_view;
mod static_attributes;
mod stmt;
mod target;
mod type_params;
mod words;

use std::collections::{HashMap, HashSet};

use molt_source::{
    Diagnostic, Diagnostics, Feature, Files, Severity, Span, Version, on_deep_stack,
};
use molt_syntax::{Module, Modules, Origin};
use ruff_text_size::TextRange;

use crate::StdlibIndex;
use crate::ir::*;
use crate::scope::{self, ScopeId, Scopes};
use frame::Frame;
pub use late::{Late, Use};

/// A lowered program and what is worth saying about it.
#[derive(Debug)]
pub struct Lowered {
    pub program: Program,
    pub warnings: Vec<Diagnostic>,
    /// What is refused if the program can reach it.
    pub late: Vec<Late>,
}

/// Lowers all modules; the first one is the main program. `files` are those that the modules were parsed from.
pub fn lower(
    modules: &Modules,
    files: &Files,
    stdlib: &StdlibIndex,
) -> Result<Lowered, Diagnostics> {
    lower_observed(modules, files, stdlib, &Observed::default())
}

/// The same, where more is known of what the program gets hold of.
pub fn lower_observed(
    modules: &Modules,
    files: &Files,
    stdlib: &StdlibIndex,
    observed: &Observed,
) -> Result<Lowered, Diagnostics> {
    on_deep_stack(|| {
        let mut open = observed.clone();
        loop {
            let (lowered, found) = lower_all(modules, files, stdlib, &open)?;
            // What is wrong may be right once more is known.
            if open.covers(&found) {
                return lowered;
            }
            open.extend(&found);
        }
    })
}

/// The program, and what it turned out to get hold of.
fn lower_all(
    modules: &Modules,
    files: &Files,
    stdlib: &StdlibIndex,
    open: &Observed,
) -> Result<(Result<Lowered, Diagnostics>, Observed), Diagnostics> {
    let mut scopes = Vec::new();
    let mut errors = Vec::new();
    for (index, module) in modules.modules.iter().enumerate() {
        let succeeds = |stmt: &ruff_python_ast::Stmt| guard::succeeds(modules, stdlib, index, stmt);
        let (tree, package) = (&module.tree, &module.package);
        let input = scope::Input {
            tree,
            known: module.known(modules.version),
            file: module.file,
            package,
            version: modules.version,
            keeps_generators: open.generators.contains(&ModuleId(index as u32)),
            succeeds: &succeeds,
        };
        let built = scope::build(&input);
        scopes.push(built.scopes);
        errors.extend(built.errors);
    }
    if let Some(errors) = Diagnostics::new(errors) {
        return Err(errors);
    }
    let mut lowerer = Lowerer::new(modules, files, stdlib, &scopes, open);
    lowerer.declare_globals();
    for index in 0..modules.modules.len() {
        lowerer.module(index);
    }
    let mut found = std::mem::take(&mut lowerer.observed);
    let lowered = lowerer.finish().map(|(lowered, seen)| {
        found.types |= seen.types;
        found.registry |= seen.registry;
        lowered
    });
    Ok((lowered, found))
}

/// What only the functions that the program can reach look at.
struct Seen {
    /// Types that were left out of the program.
    types: bool,
    /// `sys.modules`.
    registry: bool,
}

/// Whether a class body may find names in its namespace that its text does not bind: from a metaclass, or put there
/// through `locals()`.
fn has_prepare(modules: &Modules, scopes: &[Scopes]) -> bool {
    let names = ["__prepare__", "locals", "vars"];
    let user = modules.modules.iter().map(|m| m.origin == Origin::User);
    user.zip(scopes).any(|(user, scopes)| {
        user && scopes.scopes.iter().any(|s| {
            s.kind == scope::ScopeKind::Class && names.iter().any(|name| s.symbol(name).is_some())
        })
    })
}

pub(crate) struct Lowerer<'a> {
    modules: &'a Modules,
    files: &'a Files,
    stdlib: &'a StdlibIndex,
    scopes: &'a [Scopes],
    program: Program,
    functions: Vec<Option<Function>>,
    classes: Vec<Option<Class>>,
    diagnostics: Vec<Diagnostic>,
    late: Vec<Late>,
    /// Modules that something imports with ImportError in mind.
    tried: HashSet<usize>,
    /// Globals of each module by name.
    globals: Vec<HashMap<String, GlobalId>>,
    /// Names that open modules read and do not bind, as variables of their dicts.
    outside: HashMap<(usize, String), GlobalId>,
    /// Names that the current module reads and does not bind.
    read_outside: std::collections::BTreeSet<String>,
    open: &'a Observed,
    observed: Observed,
    /// The functions that look at `sys.modules`.
    registry: HashSet<FuncId>,
    /// Modules whose body may run more than once.
    reruns: HashSet<usize>,
    /// Names that `import *` gives each module.
    star_names: Vec<HashSet<String>>,
    /// Absolute names that each module imports, submodules taken by `from` included.
    imported: Vec<Vec<String>>,
    /// The module being lowered.
    at: usize,
    scope: ScopeId,
    frames: Vec<Frame>,
    /// Bases of each class, to be resolved when all classes are known.
    bases: Vec<Option<Vec<class::BaseRef>>>,
    /// Classes that are the only binding of a variable.
    class_of: HashMap<(usize, ScopeId, String), ClassId>,
    /// What classes are like by their text, where that is known.
    shapes: HashMap<ClassId, std::rc::Rc<dataclass::Shape>>,
    /// Modules whose errors were already reported.
    refused: HashSet<usize>,
    /// Undefined names already reported.
    reported: HashSet<(usize, String)>,
    mentions: annotation::Mentions,
    /// The name being lowered is what is called.
    calling: bool,
    /// A `__dict__` of which only one constant name is asked.
    keyed: Option<TextRange>,
    /// A call of `globals` whose dict is only written to.
    writing: Option<TextRange>,
    /// How many imports were found to fail so far.
    missing: u32,
    /// Handlers around the current statement of imports that succeed: what they import is for other versions.
    fallbacks: u32,
    /// Attribute names that each function mentions.
    names: HashMap<FuncId, HashSet<String>>,
    /// Modules that the current one needs without importing them.
    needed: Vec<usize>,
    /// Some metaclass of the program makes the namespaces of class bodies, which may know more names than are bound.
    prepares: bool,
    /// How messages name what the current module has for builtin functions of CPython, by name.
    natives: HashMap<String, String>,
    /// And which of its classes have one in their place.
    spoken: HashMap<String, crate::ir::Spoken>,
    /// What in the current module computes names of attributes from words of the program.
    worded: HashSet<String>,
    /// The functions that do.
    wording: HashSet<FuncId>,
}

impl<'a> Lowerer<'a> {
    fn new(
        modules: &'a Modules,
        files: &'a Files,
        stdlib: &'a StdlibIndex,
        scopes: &'a [Scopes],
        open: &'a Observed,
    ) -> Lowerer<'a> {
        Lowerer {
            modules,
            files,
            stdlib,
            scopes,
            program: Program::default(),
            functions: Vec::new(),
            classes: Vec::new(),
            diagnostics: Vec::new(),
            late: Vec::new(),
            tried: HashSet::new(),
            globals: vec![HashMap::new(); modules.modules.len()],
            outside: HashMap::new(),
            read_outside: std::collections::BTreeSet::new(),
            open,
            observed: Observed::default(),
            registry: HashSet::new(),
            reruns: rerun::find(modules, open.forgets),
            star_names: vec![HashSet::new(); modules.modules.len()],
            imported: modules
                .modules
                .iter()
                .map(|m| imported_names(m, modules.version))
                .collect(),
            at: 0,
            scope: ScopeId::MODULE,
            frames: Vec::new(),
            bases: Vec::new(),
            class_of: HashMap::new(),
            shapes: HashMap::new(),
            refused: HashSet::new(),
            reported: HashSet::new(),
            mentions: annotation::Mentions::of(modules),
            calling: false,
            keyed: None,
            writing: None,
            missing: 0,
            fallbacks: 0,
            names: HashMap::new(),
            needed: Vec::new(),
            prepares: has_prepare(modules, scopes),
            natives: HashMap::new(),
            spoken: HashMap::new(),
            worded: HashSet::new(),
            wording: HashSet::new(),
        }
    }

    fn current(&self) -> &'a Module {
        &self.modules.modules[self.at]
    }

    /// The running function mentions an attribute of this name.
    pub(crate) fn note_name(&mut self, name: String) {
        let function = self.frame().func;
        self.names.entry(function).or_default().insert(name);
    }

    fn current_scopes(&self) -> &'a Scopes {
        &self.scopes[self.at]
    }

    fn module_id(&self) -> ModuleId {
        ModuleId(self.at as u32)
    }

    fn span(&self, range: TextRange) -> Span {
        Span::new(
            self.current().file,
            range.start().into(),
            range.end().into(),
        )
    }

    fn text(&self, range: TextRange) -> &'a str {
        let text = &self.files.get(self.current().file).text;
        text.get(range.start().into()..range.end().into())
            .unwrap_or("")
    }

    fn make(&mut self, span: Span, kind: ExprKind) -> Expr {
        if is_registry(&kind) {
            self.note_registry();
        }
        let id = ExprId(self.program.expr_count);
        self.program.expr_count += 1;
        Expr { id, span, kind }
    }

    /// What runs here looks at `sys.modules`.
    pub(crate) fn note_registry(&mut self) {
        match self.frames.last() {
            Some(frame) => _ = self.registry.insert(frame.func),
            None => self.observed.registry = true,
        }
    }

    fn none(&mut self, span: Span) -> Expr {
        self.make(span, ExprKind::None)
    }

    fn string(&mut self, span: Span, text: &str) -> Expr {
        self.make(span, ExprKind::Str(PyString::Utf8(text.to_string())))
    }

    /// A value that stands where the source was refused: the error decides. What only a run can reach raises
    /// NotImplementedError there.
    fn refuse(&mut self, diagnostic: Diagnostic) -> Expr {
        let span = diagnostic.span;
        let title = self.string(span, &diagnostic.title);
        self.report(diagnostic);
        let callee = Box::new(self.make(span, name::external("_types", "refused")));
        let args = vec![Arg::Positional(title)];
        self.make(span, ExprKind::Call { callee, args })
    }

    fn module(&mut self, index: usize) {
        self.at = index;
        self.scope = ScopeId::MODULE;
        let module = self.current();
        let span = self.span(module.tree.range);
        let file = self.files.get(module.file);
        self.natives = native::declared(&file.name, &file.text);
        self.spoken = native::classes(&file.name, &file.text);
        self.worded = words::worded(&file.name, &file.text);
        let func = self.new_function();
        self.frames.push(Frame::new(func, ScopeId::MODULE));
        let doc = docstring(&module.tree.body, self.modules.version);
        let mut body = Vec::new();
        self.module_prologue(span, &mut body);
        if index == 0 && !module.package.is_empty() {
            self.import_chain(&module.package, TextRange::default(), &mut body);
        }
        self.raise_broken(span, &mut body);
        self.stmts(&module.tree.body, &mut body);
        self.set_on_parent(span, &mut body);
        let needed = std::mem::take(&mut self.needed).into_iter();
        let init = needed.map(|index| Stmt {
            span,
            kind: StmtKind::InitModule(ModuleId(index as u32)),
        });
        body.splice(0..0, init);
        self.finish_frame(frame::Finished {
            name: "<module>".to_string(),
            qualname: "<module>".to_string(),
            kind: FunctionKind::Module,
            params: Params::default(),
            body,
            doc: doc.clone(),
            span,
            first_line: 1,
            class: None,
        });
        self.program.modules.push(crate::ir::Module {
            name: module.name.clone(),
            file: module.file,
            body: func,
            doc,
            globals: Vec::new(),
            is_package: module.is_package,
            open: self.is_open(index),
            only_written: !self.open.modules.contains(&ModuleId(index as u32)),
            outside: std::mem::take(&mut self.read_outside),
            reruns: self.reruns(index),
        });
    }

    fn finish(mut self) -> Result<(Lowered, Seen), Diagnostics> {
        for global in &mut self.program.globals {
            let reruns = self.reruns.contains(&global.module.index());
            let open = self.open.modules.contains(&global.module)
                || self.open.written.contains(&global.module);
            if reruns || open {
                (global.function, global.class, global.alias) = (None, None, None);
            }
        }
        self.resolve_bases();
        let (errors, warnings): (Vec<_>, Vec<_>) = self
            .diagnostics
            .into_iter()
            .partition(|d| d.severity == Severity::Error);
        if !errors.is_empty() {
            let all = errors.into_iter().chain(warnings).collect();
            return Err(Diagnostics::new(all).expect("there is an error"));
        }
        let mut program = self.program;
        program.registry = self.open.registry;
        let made = "every function and class that was opened was finished";
        program.functions = self.functions.into_iter().map(|f| f.expect(made)).collect();
        program.classes = self.classes.into_iter().map(|c| c.expect(made)).collect();
        for index in 0..program.globals.len() {
            let global = &mut program.globals[index];
            if global.stores != 1 {
                (global.function, global.class, global.alias) = (None, None, None);
            }
            let Global {
                module, ref name, ..
            } = program.globals[index];
            let entry = (name.clone(), GlobalId(index as u32));
            program.modules[module.index()].globals.push(entry);
        }
        program.main = Some(ModuleId(0));
        let names = self.modules.modules.iter().map(|m| m.name.as_str());
        let pure: Vec<bool> = self
            .modules
            .modules
            .iter()
            .zip(&program.modules)
            .map(|(module, lowered)| {
                let listed = program.registry;
                module.origin == Origin::Stdlib && !lowered.open && !lowered.reruns && !listed
            })
            .collect();
        let typing = crate::typed::Typing::new(names, &pure);
        let erases = !self.open.types;
        let mut looks = erases && !crate::erase::erase(&mut program, &typing);
        let live = crate::prune::prune(&mut program, &pure, &typing);
        looks |= erases && crate::erase::remains(&program, &live);
        self.names.retain(|f, _| live[f.index()]);
        program.dynamic_attributes.retain(|f| live[f.index()]);
        program.computed_attributes.retain(|(f, _)| live[f.index()]);
        let written: Vec<bool> = self
            .modules
            .modules
            .iter()
            .map(|m| m.origin == Origin::User)
            .collect();
        looks |= erases && crate::erase::looks(&program, &self.names, &written);
        program.names_used = self.names.into_values().flatten().collect();
        let computed = words::computed(&program, &live);
        program.dynamic_attributes.extend(computed);
        if self.wording.iter().any(|f| live[f.index()]) {
            program.names_used.extend(words::words(&program, &live));
        }
        program.replaces_output |= output::may_close(&program, &live);
        if asks_what_is_abstract(&program) {
            program.names_used.insert("__isabstractmethod__".into());
        }
        if program.names_used.contains("__reduce_ex__") {
            // What it looks for in the object's class.
            let asked = [
                "__reduce__",
                "__getstate__",
                "__getnewargs__",
                "__getnewargs_ex__",
                "items",
            ];
            program.names_used.extend(asked.map(String::from));
        }
        let seen = Seen {
            types: looks,
            registry: self.registry.iter().any(|f| live[f.index()]),
        };
        let lowered = Lowered {
            program,
            warnings,
            late: self.late,
        };
        Ok((lowered, seen))
    }
}

/// Whether the program has something of `abc`, which reads that attribute of what a class body binds.
fn asks_what_is_abstract(program: &Program) -> bool {
    let mut found = false;
    for function in &program.functions {
        crate::visit::exprs(&function.body, &mut |e| {
            found |= matches!(&e.kind, ExprKind::External { module, .. } if module == "abc");
        });
    }
    found
}

/// `sys.modules`.
pub(crate) fn is_registry(kind: &ExprKind) -> bool {
    matches!(kind, ExprKind::External { module, name } if module == "sys" && name == "modules")
}

fn imported_names(module: &Module, version: Version) -> Vec<String> {
    let mut names = Vec::new();
    for request in molt_syntax::imports_of(&module.tree, &module.package, module.known(version)) {
        names.extend(
            request
                .names
                .iter()
                .map(|name| format!("{}.{name}", request.dotted)),
        );
        names.push(request.dotted);
    }
    names
}

/// The text of a body's docstring, as the version keeps it.
pub(crate) fn docstring(body: &[ruff_python_ast::Stmt], version: Version) -> Option<String> {
    use ruff_python_ast::{Expr, Stmt};
    let text = match body.first() {
        Some(Stmt::Expr(stmt)) => match &*stmt.value {
            Expr::StringLiteral(text) => text.value.to_str(),
            _ => return None,
        },
        _ => return None,
    };
    Some(match version.has(Feature::CleanDocstrings) {
        true => docstring::clean(text),
        false => text.to_string(),
    })
}
