# Sets: operators against methods, frozensets mixed in, in-place forms, errors with other types.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class S(set):
    pass


class F(frozenset):
    pass


class Odd:
    def __ror__(self, o):
        return "ror"

    def __rsub__(self, o):
        return "rsub"

    def __gt__(self, o):
        return "gt"

    def __eq__(self, o):
        return "eq"


def show(r):
    if isinstance(r, (set, frozenset)):
        return f"{type(r).__name__}{sorted(r, key=repr)}"
    return r


def do(code):
    s = {1, 2, 3}
    try:
        r = show(code(s))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r, "|", show(s))


for name in ("union", "intersection", "difference", "symmetric_difference", "update", "intersection_update", "difference_update", "symmetric_difference_update", "issubset", "issuperset", "isdisjoint"):
    print("--", name)
    for args in (([2, 9],), ({2: 0},), ("ab",), (range(2),), (iter([1, 1]),), (), ([1], [2]), ([1], (2,), {3}), (5,), (None,), ([[]],), ([1, []],), ({1, 2, 3},), (frozenset(),)):
        do(lambda s: getattr(s, name)(*args))
for code in (lambda s: s | {9}, lambda s: s & {1}, lambda s: s - {1}, lambda s: s ^ {1, 9}, lambda s: s | frozenset([9]), lambda s: frozenset([9]) | s, lambda s: s | [9], lambda s: s & "a", lambda s: s - None, lambda s: s ^ {1: 2}, lambda s: s | {1: 2}.keys(), lambda s: s + {1}, lambda s: s * 2, lambda s: ~s, lambda s: s | Odd(), lambda s: s - Odd(), lambda s: s < Odd(), lambda s: s == Odd(), lambda s: s.__ior__({8}), lambda s: s.__iand__([1]), lambda s: s.__isub__(s), lambda s: s.__ixor__(s), lambda s: s.__iand__({1}), lambda s: s.__or__([1]), lambda s: s.__rsub__({1, 7}), lambda s: s.add(4), lambda s: s.add(1.0), lambda s: s.add([]), lambda s: s.add(), lambda s: s.add(1, 2), lambda s: s.remove(1), lambda s: s.remove(9), lambda s: s.remove((1, 2)), lambda s: s.remove([]), lambda s: s.discard(1), lambda s: s.discard(9), lambda s: s.discard({}), lambda s: s.pop() in (1, 2, 3), lambda s: s.pop(1), lambda s: s.clear(), lambda s: s.clear(1), lambda s: s.copy(), lambda s: s.copy() is s, lambda s: 1 in s, lambda s: [] in s, lambda s: {1} in s, lambda s: s.remove({1}), lambda s: s.discard({7}), lambda s: s < {1, 2, 3, 4}, lambda s: s <= {1, 2, 3}, lambda s: s > {1}, lambda s: s >= {4}, lambda s: s < [1], lambda s: s > 5, lambda s: s == [1, 2, 3], lambda s: s == frozenset([1, 2, 3]), lambda s: s != {1}, lambda s: s[0], lambda s: s(), lambda s: hash(s), lambda s: s.__init__([7]), lambda s: s.__init__(), lambda s: s.__init__(1, 2), lambda s: s.union(key=1), lambda s: set.union([1], s), lambda s: sum(s), lambda s: sorted(s, reverse=True), lambda s: max(s), lambda s: set("") or "empty", lambda s: list(reversed(s)), lambda s: s.sort()):
    do(code)
for a in (S([1, 2]), F([1, 2]), frozenset([1, 2]), {1, 2}):
    for b in (S([2, 3]), F([2, 3]), frozenset([2]), {3}):
        print(type(a | b).__name__, type(a & b).__name__, type(a.union(b)).__name__, type(a.difference(b)).__name__, a == b, a <= b, end="; ")
    print(type(a.copy()).__name__, show(a))
for f in (lambda: frozenset([1]).add(2), lambda: frozenset([[]]), lambda: frozenset(1), lambda: frozenset([1], [2]), lambda: set(a=1), lambda: frozenset(iterable=[]), lambda: set(1), lambda: set([1], 2), lambda: {[]}, lambda: {*5}, lambda: {1, *[2, 3], *"a"} == {1, 2, 3, "a"}, lambda: frozenset([1]).pop(), lambda: set().pop(), lambda: {frozenset([1]): 2}[frozenset([1.0])], lambda: frozenset("ab") == set("ba"), lambda: hash(frozenset([1, 2])) == hash(frozenset([2, 1])), lambda: hash(F([1])) == hash(frozenset([1])), lambda: frozenset(same) is same):
    same = frozenset("x")
    tell(f)
def augmented():
    f = frozenset([1])
    g = f
    f |= {2}
    s = t = {1}
    s |= {2}
    s &= {2, 3}
    s ^= {5}
    s -= {2}
    return show(f), g, s is t, s
tell(augmented)
print(set(), frozenset(), S(), F(), {1}, frozenset([1]), S([1]), F([1]), {frozenset()}, repr(S(["a"])), f"{set()}", [set()])

#> -- union
#> set[1, 2, 3, 9] | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> set['a', 'b', 1, 2, 3] | set[1, 2, 3]
#> set[0, 1, 2, 3] | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> TypeError: 'int' object is not iterable | set[1, 2, 3]
#> TypeError: 'NoneType' object is not iterable | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> -- intersection
#> set[2] | set[1, 2, 3]
#> set[2] | set[1, 2, 3]
#> set[] | set[1, 2, 3]
#> set[1] | set[1, 2, 3]
#> set[1] | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> set[] | set[1, 2, 3]
#> set[] | set[1, 2, 3]
#> TypeError: 'int' object is not iterable | set[1, 2, 3]
#> TypeError: 'NoneType' object is not iterable | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> set[] | set[1, 2, 3]
#> -- difference
#> set[1, 3] | set[1, 2, 3]
#> set[1, 3] | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> set[2, 3] | set[1, 2, 3]
#> set[2, 3] | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> set[3] | set[1, 2, 3]
#> set[] | set[1, 2, 3]
#> TypeError: 'int' object is not iterable | set[1, 2, 3]
#> TypeError: 'NoneType' object is not iterable | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> set[] | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> -- symmetric_difference
#> set[1, 3, 9] | set[1, 2, 3]
#> set[1, 3] | set[1, 2, 3]
#> set['a', 'b', 1, 2, 3] | set[1, 2, 3]
#> set[0, 2, 3] | set[1, 2, 3]
#> set[2, 3] | set[1, 2, 3]
#> TypeError: set.symmetric_difference() takes exactly one argument (0 given) | set[1, 2, 3]
#> TypeError: set.symmetric_difference() takes exactly one argument (2 given) | set[1, 2, 3]
#> TypeError: set.symmetric_difference() takes exactly one argument (3 given) | set[1, 2, 3]
#> TypeError: 'int' object is not iterable | set[1, 2, 3]
#> TypeError: 'NoneType' object is not iterable | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> set[] | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> -- update
#> None | set[1, 2, 3, 9]
#> None | set[1, 2, 3]
#> None | set['a', 'b', 1, 2, 3]
#> None | set[0, 1, 2, 3]
#> None | set[1, 2, 3]
#> None | set[1, 2, 3]
#> None | set[1, 2, 3]
#> None | set[1, 2, 3]
#> TypeError: 'int' object is not iterable | set[1, 2, 3]
#> TypeError: 'NoneType' object is not iterable | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> None | set[1, 2, 3]
#> None | set[1, 2, 3]
#> -- intersection_update
#> None | set[2]
#> None | set[2]
#> None | set[]
#> None | set[1]
#> None | set[1]
#> None | set[1, 2, 3]
#> None | set[]
#> None | set[]
#> TypeError: 'int' object is not iterable | set[1, 2, 3]
#> TypeError: 'NoneType' object is not iterable | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> None | set[1, 2, 3]
#> None | set[]
#> -- difference_update
#> None | set[1, 3]
#> None | set[1, 3]
#> None | set[1, 2, 3]
#> None | set[2, 3]
#> None | set[2, 3]
#> None | set[1, 2, 3]
#> None | set[3]
#> None | set[]
#> TypeError: 'int' object is not iterable | set[1, 2, 3]
#> TypeError: 'NoneType' object is not iterable | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[2, 3]
#> None | set[]
#> None | set[1, 2, 3]
#> -- symmetric_difference_update
#> None | set[1, 3, 9]
#> None | set[1, 3]
#> None | set['a', 'b', 1, 2, 3]
#> None | set[0, 2, 3]
#> None | set[2, 3]
#> TypeError: set.symmetric_difference_update() takes exactly one argument (0 given) | set[1, 2, 3]
#> TypeError: set.symmetric_difference_update() takes exactly one argument (2 given) | set[1, 2, 3]
#> TypeError: set.symmetric_difference_update() takes exactly one argument (3 given) | set[1, 2, 3]
#> TypeError: 'int' object is not iterable | set[1, 2, 3]
#> TypeError: 'NoneType' object is not iterable | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> None | set[]
#> None | set[1, 2, 3]
#> -- issubset
#> False | set[1, 2, 3]
#> False | set[1, 2, 3]
#> False | set[1, 2, 3]
#> False | set[1, 2, 3]
#> False | set[1, 2, 3]
#> TypeError: set.issubset() takes exactly one argument (0 given) | set[1, 2, 3]
#> TypeError: set.issubset() takes exactly one argument (2 given) | set[1, 2, 3]
#> TypeError: set.issubset() takes exactly one argument (3 given) | set[1, 2, 3]
#> TypeError: 'int' object is not iterable | set[1, 2, 3]
#> TypeError: 'NoneType' object is not iterable | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> True | set[1, 2, 3]
#> False | set[1, 2, 3]
#> -- issuperset
#> False | set[1, 2, 3]
#> True | set[1, 2, 3]
#> False | set[1, 2, 3]
#> False | set[1, 2, 3]
#> True | set[1, 2, 3]
#> TypeError: set.issuperset() takes exactly one argument (0 given) | set[1, 2, 3]
#> TypeError: set.issuperset() takes exactly one argument (2 given) | set[1, 2, 3]
#> TypeError: set.issuperset() takes exactly one argument (3 given) | set[1, 2, 3]
#> TypeError: 'int' object is not iterable | set[1, 2, 3]
#> TypeError: 'NoneType' object is not iterable | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> True | set[1, 2, 3]
#> True | set[1, 2, 3]
#> -- isdisjoint
#> False | set[1, 2, 3]
#> False | set[1, 2, 3]
#> True | set[1, 2, 3]
#> False | set[1, 2, 3]
#> False | set[1, 2, 3]
#> TypeError: set.isdisjoint() takes exactly one argument (0 given) | set[1, 2, 3]
#> TypeError: set.isdisjoint() takes exactly one argument (2 given) | set[1, 2, 3]
#> TypeError: set.isdisjoint() takes exactly one argument (3 given) | set[1, 2, 3]
#> TypeError: 'int' object is not iterable | set[1, 2, 3]
#> TypeError: 'NoneType' object is not iterable | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> False | set[1, 2, 3]
#> False | set[1, 2, 3]
#> True | set[1, 2, 3]
#> set[1, 2, 3, 9] | set[1, 2, 3]
#> set[1] | set[1, 2, 3]
#> set[2, 3] | set[1, 2, 3]
#> set[2, 3, 9] | set[1, 2, 3]
#> set[1, 2, 3, 9] | set[1, 2, 3]
#> frozenset[1, 2, 3, 9] | set[1, 2, 3]
#> TypeError: unsupported operand type(s) for |: 'set' and 'list' | set[1, 2, 3]
#> TypeError: unsupported operand type(s) for &: 'set' and 'str' | set[1, 2, 3]
#> TypeError: unsupported operand type(s) for -: 'set' and 'NoneType' | set[1, 2, 3]
#> TypeError: unsupported operand type(s) for ^: 'set' and 'dict' | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> TypeError: unsupported operand type(s) for +: 'set' and 'set' | set[1, 2, 3]
#> TypeError: unsupported operand type(s) for *: 'set' and 'int' | set[1, 2, 3]
#> TypeError: bad operand type for unary ~: 'set' | set[1, 2, 3]
#> ror | set[1, 2, 3]
#> rsub | set[1, 2, 3]
#> gt | set[1, 2, 3]
#> eq | set[1, 2, 3]
#> set[1, 2, 3, 8] | set[1, 2, 3, 8]
#> NotImplemented | set[1, 2, 3]
#> set[] | set[]
#> set[] | set[]
#> set[1] | set[1]
#> NotImplemented | set[1, 2, 3]
#> set[7] | set[1, 2, 3]
#> None | set[1, 2, 3, 4]
#> None | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> TypeError: set.add() takes exactly one argument (0 given) | set[1, 2, 3]
#> TypeError: set.add() takes exactly one argument (2 given) | set[1, 2, 3]
#> None | set[2, 3]
#> KeyError: 9 | set[1, 2, 3]
#> KeyError: (1, 2) | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> None | set[2, 3]
#> None | set[1, 2, 3]
#> TypeError: unhashable type: 'dict' | set[1, 2, 3]
#> True | set[2, 3]
#> TypeError: set.pop() takes no arguments (1 given) | set[1, 2, 3]
#> None | set[]
#> TypeError: set.clear() takes no arguments (1 given) | set[1, 2, 3]
#> set[1, 2, 3] | set[1, 2, 3]
#> False | set[1, 2, 3]
#> True | set[1, 2, 3]
#> TypeError: unhashable type: 'list' | set[1, 2, 3]
#> False | set[1, 2, 3]
#> KeyError: {1} | set[1, 2, 3]
#> None | set[1, 2, 3]
#> True | set[1, 2, 3]
#> True | set[1, 2, 3]
#> True | set[1, 2, 3]
#> False | set[1, 2, 3]
#> TypeError: '<' not supported between instances of 'set' and 'list' | set[1, 2, 3]
#> TypeError: '>' not supported between instances of 'set' and 'int' | set[1, 2, 3]
#> False | set[1, 2, 3]
#> True | set[1, 2, 3]
#> True | set[1, 2, 3]
#> TypeError: 'set' object is not subscriptable | set[1, 2, 3]
#> TypeError: 'set' object is not callable | set[1, 2, 3]
#> TypeError: unhashable type: 'set' | set[1, 2, 3]
#> None | set[7]
#> None | set[]
#> TypeError: set expected at most 1 argument, got 2 | set[1, 2, 3]
#> TypeError: set.union() takes no keyword arguments | set[1, 2, 3]
#> TypeError: descriptor 'union' for 'set' objects doesn't apply to a 'list' object | set[1, 2, 3]
#> 6 | set[1, 2, 3]
#> [3, 2, 1] | set[1, 2, 3]
#> 3 | set[1, 2, 3]
#> empty | set[1, 2, 3]
#> TypeError: 'set' object is not reversible | set[1, 2, 3]
#> AttributeError: 'set' object has no attribute 'sort' | set[1, 2, 3]
#> set set set set False False; set set set set False False; set set set set False False; set set set set False False; set S[1, 2]
#> frozenset frozenset frozenset frozenset False False; frozenset frozenset frozenset frozenset False False; frozenset frozenset frozenset frozenset False False; frozenset frozenset frozenset frozenset False False; frozenset F[1, 2]
#> frozenset frozenset frozenset frozenset False False; frozenset frozenset frozenset frozenset False False; frozenset frozenset frozenset frozenset False False; frozenset frozenset frozenset frozenset False False; frozenset frozenset[1, 2]
#> set set set set False False; set set set set False False; set set set set False False; set set set set False False; set set[1, 2]
#> AttributeError 'frozenset' object has no attribute 'add'
#> TypeError unhashable type: 'list'
#> TypeError 'int' object is not iterable
#> TypeError frozenset expected at most 1 argument, got 2
#> TypeError set() takes no keyword arguments
#> TypeError frozenset() takes no keyword arguments
#> TypeError 'int' object is not iterable
#> TypeError set expected at most 1 argument, got 2
#> TypeError unhashable type: 'list'
#> TypeError 'int' object is not iterable
#> True
#> AttributeError 'frozenset' object has no attribute 'pop'
#> KeyError 'pop from an empty set'
#> 2
#> True
#> True
#> True
#> True
#> ('frozenset[1, 2]', frozenset({1}), True, {5})
#> set() frozenset() S() F() {1} frozenset({1}) S({1}) F({1}) {frozenset()} S({'a'}) set() [set()]
