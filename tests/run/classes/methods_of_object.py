"""The methods of object, called on what has others: only identity counts."""
class HD(dict):
    __hash__ = object.__hash__
    __eq__ = object.__eq__
a = HD(x=1); b = HD(x=1)
print(a == b, a == a, len({a, b}))
class L(list):
    def __repr__(self): return "L:" + object.__repr__(self)[:16]
    def __eq__(self, o): return object.__eq__(self, o)
    def __hash__(self): return object.__hash__(self)
print(L([1]), L([1]) == L([1]), len({L(), L()}))
print(object.__repr__(1)[:15], object.__repr__("a")[:15], object.__str__([1]), object.__eq__(1, 2), object.__eq__("a", "a"), object.__ne__(1, 2), object.__lt__(1, 2))
print(super(HD, a).__repr__(), super(L, L([2])).__repr__())
class S(str):
    def __repr__(self): return super().__repr__() + "!"
    def __str__(self): return super().__str__() + "?"
print(repr(S("q")), str(S("q")))
class E(Exception):
    def __str__(self): return "E" + super().__str__()
    def __repr__(self): return "E" + super().__repr__()
print(repr(E(1)), str(E(1, 2)))
class F(float):
    def __hash__(self): return super().__hash__() + 1
    def __eq__(self, o): return super().__eq__(o)
print(hash(F(2.0)), F(2.0) == 2.0, F(1) < F(2))
class T(tuple):
    def __lt__(self, o): return not super().__lt__(o)
print(T((1,)) < T((2,)))
def f(): pass
for x in (f, len, [].append, list.append, None, ..., NotImplemented, type, f.__code__, (i for i in ()), {}.keys(), iter([]), zip(), property(), slice(1)):
    try:
        print(type(x).__name__, object.__repr__(x).split(" at ")[0], type(x).__repr__(x).split(" at ")[0], type(x).__str__(x).split(" at ")[0])
    except TypeError as e:
        print(type(x).__name__, e)

#> False True 2
#> L:<__main__.L obje False 2
#> <int object at  <str object at  [1] NotImplemented True True NotImplemented
#> {'x': 1} [2]
#> 'q'! q?
#> EE(1) E(1, 2)
#> 3 True True
#> False
#> function <function object <function f <function f
#> builtin_function_or_method <builtin_function_or_method object <built-in function len> <built-in function len>
#> builtin_function_or_method <builtin_function_or_method object <built-in method append of list object <built-in method append of list object
#> method_descriptor <method_descriptor object <method 'append' of 'list' objects> <method 'append' of 'list' objects>
#> NoneType <NoneType object None None
#> ellipsis <ellipsis object Ellipsis Ellipsis
#> NotImplementedType <NotImplementedType object NotImplemented NotImplemented
#> type <type object <class 'type'> <class 'type'>
#> code <code object <code object f <code object f
#> generator <generator object <generator object <genexpr> <generator object <genexpr>
#> dict_keys <dict_keys object dict_keys([]) dict_keys([])
#> list_iterator <list_iterator object <list_iterator object <list_iterator object
#> zip <zip object <zip object <zip object
#> property <property object <property object <property object
#> slice <slice object slice(None, 1, None) slice(None, 1, None)
