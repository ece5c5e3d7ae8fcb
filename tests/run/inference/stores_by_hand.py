# Attributes that are stored, read and deleted around a class's own rules: what was known of them
# holds no longer.


class Plain:
    def __init__(self):
        self.x = 1
        self.f = 0.5

    def total(self):
        return self.x + self.f

    def twice(self):
        return self.x * 2


a = Plain()
print(a.total(), a.twice())
object.__setattr__(a, "x", "s")
print(a.twice())
object.__setattr__(a, "".join(["f"]), 3)
a.x = 2
print(a.total())

b = Plain()
b.__setattr__("x", [1])
print(b.twice())

store = object.__setattr__
c = Plain()
store(c, "f", 2 + 1j)
print(c.total())

bound = c.__setattr__
bound("twice", lambda: "hidden")
print(c.twice())


class Doubling:
    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)

    def __getattribute__(self, name):
        if name.startswith("get_"):
            return super().__getattribute__(name[4:])
        return super().__getattribute__(name)


class Below(Doubling):
    def __init__(self):
        self.q = 4


d = Below()
print(d.q, d.get_q)
del d.q
print(hasattr(d, "q"))


class Putting:
    """Has no rules of its own, and asks for those of `object`."""

    def __init__(self):
        self.x = 1

    def put(self, name, value):
        super().__setattr__(name, value)

    def drop(self, name):
        super().__delattr__(name)

    def read(self, name):
        return super().__getattribute__(name)

    def triple(self):
        return self.x * 3


class PuttingBelow(Putting):
    def triple(self):
        return super().triple() * 2


for kind in (Putting, PuttingBelow):
    e = kind()
    print(e.triple())
    e.put("x", "ab")
    print(e.triple(), e.read("x"))
    e.drop("x")
    print(hasattr(e, "x"))
    try:
        e.triple()
    except AttributeError as error:
        print(error)


class Meta(type):
    def __setattr__(cls, name, value):
        print("class", name)
        super().__setattr__(name, value)


class Made(metaclass=Meta):
    level = 1

    def show(self):
        return self.level


Made.level = "high"
type.__setattr__(Made, "show", lambda self: "other")
print(Made().show(), Made.level)

for how in (
    lambda: object.__setattr__(a),
    lambda: object.__setattr__(a, 1, 2),
    lambda: object.__setattr__(3, "x", 2),
    lambda: object.__getattribute__(a, "missing"),
    lambda: object.__delattr__(a, "missing"),
    lambda: type.__setattr__(Made, 1, 2),
):
    try:
        print(how())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)

#> 1.5 2
#> ss
#> 5
#> [1, 1]
#> (3+1j)
#> hidden
#> 8 8
#> del q
#> False
#> 3
#> ababab ab
#> False
#> 'Putting' object has no attribute 'x'
#> 6
#> abababababab ab
#> False
#> 'PuttingBelow' object has no attribute 'x'
#> class level
#> other high
#> TypeError  expected 2 arguments, got 0
#> TypeError attribute name must be string, not 'int'
#> AttributeError 'int' object has no attribute 'x'
#> AttributeError 'Plain' object has no attribute 'missing'
#> AttributeError 'Plain' object has no attribute 'missing'
#> TypeError attribute name must be string, not 'int'
