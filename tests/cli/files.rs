//! What commands do with files: none that was read is written, none that does not end is read, and what is inside of
//! one is told.

use super::*;

#[test]
fn sources_are_never_written() {
    let place = Place::new();
    let main = "import helper, pk.sub\nprint(helper.x)\n";
    place.write("main.py", main);
    place.write("helper.py", "x = 1\n");
    place.write("pk/__init__.py", "");
    place.write("pk/sub.py", "y = 2\n");
    place.write("lib.py", "def go():\n    pass\n");
    place.write("w.wit", "package a:b;\nworld w { export go: func(); }\n");
    for (to, link) in [("main.py", "soft.py"), ("helper.py", "soft2.py")] {
        std::os::unix::fs::symlink(to, place.path(link)).expect("a link");
    }
    std::fs::hard_link(place.path("main.py"), place.path("hard.wasm")).expect("a link");
    let folder = place.folder.path().file_name().expect("a name");
    let detour = format!("./../{}/main.py", folder.to_string_lossy());
    let outputs = [
        "main.py",
        "./main.py",
        &detour,
        "soft.py",
        "soft2.py",
        "hard.wasm",
        "helper.py",
        "pk/sub.py",
        "pk/__init__.py",
    ];
    let refused = |args: &[&str]| {
        let output = place.molt(args);
        let text = err(&output);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {text}");
        assert!(
            text.contains("a file of the program itself"),
            "{args:?}: {text}"
        );
    };
    for out in outputs {
        refused(&["build", "main.py", "-o", out]);
        refused(&["build", "--native", "main.py", "-o", out]);
        refused(&["build", "--native=other", "main.py", "-o", out]);
        refused(&["build", &format!("--native={out}"), "main.py"]);
    }
    refused(&["build", "-m", "main", "-o", "main.py"]);
    refused(&["build", "lib.py", "--wit", "w.wit", "-o", "w.wit"]);
    refused(&["build", "lib.py", "--wit", "w.wit", "-o", "lib.py"]);
    refused(&["build", "lib.py", "--export", "go: func()", "-o", "lib.py"]);
    assert!(!place.path("other").exists());
    ends(&place.molt(&["build", "main.py"]), 0, "");
    refused(&["build", "--native=main.wasm", "main.wasm"]);
    let output = place.molt(&["build", "--native=one", "main.py", "-o", "one"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("cannot be one file"));
    ends(&place.molt(&["run", "main.py"]), 0, "1\n");
    for (file, text) in [("main.py", main), ("helper.py", "x = 1\n")] {
        let now = std::fs::read_to_string(place.path(file)).expect("it is there");
        assert_eq!(now, text, "{file}");
    }
    // A file of that name that the program does not read is only replaced.
    place.write("other.py", "z = 3\n");
    ends(&place.molt(&["build", "main.py", "-o", "other.py"]), 0, "");
}

#[test]
fn what_does_not_end_is_not_read() {
    let place = Place::new();
    std::os::unix::fs::symlink("/dev/zero", place.path("endless.py")).expect("a link");
    for verb in ["run", "check", "inspect", "build"] {
        for file in ["/dev/zero", "endless.py"] {
            let output = place.molt(&[verb, file]);
            assert_eq!(output.status.code(), Some(2), "{verb}: {}", err(&output));
            assert!(err(&output).contains("does not end"), "{}", err(&output));
        }
    }
}

#[test]
fn folders_with_a_main_module() {
    let place = Place::new();
    place.write(
        "app/__main__.py",
        "import sys, side\nprint(sys.argv, side.x, __name__)\n",
    );
    place.write("app/side.py", "x = 7\n");
    ends(
        &place.molt(&["run", "app", "1"]),
        0,
        "['app', '1'] 7 __main__\n",
    );
    ends(&place.molt(&["check", "app"]), 0, "");
    ends(&place.molt(&["build", "app"]), 0, "");
    assert!(place.path("app.wasm").is_file());
    assert!(out(&place.molt(&["inspect", "app"])).contains("app: program"));
    let output = place.molt(&["build", "--native", "app"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("name another output"));
}

#[test]
fn why_a_function_is_in_a_component() {
    let place = Place::new();
    place.write(
        "p.py",
        "def inner(n):\n    return [n] * n\ndef outer():\n    print(inner(3))\nouter()\n",
    );
    let flags = ["build", "--release", "--names", "p.py"];
    ends(&place.molt(&flags), 0, "");
    let chain = out(&place.molt(&["inspect", "p.wasm", "--why", "__.inner"]));
    let lines: Vec<&str> = chain.lines().map(str::trim_start).collect();
    let at = |name: &str| lines.iter().position(|line| line.contains(name));
    assert!(at("run (") == Some(0), "{chain}");
    assert!(
        at("outer") < at("inner") && at("inner").is_some(),
        "{chain}"
    );
    let output = place.molt(&["inspect", "p.wasm", "--why", "no_such_thing"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("is called 'no_such_thing'"));
    ends(&place.molt(&["build", "--release", "p.py"]), 0, "");
    ends(&place.molt(&["build", "--native", "p.py"]), 0, "");
    for (file, help) in [("p.wasm", "build it with `--names`"), ("p", "executable")] {
        let output = place.molt(&["inspect", file, "--why", "inner"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(err(&output).contains(help), "{}", err(&output));
    }
}

#[test]
fn functions_of_the_host_are_refused() {
    let place = Place::new();
    place.write(
        "w.wit",
        "package a:b;
interface types { record r { x: u32 } f: func(); }
interface only { record q { y: u32 } }
interface calc { use types.{r}; use only.{q}; go: func(a: r) -> q; }
world plain { import log: func(s: string); export calc; }
world bad { import types; export calc; }
world worse { include bad; }
world inline { export calc; import logger: interface { log: func(s: string); } }
world fine { import only; import wasi:clocks/wall-clock@0.2.6; export calc; }
",
    );
    place.write(
        "lib.py",
        "from wit_world.imports.only import Q\nclass Calc:\n    def go(self, a):\n        return Q(a.x)\n",
    );
    for (world, place_of, name) in [
        ("plain", "w.wit:5:22", "log"),
        ("bad", "w.wit:6:20", "types"),
        ("worse", "w.wit:6:20", "types"),
        ("inline", "w.wit:8:36", "logger"),
    ] {
        let output = place.molt(&["build", "lib.py", "--wit", "w.wit", "--world", world]);
        let text = err(&output);
        assert_eq!(output.status.code(), Some(1), "{world}: {text}");
        assert!(
            text.contains(place_of) && text.contains(&format!("imports `{name}`")),
            "{world}: {text}"
        );
    }
    let args = ["build", "lib.py", "--wit", "w.wit", "--world", "fine"];
    ends(&place.molt(&args), 0, "");
    let output = place.molt(&["build", "--native", "lib.wasm"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        err(&output).contains("'lib.wasm' is a library"),
        "{}",
        err(&output)
    );
    assert!(!place.path("lib").exists());
}

#[test]
fn comparisons_that_cannot_be_made() {
    let place = Place::new();
    place.write("a.py", "print(1)\n");
    for (python, why) in [
        ("/nonexistent", "cannot run '/nonexistent': No such file"),
        ("/bin/true", "'/bin/true' is no Python 3"),
    ] {
        let output = place.molt(&["diff", "--cpython", python, "a.py"]);
        assert_eq!(output.status.code(), Some(2), "{}", err(&output));
        assert!(err(&output).contains(why), "{}", err(&output));
        assert_eq!(out(&output), "");
    }
    place.write("slow.py", "while True:\n    pass\n");
    let output = place.molt(&["diff", "--no-native", "--timeout=1", "slow.py"]);
    if err(&output).contains("CPython 3.12 is not here") {
        eprintln!("SKIPPED: there is no CPython 3.12 to compare with");
        return;
    }
    ends(
        &output,
        1,
        "slow.py: not compared: CPython has not ended after 1 s (--timeout)\n\
         0 same, 0 different, 0 not compiled, 1 not compared\n",
    );
}

#[test]
fn words_of_usage_and_of_limits() {
    let place = Place::new();
    place.write("a.py", "print(1)\n");
    let output = place.molt(&["run", "--max-memory=0", "a.py"]);
    assert_eq!(output.status.code(), Some(126));
    assert!(
        err(&output).contains("MiB of memory, and may have 0 (--max-memory)"),
        "{}",
        err(&output)
    );
    for verb in ["run", "build", "check", "inspect", "bench", "diff"] {
        let mut command = Command::new("sh");
        let own = env!("CARGO_BIN_EXE_molt");
        let line = format!("exec -a other-name {own} {verb} --help");
        let output = command.args(["-c", &line]).output().expect("a shell");
        // A shell without `exec -a` has nothing to say here.
        if output.status.success() {
            let text = out(&output);
            assert!(text.contains(&format!("Usage: molt {verb}")), "{text}");
        }
    }
    assert!(err(&place.molt(&["build"])).contains("molt build [OPTIONS] -m <MODULE>"));
}
