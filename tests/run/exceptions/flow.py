# try, except, else, finally: which blocks run, in which order, with which value.
def run(kind):
    out = []
    try:
        out.append("try")
        if kind == "raise":
            raise ValueError("v")
        if kind == "other":
            raise KeyError("k")
        if kind == "return":
            return out
    except ValueError as error:
        out.append(f"except {error}")
    else:
        out.append("else")
    finally:
        out.append("finally")
    out.append("after")
    return out


print(run("none"))
print(run("raise"))
print(run("return"))
try:
    run("other")
except KeyError as error:
    print("escaped", error, error.args)


def finally_wins():
    try:
        return "try"
    finally:
        return "finally"


def finally_swallows():
    try:
        raise ValueError
    finally:
        return "swallowed"


def finally_keeps():
    x = 1
    try:
        return x
    finally:
        x = 2


print(finally_wins(), finally_swallows(), finally_keeps())


def loops():
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


print(loops())


def nested():
    out = []
    try:
        try:
            raise ValueError("inner")
        except KeyError:
            out.append("wrong")
        finally:
            out.append("inner finally")
    except ValueError as error:
        out.append(f"outer {error}")
        try:
            raise TypeError("second")
        except TypeError as other:
            out.append(f"{other} during {other.__context__}")
    else:
        out.append("else")
    finally:
        out.append("outer finally")
    return out


print(nested())


def multiple(error):
    try:
        raise error
    except (KeyError, IndexError) as e:
        return "lookup " + type(e).__name__
    except ArithmeticError as e:
        return "arithmetic " + type(e).__name__
    except Exception as e:
        return "other " + type(e).__name__


print(multiple(KeyError(1)), multiple(ZeroDivisionError()), multiple(OSError()), multiple(IndexError))


def else_raises():
    try:
        try:
            pass
        except ValueError:
            return "not here"
        else:
            raise ValueError("from else")
    except ValueError as e:
        return str(e)


print(else_raises())


def reraises():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            print("logging")
            raise
    except ArithmeticError as e:
        return repr(e)


print(reraises())
try:
    raise
except RuntimeError as error:
    print(error)

#> ['try', 'else', 'finally', 'after']
#> ['try', 'except v', 'finally', 'after']
#> ['try', 'finally']
#> escaped 'k' ('k',)
#> finally swallowed 1
#> [0, 'f0', 'f1', 2, 'f2', 'f3']
#> ['inner finally', 'outer inner', 'second during inner', 'outer finally']
#> lookup KeyError arithmetic ZeroDivisionError other OSError lookup IndexError
#> from else
#> logging
#> ZeroDivisionError('division by zero')
#> No active exception to reraise
