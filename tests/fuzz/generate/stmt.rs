//! Statements, functions and classes. Loops are bounded by their form; functions call only those before them.

use super::{Callable, Class, Generator, Type};

const EXCEPTIONS: [&str; 8] = [
    "ValueError",
    "TypeError",
    "KeyError",
    "IndexError",
    "ZeroDivisionError",
    "Exception",
    "(KeyError, IndexError)",
    "ArithmeticError",
];

impl Generator {
    pub(super) fn top_level(&mut self) {
        match self.random.below(10) {
            0 | 1 => self.function(),
            2 => self.class(),
            3 => self.generator(),
            _ => {
                self.line("try:");
                self.indent += 1;
                self.statement();
                self.indent -= 1;
                self.line("except Exception as e:");
                self.line("    print(type(e).__name__, e)");
            }
        }
    }

    fn block(&mut self, statements: usize) {
        self.indent += 1;
        let visible = self.variables.len();
        for _ in 0..1 + self.random.below(statements) {
            self.statement();
        }
        // What a branch bound may be unbound after it: mostly it is not used there.
        if !self.random.one_in(12) {
            self.variables.truncate(visible);
        }
        self.indent -= 1;
    }

    pub(super) fn statement(&mut self) {
        self.budget = self.budget.saturating_sub(1);
        let simple = self.indent > 4 || self.budget == 0;
        match self.random.below(if simple { 9 } else { 16 }) {
            0..=3 => self.assign(),
            4 => self.augmented(),
            5 | 6 => {
                let (a, b) = (self.any_type(), self.any_type());
                let text = format!("print({}, {})", self.printable(a, 2), self.printable(b, 2));
                self.line(&text);
            }
            7 => self.mutate(),
            8 => self.leave(),
            9 | 10 => self.branch(),
            11 => self.for_loop(),
            12 => self.while_loop(),
            13 => self.attempt(),
            14 => self.unpack(),
            _ => self.closure(),
        }
    }

    fn assign(&mut self) {
        let of = self.any_type();
        let value = self.expr(of, 3);
        let reuse = self.random.one_in(3) && self.in_function.is_none();
        let name = match self.variable(of).filter(|n| reuse && !n.starts_with('p')) {
            Some(name) => name,
            None => self.fresh("v"),
        };
        self.line(&format!("{name} = {value}"));
        if !self.variables.iter().any(|(n, _)| *n == name) {
            self.variables.push((name, of));
        }
    }

    fn augmented(&mut self) {
        let of = [Type::Int, Type::Float, Type::Str, Type::Ints][self.random.below(4)];
        let own = |n: &String| n.starts_with('v');
        let Some(name) = self
            .variable(of)
            .filter(own)
            .filter(|_| self.in_function.is_none())
        else {
            return self.assign();
        };
        let op = match of {
            Type::Int => self
                .random
                .pick(&["+=", "-=", "*=", "//=", "|=", "%="])
                .to_owned(),
            Type::Float => self.random.pick(&["+=", "-=", "*=", "/="]).to_owned(),
            _ if self.loops > 0 => return self.assign(),
            _ => "+=".to_owned(),
        };
        let value = self.expr(of, if self.loops > 0 { 0 } else { 2 });
        if self.loops > 0 && op == "*=" {
            return self.line(&format!("{name} += {value}"));
        }
        self.line(&format!("{name} {op} {value}"));
    }

    fn mutate(&mut self) {
        let of = [Type::Ints, Type::Counts, Type::IntSet][self.random.below(3)];
        let Some(name) = self.variable(of) else {
            return self.assign();
        };
        let (i, s) = (self.expr(Type::Int, 1), self.expr(Type::Str, 1));
        let text = match (of, self.random.below(6)) {
            (Type::Ints, 0 | 1) => format!("{name}.append({i})"),
            (Type::Ints, 2) => format!("{name}.insert({i} % 5, {i})"),
            (Type::Ints, 3) => format!("print({name}.pop())"),
            (Type::Ints, 4) => format!(
                "{name}.{}()",
                self.random.pick(&["reverse", "sort", "clear"]).to_owned()
            ),
            (Type::Ints, _) => format!("{name}[{}] = {i}", self.random.below(4)),
            (Type::Counts, 0..=2) => format!("{name}[{s}] = {i}"),
            (Type::Counts, 3) => format!("print({name}.setdefault({s}, {i}))"),
            (Type::Counts, 4) => format!("del {name}[{s}]"),
            (Type::Counts, _) => format!("print({name}.pop({s}, None))"),
            (_, 0..=2) => format!("{name}.add({i})"),
            (_, 3) => format!("{name}.discard({i})"),
            (_, _) => format!("{name}.remove({i})"),
        };
        self.line(&text);
    }

    fn leave(&mut self) {
        match (self.in_function, self.random.below(4)) {
            (Some(of), 0) => {
                let (test, value) = (self.condition(2), self.expr(of, 2));
                self.line(&format!("if {test}:"));
                self.line(&format!("    return {value}"));
            }
            (_, 1) => {
                let (test, text) = (self.condition(2), self.expr(Type::Str, 1));
                let kind = self.random.pick(&EXCEPTIONS[..6]).to_owned();
                self.line(&format!("if {test}:"));
                self.line(&format!("    raise {kind}({text})"));
            }
            (_, 2) if self.loops > 0 => {
                let test = self.condition(2);
                let word = self.random.pick(&["break", "continue"]).to_owned();
                self.line(&format!("if {test}:"));
                self.line(&format!("    {word}"));
            }
            _ => {
                let test = self.condition(2);
                self.line(&format!("assert {test}, {}", "'asserted'"));
            }
        }
    }

    fn branch(&mut self) {
        let test = self.condition(3);
        self.line(&format!("if {test}:"));
        self.block(3);
        if self.random.one_in(3) {
            let test = self.condition(2);
            self.line(&format!("elif {test}:"));
            self.block(2);
        }
        if self.random.one_in(2) {
            self.line("else:");
            self.block(2);
        }
    }

    fn for_loop(&mut self) {
        if self.loops > 1 {
            return self.assign();
        }
        let i = self.fresh("i");
        let (head, names) = match self.random.below(5) {
            0 | 1 => (
                format!("for {i} in range({}):", self.random.below(7)),
                vec![(i.clone(), Type::Int)],
            ),
            2 => (
                format!("for {i} in {}[:6]:", self.expr(Type::Ints, 1)),
                vec![(i.clone(), Type::Int)],
            ),
            3 => (
                format!("for {i} in {}[:6]:", self.expr(Type::Str, 1)),
                vec![(i.clone(), Type::Str)],
            ),
            _ => {
                let k = self.fresh("k");
                (
                    format!(
                        "for {k}, {i} in list({}.items())[:5]:",
                        self.expr(Type::Counts, 1)
                    ),
                    vec![(k, Type::Str), (i.clone(), Type::Int)],
                )
            }
        };
        self.line(&head);
        self.loops += 1;
        self.variables.extend(names);
        self.block(3);
        self.loops -= 1;
        if self.random.one_in(5) {
            self.line("else:");
            self.block(1);
        }
    }

    fn while_loop(&mut self) {
        if self.loops > 1 {
            return self.assign();
        }
        let n = self.fresh("n");
        self.line(&format!("{n} = {}", self.names % 6));
        self.line(&format!("while {n} > 0:"));
        self.loops += 1;
        self.line(&format!("    {n} -= 1"));
        self.block(3);
        self.loops -= 1;
    }

    fn attempt(&mut self) {
        self.line("try:");
        self.block(3);
        let kind = self.random.pick(&EXCEPTIONS).to_owned();
        self.line(&format!("except {kind} as e:"));
        self.line("    print('caught', type(e).__name__, e)");
        if self.random.one_in(3) {
            self.line("else:");
            self.block(1);
        }
        if self.random.one_in(3) {
            self.line("finally:");
            self.line("    print('finally')");
        }
    }

    fn unpack(&mut self) {
        let (a, b) = (self.fresh("v"), self.fresh("v"));
        match self.random.below(4) {
            0 => {
                let value = self.expr(Type::Pair, 2);
                self.line(&format!("{a}, {b} = {value}"));
                self.variables.extend([(a, Type::Int), (b, Type::Str)]);
            }
            1 => {
                let value = self.expr(Type::Ints, 2);
                self.line(&format!("{a}, *{b} = {value}"));
                self.variables.extend([(a, Type::Int), (b, Type::Ints)]);
            }
            2 => {
                let (x, y) = (self.expr(Type::Int, 2), self.expr(Type::Float, 2));
                self.line(&format!("{a}, {b} = {x}, {y}"));
                self.variables.extend([(a, Type::Int), (b, Type::Float)]);
            }
            _ => {
                let value = self.expr(Type::Str, 2);
                self.line(&format!("{a} = {b} = {value}"));
                self.variables.extend([(a, Type::Str), (b, Type::Str)]);
            }
        }
    }

    /// A counter in a closure, called twice.
    fn closure(&mut self) {
        let (outer, inner, cell) = (self.fresh("make"), self.fresh("inner"), self.fresh("cell"));
        let start = self.expr(Type::Int, 1);
        let step = self.expr(Type::Int, 1);
        self.line(&format!("def {outer}({cell}):"));
        self.line(&format!("    def {inner}(by=1):"));
        self.line(&format!("        nonlocal {cell}"));
        self.line(&format!("        {cell} += by"));
        self.line(&format!("        return {cell}"));
        self.line(&format!("    return {inner}"));
        let name = self.fresh("f");
        self.line(&format!("{name} = {outer}({start})"));
        self.line(&format!("print({name}(), {name}({step}), {name}(by=2))"));
    }

    fn function(&mut self) {
        let name = self.fresh("f");
        let params: Vec<Type> = (0..self.random.below(4)).map(|_| self.any_type()).collect();
        let result = self.any_type();
        let names: Vec<String> = params.iter().map(|_| self.fresh("p")).collect();
        let written: Vec<String> = names
            .iter()
            .zip(&params)
            .enumerate()
            .map(|(i, (n, t))| {
                let last = i + 1 == names.len() && !matches!(t, Type::Object(_));
                if last && self.random.one_in(4) {
                    format!("{n}={}", self.constant(*t))
                } else {
                    n.clone()
                }
            })
            .collect();
        self.line(&format!("def {name}({}):", written.join(", ")));
        self.body(names.into_iter().zip(params.iter().copied()), result);
        self.functions.push(Callable {
            name,
            params,
            result,
        });
        self.line("");
    }

    /// The body of a function, which sees variables of the module, too.
    fn body(&mut self, params: impl Iterator<Item = (String, Type)>, result: Type) {
        let (visible, loops) = (self.variables.len(), std::mem::take(&mut self.loops));
        let outer = self.in_function.replace(result);
        self.variables.extend(params);
        self.indent += 1;
        for _ in 0..self.random.below(4) {
            self.statement();
        }
        let value = self.expr(result, 3);
        self.line(&format!("return {value}"));
        self.indent -= 1;
        self.in_function = outer;
        self.loops = loops;
        self.variables.truncate(visible);
        self.budget = self.budget.saturating_sub(1);
    }

    fn generator(&mut self) {
        let (name, n, i) = (self.fresh("g"), self.fresh("p"), self.fresh("i"));
        self.line(&format!("def {name}({n}):"));
        let visible = self.variables.len();
        self.variables
            .extend([(n.clone(), Type::Int), (i.clone(), Type::Int)]);
        let (first, second) = (self.expr(Type::Int, 2), self.condition(2));
        self.line(&format!("    for {i} in range({n}):"));
        self.line(&format!("        if {second}:"));
        self.line(&format!("            yield {first}"));
        self.line("        else:");
        let source = self.expr(Type::Ints, 1);
        self.line(&format!("            yield from {source}[:3]"));
        self.line("");
        self.variables.truncate(visible);
        self.generators.push(name);
        self.budget = self.budget.saturating_sub(1);
    }

    fn class(&mut self) {
        let name = self.fresh("C");
        let base = if self.classes.is_empty() || self.random.one_in(2) {
            None
        } else {
            Some(self.classes[self.random.below(self.classes.len())].clone())
        };
        let plain = [Type::Int, Type::Str, Type::Float, Type::Ints];
        let mut fields = base.as_ref().map_or_else(Vec::new, |b| b.fields.clone());
        let inherited = fields.len();
        for _ in 0..1 + self.random.below(2) {
            let field = self.fresh("a");
            fields.push((field, plain[self.random.below(4)]));
        }
        let head = base
            .as_ref()
            .map_or(String::new(), |b| format!("({})", b.name));
        self.line(&format!("class {name}{head}:"));
        self.indent += 1;
        let all: Vec<String> = fields.iter().map(|(f, _)| f.clone()).collect();
        self.line(&format!("def __init__(self, {}):", all.join(", ")));
        if base.is_some() {
            self.line(&format!(
                "    super().__init__({})",
                all[..inherited].join(", ")
            ));
        }
        for field in &all[inherited..] {
            self.line(&format!("    self.{field} = {field}"));
        }
        let shown: Vec<String> = all.iter().map(|f| format!("{{self.{f}!r}}")).collect();
        self.line("def __repr__(self):");
        self.line(&format!("    return f\"{name}({})\"", shown.join(", ")));
        if self.random.one_in(2) {
            self.line("def __eq__(self, other):");
            self.line(&format!(
                "    return isinstance(other, {name}) and self.{0} == other.{0}",
                all[0]
            ));
        }
        if self.random.one_in(3) {
            self.line("def __add__(self, other):");
            self.line(&format!("    return self.{} + other", all[0]));
        }
        let mut methods = base.map_or_else(Vec::new, |b| b.methods);
        let result = plain[self.random.below(4)];
        let method = match methods.first() {
            Some((name, t)) if *t == result => name.clone(),
            _ => self.fresh("m"),
        };
        let decorated = self.random.one_in(4);
        if decorated {
            self.line("@property");
        }
        self.line(&format!("def {method}(self):"));
        let own: Vec<(String, Type)> = fields
            .iter()
            .map(|(f, t)| (format!("self.{f}"), *t))
            .collect();
        self.body(own.into_iter(), result);
        self.indent -= 1;
        self.line("");
        methods.push((method.clone(), result));
        self.classes.push(Class {
            name: name.clone(),
            fields,
            methods,
        });
        let v = self.fresh("v");
        let class = self.classes.len() - 1;
        let value = self.expr(Type::Object(class), 1);
        self.line(&format!("{v} = {value}"));
        let call = if decorated { "" } else { "()" };
        self.line(&format!("show('method', lambda: {v}.{method}{call})"));
        self.variables.push((v, Type::Object(class)));
        self.budget = self.budget.saturating_sub(2);
    }
}
