# The hash of a union is that of the set of its members, however it was written.
import typing
from typing import Optional, Union

print(hash(int | str) == hash(Union[int, str]) == hash(Union[str, int]) == hash(str | int))
print(hash(int | None) == hash(Optional[int]))
print(hash(int | str) == hash(frozenset((int, str))))
print(hash(int | str | bytes) == hash(frozenset((bytes, int, str))))
print(len({int | str, str | int, Union[int, str], Union[str, int]}))
print({int | str: 1}[Union[str, int]], (int | str) in {str | int})
T = typing.TypeVar("T")
print(hash(list[T] | int) == hash(int | list[T]), (list[T] | int) == (int | list[T]))
try:
    hash(int | typing.Literal[1])
    print("hashed")
except TypeError as e:
    print(e)

for size in range(12):
    a = frozenset(range(size))
    b = frozenset(reversed(range(size)))
    print(size, hash(a) == hash(b), hash(a))
grown = set(range(40))
for i in range(35):
    grown.discard(i)
print(hash(frozenset(grown)) == hash(frozenset(range(35, 40))))

#> True
#> True
#> True
#> True
#> 1
#> 1 True
#> True True
#> hashed
#> 0 True 133146708735736
#> 1 True -2704248722033767810
#> 2 True 9000494312501845833
#> 3 True -4850097147344926394
#> 4 True 7327027465595056883
#> 5 True -6574606388428675546
#> 6 True 4891510782769406443
#> 7 True -3936811188946224554
#> 8 True 574461802094412880
#> 9 True 1401424426476572677
#> 10 True 3895031357313128696
#> 11 True -1910581144951576839
#> True
