"""Code objects: names, counts, flags, equality, positions."""


def f(a, b=1, /, c=2, *args, d, e=3, **kw):
    x = a
    y = [z for z in args]
    return x, y


def g():
    pass


code = f.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals, code.co_varnames[:7])
print(code.co_freevars, code.co_cellvars, code.co_firstlineno, code.co_filename == __file__)
print(bool(code.co_flags & 4), bool(code.co_flags & 8), bool(code.co_flags & 0x20), type(code).__name__)
print(g.__code__ == g.__code__, g.__code__ == f.__code__, hash(g.__code__) == hash(g.__code__), repr(code).startswith("<code object f at 0x"))


def outer(p, q):
    r = p

    def inner(s):
        nonlocal r
        t = s
        return p + r + t

    return inner


inner = outer(1, 2)
print(outer.__code__.co_cellvars, outer.__code__.co_varnames, inner.__code__.co_freevars, inner.__code__.co_varnames, inner.__code__.co_qualname)


class C:
    def method(self, x, y=1):
        return super().__init__()

    @property
    def prop(self):
        return 1


print(C.method.__code__.co_qualname, C.method.__code__.co_varnames, C.method.__code__.co_freevars, C.prop.fget.__code__.co_name)
gen = (lambda: (yield)).__code__
print(gen.co_name, bool(gen.co_flags & 0x20), (lambda *, k: k).__code__.co_kwonlyargcount)


async def co():
    pass


async def ag():
    yield


print(bool(co.__code__.co_flags & 0x80), bool(ag.__code__.co_flags & 0x200), bool(co.__code__.co_flags & 0x20))
for name, value in (("co_name", "x"), ("co_flags", 0), ("nothing", 1)):
    try:
        setattr(code, name, value)
    except (AttributeError, TypeError) as err:
        print(type(err).__name__, str(err).split(" objects")[0] if "not writable" in str(err) else err)
try:
    code.nothing
except AttributeError as err:
    print(err)


g1 = (i for i in range(2))
print(g1.gi_code.co_name, g1.gi_code.co_argcount, g1.gi_code.co_varnames)
c1 = co()
print(c1.cr_code is co.__code__ or c1.cr_code == co.__code__, c1.cr_code.co_name)
c1.close()

#> f f 3 2 2 10 ('a', 'b', 'c', 'd', 'e', 'args', 'kw')
#> () () 4 True
#> True True False code
#> True False True True
#> ('p', 'r') ('p', 'q', 'inner') ('p', 'r') ('s', 't') outer.<locals>.inner
#> C.method ('self', 'x', 'y') ('__class__',) prop
#> <lambda> True 1
#> True True False
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError 'code' object has no attribute 'nothing'
#> 'code' object has no attribute 'nothing'
#> <genexpr> 1 ('.0', 'i')
#> True co
