#@ stderr: any
# A manager whose __enter__ raises is let go, and so is what its __exit__ is bound to.
import gc


class Manager:
    alive = 0

    def __init__(self, enter, leave=None):
        Manager.alive += 1
        self.enter = enter
        self.leave = leave

    def __del__(self):
        Manager.alive -= 1

    def __enter__(self):
        if self.enter is not None:
            raise self.enter
        return self

    def __exit__(self, *_):
        if self.leave is not None:
            raise self.leave
        return False


class Slotted(Manager):
    __slots__ = ()


def run(*managers):
    try:
        with managers[0] as a, managers[1] as b:
            print("inside", a is managers[0], b is managers[1])
    except Exception as e:
        print(type(e).__name__, e, e.__context__ is None)


for make in (
    lambda: (Manager(None), Manager(None)),
    lambda: (Manager(ValueError("first")), Manager(None)),
    lambda: (Manager(None), Manager(ValueError("second"))),
    lambda: (Manager(None, KeyError("left")), Manager(ValueError("second"))),
    lambda: (Slotted(None), Slotted(ValueError("slotted"))),
):
    run(*make())
    gc.collect()
    print(Manager.alive)


def nested(n):
    with Manager(None if n else ZeroDivisionError("depth")):
        nested(n - 1)


for i in range(3):
    try:
        nested(20)
    except ZeroDivisionError as e:
        print(e, Manager.alive)
    gc.collect()
    print(Manager.alive)


def endless(n):
    with Manager(None):
        return endless(n + 1)


try:
    endless(0)
except RecursionError as e:
    print(type(e).__name__)
gc.collect()
print(Manager.alive)

#> inside True True
#> 0
#> ValueError first True
#> 0
#> ValueError second True
#> 0
#> KeyError 'left' False
#> 0
#> ValueError slotted True
#> 0
#> depth 1
#> 0
#> depth 1
#> 0
#> depth 1
#> 0
#> RecursionError
#> 0
