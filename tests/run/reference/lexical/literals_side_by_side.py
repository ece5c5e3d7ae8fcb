"""Literals of every sort joined, nested and written close together: strings with prefixes, line joining, numbers, f-strings in strings in f-strings."""
print("a" 'b' """c""" '''d''' r"\n" u"e" "\x66" f"{1+1}" F'{"g"}' rf"{3}\d")
print(b"a" B'b' rb"\n" Rb'\x' bR"\y" b"""z
""" b'\x00\xff\101')
print(len("""\
line one \
joined
"""), repr("""a\
b"""), repr('''"''' "'" """'"""), "\
continued", 'it''s', "" "" '' == "", len("\\\
\\"))
print("\a\b\f\n\r\t\v\0\1\12\123\x41\u00e9\U0001F600\N{SNOWMAN}\N{latin small letter a with grave}\'\"".encode("unicode_escape"))
print(r"\'", r'\"', r"\\", len(r"\
"), R"C:\new\table", rb"\u1234", rb"\N{x}")
print(0, 00, 0_0, 0x_ff, 0XAB_cd, 0o7_7, 0O17, 0b1_0, 0B11, 1_000_000, 1e3, 1E-3, 1_0.0_1e1_0, .5, 5., 1.e2, 0.0e0, 00.5, 09.5, 1j, 1.5J, .5e1j, 1_0j, 0e0)
print(1 .real, 1..real, 1.0.real, (1).bit_length(), 1.5.is_integer(), 0x10.real, 1j.imag, 1e5.hex(), "a".upper()[0], [1][0], {1: 2}[1], (1, 2)[0], ""or"x", 5 if"a"else"b")
x, y = 3, "text"
print(f"{x}{y}{{}}{{{x}}}{{{{{x}}}}}", f"{x!r:>5}|{y!s:<6}|{y!a:^8}|{x:{x}}|{x:{'0'}{5}}|{x:0{2 * 2}d}", f"{x=} {x = } {x=!s} {y=:>6} {x + 1=}")
print(f"{'nested ' + f'{x + 1} {f"{y}"}'} {y[0]}{y[1:]}{ {1: 2}[1] }{(lambda a: a * 2)(x)}{[i for i in range(x)]}{ {c for c in 'a'} }")
print(f'{"a" if x else "b"}{x if x > 5 else f"{x}!"}{x:{"<" if x else ">"}4}|{x:%^{x * 3}}|{3.14159:.{x}f}|{1_000_000:,}|{255:#x}|{-5:+d}|{x!r:}')
print(f"""multi {
    x
    + 1  # a comment
} line {y
!r} end""")
print(f"{'\n'.join(['a', 'b'])!r} {'\\'} {'\''} {"\x41"}", fr"\{x}\n{'\t'!r}", f"\\{x}", f"{x}\n".encode(), f"\N{BULLET}{x}\u0041")
print(f"{x:{{}}}" if False else f"{'{}'} {'{x}'} {{x}} {'}'}{'{'}", f"{{{{", f"}}}}", f"{''}" "", f"" == "", f"{None} {True} {...} {NotImplemented}")
print(f"{(y2 := 5)} {y2} {x:=5} {x:!>5} {'a' 'b'} {x,} {x, y} {*[1, 2], 3} {x if True else y}", f"{x:>{len(y)}}{x:>{ {'k': 6}['k'] }}")
print(f"{1:b}{2:o}{3:e}{4:%}{5:c}{6:n}" f"{7:_}", f"{0.1 + 0.2:.3g} {1e100:g} {float('nan'):5} {float('inf'):+} {1 + 2j:.1f} {'s':.0} {b'x'!r} {10**20:,d}")


class Fmt:
    def __format__(self, spec): return f"<{spec}>"
    def __repr__(self): return "R"
    def __str__(self): return "S"


v = Fmt()
print(f"{v} {v:} {v:abc} {v!r} {v!s} {v!r:>3} {v:{x}} {v:{x}{y}} {v: } {v::} {v:%Y-%m} {v:{'{'}} {v=} {v=:a} {v = !s}")
for bad in ("{x:{y}}", "{x:q}", "{y:d}", "{x.nope}", "{[][0]}", "{x:.{y}}"):
    try:
        print({"{x:{y}}": lambda: f"{x:{y}}", "{x:q}": lambda: f"{x:q}", "{y:d}": lambda: f"{y:d}", "{x.nope}": lambda: f"{x.nope}", "{[][0]}": lambda: f"{[][0]}", "{x:.{y}}": lambda: f"{x:.{y}}"}[bad]())
    except Exception as e:
        print(bad, type(e).__name__, e)
a = (1,
     2
     ,3,
)
b = [  # comment
    1,

    2]; c = {
    'k':
        1}; d = 1 + \
    2
if a and \
   b: print(a, b, c, d); print("same line")
def f(
    p,  # the first
    *,
    q=1,
): return (p
           + q)
print(f(1,), f(
    1, q=2
)); z = lambda \
    n: n; print(z(5))
if True: pass; pass
class K: m = 1; n = m + 1
for i in 1, 2: print(i, end=" ")
while False: pass
else: print("else")
try: raise KeyError
except KeyError: print("k")
finally: print("f")
with memoryview(b"x") as m, memoryview(b"y") as n: print(m[0], n[0])
print(K.m, K.n, (), (1), (1,), *(), *[2], end=".\n", sep="")
print((((1))), [[[[[]]]]], {**{**{}}}, not not not 1, - - -1, ~ ~5, + - + 1, 2 ** -1, -2 ** 2, 2 ** 3 ** 0, 1 - -1, 7 // -2 * 2, 1 << 2 + 1, 5 & 3 | 4 ^ 1, not 1 in [2], 1 if 0 else 2 if 0 else 3)

#> abcd\nef2g3\d
#> b'ab\\n\\x\\yz\n\x00\xffA'
#> 16 'ab' '"\'\'' continued its True 2
#> b'\\x07\\x08\\x0c\\n\\r\\t\\x0b\\x00\\x01\\nSA\\xe9\\U0001f600\\u2603\\xe0\'"'
#> \' \" \\ 2 C:\new\table b'\\u1234' b'\\N{x}'
#> 0 0 0 255 43981 63 15 2 3 1000000 1000.0 0.001 100100000000.0 0.5 5.0 100.0 0.0 0.5 9.5 1j 1.5j 5j 10j 0.0
#> 1 1.0 1.0 1 False 16 1.0 0x1.86a0000000000p+16 A 1 2 1 x 5
#> 3text{}{3}{{3}}     3|text  | 'text' |  3|00003|0003 x=3 x = 3 x=3 y=  text x + 1=4
#> nested 4 text text26[0, 1, 2]{'a'}
#> a3!3   |%%%%3%%%%|3.142|1,000,000|0xff|-5|3
#> multi 4 line 'text' end
#> 'a\nb' \ ' A \3\n'\t' \3 b'3\n' •3A
#> {} {x} {x} }{ {{ }}  True None True Ellipsis NotImplemented
#> 5 5     3 !!!!3 ab (3,) (3, 'text') (1, 2, 3) 3    3     3
#> 123.000000e+00400.000000%67 0.3 1e+100   nan +inf 1.0+2.0j  b'x' 100,000,000,000,000,000,000
#> <> <> <abc> R S   R <3> <3text> < > <:> <%Y-%m> <{> v=R v=<a> v = S
#> {x:{y}} ValueError Invalid format specifier 'text' for object of type 'int'
#> {x:q} ValueError Unknown format code 'q' for object of type 'int'
#> {y:d} ValueError Unknown format code 'd' for object of type 'str'
#> {x.nope} AttributeError 'int' object has no attribute 'nope'
#> {[][0]} IndexError list index out of range
#> {x:.{y}} ValueError Format specifier missing precision
#> (1, 2, 3) [1, 2] {'k': 1} 3
#> same line
#> 2 3
#> 5
#> 1 2 else
#> k
#> f
#> 120 121
#> 12()1(1,)2.
#> 1 [[[[[]]]]] {} False -1 5 -1 0.5 -4 2 2 -8 8 5 True 3
