"""Implicit calls of special methods look at the type, not at the instance, and skip __getattribute__."""


class C:
    pass


c = C()
names = {"__len__": lambda: 5, "__iter__": lambda: iter("x"), "__call__": lambda: 1, "__getitem__": lambda i: i, "__contains__": lambda x: True, "__add__": lambda o: 1, "__eq__": lambda o: True, "__hash__": lambda: 1, "__bool__": lambda: False, "__str__": lambda: "s", "__repr__": lambda: "r", "__enter__": lambda: 1, "__exit__": lambda *a: 1, "__next__": lambda: 1, "__index__": lambda: 1, "__format__": lambda s: "f", "__reversed__": lambda: 1, "__neg__": lambda: 1, "__int__": lambda: 1, "__setitem__": lambda k, v: 1, "__delitem__": lambda k: 1, "__lt__": lambda o: True, "__await__": lambda: iter(()), "__instancecheck__": lambda o: True}
for name, f in names.items():
    setattr(c, name, f)
tests = [("len", lambda: len(c)), ("iter", lambda: iter(c)), ("call", lambda: c()), ("getitem", lambda: c[0]), ("contains", lambda: 1 in c), ("add", lambda: c + 1), ("eq", lambda: c == 1), ("hash", lambda: hash(c) == 1), ("bool", lambda: bool(c)), ("str", lambda: str(c) == "s"), ("next", lambda: next(c)), ("index", lambda: [1, 2][c]), ("format", lambda: f"{c}" == "f"), ("reversed", lambda: reversed(c)), ("neg", lambda: -c), ("int", lambda: int(c)), ("setitem", lambda: c.__class__.__setitem__), ("lt", lambda: c < 1), ("isinstance", lambda: isinstance(1, c))]
for label, t in tests:
    try:
        print(label, t())
    except (TypeError, AttributeError) as e:
        print(label, type(e).__name__, e)
print(c.__len__(), c.__bool__(), c.__eq__(2), c.__str__())
try:
    with c:
        pass
except TypeError as e:
    print(e)


class Meta(type):
    def __getattribute__(*args):
        print("Metaclass getattribute invoked", args[1])
        return type.__getattribute__(*args)


class D(metaclass=Meta):
    def __len__(self):
        return 10

    def __getattribute__(*args):
        print("Class getattribute invoked", args[1])
        return object.__getattribute__(*args)


d = D()
print(d.__len__())
print(type(d).__len__(d))
print(len(d))


class Desc:
    def __get__(self, obj, owner):
        print("descriptor read", obj is not None)
        return lambda *a: 42 if not a else a[0]


class E:
    __len__ = Desc()
    __call__ = Desc()
    __getitem__ = Desc()


e = E()
print(len(e), e(), e[7], e("arg"))


class Late:
    pass


l = Late()
try:
    len(l)
except TypeError as err:
    print(err)
Late.__len__ = lambda self: 3
print(len(l), bool(l))
Late.__bool__ = lambda self: False
print(bool(l))
del Late.__bool__, Late.__len__
print(bool(l))


class Inherit(Late):
    pass


Late.__iter__ = lambda self: iter((1, 2))
print(list(Inherit()))
Inherit.__iter__ = lambda self: iter("own")
print(list(Inherit()), list(Late()))
# hash(int) is about the class int, int.__hash__ about ints
print(hash(int) == type.__hash__(int), int.__hash__(5))
try:
    int.__hash__()
except TypeError as err:
    print(err)

#> len TypeError object of type 'C' has no len()
#> iter TypeError 'C' object is not iterable
#> call TypeError 'C' object is not callable
#> getitem TypeError 'C' object is not subscriptable
#> contains TypeError argument of type 'C' is not iterable
#> add TypeError unsupported operand type(s) for +: 'C' and 'int'
#> eq False
#> hash False
#> bool True
#> str False
#> next TypeError 'C' object is not an iterator
#> index TypeError list indices must be integers or slices, not C
#> format False
#> reversed TypeError 'C' object is not reversible
#> neg TypeError bad operand type for unary -: 'C'
#> int TypeError int() argument must be a string, a bytes-like object or a real number, not 'C'
#> setitem AttributeError type object 'C' has no attribute '__setitem__'
#> lt TypeError '<' not supported between instances of 'C' and 'int'
#> isinstance TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> 5 False True s
#> 'C' object does not support the context manager protocol
#> Class getattribute invoked __len__
#> 10
#> Metaclass getattribute invoked __len__
#> 10
#> 10
#> descriptor read True
#> descriptor read True
#> descriptor read True
#> descriptor read True
#> 42 42 7 arg
#> object of type 'Late' has no len()
#> 3 True
#> False
#> True
#> [1, 2]
#> ['o', 'w', 'n'] [1, 2]
#> True 5
#> descriptor '__hash__' of 'int' object needs an argument
