"""__context__ and __cause__ through loops, nested finally, generators, with, re-raises and explicit assignments."""


def chain(e):
    out, seen = [], set()
    while e is not None and id(e) not in seen:
        seen.add(id(e))
        mark = "<-" if e.__cause__ is not None else "~" if e.__suppress_context__ else "<" if e.__context__ else ""
        out.append(f"{type(e).__name__}({', '.join(map(str, e.args))}){mark}")
        e = e.__cause__ if e.__cause__ is not None else e.__context__
    return " ".join(out) + (" ..." if e is not None else "")


def attempt(f, *a):
    try:
        print(f.__name__, "returned", f(*a))
    except BaseException as e:
        print(f.__name__, chain(e))


def in_loop():
    last = None
    for i in range(3):
        try:
            if last:
                raise KeyError(i) from last
            raise ValueError(i)
        except Exception as e:
            last = e
    raise last


def in_loop_context():
    kept = []
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as e:
            kept.append(e)
    return [e.__context__ for e in kept]


def finally_raises():
    try:
        raise ValueError("body")
    finally:
        raise KeyError("finally")


def finally_raises_after_return():
    try:
        return 1
    finally:
        raise KeyError("finally")


def finally_nested():
    try:
        try:
            try:
                raise ValueError(1)
            finally:
                raise KeyError(2)
        finally:
            raise OSError(3)
    finally:
        raise IndexError(4)


def finally_handles():
    try:
        raise ValueError(1)
    finally:
        try:
            raise KeyError(2)
        except KeyError:
            pass


def handler_after_handler():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
    except KeyError:
        raise OSError(3)


def from_none_then_more():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2) from None
    except KeyError:
        raise OSError(3)


def reraise_later():
    try:
        raise ValueError(1)
    except ValueError as e:
        first = e
    try:
        raise KeyError(2)
    except KeyError:
        raise first


def reraise_same():
    try:
        raise ValueError(1)
    except ValueError as e:
        try:
            raise KeyError(2) from e
        except KeyError as k:
            raise e


def own_context():
    e = ValueError("self")
    try:
        raise e
    except ValueError:
        raise e


def cycle_broken():
    a, b = ValueError("a"), KeyError("b")
    try:
        try:
            raise a
        except ValueError:
            raise b
    except KeyError:
        raise a


def cause_is_class():
    raise ValueError(1) from KeyError


def cause_is_wrong():
    raise ValueError(1) from "text"


def cause_is_self():
    e = ValueError("s")
    raise e from e


def generator_context():
    def g():
        try:
            yield 1
        except ValueError:
            yield 2
            raise KeyError("in gen")
    it = g()
    next(it)
    it.throw(ValueError("thrown"))
    try:
        raise OSError("outer")
    except OSError:
        next(it)


def generator_does_not_leak():
    def g():
        try:
            raise ValueError("inside")
        except ValueError:
            yield 1
            yield 2
    it = g()
    next(it)
    try:
        raise KeyError("outside")
    except KeyError as k:
        next(it)
        return chain(k)


class Manager:
    def __init__(self, error=None, result=False):
        self.error, self.result = error, result

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        if self.error:
            raise self.error
        return self.result


def with_exit_raises():
    with Manager(KeyError("exit")):
        raise ValueError("body")


def with_swallowed_context():
    try:
        with Manager(result=True):
            raise ValueError("body")
        raise KeyError("after")
    except KeyError as e:
        return chain(e)


def with_two():
    with Manager(OSError("outer")), Manager(KeyError("inner")):
        raise ValueError("body")


def set_by_hand():
    e = ValueError(1)
    e.__context__ = KeyError("by hand")
    try:
        raise OSError("current")
    except OSError:
        raise e


def cause_cleared():
    e = ValueError(1)
    e.__cause__ = KeyError(2)
    print(e.__suppress_context__, end=" ")
    e.__cause__ = None
    print(e.__suppress_context__, end=" ")
    e.__suppress_context__ = False
    raise e


def sys_like_reraise():
    try:
        1 / 0
    except ZeroDivisionError:
        def inner():
            raise
        inner()


def nothing_active():
    raise


def error_in_comparison():
    class Bad(Exception):
        pass
    try:
        raise Bad("b")
    except (1 / 0 and Bad):
        pass


def error_in_del():
    try:
        raise ValueError(1)
    except ValueError as e:
        del e
        del e


def else_raises():
    try:
        pass
    except ValueError:
        return "no"
    else:
        raise ValueError("from else")
    finally:
        print("finally", end=" ")


def continue_in_finally():
    out = []
    for i in range(3):
        try:
            if i == 1:
                raise ValueError(i)
            out.append(i)
        finally:
            if i == 1:
                continue
            out.append("f")
    return out


for f in (in_loop, in_loop_context, finally_raises, finally_raises_after_return, finally_nested, finally_handles, handler_after_handler,
          from_none_then_more, reraise_later, reraise_same, own_context, cycle_broken, cause_is_class, cause_is_wrong, cause_is_self, generator_context,
          generator_does_not_leak, with_exit_raises, with_swallowed_context, with_two, set_by_hand, cause_cleared, sys_like_reraise,
          nothing_active, error_in_comparison, error_in_del, else_raises, continue_in_finally):
    attempt(f)
e = ValueError()
for name, value in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 1), ("__suppress_context__", "truth"), ("args", 5), ("__cause__", ValueError)):
    try:
        setattr(e, name, value)
        print(name, getattr(e, name))
    except TypeError as t:
        print(name, t)
for name in ("__cause__", "__context__", "__traceback__", "args", "__suppress_context__"):
    try:
        delattr(e, name)
        print("deleted", name)
    except (TypeError, AttributeError) as t:
        print(name, t)

#> in_loop KeyError(2)<- KeyError(1)<- ValueError(0)
#> in_loop_context returned [None, None, None]
#> finally_raises KeyError(finally)< ValueError(body)
#> finally_raises_after_return KeyError(finally)
#> finally_nested IndexError(4)< OSError(3)< KeyError(2)< ValueError(1)
#> finally_handles ValueError(1)
#> handler_after_handler OSError(3)< KeyError(2)< ValueError(1)
#> from_none_then_more OSError(3)< KeyError(2)~ ValueError(1)
#> reraise_later ValueError(1)< KeyError(2)
#> reraise_same ValueError(1)< KeyError(2)<- ...
#> own_context ValueError(self)
#> cycle_broken ValueError(a)< KeyError(b)
#> cause_is_class ValueError(1)<- KeyError()
#> cause_is_wrong TypeError(exception causes must derive from BaseException)
#> cause_is_self ValueError(s)<- ...
#> generator_context KeyError(in gen)< ValueError(thrown)
#> generator_does_not_leak returned KeyError(outside)
#> with_exit_raises KeyError(exit)< ValueError(body)
#> with_swallowed_context returned KeyError(after)
#> with_two OSError(outer)< KeyError(inner)< ValueError(body)
#> set_by_hand ValueError(1)< OSError(current)
#> True True cause_cleared ValueError(1)
#> sys_like_reraise ZeroDivisionError(division by zero)
#> nothing_active RuntimeError(No active exception to reraise)
#> error_in_comparison ZeroDivisionError(division by zero)< Bad(b)
#> error_in_del UnboundLocalError(cannot access local variable 'e' where it is not associated with a value)< ValueError(1)
#> finally else_raises ValueError(from else)
#> continue_in_finally returned [0, 'f', 2, 'f']
#> __cause__ exception cause must be None or derive from BaseException
#> __context__ exception context must be None or derive from BaseException
#> __traceback__ __traceback__ must be a traceback or None
#> __suppress_context__ attribute value type must be bool
#> args 'int' object is not iterable
#> __cause__ exception cause must be None or derive from BaseException
#> __cause__ __cause__ may not be deleted
#> __context__ __context__ may not be deleted
#> __traceback__ __traceback__ may not be deleted
#> args args may not be deleted
#> __suppress_context__ can't delete numeric/char attribute
