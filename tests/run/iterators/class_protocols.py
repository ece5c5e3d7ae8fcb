# Iterators as classes, __iter__ as a generator, and iteration by __getitem__.
class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


class Rows:
    def __init__(self, *rows):
        self.rows = rows

    def __iter__(self):
        print("[iter]", end=" ")
        for row in self.rows:
            yield from row

    def __reversed__(self):
        return iter([x for row in self.rows for x in row][::-1])


class Sequence:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if not isinstance(i, int):
            raise TypeError(f"index {i!r}")
        if i >= self.n:
            raise IndexError(i)
        return i * i


class Sized(Sequence):
    def __len__(self):
        print("[len]", end=" ")
        return self.n


class Blocked(Sequence):
    __iter__ = None


class NoNext:
    def __iter__(self):
        return 5


class Restarts:
    def __init__(self):
        self.state = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.state += 1
        if self.state % 3 == 0:
            raise StopIteration
        return self.state


c = Countdown(5)
print(next(c), list(c), list(c), next(c, "end"))
print(sum(Countdown(4)), max(Countdown(3)), tuple(Countdown(2)), 2 in Countdown(4), [*Countdown(2)])
r = Rows("ab", [1], ())
print(list(r), list(r), list(reversed(r)), 1 in r, dict.fromkeys(r))
a, *rest = r
print(a, rest, list(zip(r, r)), sorted(r, key=str))
s = Sequence(5)
print(list(s), 9 in s, 10 in s, [x for x in s if x % 2], max(s), tuple(map(str, s)))
it = iter(s)
print(next(it), next(it), type(it).__name__, list(it), next(it, "over"))
s.n = 9
print(next(it, "still over"), list(reversed(Sized(4))), list(Sized(2)))
i = iter(r)
print(iter(i) is i, iter(c) is c, iter(s) is iter(s))
n = Restarts()
print(list(n), list(n), [x for x in n], n.state)
values = [1, 2, 3]
for v in values:
    if v < 3:
        values.append(v + 10)
print(values)
it = iter(values)
next(it)
values.clear()
values2 = list(it)
values.extend("abc")
print(values2, list(it))
d = {"a": 1, "b": 2}
try:
    for key in d:
        d[key + "x"] = 0
except RuntimeError as e:
    print(type(e).__name__, e)
try:
    for key in d:
        del d[key]
except RuntimeError as e:
    print(type(e).__name__, e)
for f in (lambda: iter(Blocked(1)), lambda: list(NoNext()), lambda: next(Rows()), lambda: reversed(Countdown(1)),
          lambda: reversed(Sequence(2)), lambda: iter(5), lambda: next([1]),
          lambda: [*Blocked(1)], lambda: list(Sequence("x")), lambda: iter(5, 6), lambda: next(iter("")),
          lambda: 3 in object(), lambda: dict(Countdown(1)), lambda: "".join(Countdown(2)), lambda: len(iter("a"))):
    try:
        print(f())
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
counter = Countdown(3)
for x in counter:
    for y in counter:
        print(x, y, end=";")
print()
counter = Countdown(3)
counter.__next__ = lambda: "instance"
print(next(counter))

#> 5 [4, 3, 2, 1] [] end
#> 10 3 (2, 1) True [2, 1]
#> [iter] [iter] [iter] [iter] ['a', 'b', 1] ['a', 'b', 1] [1, 'b', 'a'] True {'a': None, 'b': None, 1: None}
#> [iter] [iter] [iter] [iter] a ['b', 1] [('a', 'a'), ('b', 'b'), (1, 1)] [1, 'a', 'b']
#> [0, 1, 4, 9, 16] True False [1, 9] 16 ('0', '1', '4', '9', '16')
#> 0 1 iterator [4, 9, 16] over
#> [len] [len] [len] still over [9, 4, 1, 0] [0, 1]
#> True True False
#> [1, 2] [4, 5] [7, 8] 9
#> [1, 2, 3, 11, 12]
#> [] []
#> RuntimeError dictionary changed size during iteration
#> RuntimeError dictionary changed size during iteration
#> TypeError 'Blocked' object is not iterable
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError 'Rows' object is not an iterator
#> TypeError 'Countdown' object is not reversible
#> TypeError object of type 'Sequence' has no len()
#> TypeError 'int' object is not iterable
#> TypeError 'list' object is not an iterator
#> TypeError 'Blocked' object is not iterable
#> TypeError '>=' not supported between instances of 'int' and 'str'
#> TypeError iter(object, sentinel): object must be callable
#> StopIteration 
#> TypeError argument of type 'object' is not iterable
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> TypeError sequence item 0: expected str instance, int found
#> TypeError object of type 'str_ascii_iterator' has no len()
#> 3 2;3 1;
#> 3
