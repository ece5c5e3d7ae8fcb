# The % of texts: each code with flags, widths and precisions; mappings; objects; errors.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class N:
    def __int__(self):
        return 42

    def __index__(self):
        return 41

    def __float__(self):
        return 4.5

    def __str__(self):
        return "n-str"

    def __repr__(self):
        return "n-repré"


class Map:
    def __getitem__(self, key):
        return "got " + repr(key)


class OnlyInt:
    def __int__(self):
        return 7


class Tup(tuple):
    pass


for code in "diouxXeEfFgGcrsa":
    print(code, [("%" + flags + code) % (65,) for flags in ("", "5", "-5", "05", "+", " ", "#", ".3", "8.3", "-8.3", "+08.2", "# 6")])
for code in "diuxXeEfFgGs":
    print(code, [("%" + flags + code) % (-7,) for flags in ("", "6", "-6", "06", "+", " ", "#", ".3", "+.0", "#.0")])
print("%s %r %a" % (N(), N(), N()), "%d %i %f %x %o %c" % (N(), N(), N(), N(), N(), N()), "%d" % 3.99, "%d" % -3.99, "%i" % True, "%s" % None, "%.2s|%5.1s|" % ("abc", "xyz"), "%c%c%c" % (97, "b", 0x20AC))
print("%(a)s %(b)05d %(a)r %%" % {"a": "x", "b": 5}, "%(any key)s" % Map(), "%(a(b)c)s" % {"a(b)c": 1}, "%()s" % {"": "empty"}, "%s" % {"a": 1}, "%(x)s" % {"x": (1, 2)})
print("%*d|%-*d|%.*f|%*.*f" % (5, 1, 5, 2, 2, 3.14159, 8, 3, 2.5), "%-*s|" % (-6, "ab"), "%*s|" % (-6, "ab"), "%.*f" % (-1, 1.5), "%ld %hd %Li" % (1, 2, 3))
print("%s" % ((1, 2),), "%s %s" % Tup([1, 2]), "%s" % [1, 2], "no codes" % (), "no codes" % {}, "no codes" % [], "%.0f %.0f %.0f" % (0.5, 1.5, 2.5), "%x %X %#o %#x" % (-255, 255, 8, -16))
for text, arg in (("%d", "5"), ("%d", None), ("%x", 1.5), ("%o", "a"), ("%x", OnlyInt()), ("%d", OnlyInt()), ("%f", "1"), ("%f", 1j), ("%c", "ab"), ("%c", ""), ("%c", -1), ("%c", 0x110000), ("%c", 1.5), ("%c", None), ("%d %d", 1), ("%d %d", (1,)), ("%d", (1, 2)), ("%d", ()), ("none", 1), ("none", (1,)), ("none", "x"), ("%z", 1), ("%", 1), ("%5", 1), ("abc%", 1), ("%(a)s", 5), ("%(a)s", {}), ("%(a)s", (1,)), ("%(a", {"a": 1}), ("%(a)", {"a": 1}), ("%*d", ("a", 1)), ("%*d", (1,)), ("%.*f", (1.5, 2)), ("%(a)*d", {"a": 1}), ("%y %s", (1, 2)), ("%s %(a)s", {"a": 1}), ("%\u20ac", 1), ("%(a)s %s", ({"a": 1},)), ("%.99999999999d", 1), ("%99999999999999999999d", 1), ("%- 5", 1)):
    tell(lambda: text % arg)
print(5 % 3, "%s" "%s" % (1, 2), "%s" % "%s" % 3)
text = "%s and %s"
text %= ("a", "b")
print(text, "%g %g %g %g" % (1e16, 1e-5, 0.0001, 123456789), "%e" % 0, "%G %E" % (1e-10, 1e100), "%f %F" % (float("inf"), float("nan")), "%5.1f|%-8.3e|" % (float("-inf"), 12345.678), "%s %s" % (1e22, 10**22), "%#.3g %#g" % (1, 10), "%+d % d" % (0, 0))

#> d ['65', '   65', '65   ', '00065', '+65', ' 65', '65', '065', '     065', '065     ', '+0000065', '    65']
#> i ['65', '   65', '65   ', '00065', '+65', ' 65', '65', '065', '     065', '065     ', '+0000065', '    65']
#> o ['101', '  101', '101  ', '00101', '+101', ' 101', '0o101', '101', '     101', '101     ', '+0000101', ' 0o101']
#> u ['65', '   65', '65   ', '00065', '+65', ' 65', '65', '065', '     065', '065     ', '+0000065', '    65']
#> x ['41', '   41', '41   ', '00041', '+41', ' 41', '0x41', '041', '     041', '041     ', '+0000041', '  0x41']
#> X ['41', '   41', '41   ', '00041', '+41', ' 41', '0X41', '041', '     041', '041     ', '+0000041', '  0X41']
#> e ['6.500000e+01', '6.500000e+01', '6.500000e+01', '6.500000e+01', '+6.500000e+01', ' 6.500000e+01', '6.500000e+01', '6.500e+01', '6.500e+01', '6.500e+01', '+6.50e+01', ' 6.500000e+01']
#> E ['6.500000E+01', '6.500000E+01', '6.500000E+01', '6.500000E+01', '+6.500000E+01', ' 6.500000E+01', '6.500000E+01', '6.500E+01', '6.500E+01', '6.500E+01', '+6.50E+01', ' 6.500000E+01']
#> f ['65.000000', '65.000000', '65.000000', '65.000000', '+65.000000', ' 65.000000', '65.000000', '65.000', '  65.000', '65.000  ', '+0065.00', ' 65.000000']
#> F ['65.000000', '65.000000', '65.000000', '65.000000', '+65.000000', ' 65.000000', '65.000000', '65.000', '  65.000', '65.000  ', '+0065.00', ' 65.000000']
#> g ['65', '   65', '65   ', '00065', '+65', ' 65', '65.0000', '65', '      65', '65      ', '+0000065', ' 65.0000']
#> G ['65', '   65', '65   ', '00065', '+65', ' 65', '65.0000', '65', '      65', '65      ', '+0000065', ' 65.0000']
#> c ['A', '    A', 'A    ', '    A', 'A', 'A', 'A', 'A', '       A', 'A       ', '       A', '     A']
#> r ['65', '   65', '65   ', '   65', '65', '65', '65', '65', '      65', '65      ', '      65', '    65']
#> s ['65', '   65', '65   ', '   65', '65', '65', '65', '65', '      65', '65      ', '      65', '    65']
#> a ['65', '   65', '65   ', '   65', '65', '65', '65', '65', '      65', '65      ', '      65', '    65']
#> d ['-7', '    -7', '-7    ', '-00007', '-7', '-7', '-7', '-007', '-7', '-7']
#> i ['-7', '    -7', '-7    ', '-00007', '-7', '-7', '-7', '-007', '-7', '-7']
#> u ['-7', '    -7', '-7    ', '-00007', '-7', '-7', '-7', '-007', '-7', '-7']
#> x ['-7', '    -7', '-7    ', '-00007', '-7', '-7', '-0x7', '-007', '-7', '-0x7']
#> X ['-7', '    -7', '-7    ', '-00007', '-7', '-7', '-0X7', '-007', '-7', '-0X7']
#> e ['-7.000000e+00', '-7.000000e+00', '-7.000000e+00', '-7.000000e+00', '-7.000000e+00', '-7.000000e+00', '-7.000000e+00', '-7.000e+00', '-7e+00', '-7.e+00']
#> E ['-7.000000E+00', '-7.000000E+00', '-7.000000E+00', '-7.000000E+00', '-7.000000E+00', '-7.000000E+00', '-7.000000E+00', '-7.000E+00', '-7E+00', '-7.E+00']
#> f ['-7.000000', '-7.000000', '-7.000000', '-7.000000', '-7.000000', '-7.000000', '-7.000000', '-7.000', '-7', '-7.']
#> F ['-7.000000', '-7.000000', '-7.000000', '-7.000000', '-7.000000', '-7.000000', '-7.000000', '-7.000', '-7', '-7.']
#> g ['-7', '    -7', '-7    ', '-00007', '-7', '-7', '-7.00000', '-7', '-7', '-7.']
#> G ['-7', '    -7', '-7    ', '-00007', '-7', '-7', '-7.00000', '-7', '-7', '-7.']
#> s ['-7', '    -7', '-7    ', '    -7', '-7', '-7', '-7', '-7', '', '']
#> n-str n-repré n-repr\xe9 42 42 4.500000 29 51 ) 3 -3 1 None ab|    x| ab€
#> x 00005 'x' % got 'any key' 1 empty {'a': 1} (1, 2)
#>     1|2    |3.14|   2.500 ab    | ab    | 2 1 2 3
#> (1, 2) 1 2 [1, 2] no codes no codes no codes 0 2 2 -ff FF 0o10 -0x10
#> TypeError %d format: a real number is required, not str
#> TypeError %d format: a real number is required, not NoneType
#> TypeError %x format: an integer is required, not float
#> TypeError %o format: an integer is required, not str
#> TypeError %x format: an integer is required, not OnlyInt
#> '7'
#> TypeError must be real number, not str
#> TypeError must be real number, not complex
#> TypeError %c requires int or char
#> TypeError %c requires int or char
#> OverflowError %c arg not in range(0x110000)
#> OverflowError %c arg not in range(0x110000)
#> TypeError %c requires int or char
#> TypeError %c requires int or char
#> TypeError not enough arguments for format string
#> TypeError not enough arguments for format string
#> TypeError not all arguments converted during string formatting
#> TypeError not enough arguments for format string
#> TypeError not all arguments converted during string formatting
#> TypeError not all arguments converted during string formatting
#> TypeError not all arguments converted during string formatting
#> ValueError unsupported format character 'z' (0x7a) at index 1
#> ValueError incomplete format
#> ValueError incomplete format
#> ValueError incomplete format
#> TypeError format requires a mapping
#> KeyError 'a'
#> TypeError format requires a mapping
#> ValueError incomplete format key
#> ValueError incomplete format
#> TypeError * wants int
#> TypeError not enough arguments for format string
#> TypeError * wants int
#> TypeError not enough arguments for format string
#> ValueError unsupported format character 'y' (0x79) at index 1
#> "{'a': 1} 1"
#> ValueError unsupported format character '?' (0x20ac) at index 1
#> TypeError format requires a mapping
#> ValueError precision too big
#> ValueError width too big
#> ValueError incomplete format
#> 2 12 3
#> a and b 1e+16 1e-05 0.0001 1.23457e+08 0.000000e+00 1E-10 1.000000E+100 inf NAN  -inf|1.235e+04| 1e+22 10000000000000000000000 1.00 10.0000 +0  0
