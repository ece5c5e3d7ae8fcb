#@ exit: 1
# Where tracebacks say that imports over several lines fail, and what they underline; assert before brackets.
import sys
import traceback


def told(f):
    try:
        f()
    except Exception:
        lines = traceback.format_exc().splitlines()
        print("\n".join([line.split('"')[-1] if "File" in line else line for line in lines[3:]]))


def joined():
    try:
        import os, \
            nowhere_to_be_found
    except ImportError:
        raise


def alone():
    try:
        import nowhere_to_be_found
    except ImportError:
        raise


def named():
    try:
        import nowhere_to_be_found as n; return n
    except ImportError:
        raise


def bracketed():
    try:
        from nowhere_to_be_found import (
            one,
            two,
        )
    except ImportError:
        raise


def empty_list():
    assert []


def empty_dict():
    assert {}, [1, 2][0]


def in_message():
    assert (), [1, 2][9]


def raised():
    raise [ValueError("from a list")][0]


def raised_no_exception():
    raise [][0]


def deleted():
    x = [1]
    del x[5]


for f in (joined, alone, named, bracketed, empty_list, empty_dict, in_message, raised, raised_no_exception, deleted):
    print(f.__name__)
    told(f)
for name in ("foo", "settracer", "Stdout"):
    try:
        getattr(sys, name)
    except AttributeError as e:
        print(e)
try:
    sys.foo
except AttributeError as e:
    print(e)
print("os" in sys.stdlib_module_names, "nowhere" in sys.stdlib_module_names, type(sys.stdlib_module_names).__name__)
sys.nothing_of_that_name

#> joined
#> , line 17, in joined
#>     import os, \
#> ModuleNotFoundError: No module named 'nowhere_to_be_found'
#> alone
#> , line 25, in alone
#>     import nowhere_to_be_found
#> ModuleNotFoundError: No module named 'nowhere_to_be_found'
#> named
#> , line 32, in named
#>     import nowhere_to_be_found as n; return n
#>     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ModuleNotFoundError: No module named 'nowhere_to_be_found'
#> bracketed
#> , line 39, in bracketed
#>     from nowhere_to_be_found import (
#> ModuleNotFoundError: No module named 'nowhere_to_be_found'
#> empty_list
#> , line 48, in empty_list
#>     assert []
#> AssertionError
#> empty_dict
#> , line 52, in empty_dict
#>     assert {}, [1, 2][0]
#> AssertionError: 1
#> in_message
#> , line 56, in in_message
#>     assert (), [1, 2][9]
#>                ~~~~~~^^^
#> IndexError: list index out of range
#> raised
#> , line 60, in raised
#>     raise [ValueError("from a list")][0]
#> ValueError: from a list
#> raised_no_exception
#> , line 64, in raised_no_exception
#>     raise [][0]
#>           ~~^^^
#> IndexError: list index out of range
#> deleted
#> , line 69, in deleted
#>     del x[5]
#>         ~^^^
#> IndexError: list assignment index out of range
#> module 'sys' has no attribute 'foo'
#> module 'sys' has no attribute 'settracer'
#> module 'sys' has no attribute 'Stdout'
#> module 'sys' has no attribute 'foo'
#> True False frozenset
#! Traceback (most recent call last):
#!   File "lines_of_imports_and_asserts.py", line 85, in <module>
#!     sys.nothing_of_that_name
#! AttributeError: module 'sys' has no attribute 'nothing_of_that_name'
