"""functools.partial and hand-made placeholders: order, override, nesting, methods, attributes, copies, reprs, signatures."""
import copy
import functools
import inspect
from functools import partial, partialmethod


def f(a, b=2, /, c=3, *rest, d=4, **more):
    return a, b, c, rest, d, more


def attempt(work):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


p = partial(f, 1, c=30)
attempt(lambda: p())
attempt(lambda: p(20))
attempt(lambda: p(20, 40))
attempt(lambda: p(20, c=50, d=60, e=70))
q = partial(p, 20, d=0, x=1)
print(q.func is f, q.args, q.keywords, p.keywords, q())
attempt(lambda: q(x=5, y=6))
q.keywords["late"] = True
print(q(), p())
print(partial(partial(partial(f, 1), 2), 3).args, partial(f)(1), partial(partial(f, c=1), c=2).keywords)
for bad in (lambda: partial(), lambda: partial(5), lambda: partial(func=f), lambda: partial(f, 1)(b=5), lambda: partial(None, 1)):
    attempt(bad)
attempt(lambda: partial(f, func=1)(1))
attempt(lambda: partial(f, self=1)(1))
p.note = "attribute"
print(p.note, p.__dict__, p.__doc__ is partial.__doc__, hasattr(p, "__name__"))
for attr in ("func", "args", "keywords"):
    attempt(lambda: setattr(p, attr, 1))
c = copy.copy(p)
print(c.args, c.keywords is p.keywords, c.note, c is p)


class Named:
    def __call__(self, *a):
        return a

    def __repr__(self):
        return "Named()"


print(partial(Named(), 1, "x", k=[1]), partial(partial(Named(), 1), z=2))
loop = partial(Named(), 1)
loop.__setstate__((loop, (loop,), {}, {}))
print(repr(loop).count("..."), loop.func is loop)
loop.__setstate__((Named(), (2,), {}, {"n": 1}))
print(loop, loop.n, loop())
attempt(lambda: loop.__setstate__((1, 2)))
attempt(lambda: loop.__setstate__((Named(), [1], {}, None)))


class Sub(partial):
    kind = "sub"

    def __call__(self, *a, **k):
        return "sub", super().__call__(*a, **k)


s = Sub(f, 1)
print(s(2), type(s).__name__, partial(s, 9).func is s, Sub(Sub(f, 1), 2).args, s.kind)


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state, *, why="no reason"):
        self.alive = state
        return why

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, why="old")
    as_attr = partial(set_state, None)
    builtin = partialmethod(len)
    cls = partialmethod(classmethod(lambda cls, a, b: (cls.__name__, a, b)), 1)
    static = partialmethod(staticmethod(lambda a, b: (a, b)), 1)
    nested = partialmethod(partialmethod(set_state, "inner"), why="outer")

    def __len__(self):
        return 42


cell = Cell()
print(cell.set_alive(), cell.alive, cell.set_dead(), cell.alive, cell.set_dead(why="new"), cell.builtin(), cell.cls(2), Cell.cls(3), cell.static(4), Cell.static(5), cell.nested(), cell.alive)
attempt(lambda: cell.as_attr("self is not passed"))
attempt(lambda: cell.set_alive(1, 2))
print(Cell.set_alive(cell, why="by class"), repr(Cell.__dict__["set_dead"]).split("at")[0].split("<func")[0])
attempt(lambda: partialmethod(5))
print(inspect.signature(p), inspect.signature(q), inspect.signature(partial(f, 1, 2)), inspect.signature(cell.set_dead))
attempt(lambda: inspect.signature(partial(f, 1, 2, 3, 4, 5)))
attempt(lambda: inspect.signature(partial(lambda a: 0, 1, 2)))
print(sorted([3, -1, 2], key=partial(pow, 2)), list(map(partial(int, base=2), ["10", "11"])), functools.reduce(partial(max, key=abs), [1, -5, 3]))
print([g(10) for g in map(partial, [lambda x, y: x - y] * 3, range(3))], partial(partial, Named(), 1)(2)(3))
print(partial(f, 1) == partial(f, 1), hash(partial(f, 1)) is not None, isinstance(partial, type), bool(partial(f)))


class Slot:
    """A placeholder of our own."""

    def __init__(self, n):
        self.n = n


_1, _2 = Slot(0), Slot(1)


def bind(function, *spec):
    return lambda *a: function(*(a[s.n] if isinstance(s, Slot) else s for s in spec))


sub = bind(lambda *a: a, _2, "mid", _1, _1)
print(sub("x", "y"), bind(pow, _1, 2)(9), list(map(bind(divmod, 100, _1), (7, 8))))
attempt(lambda: sub("x"))

#> (1, 2, 30, (), 4, {})
#> (1, 20, 30, (), 4, {})
#> TypeError f() got multiple values for argument 'c'
#> (1, 20, 50, (), 60, {'e': 70})
#> True (1, 20) {'c': 30, 'd': 0, 'x': 1} {'c': 30} (1, 20, 30, (), 0, {'x': 1})
#> (1, 20, 30, (), 0, {'x': 5, 'y': 6})
#> (1, 20, 30, (), 0, {'x': 1, 'late': True}) (1, 2, 30, (), 4, {})
#> (1, 2, 3) (1, 2, 3, (), 4, {}) {'c': 2}
#> TypeError type 'partial' takes at least one argument
#> TypeError the first argument must be callable
#> TypeError type 'partial' takes at least one argument
#> (1, 2, 3, (), 4, {'b': 5})
#> TypeError the first argument must be callable
#> (1, 2, 3, (), 4, {'func': 1})
#> (1, 2, 3, (), 4, {'self': 1})
#> attribute {'note': 'attribute'} True False
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> (1,) True attribute False
#> functools.partial(Named(), 1, 'x', k=[1]) functools.partial(Named(), 1, z=2)
#> 2 True
#> functools.partial(Named(), 2) 1 (2,)
#> TypeError invalid partial state
#> TypeError invalid partial state
#> ('sub', (1, 2, 3, (), 4, {})) Sub True (2,) sub
#> no reason True old False new 42 ('Cell', 1, 2) ('Cell', 1, 3) (1, 4) (1, 5) outer inner
#> AttributeError 'NoneType' object has no attribute 'alive'
#> TypeError Cell.set_state() takes 2 positional arguments but 4 were given
#> by class functools.partialmethod(
#> TypeError 5 is not callable or a descriptor
#> (b=2, /, *, c=30, d=4, **more) (*, c=30, d=0, **more) (c=3, *rest, d=4, **more) (*, why='old')
#> (*rest, d=4, **more)
#> ValueError partial object functools.partial(<function <lambda>.<locals>.<lambda>
#> [-1, 2, 3] [2, 3] -5
#> [-10, -9, -8] (1, 2, 3)
#> False True True True
#> ('y', 'mid', 'x', 'x') 81 [(14, 2), (12, 4)]
#> IndexError tuple index out of range
