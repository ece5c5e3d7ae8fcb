#@ exit: 7
# SystemExit through finally, with, generators, handlers; codes; what runs on the way.
import atexit
import sys


@atexit.register
def at_end():
    print("atexit runs")


class CM:
    def __enter__(self):
        print("enter")

    def __exit__(self, t, v, tb):
        print("exit", t.__name__, v.code)


def gen():
    try:
        yield 1
    finally:
        print("generator closed")


def attempt(f):
    try:
        f()
    except SystemExit as e:
        print(type(e.code).__name__, e.code, e.args)
    except BaseException as e:
        print("other", type(e).__name__)


attempt(sys.exit)
attempt(lambda: sys.exit(3))
attempt(lambda: sys.exit("message"))
attempt(lambda: sys.exit((1, 2)))
attempt(lambda: sys.exit(None))
attempt(lambda: sys.exit([1]))
attempt(exit)
attempt(lambda: quit(2))
try:
    try:
        sys.exit(5)
    except Exception:
        print("never")
except BaseException as e:
    print("base", repr(e), isinstance(e, Exception))


def nested():
    g = gen()
    next(g)
    try:
        with CM():
            try:
                sys.exit(7)
            except ValueError:
                print("never")
            else:
                print("never")
            finally:
                print("finally one")
    finally:
        print("finally two")


def swallowed():
    for i in range(3):
        try:
            sys.exit(i)
        except SystemExit:
            continue
        finally:
            print("loop", i)
    return "swallowed"


print(swallowed())


def replaced():
    try:
        sys.exit(1)
    finally:
        return "returned instead"


print(replaced())
nested()
print("never printed")

#> NoneType None ()
#> int 3 (3,)
#> str message ('message',)
#> tuple (1, 2) (1, 2)
#> NoneType None ()
#> list [1] ([1],)
#> NoneType None (None,)
#> int 2 (2,)
#> base SystemExit(5) False
#> loop 0
#> loop 1
#> loop 2
#> swallowed
#> returned instead
#> enter
#> finally one
#> exit SystemExit 7
#> finally two
#> generator closed
#> atexit runs
