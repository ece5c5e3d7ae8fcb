"""bool: every operator with bools, ints and others, methods that come from int, and what its constructor asks."""

import itertools
import operator


def tell(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        return f"{type(r).__name__} {r!r}"
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BOTH = (True, False)
for name in ("and_", "or_", "xor", "add", "sub", "mul", "floordiv", "truediv", "mod", "pow", "lshift", "rshift",
             "lt", "le", "eq", "ne", "gt", "ge", "is_"):
    f = getattr(operator, name)
    print(name, *(tell(f, a, b) for a, b in itertools.product(BOTH, BOTH)), sep=" | ")
for other in (2, 0, -1, 1.5, 1j, "ab", [0], (1,), None, 10**20):
    row = [tell(f, True, other) for f in (operator.and_, operator.or_, operator.xor, operator.add, operator.mul)]
    row += [tell(f, other, False) for f in (operator.and_, operator.mul, operator.add)]
    print(repr(other), *row, sep=" | ")
for f in (operator.neg, operator.pos, operator.abs, operator.index, operator.not_, int, float, complex, str, repr, hash,
          bin, hex, oct, bool, round, chr):
    print(f.__name__, tell(f, True), tell(f, False), sep=" | ")

print("-- methods of int")
for b in BOTH:
    print(b.bit_length(), b.bit_count(), b.to_bytes(), b.to_bytes(2, "little"), b.as_integer_ratio(), b.conjugate())
    print(b.real, b.imag, b.numerator, b.denominator, b.is_integer(), type(b.real), type(b.conjugate()))
    print(b.__index__(), b.__int__(), b.__float__(), b.__bool__(), b.__hash__(), b.__round__(1), b.__trunc__())
    print(b.__and__(True), b.__rand__(1), b.__or__(2), b.__xor__(b), b.__and__(1.5), b.__eq__(1), b.__lt__("a"))
    print(f"{b} {b:5} {b:<7}| {b!r:>6} {b:d} {b:03d} {b:x} {b:.1f} {b:%} {b!s:^9}|", "%s %d %r %5s" % (b, b, b, b))
print(bool.from_bytes(b"\x00"), bool.from_bytes(b"\x07"), type(bool.from_bytes(b"\x01")))
print(bool.__mro__, bool.__name__, bool.__base__, isinstance(True, int), issubclass(bool, int))

print("-- the constructor")


class Yes:
    def __bool__(self):
        print("asked", end=" ")
        return True


class Long:
    def __len__(self):
        print("length", end=" ")
        return 3


class Both(Long):
    def __bool__(self):
        return False


class Odd:
    def __bool__(self):
        return 1


class Negative:
    def __len__(self):
        return -1


class Fails:
    def __bool__(self):
        raise KeyError("no")


for x in (0, 1, -0.0, 0j, "", "0", [], [0], {}, (), None, ..., range(0), range(3), b"", Yes(), Long(), Both(), Odd(),
          Negative(), Fails(), object, float("nan")):
    print(type(x).__name__, tell(bool, x), tell(lambda: not x))
print(tell(bool), tell(bool, 1, 2), tell(bool, x=1), tell(lambda: type("B", (bool,), {})))
print(True is bool(5), False is bool([]), {True: "a", 1: "b", 1.0: "c"}, sum([True, True, False]), [5, 6][True])
print("yes" if True == 1 else "no", "%c" % True if False else "-", ["a", "b"][False], "ab" * True, True < 2 < 3)

#> and_ | bool True | bool False | bool False | bool False
#> or_ | bool True | bool True | bool True | bool False
#> xor | bool False | bool True | bool True | bool False
#> add | int 2 | int 1 | int 1 | int 0
#> sub | int 0 | int 1 | int -1 | int 0
#> mul | int 1 | int 0 | int 0 | int 0
#> floordiv | int 1 | ZeroDivisionError: integer division or modulo by zero | int 0 | ZeroDivisionError: integer division or modulo by zero
#> truediv | float 1.0 | ZeroDivisionError: division by zero | float 0.0 | ZeroDivisionError: division by zero
#> mod | int 0 | ZeroDivisionError: integer modulo by zero | int 0 | ZeroDivisionError: integer modulo by zero
#> pow | int 1 | int 1 | int 0 | int 1
#> lshift | int 2 | int 1 | int 0 | int 0
#> rshift | int 0 | int 1 | int 0 | int 0
#> lt | bool False | bool False | bool True | bool False
#> le | bool True | bool False | bool True | bool True
#> eq | bool True | bool False | bool False | bool True
#> ne | bool False | bool True | bool True | bool False
#> gt | bool False | bool True | bool False | bool False
#> ge | bool True | bool True | bool False | bool True
#> is_ | bool True | bool False | bool False | bool True
#> 2 | int 0 | int 3 | int 3 | int 3 | int 2 | int 0 | int 0 | int 2
#> 0 | int 0 | int 1 | int 1 | int 1 | int 0 | int 0 | int 0 | int 0
#> -1 | int 1 | int -1 | int -2 | int 0 | int -1 | int 0 | int 0 | int -1
#> 1.5 | TypeError: unsupported operand type(s) for &: 'bool' and 'float' | TypeError: unsupported operand type(s) for |: 'bool' and 'float' | TypeError: unsupported operand type(s) for ^: 'bool' and 'float' | float 2.5 | float 1.5 | TypeError: unsupported operand type(s) for &: 'float' and 'bool' | float 0.0 | float 1.5
#> 1j | TypeError: unsupported operand type(s) for &: 'bool' and 'complex' | TypeError: unsupported operand type(s) for |: 'bool' and 'complex' | TypeError: unsupported operand type(s) for ^: 'bool' and 'complex' | complex (1+1j) | complex 1j | TypeError: unsupported operand type(s) for &: 'complex' and 'bool' | complex 0j | complex 1j
#> 'ab' | TypeError: unsupported operand type(s) for &: 'bool' and 'str' | TypeError: unsupported operand type(s) for |: 'bool' and 'str' | TypeError: unsupported operand type(s) for ^: 'bool' and 'str' | TypeError: unsupported operand type(s) for +: 'bool' and 'str' | str 'ab' | TypeError: unsupported operand type(s) for &: 'str' and 'bool' | str '' | TypeError: can only concatenate str (not "bool") to str
#> [0] | TypeError: unsupported operand type(s) for &: 'bool' and 'list' | TypeError: unsupported operand type(s) for |: 'bool' and 'list' | TypeError: unsupported operand type(s) for ^: 'bool' and 'list' | TypeError: unsupported operand type(s) for +: 'bool' and 'list' | list [0] | TypeError: unsupported operand type(s) for &: 'list' and 'bool' | list [] | TypeError: can only concatenate list (not "bool") to list
#> (1,) | TypeError: unsupported operand type(s) for &: 'bool' and 'tuple' | TypeError: unsupported operand type(s) for |: 'bool' and 'tuple' | TypeError: unsupported operand type(s) for ^: 'bool' and 'tuple' | TypeError: unsupported operand type(s) for +: 'bool' and 'tuple' | tuple (1,) | TypeError: unsupported operand type(s) for &: 'tuple' and 'bool' | tuple () | TypeError: can only concatenate tuple (not "bool") to tuple
#> None | TypeError: unsupported operand type(s) for &: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for |: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for ^: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for +: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for *: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for &: 'NoneType' and 'bool' | TypeError: unsupported operand type(s) for *: 'NoneType' and 'bool' | TypeError: unsupported operand type(s) for +: 'NoneType' and 'bool'
#> 100000000000000000000 | int 0 | int 100000000000000000001 | int 100000000000000000001 | int 100000000000000000001 | int 100000000000000000000 | int 0 | int 0 | int 100000000000000000000
#> neg | int -1 | int 0
#> pos | int 1 | int 0
#> abs | int 1 | int 0
#> index | int 1 | int 0
#> not_ | bool False | bool True
#> int | int 1 | int 0
#> float | float 1.0 | float 0.0
#> complex | complex (1+0j) | complex 0j
#> str | str 'True' | str 'False'
#> repr | str 'True' | str 'False'
#> hash | int 1 | int 0
#> bin | str '0b1' | str '0b0'
#> hex | str '0x1' | str '0x0'
#> oct | str '0o1' | str '0o0'
#> bool | bool True | bool False
#> round | int 1 | int 0
#> chr | str '\x01' | str '\x00'
#> -- methods of int
#> 1 1 b'\x01' b'\x01\x00' (1, 1) 1
#> 1 0 1 1 True <class 'int'> <class 'int'>
#> 1 1 1.0 True 1 1 1
#> True 1 3 False NotImplemented True NotImplemented
#> True     1 1      |   True 1 001 1 1.0 100.000000%   True   | True 1 True  True
#> 0 0 b'\x00' b'\x00\x00' (0, 1) 0
#> 0 0 0 1 True <class 'int'> <class 'int'>
#> 0 0 0.0 False 0 0 0
#> False 0 2 False NotImplemented False NotImplemented
#> False     0 0      |  False 0 000 0 0.0 0.000000%   False  | False 0 False False
#> False True <class 'bool'>
#> (<class 'bool'>, <class 'int'>, <class 'object'>) bool <class 'int'> True True
#> -- the constructor
#> int bool False bool True
#> int bool True bool False
#> float bool False bool True
#> complex bool False bool True
#> str bool False bool True
#> str bool True bool False
#> list bool False bool True
#> list bool True bool False
#> dict bool False bool True
#> tuple bool False bool True
#> NoneType bool False bool True
#> ellipsis bool True bool False
#> range bool False bool True
#> range bool True bool False
#> bytes bool False bool True
#> asked asked Yes bool True bool False
#> length length Long bool True bool False
#> Both bool False bool True
#> Odd TypeError: __bool__ should return bool, returned int TypeError: __bool__ should return bool, returned int
#> Negative ValueError: __len__() should return >= 0 ValueError: __len__() should return >= 0
#> Fails KeyError: 'no' KeyError: 'no'
#> type bool True bool False
#> float bool True bool False
#> bool False TypeError: bool expected at most 1 argument, got 2 TypeError: bool() takes no keyword arguments TypeError: type 'bool' is not an acceptable base type
#> True True {True: 'c'} 2 6
#> yes - a ab True
