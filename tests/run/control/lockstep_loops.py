# Loops over enumerate() and zip(): what is bound, when it ends, and what happens to what is iterated over.
def numbers(n):
    for i in range(n):
        print("give", i)
        yield i


for i, x in enumerate("abc"):
    print(i, x)
for i, x in enumerate([1.5, "two", None], 5):
    print(i, x)
for i, x in enumerate(numbers(2), -1):
    print(i, x)
for i, x in enumerate({"k": 1, "l": 2}):
    print(i, x)
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
for i, x in enumerate([]):
    print("never")
else:
    print("else")
start = 10**20
for i, x in enumerate("xy", start):
    print(i, x)

a, b, c = [1, 2, 3], (4.5, 5.5), "wxyz"
for x, y in zip(a, b):
    print(x, y)
for x, y, z in zip(a, b, c):
    print(x, y, z)
else:
    print("all")
for x, y in zip(c, a):
    if x == "x":
        continue
    print(x, y)
    if y == 3:
        break
else:
    print("not here")
for x, y in zip(a, numbers(5)):
    print(x, y)
try:
    for x, y in zip(a, a, strict=True):
        print(x + y)
    for x, y in zip(a, b, strict=True):
        print(x, y)
except ValueError as e:
    print(e)

# The sequences may change meanwhile.
grow = [1, 2]
for i, x in enumerate(grow):
    if len(grow) < 6:
        grow.append(x * 10)
    print(i, x, end=" ")
print()
other = [0] * 4
for x, y in zip(grow, other):
    if x == 2:
        other.pop()
    print(x, y, end=" ")
print(len(other))
for i, grow in enumerate(grow):
    pass
print(i, grow)

for i, i in enumerate("pq"):
    print(i)
for x, a in zip(a, c):
    print(x, a)
print(a)


def total(rows):
    t = 0
    for i, row in enumerate(rows):
        for j, cell in enumerate(row):
            t += cell * (i + 1) * (j + 1)
    return t


print(total([[1, 2], [3, 4]]), total([[0.5], (1, 2)]))


def pairs(xs, ys):
    for x, y in zip(xs, ys):
        yield x + y
    for n, x in enumerate(xs, 1):
        got = yield n, x
        if got:
            return got


g = pairs([1, 2, 3], [10, 20])
print(next(g), next(g), next(g), next(g))
try:
    g.send("stop")
except StopIteration as e:
    print(e.value)
print([f"{i}{x}" for i, x in enumerate("ab") for x, y in zip([x], "c")])
print({k: v for k, v in zip("abc", [1, 2])}, {i: x for i, x in enumerate("ab", 1)})

for bad in (lambda: [0 for i, x in enumerate(5)], lambda: [0 for x, y in zip([1], None)]):
    try:
        bad()
    except TypeError as e:
        print(e)


def shadowed():
    def enumerate(x):
        return [("own", x)]

    for i, x in enumerate([1]):
        print(i, x)


shadowed()


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("end of", self.name)


def ends():
    for i, x in enumerate([Loud("a"), Loud("b")]):
        print(i, x.name)
        if i == 1:
            return "left"


print(ends())

#> 0 a
#> 1 b
#> 2 c
#> 5 1.5
#> 6 two
#> 7 None
#> give 0
#> -1 0
#> give 1
#> 0 1
#> 0 k
#> 1 l
#> 0 1 2
#> 1 3 4
#> else
#> 100000000000000000000 x
#> 100000000000000000001 y
#> 1 4.5
#> 2 5.5
#> 1 4.5 w
#> 2 5.5 x
#> all
#> w 1
#> y 3
#> give 0
#> 1 0
#> give 1
#> 2 1
#> give 2
#> 3 2
#> 2
#> 4
#> 6
#> 1 4.5
#> 2 5.5
#> zip() argument 2 is shorter than argument 1
#> 0 1 1 2 2 10 3 20 4 100 5 200 
#> 1 0 2 0 10 0 3
#> 5 200
#> p
#> q
#> 1 w
#> 2 x
#> 3 y
#> y
#> 27 10.5
#> 11 22 (1, 1) (2, 2)
#> stop
#> ['0a', '1b']
#> {'a': 1, 'b': 2} {1: 'a', 2: 'b'}
#> 'int' object is not iterable
#> 'NoneType' object is not iterable
#> own [1]
#> 0 a
#> 1 b
#> end of a
#> end of b
#> left
