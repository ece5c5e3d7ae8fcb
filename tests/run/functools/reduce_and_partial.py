# reduce, partial and partialmethod: arguments merged, nesting, repr, attributes, errors.
from functools import partial, partialmethod, reduce
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


def show(*args, **kw):
    return args, kw


class Call:
    def __call__(self, *a, **k):
        return "called", a, k

    def __repr__(self):
        return "Call()"


def failing():
    yield 1
    raise OSError("it")


for args in ((lambda a, b: a + b, [1, 2, 3]), (lambda a, b: a + b, "abc"), (lambda a, b: (a, b), [1, 2, 3]), (lambda a, b: (a, b), [1, 2], 0), (max, [3, 9, 2]), (None, [1]), (None, [], 5), (None, [1, 2]), (lambda a, b: a, []), (lambda a, b: a, 5), (lambda a: a, [1, 2]), (5, [1]), (lambda a, b: 1 // b, [1, 0]), (lambda a, b: a + b, failing()), (max,), (), (max, [1], 2, 3), (lambda a, b: a, [], None), (pow, [2, 3, 2]), (dict.get, ["a"], {"a": 1}), (lambda d, k: d[k], ["x", "y"], {"x": {"y": "deep"}})):
    tell(reduce, *args)
tell(lambda: reduce(function=max, iterable=[1]))
p = partial(show, 1, 2, a=3)
print(p(), p(4), p(b=5), p(4, a=6), p.args, p.keywords, p.func is show)
q = partial(p, 10, a=30, c=40)
print(q(), q.func is show, q.args, q.keywords, q(99, c=0))
print(partial(Call(), 1)(), partial(int, base=2)("101"), partial(str.join, "-")(["a", "b"]), partial("{}-{}".format, "x")("y"), partial(print, end="!\n")("hi"), list(map(partial(pow, 2), range(4))), sorted(["b", "A"], key=partial(str.lower)))
for f in (lambda: partial(), lambda: partial(5), lambda: partial(None, 1), lambda: partial(func=show), lambda: partial(len)(), lambda: partial(len, "abc")(1), lambda: partial(show, **{"x": 1})(x=2), lambda: partial(int, "x")(), lambda: setattr(p, "extra", 5), lambda: p.extra, lambda: p.__dict__, lambda: p == partial(show, 1, 2, a=3), lambda: hash(p) == hash(p), lambda: partial(show).args, lambda: partial(show).keywords, lambda: p.keywords.update(z=1) or p(), lambda: callable(p), lambda: type(p).__name__, lambda: repr(partial(Call(), 1, "a", k=[2])), lambda: repr(partial(Call())), lambda: partial(lambda: 1)(2) if False else "skipped"):
    tell(f)
class Sub(partial):
    def __call__(self, *a, **k):
        return "sub", super().__call__(*a, **k)
s = Sub(show, 1)
print(s(2), Sub(s, 5)(6), isinstance(s, partial), type(partial(s, 3)).__name__)
r = partial(Call())
r.__setstate__((show, (r,), {}, {}))
print(r.func is show, r.args[0] is r)
for state in ((1,), (show, [], {}, None), (5, (), {}, None), "abc", (show, (), None, None)):
    tell(lambda: partial(show).__setstate__(state))
class Cell:
    def __init__(self):
        self.alive = False
        self.log = []
    def set(self, *args, **kw):
        self.log.append((args, kw))
        return len(self.log)
    on = partialmethod(set, True)
    off = partialmethod(set, False, reason="off")
    both = partialmethod(partialmethod(set, 1), 2, k=3)
    direct = partial(show, "no self")
    @classmethod
    def make(cls, *a):
        return cls.__name__, a
    made = partialmethod(make, "fixed")
    lam = partialmethod(lambda self, x, y: (x, y), y=5)
    st = partialmethod(staticmethod(show), "static")
c = Cell()
print(c.on(), c.off(1), c.off(reason="other"), c.both(9), c.log, c.direct("x"), c.made("z"), Cell.made("w"), c.lam(1), c.st("q"), Cell.on(c, 7), sep="\n")
for f in (lambda: partialmethod(), lambda: partialmethod(5), lambda: c.lam(), lambda: repr(Cell.__dict__["off"])[:26], lambda: partialmethod(show, 1).args, lambda: partialmethod(show, k=1).keywords, lambda: partialmethod(None)):
    tell(f)
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str.strip, str.upper, list)(" ab "), reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(lambda acc, w: {**acc, w: acc.get(w, 0) + 1}, "a b a".split(), {}), reduce(set.union, [{1}, {2}], set()), partial(partial, show)(1)(2))

#> 6
#> 'abc'
#> ((1, 2), 3)
#> ((0, 1), 2)
#> 9
#> 1
#> 5
#> TypeError 'NoneType' object is not callable
#> TypeError reduce() of empty iterable with no initial value
#> TypeError reduce() arg 2 must support iteration
#> TypeError <lambda>() takes 1 positional argument but 2 were given
#> 1
#> ZeroDivisionError integer division or modulo by zero
#> OSError it
#> TypeError reduce expected at least 2 arguments, got 1
#> TypeError reduce expected at least 2 arguments, got 0
#> TypeError reduce expected at most 3 arguments, got 4
#> None
#> 64
#> 1
#> 'deep'
#> TypeError reduce() takes no keyword arguments
#> ((1, 2), {'a': 3}) ((1, 2, 4), {'a': 3}) ((1, 2), {'a': 3, 'b': 5}) ((1, 2, 4), {'a': 6}) (1, 2) {'a': 3} True
#> ((1, 2, 10), {'a': 30, 'c': 40}) True (1, 2, 10) {'a': 30, 'c': 40} ((1, 2, 10, 99), {'a': 30, 'c': 0})
#> hi!
#> ('called', (1,), {}) 5 a-b x-y None [1, 2, 4, 8] ['A', 'b']
#> TypeError type 'partial' takes at least one argument
#> TypeError the first argument must be callable
#> TypeError the first argument must be callable
#> TypeError type 'partial' takes at least one argument
#> TypeError len() takes exactly one argument (0 given)
#> TypeError len() takes exactly one argument (2 given)
#> ((), {'x': 2})
#> ValueError invalid literal for int() with base 10: 'x'
#> None
#> 5
#> {'extra': 5}
#> False
#> True
#> ()
#> {}
#> ((1, 2), {'a': 3, 'z': 1})
#> True
#> 'partial'
#> "functools.partial(Call(), 1, 'a', k=[2])"
#> 'functools.partial(Call())'
#> 'skipped'
#> ('sub', ((1, 2), {})) ('sub', ('sub', ((1, 5, 6), {}))) True partial
#> True True
#> TypeError invalid partial state
#> TypeError invalid partial state
#> TypeError invalid partial state
#> TypeError invalid partial state
#> None
#> 1
#> 2
#> 3
#> 4
#> [((True,), {}), ((False, 1), {'reason': 'off'}), ((False,), {'reason': 'other'}), ((1, 2, 9), {'k': 3}), ((True, 7), {})]
#> (('no self', 'x'), {})
#> ('Cell', ('fixed', 'z'))
#> ('Cell', ('fixed', 'w'))
#> (1, 5)
#> (('static', 'q'), {})
#> 5
#> TypeError partialmethod.__init__() missing 1 required positional argument: 'func'
#> TypeError 5 is not callable or a descriptor
#> TypeError Cell.<lambda>() missing 1 required positional argument: 'x'
#> 'functools.partialmethod(<f'
#> (1,)
#> {'k': 1}
#> TypeError None is not callable or a descriptor
#> ['A', 'B'] 123 {'a': 2, 'b': 1} {1, 2} ((1, 2), {})
