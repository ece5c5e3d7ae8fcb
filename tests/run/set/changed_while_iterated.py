# set: changes during iteration and during comparisons, in-place operators with itself, pop order, sizes.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def during(change):
    s = {1, 2, 3, 4}
    seen = 0
    for x in s:
        seen += 1
        change(s, x)
        if seen > 10:
            break
    return seen, sorted(s, key=str)


told("add", during, lambda s, x: s.add(x + 10))
told("discard", during, lambda s, x: s.discard(x))
told("same size", during, lambda s, x: (s.discard(x), s.add(x)) and None)
told("clear", during, lambda s, x: s.clear())
told("update none", during, lambda s, x: s.update([]))
told("update same", during, lambda s, x: s.update([1, 2]))
told("ior", during, lambda s, x: s.__ior__({99}))
told("pop", during, lambda s, x: s.pop())
it = iter({1, 2})
next(it)
print(it.__length_hint__(), next(it) and it.__length_hint__(), next(it, "end"), next(it, "end"))
s = {1, 2, 3}
it = iter(s)
s.add(4)
told("next", next, it)
told("hint", it.__length_hint__)
s.remove(4)
told("next again", next, it)
for name in ("update", "intersection_update", "difference_update", "symmetric_difference_update"):
    s = {1, 2, 3}
    print(name, getattr(s, name)(s), sorted(s), end=" ")
    s = {1, 2, 3}
    getattr(s, name)(x for x in [2, 9])
    print(sorted(s), end=" ")
    told("bad", getattr(s, name), [[]])
    told("int", getattr(s, name), 5)
    told("many", lambda: (getattr(s, name)([2], [9, 7]), sorted(s)))
    told("none", lambda: (getattr(s, name)(), sorted(s)))
a = {1, 2}
b = a
a |= {3}
a &= {2, 3, 4}
a ^= {3, 5}
a -= {5}
print(a, b is a)
a |= a
a &= a
print(a)
a ^= a
print(a, b)
a = {1, 2}
a -= a
print(a)
for f in (lambda: a.__ior__([1]), lambda: a.__iand__(5)):
    told("inplace", f)


def put(op):
    x = {1}
    if op == "|":
        x |= [2]
    elif op == "&":
        x &= [1]
    elif op == "-":
        x -= (1,)
    else:
        x ^= "a"


for op in "|&-^":
    told("stmt", put, op)


class E:
    """Equal to all of the same hash; changes the set when compared."""

    def __init__(self, n, act=None):
        self.n, self.act = n, act

    def __hash__(self):
        return 1

    def __eq__(self, o):
        if self.act:
            act, self.act = self.act, None
            act()
        return isinstance(o, E) and self.n == o.n

    def __repr__(self):
        return f"E{self.n}"


s = {E(1), E(2)}
print(E(2) in s, E(3) in s, len(s))
s.add(E(1))
s.discard(E(2))
print(s)
for act in (lambda: s.clear(), lambda: s.add(E(9)), lambda: s.discard(E(1))):
    s = {E(1), E(2), E(3)}
    probe = E(3, act)
    told("in", lambda: probe in s)
    told("len", lambda: len(s) > 0 or len(s) == 0)


class BadHash:
    def __hash__(self):
        raise ValueError("hash")


class BadEq:
    def __hash__(self):
        return 1

    def __eq__(self, o):
        raise KeyError("eq")


told("hash", lambda: {BadHash()})
told("hash in", lambda: BadHash() in set())
told("hash discard", lambda: {1}.discard(BadHash()))
told("eq", lambda: {BadEq(), BadEq()})
told("eq in", lambda: BadEq() in {1})
told("eq remove", lambda: {1}.remove(BadEq()))
told("frozen", lambda: frozenset([BadEq(), 1]))
told("remove missing", lambda: {1}.remove((1, 2)))
told("remove text", lambda: {1}.remove("x"))
told("pop", set().pop)
told("pop arg", lambda: {1}.pop(0))
told("add two", lambda: set().add(1, 2))
told("set two", lambda: set([1], [2]))
told("set int", lambda: set(5))
told("set kw", lambda: set(iterable=[1]))
s = {1}
told("init again", lambda: (s.__init__([5, 6]), sorted(s)))
told("init none", lambda: (s.__init__(), s))
r = set()
f = frozenset([1])
told("in itself", lambda: r in {f})
told("repr", lambda: [set(), {()}, {"a"}, frozenset(), frozenset({1}), type("S", (set,), {})(), type("S", (set,), {})([1])])
told("bytes key", lambda: {b"a"} == {"a"})

#> add !! RuntimeError Set changed size during iteration
#> discard !! RuntimeError Set changed size during iteration
#> same size -> (4, [1, 2, 3, 4])
#> clear !! RuntimeError Set changed size during iteration
#> update none -> (4, [1, 2, 3, 4])
#> update same -> (4, [1, 2, 3, 4])
#> ior !! RuntimeError Set changed size during iteration
#> pop !! RuntimeError Set changed size during iteration
#> 1 0 end end
#> next !! RuntimeError Set changed size during iteration
#> hint -> 0
#> next again !! RuntimeError Set changed size during iteration
#> update None [1, 2, 3] [1, 2, 3, 9] bad !! TypeError unhashable type: 'list'
#> int !! TypeError 'int' object is not iterable
#> many -> (None, [1, 2, 3, 7, 9])
#> none -> (None, [1, 2, 3, 7, 9])
#> intersection_update None [1, 2, 3] [2] bad !! TypeError unhashable type: 'list'
#> int !! TypeError 'int' object is not iterable
#> many -> (None, [])
#> none -> (None, [])
#> difference_update None [] [1, 3] bad !! TypeError unhashable type: 'list'
#> int !! TypeError 'int' object is not iterable
#> many -> (None, [1, 3])
#> none -> (None, [1, 3])
#> symmetric_difference_update None [] [1, 3, 9] bad !! TypeError unhashable type: 'list'
#> int !! TypeError 'int' object is not iterable
#> many !! TypeError set.symmetric_difference_update() takes exactly one argument (2 given)
#> none !! TypeError set.symmetric_difference_update() takes exactly one argument (0 given)
#> {2} True
#> {2}
#> set() set()
#> set()
#> inplace -> NotImplemented
#> inplace -> NotImplemented
#> stmt !! TypeError unsupported operand type(s) for |=: 'set' and 'list'
#> stmt !! TypeError unsupported operand type(s) for &=: 'set' and 'list'
#> stmt !! TypeError unsupported operand type(s) for -=: 'set' and 'tuple'
#> stmt !! TypeError unsupported operand type(s) for ^=: 'set' and 'str'
#> True False 2
#> {E1}
#> in -> True
#> len -> True
#> in -> True
#> len -> True
#> in -> True
#> len -> True
#> hash !! ValueError hash
#> hash in !! ValueError hash
#> hash discard !! ValueError hash
#> eq !! KeyError 'eq'
#> eq in !! KeyError 'eq'
#> eq remove !! KeyError 'eq'
#> frozen !! KeyError 'eq'
#> remove missing !! KeyError (1, 2)
#> remove text !! KeyError 'x'
#> pop !! KeyError 'pop from an empty set'
#> pop arg !! TypeError set.pop() takes no arguments (1 given)
#> add two !! TypeError set.add() takes exactly one argument (2 given)
#> set two !! TypeError set expected at most 1 argument, got 2
#> set int !! TypeError 'int' object is not iterable
#> set kw !! TypeError set() takes no keyword arguments
#> init again -> (None, [5, 6])
#> init none -> (None, set())
#> in itself -> False
#> repr -> [set(), {()}, {'a'}, frozenset(), frozenset({1}), S(), S({1})]
#> bytes key -> False
