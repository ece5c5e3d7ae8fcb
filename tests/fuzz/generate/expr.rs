//! Expressions of a wanted type, a few levels deep.

use super::{Generator, Type};

const INTS: [&str; 14] = [
    "0",
    "1",
    "2",
    "3",
    "7",
    "-1",
    "-5",
    "10",
    "255",
    "1000",
    "2**31",
    "2**62",
    "2**63 - 1",
    "10**20",
];
const FLOATS: [&str; 10] = [
    "0.0",
    "1.0",
    "-0.0",
    "0.5",
    "2.5",
    "1e10",
    "-3.25",
    "1e-7",
    "float('inf')",
    "123456.789",
];
const STRS: [&str; 12] = [
    "''",
    "'a'",
    "'abc'",
    "'Hello World'",
    "'  x '",
    "'1'",
    "'3.5'",
    "'é'",
    "'a,b,,c'",
    "'\\n'",
    "'ß变'",
    "'aAbB'",
];
const SPECS: [&str; 12] = [
    "", ":>8", ":<6", ":^7", ":d", ":,", ":x", ":.2f", ":+", ":08", "!r", ":e",
];

impl Generator {
    /// An expression; once in a while one of another type.
    pub(super) fn expr(&mut self, of: Type, depth: usize) -> String {
        let of = if self.random.one_in(70) {
            self.any_type()
        } else {
            of
        };
        if self.random.below(3) != 0
            && let Some(name) = self.variable(of)
            && (depth == 0 || self.random.below(3) == 0)
        {
            return name;
        }
        if depth > 0
            && self.random.one_in(6)
            && let Some(call) = self.call_of(of, depth - 1)
        {
            return call;
        }
        if depth > 0 && self.random.one_in(14) {
            let (a, b, c) = (
                self.expr(of, depth - 1),
                self.condition(depth - 1),
                self.expr(of, depth - 1),
            );
            return format!("({a} if {b} else {c})");
        }
        match of {
            Type::Int => self.int(depth),
            Type::Float => self.float(depth),
            Type::Str => self.text(depth),
            Type::Bool => self.condition(depth),
            Type::Ints => self.ints(depth),
            Type::Strs => self.strs(depth),
            Type::Counts => self.counts(depth),
            Type::Pair => {
                let (a, b) = (
                    self.expr(Type::Int, depth / 2),
                    self.expr(Type::Str, depth / 2),
                );
                format!("({a}, {b})")
            }
            Type::IntSet => self.set(depth),
            Type::Object(class) => self.object(class, depth),
        }
    }

    fn call_of(&mut self, of: Type, depth: usize) -> Option<String> {
        let fitting: Vec<_> = self
            .functions
            .iter()
            .filter(|f| f.result == of)
            .cloned()
            .collect();
        if fitting.is_empty() || self.loops > 1 {
            return None;
        }
        let f = fitting[self.random.below(fitting.len())].clone();
        let args: Vec<String> = f.params.iter().map(|t| self.expr(*t, depth)).collect();
        Some(format!("{}({})", f.name, args.join(", ")))
    }

    pub(super) fn constant(&mut self, of: Type) -> String {
        match of {
            Type::Int => self.random.pick(&INTS).to_owned(),
            Type::Float => self.random.pick(&FLOATS).to_owned(),
            Type::Str => self.random.pick(&STRS).to_owned(),
            Type::Bool => self.random.pick(&["True", "False"]).to_owned(),
            Type::Ints => self
                .random
                .pick(&["[]", "[1]", "[3, 1, 2]", "[0, -1, 5, 5]"])
                .to_owned(),
            Type::Strs => self
                .random
                .pick(&["[]", "['a']", "['b', 'a', '']", "list('hello')"])
                .to_owned(),
            Type::Counts => self
                .random
                .pick(&["{}", "{'a': 1}", "{'b': 2, 'a': 1}"])
                .to_owned(),
            Type::Pair => self.random.pick(&["(1, 'x')", "(0, '')"]).to_owned(),
            Type::IntSet => self
                .random
                .pick(&["set()", "{1, 2, 3}", "{0, 8, 16, 5}"])
                .to_owned(),
            Type::Object(_) => "None".to_owned(),
        }
    }

    fn int(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.constant(Type::Int);
        }
        let d = depth - 1;
        match self.random.below(24) {
            0..=5 => {
                let op = self
                    .random
                    .pick(&["+", "-", "*", "+", "-", "//", "%", "&", "|", "^"])
                    .to_owned();
                format!(
                    "({} {op} {})",
                    self.expr(Type::Int, d),
                    self.expr(Type::Int, d)
                )
            }
            6 => format!(
                "({} << ({} & 15))",
                self.expr(Type::Int, d),
                self.expr(Type::Int, d)
            ),
            7 => format!(
                "({} >> ({} & 31))",
                self.expr(Type::Int, d),
                self.expr(Type::Int, d)
            ),
            8 => format!("len({})", {
                let t = *[
                    Type::Str,
                    Type::Ints,
                    Type::Strs,
                    Type::Counts,
                    Type::IntSet,
                ]
                .get(self.random.below(5))
                .unwrap_or(&Type::Str);
                self.expr(t, d)
            }),
            9 => format!("{}[{}]", self.expr(Type::Ints, d), self.index(d)),
            10 => format!(
                "{}.get({}, {})",
                self.expr(Type::Counts, d),
                self.expr(Type::Str, d),
                self.expr(Type::Int, d)
            ),
            11 => format!(
                "{}[{}]",
                self.expr(Type::Counts, d),
                self.expr(Type::Str, d)
            ),
            12 => format!("sum({})", self.expr(Type::Ints, d)),
            13 => format!(
                "{}({}, default=0)",
                self.random.pick(&["max", "min"]).to_owned(),
                self.expr(Type::Ints, d)
            ),
            14 => format!("int({})", {
                let t = if self.random.one_in(2) {
                    Type::Float
                } else {
                    Type::Str
                };
                self.expr(t, d)
            }),
            15 => format!(
                "{}.{}({})",
                self.expr(Type::Str, d),
                self.random
                    .pick(&["find", "count", "rfind", "index"])
                    .to_owned(),
                self.expr(Type::Str, d)
            ),
            16 => format!("abs({})", self.expr(Type::Int, d)),
            17 => format!("-{}", self.expr(Type::Int, d)),
            18 => format!("{}[0]", self.expr(Type::Pair, d)),
            19..=21 => {
                let consumers = [
                    "sum(*)",
                    "max((*), default=-1)",
                    "min(*)",
                    "next((*), 0)",
                    "len(tuple(*))",
                    "len(set(*))",
                    "sum(abs(x) for x in (*))",
                ];
                let consumer = self.random.pick(&consumers).to_owned();
                self.exhausted(&consumer, Type::Int, d)
            }
            _ => format!(
                "({} ** ({} & 3))",
                self.expr(Type::Int, d),
                self.expr(Type::Int, d)
            ),
        }
    }

    fn index(&mut self, depth: usize) -> String {
        match self.random.below(4) {
            0 => "0".into(),
            1 => "-1".into(),
            2 => self.random.below(4).to_string(),
            _ => self.expr(Type::Int, depth),
        }
    }

    fn float(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.constant(Type::Float);
        }
        let d = depth - 1;
        match self.random.below(11) {
            9 | 10 => self.exhausted("sum(*)", Type::Float, d),
            0..=2 => {
                let op = self
                    .random
                    .pick(&["+", "-", "*", "/", "//", "%"])
                    .to_owned();
                format!(
                    "({} {op} {})",
                    self.expr(Type::Float, d),
                    self.expr(Type::Float, d)
                )
            }
            3 => format!(
                "({} / {})",
                self.expr(Type::Int, d),
                self.expr(Type::Int, d)
            ),
            4 => format!("float({})", self.expr(Type::Int, d)),
            5 => format!(
                "round({}, {})",
                self.expr(Type::Float, d),
                self.random.below(4)
            ),
            6 => format!(
                "({} * {})",
                self.expr(Type::Int, d),
                self.expr(Type::Float, d)
            ),
            7 => format!("abs({})", self.expr(Type::Float, d)),
            _ => format!(
                "max({}, {})",
                self.expr(Type::Float, d),
                self.expr(Type::Float, d)
            ),
        }
    }

    fn text(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.constant(Type::Str);
        }
        let d = depth - 1;
        match self.random.below(19) {
            18 => self.exhausted("','.join(*)", Type::Str, d),
            0 | 1 => format!(
                "({} + {})",
                self.expr(Type::Str, d),
                self.expr(Type::Str, d)
            ),
            2 => format!(
                "({} * ({} & 3))",
                self.expr(Type::Str, d),
                self.expr(Type::Int, d)
            ),
            3 => {
                let t = self.any_type();
                format!("str({})", self.printable(t, d))
            }
            4 => {
                let t = self.any_type();
                format!("repr({})", self.printable(t, d))
            }
            5..=7 => self.fstring(d),
            8 => format!(
                "{}[{}:{}]",
                self.expr(Type::Str, d),
                self.index(0),
                self.index(0)
            ),
            9 => format!(
                "{}[::{}]",
                self.expr(Type::Str, d),
                self.random.pick(&["-1", "2", "-2"]).to_owned()
            ),
            10 => format!(
                "{}.{}()",
                self.expr(Type::Str, d),
                self.random
                    .pick(&[
                        "upper",
                        "lower",
                        "strip",
                        "title",
                        "swapcase",
                        "capitalize",
                        "casefold"
                    ])
                    .to_owned()
            ),
            11 => format!(
                "{}.replace({}, {})",
                self.expr(Type::Str, d),
                self.expr(Type::Str, 0),
                self.expr(Type::Str, 0)
            ),
            12 => format!(
                "{}.join({})",
                self.expr(Type::Str, 0),
                self.expr(Type::Strs, d)
            ),
            13 => format!("{}[{}]", self.expr(Type::Str, d), self.index(0)),
            14 => format!("{}[{}]", self.expr(Type::Strs, d), self.index(0)),
            15 => format!(
                "{}.{}({})",
                self.expr(Type::Str, d),
                self.random
                    .pick(&["center", "ljust", "zfill", "rjust"])
                    .to_owned(),
                self.random.below(9)
            ),
            16 => format!(
                "'%s|%r|%5d' % ({}, {}, {})",
                self.expr(Type::Str, d),
                self.expr(Type::Str, d),
                self.expr(Type::Int, d)
            ),
            _ => format!("chr({} % 500 + 32)", self.expr(Type::Int, d)),
        }
    }

    /// Something whose text does not depend on where it lies.
    pub(super) fn printable(&mut self, of: Type, depth: usize) -> String {
        self.expr(of, depth)
    }

    fn fstring(&mut self, depth: usize) -> String {
        let mut text = String::from("f\"");
        for _ in 0..1 + self.random.below(3) {
            let t = [Type::Int, Type::Str, Type::Float, Type::Ints][self.random.below(4)];
            let value = self.expr(t, depth.min(1)).replace('"', "'");
            let spec = self.random.pick(&SPECS).to_owned();
            if value.contains(['\\', '{', '!', ':', '\'']) {
                text.push_str("<>");
            } else {
                text.push_str(&format!("<{{{value}{spec}}}>"));
            }
        }
        text.push('"');
        text
    }

    pub(super) fn condition(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.constant(Type::Bool);
        }
        let d = depth - 1;
        let compare = |g: &mut Generator, t: Type| {
            let op = g
                .random
                .pick(&["<", "<=", "==", "!=", ">", ">="])
                .to_owned();
            format!("({} {op} {})", g.expr(t, d), g.expr(t, d))
        };
        match self.random.below(16) {
            14 | 15 => {
                let consumer = self.random.pick(&["any(*)", "all(*)"]).to_owned();
                self.exhausted(&consumer, Type::Bool, d)
            }
            0..=2 => compare(self, Type::Int),
            3 => compare(self, Type::Str),
            4 => compare(self, Type::Float),
            5 => compare(self, Type::Ints),
            6 => compare(self, Type::Pair),
            7 => format!("(not {})", self.expr(Type::Bool, d)),
            8 => format!(
                "({} and {})",
                self.expr(Type::Bool, d),
                self.expr(Type::Bool, d)
            ),
            9 => format!(
                "({} or {})",
                self.expr(Type::Bool, d),
                self.expr(Type::Bool, d)
            ),
            10 => format!("({} in {})", self.expr(Type::Int, d), {
                let t = if self.random.one_in(2) {
                    Type::Ints
                } else {
                    Type::IntSet
                };
                self.expr(t, d)
            }),
            11 => format!("({} in {})", self.expr(Type::Str, d), {
                let t = if self.random.one_in(2) {
                    Type::Str
                } else {
                    Type::Counts
                };
                self.expr(t, d)
            }),
            12 => {
                let t = self.any_type();
                let n = self
                    .random
                    .pick(&["int", "str", "(int, float)", "list", "bool", "object"])
                    .to_owned();
                format!("isinstance({}, {n})", self.expr(t, d))
            }
            _ => format!(
                "({} < {} <= {})",
                self.expr(Type::Int, d),
                self.expr(Type::Int, d),
                self.expr(Type::Int, d)
            ),
        }
    }

    fn ints(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.constant(Type::Ints);
        }
        let d = depth - 1;
        match self.random.below(12) {
            0 => format!(
                "[{}, {}, *{}]",
                self.expr(Type::Int, d),
                self.expr(Type::Int, d),
                self.expr(Type::Ints, 0)
            ),
            1 => format!(
                "({} + {})",
                self.expr(Type::Ints, d),
                self.expr(Type::Ints, d)
            ),
            2 => format!(
                "sorted({}{})",
                self.expr(Type::Ints, d),
                self.random
                    .pick(&[
                        "",
                        ", reverse=True",
                        ", key=lambda v: -v",
                        ", key=lambda v: v % 3"
                    ])
                    .to_owned()
            ),
            3 => format!(
                "{}[{}:{}]",
                self.expr(Type::Ints, d),
                self.index(0),
                self.index(0)
            ),
            4 => format!("list(range({} % 9))", self.expr(Type::Int, d)),
            5 => self.comprehension('[', ']', d),
            6 => format!(
                "list(map(lambda v: v + {}, {}))",
                self.expr(Type::Int, 0),
                self.expr(Type::Ints, d)
            ),
            7 => format!("sorted({})", self.expr(Type::IntSet, d)),
            8 => format!("list({}.values())", self.expr(Type::Counts, d)),
            9 => format!("[len(s) for s in {}]", self.expr(Type::Strs, d)),
            10 if !self.generators.is_empty() => {
                let name = self.generators[self.random.below(self.generators.len())].clone();
                format!("list({name}({} % 7))", self.expr(Type::Int, d))
            }
            _ => format!(
                "[a * b for a, b in zip({}, {})]",
                self.expr(Type::Ints, d),
                self.expr(Type::Ints, d)
            ),
        }
    }

    /// A generator expression that something exhausts.
    fn exhausted(&mut self, consumer: &str, item: Type, depth: usize) -> String {
        let v = self.fresh("g");
        let source = match self.random.below(3) {
            0 => format!("range({})", self.random.below(6)),
            _ => self.expr(Type::Ints, depth),
        };
        self.variables.push((v.clone(), Type::Int));
        let item = self.expr(item, depth);
        let test = match self.random.below(3) {
            0 => format!(" if {}", self.condition(depth)),
            _ => String::new(),
        };
        self.variables.pop();
        consumer.replace('*', &format!("{item} for {v} in {source}{test}"))
    }

    fn comprehension(&mut self, open: char, close: char, depth: usize) -> String {
        let v = self.fresh("c");
        let source = self.expr(Type::Ints, depth);
        self.variables.push((v.clone(), Type::Int));
        let item = self.expr(Type::Int, depth);
        let test = if self.random.one_in(2) {
            format!(" if {}", self.condition(depth))
        } else {
            String::new()
        };
        self.variables.pop();
        format!("{open}{item} for {v} in {source}{test}{close}")
    }

    fn strs(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.constant(Type::Strs);
        }
        let d = depth - 1;
        match self.random.below(7) {
            0 => format!("[{}, {}]", self.expr(Type::Str, d), self.expr(Type::Str, d)),
            1 => format!(
                "{}.split({})",
                self.expr(Type::Str, d),
                self.random.pick(&["", "','", "'a'", "None, 1"]).to_owned()
            ),
            2 => format!("sorted({})", self.expr(Type::Strs, d)),
            3 => format!("list({})", self.expr(Type::Counts, d)),
            4 => format!("[str(v) for v in {}]", self.expr(Type::Ints, d)),
            5 => format!("{}[{}:]", self.expr(Type::Strs, d), self.index(0)),
            _ => format!("list({})", self.expr(Type::Str, d)),
        }
    }

    fn counts(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.constant(Type::Counts);
        }
        let d = depth - 1;
        match self.random.below(5) {
            0 => format!(
                "{{{}: {}, {}: {}}}",
                self.expr(Type::Str, d),
                self.expr(Type::Int, d),
                self.expr(Type::Str, d),
                self.expr(Type::Int, d)
            ),
            1 => format!("{{s: len(s) for s in {}}}", self.expr(Type::Strs, d)),
            2 => format!(
                "{{**{}, **{}}}",
                self.expr(Type::Counts, d),
                self.expr(Type::Counts, d)
            ),
            3 => format!(
                "dict(zip({}, {}))",
                self.expr(Type::Strs, d),
                self.expr(Type::Ints, d)
            ),
            _ => format!(
                "({} | {})",
                self.expr(Type::Counts, d),
                self.expr(Type::Counts, d)
            ),
        }
    }

    fn set(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.constant(Type::IntSet);
        }
        let d = depth - 1;
        match self.random.below(4) {
            0 => format!("set({})", self.expr(Type::Ints, d)),
            1 => {
                let op = self.random.pick(&["|", "&", "-", "^"]).to_owned();
                format!(
                    "({} {op} {})",
                    self.expr(Type::IntSet, d),
                    self.expr(Type::IntSet, d)
                )
            }
            2 => self.comprehension('{', '}', d),
            _ => format!(
                "{{{}, {}}}",
                self.expr(Type::Int, d),
                self.expr(Type::Int, d)
            ),
        }
    }

    fn object(&mut self, class: usize, depth: usize) -> String {
        let class = self.classes[class].clone();
        let args: Vec<String> = class
            .fields
            .iter()
            .map(|(_, t)| self.expr(*t, depth.saturating_sub(1)))
            .collect();
        format!("{}({})", class.name, args.join(", "))
    }
}
