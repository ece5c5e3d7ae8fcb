//! Ctrl-C: programs that are sent SIGINT while they compute and while they wait, under `molt run` and as executables.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use tempfile::TempDir;

/// How a program ended that was interrupted each time it wrote `ready`.
#[derive(Debug, PartialEq)]
struct Ended {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

fn molt(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_molt"));
    command
        .args(args)
        .current_dir(folder)
        .env("XDG_CACHE_HOME", folder.join("cache"));
    command
}

/// The program both ways.
fn ways(folder: &Path) -> [Command; 2] {
    let built = molt(folder, &["build", "--native", "p.py"]).status();
    assert!(built.expect("molt runs").success());
    let mut native = Command::new(folder.join("p"));
    native.current_dir(folder);
    [molt(folder, &["run", "p.py"]), native]
}

fn interrupt(child: &Child) {
    let id = child.id().to_string();
    let sent = Command::new("kill").args(["-INT", &id]).status();
    assert!(sent.expect("kill runs").success());
}

/// Runs a command and interrupts it a moment after each line `ready`, which is not part of the output.
fn interrupted(mut command: Command) -> Ended {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let input = child.stdin.take();
    let (output, mut errors) = (child.stdout.take(), child.stderr.take());
    let (give, lines) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output.expect("a pipe"))
            .lines()
            .map_while(Result::ok)
        {
            if give.send(line).is_err() {
                return;
            }
        }
    });
    let mut stdout = String::new();
    while let Ok(line) = lines.recv_timeout(Duration::from_secs(60)) {
        if line == "ready" {
            std::thread::sleep(Duration::from_millis(200));
            interrupt(&child);
        } else {
            stdout += &line;
            stdout.push('\n');
        }
    }
    // One that still runs is stuck.
    std::thread::sleep(Duration::from_millis(100));
    let _ = child.kill();
    let mut stderr = String::new();
    let read = errors.as_mut().expect("a pipe").read_to_string(&mut stderr);
    read.expect("the errors are text");
    let code = child.wait().expect("the program ends").code();
    drop(input);
    Ended {
        code,
        stdout,
        stderr,
    }
}

#[track_caller]
fn check(program: &str, code: i32, stdout: &str, stderr: &str) {
    let folder = TempDir::new().expect("a folder");
    std::fs::write(folder.path().join("p.py"), program).expect("the file is written");
    for command in ways(folder.path()) {
        let ended = interrupted(command);
        let place = format!("{}/", folder.path().display());
        let place = std::fs::canonicalize(&place).map_or(place, |p| format!("{}/", p.display()));
        let expected = Ended {
            code: Some(code),
            stdout: stdout.to_owned(),
            stderr: stderr.to_owned(),
        };
        let stderr = ended.stderr.replace(&place, "");
        assert_eq!(Ended { stderr, ..ended }, expected);
    }
}

#[test]
fn loops_and_calls_that_compute() {
    let program = "\
def ready():
    print('ready', flush=True)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
def deep(n):
    for i in range(3):
        if n:
            deep(n - 1)
def count():
    n = 0
    while True:
        n += 1
def items():
    total = 0
    for i in range(10 ** 12):
        total += i
def nest():
    mask = 0
    for i in range(10 ** 6):
        for j in range(10 ** 10):
            mask ^= j
    return mask
def filled():
    return list(iter(int, 1))
def pull():
    return sum(x for x in iter(int, 1))
def lists():
    return [x for x in range(10 ** 12) if x < 0]
for work in (count, items, nest, filled, lambda: fib(90), lambda: deep(300), pull, lists):
    try:
        ready()
        work()
    except KeyboardInterrupt as e:
        print(repr(e), e.args)
import sys
print(sys.getrecursionlimit())
";
    let stdout = "KeyboardInterrupt() ()\n".repeat(8) + "1000\n";
    check(program, 0, &stdout, "");
}

#[test]
fn waiting_for_time_and_for_input() {
    let program = "\
import time
n = 0
while n < 3:
    try:
        print('ready', flush=True)
        time.sleep(100)
    except KeyboardInterrupt:
        n += 1
try:
    print('ready', flush=True)
    input()
except BaseException as e:
    print(n, type(e).__name__)
finally:
    print('end')
";
    check(program, 0, "3 KeyboardInterrupt\nend\n", "");
}

#[test]
fn what_nobody_catches_ends_the_program_with_a_traceback() {
    let program = "\
import time
class Manager:
    def __enter__(self):
        return self
    def __exit__(self, kind, *rest):
        print('exit', kind)
def wait():
    try:
        print('ready', flush=True)
        time.sleep(100)
    finally:
        print('finally')
with Manager():
    wait()
";
    let stderr = "\
Traceback (most recent call last):
  File \"p.py\", line 14, in <module>
    wait()
  File \"p.py\", line 10, in wait
    time.sleep(100)
KeyboardInterrupt
";
    let stdout = "finally\nexit <class 'KeyboardInterrupt'>\n";
    check(program, 130, stdout, stderr);
}

#[test]
fn the_second_interrupt_ends_a_program_that_clears_up() {
    let program = "\
try:
    print('ready', flush=True)
    while True:
        pass
finally:
    print('ready', flush=True)
    while True:
        pass
";
    let stderr = "\
Traceback (most recent call last):
  File \"p.py\", line 3, in <module>
    while True:
          ^^^^
KeyboardInterrupt

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File \"p.py\", line 7, in <module>
    while True:
          ^^^^
KeyboardInterrupt
";
    check(program, 130, "", stderr);
}

#[test]
fn programs_without_handlers_end_with_a_traceback_too() {
    let loops = [
        (
            "while True:\n    pass\n",
            "    while True:\n          ^^^^\n",
        ),
        (
            "for i in range(10 ** 12):\n    pass\n",
            "    for i in range(10 ** 12):\n",
        ),
        (
            "d = {}\nwhile 1 < 2:\n    d[len(d) % 9] = 'x'\n",
            "    while 1 < 2:\n          ^^^^^\n",
        ),
    ];
    for (text, place) in loops {
        let program = format!("print('ready', flush=True)\nprint('waits')\n{text}");
        let line = 3 + text.starts_with('d') as u32;
        let stderr = format!(
            "Traceback (most recent call last):\n  File \"p.py\", line {line}, in <module>\n{place}KeyboardInterrupt\n"
        );
        check(&program, 130, "waits\n", &stderr);
    }
}

#[test]
fn what_waits_for_standard_output_is_written_where_nobody_looks() {
    let program = "\
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print('ready', flush=True)
print('waits')
print(fib(80))
";
    check(program, 130, "waits\n", "KeyboardInterrupt\n");
}

#[test]
fn counted_loops_are_left_where_they_are() {
    let program = "\
def up(n):
    total = 0
    try:
        for i in range(0, n, 3):
            total += i
    except KeyboardInterrupt:
        return total > 1000, total in (i // 3 * (i + 3) // 2, i // 3 * (i - 3) // 2)
def down(n):
    try:
        while n > 0:
            n -= 2
    except KeyboardInterrupt:
        return n % 2, n < 10 ** 15 - 1000
def nested(n):
    rounds = 0
    for i in range(n):
        try:
            for j in range(n):
                for k in range(10):
                    if k > j + n:
                        return 'never'
        except KeyboardInterrupt:
            rounds += 1
            if rounds == 2:
                return rounds
            print('ready', flush=True)
print('ready', flush=True)
print(up(10 ** 13))
print('ready', flush=True)
print(down(10 ** 15))
print('ready', flush=True)
print(nested(10 ** 10))
";
    check(program, 0, "(True, True)\n(0, True)\n2\n", "");
}

#[test]
fn raised_by_the_program_it_ends_it_the_same_way() {
    let stderr = "\
Traceback (most recent call last):
  File \"p.py\", line 1, in <module>
    raise KeyboardInterrupt('stop')
KeyboardInterrupt: stop
";
    check("raise KeyboardInterrupt('stop')\n", 130, "", stderr);
}
