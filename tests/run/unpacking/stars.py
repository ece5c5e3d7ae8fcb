#@ exit: 1
# Stars in assignments, displays, calls, subscripts and returns.
a, *b = 1, 2, 3
*c, d = "xyz"
e, *f, g = range(2)
[h, *[i, *j]] = [1, 2, 3, 4]
(k, (l, *m)), *n = (1, "abc"), 5
*o, = ()
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)
print([*range(2), *"ab", *{1: 2}], (*[], *(1,), 2), {*[1, 2], *{2, 3}}, {**{"a": 1}, "b": 2, **{"a": 3}}, [*[*[*[1]]]])
x = *a_list, last = [1, 2, 3]
print(x, a_list, last)


def returns():
    rest = [2, 3]
    return 1, *rest


def yields():
    yield *"ab", 1


print(returns(), list(yields()))
for first, *rest in [(1,), "abc", {1: 1, 2: 2}]:
    print(first, rest, end="; ")
print()


class Show:
    def __getitem__(self, key):
        return key


show = Show()
print(show[*(1, 2)], show[0, *"ab"], show[*[]], show[*(1, 2), 1:2])


class Counted:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for i in range(self.n):
            print(f"give {i}", end=" ")
            yield i
        print("end", end=" ")


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def two(it):
    a, b = it
    return a, b


def star(it):
    a, b, *c = it
    return a, b, c


def star_end(it):
    a, *b, c, d = it
    return a, b, c, d


def nothing(it):
    [] = it
    return "empty"


for n in range(5):
    for f in (two, star, star_end, nothing):
        attempt(lambda: f(Counted(n)))
for value in (5, None, print, 1.5, "a", "abc", {1: 2}, [1, 2, 3], (1,), Show):
    attempt(lambda: two(value))
    attempt(lambda: star(value))
for f in (lambda: [*5], lambda: {*None}, lambda: {**5}, lambda: (*1.5,), lambda: print(*5), lambda: print(**5), lambda: print(**{1: 2}), lambda: {**[("a", 1)]}, lambda: {*[[]]}, lambda: dict(**{"a": 1}, **{"a": 2})):
    attempt(f)


class Mapping:
    def keys(self):
        return iter(["p", "q"])

    def __getitem__(self, key):
        return key * 2


print({**Mapping(), "q": 0}, dict(**Mapping()), (lambda **k: k)(r=1, **Mapping()))
lst = [0, 1, 2]
i = 0
i, lst[i] = 2, "set"
print(i, lst)
lst[0], *lst[1:], i = 9, 8, 7, 6, 5
print(lst, i)
a = b = c = []
a.append(1)
print(b is c, c)
a, b = b, a = 1, 2
print(a, b)
(a, b), c = [a, b] = "xy", "z"
print(a, b, c)
a = [1, 2]
a[0], a[a[0]] = a[1], a[0]
print(a)

#> 1 [2, 3] ['x', 'y'] z 0 [] 1 1 2 [3, 4] 1 a ['b', 'c'] [5] []
#> [0, 1, 'a', 'b', 1] (1, 2) {1, 2, 3} {'a': 3, 'b': 2} [1]
#> [1, 2, 3] [1, 2] 3
#> (1, 2, 3) [('a', 'b', 1)]
#> 1 []; a ['b', 'c']; 1 [2]; 
#> (1, 2) (0, 'a', 'b') () (1, 2, slice(1, 2, None))
#> end ValueError not enough values to unpack (expected 2, got 0)
#> end ValueError not enough values to unpack (expected at least 2, got 0)
#> end ValueError not enough values to unpack (expected at least 3, got 0)
#> end empty
#> give 0 end ValueError not enough values to unpack (expected 2, got 1)
#> give 0 end ValueError not enough values to unpack (expected at least 2, got 1)
#> give 0 end ValueError not enough values to unpack (expected at least 3, got 1)
#> give 0 ValueError too many values to unpack (expected 0)
#> give 0 give 1 end (0, 1)
#> give 0 give 1 end (0, 1, [])
#> give 0 give 1 end ValueError not enough values to unpack (expected at least 3, got 2)
#> give 0 ValueError too many values to unpack (expected 0)
#> give 0 give 1 give 2 ValueError too many values to unpack (expected 2)
#> give 0 give 1 give 2 end (0, 1, [2])
#> give 0 give 1 give 2 end (0, [], 1, 2)
#> give 0 ValueError too many values to unpack (expected 0)
#> give 0 give 1 give 2 ValueError too many values to unpack (expected 2)
#> give 0 give 1 give 2 give 3 end (0, 1, [2, 3])
#> give 0 give 1 give 2 give 3 end (0, [1], 2, 3)
#> give 0 ValueError too many values to unpack (expected 0)
#> TypeError cannot unpack non-iterable int object
#> TypeError cannot unpack non-iterable int object
#> TypeError cannot unpack non-iterable NoneType object
#> TypeError cannot unpack non-iterable NoneType object
#> TypeError cannot unpack non-iterable builtin_function_or_method object
#> TypeError cannot unpack non-iterable builtin_function_or_method object
#> TypeError cannot unpack non-iterable float object
#> TypeError cannot unpack non-iterable float object
#> ValueError not enough values to unpack (expected 2, got 1)
#> ValueError not enough values to unpack (expected at least 2, got 1)
#> ValueError too many values to unpack (expected 2)
#> ('a', 'b', ['c'])
#> ValueError not enough values to unpack (expected 2, got 1)
#> ValueError not enough values to unpack (expected at least 2, got 1)
#> ValueError too many values to unpack (expected 2)
#> (1, 2, [3])
#> ValueError not enough values to unpack (expected 2, got 1)
#> ValueError not enough values to unpack (expected at least 2, got 1)
#> TypeError cannot unpack non-iterable type object
#> TypeError cannot unpack non-iterable type object
#> TypeError Value after * must be an iterable, not int
#> TypeError 'NoneType' object is not iterable
#> TypeError 'int' object is not a mapping
#> TypeError Value after * must be an iterable, not float
#> TypeError print() argument after * must be an iterable, not int
#> TypeError print() argument after ** must be a mapping, not int
#> TypeError keywords must be strings
#> TypeError 'list' object is not a mapping
#> TypeError unhashable type: 'list'
#> TypeError dict() got multiple values for keyword argument 'a'
#> {'p': 'pp', 'q': 0} {'p': 'pp', 'q': 'qq'} {'r': 1, 'p': 'pp', 'q': 'qq'}
#> 2 [0, 1, 'set']
#> [9, 8, 7, 6] 5
#> True [1]
#> 2 1
#> xy z z
#! Traceback (most recent call last):
#!   File "stars.py", line 110, in <module>
#!     a[0], a[a[0]] = a[1], a[0]
#!           ~^^^^^^
#! IndexError: list assignment index out of range
