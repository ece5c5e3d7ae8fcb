"""Code objects: what a program may ask of them."""
import types


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def plain(a, b=1, /, c=2, *rest, d, **more):
    """doc"""
    local = a
    return local, b, c, rest, d, more


def generator(x):
    yield x


async def coroutine(y, *, z=1):
    pass


async def agen():
    yield 1


def outer(first):
    second = 1

    def inner(third):
        return first, second, third

    return inner


def nothing():
    pass


for f in [plain, generator, coroutine, agen, outer, outer(1), nothing, lambda q, r: q]:
    c = f.__code__
    print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames, c.co_cellvars, c.co_freevars, c.co_flags, c.co_firstlineno)
    print("  ", c.co_filename == __file__, type(c).__name__, c == f.__code__, c != plain.__code__, hash(c) == hash(f.__code__), c.__eq__(5), c.__lt__(c), show(lambda: c < c), repr(c).startswith("<code object " + c.co_name + " at 0x"))
c = plain.__code__
for name in ["co_name", "co_flags", "co_varnames", "own"]:
    print(name, show(setattr, c, name, 1), show(delattr, c, name))
print(show(lambda: c.missing), show(types.CodeType.__eq__), show(types.CodeType.__eq__, 5, c), show(types.CodeType.__repr__, 5), show(types.CodeType.__hash__, 5), show(lambda: type("S", (types.CodeType,), {})))
for f in [plain, generator, nothing]:
    print(isinstance(f.__code__, types.CodeType), callable(f.__code__), show(lambda: f.__code__()), show(len, f.__code__), f.__code__.__class__ is types.CodeType)
g = generator(1)
print(g.gi_code == generator.__code__, g.gi_code is generator.__code__, g.gi_code.co_name, {generator.__code__: 1}[g.gi_code])
co = coroutine(1)
print(co.cr_code == coroutine.__code__, co.cr_code.co_name, co.close(), agen().ag_code == agen.__code__)

#> plain plain 3 2 1 7 ('a', 'b', 'c', 'd', 'rest', 'more', 'local') () () 15 12
#>    True code True False True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'code' and 'code' True
#> generator generator 1 0 0 1 ('x',) () () 35 18
#>    True code True True True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'code' and 'code' True
#> coroutine coroutine 1 0 1 2 ('y', 'z') () () 131 22
#>    True code True True True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'code' and 'code' True
#> agen agen 0 0 0 0 () () () 515 26
#>    True code True True True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'code' and 'code' True
#> outer outer 1 0 0 2 ('first', 'inner') ('first', 'second') () 3 30
#>    True code True True True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'code' and 'code' True
#> inner outer.<locals>.inner 1 0 0 1 ('third',) () ('first', 'second') 19 33
#>    True code True True True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'code' and 'code' True
#> nothing nothing 0 0 0 0 () () () 3 39
#>    True code True True True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'code' and 'code' True
#> <lambda> <lambda> 2 0 0 2 ('q', 'r') () () 3 43
#>    True code True True True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'code' and 'code' True
#> co_name AttributeError: readonly attribute AttributeError: readonly attribute
#> co_flags AttributeError: readonly attribute AttributeError: readonly attribute
#> co_varnames AttributeError: attribute 'co_varnames' of 'code' objects is not writable AttributeError: attribute 'co_varnames' of 'code' objects is not writable
#> own AttributeError: 'code' object has no attribute 'own' AttributeError: 'code' object has no attribute 'own'
#> AttributeError: 'code' object has no attribute 'missing' TypeError: descriptor '__eq__' of 'code' object needs an argument TypeError: descriptor '__eq__' requires a 'code' object but received a 'int' TypeError: descriptor '__repr__' requires a 'code' object but received a 'int' TypeError: descriptor '__hash__' requires a 'code' object but received a 'int' TypeError: type 'code' is not an acceptable base type
#> True False TypeError: 'code' object is not callable TypeError: object of type 'code' has no len() True
#> True False TypeError: 'code' object is not callable TypeError: object of type 'code' has no len() True
#> True False TypeError: 'code' object is not callable TypeError: object of type 'code' has no len() True
#> True True generator 1
#> True coroutine None True
