# super: forms, errors, attributes through the order, descriptors, class methods, rebinding of __class__.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    tag = "A"

    def m(self):
        return ["A"]

    @classmethod
    def c(cls):
        return "A.c", cls.__name__

    @staticmethod
    def s():
        return "A.s"

    @property
    def p(self):
        return "A.p", type(self).__name__

    def __getitem__(self, k):
        return "A item", k


class B(A):
    tag = "B"

    def m(self):
        return ["B"] + super().m()

    @classmethod
    def c(cls):
        return "B.c", super().c()

    @staticmethod
    def s():
        return "B.s", super(B, B).s()

    @property
    def p(self):
        return "B.p", super().p

    def __getitem__(self, k):
        return "B", super().__getitem__(k)

    def bad_item(self):
        return super()[1]


class C(A):
    tag = "C"

    def m(self):
        return ["C"] + super().m()


class D(B, C):
    def m(self):
        return ["D"] + super().m()

    def tags(self):
        return super().tag, super(B, self).tag, super(C, self).tag

    def nested(self):
        return [super(D, self).tag for _ in range(1)], (lambda: super(D, self).m())()


d = D()
print(d.m(), d.c(), d.s(), d.p, d[1], d.tags(), d.nested(), super(B, d).m(), super(B, D).m(d), super(D, D).c())
for f in (lambda: super().m(), lambda: super(B), lambda: super(5, 5), lambda: super(B, A()), lambda: super(B, 5), lambda: super(B, int), lambda: super(B, d).nope, lambda: d.bad_item(), lambda: super(A, d).m(), lambda: super(B, d)[1], lambda: super(1, 2, 3), lambda: setattr(super(B, d), "tag", 1), lambda: super(B, d).__class__, lambda: super(B, d).__thisclass__, lambda: super(B, d).__self__ is d, lambda: super(B, d).__self_class__, lambda: super(B).__self__, lambda: len(super(B, d)), lambda: super(B, None).__self__, lambda: super(D, d).tag, lambda: super(object, d).__init__, lambda: super(B, d) == super(B, d), lambda: type(super(B, d)).__name__, lambda: super(B, B).m(d), lambda: super(B, d).__init__(5)):
    try:
        r = f()
        print(r if "at 0x" not in repr(r) and "<super" not in repr(r) else repr(r).split(" at ")[0])
    except Exception as e:
        print(type(e).__name__, e)
u = super(B)
print(u.__get__(d, D).m(), u.__get__(d).tag, u.__get__(None, D) is u, repr(u), repr(super(B, d)).split(",")[0])
def no_args():
    return super()
tell(no_args)
class E:
    def first(self):
        self = 5
        return super()
    def none():
        return super()
    def star(*args):
        return super().__init__() or "ok"
    def deleted(self):
        del self
        return super()
    def inner(self):
        def f():
            return super()
        return f()
    def inner_with(self):
        def f(me):
            return super().__repr__()[:3]
        return f(self)
    def cls(self):
        return __class__
for f in (lambda: E().first(), lambda: E.none(), lambda: E().star(), lambda: E().deleted(), lambda: E().inner(), lambda: E().inner_with(), lambda: E().cls() is E, lambda: E.star()):
    tell(f)
class Base:
    def __init_subclass__(cls, **kw):
        cls.kw = kw
        super().__init_subclass__()
    def __new__(cls, *a):
        self = super().__new__(cls)
        self.made = a
        return self
    def __setattr__(self, n, v):
        super().__setattr__(n, ("seen", v))
    def __getattribute__(self, n):
        if n == "secret":
            return "hidden"
        return super().__getattribute__(n)
class Kid(Base, opt=1):
    def __init__(self, *a):
        super().__init__()
        self.x = 1
k = Kid(7)
print(Kid.kw, k.made, k.x, k.secret)
tell(lambda: super(Kid, k).nothing)

#> ['D', 'B', 'C', 'A'] ('B.c', ('A.c', 'D')) ('B.s', 'A.s') ('B.p', ('A.p', 'D')) ('B', ('A item', 1)) ('B', 'C', 'A') (['B'], ['B', 'C', 'A']) ['C', 'A'] ['C', 'A'] ('B.c', ('A.c', 'D'))
#> RuntimeError super(): no arguments
#> <super: <class 'B'>, NULL>
#> TypeError super() argument 1 must be a type, not int
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> AttributeError 'super' object has no attribute 'nope'
#> TypeError 'super' object is not subscriptable
#> AttributeError 'super' object has no attribute 'm'
#> TypeError 'super' object is not subscriptable
#> TypeError super() expected at most 2 arguments, got 3
#> AttributeError 'super' object has no attribute 'tag'
#> <class 'super'>
#> <class '__main__.B'>
#> True
#> <class '__main__.D'>
#> None
#> TypeError object of type 'super' has no len()
#> None
#> B
#> <method-wrapper '__init__' of super object
#> False
#> super
#> ['A']
#> TypeError D.__init__() takes exactly one argument (the instance to initialize)
#> ['C', 'A'] C True <super: <class 'B'>, NULL> <super: <class 'B'>
#> RuntimeError super(): no arguments
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> RuntimeError super(): no arguments
#> RuntimeError super(): no arguments
#> RuntimeError super(): arg[0] deleted
#> RuntimeError super(): no arguments
#> '<__'
#> True
#> RuntimeError super(): no arguments
#> {'opt': 1} ('seen', (7,)) ('seen', 1) hidden
#> AttributeError 'super' object has no attribute 'nothing'
