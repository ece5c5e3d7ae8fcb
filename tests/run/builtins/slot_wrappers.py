# Special methods of builtin types, called by name: unbound, bound, with wrong receivers and counts.
def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


print(int.__add__, type(int.__add__).__name__)
print(type((1).__add__).__name__, type([].append).__name__, type(len).__name__)
print(list.append, type(list.append).__name__, type(dict.__dict__["fromkeys"]).__name__)
print(list.__getitem__, list.__len__, dict.__contains__, dict.__getitem__, set.__contains__)
print(object.__eq__, object.__format__, object.__init_subclass__.__name__)
for f in (int.__add__, list.append, (1).__add__, [].append):
    print(f.__name__, f.__qualname__)
print(int.__add__.__objclass__, list.append.__objclass__, (1).__add__.__objclass__)
print((1).__add__.__self__, [5].append.__self__, str.maketrans.__self__)
print("a".join.__qualname__, dict.fromkeys.__qualname__, dict.fromkeys.__self__)

t("a", lambda: int.__add__(1, 2))
t("b", lambda: int.__add__("a", 1))
t("c", lambda: int.__add__())
t("d", lambda: int.__add__(1))
t("e", lambda: int.__add__(1, 2, 3))
t("f", lambda: int.__add__(1, value=2))
t("g", lambda: list.append())
t("h", lambda: list.append(1, 2))
t("i", lambda: [].append(x=1))
t("j", lambda: float.__add__(1, 2.0))
t("k", lambda: float.hex("x"))
t("l", lambda: complex.__add__(1, 2))
t("m", lambda: bool.__and__(1, True))
t("n", lambda: list.__len__(()))
t("o", lambda: list.__getitem__((), 0))
t("p", lambda: type(iter([])).__next__(iter(())))
t("q", lambda: type(iter({})).__next__(iter([])))
t("r", lambda: int.__round__("x"))

for left, right in ((1, 2.0), (1.5, 2), (1j, 2), (True, 3), ("a", "b"), ([1], [2]), ((1,), 3), ({1}, {2}), ({}, {}), (b"a", "a")):
    print(left, right, [getattr(left, n)(right) for n in ("__eq__", "__ne__", "__lt__", "__ge__")])
print(object().__lt__(1), object().__eq__(1), (5).__rsub__(7), (5).__rpow__(2), (2).__pow__(5, 7))
print((2.0).__pow__(3), (2.0).__rpow__(3), (1 + 2j).__pow__(2), (2j).__rtruediv__(1), (2j).__radd__(1), (3j).__bool__())
print("%s-".__mod__("x"), "x".__rmod__("%s-"), "x".__rmod__(3), b"%d".__mod__(7), b"x".__rmod__(b"<%s>"))
print(bytearray(b"%d").__mod__(7), bytearray(b"x").__rmod__(bytearray(b"<%s>")))
print(None.__bool__(), None.__eq__(None), None.__lt__(1), NotImplemented.__repr__(), (...).__repr__())
print((1).__add__ == (1).__add__, [].append == [].append, len == len, hash(len) == hash(len))
x = []
print(x.append == x.append, x.append is x.append, hash(x.append) == hash(x.append), x.append == x.pop)
print(int.__add__.__get__(1, int)(2), int.__add__.__get__(None, int) is int.__add__)
print(callable(int.__add__), int.__add__.__call__(1, 2), (1).__add__.__call__(2), len.__call__([1]))

#> <slot wrapper '__add__' of 'int' objects> wrapper_descriptor
#> method-wrapper builtin_function_or_method builtin_function_or_method
#> <method 'append' of 'list' objects> method_descriptor classmethod_descriptor
#> <method '__getitem__' of 'list' objects> <slot wrapper '__len__' of 'list' objects> <method '__contains__' of 'dict' objects> <method '__getitem__' of 'dict' objects> <method '__contains__' of 'set' objects>
#> <slot wrapper '__eq__' of 'object' objects> <method '__format__' of 'object' objects> __init_subclass__
#> __add__ int.__add__
#> append list.append
#> __add__ int.__add__
#> append list.append
#> <class 'int'> <class 'list'> <class 'int'>
#> 1 [5] None
#> str.join dict.fromkeys <class 'dict'>
#> a 3
#> b TypeError descriptor '__add__' requires a 'int' object but received a 'str'
#> c TypeError descriptor '__add__' of 'int' object needs an argument
#> d TypeError expected 1 argument, got 0
#> e TypeError expected 1 argument, got 2
#> f TypeError wrapper __add__() takes no keyword arguments
#> g TypeError unbound method list.append() needs an argument
#> h TypeError descriptor 'append' for 'list' objects doesn't apply to a 'int' object
#> i TypeError list.append() takes no keyword arguments
#> j TypeError descriptor '__add__' requires a 'float' object but received a 'int'
#> k TypeError descriptor 'hex' for 'float' objects doesn't apply to a 'str' object
#> l TypeError descriptor '__add__' requires a 'complex' object but received a 'int'
#> m TypeError descriptor '__and__' requires a 'bool' object but received a 'int'
#> n TypeError descriptor '__len__' requires a 'list' object but received a 'tuple'
#> o TypeError descriptor '__getitem__' for 'list' objects doesn't apply to a 'tuple' object
#> p TypeError descriptor '__next__' requires a 'list_iterator' object but received a 'tuple_iterator'
#> q TypeError descriptor '__next__' requires a 'dict_keyiterator' object but received a 'list_iterator'
#> r TypeError descriptor '__round__' for 'int' objects doesn't apply to a 'str' object
#> 1 2.0 [NotImplemented, NotImplemented, NotImplemented, NotImplemented]
#> 1.5 2 [False, True, True, False]
#> 1j 2 [False, True, NotImplemented, NotImplemented]
#> True 3 [False, True, True, False]
#> a b [False, True, True, False]
#> [1] [2] [False, True, True, False]
#> (1,) 3 [NotImplemented, NotImplemented, NotImplemented, NotImplemented]
#> {1} {2} [False, True, False, False]
#> {} {} [True, False, NotImplemented, NotImplemented]
#> b'a' a [NotImplemented, NotImplemented, NotImplemented, NotImplemented]
#> NotImplemented NotImplemented 2 32 4
#> 8.0 9.0 (-3+4j) -0.5j (1+2j) True
#> x- x- NotImplemented b'7' b'<x>'
#> bytearray(b'7') bytearray(b'<x>')
#> False True NotImplemented NotImplemented Ellipsis
#> True False True True
#> True False True False
#> 3 True
#> True 3 3 1
