# Properties with getter, setter, deleter in subclasses; property objects copied, called, documented, computed, in metaclasses.
class A:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        "The x."
        return self._x

    @x.setter
    def x(self, v):
        print("A set", v)
        self._x = v


class B(A):
    @A.x.getter
    def x(self):
        return self._x * 10

    @x.deleter
    def x(self):
        print("B delete")
        self._x = None


class C(A):
    @property
    def x(self):
        return "C " + str(super().x)

    @x.setter
    def x(self, v):
        A.x.fset(self, v + 1)


a, b, c = A(), B(), C()
a.x, b.x, c.x = 2, 3, 4
print(a.x, b.x, c.x)
del b.x
for o in (a, c):
    try:
        del o.x
    except AttributeError as e:
        print(e)
print(A.x.__doc__, B.x.__doc__, C.x.__doc__, A.x.fdel, B.x.fdel.__name__, A.x.fset is B.x.fset)


class RO:
    v = property(lambda self: 5, doc="five")
    nothing = property()
    w = property(None, lambda self, v: print("w", v))


r = RO()
print(r.v, RO.v.__doc__)
for act in (lambda: setattr(r, "v", 1), lambda: delattr(r, "v"), lambda: r.nothing, lambda: setattr(r, "nothing", 1),
            lambda: r.w, lambda: setattr(r, "w", 7), lambda: delattr(r, "nothing")):
    try:
        act()
    except AttributeError as e:
        print(e)


def field(name, check):
    hidden = "_" + name

    def get(self):
        return getattr(self, hidden)

    def put(self, v):
        if not check(v):
            raise ValueError(f"bad {name}: {v!r}")
        setattr(self, hidden, v)

    return property(get, put)


class Person:
    name = field("name", lambda v: isinstance(v, str) and v)
    age = field("age", lambda v: 0 <= v < 150)

    def __init__(self, name, age):
        self.name, self.age = name, age

    adult = property(lambda self: self.age >= 18)


p = Person("Ann", 17)
print(p.adult)
p.age += 1
print(p.adult, p.age, vars(p))
for n, v in (("name", ""), ("name", 5), ("age", 150)):
    try:
        setattr(p, n, v)
    except ValueError as e:
        print(e)
Person.adult = property(lambda self: "always")
print(p.adult)
Person.age = 99
print(p.age, p._age)
p.age = 5
print(p.age, Person.age)


class Lazy:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, cls):
        value = obj.__dict__[self.f.__name__] = self.f(obj)
        return value


class Data:
    @Lazy
    def heavy(self):
        print("computing")
        return [1, 2, 3]


d = Data()
print(d.heavy, d.heavy is d.heavy)
del d.heavy
print(d.heavy)

#> A set 2
#> A set 3
#> A set 5
#> 2 30 C 5
#> B delete
#> property 'x' of 'A' object has no deleter
#> property 'x' of 'C' object has no deleter
#> The x. None None None x True
#> 5 five
#> property 'v' of 'RO' object has no setter
#> property 'v' of 'RO' object has no deleter
#> property 'nothing' of 'RO' object has no getter
#> property 'nothing' of 'RO' object has no setter
#> property 'w' of 'RO' object has no getter
#> w 7
#> property 'nothing' of 'RO' object has no deleter
#> False
#> True 18 {'_name': 'Ann', '_age': 18}
#> bad name: ''
#> bad name: 5
#> bad age: 150
#> always
#> 99 18
#> 5 99
#> computing
#> [1, 2, 3] True
#> computing
#> [1, 2, 3]
