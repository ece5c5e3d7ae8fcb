# Classes and instances changed while the program runs.
class A:
    def f(self):
        return "A.f"


a = A()
print(a.f())
A.f = lambda self: "patched"
print(a.f())
a.f = lambda: "own"
print(a.f(), A().f())
del a.f
print(a.f())
A.g = A.f
print(a.g())
del A.f
try:
    a.f()
except AttributeError as error:
    print(error)


class B(A):
    def h(self):
        return "B.h " + self.g()


b = B()
print(b.h())
A.g = lambda self: "new g"
print(b.h())
B.count = 0


def bump(self):
    type(self).count += 1
    return self.count


B.bump = bump
print(b.bump(), b.bump(), B.count, B().count)
name = "computed_name"
setattr(A, name, 99)
print(b.computed_name, getattr(B, name))
for i in range(3):
    setattr(b, f"field{i}", i * 10)
print([getattr(b, f"field{i}") for i in range(3)], sorted(b.__dict__))
b.__dict__["direct"] = "via dict"
print(b.direct)


def make(n):
    class Made:
        value = n

        def get(self):
            return self.value, n
    return Made


X, Y = make(1), make(2)
print(X().get(), Y().get(), X is Y, X.__name__ == Y.__name__)
D = type("D", (A,), {"z": 5, "m": lambda self: self.z + 1})
print(D().m(), D.__name__, D.__mro__[1] is A, D().g())
methods = {n: getattr(B, n) for n in ("h", "bump")}
print(sorted(methods), methods["bump"](b))


class C:
    data = {}

    def __init__(self):
        self.data = dict(self.data)


one, two = C(), C()
one.data["x"] = 1
print(one.data, two.data, C.data)
B.__repr__ = lambda self: "B!"
print(b, [b])
print(isinstance(b, A), B.__bases__ == (A,))
A.__call__ = lambda self, *args: ("called", args)
print(b(1, 2))
A.__len__ = lambda self: 7
print(len(b), bool(b))

#> A.f
#> patched
#> own patched
#> patched
#> patched
#> 'A' object has no attribute 'f'
#> B.h patched
#> B.h new g
#> 1 2 2 2
#> 99 99
#> [0, 10, 20] ['field0', 'field1', 'field2']
#> via dict
#> (1, 1) (2, 2) False True
#> 6 D True new g
#> ['bump', 'h'] 3
#> {'x': 1} {} {}
#> B! [B!]
#> True True
#> ('called', (1, 2))
#> 7 True
