# getattr, setattr, hasattr, delattr: defaults, hooks, properties, slots, classes, odd names.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class P:
    x = "class x"

    def __init__(self):
        self.a = 1

    @property
    def ro(self):
        return "ro"

    @property
    def fails(self):
        raise AttributeError("inner")

    @property
    def raises(self):
        raise ValueError("value")

    def m(self):
        return "m"


class G:
    def __getattr__(self, name):
        if name == "boom":
            raise KeyError(name)
        if name.startswith("no"):
            raise AttributeError(f"own message {name}")
        return f"dyn {name}"


class Hooked:
    def __getattribute__(self, name):
        if name == "secret":
            raise AttributeError("hidden")
        return f"got {name}"

    def __setattr__(self, name, value):
        print("set", name, value, end=" ")

    def __delattr__(self, name):
        print("del", name, end=" ")


class S:
    __slots__ = ("a", "b")


class Name(str):
    pass


p, g, h, s = P(), G(), Hooked(), S()
for args in ((p, "a"), (p, "x"), (p, "nope"), (p, "nope", None), (p, "ro"), (p, "fails"), (p, "fails", "d"), (p, "raises"), (p, "raises", "d"), (P, "x"), (P, "a"), (P, "a", 0), (g, "any"), (g, "boom"), (g, "boom", 1), (g, "no1"), (g, "no2", 2), (h, "q"), (h, "secret"), (h, "secret", "d"), (s, "a"), (s, "a", 0), (s, "c"), (5, "real"), (5, "nope"), ("a", "upper", 1), (None, "x"), (int, "x"), (p, 5), (p, None), (p, b"a"), (p,), (), (p, "a", 1, 2), (p, Name("a")), (p, ""), (p, "a b"), (p, "é"), ([], "push"), (len, "__name__"), (P, "m"), (type, "q")):
    try:
        r = getattr(*args)
        print(r if not callable(r) else "callable")
    except Exception as e:
        print(type(e).__name__, e)
for args in ((p, "a"), (p, "nope"), (p, "fails"), (p, "raises"), (g, "any"), (g, "no1"), (g, "boom"), (h, "secret"), (s, "a"), (P, "x"), (5, "imag"), (p, 5), (p,), (p, "a", 1), (p, ""), (None, "__class__")):
    tell(hasattr, *args)
for args in ((p, "new", 5), (p, "a", 2), (p, "ro", 1), (p, "m", 3), (P, "y", 4), (s, "a", 1), (s, "c", 1), (h, "z", 9), (5, "x", 1), (5, "real", 1), (None, "x", 1), (int, "x", 1), ([], "append", 1), (len, "x", 1), (p, 5, 1), (p, None, 1), (p, "a"), (p,), (p, "a", 1, 2), (p, "odd name", 1), (p, "", 2), (p, Name("n"), 3), (object(), "x", 1), (p, "__class__", G), (p, "__dict__", 5), (P, "__name__", 5), (P, "__dict__", {})):
    tell(setattr, *args)
p = P()
p.new = 1
setattr(p, "odd name", 1)
print(p.__dict__, P.y, s.a, getattr(p, "odd name"))
for args in ((p, "new"), (p, "new"), (p, "x"), (p, "ro"), (p, "m"), (P, "y"), (P, "y"), (s, "a"), (s, "a"), (s, "c"), (h, "q"), (5, "real"), (5, "q"), (int, "real"), ([], "append"), (p, 5), (p,), (p, "odd name"), (p, "__dict__"), (p, "__class__"), (None, "x")):
    tell(delattr, *args)
print(p.__dict__, hasattr(P, "y"), [n for n in ("a", "x", "q") if hasattr(p, n)], {n: getattr(p, n, None) for n in "axz"})
class Chain:
    def __getattr__(self, name):
        return type(self)().add(self, name)
    def add(self, other, name):
        self.__dict__["path"] = other.__dict__.get("path", "") + "/" + name
        return self
print(Chain().usr.local.lib.path, getattr(getattr(Chain(), "a"), "b").path)

#> 1
#> class x
#> AttributeError 'P' object has no attribute 'nope'
#> None
#> ro
#> AttributeError inner
#> d
#> ValueError value
#> ValueError value
#> class x
#> AttributeError type object 'P' has no attribute 'a'
#> 0
#> dyn any
#> KeyError 'boom'
#> KeyError 'boom'
#> AttributeError own message no1
#> 2
#> got q
#> AttributeError hidden
#> d
#> AttributeError 'S' object has no attribute 'a'
#> 0
#> AttributeError 'S' object has no attribute 'c'
#> 5
#> AttributeError 'int' object has no attribute 'nope'
#> callable
#> AttributeError 'NoneType' object has no attribute 'x'
#> AttributeError type object 'int' has no attribute 'x'
#> TypeError attribute name must be string, not 'int'
#> TypeError attribute name must be string, not 'NoneType'
#> TypeError attribute name must be string, not 'bytes'
#> TypeError getattr expected at least 2 arguments, got 1
#> TypeError getattr expected at least 2 arguments, got 0
#> TypeError getattr expected at most 3 arguments, got 4
#> 1
#> AttributeError 'P' object has no attribute ''
#> AttributeError 'P' object has no attribute 'a b'
#> AttributeError 'P' object has no attribute 'é'
#> AttributeError 'list' object has no attribute 'push'
#> len
#> callable
#> AttributeError type object 'type' has no attribute 'q'
#> True
#> False
#> False
#> ValueError value
#> True
#> False
#> KeyError 'boom'
#> False
#> False
#> True
#> True
#> TypeError attribute name must be string, not 'int'
#> TypeError hasattr expected 2 arguments, got 1
#> TypeError hasattr expected 2 arguments, got 3
#> False
#> True
#> None
#> None
#> AttributeError property 'ro' of 'P' object has no setter
#> None
#> None
#> None
#> AttributeError 'S' object has no attribute 'c'
#> set z 9 None
#> AttributeError 'int' object has no attribute 'x'
#> AttributeError attribute 'real' of 'int' objects is not writable
#> AttributeError 'NoneType' object has no attribute 'x'
#> TypeError cannot set 'x' attribute of immutable type 'int'
#> AttributeError 'list' object attribute 'append' is read-only
#> AttributeError 'builtin_function_or_method' object has no attribute 'x'
#> TypeError attribute name must be string, not 'int'
#> TypeError attribute name must be string, not 'NoneType'
#> TypeError setattr expected 3 arguments, got 2
#> TypeError setattr expected 3 arguments, got 1
#> TypeError setattr expected 3 arguments, got 4
#> None
#> None
#> None
#> AttributeError 'object' object has no attribute 'x'
#> None
#> TypeError __dict__ must be set to a dictionary, not a 'int'
#> TypeError can only assign string to P.__name__, not 'int'
#> AttributeError attribute '__dict__' of 'type' objects is not writable
#> {'a': 1, 'new': 1, 'odd name': 1} 4 1 1
#> None
#> AttributeError 'P' object has no attribute 'new'
#> AttributeError 'P' object has no attribute 'x'
#> AttributeError property 'ro' of 'P' object has no deleter
#> AttributeError 'P' object has no attribute 'm'
#> None
#> AttributeError type object 'P' has no attribute 'y'
#> None
#> AttributeError a
#> AttributeError 'S' object has no attribute 'c'
#> del q None
#> AttributeError attribute 'real' of 'int' objects is not writable
#> AttributeError 'int' object has no attribute 'q'
#> TypeError cannot set 'real' attribute of immutable type 'int'
#> AttributeError 'list' object attribute 'append' is read-only
#> TypeError attribute name must be string, not 'int'
#> TypeError delattr expected 2 arguments, got 1
#> None
#> None
#> TypeError can't delete __class__ attribute
#> AttributeError 'NoneType' object has no attribute 'x'
#> {} False ['x'] {'a': None, 'x': 'class x', 'z': None}
#> /usr/local/lib /a/b
