# A program that names one class of the numeric tower only.
from numbers import Rational

print([isinstance(x, Rational) for x in (0, True, 1.5, 1j, "1", 10 ** 30)])


class Half:
    numerator, denominator = 1, 2


Rational.register(Half)
print(isinstance(Half(), Rational), issubclass(int, Rational), issubclass(float, Rational))
match 3:
    case Rational(numerator=n, denominator=1):
        print("whole", n)

#> [True, True, False, False, False, True]
#> True True False
#> whole 3
