# Return, break and continue: through try and with, their values, and what they replace.
log = []


class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        log.append(f"enter {self.name}")
        return self

    def __exit__(self, *info):
        log.append(f"exit {self.name} {info[0] is None}")


def returns_through():
    with Manager("a"):
        try:
            with Manager("b"):
                return log.append("value") or "result"
        finally:
            log.append("finally")


print(returns_through(), log)


def replaced():
    try:
        return "first"
    finally:
        return "second"


def swallowed():
    try:
        raise ValueError("lost")
    finally:
        return "kept"


def by_break():
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            break
    return i


def by_continue():
    seen = []
    for i in range(3):
        try:
            seen.append(i)
            return "never"
        finally:
            if i < 2:
                continue
            seen.append("end")
            return seen


print(replaced(), swallowed(), by_break(), by_continue())


def value_is_kept():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
        x = None


def number_is_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


print(value_is_kept(), number_is_kept())


def nothing():
    return


def tuples():
    return 1, *(2, 3), [4]


def early(n):
    if n:
        return "early"
    log.append("late")


print(nothing(), tuples(), early(1), early(0))


def loops():
    log.clear()
    for i in range(3):
        with Manager(i):
            if i == 0:
                continue
            if i == 1:
                break
        log.append("after")
    return log


print(loops())


def nested():
    for i in range(3):
        while True:
            if i == 1:
                break
            for k in "ab":
                if k == "b":
                    return i, k
                continue
        else:
            return "else"


print(nested())


def generator():
    try:
        yield 1
        return "value"
    finally:
        log.append("closed")


g = generator()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value)
lam = lambda: (yield)
g = lam()
print(next(g))
try:
    g.send("sent")
except StopIteration as e:
    print(e.value)


def in_except():
    for i in range(2):
        try:
            1 / 0
        except ZeroDivisionError as e:
            if i == 0:
                continue
            return type(e).__name__, "e" in locals()


print(in_except())

#> result ['enter a', 'enter b', 'value', 'exit b True', 'finally', 'exit a True']
#> second kept 0 [0, 1, 2, 'end']
#> [1, 2] 1
#> None (1, 2, 3, [4]) early None
#> ['enter 0', 'exit 0 True', 'enter 1', 'exit 1 True']
#> (0, 'b')
#> value
#> None
#> sent
#> ('ZeroDivisionError', True)
