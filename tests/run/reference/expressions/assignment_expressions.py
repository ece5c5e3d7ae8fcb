"""`:=`: where the name goes, its value, precedence, and what it gives inside comprehensions."""
print(x := 5, x)
print((y := x + 1) * 2, y)
z = (w := 3) + w
print(z, w)
t = (a := 1), (b := a + 1)
print(t, a, b)
u = (v := 1, 2)
print(u, v)
if (n := len('abc')) > 2 and (m := n * 2):
    print(n, m)
while (n := n - 1) > 0:
    print('n', n)


def find(items):
    if any((found := item) > 2 for item in items):
        return found
    return 'last', found


print(find([1, 2, 3, 4]), find([1, 2]))
try:
    print(find([]))
except UnboundLocalError as e:
    print(e)


def leaks():
    values = [last := i * i for i in range(4)]
    {inner: (key := inner) for inner in 'ab'}
    nested = [[(deep := j) for j in range(i)] for i in range(3)]
    return values, last, key, nested, deep, sorted(locals())


print(leaks())
total = 0
print([total := total + i for i in range(5)], total)


def conditional():
    return [y for x in range(6) if (y := x * x) % 2], y


print(conditional())


def default(a=(d := 4)):
    return a, d


print(default(), d)


def by_global():
    global made
    [made := i for i in range(3)]


by_global()
print(made)


def by_nonlocal():
    n = 0

    def inner():
        nonlocal n
        return [n := n + i for i in range(4)]
    return inner(), n


print(by_nonlocal())


def f(*args, **kw): return args, kw


print(f((p := 1), q := 2, r=(s := 3)), p, q, s)
items = [10, 20, 30]
print(items[i := 1], items[(lo := 0):(hi := 2)], i, lo, hi)
print(f'{(k := 7)} {k:>{(width := 4)}} {(width)}|{k:=+5}|')
print({(e := 'key'): (g := 'value')}, e, g, {h := 1, 2}, h)
later = lambda: (inside := 3) + inside
print(later(), 'inside' in globals())


class Body:
    first = (second := 1) + 1
    print(sorted(k for k in locals() if not k.startswith('__')))


print(Body.first, Body.second)
print(not (zero := 0), zero, -(one := 1), (one := 2) ** (two := 3), one, two)
value = (j := 0) or (j := 5) and j
print(value, j)
assert (last := [1, 2][-1]) == 2, last
del (last)
print('last' in globals())
gen = (outer := c for c in 'xyz')
print('outer' in globals(), list(gen), outer)
match (subject := [1, 2]):
    case [first, *_] if (rest := subject[1:]):
        print(first, rest)

#> 5 5
#> 12 6
#> 6 3
#> (1, 2) 1 2
#> (1, 2) 1
#> 3 6
#> n 2
#> n 1
#> 3 ('last', 2)
#> cannot access local variable 'found' where it is not associated with a value
#> ([0, 1, 4, 9], 9, 'b', [[], [0], [0, 1]], 1, ['deep', 'key', 'last', 'nested', 'values'])
#> [0, 1, 3, 6, 10] 10
#> ([1, 9, 25], 25)
#> (4, 4) 4
#> 2
#> ([0, 1, 3, 6], 6)
#> ((1, 2), {'r': 3}) 1 2 3
#> 20 [10, 20] 1 0 2
#> 7    7 4|+   7|
#> {'key': 'value'} key value {1, 2} 1
#> 6 False
#> ['first', 'second']
#> 2 1
#> True 0 -1 8 2 3
#> 5 5
#> False
#> False ['x', 'y', 'z'] z
#> 1 [2]
