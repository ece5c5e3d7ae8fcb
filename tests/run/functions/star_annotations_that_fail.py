# `*args: *T` unpacks one value.
from typing import TypeVar

for T in 5, TypeVar("T"), (), (1, 2), (int,), "ab", None:
    try:
        def f(*args: *T):
            pass
        print(f.__annotations__)
    except (TypeError, ValueError) as e:
        print(e)

#> cannot unpack non-iterable int object
#> cannot unpack non-iterable typing.TypeVar object
#> not enough values to unpack (expected 1, got 0)
#> too many values to unpack (expected 1)
#> {'args': <class 'int'>}
#> too many values to unpack (expected 1)
#> cannot unpack non-iterable NoneType object
