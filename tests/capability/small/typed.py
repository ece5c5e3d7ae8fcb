#@ max-size: 189100
# Type hints weigh nothing: what only type checkers read is not there when it runs.
from typing import TYPE_CHECKING, Callable, Dict, List, NewType, Optional, Protocol, TypeVar, Union

if TYPE_CHECKING:
    from somewhere import Something

T = TypeVar("T")
Key = NewType("Key", str)
Json = Union[str, int, None, List["Json"], Dict[str, "Json"]]
Handler = Callable[[int], Optional[str]]


def apply(function: Callable[[T], T], value: T, times: Optional[int] = None) -> T:
    for _ in range(times or 1):
        value = function(value)
    return value


def show(json: Json, other: "Something | None" = None) -> None:
    print(json)


print(apply(lambda x: x + 1, 3, 4))
show("text")

#> wasi:cli/stderr@0.2.6 get-stderr
#> wasi:cli/stdout@0.2.6 get-stdout
#> wasi:io/streams@0.2.6 [method]output-stream.blocking-write-and-flush
