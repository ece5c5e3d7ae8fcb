# f-strings: nested quotes, =, conversions, nested specs, lambdas and dicts; literals and escapes.
name, n, width, d = "wörld", 255, 8, {"k": [1, 2], 'q"': 3}
print(f"{name}{n}", f'{d["k"]}', f"{d['k'][1]:>{width}}|", f"{'nested ' + f'{n:x}'!r}", f"{f'{f"{n}"}'}")
print(f"{n=}", f"{n = }", f"{n=:x}", f"{name=!s}", f"{name=!a}", f"{n + 1 = :>6}", f"{ d['k'] =}", f"{len(name)=:^5}")
print(f"{n:#x} {n:08b} {n:,} {n:+d} {n:e} {1/3:.3f} {1/3:.{3}%} {name:.2} {name!r:>10} {name!a:*^14}")
print(f"{{}} {{{n}}} {{n}} }}{{", f"{(lambda x: x * 2)(4)}", f"{(lambda: {1: 2})()}", f"{ {1: 2}[1] }", f"{ {x for x in (1,)} }", f"{[i for i in range(3)]}")
print(f"{n if n > 3 else 0:{'>' if n else '<'}{width}}", f"{n!r:{width}}", f"{name:{''}}", f"{n:{width}.{2}f}", f"{(w := 5)} {w}")
print(f"a\tb\\n{n}\x41\u00e9\N{BULLET}", rf"\d{n}\n", fr'{n}\{n}', "plain " f"{n}" " after" r"\t", f"" "", f'''{
    n  # a comment
    + 1
}''')
print(f"{n}" f"{name}" == f"{n}{name}", f"{None} {True} {...} {()} {(1,)}", f"{'a' 'b'}", f"{"same quotes"}", f"{'\n'.join('ab')!r}")


class F:
    def __format__(self, spec):
        return f"<{spec}>"

    def __repr__(self):
        return "F!"


print(f"{F()} {F():abc} {F()!r:>4} {F():{n}{width}} {F():{F()}} {F()=} {F()=:x} {F():%H:%M}")


def t(x):
    print(x, end=" ")
    return x


print(f"{t(1)}{t(2):{t(3)}}{t(4)}")
for f in (lambda: f"{1:q}", lambda: f"{'a':d}", lambda: f"{[]:5}", lambda: f"{1.5:d}", lambda: f"{'a':=5}", lambda: f"{1:.2}", lambda: f"{None:3}", lambda: f"{{}}{ {}['x'] }"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print("\a\b\f\v\r\0\101\x7f\u20ac\U0001F600\'\"\\".encode(), '\
joined', "tab\there", b"\x00\xff\n\'\101\\q"[::-1] if False else b"\x00\xff\n\101", r"\x41\'", Rb"\n", b"a" rb"\b", u"u")
print('''it's "x" ''', """a
 b""", 'a' "b" '''c''', "\N{GREEK SMALL LETTER ALPHA}", len("\N{SNOWMAN}"), ascii("\xe9\u1234\U00012345"))
print(1_000_000, 0x_ff, 0b1_0, 0o1_7, 0XFF, 0B11, 0O17, 00, 0_0, 1_0.5_0, 1e1_0, .5, 5., 1E-3, 1_0j, .5j, 1e400, -0.0, 0xdeadbeefcafebabe1234)
print(1 .real, 1.0.real, 1..is_integer(), 0x1.bit_length(), 1 if 1 else 2, [1,2,][0], ("a",), ())

#> wörld255 [1, 2]        2| 'nested ff' 255
#> n=255 n = 255 n=ff name=wörld name='w\xf6rld' n + 1 =    256  d['k'] =[1, 2] len(name)=  5  
#> 0xff 11111111 255 +255 2.550000e+02 0.333 33.333% wö    'wörld' **'w\xf6rld'**
#> {} {255} {n} }{ 8 {1: 2} 2 {1} [0, 1, 2]
#>      255 255      wörld   255.00 5 5
#> a	b\n255Aé• \d255\n 255\255 plain 255 after\t  256
#> True None True Ellipsis () (1,) ab same quotes 'a\nb'
#> <> <abc>   F! <2558> <<>> F()=F! F()=<x> <%H:%M>
#> 1 2 3 4 1  24
#> ValueError Unknown format code 'q' for object of type 'int'
#> ValueError Unknown format code 'd' for object of type 'str'
#> TypeError unsupported format string passed to list.__format__
#> ValueError Unknown format code 'd' for object of type 'float'
#> ValueError '=' alignment not allowed in string format specifier
#> ValueError Precision not allowed in integer format specifier
#> TypeError unsupported format string passed to NoneType.__format__
#> KeyError 'x'
#> b'\x07\x08\x0c\x0b\r\x00A\x7f\xe2\x82\xac\xf0\x9f\x98\x80\'"\\' joined tab	here b'\x00\xff\nA' \x41\' b'\\n' b'a\\b' u
#> it's "x"  a
#>  b abc α 1 '\xe9\u1234\U00012345'
#> 1000000 255 2 15 255 3 15 0 0 10.5 10000000000.0 0.5 5.0 0.001 10j 0.5j inf -0.0 1051570404360395033547316
#> 1 1.0 True 1 1 1 ('a',) ()
