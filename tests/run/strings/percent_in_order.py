# `%` with a literal of texts and a tuple behind it: each value becomes a text before the next is evaluated; other forms
# evaluate all first. Widths, flags, precisions, and the places of errors.
import io
import traceback


class Loud:
    def __init__(self, name):
        self.name = name
        print("make", name)

    def __str__(self):
        print("str", self.name)
        return self.name

    def __repr__(self):
        print("repr", self.name)
        return "<" + self.name + ">"


print("%s %r|%5s|%-5s|%.1s|%%" % (Loud("a"), Loud("b"), Loud("c"), Loud("d"), Loud("ee")))
print("-- a number among them")
print("%s %d" % (Loud("a"), 5))
print("-- no literal tuple")
values = (Loud("a"), Loud("b"))
print("%s %a" % values)
print("-- a name as the literal")
form = "%s %s"
print(form % (Loud("a"), Loud("b")))
print("-- joined literals")
print("%s" "%r" % (Loud("a"), Loud("b")))
print("-- one value")
print("%s" % Loud("x"))
print("%s" % (Loud("x"),))
print("-- widths")
print("%05s|%+s|% s|%#s|%5.1s|%123s|%.123s" % ("a", "b", "c", "d", "ee", "f", "g"))
print("%0-5s|%-05s|%.s|%5.s|%.0s|%7r|%-9a|%12.4r" % ("a", "b", "c", "d", "e", "f", "gä", "hijkl"))
print("%00005s|%10s|%99s" % (1, None, 2.5))
print("%s %s %s" % (*[1, 2], 3))
print("%5r|%-6a|%s|%s" % ("ä", "ä", b"x", "€"))
print("" % (), "%%" % (), "a" % ())
print("%s{}%s{0}" % ("{", "}"))
print("%s\n%%s%s" % ((1, 2), [3]))


class Text(str):
    def __str__(self):
        return "text of a subclass"

    def __format__(self, spec):
        return "never asked"


print("%s|%r|%5s" % (Text("a"), Text("b"), Text("c")))


class Odd:
    def __str__(self):
        return 5

    def __repr__(self):
        return 1 / 0


def tell(f):
    try:
        print(f())
    except Exception as e:
        out = io.StringIO()
        traceback.print_exc(file=out)
        lines = out.getvalue().splitlines()
        print(type(e).__name__, e)
        for line in lines[4:7]:
            print("   ", line.split(", ", 1)[-1])


o = Odd()
tell(lambda: "%s %s" % (1,))
tell(lambda: "%s" % (1, 2))
tell(lambda: "%s %s" % (1, o))
tell(lambda: "%s %r" % (1, o))
tell(lambda: "%-5a|" % (o,))
tell(lambda: "%r" % o)
tell(lambda: "%d %r" % (1, o))
tell(lambda: "%s %l" % (1, 2))
tell(lambda: "%s %5%" % (1,))
tell(lambda: "%s %" % (1,))
tell(lambda: "%s %s" % (
    1,
    o.nothing))
tell(lambda: b"%s %a" % (b"x", "ä"))

#> make a
#> str a
#> make b
#> repr b
#> make c
#> str c
#> make d
#> str d
#> make ee
#> str ee
#> a <b>|    c|d    |e|%
#> -- a number among them
#> make a
#> str a
#> a 5
#> -- no literal tuple
#> make a
#> make b
#> str a
#> repr b
#> a <b>
#> -- a name as the literal
#> make a
#> make b
#> str a
#> str b
#> a b
#> -- joined literals
#> make a
#> str a
#> make b
#> repr b
#> a<b>
#> -- one value
#> make x
#> str x
#> x
#> make x
#> str x
#> x
#> -- widths
#>     a|b|c|d|    e|                                                                                                                          f|g
#> a    |b    ||     ||    'f'|'g\xe4'  |        'hij
#>     1|      None|                                                                                                2.5
#> 1 2 3
#>   'ä'|'\xe4'|b'x'|€
#>  % a
#> {{}}{0}
#> (1, 2)
#> %s[3]
#> text of a subclass|'b'|text of a subclass
#> TypeError not enough arguments for format string
#>     line 78, in <lambda>
#>         tell(lambda: "%s %s" % (1,))
#>                      ~~~~~~~~^~~~~~
#> TypeError not all arguments converted during string formatting
#>     line 79, in <lambda>
#>     2))
#>                      ~~~~~^~~~~~~~
#> TypeError __str__ returned non-string (type int)
#>     line 80, in <lambda>
#>     o))
#>                                    ^
#> ZeroDivisionError division by zero
#>     line 81, in <lambda>
#>     o))
#>                                    ^
#> ZeroDivisionError division by zero
#>     line 82, in <lambda>
#>         tell(lambda: "%-5a|" % (o,))
#>                                 ^
#> ZeroDivisionError division by zero
#>     line 83, in <lambda>
#>         tell(lambda: "%r" % o)
#>                      ~~~~~^~~
#> ZeroDivisionError division by zero
#>     line 84, in <lambda>
#>     o))
#>                      ~~~~~~~~^~~~~~~~
#> ValueError incomplete format
#>     line 85, in <lambda>
#>     2))
#>                      ~~~~~~~~^~~~~~~~
#> TypeError not enough arguments for format string
#>     line 86, in <lambda>
#>         tell(lambda: "%s %5%" % (1,))
#>                      ~~~~~~~~~^~~~~~
#> ValueError incomplete format
#>     line 87, in <lambda>
#>         tell(lambda: "%s %" % (1,))
#>                      ~~~~~~~^~~~~~
#> AttributeError 'Odd' object has no attribute 'nothing'
#>     line 90, in <lambda>
#>         o.nothing))
#>         ^^^^^^^^^
#> b"x '\\xe4'"
