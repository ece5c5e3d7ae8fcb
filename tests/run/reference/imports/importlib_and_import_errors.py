# What imports say when they fail: messages, names, paths, causes; names that imports bind in every scope.
import sys
import importlib

for text in ("nothing_here", "math.more", "collections.nothing", "sys.path.more", ""):
    try:
        importlib.import_module(text)
    except (ImportError, ValueError) as e:
        print(type(e).__name__, e, getattr(e, "name", "-"))
try:
    importlib.import_module(".relative")
except TypeError as e:
    print(e)
try:
    importlib.import_module("..up", "top")
except ImportError as e:
    print(type(e).__name__, e)
try:
    from math import nothing
except ImportError as e:
    print(e.name, e.msg.split(" (")[0], isinstance(e, ModuleNotFoundError))
try:
    import nothing.deep.down as n
except ModuleNotFoundError as e:
    print(e, e.name, e.path, e.__cause__, e.__context__)


def inner():
    import math as m, string
    from collections import OrderedDict as O, deque
    return m.floor(2.7), string.digits, O, deque([1]), sorted(locals())


print(inner()[0:2], inner()[4])


class C:
    import math
    from string import ascii_letters as letters
    half = math.sqrt(0.25)


print(C.half, C.letters[:3], C.math is sys.modules["math"])


def shared():
    global json
    import json
    return json.dumps({"a": [1]})


print(shared(), json.loads("[1]"))
for i in range(2):
    import string as s
    print(s is sys.modules["string"], end=" ")
print()
e = ImportError("text", name="n", path="p")
print(e, e.name, e.path, e.msg, e.args)
try:
    ImportError("x", other=1)
except TypeError as err:
    print(err)
e = ModuleNotFoundError()
print(repr(e), e.name, e.msg)
try:
    try:
        import not_there
    except ImportError:
        raise RuntimeError("wrapped")
except RuntimeError as e:
    print(e, "|", e.__context__, type(e.__context__).__name__)
try:
    import not_there
except ImportError as err:
    not_there = None
else:
    print("never")
finally:
    print(not_there)
print(__import__("math").floor(1.5), __import__("collections.abc").__name__, __import__("collections.abc", fromlist=["Sized"]).__name__)
try:
    __import__(5)
except TypeError as e:
    print(e)
try:
    __import__("")
except ValueError as e:
    print(e)

#> ModuleNotFoundError No module named 'nothing_here' nothing_here
#> ModuleNotFoundError No module named 'math.more'; 'math' is not a package math.more
#> ModuleNotFoundError No module named 'collections.nothing' collections.nothing
#> ModuleNotFoundError No module named 'sys.path'; 'sys' is not a package sys.path
#> ValueError Empty module name -
#> the 'package' argument is required to perform a relative import for '.relative'
#> ImportError attempted relative import beyond top-level package
#> math cannot import name 'nothing' from 'math' False
#> No module named 'nothing' nothing None None None
#> (2, '0123456789') ['O', 'deque', 'm', 'string']
#> 0.5 abc True
#> {"a": [1]} [1]
#> True True 
#> text n p text ('text',)
#> 'other' is an invalid keyword argument for ImportError()
#> ModuleNotFoundError() None None
#> wrapped | No module named 'not_there' ModuleNotFoundError
#> None
#> 1 collections collections.abc
#> module name must be a string
#> Empty module name
