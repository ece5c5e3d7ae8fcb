# A descriptor that raises under the name of a special method: comparison, iter, repr and hash do without it.
def booh(self): raise AttributeError("booh")
class E: __eq__ = property(booh)
print(E() == E())
class I: 
    __init__ = property(booh)
try: I()
except AttributeError as e: print(e)
class L:
    __len__ = property(booh)
    __bool__ = property(booh)
    __iter__ = property(booh)
    __hash__ = property(booh)
    __add__ = property(booh)
    __lt__ = property(booh)
    __getitem__ = property(booh)
    __contains__ = property(booh)
    __call__ = property(booh)
    __repr__ = property(booh)
    __str__ = property(booh)
    __enter__ = property(booh)
    __exit__ = property(booh)
    __next__ = property(booh)
    __neg__ = property(booh)
    __index__ = property(booh)
    __int__ = property(booh)
    __float__ = property(booh)
    __format__ = property(booh)
    __radd__ = property(booh)
    __iadd__ = property(booh)
    __setitem__ = property(booh)
    __delitem__ = property(booh)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
l = L()
def sub(): l[0] = 1
def dele(): del l[0]
def ia():
    global l
    l += 1
def wi():
    with l: pass
for f in [lambda: len(l), lambda: bool(l), lambda: iter(l), lambda: hash(l), lambda: l + 1, lambda: 1 + l, lambda: l < 1, lambda: 1 > l, lambda: l[0], lambda: 1 in l, lambda: l(), lambda: repr(l).startswith('<L object at 0x'), lambda: str(l), wi, lambda: next(l), lambda: -l, lambda: [1][l], lambda: int(l), lambda: float(l), lambda: format(l), sub, dele, ia, lambda: list(l), lambda: l == l, lambda: l != 1, lambda: f"{l}", lambda: [*l]]: t(f)


# A call that leads to itself without end is no crash.
class A: pass
A.__call__ = A()
a = A()
try:
    a()
except RecursionError as e:
    print("too deep:", str(e)[:32])
except AttributeError as e:
    print(e)

#> False
#> booh
#> AttributeError booh
#> AttributeError booh
#> TypeError 'L' object is not iterable
#> TypeError unhashable type: 'L'
#> AttributeError booh
#> AttributeError booh
#> TypeError '<' not supported between instances of 'L' and 'int'
#> TypeError '>' not supported between instances of 'int' and 'L'
#> AttributeError booh
#> AttributeError booh
#> AttributeError booh
#> True
#> AttributeError booh
#> AttributeError booh
#> AttributeError booh
#> AttributeError booh
#> AttributeError booh
#> AttributeError booh
#> AttributeError booh
#> AttributeError booh
#> AttributeError booh
#> AttributeError booh
#> AttributeError booh
#> TypeError 'L' object is not iterable
#> True
#> True
#> AttributeError booh
#> TypeError 'L' object is not iterable
#> too deep: maximum recursion depth exceeded
