# Comparison operators, and functools.total_ordering on each of the four.
from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


a, b, c = Version("1.2"), Version("1.10"), Version("1.2")
print(a < b, a <= b, a > b, a >= b, a == b, a != b)
print(a < c, a <= c, a > c, a >= c, a == c, a != c)
print(sorted([b, a, Version("0.9.1")]), max(a, b, c), min(b, c))
for text, f in {
    "<": lambda: a < 1, "<=": lambda: a <= 1, ">": lambda: a > "x", ">=": lambda: 1 >= a,
    "==": lambda: a == 1, "!=": lambda: a != 1, "hash": lambda: hash(a),
}.items():
    try:
        print(text, f())
    except TypeError as e:
        print(text, type(e).__name__, e)
for root in ("__lt__", "__le__", "__gt__", "__ge__"):
    body = {
        "__init__": lambda self, v: setattr(self, "v", v),
        "__eq__": lambda self, other: self.v == other.v,
        root: lambda self, other, root=root: getattr(self.v, root)(other.v),
    }
    T = total_ordering(type("T", (), body))
    print(root, [(x < y, x <= y, x > y, x >= y) for x, y in
                 ((T(1), T(2)), (T(2), T(2)), (T(3), T(2)))])
try:
    @total_ordering
    class Nothing:
        pass
except ValueError as e:
    print(type(e).__name__, e)


class Loud:
    def __init__(self, name, answer):
        self.name = name
        self.answer = answer

    def __lt__(self, other):
        print(f"[{self.name}<{other.name}]", end=" ")
        return self.answer

    def __eq__(self, other):
        print(f"[{self.name}=={other.name}]", end=" ")
        return self.answer

    def __bool__(self):
        raise AssertionError("never asked")


x, y, z = Loud("x", ""), Loud("y", [1]), Loud("z", 0.0)
print(repr(x < y < z))
print(y < x < z)
print(y > x)
print(x == y, y == x == z, x != z)
print(y in [x, z], y in [y], [x].count(y), (z, y).index(x) if x in (z, y) else "absent")
print([y] == [x], [y, 1] == [y, 1], (y, 1) < (y, 2))
print(not (x < y), x < y and z < y, x < y or y < z)


class Half:
    def __lt__(self, other):
        return "lt"


h = Half()
print(h < 1, h > Half(), 1 > h)
for f in (lambda: h > 1, lambda: h <= h, lambda: sorted([1, h, "a"])):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)

#> True True False False False True
#> False True False True True False
#> [v0.9.1, v1.2, v1.10] v1.10 v1.2
#> < TypeError '<' not supported between instances of 'Version' and 'int'
#> <= TypeError '<=' not supported between instances of 'Version' and 'int'
#> > TypeError '>' not supported between instances of 'Version' and 'str'
#> >= TypeError '>=' not supported between instances of 'int' and 'Version'
#> == False
#> != True
#> hash TypeError unhashable type: 'Version'
#> __lt__ [(True, True, False, False), (False, True, False, True), (False, False, True, True)]
#> __le__ [(True, True, False, False), (False, True, False, True), (False, False, True, True)]
#> __gt__ [(True, True, False, False), (False, True, False, True), (False, False, True, True)]
#> __ge__ [(True, True, False, False), (False, True, False, True), (False, False, True, True)]
#> ValueError must define at least one ordering operation: < > <= >=
#> [x<y] ''
#> [y<x] [x<z] 
#> [x<y] 
#> [x==y] [y==x] [x==z] [x==z]   True
#> [x==y] [z==y] [x==y] [z==x] [y==x] [z==x] [y==x] False True 0 1
#> [y==x] True True True
#> [x<y] [x<y] [x<y] [y<z] True  [1]
#> lt lt lt
#> TypeError '>' not supported between instances of 'Half' and 'int'
#> TypeError '<=' not supported between instances of 'Half' and 'Half'
#> TypeError '<' not supported between instances of 'str' and 'Half'
