"""Bound methods: their attributes, comparisons, hashes and how they are made."""
import types


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Own:
    """doc of Own"""

    def m(self, x=1):
        """doc of m"""
        return self, x

    @classmethod
    def c(cls):
        return cls.__name__

    def __repr__(self):
        return "own"

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 5


a, b = Own(), Own()
m = a.m
print(m.__self__, m.__func__ is Own.m, m.__name__, m.__qualname__, m.__doc__, m.__module__, m.__defaults__, m.__code__.co_name, m.__dict__)
print(m == a.m, m is a.m, m == b.m, m != a.m, hash(m) == hash(a.m), hash(m) == hash(b.m), m == Own.m, {m: 1}[a.m], show(lambda: m < m))
print(m.__eq__(a.m), m.__eq__(5), m.__ne__(b.m), m.__lt__(m), show(types.MethodType.__eq__), show(types.MethodType.__eq__, 5, m), show(types.MethodType.__hash__, 5))
print(repr(m), repr(Own.c), show(types.MethodType.__repr__, 5), m.__repr__())
for name in ["__self__", "__func__", "__name__", "__doc__", "own", "__dict__"]:
    print(name, show(setattr, m, name, 1), show(delattr, m, name))
Own.m.added = "by function"
print(m.added, show(lambda: m.missing), show(setattr, m, "added", 2), m.__getattribute__("added"), show(m.__getattribute__, "nope"), show(m.__setattr__, "x", 1), show(m.__delattr__, "x"))
made = types.MethodType(lambda self, *a: (self, a), 5)
print(made(1, 2), made.__self__, made.__name__, made.__reduce__()[1][1] if hasattr(made.__func__, "__name__") else "")
print(show(types.MethodType), show(types.MethodType, len), show(types.MethodType, 5, 6), show(types.MethodType, len, None), types.MethodType(len, "abc")(), show(types.MethodType, len, "a", 1), show(types.MethodType, function=len))
print(m.__get__(b) is m, m.__get__(None, Own) is m, m.__get__(b, Own)() == (a, 1), show(m.__get__), m.__call__(7), show(m.__call__, 1, 2, 3), show(m, 1, 2, 3), show(m, y=2))
r, args = m.__reduce__()
print(r.__name__, args, r(*args)(3), types.MethodType(Own, a).__self__, show(types.MethodType(Own, a)))
nested = types.MethodType(m, "first")
print(nested(), nested.__func__ is m, nested.__self__, types.MethodType(print, "one")("two"))
print(Own.c.__self__ is Own, Own.c.__func__(int), Own.c(), Own.c == Own.c, hash(Own.c) == hash(Own.c), a.c == Own.c, repr(Own.__init__)[:13], Own.m is Own.m)

#> own True m Own.m doc of m __main__ (1,) m {}
#> True False False False True False False 1 TypeError: '<' not supported between instances of 'method' and 'method'
#> True NotImplemented True NotImplemented TypeError: descriptor '__eq__' of 'method' object needs an argument TypeError: descriptor '__eq__' requires a 'method' object but received a 'int' TypeError: descriptor '__hash__' requires a 'method' object but received a 'int'
#> <bound method Own.m of own> <bound method Own.c of <class '__main__.Own'>> TypeError: descriptor '__repr__' requires a 'method' object but received a 'int' <bound method Own.m of own>
#> __self__ AttributeError: readonly attribute AttributeError: readonly attribute
#> __func__ AttributeError: readonly attribute AttributeError: readonly attribute
#> __name__ AttributeError: 'method' object has no attribute '__name__' AttributeError: 'method' object has no attribute '__name__'
#> __doc__ AttributeError: attribute '__doc__' of 'method' objects is not writable AttributeError: attribute '__doc__' of 'method' objects is not writable
#> own AttributeError: 'method' object has no attribute 'own' AttributeError: 'method' object has no attribute 'own'
#> __dict__ AttributeError: 'method' object has no attribute '__dict__' AttributeError: 'method' object has no attribute '__dict__'
#> by function AttributeError: 'function' object has no attribute 'missing' AttributeError: 'method' object has no attribute 'added' by function AttributeError: 'function' object has no attribute 'nope' AttributeError: 'method' object has no attribute 'x' AttributeError: 'method' object has no attribute 'x'
#> (5, (1, 2)) 5 <lambda> <lambda>
#> TypeError: method expected 2 arguments, got 0 TypeError: method expected 2 arguments, got 1 TypeError: first argument must be callable TypeError: instance must not be None 3 TypeError: method expected 2 arguments, got 3 TypeError: method() takes no keyword arguments
#> False False True TypeError:  expected at least 1 argument, got 0 (own, 7) TypeError: Own.m() takes from 1 to 2 positional arguments but 4 were given TypeError: Own.m() takes from 1 to 2 positional arguments but 4 were given TypeError: Own.m() got an unexpected keyword argument 'y'
#> getattr (own, 'm') (own, 3) own TypeError: Own() takes no arguments
#> one two
#> (own, 'first') True first None
#> True int Own True True True <slot wrapper True
