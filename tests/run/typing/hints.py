# Annotations as types: text is evaluated, extras are dropped.
from typing import *
from dataclasses import dataclass
class Node:
    value: int
    next: "Node | None" = None
    kids: "list[Node]"
    opt: Optional["Node"]
    ann: Annotated[int, "meta"]
    none: None
    lit: Literal["a", "b"]
class Sub(Node):
    extra: "dict[str, 'Node']"
    cv: ClassVar["int"] = 3
def f(a: int, b: "str" = "x", *c: "Node", d: None = None) -> "list[int]": pass
print(get_type_hints(Node)); print(get_type_hints(Sub)); print(get_type_hints(f)); print(get_type_hints(Node, include_extras=True)['ann'])
def t(g):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
def bad(x: "Undefined"): pass
t(lambda: get_type_hints(bad)); t(lambda: get_type_hints(3)); t(lambda: get_type_hints(lambda x: x)); t(lambda: get_type_hints(bad, {"Undefined": int})); t(lambda: get_type_hints(bad, None, {"Undefined": str}))
@dataclass
class D:
    a: int
    b: "list[D]"
print(get_type_hints(D), get_type_hints(D.__init__))
@overload
def o(x: int) -> int: ...
@overload
def o(x: str) -> str: ...
def o(x): return x
print(o(3), [g.__annotations__ for g in get_overloads(o)])

#> {'value': <class 'int'>, 'next': __main__.Node | None, 'kids': list[__main__.Node], 'opt': typing.Optional[__main__.Node], 'ann': <class 'int'>, 'none': <class 'NoneType'>, 'lit': typing.Literal['a', 'b']}
#> {'value': <class 'int'>, 'next': __main__.Node | None, 'kids': list[__main__.Node], 'opt': typing.Optional[__main__.Node], 'ann': <class 'int'>, 'none': <class 'NoneType'>, 'lit': typing.Literal['a', 'b'], 'extra': dict[str, __main__.Node], 'cv': typing.ClassVar[int]}
#> {'a': <class 'int'>, 'b': <class 'str'>, 'c': <class '__main__.Node'>, 'd': <class 'NoneType'>, 'return': list[int]}
#> typing.Annotated[int, 'meta']
#> NameError name 'Undefined' is not defined
#> TypeError 3 is not a module, class, method, or function.
#> {}
#> {'x': <class 'int'>}
#> {'x': <class 'str'>}
#> {'a': <class 'int'>, 'b': list[__main__.D]} {'a': <class 'int'>, 'b': list[__main__.D], 'return': <class 'NoneType'>}
#> 3 [{'x': <class 'int'>, 'return': <class 'int'>}, {'x': <class 'str'>, 'return': <class 'str'>}]
