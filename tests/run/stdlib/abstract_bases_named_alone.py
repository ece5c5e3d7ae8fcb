# Each abstract class is asked in a function of its own: what is registered with a subclass counts for its bases.
import collections
import numbers
from collections.abc import (
    Collection, Container, Hashable, Iterable, Iterator, Mapping, MappingView, Reversible, Sequence, Set, Sized,
)

d = {1: 2}
VIEWS = [d.keys(), d.values(), d.items()]
THINGS = [[], (), "", b"", bytearray(), range(1), memoryview(b""), d, set(), frozenset(), collections.deque(), iter([])]
NUMBERS = [True, 1, 1.5, 1j, "1", None]


def of(cls, things):
    return "".join("01"[isinstance(t, cls)] + "01"[issubclass(type(t), cls)] for t in things)


print("Rational", of(numbers.Rational, NUMBERS))
print("Complex", of(numbers.Complex, NUMBERS))
print("Number", of(numbers.Number, NUMBERS))
print("Real", of(numbers.Real, NUMBERS))
for cls in (Collection, Container, Hashable, Iterable, Iterator, Mapping, MappingView, Reversible, Sequence, Set, Sized):
    print(cls.__name__, of(cls, VIEWS), of(cls, THINGS))


class Sub(list):
    pass


class Own(Mapping):
    def __getitem__(self, key):
        return key

    def __iter__(self):
        return iter("ab")

    def __len__(self):
        return 2


print(isinstance(Sub(), Sequence), isinstance(Own(), Collection), isinstance(Own().values(), Collection))
print(isinstance(Own().keys(), Set), isinstance(Own().items(), MappingView), list(Own().items()))

#> Rational 111100000000
#> Complex 111111110000
#> Number 111111110000
#> Real 111111000000
#> Collection 111111 111111111111111111111100
#> Container 111111 111111111111111111111100
#> Hashable 001100 001111110011110000110011
#> Iterable 111111 111111111111111111111111
#> Iterator 000000 000000000000000000000011
#> Mapping 000000 000000000000001100000000
#> MappingView 111111 000000000000000000000000
#> Reversible 111111 111111111111111100001100
#> Sequence 000000 111111111111110000001100
#> Set 110011 000000000000000011110000
#> Sized 111111 111111111111111111111100
#> True True True
#> True True [('a', 'a'), ('b', 'b')]
