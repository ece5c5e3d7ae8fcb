"""The special methods of int, called by name: results, NotImplemented and misuse."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    int.__add__, int.__sub__, int.__mul__,
    int.__truediv__, int.__floordiv__, int.__mod__,
    int.__divmod__, int.__radd__, int.__rsub__,
    int.__rmul__, int.__rtruediv__, int.__rfloordiv__,
    int.__rmod__, int.__rdivmod__, int.__and__,
    int.__or__, int.__xor__, int.__lshift__,
    int.__rshift__, int.__rand__, int.__ror__,
    int.__rxor__, int.__rlshift__, int.__rrshift__,
    int.__lt__, int.__le__, int.__eq__,
    int.__ne__, int.__gt__, int.__ge__,
    int.__pow__, int.__rpow__,
]
UNARY = [
    int.__neg__, int.__pos__, int.__abs__,
    int.__invert__, int.__bool__, int.__int__,
    int.__float__, int.__index__, int.__hash__,
    int.__repr__, int.__trunc__, int.__floor__,
    int.__ceil__, int.__round__, int.__getnewargs__,
]
VALUES = [7, -3, 0, True]
OTHERS = [2, -2, 0, 1.5, 'x', None]

for method in BINARY:
    print(method.__name__)
    for left in VALUES:
        print("  ", repr(left), [show(method, left, right) for right in OTHERS])
for method in UNARY:
    print(method.__name__, [show(method, value) for value in VALUES])
print("misused")
for method in BINARY + UNARY:
    print(show(method))
    print(show(method, '7', 7))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

BIG = 2**70
for method in [int.__add__, int.__rsub__, int.__mul__, int.__floordiv__, int.__rmod__, int.__divmod__, int.__truediv__, int.__and__, int.__xor__, int.__or__, int.__rshift__, int.__eq__, int.__lt__]:
    print(method.__name__, [show(method, left, right) for left, right in [(BIG, 3), (-BIG, 7), (3, BIG), (BIG, BIG), (BIG, 1.5)]])
print(show(int.__lshift__, BIG, 3), show(int.__lshift__, 3, -BIG), show(int.__lshift__, 0, BIG), show(int.__rshift__, 5, BIG), show(int.__rshift__, -5, BIG))
print(show(int.__pow__, BIG, 2, 7), show(int.__pow__, 3, -1, 7), show(int.__pow__, 2, -1, 4), show(int.__pow__, 2, 3, 0), show(int.__pow__, 2, 3, None), show(int.__pow__, 2, 3, 1.5))
print(show(int.__round__, 1250, -2), show(int.__round__, 1350, -2), show(int.__round__, 5, "x"), show(int.__round__, 5, None), show(int.__format__, 255, "#x"), show(int.__format__, 5, 5))
print((5).__sizeof__() > 0, BIG.__sizeof__() > (1).__sizeof__(), show(int.__sizeof__), int.__getnewargs__(True), show(int.__getnewargs__, 1, 2))

#> __add__
#>    7 ['9', '5', '7', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-1', '-5', '-3', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['2', '-2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['3', '-1', '1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __sub__
#>    7 ['5', '9', '7', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-5', '-1', '-3', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['-2', '2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['-1', '3', '1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __mul__
#>    7 ['14', '-14', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-6', '6', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['0', '0', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['2', '-2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __truediv__
#>    7 ['3.5', '-3.5', 'ZeroDivisionError: division by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-1.5', '1.5', 'ZeroDivisionError: division by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['0.0', '-0.0', 'ZeroDivisionError: division by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['0.5', '-0.5', 'ZeroDivisionError: division by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __floordiv__
#>    7 ['3', '-4', 'ZeroDivisionError: integer division or modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-2', '1', 'ZeroDivisionError: integer division or modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['0', '0', 'ZeroDivisionError: integer division or modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['0', '-1', 'ZeroDivisionError: integer division or modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __mod__
#>    7 ['1', '-1', 'ZeroDivisionError: integer modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['1', '-1', 'ZeroDivisionError: integer modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['0', '0', 'ZeroDivisionError: integer modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['1', '-1', 'ZeroDivisionError: integer modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __divmod__
#>    7 ['(3, 1)', '(-4, -1)', 'ZeroDivisionError: integer division or modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['(-2, 1)', '(1, -1)', 'ZeroDivisionError: integer division or modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['(0, 0)', '(0, 0)', 'ZeroDivisionError: integer division or modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['(0, 1)', '(-1, -1)', 'ZeroDivisionError: integer division or modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __radd__
#>    7 ['9', '5', '7', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-1', '-5', '-3', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['2', '-2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['3', '-1', '1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __rsub__
#>    7 ['-5', '-9', '-7', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['5', '1', '3', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['2', '-2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['1', '-3', '-1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __rmul__
#>    7 ['14', '-14', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-6', '6', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['0', '0', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['2', '-2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __rtruediv__
#>    7 ['0.2857142857142857', '-0.2857142857142857', '0.0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-0.6666666666666666', '0.6666666666666666', '-0.0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['ZeroDivisionError: division by zero', 'ZeroDivisionError: division by zero', 'ZeroDivisionError: division by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['2.0', '-2.0', '0.0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __rfloordiv__
#>    7 ['0', '-1', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-1', '0', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['ZeroDivisionError: integer division or modulo by zero', 'ZeroDivisionError: integer division or modulo by zero', 'ZeroDivisionError: integer division or modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['2', '-2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __rmod__
#>    7 ['2', '5', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-1', '-2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['ZeroDivisionError: integer modulo by zero', 'ZeroDivisionError: integer modulo by zero', 'ZeroDivisionError: integer modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['0', '0', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __rdivmod__
#>    7 ['(0, 2)', '(-1, 5)', '(0, 0)', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['(-1, -1)', '(0, -2)', '(0, 0)', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['ZeroDivisionError: integer division or modulo by zero', 'ZeroDivisionError: integer division or modulo by zero', 'ZeroDivisionError: integer division or modulo by zero', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['(2, 0)', '(-2, 0)', '(0, 0)', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __and__
#>    7 ['2', '6', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['0', '-4', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['0', '0', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['0', '0', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __or__
#>    7 ['7', '-1', '7', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-1', '-1', '-3', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['2', '-2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['3', '-1', '1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __xor__
#>    7 ['5', '-7', '7', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-1', '3', '-3', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['2', '-2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['3', '-1', '1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __lshift__
#>    7 ['28', 'ValueError: negative shift count', '7', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-12', 'ValueError: negative shift count', '-3', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['0', 'ValueError: negative shift count', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['4', 'ValueError: negative shift count', '1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __rshift__
#>    7 ['1', 'ValueError: negative shift count', '7', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-1', 'ValueError: negative shift count', '-3', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['0', 'ValueError: negative shift count', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['0', 'ValueError: negative shift count', '1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __rand__
#>    7 ['2', '6', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['0', '-4', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['0', '0', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['0', '0', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ror__
#>    7 ['7', '-1', '7', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-1', '-1', '-3', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['2', '-2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['3', '-1', '1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __rxor__
#>    7 ['5', '-7', '7', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['-1', '3', '-3', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['2', '-2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['3', '-1', '1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __rlshift__
#>    7 ['256', '-256', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['ValueError: negative shift count', 'ValueError: negative shift count', 'ValueError: negative shift count', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['2', '-2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['4', '-4', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __rrshift__
#>    7 ['0', '-1', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['ValueError: negative shift count', 'ValueError: negative shift count', 'ValueError: negative shift count', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['2', '-2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['1', '-1', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __lt__
#>    7 ['False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['True', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['True', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['True', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    7 ['False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['True', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['True', 'False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['True', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    7 ['False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['False', 'False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    7 ['True', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['True', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['True', 'True', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['True', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    7 ['True', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['False', 'True', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['False', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    7 ['True', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['False', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['False', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __pow__
#>    7 ['49', '0.02040816326530612', '1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['9', '0.1111111111111111', '1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['0', 'ZeroDivisionError: 0.0 cannot be raised to a negative power', '1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['1', '1.0', '1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __rpow__
#>    7 ['128', '-128', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    -3 ['0.125', '-0.125', 'ZeroDivisionError: 0.0 cannot be raised to a negative power', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0 ['1', '1', '1', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    True ['2', '-2', '0', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __neg__ ['-7', '3', '0', '-1']
#> __pos__ ['7', '-3', '0', '1']
#> __abs__ ['7', '3', '0', '1']
#> __invert__ ['-8', '2', '-1', '-2']
#> __bool__ ['True', 'True', 'False', 'True']
#> __int__ ['7', '-3', '0', '1']
#> __float__ ['7.0', '-3.0', '0.0', '1.0']
#> __index__ ['7', '-3', '0', '1']
#> __hash__ ['7', '-3', '0', '1']
#> __repr__ ["'7'", "'-3'", "'0'", "'1'"]
#> __trunc__ ['7', '-3', '0', '1']
#> __floor__ ['7', '-3', '0', '1']
#> __ceil__ ['7', '-3', '0', '1']
#> __round__ ['7', '-3', '0', '1']
#> __getnewargs__ ['(7,)', '(-3,)', '(0,)', '(1,)']
#> misused
#> TypeError: descriptor '__add__' of 'int' object needs an argument
#> TypeError: descriptor '__add__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __add__() takes no keyword arguments
#> TypeError: descriptor '__sub__' of 'int' object needs an argument
#> TypeError: descriptor '__sub__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __sub__() takes no keyword arguments
#> TypeError: descriptor '__mul__' of 'int' object needs an argument
#> TypeError: descriptor '__mul__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __mul__() takes no keyword arguments
#> TypeError: descriptor '__truediv__' of 'int' object needs an argument
#> TypeError: descriptor '__truediv__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __truediv__() takes no keyword arguments
#> TypeError: descriptor '__floordiv__' of 'int' object needs an argument
#> TypeError: descriptor '__floordiv__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __floordiv__() takes no keyword arguments
#> TypeError: descriptor '__mod__' of 'int' object needs an argument
#> TypeError: descriptor '__mod__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __mod__() takes no keyword arguments
#> TypeError: descriptor '__divmod__' of 'int' object needs an argument
#> TypeError: descriptor '__divmod__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __divmod__() takes no keyword arguments
#> TypeError: descriptor '__radd__' of 'int' object needs an argument
#> TypeError: descriptor '__radd__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __radd__() takes no keyword arguments
#> TypeError: descriptor '__rsub__' of 'int' object needs an argument
#> TypeError: descriptor '__rsub__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rsub__() takes no keyword arguments
#> TypeError: descriptor '__rmul__' of 'int' object needs an argument
#> TypeError: descriptor '__rmul__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rmul__() takes no keyword arguments
#> TypeError: descriptor '__rtruediv__' of 'int' object needs an argument
#> TypeError: descriptor '__rtruediv__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rtruediv__() takes no keyword arguments
#> TypeError: descriptor '__rfloordiv__' of 'int' object needs an argument
#> TypeError: descriptor '__rfloordiv__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rfloordiv__() takes no keyword arguments
#> TypeError: descriptor '__rmod__' of 'int' object needs an argument
#> TypeError: descriptor '__rmod__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rmod__() takes no keyword arguments
#> TypeError: descriptor '__rdivmod__' of 'int' object needs an argument
#> TypeError: descriptor '__rdivmod__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rdivmod__() takes no keyword arguments
#> TypeError: descriptor '__and__' of 'int' object needs an argument
#> TypeError: descriptor '__and__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __and__() takes no keyword arguments
#> TypeError: descriptor '__or__' of 'int' object needs an argument
#> TypeError: descriptor '__or__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __or__() takes no keyword arguments
#> TypeError: descriptor '__xor__' of 'int' object needs an argument
#> TypeError: descriptor '__xor__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __xor__() takes no keyword arguments
#> TypeError: descriptor '__lshift__' of 'int' object needs an argument
#> TypeError: descriptor '__lshift__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lshift__() takes no keyword arguments
#> TypeError: descriptor '__rshift__' of 'int' object needs an argument
#> TypeError: descriptor '__rshift__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rshift__() takes no keyword arguments
#> TypeError: descriptor '__rand__' of 'int' object needs an argument
#> TypeError: descriptor '__rand__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rand__() takes no keyword arguments
#> TypeError: descriptor '__ror__' of 'int' object needs an argument
#> TypeError: descriptor '__ror__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ror__() takes no keyword arguments
#> TypeError: descriptor '__rxor__' of 'int' object needs an argument
#> TypeError: descriptor '__rxor__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rxor__() takes no keyword arguments
#> TypeError: descriptor '__rlshift__' of 'int' object needs an argument
#> TypeError: descriptor '__rlshift__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rlshift__() takes no keyword arguments
#> TypeError: descriptor '__rrshift__' of 'int' object needs an argument
#> TypeError: descriptor '__rrshift__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rrshift__() takes no keyword arguments
#> TypeError: descriptor '__lt__' of 'int' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'int' object needs an argument
#> TypeError: descriptor '__le__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'int' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'int' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'int' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'int' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__pow__' of 'int' object needs an argument
#> TypeError: descriptor '__pow__' requires a 'int' object but received a 'str'
#> TypeError:  expected at most 2 arguments, got 3
#> TypeError: wrapper __pow__() takes no keyword arguments
#> TypeError: descriptor '__rpow__' of 'int' object needs an argument
#> TypeError: descriptor '__rpow__' requires a 'int' object but received a 'str'
#> TypeError:  expected at most 2 arguments, got 3
#> TypeError: wrapper __rpow__() takes no keyword arguments
#> TypeError: descriptor '__neg__' of 'int' object needs an argument
#> TypeError: descriptor '__neg__' requires a 'int' object but received a 'str'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __neg__() takes no keyword arguments
#> TypeError: descriptor '__pos__' of 'int' object needs an argument
#> TypeError: descriptor '__pos__' requires a 'int' object but received a 'str'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __pos__() takes no keyword arguments
#> TypeError: descriptor '__abs__' of 'int' object needs an argument
#> TypeError: descriptor '__abs__' requires a 'int' object but received a 'str'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __abs__() takes no keyword arguments
#> TypeError: descriptor '__invert__' of 'int' object needs an argument
#> TypeError: descriptor '__invert__' requires a 'int' object but received a 'str'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __invert__() takes no keyword arguments
#> TypeError: descriptor '__bool__' of 'int' object needs an argument
#> TypeError: descriptor '__bool__' requires a 'int' object but received a 'str'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __bool__() takes no keyword arguments
#> TypeError: descriptor '__int__' of 'int' object needs an argument
#> TypeError: descriptor '__int__' requires a 'int' object but received a 'str'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __int__() takes no keyword arguments
#> TypeError: descriptor '__float__' of 'int' object needs an argument
#> TypeError: descriptor '__float__' requires a 'int' object but received a 'str'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __float__() takes no keyword arguments
#> TypeError: descriptor '__index__' of 'int' object needs an argument
#> TypeError: descriptor '__index__' requires a 'int' object but received a 'str'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __index__() takes no keyword arguments
#> TypeError: descriptor '__hash__' of 'int' object needs an argument
#> TypeError: descriptor '__hash__' requires a 'int' object but received a 'str'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __hash__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'int' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'int' object but received a 'str'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> TypeError: unbound method int.__trunc__() needs an argument
#> TypeError: descriptor '__trunc__' for 'int' objects doesn't apply to a 'str' object
#> TypeError: int.__trunc__() takes no arguments (3 given)
#> TypeError: int.__trunc__() takes no keyword arguments
#> TypeError: unbound method int.__floor__() needs an argument
#> TypeError: descriptor '__floor__' for 'int' objects doesn't apply to a 'str' object
#> TypeError: int.__floor__() takes no arguments (3 given)
#> TypeError: int.__floor__() takes no keyword arguments
#> TypeError: unbound method int.__ceil__() needs an argument
#> TypeError: descriptor '__ceil__' for 'int' objects doesn't apply to a 'str' object
#> TypeError: int.__ceil__() takes no arguments (3 given)
#> TypeError: int.__ceil__() takes no keyword arguments
#> TypeError: unbound method int.__round__() needs an argument
#> TypeError: descriptor '__round__' for 'int' objects doesn't apply to a 'str' object
#> TypeError: __round__ expected at most 1 argument, got 3
#> TypeError: int.__round__() takes no keyword arguments
#> TypeError: unbound method int.__getnewargs__() needs an argument
#> TypeError: descriptor '__getnewargs__' for 'int' objects doesn't apply to a 'str' object
#> TypeError: int.__getnewargs__() takes no arguments (3 given)
#> TypeError: int.__getnewargs__() takes no keyword arguments
#> __add__ ['1180591620717411303427', '-1180591620717411303417', '1180591620717411303427', '2361183241434822606848', 'NotImplemented']
#> __rsub__ ['-1180591620717411303421', '1180591620717411303431', '1180591620717411303421', '0', 'NotImplemented']
#> __mul__ ['3541774862152233910272', '-8264141345021879123968', '3541774862152233910272', '1393796574908163946345982392040522594123776', 'NotImplemented']
#> __floordiv__ ['393530540239137101141', '-168655945816773043347', '0', '1', 'NotImplemented']
#> __rmod__ ['3', '-1180591620717411303417', '1', '0', 'NotImplemented']
#> __divmod__ ['(393530540239137101141, 1)', '(-168655945816773043347, 5)', '(0, 3)', '(1, 0)', 'NotImplemented']
#> __truediv__ ['3.935305402391371e+20', '-1.6865594581677303e+20', '2.541098841762901e-21', '1.0', 'NotImplemented']
#> __and__ ['0', '0', '0', '1180591620717411303424', 'NotImplemented']
#> __xor__ ['1180591620717411303427', '-1180591620717411303417', '1180591620717411303427', '0', 'NotImplemented']
#> __or__ ['1180591620717411303427', '-1180591620717411303417', '1180591620717411303427', '1180591620717411303424', 'NotImplemented']
#> __rshift__ ['147573952589676412928', '-9223372036854775808', '0', '0', 'NotImplemented']
#> __eq__ ['False', 'False', 'False', 'True', 'NotImplemented']
#> __lt__ ['False', 'True', 'True', 'False', 'NotImplemented']
#> 9444732965739290427392 ValueError: negative shift count 0 0 -1
#> 4 5 ValueError: base is not invertible for the given modulus ValueError: pow() 3rd argument cannot be 0 8 NotImplemented
#> 1200 1400 TypeError: 'str' object cannot be interpreted as an integer TypeError: 'NoneType' object cannot be interpreted as an integer '0xff' TypeError: __format__() argument must be str, not int
#> True True TypeError: unbound method int.__sizeof__() needs an argument (1,) TypeError: int.__getnewargs__() takes no arguments (1 given)
