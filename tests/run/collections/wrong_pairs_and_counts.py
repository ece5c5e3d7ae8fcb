import collections


def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


OD = collections.OrderedDict
for given in ("ab", ["ab", "c"], [1], 3, ["abc"], [()], [("a", 1), ["b", 2], "cd", iter((3, 4))], {1: 2}, [], None):
    show(OD, given)
    show(OD().update, given)


def joined(given):
    made = OD(x=1)
    made |= given
    return made


show(joined, "ab")
show(joined, [("y", 2)])
show(OD, [("a", 1)], )
print(OD([("a", 1)], b=2, a=3), OD(OD(a=1), c=4))
c = collections.Counter("abcabcaab")
for n in (None, 0, 1, 2, 3, 4, -1, True, "a", 1.5, 7.5, [1]):
    show(c.most_common, n)

#> ValueError need more than 1 value to unpack
#> ValueError need more than 1 value to unpack
#> ValueError need more than 1 value to unpack
#> ValueError need more than 1 value to unpack
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> ValueError too many values to unpack (expected 2)
#> ValueError too many values to unpack (expected 2)
#> ValueError need more than 0 values to unpack
#> ValueError need more than 0 values to unpack
#> OrderedDict({'a': 1, 'b': 2, 'c': 'd', 3: 4})
#> ValueError need more than 0 values to unpack
#> OrderedDict({1: 2})
#> None
#> OrderedDict()
#> None
#> TypeError 'NoneType' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> ValueError need more than 1 value to unpack
#> OrderedDict({'x': 1, 'y': 2})
#> OrderedDict({'a': 1})
#> OrderedDict({'a': 3, 'b': 2}) OrderedDict({'a': 1, 'c': 4})
#> [('a', 4), ('b', 3), ('c', 2)]
#> []
#> [('a', 4)]
#> [('a', 4), ('b', 3)]
#> [('a', 4), ('b', 3), ('c', 2)]
#> [('a', 4), ('b', 3), ('c', 2)]
#> []
#> [('a', 4)]
#> TypeError '>=' not supported between instances of 'str' and 'int'
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError '>=' not supported between instances of 'list' and 'int'
