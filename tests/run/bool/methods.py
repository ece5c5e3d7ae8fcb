# bool: an int of two values, with operators and texts of its own.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for a in (False, True):
    print(repr(a), str(a), int(a), float(a), hash(a), bool(a), not a, a.real, a.imag, a.numerator, a.denominator)
    print(a.bit_length(), a.bit_count(), a.to_bytes(1, "big"), a.as_integer_ratio(), a.conjugate(), a.is_integer())
    print(type(-a), type(+a), type(abs(a)), type(round(a)), type(a * 1))
    for b in (False, True, 0, 1, 2, 1.5):
        for name, f in (("&", lambda: a & b), ("|", lambda: a | b), ("^", lambda: a ^ b), ("+", lambda: a + b), ("-", lambda: a - b), ("//", lambda: a // b), ("**", lambda: a**b), ("<<", lambda: a << b), ("==", lambda: a == b), ("<", lambda: a < b), ("r&", lambda: b & a), ("r^", lambda: b ^ a)):
            told(f"{a} {name} {b}", f)
for v in (0, 1, -1, 0.0, -0.0, float("nan"), "", "x", [], [0], (), {}, set(), None, ..., 0j, 1j, b"", range(0), range(3), object, 10**30):
    print(repr(v)[:20], bool(v), v.__bool__() if hasattr(v, "__bool__") else "-")


class Odd:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        if isinstance(self.value, type):
            raise self.value("no")
        return self.value


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


for v in (True, 1, "x", None, KeyError):
    told(f"odd {v}", bool, Odd(v))
    told(f"not {v}", lambda: not Odd(v))
    told(f"if {v}", lambda: 1 if Odd(v) else 2)
for n in (0, 5, -1, 2**70, 1.5, "x"):
    told(f"sized {n}", bool, Sized(n))
told("none", bool)
told("two", bool, 1, 2)
told("keyword", lambda: bool(x=1))
told("subclass", lambda: type("B", (bool,), {}))
told("from bytes", bool.from_bytes, b"\0\2", "big")
told("texts", lambda: ("%d %s %r" % (True, True, True), f"{True} {True:d} {True:5} {False!r:>7}", format(True, "x")))
told("sum", lambda: (sum([True, True]), max(True, 2), [1, 2][True], "ab"[False], {True: "a", 1: "b"}))
told("same", lambda: (True is (1 == 1), bool("x") is True, isinstance(True, int), issubclass(bool, int), bool.__mro__))

#> False False 0 0.0 0 False True 0 0 0 1
#> 0 0 b'\x00' (0, 1) 0 True
#> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'>
#> False & False -> False
#> False | False -> False
#> False ^ False -> False
#> False + False -> 0
#> False - False -> 0
#> False // False !! ZeroDivisionError integer division or modulo by zero
#> False ** False -> 1
#> False << False -> 0
#> False == False -> True
#> False < False -> False
#> False r& False -> False
#> False r^ False -> False
#> False & True -> False
#> False | True -> True
#> False ^ True -> True
#> False + True -> 1
#> False - True -> -1
#> False // True -> 0
#> False ** True -> 0
#> False << True -> 0
#> False == True -> False
#> False < True -> True
#> False r& True -> False
#> False r^ True -> True
#> False & 0 -> 0
#> False | 0 -> 0
#> False ^ 0 -> 0
#> False + 0 -> 0
#> False - 0 -> 0
#> False // 0 !! ZeroDivisionError integer division or modulo by zero
#> False ** 0 -> 1
#> False << 0 -> 0
#> False == 0 -> True
#> False < 0 -> False
#> False r& 0 -> 0
#> False r^ 0 -> 0
#> False & 1 -> 0
#> False | 1 -> 1
#> False ^ 1 -> 1
#> False + 1 -> 1
#> False - 1 -> -1
#> False // 1 -> 0
#> False ** 1 -> 0
#> False << 1 -> 0
#> False == 1 -> False
#> False < 1 -> True
#> False r& 1 -> 0
#> False r^ 1 -> 1
#> False & 2 -> 0
#> False | 2 -> 2
#> False ^ 2 -> 2
#> False + 2 -> 2
#> False - 2 -> -2
#> False // 2 -> 0
#> False ** 2 -> 0
#> False << 2 -> 0
#> False == 2 -> False
#> False < 2 -> True
#> False r& 2 -> 0
#> False r^ 2 -> 2
#> False & 1.5 !! TypeError unsupported operand type(s) for &: 'bool' and 'float'
#> False | 1.5 !! TypeError unsupported operand type(s) for |: 'bool' and 'float'
#> False ^ 1.5 !! TypeError unsupported operand type(s) for ^: 'bool' and 'float'
#> False + 1.5 -> 1.5
#> False - 1.5 -> -1.5
#> False // 1.5 -> 0.0
#> False ** 1.5 -> 0.0
#> False << 1.5 !! TypeError unsupported operand type(s) for <<: 'bool' and 'float'
#> False == 1.5 -> False
#> False < 1.5 -> True
#> False r& 1.5 !! TypeError unsupported operand type(s) for &: 'float' and 'bool'
#> False r^ 1.5 !! TypeError unsupported operand type(s) for ^: 'float' and 'bool'
#> True True 1 1.0 1 True False 1 0 1 1
#> 1 1 b'\x01' (1, 1) 1 True
#> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'>
#> True & False -> False
#> True | False -> True
#> True ^ False -> True
#> True + False -> 1
#> True - False -> 1
#> True // False !! ZeroDivisionError integer division or modulo by zero
#> True ** False -> 1
#> True << False -> 1
#> True == False -> False
#> True < False -> False
#> True r& False -> False
#> True r^ False -> True
#> True & True -> True
#> True | True -> True
#> True ^ True -> False
#> True + True -> 2
#> True - True -> 0
#> True // True -> 1
#> True ** True -> 1
#> True << True -> 2
#> True == True -> True
#> True < True -> False
#> True r& True -> True
#> True r^ True -> False
#> True & 0 -> 0
#> True | 0 -> 1
#> True ^ 0 -> 1
#> True + 0 -> 1
#> True - 0 -> 1
#> True // 0 !! ZeroDivisionError integer division or modulo by zero
#> True ** 0 -> 1
#> True << 0 -> 1
#> True == 0 -> False
#> True < 0 -> False
#> True r& 0 -> 0
#> True r^ 0 -> 1
#> True & 1 -> 1
#> True | 1 -> 1
#> True ^ 1 -> 0
#> True + 1 -> 2
#> True - 1 -> 0
#> True // 1 -> 1
#> True ** 1 -> 1
#> True << 1 -> 2
#> True == 1 -> True
#> True < 1 -> False
#> True r& 1 -> 1
#> True r^ 1 -> 0
#> True & 2 -> 0
#> True | 2 -> 3
#> True ^ 2 -> 3
#> True + 2 -> 3
#> True - 2 -> -1
#> True // 2 -> 0
#> True ** 2 -> 1
#> True << 2 -> 4
#> True == 2 -> False
#> True < 2 -> True
#> True r& 2 -> 0
#> True r^ 2 -> 3
#> True & 1.5 !! TypeError unsupported operand type(s) for &: 'bool' and 'float'
#> True | 1.5 !! TypeError unsupported operand type(s) for |: 'bool' and 'float'
#> True ^ 1.5 !! TypeError unsupported operand type(s) for ^: 'bool' and 'float'
#> True + 1.5 -> 2.5
#> True - 1.5 -> -0.5
#> True // 1.5 -> 0.0
#> True ** 1.5 -> 1.0
#> True << 1.5 !! TypeError unsupported operand type(s) for <<: 'bool' and 'float'
#> True == 1.5 -> False
#> True < 1.5 -> True
#> True r& 1.5 !! TypeError unsupported operand type(s) for &: 'float' and 'bool'
#> True r^ 1.5 !! TypeError unsupported operand type(s) for ^: 'float' and 'bool'
#> 0 False False
#> 1 True True
#> -1 True True
#> 0.0 False False
#> -0.0 False False
#> nan True True
#> '' False -
#> 'x' True -
#> [] False -
#> [0] True -
#> () False -
#> {} False -
#> set() False -
#> None False False
#> Ellipsis True -
#> 0j False False
#> 1j True True
#> b'' False -
#> range(0, 0) False False
#> range(0, 3) True True
#> <class 'object'> True -
#> 10000000000000000000 True True
#> odd True -> True
#> not True -> False
#> if True -> 1
#> odd 1 !! TypeError __bool__ should return bool, returned int
#> not 1 !! TypeError __bool__ should return bool, returned int
#> if 1 !! TypeError __bool__ should return bool, returned int
#> odd x !! TypeError __bool__ should return bool, returned str
#> not x !! TypeError __bool__ should return bool, returned str
#> if x !! TypeError __bool__ should return bool, returned str
#> odd None !! TypeError __bool__ should return bool, returned NoneType
#> not None !! TypeError __bool__ should return bool, returned NoneType
#> if None !! TypeError __bool__ should return bool, returned NoneType
#> odd <class 'KeyError'> !! KeyError 'no'
#> not <class 'KeyError'> !! KeyError 'no'
#> if <class 'KeyError'> !! KeyError 'no'
#> sized 0 -> False
#> sized 5 -> True
#> sized -1 !! ValueError __len__() should return >= 0
#> sized 1180591620717411303424 !! OverflowError cannot fit 'int' into an index-sized integer
#> sized 1.5 !! TypeError 'float' object cannot be interpreted as an integer
#> sized x !! TypeError 'str' object cannot be interpreted as an integer
#> none -> False
#> two !! TypeError bool expected at most 1 argument, got 2
#> keyword !! TypeError bool() takes no keyword arguments
#> subclass !! TypeError type 'bool' is not an acceptable base type
#> from bytes -> True
#> texts -> ('1 True True', 'True 1     1   False', '1')
#> sum -> (2, 2, 2, 'a', {True: 'b'})
#> same -> (True, True, True, True, (<class 'bool'>, <class 'int'>, <class 'object'>))
