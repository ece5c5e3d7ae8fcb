# OrderedDict against a list that is kept in order by hand; named fields as descriptors.
from collections import OrderedDict, namedtuple

state = 12345


def draw(n):
    global state
    state = state * 1103515245 + 12345 & 0x7FFFFFFF
    return (state >> 8) % n


ref = []
d = OrderedDict()
for i in range(6000):
    c, k = draw(6), draw(30)
    if c == 0:
        if k not in d:
            ref.append(k)
        d[k] = i
    elif c == 1 and k in d:
        d.move_to_end(k)
        ref.remove(k)
        ref.append(k)
    elif c == 2 and k in d:
        d.move_to_end(k, False)
        ref.remove(k)
        ref.insert(0, k)
    elif c == 3 and d and k < 4:
        assert d.popitem()[0] == ref.pop()
    elif c == 4 and d and k < 4:
        assert d.popitem(last=False)[0] == ref.pop(0)
    elif c == 5 and k < 10:
        assert (d.pop(k, None) is None) == (k not in ref)
        if k in ref:
            ref.remove(k)
    assert list(d) == ref and list(reversed(d)) == ref[::-1] and len(d) == len(ref)
    assert all(x in d for x in ref)
print(list(d))
queue = OrderedDict((i, i) for i in range(40000))
total = 0
while queue:
    k, v = queue.popitem(last=False)
    total += k * (len(queue) % 3)
    if k % 4 == 0 and k < 40000:
        queue[k + 40000] = v
print(total)
for call in (OrderedDict().popitem, lambda: OrderedDict().popitem(last=False), lambda: OrderedDict().move_to_end(3)):
    try:
        call()
    except KeyError as e:
        print(repr(e))


class Seen(OrderedDict):
    def __delitem__(self, key):
        print("deleted", key)
        super().__delitem__(key)


s = Seen(a=1, b=2, c=3)
s.move_to_end("a")
print(s, s.popitem(), s.popitem(0), s)

Point = namedtuple("Point", "x y", defaults=[5])
p = Point(1)
print(p, p.x, p.y, Point.x, Point.x.__doc__, type(Point.x))
Point.x.__doc__ = "across"
print(Point.x.__doc__, Point.y.__doc__, Point.x.__get__(None, Point) is Point.x, Point.y.__get__(p))
for call in (lambda: setattr(p, "x", 3), lambda: delattr(p, "x"), lambda: Point.x.__get__(5), lambda: Point.y.__get__((1,))):
    try:
        print(call())
    except (AttributeError, TypeError, IndexError) as e:
        print(type(e).__name__, e)


class Wide(Point):
    @property
    def x(self):
        return -super().x


w = Wide(3, 4)
print(w, w.x, w.y, w[0], w._replace(x=9), w._asdict(), sorted([Point(2, 1), Point(1, 2)]), Point(1, 2) == (1, 2))

#> [6, 17, 12, 28, 23, 11, 3, 10, 14, 2, 22, 5, 7, 26, 18, 19, 9, 13, 21, 24]
#> 1199923336
#> KeyError('dictionary is empty')
#> KeyError('dictionary is empty')
#> KeyError(3)
#> Seen({'c': 3}) ('a', 1) ('b', 2) Seen({'c': 3})
#> Point(x=1, y=5) 1 5 _tuplegetter(0, 'Alias for field number 0') Alias for field number 0 <class 'collections._tuplegetter'>
#> across Alias for field number 1 True 5
#> AttributeError can't set attribute
#> AttributeError can't delete attribute
#> TypeError descriptor for index '0' for tuple subclasses doesn't apply to 'int' object
#> IndexError tuple index out of range
#> Wide(x=3, y=4) -3 4 3 Wide(x=9, y=4) {'x': 3, 'y': 4} [Point(x=1, y=2), Point(x=2, y=1)] True
