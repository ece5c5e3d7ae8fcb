# Rich comparison: reflection, identity defaults, hashing, sorting.
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __le__(self, other):
        return self.parts <= other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


a, b, c = Version("1.2"), Version("1.10"), Version("1.2")
print(a == c, a != c, a < b, a > b, a <= c, a >= b)
print(a == "1.2", a != "1.2", "1.2" == a, a is c)
print(sorted([b, a, c, Version("0.9")]), max(a, b), min(a, b, c))
print(len({a, b, c}), {a: 1}[c])


class OnlyEq:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other


print(OnlyEq(3) == 3, 3 == OnlyEq(3), OnlyEq(3) != 4, 5 in [OnlyEq(5)])
try:
    hash(OnlyEq(1))
except TypeError as error:
    print(error)
try:
    {OnlyEq(1): 2}
except TypeError as error:
    print(error)


class Plain:
    pass


p, q = Plain(), Plain()
print(p == p, p == q, p != q, hash(p) == hash(p))
for operation in (lambda: p < q, lambda: p >= 1, lambda: 1 < p, lambda: p > "x"):
    try:
        operation()
    except TypeError as error:
        print(error)


class Less:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n, other.n)
        return self.n < other.n


print(Less(1) < Less(2), Less(1) > Less(2))


class Odd:
    def __eq__(self, other):
        return "equal?"

    def __lt__(self, other):
        return []

    def __ne__(self, other):
        return 0


print(Odd() == 1, Odd() < 1, Odd() != 1, not Odd() == 1)
print(1 if Odd() < 2 else 2, Odd() in [1])


class Base:
    def __eq__(self, other):
        return "base eq"


class Sub(Base):
    def __eq__(self, other):
        return "sub eq"


print(Base() == Sub(), Sub() == Base())
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan])

#> True False True False True False
#> False True False False
#> [v0.9, v1.2, v1.2, v1.10] v1.10 v1.2
#> 2 1
#> True True True True
#> unhashable type: 'OnlyEq'
#> unhashable type: 'OnlyEq'
#> True False True True
#> '<' not supported between instances of 'Plain' and 'Plain'
#> '>=' not supported between instances of 'Plain' and 'int'
#> '<' not supported between instances of 'int' and 'Plain'
#> '>' not supported between instances of 'Plain' and 'str'
#> lt 1 2
#> lt 2 1
#> True False
#> equal? [] 0 False
#> 2 True
#> sub eq sub eq
#> False True True
