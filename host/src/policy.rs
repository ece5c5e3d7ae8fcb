//! The check before the start: takes what a program imports and what it is granted, and gives what
//! is refused. What can only be known later, a path or a host, is checked where it is used.

use crate::error::Refusal;
use crate::grants::{Env, Grants, Random, Time};

/// What is refused of one imported function, if anything.
pub(crate) fn refusal(grants: &Grants, interface: &str, function: &str) -> Option<Refusal> {
    let base = interface.split('@').next().unwrap_or(interface);
    let (granted, capability, flag) = match (base, function) {
        ("wasi:cli/environment", "get-environment") => {
            (grants.env != Env::None, "env.read", "--allow-env=NAME")
        }
        ("wasi:clocks/wall-clock" | "wasi:clocks/timezone", _) => (
            !matches!(grants.time, Time::None | Time::Passing),
            "time.wall",
            "--allow-time",
        ),
        ("wasi:clocks/monotonic-clock", _) => {
            (grants.time != Time::None, "time.mono", "--allow-time")
        }
        ("wasi:random/random" | "wasi:random/insecure" | "wasi:random/insecure-seed", _) => {
            (grants.random != Random::None, "random", "--allow-random")
        }
        ("wasi:filesystem/preopens", _) => (
            !grants.read.is_empty() || !grants.write.is_empty(),
            "fs.read",
            "--allow-read=DIR or --allow-write=DIR",
        ),
        ("wasi:sockets/tcp-create-socket" | "wasi:sockets/ip-name-lookup", _) => (
            !grants.net.is_empty(),
            "net.connect",
            "--allow-net=HOST:PORT",
        ),
        _ => return None,
    };
    if granted {
        return None;
    }
    Some(Refusal {
        capability,
        import: format!("{interface}#{function}"),
        flag,
    })
}
