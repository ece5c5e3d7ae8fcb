#@ exit: 1
# Keywords that only the `__init__` of a subclass takes.
import itertools as it
from operator import add
cases = [(map, (add, [1], [2])), (filter, (None, [1])), (it.chain, ([1],)), (it.islice, ([1], 1)), (it.cycle, ([1],)), (it.starmap, (add, [(1, 2)])), (it.takewhile, (bool, [1])), (it.dropwhile, (bool, [1])), (it.filterfalse, (None, [0])), (it.pairwise, ([1, 2],)), (reversed, ([1],)), (it.count, (1,)), (it.product, ([1],)), (it.combinations, ([1], 1)), (it.permutations, ([1],)), (it.accumulate, ([1],)), (it.zip_longest, ([1],)), (it.groupby, ([1],)), (enumerate, ([1],)), (zip, ([1],)), (it.repeat, (1,)), (it.compress, ([1], [1])), (it.batched, ([1], 1)), (set, ([1],)), (list, ([1],)), (tuple, ([1],)), (float, (1,)), (frozenset, ([1],))]
for cls, args in cases:
    class Plain(cls):
        pass
    class Init(cls):
        def __init__(self, *args, newarg=None):
            self.newarg = newarg
    class New(cls):
        def __new__(cls, *args, newarg=None):
            self = super().__new__(cls, *args)
            self.newarg = newarg
            return self
    for c in (cls, Plain, Init, New):
        try:
            r = c(*args, newarg=3)
            print(cls.__name__, c.__name__, getattr(r, "newarg", None))
        except TypeError as e:
            print(cls.__name__, c.__name__, e)

#> map map map() takes no keyword arguments
#> map Plain map() takes no keyword arguments
#> map Init 3
#> map New 3
#> filter filter filter() takes no keyword arguments
#> filter Plain filter() takes no keyword arguments
#> filter Init 3
#> filter New 3
#> chain chain chain() takes no keyword arguments
#> chain Plain chain() takes no keyword arguments
#> chain Init 3
#> chain New 3
#> islice islice islice() takes no keyword arguments
#> islice Plain islice() takes no keyword arguments
#> islice Init 3
#> islice New 3
#> cycle cycle cycle() takes no keyword arguments
#> cycle Plain cycle() takes no keyword arguments
#> cycle Init 3
#> cycle New 3
#> starmap starmap starmap() takes no keyword arguments
#> starmap Plain starmap() takes no keyword arguments
#> starmap Init 3
#> starmap New 3
#> takewhile takewhile takewhile() takes no keyword arguments
#> takewhile Plain takewhile() takes no keyword arguments
#> takewhile Init 3
#> takewhile New 3
#> dropwhile dropwhile dropwhile() takes no keyword arguments
#> dropwhile Plain dropwhile() takes no keyword arguments
#> dropwhile Init 3
#> dropwhile New 3
#> filterfalse filterfalse filterfalse() takes no keyword arguments
#> filterfalse Plain filterfalse() takes no keyword arguments
#> filterfalse Init 3
#> filterfalse New 3
#> pairwise pairwise pairwise() takes no keyword arguments
#> pairwise Plain pairwise() takes no keyword arguments
#> pairwise Init 3
#> pairwise New 3
#> reversed reversed reversed() takes no keyword arguments
#> reversed Plain reversed() takes no keyword arguments
#> reversed Init None
#! Traceback (most recent call last):
#!   File "keywords_of_subclasses.py", line 19, in <module>
#!     r = c(*args, newarg=3)
#!         ^^^^^^^^^^^^^^^^^^
#!   File "keywords_of_subclasses.py", line 15, in __new__
#!     self.newarg = newarg
#!     ^^^^^^^^^^^
#! AttributeError: 'list_reverseiterator' object has no attribute 'newarg'
