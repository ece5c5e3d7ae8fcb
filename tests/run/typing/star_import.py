# `from typing import *` takes what `__all__` names, and nothing else that the module has.
import typing
from typing import *

print("sys" in globals(), "collections" in globals(), "NoDefault" in globals())
print([name for name in typing.__all__ if name not in globals()])
print(len(typing.__all__), typing.__all__ == sorted(typing.__all__), len(set(typing.__all__)))
print(Optional[int], List[str], Callable[[int], str], TYPE_CHECKING, cast(int, "a"))
print(get_type_hints(lambda: None), get_origin(Dict[str, int]), get_args(Union[int, str]))

#> False False False
#> []
#> 99 False 99
#> typing.Optional[int] typing.List[str] typing.Callable[[int], str] False a
#> {} <class 'dict'> (<class 'int'>, <class 'str'>)
