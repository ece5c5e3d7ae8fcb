"""__length_hint__: who asks it, what it may answer, what wrong answers do; and __len__ beside it."""
from operator import length_hint
import itertools


class Hinted:
    def __init__(self, n, hint):
        self.n, self.hint, self.asked = n, hint, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

    def __length_hint__(self):
        self.asked += 1
        if isinstance(self.hint, BaseException):
            raise self.hint
        return self.hint


def attempt(work):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, e)


for hint in (3, 0, 100, NotImplemented, True):
    h = Hinted(3, hint)
    attempt(lambda: (list(h), h.asked))
for hint in (-1, "3", 2.0, None, TypeError("hidden"), ValueError("shown"), KeyError("k")):
    attempt(lambda: list(Hinted(3, hint)))
for hint in (5, NotImplemented, -1, "x", TypeError("hidden"), ValueError("shown")):
    attempt(lambda: length_hint(Hinted(1, hint), 42))
attempt(lambda: length_hint(5))
attempt(lambda: length_hint(5, 7))
attempt(lambda: length_hint(5, "7"))
attempt(lambda: [length_hint(x) for x in ("abc", [1], {}, range(9), iter([1, 2]), iter((1,)), iter("four"), iter({1: 2}), reversed([1, 2, 3]))])
attempt(lambda: [length_hint(x, -9) for x in (map(abs, [1]), zip(), (i for i in "a"), itertools.repeat(1, 5), itertools.count(), enumerate("ab"))])
attempt(lambda: length_hint(itertools.repeat(None)))


class Both(Hinted):
    def __len__(self):
        return 2


b = Both(4, 9)
attempt(lambda: (list(b), b.asked, length_hint(b), len(b)))
for builder in (tuple, set, frozenset, sorted, bytes, bytearray, sum, list, lambda x: [*x], lambda x: (lambda *a: a)(*x), "".join, dict.fromkeys, lambda x: [].extend(x), max):
    h = Hinted(3, 7)
    try:
        result = builder(h)
        print(result, h.asked)
    except Exception as e:
        print(type(e).__name__, e, h.asked)
l = [1, 2, 3, 4]
it = iter(l)
next(it)
print(length_hint(it))
l.append(5)
print(length_hint(it))
del l[1:]
print(length_hint(it), list(it), length_hint(it))
r = reversed([1, 2, 3])
next(r)
print(length_hint(r), list(r), length_hint(r))
d = {i: i for i in range(4)}
it = iter(d.items())
next(it)
print(length_hint(it))
d[9] = 9
print(length_hint(it))
attempt(lambda: next(it))
s = iter({1, 2, 3})
next(s)
print(length_hint(s), len(list(s)), length_hint(s))
print(length_hint(iter(range(10**30)), 3) if False else length_hint(iter(range(5, 50, 7))))
n = [0]


class BadLen:
    def __len__(self):
        raise ValueError("no length")

    def __iter__(self):
        return iter("ab")


class NegativeLen(BadLen):
    def __len__(self):
        return -1


class TypeErrorLen(BadLen):
    def __len__(self):
        raise TypeError("hidden, too?")


for cls in (BadLen, NegativeLen, TypeErrorLen):
    attempt(lambda: list(cls()))
    attempt(lambda: tuple(cls()))
    attempt(lambda: bool(cls()))
    attempt(lambda: length_hint(cls(), 1))

#> ([2, 1, 0], 1)
#> ([2, 1, 0], 1)
#> ([2, 1, 0], 1)
#> ([2, 1, 0], 1)
#> ([2, 1, 0], 1)
#> ValueError __length_hint__() should return >= 0
#> TypeError __length_hint__ must be an integer, not str
#> TypeError __length_hint__ must be an integer, not float
#> TypeError __length_hint__ must be an integer, not NoneType
#> [2, 1, 0]
#> ValueError shown
#> KeyError 'k'
#> 5
#> 42
#> ValueError __length_hint__() should return >= 0
#> TypeError __length_hint__ must be an integer, not str
#> 42
#> ValueError shown
#> 0
#> 7
#> TypeError 'str' object cannot be interpreted as an integer
#> [3, 1, 0, 9, 2, 1, 4, 1, 3]
#> [-9, -9, -9, 5, -9, -9]
#> 0
#> ([3, 2, 1, 0], 0, 2, 2)
#> (2, 1, 0) 1
#> {0, 1, 2} 0
#> frozenset({0, 1, 2}) 0
#> [0, 1, 2] 1
#> b'\x02\x01\x00' 1
#> bytearray(b'\x02\x01\x00') 0
#> 3 0
#> [2, 1, 0] 1
#> [2, 1, 0] 1
#> (2, 1, 0) 1
#> TypeError sequence item 0: expected str instance, int found 1
#> {2: None, 1: None, 0: None} 0
#> None 1
#> 2 0
#> 3
#> 4
#> 0 [] 0
#> 2 [2, 1] 0
#> 3
#> 0
#> RuntimeError dictionary changed size during iteration
#> 2 2 0
#> 7
#> ValueError no length
#> ValueError no length
#> ValueError no length
#> ValueError no length
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> ['a', 'b']
#> ('a', 'b')
#> TypeError hidden, too?
#> 1
