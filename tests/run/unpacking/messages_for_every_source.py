"""Unpacking from every kind of object, with the messages for too few, too many and not iterable."""
import collections


class Seq:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i < self.n:
            return i
        raise IndexError(i)


class It(Seq):
    def __iter__(self):
        return iter(range(self.n))


class ListSub(list):
    def __iter__(self):
        return iter(["sub", "class"])


class TupleSub(tuple):
    def __iter__(self):
        return iter(("t1", "t2", "t3"))


class DictSub(dict):
    def keys(self):
        return ["k"]


def gen(n):
    yield from range(n)


Point = collections.namedtuple("Point", "x y")
sources = {
    "tuple": lambda n: tuple(range(n)), "list": lambda n: list(range(n)), "str": lambda n: "abcdef"[:n], "bytes": lambda n: bytes(n),
    "range": range, "dict": lambda n: dict.fromkeys(range(n)), "items": lambda n: dict.fromkeys("abcd"[:n], 0).items(), "gen": gen,
    "seq": Seq, "iter": It, "set": lambda n: set(range(n)), "map": lambda n: map(str, range(n)), "deque": lambda n: collections.deque(range(n)),
    "zip": lambda n: zip(range(n), "abcd"), "memoryview": lambda n: memoryview(bytes(n)), "enumerate": lambda n: enumerate("abcd"[:n]),
}
for name, make in sources.items():
    out = []
    for n in (1, 2, 3):
        try:
            a, b = make(n)
            out.append((a, b))
        except ValueError as e:
            out.append(str(e))
    for n in (0, 1, 2, 3):
        try:
            a, *b, c = make(n)
            out.append((a, b, c))
        except ValueError as e:
            out.append(str(e))
    print(name, out)
for value in (5, None, 1.5, len, int, object, ..., True, NotImplemented, Seq, lambda: 0):
    try:
        a, b = value
    except TypeError as e:
        print(e, end=" | ")
    try:
        [*a] = value
    except TypeError as e:
        print(e, end=" | ")
    try:
        for a, b in [value]:
            pass
    except TypeError as e:
        print(e)
a, b = ListSub([1, 2, 3])
print(a, b, *ListSub(), [*ListSub()], [*TupleSub((1,))])
a, b, c = TupleSub((1, 2))
print(a, b, c, (lambda *a: a)(*TupleSub()), (lambda **k: k)(**DictSub(k=1, other=2)))
x, y = Point(1, 2)
print(x, y, *Point(3, 4))
try:
    x, y, z = Point(1, 2)
except ValueError as e:
    print(e)
try:
    () = [1]
except ValueError as e:
    print(e)
() = []
[] = ()
(a,) = [b] = "x"
print(a, b)
try:
    a, = ()
except ValueError as e:
    print(e)
try:
    (a, b), c = "abc", 1
except ValueError as e:
    print(e)
try:
    a, b, *c, d, e, f = range(4)
except ValueError as err:
    print(err)
a, b, *c, d, e, f = range(5)
print(a, b, c, d, e, f)
a, b, *c, d, e, f = range(7)
print(c, type(c))
for call, args in (((lambda *a: a), 5), ((lambda *a: a), None), (print, 1.5)):
    try:
        call(*args)
    except TypeError as e:
        print(str(e).replace("__main__.", ""))
for mapping in (5, [1], None, "ab", {1: 2}, {"a": 1, 2: 3}, [("a", 1)]):
    try:
        print((lambda **k: k)(**mapping))
    except TypeError as e:
        print(str(e).replace("__main__.", ""))
try:
    (lambda a, **k: k)(1, **{"a": 2})
except TypeError as e:
    print(e)
try:
    (lambda **k: k)(**{"a": 1}, **{"a": 2})
except TypeError as e:
    print(str(e).replace("__main__.", ""))
try:
    {**5}
except TypeError as e:
    print(e)
try:
    [*5]
except TypeError as e:
    print(e)
print({**{"a": 1}, "a": 2, **{"a": 3, "b": 4}}, {**{}, **{1: 1}, **{1.0: "one"}})

#> tuple ['not enough values to unpack (expected 2, got 1)', (0, 1), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', (0, [], 1), (0, [1], 2)]
#> list ['not enough values to unpack (expected 2, got 1)', (0, 1), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', (0, [], 1), (0, [1], 2)]
#> str ['not enough values to unpack (expected 2, got 1)', ('a', 'b'), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', ('a', [], 'b'), ('a', ['b'], 'c')]
#> bytes ['not enough values to unpack (expected 2, got 1)', (0, 0), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', (0, [], 0), (0, [0], 0)]
#> range ['not enough values to unpack (expected 2, got 1)', (0, 1), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', (0, [], 1), (0, [1], 2)]
#> dict ['not enough values to unpack (expected 2, got 1)', (0, 1), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', (0, [], 1), (0, [1], 2)]
#> items ['not enough values to unpack (expected 2, got 1)', (('a', 0), ('b', 0)), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', (('a', 0), [], ('b', 0)), (('a', 0), [('b', 0)], ('c', 0))]
#> gen ['not enough values to unpack (expected 2, got 1)', (0, 1), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', (0, [], 1), (0, [1], 2)]
#> seq ['not enough values to unpack (expected 2, got 1)', (0, 1), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', (0, [], 1), (0, [1], 2)]
#> iter ['not enough values to unpack (expected 2, got 1)', (0, 1), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', (0, [], 1), (0, [1], 2)]
#> set ['not enough values to unpack (expected 2, got 1)', (0, 1), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', (0, [], 1), (0, [1], 2)]
#> map ['not enough values to unpack (expected 2, got 1)', ('0', '1'), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', ('0', [], '1'), ('0', ['1'], '2')]
#> deque ['not enough values to unpack (expected 2, got 1)', (0, 1), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', (0, [], 1), (0, [1], 2)]
#> zip ['not enough values to unpack (expected 2, got 1)', ((0, 'a'), (1, 'b')), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', ((0, 'a'), [], (1, 'b')), ((0, 'a'), [(1, 'b')], (2, 'c'))]
#> memoryview ['not enough values to unpack (expected 2, got 1)', (0, 0), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', (0, [], 0), (0, [0], 0)]
#> enumerate ['not enough values to unpack (expected 2, got 1)', ((0, 'a'), (1, 'b')), 'too many values to unpack (expected 2)', 'not enough values to unpack (expected at least 2, got 0)', 'not enough values to unpack (expected at least 2, got 1)', ((0, 'a'), [], (1, 'b')), ((0, 'a'), [(1, 'b')], (2, 'c'))]
#> cannot unpack non-iterable int object | cannot unpack non-iterable int object | cannot unpack non-iterable int object
#> cannot unpack non-iterable NoneType object | cannot unpack non-iterable NoneType object | cannot unpack non-iterable NoneType object
#> cannot unpack non-iterable float object | cannot unpack non-iterable float object | cannot unpack non-iterable float object
#> cannot unpack non-iterable builtin_function_or_method object | cannot unpack non-iterable builtin_function_or_method object | cannot unpack non-iterable builtin_function_or_method object
#> cannot unpack non-iterable type object | cannot unpack non-iterable type object | cannot unpack non-iterable type object
#> cannot unpack non-iterable type object | cannot unpack non-iterable type object | cannot unpack non-iterable type object
#> cannot unpack non-iterable ellipsis object | cannot unpack non-iterable ellipsis object | cannot unpack non-iterable ellipsis object
#> cannot unpack non-iterable bool object | cannot unpack non-iterable bool object | cannot unpack non-iterable bool object
#> cannot unpack non-iterable NotImplementedType object | cannot unpack non-iterable NotImplementedType object | cannot unpack non-iterable NotImplementedType object
#> cannot unpack non-iterable type object | cannot unpack non-iterable type object | cannot unpack non-iterable type object
#> cannot unpack non-iterable function object | cannot unpack non-iterable function object | cannot unpack non-iterable function object
#> sub class sub class ['sub', 'class'] ['t1', 't2', 't3']
#> t1 t2 t3 ('t1', 't2', 't3') {'k': 1, 'other': 2}
#> 1 2 3 4
#> not enough values to unpack (expected 3, got 2)
#> too many values to unpack (expected 0)
#> x x
#> not enough values to unpack (expected 1, got 0)
#> too many values to unpack (expected 2)
#> not enough values to unpack (expected at least 5, got 4)
#> 0 1 [] 2 3 4
#> [2, 3] <class 'list'>
#> <lambda>() argument after * must be an iterable, not int
#> <lambda>() argument after * must be an iterable, not NoneType
#> print() argument after * must be an iterable, not float
#> <lambda>() argument after ** must be a mapping, not int
#> <lambda>() argument after ** must be a mapping, not list
#> <lambda>() argument after ** must be a mapping, not NoneType
#> <lambda>() argument after ** must be a mapping, not str
#> keywords must be strings
#> keywords must be strings
#> <lambda>() argument after ** must be a mapping, not list
#> <lambda>() got multiple values for argument 'a'
#> <lambda>() got multiple values for keyword argument 'a'
#> 'int' object is not a mapping
#> Value after * must be an iterable, not int
#> {'a': 3, 'b': 4} {1: 'one'}
