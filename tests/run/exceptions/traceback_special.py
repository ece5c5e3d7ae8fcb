#@ exit: 1
# What tracebacks say of recursion, notes, reraising, generators, odd classes and SyntaxError.
def down(n):
    if n == 0:
        raise ValueError("bottom")
    down(n - 1)


def notes():
    error = ValueError("with notes")
    error.add_note("first")
    error.add_note("two\nlines")
    raise error


def odd_notes():
    error = ValueError("odd notes")
    error.__notes__ = ["text", 5, None]
    raise error


class Mute(Exception):
    def __str__(self):
        raise ValueError("no text")


class Outer:
    class Inner(Exception):
        pass


def mute():
    raise Mute("x")


def inner_class():
    raise Outer.Inner("nested")


def no_exception():
    raise


def again():
    try:
        1 // 0
    except ZeroDivisionError:
        print("again")
        raise


def kept():
    try:
        1 // 0
    except ZeroDivisionError as error:
        return error


def syntax():
    raise SyntaxError("bad", ("there.py", 7, 5, "  if x\n", 7, 7))


def generator():
    yield 1
    raise ValueError("inside")


def consumed():
    for x in generator():
        pass


def thrown():
    generator().throw(ValueError("early"))


def in_lambda():
    return (lambda x: x / 0)(1)


def suppressed():
    try:
        1 // 0
    except ZeroDivisionError:
        raise KeyError("key") from None


class Described:
    def __set_name__(self, owner, name):
        raise ValueError("name")


def class_body():
    class Holder:
        field = Described()


def cycle():
    one, two = ValueError("one"), ValueError("two")
    one.__context__ = two
    two.__context__ = one
    raise one


def run(functions, error):
    if not functions:
        raise error
    try:
        functions[0]()
    except Exception as found:
        end = found
        while end.__cause__ is not None:
            end = end.__cause__
        if functions[0] is not cycle:
            end.__cause__ = error
        run(functions[1:], found)


run([
    lambda: down(1), lambda: down(3), lambda: down(10), notes, odd_notes, mute, inner_class, no_exception,
    again, syntax, consumed, thrown, in_lambda, suppressed, class_body,
], kept())

#> again
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 54, in kept
#!     1 // 0
#!     ~~^^~~
#! ZeroDivisionError: integer division or modulo by zero
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 120, in <lambda>
#!     lambda: down(1), lambda: down(3), lambda: down(10), notes, odd_notes, mute, inner_class, no_exception,
#!             ^^^^^^^
#!   File "traceback_special.py", line 6, in down
#!     down(n - 1)
#!   File "traceback_special.py", line 5, in down
#!     raise ValueError("bottom")
#! ValueError: bottom
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 120, in <lambda>
#!     lambda: down(1), lambda: down(3), lambda: down(10), notes, odd_notes, mute, inner_class, no_exception,
#!                              ^^^^^^^
#!   File "traceback_special.py", line 6, in down
#!     down(n - 1)
#!   File "traceback_special.py", line 6, in down
#!     down(n - 1)
#!   File "traceback_special.py", line 6, in down
#!     down(n - 1)
#!   File "traceback_special.py", line 5, in down
#!     raise ValueError("bottom")
#! ValueError: bottom
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 120, in <lambda>
#!     lambda: down(1), lambda: down(3), lambda: down(10), notes, odd_notes, mute, inner_class, no_exception,
#!                                               ^^^^^^^^
#!   File "traceback_special.py", line 6, in down
#!     down(n - 1)
#!   File "traceback_special.py", line 6, in down
#!     down(n - 1)
#!   File "traceback_special.py", line 6, in down
#!     down(n - 1)
#!   [Previous line repeated 7 more times]
#!   File "traceback_special.py", line 5, in down
#!     raise ValueError("bottom")
#! ValueError: bottom
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 13, in notes
#!     raise error
#! ValueError: with notes
#! first
#! two
#! lines
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 19, in odd_notes
#!     raise error
#! ValueError: odd notes
#! text
#! 5
#! None
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 33, in mute
#!     raise Mute("x")
#! Mute: <exception str() failed>
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 37, in inner_class
#!     raise Outer.Inner("nested")
#! Outer.Inner: nested
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 46, in again
#!     1 // 0
#!     ~~^^~~
#! ZeroDivisionError: integer division or modulo by zero
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 60, in syntax
#!     raise SyntaxError("bad", ("there.py", 7, 5, "  if x\n", 7, 7))
#!   File "there.py", line 7
#!     if x
#!       ^^
#! SyntaxError: bad
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 69, in consumed
#!     for x in generator():
#!   File "traceback_special.py", line 65, in generator
#!     raise ValueError("inside")
#! ValueError: inside
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 74, in thrown
#!     generator().throw(ValueError("early"))
#!   File "traceback_special.py", line 63, in generator
#!     def generator():
#! ValueError: early
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 78, in in_lambda
#!     return (lambda x: x / 0)(1)
#!            ^^^^^^^^^^^^^^^^^^^^
#!   File "traceback_special.py", line 78, in <lambda>
#!     return (lambda x: x / 0)(1)
#!                       ~~^~~
#! ZeroDivisionError: division by zero
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 85, in suppressed
#!     raise KeyError("key") from None
#! KeyError: 'key'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_special.py", line 119, in <module>
#!     run([
#!   File "traceback_special.py", line 116, in run
#!     run(functions[1:], found)
#!   File "traceback_special.py", line 116, in run
#!     run(functions[1:], found)
#!   File "traceback_special.py", line 116, in run
#!     run(functions[1:], found)
#!   [Previous line repeated 12 more times]
#!   File "traceback_special.py", line 107, in run
#!     raise error
#!   File "traceback_special.py", line 109, in run
#!     functions[0]()
#!   File "traceback_special.py", line 94, in class_body
#!     class Holder:
#!   File "traceback_special.py", line 90, in __set_name__
#!     raise ValueError("name")
#! ValueError: name
#! Error calling __set_name__ on 'Described' instance 'field' in 'Holder'
