# Context managers: several in one statement, failing enter, suppressing, nested, targets, by class, generator and ExitStack; messages.
from contextlib import ExitStack, closing, contextmanager, nullcontext, suppress


class CM:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("enter " + self.name)
        return self.name.upper()

    def __exit__(self, t, v, tb):
        print("exit", self.name, t and t.__name__, v, tb is not None)
        if self.fail == "exit":
            raise RuntimeError("exit " + self.name)
        return self.swallow


with CM("a") as a, CM("b") as (b), CM("c"):
    print(a, b)
with (CM("p") as p, CM("q") as q,):
    print(p + q)
with CM("s", swallow=True), CM("t"):
    raise ValueError("swallowed by s")
print("after")
for make in (lambda: [CM("x"), CM("y", fail="enter"), CM("z")], lambda: [CM("x"), CM("y", fail="exit"), CM("z")],
             lambda: [CM("x", swallow=True), CM("y", fail="exit")]):
    try:
        with ExitStack() as stack:
            print([stack.enter_context(c) for c in make()])
    except RuntimeError as e:
        print("RuntimeError", e, repr(e.__context__))


def returning():
    with CM("r"):
        return "value"


def looping():
    for i in range(3):
        with CM(f"l{i}"):
            if i == 0:
                continue
            if i == 1:
                break
    return i


print(returning(), looping())


class Pair:
    def __enter__(self):
        return 1, [2, 3]

    def __exit__(self, *a):
        pass


d = {}
with Pair() as (x, (y, *z)), Pair() as d["k"]:
    print(x, y, z, d)
with nullcontext([5]) as [n]:
    print(n)


@contextmanager
def managed(tag):
    print("open", tag)
    try:
        yield tag * 2
    except KeyError as e:
        print("saw", repr(e))
    finally:
        print("close", tag)


with managed("m") as m:
    print(m)
with managed("k"):
    raise KeyError("inside")
try:
    with managed("v"):
        raise ValueError("passes")
except ValueError as e:
    print("ValueError", e)


@managed("deco")
def decorated(x):
    print("body", x)
    return x + 1


print(decorated(1), decorated(2))
with suppress(KeyError, IndexError) as nothing:
    [][0]
print(nothing)


class NoExit:
    def __enter__(self):
        return self


class NoEnter:
    def __exit__(self, *a):
        pass


for bad in (5, NoExit(), NoEnter(), None, CM):
    try:
        with bad:
            print("entered")
    except TypeError as e:
        print(e)


class Closer:
    def close(self):
        print("closed")


with closing(Closer()) as c:
    print(type(c).__name__)


class OnInstance:
    pass


o = OnInstance()
o.__enter__ = lambda: 1
o.__exit__ = lambda *a: None
try:
    with o:
        pass
except TypeError as e:
    print(e)

#> enter a
#> enter b
#> enter c
#> A B
#> exit c None None False
#> exit b None None False
#> exit a None None False
#> enter p
#> enter q
#> PQ
#> exit q None None False
#> exit p None None False
#> enter s
#> enter t
#> exit t ValueError swallowed by s True
#> exit s ValueError swallowed by s True
#> after
#> enter x
#> enter y
#> exit x RuntimeError enter y True
#> RuntimeError enter y None
#> enter x
#> enter y
#> enter z
#> ['X', 'Y', 'Z']
#> exit z None None False
#> exit y None None False
#> exit x RuntimeError exit y True
#> RuntimeError exit y None
#> enter x
#> enter y
#> ['X', 'Y']
#> exit y None None False
#> exit x RuntimeError exit y True
#> enter r
#> exit r None None False
#> enter l0
#> exit l0 None None False
#> enter l1
#> exit l1 None None False
#> value 1
#> 1 2 [3] {'k': (1, [2, 3])}
#> 5
#> open m
#> mm
#> close m
#> open k
#> saw KeyError('inside')
#> close k
#> open v
#> close v
#> ValueError passes
#> open deco
#> body 1
#> close deco
#> open deco
#> body 2
#> close deco
#> 2 3
#> None
#> 'int' object does not support the context manager protocol
#> 'NoExit' object does not support the context manager protocol (missed __exit__ method)
#> 'NoEnter' object does not support the context manager protocol
#> 'NoneType' object does not support the context manager protocol
#> 'type' object does not support the context manager protocol
#> Closer
#> closed
#> 'OnInstance' object does not support the context manager protocol
