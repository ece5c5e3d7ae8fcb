//! The program as text, for people and tests: stable, one statement a line, names with their slots.
//! Never read back.

mod expr;
mod stmt;

use crate::ir::*;

/// All functions of the program, module by module, with their locals, then the classes.
pub fn print(program: &Program) -> String {
    let mut printer = Printer {
        program,
        out: String::new(),
        indent: 0,
        locals: &[],
    };
    for module in &program.modules {
        let package = if module.is_package { " package" } else { "" };
        printer.line(&format!("module {}{package}", module.name));
        printer.indent += 1;
        for (_, global) in &module.globals {
            printer.global_line(*global);
        }
        printer.indent -= 1;
    }
    for (index, function) in program.functions.iter().enumerate() {
        printer.function(index, function);
    }
    for (index, class) in program.classes.iter().enumerate() {
        printer.class(index, class);
    }
    printer.out
}

pub(super) struct Printer<'a> {
    program: &'a Program,
    out: String,
    indent: usize,
    /// Of the function being printed.
    locals: &'a [Local],
}

impl<'a> Printer<'a> {
    pub(super) fn line(&mut self, text: &str) {
        self.out.push_str(&"    ".repeat(self.indent));
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn global_line(&mut self, id: GlobalId) {
        let global = &self.program.globals[id.index()];
        let mut text = format!("global {} stores={}", global.name, global.stores);
        if let Some(function) = global.function {
            text += &format!(" function={}", self.function_name(function));
        }
        if let Some(class) = global.class {
            text += &format!(" class={}", self.class_name(class));
        }
        if let Some(alias) = global.alias {
            text += &format!(" alias={}", self.global_name(alias));
        }
        self.line(&text);
    }

    fn function(&mut self, index: usize, function: &'a Function) {
        self.locals = &function.locals;
        let kind = match function.kind {
            FunctionKind::Normal => "def",
            FunctionKind::Generator => "generator",
            FunctionKind::Lambda => "lambda",
            FunctionKind::GeneratorExpr => "genexpr",
            FunctionKind::Coroutine => "coroutine",
            FunctionKind::AsyncGenerator => "async generator",
            FunctionKind::AsyncGeneratorExpr => "async genexpr",
            FunctionKind::ClassBody => "classbody",
            FunctionKind::Module => "module",
        };
        let module = &self.program.modules[function.module.index()].name;
        let params = self.params(function);
        self.line(&format!(
            "{kind} f{index} {module}:{}({params}) line {}",
            function.qualname, function.first_line
        ));
        self.indent += 1;
        let total = function.params.total() as usize;
        let named: Vec<String> = (total..function.locals.len())
            .filter(|&i| !function.locals[i].temporary)
            .map(|i| self.declared(LocalId(i as u32)))
            .collect();
        if !named.is_empty() {
            self.line(&format!("locals {}", named.join(", ")));
        }
        if !function.captures.is_empty() {
            let captures = self.captures(function);
            self.line(&format!("captures {captures}"));
        }
        self.stmts(&function.body);
        self.indent -= 1;
    }

    /// Each free local with the local of the parent that fills it.
    fn captures(&self, function: &Function) -> String {
        let parent = function
            .parent
            .map(|p| &self.program.functions[p.index()].locals[..])
            .unwrap_or(&[]);
        let pairs = function
            .free
            .iter()
            .zip(&function.captures)
            .map(|(inner, outer)| {
                let name = parent.get(outer.index()).map_or("?", |l| l.name.as_str());
                format!("{} <- {name}.{}", self.local(*inner), outer.0)
            });
        pairs.collect::<Vec<_>>().join(", ")
    }

    fn params(&self, function: &Function) -> String {
        let params = &function.params;
        let mut parts: Vec<String> = Vec::new();
        for index in 0..params.total() {
            let annotation = params
                .annotations
                .get(index as usize)
                .and_then(Option::as_ref);
            let star = index >= params.positional + params.keyword_only;
            let prefix = match star {
                true if params.varargs && index == params.positional + params.keyword_only => "*",
                true => "**",
                false => "",
            };
            if index == params.positional && params.keyword_only > 0 {
                parts.push("*".to_string());
            }
            let mut text = format!("{prefix}{}", self.declared(LocalId(index)));
            if let Some(annotation) = annotation {
                text += &format!(": {}", annotation_text(annotation));
            }
            let from = params.positional - params.defaults;
            let keyword = index
                .checked_sub(params.positional)
                .and_then(|k| params.kwdefaults.get(k as usize));
            if (index >= from && index < params.positional) || keyword == Some(&true) {
                text += "=?";
            }
            parts.push(text);
            if index + 1 == params.positional_only {
                parts.push("/".to_string());
            }
        }
        let returns = params
            .returns
            .as_ref()
            .map(|r| format!(" -> {}", annotation_text(r)));
        parts.join(", ") + &returns.unwrap_or_default()
    }

    fn class(&mut self, index: usize, class: &Class) {
        let bases = match &class.bases {
            None => "?".to_string(),
            Some(bases) => {
                let names = bases.iter().map(|base| match base {
                    Base::Class(class) => self.class_name(*class),
                    Base::Builtin(name) => name.clone(),
                });
                names.collect::<Vec<_>>().join(", ")
            }
        };
        let once = if class.once { " once" } else { "" };
        self.line(&format!(
            "class c{index} {}({bases}){once} body=f{}",
            class.qualname, class.body.0
        ));
        self.indent += 1;
        self.line(&format!("names {}", class.names.join(" ")));
        for method in &class.methods {
            self.line(&format!(
                "method {} f{} {:?}",
                method.name, method.function.0, method.kind
            ));
        }
        if let Some(slots) = &class.slots {
            self.line(&format!("slots {}", slots.join(" ")));
        }
        self.indent -= 1;
    }

    fn declared(&self, id: LocalId) -> String {
        let local = &self.locals[id.index()];
        let kind = match local.kind {
            LocalKind::Fast => "",
            LocalKind::Cell => " cell",
            LocalKind::Free => " free",
        };
        format!("{}{kind}", self.local(id))
    }

    pub(super) fn local(&self, id: LocalId) -> String {
        match self.locals.get(id.index()) {
            Some(local) if local.temporary => format!("%{}", id.0),
            Some(local) => {
                let same = self
                    .locals
                    .iter()
                    .filter(|l| l.name == local.name && !l.temporary)
                    .count();
                if same > 1 {
                    format!("{}.{}", local.name, id.0)
                } else {
                    local.name.clone()
                }
            }
            None => format!("?{}", id.0),
        }
    }

    pub(super) fn global_name(&self, id: GlobalId) -> String {
        let global = &self.program.globals[id.index()];
        format!(
            "@{}.{}",
            self.program.modules[global.module.index()].name,
            global.name
        )
    }

    pub(super) fn module_name(&self, id: ModuleId) -> String {
        self.program.modules[id.index()].name.clone()
    }

    pub(super) fn function_name(&self, id: FuncId) -> String {
        format!("f{}:{}", id.0, self.program.functions[id.index()].qualname)
    }

    pub(super) fn class_name(&self, id: ClassId) -> String {
        format!("c{}:{}", id.0, self.program.classes[id.index()].qualname)
    }
}

fn annotation_text(annotation: &Annotation) -> String {
    match annotation {
        Annotation::Name(name) => name.clone(),
        Annotation::Subscript(name, args) => {
            let args: Vec<String> = args.iter().map(annotation_text).collect();
            format!("{name}[{}]", args.join(", "))
        }
        Annotation::Other => "_".to_string(),
    }
}
