//! What a program is asked to export: plain data, written by the caller.

/// The exports of a component. Imports are never asked for: they follow from the core module.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct World {
    /// A WIT world whose exports the program implements.
    pub wit: Option<Wit>,
    /// Whether the program is a script, which exports `wasi:cli/run`.
    pub run: bool,
}

impl World {
    /// The world of a script.
    pub fn script() -> World {
        World {
            wit: None,
            run: true,
        }
    }

    /// The world of a library that exports `world` of `wit`.
    pub fn library(wit: Wit) -> World {
        World {
            wit: Some(wit),
            run: false,
        }
    }
}

/// A WIT world, with the text it is declared in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wit {
    /// The files of the package that declares the world.
    pub files: Vec<WitFile>,
    /// The files of each package that it depends on, one list for each package.
    pub dependencies: Vec<Vec<WitFile>>,
    /// The world's name; `None` when the package has one world.
    pub world: Option<String>,
}

impl Wit {
    /// The names of all files.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let all = self.files.iter().chain(self.dependencies.iter().flatten());
        all.map(|file| file.name.as_str())
    }

    /// A world declared in one text. A text without a `package` line belongs to `local:program`.
    pub fn text(source: impl Into<String>, world: impl Into<String>) -> Wit {
        Wit {
            files: vec![WitFile {
                name: "world.wit".into(),
                text: source.into(),
            }],
            dependencies: Vec::new(),
            world: Some(world.into()),
        }
    }
}

/// One WIT file; the name only appears in messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WitFile {
    /// File name, for messages.
    pub name: String,
    /// The WIT text.
    pub text: String,
}
