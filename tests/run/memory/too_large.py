# What no memory holds is refused, wherever it is asked for.
import math


def tell(name, make):
    try:
        made = make()
    except (MemoryError, OverflowError, ValueError) as error:
        print(name, type(error).__name__, error)
    else:
        print(name, "is", type(made).__name__)


one = 1
huge = one << 62
tell("shift", lambda: one << huge)
tell("shift of nothing", lambda: 0 << huge)
tell("negative shift", lambda: -one << huge)
tell("shift out", lambda: one >> huge)
tell("shift by more", lambda: one << (one << 100))
tell("list", lambda: [0] * huge)
tell("tuple", lambda: (0, 1) * (huge >> 1))
tell("no list", lambda: len([] * huge))
tell("str", lambda: "ab" * huge)
tell("bytes", lambda: b"ab" * huge)
tell("bytearray", lambda: bytearray(huge))
tell("zeros", lambda: bytes(huge))
tell("center", lambda: "x".center(huge))
tell("ljust", lambda: "x".ljust(huge))
tell("zfill", lambda: "7".zfill(huge))
tell("to_bytes", lambda: one.to_bytes(huge, "big"))
tell("negative length", lambda: one.to_bytes(-1, "big"))
tell("factor", lambda: math.factorial(-1))
tell("comb", lambda: math.comb(10, 3))
tell("factorial", lambda: math.factorial(25))
tell("perm", lambda: math.perm(30, 2))


def digits(n):
    return len(hex(n)), len(bin(n)), len(oct(n))


print(digits(1 << 4000), digits(-1 << 4001))
print(f"{1 / 3:.60f}", len(f"{1.5:.5000f}"), "%.40f" % 0.1)
print(b"-".join([b"ab"] * 5), len(b"".join([b"x" * 1000] * 300)))
f = abs
for _ in range(200):
    f = f.__call__
print(f(-5))

#> shift MemoryError 
#> shift of nothing is int
#> negative shift MemoryError 
#> shift out is int
#> shift by more OverflowError too many digits in integer
#> list MemoryError 
#> tuple MemoryError 
#> no list is int
#> str OverflowError repeated string is too long
#> bytes OverflowError repeated bytes are too long
#> bytearray MemoryError 
#> zeros MemoryError 
#> center MemoryError 
#> ljust MemoryError 
#> zfill MemoryError 
#> to_bytes MemoryError 
#> negative length ValueError length argument must be non-negative
#> factor ValueError factorial() not defined for negative values
#> comb is int
#> factorial is int
#> perm is int
#> (1003, 4003, 1336) (1004, 4005, 1337)
#> 0.333333333333333314829616256247390992939472198486328125000000 5002 0.1000000000000000055511151231257827021182
#> b'ab-ab-ab-ab-ab' 300000
#> 5
