"""Rational numbers, exact and of any size."""

import math
import numbers
import operator
import sys

__all__ = ["Fraction"]

_HASH_MODULUS = sys.hash_info.modulus
_HASH_INF = sys.hash_info.inf


def _digits(text, at):
    """The end of a run of digits with single underscores between them; `at` where there is none."""
    end = at
    size = len(text)
    while end < size:
        c = text[end]
        if c.isdecimal():
            end += 1
        elif c == "_" and end > at and end + 1 < size and text[end + 1].isdecimal():
            end += 2
        else:
            break
    return end


def _parse(text):
    """Numerator and denominator of a number as it is written, or None."""
    text = text.strip()
    at = 0
    negative = False
    if text[:1] in ("+", "-") and text:
        negative = text[0] == "-"
        at = 1
    end = _digits(text, at)
    whole = text[at:end].replace("_", "")
    numerator, denominator = int(whole or "0"), 1
    rest = text[end:]
    slash = rest.lstrip()
    # Spaces may stand around the slash.
    if slash[:1] == "/" and whole:
        tail = slash[1:].lstrip()
        stop = _digits(tail, 0)
        if stop == 0 or stop != len(tail):
            return None
        denominator = int(tail.replace("_", ""))
        return (-numerator if negative else numerator), denominator
    at = end
    if text[at:at + 1] == ".":
        stop = _digits(text, at + 1)
        decimals = text[at + 1:stop].replace("_", "")
        if not whole and not decimals:
            return None
        scale = 10 ** len(decimals)
        numerator = numerator * scale + int(decimals or "0")
        denominator = scale
        at = stop
    elif not whole:
        return None
    if text[at:at + 1] in ("e", "E") and at < len(text):
        at += 1
        sign = 1
        if text[at:at + 1] in ("+", "-") and at < len(text):
            sign = -1 if text[at] == "-" else 1
            at += 1
        stop = _digits(text, at)
        if stop == at:
            return None
        exponent = sign * int(text[at:stop].replace("_", ""))
        at = stop
        if exponent >= 0:
            numerator *= 10 ** exponent
        else:
            denominator *= 10 ** -exponent
    if at != len(text):
        return None
    return (-numerator if negative else numerator), denominator


def _round_to_exponent(n, d, exponent, no_neg_zero=False):
    """n/d rounded half to even to a multiple of 10**exponent: sign and significand."""
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    sign = q < 0 if no_neg_zero else n < 0
    return sign, abs(q)


def _round_to_figures(n, d, figures):
    """n/d rounded half to even to so many significant figures: sign, significand, exponent."""
    if n == 0:
        return False, 0, 1 - figures
    str_n, str_d = str(abs(n)), str(d)
    m = len(str_n) - len(str_d) + (str_d <= str_n)
    exponent = m - figures
    sign, significand = _round_to_exponent(n, d, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return sign, significand, exponent


class _Spec:
    """A format specification, taken apart."""

    def __init__(self, text):
        self.fill = self.align = self.sign = self.grouping = ""
        self.no_neg_zero = self.alternate = self.zeropad = self.twice = False
        self.width = 0
        self.precision = 6
        self.kind = ""
        self.ok = self.read(text)

    def read(self, text):
        if len(text) > 1 and text[1] in "<>=^":
            self.fill, self.align, text = text[0], text[1], text[2:]
        elif text[:1] in ("<", ">", "=", "^") and text:
            self.align, text = text[0], text[1:]
        if text[:1] in ("+", "-", " ") and text:
            self.sign, text = text[0], text[1:]
        if text[:1] == "z":
            self.no_neg_zero, text = True, text[1:]
        if text[:1] == "#":
            self.alternate, text = True, text[1:]
        # A zero before more digits pads, one alone is a width.
        if text[:1] == "0" and len(text) > 1 and text[1] in "0123456789":
            self.zeropad, text = True, text[1:]
        size = 0
        while text[size:size + 1].isdigit():
            size += 1
        if size:
            if size > 1 and text[0] == "0":
                return False
            self.width, text = int(text[:size]), text[size:]
        if text[:1] in (",", "_") and text:
            self.grouping, text = text[0], text[1:]
        if text[:1] == ".":
            size = 1
            while text[size:size + 1].isdigit():
                size += 1
            if size == 1 or size > 2 and text[1] == "0":
                return False
            self.precision, text = int(text[1:size]), text[size:]
        self.kind = text
        whole = len(text) == 1 and text in "eEfFgG%"
        self.twice = whole and bool(self.align) and self.zeropad
        return whole and not self.twice


def _lowest(numerator, denominator):
    """The fraction of numbers without a common divisor; the denominator is positive."""
    self = object.__new__(Fraction)
    self._numerator = numerator
    self._denominator = denominator
    return self


class Fraction(numbers.Rational):
    """A rational number in lowest terms."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super(Fraction, cls).__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, float) or hasattr(numerator, "as_integer_ratio") and not isinstance(numerator, str):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if isinstance(numerator, str):
                found = _parse(numerator)
                if found is None:
                    raise ValueError("Invalid literal for Fraction: %r" % numerator)
                numerator, denominator = found
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (
                numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator)
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator = numerator // g
        self._denominator = denominator // g
        return self

    @classmethod
    def from_float(cls, f):
        """The exact value of a float."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls._from_coprime_ints(*f.as_integer_ratio())

    if sys.version_info >= (3, 14):
        @classmethod
        def from_number(cls, number):
            """The exact value of a number that says what it is as a ratio of integers."""
            if type(number) is int:
                return cls._from_coprime_ints(number, 1)
            if isinstance(number, numbers.Rational):
                return cls._from_coprime_ints(number.numerator, number.denominator)
            if isinstance(number, float) or not isinstance(number, type) and hasattr(number, "as_integer_ratio"):
                n, d = number.as_integer_ratio()
                return cls._from_coprime_ints(n, d)
            raise TypeError("argument should be a Rational instance or have the as_integer_ratio() method")

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a decimal."""
        if isinstance(dec, numbers.Integral):
            dec = int(dec)
        elif not hasattr(dec, "as_tuple"):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return cls._from_coprime_ints(*dec.as_integer_ratio())

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        self = super(Fraction, cls).__new__(cls)
        self._numerator = numerator
        self._denominator = denominator
        return self

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The closest fraction whose denominator is no larger."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        # Of the two candidates the nearer one; at the same distance the one with the smaller denominator.
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return _lowest(p1, q1)
        return _lowest(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return "%s(%s, %s)" % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f"{self._numerator}/{self._denominator}"

    def __format__(self, format_spec, /):
        if not format_spec:
            return str(self)
        spec = _Spec(format_spec)
        if not spec.ok:
            text = f"Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}"
            if spec.twice:
                text += "; can't use explicit alignment when zero-padding"
            raise ValueError(text)
        kind = spec.kind
        precision = spec.precision
        if kind in "gG":
            figures = max(precision, 1)
        elif kind in "eE":
            figures = precision + 1
        else:
            figures = 0
        trim_zeros = kind in "gG" and not spec.alternate
        trim_point = not spec.alternate
        exponent_letter = "E" if kind in "EG" else "e"
        if kind in "fF%":
            exponent = -precision
            if kind == "%":
                exponent -= 2
            negative, significand = _round_to_exponent(
                self._numerator, self._denominator, exponent, spec.no_neg_zero)
            scientific = False
            point_pos = precision
        else:
            negative, significand, exponent = _round_to_figures(self._numerator, self._denominator, figures)
            scientific = kind in "eE" or exponent > 0 or exponent + figures <= -4
            point_pos = figures - 1 if scientific else -exponent
        if kind == "%":
            suffix = "%"
        elif scientific:
            suffix = f"{exponent_letter}{exponent + point_pos:+03d}"
        else:
            suffix = ""
        digits = f"{significand:0{point_pos + 1}d}"
        leading, fraction = digits[:len(digits) - point_pos], digits[len(digits) - point_pos:]
        if trim_zeros:
            fraction = fraction.rstrip("0")
        separator = "" if trim_point and not fraction else "."
        sign = "-" if negative else "" if spec.sign in ("", "-") else spec.sign
        trailing = separator + fraction + suffix
        if spec.zeropad:
            minimum = spec.width - len(trailing) - len(sign)
            if spec.grouping:
                minimum = 3 * minimum // 4 + 1
            leading = leading.zfill(minimum)
        if spec.grouping:
            first = 1 + (len(leading) - 1) % 3
            leading = leading[:first] + "".join(
                spec.grouping + leading[at:at + 3] for at in range(first, len(leading), 3))
        body = leading + trailing
        padding = (spec.fill or " ") * (spec.width - len(sign) - len(body))
        align = spec.align or ">"
        if align == ">":
            return padding + sign + body
        if align == "<":
            return sign + body + padding
        if align == "^":
            half = len(padding) // 2
            return padding[:half] + sign + body + padding[half:]
        return sign + padding + body

    def _add(a, b):
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g = math.gcd(da, db)
        if g == 1:
            return _lowest(na * db + da * nb, da * db)
        s = da // g
        t = na * (db // g) + nb * s
        g2 = math.gcd(t, g)
        if g2 == 1:
            return _lowest(t, s * db)
        return _lowest(t // g2, s * (db // g2))

    def _sub(a, b):
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g = math.gcd(da, db)
        if g == 1:
            return _lowest(na * db - da * nb, da * db)
        s = da // g
        t = na * (db // g) - nb * s
        g2 = math.gcd(t, g)
        if g2 == 1:
            return _lowest(t, s * db)
        return _lowest(t // g2, s * (db // g2))

    def _mul(a, b):
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g1 = math.gcd(na, db)
        if g1 > 1:
            na //= g1
            db //= g1
        g2 = math.gcd(nb, da)
        if g2 > 1:
            nb //= g2
            da //= g2
        return _lowest(na * nb, db * da)

    def _div(a, b):
        nb, db = b._numerator, b._denominator
        if nb == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % db)
        na, da = a._numerator, a._denominator
        g1 = math.gcd(na, nb)
        if g1 > 1:
            na //= g1
            nb //= g1
        g2 = math.gcd(db, da)
        if g2 > 1:
            da //= g2
            db //= g2
        n, d = na * db, nb * da
        if d < 0:
            n, d = -n, -d
        return _lowest(n, d)

    def _floordiv(a, b):
        return (a._numerator * b._denominator) // (a._denominator * b._numerator)

    def _divmod(a, b):
        da, db = a._denominator, b._denominator
        div, n_mod = divmod(a._numerator * db, da * b._numerator)
        return div, Fraction(n_mod, da * db)

    def _mod(a, b):
        da, db = a._denominator, b._denominator
        return Fraction((a._numerator * db) % (b._numerator * da), da * db)

    def __add__(a, b):
        if isinstance(b, Fraction):
            return a._add(b)
        if isinstance(b, int):
            return a._add(Fraction(b))
        if isinstance(b, float):
            return float(a) + b
        if isinstance(b, complex):
            return complex(a) + b
        return NotImplemented

    def __radd__(b, a):
        if isinstance(a, numbers.Rational):
            return Fraction(a)._add(b)
        if isinstance(a, numbers.Real):
            return float(a) + float(b)
        if isinstance(a, numbers.Complex):
            return complex(a) + complex(b)
        return NotImplemented

    def __sub__(a, b):
        if isinstance(b, Fraction):
            return a._sub(b)
        if isinstance(b, int):
            return a._sub(Fraction(b))
        if isinstance(b, float):
            return float(a) - b
        if isinstance(b, complex):
            return complex(a) - b
        return NotImplemented

    def __rsub__(b, a):
        if isinstance(a, numbers.Rational):
            return Fraction(a)._sub(b)
        if isinstance(a, numbers.Real):
            return float(a) - float(b)
        if isinstance(a, numbers.Complex):
            return complex(a) - complex(b)
        return NotImplemented

    def __mul__(a, b):
        if isinstance(b, Fraction):
            return a._mul(b)
        if isinstance(b, int):
            return a._mul(Fraction(b))
        if isinstance(b, float):
            return float(a) * b
        if isinstance(b, complex):
            return complex(a) * b
        return NotImplemented

    def __rmul__(b, a):
        if isinstance(a, numbers.Rational):
            return Fraction(a)._mul(b)
        if isinstance(a, numbers.Real):
            return float(a) * float(b)
        if isinstance(a, numbers.Complex):
            return complex(a) * complex(b)
        return NotImplemented

    def __truediv__(a, b):
        if isinstance(b, Fraction):
            return a._div(b)
        if isinstance(b, int):
            return a._div(Fraction(b))
        if isinstance(b, float):
            return float(a) / b
        if isinstance(b, complex):
            return complex(a) / b
        return NotImplemented

    def __rtruediv__(b, a):
        if isinstance(a, numbers.Rational):
            return Fraction(a)._div(b)
        if isinstance(a, numbers.Real):
            return float(a) / float(b)
        if isinstance(a, numbers.Complex):
            return complex(a) / complex(b)
        return NotImplemented

    def __floordiv__(a, b):
        if isinstance(b, Fraction):
            return a._floordiv(b)
        if isinstance(b, int):
            return a._floordiv(Fraction(b))
        if isinstance(b, float):
            return float(a) // b
        if isinstance(b, complex):
            return complex(a) // b
        return NotImplemented

    def __rfloordiv__(b, a):
        if isinstance(a, numbers.Rational):
            return Fraction(a)._floordiv(b)
        if isinstance(a, numbers.Real):
            return float(a) // float(b)
        if isinstance(a, numbers.Complex):
            return complex(a) // complex(b)
        return NotImplemented

    def __divmod__(a, b):
        if isinstance(b, Fraction):
            return a._divmod(b)
        if isinstance(b, int):
            return a._divmod(Fraction(b))
        if isinstance(b, float):
            return divmod(float(a), b)
        if isinstance(b, complex):
            return divmod(complex(a), b)
        return NotImplemented

    def __rdivmod__(b, a):
        if isinstance(a, numbers.Rational):
            return Fraction(a)._divmod(b)
        if isinstance(a, numbers.Real):
            return divmod(float(a), float(b))
        if isinstance(a, numbers.Complex):
            return divmod(complex(a), complex(b))
        return NotImplemented

    def __mod__(a, b):
        if isinstance(b, Fraction):
            return a._mod(b)
        if isinstance(b, int):
            return a._mod(Fraction(b))
        if isinstance(b, float):
            return float(a) % b
        if isinstance(b, complex):
            return complex(a) % b
        return NotImplemented

    def __rmod__(b, a):
        if isinstance(a, numbers.Rational):
            return Fraction(a)._mod(b)
        if isinstance(a, numbers.Real):
            return float(a) % float(b)
        if isinstance(a, numbers.Complex):
            return complex(a) % complex(b)
        return NotImplemented

    def __pow__(a, b):
        if isinstance(b, numbers.Rational):
            if b.denominator == 1:
                power = b.numerator
                if power >= 0:
                    return _lowest(a._numerator ** power, a._denominator ** power)
                if a._numerator > 0:
                    return _lowest(a._denominator ** -power, a._numerator ** -power)
                if a._numerator == 0:
                    raise ZeroDivisionError("Fraction(%s, 0)" % a._denominator ** -power)
                return _lowest((-a._denominator) ** -power, (-a._numerator) ** -power)
            return float(a) ** float(b)
        return float(a) ** b

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return _lowest(a._numerator, a._denominator)

    def __neg__(a):
        return _lowest(-a._numerator, a._denominator)

    def __abs__(a):
        return _lowest(abs(a._numerator), a._denominator)

    def __int__(a, _index=operator.index):
        if a._numerator < 0:
            return _index(-(-a._numerator // a._denominator))
        return _index(a._numerator // a._denominator)

    def __trunc__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            d = self._denominator
            floor, remainder = divmod(self._numerator, d)
            if remainder * 2 < d:
                return floor
            if remainder * 2 > d:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _HASH_MODULUS)
        except ValueError:
            found = _HASH_INF
        else:
            found = hash(hash(abs(self._numerator)) * inverse)
        result = found if self._numerator >= 0 else -found
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _compare(self, other):
        """A difference to hold against zero, or NotImplemented."""
        if isinstance(other, numbers.Rational):
            return self._numerator * other.denominator - self._denominator * other.numerator
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return 0.0 - other
            n, d = other.as_integer_ratio()
            return self._numerator * d - self._denominator * n
        return NotImplemented

    def __lt__(a, b):
        difference = a._compare(b)
        return difference if difference is NotImplemented else difference < 0

    def __gt__(a, b):
        difference = a._compare(b)
        return difference if difference is NotImplemented else difference > 0

    def __le__(a, b):
        difference = a._compare(b)
        return difference if difference is NotImplemented else difference <= 0

    def __ge__(a, b):
        difference = a._compare(b)
        return difference if difference is NotImplemented else difference >= 0

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
