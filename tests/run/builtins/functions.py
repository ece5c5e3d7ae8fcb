# Builtin functions of ordinary programs.
print(abs(-3), abs(2.5), abs(-True), divmod(17, 5), pow(2, 8), pow(2, 8, 5), round(3.7), round(2.345, 2), sum([1, 2, 3], 10), sum((0.5, 1)))
print(max(3, 1, 2), max([1, 5]), max("abc", key=ord), max([], default="none"), min(3, 1), min("b", "a"), max([(1, "b"), (1, "a")]), min([3, 1, 2], key=lambda x: -x), max([1, 1.0]), max(["aa", "b"], key=len))
print(len("abc"), len({1: 2}), len(range(5)), all([1, 2]), any([0, 0]), sorted("bca"), list(reversed([1, 2])), chr(97), ord("a"), bin(5), oct(8), hex(255), repr("a"), ascii("é"))
print(isinstance(1, int), isinstance("a", (int, str)), isinstance([], list | tuple), issubclass(bool, int), callable(len), type(1) == int, type("a").__name__, id(1) == id(1), hash("a") == hash("a"))
print(int(), float(), str(), list(), tuple(), dict(), set(), bool(), bytes(), complex(), frozenset())
print(str(1), str(None), str([1]), str(b"a"), int("5"), float("1.5"), bool("x"), list("ab"), tuple([1]), set([1, 1]), dict(a=1))
print(getattr("abc", "upper")(), hasattr(1, "real"), getattr(1, "nope", "default"), dir([])[-1], "append" in dir([]))
print(format(3.14159, ".2f"), format("a", ">3"), format(255, "x"), "{}".format(5), iter([1]).__next__(), next(iter("a")), next(iter([]), None))
print(list(map(int, "123")), list(filter(str.isdigit, "a1b2")), list(zip("ab", [1, 2])), list(enumerate("ab", 1)), [*map(lambda x: x, "ab")])
print(slice(1, 2), round(-2.5), round(1e15 + 0.5), round(0.15, 1), round(1234, -2), round(-7.5), round(True))
for name, call in {
    "abs": lambda: abs("a"), "len": lambda: len(1), "max": lambda: max(1), "max empty": lambda: max([]), "max mixed": lambda: max(1, "a"), "sum": lambda: sum("ab"),
    "sorted": lambda: sorted([1, "a"]), "ord": lambda: ord(""), "chr": lambda: chr("a"), "int": lambda: int("a"), "hash": lambda: hash([]), "iter": lambda: iter(1),
    "next": lambda: next([]), "round": lambda: round("a"), "isinstance": lambda: isinstance(1, 5), "issubclass": lambda: issubclass(1, int), "getattr": lambda: getattr(1, "x"),
    "divmod": lambda: divmod(1, "a"), "pow": lambda: pow("a", 2), "bin": lambda: bin(1.5), "range": lambda: range(1.0), "zip": lambda: zip(1), "map": lambda: map(str), "enumerate": lambda: enumerate(1),
    "reversed": lambda: reversed({1}), "all": lambda: all(1), "min key": lambda: min([1], key=5), "sorted key": lambda: sorted([1], 5), "str": lambda: str(b"a", "nope"), "list": lambda: list(1, 2), "sum str": lambda: sum([], ""),
    "format": lambda: format(1, "q"), "setattr": lambda: setattr(1, "x", 2), "float": lambda: float("abc"), "dict": lambda: dict(1), "set": lambda: set(1), "tuple": lambda: tuple(None), "bool": lambda: bool(1, 2), "filter": lambda: list(filter(1, [1])), "print": lambda: print(1, 2, nope=1), "input": lambda: input(1, 2),
}.items():
    try:
        print(name, call())
    except (TypeError, ValueError, AttributeError, LookupError) as error:
        print(name, type(error).__name__, error)
x = 5
print("x" in globals(), globals()["x"], __name__, __doc__)
print(all(isinstance(v, int) for v in [1, True, -5]), any(v is None for v in [0, None]), sum(1 for _ in range(7)), max((len(w), w) for w in ["a", "bb", "cc"]))
print(sorted([3, 1, 2], key=lambda v: -v), sorted({"b": 1, "a": 2}), sorted([("b", 2), ("a", 2), ("c", 1)], key=lambda p: p[1]), sorted([True, False, 2, 0.5]), sorted([[2], [1, 5], []]), sorted("Hello World", key=str.lower))
print(type(len).__name__, type(print).__name__, type(int).__name__, type(type).__name__, type(lambda: 0).__name__, type(range(1)).__name__, type(None).__name__, type(NotImplemented).__name__, type(b"").__name__)
print(int.__name__, str.upper("abc"), list.append.__name__, dict.get({"a": 1}, "a"), "abc".__class__, (5).__add__(3), [1].__len__(), "a".__eq__("a"), int.__add__(1, 2), str.join(",", ["a", "b"]))
print(object() != object(), isinstance(object(), object), repr(object())[:15], issubclass(int, object), int.__bases__, bool.__bases__, bool.__mro__, Exception.__bases__, type.__bases__)

#> 3 2.5 1 (3, 2) 256 1 4 2.35 16 1.5
#> 3 5 c none 1 a (1, 'b') 3 1 aa
#> 3 1 5 True False ['a', 'b', 'c'] [2, 1] a 97 0b101 0o10 0xff 'a' '\xe9'
#> True True True True True True str True True
#> 0 0.0  [] () {} set() False b'' 0j frozenset()
#> 1 None [1] b'a' 5 1.5 True ['a', 'b'] (1,) {1} {'a': 1}
#> ABC True default sort True
#> 3.14   a ff 5 1 a None
#> [1, 2, 3] ['1', '2'] [('a', 1), ('b', 2)] [(1, 'a'), (2, 'b')] ['a', 'b']
#> slice(1, 2, None) -2 1000000000000000 0.1 1200 -8 1
#> abs TypeError bad operand type for abs(): 'str'
#> len TypeError object of type 'int' has no len()
#> max TypeError 'int' object is not iterable
#> max empty ValueError max() iterable argument is empty
#> max mixed TypeError '>' not supported between instances of 'str' and 'int'
#> sum TypeError unsupported operand type(s) for +: 'int' and 'str'
#> sorted TypeError '<' not supported between instances of 'str' and 'int'
#> ord TypeError ord() expected a character, but string of length 0 found
#> chr TypeError 'str' object cannot be interpreted as an integer
#> int ValueError invalid literal for int() with base 10: 'a'
#> hash TypeError unhashable type: 'list'
#> iter TypeError 'int' object is not iterable
#> next TypeError 'list' object is not an iterator
#> round TypeError type str doesn't define __round__ method
#> isinstance TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> issubclass TypeError issubclass() arg 1 must be a class
#> getattr AttributeError 'int' object has no attribute 'x'
#> divmod TypeError unsupported operand type(s) for divmod(): 'int' and 'str'
#> pow TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#> bin TypeError 'float' object cannot be interpreted as an integer
#> range TypeError 'float' object cannot be interpreted as an integer
#> zip TypeError 'int' object is not iterable
#> map TypeError map() must have at least two arguments.
#> enumerate TypeError 'int' object is not iterable
#> reversed TypeError 'set' object is not reversible
#> all TypeError 'int' object is not iterable
#> min key TypeError 'int' object is not callable
#> sorted key TypeError sorted expected 1 argument, got 2
#> str LookupError unknown encoding: nope
#> list TypeError list expected at most 1 argument, got 2
#> sum str TypeError sum() can't sum strings [use ''.join(seq) instead]
#> format ValueError Unknown format code 'q' for object of type 'int'
#> setattr AttributeError 'int' object has no attribute 'x'
#> float ValueError could not convert string to float: 'abc'
#> dict TypeError 'int' object is not iterable
#> set TypeError 'int' object is not iterable
#> tuple TypeError 'NoneType' object is not iterable
#> bool TypeError bool expected at most 1 argument, got 2
#> filter TypeError 'int' object is not callable
#> print TypeError 'nope' is an invalid keyword argument for print()
#> input TypeError input expected at most 1 argument, got 2
#> True 5 __main__ None
#> True True 7 (2, 'cc')
#> [3, 2, 1] ['a', 'b'] [('c', 1), ('b', 2), ('a', 2)] [False, 0.5, True, 2] [[], [1, 5], [2]] [' ', 'd', 'e', 'H', 'l', 'l', 'l', 'o', 'o', 'r', 'W']
#> builtin_function_or_method builtin_function_or_method type type function range NoneType NotImplementedType bytes
#> int ABC append 1 <class 'str'> 8 1 True 3 a,b
#> True True <object object  True (<class 'object'>,) (<class 'int'>,) (<class 'bool'>, <class 'int'>, <class 'object'>) (<class 'BaseException'>,) (<class 'object'>,)
