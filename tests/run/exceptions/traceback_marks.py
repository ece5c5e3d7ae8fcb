#@ exit: 1
# Marks below the source lines of tracebacks: every kind of place, seen through a chain of causes.
class Refuses:
    attribute = None

    def __getitem__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        raise KeyError(key)

    def __iter__(self):
        raise ValueError("iter")

    def __bool__(self):
        raise ValueError("bool")

    def __format__(self, spec):
        raise ValueError("format")

    def __exit__(self, *details):
        raise ValueError("exit")

    def __enter__(self):
        return self


items = [1, 2, 3]
refuses = Refuses()
zero = 0


def same(*values):
    return values


def target_of_assignment():
    items[0], items[10] = 1, 2


def attribute_target():
    refuses.attribute.name = 1


def augmented_item():
    items[10] += 1


def augmented_value():
    items[0] += "text"


def chain_of_comparisons():
    return 1 < 2 < same(1) < 3, 4


def negated():
    return (not refuses, 1)


def negated_condition():
    if not refuses: return 1


def comprehension():
    return same([x for x in refuses], 1)


def element():
    return {x: x // zero for x in items}


def loop():
    for x in refuses:
        pass


def loop_target():
    for x, y in [(1,)]:
        pass


def statement():
    with refuses as (a, b):
        pass


def interpolation():
    return f"<{refuses}>" + f"{1}"


def missing_method():
    same(same(1).nothing(2), 3)


def over_lines():
    return (refuses
            .attribute
            .more(1,
                  2))


def wide():
    return same("日本語", "é", items[10])


def brackets():
    return same((same)(1) [ 5 ], 2)


def operator():
    return (same(1))   +   [2] + [3]


def unary():
    return 1 + -same(1)


def assertion():
    assert not items, f"{len(items)} items"


def decorated():
    @same
    @undefined
    def inner():
        pass


def in_class():
    class Inner:
        field = items[10]


def run(functions, error):
    if not functions:
        raise error
    try:
        functions[0]()
    except Exception as found:
        found.__cause__ = error
        run(functions[1:], found)


run([
    target_of_assignment, attribute_target, augmented_item, augmented_value, chain_of_comparisons,
    negated, negated_condition, comprehension, element, loop, loop_target, statement, interpolation,
    missing_method, over_lines, wide, brackets, operator, unary, assertion, decorated, in_class,
], None)

#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 38, in target_of_assignment
#!     items[0], items[10] = 1, 2
#!               ~~~~~^^^^
#! IndexError: list assignment index out of range
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 42, in attribute_target
#!     refuses.attribute.name = 1
#!     ^^^^^^^^^^^^^^^^^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'name'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 46, in augmented_item
#!     items[10] += 1
#!     ~~~~~^^^^
#! IndexError: list index out of range
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 50, in augmented_value
#!     items[0] += "text"
#! TypeError: unsupported operand type(s) for +=: 'int' and 'str'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 54, in chain_of_comparisons
#!     return 1 < 2 < same(1) < 3, 4
#!            ^^^^^^^^^^^^^^^^^^^
#! TypeError: '<' not supported between instances of 'int' and 'tuple'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 58, in negated
#!     return (not refuses, 1)
#!             ^^^^^^^^^^^
#!   File "traceback_marks.py", line 16, in __bool__
#!     raise ValueError("bool")
#! ValueError: bool
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 62, in negated_condition
#!     if not refuses: return 1
#!            ^^^^^^^
#!   File "traceback_marks.py", line 16, in __bool__
#!     raise ValueError("bool")
#! ValueError: bool
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 66, in comprehension
#!     return same([x for x in refuses], 1)
#!                 ^^^^^^^^^^^^^^^^^^^^
#!   File "traceback_marks.py", line 13, in __iter__
#!     raise ValueError("iter")
#! ValueError: iter
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 70, in element
#!     return {x: x // zero for x in items}
#!                ~~^^~~~~~
#! ZeroDivisionError: integer division or modulo by zero
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 74, in loop
#!     for x in refuses:
#!   File "traceback_marks.py", line 13, in __iter__
#!     raise ValueError("iter")
#! ValueError: iter
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 79, in loop_target
#!     for x, y in [(1,)]:
#!         ^^^^
#! ValueError: not enough values to unpack (expected 2, got 1)
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 84, in statement
#!     with refuses as (a, b):
#!   File "traceback_marks.py", line 22, in __exit__
#!     raise ValueError("exit")
#! ValueError: exit
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 89, in interpolation
#!     return f"<{refuses}>" + f"{1}"
#!               ^^^^^^^^^
#!   File "traceback_marks.py", line 19, in __format__
#!     raise ValueError("format")
#! ValueError: format
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 93, in missing_method
#!     same(same(1).nothing(2), 3)
#!          ^^^^^^^^^^^^^^^
#! AttributeError: 'tuple' object has no attribute 'nothing'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 99, in over_lines
#!     .more(1,
#!      ^^^^
#! AttributeError: 'NoneType' object has no attribute 'more'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 104, in wide
#!     return same("日本語", "é", items[10])
#!                                ~~~~~^^^^
#! IndexError: list index out of range
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 108, in brackets
#!     return same((same)(1) [ 5 ], 2)
#!                 ~~~~~~~~~~^^^^^
#! IndexError: tuple index out of range
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 112, in operator
#!     return (same(1))   +   [2] + [3]
#!            ~~~~~~~~~~~~^~~~~~~
#! TypeError: can only concatenate tuple (not "list") to tuple
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 116, in unary
#!     return 1 + -same(1)
#!                ^^^^^^^^
#! TypeError: bad operand type for unary -: 'tuple'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 120, in assertion
#!     assert not items, f"{len(items)} items"
#! AssertionError: 3 items
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 125, in decorated
#!     @undefined
#!      ^^^^^^^^^
#! NameError: name 'undefined' is not defined
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_marks.py", line 145, in <module>
#!     run([
#!   File "traceback_marks.py", line 142, in run
#!     run(functions[1:], found)
#!   File "traceback_marks.py", line 142, in run
#!     run(functions[1:], found)
#!   File "traceback_marks.py", line 142, in run
#!     run(functions[1:], found)
#!   [Previous line repeated 19 more times]
#!   File "traceback_marks.py", line 137, in run
#!     raise error
#!   File "traceback_marks.py", line 139, in run
#!     functions[0]()
#!   File "traceback_marks.py", line 131, in in_class
#!     class Inner:
#!   File "traceback_marks.py", line 132, in Inner
#!     field = items[10]
#!             ~~~~~^^^^
#! IndexError: list index out of range
