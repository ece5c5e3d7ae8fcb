# complex numbers beside ints, floats, bools and fractions: equality, hashing, sums, containers and own subclasses.
from fractions import Fraction
import math


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


PLAIN = [0, 1, -1, True, 2.0, 0.5, -0.0, 10**20, 2**53 + 1, 1e300, Fraction(1, 2), Fraction(1, 3), float("inf"), float("nan"), 10**400]
for x in PLAIN:
    try:
        z = complex(x)
    except OverflowError as e:
        print(str(x)[:8], e, x == 1j, 1j != x)
        continue
    print(str(x)[:12], z, z == x, x == z, z != x, hash(z) == hash(x), z in [x], x in {z} if x == x else "-", {z: 1}.get(x), z + 0j == x, z.real == x, z.imag == 0)
print(len({1, 1.0, 1 + 0j, True, Fraction(1)}), len({0, 0.0, -0.0, 0j, False}), {1j: "j", 0 + 1j: "same"}, [1j, 2j, 1j].count(1j), [2, 1j].index(1j), (1 + 2j) in (3, 1 + 2j), hash(1j) == hash(0 + 1j), hash(1 + 1j) != hash(1 - 1j), hash(complex(0, 1)) == 1000003)
total = 0j
for n in range(1, 20):
    total += complex(n, -n) / (n + 1j)
print(f"{total:.10f}", sum([1j] * 5), sum([0.1j] * 3), sum([1, 2.5, 3j]), math.prod([1j, 1j, 2]), sum((complex(i, -i) for i in range(4)), 10))
w = [complex(round(math.cos(2 * math.pi * k / 8), 12), round(math.sin(2 * math.pi * k / 8), 12)) for k in range(8)]
print(w, sum(w) == 0, [abs(z) for z in w], [(z * z.conjugate()).real for z in w])


class Point(complex):
    def __new__(cls, x, y=0):
        return super().__new__(cls, x, y)

    def __add__(self, other):
        return Point(*(lambda z: (z.real, z.imag))(complex(self) + complex(other)))

    __radd__ = __add__

    def __eq__(self, other):
        return complex(self) == other

    __hash__ = complex.__hash__

    def __str__(self):
        return f"<{self.real:g},{self.imag:g}>"

    def __abs__(self):
        return "own abs"

    @property
    def swapped(self):
        return Point(self.imag, self.real)


p = Point(1, 2)
print(p, p + 1, 1 + p, sum([p, p]), p * 2, type(p * 2).__name__, type(p + p).__name__, -p, abs(p), p.swapped, p == 1 + 2j, 1 + 2j == p, {p: 1}[1 + 2j], p.conjugate(), complex(p), bool(Point(0)), f"{p}", f"{p!r}", f"{p:.1f}", isinstance(p, complex), p.swapped.swapped == p)


def fft(a):
    n = len(a)
    if n == 1:
        return a
    even, odd = fft(a[::2]), fft(a[1::2])
    half = [complex(math.cos(-2 * math.pi * k / n), math.sin(-2 * math.pi * k / n)) * odd[k] for k in range(n // 2)]
    return [e + h for e, h in zip(even, half)] + [e - h for e, h in zip(even, half)]


print([f"{z.real + 0.0:.4f}{z.imag + 0.0:+.4f}j" for z in fft([1, 2, 3, 4, 0, 0, 0, 1])])


def mandelbrot(c, limit=30):
    z = 0j
    for n in range(limit):
        if abs(z) > 2:
            return n
        z = z * z + c
    return limit


for y in range(-4, 5):
    print("".join(" .:-=+*#%@"[mandelbrot(complex(x / 10, y / 4)) // 4 % 10] for x in range(-20, 8)))


def roots(a, b, c):
    d = (b * b - 4 * a * c) ** 0.5
    return (-b + d) / (2 * a), (-b - d) / (2 * a)


print(roots(1, -3, 2), [f"{z:.6f}" for z in roots(1, 2, 5)], [f"{z:.3f}" for z in roots(1, 0, 1)], roots(1 + 0j, -2j, -1))
for f in (lambda: 1j < 1, lambda: max([1j, 2]), lambda: sorted([1j, 2j]), lambda: min(1, 1j), lambda: int(1 + 0j), lambda: float(1 + 0j), lambda: range(1 + 0j), lambda: [0].__getitem__(0j), lambda: "a" * (1 + 0j), lambda: 5 % 1j, lambda: 1j // 1, lambda: divmod(1j, 1), lambda: round(1j), lambda: math.sin(1j), lambda: 1j & 1, lambda: f"{1j:d}", lambda: f"{1j:05}", lambda: "%f" % 1j, lambda: "%d" % 1j, lambda: chr(97 + 0j), lambda: bytes(1j), lambda: hex(1j), lambda: sum([1j, "a"])):
    told("refused", f)

#> 0 0j True True False True True True 1 True True True
#> 1 (1+0j) True True False True True True 1 True True True
#> -1 (-1+0j) True True False True True True 1 True True True
#> True (1+0j) True True False True True True 1 True True True
#> 2.0 (2+0j) True True False True True True 1 True True True
#> 0.5 (0.5+0j) True True False True True True 1 True True True
#> -0.0 (-0+0j) True True False True True True 1 True True True
#> 100000000000 (1e+20+0j) True True False True True True 1 True True True
#> 900719925474 (9007199254740992+0j) False False True False False False None False False True
#> 1e+300 (1e+300+0j) True True False True True True 1 True True True
#> 1/2 (0.5+0j) True True False True True True 1 True True True
#> 1/3 (0.3333333333333333+0j) False False True False False False None False False True
#> inf (inf+0j) True True False True True True 1 True True True
#> nan (nan+0j) False False True False False - None False False True
#> 10000000 int too large to convert to float False True
#> 1 1 {1j: 'same'} 2 1 True True True True
#> 15.0973659397-20.8517379609j 5j 0.30000000000000004j (3.5+3j) (-2+0j) (16-6j)
#> [(1+0j), (0.707106781187+0.707106781187j), 1j, (-0.707106781187+0.707106781187j), (-1+0j), (-0.707106781187-0.707106781187j), (-0-1j), (0.707106781187-0.707106781187j)] True [1.0, 1.00000000000064, 1.0, 1.00000000000064, 1.0, 1.00000000000064, 1.0, 1.00000000000064] [1.0, 1.0000000000012799, 1.0, 1.0000000000012799, 1.0, 1.0000000000012799, 1.0, 1.0000000000012799]
#> <1,2> <2,2> <2,2> <2,4> (2+4j) complex Point (-1-2j) own abs <2,1> True True 1 (1-2j) (1+2j) False <1,2> (1+2j) 1.0+2.0j True True
#> ['11.0000+0.0000j', '0.2929-6.5355j', '-2.0000+3.0000j', '1.7071-0.5355j', '-3.0000+0.0000j', '1.7071+0.5355j', '-2.0000-3.0000j', '0.2929+6.5355j']
#>               .....:#..     
#>            ......:###....   
#>        ......:-#########..  
#>   ......-*#*:###########-.. 
#> #######################-... 
#>   ......-*#*:###########-.. 
#>        ......:-#########..  
#>            ......:###....   
#>               .....:#..     
#> (2.0, 1.0) ['-1.000000+2.000000j', '-1.000000-2.000000j'] ['0.000+1.000j', '-0.000-1.000j'] (1j, 1j)
#> refused !! TypeError '<' not supported between instances of 'complex' and 'int'
#> refused !! TypeError '>' not supported between instances of 'int' and 'complex'
#> refused !! TypeError '<' not supported between instances of 'complex' and 'complex'
#> refused !! TypeError '<' not supported between instances of 'complex' and 'int'
#> refused !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> refused !! TypeError float() argument must be a string or a real number, not 'complex'
#> refused !! TypeError 'complex' object cannot be interpreted as an integer
#> refused !! TypeError list indices must be integers or slices, not complex
#> refused !! TypeError can't multiply sequence by non-int of type 'complex'
#> refused !! TypeError unsupported operand type(s) for %: 'int' and 'complex'
#> refused !! TypeError unsupported operand type(s) for //: 'complex' and 'int'
#> refused !! TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
#> refused !! TypeError type complex doesn't define __round__ method
#> refused !! TypeError must be real number, not complex
#> refused !! TypeError unsupported operand type(s) for &: 'complex' and 'int'
#> refused !! ValueError Unknown format code 'd' for object of type 'complex'
#> refused !! ValueError Zero padding is not allowed in complex format specifier
#> refused !! TypeError must be real number, not complex
#> refused !! TypeError %d format: a real number is required, not complex
#> refused !! TypeError 'complex' object cannot be interpreted as an integer
#> refused !! TypeError cannot convert 'complex' object to bytes
#> refused !! TypeError 'complex' object cannot be interpreted as an integer
#> refused !! TypeError unsupported operand type(s) for +: 'complex' and 'str'
