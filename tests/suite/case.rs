//! A test program as it lies on disk: directives in its first lines (`#@ key: value`), then the
//! program, then what is expected in its last lines. Parses and prints that form; runs nothing.

use std::path::{Path, PathBuf};

use molt_source::Version;

/// The line that says that the output ends without a line break.
const UNTERMINATED: &str = "#| no newline at the end";

/// A test program.
pub struct Case {
    /// The main file.
    pub path: PathBuf,
    /// Its whole text, expectations included: that is what is compiled.
    pub text: String,
    /// `#@` lines, in order.
    pub directives: Vec<(String, String)>,
    /// The `#>` lines.
    pub expected: Vec<String>,
    /// The `#!` lines.
    pub errors: Vec<String>,
    /// The `#-` lines.
    pub absent: Vec<String>,
    /// Whether the output ends in a line break.
    pub terminated: bool,
}

/// Every test below a folder: each `.py` file, or a folder with a `main.py` as one.
pub fn programs(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(folder, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for main in ["main.py", "lib.py"].map(|name| folder.join(name)) {
        if main.is_file() {
            found.push(main);
            return;
        }
    }
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|end| end == "py") {
            found.push(path);
        }
    }
}

impl Case {
    /// Reads a test program.
    pub fn read(path: &Path) -> Result<Case, String> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        let mut case = Case {
            path: path.to_owned(),
            directives: Vec::new(),
            expected: Vec::new(),
            errors: Vec::new(),
            absent: Vec::new(),
            terminated: true,
            text: String::new(),
        };
        for line in text.lines().take_while(|line| line.starts_with("#@")) {
            let (key, value) = line[2..]
                .split_once(':')
                .ok_or_else(|| format!("no directive: {line}"))?;
            case.directives.push((
                key.trim().to_owned(),
                value.strip_prefix(' ').unwrap_or(value).to_owned(),
            ));
        }
        for line in text[body_end(&text)..].lines() {
            if line == UNTERMINATED {
                case.terminated = false;
            } else if let Some(rest) = line.strip_prefix("#>") {
                case.expected
                    .push(rest.strip_prefix(' ').unwrap_or(rest).to_owned());
            } else if let Some(rest) = line.strip_prefix("#!") {
                case.errors
                    .push(rest.strip_prefix(' ').unwrap_or(rest).to_owned());
            } else if let Some(rest) = line.strip_prefix("#-") {
                case.absent.push(rest.trim().to_owned());
            }
        }
        case.text = text;
        Ok(case)
    }

    /// The folder of the program, where its imports are.
    pub fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new("."))
    }

    /// The value of a directive.
    pub fn directive(&self, key: &str) -> Option<&str> {
        self.directives
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value.as_str())
    }

    /// The values of a directive that may stand several times.
    pub fn all<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.directives
            .iter()
            .filter(move |(name, _)| name == key)
            .map(|(_, value)| value.as_str())
    }

    /// Bytes of memory that the program may have, from `#@ memory: MIB`. A runtime that watches itself takes notes, and
    /// keeps freed memory back: that is beside.
    pub fn memory(&self) -> Result<Option<usize>, String> {
        let Some(text) = self.directive("memory") else {
            return Ok(None);
        };
        let mib: usize = text
            .trim()
            .parse()
            .map_err(|_| format!("no size: {text}"))?;
        let notes = match option_env!("MOLT_CHECKED_RUNTIME") {
            Some(_) => 256,
            None => 0,
        };
        Ok(Some((mib + notes) << 20))
    }

    /// Whether a runtime that watches itself, which keeps freed memory back, makes the program do something else:
    /// `#@ watched: WHY`. Such a runtime is asked for what it found, and nothing more.
    pub fn is_unlike_when_watched(&self) -> bool {
        option_env!("MOLT_CHECKED_RUNTIME").is_some() && self.directive("watched").is_some()
    }

    /// The version of Python that the program is written for, from `#@ python: 3.13`.
    pub fn version(&self) -> Result<Version, String> {
        self.directive("python")
            .map_or(Ok(Version::default()), |text| text.trim().parse())
    }

    /// The words of `#@ args:`.
    pub fn args(&self) -> Vec<String> {
        self.all("args").flat_map(words).collect()
    }

    /// What the program reads: the `#@ stdin:` lines.
    pub fn stdin(&self) -> String {
        self.all("stdin").map(|line| format!("{line}\n")).collect()
    }

    /// The code that the program must end with.
    pub fn exit(&self) -> Result<i32, String> {
        self.directive("exit").map_or(Ok(0), |code| {
            code.trim()
                .parse()
                .map_err(|_| format!("no exit code: {code}"))
        })
    }

    /// The output that the program must give.
    pub fn stdout(&self) -> String {
        let mut text: String = self
            .expected
            .iter()
            .map(|line| format!("{line}\n"))
            .collect();
        if !self.terminated {
            text.pop();
        }
        text
    }
}

/// Words divided by spaces; quotes keep them together.
fn words(line: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in line.chars() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, ' ') => all.extend(word.take()),
            _ => word.get_or_insert_default().push(c),
        }
    }
    all.extend(word);
    all
}

/// Where the program ends and what is expected of it begins.
pub fn body_end(text: &str) -> usize {
    let mut end = text.len();
    for line in text.split_inclusive('\n').rev() {
        let bare = line.trim_end_matches('\n');
        if !bare.is_empty()
            && !["#>", "#!", "#-", "#|"]
                .iter()
                .any(|mark| bare.starts_with(mark))
        {
            break;
        }
        end -= line.len();
    }
    end
}

/// Output and errors as the lines that are written below a program.
pub fn expectation(stdout: &str, stderr: &str) -> String {
    let mut text = String::new();
    for line in stdout.split_inclusive('\n') {
        push(&mut text, "#>", line.trim_end_matches('\n'));
    }
    if !stdout.is_empty() && !stdout.ends_with('\n') {
        text.push_str(UNTERMINATED);
        text.push('\n');
    }
    for line in error_lines(stderr) {
        push(&mut text, "#!", line);
    }
    text
}

fn push(text: &mut String, mark: &str, line: &str) {
    text.push_str(mark);
    if !line.is_empty() {
        text.push(' ');
        text.push_str(line);
    }
    text.push('\n');
}

/// The lines of standard error.
pub fn error_lines(stderr: &str) -> Vec<&str> {
    stderr.trim_end().lines().collect()
}
