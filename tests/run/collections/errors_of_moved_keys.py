# Missing keys of ordered dicts that look like the arguments of the error, or like the error.
from collections import OrderedDict, deque, defaultdict
from types import MappingProxyType
from array import array
import itertools
import re


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "args", None))


for key in (None, (1, 2), (), "a", 3, KeyError("own"), frozenset()):
    show(lambda: OrderedDict(b=1).move_to_end(key))
    show(lambda: OrderedDict(b=1).pop(key))
    show(lambda: OrderedDict(b=1).pop(key, "default"))
    show(lambda: OrderedDict(b=1)[key])

# Two proxies are compared by way of the second one.
one = MappingProxyType({1: 2})
for other in (MappingProxyType({1: 2}), {1: 2}, MappingProxyType({}), 3):
    show(lambda: one == other)
    show(lambda: one != other)
    show(lambda: one < other)
    show(lambda: one >= other)

show(lambda: "ab" % deque([1]))
show(lambda: b"ab" % deque([1]))
show(lambda: "%s" % deque([1]))
show(lambda: "ab" % {1: 2})
show(lambda: "ab" % array("i", [1]))

# Receivers are named with the modules of their types.
for call in (
    lambda: deque.append(1, 2),
    lambda: deque.__len__(),
    lambda: deque.__len__([]),
    lambda: deque.append(),
    lambda: array.append(1, 2),
    lambda: array.__len__(),
    lambda: defaultdict.__missing__([], 1),
    lambda: itertools.chain.__next__([]),
    lambda: itertools.chain.__next__(),
    lambda: re.Pattern.match([]),
    lambda: re.Match.group([]),
    lambda: type(list[int]).__mro_entries__([]),
    lambda: type(int | str).__or__([], 1),
    lambda: type((1).__add__).__repr__([]),
    lambda: setattr(deque(), "__hash__", 1),
    lambda: setattr(defaultdict(), "__hash__", 1),
):
    show(call)

#> KeyError  ()
#> KeyError  ()
#> 'default'
#> KeyError None (None,)
#> KeyError (1, 2) (1, 2)
#> KeyError (1, 2) (1, 2)
#> 'default'
#> KeyError (1, 2) ((1, 2),)
#> KeyError  ()
#> KeyError  ()
#> 'default'
#> KeyError () ((),)
#> KeyError 'a' ('a',)
#> KeyError 'a' ('a',)
#> 'default'
#> KeyError 'a' ('a',)
#> KeyError 3 (3,)
#> KeyError 3 (3,)
#> 'default'
#> KeyError 3 (3,)
#> KeyError 'own' ('own',)
#> KeyError 'own' ('own',)
#> 'default'
#> KeyError KeyError('own') (KeyError('own'),)
#> KeyError frozenset() (frozenset(),)
#> KeyError frozenset() (frozenset(),)
#> 'default'
#> KeyError frozenset() (frozenset(),)
#> True
#> False
#> TypeError '>' not supported between instances of 'dict' and 'dict' ("'>' not supported between instances of 'dict' and 'dict'",)
#> TypeError '<=' not supported between instances of 'dict' and 'dict' ("'<=' not supported between instances of 'dict' and 'dict'",)
#> True
#> False
#> TypeError '<' not supported between instances of 'dict' and 'dict' ("'<' not supported between instances of 'dict' and 'dict'",)
#> TypeError '>=' not supported between instances of 'dict' and 'dict' ("'>=' not supported between instances of 'dict' and 'dict'",)
#> False
#> True
#> TypeError '>' not supported between instances of 'dict' and 'dict' ("'>' not supported between instances of 'dict' and 'dict'",)
#> TypeError '<=' not supported between instances of 'dict' and 'dict' ("'<=' not supported between instances of 'dict' and 'dict'",)
#> False
#> True
#> TypeError '<' not supported between instances of 'dict' and 'int' ("'<' not supported between instances of 'dict' and 'int'",)
#> TypeError '>=' not supported between instances of 'dict' and 'int' ("'>=' not supported between instances of 'dict' and 'int'",)
#> TypeError not all arguments converted during string formatting ('not all arguments converted during string formatting',)
#> TypeError not all arguments converted during bytes formatting ('not all arguments converted during bytes formatting',)
#> 'deque([1])'
#> 'ab'
#> 'ab'
#> TypeError descriptor 'append' for 'collections.deque' objects doesn't apply to a 'int' object ("descriptor 'append' for 'collections.deque' objects doesn't apply to a 'int' object",)
#> TypeError descriptor '__len__' of 'collections.deque' object needs an argument ("descriptor '__len__' of 'collections.deque' object needs an argument",)
#> TypeError descriptor '__len__' requires a 'collections.deque' object but received a 'list' ("descriptor '__len__' requires a 'collections.deque' object but received a 'list'",)
#> TypeError unbound method deque.append() needs an argument ('unbound method deque.append() needs an argument',)
#> TypeError descriptor 'append' for 'array.array' objects doesn't apply to a 'int' object ("descriptor 'append' for 'array.array' objects doesn't apply to a 'int' object",)
#> TypeError descriptor '__len__' of 'array.array' object needs an argument ("descriptor '__len__' of 'array.array' object needs an argument",)
#> TypeError descriptor '__missing__' for 'collections.defaultdict' objects doesn't apply to a 'list' object ("descriptor '__missing__' for 'collections.defaultdict' objects doesn't apply to a 'list' object",)
#> TypeError descriptor '__next__' requires a 'itertools.chain' object but received a 'list' ("descriptor '__next__' requires a 'itertools.chain' object but received a 'list'",)
#> TypeError descriptor '__next__' of 'itertools.chain' object needs an argument ("descriptor '__next__' of 'itertools.chain' object needs an argument",)
#> TypeError descriptor 'match' for 're.Pattern' objects doesn't apply to a 'list' object ("descriptor 'match' for 're.Pattern' objects doesn't apply to a 'list' object",)
#> TypeError descriptor 'group' for 're.Match' objects doesn't apply to a 'list' object ("descriptor 'group' for 're.Match' objects doesn't apply to a 'list' object",)
#> TypeError descriptor '__mro_entries__' for 'types.GenericAlias' objects doesn't apply to a 'list' object ("descriptor '__mro_entries__' for 'types.GenericAlias' objects doesn't apply to a 'list' object",)
#> TypeError descriptor '__or__' requires a 'types.UnionType' object but received a 'list' ("descriptor '__or__' requires a 'types.UnionType' object but received a 'list'",)
#> TypeError descriptor '__repr__' requires a 'method-wrapper' object but received a 'list' ("descriptor '__repr__' requires a 'method-wrapper' object but received a 'list'",)
#> AttributeError 'collections.deque' object attribute '__hash__' is read-only ("'collections.deque' object attribute '__hash__' is read-only",)
#> AttributeError 'collections.defaultdict' object attribute '__hash__' is read-only ("'collections.defaultdict' object attribute '__hash__' is read-only",)
