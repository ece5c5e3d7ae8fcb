# A context manager made from a generator by hand, against contextlib's.
from contextlib import contextmanager


class Manager:
    def __init__(self, gen):
        self.gen = gen

    def __enter__(self):
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("did not yield") from None

    def __exit__(self, kind, value, traceback):
        if kind is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("did not stop")
        try:
            self.gen.throw(value)
        except StopIteration as e:
            return e is not value
        except RuntimeError as e:
            if e is value:
                return False
            if isinstance(value, StopIteration) and e.__cause__ is value:
                return False
            raise
        except BaseException as e:
            if e is not value:
                raise
            return False
        raise RuntimeError("did not stop after throw")


def by_hand(function):
    def make(*args, **kwargs):
        return Manager(function(*args, **kwargs))
    return make


def tagged(name, swallow=(), change=None):
    print(f"  <{name}>")
    try:
        yield name.upper()
    except swallow as e:
        print(f"  swallowed {type(e).__name__}")
    except KeyError as e:
        print("  changes")
        raise (change or e) from e
    else:
        print("  no error")
    finally:
        print(f"  </{name}>")


def nothing():
    return
    yield


def twice():
    yield 1
    yield 2


def stubborn():
    try:
        yield 1
    except ValueError:
        yield 2


def attempt(make, error=None):
    try:
        with make() as value:
            print("  body", value)
            if error:
                raise error
            print("  body ends")
        print("  after")
    except BaseException as e:
        print("  out:", type(e).__name__, e, repr(e.__cause__))


for style in (by_hand, contextmanager):
    tag, none, two, hard = style(tagged), style(nothing), style(twice), style(stubborn)
    print(style.__name__)
    attempt(lambda: tag("p"))
    attempt(lambda: tag("p"), ValueError("v"))
    attempt(lambda: tag("q", swallow=ValueError), ValueError("v"))
    attempt(lambda: tag("q", (OSError, ArithmeticError)), ZeroDivisionError())
    attempt(lambda: tag("r"), KeyError("same"))
    attempt(lambda: tag("r", change=TypeError("new")), KeyError("old"))
    attempt(lambda: tag("s"), StopIteration("stop"))
    with tag("outer") as a, tag("inner", LookupError) as b:
        print(" ", a, b)
        [][3]

    def returns():
        for i in range(3):
            with tag(f"loop{i}"):
                if i == 0:
                    continue
                return i

    print("  returned", returns())
print("by hand only")
attempt(by_hand(nothing))
attempt(by_hand(twice))
attempt(by_hand(stubborn), ValueError("v"))
print("contextlib only")
for make in (contextmanager(nothing), contextmanager(twice)):
    try:
        with make():
            pass
    except RuntimeError as e:
        print(type(e).__name__, e)

#> by_hand
#>   <p>
#>   body P
#>   body ends
#>   no error
#>   </p>
#>   after
#>   <p>
#>   body P
#>   </p>
#>   out: ValueError v None
#>   <q>
#>   body Q
#>   swallowed ValueError
#>   </q>
#>   after
#>   <q>
#>   body Q
#>   swallowed ZeroDivisionError
#>   </q>
#>   after
#>   <r>
#>   body R
#>   changes
#>   </r>
#>   out: KeyError 'same' KeyError('same')
#>   <r>
#>   body R
#>   changes
#>   </r>
#>   out: TypeError new KeyError('old')
#>   <s>
#>   body S
#>   </s>
#>   out: StopIteration stop None
#>   <outer>
#>   <inner>
#>   OUTER INNER
#>   swallowed IndexError
#>   </inner>
#>   no error
#>   </outer>
#>   <loop0>
#>   no error
#>   </loop0>
#>   <loop1>
#>   no error
#>   </loop1>
#>   returned 1
#> contextmanager
#>   <p>
#>   body P
#>   body ends
#>   no error
#>   </p>
#>   after
#>   <p>
#>   body P
#>   </p>
#>   out: ValueError v None
#>   <q>
#>   body Q
#>   swallowed ValueError
#>   </q>
#>   after
#>   <q>
#>   body Q
#>   swallowed ZeroDivisionError
#>   </q>
#>   after
#>   <r>
#>   body R
#>   changes
#>   </r>
#>   out: KeyError 'same' KeyError('same')
#>   <r>
#>   body R
#>   changes
#>   </r>
#>   out: TypeError new KeyError('old')
#>   <s>
#>   body S
#>   </s>
#>   out: StopIteration stop None
#>   <outer>
#>   <inner>
#>   OUTER INNER
#>   swallowed IndexError
#>   </inner>
#>   no error
#>   </outer>
#>   <loop0>
#>   no error
#>   </loop0>
#>   <loop1>
#>   no error
#>   </loop1>
#>   returned 1
#> by hand only
#>   out: RuntimeError did not yield None
#>   body 1
#>   body ends
#>   out: RuntimeError did not stop None
#>   body 1
#>   out: RuntimeError did not stop after throw None
#> contextlib only
#> RuntimeError generator didn't yield
#> RuntimeError generator didn't stop
