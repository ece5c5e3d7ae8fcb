# super() in methods, class methods, static methods, properties, __new__, nested functions, comprehensions, lambdas.
class A:
    def __new__(cls, *args):
        obj = super().__new__(cls)
        obj.order = ["A.new"]
        return obj

    def __init__(self, *args):
        self.order.append("A.init")

    def who(self):
        return "A"

    @classmethod
    def make(cls, *args):
        return ("A.make", cls.__name__)

    @staticmethod
    def static(x):
        return ("A.static", x)

    @property
    def p(self):
        return "A.p"

    def __getitem__(self, k):
        return ("A", k)

    def __len__(self):
        return 1

    def gen(self):
        yield "A1"
        yield "A2"


class B(A):
    def __new__(cls, *args):
        obj = super().__new__(cls, *args)
        obj.order.append("B.new")
        return obj

    def __init__(self, *args):
        super().__init__(*args)
        self.order.append("B.init")

    def who(self):
        return "B" + super().who()

    @classmethod
    def make(cls, *args):
        return ("B.make",) + super().make(*args)

    @staticmethod
    def static(x):
        return ("B.static",) + super(B, B).static(x)

    @property
    def p(self):
        return "B.p " + super().p

    def __getitem__(self, k):
        return ("B", super().__getitem__(k))

    def __len__(self):
        return super().__len__() + 1

    def gen(self):
        yield "B1"
        yield from super().gen()

    def nested(self):
        def inner():
            return super(B, self).who()
        f = lambda: super(B, self).who()
        return inner(), f(), [super(B, self).who() for _ in range(2)]

    def nested_plain(self):
        def inner(self):
            return super().who()
        return inner(self)

    def through_cell(self):
        return __class__.__name__, super().__thisclass__.__name__, type(super()).__name__


class C(B):
    def who(self):
        return "C" + super(C, self).who() + super(B, self).who()


c = C()
print(c.order, c.who(), C.make(1), C.static(2), c.p, c["k"], len(c), list(c.gen()), c.nested(), c.nested_plain(), c.through_cell())
try:
    super(C, c)["k"]
except TypeError as e:
    print(e)
print(super(C, c).__getitem__("k"), super(B, c).p, super(C, C).make())
for f in (lambda: super(C, A()), lambda: super(5, c), lambda: super(), lambda: super(C, c).nothing, lambda: super(A, c).who()):
    try:
        print(f())
    except (TypeError, RuntimeError, AttributeError) as e:
        print(type(e).__name__, e)


class D(C):
    def who(*args):
        self, = args
        return "D" + super(D, self).who()

    def no_self():
        return super()

    def deleted(self):
        del self
        return super()

    def rebound(self):
        self = A()
        return super().who()


print(D().who())
for f in (D.no_self, D().deleted, D().rebound):
    try:
        print(f())
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)
s = super(B, c)
print(s.__self__ is c, s.__self_class__.__name__, repr(s).split(",")[0])
unbound = super(B)
print(unbound.__self__, unbound.__get__(c, C).who())
C.who = lambda self: "patched " + super(C, self).who()
print(c.who())

#> ['A.new', 'B.new', 'A.init', 'B.init'] CBAA ('B.make', 'A.make', 'C') ('B.static', 'A.static', 2) B.p A.p ('B', ('A', 'k')) 2 ['B1', 'A1', 'A2'] ('A', 'A', ['A', 'A']) A ('B', 'B', 'super')
#> 'super' object is not subscriptable
#> ('B', ('A', 'k')) A.p ('B.make', 'A.make', 'C')
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> TypeError super() argument 1 must be a type, not int
#> RuntimeError super(): no arguments
#> AttributeError 'super' object has no attribute 'nothing'
#> AttributeError 'super' object has no attribute 'who'
#> DCBAA
#> RuntimeError super(): no arguments
#> RuntimeError super(): arg[0] deleted
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> True C <super: <class 'B'>
#> None A
#> patched BA
