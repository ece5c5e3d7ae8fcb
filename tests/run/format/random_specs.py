"""Formatting of every kind with random specifications."""


def attempt(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


attempt(lambda: b'%.2c' % 0.1)
attempt(lambda: format(0, '<+_.1x'))
attempt(lambda: format(2.5, '^ 12.10E'))
attempt(lambda: '{0:{1}}é^ #25.3c'.format(12345.678, 5, k=12))
attempt(lambda: format(1e22, 'x=-12.10s'))
attempt(lambda: format(True, '01,.0n'))
attempt(lambda: format(float("nan"), '0>#1d'))
attempt(lambda: '%(a)#.10x' % -1)
attempt(lambda: format(0.5, '=_r'))
attempt(lambda: b'%a' % float("inf"))
attempt(lambda: format(0.1, '*<12,.10E'))
attempt(lambda: '{0[a]}'.format(123456789.123456, "x"))
attempt(lambda: format(1.5, '12_.x'))
attempt(lambda: format(123456789.123456, '0>12,.3b'))
attempt(lambda: '%*b' % "abc")
attempt(lambda: '{0[0]:25n}'.format(1+2j, 1, k=7))
attempt(lambda: '%-*s' % 12345.678)
attempt(lambda: '{0[0]:0>#1b}'.format(0.0001, (1,2), k=7))
attempt(lambda: '{ 0}'.format(0.5, "x"))
attempt(lambda: '{2}'.format("é中", "x"))
attempt(lambda: format("abc", '12.3g'))
attempt(lambda: '{a}'.format(1e300, "x"))
attempt(lambda: b'%-0ls' % 0)
attempt(lambda: '%.*r' % (3, float("-inf")))
attempt(lambda: format(10**20, '-025.0c'))
attempt(lambda: '{}{:é^.3e}{k}'.format(float("nan"), (1,2), k=12))
attempt(lambda: format(255, '+.0c'))
attempt(lambda: format(1e300, '<#12,.x'))
attempt(lambda: '{0[a]}'.format(-1e-7, "x"))
attempt(lambda: format(0.0, '^5.10f'))
attempt(lambda: '%.10r' % 12345.678)
attempt(lambda: '% .0i' % "")
attempt(lambda: '{:0>+z0x}'.format(-12345678, (1,2), k=7))
attempt(lambda: format(1+2j, '>z5.10g'))
attempt(lambda: '%+0.*u' % 1e16)
attempt(lambda: format(1, '0>+#1.0G'))
attempt(lambda: format(b"a", '0>25,.r'))
attempt(lambda: format(0.0, 'x=z,c'))
attempt(lambda: b'%#*f' % memoryview(b"zz"))
attempt(lambda: '{!r:x=-z.1b}'.format(-0.0, "x", k=7))
attempt(lambda: '{:>{k}}+25e'.format(0, "x", k=12))
attempt(lambda: '{0[0]:0>5.0b}'.format(1.5, 5, k="q"))
attempt(lambda: '%(a)q' % 1.5)
attempt(lambda: format(b"a", 'x=+1_.3d'))
attempt(lambda: '%.o' % -10**30)
attempt(lambda: '%+*.e' % (3, 123456789.123456))
attempt(lambda: '{0:-01_b}|{1}'.format(1e22, 1, k=7))
attempt(lambda: b'%+*.0g' % 12345.678)
attempt(lambda: '% 12.d' % "abc")
attempt(lambda: '{0'.format("abc", (1,2)))
attempt(lambda: '{k:=#12,.3s}'.format(-1.5j, 3.5, k=12))
attempt(lambda: format(float("-inf"), '=-1.3c'))
attempt(lambda: '%+*o' % ())
attempt(lambda: '{0:{1}}= #25,.10g'.format(float("inf"), 5, k=7))
attempt(lambda: '{0[a]}'.format(-0.0, (1,2)))
attempt(lambda: '% .10E' % (3, 2, 1+2j))
attempt(lambda: '%X' % "é中")
attempt(lambda: format("", '^0,.s'))
attempt(lambda: b'%+0hX' % -1.5j)
attempt(lambda: '{:,f}'.format(-1, "x", k=12))
attempt(lambda: format(1e16, '*<+5,.1E'))
attempt(lambda: '% c' % -2.25)
attempt(lambda: format(-1e-7, '<0E'))
attempt(lambda: format(0.1, ' 25E'))
attempt(lambda: format(1, '0>z05_.c'))
attempt(lambda: '%0u' % 123456789.123456)
attempt(lambda: b'%(a)*.*f' % -1)
attempt(lambda: '%#0%' % 99999.5)
attempt(lambda: '{}{:#0.0c}{k}'.format(1e300, "x", k=12))
attempt(lambda: '%#012.2E' % -12345678)
attempt(lambda: '%#012.E' % 0.1)
attempt(lambda: format(True, '0>#5s'))
attempt(lambda: '%-.10b' % 1.5)
attempt(lambda: format(-0.0, ' 25_.1E'))
attempt(lambda: '%.0r' % 5e-324)
attempt(lambda: b'%+012.*E' % 1e22)
attempt(lambda: format(5e-324, '^-.n'))
attempt(lambda: b'%0.0G' % 0.1)
attempt(lambda: format(-1, ' ,f'))
attempt(lambda: format(True, '^#.0e'))
attempt(lambda: '{1!a:-1_.1F}'.format(-2.25, "abc", k=12))
attempt(lambda: '%+0.0lX' % -2.25)
attempt(lambda: format(12345.678, '+z025G'))
attempt(lambda: '%5g' % float("inf"))
attempt(lambda: '%(a)-*.r' % True)
attempt(lambda: '%*.10c' % 1)
attempt(lambda: format(10**20, '<+012.0d'))
attempt(lambda: '%#E' % 0.1)
attempt(lambda: '{0.}'.format(0.0001, 1))
attempt(lambda: format(0.5, '-0_.10d'))
attempt(lambda: format(1, '0>01.1r'))
attempt(lambda: format("abc", ' 0.0s'))
attempt(lambda: format(None, '<012.10r'))
attempt(lambda: '{0!r }'.format(0.0, (1,2)))
attempt(lambda: '%#0*.*g' % "é中")
attempt(lambda: format(None, '*<G'))
attempt(lambda: format(float("inf"), '*< 5.1o'))
attempt(lambda: format(-1e-7, '^ 05.10c'))
attempt(lambda: format(2.5, '=#05e'))
attempt(lambda: '%F' % "é中")
attempt(lambda: b'%#.2lE' % 255)
attempt(lambda: '%-.0hb' % 5e-324)
attempt(lambda: format(-1e-7, ' 01c'))
attempt(lambda: format(1e22, ' 01_.F'))
attempt(lambda: format(0.5, '>x'))
attempt(lambda: format(float("-inf"), 'x=+12.0F'))
attempt(lambda: format(1e300, '> #5s'))
attempt(lambda: '{1!a:z.x}'.format(1e22, "x", k=12))
attempt(lambda: '{1!a:=+1.3s}'.format(-12345678, 1, k="q"))
attempt(lambda: '%0x' % 99999.5)
attempt(lambda: format(1e16, 'é^-5G'))
attempt(lambda: format(-0.0, '012,.10x'))
attempt(lambda: format(1e300, '0> #0d'))
attempt(lambda: format(1e22, '<,.1E'))
attempt(lambda: '}'.format(1.5, 5))
attempt(lambda: '%5q' % 255)
attempt(lambda: b'% *lo' % 1e300)
attempt(lambda: '%-0.10lF' % float("nan"))
attempt(lambda: '{0!s:x=.d}'.format("abc", (1,2), k=12))
attempt(lambda: b'%#0.2g' % 0.0)
attempt(lambda: format(b"a", '<e'))
attempt(lambda: format(-1e-7, '0> z#1e'))
attempt(lambda: format(10**20, '^5_.3'))
attempt(lambda: '%#05X' % 123456789.123456)
attempt(lambda: format(255, '-5_.1%'))
attempt(lambda: format("é中", '>#.10s'))
attempt(lambda: '%+0.*hg' % -1)
attempt(lambda: format([], '12.10r'))
attempt(lambda: '{0.real:z.10c}'.format(-10**30, 1, k=7))
attempt(lambda: format(None, '25.s'))
attempt(lambda: b'%+0*.2e' % "abc")
attempt(lambda: format(0.0001, '0>,.%'))
attempt(lambda: b'%(a)#12.*x' % b"a")
attempt(lambda: format(None, 'é^5.1F'))
attempt(lambda: b'%#d' % {b"a": 12345.678})
attempt(lambda: b'%(a)5.10u' % 0)
attempt(lambda: b'%-0u' % 1)
attempt(lambda: '%#.*i' % (3, float("-inf")))
attempt(lambda: format([], '012,s'))
attempt(lambda: b'%+.*lb' % -10**30)

#> TypeError '%c requires an integer in range(256) or a single byte'
#> ValueError 'Precision not allowed in integer format specifier'
#> ' 2.5000000000E+00'
#> '12345.678\xe9^ #25.3c'
#> ValueError "Unknown format code 's' for object of type 'float'"
#> ValueError "Cannot specify ',' with 'n'."
#> ValueError "Unknown format code 'd' for object of type 'float'"
#> TypeError 'format requires a mapping'
#> ValueError "Cannot specify '_' with 'r'."
#> b'inf'
#> '1.0000000000E-01'
#> TypeError "'float' object is not subscriptable"
#> ValueError 'Format specifier missing precision'
#> ValueError "Cannot specify ',' with 'b'."
#> TypeError '* wants int'
#> TypeError "'complex' object is not subscriptable"
#> TypeError '* wants int'
#> TypeError "'float' object is not subscriptable"
#> KeyError "' 0'"
#> IndexError 'Replacement index 2 out of range for positional args tuple'
#> ValueError "Unknown format code 'g' for object of type 'str'"
#> KeyError "'a'"
#> TypeError "%b requires a bytes-like object, or an object that implements __bytes__, not 'int'"
#> '-in'
#> ValueError 'Precision not allowed in integer format specifier'
#> TypeError 'unsupported format string passed to tuple.__format__'
#> ValueError 'Precision not allowed in integer format specifier'
#> ValueError 'Format specifier missing precision'
#> TypeError "'float' object is not subscriptable"
#> '0.0000000000'
#> '12345.678'
#> TypeError '%i format: a real number is required, not str'
#> ValueError 'Negative zero coercion (z) not allowed in integer format specifier'
#> ' 1+2j'
#> TypeError '* wants int'
#> '+1.'
#> TypeError 'unsupported format string passed to bytes.__format__'
#> ValueError "Cannot specify ',' with 'c'."
#> TypeError '* wants int'
#> ValueError "Unknown format code 'b' for object of type 'str'"
#> '           0+25e'
#> TypeError "'float' object is not subscriptable"
#> TypeError 'format requires a mapping'
#> TypeError 'unsupported format string passed to bytes.__format__'
#> '-1447626234640431647336510000000000'
#> '+1e+08'
#> ValueError "Unknown format code 'b' for object of type 'float'"
#> TypeError '* wants int'
#> TypeError '%d format: a real number is required, not str'
#> ValueError "expected '}' before end of string"
#> ValueError "Cannot specify ',' with 's'."
#> ValueError "Unknown format code 'c' for object of type 'float'"
#> TypeError 'not enough arguments for format string'
#> '  inf= #25,.10g'
#> TypeError "'float' object is not subscriptable"
#> TypeError 'not all arguments converted during string formatting'
#> TypeError '%X format: an integer is required, not str'
#> ValueError 'Format specifier missing precision'
#> TypeError '%X format: an integer is required, not complex'
#> '-1.000000'
#> '+1.0E+16'
#> TypeError '%c requires int or char'
#> '-1.000000E-07'
#> '             1.000000E-01'
#> ValueError 'Format specifier missing precision'
#> '123456789'
#> TypeError 'format requires a mapping'
#> ValueError "unsupported format character '%' (0x25) at index 3"
#> ValueError "Unknown format code 'c' for object of type 'str'"
#> '-0001.23E+07'
#> '0000001.E-01'
#> ValueError "Unknown format code 's' for object of type 'bool'"
#> ValueError "unsupported format character 'b' (0x62) at index 5"
#> '                 -0.0E+00'
#> ''
#> TypeError '* wants int'
#> ValueError 'Format specifier missing precision'
#> b'0.1'
#> '-1.000000'
#> '1.e+00'
#> ValueError "Unknown format code 'F' for object of type 'str'"
#> TypeError '%X format: an integer is required, not float'
#> '+0000000000000000012345.7'
#> '  inf'
#> TypeError 'format requires a mapping'
#> TypeError 'not enough arguments for format string'
#> ValueError 'Precision not allowed in integer format specifier'
#> '1.000000E-01'
#> ValueError 'Empty attribute in format string'
#> ValueError "Unknown format code 'd' for object of type 'float'"
#> ValueError "Unknown format code 'r' for object of type 'int'"
#> ValueError 'Space not allowed in string format specifier'
#> TypeError 'unsupported format string passed to NoneType.__format__'
#> ValueError "expected ':' after conversion specifier"
#> TypeError '* wants int'
#> TypeError 'unsupported format string passed to NoneType.__format__'
#> ValueError "Unknown format code 'o' for object of type 'float'"
#> ValueError "Unknown format code 'c' for object of type 'float'"
#> '2.500000e+00'
#> TypeError 'must be real number, not str'
#> b'2.55E+02'
#> ValueError "unsupported format character 'b' (0x62) at index 5"
#> ValueError "Unknown format code 'c' for object of type 'float'"
#> ValueError 'Format specifier missing precision'
#> ValueError "Unknown format code 'x' for object of type 'float'"
#> '-xxxxxxxxINF'
#> ValueError "Unknown format code 's' for object of type 'float'"
#> ValueError 'Format specifier missing precision'
#> ValueError 'Sign not allowed in string format specifier'
#> TypeError '%x format: an integer is required, not float'
#> '1E+16'
#> ValueError "Cannot specify ',' with 'x'."
#> ValueError "Unknown format code 'd' for object of type 'float'"
#> '1.0E+22'
#> ValueError "Single '}' encountered in format string"
#> ValueError "unsupported format character 'q' (0x71) at index 2"
#> TypeError '* wants int'
#> 'NAN'
#> ValueError 'Format specifier missing precision'
#> b'0.0'
#> TypeError 'unsupported format string passed to bytes.__format__'
#> '-1.000000e-07'
#> ValueError 'Precision not allowed in integer format specifier'
#> TypeError '%X format: an integer is required, not float'
#> '25_500.0%'
#> ValueError 'Alternate form (#) not allowed in string format specifier'
#> TypeError 'not enough arguments for format string'
#> TypeError 'unsupported format string passed to list.__format__'
#> ValueError 'Precision not allowed in integer format specifier'
#> TypeError 'unsupported format string passed to NoneType.__format__'
#> TypeError '* wants int'
#> ValueError 'Format specifier missing precision'
#> TypeError 'format requires a mapping'
#> TypeError 'unsupported format string passed to NoneType.__format__'
#> TypeError '%d format: a real number is required, not dict'
#> TypeError 'format requires a mapping'
#> b'1'
#> OverflowError 'cannot convert float infinity to integer'
#> TypeError 'unsupported format string passed to list.__format__'
#> OverflowError 'Python int too large to convert to C int'
