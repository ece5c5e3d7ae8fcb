# Unpacking on the left: nesting, stars, every kind of target, errors.
a, b = 1, 2
a, b = b, a
print(a, b)
(c, [d, e]), f = (3, (4, 5)), 6
print(c, d, e, f)
first, *middle, last = range(6)
print(first, middle, last)
*start, end = "abc"
print(start, end)
head, *tail = [1]
print(head, tail)
*everything, = (1, 2)
print(everything)
x, (y, *z), w = 1, "hello", 2
print(x, y, z, w)
[p, q] = {"k1": 1, "k2": 2}
print(p, q)
lst = [0, 1, 2]
lst[0], lst[2] = lst[2], lst[0]
print(lst)
i = 0
i, lst[i] = 2, "set"
print(i, lst)


class Box:
    pass


box = Box()
box.a, box.b, *box.rest = range(5)
print(box.a, box.b, box.rest)
m = n = o = []
m.append(1)
print(n, o is m)
u = v, t = 1, 2
print(u, v, t)


def attempt(text, call):
    try:
        call()
    except (ValueError, TypeError) as error:
        print(text, type(error).__name__, error)


def two(value):
    a, b = value


def starred(value):
    a, *b, c, d = value


for value in ((), (1,), (1, 2, 3), "abcd", 5, None, [1, [2, 3], 4]):
    attempt(repr(value), lambda: two(value))
for value in ((), (1, 2), "ab", 7):
    attempt(repr(value), lambda: starred(value))


def gen():
    for i in range(5):
        print("produce", i)
        yield i


try:
    a, b = gen()
except ValueError as error:
    print(error)
for k, (l, *rest) in [(1, "abc"), (2, [5])]:
    print(k, l, rest)
for index, (key, value) in enumerate({"x": 1, "y": 2}.items()):
    print(index, key, value)
print([*range(3), *"ab", *{}], (*[1], 2), {*[1, 1], 2})
print({**{"a": 1, "b": 2}, "b": 3, **{"c": 4}})
t = 1, *[2, 3], 4
print(t)


def order(name):
    print("target", name, end=" ")
    return lst


order("first")[0], order("second")[1] = (print("value"), 1)[1:] * 2
print(lst)
s, *_, e = "unpacking"
print(s, e)
a, b, c = b"xyz"
print(a, b, c)
(a), b = [1], 2
print(a, b)
d = {}
d["k"], d["j"] = 1, 2
print(d)
_, (_, value) = 0, (1, 2)
print(value)

#> 2 1
#> 3 4 5 6
#> 0 [1, 2, 3, 4] 5
#> ['a', 'b'] c
#> 1 []
#> [1, 2]
#> 1 h ['e', 'l', 'l', 'o'] 2
#> k1 k2
#> [2, 1, 0]
#> 2 [2, 1, 'set']
#> 0 1 [2, 3, 4]
#> [1] True
#> (1, 2) 1 2
#> () ValueError not enough values to unpack (expected 2, got 0)
#> (1,) ValueError not enough values to unpack (expected 2, got 1)
#> (1, 2, 3) ValueError too many values to unpack (expected 2)
#> 'abcd' ValueError too many values to unpack (expected 2)
#> 5 TypeError cannot unpack non-iterable int object
#> None TypeError cannot unpack non-iterable NoneType object
#> [1, [2, 3], 4] ValueError too many values to unpack (expected 2)
#> () ValueError not enough values to unpack (expected at least 3, got 0)
#> (1, 2) ValueError not enough values to unpack (expected at least 3, got 2)
#> 'ab' ValueError not enough values to unpack (expected at least 3, got 2)
#> 7 TypeError cannot unpack non-iterable int object
#> produce 0
#> produce 1
#> produce 2
#> too many values to unpack (expected 2)
#> 1 a ['b', 'c']
#> 2 5 []
#> 0 x 1
#> 1 y 2
#> [0, 1, 2, 'a', 'b'] (1, 2) {1, 2}
#> {'a': 1, 'b': 3, 'c': 4}
#> (1, 2, 3, 4)
#> value
#> target first target second [1, 1, 'set']
#> u g
#> 120 121 122
#> [1] 2
#> {'k': 1, 'j': 2}
#> 2
