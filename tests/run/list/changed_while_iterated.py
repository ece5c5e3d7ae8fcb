# Iterators of lists and their reverse: growth, shrinking, exhaustion, length hints, state, copies.
import copy
import operator
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


l = [1, 2, 3]
seen = []
for x in l:
    seen.append(x)
    if x == 2:
        l.append(4)
    if x == 4 and l[0]:
        l.insert(0, 0)
print(seen[:9], l)
l = [1, 2, 3, 4, 5, 6]
for x in l:
    if x % 2:
        l.remove(x)
print(l)
l = list(range(6))
out = []
for x in reversed(l):
    out.append(x)
    l.pop(0)
print(out, l)
l = [1, 2, 3, 4]
out = []
for x in reversed(l):
    out.append(x)
    l.append(9)
    if len(l) > 8:
        del l[2:]
print(out, l)
l = [1, 2]
it = iter(l)
print(it.__length_hint__(), next(it), next(it), it.__length_hint__(), next(it, "end"))
l.append(3)
print(next(it, "still the end"), list(it), it.__length_hint__(), operator.length_hint(it, 5))
it = iter([1, 2, 3, 4])
next(it)
print(it.__reduce__()[1:], it.__iter__() is it, type(it).__name__, it.__setstate__(3), list(it))
it = iter([1, 2, 3, 4])
it.__setstate__(-5)
print(next(it), it.__setstate__(99), list(it))
tell(iter([1]).__setstate__, "a")
r = reversed([1, 2, 3])
print(r.__length_hint__(), next(r), r.__reduce__()[1:], type(r).__name__, r.__setstate__(0), list(r), list(r))
it = iter([1, 2, 3])
next(it)
twin = copy.copy(it)
print(list(it), list(twin))
for f in (lambda: next(iter([])), lambda: next([]), lambda: iter([]).send(1), lambda: len(iter([1])), lambda: iter([1])[0], lambda: reversed(iter([1])), lambda: type(iter([]))(), lambda: iter([1]) == iter([1]), lambda: bool(iter([]))):
    tell(f)
class L(list):
    def __iter__(self):
        print("own iter", end=" ")
        return super().__iter__()

    def __getitem__(self, i):
        print("own getitem", i, end=" ")
        return super().__getitem__(i)

    def __len__(self):
        print("own len", end=" ")
        return super().__len__()
s = L([3, 1, 2])
print(list(s))
print(sorted(s), tuple(s), [*s], sum(s), max(s), len(s), bool(s), s[0], s[:2], list(reversed(s)), 1 in s, s == [3, 1, 2], [x for x in s], s.index(1), s.copy(), type(s.copy()).__name__, s + [1], type(s + [1]).__name__, sep="\n")
a, *b = s
print(a, b, dict(enumerate(s)), list(zip(s, s)), set(s), "".join(map(str, s)), [1] + s, s * 2)
[].extend(s)
x = []
x += s
x[1:1] = s
print(x, str(s), f"{s}", s.sort(), s.pop(), s.append(9), s.__class__.__name__, isinstance(s, list))
d = [1, 2, 3]
print([d.pop() for _ in d], d, [d.append(i) or len(d) for i in range(3)], d)

#> [1, 2, 3, 4, 4] [0, 1, 2, 3, 4]
#> [2, 4, 6]
#> [5, 5, 5, 5, 5, 5] []
#> [4, 3, 2, 1] [1, 2, 3, 4, 9, 9, 9, 9]
#> 2 1 2 0 end
#> still the end [] 0 0
#> (([1, 2, 3, 4],), 1) True list_iterator None [4]
#> 1 None []
#> TypeError an integer is required
#> 3 3 (([1, 2, 3],), 1) list_reverseiterator None [1] []
#> [2, 3] [2, 3]
#> StopIteration 
#> TypeError 'list' object is not an iterator
#> AttributeError 'list_iterator' object has no attribute 'send'
#> TypeError object of type 'list_iterator' has no len()
#> TypeError 'list_iterator' object is not subscriptable
#> TypeError 'list_iterator' object is not reversible
#> TypeError cannot create 'list_iterator' instances
#> False
#> True
#> own iter own len [3, 1, 2]
#> own iter own len own iter own len own iter own len own iter own iter own len own len own getitem 0 own getitem slice(None, 2, None) own iter [1, 2, 3]
#> (3, 1, 2)
#> [3, 1, 2]
#> 6
#> 3
#> 3
#> True
#> 3
#> [3, 1]
#> [2, 1, 3]
#> True
#> True
#> [3, 1, 2]
#> 1
#> [3, 1, 2]
#> list
#> [3, 1, 2, 1]
#> list
#> own iter own iter own iter own iter own iter own iter 3 [1, 2] {0: 3, 1: 1, 2: 2} [(3, 3), (1, 1), (2, 2)] {1, 2, 3} 312 [1, 3, 1, 2] [3, 1, 2, 3, 1, 2]
#> own iter own len own iter own len own iter [3, 3, 1, 2, 1, 2] [3, 1, 2] [3, 1, 2] None 3 None L True
#> [3, 2] [1, 0, 1, 2] [2, 3, 4] [1, 0, 1, 2]
