//! The command as a process: arguments, exit codes, bad input, the cache.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

#[path = "cli/files.rs"]
mod files_of_commands;
#[path = "cli/typed.rs"]
mod typed;
#[path = "cli/warnings.rs"]
mod warnings;

/// A folder to work in, with a cache of its own.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Place {
        Place {
            folder: tempfile::tempdir().expect("a folder"),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(&path, text).expect("the file is written");
        path
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_molt"));
        command
            .args(args)
            .current_dir(self.folder.path())
            .env("XDG_CACHE_HOME", self.path("cache"));
        command
    }

    fn molt(&self, args: &[&str]) -> Output {
        self.command(args)
            .stdin(Stdio::null())
            .output()
            .expect("molt runs")
    }

    fn molt_with_input(&self, args: &[&str], input: &str) -> Output {
        let mut child = self
            .command(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("molt runs");
        child
            .stdin
            .take()
            .expect("a pipe")
            .write_all(input.as_bytes())
            .expect("the input is taken");
        child.wait_with_output().expect("molt ends")
    }
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[track_caller]
fn ends(output: &Output, code: i32, stdout: &str) {
    assert_eq!(
        (output.status.code(), out(output).as_str()),
        (Some(code), stdout),
        "{}",
        err(output)
    );
}

#[test]
fn arguments_are_the_program_s() {
    let place = Place::new();
    place.write("a.py", "import sys\nprint(sys.argv)\n");
    ends(
        &place.molt(&["run", "a.py", "-c", "--seed=1", "--", "x y"]),
        0,
        "['a.py', '-c', '--seed=1', '--', 'x y']\n",
    );
    ends(
        &place.molt(&["run", "-c", "import sys; print(sys.argv)", "-A", "b"]),
        0,
        "['-c', '-A', 'b']\n",
    );
    ends(
        &place.molt_with_input(&["run", "-", "q"], "import sys\nprint(sys.argv)\n"),
        0,
        "['-', 'q']\n",
    );
}

#[test]
fn programs_are_read_from_standard_input() {
    let place = Place::new();
    ends(&place.molt_with_input(&["check", "-"], "print(1)\n"), 0, "");
    let wrong = place.molt_with_input(&["check", "-"], "print(1\n");
    assert_eq!(wrong.status.code(), Some(1));
    assert!(err(&wrong).contains("<stdin>:1"), "{}", err(&wrong));
    let built = place.molt_with_input(&["build", "-", "-o", "a.wasm"], "print(2)\n");
    assert_eq!(built.status.code(), Some(0), "{}", err(&built));
    ends(&place.molt(&["run", "a.wasm"]), 0, "2\n");
    let nameless = place.molt_with_input(&["build", "-"], "print(2)\n");
    assert_eq!(nameless.status.code(), Some(2), "{}", err(&nameless));
}

#[test]
fn input_and_exit_codes() {
    let place = Place::new();
    place.write(
        "a.py",
        "import sys\nprint(input()[::-1])\nsys.exit(int(input()))\n",
    );
    ends(
        &place.molt_with_input(&["run", "a.py"], "abc\n42\n"),
        42,
        "cba\n",
    );
    let failed = place.molt(&["run", "-c", "1 // 0"]);
    ends(&failed, 1, "");
    assert!(
        err(&failed).ends_with("ZeroDivisionError: integer division or modulo by zero\n"),
        "{}",
        err(&failed)
    );
}

#[test]
fn modules_beside_the_program() {
    let place = Place::new();
    place.write(
        "p/a.py",
        "import helper\nfrom pkg.sub import value\nprint(helper.f(value))\n",
    );
    place.write("p/helper.py", "def f(x):\n    return x + 1\n");
    place.write("p/pkg/__init__.py", "");
    place.write("p/pkg/sub.py", "value = 41\n");
    ends(&place.molt(&["run", "p/a.py"]), 0, "42\n");
    // A changed module is noticed, though the main file is the same.
    place.write("p/pkg/sub.py", "value = 1\n");
    ends(&place.molt(&["run", "p/a.py"]), 0, "2\n");
    // A new package hides the module of that name.
    place.write("p/helper/__init__.py", "def f(x):\n    return 'package'\n");
    ends(&place.molt(&["run", "p/a.py"]), 0, "package\n");
}

#[test]
fn usage_errors() {
    let place = Place::new();
    place.write("a.py", "print(1)\n");
    for args in [
        &[][..],
        &["run"],
        &["run", "--nonsense", "a.py"],
        &["walk"],
        &["build"],
        &["build", "a.py", "--emit", "x"],
    ] {
        let output = place.molt(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(
            err(&output).contains("Usage") || err(&output).contains("possible values"),
            "{args:?}: {}",
            err(&output)
        );
    }
    let help = place.molt(&["run", "--help"]);
    assert_eq!(help.status.code(), Some(0));
    assert!(out(&help).contains("Exit codes") && out(&help).contains("--allow-read"));
}

#[test]
fn unreadable_input() {
    let place = Place::new();
    place.write("folder/x", "");
    for (verb, file, text) in [
        (
            "run",
            "none.py",
            "cannot read 'none.py': No such file or directory",
        ),
        ("build", "none.py", "cannot read 'none.py'"),
        ("check", "none.py", "cannot read 'none.py'"),
        ("inspect", "none.wasm", "cannot read 'none.wasm'"),
        ("run", "folder", "it is a folder"),
        ("inspect", "folder/x", "no component"),
    ] {
        let output = place.molt(&[verb, file]);
        assert_eq!(output.status.code(), Some(2), "{verb} {file}");
        assert!(
            err(&output).contains(text),
            "{verb} {file}: {}",
            err(&output)
        );
        assert!(!err(&output).contains("os error"), "{}", err(&output));
    }
}

#[test]
fn errors_in_the_source() {
    let place = Place::new();
    place.write("syntax.py", "x = 1\nif x\n    pass\n");
    place.write("bytes.py", b"x = 1\ny = '\xff'\n");
    place.write("missing.py", "import no_such_module_anywhere\n");
    for verb in ["run", "check", "build"] {
        for (file, text) in [
            ("syntax.py", "syntax.py:2:"),
            ("bytes.py", "bytes.py"),
            ("missing.py", "no_such_module_anywhere"),
        ] {
            let output = place.molt(&[verb, file]);
            assert_eq!(
                output.status.code(),
                Some(1),
                "{verb} {file}: {}",
                err(&output)
            );
            assert!(
                err(&output).contains(text),
                "{verb} {file}: {}",
                err(&output)
            );
            assert!(
                !err(&output).contains('\u{1b}'),
                "colours without a terminal"
            );
        }
    }
}

#[test]
fn hostile_input_is_survived() {
    let place = Place::new();
    place.write(
        "deep.py",
        format!("x = {}1{}\n", "(".repeat(10_000), ")".repeat(10_000)),
    );
    place.write("long.py", format!("x = '{}' +\n", "a".repeat(10 << 20)));
    place.write("null.py", b"x = 1\0\n");
    place.write("empty.py", "");
    place.write("unary.py", format!("x = {}1\n", "-".repeat(100_000)));
    for (file, code) in [
        ("deep.py", 1),
        ("long.py", 1),
        ("null.py", 1),
        ("empty.py", 0),
        ("unary.py", 1),
    ] {
        let output = place.molt(&["check", file]);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{file}: {}",
            &err(&output).chars().take(500).collect::<String>()
        );
        assert!(
            output.stderr.len() < 10_000,
            "{file}: {} bytes of text",
            output.stderr.len()
        );
    }
}

#[test]
fn recursion_and_memory_end_in_exceptions() {
    let place = Place::new();
    let output = place.molt(&["run", "-c", "def f(n):\n    return f(n + 1) + 1\nf(0)"]);
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));
    assert!(
        err(&output).contains("RecursionError: maximum recursion depth exceeded"),
        "{}",
        err(&output)
    );
    let output = place.molt(&["run", "-c", "x = [0]\nwhile True:\n    x = x + x"]);
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));
    assert!(err(&output).contains("MemoryError"), "{}", err(&output));
}

#[test]
fn large_numbers_ask_for_their_memory() {
    let place = Place::new();
    let program = "\
import math
def tell(make, n):
    try:
        make(n)
        print('made')
    except MemoryError:
        print('MemoryError')
tell(lambda n: n << 240_000_000, 1)
tell(lambda n: (n << 90_000_000) * (n << 90_000_001), 1)
tell(lambda n: n * n * n, 1 << 80_000_000)
tell(lambda n: n ** 3, 1 << 80_000_000)
tell(lambda n: (n << 150_000_000) // 3, 1)
tell(lambda n: math.factorial(n), 10 ** 9)
tell(lambda n: math.comb(2 * n, n), 10 ** 8)
tell(lambda n: hex(1 << n), 100_000_000)
tell(lambda n: n.to_bytes(1 << 30, 'big'), 1)
tell(lambda n: f'{n:.300000000f}', 1.5)
tell(lambda n: b'x'.join([b'y' * n] * n), 10_000)
tell(lambda n: (n << 40_000_000) * (n << 100), 1)
";
    let text = "MemoryError\n".repeat(11) + "made\n";
    let output = place.molt(&["run", "--max-memory=64", "-c", program]);
    ends(&output, 0, &text);
}

#[test]
fn memory_errors_that_nobody_catches_have_a_traceback() {
    let place = Place::new();
    for (line, program) in [
        (
            "    x = x + x\n",
            "x = [0]\nfor i in range(60):\n    x = x + x\n",
        ),
        ("    x += x\n", "x = 'x'\nfor i in range(60):\n    x += x\n"),
        (
            "    while True:\n",
            "def f():\n    n = None\n    while True:\n        n = [n]\nf()\n",
        ),
    ] {
        place.write("p.py", program);
        let output = place.molt(&["run", "--max-memory=48", "p.py"]);
        let text = err(&output);
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(
            text.starts_with("Traceback (most recent call last):\n"),
            "{text}"
        );
        assert!(
            text.contains(line) && text.ends_with("\nMemoryError\n"),
            "{text}"
        );
    }
}

#[test]
fn standard_output_that_cannot_be_written() {
    let place = Place::new();
    let ignored = |error: &str| {
        format!(
            "Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\n{error}\n"
        )
    };
    let full = "OSError: [Errno 28] No space left on device";
    let broken = "BrokenPipeError: [Errno 32] Broken pipe";
    let many = "for i in range(20000): print(i)\n";
    let caught = "import sys\ntry:\n    for i in range(20000): print(i)\nexcept OSError as e:\n    print(type(e).__name__, e.errno, file=sys.stderr)\n";
    for (program, to_full, code, end) in [
        ("print(1)\n", true, 120, ignored(full)),
        (
            "print(1, flush=True)\n",
            true,
            120,
            format!("{full}\n{}", ignored(full)),
        ),
        ("print(1)\nraise SystemExit(3)\n", true, 120, ignored(full)),
        (many, true, 1, format!("{full}\n")),
        (many, false, 1, format!("{broken}\n")),
        (caught, true, 0, "OSError 28\n".to_string()),
        (caught, false, 0, "BrokenPipeError 32\n".to_string()),
    ] {
        place.write("p.py", program);
        ends(&place.molt(&["build", "--native", "p.py"]), 0, "");
        for command in ["molt run p.py", "./p"] {
            let to = if to_full { ">/dev/full" } else { "| true" };
            // The reader is gone before anything is written.
            let wait = if to_full { "" } else { "sleep 0.3; " };
            let line = format!("({wait}{command}; echo code $? >&2) {to}");
            let folder = Path::new(env!("CARGO_BIN_EXE_molt"))
                .parent()
                .expect("a folder");
            let path = std::env::var("PATH").unwrap_or_default();
            let output = Command::new("sh")
                .args(["-c", &line])
                .current_dir(place.folder.path())
                .env("XDG_CACHE_HOME", place.path("cache"))
                .env("PATH", format!("{}:{path}", folder.display()))
                .output()
                .expect("the shell runs");
            let text = err(&output);
            let expected = format!("{end}code {code}\n");
            assert!(
                text.ends_with(&expected),
                "{program}{to}: {text}\nis not {expected}"
            );
        }
    }
}

#[test]
fn outputs() {
    let place = Place::new();
    place.write("hello.py", "print('hello')\n");
    ends(&place.molt(&["build", "hello.py"]), 0, "");
    assert!(place.path("hello.wasm").is_file());
    ends(
        &place.molt(&["build", "--native", "hello.py", "-o", "greet"]),
        0,
        "",
    );
    let output = Command::new(place.path("greet"))
        .output()
        .expect("the executable runs");
    assert_eq!(
        (output.status.code(), output.stdout.as_slice()),
        (Some(0), &b"hello\n"[..])
    );
    ends(
        &place.molt(&["build", "--native=one", "hello.py", "-o", "two.wasm"]),
        0,
        "",
    );
    assert!(place.path("one").is_file() && place.path("two.wasm").is_file());
    for (out, text) in [
        ("no/such/folder/x.wasm", "cannot write"),
        ("cache", "it is a folder"),
        ("hello.py", "the program itself"),
    ] {
        std::fs::create_dir_all(place.path("cache")).expect("a folder");
        let output = place.molt(&["build", "hello.py", "-o", out]);
        assert_eq!(output.status.code(), Some(2), "{out}");
        assert!(err(&output).contains(text), "{out}: {}", err(&output));
    }
    let left: Vec<_> = std::fs::read_dir(place.folder.path())
        .expect("a folder")
        .flatten()
        .map(|e| e.file_name())
        .collect();
    assert!(
        !left
            .iter()
            .any(|name| name.to_string_lossy().starts_with(".molt")),
        "{left:?}"
    );
}

#[test]
fn the_same_program_gives_the_same_bytes() {
    let place = Place::new();
    for folder in ["one", "two/deeper"] {
        place.write(&format!("{folder}/a.py"), "import m\nprint(m.x)\n");
        place.write(
            &format!("{folder}/m.py"),
            "x = [1, 2]\nclass C:\n    pass\n",
        );
        let mut command = place.command(&["build", "--release", "a.py", "-o", "a.wasm"]);
        let output = command
            .current_dir(place.path(folder))
            .output()
            .expect("molt runs");
        ends(&output, 0, "");
        ends(
            &place.molt(&[
                "build",
                &format!("{folder}/a.py"),
                "-o",
                &format!("{folder}/b.wasm"),
                "--release",
            ]),
            0,
            "",
        );
    }
    let read = |name: &str| std::fs::read(place.path(name)).expect("it was built");
    let first = read("one/a.wasm");
    for other in ["one/b.wasm", "two/deeper/a.wasm", "two/deeper/b.wasm"] {
        assert!(first == read(other), "{other} differs");
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for kind in ["code", "plan"] {
        if let Ok(entries) = std::fs::read_dir(folder.join("molt").join(kind)) {
            found.extend(entries.flatten().map(|entry| entry.path()));
        }
    }
    found
}

#[test]
fn the_cache() {
    let place = Place::new();
    place.write("a.py", "print('first')\n");
    ends(&place.molt(&["run", "--no-cache", "a.py"]), 0, "first\n");
    assert_eq!(files(&place.path("cache")).len(), 0);
    ends(&place.molt(&["run", "a.py"]), 0, "first\n");
    assert_eq!(files(&place.path("cache")).len(), 2);
    // Damage of any file is noticed and mended.
    for file in files(&place.path("cache")) {
        for damage in [b"".to_vec(), b"rubbish".to_vec(), vec![0; 100_000]] {
            std::fs::write(&file, &damage).expect("the file is written");
            ends(&place.molt(&["run", "a.py"]), 0, "first\n");
            assert_ne!(
                std::fs::read(&file).expect("it is there"),
                damage,
                "{}",
                file.display()
            );
        }
        let mut bytes = std::fs::read(&file).expect("it is there");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(&file, &bytes).expect("the file is written");
        ends(&place.molt(&["run", "a.py"]), 0, "first\n");
    }
    // A changed program is another program.
    place.write("a.py", "print('second')\n");
    ends(&place.molt(&["run", "a.py"]), 0, "second\n");
    // A cache that cannot be is none.
    let mut command = place.command(&["run", "a.py"]);
    ends(
        &command
            .env("XDG_CACHE_HOME", "/dev/null/nothing")
            .output()
            .expect("molt runs"),
        0,
        "second\n",
    );
}

#[test]
fn grants() {
    let place = Place::new();
    place.write("t.py", "import time\nprint(time.time() > 0)\n");
    let refused = place.molt(&["run", "t.py"]);
    assert_eq!(refused.status.code(), Some(126), "{}", err(&refused));
    assert!(err(&refused).contains("--allow-time"), "{}", err(&refused));
    ends(&place.molt(&["run", "--allow-time", "t.py"]), 0, "True\n");
    ends(
        &place.molt(&[
            "run",
            "--fixed-time=12.5",
            "-c",
            "import time; print(time.time())",
        ]),
        0,
        "12.5\n",
    );
}

#[test]
fn inspect_shows_what_is_inside() {
    let place = Place::new();
    place.write("hello.py", "print('hello')\n");
    ends(&place.molt(&["build", "--release", "hello.py"]), 0, "");
    ends(&place.molt(&["build", "--native", "hello.py"]), 0, "");
    for file in ["hello.py", "hello.wasm", "hello"] {
        let output = place.molt(&["inspect", file]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        let text = out(&output);
        for part in [
            "capabilities: stdio\n",
            "wasi:cli/stdout@0.2",
            "wasi:cli/run@0.2",
            "compiler: molt ",
            "sources: sha256 ",
        ] {
            assert!(text.contains(part), "{file}: {part} is not in\n{text}");
        }
        let output = place.molt(&["inspect", "--json", file]);
        let value: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
        assert_eq!(
            value["capabilities"],
            serde_json::json!(["stdio"]),
            "{file}"
        );
    }
}

#[test]
fn components_run_and_become_executables() {
    let place = Place::new();
    place.write("echo.py", "import sys\nprint(sys.argv[1:])\nsys.exit(3)\n");
    ends(&place.molt(&["build", "echo.py"]), 0, "");
    ends(&place.molt(&["build", "--native", "echo.wasm"]), 0, "");
    for _ in ["compiled", "from the cache"] {
        ends(
            &place.molt(&["run", "echo.wasm", "a", "-b"]),
            3,
            "['a', '-b']\n",
        );
    }
    let output = Command::new(place.path("echo")).arg("c").output();
    ends(&output.expect("it runs"), 3, "['c']\n");

    place.write("broken.wasm", b"\0asm\x0d\0\x01\0\xff");
    place.write("core.wasm", b"\0asm\x01\0\0\0");
    place.write("lib.py", "def one() -> int:\n    return 1\n");
    let export = "one: func() -> s32";
    ends(&place.molt(&["build", "lib.py", "--export", export]), 0, "");
    for (args, code, why) in [
        (["run", "broken.wasm"], 2, "cannot run 'broken.wasm'"),
        (["run", "core.wasm"], 2, "not a WebAssembly component"),
        (["run", "lib.wasm"], 126, "wasi:cli/run"),
        (["build", "echo.wasm"], 2, "is a component already"),
    ] {
        let output = place.molt(&args);
        assert_eq!(output.status.code(), Some(code), "{}", err(&output));
        assert!(err(&output).contains(why), "{args:?}: {}", err(&output));
    }
}

#[test]
fn inspect_weighs_what_keeps_its_names() {
    let place = Place::new();
    place.write(
        "hello.py",
        "def greet():\n    print('hello')\nprint(greet())\n",
    );
    for flag in ["--release", "--native"] {
        ends(&place.molt(&["build", flag, "hello.py"]), 0, "");
    }
    for file in ["hello.wasm", "hello"] {
        let text = out(&place.molt(&["inspect", file]));
        assert!(text.contains("no names were kept"), "{file}: {text}");
    }
    let text = out(&place.molt(&["inspect", "hello"]));
    for part in ["  what runs the machine code\n", "  machine code .text\n"] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    for flag in ["--release", "--native"] {
        ends(&place.molt(&["build", "--names", flag, "hello.py"]), 0, "");
    }
    let output = Command::new(place.path("hello")).output();
    ends(&output.expect("the executable runs"), 0, "hello\nNone\n");
    for file in ["hello.wasm", "hello"] {
        let text = out(&place.molt(&["inspect", "--top", "5000", file]));
        for part in [
            "  the program\n",
            "  molt_runtime::object\n",
            "__main__",
            "(function)\n",
        ] {
            assert!(text.contains(part), "{file}: {part} is not in\n{text}");
        }
    }
}

#[test]
fn libraries() {
    let place = Place::new();
    place.write("lib.py", "def add(a, b):\n    return a + b\n");
    let output = place.molt(&[
        "build",
        "lib.py",
        "--export",
        "add: func(a: s32, b: s32) -> s32",
    ]);
    assert!(output.status.success(), "{output:?}");
    let about = place.molt(&["inspect", "lib.wasm"]);
    let text = String::from_utf8_lossy(&about.stdout).into_owned();
    assert!(text.contains("imports: none"), "{text}");
    assert!(text.contains("add (add)"), "{text}");
    let refused = |args: &[&str], why: &str| {
        let output = place.molt(&[&["build", "lib.py"], args].concat());
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(text.contains(why), "{text}");
    };
    refused(&["--export", "add: func(a: int)"], "int");
    refused(
        &["--export", "missing: func()"],
        "neither a function `missing`",
    );
    place.write(
        "two.wit",
        "package a:b;\nworld one { export add: func(); }\nworld two {}\n",
    );
    refused(&["--wit", "two.wit"], "choose a world");
    refused(
        &["--wit", "two.wit", "--world", "three"],
        "no world `three`",
    );
    place.write(
        "resource.wit",
        "package a:b;\ninterface i { resource r { m: func(); } }\nworld w { export i; }\n",
    );
    refused(&["--wit", "resource.wit"], "a resource");
    place.write("no-name.py", "");
    let output = place.molt(&["build", "no-name.py", "--export", "f: func()"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn differences_are_found_and_made_small() {
    let place = Place::new();
    place.write("same.py", "print(sum(range(10)))\n");
    place.write(
        "other.py",
        "import sys\n\ndef show(x):\n    y = x\n    print('version', sys.version)\n    return y\n\nprint(1)\nshow(3)\n",
    );
    let output = place.molt(&["diff", "--no-native", "same.py", "other.py"]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if String::from_utf8_lossy(&output.stderr).contains("CPython 3.12 is not here") {
        eprintln!("SKIPPED: there is no CPython 3.12 to find differences from");
        return;
    }
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(
        text.contains("1 same, 1 different, 0 not compiled"),
        "{text}"
    );
    assert!(text.contains("print('version', sys.version)"), "{text}");
    assert!(!text.contains("    y = x"), "{text}");
    let output = place.molt(&["compare", "same.py"]);
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).contains("the results are the same"));
}

#[test]
fn time_passes_unless_denied() {
    let place = Place::new();
    place.write("t.py", "import time\nprint(time.monotonic() > 0)\n");
    ends(&place.molt(&["run", "t.py"]), 0, "True\n");
    let refused = place.molt(&["run", "--deny-time", "t.py"]);
    assert_eq!(refused.status.code(), Some(126), "{}", err(&refused));
}

#[test]
fn what_engines_do_not_take_is_refused() {
    let place = Place::new();
    let names = |n: usize| {
        (0..n)
            .map(|i| format!("a{i}"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    place.write(
        "params.py",
        format!(
            "def f({}):\n    return a1\nprint(f(*range(1500)))\n",
            names(1500)
        ),
    );
    let output = place.molt(&["build", "params.py"]);
    let text = err(&output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("f: more parameters than"), "{text}");
    // So many mistakes that each may not look at all the others.
    place.write("mistakes.py", format!("x = ({})\n", "y ".repeat(300_000)));
    let start = std::time::Instant::now();
    let output = place.molt(&["check", "mistakes.py"]);
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));
    assert!(start.elapsed().as_secs() < 60);
    for verb in ["bench", "diff", "compare"] {
        let output = place.molt(&[verb, "no/such.py"]);
        assert_eq!(output.status.code(), Some(2), "{verb}: {}", err(&output));
        assert!(
            err(&output).contains("cannot read 'no/such.py'"),
            "{verb}: {}",
            err(&output)
        );
        assert_eq!(out(&output), "", "{verb}");
    }
}
