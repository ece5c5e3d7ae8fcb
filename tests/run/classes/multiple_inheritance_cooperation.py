# Cooperative classes: keyword arguments down the MRO, mixins, hooks, diamonds with state, abstract hooks, MRO errors and merges.
calls = []


class Root:
    def __init__(self, **kw):
        calls.append(("Root", sorted(kw)))
        if kw:
            raise TypeError(f"unused {sorted(kw)}")

    def save(self):
        return ["root"]

    def describe(self):
        return type(self).__name__


class Named(Root):
    def __init__(self, *, name="anon", **kw):
        calls.append(("Named", sorted(kw)))
        super().__init__(**kw)
        self.name = name

    def save(self):
        return [f"name={self.name}"] + super().save()


class Tagged(Root):
    def __init__(self, *, tags=(), **kw):
        calls.append(("Tagged", sorted(kw)))
        super().__init__(**kw)
        self.tags = list(tags)

    def save(self):
        return [f"tags={self.tags}"] + super().save()

    def describe(self):
        return super().describe() + "#" + "".join(self.tags)


class Sized(Root):
    size = 0

    def __init__(self, size, **kw):
        super().__init__(**kw)
        self.size = size

    def save(self):
        r = super().save()
        r.append(f"size={self.size}")
        return r


class File(Named, Tagged):
    pass


class Big(File, Sized):
    def __init__(self, *args, **kw):
        super().__init__(**kw, size=args[0] if args else 1)

    def save(self):
        return ["big"] + super().save()


f = File(name="n", tags="ab")
print(f.save(), f.describe(), calls)
calls.clear()
b = Big(9, tags=["x"])
print(b.save(), b.describe(), b.size, calls)
print([c.__name__ for c in Big.__mro__])
try:
    Big(1, colour="red")
except TypeError as e:
    print(e)


def mro(*bases):
    try:
        return [c.__name__ for c in type("N", bases, {}).__mro__]
    except TypeError as e:
        return str(e).replace("\n", " ")


A, B = type("A", (), {}), type("B", (), {})
AB, BA = type("AB", (A, B), {}), type("BA", (B, A), {})
C = type("C", (A,), {})
print(mro(AB, BA), mro(A, C), mro(C, A), mro(C, B), mro(AB, C), mro(A, A), mro(object, A), mro(C, AB), sep="\n")


class LogMixin:
    def __setattr__(self, k, v):
        log.append(f"{k}={v}")
        super().__setattr__(k, v)


class CheckMixin:
    limits = {}

    def __setattr__(self, k, v):
        lo, hi = self.limits.get(k, (v, v))
        if not lo <= v <= hi:
            raise ValueError(f"{k}: {v} not in {lo}..{hi}")
        super().__setattr__(k, v)


class CountMixin:
    made = 0

    def __new__(cls, *a, **k):
        cls.made += 1
        return super().__new__(cls)

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.made = 0


class Gauge(LogMixin, CheckMixin, CountMixin):
    limits = {"v": (0, 10)}

    def __init__(self, v):
        self.v = v


log = []
g = Gauge(5)
g.v += 3
for bad in (lambda: Gauge(11), lambda: setattr(g, "v", -1)):
    try:
        bad()
    except ValueError as e:
        print(e)
print(log, g.v, Gauge.made, CountMixin.made)


class ReprMixin:
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in sorted(vars(self).items()))})"


class EqMixin:
    def __eq__(self, o):
        return vars(self) == vars(o) if type(o) is type(self) else NotImplemented

    def __hash__(self):
        return hash(tuple(sorted(vars(self).items())))


class V(ReprMixin, EqMixin):
    def __init__(self, **kw):
        self.__dict__.update(kw)


class W(V):
    pass


print(V(b=1, a="x"), V(a=1) == V(a=1), V(a=1) == W(a=1), V(a=1) != 5, len({V(a=1), V(a=1), W(a=1)}))


class Diamond:
    class P:
        def hit(self, path):
            return path + ["P"]

    class L(P):
        def hit(self, path):
            return super().hit(path + ["L"])

    class R(P):
        def hit(self, path):
            return super().hit(path + ["R"])

    class Bottom(L, R):
        def hit(self, path):
            return super().hit(path + ["B"])


print(Diamond.Bottom().hit([]), Diamond.L().hit([]), super(Diamond.L, Diamond.Bottom()).hit([]), Diamond.Bottom.__qualname__)

#> ['name=n', "tags=['a', 'b']", 'root'] File#ab [('Named', ['tags']), ('Tagged', []), ('Root', [])]
#> ['big', 'name=anon', "tags=['x']", 'root', 'size=9'] Big#x 9 [('Named', ['size', 'tags']), ('Tagged', ['size']), ('Root', [])]
#> ['Big', 'File', 'Named', 'Tagged', 'Sized', 'Root', 'object']
#> unused ['colour']
#> Cannot create a consistent method resolution order (MRO) for bases A, B
#> Cannot create a consistent method resolution order (MRO) for bases A, C
#> ['N', 'C', 'A', 'object']
#> ['N', 'C', 'A', 'B', 'object']
#> ['N', 'AB', 'C', 'A', 'B', 'object']
#> duplicate base class A
#> Cannot create a consistent method resolution order (MRO) for bases object, A
#> ['N', 'C', 'AB', 'A', 'B', 'object']
#> v: 11 not in 0..10
#> v: -1 not in 0..10
#> ['v=5', 'v=8', 'v=11', 'v=-1'] 8 2 0
#> V(a='x', b=1) True False True 2
#> ['B', 'L', 'R', 'P'] ['L', 'P'] ['R', 'P'] Diamond.Bottom
