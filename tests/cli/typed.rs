//! Programs from the command line and from standard input, and words that are no text.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use super::*;

const FAILS: &str = "\
def f():
    return 1 / 0
import warnings
warnings.warn('careful')
f()
";

#[test]
fn lines_that_cannot_be_read_again() {
    let place = Place::new();
    for (args, input, name) in [
        (["run", "-c", FAILS], "", "<string>"),
        (["run", "-", "x"], FAILS, "<stdin>"),
    ] {
        let output = place.molt_with_input(&args, input);
        assert_eq!(output.status.code(), Some(1));
        let expected = format!(
            "{name}:4: UserWarning: careful\nTraceback (most recent call last):\n  File \"{name}\", line 5, in \
             <module>\n  File \"{name}\", line 2, in f\nZeroDivisionError: division by zero\n"
        );
        assert_eq!(err(&output), expected);
    }
    let output = place.molt(&["run", "-c", "print(1 is 1)"]);
    ends(&output, 0, "True\n");
    let expected = "<string>:1: SyntaxWarning: \"is\" with 'int' literal. Did you mean \"==\"?\n";
    assert_eq!(err(&output), expected);
}

#[test]
fn what_the_main_module_is_called() {
    let place = Place::new();
    let program = "\
import __main__, sys
print(sys.argv, __name__, __spec__, __doc__, __package__)
print('__file__' in globals(), hasattr(__main__, '__file__'))
def file():
    return __file__
try:
    print(file())
except NameError as e:
    print(e)
print(file.__code__.co_filename, file.__module__)
";
    ends(
        &place.molt(&["run", "-c", program, "a"]),
        0,
        "['-c', 'a'] __main__ None None None\nFalse False\nname '__file__' is not defined\n<string> __main__\n",
    );
    ends(
        &place.molt_with_input(&["run", "-", "a"], program),
        0,
        "['-', 'a'] __main__ None None None\nTrue True\n<stdin>\n<stdin> __main__\n",
    );
    let bound = "__file__ = 'own'\nimport __main__\nprint(__file__, __main__.__file__)";
    ends(&place.molt(&["run", "-c", bound]), 0, "own own\n");
}

#[test]
fn words_that_are_no_text() {
    let place = Place::new();
    place.write(
        "w.py",
        "import sys, os\nprint(ascii(sys.argv[1:]), ascii(os.environ.get('WORD')), ascii(os.getenv('OTHER')))\n",
    );
    let args = ["build", "--native", "--allow-env=WORD,OTHER", "w.py"];
    ends(&place.molt(&args), 0, "");
    let run = place.command(&["run", "--allow-env=WORD,OTHER", "w.py"]);
    let mut native = Command::new(place.path("w"));
    native.current_dir(place.folder.path());
    for mut command in [run, native] {
        command
            .arg(OsStr::from_bytes(b"b\xffd\xc3"))
            .args(["\u{fdd0}", "\u{fdd0}\u{e4}", "ä€"])
            .env("WORD", OsStr::from_bytes(b"\x80x"))
            .env("OTHER", "plain");
        ends(
            &command.output().expect("it runs"),
            0,
            "['b\\udcffd\\udcc3', '\\ufdd0', '\\ufdd0\\xe4', '\\xe4\\u20ac'] '\\udc80x' 'plain'\n",
        );
    }
}

#[test]
fn literals_of_a_million_digits() {
    let place = Place::new();
    let start = std::time::Instant::now();
    for (prefix, digit, bits) in [
        ("0x", "f", 4_000_000),
        ("0o", "7", 3_000_000),
        ("0b", "1", 1_000_000),
    ] {
        let literal = format!("{prefix}{}", digit.repeat(1_000_000));
        place.write("big.py", format!("print(({literal}).bit_length())\n"));
        ends(&place.molt(&["run", "big.py"]), 0, &format!("{bits}\n"));
    }
    assert!(start.elapsed().as_secs() < 60);
}
