# complex() from text, from objects with __complex__, __float__, __index__, and of two arguments.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for text in ("1", "1j", "j", "-j", "+j", "1+j", "1-j", "1+2j", "-1-2j", "+1+2J", "1e5", "1e5j", "1e-5+1e5j", "(1+2j)", " ( 1+2j ) ", "(1)", "((1))", "inf", "-infj", "nan", "nanj", "inf+nanj", "Infinity-Infinityj", "1_0+2_0j", "1__0", "_1", "1_", ".5", "5.", ".5j", "5.j", ".", "j1", "1 + 2j", "1+ 2j", "1+2 j", "1+2i", "1+2j+3", "1j+2", "", " ", "\t1j\n", "0x1", "1+2", "1e", "1e+j", "(1+2j", "1+2j)", "()", "٣+٤j", "1\x002", "++1", "+-1j", "1+-2j", "True", "é", "\ud800"):
    told(repr(text), complex, text)
for args in ((), (1,), (1, 2), (1.5, -0.0), (-0.0,), (1j,), (1j, 2), (1, 2j), (1j, 2j), (1 + 2j, 3 + 4j), (-0.0, -0.0), (True, True), (10**20, 10**20), (10**400,), (1, 10**400), ("1", 2), (1, "2"), ("1", "2"), (b"1",), (None,), ([],), (1, None), (1, []), (1, 2, 3), (float("nan"), 0)):
    told(repr(args)[:40], complex, *args)
told("real=", complex, real=1)
told("imag=", complex, imag=1)
told("both", complex, imag=1, real=2)
told("text imag", complex, "1", imag=2)
told("real text", complex, real="1+2j")
told("unknown", complex, x=1)
told("twice", lambda: complex(1, real=2))


class C:
    def __init__(self, value):
        self.value = value

    def __complex__(self):
        return self.value


class Fl:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value


class Ix:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Sub(complex):
    def __repr__(self):
        return f"Sub({self.real}, {self.imag})"


class All(C, Fl, Ix):
    def __float__(self):
        return 2.0

    def __index__(self):
        return 3


for o in (C(1j), C(1), C(1.5), C("1"), C(None), Fl(1.5), Fl(1), Fl("a"), Ix(3), Ix(1.5), Ix(10**400), All(5j)):
    name = f"{type(o).__name__}({o.value!r})"[:20]
    told(name, complex, o)
    told(name + " imag", complex, 0, o)
    told(name + " real+1", complex, o, 1)
s = Sub(1, 2)
print(s, s + 1, -s, type(s + 1).__name__, type(+s).__name__, type(complex(s)).__name__, s == 1 + 2j, hash(s) == hash(1 + 2j), abs(Sub(3, 4)), s.conjugate(), str(s), f"{s}", f"{s:.1f}")
told("no text float", lambda: complex(Fl(float("inf")), Fl(-0.0)))
print(complex.__doc__ is None, complex.__name__, complex.__mro__, (1j).__complex__(), type(Sub(1).__complex__()).__name__, (1j).__getnewargs__(), Sub(1, 2).__getnewargs__())
told("new", complex.__new__, complex, 1, 2)
told("new int", complex.__new__, int)
told("new none", complex.__new__)
told("set real", lambda: setattr(1j, "real", 1))
for spec in ("", "f", ".2f", "e", ".3e", "g", ".3g", "10", ">20", "<20|"[:3], "^20", "+", "+.1f", " ", "G", "E", "F", "n", ",", "_.1f", "*>15.1f", "%", "d", "s", "05", "=20", "#", "#g", "z.1f", "020.1f"):
    told(f"spec {spec!r}", format, 1234.5 - 0.001j, spec)
print([repr(complex(a, b)) for a in (0.0, -0.0, 1.0, float("nan")) for b in (0.0, -0.0, 1e16, 1e-7, float("inf"), float("-inf"))])

#> '1' -> (1+0j)
#> '1j' -> 1j
#> 'j' -> 1j
#> '-j' -> -1j
#> '+j' -> 1j
#> '1+j' -> (1+1j)
#> '1-j' -> (1-1j)
#> '1+2j' -> (1+2j)
#> '-1-2j' -> (-1-2j)
#> '+1+2J' -> (1+2j)
#> '1e5' -> (100000+0j)
#> '1e5j' -> 100000j
#> '1e-5+1e5j' -> (1e-05+100000j)
#> '(1+2j)' -> (1+2j)
#> ' ( 1+2j ) ' -> (1+2j)
#> '(1)' -> (1+0j)
#> '((1))' !! ValueError complex() arg is a malformed string
#> 'inf' -> (inf+0j)
#> '-infj' -> -infj
#> 'nan' -> (nan+0j)
#> 'nanj' -> nanj
#> 'inf+nanj' -> (inf+nanj)
#> 'Infinity-Infinityj' -> (inf-infj)
#> '1_0+2_0j' -> (10+20j)
#> '1__0' !! ValueError could not convert string to complex: '1__0'
#> '_1' !! ValueError could not convert string to complex: '_1'
#> '1_' !! ValueError could not convert string to complex: '1_'
#> '.5' -> (0.5+0j)
#> '5.' -> (5+0j)
#> '.5j' -> 0.5j
#> '5.j' -> 5j
#> '.' !! ValueError complex() arg is a malformed string
#> 'j1' !! ValueError complex() arg is a malformed string
#> '1 + 2j' !! ValueError complex() arg is a malformed string
#> '1+ 2j' !! ValueError complex() arg is a malformed string
#> '1+2 j' !! ValueError complex() arg is a malformed string
#> '1+2i' !! ValueError complex() arg is a malformed string
#> '1+2j+3' !! ValueError complex() arg is a malformed string
#> '1j+2' !! ValueError complex() arg is a malformed string
#> '' !! ValueError complex() arg is a malformed string
#> ' ' !! ValueError complex() arg is a malformed string
#> '\t1j\n' -> 1j
#> '0x1' !! ValueError complex() arg is a malformed string
#> '1+2' !! ValueError complex() arg is a malformed string
#> '1e' !! ValueError complex() arg is a malformed string
#> '1e+j' !! ValueError complex() arg is a malformed string
#> '(1+2j' !! ValueError complex() arg is a malformed string
#> '1+2j)' !! ValueError complex() arg is a malformed string
#> '()' !! ValueError complex() arg is a malformed string
#> '٣+٤j' -> (3+4j)
#> '1\x002' !! ValueError complex() arg is a malformed string
#> '++1' !! ValueError complex() arg is a malformed string
#> '+-1j' !! ValueError complex() arg is a malformed string
#> '1+-2j' !! ValueError complex() arg is a malformed string
#> 'True' !! ValueError complex() arg is a malformed string
#> 'é' !! ValueError complex() arg is a malformed string
#> '\ud800' !! ValueError complex() arg is a malformed string
#> () -> 0j
#> (1,) -> (1+0j)
#> (1, 2) -> (1+2j)
#> (1.5, -0.0) -> (1.5-0j)
#> (-0.0,) -> (-0+0j)
#> (1j,) -> 1j
#> (1j, 2) -> 3j
#> (1, 2j) -> (-1+0j)
#> (1j, 2j) -> (-2+1j)
#> ((1+2j), (3+4j)) -> (-3+5j)
#> (-0.0, -0.0) -> (-0-0j)
#> (True, True) -> (1+1j)
#> (100000000000000000000, 1000000000000000 -> (1e+20+1e+20j)
#> (100000000000000000000000000000000000000 !! OverflowError int too large to convert to float
#> (1, 100000000000000000000000000000000000 !! OverflowError int too large to convert to float
#> ('1', 2) !! TypeError complex() can't take second arg if first is a string
#> (1, '2') !! TypeError complex() second arg can't be a string
#> ('1', '2') !! TypeError complex() can't take second arg if first is a string
#> (b'1',) !! TypeError complex() first argument must be a string or a number, not 'bytes'
#> (None,) !! TypeError complex() first argument must be a string or a number, not 'NoneType'
#> ([],) !! TypeError complex() first argument must be a string or a number, not 'list'
#> (1, None) !! TypeError complex() second argument must be a number, not 'NoneType'
#> (1, []) !! TypeError complex() second argument must be a number, not 'list'
#> (1, 2, 3) !! TypeError complex() takes at most 2 arguments (3 given)
#> (nan, 0) -> (nan+0j)
#> real= -> (1+0j)
#> imag= -> 1j
#> both -> (2+1j)
#> text imag !! TypeError complex() can't take second arg if first is a string
#> real text -> (1+2j)
#> unknown !! TypeError 'x' is an invalid keyword argument for complex()
#> twice !! TypeError argument for complex() given by name ('real') and position (1)
#> C(1j) -> 1j
#> C(1j) imag !! TypeError complex() second argument must be a number, not 'C'
#> C(1j) real+1 -> 2j
#> C(1) !! TypeError __complex__ returned non-complex (type int)
#> C(1) imag !! TypeError complex() second argument must be a number, not 'C'
#> C(1) real+1 !! TypeError __complex__ returned non-complex (type int)
#> C(1.5) !! TypeError __complex__ returned non-complex (type float)
#> C(1.5) imag !! TypeError complex() second argument must be a number, not 'C'
#> C(1.5) real+1 !! TypeError __complex__ returned non-complex (type float)
#> C('1') !! TypeError __complex__ returned non-complex (type str)
#> C('1') imag !! TypeError complex() second argument must be a number, not 'C'
#> C('1') real+1 !! TypeError __complex__ returned non-complex (type str)
#> C(None) !! TypeError __complex__ returned non-complex (type NoneType)
#> C(None) imag !! TypeError complex() second argument must be a number, not 'C'
#> C(None) real+1 !! TypeError __complex__ returned non-complex (type NoneType)
#> Fl(1.5) -> (1.5+0j)
#> Fl(1.5) imag -> 1.5j
#> Fl(1.5) real+1 -> (1.5+1j)
#> Fl(1) !! TypeError Fl.__float__ returned non-float (type int)
#> Fl(1) imag !! TypeError Fl.__float__ returned non-float (type int)
#> Fl(1) real+1 !! TypeError Fl.__float__ returned non-float (type int)
#> Fl('a') !! TypeError Fl.__float__ returned non-float (type str)
#> Fl('a') imag !! TypeError Fl.__float__ returned non-float (type str)
#> Fl('a') real+1 !! TypeError Fl.__float__ returned non-float (type str)
#> Ix(3) -> (3+0j)
#> Ix(3) imag -> 3j
#> Ix(3) real+1 -> (3+1j)
#> Ix(1.5) !! TypeError __index__ returned non-int (type float)
#> Ix(1.5) imag !! TypeError __index__ returned non-int (type float)
#> Ix(1.5) real+1 !! TypeError __index__ returned non-int (type float)
#> Ix(10000000000000000 !! OverflowError int too large to convert to float
#> Ix(10000000000000000 imag !! OverflowError int too large to convert to float
#> Ix(10000000000000000 real+1 !! OverflowError int too large to convert to float
#> All(5j) -> 5j
#> All(5j) imag -> 2j
#> All(5j) real+1 -> 6j
#> Sub(1.0, 2.0) (2+2j) (-1-2j) complex complex complex True True 5.0 (1-2j) Sub(1.0, 2.0) Sub(1.0, 2.0) 1.0+2.0j
#> no text float -> (inf-0j)
#> False complex (<class 'complex'>, <class 'object'>) 1j complex (0.0, 1.0) (1.0, 2.0)
#> new -> (1+2j)
#> new int !! TypeError complex.__new__(int): int is not a subtype of complex
#> new none !! TypeError complex.__new__(): not enough arguments
#> set real !! AttributeError readonly attribute
#> spec '' -> '(1234.5-0.001j)'
#> spec 'f' -> '1234.500000-0.001000j'
#> spec '.2f' -> '1234.50-0.00j'
#> spec 'e' -> '1.234500e+03-1.000000e-03j'
#> spec '.3e' -> '1.234e+03-1.000e-03j'
#> spec 'g' -> '1234.5-0.001j'
#> spec '.3g' -> '1.23e+03-0.001j'
#> spec '10' -> '(1234.5-0.001j)'
#> spec '>20' -> '     (1234.5-0.001j)'
#> spec '<20' -> '(1234.5-0.001j)     '
#> spec '^20' -> '  (1234.5-0.001j)   '
#> spec '+' -> '(+1234.5-0.001j)'
#> spec '+.1f' -> '+1234.5-0.0j'
#> spec ' ' -> '( 1234.5-0.001j)'
#> spec 'G' -> '1234.5-0.001j'
#> spec 'E' -> '1.234500E+03-1.000000E-03j'
#> spec 'F' -> '1234.500000-0.001000j'
#> spec 'n' -> '1234.5-0.001j'
#> spec ',' -> '(1,234.5-0.001j)'
#> spec '_.1f' -> '1_234.5-0.0j'
#> spec '*>15.1f' -> '****1234.5-0.0j'
#> spec '%' !! ValueError Unknown format code '%' for object of type 'complex'
#> spec 'd' !! ValueError Unknown format code 'd' for object of type 'complex'
#> spec 's' !! ValueError Unknown format code 's' for object of type 'complex'
#> spec '05' !! ValueError Zero padding is not allowed in complex format specifier
#> spec '=20' !! ValueError '=' alignment flag is not allowed in complex format specifier
#> spec '#' -> '(1234.5-0.001j)'
#> spec '#g' -> '1234.50-0.00100000j'
#> spec 'z.1f' -> '1234.5+0.0j'
#> spec '020.1f' !! ValueError Zero padding is not allowed in complex format specifier
#> ['0j', '-0j', '1e+16j', '1e-07j', 'infj', '-infj', '(-0+0j)', '(-0-0j)', '(-0+1e+16j)', '(-0+1e-07j)', '(-0+infj)', '(-0-infj)', '(1+0j)', '(1-0j)', '(1+1e+16j)', '(1+1e-07j)', '(1+infj)', '(1-infj)', '(nan+0j)', '(nan-0j)', '(nan+1e+16j)', '(nan+1e-07j)', '(nan+infj)', '(nan-infj)']
