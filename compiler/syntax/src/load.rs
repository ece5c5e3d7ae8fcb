//! The module graph: parses the main file, then everything that its imports reach, depth first.
//! Files come through a [`Loader`]; a module that no loader knows is left for name resolution to judge.

use std::collections::{BTreeMap, BTreeSet};

use molt_source::{Diagnostic, Diagnostics, File, FileId, Files, Span, Version, on_deep_stack};
use ruff_python_ast as ast;
use ruff_python_ast::visitor::Visitor;
use ruff_python_parser::{Mode, ParseOptions};
use ruff_text_size::TextRange;

use crate::beginning::is_dotted;
use crate::exports::constant_all;
use crate::imports::{self, ImportRequest};
use crate::listing::{self, Listed, Strings};
use crate::meanings::Meanings;
use crate::soft;
use crate::truth::{self, Flags, Known};
use crate::{by_name, decode, depth, error, implicit};

/// The content of one file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// What tracebacks print.
    pub name: String,
    pub bytes: Vec<u8>,
    /// It is the `__init__.py` of a package.
    pub is_package: bool,
}

/// Where modules come from.
pub trait Loader: Sync {
    /// A module of the program, by absolute dotted name. None where there is no such file.
    fn user_module(&self, dotted: &str) -> Option<SourceFile>;
    /// A stdlib module that is written in Python.
    fn stdlib_module(&self, dotted: &str) -> Option<SourceFile>;
    /// A module of an installed package, or a folder that is a package without a file: what the stdlib hides.
    fn installed_module(&self, _dotted: &str) -> Option<SourceFile> {
        None
    }
    /// The modules and packages that lie directly in a package; in the program's own folder where the name is empty.
    fn modules_in(&self, _package: &str) -> Vec<String> {
        Vec::new()
    }
    /// Whether a module that is loaded is one of the program's own, and none of a library that it uses.
    fn is_own(&self, _dotted: &str) -> bool {
        true
    }
    /// The package that the main module runs in; empty for a plain file.
    fn main_package(&self) -> String {
        String::new()
    }
    /// The version of Python that the program is written for.
    fn version(&self) -> Version {
        Version::default()
    }
}

/// Whose module it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    User,
    Stdlib,
}

/// One parsed module.
#[derive(Debug)]
pub struct Module {
    /// Absolute dotted name; `__main__` for the main program.
    pub name: String,
    pub file: FileId,
    pub origin: Origin,
    pub is_package: bool,
    /// What its relative imports start from; empty where they are not allowed.
    pub package: String,
    pub tree: ast::ModModule,
    /// What is wrong with its text, which an import may expect; the tree is empty then.
    pub broken: Vec<Diagnostic>,
    /// Its variables that are known before it runs.
    pub flags: Flags,
    /// The import that loaded it first: index of the importing module, and where.
    pub importer: Option<(usize, Span)>,
    /// The string that is the only reason why it is there: a computed import may mean it.
    pub guess: Option<String>,
}

/// Every module of the program, in the order in which imports first name them; the main module is the first.
#[derive(Debug)]
pub struct Modules {
    pub modules: Vec<Module>,
    /// The version of Python that the program is written for.
    pub version: Version,
    /// What CPython warns of when it compiles the user's files.
    pub warnings: Vec<Diagnostic>,
    /// What it puts into `sys.modules`.
    pub listed: Listed,
    index: BTreeMap<(Origin, String), usize>,
}

impl Module {
    /// What is known of it before it runs.
    pub fn known(&self, version: Version) -> Known<'_> {
        Known {
            module: &self.name,
            version,
            flags: &self.flags,
        }
    }
}

impl Modules {
    /// The module that `dotted` means in an import of a module of `origin`. Stdlib modules see only each other.
    pub fn find(&self, origin: Origin, dotted: &str) -> Option<usize> {
        let user = || self.index.get(&(Origin::User, dotted.to_string()));
        let stdlib = || self.index.get(&(Origin::Stdlib, dotted.to_string()));
        match origin {
            Origin::User => user().or_else(stdlib).copied(),
            // What runs the program's tests, say, looks for them there.
            Origin::Stdlib if dotted == "__main__" => user().copied(),
            Origin::Stdlib => stdlib().copied(),
        }
    }
}

/// Modules that CPython has imported before the program starts, or builds in: a user file never replaces them.
const FIXED: [&str; 18] = [
    "_io",
    "abc",
    "atexit",
    "builtins",
    "codecs",
    "errno",
    "faulthandler",
    "gc",
    "io",
    "itertools",
    "marshal",
    "os",
    "posix",
    "pwd",
    "site",
    "stat",
    "sys",
    "time",
];

/// Parses the main file and all that it imports. Every file is added to `files`, also where an error follows.
pub fn parse(
    files: &mut Files,
    main: SourceFile,
    loader: &dyn Loader,
) -> Result<Modules, Diagnostics> {
    parse_without(files, main, loader, &BTreeSet::new())
}

/// Like [`parse`], but the modules `left_out` are not there for computed imports.
pub fn parse_without(
    files: &mut Files,
    main: SourceFile,
    loader: &dyn Loader,
    left_out: &BTreeSet<String>,
) -> Result<Modules, Diagnostics> {
    on_deep_stack(|| {
        let mut graph = Graph {
            files,
            loader,
            modules: Modules {
                modules: Vec::new(),
                version: loader.version(),
                warnings: Vec::new(),
                listed: Listed::default(),
                index: BTreeMap::new(),
            },
            errors: Vec::new(),
            any: false,
            guess: None,
            left_out,
        };
        let main = SourceFile {
            is_package: false,
            ..main
        };
        graph.load("__main__", Origin::User, main, None);
        graph.mentioned();
        let trees = graph.modules.modules.iter();
        let user = trees.filter(|m| m.origin == Origin::User).map(|m| &m.tree);
        graph.modules.listed.mention(user);
        match Diagnostics::new(graph.errors) {
            Some(errors) => Err(errors),
            None => Ok(graph.modules),
        }
    })
}

struct Graph<'a> {
    files: &'a mut Files,
    loader: &'a dyn Loader,
    modules: Modules,
    errors: Vec<Diagnostic>,
    /// Something is imported by a name of which nothing is known.
    any: bool,
    /// The string for which modules are loaded that nothing else asks for.
    guess: Option<String>,
    /// Modules that computed imports do not find.
    left_out: &'a BTreeSet<String>,
}

/// Packages in packages, for imports by computed names.
const MAX_PACKAGES: u32 = 16;

impl Graph<'_> {
    /// Modules of the user's that the strings of the program name, where any of them may be imported. What a library's
    /// strings name is looked for only in packages that the program has already: words are names of packages by chance.
    fn mentioned(&mut self) {
        let mut seen = 0;
        let mut strings = BTreeSet::new();
        let mut unlikely = Vec::new();
        while self.any {
            if seen == self.modules.modules.len() {
                let known = |(_, name): &(usize, String)| self.has_top(name);
                let Some(at) = unlikely.iter().position(known) else {
                    return;
                };
                let (importer, name) = unlikely.remove(at);
                self.guess(importer, &name);
                continue;
            }
            let before = strings.clone();
            let module = &self.modules.modules[seen];
            if module.origin == Origin::User {
                Strings(&mut strings).visit_body(&module.tree.body);
            }
            let own = module.importer.is_none() || self.loader.is_own(&module.name);
            for name in strings.difference(&before).filter(|name| is_dotted(name)) {
                match own || self.has_top(name) {
                    true => self.guess(seen, name),
                    false => unlikely.push((seen, name.clone())),
                }
            }
            seen += 1;
        }
    }

    /// Whether the package around everything that a dotted name says is loaded.
    fn has_top(&self, dotted: &str) -> bool {
        let top = dotted.split('.').next().unwrap_or(dotted);
        self.modules
            .index
            .contains_key(&(Origin::User, top.to_string()))
    }

    /// Loads a module that a computed import may mean. What is wrong with its text, or with that of modules which it
    /// imports, is no error of the program: it is as if the module were not there.
    fn guess(&mut self, importer: usize, dotted: &str) {
        if self.left_out.contains(dotted) {
            return;
        }
        let span = Span::new(self.modules.modules[importer].file, 0, 0);
        let (known, wrong) = (self.modules.modules.len(), self.errors.len());
        let (listed, warned) = (self.modules.listed.clone(), self.modules.warnings.len());
        self.guess = Some(dotted.to_string());
        self.ensure_user(importer, dotted, span);
        self.guess = None;
        let Some(error) = self.errors.get(wrong).cloned() else {
            return;
        };
        self.errors.truncate(wrong);
        self.modules.modules.truncate(known);
        self.modules.index.retain(|_, index| *index < known);
        self.modules.listed = listed;
        self.modules.warnings.truncate(warned);
        self.modules.warnings.push(left_out(dotted, &error));
    }

    /// Loads a module of the user's and the packages around it, if there are such.
    fn ensure_user(&mut self, importer: usize, dotted: &str, span: Span) {
        let ends = dotted.match_indices('.').map(|(end, _)| end);
        for end in ends.chain([dotted.len()]) {
            let name = &dotted[..end];
            let top = name.split('.').next().unwrap_or(name);
            if self.modules.find(Origin::User, name).is_some() {
                continue;
            }
            let source = match FIXED.contains(&top) {
                true => None,
                false => self.loader.user_module(name),
            };
            let Some(source) = source else { return };
            self.load(name, Origin::User, source, Some((importer, span)));
        }
    }

    /// Every module of a package whose name begins like this, with all that is in it.
    fn ensure_all(&mut self, importer: usize, package: &str, begins: &str, span: Span, depth: u32) {
        if depth == MAX_PACKAGES {
            return;
        }
        for name in self.loader.modules_in(package) {
            if !name.starts_with(begins) {
                continue;
            }
            let dotted = match package.is_empty() {
                true => name,
                false => format!("{package}.{name}"),
            };
            self.ensure(importer, Origin::User, &dotted, span);
            let found = self.modules.find(Origin::User, &dotted);
            if found.is_some_and(|found| self.modules.modules[found].is_package) {
                self.ensure_all(importer, &dotted, "", span, depth + 1);
            }
        }
    }

    fn load(
        &mut self,
        name: &str,
        origin: Origin,
        source: SourceFile,
        importer: Option<(usize, Span)>,
    ) {
        let is_package = source.is_package;
        let package = match name {
            "__main__" if origin == Origin::User => self.loader.main_package(),
            _ if is_package => name.to_string(),
            _ => name
                .rsplit_once('.')
                .map_or(String::new(), |(parent, _)| parent.to_string()),
        };
        let index = self.modules.modules.len();
        let empty = ast::ModModule {
            body: Default::default(),
            range: TextRange::default(),
            node_index: ast::AtomicNodeIndex::NONE,
        };
        let (file, tree, mut broken) = match self.parse_file(source, origin) {
            (file, Ok(tree)) => (file, tree, Vec::new()),
            (file, Err(errors)) => (file, empty, errors),
        };
        if importer.is_none() || origin == Origin::Stdlib {
            self.errors.append(&mut broken);
        }
        let version = self.modules.version;
        let names = match origin {
            Origin::User => Meanings::of(&tree),
            Origin::Stdlib => Meanings::trusted(),
        };
        let flags = truth::flags(&tree, names, name, version);
        let known = Known {
            module: name,
            version,
            flags: &flags,
        };
        let requests = imports::collect(&tree, &package, known);
        let mut implied = implicit::collect(&tree, origin == Origin::User);
        if origin == Origin::User {
            let listed = listing::collect(&tree, name, &package);
            if !listed.is_empty() {
                implied.insert("importlib");
            }
            self.modules.listed.extend(listed);
        }
        let name = name.to_string();
        self.modules.index.insert((origin, name.clone()), index);
        self.modules.modules.push(Module {
            name,
            file,
            origin,
            is_package,
            package,
            tree,
            broken,
            flags,
            importer,
            guess: self.guess.clone(),
        });
        let own =
            (importer.is_none() && !self.modules.modules[index].package.is_empty()).then(|| {
                ImportRequest {
                    dotted: self.modules.modules[index].package.clone(),
                    names: Vec::new(),
                    begins: None,
                    range: TextRange::default(),
                    guess: false,
                }
            });
        for request in own.iter().chain(&requests) {
            self.follow(index, origin, file, request);
        }
        for module in implied {
            self.ensure(index, Origin::Stdlib, module, Span::new(file, 0, 0));
        }
    }

    fn parse_file(
        &mut self,
        source: SourceFile,
        origin: Origin,
    ) -> (FileId, Result<ast::ModModule, Vec<Diagnostic>>) {
        let text = match decode::decode(&source.bytes, &source.name) {
            Ok(text) => text,
            Err(bad) => {
                let file = self.files.add(File::new(source.name, bad.readable));
                let span = Span::new(file, bad.offset, bad.offset);
                let error = Diagnostic::error("invalid-source", bad.message, span);
                return (file, Err(vec![error]));
            }
        };
        let too_deep = depth::check(&text);
        let file = self.files.add(File::new(source.name, text));
        if let Some((offset, message)) = too_deep {
            let span = Span::new(file, offset, offset + 1);
            return (
                file,
                Err(vec![Diagnostic::error("too-deep", message, span)]),
            );
        }
        let text = &self.files.get(file).text;
        let options =
            ParseOptions::from(Mode::Module).with_target_version(grammar(self.modules.version));
        let Some((parsed, renamed)) = soft::parse(text, &options) else {
            return (file, Err(Vec::new()));
        };
        let errors = error::diagnostics(&parsed, file, text);
        if errors.is_empty() {
            if origin == Origin::User {
                let version = self.modules.version;
                let found = crate::warn::collect(&parsed, file, text, version);
                self.modules.warnings.extend(found);
            }
            let mut tree = parsed.into_syntax();
            if renamed {
                soft::restore(&mut tree, text);
            }
            (file, Ok(tree))
        } else {
            (file, Err(errors))
        }
    }

    /// Loads what a request names: parents first, then the module, then submodules among the names.
    fn follow(&mut self, importer: usize, origin: Origin, file: FileId, request: &ImportRequest) {
        let span = Span::new(
            file,
            u32::from(request.range.start()),
            u32::from(request.range.end()),
        );
        if by_name::is_any(request) {
            self.any |= origin == Origin::User;
            return;
        }
        let top = request.dotted.split('.').next().unwrap_or_default();
        if request.guess && origin == Origin::User && self.loader.user_module(top).is_some() {
            return;
        }
        let mut end = 0;
        while end < request.dotted.len() {
            let first = request.dotted[end..].chars().next();
            let behind = end + first.map_or(1, char::len_utf8);
            end = request.dotted[behind..]
                .find('.')
                .map_or(request.dotted.len(), |n| behind + n);
            if !self.ensure(importer, origin, &request.dotted[..end], span) {
                return;
            }
        }
        if let (Some(begins), Origin::User) = (&request.begins, origin) {
            return self.ensure_all(importer, &request.dotted, begins, span, 0);
        }
        let is_package = self
            .modules
            .find(origin, &request.dotted)
            .is_some_and(|found| self.modules.modules[found].is_package);
        if is_package {
            for name in self.named_of_package(origin, request) {
                self.ensure(
                    importer,
                    origin,
                    &format!("{}.{name}", request.dotted),
                    span,
                );
            }
        }
    }

    /// The names that a request takes from a package; those of its `__all__` for a star.
    fn named_of_package(&self, origin: Origin, request: &ImportRequest) -> Vec<String> {
        if !request.names.iter().any(|name| name == "*") {
            return request.names.to_vec();
        }
        let package = self.modules.find(origin, &request.dotted);
        package
            .and_then(|found| constant_all(&self.modules.modules[found].tree.body))
            .unwrap_or_default()
    }

    /// Whether the module is there now.
    fn ensure(&mut self, importer: usize, origin: Origin, dotted: &str, span: Span) -> bool {
        if self.modules.find(origin, dotted).is_some() {
            return true;
        }
        let top = dotted.split('.').next().unwrap_or(dotted);
        let user = (origin == Origin::User && !FIXED.contains(&top))
            .then(|| self.loader.user_module(dotted));
        let installed = || {
            (origin == Origin::User && !FIXED.contains(&top))
                .then(|| self.loader.installed_module(dotted))
                .flatten()
                .map(|source| (Origin::User, source))
        };
        let found = match user.flatten() {
            Some(source) => Some((Origin::User, source)),
            None => self
                .loader
                .stdlib_module(dotted)
                .map(|source| (Origin::Stdlib, source))
                .or_else(installed),
        };
        let Some((found_origin, source)) = found else {
            return false;
        };
        self.load(dotted, found_origin, source, Some((importer, span)));
        true
    }
}

/// The warning that a module which only a computed import may mean is not part of the program.
pub fn left_out(dotted: &str, why: &Diagnostic) -> Diagnostic {
    let title = format!("module '{dotted}' is left out: {}", why.title);
    Diagnostic::warning("left-out-module", title, why.span)
        .label("only the text of a string names it; importing it raises ModuleNotFoundError")
}

/// The parser's name of a version.
fn grammar(version: Version) -> ast::PythonVersion {
    ast::PythonVersion {
        major: 3,
        minor: version.minor(),
    }
}
