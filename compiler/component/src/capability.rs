//! Capabilities: takes a component and gives the tokens of what its imports reach. The list is
//! read from the component itself, so it cannot understate.

use std::collections::BTreeSet;
use std::fmt;

use crate::describe::{Import, describe};
use crate::error::ComponentError;

/// One thing that a component can ask of its host.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Capability {
    /// Standard input, output and error.
    Stdio,
    /// The program's arguments.
    Args,
    /// Environment variables.
    EnvRead,
    /// Reading files and folders.
    FsRead,
    /// Creating, changing and removing files and folders.
    FsWrite,
    /// The date and time of day.
    TimeWall,
    /// The monotonic clock, sleeping.
    TimeMono,
    /// Random numbers.
    Random,
    /// Outgoing connections and name lookup.
    NetConnect,
    /// Incoming connections.
    NetListen,
    /// Outgoing HTTP requests.
    NetHttp,
    /// An interface that Molt does not know, by name.
    Other(String),
}

impl Capability {
    /// The token, as grants and `inspect` write it.
    pub fn token(&self) -> &str {
        match self {
            Self::Stdio => "stdio",
            Self::Args => "args",
            Self::EnvRead => "env.read",
            Self::FsRead => "fs.read",
            Self::FsWrite => "fs.write",
            Self::TimeWall => "time.wall",
            Self::TimeMono => "time.mono",
            Self::Random => "random",
            Self::NetConnect => "net.connect",
            Self::NetListen => "net.listen",
            Self::NetHttp => "net.http",
            Self::Other(name) => name,
        }
    }
}

impl fmt::Display for Capability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.token())
    }
}

/// The capabilities of a component, sorted and without repetition.
pub fn capabilities(component: &[u8]) -> Result<Vec<Capability>, ComponentError> {
    Ok(capabilities_of(&describe(component)?.imports))
}

/// The capabilities behind a list of imports, sorted and without repetition.
pub fn capabilities_of(imports: &[Import]) -> Vec<Capability> {
    let mut found = BTreeSet::new();
    for import in imports {
        of_import(import, &mut found);
    }
    found.into_iter().collect()
}

/// The capabilities behind one import. An interface of types and handles alone gives none: it is
/// of no use without the interface that hands out the handle.
fn of_import(import: &Import, found: &mut BTreeSet<Capability>) {
    let interface = import.name.split('@').next().unwrap_or(&import.name);
    let functions = || import.functions.iter().map(String::as_str);
    match interface {
        "wasi:cli/stdin" | "wasi:cli/stdout" | "wasi:cli/stderr" => {
            found.insert(Capability::Stdio);
        }
        "wasi:cli/environment" => {
            found.extend(functions().filter_map(|name| match name {
                "get-arguments" => Some(Capability::Args),
                "get-environment" => Some(Capability::EnvRead),
                _ => None,
            }));
        }
        "wasi:clocks/wall-clock" | "wasi:clocks/timezone" => {
            if !import.functions.is_empty() {
                found.insert(Capability::TimeWall);
            }
        }
        "wasi:clocks/monotonic-clock" => {
            if !import.functions.is_empty() {
                found.insert(Capability::TimeMono);
            }
        }
        "wasi:random/random" | "wasi:random/insecure" | "wasi:random/insecure-seed" => {
            found.insert(Capability::Random);
        }
        "wasi:filesystem/types" => {
            found.insert(Capability::FsRead);
            if functions().any(changes_files) {
                found.insert(Capability::FsWrite);
            }
        }
        "wasi:filesystem/preopens" => {
            found.insert(Capability::FsRead);
        }
        "wasi:sockets/ip-name-lookup" => {
            found.insert(Capability::NetConnect);
        }
        "wasi:sockets/tcp" => of_tcp(import, found),
        "wasi:http/outgoing-handler" => {
            found.insert(Capability::NetHttp);
        }
        name if is_neutral(name) => {}
        _ => {
            found.insert(Capability::Other(import.name.clone()));
        }
    }
}

/// Interfaces that give a program no power over its surroundings.
fn is_neutral(interface: &str) -> bool {
    interface.starts_with("wasi:cli/terminal-")
        || matches!(
            interface,
            "wasi:io/error"
                | "wasi:io/poll"
                | "wasi:io/streams"
                | "wasi:cli/exit"
                | "wasi:sockets/network"
                | "wasi:sockets/instance-network"
                | "wasi:sockets/tcp-create-socket"
                | "wasi:http/types"
        )
}

fn of_tcp(import: &Import, found: &mut BTreeSet<Capability>) {
    for function in &import.functions {
        match function.as_str() {
            "[method]tcp-socket.start-connect" => found.insert(Capability::NetConnect),
            "[method]tcp-socket.start-listen" | "[method]tcp-socket.accept" => {
                found.insert(Capability::NetListen)
            }
            _ => false,
        };
    }
}

/// Whether a function of `wasi:filesystem/types` can change what is on disk.
fn changes_files(function: &str) -> bool {
    matches!(
        function.rsplit('.').next().unwrap_or(function),
        "write-via-stream"
            | "append-via-stream"
            | "set-size"
            | "set-times"
            | "set-times-at"
            | "write"
            | "create-directory-at"
            | "link-at"
            | "remove-directory-at"
            | "rename-at"
            | "symlink-at"
            | "unlink-file-at"
    )
}
