# min and max: iterables and arguments, key, default, ties, user comparisons, errors.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class N:
    log = []

    def __init__(self, n, tag=""):
        self.n, self.tag = n, tag

    def __lt__(self, o):
        N.log.append(f"{self.n}<{o.n}")
        return self.n < o.n

    def __gt__(self, o):
        N.log.append(f"{self.n}>{o.n}")
        return self.n > o.n

    def __repr__(self):
        return f"N{self.n}{self.tag}"


class Truth:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        if self.v is None:
            raise ValueError("undecided")
        return self.v


class Odd:
    def __lt__(self, o):
        return Truth(None)

    def __gt__(self, o):
        return "yes"


def failing():
    yield 1
    raise KeyError("later")


for f in (min, max):
    print("--", f.__name__)
    for args, kw in ((([3, 1, 2],), {}), ((3, 1, 2), {}), (("hello",), {}), (([],), {"default": "d"}), (([],), {"default": None}), (([5],), {"default": 0}), ((["bb", "a", "ccc"],), {"key": len}), (("bb", "a", "ccc"), {"key": len}), (([1, -3, 2],), {"key": abs, "default": 0}), (({"b": 1, "a": 2},), {}), (({"b": 1, "a": 2},), {"key": {"b": 1, "a": 2}.get}), (([1, True, 1.0],), {}), (([0.0, -0.0],), {}), (([-0.0, 0],), {}), (([(1, "b"), (1, "a")],), {}), (([1, 2],), {"key": None}), ((x for x in (4, 2, 6)), {}) if False else ((iter([4, 2, 6]),), {}), (([2**70, 1e20, 5],), {}), (([float("nan"), 1],), {}), (([1, float("nan")],), {}), ((b"ab",), {}), (([[1], [0, 5]],), {})):
        tell(f, *args, **kw)
    for args, kw in (((), {}), (([],), {}), ((5,), {}), ((None,), {}), ((1, 2), {"default": 0}), (([1, "a"],), {}), ((1, "a"), {}), (([1, None],), {}), (([1j, 2j],), {}), (([1],), {"cmp": 1}), (([1, 2],), {"key": 5}), (([1, 2],), {"key": lambda: 0}), ((failing(),), {}), (([Odd(), Odd()],), {}), (([1, 0],), {"key": lambda x: 1 // x}), ((), {"key": len}), ((), {"default": 1}), (([{}, {}],), {}), ((1,), {"default": 2})):
        try:
            print(type(f(*args, **kw)).__name__)
        except Exception as e:
            print(type(e).__name__, e)
    items = [N(2, "a"), N(1, "a"), N(2, "b"), N(1, "b")]
    print(f(items), N.log)
    N.log.clear()
    print(f(*items), f(items, key=lambda i: i.tag), f(items, key=lambda i: -i.n), f(items, key=lambda i: i))
    N.log.clear()
nums = [3, 9, 2, 9]
print(max(range(len(nums)), key=nums.__getitem__), max((n, i) for i, n in enumerate(nums)), min(nums, key=lambda n: (n % 3, n)), max(map(len, ["a", "bbb"])), max("b", "a", key=ord), max(sum(r) for r in ([1, 2], [3])), min([], default=[]), max(1, 1.0, True), min(True, 1))
def span(*ns):
    return max(ns) - min(ns)
print(span(3, 9, -4), span(2.5, 2), max(0, -5), min(2**62, 2**63), max(-1.5, -2), max("a", "B", key=str.lower), min({3, 1, 2}), max({"x": 1, "y": 0}.items(), key=lambda kv: kv[1]))

#> -- min
#> 1
#> 1
#> 'e'
#> 'd'
#> None
#> 5
#> 'a'
#> 'a'
#> 1
#> 'a'
#> 'b'
#> 1
#> 0.0
#> -0.0
#> (1, 'a')
#> 1
#> 2
#> 5
#> nan
#> 1
#> 97
#> [0, 5]
#> TypeError min expected at least 1 argument, got 0
#> ValueError min() iterable argument is empty
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError Cannot specify a default for min() with multiple positional arguments
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> TypeError '<' not supported between instances of 'complex' and 'complex'
#> TypeError 'cmp' is an invalid keyword argument for min()
#> TypeError 'int' object is not callable
#> TypeError <lambda>() takes 0 positional arguments but 1 was given
#> KeyError 'later'
#> ValueError undecided
#> ZeroDivisionError integer division or modulo by zero
#> TypeError min expected at least 1 argument, got 0
#> TypeError min expected at least 1 argument, got 0
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> TypeError 'int' object is not iterable
#> N1a ['1<2', '2<1', '1<1']
#> N1a N2a N2a N1a
#> -- max
#> 3
#> 3
#> 'o'
#> 'd'
#> None
#> 5
#> 'ccc'
#> 'ccc'
#> -3
#> 'b'
#> 'a'
#> 1
#> 0.0
#> -0.0
#> (1, 'b')
#> 2
#> 6
#> 1180591620717411303424
#> nan
#> 1
#> 98
#> [1]
#> TypeError max expected at least 1 argument, got 0
#> ValueError max() iterable argument is empty
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError Cannot specify a default for max() with multiple positional arguments
#> TypeError '>' not supported between instances of 'str' and 'int'
#> TypeError '>' not supported between instances of 'str' and 'int'
#> TypeError '>' not supported between instances of 'NoneType' and 'int'
#> TypeError '>' not supported between instances of 'complex' and 'complex'
#> TypeError 'cmp' is an invalid keyword argument for max()
#> TypeError 'int' object is not callable
#> TypeError <lambda>() takes 0 positional arguments but 1 was given
#> KeyError 'later'
#> Odd
#> ZeroDivisionError integer division or modulo by zero
#> TypeError max expected at least 1 argument, got 0
#> TypeError max expected at least 1 argument, got 0
#> TypeError '>' not supported between instances of 'dict' and 'dict'
#> TypeError 'int' object is not iterable
#> N2a ['1>2', '2>2', '1>2']
#> N2a N2b N1a N2a
#> 1 (9, 3) 3 3 b 3 [] 1 True
#> 13 0.5 0 4611686018427387904 -1.5 B 1 ('x', 1)
