# deque: the whole of it.
from collections import deque


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
d.extend([5, 6])
d.extendleft([-1, -2])
print(d, len(d), d[0], d[-1], d[3], list(d), list(reversed(d)))
print(d.pop(), d.popleft(), d)
d.rotate()
print(d)
d.rotate(-2)
print(d)
d.rotate(100)
print(d)
d.insert(2, "in")
d.insert(-1, "last")
d.insert(99, "end")
print(d, d.index("in"), d.count(3), "in" in d, 99 in d)
d.remove("in")
d.reverse()
d[0] = "first"
del d[1]
print(d, d.copy(), d.copy() == d)
m = deque(range(10), maxlen=3)
print(m, m.maxlen, d.maxlen)
m.append(10)
m.appendleft(0)
print(m)
m.extend([1, 2, 3, 4])
m += "x"
print(m, m + deque([1]), m * 2, deque([1, 2]) * 2, 2 * deque([1]), deque([1]) + deque([2]), type(m.copy()).__name__, m.copy())
print(deque([1, 2]) == deque([1, 2]), deque([1]) < deque([2]), deque([1]) == [1], deque() == deque(), deque([1, 2]) > deque([1]), deque("ab") != deque("ac"))
print(bool(deque()), deque(), deque(maxlen=0), deque([1], 0), deque("abc", 2), deque(iterable=[1], maxlen=5))
s = deque([1])
s.extend(s)
s.append(s)
print(s)
s.clear()
print(s)
attempt(lambda: deque().pop())
attempt(lambda: deque().popleft())
attempt(lambda: deque([1])[3])
attempt(lambda: deque([1])["a"])
attempt(lambda: deque([1]).index(5))
attempt(lambda: deque([1]).remove(5))
attempt(lambda: deque(5))
attempt(lambda: deque([], -1))
attempt(lambda: deque([], "a"))
attempt(lambda: deque([1], maxlen=1).insert(0, 2))
attempt(lambda: deque([1]) + [2])
attempt(lambda: deque([1]).rotate("a"))
attempt(lambda: deque([1]).append())
attempt(lambda: deque(foo=1))


def change():
    d = deque([1, 2, 3])
    for x in d:
        d.append(x)


attempt(change)


class Window(deque):
    def __init__(self, n):
        super().__init__(maxlen=n)

    def mean(self):
        return sum(self) / len(self)


w = Window(3)
for i in range(6):
    w.append(i)
print(w, w.mean(), list(w), isinstance(w, deque))
q = deque([(0, "start")])
seen = {"start"}
while q:
    depth, node = q.popleft()
    if depth < 3:
        for c in "ab":
            q.append((depth + 1, node[0] + c))
print(depth, node)

#> deque([-2, -1, 0, 1, 2, 3, 4, 5, 6]) 9 -2 6 1 [-2, -1, 0, 1, 2, 3, 4, 5, 6] [6, 5, 4, 3, 2, 1, 0, -1, -2]
#> 6 -2 deque([-1, 0, 1, 2, 3, 4, 5])
#> deque([5, -1, 0, 1, 2, 3, 4])
#> deque([0, 1, 2, 3, 4, 5, -1])
#> deque([5, -1, 0, 1, 2, 3, 4])
#> deque([5, -1, 'in', 0, 1, 2, 3, 'last', 4, 'end']) 2 1 True False
#> deque(['first', 'last', 3, 2, 1, 0, -1, 5]) deque(['first', 'last', 3, 2, 1, 0, -1, 5]) True
#> deque([7, 8, 9], maxlen=3) 3 None
#> deque([0, 8, 9], maxlen=3)
#> deque([3, 4, 'x'], maxlen=3) deque([4, 'x', 1], maxlen=3) deque([3, 4, 'x'], maxlen=3) deque([1, 2, 1, 2]) deque([1, 1]) deque([1, 2]) deque deque([3, 4, 'x'], maxlen=3)
#> True True False True True True
#> False deque([]) deque([], maxlen=0) deque([], maxlen=0) deque(['b', 'c'], maxlen=2) deque([1], maxlen=5)
#> deque([1, 1, [...]])
#> deque([])
#> IndexError pop from an empty deque
#> IndexError pop from an empty deque
#> IndexError deque index out of range
#> TypeError sequence index must be integer, not 'str'
#> ValueError 5 is not in deque
#> ValueError 5 is not in deque
#> TypeError 'int' object is not iterable
#> ValueError maxlen must be non-negative
#> TypeError an integer is required
#> IndexError deque already at its maximum size
#> TypeError can only concatenate deque (not "list") to deque
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError deque.append() takes exactly one argument (0 given)
#> TypeError 'foo' is an invalid keyword argument for deque()
#> RuntimeError deque mutated during iteration
#> Window([3, 4, 5], maxlen=3) 4.0 [3, 4, 5] True
#> 3 sb
