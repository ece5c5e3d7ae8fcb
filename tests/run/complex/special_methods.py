"""The special methods of complex, called by name: results, NotImplemented and misuse."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    complex.__add__, complex.__sub__, complex.__mul__,
    complex.__truediv__, complex.__radd__, complex.__rsub__,
    complex.__rmul__, complex.__rtruediv__, complex.__pow__,
    complex.__rpow__, complex.__lt__, complex.__le__,
    complex.__eq__, complex.__ne__, complex.__gt__,
    complex.__ge__,
]
UNARY = [
    complex.__neg__, complex.__pos__, complex.__abs__,
    complex.__bool__, complex.__complex__, complex.__hash__,
    complex.__repr__, complex.__getnewargs__,
]
VALUES = [1+2j, 0j, complex(-0.0, 3), complex('inf')]
OTHERS = [2, -2.5, 0, True, 'x', None, 2-1j]

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
#>    (1+2j) ['(3+2j)', '(-1.5+2j)', '(1+2j)', '(2+2j)', 'NotImplemented', 'NotImplemented', '(3+1j)']
#>    0j ['(2+0j)', '(-2.5+0j)', '0j', '(1+0j)', 'NotImplemented', 'NotImplemented', '(2-1j)']
#>    (-0+3j) ['(2+3j)', '(-2.5+3j)', '3j', '(1+3j)', 'NotImplemented', 'NotImplemented', '(2+2j)']
#>    (inf+0j) ['(inf+0j)', '(inf+0j)', '(inf+0j)', '(inf+0j)', 'NotImplemented', 'NotImplemented', '(inf-1j)']
#> __sub__
#>    (1+2j) ['(-1+2j)', '(3.5+2j)', '(1+2j)', '2j', 'NotImplemented', 'NotImplemented', '(-1+3j)']
#>    0j ['(-2+0j)', '(2.5+0j)', '0j', '(-1+0j)', 'NotImplemented', 'NotImplemented', '(-2+1j)']
#>    (-0+3j) ['(-2+3j)', '(2.5+3j)', '(-0+3j)', '(-1+3j)', 'NotImplemented', 'NotImplemented', '(-2+4j)']
#>    (inf+0j) ['(inf+0j)', '(inf+0j)', '(inf+0j)', '(inf+0j)', 'NotImplemented', 'NotImplemented', '(inf+1j)']
#> __mul__
#>    (1+2j) ['(2+4j)', '(-2.5-5j)', '0j', '(1+2j)', 'NotImplemented', 'NotImplemented', '(4+3j)']
#>    0j ['0j', '(-0+0j)', '0j', '0j', 'NotImplemented', 'NotImplemented', '0j']
#>    (-0+3j) ['(-0+6j)', '-7.5j', '(-0+0j)', '(-0+3j)', 'NotImplemented', 'NotImplemented', '(3+6j)']
#>    (inf+0j) ['(inf+nanj)', '(-inf+nanj)', '(nan+nanj)', '(inf+nanj)', 'NotImplemented', 'NotImplemented', '(inf-infj)']
#> __truediv__
#>    (1+2j) ['(0.5+1j)', '(-0.4-0.8j)', 'ZeroDivisionError: complex division by zero', '(1+2j)', 'NotImplemented', 'NotImplemented', '1j']
#>    0j ['0j', '(-0-0j)', 'ZeroDivisionError: complex division by zero', '0j', 'NotImplemented', 'NotImplemented', '0j']
#>    (-0+3j) ['1.5j', '-1.2j', 'ZeroDivisionError: complex division by zero', '3j', 'NotImplemented', 'NotImplemented', '(-0.6+1.2j)']
#>    (inf+0j) ['(inf+nanj)', '(-inf+nanj)', 'ZeroDivisionError: complex division by zero', '(inf+nanj)', 'NotImplemented', 'NotImplemented', '(inf+infj)']
#> __radd__
#>    (1+2j) ['(3+2j)', '(-1.5+2j)', '(1+2j)', '(2+2j)', 'NotImplemented', 'NotImplemented', '(3+1j)']
#>    0j ['(2+0j)', '(-2.5+0j)', '0j', '(1+0j)', 'NotImplemented', 'NotImplemented', '(2-1j)']
#>    (-0+3j) ['(2+3j)', '(-2.5+3j)', '3j', '(1+3j)', 'NotImplemented', 'NotImplemented', '(2+2j)']
#>    (inf+0j) ['(inf+0j)', '(inf+0j)', '(inf+0j)', '(inf+0j)', 'NotImplemented', 'NotImplemented', '(inf-1j)']
#> __rsub__
#>    (1+2j) ['(1-2j)', '(-3.5-2j)', '(-1-2j)', '-2j', 'NotImplemented', 'NotImplemented', '(1-3j)']
#>    0j ['(2+0j)', '(-2.5+0j)', '0j', '(1+0j)', 'NotImplemented', 'NotImplemented', '(2-1j)']
#>    (-0+3j) ['(2-3j)', '(-2.5-3j)', '-3j', '(1-3j)', 'NotImplemented', 'NotImplemented', '(2-4j)']
#>    (inf+0j) ['(-inf+0j)', '(-inf+0j)', '(-inf+0j)', '(-inf+0j)', 'NotImplemented', 'NotImplemented', '(-inf-1j)']
#> __rmul__
#>    (1+2j) ['(2+4j)', '(-2.5-5j)', '0j', '(1+2j)', 'NotImplemented', 'NotImplemented', '(4+3j)']
#>    0j ['0j', '(-0+0j)', '0j', '0j', 'NotImplemented', 'NotImplemented', '0j']
#>    (-0+3j) ['(-0+6j)', '-7.5j', '(-0+0j)', '(-0+3j)', 'NotImplemented', 'NotImplemented', '(3+6j)']
#>    (inf+0j) ['(inf+nanj)', '(-inf+nanj)', '(nan+nanj)', '(inf+nanj)', 'NotImplemented', 'NotImplemented', '(inf-infj)']
#> __rtruediv__
#>    (1+2j) ['(0.4-0.8j)', '(-0.5+1j)', '0j', '(0.2-0.4j)', 'NotImplemented', 'NotImplemented', '-1j']
#>    0j ['ZeroDivisionError: complex division by zero', 'ZeroDivisionError: complex division by zero', 'ZeroDivisionError: complex division by zero', 'ZeroDivisionError: complex division by zero', 'NotImplemented', 'NotImplemented', 'ZeroDivisionError: complex division by zero']
#>    (-0+3j) ['-0.6666666666666666j', '0.8333333333333334j', '-0j', '-0.3333333333333333j', 'NotImplemented', 'NotImplemented', '(-0.3333333333333333-0.6666666666666666j)']
#>    (inf+0j) ['0j', '(-0+0j)', '0j', '0j', 'NotImplemented', 'NotImplemented', '-0j']
#> __pow__
#>    (1+2j) ['(-3+4j)', '(-0.12451615120135681-0.048829006850428174j)', '(1+0j)', '(1+2j)', 'NotImplemented', 'NotImplemented', '(2.428447747683073+14.93241486964456j)']
#>    0j ['0j', 'ZeroDivisionError: 0.0 to a negative or complex power', '(1+0j)', '0j', 'NotImplemented', 'NotImplemented', 'ZeroDivisionError: 0.0 to a negative or complex power']
#>    (-0+3j) ['(-9-0j)', '(-0.04536092116265145+0.04536092116265144j)', '(1+0j)', '(-0+3j)', 'NotImplemented', 'NotImplemented', '(-19.691649739233657+38.55690643454762j)']
#>    (inf+0j) ['(nan+nanj)', '-0j', '(1+0j)', 'OverflowError: complex exponentiation', 'NotImplemented', 'NotImplemented', 'ZeroDivisionError: 0.0 to a negative or complex power']
#> __rpow__
#>    (1+2j) ['(0.36691394948660344+1.9660554808224875j)', '(0.001208260096801491-0.004509545128367549j)', 'ZeroDivisionError: 0.0 to a negative or complex power', '(1+0j)', 'NotImplemented', 'NotImplemented', '(2.3304790489341807+5.149201131069769j)']
#>    0j ['(1+0j)', '(1+0j)', '(1+0j)', '(1+0j)', 'NotImplemented', 'NotImplemented', '(1+0j)']
#>    (-0+3j) ['(-0.48699441796578125+0.8734050817748715j)', '(-7.455597239990385e-05+3.088396210955909e-05j)', 'ZeroDivisionError: 0.0 to a negative or complex power', '(1+0j)', 'NotImplemented', 'NotImplemented', '(-3.001447539881319+2.6722195240890394j)']
#>    (inf+0j) ['(nan+nanj)', 'ZeroDivisionError: 0.0 to a negative or complex power', '0j', '(nan+nanj)', 'NotImplemented', 'NotImplemented', 'ZeroDivisionError: 0.0 to a negative or complex power']
#> __lt__
#>    (1+2j) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0j ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    (-0+3j) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    (inf+0j) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    (1+2j) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0j ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    (-0+3j) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    (inf+0j) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    (1+2j) ['False', 'False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'False']
#>    0j ['False', 'False', 'True', 'False', 'NotImplemented', 'NotImplemented', 'False']
#>    (-0+3j) ['False', 'False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'False']
#>    (inf+0j) ['False', 'False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'False']
#> __ne__
#>    (1+2j) ['True', 'True', 'True', 'True', 'NotImplemented', 'NotImplemented', 'True']
#>    0j ['True', 'True', 'False', 'True', 'NotImplemented', 'NotImplemented', 'True']
#>    (-0+3j) ['True', 'True', 'True', 'True', 'NotImplemented', 'NotImplemented', 'True']
#>    (inf+0j) ['True', 'True', 'True', 'True', 'NotImplemented', 'NotImplemented', 'True']
#> __gt__
#>    (1+2j) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0j ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    (-0+3j) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    (inf+0j) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    (1+2j) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    0j ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    (-0+3j) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    (inf+0j) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __neg__ ['(-1-2j)', '(-0-0j)', '-3j', '(-inf-0j)']
#> __pos__ ['(1+2j)', '0j', '(-0+3j)', '(inf+0j)']
#> __abs__ ['2.23606797749979', '0.0', '3.0', 'inf']
#> __bool__ ['True', 'False', 'True', 'True']
#> __complex__ ['(1+2j)', '0j', '(-0+3j)', '(inf+0j)']
#> __hash__ ['2000007', '0', '3000009', '314159']
#> __repr__ ["'(1+2j)'", "'0j'", "'(-0+3j)'", "'(inf+0j)'"]
#> __getnewargs__ ['(1.0, 2.0)', '(0.0, 0.0)', '(-0.0, 3.0)', '(inf, 0.0)']
#> misused
#> TypeError: descriptor '__add__' of 'complex' object needs an argument
#> TypeError: descriptor '__add__' requires a 'complex' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __add__() takes no keyword arguments
#> TypeError: descriptor '__sub__' of 'complex' object needs an argument
#> TypeError: descriptor '__sub__' requires a 'complex' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __sub__() takes no keyword arguments
#> TypeError: descriptor '__mul__' of 'complex' object needs an argument
#> TypeError: descriptor '__mul__' requires a 'complex' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __mul__() takes no keyword arguments
#> TypeError: descriptor '__truediv__' of 'complex' object needs an argument
#> TypeError: descriptor '__truediv__' requires a 'complex' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __truediv__() takes no keyword arguments
#> TypeError: descriptor '__radd__' of 'complex' object needs an argument
#> TypeError: descriptor '__radd__' requires a 'complex' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __radd__() takes no keyword arguments
#> TypeError: descriptor '__rsub__' of 'complex' object needs an argument
#> TypeError: descriptor '__rsub__' requires a 'complex' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rsub__() takes no keyword arguments
#> TypeError: descriptor '__rmul__' of 'complex' object needs an argument
#> TypeError: descriptor '__rmul__' requires a 'complex' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rmul__() takes no keyword arguments
#> TypeError: descriptor '__rtruediv__' of 'complex' object needs an argument
#> TypeError: descriptor '__rtruediv__' requires a 'complex' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rtruediv__() takes no keyword arguments
#> TypeError: descriptor '__pow__' of 'complex' object needs an argument
#> TypeError: descriptor '__pow__' requires a 'complex' object but received a 'int'
#> TypeError:  expected at most 2 arguments, got 3
#> TypeError: wrapper __pow__() takes no keyword arguments
#> TypeError: descriptor '__rpow__' of 'complex' object needs an argument
#> TypeError: descriptor '__rpow__' requires a 'complex' object but received a 'int'
#> TypeError:  expected at most 2 arguments, got 3
#> TypeError: wrapper __rpow__() takes no keyword arguments
#> TypeError: descriptor '__lt__' of 'complex' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'complex' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'complex' object needs an argument
#> TypeError: descriptor '__le__' requires a 'complex' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'complex' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'complex' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'complex' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'complex' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'complex' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'complex' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'complex' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'complex' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__neg__' of 'complex' object needs an argument
#> TypeError: descriptor '__neg__' requires a 'complex' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __neg__() takes no keyword arguments
#> TypeError: descriptor '__pos__' of 'complex' object needs an argument
#> TypeError: descriptor '__pos__' requires a 'complex' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __pos__() takes no keyword arguments
#> TypeError: descriptor '__abs__' of 'complex' object needs an argument
#> TypeError: descriptor '__abs__' requires a 'complex' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __abs__() takes no keyword arguments
#> TypeError: descriptor '__bool__' of 'complex' object needs an argument
#> TypeError: descriptor '__bool__' requires a 'complex' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __bool__() takes no keyword arguments
#> TypeError: unbound method complex.__complex__() needs an argument
#> TypeError: descriptor '__complex__' for 'complex' objects doesn't apply to a 'int' object
#> TypeError: complex.__complex__() takes no arguments (3 given)
#> TypeError: complex.__complex__() takes no keyword arguments
#> TypeError: descriptor '__hash__' of 'complex' object needs an argument
#> TypeError: descriptor '__hash__' requires a 'complex' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __hash__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'complex' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'complex' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> TypeError: unbound method complex.__getnewargs__() needs an argument
#> TypeError: descriptor '__getnewargs__' for 'complex' objects doesn't apply to a 'int' object
#> TypeError: complex.__getnewargs__() takes no arguments (3 given)
#> TypeError: complex.__getnewargs__() takes no keyword arguments
