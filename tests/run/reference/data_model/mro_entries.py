"""__mro_entries__: objects that are no classes as bases; types.resolve_bases, prepare_class, new_class."""
import types


class Proxy:
    def __init__(self, *entries):
        self.entries = entries

    def __mro_entries__(self, bases):
        print("entries asked with", [type(b).__name__ for b in bases])
        return self.entries


class A:
    pass


class B:
    pass


class C(Proxy(A, B)):
    pass


print(C.__bases__, C.__orig_bases__[0].entries)


class D(Proxy(), A):
    pass


print(D.__bases__, len(D.__orig_bases__))


class E(A):
    pass


print("__orig_bases__" in vars(E), hasattr(C, "__orig_bases__"))


class Bad:
    def __mro_entries__(self, bases):
        return [A]


class Fails:
    def __mro_entries__(self, bases):
        raise ValueError("no entries")


for p in (Bad(), Fails(), 5, None):
    try:
        class F(p):
            pass
        print("made")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(types.resolve_bases((A, Proxy(B), int)))
bases = (A, B)
print(types.resolve_bases(bases) is bases)


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        return {"prepared": kw}


meta, ns, kwds = types.prepare_class("N", (A,), {"metaclass": Meta, "x": 1})
print(meta.__name__, ns, kwds)
N = types.new_class("N", (A,), {}, lambda ns: ns.update(value=5))
print(N.__name__, N.value, N.__bases__)
M = types.new_class("M", (Proxy(A),), {"metaclass": Meta})
print(type(M).__name__, M.prepared, M.__bases__)
try:
    type("T", (Proxy(A),), {})
except TypeError as e:
    print(e)
try:
    type("T", (5,), {})
except TypeError as e:
    print(e)


class G(list[int]):
    pass


print(G.__bases__, G.__orig_bases__, types.get_original_bases(G), types.get_original_bases(E))


class Instance:
    pass


i = Instance()
i.__mro_entries__ = lambda bases: (A,)
try:
    class H(i):
        pass
    print(H.__bases__)
except TypeError as e:
    print(e)

#> entries asked with ['Proxy']
#> (<class '__main__.A'>, <class '__main__.B'>) (<class '__main__.A'>, <class '__main__.B'>)
#> entries asked with ['Proxy', 'type']
#> (<class '__main__.A'>,) 2
#> False True
#> TypeError __mro_entries__ must return a tuple
#> ValueError no entries
#> TypeError int() takes at most 2 arguments (3 given)
#> TypeError NoneType takes no arguments
#> entries asked with ['type', 'Proxy', 'type']
#> (<class '__main__.A'>, <class '__main__.B'>, <class 'int'>)
#> True
#> Meta {'prepared': {'x': 1}} {'x': 1}
#> N 5 (<class '__main__.A'>,)
#> entries asked with ['Proxy']
#> Meta {} (<class '__main__.A'>,)
#> type() doesn't support MRO entry resolution; use types.new_class()
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> (<class 'list'>,) (list[int],) (list[int],) (<class '__main__.A'>,)
#> (<class '__main__.A'>,)
