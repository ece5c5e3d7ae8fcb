# str.format and format_map.
def t(f):
    try:
        print(ascii(f()))
    except BaseException as e:
        print(type(e).__name__, e)
t(lambda: '{}'.format())
t(lambda: '{0}'.format())
t(lambda: '{a}'.format())
t(lambda: '{0}{}'.format(1,2))
t(lambda: '{}{0}'.format(1,2))
t(lambda: '{'.format())
t(lambda: '}'.format())
t(lambda: '{!x}'.format(1))
t(lambda: '{!r'.format(1))
t(lambda: '{!rr}'.format(1))
t(lambda: '{!}'.format(1))
t(lambda: '{0[}'.format([1]))
t(lambda: '{0[]}'.format([1]))
t(lambda: '{0.}'.format([1]))
t(lambda: '{0.a}'.format([1]))
t(lambda: '{0[a]}'.format([1]))
t(lambda: '{0[0]x}'.format([1]))
t(lambda: '{:{}}'.format(1,5))
t(lambda: '{:{:{}}}'.format(1,5,3))
t(lambda: '{a.b[c]}'.format(a=1))
t(lambda: '{0[-1]}'.format([1]))
t(lambda: '{0[99999999999999999999]}'.format([1]))
t(lambda: '{99999999999999999999}'.format([1]))
t(lambda: '{:d}'.format('a'))
t(lambda: 'a{{b}}c{0!r:>5}'.format('x'))
t(lambda: '{0!s:}'.format(1))
t(lambda: '{:}'.format(1))
t(lambda: '{ 0}'.format(1))
t(lambda: '{0 }'.format(1))
t(lambda: '{-1}'.format(1))
t(lambda: '{[0]}'.format([7]))
t(lambda: '{.real}'.format(7))
t(lambda: '{0[0'.format(7))
t(lambda: '{0!'.format(7))
t(lambda: '{0:'.format(7))
t(lambda: '{0:{'.format(7))
t(lambda: '{0:}}'.format(7))
t(lambda: '{}}'.format(7))
t(lambda: '{!a:{}}BAR'.format('\xe9','>10'))
t(lambda: '{:{}{}}'.format('a','>',5))
t(lambda: '{0[a}b]}'.format({'a}b':1}))
t(lambda: '{0[{]}'.format({'{':1}))
t(lambda: '{0:{1}}'.format(3))
t(lambda: '{:{a}}'.format(3,a='4'))
t(lambda: '{a!r}'.format_map({'a':1}))
t(lambda: '{}'.format_map({}))
t(lambda: '{0}'.format_map({}))
t(lambda: '{x}'.format_map({}))
t(lambda: '{!r:^{w}}'.format('x',w=9))
t(lambda: '{0} {1} {0}'.format('a','b'))
t(lambda: '{name} is {age:03d}'.format(name='Al',age=7))
t(lambda: '{:,.2f}'.format(1234567.891))
t(lambda: '{0[1][k]}'.format([0,{'k':'v'}]))
t(lambda: '\u20ac{}'.format('\U0001f600'))
t(lambda: '{:>10}BAR{:<10}BAR{:^10}'.format('a','b','c'))
t(lambda: '{:*^9}'.format('mid'))
t(lambda: '{!s} {!r} {!a}'.format('\xe9','\xe9','\xe9'))
t(lambda: '{0.__class__.__name__}'.format(5))
#> IndexError Replacement index 0 out of range for positional args tuple
#> IndexError Replacement index 0 out of range for positional args tuple
#> KeyError 'a'
#> ValueError cannot switch from manual field specification to automatic field numbering
#> ValueError cannot switch from automatic field numbering to manual field specification
#> ValueError Single '{' encountered in format string
#> ValueError Single '}' encountered in format string
#> ValueError Unknown conversion specifier x
#> ValueError unmatched '{' in format spec
#> ValueError expected ':' after conversion specifier
#> ValueError unmatched '{' in format spec
#> ValueError expected '}' before end of string
#> ValueError Empty attribute in format string
#> ValueError Empty attribute in format string
#> AttributeError 'list' object has no attribute 'a'
#> TypeError list indices must be integers or slices, not str
#> ValueError Only '.' or '[' may follow ']' in format field specifier
#> '    1'
#> ValueError Max string recursion exceeded
#> AttributeError 'int' object has no attribute 'b'
#> TypeError list indices must be integers or slices, not str
#> ValueError Too many decimal digits in format string
#> ValueError Too many decimal digits in format string
#> ValueError Unknown format code 'd' for object of type 'str'
#> "a{b}c  'x'"
#> '1'
#> '1'
#> KeyError ' 0'
#> KeyError '0 '
#> KeyError '-1'
#> '7'
#> '7'
#> ValueError expected '}' before end of string
#> ValueError end of string while looking for conversion specifier
#> ValueError unmatched '{' in format spec
#> ValueError unmatched '{' in format spec
#> ValueError Single '}' encountered in format string
#> ValueError Single '}' encountered in format string
#> "    '\\xe9'BAR"
#> '    a'
#> '1'
#> '1'
#> IndexError Replacement index 1 out of range for positional args tuple
#> '   3'
#> '1'
#> ValueError Format string contains positional fields
#> ValueError Format string contains positional fields
#> KeyError 'x'
#> "   'x'   "
#> 'a b a'
#> 'Al is 007'
#> '1,234,567.89'
#> 'v'
#> '\u20ac\U0001f600'
#> '         aBARb         BAR    c     '
#> '***mid***'
#> "\xe9 '\xe9' '\\xe9'"
#> 'int'
