# Exceptions that go through generators, and handlers around a yield.
import sys

trace = []


def source(n):
    trace.append("source starts")
    try:
        for i in range(n):
            if i == 2:
                raise ValueError(f"item {i}")
            yield i
    except ValueError as e:
        trace.append(f"source sees {e}")
        raise
    finally:
        trace.append("source ends")


def double(items):
    try:
        for item in items:
            yield item * 2
    except ValueError as e:
        trace.append("double converts")
        raise KeyError("converted") from e
    finally:
        trace.append("double ends")


def tolerant(items):
    while True:
        try:
            yield next(items)
        except StopIteration:
            return "all"
        except KeyError as e:
            yield f"error {e}"


def flush(*values):
    print(*values, trace)
    trace.clear()


got = []
try:
    for x in double(source(5)):
        got.append(x)
except KeyError as e:
    flush(got, repr(e), repr(e.__cause__))
flush(list(tolerant(double(source(5)))))
flush(list(double(source(2))))
g = double(source(5))
flush(next(g))
g.close()
flush("closed")
s = source(2)
g = double(s)
next(g)
try:
    g.throw(ValueError("from outside"))
except KeyError as e:
    flush(repr(e), repr(e.__cause__), next(s))


def in_handler():
    try:
        raise ValueError("inside")
    except ValueError:
        yield repr(sys.exception())
        yield repr(sys.exception())
    yield repr(sys.exception())


g = in_handler()
print(next(g), sys.exception())
try:
    raise KeyError("outside")
except KeyError:
    print(next(g), repr(sys.exception()))
    print(next(g), repr(sys.exception()))


def context():
    try:
        yield 1
    except KeyError:
        raise TypeError("second")


g = context()
next(g)
try:
    g.throw(KeyError("first"))
except TypeError as e:
    print(repr(e), repr(e.__context__), e.__cause__)


def with_else():
    for i in range(3):
        try:
            sent = yield i
            if sent:
                raise sent
        except LookupError as e:
            print("  lookup", type(e).__name__)
            continue
        except ArithmeticError:
            print("  arithmetic")
            break
        else:
            print("  else")
        finally:
            print("  finally", i)
    else:
        print("  loop else")
    return "returned"


for sends in ([None, None, None], [KeyError("a"), IndexError("b"), None], [None, ZeroDivisionError()],
              [OSError("not handled")]):
    g = with_else()
    next(g)
    try:
        for value in sends:
            g.send(value)
    except StopIteration as e:
        print("result", e.value)
    except OSError as e:
        print(type(e).__name__, e, next(g, "dead"))
for bad in (5, "text", int, None):
    g = source(1)
    next(g)
    try:
        g.throw(bad)
    except TypeError as e:
        print(type(e).__name__, e)
try:
    g.throw(KeyError)
except KeyError as e:
    print(repr(e))

#> [0, 2] KeyError('converted') ValueError('item 2') ['source starts', 'source sees item 2', 'source ends', 'double converts', 'double ends']
#> [0, 2, "error 'converted'"] ['source starts', 'source sees item 2', 'source ends', 'double converts', 'double ends']
#> [0, 2] ['source starts', 'source ends', 'double ends']
#> 0 ['source starts']
#> closed ['double ends', 'source ends']
#> KeyError('converted') ValueError('from outside') 1 ['source starts', 'double converts', 'double ends']
#> ValueError('inside') None
#> ValueError('inside') KeyError('outside')
#> KeyError('outside') KeyError('outside')
#> TypeError('second') KeyError('first') None
#>   else
#>   finally 0
#>   else
#>   finally 1
#>   else
#>   finally 2
#>   loop else
#> result returned
#>   lookup KeyError
#>   finally 0
#>   lookup IndexError
#>   finally 1
#>   else
#>   finally 2
#>   loop else
#> result returned
#>   else
#>   finally 0
#>   arithmetic
#>   finally 1
#> result returned
#>   finally 0
#> OSError not handled dead
#> TypeError exceptions must be classes or instances deriving from BaseException, not int
#> TypeError exceptions must be classes or instances deriving from BaseException, not str
#> TypeError exceptions must be classes or instances deriving from BaseException, not type
#> TypeError exceptions must be classes or instances deriving from BaseException, not NoneType
#> KeyError()
