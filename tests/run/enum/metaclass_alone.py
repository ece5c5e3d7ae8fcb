# Classes of the metaclass of enumerations that are no enumerations, and formats by an own `__str__`.
import enum


class Shared(metaclass=enum.EnumMeta):
    def doubled(self):
        return self.value * 2


class Number(Shared, enum.Enum):
    ONE = 1
    TWO = 2


print(Number.TWO.doubled(), Number.ONE, list(Number))


class Word(enum.StrEnum):
    A = "a"

    def __str__(self):
        return self.name + "!"


print(format(Word.A), f"{Word.A}", "{}".format(Word.A), Word.A, f"{Word.A:>4}", Word.A == "a")


class Loud(str):
    def __str__(self):
        return "LOUD"


print(str.__format__(Loud("a"), ""), Loud("a").__format__(""), str.__format__(Loud("a"), "3"), f"{Loud('b')}|{Loud('b'):3}|")

#> 4 Number.ONE [<Number.ONE: 1>, <Number.TWO: 2>]
#> A! A! A! A!    a True
#> LOUD LOUD a   LOUD|b  |
