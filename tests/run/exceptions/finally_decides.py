# return, break, continue and raise in finally, and values computed before it runs.
def ret():
    try:
        return "try"
    finally:
        return "finally"


def swallow():
    try:
        raise ValueError
    finally:
        return "swallowed"


def value_kept():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
        x = [3]


def number_kept():
    n = 1
    try:
        return n
    finally:
        n = 2


def loop_break():
    out = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append(f"f{i}")
    else:
        out.append("else")
    return out


def continue_swallows():
    out = []
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            out.append(i)
            continue
    return out


def break_swallows():
    while True:
        try:
            return "never"
        finally:
            break
    return "after the loop"


def nested():
    log = []
    try:
        try:
            try:
                raise ValueError("a")
            finally:
                log.append(1)
        except KeyError:
            log.append("no")
        finally:
            log.append(2)
            try:
                raise KeyError("b")
            except KeyError as e:
                log.append(repr(e.__context__))
    except ValueError as e:
        log.append((str(e), e.__context__))
    finally:
        log.append(3)
    return log


def deep_return():
    for i in range(3):
        for j in range(3):
            try:
                try:
                    if (i, j) == (1, 1):
                        return i, j
                finally:
                    if j == 2:
                        continue
            finally:
                trace.append((i, j))


def generator():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit", end=" ")
        raise
    finally:
        print("cleanup", end=" ")


def else_return():
    try:
        x = 1
    except Exception:
        return "except"
    else:
        return "else"
    finally:
        print("finally runs", end=" ")


def handler_return():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return f"handled {e}"
    finally:
        try:
            e
        except UnboundLocalError as u:
            print(u, end=" ")


def in_with():
    import contextlib
    with contextlib.suppress(ValueError):
        try:
            raise ValueError
        finally:
            return "left"


trace = []
for f in (ret, swallow, value_kept, number_kept, loop_break, continue_swallows, break_swallows, nested, deep_return,
          else_return, handler_return, in_with):
    print(f.__name__, f())
print(trace)
g = generator()
next(g)
g.close()
print()
for v in generator():
    print(v, end=" ")
    break
print("end")
while True:
    try:
        break
    finally:
        print("module finally")

#> ret finally
#> swallow swallowed
#> value_kept [1, 2]
#> number_kept 1
#> loop_break [0, 'f0', 'f1', 2, 'f2', 'f3']
#> continue_swallows [0, 1, 2]
#> break_swallows after the loop
#> nested [1, 2, "ValueError('a')", ('a', None), 3]
#> deep_return (1, 1)
#> finally runs else_return else
#> cannot access local variable 'e' where it is not associated with a value handler_return handled division by zero
#> in_with left
#> [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1)]
#> exit cleanup 
#> 1 exit cleanup end
#> module finally
