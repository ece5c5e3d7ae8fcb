# except*: several clauses, what is left, raising in clauses, plain exceptions, loops, break-free flow, nested, else and finally.
def run(e, log):
    try:
        try:
            raise e
        except* ValueError as g:
            log.append(("value", [str(x) for x in g.exceptions]))
        except* (KeyError, IndexError) as g:
            log.append(("lookup", len(g.exceptions)))
        except* TypeError:
            log.append("type raises")
            raise RuntimeError("from the clause")
        else:
            log.append("else")
        finally:
            log.append("finally")
    except BaseException as out:
        log.append(repr(out))
    return log


V, K, T, O = ValueError, KeyError, TypeError, OSError
print(run(V("plain"), []))
print(run(O("passes"), []))
print(run(ExceptionGroup("g", [V(1), V(2)]), []))
print(run(ExceptionGroup("g", [V(1), K(2), O(3)]), []))
print(run(ExceptionGroup("g", [V(1), ExceptionGroup("h", [K(2), IndexError(3), V(4)])]), []))
print(run(ExceptionGroup("g", [T(1), V(2)]), []))
print(run(ExceptionGroup("g", [T(1), O(2)]), []))
print(run(BaseExceptionGroup("g", [V(1), SystemExit(2)]), []))
print(run(KeyboardInterrupt("k"), []))


def no_error():
    log = []
    try:
        log.append("body")
    except* ValueError:
        log.append("no")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


print(no_error())


def raising_several():
    try:
        raise ExceptionGroup("eg", [V("v"), K("k"), T("t")])
    except* V as e:
        raise O("first")
    except* K as e:
        raise e
    except* T as e:
        raise


try:
    raising_several()
except BaseExceptionGroup as e:
    print(repr(e))
    for x in e.exceptions:
        print("  ", repr(x), repr(x.__context__))


def nested():
    out = []
    try:
        try:
            raise ExceptionGroup("a", [V(1), K(2)])
        except* V:
            out.append("inner")
            try:
                raise ExceptionGroup("b", [T(3)])
            except* T as t:
                out.append(repr(t.__context__))
    except* K as k:
        out.append(repr(k))
    return out


print(nested())


def in_loop():
    total = 0
    for i in range(4):
        try:
            if i % 2:
                raise ExceptionGroup("odd", [V(i)])
            total += 10
        except* V as g:
            total += g.exceptions[0].args[0]
    return total


print(in_loop())
for bad in (ExceptionGroup, BaseExceptionGroup, (V, ExceptionGroup), 5, (V, "s")):
    try:
        try:
            raise V("x")
        except* bad:
            print("unreachable")
    except TypeError as e:
        print(e)
try:
    try:
        raise V("naked")
    except* V as e:
        print(type(e).__name__, repr(e.message), e.exceptions[0].__traceback__ is not None)
        raise
except ExceptionGroup as e:
    print("as a group", repr(e))
except V as e:
    print("as itself", repr(e))
try:
    e
except NameError as n:
    print(n)


def generator():
    try:
        yield "first"
    except* V as g:
        yield ("caught", g.exceptions)
    yield "last"


it = generator()
print(next(it), it.throw(V("thrown")), next(it))

#> [('value', ['plain']), 'finally']
#> ['finally', "OSError('passes')"]
#> [('value', ['1', '2']), 'finally']
#> [('value', ['1']), ('lookup', 1), 'finally', "ExceptionGroup('g', [OSError(3)])"]
#> [('value', ['1', 'h (1 sub-exception)']), ('lookup', 1), 'finally']
#> [('value', ['2']), 'type raises', 'finally', "RuntimeError('from the clause')"]
#> ['type raises', 'finally', "ExceptionGroup('', [RuntimeError('from the clause'), ExceptionGroup('g', [OSError(2)])])"]
#> [('value', ['1']), 'finally', "BaseExceptionGroup('g', [SystemExit(2)])"]
#> ['finally', "KeyboardInterrupt('k')"]
#> ['body', 'else', 'finally']
#> ExceptionGroup('', [OSError('first'), ExceptionGroup('eg', [KeyError('k')]), ExceptionGroup('eg', [TypeError('t')])])
#>    OSError('first') ExceptionGroup('eg', [ValueError('v')])
#>    ExceptionGroup('eg', [KeyError('k')]) None
#>    ExceptionGroup('eg', [TypeError('t')]) None
#> ['inner', "ExceptionGroup('a', [ValueError(1)])", "ExceptionGroup('a', [KeyError(2)])"]
#> 24
#> catching ExceptionGroup with except* is not allowed. Use except instead.
#> catching ExceptionGroup with except* is not allowed. Use except instead.
#> catching ExceptionGroup with except* is not allowed. Use except instead.
#> catching classes that do not inherit from BaseException is not allowed
#> catching classes that do not inherit from BaseException is not allowed
#> ExceptionGroup '' True
#> as a group ExceptionGroup('', (ValueError('naked'),))
#> name 'e' is not defined
#> first ('caught', (ValueError('thrown'),)) last
