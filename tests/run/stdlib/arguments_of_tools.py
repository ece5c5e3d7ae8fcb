# Counts and keywords of functions that CPython has in C: heapq, bisect, operator, functools.
import bisect
import functools
import heapq
import operator


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: functools.reduce())
t(lambda: functools.reduce(1))
t(lambda: functools.reduce(1,2,3,4))
t(lambda: functools.reduce(function=1))
t(lambda: heapq.heappush([]))
t(lambda: heapq.heappush([],1,2))
t(lambda: heapq.heappush(heap=[],item=1))
t(lambda: heapq.heappop())
t(lambda: heapq.heappop(1))
t(lambda: heapq.heapify())
t(lambda: heapq.heapify((1,)))
t(lambda: heapq.heapify(x=1))
t(lambda: heapq.nlargest())
t(lambda: heapq.heappushpop([]))
t(lambda: heapq.heapreplace([],1))
t(lambda: heapq.heapreplace((),1))
t(lambda: bisect.bisect())
t(lambda: bisect.bisect([1]))
t(lambda: bisect.bisect([1],1,1,1,1))
t(lambda: bisect.bisect([1],1,z=1))
t(lambda: bisect.insort([1]))
t(lambda: bisect.bisect_left(5,1))
t(lambda: bisect.bisect_left([1],2,-1))
t(lambda: bisect.bisect_left([1],2,'a'))
t(lambda: operator.add())
t(lambda: operator.add(1))
t(lambda: operator.add(1,2,3))
t(lambda: operator.add(a=1,b=2))
t(lambda: operator.neg())
t(lambda: operator.neg(1,2))
t(lambda: operator.itemgetter())
t(lambda: operator.attrgetter())
t(lambda: operator.attrgetter(1))
t(lambda: operator.methodcaller())
t(lambda: operator.methodcaller(1))
t(lambda: operator.itemgetter(1)())
t(lambda: operator.itemgetter(1)(1,2))
t(lambda: operator.itemgetter(1,2))
t(lambda: operator.attrgetter('a','b.c'))
t(lambda: operator.methodcaller('a','b',c=1))
t(lambda: operator.countOf())
t(lambda: operator.indexOf([1],2))
t(lambda: operator.length_hint())
t(lambda: operator.length_hint([],'a'))
t(lambda: operator.index(1.5))
t(lambda: operator.is_not(1))
t(lambda: operator.setitem([],1))
t(lambda: operator.concat(1,2))
t(lambda: operator.truth())
t(lambda: operator._compare_digest)
t(lambda: functools.partial())
t(lambda: functools.partial(1))
t(lambda: functools.cmp_to_key())
t(lambda: functools.cmp_to_key(1,2))
t(lambda: functools.lru_cache(1,2,3))
t(lambda: functools.lru_cache('a'))
t(lambda: functools.partial(print,1,a=2))


# A method that goes wrong at the same place says the same by each way to call it.
for f in (heapq.heappush, operator.add, functools.reduce, bisect.insort):
    t(lambda: f(*[]))
    t(lambda: f(**{"no": 1}))
g = operator.itemgetter(0)
t(lambda: g(x=1))
t(lambda: operator.attrgetter("real")(1, 2))
t(lambda: operator.methodcaller("upper")())
t(lambda: operator.methodcaller("upper")("a"))
t(lambda: bisect.bisect([1, 2, 3], 2, hi=True))

#> TypeError reduce expected at least 2 arguments, got 0
#> TypeError reduce expected at least 2 arguments, got 1
#> TypeError reduce expected at most 3 arguments, got 4
#> TypeError reduce() takes no keyword arguments
#> TypeError heappush expected 2 arguments, got 1
#> TypeError heappush expected 2 arguments, got 3
#> TypeError _heapq.heappush() takes no keyword arguments
#> TypeError _heapq.heappop() takes exactly one argument (0 given)
#> TypeError heappop() argument must be list, not int
#> TypeError _heapq.heapify() takes exactly one argument (0 given)
#> TypeError heapify() argument must be list, not tuple
#> TypeError _heapq.heapify() takes no keyword arguments
#> TypeError nlargest() missing 2 required positional arguments: 'n' and 'iterable'
#> TypeError heappushpop expected 2 arguments, got 1
#> IndexError index out of range
#> TypeError heapreplace() argument 1 must be list, not tuple
#> TypeError bisect_right() missing required argument 'a' (pos 1)
#> TypeError bisect_right() missing required argument 'x' (pos 2)
#> TypeError bisect_right() takes at most 4 positional arguments (5 given)
#> TypeError 'z' is an invalid keyword argument for bisect_right()
#> TypeError insort_right() missing required argument 'x' (pos 2)
#> TypeError object of type 'int' has no len()
#> ValueError lo must be non-negative
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError add expected 2 arguments, got 0
#> TypeError add expected 2 arguments, got 1
#> TypeError add expected 2 arguments, got 3
#> TypeError _operator.add() takes no keyword arguments
#> TypeError _operator.neg() takes exactly one argument (0 given)
#> TypeError _operator.neg() takes exactly one argument (2 given)
#> TypeError itemgetter expected 1 argument, got 0
#> TypeError attrgetter expected 1 argument, got 0
#> TypeError attribute name must be a string
#> TypeError methodcaller needs at least one argument, the method name
#> TypeError method name must be a string
#> TypeError itemgetter expected 1 argument, got 0
#> TypeError itemgetter expected 1 argument, got 2
#> operator.itemgetter(1, 2)
#> operator.attrgetter('a', 'b.c')
#> operator.methodcaller('a', 'b', c=1)
#> TypeError countOf expected 2 arguments, got 0
#> ValueError sequence.index(x): x not in sequence
#> TypeError length_hint expected at least 1 argument, got 0
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError is_not expected 2 arguments, got 1
#> TypeError setitem expected 3 arguments, got 2
#> TypeError 'int' object can't be concatenated
#> TypeError _operator.truth() takes exactly one argument (0 given)
#> AttributeError module 'operator' has no attribute '_compare_digest'
#> TypeError type 'partial' takes at least one argument
#> TypeError the first argument must be callable
#> TypeError cmp_to_key() missing required argument 'mycmp' (pos 1)
#> TypeError cmp_to_key() takes at most 1 argument (2 given)
#> TypeError lru_cache() takes from 0 to 2 positional arguments but 3 were given
#> TypeError Expected first argument to be an integer, a callable, or None
#> functools.partial(<built-in function print>, 1, a=2)
#> TypeError heappush expected 2 arguments, got 0
#> TypeError _heapq.heappush() takes no keyword arguments
#> TypeError add expected 2 arguments, got 0
#> TypeError _operator.add() takes no keyword arguments
#> TypeError reduce expected at least 2 arguments, got 0
#> TypeError reduce() takes no keyword arguments
#> TypeError insort_right() missing required argument 'a' (pos 1)
#> TypeError insort_right() missing required argument 'a' (pos 1)
#> TypeError itemgetter() takes no keyword arguments
#> TypeError attrgetter expected 1 argument, got 2
#> TypeError methodcaller expected 1 argument, got 0
#> 'A'
#> 1
