# bool: construction, truth of every kind of object, operators with ints and others, no subclasses.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class B:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        if isinstance(self.v, Exception):
            raise self.v
        return self.v


class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Both(L):
    def __bool__(self):
        return True


class NoneBool:
    __bool__ = None


class SubInt(int):
    pass


for v in (0, 1, -1, 0.0, -0.0, float("nan"), 0j, 1e-320, "", "0", " ", b"", b"\0", bytearray(), [], [0], (), ((),), {}, {0: 0}, set(), frozenset({0}), range(0), range(3, 3), range(1), None, ..., NotImplemented if False else 1, object(), int, len, SubInt(0), SubInt(3), slice(0), iter([]), (x for x in ())):
    print(type(v).__name__, bool(v), not v, True if v else False, v and "and", end="; ")
print()
for v in (B(True), B(False), B(1), B("x"), B(None), B(0), B(ValueError("no")), L(0), L(3), L(-1), L("3"), L(2**70), L(True), Both(0), NoneBool(), B, L):
    tell(bool, v)
    tell(lambda: not v)
    tell(lambda: 1 if v else 2)
tell(lambda: [B(TypeError("in while")) or 1])
tell(bool)
tell(bool, 1, 2)
tell(lambda: bool(x=1))
def subclass():
    class X(bool):
        pass
tell(subclass)
tell(lambda: type("X", (bool,), {}))
print(True + 1, True * 3, True / 2, True // 1, -True, +True, True - False, True ** 2, 2 ** True, True % 2, divmod(True, 2), True << 2, abs(True), round(True), int(True), float(True), complex(True))
for a in (True, False):
    for b in (True, False, 1, 0, 2):
        print(a & b, a | b, a ^ b, a == b, a < b, a is b if isinstance(b, bool) else "-", end="; ")
print()
print(1 & True, 2 | False, 3 ^ True, type(1 & True).__name__, bool.__and__(True, 1), bool.__and__(True, True), bool.__or__(True, "a"), bool.__xor__(False, 1.0), bool.__rand__(True, False))
for op in (lambda: True & 1.0, lambda: True | "a", lambda: True ^ None, lambda: True + "a", lambda: True < "a", lambda: True @ 1, lambda: bool.__new__(int), lambda: bool.__new__(), lambda: bool.__new__(bool, [0]), lambda: bool.from_bytes(b"\x01"), lambda: True.to_bytes(2, "big"), lambda: True.real, lambda: True.numerator, lambda: True.bit_length()):
    tell(op)
print(repr(True), str(False), f"{True} {True:d} {True:5} {False:>6} {True:x}|", "%s %d %r %5s" % (True, True, False, True), format(True), format(True, "04"), "{!r:>6}".format(False), hash(True), hash(False), [0, 1][True], "ab"[False], isinstance(True, int), issubclass(bool, int), bool.__mro__, bool.__base__)
print({True: "t", 1: "one", 0: "zero", False: "f"}, [True, False].count(1), sum([True, True, False]), max(True, 2), sorted([True, False, True]), any([0, "", B(True)]), all([1, "a", B(False)]), True is not False, not not [], (1 == 1) is True)

#> int False True False 0; int True False True and; int True False True and; float False True False 0.0; float False True False -0.0; float True False True and; complex False True False 0j; float True False True and; str False True False ; str True False True and; str True False True and; bytes False True False b''; bytes True False True and; bytearray False True False bytearray(b''); list False True False []; list True False True and; tuple False True False (); tuple True False True and; dict False True False {}; dict True False True and; set False True False set(); frozenset True False True and; range False True False range(0, 0); range False True False range(3, 3); range True False True and; NoneType False True False None; ellipsis True False True and; int True False True and; object True False True and; type True False True and; builtin_function_or_method True False True and; SubInt False True False 0; SubInt True False True and; slice True False True and; list_iterator True False True and; generator True False True and; 
#> True
#> False
#> 1
#> False
#> True
#> 2
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned str
#> TypeError __bool__ should return bool, returned str
#> TypeError __bool__ should return bool, returned str
#> TypeError __bool__ should return bool, returned NoneType
#> TypeError __bool__ should return bool, returned NoneType
#> TypeError __bool__ should return bool, returned NoneType
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> ValueError no
#> ValueError no
#> ValueError no
#> False
#> True
#> 2
#> True
#> False
#> 1
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> OverflowError cannot fit 'int' into an index-sized integer
#> OverflowError cannot fit 'int' into an index-sized integer
#> OverflowError cannot fit 'int' into an index-sized integer
#> True
#> False
#> 1
#> True
#> False
#> 1
#> TypeError 'NoneType' object is not callable
#> TypeError 'NoneType' object is not callable
#> TypeError 'NoneType' object is not callable
#> True
#> False
#> 1
#> True
#> False
#> 1
#> TypeError in while
#> False
#> TypeError bool expected at most 1 argument, got 2
#> TypeError bool() takes no keyword arguments
#> TypeError type 'bool' is not an acceptable base type
#> TypeError type 'bool' is not an acceptable base type
#> 2 3 0.5 1 -1 1 1 1 2 1 (0, 1) 4 1 1 1 1.0 (1+0j)
#> True True False True False True; False True True False False False; 1 1 0 True False -; 0 1 1 False False -; 0 3 3 False True -; False True True False True False; False False False True False True; 0 1 1 False True -; 0 0 0 True False -; 0 2 2 False True -; 
#> 1 2 2 int 1 True NotImplemented NotImplemented False
#> TypeError unsupported operand type(s) for &: 'bool' and 'float'
#> TypeError unsupported operand type(s) for |: 'bool' and 'str'
#> TypeError unsupported operand type(s) for ^: 'bool' and 'NoneType'
#> TypeError unsupported operand type(s) for +: 'bool' and 'str'
#> TypeError '<' not supported between instances of 'bool' and 'str'
#> TypeError unsupported operand type(s) for @: 'bool' and 'int'
#> TypeError bool.__new__(int): int is not a subtype of bool
#> TypeError bool.__new__(): not enough arguments
#> True
#> True
#> b'\x00\x01'
#> 1
#> 1
#> 1
#> True False True 1     1      0 1| True 1 False  True True 0001  False 1 0 1 a True True (<class 'bool'>, <class 'int'>, <class 'object'>) <class 'int'>
#> {True: 'one', 0: 'f'} 1 2 2 [False, True, True] True False True False True
