# Comparison and arithmetic methods assigned to classes after they are made: by attribute, setattr, type(), metaclass, decorator; results of any type.
class Late:
    def __init__(self, v=0):
        self.v = v


a, b = Late(1), Late(2)
try:
    a < b
except TypeError as e:
    print(e)
Late.__lt__ = lambda self, o: "lt"
print(a < b, a > b, [a < b], not a < b, "yes" if a < b else "no")
Late.__gt__ = lambda self, o: ["gt"]
print(a > b, b < a, 1 < a, a > 1)
setattr(Late, "__le__", lambda self, o: 2.5)
print(a <= b, 5 >= a)
setattr(Late, "__" + "ge" + "__", lambda self, o: None)
print(a >= b, 1 <= a)
Late.__eq__ = lambda self, o: {"eq": o if isinstance(o, int) else 0}
print(a == 1, 1 == a, a == b, a != b, a in [b])
Late.__ne__ = lambda self, o: 0
print(a != b, 5 != a)
Late.__hash__ = lambda self: 3
x = a < 5
y = x + "!"
print(x, y, (a > 5) + [1], (a <= 5) * 2)


def compare(p, q):
    return p < q


print(compare(1, 2), compare("a", "b"), compare(a, b), compare(1.5, 1))


def install(cls, **methods):
    for n, f in methods.items():
        setattr(cls, f"__{n}__", f)
    return cls


@lambda cls: install(cls, lt=lambda s, o: "deco lt", add=lambda s, o: "deco add", contains=lambda s, x: "truthy", len=lambda s: 5)
class Deco:
    pass


d = Deco()
print(d < d, d > d, d + 1, 1 in d, len(d), bool(d))


class Meta(type):
    def __new__(m, name, bases, ns):
        ns["__lt__"] = lambda self, o: f"{name} lt"
        ns["__radd__"] = lambda self, o: (o, "radd")
        return super().__new__(m, name, bases, ns)


class FromMeta(metaclass=Meta):
    pass


m = FromMeta()
print(m < 1, "s" + m, 1 + m, 2 > m, sum([m], "s") if False else "")
T = type("T", (), {"__lt__": lambda s, o: (s is o,), "__gt__": lambda s, o: "gt"})
t = T()
print(t < t, t > t, 1 < t, t < 1)


class Base:
    pass


class Sub(Base):
    pass


Base.__lt__ = lambda s, o: type(s).__name__
print(Base() < Sub(), Sub() < Base(), 1 > Sub())
Sub.__gt__ = lambda s, o: "sub gt"
print(Base() < Sub())
items = [Late(3), Late(1), Late(2)]
Late.__lt__ = lambda s, o: s.v < o.v
print([i.v for i in sorted(items)], min(items).v, items[0] < items[1])
Late.__lt__ = lambda s, o: s.v > o.v
print([i.v for i in sorted(items)], min(items).v)
del Late.__lt__, Late.__gt__
try:
    sorted(items)
except TypeError as e:
    print(e)


def chain(p, q, r):
    return p < q < r, p == q == r


Late.__lt__ = lambda s, o: s.v and f"{s.v}<"
print(chain(Late(0), Late(1), Late(2)), chain(Late(5), Late(1), Late(2)), chain(1, 2, 3))
if (r := Late(7) < 1):
    print(r.upper())
while (c := Late(1) < 2) != "done":
    Late.__lt__ = lambda s, o: "done"
print(c, all([a < b, b < a]), any([a == b]), max(a < b, "zz"))

#> '<' not supported between instances of 'Late' and 'Late'
#> lt lt ['lt'] False yes
#> ['gt'] lt ['gt'] ['gt']
#> 2.5 2.5
#> None None
#> {'eq': 1} {'eq': 1} {'eq': 0} False True
#> 0 0
#> lt lt! ['gt', 1] 5.0
#> True True lt False
#> deco lt deco lt deco add True 5 True
#> FromMeta lt ('s', 'radd') (1, 'radd') FromMeta lt 
#> (True,) gt gt (False,)
#> Base Sub Sub
#> sub gt
#> [1, 2, 3] 1 False
#> [3, 2, 1] 3
#> '<' not supported between instances of 'Late' and 'Late'
#> (0, {'eq': 0}) ('1<', {'eq': 0}) (True, False)
#> 7<
#> done True True zz
