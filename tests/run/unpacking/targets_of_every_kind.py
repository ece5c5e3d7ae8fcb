# Assignment targets: names, attributes, items, slices, stars, nested; order; chained; swaps; for and with targets; errors.
log = []


class Rec:
    def __init__(self, tag):
        object.__setattr__(self, "tag", tag)

    def __setattr__(self, n, v):
        log.append(f"{self.tag}.{n}={v}")

    def __setitem__(self, k, v):
        log.append(f"{self.tag}[{k}]={v}")


def r(tag):
    log.append(f"make {tag}")
    return Rec(tag)


def show():
    print(log)
    log.clear()


r("a").x, r("b")[0], (r("c").y, *r("d").z) = 1, 2, (3, 4, 5)
show()
r("a").x = r("b")[1] = r("c").q = "v"
show()
[r("l")["k"], r("m").n] = "st"
show()
for r("for").i in range(2):
    pass
show()
for r("t")[0], (r("u").v, *r("w")[1:]) in [(1, "xyz")]:
    pass
show()
a = [1, 2, 3, 4, 5]
a[0], a[-1] = a[-1], a[0]
print(a)
i = 0
i, a[i] = 2, "at two"
print(i, a)
a[1:3], a[3:] = [9], []
print(a)
x = [1, 2, 3]
x[x[0]], x[0] = x[0], x[1]
print(x)
(p, q), r_ = [1, [2]], 3
print(p, q, r_)
*a, = "abc"
print(a)
a, *b, c = range(5)
print(a, b, c)
a, *b, c = 1, 2
print(a, b, c)
*a, b = {1: 2, 3: 4}
print(a, b)
(a, b), *c = {(1, 2): "x", (3, 4): "y"}
print(a, b, c)
a, (b, *(c, d)), e = 1, (2, 3, 4), 5
print(a, b, c, d, e)
a = b = c = []
a.append(1)
print(b, c is a)
a, b = b, a = [1], [2]
print(a, b)
x, y = y, z = 1, 2
print(x, y, z)


def attempt(f):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def u1():
    a, b = 1, 2, 3


def u2():
    a, b, c = "ab"


def u3():
    a, *b, c = [1]


def u4():
    a, b = 5


def u5():
    (a, b), c = [1, 2], None if False else (3, 4, 5)
    a, (b, c) = 1, 2


def u6():
    a, b = {1: 2}


def u7():
    a, b = iter([1, 2, 3, 4])


def u8():
    [] = [1]


def u9():
    () = 5


def u10():
    *a, b = ()


def u11():
    a, b = None


for f in (u1, u2, u3, u4, u5, u6, u7, u8, u9, u10, u11):
    attempt(f)
[] = ()
() = []
partial = []
try:
    for partial[len(partial):], b in [([1], 2), ([3],), ([4], 5)]:
        pass
except ValueError as e:
    print(partial, b, e)


class It:
    def __init__(self, n):
        self.n, self.asked = n, 0

    def __iter__(self):
        return self

    def __next__(self):
        self.asked += 1
        if self.asked > self.n:
            raise StopIteration
        return self.asked


for n in (1, 2, 3, 9):
    it = It(n)
    try:
        a, b = it
        print(a, b, it.asked)
    except ValueError as e:
        print(e, it.asked)
it = It(6)
a, *b, c = it
print(a, b, c, it.asked)


def kw(**k):
    return k


print({**{"a": 1}, "b": 2, **{"a": 3}}, [*"ab", *[1]], (*[], *(1,)), {*"aa"}, kw(**{"x": 1}, y=2, **{"z": 3}))
print([*a] if False else [*range(3)], *[1, 2], *(), sep="/")

#> ['make a', 'a.x=1', 'make b', 'b[0]=2', 'make c', 'c.y=3', 'make d', 'd.z=[4, 5]']
#> ['make a', 'a.x=v', 'make b', 'b[1]=v', 'make c', 'c.q=v']
#> ['make l', 'l[k]=s', 'make m', 'm.n=t']
#> ['make for', 'for.i=0', 'make for', 'for.i=1']
#> ['make t', 't[0]=1', 'make u', 'u.v=x', 'make w', "w[slice(1, None, None)]=['y', 'z']"]
#> [5, 2, 3, 4, 1]
#> 2 [5, 2, 'at two', 4, 1]
#> [5, 9, 4]
#> [2, 1, 3]
#> 1 [2] 3
#> ['a', 'b', 'c']
#> 0 [1, 2, 3] 4
#> 1 [] 2
#> [1] 3
#> 1 2 [(3, 4)]
#> 1 2 3 4 5
#> [1] True
#> [2] [1]
#> 1 1 2
#> ValueError too many values to unpack (expected 2)
#> ValueError not enough values to unpack (expected 3, got 2)
#> ValueError not enough values to unpack (expected at least 2, got 1)
#> TypeError cannot unpack non-iterable int object
#> TypeError cannot unpack non-iterable int object
#> ValueError not enough values to unpack (expected 2, got 1)
#> ValueError too many values to unpack (expected 2)
#> ValueError too many values to unpack (expected 0)
#> TypeError cannot unpack non-iterable int object
#> ValueError not enough values to unpack (expected at least 1, got 0)
#> TypeError cannot unpack non-iterable NoneType object
#> [1] 2 not enough values to unpack (expected 2, got 1)
#> not enough values to unpack (expected 2, got 1) 2
#> 1 2 3
#> too many values to unpack (expected 2) 3
#> too many values to unpack (expected 2) 3
#> 1 [2, 3, 4, 5] 6 7
#> {'a': 3, 'b': 2} ['a', 'b', 1] (1,) {'a'} {'x': 1, 'y': 2, 'z': 3}
#> [0, 1, 2]/1/2
