import tkinter
import sqlite3 as database
from ctypes import c_int, sizeof as size_of
from .core import used, Kept
from . import shadowed as _module
from .shadowed import shadowed

def gui():
    return tkinter.Tk()

def stored():
    return database.connect(":memory:")

def evaluated(text):
    return eval(text)

def executed(text):
    exec(compile(text, "<made>", "exec"))
    return c_int(size_of(c_int))

def needs_nowhere():
    import package_that_is_nowhere
    return package_that_is_nowhere

try:
    from .optional_speedups import optional
except ImportError:
    optional = None

if used(1) > 100:
    import another_that_is_nowhere
    fallback = "no"
else:
    fallback = "yes"

try:
    from . import chain
except ImportError as e:
    chain = str(e)
