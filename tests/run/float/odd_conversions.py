# Powers of zero, subclasses with conversions of their own, text that is handed on.
from math import copysign, inf, isnan, nan


def told(label, f, *args):
    try:
        print(label, "->", repr(f(*args)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for base in (0.0, -0.0):
    for exponent in (-inf, inf, -1.0, -2.0, -1.5, -3, 0.0, -0.0, 2.0, 3.0, nan):
        told(f"{base} ** {exponent}", lambda: base**exponent)
        told(f"pow {base} {exponent}", pow, base, exponent)
for base in (1.0, -1.0, 0.5, -0.5, 2.0, -2.0, inf, -inf):
    for exponent in (-inf, inf):
        told(f"{base} ** {exponent}", lambda: base**exponent)


class Own(float):
    def __float__(self):
        return 42.5


class Wrong(float):
    def __float__(self):
        return "text"


class Raising(float):
    def __float__(self):
        raise KeyError("no")


class Plain(float):
    pass


told("own", float, Own(1))
told("wrong", float, Wrong(1))
told("raising", float, Raising(1))
told("plain", float, Plain(1.25))
told("kept", lambda: Own(1) + 1)
told("type", lambda: type(float(Plain(2))))
told("made of own", lambda: Plain(Own(3)))
print(copysign(1, Own(-1)), isnan(Plain(nan)))


class Named(str):
    def __str__(self):
        return "named"


text = "".join(["ab", "cde"])
print("%s" % text is text, "%s" % (text,) is text, "%s" % Named("x"), "%s" % (Named("x"),))
told("none", lambda: "%s" % ())
told("two", lambda: "%s" % (text, text))
print("%s" % {"a": 1}, "%s" % [text], "%s" % None)

#> 0.0 ** -inf -> inf
#> pow 0.0 -inf -> inf
#> 0.0 ** inf -> 0.0
#> pow 0.0 inf -> 0.0
#> 0.0 ** -1.0 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> pow 0.0 -1.0 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> 0.0 ** -2.0 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> pow 0.0 -2.0 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> 0.0 ** -1.5 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> pow 0.0 -1.5 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> 0.0 ** -3 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> pow 0.0 -3 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> 0.0 ** 0.0 -> 1.0
#> pow 0.0 0.0 -> 1.0
#> 0.0 ** -0.0 -> 1.0
#> pow 0.0 -0.0 -> 1.0
#> 0.0 ** 2.0 -> 0.0
#> pow 0.0 2.0 -> 0.0
#> 0.0 ** 3.0 -> 0.0
#> pow 0.0 3.0 -> 0.0
#> 0.0 ** nan -> nan
#> pow 0.0 nan -> nan
#> -0.0 ** -inf -> inf
#> pow -0.0 -inf -> inf
#> -0.0 ** inf -> 0.0
#> pow -0.0 inf -> 0.0
#> -0.0 ** -1.0 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> pow -0.0 -1.0 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> -0.0 ** -2.0 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> pow -0.0 -2.0 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> -0.0 ** -1.5 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> pow -0.0 -1.5 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> -0.0 ** -3 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> pow -0.0 -3 !! ZeroDivisionError 0.0 cannot be raised to a negative power
#> -0.0 ** 0.0 -> 1.0
#> pow -0.0 0.0 -> 1.0
#> -0.0 ** -0.0 -> 1.0
#> pow -0.0 -0.0 -> 1.0
#> -0.0 ** 2.0 -> 0.0
#> pow -0.0 2.0 -> 0.0
#> -0.0 ** 3.0 -> -0.0
#> pow -0.0 3.0 -> -0.0
#> -0.0 ** nan -> nan
#> pow -0.0 nan -> nan
#> 1.0 ** -inf -> 1.0
#> 1.0 ** inf -> 1.0
#> -1.0 ** -inf -> 1.0
#> -1.0 ** inf -> 1.0
#> 0.5 ** -inf -> inf
#> 0.5 ** inf -> 0.0
#> -0.5 ** -inf -> inf
#> -0.5 ** inf -> 0.0
#> 2.0 ** -inf -> 0.0
#> 2.0 ** inf -> inf
#> -2.0 ** -inf -> 0.0
#> -2.0 ** inf -> inf
#> inf ** -inf -> 0.0
#> inf ** inf -> inf
#> -inf ** -inf -> 0.0
#> -inf ** inf -> inf
#> own -> 42.5
#> wrong !! TypeError Wrong.__float__ returned non-float (type str)
#> raising !! KeyError 'no'
#> plain -> 1.25
#> kept -> 2.0
#> type -> <class 'float'>
#> made of own -> 42.5
#> -1.0 True
#> True True named named
#> none !! TypeError not enough arguments for format string
#> two !! TypeError not all arguments converted during string formatting
#> {'a': 1} ['abcde'] None
