# range: construction, index, slices, comparison, hash, membership, iteration, huge values.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


class Eq5:
    def __eq__(self, o):
        return o == 5


class SubInt(int):
    pass


for args in ((5,), (0,), (-3,), (2, 5), (5, 2), (0, 10, 3), (10, 0, -3), (0, -5, -1), (Ix(3),), (True,), (1, Ix(4), Ix(2)), (2**70, 2**70 + 3), (-2**65, 2**65, 2**64), (SubInt(3),), (0, 1, 2**80)):
    r = range(*args)
    print(r, list(r), len(r), r.start, r.stop, r.step, bool(r), hash(r) == hash(range(*args)), r[::-1], r[1:], r[-2:])
for args in ((), (1, 2, 3, 4), (1.0,), ("a",), (None,), (1, 2, 0), (1, None), (1, 2, 1.5), (Ix("x"),), (1j,), ([],)):
    tell(range, *args)
tell(lambda: range(stop=5))
r = range(3, 30, 4)
for i in (0, -1, 6, 7, -7, -8, Ix(2), True, "0", 1.0, None, 2**70, slice(1, 3), slice(None, None, -1), slice(None, None, 0), slice("a", 2), slice(2, -2, 2), slice(2**70), slice(-2**70, None), slice(1.5)):
    tell(lambda: r[i])
for f in (lambda: r.index(7), lambda: r.index(8), lambda: r.index(7.0), lambda: r.index("a"), lambda: r.index(), lambda: r.index(3, 1), lambda: r.index(SubInt(11)), lambda: r.count(7), lambda: r.count(7.0), lambda: r.count(8), lambda: r.count("a"), lambda: r.count(), lambda: r.index(Eq5()), lambda: range(10).index(Eq5()), lambda: range(10).count(Eq5()), lambda: Eq5() in range(10), lambda: Eq5() in range(5), lambda: 7 in r, lambda: 7.0 in r, lambda: 7.5 in r, lambda: "7" in r, lambda: None in r, lambda: (7 + 0j) in r, lambda: True in range(2), lambda: 2**70 in range(2**71), lambda: -1 in range(10), lambda: [] in r, lambda: r + r, lambda: r * 2, lambda: r < r, lambda: r.append(1), lambda: r.start(), lambda: len(range(2**70)), lambda: range(2**70)[2**69], lambda: range(2**70)[-1], lambda: range(2**63 - 1)[-1], lambda: len(range(2**63 - 1)), lambda: list(range(2**70, 2**70 + 2)), lambda: hash(range(0)) == hash(range(5, 5)), lambda: list(reversed(r)), lambda: sum(r), lambda: max(r), lambda: min(range(0)), lambda: sorted(r, reverse=True), lambda: r.__reduce__()[1], lambda: type(iter(r)).__name__, lambda: type(iter(range(2**70))).__name__, lambda: next(iter(range(0))), lambda: iter(r).__length_hint__(), lambda: reversed(r).__length_hint__(), lambda: iter(r).__reduce__()[1]):
    tell(f)
def put():
    r[0] = 1
def attr():
    r.start = 1
def sub():
    class X(range):
        pass
for f in (put, attr, sub):
    tell(f)
print(range(3) == range(0, 3, 1), range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 1), range(1) == range(0, 1, 9), range(3) == [0, 1, 2], range(3) != range(4), {range(3): 1}[range(0, 3)], range(3) == Eq5(), range(0, 10, 3) == range(0, 12, 3))
it = iter(range(3))
print(next(it), list(it), list(it), next(it, "end"))
it = iter(range(10))
it.__setstate__(7)
print(list(it), list(zip(range(3), range(5, 0, -2))), [*range(3), *range(0)], tuple(range(3)), range(3)[1], range(10)[2:8][1:4][::-1], range(0, 20, 5)[::2], range(5)[10:], range(5)[-3:-1])

#> range(0, 5) [0, 1, 2, 3, 4] 5 0 5 1 True True range(4, -1, -1) range(1, 5) range(3, 5)
#> range(0, 0) [] 0 0 0 1 False True range(-1, -1, -1) range(0, 0) range(0, 0)
#> range(0, -3) [] 0 0 -3 1 False True range(-1, -1, -1) range(0, 0) range(0, 0)
#> range(2, 5) [2, 3, 4] 3 2 5 1 True True range(4, 1, -1) range(3, 5) range(3, 5)
#> range(5, 2) [] 0 5 2 1 False True range(4, 4, -1) range(5, 5) range(5, 5)
#> range(0, 10, 3) [0, 3, 6, 9] 4 0 10 3 True True range(9, -3, -3) range(3, 12, 3) range(6, 12, 3)
#> range(10, 0, -3) [10, 7, 4, 1] 4 10 0 -3 True True range(1, 13, 3) range(7, -2, -3) range(4, -2, -3)
#> range(0, -5, -1) [0, -1, -2, -3, -4] 5 0 -5 -1 True True range(-4, 1) range(-1, -5, -1) range(-3, -5, -1)
#> range(0, 3) [0, 1, 2] 3 0 3 1 True True range(2, -1, -1) range(1, 3) range(1, 3)
#> range(0, 1) [0] 1 0 1 1 True True range(0, -1, -1) range(1, 1) range(0, 1)
#> range(1, 4, 2) [1, 3] 2 1 4 2 True True range(3, -1, -2) range(3, 5, 2) range(1, 5, 2)
#> range(1180591620717411303424, 1180591620717411303427) [1180591620717411303424, 1180591620717411303425, 1180591620717411303426] 3 1180591620717411303424 1180591620717411303427 1 True True range(1180591620717411303426, 1180591620717411303423, -1) range(1180591620717411303425, 1180591620717411303427) range(1180591620717411303425, 1180591620717411303427)
#> range(-36893488147419103232, 36893488147419103232, 18446744073709551616) [-36893488147419103232, -18446744073709551616, 0, 18446744073709551616] 4 -36893488147419103232 36893488147419103232 18446744073709551616 True True range(18446744073709551616, -55340232221128654848, -18446744073709551616) range(-18446744073709551616, 36893488147419103232, 18446744073709551616) range(0, 36893488147419103232, 18446744073709551616)
#> range(0, 3) [0, 1, 2] 3 0 3 1 True True range(2, -1, -1) range(1, 3) range(1, 3)
#> range(0, 1, 1208925819614629174706176) [0] 1 0 1 1208925819614629174706176 True True range(0, -1208925819614629174706176, -1208925819614629174706176) range(1208925819614629174706176, 1208925819614629174706176, 1208925819614629174706176) range(0, 1208925819614629174706176, 1208925819614629174706176)
#> TypeError range expected at least 1 argument, got 0
#> TypeError range expected at most 3 arguments, got 4
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> ValueError range() arg 3 must not be zero
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError __index__ returned non-int (type str)
#> TypeError 'complex' object cannot be interpreted as an integer
#> TypeError 'list' object cannot be interpreted as an integer
#> TypeError range() takes no keyword arguments
#> 3
#> 27
#> 27
#> IndexError range object index out of range
#> 3
#> IndexError range object index out of range
#> 11
#> 7
#> TypeError range indices must be integers or slices, not str
#> TypeError range indices must be integers or slices, not float
#> TypeError range indices must be integers or slices, not NoneType
#> IndexError range object index out of range
#> range(7, 15, 4)
#> range(27, -1, -4)
#> ValueError slice step cannot be zero
#> TypeError slice indices must be integers or None or have an __index__ method
#> range(11, 23, 8)
#> range(3, 31, 4)
#> range(3, 31, 4)
#> TypeError slice indices must be integers or None or have an __index__ method
#> 1
#> ValueError 8 is not in range
#> 1
#> ValueError sequence.index(x): x not in sequence
#> TypeError range.index() takes exactly one argument (0 given)
#> TypeError range.index() takes exactly one argument (2 given)
#> 2
#> 1
#> 1
#> 0
#> 0
#> TypeError range.count() takes exactly one argument (0 given)
#> ValueError sequence.index(x): x not in sequence
#> 5
#> 1
#> True
#> False
#> True
#> True
#> False
#> False
#> False
#> True
#> True
#> True
#> False
#> False
#> TypeError unsupported operand type(s) for +: 'range' and 'range'
#> TypeError unsupported operand type(s) for *: 'range' and 'int'
#> TypeError '<' not supported between instances of 'range' and 'range'
#> AttributeError 'range' object has no attribute 'append'
#> TypeError 'int' object is not callable
#> OverflowError Python int too large to convert to C ssize_t
#> 590295810358705651712
#> 1180591620717411303423
#> 9223372036854775806
#> 9223372036854775807
#> [1180591620717411303424, 1180591620717411303425]
#> True
#> [27, 23, 19, 15, 11, 7, 3]
#> 105
#> 27
#> ValueError min() iterable argument is empty
#> [27, 23, 19, 15, 11, 7, 3]
#> (3, 30, 4)
#> 'range_iterator'
#> 'longrange_iterator'
#> StopIteration 
#> 7
#> 7
#> (range(3, 31, 4),)
#> TypeError 'range' object does not support item assignment
#> AttributeError readonly attribute
#> TypeError type 'range' is not an acceptable base type
#> True True True True False True 1 False True
#> 0 [1, 2] [] end
#> [7, 8, 9] [(0, 5), (1, 3), (2, 1)] [0, 1, 2] (0, 1, 2) 1 range(5, 2, -1) range(0, 20, 10) range(5, 5) range(2, 4)
