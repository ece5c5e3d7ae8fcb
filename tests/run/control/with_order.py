# with: the order of entries and exits, what swallows, what replaces, what is looked up where.
class M:
    def __init__(self, name, swallow=False, enter=None, leave=None):
        print(f"new {name}", end="; ")
        self.name, self.swallow, self.enter, self.leave = name, swallow, enter, leave

    def __enter__(self):
        print(f"enter {self.name}", end="; ")
        if self.enter:
            raise self.enter
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print(f"exit {self.name} {kind and kind.__name__} {value!r} {trace is not None}", end="; ")
        if self.leave:
            raise self.leave
        return self.swallow


def run(f):
    try:
        print("->", f())
    except Exception as e:
        print("->", repr(e), "context", repr(e.__context__))


def two():
    with M("a") as x, M("b") as y:
        return x + y


def parens():
    with (M("a") as x, M("b"), M("c") as (y),):
        print("body", x, y, end="; ")


def swallow_inner():
    with M("a"), M("b", swallow=1):
        raise ValueError("inner")
    return "after"


def swallow_outer():
    with M("a", swallow=[0]), M("b"):
        raise ValueError("outer")
    return "after"


def enter_fails():
    with M("a"), M("b", enter=KeyError("enter")), M("c"):
        return "never"


def enter_swallowed():
    with M("a", swallow=True), M("b", enter=KeyError("enter")):
        return "never"
    return "swallowed"


def exit_fails():
    with M("a"), M("b", leave=TypeError("exit")):
        raise ValueError("body")


def exit_fails_on_return():
    with M("a", swallow=True), M("b", leave=TypeError("exit")):
        return "lost"
    return "after"


def target_fails():
    with M("a", swallow=True) as (p, q):
        return "never"
    return "target failed"


def targets():
    d, l = {}, [0, 0]
    with M("a") as d["k"], M("b") as l[1], M("xy") as (p, *q):
        return d, l, p, q


def loop():
    out = []
    for i in range(4):
        with M(str(i)) as s:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(s)
    return out


def no_enter():
    with 5:
        pass


class OnlyEnter:
    def __enter__(self):
        print("wrong")


def no_exit():
    with OnlyEnter():
        pass


def again():
    m = M("m", swallow=True)
    with m:
        with m:
            raise ValueError(1)
        print("between", end="; ")
        raise ValueError(2)
    return "end"


for f in (two, parens, swallow_inner, swallow_outer, enter_fails, enter_swallowed, exit_fails, exit_fails_on_return, target_fails, targets, loop, no_enter, no_exit, again):
    print(f.__name__, end=": ")
    run(f)

#> two: new a; enter a; new b; enter b; exit b None None False; exit a None None False; -> AB
#> parens: new a; enter a; new b; enter b; new c; enter c; body A C; exit c None None False; exit b None None False; exit a None None False; -> None
#> swallow_inner: new a; enter a; new b; enter b; exit b ValueError ValueError('inner') True; exit a None None False; -> after
#> swallow_outer: new a; enter a; new b; enter b; exit b ValueError ValueError('outer') True; exit a ValueError ValueError('outer') True; -> after
#> enter_fails: new a; enter a; new b; enter b; exit a KeyError KeyError('enter') True; -> KeyError('enter') context None
#> enter_swallowed: new a; enter a; new b; enter b; exit a KeyError KeyError('enter') True; -> swallowed
#> exit_fails: new a; enter a; new b; enter b; exit b ValueError ValueError('body') True; exit a TypeError TypeError('exit') True; -> TypeError('exit') context ValueError('body')
#> exit_fails_on_return: new a; enter a; new b; enter b; exit b None None False; exit a TypeError TypeError('exit') True; -> after
#> target_fails: new a; enter a; exit a ValueError ValueError('not enough values to unpack (expected 2, got 1)') True; -> target failed
#> targets: new a; enter a; new b; enter b; new xy; enter xy; exit xy None None False; exit b None None False; exit a None None False; -> ({'k': 'A'}, [0, 'B'], 'X', ['Y'])
#> loop: new 0; enter 0; exit 0 None None False; new 1; enter 1; exit 1 None None False; new 2; enter 2; exit 2 None None False; new 3; enter 3; exit 3 None None False; -> ['0', '2']
#> no_enter: -> TypeError("'int' object does not support the context manager protocol") context None
#> no_exit: -> TypeError("'OnlyEnter' object does not support the context manager protocol (missed __exit__ method)") context None
#> again: new m; enter m; enter m; exit m ValueError ValueError(1) True; between; exit m ValueError ValueError(2) True; -> end
