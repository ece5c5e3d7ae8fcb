# f-strings: conversions and specs of classes with methods of their own, nesting, scopes, suspension, what fails.
class F:
    def __init__(s, n): s.n = n
    def __format__(s, spec): return f"<{s.n}:{spec}>"
    def __repr__(s): return f"R{s.n}é"
    def __str__(s): return f"S{s.n}"
x = F(1); w = 5
print(f"{x}", f"{x!r}", f"{x!s:>5}", f"{x!a}", f"{x!r:^9}", f"{x:{w}}", f"{x:{w!r:>3}{x!s}}", f"{x:{{}}}" if 0 else 1)
print(f"{x=}", f"{x = }", f"{x=!s}", f"{x=:>3}", f"{ x . n = :03d}", f"{x.n   +   1  =  }", f"{'a'=}", f'{"q"  =!r:^8}')
print(f"{
    w
    + 1
    =
}")
print(f"{w # comment
}")
print(f'{f'{f'{w}'}'}', f"{'a' 'b'}", f"{"nested " + f"{w:>{w}}"}")
print(f"{(lambda a: a * 2)(3)}", f"{(y := 4)} {y}", f"{y:=5}", f"{w,}", f"{*[1, 2], 3}", f"{[i for i in range(3)]}", f"{ {1: 2}[1] }", f"{ {i for i in [1]} }")
print(f"{1 if w else 2}", f"{w!r}" f"{w}" "plain{}" rf"\{w}" F"{w}", f"{{{w}}}", f"{{w}}", f"}}{{", f"{{{{{w}}}}}")
print(f"{w:{'>'}{10}.{3}}" if 0 else f"{3.14159:{'>'}{10}.{3}}", f"{w:#06x}", f"{w:_}", f"{1234567.891:,.2f}", f"{w!s:*^{w*2}}")

print(f'''{
w
}''', f"""{"""a"""}""", f"{w:{w}}", f"{3!r:{'>'}{'5'}}")
def f():
    "doc"; f"not doc {1}"
    z = 3
    return f"{z=}{locals()}"
print(f(), f.__doc__)
def g(): f"not a doc {w}"
print(g.__doc__)
class C:
    n = 3
    v = f"{n}{[n for _ in range(1)] if 0 else ''}"
    vals = [f"{i}{w}" for i in range(2)]
    def m(self, a=f"{n}!"): return f"{self.n}{a}{__class__.__name__}"
print(C.v, C.vals, C().m())
print(*(f"{i:02}" for i in range(2)), sep="|")
def gen():
    s = f"{yield 1}-{(yield 2)}"
    print(s)
    yield f'{(yield from "ab")}'
gg = gen(); print(next(gg), gg.send("A"), gg.send("B"), list(gg))
try: f"{w:{'bad'}}"
except ValueError as e: print(e)
try: f"{[]:5}"
except TypeError as e: print(e)
try: f"{None:>5}"
except TypeError as e: print(e)
try: f"{undefined!r}"
except NameError as e: print(e)
class B:
    def __format__(s, spec): return 5
    def __str__(s): return 5
    __repr__ = __str__
for k in ("f'{b}'", ):
    b = B()
    for fn in (lambda: f"{b}", lambda: f"{b!r}", lambda: f"{b!s}", lambda: f"{b!a}"):
        try: fn()
        except TypeError as e: print(e)
class SS(str):
    def __format__(s, spec): return "fmt" + spec
    def __str__(s): return SS("str")
s = SS("abc")
print(f"{s}", f"{s!s}", f"{s!r}", f"{s:x}", type(f"{s}"), type(f"{s!s}"), type(f"{s!s:}"))
print(f"{True:d} {True} {True:5} {None} {1.0} {1e100:.3g} {-0.0:+} {2j:.2f}")
print(f"{'%s'}" % () if 0 else f"{'%s'}", "%s" % f"{w}%%")
print(f"{x!r:}", f"{x:}", f"{w!s:}", f"{''}", f"", len(f""), f"" == "")
print(f'{w:{w:{1}}}') if 0 else None
print(f"{w: >{w}}" f"{w:<{w}}|" f"{'x':é^{w}}")

#> <1:> R1é    S1 R1\xe9    R1é    <1:5> <1:  5S1> 1
#> x=R1é x = R1é x=S1 x=<1:>3>  x . n = 001 x.n   +   1  =  2 'a'='a' "q"  =  'q'   
#>
#>     w
#>     + 1
#>     =
#> 6
#> 5
#> 5 ab nested     5
#> 6 4 4     4 (5,) (1, 2, 3) [0, 1, 2] 2 {1}
#> 1 55plain{}\55 {5} {w} }{ {{5}}
#>       3.14 0x0005 5 1,234,567.89 ****5*****
#> 5 a     5     3
#> z=3{'z': 3} doc
#> None
#> 3 ['05', '15'] 33!C
#> 00|01
#> A-B
#> 1 2 a ['b', 'None']
#> Invalid format specifier 'bad' for object of type 'int'
#> unsupported format string passed to list.__format__
#> unsupported format string passed to NoneType.__format__
#> name 'undefined' is not defined
#> __format__ must return a str, not int
#> __repr__ returned non-string (type int)
#> __str__ returned non-string (type int)
#> __repr__ returned non-string (type int)
#> fmt fmt 'abc' fmtx <class 'str'> <class 'str'> <class 'str'>
#> 1 True     1 None 1.0 1e+100 -0.0 0.00+2.00j
#> %s 5%%
#> R1é <1:> 5   0 True
#>     55    |ééxéé
