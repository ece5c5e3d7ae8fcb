#@ python: 3.14
# 3.14: numbers made of numbers, and maps whose iterables end together.
from fractions import Fraction


class Half:
    def __float__(self):
        return 0.5


class Index:
    def __index__(self):
        return 7


class Own(float):
    pass


print(float.from_number(3), float.from_number(2.5), float.from_number(Half()), float.from_number(Index()))
print(type(Own.from_number(1)).__name__, complex.from_number(2), complex.from_number(1j), complex.from_number(Half()))
for bad in ("3", None, [1]):
    try:
        float.from_number(bad)
    except TypeError as e:
        print(e)
print(Fraction.from_number(2.5), Fraction.from_number(3), Fraction.from_number(Fraction(1, 3)))
print(list(map(lambda a, b: a + b, [1, 2], [3, 4], strict=True)), list(map(str, [1], strict=True)))
print(list(map(max, [1, 2], [3], strict=False)))
for rows in (([1, 2], [3]), ([1], [3, 4]), ([1, 2], [3, 4], [5]), ([1], [2], [3, 4])):
    try:
        print(list(map(lambda *a: a, *rows, strict=True)))
    except ValueError as e:
        print(e)

#> 3.0 2.5 0.5 7.0
#> Own (2+0j) 1j (0.5+0j)
#> must be real number, not str
#> must be real number, not NoneType
#> must be real number, not list
#> 5/2 3 1/3
#> [4, 6] ['1']
#> [3]
#> map() argument 2 is shorter than argument 1
#> map() argument 2 is longer than argument 1
#> map() argument 3 is shorter than arguments 1-2
#> map() argument 3 is longer than arguments 1-2
