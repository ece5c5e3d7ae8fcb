# Alignment, sign, grouping and type for int, float and str, and refusals.


def attempt(value, spec):
    try:
        print(f"{value!r:<12} {spec:<8} [{format(value, spec)}]")
    except Exception as e:
        print(f"{value!r:<12} {spec:<8} {type(e).__name__} {e}")


for spec in ("", "d", "5", "<5", "^5", ">5", "=5", "05", "+", "-", " ", "+05", " 05", "*^+9", "x", "X", "#x", "#X", "#b", "#o", "b", "o", "#010x", "_x", "_b", ",", "_", ",d", "012,", "015_", ",x", "n", "c", "e", "f", "g", "%", ".2f", ".3e", "s", ".2", ".2d", "z", "#", "0<6", "x<#8x", "=+8,", "é>4", "5c", "+c", "<<5", "<=5", "{<5", "5.", "q", "+-5", ",,", "_,"):
    for value in (42, -1234567):
        if not (spec == "c" or spec == "5c") or value > 0:
            attempt(value, spec)

for spec in ("", ".0", ".3", "f", ".0f", "#.0f", "F", "e", "E", ".0e", "#.0e", "g", "G", "#g", ".3g", "n", "%", ".1%", "10.2f", "010.2f", "+.1f", " .1f", "=+12.3f", "*^14,.2f", "_.3f", "z.1f", "z.0f", "+z.0f", "012,.1f", "d", "s", "x", "c", ".1000f", ".", "_e", ",%", ".-1f"):
    for value in (0.0, -0.04, 1234567.891, 2.5, 1e21, float("inf"), float("-inf"), float("nan")):
        if spec != ".1000f" or value == 2.5:
            try:
                text = format(value, spec)
                print(spec, value, len(text), text[:30])
            except Exception as e:
                print(spec, value, type(e).__name__, e)

for spec in ("", "s", "5", "<5", ">5", "^5", "*^7", ".2", "5.1", ".0", "05", "=5", "+", " ", ",", "_", "#", "d", "f", "z", "x<2", ".2s", "é^6.1s", ".", "10s5"):
    for value in ("abc", ""):
        attempt(value, spec)

for value in (True, None, [1], (1,), 1j, b"a", {1}, range(2), int, ...):
    for spec in ("", "5", "d", "s"):
        if not (isinstance(value, complex) and spec == "5"):
            attempt(value, spec)

w, p = 9, 2
print(f"[{3.14159:{w}.{p}f}] [{'x':{'*'}^{w}}] [{1:0{w}}] [{255:#{w}x}] {'a' 'b':>{w - 4}}", "{:{}}|{:{w}}|{0}".replace("{0}", "").format(1, 4, 2, w=3))
print(f"{10**30:,} {-(10**20):_} {2**70:#x} {2**70:_b} {10**30:e} {10**30:.3f} {0:05} {-0.0:+.1f} {1e-7:g} {123456789.0:g} {1e16} {1e15:,}")
print(f"{0.1:.20f} {1e23:.0f} {2.675:.2f} {0.5:.0f} {1.5:.0f} {1e-10:.3%} {999999.5:g} {9.9999995e5:.7g} {0.00001234:g} {100000.0:g} {1000000.0:g}")

#> 42                    [42]
#> -1234567              [-1234567]
#> 42           d        [42]
#> -1234567     d        [-1234567]
#> 42           5        [   42]
#> -1234567     5        [-1234567]
#> 42           <5       [42   ]
#> -1234567     <5       [-1234567]
#> 42           ^5       [ 42  ]
#> -1234567     ^5       [-1234567]
#> 42           >5       [   42]
#> -1234567     >5       [-1234567]
#> 42           =5       [   42]
#> -1234567     =5       [-1234567]
#> 42           05       [00042]
#> -1234567     05       [-1234567]
#> 42           +        [+42]
#> -1234567     +        [-1234567]
#> 42           -        [42]
#> -1234567     -        [-1234567]
#> 42                    [ 42]
#> -1234567              [-1234567]
#> 42           +05      [+0042]
#> -1234567     +05      [-1234567]
#> 42            05      [ 0042]
#> -1234567      05      [-1234567]
#> 42           *^+9     [***+42***]
#> -1234567     *^+9     [-1234567*]
#> 42           x        [2a]
#> -1234567     x        [-12d687]
#> 42           X        [2A]
#> -1234567     X        [-12D687]
#> 42           #x       [0x2a]
#> -1234567     #x       [-0x12d687]
#> 42           #X       [0X2A]
#> -1234567     #X       [-0X12D687]
#> 42           #b       [0b101010]
#> -1234567     #b       [-0b100101101011010000111]
#> 42           #o       [0o52]
#> -1234567     #o       [-0o4553207]
#> 42           b        [101010]
#> -1234567     b        [-100101101011010000111]
#> 42           o        [52]
#> -1234567     o        [-4553207]
#> 42           #010x    [0x0000002a]
#> -1234567     #010x    [-0x012d687]
#> 42           _x       [2a]
#> -1234567     _x       [-12_d687]
#> 42           _b       [10_1010]
#> -1234567     _b       [-1_0010_1101_0110_1000_0111]
#> 42           ,        [42]
#> -1234567     ,        [-1,234,567]
#> 42           _        [42]
#> -1234567     _        [-1_234_567]
#> 42           ,d       [42]
#> -1234567     ,d       [-1,234,567]
#> 42           012,     [0,000,000,042]
#> -1234567     012,     [-001,234,567]
#> 42           015_     [000_000_000_042]
#> -1234567     015_     [-00_001_234_567]
#> 42           ,x       ValueError Cannot specify ',' with 'x'.
#> -1234567     ,x       ValueError Cannot specify ',' with 'x'.
#> 42           n        [42]
#> -1234567     n        [-1234567]
#> 42           c        [*]
#> 42           e        [4.200000e+01]
#> -1234567     e        [-1.234567e+06]
#> 42           f        [42.000000]
#> -1234567     f        [-1234567.000000]
#> 42           g        [42]
#> -1234567     g        [-1.23457e+06]
#> 42           %        [4200.000000%]
#> -1234567     %        [-123456700.000000%]
#> 42           .2f      [42.00]
#> -1234567     .2f      [-1234567.00]
#> 42           .3e      [4.200e+01]
#> -1234567     .3e      [-1.235e+06]
#> 42           s        ValueError Unknown format code 's' for object of type 'int'
#> -1234567     s        ValueError Unknown format code 's' for object of type 'int'
#> 42           .2       ValueError Precision not allowed in integer format specifier
#> -1234567     .2       ValueError Precision not allowed in integer format specifier
#> 42           .2d      ValueError Precision not allowed in integer format specifier
#> -1234567     .2d      ValueError Precision not allowed in integer format specifier
#> 42           z        ValueError Negative zero coercion (z) not allowed in integer format specifier
#> -1234567     z        ValueError Negative zero coercion (z) not allowed in integer format specifier
#> 42           #        [42]
#> -1234567     #        [-1234567]
#> 42           0<6      [420000]
#> -1234567     0<6      [-1234567]
#> 42           x<#8x    [0x2axxxx]
#> -1234567     x<#8x    [-0x12d687]
#> 42           =+8,     [+     42]
#> -1234567     =+8,     [-1,234,567]
#> 42           é>4      [éé42]
#> -1234567     é>4      [-1234567]
#> 42           5c       [    *]
#> 42           +c       ValueError Sign not allowed with integer format specifier 'c'
#> -1234567     +c       ValueError Sign not allowed with integer format specifier 'c'
#> 42           <<5      [42<<<]
#> -1234567     <<5      [-1234567]
#> 42           <=5      [<<<42]
#> -1234567     <=5      [-1234567]
#> 42           {<5      [42{{{]
#> -1234567     {<5      [-1234567]
#> 42           5.       ValueError Format specifier missing precision
#> -1234567     5.       ValueError Format specifier missing precision
#> 42           q        ValueError Unknown format code 'q' for object of type 'int'
#> -1234567     q        ValueError Unknown format code 'q' for object of type 'int'
#> 42           +-5      ValueError Invalid format specifier '+-5' for object of type 'int'
#> -1234567     +-5      ValueError Invalid format specifier '+-5' for object of type 'int'
#> 42           ,,       ValueError Cannot specify ',' with ','.
#> -1234567     ,,       ValueError Cannot specify ',' with ','.
#> 42           _,       ValueError Cannot specify both ',' and '_'.
#> -1234567     _,       ValueError Cannot specify both ',' and '_'.
#>  0.0 3 0.0
#>  -0.04 5 -0.04
#>  1234567.891 11 1234567.891
#>  2.5 3 2.5
#>  1e+21 5 1e+21
#>  inf 3 inf
#>  -inf 4 -inf
#>  nan 3 nan
#> .0 0.0 5 0e+00
#> .0 -0.04 5 -0.04
#> .0 1234567.891 5 1e+06
#> .0 2.5 5 2e+00
#> .0 1e+21 5 1e+21
#> .0 inf 3 inf
#> .0 -inf 4 -inf
#> .0 nan 3 nan
#> .3 0.0 3 0.0
#> .3 -0.04 5 -0.04
#> .3 1234567.891 8 1.23e+06
#> .3 2.5 3 2.5
#> .3 1e+21 5 1e+21
#> .3 inf 3 inf
#> .3 -inf 4 -inf
#> .3 nan 3 nan
#> f 0.0 8 0.000000
#> f -0.04 9 -0.040000
#> f 1234567.891 14 1234567.891000
#> f 2.5 8 2.500000
#> f 1e+21 29 1000000000000000000000.000000
#> f inf 3 inf
#> f -inf 4 -inf
#> f nan 3 nan
#> .0f 0.0 1 0
#> .0f -0.04 2 -0
#> .0f 1234567.891 7 1234568
#> .0f 2.5 1 2
#> .0f 1e+21 22 1000000000000000000000
#> .0f inf 3 inf
#> .0f -inf 4 -inf
#> .0f nan 3 nan
#> #.0f 0.0 2 0.
#> #.0f -0.04 3 -0.
#> #.0f 1234567.891 8 1234568.
#> #.0f 2.5 2 2.
#> #.0f 1e+21 23 1000000000000000000000.
#> #.0f inf 3 inf
#> #.0f -inf 4 -inf
#> #.0f nan 3 nan
#> F 0.0 8 0.000000
#> F -0.04 9 -0.040000
#> F 1234567.891 14 1234567.891000
#> F 2.5 8 2.500000
#> F 1e+21 29 1000000000000000000000.000000
#> F inf 3 INF
#> F -inf 4 -INF
#> F nan 3 NAN
#> e 0.0 12 0.000000e+00
#> e -0.04 13 -4.000000e-02
#> e 1234567.891 12 1.234568e+06
#> e 2.5 12 2.500000e+00
#> e 1e+21 12 1.000000e+21
#> e inf 3 inf
#> e -inf 4 -inf
#> e nan 3 nan
#> E 0.0 12 0.000000E+00
#> E -0.04 13 -4.000000E-02
#> E 1234567.891 12 1.234568E+06
#> E 2.5 12 2.500000E+00
#> E 1e+21 12 1.000000E+21
#> E inf 3 INF
#> E -inf 4 -INF
#> E nan 3 NAN
#> .0e 0.0 5 0e+00
#> .0e -0.04 6 -4e-02
#> .0e 1234567.891 5 1e+06
#> .0e 2.5 5 2e+00
#> .0e 1e+21 5 1e+21
#> .0e inf 3 inf
#> .0e -inf 4 -inf
#> .0e nan 3 nan
#> #.0e 0.0 6 0.e+00
#> #.0e -0.04 7 -4.e-02
#> #.0e 1234567.891 6 1.e+06
#> #.0e 2.5 6 2.e+00
#> #.0e 1e+21 6 1.e+21
#> #.0e inf 3 inf
#> #.0e -inf 4 -inf
#> #.0e nan 3 nan
#> g 0.0 1 0
#> g -0.04 5 -0.04
#> g 1234567.891 11 1.23457e+06
#> g 2.5 3 2.5
#> g 1e+21 5 1e+21
#> g inf 3 inf
#> g -inf 4 -inf
#> g nan 3 nan
#> G 0.0 1 0
#> G -0.04 5 -0.04
#> G 1234567.891 11 1.23457E+06
#> G 2.5 3 2.5
#> G 1e+21 5 1E+21
#> G inf 3 INF
#> G -inf 4 -INF
#> G nan 3 NAN
#> #g 0.0 7 0.00000
#> #g -0.04 10 -0.0400000
#> #g 1234567.891 11 1.23457e+06
#> #g 2.5 7 2.50000
#> #g 1e+21 11 1.00000e+21
#> #g inf 3 inf
#> #g -inf 4 -inf
#> #g nan 3 nan
#> .3g 0.0 1 0
#> .3g -0.04 5 -0.04
#> .3g 1234567.891 8 1.23e+06
#> .3g 2.5 3 2.5
#> .3g 1e+21 5 1e+21
#> .3g inf 3 inf
#> .3g -inf 4 -inf
#> .3g nan 3 nan
#> n 0.0 1 0
#> n -0.04 5 -0.04
#> n 1234567.891 11 1.23457e+06
#> n 2.5 3 2.5
#> n 1e+21 5 1e+21
#> n inf 3 inf
#> n -inf 4 -inf
#> n nan 3 nan
#> % 0.0 9 0.000000%
#> % -0.04 10 -4.000000%
#> % 1234567.891 17 123456789.100000%
#> % 2.5 11 250.000000%
#> % 1e+21 31 99999999999999991611392.000000
#> % inf 4 inf%
#> % -inf 5 -inf%
#> % nan 4 nan%
#> .1% 0.0 4 0.0%
#> .1% -0.04 5 -4.0%
#> .1% 1234567.891 12 123456789.1%
#> .1% 2.5 6 250.0%
#> .1% 1e+21 26 99999999999999991611392.0%
#> .1% inf 4 inf%
#> .1% -inf 5 -inf%
#> .1% nan 4 nan%
#> 10.2f 0.0 10       0.00
#> 10.2f -0.04 10      -0.04
#> 10.2f 1234567.891 10 1234567.89
#> 10.2f 2.5 10       2.50
#> 10.2f 1e+21 25 1000000000000000000000.00
#> 10.2f inf 10        inf
#> 10.2f -inf 10       -inf
#> 10.2f nan 10        nan
#> 010.2f 0.0 10 0000000.00
#> 010.2f -0.04 10 -000000.04
#> 010.2f 1234567.891 10 1234567.89
#> 010.2f 2.5 10 0000002.50
#> 010.2f 1e+21 25 1000000000000000000000.00
#> 010.2f inf 10 0000000inf
#> 010.2f -inf 10 -000000inf
#> 010.2f nan 10 0000000nan
#> +.1f 0.0 4 +0.0
#> +.1f -0.04 4 -0.0
#> +.1f 1234567.891 10 +1234567.9
#> +.1f 2.5 4 +2.5
#> +.1f 1e+21 25 +1000000000000000000000.0
#> +.1f inf 4 +inf
#> +.1f -inf 4 -inf
#> +.1f nan 4 +nan
#>  .1f 0.0 4  0.0
#>  .1f -0.04 4 -0.0
#>  .1f 1234567.891 10  1234567.9
#>  .1f 2.5 4  2.5
#>  .1f 1e+21 25  1000000000000000000000.0
#>  .1f inf 4  inf
#>  .1f -inf 4 -inf
#>  .1f nan 4  nan
#> =+12.3f 0.0 12 +      0.000
#> =+12.3f -0.04 12 -      0.040
#> =+12.3f 1234567.891 12 +1234567.891
#> =+12.3f 2.5 12 +      2.500
#> =+12.3f 1e+21 27 +1000000000000000000000.000
#> =+12.3f inf 12 +        inf
#> =+12.3f -inf 12 -        inf
#> =+12.3f nan 12 +        nan
#> *^14,.2f 0.0 14 *****0.00*****
#> *^14,.2f -0.04 14 ****-0.04*****
#> *^14,.2f 1234567.891 14 *1,234,567.89*
#> *^14,.2f 2.5 14 *****2.50*****
#> *^14,.2f 1e+21 32 1,000,000,000,000,000,000,000.
#> *^14,.2f inf 14 *****inf******
#> *^14,.2f -inf 14 *****-inf*****
#> *^14,.2f nan 14 *****nan******
#> _.3f 0.0 5 0.000
#> _.3f -0.04 6 -0.040
#> _.3f 1234567.891 13 1_234_567.891
#> _.3f 2.5 5 2.500
#> _.3f 1e+21 33 1_000_000_000_000_000_000_000.
#> _.3f inf 3 inf
#> _.3f -inf 4 -inf
#> _.3f nan 3 nan
#> z.1f 0.0 3 0.0
#> z.1f -0.04 3 0.0
#> z.1f 1234567.891 9 1234567.9
#> z.1f 2.5 3 2.5
#> z.1f 1e+21 24 1000000000000000000000.0
#> z.1f inf 3 inf
#> z.1f -inf 4 -inf
#> z.1f nan 3 nan
#> z.0f 0.0 1 0
#> z.0f -0.04 1 0
#> z.0f 1234567.891 7 1234568
#> z.0f 2.5 1 2
#> z.0f 1e+21 22 1000000000000000000000
#> z.0f inf 3 inf
#> z.0f -inf 4 -inf
#> z.0f nan 3 nan
#> +z.0f 0.0 2 +0
#> +z.0f -0.04 2 +0
#> +z.0f 1234567.891 8 +1234568
#> +z.0f 2.5 2 +2
#> +z.0f 1e+21 23 +1000000000000000000000
#> +z.0f inf 4 +inf
#> +z.0f -inf 4 -inf
#> +z.0f nan 4 +nan
#> 012,.1f 0.0 12 00,000,000.0
#> 012,.1f -0.04 12 -0,000,000.0
#> 012,.1f 1234567.891 12 01,234,567.9
#> 012,.1f 2.5 12 00,000,002.5
#> 012,.1f 1e+21 31 1,000,000,000,000,000,000,000.
#> 012,.1f inf 12 000000000inf
#> 012,.1f -inf 12 -00000000inf
#> 012,.1f nan 12 000000000nan
#> d 0.0 ValueError Unknown format code 'd' for object of type 'float'
#> d -0.04 ValueError Unknown format code 'd' for object of type 'float'
#> d 1234567.891 ValueError Unknown format code 'd' for object of type 'float'
#> d 2.5 ValueError Unknown format code 'd' for object of type 'float'
#> d 1e+21 ValueError Unknown format code 'd' for object of type 'float'
#> d inf ValueError Unknown format code 'd' for object of type 'float'
#> d -inf ValueError Unknown format code 'd' for object of type 'float'
#> d nan ValueError Unknown format code 'd' for object of type 'float'
#> s 0.0 ValueError Unknown format code 's' for object of type 'float'
#> s -0.04 ValueError Unknown format code 's' for object of type 'float'
#> s 1234567.891 ValueError Unknown format code 's' for object of type 'float'
#> s 2.5 ValueError Unknown format code 's' for object of type 'float'
#> s 1e+21 ValueError Unknown format code 's' for object of type 'float'
#> s inf ValueError Unknown format code 's' for object of type 'float'
#> s -inf ValueError Unknown format code 's' for object of type 'float'
#> s nan ValueError Unknown format code 's' for object of type 'float'
#> x 0.0 ValueError Unknown format code 'x' for object of type 'float'
#> x -0.04 ValueError Unknown format code 'x' for object of type 'float'
#> x 1234567.891 ValueError Unknown format code 'x' for object of type 'float'
#> x 2.5 ValueError Unknown format code 'x' for object of type 'float'
#> x 1e+21 ValueError Unknown format code 'x' for object of type 'float'
#> x inf ValueError Unknown format code 'x' for object of type 'float'
#> x -inf ValueError Unknown format code 'x' for object of type 'float'
#> x nan ValueError Unknown format code 'x' for object of type 'float'
#> c 0.0 ValueError Unknown format code 'c' for object of type 'float'
#> c -0.04 ValueError Unknown format code 'c' for object of type 'float'
#> c 1234567.891 ValueError Unknown format code 'c' for object of type 'float'
#> c 2.5 ValueError Unknown format code 'c' for object of type 'float'
#> c 1e+21 ValueError Unknown format code 'c' for object of type 'float'
#> c inf ValueError Unknown format code 'c' for object of type 'float'
#> c -inf ValueError Unknown format code 'c' for object of type 'float'
#> c nan ValueError Unknown format code 'c' for object of type 'float'
#> .1000f 2.5 1002 2.5000000000000000000000000000
#> . 0.0 ValueError Format specifier missing precision
#> . -0.04 ValueError Format specifier missing precision
#> . 1234567.891 ValueError Format specifier missing precision
#> . 2.5 ValueError Format specifier missing precision
#> . 1e+21 ValueError Format specifier missing precision
#> . inf ValueError Format specifier missing precision
#> . -inf ValueError Format specifier missing precision
#> . nan ValueError Format specifier missing precision
#> _e 0.0 12 0.000000e+00
#> _e -0.04 13 -4.000000e-02
#> _e 1234567.891 12 1.234568e+06
#> _e 2.5 12 2.500000e+00
#> _e 1e+21 12 1.000000e+21
#> _e inf 3 inf
#> _e -inf 4 -inf
#> _e nan 3 nan
#> ,% 0.0 9 0.000000%
#> ,% -0.04 10 -4.000000%
#> ,% 1234567.891 19 123,456,789.100000%
#> ,% 2.5 11 250.000000%
#> ,% 1e+21 38 99,999,999,999,999,991,611,392
#> ,% inf 4 inf%
#> ,% -inf 5 -inf%
#> ,% nan 4 nan%
#> .-1f 0.0 ValueError Format specifier missing precision
#> .-1f -0.04 ValueError Format specifier missing precision
#> .-1f 1234567.891 ValueError Format specifier missing precision
#> .-1f 2.5 ValueError Format specifier missing precision
#> .-1f 1e+21 ValueError Format specifier missing precision
#> .-1f inf ValueError Format specifier missing precision
#> .-1f -inf ValueError Format specifier missing precision
#> .-1f nan ValueError Format specifier missing precision
#> 'abc'                 [abc]
#> ''                    []
#> 'abc'        s        [abc]
#> ''           s        []
#> 'abc'        5        [abc  ]
#> ''           5        [     ]
#> 'abc'        <5       [abc  ]
#> ''           <5       [     ]
#> 'abc'        >5       [  abc]
#> ''           >5       [     ]
#> 'abc'        ^5       [ abc ]
#> ''           ^5       [     ]
#> 'abc'        *^7      [**abc**]
#> ''           *^7      [*******]
#> 'abc'        .2       [ab]
#> ''           .2       []
#> 'abc'        5.1      [a    ]
#> ''           5.1      [     ]
#> 'abc'        .0       []
#> ''           .0       []
#> 'abc'        05       [abc00]
#> ''           05       [00000]
#> 'abc'        =5       ValueError '=' alignment not allowed in string format specifier
#> ''           =5       ValueError '=' alignment not allowed in string format specifier
#> 'abc'        +        ValueError Sign not allowed in string format specifier
#> ''           +        ValueError Sign not allowed in string format specifier
#> 'abc'                 ValueError Space not allowed in string format specifier
#> ''                    ValueError Space not allowed in string format specifier
#> 'abc'        ,        ValueError Cannot specify ',' with 's'.
#> ''           ,        ValueError Cannot specify ',' with 's'.
#> 'abc'        _        ValueError Cannot specify '_' with 's'.
#> ''           _        ValueError Cannot specify '_' with 's'.
#> 'abc'        #        ValueError Alternate form (#) not allowed in string format specifier
#> ''           #        ValueError Alternate form (#) not allowed in string format specifier
#> 'abc'        d        ValueError Unknown format code 'd' for object of type 'str'
#> ''           d        ValueError Unknown format code 'd' for object of type 'str'
#> 'abc'        f        ValueError Unknown format code 'f' for object of type 'str'
#> ''           f        ValueError Unknown format code 'f' for object of type 'str'
#> 'abc'        z        ValueError Negative zero coercion (z) not allowed in string format specifier
#> ''           z        ValueError Negative zero coercion (z) not allowed in string format specifier
#> 'abc'        x<2      [abc]
#> ''           x<2      [xx]
#> 'abc'        .2s      [ab]
#> ''           .2s      []
#> 'abc'        é^6.1s   [ééaééé]
#> ''           é^6.1s   [éééééé]
#> 'abc'        .        ValueError Format specifier missing precision
#> ''           .        ValueError Format specifier missing precision
#> 'abc'        10s5     ValueError Invalid format specifier '10s5' for object of type 'str'
#> ''           10s5     ValueError Invalid format specifier '10s5' for object of type 'str'
#> True                  [True]
#> True         5        [    1]
#> True         d        [1]
#> True         s        ValueError Unknown format code 's' for object of type 'bool'
#> None                  [None]
#> None         5        TypeError unsupported format string passed to NoneType.__format__
#> None         d        TypeError unsupported format string passed to NoneType.__format__
#> None         s        TypeError unsupported format string passed to NoneType.__format__
#> [1]                   [[1]]
#> [1]          5        TypeError unsupported format string passed to list.__format__
#> [1]          d        TypeError unsupported format string passed to list.__format__
#> [1]          s        TypeError unsupported format string passed to list.__format__
#> (1,)                  [(1,)]
#> (1,)         5        TypeError unsupported format string passed to tuple.__format__
#> (1,)         d        TypeError unsupported format string passed to tuple.__format__
#> (1,)         s        TypeError unsupported format string passed to tuple.__format__
#> 1j                    [1j]
#> 1j           d        ValueError Unknown format code 'd' for object of type 'complex'
#> 1j           s        ValueError Unknown format code 's' for object of type 'complex'
#> b'a'                  [b'a']
#> b'a'         5        TypeError unsupported format string passed to bytes.__format__
#> b'a'         d        TypeError unsupported format string passed to bytes.__format__
#> b'a'         s        TypeError unsupported format string passed to bytes.__format__
#> {1}                   [{1}]
#> {1}          5        TypeError unsupported format string passed to set.__format__
#> {1}          d        TypeError unsupported format string passed to set.__format__
#> {1}          s        TypeError unsupported format string passed to set.__format__
#> range(0, 2)           [range(0, 2)]
#> range(0, 2)  5        TypeError unsupported format string passed to range.__format__
#> range(0, 2)  d        TypeError unsupported format string passed to range.__format__
#> range(0, 2)  s        TypeError unsupported format string passed to range.__format__
#> <class 'int'>          [<class 'int'>]
#> <class 'int'> 5        TypeError unsupported format string passed to type.__format__
#> <class 'int'> d        TypeError unsupported format string passed to type.__format__
#> <class 'int'> s        TypeError unsupported format string passed to type.__format__
#> Ellipsis              [Ellipsis]
#> Ellipsis     5        TypeError unsupported format string passed to ellipsis.__format__
#> Ellipsis     d        TypeError unsupported format string passed to ellipsis.__format__
#> Ellipsis     s        TypeError unsupported format string passed to ellipsis.__format__
#> [     3.14] [****x****] [000000001] [     0xff]    ab    1|  2|
#> 1,000,000,000,000,000,000,000,000,000,000 -100_000_000_000_000_000_000 0x400000000000000000 100_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000 1.000000e+30 1000000000000000019884624838656.000 00000 -0.0 1e-07 1.23457e+08 1e+16 1,000,000,000,000,000.0
#> 0.10000000000000000555 99999999999999991611392 2.67 0 2 0.000% 1e+06 999999.9 1.234e-05 100000 1e+06
