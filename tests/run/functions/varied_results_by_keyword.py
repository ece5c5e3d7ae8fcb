# One function with many keyword options whose results differ in type; wrapped, defaulted, partially applied, called by mapping.
from functools import partial


def summarise(xs, *, how="sum", key=None, default=0, fmt=None, limit=None):
    xs = [key(x) if key else x for x in xs][:limit]
    if not xs:
        result = default
    elif how == "sum":
        result = xs[0]
        for x in xs[1:]:
            result = result + x
    elif how == "pairs":
        result = list(zip(xs, xs[1:]))
    elif how == "groups":
        result = {}
        for x in xs:
            result.setdefault(type(x).__name__, []).append(x)
    elif callable(how):
        result = how(xs)
    else:
        raise ValueError(f"how={how!r}")
    return format(result, fmt) if fmt is not None else result


print(summarise([1, 2, 3]), summarise([1, 2.5]), summarise(["a", "b"]), summarise([]), summarise([], default=None), summarise([[1], [2]]), summarise([2**62] * 2))
print(summarise([1, 2, 3], how="pairs"), summarise([1, "a", 2], how="groups"), summarise("abc", key=ord, how=max), summarise([3, 1], how=sorted), summarise([1, 2, 3], limit=2, fmt="05d"), summarise([1.5], fmt=".3f"), summarise("ab", key=str.upper))
for kw in ({"how": "x"}, {"how": None}, {"bad": 1}, {"key": 5}, {"limit": "a"}, {"fmt": "q"}):
    try:
        print(summarise([1, 2], **kw))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
mean = partial(summarise, how=lambda xs: sum(xs) / len(xs), default=float("nan"))
longest = partial(summarise, how=lambda xs: max(xs, key=len), default="")
print(mean([1, 2]), mean([]), longest(["a", "bbb"]), longest([]), mean([True, False]), partial(mean, fmt=".1%")([0.25, 0.75]), mean.keywords.keys())
options = [{}, {"how": "groups"}, {"key": str, "how": "sum"}, {"limit": 1}, {"how": len, "fmt": "b"}]
for o in options:
    r = summarise([1, 2.5, True], **o)
    print(type(r).__name__, r)


def configure(**defaults):
    def decorate(f):
        def inner(*a, **k):
            return f(*a, **{**defaults, **{n: v for n, v in k.items() if v is not None}})
        return inner
    return decorate


@configure(how="pairs", limit=3)
def table(*a, **k):
    return summarise(*a, **k)


print(table(range(9)), table(range(9), how=sum), table(range(9), how=None, limit=2))

#> 6 3.5 ab 0 None [1, 2] 9223372036854775808
#> [(1, 2), (2, 3)] {'int': [1, 2], 'str': ['a']} 99 [1, 3] 00003 1.500 AB
#> ValueError how='x'
#> ValueError how=None
#> TypeError summarise() got an unexpected keyword argument 'bad'
#> TypeError 'int' object is not callable
#> TypeError slice indices must be integers or None or have an __index__ method
#> ValueError Unknown format code 'q' for object of type 'int'
#> 1.5 nan bbb  0.5 50.0% dict_keys(['how', 'default'])
#> float 4.5
#> dict {'int': [1], 'float': [2.5], 'bool': [True]}
#> str 12.5True
#> int 1
#> str 11
#> [(0, 1), (1, 2)] 3 [(0, 1)]
