# deque: every method with errors, maxlen, rotation, comparison, mutation while iterating, copies.
import copy
from collections import deque
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class D(deque):
    pass


class Eq:
    def __init__(self, d):
        self.d = d

    def __eq__(self, o):
        self.d.clear()
        return False


def do(start, code, maxlen=None):
    d = deque(start, maxlen)
    try:
        r = code(d)
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r, d)


for args, kw in (((), {}), (("abc",), {}), (("abc", 2), {}), (([1],), {"maxlen": 0}), ((), {"maxlen": 3}), ((range(3), None), {}), ((), {"iterable": "ab"}), ((5,), {}), (("a", -1), {}), (("a", "b"), {}), (("a", 1.0), {}), (("a", 1, 2), {}), (("a",), {"size": 1}), (("a", True), {}), (({1: 2},), {})):
    tell(deque, *args, **kw)
for code in (lambda d: d.append(9), lambda d: d.appendleft(9), lambda d: d.extend("xy"), lambda d: d.extendleft("xy"), lambda d: d.extend(d), lambda d: d.extendleft(d), lambda d: d.extend(5), lambda d: d.pop(), lambda d: d.popleft(), lambda d: d.pop(0), lambda d: d.rotate(), lambda d: d.rotate(2), lambda d: d.rotate(-1), lambda d: d.rotate(100), lambda d: d.rotate("a"), lambda d: d.rotate(1.0), lambda d: d.reverse(), lambda d: d.clear(), lambda d: d.copy(), lambda d: d.count(2), lambda d: d.count(9), lambda d: d.index(2), lambda d: d.index(2, 2), lambda d: d.index(9), lambda d: d.index(1, 0, 1), lambda d: d.index(2, -1), lambda d: d.index(2, -99, 99), lambda d: d.index(2, "a"), lambda d: d.insert(1, "i"), lambda d: d.insert(-1, "i"), lambda d: d.insert(99, "i"), lambda d: d.insert(-99, "i"), lambda d: d.insert("a", 1), lambda d: d.remove(2), lambda d: d.remove(9), lambda d: d[0], lambda d: d[-1], lambda d: d[4], lambda d: d[-5], lambda d: d["a"], lambda d: d[1:2], lambda d: d[1.0], lambda d: d.__setitem__(1, "s"), lambda d: d.__setitem__(9, "s"), lambda d: d.__delitem__(1), lambda d: d.__delitem__(-9), lambda d: d + deque([7]), lambda d: d + [7], lambda d: d * 2, lambda d: 2 * d, lambda d: d * -1, lambda d: d * "a", lambda d: d.__iadd__("q"), lambda d: d.__iadd__(5), lambda d: d.__imul__(2), lambda d: d == deque([1, 2, 3, 2]), lambda d: d == [1, 2, 3, 2], lambda d: d != deque(), lambda d: d < deque([2]), lambda d: d >= deque([1, 2]), lambda d: d < [1], lambda d: 3 in d, lambda d: len(d), lambda d: bool(d), lambda d: hash(d), lambda d: list(reversed(d)), lambda d: d.maxlen, lambda d: setattr(d, "maxlen", 5), lambda d: d.sort(), lambda d: d.__init__("new"), lambda d: d.__init__("new", 2), lambda d: d.append(), lambda d: d.append(1, 2), lambda d: d.remove(), lambda d: d.x, lambda d: d.count(), lambda d: d.insert(1), lambda d: d.__copy__(), lambda d: d.__reduce__()[1:3]):
    do([1, 2, 3, 2], code)
for code in (lambda d: d.append(9), lambda d: d.appendleft(9), lambda d: d.extend("wxyz"), lambda d: d.extendleft("wxyz"), lambda d: d.insert(0, 1), lambda d: d + deque([5, 6]), lambda d: d * 3, lambda d: d.__imul__(2), lambda d: d.__iadd__([7]), lambda d: d.copy().maxlen, lambda d: d.rotate(), lambda d: (d.pop(), d.insert(0, "ok"))):
    do([1, 2, 3], code, 3)
for code in (lambda d: d.pop(), lambda d: d.popleft(), lambda d: d[0], lambda d: d.remove(1), lambda d: d.index(1), lambda d: d.rotate(5), lambda d: d.__delitem__(0)):
    do([], code)
def during(change):
    d = deque(range(4))
    seen = []
    for x in d:
        seen.append(x)
        if len(seen) == 2:
            change(d)
    return seen
for change in (lambda d: d.append(1), lambda d: d.popleft(), lambda d: d.rotate(1), lambda d: d.__setitem__(3, "z"), lambda d: d.clear(), lambda d: (d.append(1), d.pop())):
    tell(during, change)
d = deque()
d.extend([Eq(d), 1])
tell(d.index, 5)
d.extend([Eq(d), 1])
tell(d.count, 5)
d.extend([Eq(d), 1])
tell(d.remove, 5)
d = deque([1, [2]])
c, dc = copy.copy(d), copy.deepcopy(d)
d[1].append(3)
print(c, dc, type(copy.copy(D([1], 5))).__name__, copy.copy(D([1], 5)).maxlen, D("ab"), D("ab") + D("c"), type(D("a") * 2).__name__, D("a") == deque("a"))
d = deque([1])
d.append(d)
print(d, deque([[deque()]]), str(deque(maxlen=2)), f"{deque('a')}", deque[int])
it = iter(deque([1, 2, 3]))
print(next(it), it.__length_hint__(), list(it), list(it), type(it).__name__, type(reversed(deque())).__name__, list(zip(deque("ab"), deque("cd"))), max(deque([3, 9])), sorted(deque([3, 1])), [*deque("xy")])
big = deque(maxlen=64)
for i in range(500):
    (big.append if i % 3 else big.appendleft)(i)
print(len(big), big[0], big[-1], big[31], sum(big))

#> deque([])
#> deque(['a', 'b', 'c'])
#> deque(['b', 'c'], maxlen=2)
#> deque([], maxlen=0)
#> deque([], maxlen=3)
#> deque([0, 1, 2])
#> deque(['a', 'b'])
#> TypeError 'int' object is not iterable
#> ValueError maxlen must be non-negative
#> TypeError an integer is required
#> TypeError an integer is required
#> TypeError deque() takes at most 2 arguments (3 given)
#> TypeError 'size' is an invalid keyword argument for deque()
#> deque(['a'], maxlen=1)
#> deque([1])
#> None deque([1, 2, 3, 2, 9])
#> None deque([9, 1, 2, 3, 2])
#> None deque([1, 2, 3, 2, 'x', 'y'])
#> None deque(['y', 'x', 1, 2, 3, 2])
#> None deque([1, 2, 3, 2, 1, 2, 3, 2])
#> None deque([2, 3, 2, 1, 1, 2, 3, 2])
#> TypeError: 'int' object is not iterable deque([1, 2, 3, 2])
#> 2 deque([1, 2, 3])
#> 1 deque([2, 3, 2])
#> TypeError: deque.pop() takes no arguments (1 given) deque([1, 2, 3, 2])
#> None deque([2, 1, 2, 3])
#> None deque([3, 2, 1, 2])
#> None deque([2, 3, 2, 1])
#> None deque([1, 2, 3, 2])
#> TypeError: 'str' object cannot be interpreted as an integer deque([1, 2, 3, 2])
#> TypeError: 'float' object cannot be interpreted as an integer deque([1, 2, 3, 2])
#> None deque([2, 3, 2, 1])
#> None deque([])
#> deque([1, 2, 3, 2]) deque([1, 2, 3, 2])
#> 2 deque([1, 2, 3, 2])
#> 0 deque([1, 2, 3, 2])
#> 1 deque([1, 2, 3, 2])
#> 3 deque([1, 2, 3, 2])
#> ValueError: 9 is not in deque deque([1, 2, 3, 2])
#> 0 deque([1, 2, 3, 2])
#> 3 deque([1, 2, 3, 2])
#> 1 deque([1, 2, 3, 2])
#> TypeError: slice indices must be integers or have an __index__ method deque([1, 2, 3, 2])
#> None deque([1, 'i', 2, 3, 2])
#> None deque([1, 2, 3, 'i', 2])
#> None deque([1, 2, 3, 2, 'i'])
#> None deque(['i', 1, 2, 3, 2])
#> TypeError: 'str' object cannot be interpreted as an integer deque([1, 2, 3, 2])
#> None deque([1, 3, 2])
#> ValueError: 9 is not in deque deque([1, 2, 3, 2])
#> 1 deque([1, 2, 3, 2])
#> 2 deque([1, 2, 3, 2])
#> IndexError: deque index out of range deque([1, 2, 3, 2])
#> IndexError: deque index out of range deque([1, 2, 3, 2])
#> TypeError: sequence index must be integer, not 'str' deque([1, 2, 3, 2])
#> TypeError: sequence index must be integer, not 'slice' deque([1, 2, 3, 2])
#> TypeError: sequence index must be integer, not 'float' deque([1, 2, 3, 2])
#> None deque([1, 's', 3, 2])
#> IndexError: deque index out of range deque([1, 2, 3, 2])
#> None deque([1, 3, 2])
#> IndexError: deque index out of range deque([1, 2, 3, 2])
#> deque([1, 2, 3, 2, 7]) deque([1, 2, 3, 2])
#> TypeError: can only concatenate deque (not "list") to deque deque([1, 2, 3, 2])
#> deque([1, 2, 3, 2, 1, 2, 3, 2]) deque([1, 2, 3, 2])
#> deque([1, 2, 3, 2, 1, 2, 3, 2]) deque([1, 2, 3, 2])
#> deque([]) deque([1, 2, 3, 2])
#> TypeError: can't multiply sequence by non-int of type 'str' deque([1, 2, 3, 2])
#> deque([1, 2, 3, 2, 'q']) deque([1, 2, 3, 2, 'q'])
#> TypeError: 'int' object is not iterable deque([1, 2, 3, 2])
#> deque([1, 2, 3, 2, 1, 2, 3, 2]) deque([1, 2, 3, 2, 1, 2, 3, 2])
#> True deque([1, 2, 3, 2])
#> False deque([1, 2, 3, 2])
#> True deque([1, 2, 3, 2])
#> True deque([1, 2, 3, 2])
#> True deque([1, 2, 3, 2])
#> TypeError: '<' not supported between instances of 'collections.deque' and 'list' deque([1, 2, 3, 2])
#> True deque([1, 2, 3, 2])
#> 4 deque([1, 2, 3, 2])
#> True deque([1, 2, 3, 2])
#> TypeError: unhashable type: 'collections.deque' deque([1, 2, 3, 2])
#> [2, 3, 2, 1] deque([1, 2, 3, 2])
#> None deque([1, 2, 3, 2])
#> AttributeError: attribute 'maxlen' of 'collections.deque' objects is not writable deque([1, 2, 3, 2])
#> AttributeError: 'collections.deque' object has no attribute 'sort' deque([1, 2, 3, 2])
#> None deque(['n', 'e', 'w'])
#> None deque(['e', 'w'], maxlen=2)
#> TypeError: deque.append() takes exactly one argument (0 given) deque([1, 2, 3, 2])
#> TypeError: deque.append() takes exactly one argument (2 given) deque([1, 2, 3, 2])
#> TypeError: deque.remove() takes exactly one argument (0 given) deque([1, 2, 3, 2])
#> AttributeError: 'collections.deque' object has no attribute 'x' deque([1, 2, 3, 2])
#> TypeError: deque.count() takes exactly one argument (0 given) deque([1, 2, 3, 2])
#> TypeError: insert() takes exactly 2 arguments (1 given) deque([1, 2, 3, 2])
#> deque([1, 2, 3, 2]) deque([1, 2, 3, 2])
#> ((), None) deque([1, 2, 3, 2])
#> None deque([2, 3, 9], maxlen=3)
#> None deque([9, 1, 2], maxlen=3)
#> None deque(['x', 'y', 'z'], maxlen=3)
#> None deque(['z', 'y', 'x'], maxlen=3)
#> IndexError: deque already at its maximum size deque([1, 2, 3], maxlen=3)
#> deque([3, 5, 6], maxlen=3) deque([1, 2, 3], maxlen=3)
#> deque([1, 2, 3], maxlen=3) deque([1, 2, 3], maxlen=3)
#> deque([1, 2, 3], maxlen=3) deque([1, 2, 3], maxlen=3)
#> deque([2, 3, 7], maxlen=3) deque([2, 3, 7], maxlen=3)
#> 3 deque([1, 2, 3], maxlen=3)
#> None deque([3, 1, 2], maxlen=3)
#> (3, None) deque(['ok', 1, 2], maxlen=3)
#> IndexError: pop from an empty deque deque([])
#> IndexError: pop from an empty deque deque([])
#> IndexError: deque index out of range deque([])
#> ValueError: 1 is not in deque deque([])
#> ValueError: 1 is not in deque deque([])
#> None deque([])
#> IndexError: deque index out of range deque([])
#> RuntimeError deque mutated during iteration
#> RuntimeError deque mutated during iteration
#> RuntimeError deque mutated during iteration
#> [0, 1, 2, 'z']
#> RuntimeError deque mutated during iteration
#> RuntimeError deque mutated during iteration
#> RuntimeError deque mutated during iteration
#> RuntimeError deque mutated during iteration
#> IndexError deque mutated during iteration
#> deque([1, [2, 3]]) deque([1, [2]]) D 5 D(['a', 'b']) D(['a', 'b', 'c']) D True
#> deque([1, [...]]) deque([[deque([])]]) deque([], maxlen=2) deque(['a']) collections.deque[int]
#> 1 2 [2, 3] [] _deque_iterator _deque_reverse_iterator [('a', 'c'), ('b', 'd')] 9 [1, 3] ['x', 'y']
#> 64 310 499 403 25888
