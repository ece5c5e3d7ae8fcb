# Counts and keywords of what collections, array, itertools, math and typing have.
import array
import collections
import itertools
import math
import typing


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: collections.OrderedDict)
t(lambda: collections.OrderedDict([(1,2)]))
t(lambda: collections.OrderedDict().move_to_end())
t(lambda: collections.OrderedDict().move_to_end(1))
t(lambda: collections.OrderedDict().popitem())
t(lambda: collections.OrderedDict().popitem(1,2))
t(lambda: collections.OrderedDict(1,2))
t(lambda: collections.OrderedDict().pop())
t(lambda: collections.OrderedDict.fromkeys())
t(lambda: collections.deque)
t(lambda: collections.deque(1,2,3))
t(lambda: collections.deque(1))
t(lambda: collections.deque([1],'a'))
t(lambda: collections.deque([1],-1))
t(lambda: collections.deque().append())
t(lambda: collections.deque().pop(1))
t(lambda: collections.deque().pop())
t(lambda: collections.deque().rotate(1,2))
t(lambda: collections.deque().index())
t(lambda: collections.deque().index(1))
t(lambda: collections.deque().insert(1))
t(lambda: collections.deque().remove(1))
t(lambda: collections.deque()[0])
t(lambda: collections.deque()['a'])
t(lambda: collections.defaultdict(1))
t(lambda: collections.defaultdict(None,1))
t(lambda: collections.Counter(1))
t(lambda: typing.TypeVar)
t(lambda: typing.TypeVar())
t(lambda: typing.TypeVar('T',int))
t(lambda: typing.TypeVar(1))
t(lambda: typing.ParamSpec)
t(lambda: array.array)
t(lambda: array.array())
t(lambda: array.array('z'))
t(lambda: array.array('i','a'))
t(lambda: array.array('i',[1]).append())
t(lambda: array.array('i',[1]).append('a'))
t(lambda: array.array('i',a=1))
t(lambda: itertools.count('a'))
t(lambda: itertools.count(1,2,3))
t(lambda: itertools.repeat())
t(lambda: itertools.islice())
t(lambda: itertools.islice([],-1))
t(lambda: itertools.accumulate())
t(lambda: itertools.product(repeat='a'))
t(lambda: itertools.groupby())
t(lambda: itertools.tee())
t(lambda: itertools.tee([],-1))
t(lambda: itertools.batched([],0))
t(lambda: itertools.pairwise())
t(lambda: itertools.starmap())
t(lambda: itertools.cycle())
t(lambda: itertools.zip_longest(1))
t(lambda: itertools.zip_longest(a=1))
t(lambda: itertools.combinations([]))
t(lambda: itertools.permutations([],-1))
t(lambda: math.sqrt())
t(lambda: math.sqrt(1,2))
t(lambda: math.sqrt(x=1))
t(lambda: math.gcd('a'))
t(lambda: math.hypot('a'))
t(lambda: math.log())
t(lambda: math.log(0))
t(lambda: math.isclose(1))
t(lambda: math.fsum())
t(lambda: math.dist([1],[1,2]))
t(lambda: math.comb(1))
t(lambda: math.perm())
t(lambda: math.factorial(-1))
t(lambda: math.factorial(1.5))
t(lambda: math.ldexp(1))
t(lambda: math.prod())
t(lambda: math.atan2(1))
t(lambda: math.pow(1))
t(lambda: math.copysign(1))

#> <class 'collections.OrderedDict'>
#> OrderedDict({1: 2})
#> TypeError move_to_end() missing required argument 'key' (pos 1)
#> KeyError 1
#> KeyError 'dictionary is empty'
#> TypeError popitem() takes at most 1 argument (2 given)
#> TypeError expected at most 1 arguments, got 2
#> TypeError pop() missing required argument 'key' (pos 1)
#> TypeError fromkeys() missing required argument 'iterable' (pos 1)
#> <class 'collections.deque'>
#> TypeError deque() takes at most 2 arguments (3 given)
#> TypeError 'int' object is not iterable
#> TypeError an integer is required
#> ValueError maxlen must be non-negative
#> TypeError deque.append() takes exactly one argument (0 given)
#> TypeError deque.pop() takes no arguments (1 given)
#> IndexError pop from an empty deque
#> TypeError deque.rotate expected at most 1 argument, got 2
#> TypeError index() takes at least 1 argument (0 given)
#> ValueError 1 is not in deque
#> TypeError insert() takes exactly 2 arguments (1 given)
#> ValueError 1 is not in deque
#> IndexError deque index out of range
#> TypeError sequence index must be integer, not 'str'
#> TypeError first argument must be callable or None
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> <class 'typing.TypeVar'>
#> TypeError typevar() missing required argument 'name' (pos 1)
#> TypeError A single constraint is not allowed
#> TypeError typevar() argument 'name' must be str, not int
#> <class 'typing.ParamSpec'>
#> <class 'array.array'>
#> TypeError array() takes at least 1 argument (0 given)
#> ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
#> TypeError cannot use a str to initialize an array with typecode 'i'
#> TypeError array.append() takes exactly one argument (0 given)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError array.array() takes no keyword arguments
#> TypeError a number is required
#> TypeError count() takes at most 2 arguments (3 given)
#> TypeError repeat() missing required argument 'object' (pos 1)
#> TypeError islice expected at least 2 arguments, got 0
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> TypeError accumulate() missing required argument 'iterable' (pos 1)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError groupby() missing required argument 'iterable' (pos 1)
#> TypeError tee expected at least 1 argument, got 0
#> ValueError n must be >= 0
#> ValueError n must be at least one
#> TypeError pairwise expected 1 argument, got 0
#> TypeError starmap expected 2 arguments, got 0
#> TypeError cycle expected 1 argument, got 0
#> TypeError 'int' object is not iterable
#> TypeError zip_longest() got an unexpected keyword argument
#> TypeError combinations() missing required argument 'r' (pos 2)
#> ValueError r must be non-negative
#> TypeError math.sqrt() takes exactly one argument (0 given)
#> TypeError math.sqrt() takes exactly one argument (2 given)
#> TypeError math.sqrt() takes no keyword arguments
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError must be real number, not str
#> TypeError log expected at least 1 argument, got 0
#> ValueError math domain error
#> TypeError isclose() missing required argument 'b' (pos 2)
#> TypeError math.fsum() takes exactly one argument (0 given)
#> ValueError both points must have the same number of dimensions
#> TypeError comb expected 2 arguments, got 1
#> TypeError perm expected at least 1 argument, got 0
#> ValueError factorial() not defined for negative values
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError ldexp expected 2 arguments, got 1
#> TypeError prod() takes exactly 1 positional argument (0 given)
#> TypeError atan2 expected 2 arguments, got 1
#> TypeError pow expected 2 arguments, got 1
#> TypeError copysign expected 2 arguments, got 1
