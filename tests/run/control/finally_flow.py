# return, break and continue that meet finally: which one wins, and in what order things run.
def log(x):
    print(f"<{x}>", end=" ")
    return x


def both():
    try:
        return log("try")
    finally:
        return log("finally")


def swallowed():
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"


def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def list_changed():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


def break_in_finally():
    for i in range(5):
        try:
            if i == 2:
                raise KeyError(i)
            log(i)
        finally:
            if i == 2:
                break
    else:
        log("else")
    return i


def continue_in_finally():
    seen = []
    for i in range(4):
        try:
            if i % 2:
                return "never"
            seen.append(i)
        finally:
            seen.append(-i)
            continue
    return seen


def order(kind):
    try:
        log("body")
        if kind == 1:
            raise ValueError(kind)
        if kind == 2:
            raise KeyError(kind)
        if kind == 3:
            return "returned"
    except ValueError as e:
        log("except")
        return e.args
    else:
        log("else")
    finally:
        log("finally")
    return "end"


def nested():
    for i in range(3):
        try:
            try:
                if i == 1:
                    continue
                log(i)
            finally:
                log("inner")
        finally:
            log("outer")
    else:
        return "done"


def else_raises():
    try:
        try:
            pass
        except ValueError:
            return "wrong"
        else:
            raise ValueError("from else")
        finally:
            log("finally")
    except ValueError as e:
        return str(e)


def finally_raises():
    try:
        try:
            return 1
        finally:
            raise TypeError("from finally")
    except TypeError as e:
        return repr(e), e.__context__


def loop_in_finally():
    total = 0
    try:
        1 / 0
    except ZeroDivisionError:
        total += 1
    finally:
        for i in range(10):
            if i == 3:
                break
            if i == 1:
                continue
            total += 10
    return total


def while_return():
    n = 0
    while True:
        try:
            n += 1
            if n == 3:
                return n
        finally:
            if n == 3 and log("again"):
                n += 100
                continue
        if n > 100:
            return "out", n


for f in (both, swallowed, value_kept, list_changed, break_in_finally, continue_in_finally, nested, else_raises, finally_raises, loop_in_finally, while_return):
    print(f.__name__, f())
for kind in range(4):
    try:
        print(order(kind))
    except KeyError as e:
        print("KeyError", e)

#> <try> <finally> both finally
#> swallowed swallowed
#> value_kept 1
#> list_changed [1, 2]
#> <0> <1> break_in_finally 2
#> continue_in_finally [0, 0, -1, 2, -2, -3]
#> <0> <inner> <outer> <inner> <outer> <2> <inner> <outer> nested done
#> <finally> else_raises from else
#> finally_raises ("TypeError('from finally')", None)
#> loop_in_finally 21
#> <again> while_return ('out', 104)
#> <body> <else> <finally> end
#> <body> <except> <finally> (1,)
#> <body> <finally> KeyError 2
#> <body> <finally> returned
