# The type and the words of errors in every kind of expression: operators on all pairs of types, subscripts, calls, attributes, conversions, iteration.
values = [1, 1.5, "s", None, [1], (1,), {"k": 1}, {1}, b"b", 1j, len, int, range(2), ..., object, True]
names = [type(v).__name__ if not isinstance(v, type) else "type" for v in values]
import operator as op

seen = set()
for sign, f in (("+", op.add), ("-", op.sub), ("*", op.mul), ("/", op.truediv), ("//", op.floordiv), ("%", op.mod), ("**", op.pow), ("@", op.matmul), ("<<", op.lshift), ("&", op.and_), ("|", op.or_), ("<", op.lt), (">=", op.ge)):
    errors = {}
    for i, a in enumerate(values):
        for j, b in enumerate(values):
            if sign == "%" and isinstance(a, (str, bytes)) or sign == "|" and (isinstance(a, type) or isinstance(b, type)):
                continue
            try:
                f(a, b)
            except TypeError as e:
                errors.setdefault(str(e), []).append((names[i], names[j]))
            except ZeroDivisionError as e:
                errors.setdefault(str(e), []).append("zero")
    print(sign, len(errors), sum(map(len, errors.values())))
    for text in sorted(errors)[::9]:
        print("   ", text)


def attempt(*fs):
    for f in fs:
        try:
            print(repr(f()))
        except Exception as e:
            print(type(e).__name__, e)


for v in values:
    attempt(lambda: v[0], lambda: v["k"], lambda: v[0:1] if not isinstance(v, dict) else "skip", lambda: v() if v is not len and v is not object else "skip", lambda: len(v), lambda: [*v] if not isinstance(v, set) else "set", lambda: -v, lambda: ~v if v is not True else "bool", lambda: v.nothing, lambda: int(v), lambda: 1 in v)
attempt(lambda: {**[1]}, lambda: print(*5), lambda: print(**{"a": 1}), lambda: list("ab")[1.0], lambda: list("a")["0"], lambda: str("abc")["a"], lambda: tuple("a")[None], lambda: {}[[]], lambda: {[]: 1}, lambda: {{}}, lambda: range(3)["a"], lambda: bytes(2)["x"], lambda: list("a")[10**30], lambda: "a" * 2.5, lambda: [1] * "x",
        lambda: int("12x"), lambda: int("0b12", 2), lambda: int("z", 99), lambda: int(None), lambda: int([]), lambda: float("x"), lambda: float([]), lambda: complex("1+"), lambda: chr(-1), lambda: chr("a"), lambda: ord("ab"), lambda: ord(5), lambda: bytes([256]), lambda: bytes("s"), lambda: bytes(-1), lambda: "".join([1]), lambda: ",".join(5), lambda: "a".join("b", "c"),
        lambda: round("x"), lambda: abs("x"), lambda: sum(["a"]), lambda: sum("ab"), lambda: max(), lambda: max([]), lambda: max(1), lambda: min(1, "a"), lambda: sorted([1, "a"]), lambda: sorted(5), lambda: reversed({1}), lambda: zip(1), lambda: list(zip([1], [1, 2], strict=True)), lambda: enumerate(5), lambda: map(1), lambda: list(map(5, [1])), lambda: iter(5), lambda: next([]), lambda: next(iter([])),
        lambda: isinstance(1, 2), lambda: isinstance(1), lambda: issubclass(1, int), lambda: hash([]), lambda: hash({}), lambda: pow(2, -1, 4), lambda: pow(2, 2, 0), lambda: pow(2.5, 2, 3), lambda: divmod(1, 0), lambda: 5 // 0.0, lambda: 0 ** -1, lambda: 1 << -1, lambda: 1 >> -1, lambda: 2.0 << 1, lambda: "%d" % "s", lambda: "{}".format(), lambda: format(1, "z"), lambda: getattr(1, 5), lambda: getattr(1, "x"), lambda: setattr(1, "x", 1), lambda: delattr(1, "real"), lambda: type(1, 2), lambda: super(), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(5), lambda: set(5), lambda: tuple(5), lambda: list(1, 2), lambda: str(1, 2, 3, 4), lambda: str(b"a", 5), lambda: slice(), lambda: range(1.5), lambda: range(1, 2, 0), lambda: range(), lambda: memoryview(5), lambda: bool(1, 2), lambda: callable(), lambda: vars(1), lambda: dir(1, 2), lambda: id(), lambda: input(1, 2))

#> + 205 236
#>     can only concatenate list (not "NoneType") to list
#>     can only concatenate list (not "range") to list
#>     can only concatenate str (not "complex") to str
#>     can only concatenate str (not "type") to str
#>     can only concatenate tuple (not "int") to tuple
#>     can't concat complex to bytes
#>     can't concat tuple to bytes
#>     unsupported operand type(s) for +: 'NoneType' and 'float'
#>     unsupported operand type(s) for +: 'bool' and 'builtin_function_or_method'
#>     unsupported operand type(s) for +: 'bool' and 'type'
#>     unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
#>     unsupported operand type(s) for +: 'complex' and 'bytes'
#>     unsupported operand type(s) for +: 'dict' and 'NoneType'
#>     unsupported operand type(s) for +: 'dict' and 'list'
#>     unsupported operand type(s) for +: 'ellipsis' and 'bytes'
#>     unsupported operand type(s) for +: 'ellipsis' and 'str'
#>     unsupported operand type(s) for +: 'float' and 'range'
#>     unsupported operand type(s) for +: 'int' and 'ellipsis'
#>     unsupported operand type(s) for +: 'range' and 'builtin_function_or_method'
#>     unsupported operand type(s) for +: 'range' and 'set'
#>     unsupported operand type(s) for +: 'set' and 'dict'
#>     unsupported operand type(s) for +: 'set' and 'type'
#>     unsupported operand type(s) for +: 'type' and 'int'
#> - 208 239
#>     unsupported operand type(s) for -: 'NoneType' and 'NoneType'
#>     unsupported operand type(s) for -: 'NoneType' and 'list'
#>     unsupported operand type(s) for -: 'bool' and 'dict'
#>     unsupported operand type(s) for -: 'builtin_function_or_method' and 'bool'
#>     unsupported operand type(s) for -: 'builtin_function_or_method' and 'range'
#>     unsupported operand type(s) for -: 'bytes' and 'complex'
#>     unsupported operand type(s) for -: 'bytes' and 'tuple'
#>     unsupported operand type(s) for -: 'complex' and 'set'
#>     unsupported operand type(s) for -: 'dict' and 'dict'
#>     unsupported operand type(s) for -: 'dict' and 'type'
#>     unsupported operand type(s) for -: 'ellipsis' and 'int'
#>     unsupported operand type(s) for -: 'float' and 'bytes'
#>     unsupported operand type(s) for -: 'int' and 'NoneType'
#>     unsupported operand type(s) for -: 'int' and 'tuple'
#>     unsupported operand type(s) for -: 'list' and 'float'
#>     unsupported operand type(s) for -: 'range' and 'bool'
#>     unsupported operand type(s) for -: 'range' and 'range'
#>     unsupported operand type(s) for -: 'set' and 'complex'
#>     unsupported operand type(s) for -: 'set' and 'type'
#>     unsupported operand type(s) for -: 'str' and 'int'
#>     unsupported operand type(s) for -: 'tuple' and 'builtin_function_or_method'
#>     unsupported operand type(s) for -: 'tuple' and 'set'
#>     unsupported operand type(s) for -: 'type' and 'dict'
#>     unsupported operand type(s) for -: 'type' and 'type'
#> * 118 224
#>     can't multiply sequence by non-int of type 'NoneType'
#>     can't multiply sequence by non-int of type 'set'
#>     unsupported operand type(s) for *: 'NoneType' and 'ellipsis'
#>     unsupported operand type(s) for *: 'bool' and 'ellipsis'
#>     unsupported operand type(s) for *: 'builtin_function_or_method' and 'ellipsis'
#>     unsupported operand type(s) for *: 'complex' and 'ellipsis'
#>     unsupported operand type(s) for *: 'dict' and 'ellipsis'
#>     unsupported operand type(s) for *: 'ellipsis' and 'complex'
#>     unsupported operand type(s) for *: 'float' and 'builtin_function_or_method'
#>     unsupported operand type(s) for *: 'int' and 'ellipsis'
#>     unsupported operand type(s) for *: 'range' and 'ellipsis'
#>     unsupported operand type(s) for *: 'set' and 'complex'
#>     unsupported operand type(s) for *: 'type' and 'bool'
#>     unsupported operand type(s) for *: 'type' and 'type'
#> / 209 240
#>     unsupported operand type(s) for /: 'NoneType' and 'NoneType'
#>     unsupported operand type(s) for /: 'NoneType' and 'list'
#>     unsupported operand type(s) for /: 'bool' and 'dict'
#>     unsupported operand type(s) for /: 'builtin_function_or_method' and 'bool'
#>     unsupported operand type(s) for /: 'builtin_function_or_method' and 'range'
#>     unsupported operand type(s) for /: 'bytes' and 'complex'
#>     unsupported operand type(s) for /: 'bytes' and 'tuple'
#>     unsupported operand type(s) for /: 'complex' and 'set'
#>     unsupported operand type(s) for /: 'dict' and 'dict'
#>     unsupported operand type(s) for /: 'dict' and 'type'
#>     unsupported operand type(s) for /: 'ellipsis' and 'int'
#>     unsupported operand type(s) for /: 'float' and 'bytes'
#>     unsupported operand type(s) for /: 'int' and 'NoneType'
#>     unsupported operand type(s) for /: 'int' and 'tuple'
#>     unsupported operand type(s) for /: 'list' and 'float'
#>     unsupported operand type(s) for /: 'range' and 'bool'
#>     unsupported operand type(s) for /: 'range' and 'range'
#>     unsupported operand type(s) for /: 'set' and 'complex'
#>     unsupported operand type(s) for /: 'set' and 'tuple'
#>     unsupported operand type(s) for /: 'str' and 'float'
#>     unsupported operand type(s) for /: 'tuple' and 'bool'
#>     unsupported operand type(s) for /: 'tuple' and 'range'
#>     unsupported operand type(s) for /: 'type' and 'complex'
#>     unsupported operand type(s) for /: 'type' and 'tuple'
#> // 216 247
#>     unsupported operand type(s) for //: 'NoneType' and 'NoneType'
#>     unsupported operand type(s) for //: 'NoneType' and 'list'
#>     unsupported operand type(s) for //: 'bool' and 'complex'
#>     unsupported operand type(s) for //: 'builtin_function_or_method' and 'NoneType'
#>     unsupported operand type(s) for //: 'builtin_function_or_method' and 'list'
#>     unsupported operand type(s) for //: 'bytes' and 'bytes'
#>     unsupported operand type(s) for //: 'bytes' and 'str'
#>     unsupported operand type(s) for //: 'complex' and 'ellipsis'
#>     unsupported operand type(s) for //: 'dict' and 'NoneType'
#>     unsupported operand type(s) for //: 'dict' and 'list'
#>     unsupported operand type(s) for //: 'ellipsis' and 'bytes'
#>     unsupported operand type(s) for //: 'ellipsis' and 'str'
#>     unsupported operand type(s) for //: 'float' and 'list'
#>     unsupported operand type(s) for //: 'int' and 'complex'
#>     unsupported operand type(s) for //: 'list' and 'NoneType'
#>     unsupported operand type(s) for //: 'list' and 'list'
#>     unsupported operand type(s) for //: 'range' and 'bytes'
#>     unsupported operand type(s) for //: 'range' and 'str'
#>     unsupported operand type(s) for //: 'set' and 'ellipsis'
#>     unsupported operand type(s) for //: 'str' and 'NoneType'
#>     unsupported operand type(s) for //: 'str' and 'list'
#>     unsupported operand type(s) for //: 'tuple' and 'bytes'
#>     unsupported operand type(s) for //: 'tuple' and 'str'
#>     unsupported operand type(s) for //: 'type' and 'ellipsis'
#> % 186 215
#>     unsupported operand type(s) for %: 'NoneType' and 'NoneType'
#>     unsupported operand type(s) for %: 'NoneType' and 'list'
#>     unsupported operand type(s) for %: 'bool' and 'complex'
#>     unsupported operand type(s) for %: 'builtin_function_or_method' and 'NoneType'
#>     unsupported operand type(s) for %: 'builtin_function_or_method' and 'list'
#>     unsupported operand type(s) for %: 'complex' and 'bytes'
#>     unsupported operand type(s) for %: 'complex' and 'str'
#>     unsupported operand type(s) for %: 'dict' and 'ellipsis'
#>     unsupported operand type(s) for %: 'ellipsis' and 'NoneType'
#>     unsupported operand type(s) for %: 'ellipsis' and 'list'
#>     unsupported operand type(s) for %: 'float' and 'complex'
#>     unsupported operand type(s) for %: 'int' and 'NoneType'
#>     unsupported operand type(s) for %: 'int' and 'str'
#>     unsupported operand type(s) for %: 'list' and 'ellipsis'
#>     unsupported operand type(s) for %: 'range' and 'NoneType'
#>     unsupported operand type(s) for %: 'range' and 'list'
#>     unsupported operand type(s) for %: 'set' and 'bytes'
#>     unsupported operand type(s) for %: 'set' and 'str'
#>     unsupported operand type(s) for %: 'tuple' and 'ellipsis'
#>     unsupported operand type(s) for %: 'type' and 'NoneType'
#>     unsupported operand type(s) for %: 'type' and 'list'
#> ** 209 240
#>     unsupported operand type(s) for ** or pow(): 'NoneType' and 'NoneType'
#>     unsupported operand type(s) for ** or pow(): 'NoneType' and 'list'
#>     unsupported operand type(s) for ** or pow(): 'bool' and 'dict'
#>     unsupported operand type(s) for ** or pow(): 'builtin_function_or_method' and 'bool'
#>     unsupported operand type(s) for ** or pow(): 'builtin_function_or_method' and 'range'
#>     unsupported operand type(s) for ** or pow(): 'bytes' and 'complex'
#>     unsupported operand type(s) for ** or pow(): 'bytes' and 'tuple'
#>     unsupported operand type(s) for ** or pow(): 'complex' and 'set'
#>     unsupported operand type(s) for ** or pow(): 'dict' and 'dict'
#>     unsupported operand type(s) for ** or pow(): 'dict' and 'type'
#>     unsupported operand type(s) for ** or pow(): 'ellipsis' and 'int'
#>     unsupported operand type(s) for ** or pow(): 'float' and 'bytes'
#>     unsupported operand type(s) for ** or pow(): 'int' and 'NoneType'
#>     unsupported operand type(s) for ** or pow(): 'int' and 'tuple'
#>     unsupported operand type(s) for ** or pow(): 'list' and 'float'
#>     unsupported operand type(s) for ** or pow(): 'range' and 'bool'
#>     unsupported operand type(s) for ** or pow(): 'range' and 'range'
#>     unsupported operand type(s) for ** or pow(): 'set' and 'complex'
#>     unsupported operand type(s) for ** or pow(): 'set' and 'tuple'
#>     unsupported operand type(s) for ** or pow(): 'str' and 'float'
#>     unsupported operand type(s) for ** or pow(): 'tuple' and 'bool'
#>     unsupported operand type(s) for ** or pow(): 'tuple' and 'range'
#>     unsupported operand type(s) for ** or pow(): 'type' and 'complex'
#>     unsupported operand type(s) for ** or pow(): 'type' and 'tuple'
#> @ 225 256
#>     unsupported operand type(s) for @: 'NoneType' and 'NoneType'
#>     unsupported operand type(s) for @: 'NoneType' and 'list'
#>     unsupported operand type(s) for @: 'bool' and 'bytes'
#>     unsupported operand type(s) for @: 'bool' and 'str'
#>     unsupported operand type(s) for @: 'builtin_function_or_method' and 'ellipsis'
#>     unsupported operand type(s) for @: 'bytes' and 'NoneType'
#>     unsupported operand type(s) for @: 'bytes' and 'list'
#>     unsupported operand type(s) for @: 'complex' and 'bytes'
#>     unsupported operand type(s) for @: 'complex' and 'str'
#>     unsupported operand type(s) for @: 'dict' and 'ellipsis'
#>     unsupported operand type(s) for @: 'ellipsis' and 'NoneType'
#>     unsupported operand type(s) for @: 'ellipsis' and 'list'
#>     unsupported operand type(s) for @: 'float' and 'bytes'
#>     unsupported operand type(s) for @: 'float' and 'str'
#>     unsupported operand type(s) for @: 'int' and 'ellipsis'
#>     unsupported operand type(s) for @: 'list' and 'NoneType'
#>     unsupported operand type(s) for @: 'list' and 'list'
#>     unsupported operand type(s) for @: 'range' and 'bytes'
#>     unsupported operand type(s) for @: 'range' and 'str'
#>     unsupported operand type(s) for @: 'set' and 'ellipsis'
#>     unsupported operand type(s) for @: 'str' and 'NoneType'
#>     unsupported operand type(s) for @: 'str' and 'list'
#>     unsupported operand type(s) for @: 'tuple' and 'bytes'
#>     unsupported operand type(s) for @: 'tuple' and 'str'
#>     unsupported operand type(s) for @: 'type' and 'ellipsis'
#> << 221 252
#>     unsupported operand type(s) for <<: 'NoneType' and 'NoneType'
#>     unsupported operand type(s) for <<: 'NoneType' and 'list'
#>     unsupported operand type(s) for <<: 'bool' and 'complex'
#>     unsupported operand type(s) for <<: 'bool' and 'type'
#>     unsupported operand type(s) for <<: 'builtin_function_or_method' and 'int'
#>     unsupported operand type(s) for <<: 'bytes' and 'builtin_function_or_method'
#>     unsupported operand type(s) for <<: 'bytes' and 'set'
#>     unsupported operand type(s) for <<: 'complex' and 'dict'
#>     unsupported operand type(s) for <<: 'complex' and 'type'
#>     unsupported operand type(s) for <<: 'dict' and 'int'
#>     unsupported operand type(s) for <<: 'ellipsis' and 'builtin_function_or_method'
#>     unsupported operand type(s) for <<: 'ellipsis' and 'set'
#>     unsupported operand type(s) for <<: 'float' and 'dict'
#>     unsupported operand type(s) for <<: 'float' and 'type'
#>     unsupported operand type(s) for <<: 'int' and 'range'
#>     unsupported operand type(s) for <<: 'list' and 'complex'
#>     unsupported operand type(s) for <<: 'list' and 'tuple'
#>     unsupported operand type(s) for <<: 'range' and 'float'
#>     unsupported operand type(s) for <<: 'set' and 'bool'
#>     unsupported operand type(s) for <<: 'set' and 'range'
#>     unsupported operand type(s) for <<: 'str' and 'complex'
#>     unsupported operand type(s) for <<: 'str' and 'tuple'
#>     unsupported operand type(s) for <<: 'tuple' and 'float'
#>     unsupported operand type(s) for <<: 'type' and 'bool'
#>     unsupported operand type(s) for <<: 'type' and 'range'
#> & 220 251
#>     unsupported operand type(s) for &: 'NoneType' and 'NoneType'
#>     unsupported operand type(s) for &: 'NoneType' and 'list'
#>     unsupported operand type(s) for &: 'bool' and 'complex'
#>     unsupported operand type(s) for &: 'bool' and 'type'
#>     unsupported operand type(s) for &: 'builtin_function_or_method' and 'int'
#>     unsupported operand type(s) for &: 'bytes' and 'builtin_function_or_method'
#>     unsupported operand type(s) for &: 'bytes' and 'set'
#>     unsupported operand type(s) for &: 'complex' and 'dict'
#>     unsupported operand type(s) for &: 'complex' and 'type'
#>     unsupported operand type(s) for &: 'dict' and 'int'
#>     unsupported operand type(s) for &: 'ellipsis' and 'builtin_function_or_method'
#>     unsupported operand type(s) for &: 'ellipsis' and 'set'
#>     unsupported operand type(s) for &: 'float' and 'dict'
#>     unsupported operand type(s) for &: 'float' and 'type'
#>     unsupported operand type(s) for &: 'int' and 'range'
#>     unsupported operand type(s) for &: 'list' and 'complex'
#>     unsupported operand type(s) for &: 'list' and 'tuple'
#>     unsupported operand type(s) for &: 'range' and 'float'
#>     unsupported operand type(s) for &: 'set' and 'bool'
#>     unsupported operand type(s) for &: 'set' and 'range'
#>     unsupported operand type(s) for &: 'str' and 'dict'
#>     unsupported operand type(s) for &: 'str' and 'type'
#>     unsupported operand type(s) for &: 'tuple' and 'int'
#>     unsupported operand type(s) for &: 'type' and 'builtin_function_or_method'
#>     unsupported operand type(s) for &: 'type' and 'set'
#> | 190 190
#>     unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#>     unsupported operand type(s) for |: 'NoneType' and 'list'
#>     unsupported operand type(s) for |: 'bool' and 'dict'
#>     unsupported operand type(s) for |: 'builtin_function_or_method' and 'bool'
#>     unsupported operand type(s) for |: 'builtin_function_or_method' and 'range'
#>     unsupported operand type(s) for |: 'bytes' and 'dict'
#>     unsupported operand type(s) for |: 'complex' and 'NoneType'
#>     unsupported operand type(s) for |: 'complex' and 'list'
#>     unsupported operand type(s) for |: 'dict' and 'complex'
#>     unsupported operand type(s) for |: 'ellipsis' and 'NoneType'
#>     unsupported operand type(s) for |: 'ellipsis' and 'list'
#>     unsupported operand type(s) for |: 'float' and 'complex'
#>     unsupported operand type(s) for |: 'float' and 'tuple'
#>     unsupported operand type(s) for |: 'int' and 'range'
#>     unsupported operand type(s) for |: 'list' and 'dict'
#>     unsupported operand type(s) for |: 'range' and 'NoneType'
#>     unsupported operand type(s) for |: 'range' and 'list'
#>     unsupported operand type(s) for |: 'set' and 'complex'
#>     unsupported operand type(s) for |: 'str' and 'NoneType'
#>     unsupported operand type(s) for |: 'str' and 'list'
#>     unsupported operand type(s) for |: 'tuple' and 'complex'
#>     unsupported operand type(s) for |: 'tuple' and 'tuple'
#> < 211 242
#>     '<' not supported between instances of 'NoneType' and 'NoneType'
#>     '<' not supported between instances of 'NoneType' and 'list'
#>     '<' not supported between instances of 'bool' and 'complex'
#>     '<' not supported between instances of 'builtin_function_or_method' and 'NoneType'
#>     '<' not supported between instances of 'builtin_function_or_method' and 'list'
#>     '<' not supported between instances of 'bytes' and 'complex'
#>     '<' not supported between instances of 'bytes' and 'tuple'
#>     '<' not supported between instances of 'complex' and 'float'
#>     '<' not supported between instances of 'dict' and 'bool'
#>     '<' not supported between instances of 'dict' and 'range'
#>     '<' not supported between instances of 'ellipsis' and 'complex'
#>     '<' not supported between instances of 'ellipsis' and 'tuple'
#>     '<' not supported between instances of 'float' and 'range'
#>     '<' not supported between instances of 'int' and 'dict'
#>     '<' not supported between instances of 'list' and 'bool'
#>     '<' not supported between instances of 'list' and 'set'
#>     '<' not supported between instances of 'range' and 'dict'
#>     '<' not supported between instances of 'range' and 'type'
#>     '<' not supported between instances of 'set' and 'int'
#>     '<' not supported between instances of 'str' and 'bytes'
#>     '<' not supported between instances of 'str' and 'tuple'
#>     '<' not supported between instances of 'tuple' and 'float'
#>     '<' not supported between instances of 'type' and 'builtin_function_or_method'
#>     '<' not supported between instances of 'type' and 'set'
#> >= 211 242
#>     '>=' not supported between instances of 'NoneType' and 'NoneType'
#>     '>=' not supported between instances of 'NoneType' and 'list'
#>     '>=' not supported between instances of 'bool' and 'complex'
#>     '>=' not supported between instances of 'builtin_function_or_method' and 'NoneType'
#>     '>=' not supported between instances of 'builtin_function_or_method' and 'list'
#>     '>=' not supported between instances of 'bytes' and 'complex'
#>     '>=' not supported between instances of 'bytes' and 'tuple'
#>     '>=' not supported between instances of 'complex' and 'float'
#>     '>=' not supported between instances of 'dict' and 'bool'
#>     '>=' not supported between instances of 'dict' and 'range'
#>     '>=' not supported between instances of 'ellipsis' and 'complex'
#>     '>=' not supported between instances of 'ellipsis' and 'tuple'
#>     '>=' not supported between instances of 'float' and 'range'
#>     '>=' not supported between instances of 'int' and 'dict'
#>     '>=' not supported between instances of 'list' and 'bool'
#>     '>=' not supported between instances of 'list' and 'set'
#>     '>=' not supported between instances of 'range' and 'dict'
#>     '>=' not supported between instances of 'range' and 'type'
#>     '>=' not supported between instances of 'set' and 'int'
#>     '>=' not supported between instances of 'str' and 'bytes'
#>     '>=' not supported between instances of 'str' and 'tuple'
#>     '>=' not supported between instances of 'tuple' and 'float'
#>     '>=' not supported between instances of 'type' and 'builtin_function_or_method'
#>     '>=' not supported between instances of 'type' and 'set'
#> TypeError 'int' object is not subscriptable
#> TypeError 'int' object is not subscriptable
#> TypeError 'int' object is not subscriptable
#> TypeError 'int' object is not callable
#> TypeError object of type 'int' has no len()
#> TypeError Value after * must be an iterable, not int
#> -1
#> -2
#> AttributeError 'int' object has no attribute 'nothing'
#> 1
#> TypeError argument of type 'int' is not iterable
#> TypeError 'float' object is not subscriptable
#> TypeError 'float' object is not subscriptable
#> TypeError 'float' object is not subscriptable
#> TypeError 'float' object is not callable
#> TypeError object of type 'float' has no len()
#> TypeError Value after * must be an iterable, not float
#> -1.5
#> TypeError bad operand type for unary ~: 'float'
#> AttributeError 'float' object has no attribute 'nothing'
#> 1
#> TypeError argument of type 'float' is not iterable
#> 's'
#> TypeError string indices must be integers, not 'str'
#> 's'
#> TypeError 'str' object is not callable
#> 1
#> ['s']
#> TypeError bad operand type for unary -: 'str'
#> TypeError bad operand type for unary ~: 'str'
#> AttributeError 'str' object has no attribute 'nothing'
#> ValueError invalid literal for int() with base 10: 's'
#> TypeError 'in <string>' requires string as left operand, not int
#> TypeError 'NoneType' object is not subscriptable
#> TypeError 'NoneType' object is not subscriptable
#> TypeError 'NoneType' object is not subscriptable
#> TypeError 'NoneType' object is not callable
#> TypeError object of type 'NoneType' has no len()
#> TypeError Value after * must be an iterable, not NoneType
#> TypeError bad operand type for unary -: 'NoneType'
#> TypeError bad operand type for unary ~: 'NoneType'
#> AttributeError 'NoneType' object has no attribute 'nothing'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> TypeError argument of type 'NoneType' is not iterable
#> 1
#> TypeError list indices must be integers or slices, not str
#> [1]
#> TypeError 'list' object is not callable
#> 1
#> [1]
#> TypeError bad operand type for unary -: 'list'
#> TypeError bad operand type for unary ~: 'list'
#> AttributeError 'list' object has no attribute 'nothing'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#> True
#> 1
#> TypeError tuple indices must be integers or slices, not str
#> (1,)
#> TypeError 'tuple' object is not callable
#> 1
#> [1]
#> TypeError bad operand type for unary -: 'tuple'
#> TypeError bad operand type for unary ~: 'tuple'
#> AttributeError 'tuple' object has no attribute 'nothing'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'tuple'
#> True
#> KeyError 0
#> 1
#> 'skip'
#> TypeError 'dict' object is not callable
#> 1
#> ['k']
#> TypeError bad operand type for unary -: 'dict'
#> TypeError bad operand type for unary ~: 'dict'
#> AttributeError 'dict' object has no attribute 'nothing'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'dict'
#> False
#> TypeError 'set' object is not subscriptable
#> TypeError 'set' object is not subscriptable
#> TypeError 'set' object is not subscriptable
#> TypeError 'set' object is not callable
#> 1
#> 'set'
#> TypeError bad operand type for unary -: 'set'
#> TypeError bad operand type for unary ~: 'set'
#> AttributeError 'set' object has no attribute 'nothing'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'set'
#> True
#> 98
#> TypeError byte indices must be integers or slices, not str
#> b'b'
#> TypeError 'bytes' object is not callable
#> 1
#> [98]
#> TypeError bad operand type for unary -: 'bytes'
#> TypeError bad operand type for unary ~: 'bytes'
#> AttributeError 'bytes' object has no attribute 'nothing'
#> ValueError invalid literal for int() with base 10: b'b'
#> False
#> TypeError 'complex' object is not subscriptable
#> TypeError 'complex' object is not subscriptable
#> TypeError 'complex' object is not subscriptable
#> TypeError 'complex' object is not callable
#> TypeError object of type 'complex' has no len()
#> TypeError Value after * must be an iterable, not complex
#> (-0-1j)
#> TypeError bad operand type for unary ~: 'complex'
#> AttributeError 'complex' object has no attribute 'nothing'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> TypeError argument of type 'complex' is not iterable
#> TypeError 'builtin_function_or_method' object is not subscriptable
#> TypeError 'builtin_function_or_method' object is not subscriptable
#> TypeError 'builtin_function_or_method' object is not subscriptable
#> 'skip'
#> TypeError object of type 'builtin_function_or_method' has no len()
#> TypeError Value after * must be an iterable, not builtin_function_or_method
#> TypeError bad operand type for unary -: 'builtin_function_or_method'
#> TypeError bad operand type for unary ~: 'builtin_function_or_method'
#> AttributeError 'builtin_function_or_method' object has no attribute 'nothing'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'builtin_function_or_method'
#> TypeError argument of type 'builtin_function_or_method' is not iterable
#> TypeError type 'int' is not subscriptable
#> TypeError type 'int' is not subscriptable
#> TypeError type 'int' is not subscriptable
#> 0
#> TypeError object of type 'type' has no len()
#> TypeError Value after * must be an iterable, not type
#> TypeError bad operand type for unary -: 'type'
#> TypeError bad operand type for unary ~: 'type'
#> AttributeError type object 'int' has no attribute 'nothing'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'type'
#> TypeError argument of type 'type' is not iterable
#> 0
#> TypeError range indices must be integers or slices, not str
#> range(0, 1)
#> TypeError 'range' object is not callable
#> 2
#> [0, 1]
#> TypeError bad operand type for unary -: 'range'
#> TypeError bad operand type for unary ~: 'range'
#> AttributeError 'range' object has no attribute 'nothing'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'range'
#> True
#> TypeError 'ellipsis' object is not subscriptable
#> TypeError 'ellipsis' object is not subscriptable
#> TypeError 'ellipsis' object is not subscriptable
#> TypeError 'ellipsis' object is not callable
#> TypeError object of type 'ellipsis' has no len()
#> TypeError Value after * must be an iterable, not ellipsis
#> TypeError bad operand type for unary -: 'ellipsis'
#> TypeError bad operand type for unary ~: 'ellipsis'
#> AttributeError 'ellipsis' object has no attribute 'nothing'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'ellipsis'
#> TypeError argument of type 'ellipsis' is not iterable
#> TypeError type 'object' is not subscriptable
#> TypeError type 'object' is not subscriptable
#> TypeError type 'object' is not subscriptable
#> 'skip'
#> TypeError object of type 'type' has no len()
#> TypeError Value after * must be an iterable, not type
#> TypeError bad operand type for unary -: 'type'
#> TypeError bad operand type for unary ~: 'type'
#> AttributeError type object 'object' has no attribute 'nothing'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'type'
#> TypeError argument of type 'type' is not iterable
#> TypeError 'bool' object is not subscriptable
#> TypeError 'bool' object is not subscriptable
#> TypeError 'bool' object is not subscriptable
#> TypeError 'bool' object is not callable
#> TypeError object of type 'bool' has no len()
#> TypeError Value after * must be an iterable, not bool
#> -1
#> 'bool'
#> AttributeError 'bool' object has no attribute 'nothing'
#> 1
#> TypeError argument of type 'bool' is not iterable
#> TypeError 'list' object is not a mapping
#> TypeError print() argument after * must be an iterable, not int
#> TypeError 'a' is an invalid keyword argument for print()
#> TypeError list indices must be integers or slices, not float
#> TypeError list indices must be integers or slices, not str
#> TypeError string indices must be integers, not 'str'
#> TypeError tuple indices must be integers or slices, not NoneType
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> TypeError range indices must be integers or slices, not str
#> TypeError byte indices must be integers or slices, not str
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError can't multiply sequence by non-int of type 'float'
#> TypeError can't multiply sequence by non-int of type 'str'
#> ValueError invalid literal for int() with base 10: '12x'
#> ValueError invalid literal for int() with base 2: '0b12'
#> ValueError int() base must be >= 2 and <= 36, or 0
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#> ValueError could not convert string to float: 'x'
#> TypeError float() argument must be a string or a real number, not 'list'
#> ValueError complex() arg is a malformed string
#> ValueError chr() arg not in range(0x110000)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError ord() expected string of length 1, but int found
#> ValueError bytes must be in range(0, 256)
#> TypeError string argument without an encoding
#> ValueError negative count
#> TypeError sequence item 0: expected str instance, int found
#> TypeError can only join an iterable
#> TypeError str.join() takes exactly one argument (2 given)
#> TypeError type str doesn't define __round__ method
#> TypeError bad operand type for abs(): 'str'
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError max expected at least 1 argument, got 0
#> ValueError max() iterable argument is empty
#> TypeError 'int' object is not iterable
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError 'int' object is not iterable
#> TypeError 'set' object is not reversible
#> TypeError 'int' object is not iterable
#> ValueError zip() argument 2 is longer than argument 1
#> TypeError 'int' object is not iterable
#> TypeError map() must have at least two arguments.
#> TypeError 'int' object is not callable
#> TypeError 'int' object is not iterable
#> TypeError 'list' object is not an iterator
#> StopIteration 
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError isinstance expected 2 arguments, got 1
#> TypeError issubclass() arg 1 must be a class
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> ValueError base is not invertible for the given modulus
#> ValueError pow() 3rd argument cannot be 0
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ValueError negative shift count
#> ValueError negative shift count
#> TypeError unsupported operand type(s) for <<: 'float' and 'int'
#> TypeError %d format: a real number is required, not str
#> IndexError Replacement index 0 out of range for positional args tuple
#> ValueError Negative zero coercion (z) not allowed in integer format specifier
#> TypeError attribute name must be string, not 'int'
#> AttributeError 'int' object has no attribute 'x'
#> AttributeError 'int' object has no attribute 'x'
#> AttributeError attribute 'real' of 'int' objects is not writable
#> TypeError type() takes 1 or 3 arguments
#> RuntimeError super(): no arguments
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> ValueError dictionary update sequence element #0 has length 3; 2 is required
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError list expected at most 1 argument, got 2
#> TypeError str() takes at most 3 arguments (4 given)
#> TypeError str() argument 'encoding' must be str, not int
#> TypeError slice expected at least 1 argument, got 0
#> TypeError 'float' object cannot be interpreted as an integer
#> ValueError range() arg 3 must not be zero
#> TypeError range expected at least 1 argument, got 0
#> TypeError memoryview: a bytes-like object is required, not 'int'
#> TypeError bool expected at most 1 argument, got 2
#> TypeError callable() takes exactly one argument (0 given)
#> TypeError vars() argument must have __dict__ attribute
#> TypeError dir expected at most 1 argument, got 2
#> TypeError id() takes exactly one argument (0 given)
#> TypeError input expected at most 1 argument, got 2
