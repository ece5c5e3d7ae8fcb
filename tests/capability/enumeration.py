# What a library module can do is imported only where the program reaches it.
from enum import Enum


class Colour(Enum):
    RED = 1
    GREEN = 2


print(Colour.RED, list(Colour))

#> wasi:cli/stderr@0.2.6 get-stderr
#> wasi:cli/stdout@0.2.6 get-stdout
#> wasi:io/streams@0.2.6 [method]output-stream.blocking-write-and-flush
