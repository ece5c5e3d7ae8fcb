#@ exit: 1
"""Iterator classes that wrap others: peeking, pushing back, chunking, merging, rate of consumption."""
import itertools


class Source:
    """Tells how much was taken."""

    def __init__(self, items):
        self.items, self.taken = iter(items), 0

    def __iter__(self):
        return self

    def __next__(self):
        value = next(self.items)
        self.taken += 1
        return value


class Peekable:
    _none = object()

    def __init__(self, source):
        self.source, self.back = iter(source), []

    def __iter__(self):
        return self

    def __next__(self):
        return self.back.pop() if self.back else next(self.source)

    def __bool__(self):
        return self.peek(self._none) is not self._none

    def peek(self, default=_none):
        if not self.back:
            try:
                self.back.append(next(self.source))
            except StopIteration:
                if default is Peekable._none:
                    raise
                return default
        return self.back[-1]

    def push(self, *values):
        self.back.extend(reversed(values))

    def takewhile(self, test):
        while self and test(self.peek()):
            yield next(self)


p = Peekable(Source([1, 2, 3, 10, 4]))
print(list(p.takewhile(lambda x: x < 5)), p.peek(), p.source.taken)
p.push("a", "b")
print(next(p), next(p), next(p), bool(p), list(p), bool(p), p.peek("empty"))
try:
    p.peek()
except StopIteration as e:
    print("StopIteration", e.args)
p.push(7)
print(bool(p), list(p))


class Chunks:
    def __init__(self, source, size):
        self.source, self.size = iter(source), size

    def __iter__(self):
        return self

    def __next__(self):
        if chunk := list(itertools.islice(self.source, self.size)):
            return chunk
        raise StopIteration(self.size)


src = Source("abcdefgh")
c = Chunks(src, 3)
print(next(c), src.taken, list(c), src.taken, next(c, None))


def merge(*sources, key=lambda v: v):
    heads = []
    for i, s in enumerate(sources):
        it = iter(s)
        for v in it:
            heads.append((key(v), i, v, it))
            break
    while heads:
        heads.sort(key=lambda h: h[:2])
        k, i, v, it = heads.pop(0)
        yield v
        for v in it:
            heads.append((key(v), i, v, it))
            break


print(list(merge([1, 4, 9], (2, 3, 10), [], range(0, 12, 5))))
print(list(merge("adg", "BEH", key=str.lower)))


def numbered(it, start=0):
    i = start
    for v in it:
        yield i, v
        i += 1


def pairs(it):
    it = iter(it)
    return zip(it, it)


def triples_broken(it):
    return zip(*[iter(it)] * 3)


s = Source(range(7))
print(list(pairs(s)), s.taken)
print(list(triples_broken(range(8))))
it = iter(range(5))
print([(a, next(it, "-")) for a in it])
s = Source(range(10))
z = zip("abc", s)
print(list(z), s.taken)
s = Source(range(10))
print(list(zip(s, "abc")), s.taken)
s, t = Source(range(3)), Source(range(2))
try:
    print(list(zip(s, t, strict=True)))
except ValueError as e:
    print(e, s.taken, t.taken)


class Joined:
    """iter() each time anew over all parts; parts may be added on the way."""

    def __init__(self, *parts):
        self.parts = list(parts)

    def __iter__(self):
        for part in self.parts:
            yield from part

    def __reversed__(self):
        for part in reversed(self.parts):
            yield from reversed(part)


j = Joined([1, 2], "ab", range(3))
print(list(j), list(reversed(j)))
out = []
for v in j:
    out.append(v)
    if v == "b" and len(j.parts) < 5:
        j.parts.append([9])
print(out, 9 in j, list(j) == list(j))
a, b, *c, d = j
print(a, b, c, d)
groups = [(k, list(g)) for k, g in itertools.groupby(Source("aabccca"))]
print(groups)
g = itertools.groupby("aab")
held = [grp for _, grp in g]
print([list(h) for h in held])
x, y, w = itertools.tee(Source(range(4)), 3)
print(list(x), next(y), list(w), list(y))

#> [1, 2, 3] 10 4
#! Traceback (most recent call last):
#!   File "wrapped_pipelines.py", line 57, in <module>
#!     print(next(p), next(p), next(p), bool(p), list(p), bool(p), p.peek("empty"))
#!                                                        ^^^^^^^
#!   File "wrapped_pipelines.py", line 34, in __bool__
#!     return self.peek(self._none) is not self._none
#!            ^^^^^^^^^^^^^^^^^^^^^
#!   File "wrapped_pipelines.py", line 39, in peek
#!     self.back.append(next(self.source))
#!                      ^^^^^^^^^^^^^^^^^
#!   File "wrapped_pipelines.py", line 16, in __next__
#!     value = next(self.items)
#!             ^^^^^^^^^^^^^^^^
#! StopIteration
