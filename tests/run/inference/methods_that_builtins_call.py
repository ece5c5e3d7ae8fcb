# Builtins call special methods that nothing else in the program calls, wherever the argument stands.

class Pop:
    def __index__(self):
        print("__index__")
        return 1

print([3, 4].pop(Pop()))

class IndexStart:
    def __index__(self):
        print("__index__")
        return 1

print([3, 4].index(4, IndexStart()))

class Two:
    def __index__(self):
        print("__index__")
        return 2

print([3, 4, 5].index(4, 0, Two()))

class TupleIndex:
    def __index__(self):
        print("__index__")
        return 1

print((3, 4).index(4, TupleIndex()))

class TextTimes:
    def __index__(self):
        print("__index__")
        return 2

print('ab' * TextTimes())

class TimesText:
    def __index__(self):
        print("__index__")
        return 2

print(TimesText() * 'ab')

class BytesTimes:
    def __index__(self):
        print("__index__")
        return 2

print(b'ab' * BytesTimes())

class Base:
    def __index__(self):
        print("__index__")
        return 2

print(int('11', Base()))

class BaseNamed:
    def __index__(self):
        print("__index__")
        return 2

print(int('11', base=BaseNamed()))

class Real:
    def __index__(self):
        print("__index__")
        return 2

print(complex(real=Real()))

class Imag:
    def __index__(self):
        print("__index__")
        return 2

print(complex(1, imag=Imag()))

class Digits:
    def __index__(self):
        print("__index__")
        return 2

print(round(2.55, Digits()))

class DigitsNamed:
    def __index__(self):
        print("__index__")
        return 2

print(round(25, ndigits=DigitsNamed()))

class Start:
    def __index__(self):
        print("__index__")
        return 2

print(list(enumerate('a', Start())))

class StartNamed:
    def __index__(self):
        print("__index__")
        return 2

print(list(enumerate('a', start=StartNamed())))

class Strict:
    def __bool__(self):
        print("__bool__")
        return True

print(list(zip([1], [2], strict=Strict())))

class Text:
    def __str__(self):
        print("__str__")
        return 'text'

print(str(object=Text()))

class Item:
    def __getitem__(self, key):
        print("__getitem__")
        return key

print('{0[a]} {0[1]}'.format(Item()))

class ItemNamed:
    def __getitem__(self, key):
        print("__getitem__")
        return key

print('{a[b]}'.format(a=ItemNamed()))

class PercentBytes:
    def __bytes__(self):
        print("__bytes__")
        return b'bytes'

print(b'<%s>' % PercentBytes())

class PercentNumber:
    def __int__(self):
        print("__int__")
        return 7

print(b'<%d>' % PercentNumber())

class PercentByte:
    def __index__(self):
        print("__index__")
        return 2

print(b'<%c>' % PercentByte())

class Tested:
    def __instancecheck__(self, value):
        print("__instancecheck__")
        return True

print(isinstance(1, (str, (bytes, Tested()))))

class SubTested:
    def __subclasscheck__(self, value):
        print("__subclasscheck__")
        return True

print(issubclass(int, (str, SubTested())))

class InBytes:
    def __index__(self):
        print("__index__")
        return 2

print(InBytes() in b'abc')


class Raising:
    def __index__(self):
        raise RuntimeError("no index")


for call in (
    lambda: [1].pop(Raising()),
    lambda: [1].index(1, Raising()),
    lambda: round(1.5, Raising()),
    lambda: enumerate("a", Raising()),
    lambda: "a" * Raising(),
    lambda: int("1", Raising()),
):
    try:
        print(call())
    except RuntimeError as e:
        print("RuntimeError", e)

#> __index__
#> 4
#> __index__
#> 1
#> __index__
#> 1
#> __index__
#> 1
#> __index__
#> abab
#> __index__
#> abab
#> __index__
#> b'abab'
#> __index__
#> 3
#> __index__
#> 3
#> __index__
#> (2+0j)
#> __index__
#> (1+2j)
#> __index__
#> 2.55
#> __index__
#> 25
#> __index__
#> [(2, 'a')]
#> __index__
#> [(2, 'a')]
#> __bool__
#> [(1, 2)]
#> __str__
#> text
#> __getitem__
#> __getitem__
#> a 1
#> __getitem__
#> b
#> __bytes__
#> b'<bytes>'
#> __int__
#> b'<7>'
#> __index__
#> b'<\x02>'
#> __instancecheck__
#> True
#> __subclasscheck__
#> True
#> __index__
#> False
#> RuntimeError no index
#> RuntimeError no index
#> RuntimeError no index
#> RuntimeError no index
#> RuntimeError no index
#> RuntimeError no index
