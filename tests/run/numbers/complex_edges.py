# Complex numbers: their text, their arithmetic and their refusals.

inf = float("inf")
nan = float("nan")


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


for z in (0j, -0j, 1j, -1j, 1 + 2j, 1 - 2j, complex(-0.0, 1), complex(0.0, -0.0), complex(-0.0, -0.0), complex(inf, nan), complex(1e20, -1e-7), complex(nan, -inf), 1.5 + 1e16j):
    print(z, repr(z), str(-z), z.real, z.imag, z.conjugate(), bool(z))

a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a**2, a**-1, a**0, abs(a), -a, +a)
print(a + 1, 1 + a, a - 1.5, 1.5 - a, 2 * a, a / 2, a * True, a == 3, a != b)
print(1j**2, 1j**3, 0j**0, (1 + 1j) ** 10, (2j) ** -2)
print(abs(complex(inf, nan)), abs(complex(-3, 4)), abs(0j))

attempt("div", lambda: a / 0)
attempt("div complex", lambda: 1 / 0j)
attempt("zero power", lambda: 0j**-1)
attempt("zero complex power", lambda: 0j ** (1j))
attempt("floor", lambda: a // 2)
attempt("mod", lambda: a % 2)
attempt("divmod", lambda: divmod(a, 2))
attempt("modulus", lambda: pow(a, 2, 3))
attempt("less", lambda: a < b)
attempt("int", lambda: int(a))
attempt("float", lambda: float(a))
attempt("round", lambda: round(a))
attempt("overflow", lambda: complex(1e308, 1e308) ** 3)
attempt("abs overflow", lambda: abs(complex(1.7e308, 1.7e308)))
attempt("str", lambda: a + "x")

for text in ("1+2j", " 1j ", "(1-2j)", "( 3 )", "j", "-j", "1e3+1e-3j", "1 + 2j", "1+2", "", "infj", "nan+infj", "1+2jj", "(1", "1_0j", "+1.5-.5J"):
    attempt(repr(text), lambda: complex(text))
print(complex(), complex(1), complex(1, 2), complex(1j, 1j), complex(1 + 2j, 3), complex(real=1), complex(imag=2.5), complex(True, False))
attempt("text and part", lambda: complex("1", 2))
attempt("part text", lambda: complex(1, "2"))
attempt("list", lambda: complex([]))
attempt("big", lambda: complex(10**400))

print(f"{a} {a:.2f} {a:e} {a:>12} {a:+g} {complex(0.1, 1234567):g}")
print(f"[{a:<12.1f}] [{a:^16.3g}] [{1j:,}] [{complex(12345.678, -9876.5):,.2f}]")
attempt("zero pad", lambda: f"{a:010}")
attempt("type d", lambda: f"{a:d}")
attempt("align =", lambda: f"{a:=10}")
attempt("percent", lambda: "%d" % a)
print(sum([1j, 2, 3.5]), {1j: "a"}[complex(0, 1)], len({1 + 0j, 1}), sorted([a, b], key=abs))

#> 0j 0j (-0-0j) 0.0 0.0 -0j False
#> (-0-0j) (-0-0j) 0j -0.0 -0.0 (-0+0j) False
#> 1j 1j (-0-1j) 0.0 1.0 -1j True
#> (-0-1j) (-0-1j) 1j -0.0 -1.0 (-0+1j) True
#> (1+2j) (1+2j) (-1-2j) 1.0 2.0 (1-2j) True
#> (1-2j) (1-2j) (-1+2j) 1.0 -2.0 (1+2j) True
#> (-0+1j) (-0+1j) -1j -0.0 1.0 (-0-1j) True
#> -0j -0j (-0+0j) 0.0 -0.0 0j False
#> (-0-0j) (-0-0j) 0j -0.0 -0.0 (-0+0j) False
#> (inf+nanj) (inf+nanj) (-inf+nanj) inf nan (inf+nanj) True
#> (1e+20-1e-07j) (1e+20-1e-07j) (-1e+20+1e-07j) 1e+20 -1e-07 (1e+20+1e-07j) True
#> (nan-infj) (nan-infj) (nan+infj) nan -inf (nan+infj) True
#> (1.5+1e+16j) (1.5+1e+16j) (-1.5-1e+16j) 1.5 1e+16 (1.5-1e+16j) True
#> (4+2j) (2+6j) (11-2j) (-1+2j) (-7+24j) (0.12-0.16j) (1+0j) 5.0 (-3-4j) (3+4j)
#> (4+4j) (4+4j) (1.5+4j) (-1.5-4j) (6+8j) (1.5+2j) (3+4j) False True
#> (-1+0j) (-0-1j) (1+0j) 32j (-0.25-0j)
#> inf 5.0 0.0
#> div ZeroDivisionError complex division by zero
#> div complex ZeroDivisionError complex division by zero
#> zero power ZeroDivisionError 0.0 to a negative or complex power
#> zero complex power ZeroDivisionError 0.0 to a negative or complex power
#> floor TypeError unsupported operand type(s) for //: 'complex' and 'int'
#> mod TypeError unsupported operand type(s) for %: 'complex' and 'int'
#> divmod TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
#> modulus ValueError complex modulo
#> less TypeError '<' not supported between instances of 'complex' and 'complex'
#> int TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> float TypeError float() argument must be a string or a real number, not 'complex'
#> round TypeError type complex doesn't define __round__ method
#> overflow (nan+nanj)
#> abs overflow OverflowError absolute value too large
#> str TypeError unsupported operand type(s) for +: 'complex' and 'str'
#> '1+2j' (1+2j)
#> ' 1j ' 1j
#> '(1-2j)' (1-2j)
#> '( 3 )' (3+0j)
#> 'j' 1j
#> '-j' -1j
#> '1e3+1e-3j' (1000+0.001j)
#> '1 + 2j' ValueError complex() arg is a malformed string
#> '1+2' ValueError complex() arg is a malformed string
#> '' ValueError complex() arg is a malformed string
#> 'infj' infj
#> 'nan+infj' (nan+infj)
#> '1+2jj' ValueError complex() arg is a malformed string
#> '(1' ValueError complex() arg is a malformed string
#> '1_0j' 10j
#> '+1.5-.5J' (1.5-0.5j)
#> 0j (1+0j) (1+2j) (-1+1j) (1+5j) (1+0j) 2.5j (1+0j)
#> text and part TypeError complex() can't take second arg if first is a string
#> part text TypeError complex() second arg can't be a string
#> list TypeError complex() first argument must be a string or a number, not 'list'
#> big OverflowError int too large to convert to float
#> (3+4j) 3.00+4.00j 3.000000e+00+4.000000e+00j       (3+4j) +3+4j 0.1+1.23457e+06j
#> [3.0+4.0j    ] [      3+4j      ] [1j] [12,345.68-9,876.50j]
#> zero pad ValueError Zero padding is not allowed in complex format specifier
#> type d ValueError Unknown format code 'd' for object of type 'complex'
#> align = ValueError '=' alignment flag is not allowed in complex format specifier
#> percent TypeError %d format: a real number is required, not complex
#> (5.5+1j) a 1 [(1-2j), (3+4j)]
