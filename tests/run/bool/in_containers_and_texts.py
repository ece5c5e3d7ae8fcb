# bool as key, index, format value, sort key and in every place that takes an int.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


d = {True: "yes", 1: "one", 1.0: "float", False: "no"}
print(d, len(d), d[1], d[0], d[0.0], d[0j], d[True + 0])
print({0, False, 0.0, 0j}, {1.0, True}, frozenset([True, 1]) == frozenset([1.0]))
print([10, 20, 30][True], "ab"[False], (1, 2)[-True], b"xyz"[True])
print("abc"[True:], list(range(True, 5)), list(range(5))[False : True + 2 : True])
print([1, 0, True, False].count(1), [False, 0.0, 0].index(0), (True, 1).count(True))
print(sorted([True, False, 2, -1, 0, 1, 0.5]), sorted(["b", "a"], reverse=True), max(True, 1), max(1, True), min(0, False), min(False, 0))
print(sum([True, True, False]), sum([[True]], []), sum((True, 0.5)), True + True, -True, ~True & 3)
print(f"{True}|{False!r}|{True:5}|{True:d}|{True:>6}|{True:<6}|{True:05}|{True:x}|{True:.2f}|{True:e}|{True:%}")
print("%s %r %d %i %5d|%-5d|%x %o %f %e %c" % (True, False, True, False, True, True, True, True, True, False, True))
print("{} {!r} {:d} {:b} {:>7} {:+d} {:,}".format(True, False, True, True, False, True, False))
for spec in ("s", "d", "b", "n", "c", "5", "<5", "^7", "05d", "+", ".1f", "g", "10s", "_d", "#x", "z", ""):
    told(f"format {spec!r}", format, True, spec)
print("a" * True, "a" * False, [1] * True, (1,) * False, b"z" * True, True * "q")
told("chr", chr, True)
told("hex", hex, True)
told("bin", bin, False)
told("oct", oct, True)
told("divmod", divmod, True, True)
told("divmod0", divmod, True, False)
told("pow", pow, True, False)
told("pow mod", pow, True, 5, 3)
told("round", round, True, True)
told("round -1", round, True, -1)
told("bytes", bytes, True)
told("bytes F", bytes, False)
told("bytearray", bytearray, True)
told("range", range, True)
told("list*", lambda: [0] * True)
told("int", int, True)
told("int base", int, True, 2)
told("complex", complex, True, True)
told("float", float, True)
told("str", str, True)
told("len", len, True)
told("iter", iter, True)
told("ord", ord, True)
told("isinstance", isinstance, True, int)
told("issubclass", issubclass, bool, int)
told("True[0]", lambda: (lambda t: t[0])(True))
told("True()", lambda: (lambda t: t())(True))
told("enumerate", lambda: list(enumerate("ab", True)))
told("seq index", lambda: [1, 2][True.__index__()])
told("from_bytes", bool.from_bytes, b"\x05", "big")
told("from_bytes0", bool.from_bytes, b"\x00", "big")
told("fromhex", lambda: bool.fromhex("1"))
told("sub", lambda: type("B", (bool,), {}))
told("new", bool.__new__, bool, 5)
told("new int", lambda: int.__new__(bool, 5))
told("two", bool, 1, 2)
told("key", lambda: bool(x=1))
told("set attr", lambda: setattr(True, "x", 1))
told("del attr", lambda: delattr(True, "real"))
print(bool.__mro__, bool.__bases__, bool.__name__, bool.__base__)
print(True is (1 == 1), (1 < 2) is True, (1 > 2) is False, True is not False, bool(1) is True, bool("") is False)
print(True == 1, True != 1.0, True == "True", True < 2, False < True, True <= True, True > 0.5, True == 1 + 0j)
print(hash(True) == hash(1) == hash(1.0), hash(False), [hash(x) for x in (True, False)])

#> {True: 'float', False: 'no'} 2 float no no no float
#> {0} {1.0} True
#> 20 a 2 121
#> bc [1, 2, 3, 4] [0, 1, 2]
#> 2 0 2
#> [-1, False, 0, 0.5, True, 1, 2] ['b', 'a'] True 1 0 False
#> 2 [True] 1.5 2 -1 2
#> True|False|    1|1|     1|1     |00001|1|1.00|1.000000e+00|100.000000%
#> True False 1 0     1|1    |1 1 1.000000 0.000000e+00 
#> True False 1 1       0 +1 0
#> format 's' !! ValueError Unknown format code 's' for object of type 'bool'
#> format 'd' -> '1'
#> format 'b' -> '1'
#> format 'n' -> '1'
#> format 'c' -> '\x01'
#> format '5' -> '    1'
#> format '<5' -> '1    '
#> format '^7' -> '   1   '
#> format '05d' -> '00001'
#> format '+' -> '+1'
#> format '.1f' -> '1.0'
#> format 'g' -> '1'
#> format '10s' !! ValueError Unknown format code 's' for object of type 'bool'
#> format '_d' -> '1'
#> format '#x' -> '0x1'
#> format 'z' !! ValueError Negative zero coercion (z) not allowed in integer format specifier
#> format '' -> 'True'
#> a  [1] () b'z' q
#> chr -> '\x01'
#> hex -> '0x1'
#> bin -> '0b0'
#> oct -> '0o1'
#> divmod -> (1, 0)
#> divmod0 !! ZeroDivisionError integer division or modulo by zero
#> pow -> 1
#> pow mod -> 1
#> round -> 1
#> round -1 -> 0
#> bytes -> b'\x00'
#> bytes F -> b''
#> bytearray -> bytearray(b'\x00')
#> range -> range(0, 1)
#> list* -> [0]
#> int -> 1
#> int base !! TypeError int() can't convert non-string with explicit base
#> complex -> (1+1j)
#> float -> 1.0
#> str -> 'True'
#> len !! TypeError object of type 'bool' has no len()
#> iter !! TypeError 'bool' object is not iterable
#> ord !! TypeError ord() expected string of length 1, but bool found
#> isinstance -> True
#> issubclass -> True
#> True[0] !! TypeError 'bool' object is not subscriptable
#> True() !! TypeError 'bool' object is not callable
#> enumerate -> [(1, 'a'), (2, 'b')]
#> seq index -> 2
#> from_bytes -> True
#> from_bytes0 -> False
#> fromhex !! AttributeError type object 'bool' has no attribute 'fromhex'
#> sub !! TypeError type 'bool' is not an acceptable base type
#> new -> True
#> new int !! TypeError int.__new__(bool) is not safe, use bool.__new__()
#> two !! TypeError bool expected at most 1 argument, got 2
#> key !! TypeError bool() takes no keyword arguments
#> set attr !! AttributeError 'bool' object has no attribute 'x'
#> del attr !! AttributeError attribute 'real' of 'int' objects is not writable
#> (<class 'bool'>, <class 'int'>, <class 'object'>) (<class 'int'>,) bool <class 'int'>
#> True True True True True True
#> True False False True True True True True
#> True 0 [1, 0]
