//! What is said of a program's text each time that it runs, and what `-W` makes of it.

use super::*;

#[test]
fn warnings_of_a_chain_and_before_a_field() {
    let place = Place::new();
    place.write("w.py", "x = 5\nprint(x is 1 is not 2)\nprint(f'\\{x}')\n");
    let output = place.molt(&["run", "w.py"]);
    ends(&output, 0, "False\n\\5\n");
    let said = err(&output);
    assert_eq!(said.matches("SyntaxWarning").count(), 2, "{said}");
    assert!(said.contains("w.py:3: SyntaxWarning: invalid escape sequence '\\{'\n"));
    assert!(said.contains("w.py:2: SyntaxWarning: \"is\" with 'int' literal."));
}

#[test]
fn warnings_of_the_syntax() {
    let place = Place::new();
    place.write("w.py", "x = 1\nprint(x is 1)\na = '\\d'\n");
    let output = place.molt(&["run", "w.py"]);
    ends(&output, 0, "True\n");
    let said = err(&output);
    let escape = said.find("w.py:3: SyntaxWarning: invalid escape sequence '\\d'\n  a = '\\d'\n");
    let literal = said.find(
        "w.py:2: SyntaxWarning: \"is\" with 'int' literal. Did you mean \"==\"?\n  print(x is 1)\n",
    );
    assert!(escape.is_some() && escape < literal, "{said}");
    // They are said each time, also by what is not compiled again.
    let kept = files(&place.path("cache"));
    let output = place.molt(&["run", "w.py"]);
    ends(&output, 0, "True\n");
    assert_eq!(err(&output), said);
    assert_eq!((kept.len(), &files(&place.path("cache"))), (2, &kept));
    let output = place.molt(&["run", "-W", "ignore", "w.py"]);
    ends(&output, 0, "True\n");
    assert_eq!(err(&output), "");
    let output = place.molt(&["run", "-Werror::SyntaxWarning", "w.py"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).ends_with("SyntaxError: invalid escape sequence '\\d'\n"));
    let output = place.molt(&["check", "w.py"]);
    assert!(err(&output).contains("warning[syntax-warning]: \"is\" with 'int' literal"));
    let program = "import warnings\ntry:\n    warnings.warn('old', DeprecationWarning)\n    \
                   print('went on')\nexcept DeprecationWarning as e:\n    print(repr(e))\n";
    place.write("d.py", program);
    ends(
        &place.molt(&["run", "-W", "error", "d.py"]),
        0,
        "DeprecationWarning('old')\n",
    );
    let output = place.molt(&["run", "-W", "ignore::DeprecationWarning", "d.py"]);
    ends(&output, 0, "went on\n");
    assert_eq!(err(&output), "");
    let finally = "def f():\n    try:\n        pass\n    finally:\n        return 1\nprint(f())\n";
    place.write("f.py", finally);
    let output = place.molt(&["run", "--python=3.14", "f.py"]);
    ends(&output, 0, "1\n");
    assert!(err(&output).contains("SyntaxWarning: 'return' in a 'finally' block"));
    assert_eq!(err(&place.molt(&["run", "f.py"])), "");
}

#[test]
fn refused_code_that_nothing_names() {
    let place = Place::new();
    let library = "import math\nglobals().update({n: getattr(math, n) for n in ['floor']})\n\
                   def evaluate(text):\n    return eval(text)\n";
    place.write("library.py", library);
    place.write("kept.py", "import library\nprint(library.floor(2.5))\n");
    let computed = "import library\nfor name in dir(library):\n    if name.startswith('ev'):\n        \
                    getattr(library, name)('1')\n";
    place.write("computed.py", computed);
    ends(&place.molt(&["run", "kept.py"]), 0, "2\n");
    // A name that the program computes may mean the function: it is told, and the run says so.
    let output = place.molt(&["check", "computed.py"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(err(&output).contains("warning[unsupported-builtin]: `eval` is not supported"));
    let output = place.molt(&["run", "computed.py"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).ends_with("NotImplementedError: `eval` is not supported\n"));
    place.write("named.py", "import library\nlibrary.evaluate('1')\n");
    let output = place.molt(&["run", "named.py"]);
    assert!(err(&output).contains("error[unsupported-builtin]: `eval` is not supported"));
}
