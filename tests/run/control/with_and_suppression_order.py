"""with: several managers on lines and in parentheses, targets of every kind, __exit__ results, missing methods, re-entrant and reused managers."""
from contextlib import contextmanager, ExitStack, suppress, redirect_stdout, closing, nullcontext
import io

log = []


class M:
    def __init__(self, name, result=None, enter_error=None, exit_error=None):
        self.name, self.result, self.enter_error, self.exit_error = name, result, enter_error, exit_error

    def __enter__(self):
        log.append(f"+{self.name}")
        if self.enter_error:
            raise self.enter_error
        return self

    def __exit__(self, kind, value, tb):
        log.append(f"-{self.name}:{kind.__name__ if kind else None}")
        if self.exit_error:
            raise self.exit_error
        return self.result


def told(label, work):
    try:
        result = work()
    except BaseException as e:
        result = f"{type(e).__name__}({e}) context={e.__context__!r} cause={e.__cause__!r}"
    print(f"{label}: {result} {' '.join(log)}")
    log.clear()


def body(*managers, error=None, result="r"):
    with ExitStack() as stack:
        for m in managers:
            stack.enter_context(m)
        if error:
            raise error
        return result
    return "suppressed"


def parenthesised(error=None):
    with (
        M("a") as a,
        M("b", result=True) as b,
        M(f"c of {a.name}{b.name}") as c,
    ):
        if error:
            raise error
        return c.name
    return "after"


told("fine", parenthesised)
told("suppressed by the second", lambda: parenthesised(ValueError(1)))
for result in (None, False, 0, "", [], True, 1, "yes", [0]):
    told(f"result {result!r}", lambda: body(M("m", result), error=KeyError("k")))


class BadTruth:
    def __bool__(self):
        raise RuntimeError("no truth")


told("bad truth", lambda: body(M("m", BadTruth()), error=KeyError("k")))
told("bad truth unused", lambda: body(M("m", BadTruth())))
told("enter fails", lambda: body(M("a", True), M("b", enter_error=OSError("b"))))
told("exit fails", lambda: body(M("a"), M("b", exit_error=OSError("b"))))
told("both fail", lambda: body(M("a", exit_error=KeyError("a")), M("b", exit_error=OSError("b")), error=ValueError("v")))
told("exit replaces, outer suppresses", lambda: body(M("a", True), M("b", exit_error=OSError("b")), error=ValueError("v")))


def plain(error=None):
    with M("p", exit_error=OSError("exit")), M("q"):
        if error:
            raise error
        return 1


told("plain", plain)
told("plain with error", lambda: plain(ValueError("v")))


class Holder:
    pass


h, d, l = Holder(), {}, [None] * 3
with M("t1") as h.x, M("t2") as d["k"], M("t3") as l[1], nullcontext((1, (2, 3))) as (p, (q, *r)):
    log.append("body")
told("targets", lambda: (h.x.name, d["k"].name, l[1].name, p, q, r))


def target_fails():
    with M("tf", result=True) as h.nothing.deeper:
        log.append("never")
    return "swallowed by the same manager"


told("target fails", target_fails)


def unpack_fails():
    with nullcontext((1, 2)) as (a, b, c):
        pass


told("unpack fails", unpack_fails)


def loops():
    out = []
    for i in range(4):
        with M(str(i)):
            if i == 0: continue
            if i == 2: break
            out.append(i)
    else:
        out.append("else")
    return out


told("loops", loops)
for bad in (5, None, "s", object(), type("E", (), {"__enter__": lambda s: 1})(), type("X", (), {"__exit__": lambda *a: 1})(), M):
    def use():
        with bad as b:
            return b
    told(type(bad).__name__, use)
inst = type("I", (), {})()
inst.__enter__ = inst.__exit__ = lambda *a: "instance"


def instance_methods():
    with inst:
        pass


told("instance methods", instance_methods)


@contextmanager
def gen(name, swallow=(), again=False):
    log.append(f"+{name}")
    try:
        yield name
    except swallow as e:
        log.append(f"swallowed {e!r}")
    finally:
        log.append(f"-{name}")
    if again:
        yield "again"


told("generator", lambda: body(gen("g")))
told("generator swallows", lambda: body(gen("g", KeyError), error=KeyError("k")))
told("generator does not", lambda: body(gen("g", OSError), error=KeyError("k")))
told("yields again", lambda: body(gen("g", again=True)))
g = gen("once")
told("first use", lambda: body(g))
told("second use", lambda: body(g))


@gen("decorator")
def decorated(x):
    log.append("in")
    return x * 2


told("as a decorator", lambda: (decorated(2), decorated(3)))
m = M("reused")
with m, m:
    with m:
        log.append("inside")
told("reused", lambda: m.name)
out = io.StringIO()
with redirect_stdout(out), suppress(ZeroDivisionError), closing(io.StringIO("text")) as text:
    print("captured")
    print(text.read(), 1 / 0)
told("library", lambda: (out.getvalue(), text.closed))


def returns():
    with M("outer"):
        try:
            with M("inner"):
                return "from inner"
        finally:
            log.append("finally")


told("return through", returns)


def generator():
    with M("gen"):
        yield 1
        yield 2


def close_early():
    it = generator()
    next(it)
    it.close()
    return list(it)


told("closed generator", close_early)
stack = ExitStack()
stack.callback(log.append, "one")
stack.push(lambda *a: log.append(f"two {a[0]}"))
moved = stack.pop_all()
stack.close()
told("moved", lambda: moved.close())

#> fine: c of ab +a +b +c of ab -c of ab:None -b:None -a:None
#> suppressed by the second: after +a +b +c of ab -c of ab:ValueError -b:ValueError -a:None
#> result None: KeyError('k') context=None cause=None +m -m:KeyError
#> result False: KeyError('k') context=None cause=None +m -m:KeyError
#> result 0: KeyError('k') context=None cause=None +m -m:KeyError
#> result '': KeyError('k') context=None cause=None +m -m:KeyError
#> result []: KeyError('k') context=None cause=None +m -m:KeyError
#> result True: suppressed +m -m:KeyError
#> result 1: suppressed +m -m:KeyError
#> result 'yes': suppressed +m -m:KeyError
#> result [0]: suppressed +m -m:KeyError
#> bad truth: RuntimeError(no truth) context=KeyError('k') cause=None +m -m:KeyError
#> bad truth unused: RuntimeError(no truth) context=None cause=None +m -m:None
#> enter fails: suppressed +a +b -a:OSError
#> exit fails: OSError(b) context=None cause=None +a +b -b:None -a:OSError
#> both fail: KeyError('a') context=OSError('b') cause=None +a +b -b:ValueError -a:OSError
#> exit replaces, outer suppresses: suppressed +a +b -b:ValueError -a:OSError
#> plain: OSError(exit) context=None cause=None +p +q -q:None -p:None
#> plain with error: OSError(exit) context=ValueError('v') cause=None +p +q -q:ValueError -p:ValueError
#> targets: ('t1', 't2', 't3', 1, 2, [3]) +t1 +t2 +t3 body -t3:None -t2:None -t1:None
#> target fails: swallowed by the same manager +tf -tf:AttributeError
#> unpack fails: ValueError(not enough values to unpack (expected 3, got 2)) context=None cause=None 
#> loops: [1] +0 -0:None +1 -1:None +2 -2:None
#> int: TypeError('int' object does not support the context manager protocol) context=None cause=None 
#> NoneType: TypeError('NoneType' object does not support the context manager protocol) context=None cause=None 
#> str: TypeError('str' object does not support the context manager protocol) context=None cause=None 
#> object: TypeError('object' object does not support the context manager protocol) context=None cause=None 
#> E: TypeError('E' object does not support the context manager protocol (missed __exit__ method)) context=None cause=None 
#> X: TypeError('X' object does not support the context manager protocol) context=None cause=None 
#> type: TypeError('type' object does not support the context manager protocol) context=None cause=None 
#> instance methods: TypeError('I' object does not support the context manager protocol) context=None cause=None 
#> generator: r +g -g
#> generator swallows: suppressed +g swallowed KeyError('k') -g
#> generator does not: KeyError('k') context=None cause=None +g -g
#> yields again: RuntimeError(generator didn't stop) context=None cause=None +g -g
#> first use: r +once -once
#> second use: AttributeError('_GeneratorContextManager' object has no attribute 'args') context=None cause=None 
#> as a decorator: (4, 6) +decorator in -decorator +decorator in -decorator
#> reused: reused +reused +reused +reused inside -reused:None -reused:None -reused:None
#> library: ('captured\n', True) 
#> return through: from inner +outer +inner -inner:None finally -outer:None
#> closed generator: [] +gen -gen:GeneratorExit
#> moved: None two None one
