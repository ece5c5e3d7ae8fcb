# Comparison methods that return what they like; fallbacks; reflected; chains; sorting by them.
class Expr:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text

    def _op(sign):
        def method(self, other):
            return Expr(f"({self} {sign} {other})")
        return method

    __lt__, __le__, __gt__, __ge__, __eq__, __ne__ = map(_op, ("<", "<=", ">", ">=", "==", "!="))
    __hash__ = object.__hash__


x, y = Expr("x"), Expr("y")
print(x < y, x <= 1, 1 > x, 2 >= x, x == 3, 3 == x, x != y, None == x, "s" != x)
print(x < y < 3, x == y == x, not x < y, x in [y])


class Only:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        print(f"{self.v}<{getattr(other, 'v', other)}", end=" ")
        return self.v < other.v if isinstance(other, Only) else NotImplemented


a, b = Only(1), Only(2)
print(a < b, b < a, a > b, b > a)
for f in (lambda: a <= b, lambda: a >= 1, lambda: a < 1, lambda: 1 < a, lambda: 1 > a, lambda: None < a):
    try:
        print(f())
    except TypeError as e:
        print(e)
print([o.v for o in sorted([Only(3), Only(1), Only(2)])], max(Only(1), Only(5), Only(3)).v, min([Only(4), Only(2)]).v)


class Base:
    def __eq__(self, other):
        return f"Base.eq {type(other).__name__}"

    def __lt__(self, other):
        return "Base.lt"

    def __gt__(self, other):
        return "Base.gt"


class Derived(Base):
    def __eq__(self, other):
        return f"Derived.eq {type(other).__name__}"

    def __gt__(self, other):
        return "Derived.gt"


print(Base() == Derived(), Derived() == Base(), Base() < Derived(), Derived() < Base(), Base() != Derived())


class Ne:
    def __ne__(self, other):
        return "ne"


n = Ne()
print(n == n, n != n, n == Ne(), 5 != n)


class NotImpl:
    def __eq__(self, other):
        return NotImplemented

    def __lt__(self, other):
        return NotImplemented


m = NotImpl()
print(m == m, m == 5, m != m, m != 5, [m] == [m], [m] == [NotImpl()])
try:
    m < m
except TypeError as e:
    print(e)
try:
    sorted([m, NotImpl()])
except TypeError as e:
    print(e)
try:
    hash(m)
except TypeError as e:
    print(e)


class Truth:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print("bool", end=" ")
        return self.v


class Cmp:
    def __lt__(self, other):
        return Truth(True)

    def __eq__(self, other):
        return Truth(False)

    __hash__ = None


c = Cmp()
print(type(c < c).__name__, type(c < c < c).__name__, c in [c], c in [Cmp()], [Cmp()].count(c))
print(Cmp.__hash__, (1, c) == (1, Cmp()), [c] < [c])

#> (x < y) (x <= 1) (x < 1) (x <= 2) (x == 3) (x == 3) (x != y) (x == None) (x != s)
#> (y < 3) (y == x) False True
#> 1<2 2<1 2<1 1<2 True False False True
#> '<=' not supported between instances of 'Only' and 'Only'
#> '>=' not supported between instances of 'Only' and 'int'
#> 1<1 '<' not supported between instances of 'Only' and 'int'
#> '<' not supported between instances of 'int' and 'Only'
#> 1<1 '>' not supported between instances of 'int' and 'Only'
#> '<' not supported between instances of 'NoneType' and 'Only'
#> 1<3 2<1 2<3 2<1 1<5 5<3 2<4 [1, 2, 3] 5 2
#> Derived.eq Base Derived.eq Base Derived.gt Base.lt False
#> True ne False ne
#> True False False True True False
#> '<' not supported between instances of 'NotImpl' and 'NotImpl'
#> '<' not supported between instances of 'NotImpl' and 'NotImpl'
#> unhashable type: 'NotImpl'
#> bool bool bool Truth Truth True False 0
#> bool None False False
