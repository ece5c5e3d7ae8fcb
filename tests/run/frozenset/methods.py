# Every method of frozenset, beside sets and other iterables.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def shown(v):
    return (type(v).__name__, sorted(v, key=str)) if isinstance(v, (set, frozenset)) else v


F = frozenset([1, 2, 3])
OTHERS = [frozenset([2, 3, 4]), {3}, [1, 9], (), "12", {1: 2}, range(3), F, None, 5, [[]], iter([2, 2])]
for name in ("union", "intersection", "difference", "symmetric_difference", "isdisjoint", "issubset", "issuperset"):
    for other in OTHERS[:-1]:
        told(f"{name} {other!r}", lambda: shown(getattr(F, name)(other)))
    told(f"{name} of iterator", lambda: shown(getattr(F, name)(iter([2, 2]))))
    told(f"{name} of none", lambda: shown(getattr(F, name)()))
    told(f"{name} of two", lambda: shown(getattr(F, name)([1], [2])))
for other in OTHERS[:-1]:
    for name, f in (("|", lambda: F | other), ("&", lambda: F & other), ("-", lambda: F - other), ("^", lambda: F ^ other), ("r|", lambda: other | F), ("r-", lambda: other - F), ("<=", lambda: F <= other), ("<", lambda: F < other), (">", lambda: F > other), ("==", lambda: F == other), ("!=", lambda: F != other)):
        told(f"{name} {other!r}", lambda: shown(f()))
told("copy", lambda: (F.copy() is F, frozenset(F) is F, frozenset({1}) is not F))
told("empty", lambda: (frozenset(), frozenset() is frozenset(()), bool(frozenset()), len(F)))
told("repr", lambda: (repr(frozenset([1])), repr(frozenset()), str(frozenset("a"))))
told("hash", lambda: (hash(F) == hash(frozenset([3, 2, 1])), hash(frozenset()), hash(frozenset([1, 2]))))
told("in", lambda: (1 in F, 9 in F, {1} in frozenset([frozenset([1])]), set() in frozenset([frozenset()])))
told("in of list", lambda: [] in F)
told("key", lambda: {F: "x"}[frozenset([1, 2, 3])])
told("member", lambda: frozenset([F, 1]) == frozenset([1, F]))
for name in ("add", "remove", "discard", "pop", "clear", "update", "__ior__"):
    told(f"no {name}", lambda: getattr(F, name))
for args in ((1,), (None,), ([[]],), ([1], [2]), ({1: 2},), ("aab",)):
    told(f"frozenset{args}", lambda: shown(frozenset(*args)))
told("keyword", lambda: frozenset(x=1))
G = F
G |= {9}
print(shown(G), shown(F), G is F)
G &= {9, 1}
G -= {1}
G ^= {5}
print(shown(G))


class Own(frozenset):
    def __new__(cls, items, name="own"):
        made = super().__new__(cls, items)
        made.name = name
        return made


own = Own([1, 2], name="n")
print(own.name, shown(own), type(own | F).__name__, type(own.copy()).__name__, own == {1, 2}, hash(own) == hash(frozenset([1, 2])))
print(frozenset[int], F.__class_getitem__(str))

#> union frozenset({2, 3, 4}) -> ('frozenset', [1, 2, 3, 4])
#> union {3} -> ('frozenset', [1, 2, 3])
#> union [1, 9] -> ('frozenset', [1, 2, 3, 9])
#> union () -> ('frozenset', [1, 2, 3])
#> union '12' -> ('frozenset', [1, '1', 2, '2', 3])
#> union {1: 2} -> ('frozenset', [1, 2, 3])
#> union range(0, 3) -> ('frozenset', [0, 1, 2, 3])
#> union frozenset({1, 2, 3}) -> ('frozenset', [1, 2, 3])
#> union None !! TypeError 'NoneType' object is not iterable
#> union 5 !! TypeError 'int' object is not iterable
#> union [[]] !! TypeError unhashable type: 'list'
#> union of iterator -> ('frozenset', [1, 2, 3])
#> union of none -> ('frozenset', [1, 2, 3])
#> union of two -> ('frozenset', [1, 2, 3])
#> intersection frozenset({2, 3, 4}) -> ('frozenset', [2, 3])
#> intersection {3} -> ('frozenset', [3])
#> intersection [1, 9] -> ('frozenset', [1])
#> intersection () -> ('frozenset', [])
#> intersection '12' -> ('frozenset', [])
#> intersection {1: 2} -> ('frozenset', [1])
#> intersection range(0, 3) -> ('frozenset', [1, 2])
#> intersection frozenset({1, 2, 3}) -> ('frozenset', [1, 2, 3])
#> intersection None !! TypeError 'NoneType' object is not iterable
#> intersection 5 !! TypeError 'int' object is not iterable
#> intersection [[]] !! TypeError unhashable type: 'list'
#> intersection of iterator -> ('frozenset', [2])
#> intersection of none -> ('frozenset', [1, 2, 3])
#> intersection of two -> ('frozenset', [])
#> difference frozenset({2, 3, 4}) -> ('frozenset', [1])
#> difference {3} -> ('frozenset', [1, 2])
#> difference [1, 9] -> ('frozenset', [2, 3])
#> difference () -> ('frozenset', [1, 2, 3])
#> difference '12' -> ('frozenset', [1, 2, 3])
#> difference {1: 2} -> ('frozenset', [2, 3])
#> difference range(0, 3) -> ('frozenset', [3])
#> difference frozenset({1, 2, 3}) -> ('frozenset', [])
#> difference None !! TypeError 'NoneType' object is not iterable
#> difference 5 !! TypeError 'int' object is not iterable
#> difference [[]] !! TypeError unhashable type: 'list'
#> difference of iterator -> ('frozenset', [1, 3])
#> difference of none -> ('frozenset', [1, 2, 3])
#> difference of two -> ('frozenset', [3])
#> symmetric_difference frozenset({2, 3, 4}) -> ('frozenset', [1, 4])
#> symmetric_difference {3} -> ('frozenset', [1, 2])
#> symmetric_difference [1, 9] -> ('frozenset', [2, 3, 9])
#> symmetric_difference () -> ('frozenset', [1, 2, 3])
#> symmetric_difference '12' -> ('frozenset', [1, '1', 2, '2', 3])
#> symmetric_difference {1: 2} -> ('frozenset', [2, 3])
#> symmetric_difference range(0, 3) -> ('frozenset', [0, 3])
#> symmetric_difference frozenset({1, 2, 3}) -> ('frozenset', [])
#> symmetric_difference None !! TypeError 'NoneType' object is not iterable
#> symmetric_difference 5 !! TypeError 'int' object is not iterable
#> symmetric_difference [[]] !! TypeError unhashable type: 'list'
#> symmetric_difference of iterator -> ('frozenset', [1, 3])
#> symmetric_difference of none !! TypeError frozenset.symmetric_difference() takes exactly one argument (0 given)
#> symmetric_difference of two !! TypeError frozenset.symmetric_difference() takes exactly one argument (2 given)
#> isdisjoint frozenset({2, 3, 4}) -> False
#> isdisjoint {3} -> False
#> isdisjoint [1, 9] -> False
#> isdisjoint () -> True
#> isdisjoint '12' -> True
#> isdisjoint {1: 2} -> False
#> isdisjoint range(0, 3) -> False
#> isdisjoint frozenset({1, 2, 3}) -> False
#> isdisjoint None !! TypeError 'NoneType' object is not iterable
#> isdisjoint 5 !! TypeError 'int' object is not iterable
#> isdisjoint [[]] !! TypeError unhashable type: 'list'
#> isdisjoint of iterator -> False
#> isdisjoint of none !! TypeError frozenset.isdisjoint() takes exactly one argument (0 given)
#> isdisjoint of two !! TypeError frozenset.isdisjoint() takes exactly one argument (2 given)
#> issubset frozenset({2, 3, 4}) -> False
#> issubset {3} -> False
#> issubset [1, 9] -> False
#> issubset () -> False
#> issubset '12' -> False
#> issubset {1: 2} -> False
#> issubset range(0, 3) -> False
#> issubset frozenset({1, 2, 3}) -> True
#> issubset None !! TypeError 'NoneType' object is not iterable
#> issubset 5 !! TypeError 'int' object is not iterable
#> issubset [[]] !! TypeError unhashable type: 'list'
#> issubset of iterator -> False
#> issubset of none !! TypeError frozenset.issubset() takes exactly one argument (0 given)
#> issubset of two !! TypeError frozenset.issubset() takes exactly one argument (2 given)
#> issuperset frozenset({2, 3, 4}) -> False
#> issuperset {3} -> True
#> issuperset [1, 9] -> False
#> issuperset () -> True
#> issuperset '12' -> False
#> issuperset {1: 2} -> True
#> issuperset range(0, 3) -> False
#> issuperset frozenset({1, 2, 3}) -> True
#> issuperset None !! TypeError 'NoneType' object is not iterable
#> issuperset 5 !! TypeError 'int' object is not iterable
#> issuperset [[]] !! TypeError unhashable type: 'list'
#> issuperset of iterator -> True
#> issuperset of none !! TypeError frozenset.issuperset() takes exactly one argument (0 given)
#> issuperset of two !! TypeError frozenset.issuperset() takes exactly one argument (2 given)
#> | frozenset({2, 3, 4}) -> ('frozenset', [1, 2, 3, 4])
#> & frozenset({2, 3, 4}) -> ('frozenset', [2, 3])
#> - frozenset({2, 3, 4}) -> ('frozenset', [1])
#> ^ frozenset({2, 3, 4}) -> ('frozenset', [1, 4])
#> r| frozenset({2, 3, 4}) -> ('frozenset', [1, 2, 3, 4])
#> r- frozenset({2, 3, 4}) -> ('frozenset', [4])
#> <= frozenset({2, 3, 4}) -> False
#> < frozenset({2, 3, 4}) -> False
#> > frozenset({2, 3, 4}) -> False
#> == frozenset({2, 3, 4}) -> False
#> != frozenset({2, 3, 4}) -> True
#> | {3} -> ('frozenset', [1, 2, 3])
#> & {3} -> ('frozenset', [3])
#> - {3} -> ('frozenset', [1, 2])
#> ^ {3} -> ('frozenset', [1, 2])
#> r| {3} -> ('set', [1, 2, 3])
#> r- {3} -> ('set', [])
#> <= {3} -> False
#> < {3} -> False
#> > {3} -> True
#> == {3} -> False
#> != {3} -> True
#> | [1, 9] !! TypeError unsupported operand type(s) for |: 'frozenset' and 'list'
#> & [1, 9] !! TypeError unsupported operand type(s) for &: 'frozenset' and 'list'
#> - [1, 9] !! TypeError unsupported operand type(s) for -: 'frozenset' and 'list'
#> ^ [1, 9] !! TypeError unsupported operand type(s) for ^: 'frozenset' and 'list'
#> r| [1, 9] !! TypeError unsupported operand type(s) for |: 'list' and 'frozenset'
#> r- [1, 9] !! TypeError unsupported operand type(s) for -: 'list' and 'frozenset'
#> <= [1, 9] !! TypeError '<=' not supported between instances of 'frozenset' and 'list'
#> < [1, 9] !! TypeError '<' not supported between instances of 'frozenset' and 'list'
#> > [1, 9] !! TypeError '>' not supported between instances of 'frozenset' and 'list'
#> == [1, 9] -> False
#> != [1, 9] -> True
#> | () !! TypeError unsupported operand type(s) for |: 'frozenset' and 'tuple'
#> & () !! TypeError unsupported operand type(s) for &: 'frozenset' and 'tuple'
#> - () !! TypeError unsupported operand type(s) for -: 'frozenset' and 'tuple'
#> ^ () !! TypeError unsupported operand type(s) for ^: 'frozenset' and 'tuple'
#> r| () !! TypeError unsupported operand type(s) for |: 'tuple' and 'frozenset'
#> r- () !! TypeError unsupported operand type(s) for -: 'tuple' and 'frozenset'
#> <= () !! TypeError '<=' not supported between instances of 'frozenset' and 'tuple'
#> < () !! TypeError '<' not supported between instances of 'frozenset' and 'tuple'
#> > () !! TypeError '>' not supported between instances of 'frozenset' and 'tuple'
#> == () -> False
#> != () -> True
#> | '12' !! TypeError unsupported operand type(s) for |: 'frozenset' and 'str'
#> & '12' !! TypeError unsupported operand type(s) for &: 'frozenset' and 'str'
#> - '12' !! TypeError unsupported operand type(s) for -: 'frozenset' and 'str'
#> ^ '12' !! TypeError unsupported operand type(s) for ^: 'frozenset' and 'str'
#> r| '12' !! TypeError unsupported operand type(s) for |: 'str' and 'frozenset'
#> r- '12' !! TypeError unsupported operand type(s) for -: 'str' and 'frozenset'
#> <= '12' !! TypeError '<=' not supported between instances of 'frozenset' and 'str'
#> < '12' !! TypeError '<' not supported between instances of 'frozenset' and 'str'
#> > '12' !! TypeError '>' not supported between instances of 'frozenset' and 'str'
#> == '12' -> False
#> != '12' -> True
#> | {1: 2} !! TypeError unsupported operand type(s) for |: 'frozenset' and 'dict'
#> & {1: 2} !! TypeError unsupported operand type(s) for &: 'frozenset' and 'dict'
#> - {1: 2} !! TypeError unsupported operand type(s) for -: 'frozenset' and 'dict'
#> ^ {1: 2} !! TypeError unsupported operand type(s) for ^: 'frozenset' and 'dict'
#> r| {1: 2} !! TypeError unsupported operand type(s) for |: 'dict' and 'frozenset'
#> r- {1: 2} !! TypeError unsupported operand type(s) for -: 'dict' and 'frozenset'
#> <= {1: 2} !! TypeError '<=' not supported between instances of 'frozenset' and 'dict'
#> < {1: 2} !! TypeError '<' not supported between instances of 'frozenset' and 'dict'
#> > {1: 2} !! TypeError '>' not supported between instances of 'frozenset' and 'dict'
#> == {1: 2} -> False
#> != {1: 2} -> True
#> | range(0, 3) !! TypeError unsupported operand type(s) for |: 'frozenset' and 'range'
#> & range(0, 3) !! TypeError unsupported operand type(s) for &: 'frozenset' and 'range'
#> - range(0, 3) !! TypeError unsupported operand type(s) for -: 'frozenset' and 'range'
#> ^ range(0, 3) !! TypeError unsupported operand type(s) for ^: 'frozenset' and 'range'
#> r| range(0, 3) !! TypeError unsupported operand type(s) for |: 'range' and 'frozenset'
#> r- range(0, 3) !! TypeError unsupported operand type(s) for -: 'range' and 'frozenset'
#> <= range(0, 3) !! TypeError '<=' not supported between instances of 'frozenset' and 'range'
#> < range(0, 3) !! TypeError '<' not supported between instances of 'frozenset' and 'range'
#> > range(0, 3) !! TypeError '>' not supported between instances of 'frozenset' and 'range'
#> == range(0, 3) -> False
#> != range(0, 3) -> True
#> | frozenset({1, 2, 3}) -> ('frozenset', [1, 2, 3])
#> & frozenset({1, 2, 3}) -> ('frozenset', [1, 2, 3])
#> - frozenset({1, 2, 3}) -> ('frozenset', [])
#> ^ frozenset({1, 2, 3}) -> ('frozenset', [])
#> r| frozenset({1, 2, 3}) -> ('frozenset', [1, 2, 3])
#> r- frozenset({1, 2, 3}) -> ('frozenset', [])
#> <= frozenset({1, 2, 3}) -> True
#> < frozenset({1, 2, 3}) -> False
#> > frozenset({1, 2, 3}) -> False
#> == frozenset({1, 2, 3}) -> True
#> != frozenset({1, 2, 3}) -> False
#> | None !! TypeError unsupported operand type(s) for |: 'frozenset' and 'NoneType'
#> & None !! TypeError unsupported operand type(s) for &: 'frozenset' and 'NoneType'
#> - None !! TypeError unsupported operand type(s) for -: 'frozenset' and 'NoneType'
#> ^ None !! TypeError unsupported operand type(s) for ^: 'frozenset' and 'NoneType'
#> r| None !! TypeError unsupported operand type(s) for |: 'NoneType' and 'frozenset'
#> r- None !! TypeError unsupported operand type(s) for -: 'NoneType' and 'frozenset'
#> <= None !! TypeError '<=' not supported between instances of 'frozenset' and 'NoneType'
#> < None !! TypeError '<' not supported between instances of 'frozenset' and 'NoneType'
#> > None !! TypeError '>' not supported between instances of 'frozenset' and 'NoneType'
#> == None -> False
#> != None -> True
#> | 5 !! TypeError unsupported operand type(s) for |: 'frozenset' and 'int'
#> & 5 !! TypeError unsupported operand type(s) for &: 'frozenset' and 'int'
#> - 5 !! TypeError unsupported operand type(s) for -: 'frozenset' and 'int'
#> ^ 5 !! TypeError unsupported operand type(s) for ^: 'frozenset' and 'int'
#> r| 5 !! TypeError unsupported operand type(s) for |: 'int' and 'frozenset'
#> r- 5 !! TypeError unsupported operand type(s) for -: 'int' and 'frozenset'
#> <= 5 !! TypeError '<=' not supported between instances of 'frozenset' and 'int'
#> < 5 !! TypeError '<' not supported between instances of 'frozenset' and 'int'
#> > 5 !! TypeError '>' not supported between instances of 'frozenset' and 'int'
#> == 5 -> False
#> != 5 -> True
#> | [[]] !! TypeError unsupported operand type(s) for |: 'frozenset' and 'list'
#> & [[]] !! TypeError unsupported operand type(s) for &: 'frozenset' and 'list'
#> - [[]] !! TypeError unsupported operand type(s) for -: 'frozenset' and 'list'
#> ^ [[]] !! TypeError unsupported operand type(s) for ^: 'frozenset' and 'list'
#> r| [[]] !! TypeError unsupported operand type(s) for |: 'list' and 'frozenset'
#> r- [[]] !! TypeError unsupported operand type(s) for -: 'list' and 'frozenset'
#> <= [[]] !! TypeError '<=' not supported between instances of 'frozenset' and 'list'
#> < [[]] !! TypeError '<' not supported between instances of 'frozenset' and 'list'
#> > [[]] !! TypeError '>' not supported between instances of 'frozenset' and 'list'
#> == [[]] -> False
#> != [[]] -> True
#> copy -> (True, True, True)
#> empty -> (frozenset(), False, False, 3)
#> repr -> ('frozenset({1})', 'frozenset()', "frozenset({'a'})")
#> hash -> (True, 133146708735736, -1826646154956904602)
#> in -> (True, False, True, True)
#> in of list !! TypeError unhashable type: 'list'
#> key -> 'x'
#> member -> True
#> no add !! AttributeError 'frozenset' object has no attribute 'add'
#> no remove !! AttributeError 'frozenset' object has no attribute 'remove'
#> no discard !! AttributeError 'frozenset' object has no attribute 'discard'
#> no pop !! AttributeError 'frozenset' object has no attribute 'pop'
#> no clear !! AttributeError 'frozenset' object has no attribute 'clear'
#> no update !! AttributeError 'frozenset' object has no attribute 'update'
#> no __ior__ !! AttributeError 'frozenset' object has no attribute '__ior__'
#> frozenset(1,) !! TypeError 'int' object is not iterable
#> frozenset(None,) !! TypeError 'NoneType' object is not iterable
#> frozenset([[]],) !! TypeError unhashable type: 'list'
#> frozenset([1], [2]) !! TypeError frozenset expected at most 1 argument, got 2
#> frozenset({1: 2},) -> ('frozenset', [1])
#> frozenset('aab',) -> ('frozenset', ['a', 'b'])
#> keyword !! TypeError frozenset() takes no keyword arguments
#> ('frozenset', [1, 2, 3, 9]) ('frozenset', [1, 2, 3]) False
#> ('frozenset', [5, 9])
#> n ('Own', [1, 2]) frozenset frozenset True True
#> frozenset[int] frozenset[str]
