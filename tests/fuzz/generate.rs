//! Random programs that mostly make sense: deterministic by seed, always ending, and printing what they do. Takes a
//! seed, gives Python. Prints no addresses, no times and nothing that CPython leaves open.

#[path = "generate/expr.rs"]
mod expr;
#[path = "generate/stmt.rs"]
mod stmt;

use crate::random::Random;

/// What a generated expression gives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Type {
    Int,
    Float,
    Str,
    Bool,
    Ints,
    Strs,
    Counts,
    Pair,
    IntSet,
    Object(usize),
}

const TYPES: [Type; 9] = [
    Type::Int,
    Type::Float,
    Type::Str,
    Type::Bool,
    Type::Ints,
    Type::Strs,
    Type::Counts,
    Type::Pair,
    Type::IntSet,
];

/// A function that the program defined: what it takes and gives.
#[derive(Clone)]
struct Callable {
    name: String,
    params: Vec<Type>,
    result: Type,
}

/// A class that the program defined.
#[derive(Clone)]
struct Class {
    name: String,
    fields: Vec<(String, Type)>,
    /// Methods without parameters.
    methods: Vec<(String, Type)>,
}

/// The program under construction.
pub struct Generator {
    random: Random,
    out: String,
    indent: usize,
    /// Variables that may be read here, innermost last.
    variables: Vec<(String, Type)>,
    functions: Vec<Callable>,
    generators: Vec<String>,
    classes: Vec<Class>,
    names: usize,
    /// How many statements may still come.
    budget: usize,
    /// In loops inside loops less is done.
    loops: usize,
    in_function: Option<Type>,
}

/// A program.
pub fn program(seed: u64) -> String {
    let mut g = Generator {
        random: Random::new(seed ^ 0x6d6f_6c74),
        out: String::new(),
        indent: 0,
        variables: Vec::new(),
        functions: Vec::new(),
        generators: Vec::new(),
        classes: Vec::new(),
        names: 0,
        budget: 0,
        loops: 0,
        in_function: None,
    };
    g.budget = 15 + g.random.below(60);
    g.prelude();
    while g.budget > 0 {
        g.top_level();
    }
    for (name, _) in g.variables.clone() {
        g.line(&format!("show({name:?}, lambda: {name})"));
    }
    g.out
}

impl Generator {
    fn prelude(&mut self) {
        self.line("def show(label, make):");
        self.line("    try:");
        self.line("        print(label, repr(make()))");
        self.line("    except Exception as e:");
        self.line("        print(label, type(e).__name__, e)");
        self.line("");
        self.line("");
    }

    fn line(&mut self, text: &str) {
        if !text.is_empty() {
            self.out.push_str(&"    ".repeat(self.indent));
            self.out.push_str(text);
        }
        self.out.push('\n');
    }

    fn fresh(&mut self, stem: &str) -> String {
        self.names += 1;
        format!("{stem}{}", self.names)
    }

    fn any_type(&mut self) -> Type {
        if !self.classes.is_empty() && self.random.one_in(6) {
            return Type::Object(self.random.below(self.classes.len()));
        }
        // Numbers and text most often: there is most to do with them.
        match self.random.below(14) {
            n @ 0..9 => TYPES[n],
            9..=11 => Type::Int,
            12 => Type::Str,
            _ => Type::Ints,
        }
    }

    fn variable(&mut self, of: Type) -> Option<String> {
        let fitting: Vec<&String> = self
            .variables
            .iter()
            .filter(|(_, t)| *t == of)
            .map(|(n, _)| n)
            .collect();
        if fitting.is_empty() {
            return None;
        }
        Some(fitting[self.random.below(fitting.len())].clone())
    }
}
