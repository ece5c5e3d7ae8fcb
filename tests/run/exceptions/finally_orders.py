# The order in which finally, else, except and returns happen.
trace = []


def step(name, value=None):
    trace.append(name)
    return value


def show(function, *args):
    try:
        result = function(*args)
    except BaseException as e:
        result = f"{type(e).__name__}: {e}"
    print(function.__name__, args, result, trace)
    trace.clear()


def returns(kind):
    try:
        step("try")
        if kind == "raise":
            raise ValueError("r")
        if kind == "return":
            return step("value", "from try")
    except ValueError:
        step("except")
        return step("except value", "from except")
    else:
        step("else")
        return "from else"
    finally:
        step("finally")


def overrides(kind):
    try:
        if kind == 0:
            return step("first", 1)
        raise KeyError("lost")
    finally:
        return step("second", 2)


def nested(fail_at):
    try:
        try:
            step("a")
            if fail_at == "a":
                raise ValueError("a")
        finally:
            step("b")
            if fail_at == "b":
                raise KeyError("b")
            try:
                step("c")
                if fail_at == "c":
                    raise IndexError("c")
            except IndexError:
                step("handled c")
            finally:
                step("d")
    except (ValueError, KeyError) as e:
        step(f"outer {type(e).__name__}")
        if fail_at == "a":
            raise TypeError("again") from e
    else:
        step("outer else")
    finally:
        step("last")
    return "end"


def loops(kind):
    result = []
    for i in range(4):
        try:
            if i == 1 and kind == "continue":
                continue
            if i == 2 and kind == "break":
                break
            if i == 2 and kind == "swallow":
                raise ValueError
            result.append(i)
        finally:
            step(f"f{i}")
            if kind == "swallow" and i == 2:
                continue
    else:
        step("loop else")
    return result


def changes():
    values = [1]
    number = 1
    try:
        return values, number
    finally:
        values.append(2)
        number = 99


def while_return():
    n = 0
    while True:
        try:
            try:
                n += 1
                if n == 3:
                    return step("return", n)
            finally:
                step(f"in{n}")
        finally:
            step(f"out{n}")


def unbound():
    try:
        raise ValueError("gone")
    except ValueError as e:
        step(str(e))
    return e


for kind in ("raise", "return", "none"):
    show(returns, kind)
show(overrides, 0)
show(overrides, 1)
for at in ("", "a", "b", "c"):
    show(nested, at)
for kind in ("", "continue", "break", "swallow"):
    show(loops, kind)
show(changes)
show(while_return)
show(unbound)

#> returns ('raise',) from except ['try', 'except', 'except value', 'finally']
#> returns ('return',) from try ['try', 'value', 'finally']
#> returns ('none',) from else ['try', 'else', 'finally']
#> overrides (0,) 2 ['first', 'second']
#> overrides (1,) 2 ['second']
#> nested ('',) end ['a', 'b', 'c', 'd', 'outer else', 'last']
#> nested ('a',) TypeError: again ['a', 'b', 'c', 'd', 'outer ValueError', 'last']
#> nested ('b',) end ['a', 'b', 'outer KeyError', 'last']
#> nested ('c',) end ['a', 'b', 'c', 'handled c', 'd', 'outer else', 'last']
#> loops ('',) [0, 1, 2, 3] ['f0', 'f1', 'f2', 'f3', 'loop else']
#> loops ('continue',) [0, 2, 3] ['f0', 'f1', 'f2', 'f3', 'loop else']
#> loops ('break',) [0, 1] ['f0', 'f1', 'f2']
#> loops ('swallow',) [0, 1, 3] ['f0', 'f1', 'f2', 'f3', 'loop else']
#> changes () ([1, 2], 1) []
#> while_return () 3 ['in1', 'out1', 'in2', 'out2', 'return', 'in3', 'out3']
#> unbound () UnboundLocalError: cannot access local variable 'e' where it is not associated with a value ['gone']
