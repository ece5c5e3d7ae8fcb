"""Rich comparison methods: dispatch, reflection, subclass priority, NotImplemented, any result, defaults."""
import operator

NAMES = {"__lt__": "<", "__le__": "<=", "__eq__": "==", "__ne__": "!=", "__gt__": ">", "__ge__": ">="}


def method(name):
    def compare(self, other):
        print(" ", type(self).__name__, name, type(other).__name__)
        return self.answer
    return compare


class A:
    answer = NotImplemented


class B:
    answer = NotImplemented


for name in NAMES:
    setattr(A, name, method(name))
    setattr(B, name, method(name))


class SubA(A):
    pass


class SubOwn(A):
    __lt__ = method("__lt__ own")
    __gt__ = method("__gt__ own")
    __eq__ = method("__eq__ own")


OPS = [("<", operator.lt), ("<=", operator.le), ("==", operator.eq), ("!=", operator.ne), (">", operator.gt), (">=", operator.ge)]
for x, y in ((A(), B()), (A(), A()), (A(), SubA()), (A(), SubOwn()), (A(), 5), (5, A())):
    for sign, op in OPS:
        print(type(x).__name__, sign, type(y).__name__)
        try:
            print("   ->", op(x, y))
        except TypeError as e:
            print("   error", e)
A.answer = "any object"
print(A() < B(), (A() == 1), A() != None, 1 > A(), bool(A() >= 1))
A.answer = []
print(A() < B(), not (A() == A()), "less" if A() < 1 else "not less")


class Plain:
    pass


p, q = Plain(), Plain()
print(p == p, p == q, p != q, p != p, p == None)
for sign, op in OPS:
    try:
        print(sign, op(p, q))
    except TypeError as e:
        print(e)


class OnlyEq:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other.v


print(OnlyEq(1) == OnlyEq(1), OnlyEq(1) != OnlyEq(1), OnlyEq(1) != OnlyEq(2), OnlyEq.__hash__)


class OnlyLt:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v


x, y = OnlyLt(1), OnlyLt(2)
print(x < y, x > y, sorted([y, x])[0] is x, max(x, y) is y)
try:
    x <= y
except TypeError as e:
    print(e)


class Raises:
    def __eq__(self, other):
        raise ValueError("compared")

    __hash__ = object.__hash__


for f in (lambda: Raises() == 1, lambda: 1 == Raises(), lambda: Raises() in [1], lambda: [1].index(Raises()), lambda: Raises() != 1, lambda: [Raises()] == [Raises()]):
    try:
        print(f())
    except ValueError as e:
        print(e)
r = Raises()
print(r in [r], [r] == [r], (r,) == (r,), {1: r} == {1: r})

#> A < B
#>   A __lt__ B
#>   B __gt__ A
#>    error '<' not supported between instances of 'A' and 'B'
#> A <= B
#>   A __le__ B
#>   B __ge__ A
#>    error '<=' not supported between instances of 'A' and 'B'
#> A == B
#>   A __eq__ B
#>   B __eq__ A
#>    -> False
#> A != B
#>   A __ne__ B
#>   B __ne__ A
#>    -> True
#> A > B
#>   A __gt__ B
#>   B __lt__ A
#>    error '>' not supported between instances of 'A' and 'B'
#> A >= B
#>   A __ge__ B
#>   B __le__ A
#>    error '>=' not supported between instances of 'A' and 'B'
#> A < A
#>   A __lt__ A
#>   A __gt__ A
#>    error '<' not supported between instances of 'A' and 'A'
#> A <= A
#>   A __le__ A
#>   A __ge__ A
#>    error '<=' not supported between instances of 'A' and 'A'
#> A == A
#>   A __eq__ A
#>   A __eq__ A
#>    -> False
#> A != A
#>   A __ne__ A
#>   A __ne__ A
#>    -> True
#> A > A
#>   A __gt__ A
#>   A __lt__ A
#>    error '>' not supported between instances of 'A' and 'A'
#> A >= A
#>   A __ge__ A
#>   A __le__ A
#>    error '>=' not supported between instances of 'A' and 'A'
#> A < SubA
#>   SubA __gt__ A
#>   A __lt__ SubA
#>    error '<' not supported between instances of 'A' and 'SubA'
#> A <= SubA
#>   SubA __ge__ A
#>   A __le__ SubA
#>    error '<=' not supported between instances of 'A' and 'SubA'
#> A == SubA
#>   SubA __eq__ A
#>   A __eq__ SubA
#>    -> False
#> A != SubA
#>   SubA __ne__ A
#>   A __ne__ SubA
#>    -> True
#> A > SubA
#>   SubA __lt__ A
#>   A __gt__ SubA
#>    error '>' not supported between instances of 'A' and 'SubA'
#> A >= SubA
#>   SubA __le__ A
#>   A __ge__ SubA
#>    error '>=' not supported between instances of 'A' and 'SubA'
#> A < SubOwn
#>   SubOwn __gt__ own A
#>   A __lt__ SubOwn
#>    error '<' not supported between instances of 'A' and 'SubOwn'
#> A <= SubOwn
#>   SubOwn __ge__ A
#>   A __le__ SubOwn
#>    error '<=' not supported between instances of 'A' and 'SubOwn'
#> A == SubOwn
#>   SubOwn __eq__ own A
#>   A __eq__ SubOwn
#>    -> False
#> A != SubOwn
#>   SubOwn __ne__ A
#>   A __ne__ SubOwn
#>    -> True
#> A > SubOwn
#>   SubOwn __lt__ own A
#>   A __gt__ SubOwn
#>    error '>' not supported between instances of 'A' and 'SubOwn'
#> A >= SubOwn
#>   SubOwn __le__ A
#>   A __ge__ SubOwn
#>    error '>=' not supported between instances of 'A' and 'SubOwn'
#> A < int
#>   A __lt__ int
#>    error '<' not supported between instances of 'A' and 'int'
#> A <= int
#>   A __le__ int
#>    error '<=' not supported between instances of 'A' and 'int'
#> A == int
#>   A __eq__ int
#>    -> False
#> A != int
#>   A __ne__ int
#>    -> True
#> A > int
#>   A __gt__ int
#>    error '>' not supported between instances of 'A' and 'int'
#> A >= int
#>   A __ge__ int
#>    error '>=' not supported between instances of 'A' and 'int'
#> int < A
#>   A __gt__ int
#>    error '<' not supported between instances of 'int' and 'A'
#> int <= A
#>   A __ge__ int
#>    error '<=' not supported between instances of 'int' and 'A'
#> int == A
#>   A __eq__ int
#>    -> False
#> int != A
#>   A __ne__ int
#>    -> True
#> int > A
#>   A __lt__ int
#>    error '>' not supported between instances of 'int' and 'A'
#> int >= A
#>   A __le__ int
#>    error '>=' not supported between instances of 'int' and 'A'
#>   A __lt__ B
#>   A __eq__ int
#>   A __ne__ NoneType
#>   A __lt__ int
#>   A __ge__ int
#> any object any object any object any object True
#>   A __lt__ B
#>   A __eq__ A
#>   A __lt__ int
#> [] True not less
#> True False True False False
#> '<' not supported between instances of 'Plain' and 'Plain'
#> '<=' not supported between instances of 'Plain' and 'Plain'
#> == False
#> != True
#> '>' not supported between instances of 'Plain' and 'Plain'
#> '>=' not supported between instances of 'Plain' and 'Plain'
#> True False True None
#> True False True True
#> '<=' not supported between instances of 'OnlyLt' and 'OnlyLt'
#> compared
#> compared
#> compared
#> compared
#> compared
#> compared
#> True True True True
