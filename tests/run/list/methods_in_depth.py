# append to sort: arguments, errors, equality asked of user classes, changes in between.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Eq:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        print(f"{self.n}?", end=" ")
        return self.n == o

    def __repr__(self):
        return f"Eq{self.n}"


class Raises:
    def __eq__(self, o):
        raise RuntimeError("eq fails")


class Ix:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


def do(code):
    l = [3, 1, 2, 1]
    try:
        r = code(l)
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r, l)


nan = float("nan")
for code in (lambda l: l.append(l), lambda l: l.append(), lambda l: l.append(1, 2), lambda l: l.append(object=1), lambda l: l.extend("ab"), lambda l: l.extend(l), lambda l: l.extend({7: 8}), lambda l: l.extend(5), lambda l: l.extend(), lambda l: l.extend(x for x in l[:2]), lambda l: l.insert(0, "a"), lambda l: l.insert(-1, "a"), lambda l: l.insert(99, "a"), lambda l: l.insert(-99, "a"), lambda l: l.insert(Ix(1), "a"), lambda l: l.insert("0", 1), lambda l: l.insert(1.0, 1), lambda l: l.insert(0), lambda l: l.insert(2**70, 1), lambda l: l.pop(), lambda l: l.pop(0), lambda l: l.pop(-2), lambda l: l.pop(Ix(1)), lambda l: l.pop(4), lambda l: l.pop(-5), lambda l: l.pop("a"), lambda l: l.pop(0, 1), lambda l: l.pop(2**70), lambda l: l.remove(1), lambda l: l.remove(9), lambda l: l.remove(), lambda l: l.remove(1.0), lambda l: l.remove(True), lambda l: l.index(1), lambda l: l.index(1, 2), lambda l: l.index(1, 2, 3), lambda l: l.index(2, -2), lambda l: l.index(1, -99, 99), lambda l: l.index(9), lambda l: l.index(), lambda l: l.index(1, "a"), lambda l: l.index(1, None), lambda l: l.index(1, Ix(2)), lambda l: l.index(1, 2**70), lambda l: l.index(1, 0, 4, 5), lambda l: l.count(1), lambda l: l.count(1.0), lambda l: l.count("1"), lambda l: l.count(), lambda l: l.reverse(), lambda l: l.reverse(1), lambda l: l.clear(), lambda l: l.clear(1), lambda l: l.copy(), lambda l: l.copy() is l, lambda l: l.copy(1), lambda l: l.sort(), lambda l: l.sort(reverse=True), lambda l: l.sort(key=lambda x: -x), lambda l: l.sort(None), lambda l: l.sort(key=None, reverse=0), lambda l: l.sort(key=5), lambda l: l.sort(reverse="x"), lambda l: l.sort(reverse=None), lambda l: l.sort(cmp=1), lambda l: l.__len__(), lambda l: l.__contains__(2), lambda l: list(l.__reversed__()), lambda l: l.__init__("new"), lambda l: l.__init__(), lambda l: l.__iadd__("xy"), lambda l: l.__imul__(2), lambda l: l.__class_getitem__(int)):
    try:
        do(code)
    except RecursionError:
        print("too deep")
for code in (lambda l: l.pop(), lambda l: l.pop(0), lambda l: l.remove(1), lambda l: l.index(1), lambda l: l.sort(), lambda l: l[0], lambda l: max(l)):
    tell(code, [])
l = [Eq(1), Eq(2), Eq(3)]
print(l.index(2), l.count(3), 3 in l, l.remove(1), l)
tell(l.index, 9)
tell([1, Raises()].index, 2)
tell([1, Raises()].count, 1)
tell([Raises()].remove, 1)
same = Raises()
print([same].index(same), [same].count(same), same in [same], [nan].index(nan), [nan].count(float("nan")), [0.0].index(-0.0), [[1], [1.0]].count([True]))
class Shrink:
    def __init__(self, l):
        self.l = l

    def __eq__(self, o):
        self.l.clear()
        return False
s = []
s.extend([Shrink(s), 1, 2])
tell(s.index, 5)
s.extend([Shrink(s), 1, 2])
tell(s.remove, 5)
s.extend([Shrink(s), 1, 2])
print(s.count(1), s)
class Grow:
    def __init__(self, l):
        self.l = l

    def __eq__(self, o):
        if len(self.l) < 6:
            self.l.append(Grow(self.l))
        return False
g = []
g.append(Grow(g))
print(g.count(0), len(g), 0 in g)

#> None [3, 1, 2, 1, [...]]
#> TypeError: list.append() takes exactly one argument (0 given) [3, 1, 2, 1]
#> TypeError: list.append() takes exactly one argument (2 given) [3, 1, 2, 1]
#> TypeError: list.append() takes no keyword arguments [3, 1, 2, 1]
#> None [3, 1, 2, 1, 'a', 'b']
#> None [3, 1, 2, 1, 3, 1, 2, 1]
#> None [3, 1, 2, 1, 7]
#> TypeError: 'int' object is not iterable [3, 1, 2, 1]
#> TypeError: list.extend() takes exactly one argument (0 given) [3, 1, 2, 1]
#> None [3, 1, 2, 1, 3, 1]
#> None ['a', 3, 1, 2, 1]
#> None [3, 1, 2, 'a', 1]
#> None [3, 1, 2, 1, 'a']
#> None ['a', 3, 1, 2, 1]
#> None [3, 'a', 1, 2, 1]
#> TypeError: 'str' object cannot be interpreted as an integer [3, 1, 2, 1]
#> TypeError: 'float' object cannot be interpreted as an integer [3, 1, 2, 1]
#> TypeError: insert expected 2 arguments, got 1 [3, 1, 2, 1]
#> OverflowError: Python int too large to convert to C ssize_t [3, 1, 2, 1]
#> 1 [3, 1, 2]
#> 3 [1, 2, 1]
#> 2 [3, 1, 1]
#> 1 [3, 2, 1]
#> IndexError: pop index out of range [3, 1, 2, 1]
#> IndexError: pop index out of range [3, 1, 2, 1]
#> TypeError: 'str' object cannot be interpreted as an integer [3, 1, 2, 1]
#> TypeError: pop expected at most 1 argument, got 2 [3, 1, 2, 1]
#> OverflowError: Python int too large to convert to C ssize_t [3, 1, 2, 1]
#> None [3, 2, 1]
#> ValueError: list.remove(x): x not in list [3, 1, 2, 1]
#> TypeError: list.remove() takes exactly one argument (0 given) [3, 1, 2, 1]
#> None [3, 2, 1]
#> None [3, 2, 1]
#> 1 [3, 1, 2, 1]
#> 3 [3, 1, 2, 1]
#> ValueError: 1 is not in list [3, 1, 2, 1]
#> 2 [3, 1, 2, 1]
#> 1 [3, 1, 2, 1]
#> ValueError: 9 is not in list [3, 1, 2, 1]
#> TypeError: index expected at least 1 argument, got 0 [3, 1, 2, 1]
#> TypeError: slice indices must be integers or have an __index__ method [3, 1, 2, 1]
#> TypeError: slice indices must be integers or have an __index__ method [3, 1, 2, 1]
#> 3 [3, 1, 2, 1]
#> ValueError: 1 is not in list [3, 1, 2, 1]
#> TypeError: index expected at most 3 arguments, got 4 [3, 1, 2, 1]
#> 2 [3, 1, 2, 1]
#> 2 [3, 1, 2, 1]
#> 0 [3, 1, 2, 1]
#> TypeError: list.count() takes exactly one argument (0 given) [3, 1, 2, 1]
#> None [1, 2, 1, 3]
#> TypeError: list.reverse() takes no arguments (1 given) [3, 1, 2, 1]
#> None []
#> TypeError: list.clear() takes no arguments (1 given) [3, 1, 2, 1]
#> [3, 1, 2, 1] [3, 1, 2, 1]
#> False [3, 1, 2, 1]
#> TypeError: list.copy() takes no arguments (1 given) [3, 1, 2, 1]
#> None [1, 1, 2, 3]
#> None [3, 2, 1, 1]
#> None [3, 2, 1, 1]
#> TypeError: sort() takes no positional arguments [3, 1, 2, 1]
#> None [1, 1, 2, 3]
#> TypeError: 'int' object is not callable [3, 1, 2, 1]
#> None [3, 2, 1, 1]
#> None [1, 1, 2, 3]
#> TypeError: 'cmp' is an invalid keyword argument for sort() [3, 1, 2, 1]
#> 4 [3, 1, 2, 1]
#> True [3, 1, 2, 1]
#> [1, 2, 1, 3] [3, 1, 2, 1]
#> None ['n', 'e', 'w']
#> None []
#> [3, 1, 2, 1, 'x', 'y'] [3, 1, 2, 1, 'x', 'y']
#> [3, 1, 2, 1, 3, 1, 2, 1] [3, 1, 2, 1, 3, 1, 2, 1]
#> list[int] [3, 1, 2, 1]
#> IndexError pop from empty list
#> IndexError pop from empty list
#> ValueError list.remove(x): x not in list
#> ValueError 1 is not in list
#> None
#> IndexError list index out of range
#> ValueError max() iterable argument is empty
#> 1? 2? 1? 2? 3? 1? 2? 3? 1? 1 1 True None [Eq2, Eq3]
#> 2? 3? ValueError 9 is not in list
#> RuntimeError eq fails
#> RuntimeError eq fails
#> RuntimeError eq fails
#> 0 1 True 0 0 0 2
#> ValueError 5 is not in list
#> ValueError list.remove(x): x not in list
#> 0 []
#> 0 6 False
