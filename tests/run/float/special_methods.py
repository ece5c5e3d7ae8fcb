"""The special methods of float, called by name: results, NotImplemented and misuse."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    float.__add__, float.__sub__, float.__mul__,
    float.__truediv__, float.__floordiv__, float.__mod__,
    float.__divmod__, float.__radd__, float.__rsub__,
    float.__rmul__, float.__rtruediv__, float.__rfloordiv__,
    float.__rmod__, float.__rdivmod__, float.__lt__,
    float.__le__, float.__eq__, float.__ne__,
    float.__gt__, float.__ge__, float.__pow__,
    float.__rpow__,
]
UNARY = [
    float.__neg__, float.__pos__, float.__abs__,
    float.__bool__, float.__int__, float.__float__,
    float.__hash__, float.__repr__, float.__trunc__,
    float.__floor__, float.__ceil__, float.__round__,
    float.__getnewargs__,
]
VALUES = [1.5, -0.0, float('inf'), 1e300]
OTHERS = [2, -2.5, 0, 10**400, 'x', 1j]

for method in BINARY:
    print(method.__name__)
    for left in VALUES:
        print("  ", repr(left), [show(method, left, right) for right in OTHERS])
for method in UNARY:
    print(method.__name__, [show(method, value) for value in VALUES])
print("misused")
for method in BINARY + UNARY:
    print(show(method))
    print(show(method, 5, 5))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

#> __add__
#>    1.5 ['3.5', '-1.0', '1.5', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['2.0', '-2.5', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['inf', 'inf', 'inf', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['1e+300', '1e+300', '1e+300', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __sub__
#>    1.5 ['-0.5', '4.0', '1.5', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['-2.0', '2.5', '-0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['inf', 'inf', 'inf', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['1e+300', '1e+300', '1e+300', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __mul__
#>    1.5 ['3.0', '-3.75', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['-0.0', '0.0', '-0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['inf', '-inf', 'nan', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['2e+300', '-2.5e+300', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __truediv__
#>    1.5 ['0.75', '-0.6', 'ZeroDivisionError: float division by zero', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['-0.0', '0.0', 'ZeroDivisionError: float division by zero', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['inf', '-inf', 'ZeroDivisionError: float division by zero', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['5e+299', '-4e+299', 'ZeroDivisionError: float division by zero', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __floordiv__
#>    1.5 ['0.0', '-1.0', 'ZeroDivisionError: float floor division by zero', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['-0.0', '0.0', 'ZeroDivisionError: float floor division by zero', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['nan', 'nan', 'ZeroDivisionError: float floor division by zero', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['5e+299', '-4e+299', 'ZeroDivisionError: float floor division by zero', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __mod__
#>    1.5 ['1.5', '-1.0', 'ZeroDivisionError: float modulo', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['0.0', '-0.0', 'ZeroDivisionError: float modulo', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['nan', 'nan', 'ZeroDivisionError: float modulo', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['0.0', '-0.0', 'ZeroDivisionError: float modulo', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __divmod__
#>    1.5 ['(0.0, 1.5)', '(-1.0, -1.0)', 'ZeroDivisionError: float divmod()', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['(-0.0, 0.0)', '(0.0, -0.0)', 'ZeroDivisionError: float divmod()', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['(nan, nan)', '(nan, nan)', 'ZeroDivisionError: float divmod()', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['(5e+299, 0.0)', '(-4e+299, -0.0)', 'ZeroDivisionError: float divmod()', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __radd__
#>    1.5 ['3.5', '-1.0', '1.5', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['2.0', '-2.5', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['inf', 'inf', 'inf', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['1e+300', '1e+300', '1e+300', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __rsub__
#>    1.5 ['0.5', '-4.0', '-1.5', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['2.0', '-2.5', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['-inf', '-inf', '-inf', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['-1e+300', '-1e+300', '-1e+300', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __rmul__
#>    1.5 ['3.0', '-3.75', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['-0.0', '0.0', '-0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['inf', '-inf', 'nan', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['2e+300', '-2.5e+300', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __rtruediv__
#>    1.5 ['1.3333333333333333', '-1.6666666666666667', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['ZeroDivisionError: float division by zero', 'ZeroDivisionError: float division by zero', 'ZeroDivisionError: float division by zero', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['0.0', '-0.0', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['2e-300', '-2.5e-300', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __rfloordiv__
#>    1.5 ['1.0', '-2.0', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['ZeroDivisionError: float floor division by zero', 'ZeroDivisionError: float floor division by zero', 'ZeroDivisionError: float floor division by zero', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['0.0', '-1.0', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['0.0', '-1.0', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __rmod__
#>    1.5 ['0.5', '0.5', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['ZeroDivisionError: float modulo', 'ZeroDivisionError: float modulo', 'ZeroDivisionError: float modulo', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['2.0', 'inf', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['2.0', '1e+300', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __rdivmod__
#>    1.5 ['(1.0, 0.5)', '(-2.0, 0.5)', '(0.0, 0.0)', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['ZeroDivisionError: float divmod()', 'ZeroDivisionError: float divmod()', 'ZeroDivisionError: float divmod()', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['(0.0, 2.0)', '(-1.0, inf)', '(0.0, 0.0)', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['(0.0, 2.0)', '(-1.0, 1e+300)', '(0.0, 0.0)', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __lt__
#>    1.5 ['True', 'False', 'False', 'True', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['True', 'False', 'False', 'True', 'NotImplemented', 'NotImplemented']
#>    inf ['False', 'False', 'False', 'False', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['False', 'False', 'False', 'True', 'NotImplemented', 'NotImplemented']
#> __le__
#>    1.5 ['True', 'False', 'False', 'True', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['True', 'False', 'True', 'True', 'NotImplemented', 'NotImplemented']
#>    inf ['False', 'False', 'False', 'False', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['False', 'False', 'False', 'True', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    1.5 ['False', 'False', 'False', 'False', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['False', 'False', 'True', 'False', 'NotImplemented', 'NotImplemented']
#>    inf ['False', 'False', 'False', 'False', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['False', 'False', 'False', 'False', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    1.5 ['True', 'True', 'True', 'True', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['True', 'True', 'False', 'True', 'NotImplemented', 'NotImplemented']
#>    inf ['True', 'True', 'True', 'True', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['True', 'True', 'True', 'True', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    1.5 ['False', 'True', 'True', 'False', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['False', 'True', 'False', 'False', 'NotImplemented', 'NotImplemented']
#>    inf ['True', 'True', 'True', 'True', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['True', 'True', 'True', 'False', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    1.5 ['False', 'True', 'True', 'False', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['False', 'True', 'True', 'False', 'NotImplemented', 'NotImplemented']
#>    inf ['True', 'True', 'True', 'True', 'NotImplemented', 'NotImplemented']
#>    1e+300 ['True', 'True', 'True', 'False', 'NotImplemented', 'NotImplemented']
#> __pow__
#>    1.5 ['2.25', '0.36288736930121157', '1.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['0.0', 'ZeroDivisionError: 0.0 cannot be raised to a negative power', '1.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['inf', '0.0', '1.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ["OverflowError: (34, 'Numerical result out of range')", '0.0', '1.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __rpow__
#>    1.5 ['2.8284271247461903', '(-7.261262277263225e-16-3.952847075210474j)', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    -0.0 ['1.0', '1.0', '1.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    inf ['inf', 'inf', '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#>    1e+300 ["OverflowError: (34, 'Numerical result out of range')", "OverflowError: (34, 'Numerical result out of range')", '0.0', 'OverflowError: int too large to convert to float', 'NotImplemented', 'NotImplemented']
#> __neg__ ['-1.5', '0.0', '-inf', '-1e+300']
#> __pos__ ['1.5', '-0.0', 'inf', '1e+300']
#> __abs__ ['1.5', '0.0', 'inf', '1e+300']
#> __bool__ ['True', 'False', 'True', 'True']
#> __int__ ['1', '0', 'OverflowError: cannot convert float infinity to integer', '1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160']
#> __float__ ['1.5', '-0.0', 'inf', '1e+300']
#> __hash__ ['1152921504606846977', '0', '314159', '1224995262755759164']
#> __repr__ ["'1.5'", "'-0.0'", "'inf'", "'1e+300'"]
#> __trunc__ ['1', '0', 'OverflowError: cannot convert float infinity to integer', '1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160']
#> __floor__ ['1', '0', 'OverflowError: cannot convert float infinity to integer', '1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160']
#> __ceil__ ['2', '0', 'OverflowError: cannot convert float infinity to integer', '1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160']
#> __round__ ['2', '0', 'OverflowError: cannot convert float infinity to integer', '1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160']
#> __getnewargs__ ['(1.5,)', '(-0.0,)', '(inf,)', '(1e+300,)']
#> misused
#> TypeError: descriptor '__add__' of 'float' object needs an argument
#> TypeError: descriptor '__add__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __add__() takes no keyword arguments
#> TypeError: descriptor '__sub__' of 'float' object needs an argument
#> TypeError: descriptor '__sub__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __sub__() takes no keyword arguments
#> TypeError: descriptor '__mul__' of 'float' object needs an argument
#> TypeError: descriptor '__mul__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __mul__() takes no keyword arguments
#> TypeError: descriptor '__truediv__' of 'float' object needs an argument
#> TypeError: descriptor '__truediv__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __truediv__() takes no keyword arguments
#> TypeError: descriptor '__floordiv__' of 'float' object needs an argument
#> TypeError: descriptor '__floordiv__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __floordiv__() takes no keyword arguments
#> TypeError: descriptor '__mod__' of 'float' object needs an argument
#> TypeError: descriptor '__mod__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __mod__() takes no keyword arguments
#> TypeError: descriptor '__divmod__' of 'float' object needs an argument
#> TypeError: descriptor '__divmod__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __divmod__() takes no keyword arguments
#> TypeError: descriptor '__radd__' of 'float' object needs an argument
#> TypeError: descriptor '__radd__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __radd__() takes no keyword arguments
#> TypeError: descriptor '__rsub__' of 'float' object needs an argument
#> TypeError: descriptor '__rsub__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rsub__() takes no keyword arguments
#> TypeError: descriptor '__rmul__' of 'float' object needs an argument
#> TypeError: descriptor '__rmul__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rmul__() takes no keyword arguments
#> TypeError: descriptor '__rtruediv__' of 'float' object needs an argument
#> TypeError: descriptor '__rtruediv__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rtruediv__() takes no keyword arguments
#> TypeError: descriptor '__rfloordiv__' of 'float' object needs an argument
#> TypeError: descriptor '__rfloordiv__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rfloordiv__() takes no keyword arguments
#> TypeError: descriptor '__rmod__' of 'float' object needs an argument
#> TypeError: descriptor '__rmod__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rmod__() takes no keyword arguments
#> TypeError: descriptor '__rdivmod__' of 'float' object needs an argument
#> TypeError: descriptor '__rdivmod__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rdivmod__() takes no keyword arguments
#> TypeError: descriptor '__lt__' of 'float' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'float' object needs an argument
#> TypeError: descriptor '__le__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'float' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'float' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'float' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'float' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'float' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__pow__' of 'float' object needs an argument
#> TypeError: descriptor '__pow__' requires a 'float' object but received a 'int'
#> TypeError:  expected at most 2 arguments, got 3
#> TypeError: wrapper __pow__() takes no keyword arguments
#> TypeError: descriptor '__rpow__' of 'float' object needs an argument
#> TypeError: descriptor '__rpow__' requires a 'float' object but received a 'int'
#> TypeError:  expected at most 2 arguments, got 3
#> TypeError: wrapper __rpow__() takes no keyword arguments
#> TypeError: descriptor '__neg__' of 'float' object needs an argument
#> TypeError: descriptor '__neg__' requires a 'float' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __neg__() takes no keyword arguments
#> TypeError: descriptor '__pos__' of 'float' object needs an argument
#> TypeError: descriptor '__pos__' requires a 'float' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __pos__() takes no keyword arguments
#> TypeError: descriptor '__abs__' of 'float' object needs an argument
#> TypeError: descriptor '__abs__' requires a 'float' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __abs__() takes no keyword arguments
#> TypeError: descriptor '__bool__' of 'float' object needs an argument
#> TypeError: descriptor '__bool__' requires a 'float' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __bool__() takes no keyword arguments
#> TypeError: descriptor '__int__' of 'float' object needs an argument
#> TypeError: descriptor '__int__' requires a 'float' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __int__() takes no keyword arguments
#> TypeError: descriptor '__float__' of 'float' object needs an argument
#> TypeError: descriptor '__float__' requires a 'float' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __float__() takes no keyword arguments
#> TypeError: descriptor '__hash__' of 'float' object needs an argument
#> TypeError: descriptor '__hash__' requires a 'float' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __hash__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'float' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'float' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> TypeError: unbound method float.__trunc__() needs an argument
#> TypeError: descriptor '__trunc__' for 'float' objects doesn't apply to a 'int' object
#> TypeError: float.__trunc__() takes no arguments (3 given)
#> TypeError: float.__trunc__() takes no keyword arguments
#> TypeError: unbound method float.__floor__() needs an argument
#> TypeError: descriptor '__floor__' for 'float' objects doesn't apply to a 'int' object
#> TypeError: float.__floor__() takes no arguments (3 given)
#> TypeError: float.__floor__() takes no keyword arguments
#> TypeError: unbound method float.__ceil__() needs an argument
#> TypeError: descriptor '__ceil__' for 'float' objects doesn't apply to a 'int' object
#> TypeError: float.__ceil__() takes no arguments (3 given)
#> TypeError: float.__ceil__() takes no keyword arguments
#> TypeError: unbound method float.__round__() needs an argument
#> TypeError: descriptor '__round__' for 'float' objects doesn't apply to a 'int' object
#> TypeError: __round__ expected at most 1 argument, got 3
#> TypeError: float.__round__() takes no keyword arguments
#> TypeError: unbound method float.__getnewargs__() needs an argument
#> TypeError: descriptor '__getnewargs__' for 'float' objects doesn't apply to a 'int' object
#> TypeError: float.__getnewargs__() takes no arguments (3 given)
#> TypeError: float.__getnewargs__() takes no keyword arguments
