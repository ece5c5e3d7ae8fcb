import types


def g():
    yield


values = [iter([]), {}.keys(), iter({}), g(), g, g.__code__, "".join, "".__len__, str.__len__, str.join, int.real, list[int], int | str, None, ..., NotImplemented, 3, "", b"", (), frozenset(), object(), types.MethodType(g, 3), types.CellType(3), iter(int, 1), iter("")]
for v in values:
    for args in ((), (0,), (0, 1, 2, 3, 4)):
        try:
            print(type(v).__name__, v.__init__(*args))
        except TypeError as e:
            print(type(v).__name__, e)

#> list_iterator None
#> list_iterator None
#> list_iterator None
#> dict_keys None
#> dict_keys None
#> dict_keys None
#> dict_keyiterator None
#> dict_keyiterator None
#> dict_keyiterator None
#> generator None
#> generator None
#> generator None
#> function None
#> function None
#> function None
#> code None
#> code None
#> code None
#> builtin_function_or_method None
#> builtin_function_or_method None
#> builtin_function_or_method None
#> method-wrapper None
#> method-wrapper None
#> method-wrapper None
#> wrapper_descriptor None
#> wrapper_descriptor None
#> wrapper_descriptor None
#> method_descriptor None
#> method_descriptor None
#> method_descriptor None
#> getset_descriptor None
#> getset_descriptor None
#> getset_descriptor None
#> GenericAlias descriptor '__init__' of 'list' object needs an argument
#> GenericAlias descriptor '__init__' requires a 'list' object but received a 'int'
#> GenericAlias descriptor '__init__' requires a 'list' object but received a 'int'
#> UnionType None
#> UnionType None
#> UnionType None
#> NoneType None
#> NoneType None
#> NoneType None
#> ellipsis None
#> ellipsis None
#> ellipsis None
#> NotImplementedType None
#> NotImplementedType None
#> NotImplementedType None
#> int None
#> int None
#> int None
#> str None
#> str None
#> str None
#> bytes None
#> bytes None
#> bytes None
#> tuple None
#> tuple None
#> tuple None
#> frozenset None
#> frozenset None
#> frozenset None
#> object None
#> object object.__init__() takes exactly one argument (the instance to initialize)
#> object object.__init__() takes exactly one argument (the instance to initialize)
#> method None
#> method None
#> method None
#> cell None
#> cell None
#> cell None
#> callable_iterator None
#> callable_iterator None
#> callable_iterator None
#> str_ascii_iterator None
#> str_ascii_iterator None
#> str_ascii_iterator None
