# Assignment expressions in every place of the grammar: comprehensions, conditions, calls, subscripts, defaults, f-strings, lambdas.
import re

if (n := len("abcd")) > 3:
    print("long", n)
while (n := n - 1) > 1:
    print(n, end=" ")
print(n)

print([y := 1, y ** 2, y + (y := 5), y])
print((last := [x := i for i in range(3)]), x, last)
total = 0
print([total := total + v for v in (1, 2, 3)], total)
print(any((hit := v) > 2 for v in [1, 2, 3, 4]), hit)
print({(k := c): k.upper() for c in "ab"}, k)
print({i for i in range(6) if (m := i % 3)}, m)


def f(a, b=(d := 10), *, c=(e := d + 1)):
    return a, b, c


print(f(z := 1), z, d, e, f((z := 2), b=(z := z + 1), c=(z := z * 5)), z)
print(f"{(w := 3)} {w:=4} {(w := w + 1)=} {w}")
data = list(range(10))
print(data[(i := 2)], data[(i := i + 1):(j := i + 3)], i, j)
print((lambda: (q := 5) + q)())
assert (ok := True), "not reached"
print(ok)
print((a := 1, b := 2), a, b)
x = (y := 0) or (y := 7)
print(x, y)
for word in ["k=v", "none", "x=1=2"]:
    if (match := re.match(r"(\w)=(.*)", word)) and (value := match.group(2)):
        print(match.group(1), value)
    elif (size := len(word)) == 4:
        print("four", size)


class C:
    a = (b := 3) + 1
    print(a, b)
    items = [b for _ in range(1)] if False else (c := [b])


print(C.a, C.b, C.c, C.items is C.c)


def scopes():
    def inner():
        nonlocal found
        return [found := found + i for i in range(3)]
    found = 10
    print(inner(), found)
    gen = (late := i for i in (7, 8))
    try:
        print(late)
    except NameError as e:
        print(type(e).__name__, e)
    print(next(gen), late, list(gen), late)


scopes()


def glob():
    global shared
    return [shared := i for i in range(4)]


print(glob(), shared)
print([[(p := i) + (q := j) for j in range(2)] for i in range(2)], p, q)
try:
    print((undefined := 1 / 0))
except ZeroDivisionError:
    print("undefined" in globals())
match (point := (1, 2)):
    case (px, py) if (s := px + py) == 3:
        print(point, s)
print((lambda v=(dflt := 4): v * dflt)(), dflt)
del (p)
print("p" in globals())

#> long 4
#> 3 2 1
#> [1, 1, 6, 5]
#> [0, 1, 2] 2 [0, 1, 2]
#> [1, 3, 6] 6
#> True 3
#> {'a': 'A', 'b': 'B'} b
#> {1, 2, 4, 5} 2
#> (1, 10, 11) 1 10 11 (2, 3, 15) 15
#> 3    3 (w := w + 1)=4 4
#> 2 [3, 4, 5] 3 6
#> 10
#> True
#> (1, 2) 1 2
#> 7 7
#> k v
#> four 4
#> x 1=2
#> 4 3
#> 4 3 [3] True
#> [10, 11, 13] 13
#> UnboundLocalError cannot access local variable 'late' where it is not associated with a value
#> 7 7 [8] 8
#> [0, 1, 2, 3] 3
#> [[0, 1], [1, 2]] 1 1
#> False
#> (1, 2) 3
#> 16 4
#> False
