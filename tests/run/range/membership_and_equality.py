# range: in, index, count with every kind of object, equality and hash across forms, order of comparison.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class I(int):
    pass


class Eq(int):
    def __eq__(self, other):
        print("eq", other, end=" ")
        return other == 4

    __hash__ = int.__hash__


class Any:
    def __eq__(self, other):
        print("any", other, end=" ")
        return other == 2


class Index:
    def __index__(self):
        return 3


R = [range(0), range(5), range(1, 10, 3), range(10, 0, -3), range(-5, 5, 2), range(10**20, 10**20 + 5), range(0, -(10**20), -(10**19)), range(3, 3), range(1, 2, 100)]
for r in R:
    print(r, len(r), bool(r), list(r)[:4], r.start, r.stop, r.step, hash(r) == hash(range(r.start, r.stop, r.step)))
    for x in (0, 1, 4, -3, 7, True, 1.0, 1.5, 4 + 0j, float("nan"), float("inf"), "1", None, I(4), 10**20 + 4, -(10**19), b"1", [], 4.0):
        inside = x in r
        try:
            at = r.index(x)
        except ValueError as e:
            at = str(e)
        print(f"{x!r}:{inside}/{at}/{r.count(x)}", end=" ")
        assert inside == (x in list(r)) and r.count(x) == list(r).count(x)
    print()
r = range(6)
print(Eq(7) in r, r.index(Eq(7)), r.count(Eq(7)))
print(Any() in r, r.index(Any()), r.count(Any()))
print(Index() in r, r.count(Index()))
told("index Index", r.index, Index())
told("index none", r.index)
told("index two", r.index, 1, 2)
told("count none", r.count)
told("index kw", lambda: r.index(value=1))
same = [range(0), range(0, 0), range(5, 5), range(3, 1), range(1, 1, -7), range(0, 5, -1)]
print(all(a == b and hash(a) == hash(b) for a in same for b in same))
print(range(0, 3, 2) == range(0, 4, 2), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), range(1, 2) == range(1, 5, 9), range(0, 1) == range(0, -1, -5), range(5) == range(0, 5, 1), range(5) == [0, 1, 2, 3, 4], range(5) == tuple(range(5)), range(5) != range(4))
print({range(0): "e", range(5, 5): "f", range(1): 1, range(0, 1, 3): 2})
for f in (lambda: range(3) < range(4), lambda: range(3) <= range(3), lambda: range(3) + range(3), lambda: range(3) * 2, lambda: 2 * range(3), lambda: range(3) + [1], lambda: -range(3), lambda: range(3)("a"), lambda: range(3)["a"], lambda: range(3)[1.0], lambda: range(3)[3], lambda: range(3)[-4], lambda: range(3)[10**30], lambda: range(0)[0], lambda: len(range(10**30)), lambda: range(10**30)[10**29], lambda: range(10**30)[-1], lambda: range(10**30)[10**30], lambda: range(3).__len__(), lambda: range(10**30).__len__(), lambda: hash(range(10**30)) == hash(range(0, 10**30)), lambda: range(10**30).index(10**29), lambda: bool(range(10**30)), lambda: range(3).start.bit_length()):
    told("f", f)
for args in ((), (1, 2, 3, 4), ("1",), (1.0,), (1, 2.0), (1, 2, 0), (1, 2, 0.5), (None,), (1, None), (True,), (I(3),), (Index(),), (Index(), 6), (0, 6, Index())):
    told(repr(args) if not any(isinstance(a, Index) for a in args) else "index", lambda: range(*args))
print(type(range(I(3)).stop).__name__, type(range(True).stop).__name__, range(True), range(I(2), I(5), I(2)))
told("kw", lambda: range(stop=3))
told("set", lambda: setattr(range(3), "start", 1))
told("setitem", lambda: range(3).__setitem__(0, 1))
told("sub", lambda: type("R", (range,), {}))
told("reduce", lambda: range(1, 5, 2).__reduce__()[1])

#> range(0, 0) 0 False [] 0 0 1 True
#> 0:False/0 is not in range/0 1:False/1 is not in range/0 4:False/4 is not in range/0 -3:False/-3 is not in range/0 7:False/7 is not in range/0 True:False/True is not in range/0 1.0:False/sequence.index(x): x not in sequence/0 1.5:False/sequence.index(x): x not in sequence/0 (4+0j):False/sequence.index(x): x not in sequence/0 nan:False/sequence.index(x): x not in sequence/0 inf:False/sequence.index(x): x not in sequence/0 '1':False/sequence.index(x): x not in sequence/0 None:False/sequence.index(x): x not in sequence/0 4:False/sequence.index(x): x not in sequence/0 100000000000000000004:False/100000000000000000004 is not in range/0 -10000000000000000000:False/-10000000000000000000 is not in range/0 b'1':False/sequence.index(x): x not in sequence/0 []:False/sequence.index(x): x not in sequence/0 4.0:False/sequence.index(x): x not in sequence/0 
#> range(0, 5) 5 True [0, 1, 2, 3] 0 5 1 True
#> 0:True/0/1 1:True/1/1 4:True/4/1 -3:False/-3 is not in range/0 7:False/7 is not in range/0 True:True/1/1 1.0:True/1/1 1.5:False/sequence.index(x): x not in sequence/0 (4+0j):True/4/1 nan:False/sequence.index(x): x not in sequence/0 inf:False/sequence.index(x): x not in sequence/0 '1':False/sequence.index(x): x not in sequence/0 None:False/sequence.index(x): x not in sequence/0 4:True/4/1 100000000000000000004:False/100000000000000000004 is not in range/0 -10000000000000000000:False/-10000000000000000000 is not in range/0 b'1':False/sequence.index(x): x not in sequence/0 []:False/sequence.index(x): x not in sequence/0 4.0:True/4/1 
#> range(1, 10, 3) 3 True [1, 4, 7] 1 10 3 True
#> 0:False/0 is not in range/0 1:True/0/1 4:True/1/1 -3:False/-3 is not in range/0 7:True/2/1 True:True/0/1 1.0:True/0/1 1.5:False/sequence.index(x): x not in sequence/0 (4+0j):True/1/1 nan:False/sequence.index(x): x not in sequence/0 inf:False/sequence.index(x): x not in sequence/0 '1':False/sequence.index(x): x not in sequence/0 None:False/sequence.index(x): x not in sequence/0 4:True/1/1 100000000000000000004:False/100000000000000000004 is not in range/0 -10000000000000000000:False/-10000000000000000000 is not in range/0 b'1':False/sequence.index(x): x not in sequence/0 []:False/sequence.index(x): x not in sequence/0 4.0:True/1/1 
#> range(10, 0, -3) 4 True [10, 7, 4, 1] 10 0 -3 True
#> 0:False/0 is not in range/0 1:True/3/1 4:True/2/1 -3:False/-3 is not in range/0 7:True/1/1 True:True/3/1 1.0:True/3/1 1.5:False/sequence.index(x): x not in sequence/0 (4+0j):True/2/1 nan:False/sequence.index(x): x not in sequence/0 inf:False/sequence.index(x): x not in sequence/0 '1':False/sequence.index(x): x not in sequence/0 None:False/sequence.index(x): x not in sequence/0 4:True/2/1 100000000000000000004:False/100000000000000000004 is not in range/0 -10000000000000000000:False/-10000000000000000000 is not in range/0 b'1':False/sequence.index(x): x not in sequence/0 []:False/sequence.index(x): x not in sequence/0 4.0:True/2/1 
#> range(-5, 5, 2) 5 True [-5, -3, -1, 1] -5 5 2 True
#> 0:False/0 is not in range/0 1:True/3/1 4:False/4 is not in range/0 -3:True/1/1 7:False/7 is not in range/0 True:True/3/1 1.0:True/3/1 1.5:False/sequence.index(x): x not in sequence/0 (4+0j):False/sequence.index(x): x not in sequence/0 nan:False/sequence.index(x): x not in sequence/0 inf:False/sequence.index(x): x not in sequence/0 '1':False/sequence.index(x): x not in sequence/0 None:False/sequence.index(x): x not in sequence/0 4:False/sequence.index(x): x not in sequence/0 100000000000000000004:False/100000000000000000004 is not in range/0 -10000000000000000000:False/-10000000000000000000 is not in range/0 b'1':False/sequence.index(x): x not in sequence/0 []:False/sequence.index(x): x not in sequence/0 4.0:False/sequence.index(x): x not in sequence/0 
#> range(100000000000000000000, 100000000000000000005) 5 True [100000000000000000000, 100000000000000000001, 100000000000000000002, 100000000000000000003] 100000000000000000000 100000000000000000005 1 True
#> 0:False/0 is not in range/0 1:False/1 is not in range/0 4:False/4 is not in range/0 -3:False/-3 is not in range/0 7:False/7 is not in range/0 True:False/True is not in range/0 1.0:False/sequence.index(x): x not in sequence/0 1.5:False/sequence.index(x): x not in sequence/0 (4+0j):False/sequence.index(x): x not in sequence/0 nan:False/sequence.index(x): x not in sequence/0 inf:False/sequence.index(x): x not in sequence/0 '1':False/sequence.index(x): x not in sequence/0 None:False/sequence.index(x): x not in sequence/0 4:False/sequence.index(x): x not in sequence/0 100000000000000000004:True/4/1 -10000000000000000000:False/-10000000000000000000 is not in range/0 b'1':False/sequence.index(x): x not in sequence/0 []:False/sequence.index(x): x not in sequence/0 4.0:False/sequence.index(x): x not in sequence/0 
#> range(0, -100000000000000000000, -10000000000000000000) 10 True [0, -10000000000000000000, -20000000000000000000, -30000000000000000000] 0 -100000000000000000000 -10000000000000000000 True
#> 0:True/0/1 1:False/1 is not in range/0 4:False/4 is not in range/0 -3:False/-3 is not in range/0 7:False/7 is not in range/0 True:False/True is not in range/0 1.0:False/sequence.index(x): x not in sequence/0 1.5:False/sequence.index(x): x not in sequence/0 (4+0j):False/sequence.index(x): x not in sequence/0 nan:False/sequence.index(x): x not in sequence/0 inf:False/sequence.index(x): x not in sequence/0 '1':False/sequence.index(x): x not in sequence/0 None:False/sequence.index(x): x not in sequence/0 4:False/sequence.index(x): x not in sequence/0 100000000000000000004:False/100000000000000000004 is not in range/0 -10000000000000000000:True/1/1 b'1':False/sequence.index(x): x not in sequence/0 []:False/sequence.index(x): x not in sequence/0 4.0:False/sequence.index(x): x not in sequence/0 
#> range(3, 3) 0 False [] 3 3 1 True
#> 0:False/0 is not in range/0 1:False/1 is not in range/0 4:False/4 is not in range/0 -3:False/-3 is not in range/0 7:False/7 is not in range/0 True:False/True is not in range/0 1.0:False/sequence.index(x): x not in sequence/0 1.5:False/sequence.index(x): x not in sequence/0 (4+0j):False/sequence.index(x): x not in sequence/0 nan:False/sequence.index(x): x not in sequence/0 inf:False/sequence.index(x): x not in sequence/0 '1':False/sequence.index(x): x not in sequence/0 None:False/sequence.index(x): x not in sequence/0 4:False/sequence.index(x): x not in sequence/0 100000000000000000004:False/100000000000000000004 is not in range/0 -10000000000000000000:False/-10000000000000000000 is not in range/0 b'1':False/sequence.index(x): x not in sequence/0 []:False/sequence.index(x): x not in sequence/0 4.0:False/sequence.index(x): x not in sequence/0 
#> range(1, 2, 100) 1 True [1] 1 2 100 True
#> 0:False/0 is not in range/0 1:True/0/1 4:False/4 is not in range/0 -3:False/-3 is not in range/0 7:False/7 is not in range/0 True:True/0/1 1.0:True/0/1 1.5:False/sequence.index(x): x not in sequence/0 (4+0j):False/sequence.index(x): x not in sequence/0 nan:False/sequence.index(x): x not in sequence/0 inf:False/sequence.index(x): x not in sequence/0 '1':False/sequence.index(x): x not in sequence/0 None:False/sequence.index(x): x not in sequence/0 4:False/sequence.index(x): x not in sequence/0 100000000000000000004:False/100000000000000000004 is not in range/0 -10000000000000000000:False/-10000000000000000000 is not in range/0 b'1':False/sequence.index(x): x not in sequence/0 []:False/sequence.index(x): x not in sequence/0 4.0:False/sequence.index(x): x not in sequence/0 
#> eq 0 eq 1 eq 2 eq 3 eq 4 eq 0 eq 1 eq 2 eq 3 eq 4 eq 0 eq 1 eq 2 eq 3 eq 4 eq 5 True 4 1
#> any 0 any 1 any 2 any 0 any 1 any 2 any 0 any 1 any 2 any 3 any 4 any 5 True 2 1
#> False 0
#> index Index !! ValueError sequence.index(x): x not in sequence
#> index none !! TypeError range.index() takes exactly one argument (0 given)
#> index two !! TypeError range.index() takes exactly one argument (2 given)
#> count none !! TypeError range.count() takes exactly one argument (0 given)
#> index kw !! TypeError range.index() takes no keyword arguments
#> True
#> True True True True True False False True
#> {range(0, 0): 'f', range(0, 1): 2}
#> f !! TypeError '<' not supported between instances of 'range' and 'range'
#> f !! TypeError '<=' not supported between instances of 'range' and 'range'
#> f !! TypeError unsupported operand type(s) for +: 'range' and 'range'
#> f !! TypeError unsupported operand type(s) for *: 'range' and 'int'
#> f !! TypeError unsupported operand type(s) for *: 'int' and 'range'
#> f !! TypeError unsupported operand type(s) for +: 'range' and 'list'
#> f !! TypeError bad operand type for unary -: 'range'
#> f !! TypeError 'range' object is not callable
#> f !! TypeError range indices must be integers or slices, not str
#> f !! TypeError range indices must be integers or slices, not float
#> f !! IndexError range object index out of range
#> f !! IndexError range object index out of range
#> f !! IndexError range object index out of range
#> f !! IndexError range object index out of range
#> f !! OverflowError Python int too large to convert to C ssize_t
#> f -> 100000000000000000000000000000
#> f -> 999999999999999999999999999999
#> f !! IndexError range object index out of range
#> f -> 3
#> f !! OverflowError Python int too large to convert to C ssize_t
#> f -> True
#> f -> 100000000000000000000000000000
#> f -> True
#> f -> 0
#> () !! TypeError range expected at least 1 argument, got 0
#> (1, 2, 3, 4) !! TypeError range expected at most 3 arguments, got 4
#> ('1',) !! TypeError 'str' object cannot be interpreted as an integer
#> (1.0,) !! TypeError 'float' object cannot be interpreted as an integer
#> (1, 2.0) !! TypeError 'float' object cannot be interpreted as an integer
#> (1, 2, 0) !! ValueError range() arg 3 must not be zero
#> (1, 2, 0.5) !! TypeError 'float' object cannot be interpreted as an integer
#> (None,) !! TypeError 'NoneType' object cannot be interpreted as an integer
#> (1, None) !! TypeError 'NoneType' object cannot be interpreted as an integer
#> (True,) -> range(0, 1)
#> (3,) -> range(0, 3)
#> index -> range(0, 3)
#> index -> range(3, 6)
#> index -> range(0, 6, 3)
#> int int range(0, 1) range(2, 5, 2)
#> kw !! TypeError range() takes no keyword arguments
#> set !! AttributeError readonly attribute
#> setitem !! AttributeError 'range' object has no attribute '__setitem__'
#> sub !! TypeError type 'range' is not an acceptable base type
#> reduce -> (1, 5, 2)
