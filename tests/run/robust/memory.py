# What cannot be had is MemoryError or OverflowError, which a program can catch.
def attempt(name, f):
    try:
        f()
        print(name, "ok")
    except (MemoryError, OverflowError) as e:
        print(name, type(e).__name__)


HUGE = 10**14
attempt("list", lambda: [0] * HUGE)
attempt("list of two", lambda: [0, 1] * HUGE)
attempt("tuple", lambda: (0,) * HUGE)
attempt("str", lambda: "a" * HUGE)
attempt("bytes", lambda: b"a" * HUGE)
attempt("zeros", lambda: bytes(HUGE))
attempt("bytearray", lambda: bytearray(HUGE))
attempt("range", lambda: list(range(HUGE)))
attempt("index", lambda: [0] * 10**30)
attempt("width", lambda: "a".ljust(HUGE))
attempt("shift", lambda: 1 << 10**30)
x = [1]
try:
    x += range(HUGE)
except MemoryError:
    print("extend", x)
print([0] * 3)

#> list MemoryError
#> list of two MemoryError
#> tuple MemoryError
#> str MemoryError
#> bytes MemoryError
#> zeros MemoryError
#> bytearray MemoryError
#> range MemoryError
#> index OverflowError
#> width MemoryError
#> shift OverflowError
#> extend [1]
#> [0, 0, 0]
