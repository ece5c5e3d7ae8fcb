//! The WIT packages that are built in: WASI 0.2.6, reduced to the interfaces that programs use.
//! Pure text; parsing belongs to `program`.

/// The version of every built-in WASI package.
pub(crate) const WASI_VERSION: &str = "0.2.6";

/// One built-in package: its name without version, and its files.
pub(crate) struct Package {
    pub(crate) name: &'static str,
    pub(crate) files: &'static [(&'static str, &'static str)],
}

macro_rules! package {
    ($name:literal: $($file:literal),+ $(,)?) => {
        Package {
            name: $name,
            files: &[$(($file, include_str!(concat!("../../../wit/deps/", $file)))),+],
        }
    };
}

/// Every built-in package.
pub(crate) const PACKAGES: &[Package] = &[
    package!("wasi:io": "io/error.wit", "io/poll.wit", "io/streams.wit"),
    package!("wasi:cli": "cli/environment.wit", "cli/exit.wit", "cli/run.wit", "cli/stdio.wit", "cli/terminal.wit"),
    package!("wasi:clocks": "clocks/monotonic-clock.wit", "clocks/wall-clock.wit", "clocks/timezone.wit"),
    package!("wasi:random": "random/random.wit", "random/insecure.wit"),
    package!("wasi:filesystem": "filesystem/preopens.wit", "filesystem/types.wit"),
    package!("wasi:sockets": "sockets/network.wit", "sockets/tcp.wit"),
];

/// The built-in package of this name and version, if there is one.
pub(crate) fn find(name: &str, version: &str) -> Option<&'static Package> {
    if version != WASI_VERSION {
        return None;
    }
    PACKAGES.iter().find(|package| package.name == name)
}
