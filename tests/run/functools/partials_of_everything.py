# partial and partialmethod: nesting, overriding, repr, subclasses, attributes, bound forms.
from functools import partial, partialmethod
import operator


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def show(*args, **kwargs):
    return args, kwargs


p = partial(show, 1, 2, a=3)
print(p(), p(4, b=5), p(a=9), p(*"xy", **{"c": 1}))
print(p.func is show, p.args, p.keywords, type(p.args).__name__, type(p.keywords).__name__)
q = partial(p, 7, a=8, z=0)
print(q.func is show, q.args, q.keywords, q(1), p.keywords)
p.keywords["late"] = 1
print(p(), q())
p.note = "attribute"
print(p.note, p.__dict__, callable(p))
told("none", partial)
told("not callable", partial, 5)
told("keyword func", lambda: partial(func=show))
told("func kw kept", lambda: partial(show, func=1, self=2)())
told("errors pass", lambda: partial(int, "z")())
told("too many", lambda: partial(len, [])([]))
print(partial(int, base=2)("1010"), partial(pow, 2)(10), partial(print, "a", sep="-")("b"), list(map(partial(operator.mul, 3), range(4))), partial(max, key=abs)([-5, 3]))
print(partial(str.join, "-")(["a", "b"]), partial("{}{}".format, 1)(2), partial([1, 2].index)(2), partial(dict, a=1)(b=2), partial(type)(5).__name__)


class Sub(partial):
    def extra(self):
        return len(self.args)


s = Sub(show, 1, 2)
print(s.extra(), s(3), type(Sub(s, 9)).__name__, Sub(s, 9).args, isinstance(s, partial), partial(s, 5).func is show)


class Named:
    def __call__(self, *a):
        return ("called", a)

    def __repr__(self):
        return "Named()"


n = partial(Named(), 1, k=[2])
print(repr(n), n.func)
r = partial(Named())
r.__setstate__((Named(), (r,), {}, {}))
print(repr(r)[:60])
r.__setstate__((Named(), (), {}, None))


class C:
    def method(self, *args, **kwargs):
        return type(self).__name__, args, kwargs

    @classmethod
    def cm(cls, *args):
        return cls.__name__, args

    @staticmethod
    def sm(*args):
        return args

    part = partialmethod(method, 1, k=2)
    again = partialmethod(part, 3, k=4)
    of_cm = partialmethod(cm, "c")
    of_sm = partialmethod(sm, "s")
    plain = partial(show, "plain")
    of_builtin = partialmethod(print, "from", sep=":")


class D(C):
    pass


c = C()
print(c.part(), c.part(5, z=6), c.again(7), c.of_cm(1), C.of_cm(2), D().of_cm(3), c.of_sm(4), C.of_sm(5), c.plain(6), D().part())
print(C.part(c, 9), C.__dict__["part"].func.__name__, C.__dict__["part"].args, C.__dict__["part"].keywords, C.__dict__["again"].args, C.__dict__["again"].keywords)
told("partialmethod none", partialmethod)
told("partialmethod 5", partialmethod, 5)
told("no self", lambda: C.part())
c.bound = partial(c.method, "b")
print(c.bound(1), partial(C.cm, 1)(), partial(c.cm)(2))


def counted(n, acc=()):
    return acc if n == 0 else partial(counted, n - 1)(acc + (n,))


print(counted(5))
pipeline = [partial(map, lambda x: x + 1), partial(filter, lambda x: x % 2), partial(sorted, reverse=True)]
data = range(10)
for step in pipeline:
    data = step(data)
print(data)
print(partial(show, 1) == partial(show, 1), hash(p) == hash(p), p.__class__.__name__)

#> ((1, 2), {'a': 3}) ((1, 2, 4), {'a': 3, 'b': 5}) ((1, 2), {'a': 9}) ((1, 2, 'x', 'y'), {'a': 3, 'c': 1})
#> True (1, 2) {'a': 3} tuple dict
#> True (1, 2, 7) {'a': 8, 'z': 0} ((1, 2, 7, 1), {'a': 8, 'z': 0}) {'a': 3}
#> ((1, 2), {'a': 3, 'late': 1}) ((1, 2, 7), {'a': 8, 'z': 0})
#> attribute {'note': 'attribute'} True
#> none !! TypeError type 'partial' takes at least one argument
#> not callable !! TypeError the first argument must be callable
#> keyword func !! TypeError type 'partial' takes at least one argument
#> func kw kept -> ((), {'func': 1, 'self': 2})
#> errors pass !! ValueError invalid literal for int() with base 10: 'z'
#> too many !! TypeError len() takes exactly one argument (2 given)
#> a-b
#> 10 1024 None [0, 3, 6, 9] -5
#> a-b 12 1 {'a': 1, 'b': 2} int
#> 2 ((1, 2, 3), {}) Sub (1, 2, 9) True True
#> functools.partial(Named(), 1, k=[2]) Named()
#> functools.partial(Named(), ...)
#> ('C', (1,), {'k': 2}) ('C', (1, 5), {'k': 2, 'z': 6}) ('C', (1, 3, 7), {'k': 4}) ('C', ('c', 1)) ('C', ('c', 2)) ('D', ('c', 3)) ('s', 4) ('s', 5) (('plain', 6), {}) ('D', (1,), {'k': 2})
#> ('C', (1, 9), {'k': 2}) method (1,) {'k': 2} (1, 3) {'k': 4}
#> partialmethod none !! TypeError partialmethod.__init__() missing 1 required positional argument: 'func'
#> partialmethod 5 !! TypeError 5 is not callable or a descriptor
#> no self !! TypeError partialmethod._make_unbound_method.<locals>._method() missing 1 required positional argument: 'cls_or_self'
#> ('C', ('b', 1), {}) ('C', (1,)) ('C', (2,))
#> (5, 4, 3, 2, 1)
#> [9, 7, 5, 3, 1]
#> False True partial
