# complex arithmetic: zeros with signs, infinities, nan, powers, division, mixed operands, all by parts.
import math

inf, nan = math.inf, math.nan


def told(label, f):
    try:
        r = f()
        if isinstance(r, complex):
            print(label, "->", r.real.hex() if r.real == r.real else "nan", r.imag.hex() if r.imag == r.imag else "nan", repr(r))
        else:
            print(label, "->", repr(r))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


Z = [0j, -0j, complex(0.0, -0.0), complex(-0.0, 0.0), 1 + 2j, -1.5 + 0.25j, 3 - 4j, complex(inf, 1), complex(1, -inf), complex(nan, 1)]
for z in Z:
    print(repr(z), str(z), -z, +z, z.conjugate(), bool(z), z == z, z != z)
    told("abs", lambda: abs(z))
    told("hash", lambda: hash(z) if z == z else "-")
    for w in (2, 0, 1.5, -0.0, 1 + 1j, 0j):
        told(f"{z!r} + {w!r}", lambda: z + w)
        told(f"{z!r} - {w!r}", lambda: z - w)
        told(f"{w!r} - {z!r}", lambda: w - z)
        told(f"{z!r} * {w!r}", lambda: z * w)
        told(f"{z!r} / {w!r}", lambda: z / w)
for z in (0j, 1j, 1 + 1j, -2 + 0j, 3 - 4j):
    for p in (0, 1, 2, 3, -1, -2, 10, 100, 0.5, 1j, 2 + 1j, -0.5):
        told(f"{z!r} ** {p!r}", lambda: (lambda r: complex(round(r.real, 9) + 0.0, round(r.imag, 9) + 0.0))(z**p))
for z, w in ((1j, "a"), (1j, None), (1j, []), (1j, 10**400), (1e308 + 1e308j, 10), (1j, b"")):
    told(f"{z!r} + {type(w).__name__}", lambda: z + w)
    told(f"{z!r} * {type(w).__name__}", lambda: z * w)
for f in (lambda: 1j // 1, lambda: 1j % 2, lambda: divmod(1j, 2), lambda: 1j < 2j, lambda: 1j >= 1, lambda: max(1j, 2j), lambda: sorted([2j, 1j]), lambda: int(1j), lambda: float(1j), lambda: round(1j), lambda: math.floor(1j), lambda: math.sqrt(1j), lambda: pow(1j, 2, 3), lambda: 0j**-1, lambda: 0j**1j, lambda: 0 ** (-1 + 0j), lambda: (1e200 + 1j) ** 2, lambda: 1j & 1, lambda: ~1j, lambda: (lambda i: [1][i])(1j), lambda: range(1j), lambda: abs(complex(1e308, 1e308)), lambda: "a" * 1j, lambda: (10**400) * 1j):
    told("refused", f)
print(1j == 1j, 1 + 0j == 1, 1 == 1 + 0j, 1.5 == 1.5 + 0j, 1j == 1, 1j != "a", 2**53 + 1 == complex(2**53), 10**400 == 1j, hash(1 + 0j) == hash(1) == hash(True), hash(2.5 + 0j) == hash(2.5), nan == complex(nan))
print(sum([1j, 2, 3.5]), sum([1j, 1j], 1), sum([1, 2j, True]), complex(True, False))
x = 1
x += 1j
x *= 2
x -= 1.5
x /= 1j
x **= 2
print(x)
print(1j.real, 1j.imag, (1 + 2j).real, 5j.imag, 1e3j, 0x10 + 1j, 1_0j, .5j, 5.j, 1e-5j, 1e16j, 1e22j, 123456789.123456789j)

#> 0j 0j (-0-0j) 0j -0j False True False
#> abs -> 0.0
#> hash -> 0
#> 0j + 2 -> 0x1.0000000000000p+1 0x0.0p+0 (2+0j)
#> 0j - 2 -> -0x1.0000000000000p+1 0x0.0p+0 (-2+0j)
#> 2 - 0j -> 0x1.0000000000000p+1 0x0.0p+0 (2+0j)
#> 0j * 2 -> 0x0.0p+0 0x0.0p+0 0j
#> 0j / 2 -> 0x0.0p+0 0x0.0p+0 0j
#> 0j + 0 -> 0x0.0p+0 0x0.0p+0 0j
#> 0j - 0 -> 0x0.0p+0 0x0.0p+0 0j
#> 0 - 0j -> 0x0.0p+0 0x0.0p+0 0j
#> 0j * 0 -> 0x0.0p+0 0x0.0p+0 0j
#> 0j / 0 !! ZeroDivisionError complex division by zero
#> 0j + 1.5 -> 0x1.8000000000000p+0 0x0.0p+0 (1.5+0j)
#> 0j - 1.5 -> -0x1.8000000000000p+0 0x0.0p+0 (-1.5+0j)
#> 1.5 - 0j -> 0x1.8000000000000p+0 0x0.0p+0 (1.5+0j)
#> 0j * 1.5 -> 0x0.0p+0 0x0.0p+0 0j
#> 0j / 1.5 -> 0x0.0p+0 0x0.0p+0 0j
#> 0j + -0.0 -> 0x0.0p+0 0x0.0p+0 0j
#> 0j - -0.0 -> 0x0.0p+0 0x0.0p+0 0j
#> -0.0 - 0j -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> 0j * -0.0 -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> 0j / -0.0 !! ZeroDivisionError complex division by zero
#> 0j + (1+1j) -> 0x1.0000000000000p+0 0x1.0000000000000p+0 (1+1j)
#> 0j - (1+1j) -> -0x1.0000000000000p+0 -0x1.0000000000000p+0 (-1-1j)
#> (1+1j) - 0j -> 0x1.0000000000000p+0 0x1.0000000000000p+0 (1+1j)
#> 0j * (1+1j) -> 0x0.0p+0 0x0.0p+0 0j
#> 0j / (1+1j) -> 0x0.0p+0 0x0.0p+0 0j
#> 0j + 0j -> 0x0.0p+0 0x0.0p+0 0j
#> 0j - 0j -> 0x0.0p+0 0x0.0p+0 0j
#> 0j - 0j -> 0x0.0p+0 0x0.0p+0 0j
#> 0j * 0j -> 0x0.0p+0 0x0.0p+0 0j
#> 0j / 0j !! ZeroDivisionError complex division by zero
#> (-0-0j) (-0-0j) 0j (-0-0j) (-0+0j) False True False
#> abs -> 0.0
#> hash -> 0
#> (-0-0j) + 2 -> 0x1.0000000000000p+1 0x0.0p+0 (2+0j)
#> (-0-0j) - 2 -> -0x1.0000000000000p+1 -0x0.0p+0 (-2-0j)
#> 2 - (-0-0j) -> 0x1.0000000000000p+1 0x0.0p+0 (2+0j)
#> (-0-0j) * 2 -> 0x0.0p+0 -0x0.0p+0 -0j
#> (-0-0j) / 2 -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> (-0-0j) + 0 -> 0x0.0p+0 0x0.0p+0 0j
#> (-0-0j) - 0 -> -0x0.0p+0 -0x0.0p+0 (-0-0j)
#> 0 - (-0-0j) -> 0x0.0p+0 0x0.0p+0 0j
#> (-0-0j) * 0 -> 0x0.0p+0 -0x0.0p+0 -0j
#> (-0-0j) / 0 !! ZeroDivisionError complex division by zero
#> (-0-0j) + 1.5 -> 0x1.8000000000000p+0 0x0.0p+0 (1.5+0j)
#> (-0-0j) - 1.5 -> -0x1.8000000000000p+0 -0x0.0p+0 (-1.5-0j)
#> 1.5 - (-0-0j) -> 0x1.8000000000000p+0 0x0.0p+0 (1.5+0j)
#> (-0-0j) * 1.5 -> 0x0.0p+0 -0x0.0p+0 -0j
#> (-0-0j) / 1.5 -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> (-0-0j) + -0.0 -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> (-0-0j) - -0.0 -> 0x0.0p+0 -0x0.0p+0 -0j
#> -0.0 - (-0-0j) -> 0x0.0p+0 0x0.0p+0 0j
#> (-0-0j) * -0.0 -> 0x0.0p+0 0x0.0p+0 0j
#> (-0-0j) / -0.0 !! ZeroDivisionError complex division by zero
#> (-0-0j) + (1+1j) -> 0x1.0000000000000p+0 0x1.0000000000000p+0 (1+1j)
#> (-0-0j) - (1+1j) -> -0x1.0000000000000p+0 -0x1.0000000000000p+0 (-1-1j)
#> (1+1j) - (-0-0j) -> 0x1.0000000000000p+0 0x1.0000000000000p+0 (1+1j)
#> (-0-0j) * (1+1j) -> 0x0.0p+0 -0x0.0p+0 -0j
#> (-0-0j) / (1+1j) -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> (-0-0j) + 0j -> 0x0.0p+0 0x0.0p+0 0j
#> (-0-0j) - 0j -> -0x0.0p+0 -0x0.0p+0 (-0-0j)
#> 0j - (-0-0j) -> 0x0.0p+0 0x0.0p+0 0j
#> (-0-0j) * 0j -> 0x0.0p+0 -0x0.0p+0 -0j
#> (-0-0j) / 0j !! ZeroDivisionError complex division by zero
#> -0j -0j (-0+0j) -0j 0j False True False
#> abs -> 0.0
#> hash -> 0
#> -0j + 2 -> 0x1.0000000000000p+1 0x0.0p+0 (2+0j)
#> -0j - 2 -> -0x1.0000000000000p+1 -0x0.0p+0 (-2-0j)
#> 2 - -0j -> 0x1.0000000000000p+1 0x0.0p+0 (2+0j)
#> -0j * 2 -> 0x0.0p+0 0x0.0p+0 0j
#> -0j / 2 -> 0x0.0p+0 -0x0.0p+0 -0j
#> -0j + 0 -> 0x0.0p+0 0x0.0p+0 0j
#> -0j - 0 -> 0x0.0p+0 -0x0.0p+0 -0j
#> 0 - -0j -> 0x0.0p+0 0x0.0p+0 0j
#> -0j * 0 -> 0x0.0p+0 0x0.0p+0 0j
#> -0j / 0 !! ZeroDivisionError complex division by zero
#> -0j + 1.5 -> 0x1.8000000000000p+0 0x0.0p+0 (1.5+0j)
#> -0j - 1.5 -> -0x1.8000000000000p+0 -0x0.0p+0 (-1.5-0j)
#> 1.5 - -0j -> 0x1.8000000000000p+0 0x0.0p+0 (1.5+0j)
#> -0j * 1.5 -> 0x0.0p+0 0x0.0p+0 0j
#> -0j / 1.5 -> 0x0.0p+0 -0x0.0p+0 -0j
#> -0j + -0.0 -> 0x0.0p+0 0x0.0p+0 0j
#> -0j - -0.0 -> 0x0.0p+0 -0x0.0p+0 -0j
#> -0.0 - -0j -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> -0j * -0.0 -> 0x0.0p+0 0x0.0p+0 0j
#> -0j / -0.0 !! ZeroDivisionError complex division by zero
#> -0j + (1+1j) -> 0x1.0000000000000p+0 0x1.0000000000000p+0 (1+1j)
#> -0j - (1+1j) -> -0x1.0000000000000p+0 -0x1.0000000000000p+0 (-1-1j)
#> (1+1j) - -0j -> 0x1.0000000000000p+0 0x1.0000000000000p+0 (1+1j)
#> -0j * (1+1j) -> 0x0.0p+0 0x0.0p+0 0j
#> -0j / (1+1j) -> 0x0.0p+0 -0x0.0p+0 -0j
#> -0j + 0j -> 0x0.0p+0 0x0.0p+0 0j
#> -0j - 0j -> 0x0.0p+0 -0x0.0p+0 -0j
#> 0j - -0j -> 0x0.0p+0 0x0.0p+0 0j
#> -0j * 0j -> 0x0.0p+0 0x0.0p+0 0j
#> -0j / 0j !! ZeroDivisionError complex division by zero
#> (-0+0j) (-0+0j) -0j (-0+0j) (-0-0j) False True False
#> abs -> 0.0
#> hash -> 0
#> (-0+0j) + 2 -> 0x1.0000000000000p+1 0x0.0p+0 (2+0j)
#> (-0+0j) - 2 -> -0x1.0000000000000p+1 0x0.0p+0 (-2+0j)
#> 2 - (-0+0j) -> 0x1.0000000000000p+1 0x0.0p+0 (2+0j)
#> (-0+0j) * 2 -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> (-0+0j) / 2 -> 0x0.0p+0 0x0.0p+0 0j
#> (-0+0j) + 0 -> 0x0.0p+0 0x0.0p+0 0j
#> (-0+0j) - 0 -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> 0 - (-0+0j) -> 0x0.0p+0 0x0.0p+0 0j
#> (-0+0j) * 0 -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> (-0+0j) / 0 !! ZeroDivisionError complex division by zero
#> (-0+0j) + 1.5 -> 0x1.8000000000000p+0 0x0.0p+0 (1.5+0j)
#> (-0+0j) - 1.5 -> -0x1.8000000000000p+0 0x0.0p+0 (-1.5+0j)
#> 1.5 - (-0+0j) -> 0x1.8000000000000p+0 0x0.0p+0 (1.5+0j)
#> (-0+0j) * 1.5 -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> (-0+0j) / 1.5 -> 0x0.0p+0 0x0.0p+0 0j
#> (-0+0j) + -0.0 -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> (-0+0j) - -0.0 -> 0x0.0p+0 0x0.0p+0 0j
#> -0.0 - (-0+0j) -> 0x0.0p+0 0x0.0p+0 0j
#> (-0+0j) * -0.0 -> 0x0.0p+0 -0x0.0p+0 -0j
#> (-0+0j) / -0.0 !! ZeroDivisionError complex division by zero
#> (-0+0j) + (1+1j) -> 0x1.0000000000000p+0 0x1.0000000000000p+0 (1+1j)
#> (-0+0j) - (1+1j) -> -0x1.0000000000000p+0 -0x1.0000000000000p+0 (-1-1j)
#> (1+1j) - (-0+0j) -> 0x1.0000000000000p+0 0x1.0000000000000p+0 (1+1j)
#> (-0+0j) * (1+1j) -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> (-0+0j) / (1+1j) -> 0x0.0p+0 0x0.0p+0 0j
#> (-0+0j) + 0j -> 0x0.0p+0 0x0.0p+0 0j
#> (-0+0j) - 0j -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> 0j - (-0+0j) -> 0x0.0p+0 0x0.0p+0 0j
#> (-0+0j) * 0j -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> (-0+0j) / 0j !! ZeroDivisionError complex division by zero
#> (1+2j) (1+2j) (-1-2j) (1+2j) (1-2j) True True False
#> abs -> 2.23606797749979
#> hash -> 2000007
#> (1+2j) + 2 -> 0x1.8000000000000p+1 0x1.0000000000000p+1 (3+2j)
#> (1+2j) - 2 -> -0x1.0000000000000p+0 0x1.0000000000000p+1 (-1+2j)
#> 2 - (1+2j) -> 0x1.0000000000000p+0 -0x1.0000000000000p+1 (1-2j)
#> (1+2j) * 2 -> 0x1.0000000000000p+1 0x1.0000000000000p+2 (2+4j)
#> (1+2j) / 2 -> 0x1.0000000000000p-1 0x1.0000000000000p+0 (0.5+1j)
#> (1+2j) + 0 -> 0x1.0000000000000p+0 0x1.0000000000000p+1 (1+2j)
#> (1+2j) - 0 -> 0x1.0000000000000p+0 0x1.0000000000000p+1 (1+2j)
#> 0 - (1+2j) -> -0x1.0000000000000p+0 -0x1.0000000000000p+1 (-1-2j)
#> (1+2j) * 0 -> 0x0.0p+0 0x0.0p+0 0j
#> (1+2j) / 0 !! ZeroDivisionError complex division by zero
#> (1+2j) + 1.5 -> 0x1.4000000000000p+1 0x1.0000000000000p+1 (2.5+2j)
#> (1+2j) - 1.5 -> -0x1.0000000000000p-1 0x1.0000000000000p+1 (-0.5+2j)
#> 1.5 - (1+2j) -> 0x1.0000000000000p-1 -0x1.0000000000000p+1 (0.5-2j)
#> (1+2j) * 1.5 -> 0x1.8000000000000p+0 0x1.8000000000000p+1 (1.5+3j)
#> (1+2j) / 1.5 -> 0x1.5555555555555p-1 0x1.5555555555555p+0 (0.6666666666666666+1.3333333333333333j)
#> (1+2j) + -0.0 -> 0x1.0000000000000p+0 0x1.0000000000000p+1 (1+2j)
#> (1+2j) - -0.0 -> 0x1.0000000000000p+0 0x1.0000000000000p+1 (1+2j)
#> -0.0 - (1+2j) -> -0x1.0000000000000p+0 -0x1.0000000000000p+1 (-1-2j)
#> (1+2j) * -0.0 -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> (1+2j) / -0.0 !! ZeroDivisionError complex division by zero
#> (1+2j) + (1+1j) -> 0x1.0000000000000p+1 0x1.8000000000000p+1 (2+3j)
#> (1+2j) - (1+1j) -> 0x0.0p+0 0x1.0000000000000p+0 1j
#> (1+1j) - (1+2j) -> 0x0.0p+0 -0x1.0000000000000p+0 -1j
#> (1+2j) * (1+1j) -> -0x1.0000000000000p+0 0x1.8000000000000p+1 (-1+3j)
#> (1+2j) / (1+1j) -> 0x1.8000000000000p+0 0x1.0000000000000p-1 (1.5+0.5j)
#> (1+2j) + 0j -> 0x1.0000000000000p+0 0x1.0000000000000p+1 (1+2j)
#> (1+2j) - 0j -> 0x1.0000000000000p+0 0x1.0000000000000p+1 (1+2j)
#> 0j - (1+2j) -> -0x1.0000000000000p+0 -0x1.0000000000000p+1 (-1-2j)
#> (1+2j) * 0j -> 0x0.0p+0 0x0.0p+0 0j
#> (1+2j) / 0j !! ZeroDivisionError complex division by zero
#> (-1.5+0.25j) (-1.5+0.25j) (1.5-0.25j) (-1.5+0.25j) (-1.5-0.25j) True True False
#> abs -> 1.5206906325745548
#> hash -> 576460752303423487
#> (-1.5+0.25j) + 2 -> 0x1.0000000000000p-1 0x1.0000000000000p-2 (0.5+0.25j)
#> (-1.5+0.25j) - 2 -> -0x1.c000000000000p+1 0x1.0000000000000p-2 (-3.5+0.25j)
#> 2 - (-1.5+0.25j) -> 0x1.c000000000000p+1 -0x1.0000000000000p-2 (3.5-0.25j)
#> (-1.5+0.25j) * 2 -> -0x1.8000000000000p+1 0x1.0000000000000p-1 (-3+0.5j)
#> (-1.5+0.25j) / 2 -> -0x1.8000000000000p-1 0x1.0000000000000p-3 (-0.75+0.125j)
#> (-1.5+0.25j) + 0 -> -0x1.8000000000000p+0 0x1.0000000000000p-2 (-1.5+0.25j)
#> (-1.5+0.25j) - 0 -> -0x1.8000000000000p+0 0x1.0000000000000p-2 (-1.5+0.25j)
#> 0 - (-1.5+0.25j) -> 0x1.8000000000000p+0 -0x1.0000000000000p-2 (1.5-0.25j)
#> (-1.5+0.25j) * 0 -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> (-1.5+0.25j) / 0 !! ZeroDivisionError complex division by zero
#> (-1.5+0.25j) + 1.5 -> 0x0.0p+0 0x1.0000000000000p-2 0.25j
#> (-1.5+0.25j) - 1.5 -> -0x1.8000000000000p+1 0x1.0000000000000p-2 (-3+0.25j)
#> 1.5 - (-1.5+0.25j) -> 0x1.8000000000000p+1 -0x1.0000000000000p-2 (3-0.25j)
#> (-1.5+0.25j) * 1.5 -> -0x1.2000000000000p+1 0x1.8000000000000p-2 (-2.25+0.375j)
#> (-1.5+0.25j) / 1.5 -> -0x1.0000000000000p+0 0x1.5555555555555p-3 (-1+0.16666666666666666j)
#> (-1.5+0.25j) + -0.0 -> -0x1.8000000000000p+0 0x1.0000000000000p-2 (-1.5+0.25j)
#> (-1.5+0.25j) - -0.0 -> -0x1.8000000000000p+0 0x1.0000000000000p-2 (-1.5+0.25j)
#> -0.0 - (-1.5+0.25j) -> 0x1.8000000000000p+0 -0x1.0000000000000p-2 (1.5-0.25j)
#> (-1.5+0.25j) * -0.0 -> 0x0.0p+0 -0x0.0p+0 -0j
#> (-1.5+0.25j) / -0.0 !! ZeroDivisionError complex division by zero
#> (-1.5+0.25j) + (1+1j) -> -0x1.0000000000000p-1 0x1.4000000000000p+0 (-0.5+1.25j)
#> (-1.5+0.25j) - (1+1j) -> -0x1.4000000000000p+1 -0x1.8000000000000p-1 (-2.5-0.75j)
#> (1+1j) - (-1.5+0.25j) -> 0x1.4000000000000p+1 0x1.8000000000000p-1 (2.5+0.75j)
#> (-1.5+0.25j) * (1+1j) -> -0x1.c000000000000p+0 -0x1.4000000000000p+0 (-1.75-1.25j)
#> (-1.5+0.25j) / (1+1j) -> -0x1.4000000000000p-1 0x1.c000000000000p-1 (-0.625+0.875j)
#> (-1.5+0.25j) + 0j -> -0x1.8000000000000p+0 0x1.0000000000000p-2 (-1.5+0.25j)
#> (-1.5+0.25j) - 0j -> -0x1.8000000000000p+0 0x1.0000000000000p-2 (-1.5+0.25j)
#> 0j - (-1.5+0.25j) -> 0x1.8000000000000p+0 -0x1.0000000000000p-2 (1.5-0.25j)
#> (-1.5+0.25j) * 0j -> -0x0.0p+0 0x0.0p+0 (-0+0j)
#> (-1.5+0.25j) / 0j !! ZeroDivisionError complex division by zero
#> (3-4j) (3-4j) (-3+4j) (3-4j) (3+4j) True True False
#> abs -> 5.0
#> hash -> -4000009
#> (3-4j) + 2 -> 0x1.4000000000000p+2 -0x1.0000000000000p+2 (5-4j)
#> (3-4j) - 2 -> 0x1.0000000000000p+0 -0x1.0000000000000p+2 (1-4j)
#> 2 - (3-4j) -> -0x1.0000000000000p+0 0x1.0000000000000p+2 (-1+4j)
#> (3-4j) * 2 -> 0x1.8000000000000p+2 -0x1.0000000000000p+3 (6-8j)
#> (3-4j) / 2 -> 0x1.8000000000000p+0 -0x1.0000000000000p+1 (1.5-2j)
#> (3-4j) + 0 -> 0x1.8000000000000p+1 -0x1.0000000000000p+2 (3-4j)
#> (3-4j) - 0 -> 0x1.8000000000000p+1 -0x1.0000000000000p+2 (3-4j)
#> 0 - (3-4j) -> -0x1.8000000000000p+1 0x1.0000000000000p+2 (-3+4j)
#> (3-4j) * 0 -> 0x0.0p+0 0x0.0p+0 0j
#> (3-4j) / 0 !! ZeroDivisionError complex division by zero
#> (3-4j) + 1.5 -> 0x1.2000000000000p+2 -0x1.0000000000000p+2 (4.5-4j)
#> (3-4j) - 1.5 -> 0x1.8000000000000p+0 -0x1.0000000000000p+2 (1.5-4j)
#> 1.5 - (3-4j) -> -0x1.8000000000000p+0 0x1.0000000000000p+2 (-1.5+4j)
#> (3-4j) * 1.5 -> 0x1.2000000000000p+2 -0x1.8000000000000p+2 (4.5-6j)
#> (3-4j) / 1.5 -> 0x1.0000000000000p+1 -0x1.5555555555555p+1 (2-2.6666666666666665j)
#> (3-4j) + -0.0 -> 0x1.8000000000000p+1 -0x1.0000000000000p+2 (3-4j)
#> (3-4j) - -0.0 -> 0x1.8000000000000p+1 -0x1.0000000000000p+2 (3-4j)
#> -0.0 - (3-4j) -> -0x1.8000000000000p+1 0x1.0000000000000p+2 (-3+4j)
#> (3-4j) * -0.0 -> 0x0.0p+0 0x0.0p+0 0j
#> (3-4j) / -0.0 !! ZeroDivisionError complex division by zero
#> (3-4j) + (1+1j) -> 0x1.0000000000000p+2 -0x1.8000000000000p+1 (4-3j)
#> (3-4j) - (1+1j) -> 0x1.0000000000000p+1 -0x1.4000000000000p+2 (2-5j)
#> (1+1j) - (3-4j) -> -0x1.0000000000000p+1 0x1.4000000000000p+2 (-2+5j)
#> (3-4j) * (1+1j) -> 0x1.c000000000000p+2 -0x1.0000000000000p+0 (7-1j)
#> (3-4j) / (1+1j) -> -0x1.0000000000000p-1 -0x1.c000000000000p+1 (-0.5-3.5j)
#> (3-4j) + 0j -> 0x1.8000000000000p+1 -0x1.0000000000000p+2 (3-4j)
#> (3-4j) - 0j -> 0x1.8000000000000p+1 -0x1.0000000000000p+2 (3-4j)
#> 0j - (3-4j) -> -0x1.8000000000000p+1 0x1.0000000000000p+2 (-3+4j)
#> (3-4j) * 0j -> 0x0.0p+0 0x0.0p+0 0j
#> (3-4j) / 0j !! ZeroDivisionError complex division by zero
#> (inf+1j) (inf+1j) (-inf-1j) (inf+1j) (inf-1j) True True False
#> abs -> inf
#> hash -> 1314162
#> (inf+1j) + 2 -> inf 0x1.0000000000000p+0 (inf+1j)
#> (inf+1j) - 2 -> inf 0x1.0000000000000p+0 (inf+1j)
#> 2 - (inf+1j) -> -inf -0x1.0000000000000p+0 (-inf-1j)
#> (inf+1j) * 2 -> inf nan (inf+nanj)
#> (inf+1j) / 2 -> inf nan (inf+nanj)
#> (inf+1j) + 0 -> inf 0x1.0000000000000p+0 (inf+1j)
#> (inf+1j) - 0 -> inf 0x1.0000000000000p+0 (inf+1j)
#> 0 - (inf+1j) -> -inf -0x1.0000000000000p+0 (-inf-1j)
#> (inf+1j) * 0 -> nan nan (nan+nanj)
#> (inf+1j) / 0 !! ZeroDivisionError complex division by zero
#> (inf+1j) + 1.5 -> inf 0x1.0000000000000p+0 (inf+1j)
#> (inf+1j) - 1.5 -> inf 0x1.0000000000000p+0 (inf+1j)
#> 1.5 - (inf+1j) -> -inf -0x1.0000000000000p+0 (-inf-1j)
#> (inf+1j) * 1.5 -> inf nan (inf+nanj)
#> (inf+1j) / 1.5 -> inf nan (inf+nanj)
#> (inf+1j) + -0.0 -> inf 0x1.0000000000000p+0 (inf+1j)
#> (inf+1j) - -0.0 -> inf 0x1.0000000000000p+0 (inf+1j)
#> -0.0 - (inf+1j) -> -inf -0x1.0000000000000p+0 (-inf-1j)
#> (inf+1j) * -0.0 -> nan nan (nan+nanj)
#> (inf+1j) / -0.0 !! ZeroDivisionError complex division by zero
#> (inf+1j) + (1+1j) -> inf 0x1.0000000000000p+1 (inf+2j)
#> (inf+1j) - (1+1j) -> inf 0x0.0p+0 (inf+0j)
#> (1+1j) - (inf+1j) -> -inf 0x0.0p+0 (-inf+0j)
#> (inf+1j) * (1+1j) -> inf inf (inf+infj)
#> (inf+1j) / (1+1j) -> inf -inf (inf-infj)
#> (inf+1j) + 0j -> inf 0x1.0000000000000p+0 (inf+1j)
#> (inf+1j) - 0j -> inf 0x1.0000000000000p+0 (inf+1j)
#> 0j - (inf+1j) -> -inf -0x1.0000000000000p+0 (-inf-1j)
#> (inf+1j) * 0j -> nan nan (nan+nanj)
#> (inf+1j) / 0j !! ZeroDivisionError complex division by zero
#> (1-infj) (1-infj) (-1+infj) (1-infj) (1+infj) True True False
#> abs -> inf
#> hash -> -314159942476
#> (1-infj) + 2 -> 0x1.8000000000000p+1 -inf (3-infj)
#> (1-infj) - 2 -> -0x1.0000000000000p+0 -inf (-1-infj)
#> 2 - (1-infj) -> 0x1.0000000000000p+0 inf (1+infj)
#> (1-infj) * 2 -> nan -inf (nan-infj)
#> (1-infj) / 2 -> nan -inf (nan-infj)
#> (1-infj) + 0 -> 0x1.0000000000000p+0 -inf (1-infj)
#> (1-infj) - 0 -> 0x1.0000000000000p+0 -inf (1-infj)
#> 0 - (1-infj) -> -0x1.0000000000000p+0 inf (-1+infj)
#> (1-infj) * 0 -> nan nan (nan+nanj)
#> (1-infj) / 0 !! ZeroDivisionError complex division by zero
#> (1-infj) + 1.5 -> 0x1.4000000000000p+1 -inf (2.5-infj)
#> (1-infj) - 1.5 -> -0x1.0000000000000p-1 -inf (-0.5-infj)
#> 1.5 - (1-infj) -> 0x1.0000000000000p-1 inf (0.5+infj)
#> (1-infj) * 1.5 -> nan -inf (nan-infj)
#> (1-infj) / 1.5 -> nan -inf (nan-infj)
#> (1-infj) + -0.0 -> 0x1.0000000000000p+0 -inf (1-infj)
#> (1-infj) - -0.0 -> 0x1.0000000000000p+0 -inf (1-infj)
#> -0.0 - (1-infj) -> -0x1.0000000000000p+0 inf (-1+infj)
#> (1-infj) * -0.0 -> nan nan (nan+nanj)
#> (1-infj) / -0.0 !! ZeroDivisionError complex division by zero
#> (1-infj) + (1+1j) -> 0x1.0000000000000p+1 -inf (2-infj)
#> (1-infj) - (1+1j) -> 0x0.0p+0 -inf -infj
#> (1+1j) - (1-infj) -> 0x0.0p+0 inf infj
#> (1-infj) * (1+1j) -> inf -inf (inf-infj)
#> (1-infj) / (1+1j) -> -inf -inf (-inf-infj)
#> (1-infj) + 0j -> 0x1.0000000000000p+0 -inf (1-infj)
#> (1-infj) - 0j -> 0x1.0000000000000p+0 -inf (1-infj)
#> 0j - (1-infj) -> -0x1.0000000000000p+0 inf (-1+infj)
#> (1-infj) * 0j -> nan nan (nan+nanj)
#> (1-infj) / 0j !! ZeroDivisionError complex division by zero
#> (nan+1j) (nan+1j) (nan-1j) (nan+1j) (nan-1j) True False True
#> abs -> nan
#> hash -> '-'
#> (nan+1j) + 2 -> nan 0x1.0000000000000p+0 (nan+1j)
#> (nan+1j) - 2 -> nan 0x1.0000000000000p+0 (nan+1j)
#> 2 - (nan+1j) -> nan -0x1.0000000000000p+0 (nan-1j)
#> (nan+1j) * 2 -> nan nan (nan+nanj)
#> (nan+1j) / 2 -> nan nan (nan+nanj)
#> (nan+1j) + 0 -> nan 0x1.0000000000000p+0 (nan+1j)
#> (nan+1j) - 0 -> nan 0x1.0000000000000p+0 (nan+1j)
#> 0 - (nan+1j) -> nan -0x1.0000000000000p+0 (nan-1j)
#> (nan+1j) * 0 -> nan nan (nan+nanj)
#> (nan+1j) / 0 !! ZeroDivisionError complex division by zero
#> (nan+1j) + 1.5 -> nan 0x1.0000000000000p+0 (nan+1j)
#> (nan+1j) - 1.5 -> nan 0x1.0000000000000p+0 (nan+1j)
#> 1.5 - (nan+1j) -> nan -0x1.0000000000000p+0 (nan-1j)
#> (nan+1j) * 1.5 -> nan nan (nan+nanj)
#> (nan+1j) / 1.5 -> nan nan (nan+nanj)
#> (nan+1j) + -0.0 -> nan 0x1.0000000000000p+0 (nan+1j)
#> (nan+1j) - -0.0 -> nan 0x1.0000000000000p+0 (nan+1j)
#> -0.0 - (nan+1j) -> nan -0x1.0000000000000p+0 (nan-1j)
#> (nan+1j) * -0.0 -> nan nan (nan+nanj)
#> (nan+1j) / -0.0 !! ZeroDivisionError complex division by zero
#> (nan+1j) + (1+1j) -> nan 0x1.0000000000000p+1 (nan+2j)
#> (nan+1j) - (1+1j) -> nan 0x0.0p+0 (nan+0j)
#> (1+1j) - (nan+1j) -> nan 0x0.0p+0 (nan+0j)
#> (nan+1j) * (1+1j) -> nan nan (nan+nanj)
#> (nan+1j) / (1+1j) -> nan nan (nan+nanj)
#> (nan+1j) + 0j -> nan 0x1.0000000000000p+0 (nan+1j)
#> (nan+1j) - 0j -> nan 0x1.0000000000000p+0 (nan+1j)
#> 0j - (nan+1j) -> nan -0x1.0000000000000p+0 (nan-1j)
#> (nan+1j) * 0j -> nan nan (nan+nanj)
#> (nan+1j) / 0j !! ZeroDivisionError complex division by zero
#> 0j ** 0 -> 0x1.0000000000000p+0 0x0.0p+0 (1+0j)
#> 0j ** 1 -> 0x0.0p+0 0x0.0p+0 0j
#> 0j ** 2 -> 0x0.0p+0 0x0.0p+0 0j
#> 0j ** 3 -> 0x0.0p+0 0x0.0p+0 0j
#> 0j ** -1 !! ZeroDivisionError 0.0 to a negative or complex power
#> 0j ** -2 !! ZeroDivisionError 0.0 to a negative or complex power
#> 0j ** 10 -> 0x0.0p+0 0x0.0p+0 0j
#> 0j ** 100 -> 0x0.0p+0 0x0.0p+0 0j
#> 0j ** 0.5 -> 0x0.0p+0 0x0.0p+0 0j
#> 0j ** 1j !! ZeroDivisionError 0.0 to a negative or complex power
#> 0j ** (2+1j) !! ZeroDivisionError 0.0 to a negative or complex power
#> 0j ** -0.5 !! ZeroDivisionError 0.0 to a negative or complex power
#> 1j ** 0 -> 0x1.0000000000000p+0 0x0.0p+0 (1+0j)
#> 1j ** 1 -> 0x0.0p+0 0x1.0000000000000p+0 1j
#> 1j ** 2 -> -0x1.0000000000000p+0 0x0.0p+0 (-1+0j)
#> 1j ** 3 -> 0x0.0p+0 -0x1.0000000000000p+0 -1j
#> 1j ** -1 -> 0x0.0p+0 -0x1.0000000000000p+0 -1j
#> 1j ** -2 -> -0x1.0000000000000p+0 0x0.0p+0 (-1+0j)
#> 1j ** 10 -> -0x1.0000000000000p+0 0x0.0p+0 (-1+0j)
#> 1j ** 100 -> 0x1.0000000000000p+0 0x0.0p+0 (1+0j)
#> 1j ** 0.5 -> 0x1.6a09e6665983ep-1 0x1.6a09e6665983ep-1 (0.707106781+0.707106781j)
#> 1j ** 1j -> 0x1.a9bcc46369286p-3 0x0.0p+0 (0.207879576+0j)
#> 1j ** (2+1j) -> -0x1.a9bcc46369286p-3 0x0.0p+0 (-0.207879576+0j)
#> 1j ** -0.5 -> 0x1.6a09e6665983ep-1 -0x1.6a09e6665983ep-1 (0.707106781-0.707106781j)
#> (1+1j) ** 0 -> 0x1.0000000000000p+0 0x0.0p+0 (1+0j)
#> (1+1j) ** 1 -> 0x1.0000000000000p+0 0x1.0000000000000p+0 (1+1j)
#> (1+1j) ** 2 -> 0x0.0p+0 0x1.0000000000000p+1 2j
#> (1+1j) ** 3 -> -0x1.0000000000000p+1 0x1.0000000000000p+1 (-2+2j)
#> (1+1j) ** -1 -> 0x1.0000000000000p-1 -0x1.0000000000000p-1 (0.5-0.5j)
#> (1+1j) ** -2 -> 0x0.0p+0 -0x1.0000000000000p-1 -0.5j
#> (1+1j) ** 10 -> 0x0.0p+0 0x1.0000000000000p+5 32j
#> (1+1j) ** 100 -> -0x1.0000000000000p+50 0x0.0p+0 (-1125899906842624+0j)
#> (1+1j) ** 0.5 -> 0x1.19435cadf842cp+0 0x1.d2031396f1dabp-2 (1.098684113+0.455089861j)
#> (1+1j) ** 1j -> 0x1.b71ef371627f1p-2 0x1.3d2d66af5053fp-3 (0.428829006+0.154871752j)
#> (1+1j) ** (2+1j) -> -0x1.3d2d66c07e5fdp-2 0x1.b71ef379f9850p-1 (-0.309743505+0.857658013j)
#> (1+1j) ** -0.5 -> 0x1.8dc42193b4b97p-1 -0x1.49852f9077982p-2 (0.776886987-0.321797126j)
#> (-2+0j) ** 0 -> 0x1.0000000000000p+0 0x0.0p+0 (1+0j)
#> (-2+0j) ** 1 -> -0x1.0000000000000p+1 0x0.0p+0 (-2+0j)
#> (-2+0j) ** 2 -> 0x1.0000000000000p+2 0x0.0p+0 (4+0j)
#> (-2+0j) ** 3 -> -0x1.0000000000000p+3 0x0.0p+0 (-8+0j)
#> (-2+0j) ** -1 -> -0x1.0000000000000p-1 0x0.0p+0 (-0.5+0j)
#> (-2+0j) ** -2 -> 0x1.0000000000000p-2 0x0.0p+0 (0.25+0j)
#> (-2+0j) ** 10 -> 0x1.0000000000000p+10 0x0.0p+0 (1024+0j)
#> (-2+0j) ** 100 -> 0x1.0000000000000p+100 0x0.0p+0 (1.2676506002282294e+30+0j)
#> (-2+0j) ** 0.5 -> 0x0.0p+0 0x1.6a09e6665983ep+0 1.414213562j
#> (-2+0j) ** 1j -> 0x1.105129fa60950p-5 0x1.c46534b8188acp-6 (0.033241827+0.02761202j)
#> (-2+0j) ** (2+1j) -> 0x1.105129fa60950p-3 0x1.c46534fcd0ba6p-4 (0.132967308+0.110448081j)
#> (-2+0j) ** -0.5 -> 0x0.0p+0 -0x1.6a09e6665983ep-1 -0.707106781j
#> (3-4j) ** 0 -> 0x1.0000000000000p+0 0x0.0p+0 (1+0j)
#> (3-4j) ** 1 -> 0x1.8000000000000p+1 -0x1.0000000000000p+2 (3-4j)
#> (3-4j) ** 2 -> -0x1.c000000000000p+2 -0x1.8000000000000p+4 (-7-24j)
#> (3-4j) ** 3 -> -0x1.d400000000000p+6 -0x1.6000000000000p+5 (-117-44j)
#> (3-4j) ** -1 -> 0x1.eb851eb851eb8p-4 0x1.47ae147ae147bp-3 (0.12+0.16j)
#> (3-4j) ** -2 -> -0x1.6f0068db8bac7p-7 0x1.3a92a30553261p-5 (-0.0112+0.0384j)
#> (3-4j) ** 10 -> -0x1.26984e0000000p+23 -0x1.6897800000000p+20 (-9653287-1476984j)
#> (3-4j) ** 100 -> 0x1.ebb5dcf4b5b60p+227 0x1.24337684176bbp+232 (4.142651948233477e+68+7.87772410833036e+69j)
#> (3-4j) ** 0.5 -> 0x1.0000000000000p+1 -0x1.0000000000000p+0 (2-1j)
#> (3-4j) ** 1j -> -0x1.8ff7fc590a100p-4 0x1.434ca2f526ccep+1 (-0.097648607+2.525776262j)
#> (3-4j) ** (2+1j) -> 0x1.ea6ad86358eadp+5 -0x1.eac79de1b0674p+3 (61.30217054-15.336867276j)
#> (3-4j) ** -0.5 -> 0x1.999999999999ap-2 0x1.999999999999ap-3 (0.4+0.2j)
#> 1j + str !! TypeError unsupported operand type(s) for +: 'complex' and 'str'
#> 1j * str !! TypeError can't multiply sequence by non-int of type 'complex'
#> 1j + NoneType !! TypeError unsupported operand type(s) for +: 'complex' and 'NoneType'
#> 1j * NoneType !! TypeError unsupported operand type(s) for *: 'complex' and 'NoneType'
#> 1j + list !! TypeError unsupported operand type(s) for +: 'complex' and 'list'
#> 1j * list !! TypeError can't multiply sequence by non-int of type 'complex'
#> 1j + int !! OverflowError int too large to convert to float
#> 1j * int !! OverflowError int too large to convert to float
#> (1e+308+1e+308j) + int -> 0x1.1ccf385ebc8a0p+1023 0x1.1ccf385ebc8a0p+1023 (1e+308+1e+308j)
#> (1e+308+1e+308j) * int -> inf inf (inf+infj)
#> 1j + bytes !! TypeError unsupported operand type(s) for +: 'complex' and 'bytes'
#> 1j * bytes !! TypeError can't multiply sequence by non-int of type 'complex'
#> refused !! TypeError unsupported operand type(s) for //: 'complex' and 'int'
#> refused !! TypeError unsupported operand type(s) for %: 'complex' and 'int'
#> refused !! TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
#> refused !! TypeError '<' not supported between instances of 'complex' and 'complex'
#> refused !! TypeError '>=' not supported between instances of 'complex' and 'int'
#> refused !! TypeError '>' not supported between instances of 'complex' and 'complex'
#> refused !! TypeError '<' not supported between instances of 'complex' and 'complex'
#> refused !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> refused !! TypeError float() argument must be a string or a real number, not 'complex'
#> refused !! TypeError type complex doesn't define __round__ method
#> refused !! TypeError must be real number, not complex
#> refused !! TypeError must be real number, not complex
#> refused !! ValueError complex modulo
#> refused !! ZeroDivisionError 0.0 to a negative or complex power
#> refused !! ZeroDivisionError 0.0 to a negative or complex power
#> refused !! ZeroDivisionError 0.0 to a negative or complex power
#> refused !! OverflowError complex exponentiation
#> refused !! TypeError unsupported operand type(s) for &: 'complex' and 'int'
#> refused !! TypeError bad operand type for unary ~: 'complex'
#> refused !! TypeError list indices must be integers or slices, not complex
#> refused !! TypeError 'complex' object cannot be interpreted as an integer
#> refused -> 1.4142135623730951e+308
#> refused !! TypeError can't multiply sequence by non-int of type 'complex'
#> refused !! OverflowError int too large to convert to float
#> True True True True False True False False True True False
#> (5.5+1j) (1+2j) (2+2j) (1+0j)
#> (3.75-2j)
#> 0.0 1.0 1.0 5.0 1000j (16+1j) 10j 0.5j 5j 1e-05j 1e+16j 1e+22j 123456789.12345679j
