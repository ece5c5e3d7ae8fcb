# What objects say of how to make them again.
import copy
import copyreg


class Plain:
    pass


class Slotted:
    __slots__ = ("a", "__b")

    def set(self, a, b):
        self.a, self.__b = a, b


class Both(Slotted):
    pass


class Items(list):
    pass


class Number(int):
    pass


def shown(parts):
    if isinstance(parts, str):
        return parts
    return [list(p) if type(p).__name__.endswith("iterator") else getattr(p, "__name__", p) for p in parts]


plain = Plain()
print(plain.__getstate__())
plain.x = 1
print(plain.__getstate__(), plain.__getstate__() is plain.__dict__)
slotted = Slotted()
print(slotted.__getstate__())
slotted.set(1, 2)
print(slotted.__getstate__())
both = Both()
both.set(1, 2)
both.z = 3
print(both.__getstate__(), (5).__getstate__(), [].__getstate__())
items = Items([1])
items.k = 2
for protocol in (0, 1, 2, 4):
    for thing in (plain, slotted, both, items, Number(5), object(), 5, "a", (1,), [1, 2], {1: 2}, {1}, ValueError("x"),
                  1.5, None, b"a", range(3), len, Plain, lambda: 0, iter([1]), (x for x in []), slice(1, 2), 1j,
                  int.__add__, NotImplemented, frozenset([1]), memoryview(b""), Slotted.a):
        try:
            if isinstance(thing, type):
                type.__reduce_ex__(thing, 0)
            print(protocol, shown(thing.__reduce_ex__(protocol)))
        except TypeError as e:
            print(protocol, type(thing).__name__, e)


def with_new_arguments(name, value):
    kind = type("Kind", (), {name: lambda self: value})
    try:
        print(shown(kind().__reduce_ex__(2)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


with_new_arguments("__getnewargs_ex__", ((1,), {"k": 2}))
with_new_arguments("__getnewargs_ex__", ((1,), {}))
with_new_arguments("__getnewargs_ex__", 5)
with_new_arguments("__getnewargs_ex__", (1, 2, 3))
with_new_arguments("__getnewargs_ex__", (1, 2))
with_new_arguments("__getnewargs_ex__", ((), 2))
with_new_arguments("__getnewargs__", (1, 2))
with_new_arguments("__getnewargs__", 5)
with_new_arguments("__reduce__", "name")
with_new_arguments("__getstate__", "state")

function, args, state = items.__reduce_ex__(0)
again = function(*args)
print(type(again).__name__, again, state, function is copyreg._reconstructor)
function, args, state, values, pairs = items.__reduce_ex__(2)
print(function is copyreg.__newobj__, function(*args), list(values), pairs)


class Refuses:
    def __getattribute__(self, name):
        if name.startswith("__reduce"):
            raise AttributeError(name)
        return object.__getattribute__(self, name)


for do in (copy.copy, copy.deepcopy):
    try:
        do(Refuses())
    except copy.Error as e:
        print(e)
copyreg.pickle(Slotted, lambda s: (str, ("by the table",)))
print(copy.copy(slotted), copy.deepcopy(slotted))
try:
    copyreg.pickle(Slotted, 5)
except TypeError as e:
    print(e)
copyreg.add_extension("m", "n", 5)
try:
    copyreg.add_extension("m", "n", 6)
except ValueError as e:
    print(e)
copyreg.remove_extension("m", "n", 5)

#> None
#> {'x': 1} True
#> None
#> (None, {'a': 1, '_Slotted__b': 2})
#> ({'z': 3}, {'a': 1, '_Slotted__b': 2}) None None
#> 0 ['_reconstructor', (<class '__main__.Plain'>, <class 'object'>, None), {'x': 1}]
#> 0 Slotted a class that defines __slots__ without defining __getstate__ cannot be pickled
#> 0 Both a class that defines __slots__ without defining __getstate__ cannot be pickled
#> 0 ['_reconstructor', (<class '__main__.Items'>, <class 'list'>, [1]), {'k': 2}]
#> 0 ['_reconstructor', (<class '__main__.Number'>, <class 'int'>, 5)]
#> 0 ['_reconstructor', (<class 'object'>, <class 'object'>, None)]
#> 0 int cannot pickle 'int' object
#> 0 str cannot pickle 'str' object
#> 0 tuple cannot pickle 'tuple' object
#> 0 list cannot pickle 'list' object
#> 0 dict cannot pickle 'dict' object
#> 0 ['set', ([1],), None]
#> 0 ['ValueError', ('x',)]
#> 0 float cannot pickle 'float' object
#> 0 NoneType cannot pickle 'NoneType' object
#> 0 bytes cannot pickle 'bytes' object
#> 0 ['range', (0, 3, 1)]
#> 0 len
#> 0 type cannot pickle 'type' object
#> 0 function cannot pickle 'function' object
#> 0 ['iter', ([1],), 0]
#> 0 generator cannot pickle 'generator' object
#> 0 ['slice', (1, 2, None)]
#> 0 complex cannot pickle 'complex' object
#> 0 ['getattr', (<class 'int'>, '__add__')]
#> 0 NotImplemented
#> 0 ['frozenset', ([1],), None]
#> 0 memoryview cannot pickle 'memoryview' object
#> 0 ['getattr', (<class '__main__.Slotted'>, 'a')]
#> 1 ['_reconstructor', (<class '__main__.Plain'>, <class 'object'>, None), {'x': 1}]
#> 1 Slotted a class that defines __slots__ without defining __getstate__ cannot be pickled
#> 1 Both a class that defines __slots__ without defining __getstate__ cannot be pickled
#> 1 ['_reconstructor', (<class '__main__.Items'>, <class 'list'>, [1]), {'k': 2}]
#> 1 ['_reconstructor', (<class '__main__.Number'>, <class 'int'>, 5)]
#> 1 ['_reconstructor', (<class 'object'>, <class 'object'>, None)]
#> 1 int cannot pickle 'int' object
#> 1 str cannot pickle 'str' object
#> 1 tuple cannot pickle 'tuple' object
#> 1 list cannot pickle 'list' object
#> 1 dict cannot pickle 'dict' object
#> 1 ['set', ([1],), None]
#> 1 ['ValueError', ('x',)]
#> 1 float cannot pickle 'float' object
#> 1 NoneType cannot pickle 'NoneType' object
#> 1 bytes cannot pickle 'bytes' object
#> 1 ['range', (0, 3, 1)]
#> 1 len
#> 1 type cannot pickle 'type' object
#> 1 function cannot pickle 'function' object
#> 1 ['iter', ([1],), 0]
#> 1 generator cannot pickle 'generator' object
#> 1 ['slice', (1, 2, None)]
#> 1 complex cannot pickle 'complex' object
#> 1 ['getattr', (<class 'int'>, '__add__')]
#> 1 NotImplemented
#> 1 ['frozenset', ([1],), None]
#> 1 memoryview cannot pickle 'memoryview' object
#> 1 ['getattr', (<class '__main__.Slotted'>, 'a')]
#> 2 ['__newobj__', (<class '__main__.Plain'>,), {'x': 1}, None, None]
#> 2 ['__newobj__', (<class '__main__.Slotted'>,), (None, {'a': 1, '_Slotted__b': 2}), None, None]
#> 2 ['__newobj__', (<class '__main__.Both'>,), ({'z': 3}, {'a': 1, '_Slotted__b': 2}), None, None]
#> 2 ['__newobj__', (<class '__main__.Items'>,), {'k': 2}, [1], None]
#> 2 ['__newobj__', (<class '__main__.Number'>, 5), None, None, None]
#> 2 ['__newobj__', (<class 'object'>,), None, None, None]
#> 2 ['__newobj__', (<class 'int'>, 5), None, None, None]
#> 2 ['__newobj__', (<class 'str'>, 'a'), None, None, None]
#> 2 ['__newobj__', (<class 'tuple'>, (1,)), None, None, None]
#> 2 ['__newobj__', (<class 'list'>,), None, [1, 2], None]
#> 2 ['__newobj__', (<class 'dict'>,), None, None, [(1, 2)]]
#> 2 ['set', ([1],), None]
#> 2 ['ValueError', ('x',)]
#> 2 ['__newobj__', (<class 'float'>, 1.5), None, None, None]
#> 2 ['__newobj__', (<class 'NoneType'>,), None, None, None]
#> 2 ['__newobj__', (<class 'bytes'>, b'a'), None, None, None]
#> 2 ['range', (0, 3, 1)]
#> 2 len
#> 2 type cannot pickle 'type' object
#> 2 function cannot pickle 'function' object
#> 2 ['iter', ([1],), 0]
#> 2 generator cannot pickle 'generator' object
#> 2 ['slice', (1, 2, None)]
#> 2 ['__newobj__', (<class 'complex'>, 0.0, 1.0), None, None, None]
#> 2 ['getattr', (<class 'int'>, '__add__')]
#> 2 NotImplemented
#> 2 ['frozenset', ([1],), None]
#> 2 memoryview cannot pickle memoryview objects
#> 2 ['getattr', (<class '__main__.Slotted'>, 'a')]
#> 4 ['__newobj__', (<class '__main__.Plain'>,), {'x': 1}, None, None]
#> 4 ['__newobj__', (<class '__main__.Slotted'>,), (None, {'a': 1, '_Slotted__b': 2}), None, None]
#> 4 ['__newobj__', (<class '__main__.Both'>,), ({'z': 3}, {'a': 1, '_Slotted__b': 2}), None, None]
#> 4 ['__newobj__', (<class '__main__.Items'>,), {'k': 2}, [1], None]
#> 4 ['__newobj__', (<class '__main__.Number'>, 5), None, None, None]
#> 4 ['__newobj__', (<class 'object'>,), None, None, None]
#> 4 ['__newobj__', (<class 'int'>, 5), None, None, None]
#> 4 ['__newobj__', (<class 'str'>, 'a'), None, None, None]
#> 4 ['__newobj__', (<class 'tuple'>, (1,)), None, None, None]
#> 4 ['__newobj__', (<class 'list'>,), None, [1, 2], None]
#> 4 ['__newobj__', (<class 'dict'>,), None, None, [(1, 2)]]
#> 4 ['set', ([1],), None]
#> 4 ['ValueError', ('x',)]
#> 4 ['__newobj__', (<class 'float'>, 1.5), None, None, None]
#> 4 ['__newobj__', (<class 'NoneType'>,), None, None, None]
#> 4 ['__newobj__', (<class 'bytes'>, b'a'), None, None, None]
#> 4 ['range', (0, 3, 1)]
#> 4 len
#> 4 type cannot pickle 'type' object
#> 4 function cannot pickle 'function' object
#> 4 ['iter', ([1],), 0]
#> 4 generator cannot pickle 'generator' object
#> 4 ['slice', (1, 2, None)]
#> 4 ['__newobj__', (<class 'complex'>, 0.0, 1.0), None, None, None]
#> 4 ['getattr', (<class 'int'>, '__add__')]
#> 4 NotImplemented
#> 4 ['frozenset', ([1],), None]
#> 4 memoryview cannot pickle memoryview objects
#> 4 ['getattr', (<class '__main__.Slotted'>, 'a')]
#> ['__newobj_ex__', (<class '__main__.Kind'>, (1,), {'k': 2}), None, None, None]
#> ['__newobj__', (<class '__main__.Kind'>, 1), None, None, None]
#> TypeError __getnewargs_ex__ should return a tuple, not 'int'
#> ValueError __getnewargs_ex__ should return a tuple of length 2, not 3
#> TypeError first item of the tuple returned by __getnewargs_ex__ must be a tuple, not 'int'
#> TypeError second item of the tuple returned by __getnewargs_ex__ must be a dict, not 'int'
#> ['__newobj__', (<class '__main__.Kind'>, 1, 2), None, None, None]
#> TypeError __getnewargs__ should return a tuple, not 'int'
#> name
#> ['__newobj__', (<class '__main__.Kind'>,), 'state', None, None]
#> Items [1] {'k': 2} True
#> True [] [1] None
#> un(shallow)copyable object of type <class '__main__.Refuses'>
#> un(deep)copyable object of type <class '__main__.Refuses'>
#> by the table by the table
#> reduction functions must be callable
#> key ('m', 'n') is already registered with code 5
