"""Choosing functions: tables, getattr, singledispatch of functions and methods, multiple dispatch by hand, visitors, rules."""
import functools
import inspect
from collections import abc
from typing import Union


class Calculator:
    def __init__(self):
        self.stack = []

    def do_push(self, n):
        self.stack.append(float(n))

    def do_add(self):
        b, a = self.stack.pop(), self.stack.pop()
        self.stack.append(a + b)

    do_plus = do_add

    def do_dup(self, times="1"):
        self.stack += self.stack[-1:] * int(times)

    def __call__(self, line):
        name, *args = line.split()
        method = getattr(self, f"do_{name}", None)
        if method is None:
            return f"unknown {name!r}; known: {', '.join(sorted(n[3:] for n in dir(self) if n.startswith('do_')))}"
        try:
            method(*args)
        except (TypeError, ValueError, IndexError) as e:
            return f"{type(e).__name__}: {e}"
        return self.stack.copy()


calc = Calculator()
for line in ("push 3", "push 4", "add", "dup 2", "plus", "what", "push", "push x", "add 1", "add", "add"):
    print(line, "->", calc(line))


@functools.singledispatch
def show(value, depth=0):
    return f"?{type(value).__name__}"


@show.register
def _(value: int, depth=0):
    return f"int {value}"


@show.register(list)
@show.register(tuple)
def _(value, depth=0):
    return "[" + " ".join(show(v, depth + 1) for v in value) + f"]@{depth}"


@show.register
def _(value: abc.Mapping, depth=0):
    return "{" + " ".join(f"{show(k)}:{show(v)}" for k, v in value.items()) + "}"


@show.register
def _(value: str | bytes, depth=0):
    return f"text {value!r}"


@show.register
def _(value: Union[float, complex], depth=0):
    return f"number {value}"


show.register(type(None), lambda value, depth=0: "nothing")


class MyInt(int):
    pass


class MyDict(dict):
    pass


class Proxy(abc.Mapping):
    def __getitem__(self, k):
        return k

    def __iter__(self):
        return iter("a")

    def __len__(self):
        return 1


print([show(v) for v in (1, True, MyInt(3), [1, (2, "x")], {"k": None}, MyDict(a=1), Proxy(), b"b", 1.5, 2j, {1}, object)])
print(show.dispatch(bool) is show.dispatch(int), show.dispatch(set) is show.__wrapped__, sorted(t.__name__ for t in show.registry))
show.register(bool, lambda v, depth=0: f"bool {v}")
print(show(True), show(1))
for bad in (lambda: show(), lambda: show.register("x"), lambda: show.register(lambda v: 0), lambda: show.register(list[int], print)):
    try:
        bad()
    except TypeError as e:
        print(type(e).__name__, str(e).split(" at 0x")[0].split("<function")[0])


class Formatter:
    def __init__(self, width):
        self.width = width

    @functools.singledispatchmethod
    def fmt(self, v):
        raise NotImplementedError(type(v).__name__)

    @fmt.register
    def _(self, v: int):
        return f"{v:>{self.width}}"

    @fmt.register
    def _(self, v: str):
        return f"{v:<{self.width}}|"

    @functools.singledispatchmethod
    @classmethod
    def make(cls, v):
        return cls(int(v))

    @make.register
    @classmethod
    def _(cls, v: list):
        return [cls.make(x) for x in v]


class Wide(Formatter):
    pass


fm = Formatter(5)
print(repr(fm.fmt(42)), repr(fm.fmt("ab")), [x.width for x in Formatter.make(["3", 4])], type(Wide.make("2")).__name__)
try:
    fm.fmt(1.5)
except NotImplementedError as e:
    print("not implemented", e)


class Multi:
    """Dispatch by the annotations of all parameters, most specific first."""

    def __init__(self):
        self.rules = []

    def __call__(self, *args):
        fitting = [(sum(c.__mro__.index(p) for c, p in zip(map(type, args), kinds)), n, f) for n, (kinds, f) in enumerate(self.rules)
                   if len(kinds) == len(args) and all(map(isinstance, args, kinds))]
        if not fitting:
            raise TypeError(f"no rule for ({', '.join(type(a).__name__ for a in args)})")
        return min(fitting)[2](*args)

    def rule(self, f):
        self.rules.append(([p.annotation for p in inspect.signature(f).parameters.values()], f))
        return self


collide = Multi()


class Thing: pass
class Rock(Thing): pass
class Ship(Thing): pass


@collide.rule
def _(a: Thing, b: Thing): return "bump"


@collide.rule
def _(a: Rock, b: Ship): return "ship destroyed"


@collide.rule
def _(a: Ship, b: Rock): return collide(b, a)


@collide.rule
def _(a: Ship, b: Thing): return "ship shakes"


@collide.rule
def _(a: Thing): return "alone"


print(collide(Rock(), Ship()), collide(Ship(), Rock()), collide(Ship(), Ship()), collide(Rock(), Rock()), collide(Rock()))
try:
    collide(Rock(), 5)
except TypeError as e:
    print(e)
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, **dict.fromkeys("x*", lambda a, b: a * b), "/": lambda a, b: a / b if b else float("inf")}
print([ops[o](6, 3) for o in "+-x*/"], ops["/"](1, 0), ops["x"] is ops["*"], ops.get("%", lambda *_: "no op")(1, 2))

#> push 3 -> [3.0]
#> push 4 -> [3.0, 4.0]
#> add -> [7.0]
#> dup 2 -> [7.0, 7.0, 7.0]
#> plus -> [7.0, 14.0]
#> what -> unknown 'what'; known: add, dup, plus, push
#> push -> TypeError: Calculator.do_push() missing 1 required positional argument: 'n'
#> push x -> ValueError: could not convert string to float: 'x'
#> add 1 -> TypeError: Calculator.do_add() takes 1 positional argument but 2 were given
#> add -> [21.0]
#> add -> IndexError: pop from empty list
#> ['int 1', 'int True', 'int 3', "[int 1 [int 2 text 'x']@1]@0", "{text 'k':nothing}", "{text 'a':int 1}", "{text 'a':text 'a'}", "text b'b'", 'number 1.5', 'number 2j', '?set', '?type']
#> True True ['Mapping', 'NoneType', 'bytes', 'complex', 'float', 'int', 'list', 'object', 'str', 'tuple']
#> bool True int 1
#> TypeError show requires at least 1 positional argument
#> TypeError Invalid first argument to `register()`: 'x'. Use either `@register(some_class)` or plain `@register` on an annotated function.
#> TypeError Invalid first argument to `register()`: 
#> TypeError Invalid first argument to `register()`. list[int] is not a class or union type.
#> '   42' 'ab   |' [3, 4] Wide
#> not implemented float
#> ship destroyed ship destroyed ship shakes bump alone
#> no rule for (Rock, int)
#> [9, 3, 18, 18, 2.0] inf True no op
