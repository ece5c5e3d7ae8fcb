# Subset comparisons of set and frozenset: every pair, chains, and operands of other types.
from itertools import combinations


def powerset(items):
    for n in range(len(items) + 1):
        yield from combinations(items, n)


sets = [frozenset(c) for c in powerset("abc")]
for i, a in enumerate(sets):
    row = []
    for b in sets:
        marks = ""
        marks += "=" if a == b else "."
        marks += "<" if a < b else "."
        marks += "s" if a <= b else "."
        marks += ">" if a > b else "."
        marks += "S" if a >= b else "."
        marks += "d" if a.isdisjoint(b) else "."
        assert (a < b) == (a <= b and a != b)
        assert (a <= b) == a.issubset(b) == set(a).issubset(list(b)) == (set(a) <= b)
        assert (a >= b) == a.issuperset(b) == b.issubset(a)
        assert (a | b) - b == a - b and (a & b) | (a ^ b) == a | b
        assert len(a | b) == len(a) + len(b) - len(a & b)
        assert hash(a | b) == hash(b | a)
        row.append(marks)
    print(i, " ".join(row))


class Like:
    """Answers for itself when a set asks."""

    def __init__(self, items):
        self.items = items

    def __iter__(self):
        print("iter", end=" ")
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def __contains__(self, x):
        print("contains", x, end=" ")
        return x in self.items

    def __ge__(self, other):
        return ("ge", sorted(other))

    def __gt__(self, other):
        return ("gt", sorted(other))

    def __le__(self, other):
        return ("le", sorted(other))

    def __lt__(self, other):
        return ("lt", sorted(other))

    def __ror__(self, other):
        return ("ror", sorted(other))

    def __rand__(self, other):
        return ("rand", sorted(other))

    def __rsub__(self, other):
        return ("rsub", sorted(other))

    def __rxor__(self, other):
        return ("rxor", sorted(other))


like = Like([1, 2, 3])
for kind in (set, frozenset):
    s = kind([1, 2])
    print(s <= like, s < like, s >= like, s > like)
    print(s | like, s & like, s - like, s ^ like)
    print(s.issubset(like), s.issuperset(like), s.isdisjoint(like))
    print(sorted(s.union(like)), sorted(s.intersection(like)), sorted(s.difference(like)), sorted(s.symmetric_difference(like)))
    d = {1: "a", 2: "b", 3: "c"}
    print(s <= d.keys(), s < d.keys(), d.keys() > s, s == d.keys(), sorted(s | d.keys()), sorted(d.keys() & s), sorted(d.keys() - s), sorted(s ^ d.keys()))
    print(type(s | d.keys()).__name__, type(d.keys() | s).__name__, type(s - d.keys()).__name__)
    for other in ([1, 2], (1, 2), "12", 5, None, {1: 2}):
        for name, op in (("<=", lambda: s <= other), (">", lambda: s > other), ("|", lambda: s | other), ("-", lambda: s - other), ("==", lambda: s == other)):
            try:
                print(name, op(), end="; ")
            except TypeError as e:
                print(e, end="; ")
    print()
nan = float("nan")
print({nan} == {nan}, frozenset([nan]) == frozenset([nan]), {float("nan")} == {float("nan")}, nan in {nan}, {nan} <= {nan}, len({nan, nan, float("nan")}))

#> 0 =.s.Sd .<s..d .<s..d .<s..d .<s..d .<s..d .<s..d .<s..d
#> 1 ...>Sd =.s.S. .....d .....d .<s... .<s... .....d .<s...
#> 2 ...>Sd .....d =.s.S. .....d .<s... .....d .<s... .<s...
#> 3 ...>Sd .....d .....d =.s.S. .....d .<s... .<s... .<s...
#> 4 ...>Sd ...>S. ...>S. .....d =.s.S. ...... ...... .<s...
#> 5 ...>Sd ...>S. .....d ...>S. ...... =.s.S. ...... .<s...
#> 6 ...>Sd .....d ...>S. ...>S. ...... ...... =.s.S. .<s...
#> 7 ...>Sd ...>S. ...>S. ...>S. ...>S. ...>S. ...>S. =.s.S.
#> ('ge', [1, 2]) ('gt', [1, 2]) ('le', [1, 2]) ('lt', [1, 2])
#> ('ror', [1, 2]) ('rand', [1, 2]) ('rsub', [1, 2]) ('rxor', [1, 2])
#> iter iter iter True False False
#> iter iter iter iter [1, 2, 3] [1, 2] [] [3]
#> True True True False [1, 2, 3] [1, 2] [3] [3]
#> set set set
#> '<=' not supported between instances of 'set' and 'list'; '>' not supported between instances of 'set' and 'list'; unsupported operand type(s) for |: 'set' and 'list'; unsupported operand type(s) for -: 'set' and 'list'; == False; '<=' not supported between instances of 'set' and 'tuple'; '>' not supported between instances of 'set' and 'tuple'; unsupported operand type(s) for |: 'set' and 'tuple'; unsupported operand type(s) for -: 'set' and 'tuple'; == False; '<=' not supported between instances of 'set' and 'str'; '>' not supported between instances of 'set' and 'str'; unsupported operand type(s) for |: 'set' and 'str'; unsupported operand type(s) for -: 'set' and 'str'; == False; '<=' not supported between instances of 'set' and 'int'; '>' not supported between instances of 'set' and 'int'; unsupported operand type(s) for |: 'set' and 'int'; unsupported operand type(s) for -: 'set' and 'int'; == False; '<=' not supported between instances of 'set' and 'NoneType'; '>' not supported between instances of 'set' and 'NoneType'; unsupported operand type(s) for |: 'set' and 'NoneType'; unsupported operand type(s) for -: 'set' and 'NoneType'; == False; '<=' not supported between instances of 'set' and 'dict'; '>' not supported between instances of 'set' and 'dict'; unsupported operand type(s) for |: 'set' and 'dict'; unsupported operand type(s) for -: 'set' and 'dict'; == False; 
#> ('ge', [1, 2]) ('gt', [1, 2]) ('le', [1, 2]) ('lt', [1, 2])
#> ('ror', [1, 2]) ('rand', [1, 2]) ('rsub', [1, 2]) ('rxor', [1, 2])
#> iter iter iter True False False
#> iter iter iter iter [1, 2, 3] [1, 2] [] [3]
#> True True True False [1, 2, 3] [1, 2] [3] [3]
#> set set set
#> '<=' not supported between instances of 'frozenset' and 'list'; '>' not supported between instances of 'frozenset' and 'list'; unsupported operand type(s) for |: 'frozenset' and 'list'; unsupported operand type(s) for -: 'frozenset' and 'list'; == False; '<=' not supported between instances of 'frozenset' and 'tuple'; '>' not supported between instances of 'frozenset' and 'tuple'; unsupported operand type(s) for |: 'frozenset' and 'tuple'; unsupported operand type(s) for -: 'frozenset' and 'tuple'; == False; '<=' not supported between instances of 'frozenset' and 'str'; '>' not supported between instances of 'frozenset' and 'str'; unsupported operand type(s) for |: 'frozenset' and 'str'; unsupported operand type(s) for -: 'frozenset' and 'str'; == False; '<=' not supported between instances of 'frozenset' and 'int'; '>' not supported between instances of 'frozenset' and 'int'; unsupported operand type(s) for |: 'frozenset' and 'int'; unsupported operand type(s) for -: 'frozenset' and 'int'; == False; '<=' not supported between instances of 'frozenset' and 'NoneType'; '>' not supported between instances of 'frozenset' and 'NoneType'; unsupported operand type(s) for |: 'frozenset' and 'NoneType'; unsupported operand type(s) for -: 'frozenset' and 'NoneType'; == False; '<=' not supported between instances of 'frozenset' and 'dict'; '>' not supported between instances of 'frozenset' and 'dict'; unsupported operand type(s) for |: 'frozenset' and 'dict'; unsupported operand type(s) for -: 'frozenset' and 'dict'; == False; 
#> True True False True True 2
