# Which hooks the interpreter takes from the class only, which from instances; hooks set to None, inherited, from metaclasses, from other types.
class C:
    pass


hooks = {"__len__": lambda *a: 7, "__iter__": lambda *a: iter("xy"), "__call__": lambda *a: "called", "__getitem__": lambda *a: "item", "__contains__": lambda *a: True, "__str__": lambda *a: "str", "__repr__": lambda *a: "repr", "__bool__": lambda *a: False,
         "__add__": lambda *a: "add", "__eq__": lambda *a: "eq", "__hash__": lambda *a: 5, "__enter__": lambda *a: "in", "__exit__": lambda *a: True, "__int__": lambda *a: 3, "__index__": lambda *a: 4, "__neg__": lambda *a: "neg", "__next__": lambda *a: "next", "__reversed__": lambda *a: "rev",
         "__format__": lambda *a: "fmt", "__abs__": lambda *a: "abs", "__round__": lambda *a: "round", "__bytes__": lambda *a: b"b", "__dir__": lambda *a: ["d"], "__missing__": lambda *a: "missing", "__del__": lambda *a: None}
uses = {"__len__": len, "__iter__": list, "__call__": lambda o: o(), "__getitem__": lambda o: o[0], "__contains__": lambda o: 1 in o, "__str__": lambda o: str(o)[:9], "__repr__": lambda o: repr(o)[:9], "__bool__": bool, "__add__": lambda o: o + 1, "__eq__": lambda o: o == 1, "__hash__": lambda o: hash(o) == 5,
        "__int__": int, "__index__": lambda o: "abcdef"[o], "__neg__": lambda o: -o, "__next__": next, "__reversed__": reversed, "__format__": lambda o: format(o, "")[:9], "__abs__": abs, "__round__": round, "__bytes__": bytes, "__dir__": lambda o: dir(o)[:1]}


def attempt(f, o):
    try:
        return f(o)
    except TypeError as e:
        return f"TypeError {e}"


on_instance = C()
for name, h in hooks.items():
    setattr(on_instance, name, h)
for name, use in uses.items():
    K = type("K", (), {name: hooks[name]})
    print(name, "|", attempt(use, on_instance), "|", attempt(use, K()))
for name in ("__len__", "__iter__", "__call__", "__getitem__", "__contains__", "__add__", "__hash__", "__int__", "__index__", "__neg__", "__next__", "__reversed__", "__bool__", "__str__", "__eq__"):
    N = type("N", (), {name: None})
    print(name, "None |", attempt(uses[name], N()))


class Meta(type):
    __len__ = lambda cls: 70
    __iter__ = lambda cls: iter(["meta"])
    __getitem__ = lambda cls, k: ("meta item", k)
    __contains__ = lambda cls, x: x == "in"
    __add__ = lambda cls, o: ("meta add", o)
    __str__ = lambda cls: "meta str"
    __bool__ = lambda cls: False
    __eq__ = lambda cls, o: "meta eq"
    __hash__ = lambda cls: 9
    __lt__ = lambda cls, o: "meta lt"
    __neg__ = lambda cls: "meta neg"
    __enter__ = lambda cls: "meta enter"
    __exit__ = lambda cls, *a: True
    __format__ = lambda cls, s: f"meta fmt {s}"


class M(metaclass=Meta):
    __len__ = lambda self: 1
    __str__ = lambda self: "instance str"


print(len(M), len(M()), list(M), M["k"], "in" in M, M + 1, str(M), str(M()), bool(M), M == 1, hash(M), M < 2, -M, f"{M:x}")
with M as m:
    print(m)
for f in (lambda: list(M()), lambda: M()["k"], lambda: -M(), lambda: M() + 1):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Getattr:
    def __getattr__(self, n):
        print("asked", n, end="; ")
        return lambda *a: n


g = Getattr()
print(g.__len__(), g.anything())
for use in (len, lambda o: o[0], lambda o: o + 1, iter, bool, lambda o: str(o)[:5] and "str ok", lambda o: o == 1, hash, lambda o: [*o], callable):
    r = attempt(use, g)
    print(r if not isinstance(r, int) or isinstance(r, bool) else "a number")


class Descr:
    def __get__(self, obj, cls):
        print("bound to", type(obj).__name__, end="; ")
        return lambda *a: len(a) + 40


class D:
    __len__ = Descr()
    __call__ = Descr()
    __getitem__ = property(lambda self: lambda k: ("property", k))
    __int__ = staticmethod(lambda: 8)
    __index__ = classmethod(lambda cls: 2)
    __add__ = len


d = D()
print(len(d), d(1, 2), d["k"], int(d), "abc"[d])
print(attempt(lambda o: o + [1, 2, 3], d))


class Call:
    class __len__:
        def __new__(cls, *a):
            return 11
    __iter__ = [1, 2].__iter__
    __contains__ = {5}.__contains__
    __getitem__ = {"a": 1}.get
    __str__ = "x".upper


c = Call()
print(len(c), list(c), 5 in c, c["a"], c["b"], str(c))

#> __len__ | TypeError object of type 'C' has no len() | 7
#> __iter__ | TypeError 'C' object is not iterable | ['x', 'y']
#> __call__ | TypeError 'C' object is not callable | called
#> __getitem__ | TypeError 'C' object is not subscriptable | item
#> __contains__ | TypeError argument of type 'C' is not iterable | True
#> __str__ | <__main__ | str
#> __repr__ | <__main__ | repr
#> __bool__ | True | False
#> __add__ | TypeError unsupported operand type(s) for +: 'C' and 'int' | add
#> __eq__ | False | eq
#> __hash__ | False | True
#> __int__ | TypeError int() argument must be a string, a bytes-like object or a real number, not 'C' | 3
#> __index__ | TypeError string indices must be integers, not 'C' | e
#> __neg__ | TypeError bad operand type for unary -: 'C' | neg
#> __next__ | TypeError 'C' object is not an iterator | next
#> __reversed__ | TypeError 'C' object is not reversible | rev
#> __format__ | <__main__ | fmt
#> __abs__ | TypeError bad operand type for abs(): 'C' | abs
#> __round__ | TypeError type C doesn't define __round__ method | round
#> __bytes__ | TypeError cannot convert 'C' object to bytes | b'b'
#> __dir__ | ['__abs__'] | ['d']
#> __len__ None | TypeError 'NoneType' object is not callable
#> __iter__ None | TypeError 'N' object is not iterable
#> __call__ None | TypeError 'NoneType' object is not callable
#> __getitem__ None | TypeError 'NoneType' object is not callable
#> __contains__ None | TypeError 'N' object is not a container
#> __add__ None | TypeError 'NoneType' object is not callable
#> __hash__ None | TypeError unhashable type: 'N'
#> __int__ None | TypeError 'NoneType' object is not callable
#> __index__ None | TypeError 'NoneType' object is not callable
#> __neg__ None | TypeError 'NoneType' object is not callable
#> __next__ None | TypeError 'NoneType' object is not callable
#> __reversed__ None | TypeError 'N' object is not reversible
#> __bool__ None | TypeError 'NoneType' object is not callable
#> __str__ None | TypeError 'NoneType' object is not callable
#> __eq__ None | TypeError 'NoneType' object is not callable
#> 70 1 ['meta'] ('meta item', 'k') True ('meta add', 1) meta str instance str False meta eq 9 meta lt meta neg meta fmt x
#> meta enter
#> 'M' object is not iterable
#> 'M' object is not subscriptable
#> bad operand type for unary -: 'M'
#> unsupported operand type(s) for +: 'M' and 'int'
#> asked __len__; asked anything; __len__ anything
#> TypeError object of type 'Getattr' has no len()
#> TypeError 'Getattr' object is not subscriptable
#> TypeError unsupported operand type(s) for +: 'Getattr' and 'int'
#> TypeError 'Getattr' object is not iterable
#> True
#> str ok
#> False
#> a number
#> TypeError Value after * must be an iterable, not Getattr
#> False
#> bound to D; bound to D; 40 42 ('property', 'k') 8 c
#> 3
#> 11 [1, 2] True 1 None X
