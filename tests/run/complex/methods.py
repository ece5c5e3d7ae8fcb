# Every method of complex: construction, arithmetic, comparison, text, wrong arguments.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


VALUES = [0j, -0j, 1 + 2j, -1.5j, complex(1, -0.0), complex(-0.0, 0.0), complex("inf"), complex("nan"), 1e20 + 1e-20j]
for z in VALUES:
    print(repr(z), str(z), bool(z), -z, +z, z.conjugate(), z.real, z.imag)
    told("abs", abs, z)
    told("hash", lambda: hash(z) if z == z else "of its own")
    told("square", lambda: z * z)
    told("power", lambda: z**0)
    told("format", lambda: (f"{z:.2f}", f"{z:>20}", f"{z:+g}"))
    told("newargs", z.__getnewargs__)
    told("complex", z.__complex__)
for args in ((), (1,), (1, 2), (1j, 1j), ("1+2j",), ("1", 2), (1, "2"), (None,), (1, None), ([],), (True, False), (2**2000,), ("1 + 2j",), (" 3j ",), ("(1j)",), ("((1j))",), (1.5, 2.5j)):
    told(f"complex{str(args)[:30]}", complex, *args)
told("keywords", lambda: complex(real=1, imag=2))
told("imag alone", lambda: complex(imag=3))
told("unknown", lambda: complex(x=1))
for other in (2, 2.5, True, "1", None, [], 10**400, 0, 0.0, 0j):
    z = 1 + 2j
    for name, f in (("+", lambda: z + other), ("-", lambda: other - z), ("*", lambda: z * other), ("/", lambda: z / other), ("==", lambda: z == other)):
        told(f"{name} {str(other)[:10]}", f)
for name, f in (("<", lambda: 1j < 2j), (">=", lambda: 1j >= 1), ("//", lambda: 1j // 1), ("%", lambda: 1j % 2), ("divmod", lambda: divmod(1j, 2)), ("int", lambda: int(1j)), ("float", lambda: float(1j)), ("round", lambda: round(1j)), ("~", lambda: ~1j), ("[]", lambda: VALUES[2][0]), ("()", lambda: VALUES[2]()), ("pow 3", lambda: pow(1j, 2, 3)), ("0 ** -1", lambda: 0j**-1), ("0 ** j", lambda: 0j**1j), ("set", lambda: setattr(1j, "real", 2))):
    told(name, f)
told("equal", lambda: (1j == 1j, complex(2) == 2, complex(2) == 2.0, {complex(2): "x"}[2], 1j != 1j + 0, (1 + 0j) in [1]))
told("powers", lambda: [(1 + 1j) ** n for n in range(-3, 5)])
told("method", (1j).__add__, "x")
told("reflected", (1j).__rsub__, 3)
told("literal", lambda: (1e3j, 0x10 + 1j, 1_0j, .5j, 5.j))
for spec in ("d", "=10", "010", "n", "s", "%", ",.1f", "e", ".0f", "<12", "*^14.1f"):
    told(f"format {spec}", format, 1234.5 - 2j, spec)


class Own(complex):
    def __repr__(self):
        return "own"


told("subclass", lambda: (Own(1, 2), type(Own(1) + 1), Own(1) == 1, complex(Own(1, 1))))

#> 0j 0j False (-0-0j) 0j -0j 0.0 0.0
#> abs -> 0.0
#> hash -> 0
#> square -> 0j
#> power -> (1+0j)
#> format -> ('0.00+0.00j', '                  0j', '+0+0j')
#> newargs -> (0.0, 0.0)
#> complex -> 0j
#> (-0-0j) (-0-0j) False 0j (-0-0j) (-0+0j) -0.0 -0.0
#> abs -> 0.0
#> hash -> 0
#> square -> 0j
#> power -> (1+0j)
#> format -> ('-0.00-0.00j', '             (-0-0j)', '-0-0j')
#> newargs -> (-0.0, -0.0)
#> complex -> (-0-0j)
#> (1+2j) (1+2j) True (-1-2j) (1+2j) (1-2j) 1.0 2.0
#> abs -> 2.23606797749979
#> hash -> 2000007
#> square -> (-3+4j)
#> power -> (1+0j)
#> format -> ('1.00+2.00j', '              (1+2j)', '+1+2j')
#> newargs -> (1.0, 2.0)
#> complex -> (1+2j)
#> (-0-1.5j) (-0-1.5j) True 1.5j (-0-1.5j) (-0+1.5j) -0.0 -1.5
#> abs -> 1.5
#> hash -> -3458764513821540931
#> square -> (-2.25+0j)
#> power -> (1+0j)
#> format -> ('-0.00-1.50j', '           (-0-1.5j)', '-0-1.5j')
#> newargs -> (-0.0, -1.5)
#> complex -> (-0-1.5j)
#> (1-0j) (1-0j) True (-1+0j) (1-0j) (1+0j) 1.0 -0.0
#> abs -> 1.0
#> hash -> 1
#> square -> (1-0j)
#> power -> (1+0j)
#> format -> ('1.00-0.00j', '              (1-0j)', '+1-0j')
#> newargs -> (1.0, -0.0)
#> complex -> (1-0j)
#> (-0+0j) (-0+0j) False -0j (-0+0j) (-0-0j) -0.0 0.0
#> abs -> 0.0
#> hash -> 0
#> square -> -0j
#> power -> (1+0j)
#> format -> ('-0.00+0.00j', '             (-0+0j)', '-0+0j')
#> newargs -> (-0.0, 0.0)
#> complex -> (-0+0j)
#> (inf+0j) (inf+0j) True (-inf-0j) (inf+0j) (inf-0j) inf 0.0
#> abs -> inf
#> hash -> 314159
#> square -> (inf+nanj)
#> power -> (1+0j)
#> format -> ('inf+0.00j', '            (inf+0j)', '+inf+0j')
#> newargs -> (inf, 0.0)
#> complex -> (inf+0j)
#> (nan+0j) (nan+0j) True (nan-0j) (nan+0j) (nan-0j) nan 0.0
#> abs -> nan
#> hash -> 'of its own'
#> square -> (nan+nanj)
#> power -> (1+0j)
#> format -> ('nan+0.00j', '            (nan+0j)', '+nan+0j')
#> newargs -> (nan, 0.0)
#> complex -> (nan+0j)
#> (1e+20+1e-20j) (1e+20+1e-20j) True (-1e+20-1e-20j) (1e+20+1e-20j) (1e+20-1e-20j) 1e+20 1e-20
#> abs -> 1e+20
#> hash -> 6611668929009592691
#> square -> (1e+40+2j)
#> power -> (1+0j)
#> format -> ('100000000000000000000.00+0.00j', '      (1e+20+1e-20j)', '+1e+20+1e-20j')
#> newargs -> (1e+20, 1e-20)
#> complex -> (1e+20+1e-20j)
#> complex() -> 0j
#> complex(1,) -> (1+0j)
#> complex(1, 2) -> (1+2j)
#> complex(1j, 1j) -> (-1+1j)
#> complex('1+2j',) -> (1+2j)
#> complex('1', 2) !! TypeError complex() can't take second arg if first is a string
#> complex(1, '2') !! TypeError complex() second arg can't be a string
#> complex(None,) !! TypeError complex() first argument must be a string or a number, not 'NoneType'
#> complex(1, None) !! TypeError complex() second argument must be a number, not 'NoneType'
#> complex([],) !! TypeError complex() first argument must be a string or a number, not 'list'
#> complex(True, False) -> (1+0j)
#> complex(11481306952742545242328332011 !! OverflowError int too large to convert to float
#> complex('1 + 2j',) !! ValueError complex() arg is a malformed string
#> complex(' 3j ',) -> 3j
#> complex('(1j)',) -> 1j
#> complex('((1j))',) !! ValueError complex() arg is a malformed string
#> complex(1.5, 2.5j) -> (-1+0j)
#> keywords -> (1+2j)
#> imag alone -> 3j
#> unknown !! TypeError 'x' is an invalid keyword argument for complex()
#> + 2 -> (3+2j)
#> - 2 -> (1-2j)
#> * 2 -> (2+4j)
#> / 2 -> (0.5+1j)
#> == 2 -> False
#> + 2.5 -> (3.5+2j)
#> - 2.5 -> (1.5-2j)
#> * 2.5 -> (2.5+5j)
#> / 2.5 -> (0.4+0.8j)
#> == 2.5 -> False
#> + True -> (2+2j)
#> - True -> -2j
#> * True -> (1+2j)
#> / True -> (1+2j)
#> == True -> False
#> + 1 !! TypeError unsupported operand type(s) for +: 'complex' and 'str'
#> - 1 !! TypeError unsupported operand type(s) for -: 'str' and 'complex'
#> * 1 !! TypeError can't multiply sequence by non-int of type 'complex'
#> / 1 !! TypeError unsupported operand type(s) for /: 'complex' and 'str'
#> == 1 -> False
#> + None !! TypeError unsupported operand type(s) for +: 'complex' and 'NoneType'
#> - None !! TypeError unsupported operand type(s) for -: 'NoneType' and 'complex'
#> * None !! TypeError unsupported operand type(s) for *: 'complex' and 'NoneType'
#> / None !! TypeError unsupported operand type(s) for /: 'complex' and 'NoneType'
#> == None -> False
#> + [] !! TypeError unsupported operand type(s) for +: 'complex' and 'list'
#> - [] !! TypeError unsupported operand type(s) for -: 'list' and 'complex'
#> * [] !! TypeError can't multiply sequence by non-int of type 'complex'
#> / [] !! TypeError unsupported operand type(s) for /: 'complex' and 'list'
#> == [] -> False
#> + 1000000000 !! OverflowError int too large to convert to float
#> - 1000000000 !! OverflowError int too large to convert to float
#> * 1000000000 !! OverflowError int too large to convert to float
#> / 1000000000 !! OverflowError int too large to convert to float
#> == 1000000000 -> False
#> + 0 -> (1+2j)
#> - 0 -> (-1-2j)
#> * 0 -> 0j
#> / 0 !! ZeroDivisionError complex division by zero
#> == 0 -> False
#> + 0.0 -> (1+2j)
#> - 0.0 -> (-1-2j)
#> * 0.0 -> 0j
#> / 0.0 !! ZeroDivisionError complex division by zero
#> == 0.0 -> False
#> + 0j -> (1+2j)
#> - 0j -> (-1-2j)
#> * 0j -> 0j
#> / 0j !! ZeroDivisionError complex division by zero
#> == 0j -> False
#> < !! TypeError '<' not supported between instances of 'complex' and 'complex'
#> >= !! TypeError '>=' not supported between instances of 'complex' and 'int'
#> // !! TypeError unsupported operand type(s) for //: 'complex' and 'int'
#> % !! TypeError unsupported operand type(s) for %: 'complex' and 'int'
#> divmod !! TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
#> int !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> float !! TypeError float() argument must be a string or a real number, not 'complex'
#> round !! TypeError type complex doesn't define __round__ method
#> ~ !! TypeError bad operand type for unary ~: 'complex'
#> [] !! TypeError 'complex' object is not subscriptable
#> () !! TypeError 'complex' object is not callable
#> pow 3 !! ValueError complex modulo
#> 0 ** -1 !! ZeroDivisionError 0.0 to a negative or complex power
#> 0 ** j !! ZeroDivisionError 0.0 to a negative or complex power
#> set !! AttributeError readonly attribute
#> equal -> (True, True, True, 'x', False, True)
#> powers -> [(-0.25-0.25j), -0.5j, (0.5-0.5j), (1+0j), (1+1j), 2j, (-2+2j), (-4+0j)]
#> method -> NotImplemented
#> reflected -> (3-1j)
#> literal -> (1000j, (16+1j), 10j, 0.5j, 5j)
#> format d !! ValueError Unknown format code 'd' for object of type 'complex'
#> format =10 !! ValueError '=' alignment flag is not allowed in complex format specifier
#> format 010 !! ValueError Zero padding is not allowed in complex format specifier
#> format n -> '1234.5-2j'
#> format s !! ValueError Unknown format code 's' for object of type 'complex'
#> format % !! ValueError Unknown format code '%' for object of type 'complex'
#> format ,.1f -> '1,234.5-2.0j'
#> format e -> '1.234500e+03-2.000000e+00j'
#> format .0f -> '1234-2j'
#> format <12 -> '(1234.5-2j) '
#> format *^14.1f -> '*1234.5-2.0j**'
#> subclass -> (own, <class 'complex'>, True, (1+1j))
