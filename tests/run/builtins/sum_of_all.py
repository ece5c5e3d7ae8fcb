# sum: starts, floats compensated, user classes, refused texts, growing ints, lists and tuples.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, o):
        print(f"add({self.x})", end=" ")
        return V(self.x + getattr(o, "x", o))

    def __radd__(self, o):
        print(f"radd({o})", end=" ")
        return V(o + self.x)

    def __repr__(self):
        return f"V({self.x})"


class IAdd(list):
    def __iadd__(self, o):
        print("iadd must not be called")
        return self


class I(int):
    def __add__(self, o):
        return I(int(self) + int(o) + 100)

    def __radd__(self, o):
        return I(int(self) + int(o) + 1000)


def failing():
    yield 1
    raise LookupError("midway")


for args, kw in ((([1, 2, 3],), {}), (([],), {}), (([], 5), {}), (([1], 2.5), {}), (([1, 2], ), {"start": 10}), (([True, True],), {}), (([1.5, 2],), {}), (([0.1] * 10,), {}), (([1e100, 1.0, -1e100],), {}), (([1, 2.5, 1j],), {}), (([[1], [2]], []), {}), (([(1,), (2,)], ()), {}), (([2**62, 2**62, 2**62],), {}), (([2**63, -2**63, 1],), {}), (([1] * 5 + [0.5] * 2 + [2**70],), {}), ((range(101),), {}), (({1: 2, 3: 4},), {}), ((b"abc",), {}), (([V(1), V(2)],), {}), (([V(1), 2, V(3)], V(0)), {}), (([I(1), I(2)],), {}), (([1, I(2), 3],), {}), (([float("inf"), float("-inf")],), {}), (([float("inf"), 1],), {}), (([-0.0],), {}), (([-0.0, -0.0], -0.0), {}), (([1e308, 1e308, -1e308],), {}), ((iter([3]), 4), {}), (([0.1, 0.2, 0.3],), {}), (([1, 0.1, 1, 0.2],), {}), (([IAdd([1]), [2]], IAdd()), {}), (([None], "x") if False else ([], "x"), {})):
        tell(sum, *args, **kw)
for args, kw in (((), {}), ((5,), {}), ((None,), {}), ((["a", "b"],), {}), ((["a"], ""), {}), (([b"a"], b""), {}), (([bytearray(b"a")], bytearray()), {}), (([1, "a"],), {}), (([1, None],), {}), (([[1]],), {}), (([1], []), {}), (("abc",), {}), (([1], 2, 3), {}), (([1],), {"begin": 2}), ((), {"iterable": [1]}), ((failing(),), {}), ((1, 2), {}), (([{}], ), {}), (([{1}, {2}], set()), {}), (([[1]], [0], ), {"start": 1}), (([1, 2],), {"start": None}), (([1, 2],), {"start": "a"})):
    tell(sum, *args, **kw)
base = [0]
print(sum([[1], [2]], base), base, sum((x * x for x in range(5)), 1), sum(map(len, ["a", "bb"])), sum([1 for c in "banana" if c == "a"]), sum([[1, 2], [3]], start=[]), sum(x > 2 for x in (1, 3, 5)))
big = [2**k for k in range(58, 70)]
print(sum(big), sum(big, -sum(big)), sum([-(2**63), 2**63]), sum([2**63 - 1, 1]), sum([-2**63, -1]), sum([1.0, 2**53, 1.0]), sum([2**53, 1.0, 1.0]), sum([1e16, 1.0, 1.0, -1e16]), sum([3, 4], 0.5), sum([0.5, 10**20]))
tell(lambda: sum([1.5, 10**400]))
tell(lambda: sum([10**400, 1.5]))
tell(lambda: sum([1.5, 1 + 2j, 0.1, 3]))

#> 6
#> 0
#> 5
#> 3.5
#> 13
#> 2
#> 3.5
#> 1.0
#> 1.0
#> (3.5+1j)
#> [1, 2]
#> (1, 2)
#> 13835058055282163712
#> 1
#> 1.1805916207174113e+21
#> 5050
#> 4
#> 294
#> radd(0) add(1) V(3)
#> add(0) add(1) add(3) V(6)
#> 1103
#> 1106
#> nan
#> inf
#> 0.0
#> -0.0
#> inf
#> 7
#> 0.6
#> 2.3000000000000003
#> [1, 2]
#> TypeError sum() can't sum strings [use ''.join(seq) instead]
#> TypeError sum() takes at least 1 positional argument (0 given)
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError sum() can't sum strings [use ''.join(seq) instead]
#> TypeError sum() can't sum bytes [use b''.join(seq) instead]
#> TypeError sum() can't sum bytearray [use b''.join(seq) instead]
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
#> TypeError unsupported operand type(s) for +: 'int' and 'list'
#> TypeError can only concatenate list (not "int") to list
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError sum() takes at most 2 arguments (3 given)
#> TypeError 'begin' is an invalid keyword argument for sum()
#> TypeError sum() takes at least 1 positional argument (0 given)
#> LookupError midway
#> TypeError 'int' object is not iterable
#> TypeError unsupported operand type(s) for +: 'int' and 'dict'
#> TypeError unsupported operand type(s) for +: 'set' and 'set'
#> TypeError sum() takes at most 2 arguments (3 given)
#> TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
#> TypeError sum() can't sum strings [use ''.join(seq) instead]
#> [0, 1, 2] [0] 31 3 3 [1, 2, 3] 2
#> 1180303390341259591680 0 0 9223372036854775808 -9223372036854775809 9007199254740992.0 9007199254740992.0 2.0 7.5 1e+20
#> OverflowError int too large to convert to float
#> OverflowError int too large to convert to float
#> (5.6+2j)
