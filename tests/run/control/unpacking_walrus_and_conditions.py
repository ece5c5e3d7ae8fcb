# The walrus in conditions, loops, comprehensions, calls, f-strings, lambdas, nested, and with what it clashes.
import io

data = io.StringIO("alpha\nbeta\n\ngamma\n")
while (line := data.readline()):
    if not (text := line.strip()):
        print("blank")
        continue
    print(text, len(text), end="; ")
print(repr(line))
if (n := len("hello")) > 3 and (m := n * 2) > 5:
    print(n, m)
if (a := 0) or (b := 5):
    print(a, b)
print([y := 1, y**2, y + 3], y)
print([last := x for x in range(5) if x % 2], last)
print({(k := w[0]): (v := len(w)) for w in ["ab", "cde"]}, k, v)
print(any((hit := q) > 3 for q in [1, 5, 9]), hit)
print(all((miss := q) < 3 for q in [1, 5, 9]), miss)
print((z := 5) + (z := 6) * z, z)


def f(x, *, key=None):
    return x, key


print(f((p := 3)), f(p, key=(r := p + 1)), r)
print(f"{(s := 'inside')!r} {s:>10} {(t := 3):{t}}")
g = lambda: (u := 10) + u
print(g())
try:
    u
except NameError as e:
    print(e)


def scopes():
    total = 0
    partial = [total := total + i for i in range(5)]
    return partial, total


print(scopes())


def with_nonlocal():
    count = 0

    def inner():
        nonlocal count
        if (count := count + 1) > 2:
            return "many"
        return count

    return [inner() for _ in range(4)], count


print(with_nonlocal())


def with_global():
    global made
    return [made := i for i in "xyz"]


print(with_global(), made)


class Body:
    first = (second := 4) + 1
    both = first, second


print(Body.both, Body.second)
x = y = z = 0
x = (y := (z := 3) + 1) + 1
print(x, y, z)
print(not (e := []), e, (lambda: (h := 1, h + 1))())
d = {"k": 1}
d[(i := "j")] = (j := 2)
print(d, i, j)
while (chunk := [d.popitem() for _ in range(1) if d]):
    print(chunk)
print((w := 1, 2), w)
print((w := (1, 2)), w)
assert (ok := True), ok
match (subject := [1, 2, 3]):
    case [first, *others] if (size := len(others)) > 1:
        print(subject, first, others, size)
print(1 if (c := 2) > 1 else (c := 3), c)
items = [1, 2, 3, 4]
print([cur for cur in items if (sq := cur * cur) > 4], sq)
out = []
it = iter(items)
while (nxt := next(it, None)) is not None:
    out.append(nxt)
    if nxt == 3: break
print(out, nxt)

#> alpha 5; beta 4; blank
#> gamma 5; ''
#> 5 10
#> 0 5
#> [1, 1, 4] 1
#> [1, 3] 3
#> {'a': 2, 'c': 3} c 3
#> True 5
#> False 5
#> 41 6
#> (3, None) (3, 4) 4
#> 'inside'     inside   3
#> 20
#> name 'u' is not defined
#> ([0, 1, 3, 6, 10], 10)
#> ([1, 2, 'many', 'many'], 4)
#> ['x', 'y', 'z'] z
#> (5, 4) 4
#> 5 4 3
#> True [] (1, 2)
#> {'k': 1, 'j': 2} j 2
#> [('j', 2)]
#> [('k', 1)]
#> (1, 2) 1
#> (1, 2) (1, 2)
#> [1, 2, 3] 1 [2, 3] 2
#> 1 2
#> [3, 4] 16
#> [1, 2, 3] 3
