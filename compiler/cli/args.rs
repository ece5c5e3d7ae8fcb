//! What can be said on the command line, as types. Takes the words, gives commands; checks nothing
//! that needs a file.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::grants::GrantArgs;
use crate::search::SearchArgs;

const AFTER_HELP: &str = "\
Examples:
  molt run hello.py one two      compile and run, like `python3 hello.py one two`
  molt run -c 'print(6 * 7)'     run a line
  molt build hello.py            write hello.wasm, a WebAssembly component
  molt build --native hello.py   write hello, an executable that needs nothing else
  molt check hello.py            look for errors, quickly

Exit codes:
  0    success; `molt run` ends with the program's own code
  1    an uncaught exception, or errors in the program
  2    wrong usage, or a file that cannot be read or written
  70   a fault of Molt itself
  120  the program's standard output could not be written in the end
  126  the program was not started: it needs what it was not granted
  130  interrupted
  134  the program was aborted (its stack ran out, or a fault of Molt)";

/// Compile Python to WebAssembly components and to native executables, and run it.
#[derive(Debug, Parser)]
#[command(name = "molt", bin_name = "molt", version, after_help = AFTER_HELP)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Run(RunArgs),
    Build(BuildArgs),
    Check(CheckArgs),
    Inspect(InspectArgs),
    Bench(BenchArgs),
    Diff(DiffArgs),
    Compare(CompareArgs),
}

const RUN_HELP: &str = "\
Everything after FILE belongs to the program: flags of Molt's go before it. The compiled code is
kept in the cache folder ($XDG_CACHE_HOME/molt, or ~/.cache/molt), so a second run starts at once.

Examples:
  molt run hello.py one two
  molt run --allow-time --allow-read=data report.py --verbose
  molt run hello.wasm
  molt run -c 'import sys; print(sys.argv)' one two
  echo 'print(1)' | molt run -

Exit codes: the program's own; 1 for an uncaught exception or an error in the source; 2 for wrong
usage or an unreadable file; 120 if its output could not be written in the end; 126 if it needs
what it was not granted; 130 on Ctrl-C, with a traceback where the program looks in time.";

/// Compile a program if it has changed, and run it
#[derive(Debug, Args)]
#[command(
    override_usage = "molt run [OPTIONS] <FILE> [ARGS]...\n       molt run [OPTIONS] -c <CODE> [ARGS]...\n       molt run [OPTIONS] -m <MODULE> [ARGS]...\n       molt run [OPTIONS] - [ARGS]...",
    after_help = RUN_HELP
)]
pub(crate) struct RunArgs {
    /// The program, a folder with a `__main__.py`, or a component; `-` reads it from standard input
    #[arg(required_unless_present_any = ["code", "module"])]
    pub(crate) file: Option<PathBuf>,
    /// The program as a module, or a package with a `__main__.py`
    #[arg(short = 'm', value_name = "MODULE", conflicts_with_all = ["file", "code"])]
    pub(crate) module: Option<String>,
    #[command(flatten)]
    pub(crate) search: SearchArgs,
    /// The program as text
    #[arg(
        short = 'c',
        value_name = "CODE",
        conflicts_with = "file",
        allow_hyphen_values = true
    )]
    pub(crate) code: Option<String>,
    /// Compile anew, and keep nothing
    #[arg(long)]
    pub(crate) no_cache: bool,
    #[command(flatten)]
    pub(crate) grants: GrantArgs,
    /// The memory that the program may have; what it asks for beyond is a MemoryError
    #[arg(long, value_name = "MIB", require_equals = true)]
    pub(crate) max_memory: Option<usize>,
}

const BUILD_HELP: &str = "\
What the program may do is decided when it runs: by the flags of `molt run`, or by the host that
loads the component. A native executable is granted here, with the same flags, and takes none.

Examples:
  molt build hello.py                        write hello.wasm
  molt build --release hello.py -o app.wasm  optimise fully
  molt build --emit tir hello.py             show a stage of the compiler
  molt build --native --allow-time clock.py  write the executable clock

A library exports functions for a host to call:
  molt build lib.py --export 'add: func(a: s32, b: s32) -> s32'
  molt build lib.py --wit world.wit --world calculator
With a world, its functions are methods of the class WitWorld of lib.py, those of an exported
interface methods of a class that is named as the interface, or both plain functions; types are in
the module wit_world. An exception that a function lets out ends the program with a trap; the
report goes to standard error if the library writes anything there or to standard output.";

/// Compile a program to a component, or to an executable
#[derive(Debug, Args)]
#[command(
    override_usage = "molt build [OPTIONS] <FILE>\n       molt build [OPTIONS] -m <MODULE>",
    after_help = BUILD_HELP
)]
pub(crate) struct BuildArgs {
    /// The program, or a folder with a `__main__.py`; with `--native` also a component; `-` reads it from standard input
    #[arg(required_unless_present = "module")]
    pub(crate) file: Option<PathBuf>,
    /// The program as a module, or a package with a `__main__.py`
    #[arg(short = 'm', value_name = "MODULE", conflicts_with = "file")]
    pub(crate) module: Option<String>,
    #[command(flatten)]
    pub(crate) search: SearchArgs,
    /// Where to write [default: the program's name, with `.wasm` for a component]
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: Option<PathBuf>,
    /// Build a library that exports a world of this WIT file or folder
    #[arg(long, value_name = "WIT", conflicts_with = "native")]
    pub(crate) wit: Option<PathBuf>,
    /// The world, where there are several
    #[arg(long, value_name = "NAME", requires = "wit")]
    pub(crate) world: Option<String>,
    /// Build a library that exports this function; may be given several times
    #[arg(long, value_name = "FUNCTION", conflicts_with_all = ["native", "wit"])]
    pub(crate) export: Vec<String>,
    /// Optimise fully; `--native` does so always
    #[arg(long)]
    pub(crate) release: bool,
    /// Keep the names of functions in what is optimised fully, for `molt inspect` and profilers
    #[arg(long)]
    pub(crate) names: bool,
    /// Print a stage of the compiler instead of writing a component
    #[arg(long, value_name = "STAGE", conflicts_with_all = ["native", "output"])]
    pub(crate) emit: Option<Emit>,
    /// Write an executable that runs without anything else
    #[arg(long, value_name = "EXE", num_args = 0..=1, require_equals = true)]
    pub(crate) native: Option<Option<PathBuf>>,
    /// The processor that the executable is for
    #[arg(long, requires = "native", default_value = "baseline")]
    pub(crate) cpu: CpuArg,
    #[command(flatten)]
    pub(crate) grants: GrantArgs,
    /// The memory that the program may have; what it asks for beyond is a MemoryError
    #[arg(long, value_name = "MIB", require_equals = true)]
    pub(crate) max_memory: Option<usize>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Emit {
    /// Resolved, desugared Python
    Hir,
    /// What the types of functions, classes and variables are taken to be
    Types,
    /// Typed SSA, with retains and releases
    Tir,
    /// The linked core module as text
    Wat,
    /// The component's world
    Wit,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum CpuArg {
    /// The oldest that is still common
    Baseline,
    /// This machine's: faster, and may not run on another
    Native,
}

/// Look for errors without generating code
#[derive(Debug, Args)]
#[command(after_help = "Ends with 0 if there are no errors, with 1 if there are.")]
pub(crate) struct CheckArgs {
    /// The program; `-` reads it from standard input
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) search: SearchArgs,
}

/// Show what a component, an executable or a program needs, offers and weighs
#[derive(Debug, Args)]
pub(crate) struct InspectArgs {
    /// A component (.wasm), an executable built by Molt, or a program (.py)
    pub(crate) file: PathBuf,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// How many of the largest functions to list
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub(crate) top: usize,
    /// Say what keeps functions and data with NAME in their names in the program, or functions in a
    /// component that was built with `--names`
    #[arg(long, value_name = "NAME", conflicts_with = "json")]
    pub(crate) why: Option<String>,
}

/// Compare programs with CPython 3.12 and, where there are peers in `c/`, with C
#[derive(Debug, Args)]
#[command(after_help = "\
Each program runs under CPython, `molt run` and as a native executable; the outputs must be equal.
The figures are user and system CPU time in seconds, the least of all runs. `run/Py` and `nat/Py`
are the parts of CPython's time that `molt run` and the executable take (0.10: ten times as fast),
`nat/C` is that of C's time that the executable takes; below each group stand the geometric means.
A first line `# budget: 0.10` in a program is the most that its executable may take of CPython's
time; `!` marks a program that takes more, or gives another result.

Ends with 0 if all results are equal and within their budgets, else with 1.")]
pub(crate) struct BenchArgs {
    /// Programs, or folders of programs; the folders in these are groups of their own
    #[arg(default_value = "tests/bench")]
    pub(crate) paths: Vec<PathBuf>,
    /// How often to run each
    #[arg(long, value_name = "N", default_value_t = 3)]
    pub(crate) runs: u32,
}

/// Look for programs that do not do the same as under CPython 3.12
#[derive(Debug, Args)]
#[command(after_help = "\
Each program runs under CPython, as a component and as an executable, with everything granted and
nothing to read. Output, exit code and the last line of the errors must be equal. A program that
differs is made small, statement by statement. Ends with 0 if there is no difference and no program
took too long to be compared, else with 1. Programs that do not compile are only counted.

Examples:
  molt diff suspicious.py
  molt diff --no-shrink --timeout=60 tests/")]
pub(crate) struct DiffArgs {
    /// Programs, or folders of programs; the folders in these are groups of their own
    #[arg(required = true)]
    pub(crate) paths: Vec<PathBuf>,
    /// The interpreter to compare with [default: python3.12 of the PATH or of pyenv]
    #[arg(long, value_name = "PYTHON")]
    pub(crate) cpython: Option<PathBuf>,
    /// How many seconds a program may run
    #[arg(long, value_name = "SECONDS", default_value_t = 20)]
    pub(crate) timeout: u64,
    /// Leave the programs as they are
    #[arg(long)]
    pub(crate) no_shrink: bool,
    /// Do not build executables
    #[arg(long)]
    pub(crate) no_native: bool,
}

/// Run one program under CPython, with `molt run` and as an executable, side by side
#[derive(Debug, Args)]
#[command(after_help = "Ends with 0 if the results are the same, else with 1.")]
pub(crate) struct CompareArgs {
    /// The program
    pub(crate) file: PathBuf,
}

/// The words of a command line, divided.
pub(crate) struct Split {
    /// Those for Molt.
    pub(crate) molt: Vec<OsString>,
    /// Those for the program that `molt run` runs.
    pub(crate) program: Vec<String>,
}

/// Divides the words: after FILE, `-` or `-c CODE` of `molt run`, everything is the program's.
/// This works without knowing the flags, because those that have a value write it after `=`, but for `-c` and `-m`.
pub(crate) fn split(words: impl Iterator<Item = OsString>) -> Split {
    let mut molt: Vec<OsString> = words.collect();
    if molt.get(1).is_none_or(|verb| verb != "run") {
        return Split {
            molt,
            program: Vec::new(),
        };
    }
    let mut end = molt.len();
    let mut value = false;
    for (at, word) in molt.iter().enumerate().skip(2) {
        let bytes = word.as_encoded_bytes();
        // What stands behind `-W` is its value.
        if std::mem::replace(&mut value, bytes == b"-W") {
            value = false;
            continue;
        }
        if bytes == b"-c" || bytes == b"-m" {
            end = at + 2;
            break;
        }
        if bytes.starts_with(b"-c")
            || bytes.starts_with(b"-m")
            || bytes == b"-"
            || !bytes.starts_with(b"-")
        {
            end = at + 1;
            break;
        }
        if bytes == b"--" {
            end = at + 2;
            break;
        }
    }
    let program = molt.split_off(end.min(molt.len()));
    let program = program.iter().map(|word| molt_host::word(word)).collect();
    Split { molt, program }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(line: &str) -> (usize, Vec<String>) {
        let split = split(line.split(' ').map(OsString::from));
        (split.molt.len(), split.program)
    }

    #[test]
    fn the_program_has_all_after_its_name() {
        assert_eq!(
            divided("molt run a.py -c x --seed=1").1,
            ["-c", "x", "--seed=1"]
        );
        assert_eq!(divided("molt run --seed=1 a.py x").1, ["x"]);
        assert_eq!(divided("molt run -c 1 --help").1, ["--help"]);
        assert_eq!(divided("molt run -cx y").1, ["y"]);
        assert_eq!(divided("molt run - y").1, ["y"]);
        assert_eq!(divided("molt run -- a.py y").1, ["y"]);
        assert_eq!(divided("molt build a.py --native"), (4, vec![]));
    }

    #[test]
    fn definitions_are_consistent() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }
}
