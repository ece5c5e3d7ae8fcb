# any, all, len, callable, and id: truth asked in order, short circuits, failures.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class T:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print(f"?{self.v}", end=" ")
        if self.v is None:
            raise ValueError("no truth")
        return self.v


class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        if isinstance(self.n, Exception):
            raise self.n
        return self.n


def gen(*values):
    for v in values:
        print(f"<{v}>", end="")
        yield v
    print("<end>", end=" ")


def failing():
    yield 0
    raise OSError("gen")


for f in (any, all):
    print("--", f.__name__)
    for v in ([], [0], [1], [0, 1], [1, 0], "", "a", {"": 1}, {0}, (None, ...), range(0), range(1), range(2), [[]], [[0]], iter([]), [T(False), T(True), T(False)], [T(True), T(False), T(True)], [T(None)], [T(True), T(None)], [T(False), T(None)], gen(0, 1, 0), gen(1, 0, 1), gen(), failing(), [L(0), L(3)], [L(-1)], [L("x")], [L(KeyError("k"))], 5, None, [float("nan")], b"\0", [0.0, 0j, "", (), None]):
        tell(f, v)
    for args in ((), ([], []), (1, 2)):
        tell(f, *args)
    tell(lambda: f(iterable=[]))
print(any(x > 2 for x in (1, 2, 3)), all(x > 2 for x in (3, 4)), all(all(r) for r in [[1, 1], [1]]), any(map(str.isupper, "abC")), not any([]), all([]) is True)
for v in ([], "abc", {1: 2}, {1, 2}, range(5), b"x", L(3), L(0), L(True), L(2**31), L(-1), L(2**70), L(1.0), L("a"), L(None), L(ValueError("v")), 5, None, iter([]), (x for x in ()), L, object(), len, range(2**80), 1.5, zip()):
    tell(len, v)
tell(len)
tell(len, [], [])
tell(lambda: len(obj=[]))
class InstanceLen:
    def __init__(self):
        self.__len__ = lambda: 5
tell(len, InstanceLen())
tell(bool, InstanceLen())
class C:
    def __call__(self):
        pass
    def m(self):
        pass
    @staticmethod
    def s():
        pass
    @classmethod
    def c(cls):
        pass
    @property
    def p(self):
        return 1
class Inst:
    def __init__(self):
        self.__call__ = lambda: 1
class NoneCall:
    __call__ = None
print([callable(v) for v in (len, int, C, C(), C.m, C().m, C.s, C.c, lambda: 0, print, [].append, str.upper, type, object, C.__call__, C.__dict__["s"], NoneCall())], [callable(v) for v in (5, "a", None, [], Inst(), C().p, C.__dict__["c"], C.__dict__["p"], object(), (x for x in ()), ..., NotImplemented)])
tell(callable)
tell(callable, 1, 2)
a = []
print(id(a) == id(a), id(a) != id([]), isinstance(id(a), int), id(None) == id(None), id(C) == id(C), id(a) > 0)
tell(id)
tell(id, 1, 2)

#> -- any
#> False
#> False
#> True
#> True
#> True
#> False
#> True
#> False
#> False
#> True
#> False
#> False
#> True
#> False
#> True
#> False
#> ?False ?True True
#> ?True True
#> ?None ValueError no truth
#> ?True True
#> ?False ?None ValueError no truth
#> <0><1>True
#> <1>True
#> <end> False
#> OSError gen
#> True
#> ValueError __len__() should return >= 0
#> TypeError 'str' object cannot be interpreted as an integer
#> KeyError 'k'
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> True
#> False
#> False
#> TypeError any() takes exactly one argument (0 given)
#> TypeError any() takes exactly one argument (2 given)
#> TypeError any() takes exactly one argument (2 given)
#> TypeError any() takes no keyword arguments
#> -- all
#> True
#> False
#> True
#> False
#> False
#> True
#> True
#> False
#> False
#> False
#> True
#> False
#> False
#> False
#> True
#> True
#> ?False False
#> ?True ?False False
#> ?None ValueError no truth
#> ?True ?None ValueError no truth
#> ?False False
#> <0>False
#> <1><0>False
#> <end> True
#> False
#> False
#> ValueError __len__() should return >= 0
#> TypeError 'str' object cannot be interpreted as an integer
#> KeyError 'k'
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> True
#> False
#> False
#> TypeError all() takes exactly one argument (0 given)
#> TypeError all() takes exactly one argument (2 given)
#> TypeError all() takes exactly one argument (2 given)
#> TypeError all() takes no keyword arguments
#> True True True True True True
#> 0
#> 3
#> 1
#> 2
#> 5
#> 1
#> 3
#> 0
#> 1
#> 2147483648
#> ValueError __len__() should return >= 0
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> ValueError v
#> TypeError object of type 'int' has no len()
#> TypeError object of type 'NoneType' has no len()
#> TypeError object of type 'list_iterator' has no len()
#> TypeError object of type 'generator' has no len()
#> TypeError object of type 'type' has no len()
#> TypeError object of type 'object' has no len()
#> TypeError object of type 'builtin_function_or_method' has no len()
#> OverflowError Python int too large to convert to C ssize_t
#> TypeError object of type 'float' has no len()
#> TypeError object of type 'zip' has no len()
#> TypeError len() takes exactly one argument (0 given)
#> TypeError len() takes exactly one argument (2 given)
#> TypeError len() takes no keyword arguments
#> TypeError object of type 'InstanceLen' has no len()
#> True
#> [True, True, True, True, True, True, True, True, True, True, True, True, True, True, True, True, True] [False, False, False, False, False, False, False, False, False, False, False, False]
#> TypeError callable() takes exactly one argument (0 given)
#> TypeError callable() takes exactly one argument (2 given)
#> True True True True True True
#> TypeError id() takes exactly one argument (0 given)
#> TypeError id() takes exactly one argument (2 given)
