# Messages of builtin operations that are worded in ways of their own.
import heapq
from collections import ChainMap, deque
from functools import cmp_to_key, partial, total_ordering


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for f in (heapq.heapify, heapq.heappop):
    for a in ((1, 2), {}, None):
        print(attempt(f, a))
for f in (heapq.heappush, heapq.heapreplace, heapq.heappushpop):
    print(attempt(f, (1, 2), 1))
print(attempt(partial), attempt(partial, 5))
K = cmp_to_key(lambda a, b: b - a)
print(attempt(lambda: K(1) < 2), attempt(lambda: K(1) >= "x"), attempt(lambda: K(1) == 1), K(1) < K(0), K(1) == K(1))
print(attempt(hash, deque()), attempt(hash, deque([1], maxlen=5)), attempt(lambda: {deque(): 1}))
print(ChainMap({"a": 1}) | {"b": 2}, {"b": 3} | ChainMap({"a": 1}, {"b": 2}), attempt(lambda: ChainMap() | 5))
c = ChainMap({"a": 1}, {"z": 26})
c |= {"y": 25}
print(c, c.maps)


class Big:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h


for h in (2**61 - 1, 2**61, -1, 2**63 - 1, 2**63, -(2**63), 2**100, True):
    print(h, hash(Big(h)))


@total_ordering
class T:
    def __lt__(self, other):
        return True


print(T.__le__.__name__, T.__gt__.__name__, T.__ge__.__name__)
print(attempt(lambda: object.__new__(5)), attempt(pow, 2, 3, 5.0), attempt(pow, 2.0, 3, 5), attempt(pow, 2, 3, "x"))
print(attempt(float.fromhex, 5), attempt(int.from_bytes, [256], "big"), attempt(int.from_bytes, [-1], "big"))
for target, name in ((range(3), "start"), (slice(1), "stop"), (slice(1), "step"), (1j, "real"), (1j, "imag"), (1, "real")):
    print(attempt(setattr, target, name, 1), attempt(delattr, target, name))
print(complex(5, 12).__abs__(), (1j).__add__(2), (1j).__radd__(2), (2j).__mul__(2j), (1j).__truediv__(0.5), (1j).__neg__())
print(range(10**30)[10**29], range(10**30)[5 : 10**25 : 10**24], range(10**30)[::-1], range(0, 10**30, 7)[-3:])
b = bytearray(b"abc")
print(attempt(b.__setitem__, slice(0, 1), None), attempt(b.__setitem__, slice(0, 1), 5))


def double(x):
    x += x
    return x


print(attempt(double, b), attempt(double, bytearray()), b)
print({"a": 1}.keys().mapping["a"], type({}.items().mapping).__name__, {1: 2}.values().mapping)

#> TypeError: heapify() argument must be list, not tuple
#> TypeError: heapify() argument must be list, not dict
#> TypeError: heapify() argument must be list, not None
#> TypeError: heappop() argument must be list, not tuple
#> TypeError: heappop() argument must be list, not dict
#> TypeError: heappop() argument must be list, not None
#> TypeError: heappush() argument 1 must be list, not tuple
#> TypeError: heapreplace() argument 1 must be list, not tuple
#> TypeError: heappushpop() argument 1 must be list, not tuple
#> TypeError: type 'partial' takes at least one argument TypeError: the first argument must be callable
#> TypeError: other argument must be K instance TypeError: other argument must be K instance TypeError: other argument must be K instance True True
#> TypeError: unhashable type: 'collections.deque' TypeError: unhashable type: 'collections.deque' TypeError: unhashable type: 'collections.deque'
#> ChainMap({'a': 1, 'b': 2}) ChainMap({'b': 2, 'a': 1}) TypeError: unsupported operand type(s) for |: 'ChainMap' and 'int'
#> ChainMap({'a': 1, 'y': 25}, {'z': 26}) [{'a': 1, 'y': 25}, {'z': 26}]
#> 2305843009213693951 2305843009213693951
#> 2305843009213693952 2305843009213693952
#> -1 -2
#> 9223372036854775807 9223372036854775807
#> 9223372036854775808 4
#> -9223372036854775808 -9223372036854775808
#> 1267650600228229401496703205376 549755813888
#> True 1
#> __le__ __gt__ __ge__
#> TypeError: object.__new__(X): X is not a type object (int) TypeError: pow() 3rd argument not allowed unless all arguments are integers TypeError: pow() 3rd argument not allowed unless all arguments are integers TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
#> TypeError: bad argument type for built-in operation ValueError: bytes must be in range(0, 256) ValueError: bytes must be in range(0, 256)
#> AttributeError: readonly attribute AttributeError: readonly attribute
#> AttributeError: readonly attribute AttributeError: readonly attribute
#> AttributeError: readonly attribute AttributeError: readonly attribute
#> AttributeError: readonly attribute AttributeError: readonly attribute
#> AttributeError: readonly attribute AttributeError: readonly attribute
#> AttributeError: attribute 'real' of 'int' objects is not writable AttributeError: attribute 'real' of 'int' objects is not writable
#> 13.0 (2+1j) (2+1j) (-4+0j) 2j (-0-1j)
#> 100000000000000000000000000000 range(5, 10000000000000000000000000, 1000000000000000000000000) range(999999999999999999999999999999, -1, -1) range(999999999999999999999999999985, 1000000000000000000000000000006, 7)
#> TypeError: cannot convert 'NoneType' object to bytearray TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> BufferError: Existing exports of data: object cannot be re-sized bytearray(b'') bytearray(b'abc')
#> 1 mappingproxy {1: 2}
