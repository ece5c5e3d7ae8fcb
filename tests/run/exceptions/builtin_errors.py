# The type and text of errors that the language itself raises.
def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__ + ":", error)


zero = 0
items = [1, 2]
mapping = {"a": 1}
text = "abc"
attempt("div", lambda: 1 / zero)
attempt("floordiv", lambda: 1 // zero)
attempt("mod", lambda: 1 % zero)
attempt("float div", lambda: 1.0 / zero)
attempt("float mod", lambda: 1.0 % zero)
attempt("divmod", lambda: divmod(1, zero))
attempt("float divmod", lambda: divmod(1.0, zero))
attempt("complex", lambda: 1j / zero)
attempt("pow", lambda: zero ** -1)
attempt("float pow", lambda: 0.0 ** -1)
attempt("overflow", lambda: 10.0 ** 400)
attempt("int(inf)", lambda: int(float("inf")))
attempt("int(nan)", lambda: int(float("nan")))
attempt("big float", lambda: float(10 ** 400))
attempt("shift", lambda: 1 << -1)
attempt("index", lambda: items[2])
attempt("index neg", lambda: items[-3])
attempt("tuple index", lambda: (1,)[5])
attempt("str index", lambda: text[10])
attempt("range index", lambda: range(3)[3])
attempt("bytes index", lambda: b"ab"[2])
attempt("index type", lambda: items["0"])
attempt("index float", lambda: text[1.0])
attempt("tuple type", lambda: tuple([1, 2])[None])
attempt("key", lambda: mapping["b"])
attempt("key tuple", lambda: mapping[(1, 2)])
attempt("unhashable", lambda: mapping[[]])
attempt("unhashable set", lambda: {set()})
attempt("concat", lambda: "a" + 1)
attempt("concat 2", lambda: 1 + "a")
attempt("concat list", lambda: [1] + (2,))
attempt("concat bytes", lambda: b"a" + "b")
attempt("mul", lambda: "a" * "b")
attempt("mul float", lambda: [1] * 1.5)
attempt("sub", lambda: "a" - "b")
attempt("neg", lambda: -"a")
attempt("invert", lambda: ~1.5)
attempt("compare", lambda: 1 < "a")
attempt("compare none", lambda: None < None)
attempt("compare list", lambda: [1] < [None])
attempt("in int", lambda: 1 in 2)
attempt("in str", lambda: 1 in "a")
attempt("iter", lambda: list(5))
attempt("unpack", lambda: (lambda a, b: 0)(*1))
attempt("int()", lambda: int("x1"))
attempt("int base", lambda: int("9", 8))
attempt("int none", lambda: int(None))
attempt("int list", lambda: int([]))
attempt("float()", lambda: float("1.2.3"))
attempt("float none", lambda: float(None))
attempt("ord", lambda: ord("ab"))
attempt("ord int", lambda: ord(5))
attempt("chr", lambda: chr(-1))
attempt("chr big", lambda: chr(0x110000))
attempt("attr", lambda: items.nothing)
attempt("attr none", lambda: None.x)
attempt("attr int", lambda: (5).x)
attempt("attr type", lambda: int.nope)
attempt("call", lambda: items())
attempt("max", lambda: max([]))
attempt("min", lambda: min(5))
attempt("sum", lambda: sum(["a"]))
attempt("sum str", lambda: sum(["a"], ""))
attempt("next", lambda: next(iter([])))
attempt("zip", lambda: list(zip([1], [1, 2], strict=True)))
attempt("slice step", lambda: items[::0])
attempt("range step", lambda: range(1, 2, 0))
attempt("round", lambda: round("x"))
attempt("join", lambda: ",".join([1]))
attempt("split", lambda: "a".split(""))
attempt("index of", lambda: items.index(9))
attempt("str index of", lambda: text.index("z"))
attempt("remove", lambda: items.remove(9))
attempt("pop", lambda: [].pop())
attempt("pop key", lambda: {}.pop("k"))
attempt("popitem", lambda: {}.popitem())
attempt("set remove", lambda: {1}.remove(2))
attempt("set pop", lambda: set().pop())
attempt("format", lambda: "{} {}".format(1))
attempt("percent", lambda: "%d" % "x")
attempt("percent few", lambda: "%s %s" % (1,))
attempt("percent many", lambda: "%s" % (1, 2))
attempt("assert", lambda: (_ for _ in ()).throw(AssertionError("a")))

#> div -> ZeroDivisionError: division by zero
#> floordiv -> ZeroDivisionError: integer division or modulo by zero
#> mod -> ZeroDivisionError: integer modulo by zero
#> float div -> ZeroDivisionError: float division by zero
#> float mod -> ZeroDivisionError: float modulo
#> divmod -> ZeroDivisionError: integer division or modulo by zero
#> float divmod -> ZeroDivisionError: float divmod()
#> complex -> ZeroDivisionError: complex division by zero
#> pow -> ZeroDivisionError: 0.0 cannot be raised to a negative power
#> float pow -> ZeroDivisionError: 0.0 cannot be raised to a negative power
#> overflow -> OverflowError: (34, 'Numerical result out of range')
#> int(inf) -> OverflowError: cannot convert float infinity to integer
#> int(nan) -> ValueError: cannot convert float NaN to integer
#> big float -> OverflowError: int too large to convert to float
#> shift -> ValueError: negative shift count
#> index -> IndexError: list index out of range
#> index neg -> IndexError: list index out of range
#> tuple index -> IndexError: tuple index out of range
#> str index -> IndexError: string index out of range
#> range index -> IndexError: range object index out of range
#> bytes index -> IndexError: index out of range
#> index type -> TypeError: list indices must be integers or slices, not str
#> index float -> TypeError: string indices must be integers, not 'float'
#> tuple type -> TypeError: tuple indices must be integers or slices, not NoneType
#> key -> KeyError: 'b'
#> key tuple -> KeyError: (1, 2)
#> unhashable -> TypeError: unhashable type: 'list'
#> unhashable set -> TypeError: unhashable type: 'set'
#> concat -> TypeError: can only concatenate str (not "int") to str
#> concat 2 -> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#> concat list -> TypeError: can only concatenate list (not "tuple") to list
#> concat bytes -> TypeError: can't concat str to bytes
#> mul -> TypeError: can't multiply sequence by non-int of type 'str'
#> mul float -> TypeError: can't multiply sequence by non-int of type 'float'
#> sub -> TypeError: unsupported operand type(s) for -: 'str' and 'str'
#> neg -> TypeError: bad operand type for unary -: 'str'
#> invert -> TypeError: bad operand type for unary ~: 'float'
#> compare -> TypeError: '<' not supported between instances of 'int' and 'str'
#> compare none -> TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
#> compare list -> TypeError: '<' not supported between instances of 'int' and 'NoneType'
#> in int -> TypeError: argument of type 'int' is not iterable
#> in str -> TypeError: 'in <string>' requires string as left operand, not int
#> iter -> TypeError: 'int' object is not iterable
#> unpack -> TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not int
#> int() -> ValueError: invalid literal for int() with base 10: 'x1'
#> int base -> ValueError: invalid literal for int() with base 8: '9'
#> int none -> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> int list -> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
#> float() -> ValueError: could not convert string to float: '1.2.3'
#> float none -> TypeError: float() argument must be a string or a real number, not 'NoneType'
#> ord -> TypeError: ord() expected a character, but string of length 2 found
#> ord int -> TypeError: ord() expected string of length 1, but int found
#> chr -> ValueError: chr() arg not in range(0x110000)
#> chr big -> ValueError: chr() arg not in range(0x110000)
#> attr -> AttributeError: 'list' object has no attribute 'nothing'
#> attr none -> AttributeError: 'NoneType' object has no attribute 'x'
#> attr int -> AttributeError: 'int' object has no attribute 'x'
#> attr type -> AttributeError: type object 'int' has no attribute 'nope'
#> call -> TypeError: 'list' object is not callable
#> max -> ValueError: max() iterable argument is empty
#> min -> TypeError: 'int' object is not iterable
#> sum -> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#> sum str -> TypeError: sum() can't sum strings [use ''.join(seq) instead]
#> next -> StopIteration: 
#> zip -> ValueError: zip() argument 2 is longer than argument 1
#> slice step -> ValueError: slice step cannot be zero
#> range step -> ValueError: range() arg 3 must not be zero
#> round -> TypeError: type str doesn't define __round__ method
#> join -> TypeError: sequence item 0: expected str instance, int found
#> split -> ValueError: empty separator
#> index of -> ValueError: 9 is not in list
#> str index of -> ValueError: substring not found
#> remove -> ValueError: list.remove(x): x not in list
#> pop -> IndexError: pop from empty list
#> pop key -> KeyError: 'k'
#> popitem -> KeyError: 'popitem(): dictionary is empty'
#> set remove -> KeyError: 2
#> set pop -> KeyError: 'pop from an empty set'
#> format -> IndexError: Replacement index 1 out of range for positional args tuple
#> percent -> TypeError: %d format: a real number is required, not str
#> percent few -> TypeError: not enough arguments for format string
#> percent many -> TypeError: not all arguments converted during string formatting
#> assert -> AssertionError: a
