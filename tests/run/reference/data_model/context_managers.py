"""Context manager methods: looked up on the type, arguments of __exit__, suppression by truth, failures in each."""


class CM:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        return self.suppress


with CM("a") as x:
    print(x)
with CM("b", True):
    raise ValueError("swallowed")
try:
    with CM("c"):
        raise KeyError("passes")
except KeyError as e:
    print("outside", e)
for truth in (1, "yes", [0], 0, "", None, NotImplemented if False else ()):
    try:
        with CM("t", truth):
            raise IndexError
        print("suppressed by", truth)
    except IndexError:
        print("not by", truth)


class NoExit:
    def __enter__(self):
        print("never entered")


class NoEnter:
    def __exit__(self, *a):
        pass


class Neither:
    pass


inst = Neither()
inst.__enter__ = lambda: 1
inst.__exit__ = lambda *a: True
for bad in (NoExit(), NoEnter(), inst, 5, None, CM):
    try:
        with bad:
            print("body")
    except TypeError as e:
        print(e)


class EnterFails(CM):
    def __enter__(self):
        raise RuntimeError("enter")


class ExitFails(CM):
    def __exit__(self, kind, value, tb):
        raise RuntimeError("exit")


try:
    with EnterFails("e"):
        print("no")
except RuntimeError as e:
    print(e)
try:
    with CM("outer"), ExitFails("x"):
        raise ValueError("body")
except RuntimeError as e:
    print(e, repr(e.__context__))


class Reraises:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        raise value


try:
    with Reraises():
        raise ValueError("same")
except ValueError as e:
    print(e, e.__context__)


class WrongCount:
    def __enter__(self):
        pass

    def __exit__(self):
        pass


try:
    with WrongCount():
        pass
except TypeError as e:
    print(e)


class Static:
    @staticmethod
    def __enter__():
        return "static"

    @classmethod
    def __exit__(cls, *a):
        print("class exit", cls.__name__, len(a))


with Static() as s:
    print(s)
cm = CM("reused")
with cm, cm as twice:
    print(twice)
for kind, arg in ((SystemExit, 1), (KeyboardInterrupt, None), (GeneratorExit, None)):
    try:
        with CM("base", False):
            raise kind(arg)
    except BaseException as e:
        print(type(e).__name__)


def f():
    with CM("return"):
        return "value"


def g():
    for i in range(3):
        with CM(f"loop{i}"):
            if i == 0:
                continue
            break


print(f())
g()

#> enter a
#> A
#> exit a None None False
#> enter b
#> exit b ValueError swallowed True
#> enter c
#> exit c KeyError 'passes' True
#> outside 'passes'
#> enter t
#> exit t IndexError  True
#> suppressed by 1
#> enter t
#> exit t IndexError  True
#> suppressed by yes
#> enter t
#> exit t IndexError  True
#> suppressed by [0]
#> enter t
#> exit t IndexError  True
#> not by 0
#> enter t
#> exit t IndexError  True
#> not by 
#> enter t
#> exit t IndexError  True
#> not by None
#> enter t
#> exit t IndexError  True
#> not by ()
#> 'NoExit' object does not support the context manager protocol (missed __exit__ method)
#> 'NoEnter' object does not support the context manager protocol
#> 'Neither' object does not support the context manager protocol
#> 'int' object does not support the context manager protocol
#> 'NoneType' object does not support the context manager protocol
#> 'type' object does not support the context manager protocol
#> enter
#> enter outer
#> enter x
#> exit outer RuntimeError exit True
#> exit ValueError('body')
#> same None
#> WrongCount.__exit__() takes 1 positional argument but 4 were given
#> static
#> class exit Static 3
#> enter reused
#> enter reused
#> REUSED
#> exit reused None None False
#> exit reused None None False
#> enter base
#> exit base SystemExit 1 True
#> SystemExit
#> enter base
#> exit base KeyboardInterrupt None True
#> KeyboardInterrupt
#> enter base
#> exit base GeneratorExit None True
#> GeneratorExit
#> enter return
#> exit return None None False
#> value
#> enter loop0
#> exit loop0 None None False
#> enter loop1
#> exit loop1 None None False
