# The context of exceptions that arise while generators are closed or thrown into, while other exceptions are handled.
def chain(e):
    out = []
    while e is not None:
        out.append(f"{type(e).__name__}({e})")
        e = e.__context__
    return " <- ".join(out)


def closing(error):
    try:
        yield 1
    finally:
        if error:
            raise error


def handling(error):
    try:
        yield 1
    except BaseException as e:
        raise error


def swallowing():
    try:
        yield 1
    except BaseException as e:
        yield chain(e)


for make in (lambda: closing(RuntimeError("in finally")), lambda: handling(KeyError("in except"))):
    g = make()
    next(g)
    try:
        g.close()
    except Exception as e:
        print("plain close:", chain(e))
    g = make()
    next(g)
    try:
        try:
            raise ValueError("outside")
        except ValueError:
            g.close()
    except Exception as e:
        print("close in handler:", chain(e))
    g = make()
    next(g)
    try:
        g.throw(TypeError("thrown"))
    except Exception as e:
        print("throw:", chain(e))
    g = make()
    next(g)
    try:
        try:
            raise ValueError("outside")
        except ValueError:
            g.throw(TypeError("thrown"))
    except Exception as e:
        print("throw in handler:", chain(e))
g = swallowing()
next(g)
print(g.throw(TypeError("t")))
g.close()


def nested():
    try:
        yield from closing(OSError("inner"))
    except OSError as e:
        yield chain(e)


g = nested()
next(g)
try:
    print(g.throw(LookupError("into")))
except Exception as e:
    print(chain(e))


def in_handler():
    try:
        raise ValueError("own")
    except ValueError:
        x = yield "held"
        raise KeyError(x)


g = in_handler()
next(g)
try:
    raise ArithmeticError("caller's")
except ArithmeticError:
    try:
        g.send("sent")
    except KeyError as e:
        print("send:", chain(e))


def resumes():
    try:
        yield 1
    except TypeError:
        pass
    yield 2
    raise RuntimeError("later")


g = resumes()
next(g)
g.throw(TypeError("gone"))
try:
    next(g)
except RuntimeError as e:
    print("later:", chain(e))
try:
    try:
        raise ValueError("a")
    finally:
        try:
            raise KeyError("b")
        except KeyError:
            pass
except ValueError as e:
    print(chain(e))


def loop():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as e:
            last = e
    return last


print(chain(loop()))


class CM:
    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        raise RuntimeError("in exit") from v


try:
    with CM():
        1 / 0
except RuntimeError as e:
    print(chain(e), repr(e.__cause__))


class Del:
    def __del__(self):
        try:
            raise KeyError("in del")
        except KeyError as e:
            seen.append(chain(e))


seen = []
try:
    raise ValueError("around")
except ValueError:
    d = Del()
    del d
print(seen)
def sorter(x):
    raise IndexError(x)
try:
    try:
        {}["missing"]
    except KeyError:
        sorted([1, 2], key=sorter)
except IndexError as e:
    print(chain(e))

#> plain close: RuntimeError(in finally) <- GeneratorExit()
#> close in handler: RuntimeError(in finally) <- GeneratorExit() <- ValueError(outside)
#> throw: RuntimeError(in finally) <- TypeError(thrown)
#> throw in handler: RuntimeError(in finally) <- TypeError(thrown)
#> plain close: KeyError('in except') <- GeneratorExit()
#> close in handler: KeyError('in except') <- GeneratorExit() <- ValueError(outside)
#> throw: KeyError('in except') <- TypeError(thrown)
#> throw in handler: KeyError('in except') <- TypeError(thrown)
#> TypeError(t)
#> OSError(inner) <- LookupError(into)
#> send: KeyError('sent') <- ValueError(own)
#> later: RuntimeError(later)
#> ValueError(a)
#> ValueError(2)
#> RuntimeError(in exit) <- ZeroDivisionError(division by zero) ZeroDivisionError('division by zero')
#> ["KeyError('in del') <- ValueError(around)"]
#> IndexError(1) <- KeyError('missing')
