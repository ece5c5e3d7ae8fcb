# Comparing lists: order, identity first, mixed and user items, answers that are no bool; recursion.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Num:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        print("eq", self.n, end=" ")
        return self.n == getattr(o, "n", o)

    def __lt__(self, o):
        print("lt", self.n, end=" ")
        return [self.n, o.n]

    def __gt__(self, o):
        print("gt", self.n, end=" ")
        return ""


class Truth:
    def __bool__(self):
        raise ValueError("truth")


class EqTruth:
    def __eq__(self, o):
        return Truth()


a = [[], [1], [1, 2], [1, 2, 3], [2], [0, 9], [1.0, 2], [True]]
for x in a:
    print([x < y for y in a].count(True), [x <= y for y in a].count(True), [x == y for y in a].count(True), [x != y for y in a].count(True), sorted([x] + a)[0])
print([Num(1)] == [Num(1)], [Num(1)] < [Num(2)], [Num(1)] > [Num(2)], [Num(1), Num(2)] == [Num(1), Num(3)], [Num(1), Num(2)] < [Num(1), Num(3)])
n = Num(5)
print([n] == [n], [n] != [n], [n] < [n], [n] <= [n], [n, Num(1)] < [n, Num(2)])
for op in (lambda: [1] < ["a"], lambda: [1, "a"] < [1, 2], lambda: [1, "a"] < [2, 2], lambda: [1] < (1,), lambda: [1] > None, lambda: [None] < [None, 1], lambda: [None] < [1], lambda: [1j] < [2j], lambda: [1j, 1] < [1j, 2], lambda: [EqTruth()] == [1], lambda: [EqTruth()] < [1], lambda: [{}] < [{}], lambda: [{}] < [{1: 2}], lambda: [1] == (1,), lambda: [1] == [1.0], lambda: [] == None, lambda: [[1, [2]]] == [[1, [2.0]]]):
    tell(op)
nan = float("nan")
print([nan] == [nan], [nan] == [float("nan")], [nan] < [nan], [nan, 1] < [nan, 2], [float("nan"), 1] < [float("nan"), 2])
r = []
r.append(r)
s = []
s.append(s)
print(r, r == r, [r] == [r], r in r, r.index(r), len(r), r[0][0][0] is r, repr([r, s]), str(r))
tell(lambda: r == s)
d = {}
d["l"] = [d, (d,)]
print(d, [d], f"{r}", "%s" % (r,), "{}".format(r))
class L(list):
    def __eq__(self, o):
        return "own eq"
    def __lt__(self, o):
        return "own lt"
print(L([1]) == [2], [1] == L([2]), [1] < L(), [1] > L(), L() != [1], L([1]) in [[1]], [L()] == [[1]])
class Rep:
    def __repr__(self):
        return 5
tell(lambda: repr([Rep()]))
tell(lambda: str([1, Rep()]))
class Fail:
    def __repr__(self):
        raise KeyError("repr")
tell(lambda: f"{[Fail()]}")
for op in (lambda: [1] + (2,), lambda: [1] + "a", lambda: (1,) + [1], lambda: [1] * "a", lambda: [1] * 1.5, lambda: [1] * None, lambda: [1] * [2], lambda: [1] - [1], lambda: -[1], lambda: [1] @ [2], lambda: [1] + None, lambda: [1] * -5, lambda: 3 * [0], lambda: [[]] * 2, lambda: [1] * True, lambda: hash([1]), lambda: {[1]: 2}, lambda: [1].x):
    tell(op)

#> 7 8 1 7 []
#> 4 6 2 6 []
#> 2 4 2 6 []
#> 1 2 1 7 []
#> 0 1 1 7 []
#> 6 7 1 7 []
#> 2 4 2 6 []
#> 4 6 2 6 []
#> eq 1 eq 1 lt 1 eq 1 gt 1 eq 1 eq 2 eq 1 eq 2 lt 2 True [1, 2]  False [2, 3]
#> eq 1 lt 1 True False False True [1, 2]
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> True
#> TypeError '<' not supported between instances of 'list' and 'tuple'
#> TypeError '>' not supported between instances of 'list' and 'NoneType'
#> True
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> TypeError '<' not supported between instances of 'complex' and 'complex'
#> True
#> ValueError truth
#> ValueError truth
#> False
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> False
#> True
#> False
#> True
#> True False False True False
#> [[...]] True True True 0 1 True [[[...]], [[...]]] [[...]]
#> RecursionError maximum recursion depth exceeded in comparison
#> {'l': [{...}, ({...},)]} [{'l': [{...}, ({...},)]}] [[...]] [[...]] [[...]]
#> own eq own eq False own lt True True True
#> TypeError __repr__ returned non-string (type int)
#> TypeError __repr__ returned non-string (type int)
#> KeyError 'repr'
#> TypeError can only concatenate list (not "tuple") to list
#> TypeError can only concatenate list (not "str") to list
#> TypeError can only concatenate tuple (not "list") to tuple
#> TypeError can't multiply sequence by non-int of type 'str'
#> TypeError can't multiply sequence by non-int of type 'float'
#> TypeError can't multiply sequence by non-int of type 'NoneType'
#> TypeError can't multiply sequence by non-int of type 'list'
#> TypeError unsupported operand type(s) for -: 'list' and 'list'
#> TypeError bad operand type for unary -: 'list'
#> TypeError unsupported operand type(s) for @: 'list' and 'list'
#> TypeError can only concatenate list (not "NoneType") to list
#> []
#> [0, 0, 0]
#> [[], []]
#> [1]
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> AttributeError 'list' object has no attribute 'x'
