# Special methods of types that make or call objects look at their receivers first; `object.__ne__`.


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: classmethod.__init__([], 0))
show(lambda: staticmethod.__init__([], 0))
show(lambda: staticmethod.__call__(len, []))
show(lambda: type.__call__("a"))
show(lambda: type.__call__(3, 4))
show(lambda: type.__init__("a", 1))
show(lambda: type.__init__(int))
show(lambda: type.__init__(int, 1))
show(lambda: type.__init__(int, 1, 2))
show(lambda: type.__init__(int, 1, a=2))
show(lambda: super(int, 0, bogus=1))
show(lambda: super(bogus=1))
show(lambda: str(encoding=1))
show(lambda: str(errors=b"a"))
show(lambda: str(encoding=None))
show(lambda: str(encoding="ascii", errors="strict"))
show(lambda: b"ab".center(5, None))
show(lambda: bytearray(b"ab").ljust(5, None))


class Plain:
    pass


class Equal:
    def __eq__(self, other):
        return "equal"


one = Plain()
show(lambda: one.__ne__(one))
show(lambda: one.__ne__(Plain()))
show(lambda: object.__ne__(1, 2))
show(lambda: object.__ne__(1, 1))
show(lambda: object.__ne__(1, "a"))
show(lambda: object.__ne__([1], [1]))
show(lambda: Equal().__ne__(3))

#> TypeError descriptor '__init__' requires a 'classmethod' object but received a 'list'
#> TypeError descriptor '__init__' requires a 'staticmethod' object but received a 'list'
#> TypeError descriptor '__call__' requires a 'staticmethod' object but received a 'builtin_function_or_method'
#> TypeError descriptor '__call__' requires a 'type' object but received a 'str'
#> TypeError descriptor '__call__' requires a 'type' object but received a 'int'
#> TypeError descriptor '__init__' requires a 'type' object but received a 'str'
#> TypeError type.__init__() takes 1 or 3 arguments
#> None
#> TypeError type.__init__() takes 1 or 3 arguments
#> TypeError type.__init__() takes no keyword arguments
#> TypeError super() takes no keyword arguments
#> TypeError super() takes no keyword arguments
#> TypeError str() argument 'encoding' must be str, not int
#> TypeError str() argument 'errors' must be str, not bytes
#> TypeError str() argument 'encoding' must be str, not None
#>
#> TypeError center() argument 2 must be a byte string of length 1, not None
#> TypeError ljust() argument 2 must be a byte string of length 1, not None
#> False
#> NotImplemented
#> True
#> False
#> NotImplemented
#> False
#> False
