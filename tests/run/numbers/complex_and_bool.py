# Complex numbers, bools, and the tower of numeric types between them.
z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), -z, +z, z * 2, z / 2, z ** 2, 1j * 1j, z == 3 + 4j, z != 3)
print(complex(1, 2), complex("1+2j"), complex("3"), complex("-j"), complex(1.5), complex(), complex(1j, 1j), 2j, -2j, 1 - 2j, 0j, -0j)
print(z + 1, 1 + z, z - 1.5, 2 * z, z / (1 - 1j), z ** 0.5, 2 ** z, z ** -1, (1 + 0j) == 1, hash(1 + 0j) == hash(1), 5 + 0j in {5})
print(repr(1e20j), str(complex(0, -0.0)), complex(float("inf"), float("nan")), f"{z} {z:.2f} {z!r}", [z], complex(1e-5, 1e16))
for attempt in (lambda: z < 1, lambda: int(z), lambda: float(z), lambda: z // 2, lambda: z % 2, lambda: complex("1 + 2j"), lambda: z / 0, lambda: complex("a"), lambda: 0j ** -1, lambda: round(z), lambda: divmod(z, 1), lambda: z[0]):
    try:
        print(attempt())
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
print(True, False, True + 1, True and False, not True, True & False, True | False, True ^ True, type(True & 1).__name__, type(True & True).__name__)
print(bool(0), bool(1), bool(""), bool("0"), bool([]), bool([0]), bool(None), bool(0.0), bool(0j), bool(-1), bool(range(0)), bool({}), bool(float("nan")), bool())
print(isinstance(True, int), issubclass(bool, int), True == 1.0, {True: "a", 1: "b", 1.0: "c"}, [False, True][True], "ab"[True], True < 2, sum([True] * 3))
print(int(True), float(False), complex(True), str(True), repr(False), True.real, True.bit_length(), f"{True:>5} {True:d} {False!r}", hash(True), hash(False))
print(1 and 2, 0 and 2, 1 or 2, 0 or 2, "" or [] or None, "a" and [] and 1, not "", not 0 == 1, None or 0, 0 or None)
print(1 if [] else 2, (0 or 5) + 1, not not 5, 1 < 2 and 2 < 3, 1 == 1 or 1 / 0, 0 and 1 / 0)


def truth(x):
    print("asked", x, end=" ")
    return x


print(truth(0) or truth(2) and truth(3))
print(truth(1) and truth(0) or truth("") or truth([]))
print(not truth(0), truth(1) if truth(2) else truth(3))
print(all([truth(1), truth(0)]), any(truth(x) for x in (0, 1, 2)), all(truth(x) for x in (1, 0, 2)))
print(type(1 + 1).__name__, type(1 + 1.0).__name__, type(1.0 + 1j).__name__, type(True + True).__name__, type(4 / 2).__name__, type(4 // 2).__name__, type(4.0 // 2).__name__, type(2 ** -1).__name__, type(2 ** 2).__name__, type((-1) ** 0.5).__name__, type(-True).__name__, type(1 * True).__name__, type(round(2.5)).__name__, type(round(2.5, 1)).__name__, type(abs(True)).__name__, type(divmod(7.0, 2)[0]).__name__, type(sum([])).__name__, type(sum([1, 2.0])).__name__, type(max(1, 2.0)).__name__)
print(None, None is None, None == 0, None == None, type(None).__name__, repr(None), str(None), bool(None), [None], hash(None) == hash(None), None in [None])
print(NotImplemented is NotImplemented, Ellipsis, ..., type(...).__name__, repr(NotImplemented))
x = None
x = x or "default"
print(x, x is not None, x if x is None else "set", isinstance(None, type(None)), isinstance(3, (int, float)) and not isinstance("3", (int, float)))

#> (3+4j) 3.0 4.0 5.0 (3-4j) (-3-4j) (3+4j) (6+8j) (1.5+2j) (-7+24j) (-1+0j) True True
#> (1+2j) (1+2j) (3+0j) -1j (1.5+0j) 0j (-1+1j) 2j (-0-2j) (1-2j) 0j (-0-0j)
#> (4+4j) (4+4j) (1.5+4j) (6+8j) (-0.5+3.5j) (2+1j) (-7.461496614688569+2.885492725513448j) (0.12-0.16j) True True True
#> 1e+20j -0j (inf+nanj) (3+4j) 3.00+4.00j (3+4j) [(3+4j)] (1e-05+1e+16j)
#> TypeError '<' not supported between instances of 'complex' and 'int'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> TypeError float() argument must be a string or a real number, not 'complex'
#> TypeError unsupported operand type(s) for //: 'complex' and 'int'
#> TypeError unsupported operand type(s) for %: 'complex' and 'int'
#> ValueError complex() arg is a malformed string
#> ZeroDivisionError complex division by zero
#> ValueError complex() arg is a malformed string
#> ZeroDivisionError 0.0 to a negative or complex power
#> TypeError type complex doesn't define __round__ method
#> TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
#> TypeError 'complex' object is not subscriptable
#> True False 2 False False False True False int bool
#> False True False True False True False False False True False False True False
#> True True True {True: 'c'} True b True 3
#> 1 0.0 (1+0j) True False 1 1     1 1 False 1 0
#> 2 0 1 2 None [] True True 0 None
#> 2 6 True True True 0
#> asked 0 asked 2 asked 3 3
#> asked 1 asked 0 asked  asked [] []
#> asked 0 asked 2 asked 1 True 1
#> asked 1 asked 0 asked 0 asked 1 asked 1 asked 0 False True False
#> int float complex int float int float float int complex int int int float int float int float float
#> None True False True NoneType None None False [None] True True
#> True Ellipsis Ellipsis ellipsis NotImplemented
#> default True set True True
