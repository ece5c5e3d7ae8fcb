#@ max-size: 410400
# Parameters of generic classes that nothing looks at when it runs are not there.
from typing import Generic, Optional, TypeVar

T = TypeVar("T")


class Node(Generic[T]):
    def __init__(self, value: T, after: "Optional[Node[T]]" = None) -> None:
        self.value = value
        self.after = after


class Chain(Generic[T]):
    def __init__(self) -> None:
        self.head: Optional[Node[T]] = None

    def push(self, value: T) -> None:
        self.head = Node[T](value, self.head)

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.after


class Named[X](Chain[X]):
    name = "named"


chain: Chain[int] = Named[int]()
for n in range(3):
    chain.push(n)
print(list(chain))

#> wasi:cli/stderr@0.2.6 get-stderr
#> wasi:cli/stdout@0.2.6 get-stdout
#> wasi:io/streams@0.2.6 [method]output-stream.blocking-write-and-flush
