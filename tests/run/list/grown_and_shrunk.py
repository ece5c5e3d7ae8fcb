# list: append, extend, insert, pop, clear, remove, reverse, copy, +=, *= with odd arguments and with itself.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class At:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


x = [1, 2, 3]
for f, args in ((x.append, ()), (x.append, (1, 2)), (x.extend, (5,)), (x.extend, ()), (x.insert, (1,)), (x.insert, ("a", 1)), (x.insert, (1.0, 1)), (x.pop, ("a",)), (x.pop, (10,)), (x.pop, (-10,)), (x.pop, (1, 2)), (x.remove, (9,)), (x.remove, ()), (x.clear, (1,)), (x.copy, (1,)), (x.reverse, (1,)), (x.index, (9,)), (x.index, (1, "a")), (x.index, (1, None)), (x.count, ()), ([].pop, ()), (x.__getitem__, ("a",)), (x.__setitem__, (9, 1)), (x.__delitem__, (-9,)), (x.__iadd__, (5,)), (x.__add__, ((1,),)), (x.__mul__, (1.5,)), (x.__imul__, ("a",)), (x.__contains__, ()), (x.index, (1, 5)), (x.index, (3, -1)), (x.index, (1, -100, 100)), (x.index, (2, 10**30))):
    told(f"{f.__name__} {args}", f, *args)
print(x)
x.extend(x)
x.insert(0, "first")
x.insert(-1, "before last")
x.insert(100, "last")
x.insert(-100, "very first")
x.insert(At(2), "at 2")
x.insert(True, "at 1")
print(x, x.pop(At(1)), x.pop(True), x.pop(-1), x.pop(0), x)
x += "ab"
x += (i for i in range(2))
x += {"k": 1}
x *= 2
x[len(x) :] = [0]
print(x)
x *= 0
print(x, x * 5, [[]] * 2, [1] * -3, 3 * [1, 2], [0] * True)
x = [1]
y = x
x += x
x = x + x
print(x, y)
shared = [[0] * 2] * 2
shared[0][0] = 1
print(shared, [[0] * 2 for _ in range(2)])


def taking(target):
    for v in list(target):
        yield v
        target.append("g")


x = [1, 2]
x.extend(taking(x))
print(x)
x = [1, 2, 3, 4]
for v in x:
    if v < 20:
        x.append(v * 10)
print(x)
x = [1, 2, 3, 4, 5, 6]
for v in x:
    x.remove(v)
print(x)
x = list(range(6))
it = iter(x)
print(next(it), next(it), it.__length_hint__(), x.clear(), it.__length_hint__(), next(it, "end"), x.extend([7, 8, 9]), next(it, "still"), list(it))
it = reversed([1, 2, 3])
print(next(it), it.__length_hint__(), list(it), list(it))
x = [1, 2, 3]
it = reversed(x)
x.append(4)
print(list(it))
it = iter(x)
it.__setstate__(2)
print(next(it), it.__reduce__()[1:], list(it), it.__reduce__()[1:])


class Bad:
    def __iter__(self):
        yield 1
        raise KeyError("half")


x = [0]
told("extend half", lambda: x.extend(Bad()))
print(x)
told("iadd half", lambda: x.__iadd__(Bad()))
print(x)
told("slice half", lambda: x.__setitem__(slice(0, 1), Bad()))
print(x)
told("list half", lambda: list(Bad()))


class Hint:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter("ab")

    def __len__(self):
        if isinstance(self.n, type):
            raise self.n("len")
        return self.n


for n in (0, 100, -1, "a", TypeError, KeyError, 2**62):
    told(f"hint {n!r}"[:20], list, Hint(n) if n != 2**62 else Hint(5))
r = []
r.append(r)
print(r, r == r, [r] == r, r in r, repr([r, r]), len(r))
told("rec lt", lambda: r < r)
s = []
s.append(s)
try:
    print(r == s)
except RecursionError as e:
    print("RecursionError")
told("hash", lambda: hash([]))
told("kw", lambda: list(iterable=[1]))
told("two", lambda: list([1], [2]))
told("int", lambda: list(5))
z = [1]
told("init", lambda: (z.__init__("ab"), z, z.__init__(), z))


class L(list):
    def append(self, v):
        print("append", v, end=" ")
        super().append(v)

    def __iter__(self):
        return iter("own")

    def __len__(self):
        return 99


l = L([1, 2])
l.append(3)
l.extend([4])
l += [5]
print(list.__repr__(l), list(l), len(l), [*l], l[0], l == [1, 2, 3, 4, 5], type(l + [1]).__name__, type(l[:1]).__name__, type(l * 2).__name__, type(l.copy()).__name__, bool(L()), sorted(l), l.count(1), 1 in l)

#> append () !! TypeError list.append() takes exactly one argument (0 given)
#> append (1, 2) !! TypeError list.append() takes exactly one argument (2 given)
#> extend (5,) !! TypeError 'int' object is not iterable
#> extend () !! TypeError list.extend() takes exactly one argument (0 given)
#> insert (1,) !! TypeError insert expected 2 arguments, got 1
#> insert ('a', 1) !! TypeError 'str' object cannot be interpreted as an integer
#> insert (1.0, 1) !! TypeError 'float' object cannot be interpreted as an integer
#> pop ('a',) !! TypeError 'str' object cannot be interpreted as an integer
#> pop (10,) !! IndexError pop index out of range
#> pop (-10,) !! IndexError pop index out of range
#> pop (1, 2) !! TypeError pop expected at most 1 argument, got 2
#> remove (9,) !! ValueError list.remove(x): x not in list
#> remove () !! TypeError list.remove() takes exactly one argument (0 given)
#> clear (1,) !! TypeError list.clear() takes no arguments (1 given)
#> copy (1,) !! TypeError list.copy() takes no arguments (1 given)
#> reverse (1,) !! TypeError list.reverse() takes no arguments (1 given)
#> index (9,) !! ValueError 9 is not in list
#> index (1, 'a') !! TypeError slice indices must be integers or have an __index__ method
#> index (1, None) !! TypeError slice indices must be integers or have an __index__ method
#> count () !! TypeError list.count() takes exactly one argument (0 given)
#> pop () !! IndexError pop from empty list
#> __getitem__ ('a',) !! TypeError list indices must be integers or slices, not str
#> __setitem__ (9, 1) !! IndexError list assignment index out of range
#> __delitem__ (-9,) !! IndexError list assignment index out of range
#> __iadd__ (5,) !! TypeError 'int' object is not iterable
#> __add__ ((1,),) !! TypeError can only concatenate list (not "tuple") to list
#> __mul__ (1.5,) !! TypeError 'float' object cannot be interpreted as an integer
#> __imul__ ('a',) !! TypeError 'str' object cannot be interpreted as an integer
#> __contains__ () !! TypeError expected 1 argument, got 0
#> index (1, 5) !! ValueError 1 is not in list
#> index (3, -1) -> 2
#> index (1, -100, 100) -> 0
#> index (2, 1000000000000000000000000000000) !! ValueError 2 is not in list
#> [1, 2, 3]
#> ['at 2', 1, 2, 3, 1, 2, 'before last', 3] at 1 first last very first ['at 2', 1, 2, 3, 1, 2, 'before last', 3]
#> ['at 2', 1, 2, 3, 1, 2, 'before last', 3, 'a', 'b', 0, 1, 'k', 'at 2', 1, 2, 3, 1, 2, 'before last', 3, 'a', 'b', 0, 1, 'k', 0]
#> [] [] [[], []] [] [1, 2, 1, 2, 1, 2] [0]
#> [1, 1, 1, 1] [1, 1]
#> [[1, 0], [1, 0]] [[0, 0], [0, 0]]
#> [1, 2, 1, 'g', 2, 'g']
#> [1, 2, 3, 4, 10, 20, 30, 40, 100]
#> [2, 4, 6]
#> 0 1 4 None 0 end None still []
#> 3 2 [2, 1] []
#> [3, 2, 1]
#> 3 (([1, 2, 3, 4],), 3) [4] (([],),)
#> extend half !! KeyError 'half'
#> [0, 1]
#> iadd half !! KeyError 'half'
#> [0, 1, 1]
#> slice half !! KeyError 'half'
#> [0, 1, 1]
#> list half !! KeyError 'half'
#> hint 0 -> ['a', 'b']
#> hint 100 -> ['a', 'b']
#> hint -1 !! ValueError __len__() should return >= 0
#> hint 'a' -> ['a', 'b']
#> hint <class 'TypeErr -> ['a', 'b']
#> hint <class 'KeyErro !! KeyError 'len'
#> hint 461168601842738 -> ['a', 'b']
#> [[...]] True True True [[[...]], [[...]]] 1
#> rec lt -> False
#> RecursionError
#> hash !! TypeError unhashable type: 'list'
#> kw !! TypeError list() takes no keyword arguments
#> two !! TypeError list expected at most 1 argument, got 2
#> int !! TypeError 'int' object is not iterable
#> init -> (None, [], None, [])
#> append 3 [1, 2, 3, 4, 5] ['o', 'w', 'n'] 99 ['o', 'w', 'n'] 1 True list list list list True ['n', 'o', 'w'] 1 True
