# Functions that CPython has in C are builtin functions, also where the library has them in Python: they do not bind.
import bisect
import functools
import heapq
import operator
import types


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class Tools:
    add = operator.add
    same = staticmethod(operator.add)
    fold = functools.reduce
    push = heapq.heappush
    place = bisect.bisect
    key = functools.cmp_to_key
    first = operator.itemgetter(0)
    size = len


tools = Tools()
heap = []
t(lambda: tools.add(1, 2))
t(lambda: tools.same(1, 2))
t(lambda: tools.fold(operator.mul, [1, 2, 3, 4]))
t(lambda: tools.push(heap, 1))
t(lambda: heap)
t(lambda: tools.place([1, 2, 3], 2))
t(lambda: sorted([1, 3, 2], key=tools.key(lambda a, b: b - a)))
t(lambda: tools.first("abc"))
t(lambda: tools.size("abc"))
t(lambda: tools.add(1))
t(lambda: Tools.add(3, 4))
Tools.mul = operator.mul
t(lambda: tools.mul(3, 4))
for f in (operator.sub, len):
    Tools.any = f
    t(lambda: tools.any(9, 4))
t(lambda: types.MethodType(operator.add, 5)(6))

for f in (operator.add, functools.reduce, heapq.heappush, bisect.bisect, operator.not_):
    print(f, type(f), f.__name__, f.__qualname__, callable(f))
print(type(operator.add) is type(len), isinstance(operator.add, types.BuiltinFunctionType))
print(isinstance(operator.add, types.FunctionType), operator.add == operator.add, operator.add != operator.sub)
print(operator.add.__module__, heapq.heappush.__module__)
print(len({operator.add, operator.add, operator.sub}), hasattr(operator.add, "__code__"), hasattr(operator.add, "__get__"))
t(lambda: setattr(operator.add, "x", 1))
t(lambda: operator.add.__code__)
t(lambda: operator.add.__call__(1, 2))
print(list(map(operator.add, [1, 2], [3, 4])), functools.partial(operator.sub, 9)(1))


@functools.wraps(operator.add)
def wrapper(*args):
    return operator.add(*args)


print(wrapper.__name__, wrapper.__wrapped__ is operator.add, wrapper(2, 2))

#> 3
#> 3
#> 24
#> None
#> [1]
#> 2
#> [3, 2, 1]
#> 'a'
#> 3
#> TypeError add expected 2 arguments, got 1
#> 7
#> 12
#> 5
#> TypeError len() takes exactly one argument (2 given)
#> 11
#> <built-in function add> <class 'builtin_function_or_method'> add add True
#> <built-in function reduce> <class 'builtin_function_or_method'> reduce reduce True
#> <built-in function heappush> <class 'builtin_function_or_method'> heappush heappush True
#> <built-in function bisect_right> <class 'builtin_function_or_method'> bisect_right bisect_right True
#> <built-in function not_> <class 'builtin_function_or_method'> not_ not_ True
#> True True
#> False True True
#> _operator _heapq
#> 2 False False
#> AttributeError 'builtin_function_or_method' object has no attribute 'x'
#> AttributeError 'builtin_function_or_method' object has no attribute '__code__'
#> 3
#> [4, 6] 8
#> add True 4
