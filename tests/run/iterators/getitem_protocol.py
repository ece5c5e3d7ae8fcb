"""Objects without __iter__: iteration, membership, unpacking and reversal by __getitem__, and how it ends."""


class Old:
    def __init__(self, n, stop=IndexError):
        self.n, self.stop, self.asked = n, stop, []

    def __getitem__(self, i):
        self.asked.append(i)
        if i >= self.n:
            raise self.stop(i)
        return i * i


o = Old(3)
print(list(o), o.asked)
print(9 in Old(5), 10 in Old(5), tuple(Old(2)), [*Old(2), *Old(1)], sum(Old(4)), max(Old(4)), dict(enumerate(Old(2))))
a, *b = Old(4)
print(a, b)
print(list(Old(2, StopIteration)))
try:
    list(Old(2, KeyError))
except KeyError as e:
    print("KeyError", e)
it = iter(Old(2))
print(type(it).__name__, next(it), it.__reduce__()[0].__name__, it.__reduce__()[2])
it.__setstate__(0)
print(list(it), list(it), next(it, "end"))
it.__setstate__(0)
print(list(it))
it = iter(Old(10))
it.__setstate__(7)
print(list(it))
it = iter(Old(10))
it.__setstate__(-5)
print(next(it))


class Sized(Old):
    def __len__(self):
        return self.n


s = Sized(4)
print(list(reversed(s)), s.asked)
try:
    reversed(Old(3))
except TypeError as e:
    print(e)
it = iter(s)
print(it.__length_hint__(), next(it), it.__length_hint__())


class Grows(Sized):
    def __getitem__(self, i):
        if i == 1:
            self.n += 1
        return super().__getitem__(i)


g = Grows(3)
print(list(g), g.n)


class Blocked(Old):
    __iter__ = None


for work in (lambda: iter(Blocked(2)), lambda: 1 in Blocked(2), lambda: list(Blocked(2)), lambda: (lambda *a: a)(*Blocked(2))):
    try:
        print(work())
    except TypeError as e:
        print(e)


class NoContains(Old):
    __contains__ = None


try:
    4 in NoContains(3)
except TypeError as e:
    print(e)
print(list(NoContains(3)))


class NoReverse(Sized):
    __reversed__ = None


try:
    reversed(NoReverse(3))
except TypeError as e:
    print(e)


class InstanceOnly:
    pass


x = InstanceOnly()
x.__getitem__ = lambda i: i
x.__iter__ = lambda: iter(())
for work in (lambda: iter(x), lambda: x[0], lambda: 1 in x, lambda: len(x)):
    try:
        print(work())
    except TypeError as e:
        print(e)


class ViaClassGetitem:
    def __class_getitem__(cls, i):
        if i > 2:
            raise IndexError
        return i


print(ViaClassGetitem[1])
try:
    list(ViaClassGetitem)
except TypeError as e:
    print(e)


class BadIter:
    def __iter__(self):
        return [1]


class RaisingIter:
    def __iter__(self):
        raise LookupError("no iterator today")


class NoneIter:
    def __iter__(self):
        return None


for cls in (BadIter, RaisingIter, NoneIter):
    for work in (iter, list, lambda v: [x for x in v], lambda v: 1 in v, lambda v: max(v), lambda v: "".join(v), lambda v: dict(v), lambda v: [*v]):
        try:
            print(work(cls()))
        except (TypeError, LookupError) as e:
            print(type(e).__name__, e)
try:
    for q in BadIter():
        pass
except TypeError as e:
    print(e)
try:
    p, q = NoneIter()
except TypeError as e:
    print(e)

#> [0, 1, 4] [0, 1, 2, 3]
#> True False (0, 1) [0, 1, 0] 14 9 {0: 0, 1: 1}
#> 0 [1, 4, 9]
#> [0, 1]
#> KeyError 2
#> iterator 0 iter 1
#> [0, 1] [] end
#> []
#> [49, 64, 81]
#> 0
#> [9, 4, 1, 0] [3, 2, 1, 0]
#> object of type 'Old' has no len()
#> 4 0 3
#> [0, 1, 4, 9] 4
#> 'Blocked' object is not iterable
#> argument of type 'Blocked' is not iterable
#> 'Blocked' object is not iterable
#> 'Blocked' object is not iterable
#> 'NoContains' object is not a container
#> [0, 1, 4]
#> 'NoReverse' object is not reversible
#> 'InstanceOnly' object is not iterable
#> 'InstanceOnly' object is not subscriptable
#> argument of type 'InstanceOnly' is not iterable
#> object of type 'InstanceOnly' has no len()
#> 1
#> 'type' object is not iterable
#> TypeError iter() returned non-iterator of type 'list'
#> TypeError iter() returned non-iterator of type 'list'
#> TypeError iter() returned non-iterator of type 'list'
#> TypeError argument of type 'BadIter' is not iterable
#> TypeError iter() returned non-iterator of type 'list'
#> TypeError can only join an iterable
#> TypeError iter() returned non-iterator of type 'list'
#> TypeError iter() returned non-iterator of type 'list'
#> LookupError no iterator today
#> LookupError no iterator today
#> LookupError no iterator today
#> LookupError no iterator today
#> LookupError no iterator today
#> LookupError no iterator today
#> LookupError no iterator today
#> LookupError no iterator today
#> TypeError iter() returned non-iterator of type 'NoneType'
#> TypeError iter() returned non-iterator of type 'NoneType'
#> TypeError iter() returned non-iterator of type 'NoneType'
#> TypeError argument of type 'NoneIter' is not iterable
#> TypeError iter() returned non-iterator of type 'NoneType'
#> TypeError can only join an iterable
#> TypeError iter() returned non-iterator of type 'NoneType'
#> TypeError iter() returned non-iterator of type 'NoneType'
#> iter() returned non-iterator of type 'list'
#> iter() returned non-iterator of type 'NoneType'
