# f-strings: expressions, conversions, nested specs, debugging, quotes.
name, n, x = "Ann", 42, 3.14159
print(f"{name} {n} {x}", f"{n + 1}", f"{name!r} {name!s} {'é'!a}")
print(f"{x:.2f} {x:10.3f}| {x:<10.1f}| {x:^10.2f}| {x:+.1f} {x:e} {x:.3g} {x:%}")
print(f"{n:5}| {n:<5}| {n:^5}| {n:05} {n:+} {n:x} {n:#x} {n:b} {n:o} {n:X} {n:c} {n:,} {1234567:_}")
print(f"{name:10}| {name:>10}| {name:*^9} {name:.2} {name:>6.1}|")
width, precision = 10, 2
print(f"{x:{width}.{precision}f}|{name:>{width}}|{x:{'<'}{width}}|{n:{'0'}{5}}")
print(f"{{}} {{{n}}} {n}}}")
print(f"{n=} {n = } {name=!s} {x=:.1f} {n+1=} { n = }")
print(f"{'a' if n > 5 else 'b'} {[i for i in range(3)]} { {'k': 1}['k'] } {(lambda v: v * 2)(4)}")
print(f"{name.upper()} {name[0]} {len(name)} {name[::-1]} {'-'.join('abc')}")
print(f"{f'{n}'} {f'{f"{n}"}'} {"same quotes"} {'nested ' + f"{name + 'x'}"}")
print(f"a" "b" f"{n}" 'c', rf"\d{n}", f"\t|{n}\n|")
print(f"""multi
{n}
line""")
print(f"{None} {True} {[1, 'a']} {(1,)} { {1: 2} } {1+2j} {b'x'}")
print(f"{n!r:>5} {name!r:>8}|{name!s:^7}|")
print(f"{x:.0f} {2.5:.0f} {3.5:.0f} {-0.4:.0f} {1e10:,.1f} {0.00001:g} {1e20:g} {123456789:g}")
print(f"{10**20:,} {-1234:,} {255:#010x} {-5:05} {5: } {-5: } {5:=+5}")
print(f"{n:>{width}}|{n:<{width}}|{n:^{width}}|")
print(f"{True:d} {True} {True:5}| {False:>6}")
y = 5
print(f"{(y := 10)} {y}", f"{y:=5}", f"{y!r:=^5}")
print(f"{'{'} {'}'} {'{}'}")
print(f"{3 != 4} {3 == 4} {n >= 1} {1 < 2}")
print(f"{'a\nb'!r} {'tab\t'!r} {"it's"!r} {'say "hi"'!r} {'both \' "'!r}")
for bad in ("{:d}", "{:.2}", "{:z}", "{:,s}", "{:5.f}"):
    try:
        print(bad.format("text" if bad == "{:d}" else 5))
    except ValueError as error:
        print(bad, error)
try:
    f"{name:d}"
except ValueError as error:
    print(error)
try:
    f"{x:d}"
except ValueError as error:
    print(error)
try:
    f"{[]:5}"
except TypeError as error:
    print(error)
try:
    f"{undefined}"
except NameError as error:
    print(error)


class Spec:
    def __format__(self, spec):
        return f"<{spec}>"


print(f"{Spec()} {Spec():} {Spec():abc} {Spec():{n}} {Spec():%Y-%m}")
print(f"{'x':>{'5'}}", f"{1:{'>'}{4}}", f"{'':*<3}")

#> Ann 42 3.14159 43 'Ann' Ann '\xe9'
#> 3.14      3.142| 3.1       |    3.14   | +3.1 3.141590e+00 3.14 314.159000%
#>    42| 42   |  42  | 00042 +42 2a 0x2a 101010 52 2A * 42 1_234_567
#> Ann       |        Ann| ***Ann*** An      A|
#>       3.14|       Ann|3.14159   |00042
#> {} {42} 42}
#> n=42 n = 42 name=Ann x=3.1 n+1=43  n = 42
#> a [0, 1, 2] 1 8
#> ANN A 3 nnA a-b-c
#> 42 42 same quotes nested Annx
#> ab42c \d42 	|42
#> |
#> multi
#> 42
#> line
#> None True [1, 'a'] (1,) {1: 2} (1+2j) b'x'
#>    42    'Ann'|  Ann  |
#> 3 2 4 -0 10,000,000,000.0 1e-05 1e+20 1.23457e+08
#> 100,000,000,000,000,000,000 -1,234 0x000000ff -0005  5 -5 +   5
#>         42|42        |    42    |
#> 1 True     1|      0
#> 10 10    10 =10==
#> { } {}
#> True False True True
#> 'a\nb' 'tab\t' "it's" 'say "hi"' 'both \' "'
#> {:d} Unknown format code 'd' for object of type 'str'
#> {:.2} Precision not allowed in integer format specifier
#> {:z} Negative zero coercion (z) not allowed in integer format specifier
#> {:,s} Cannot specify ',' with 's'.
#> {:5.f} Format specifier missing precision
#> Unknown format code 'd' for object of type 'str'
#> Unknown format code 'd' for object of type 'float'
#> unsupported format string passed to list.__format__
#> name 'undefined' is not defined
#> <> <> <abc> <42> <%Y-%m>
#>     x    1 ***
