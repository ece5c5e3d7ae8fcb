# string.Template, string.Formatter, capwords and the constants: subclasses, keys, conversions, refusals.
import string
from string import Template, Formatter, capwords


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for text in ("$x", "${x}", "$$", "$$x", "$x$y", "${x}y", "$xy", "$", "a$", "$1", "${1}", "${x", "${}", "$ x", "$x.y", "$X", "é$xé", "$é", "${é}", "line\n$", "line\n\n  $!", "$_a1", "$x$$x", "100%", "", "${x }", "$$$x"):
    t = Template(text)
    told(f"sub {text!r}", t.substitute, x="X", y="Y", xy="XY", _a1="U")
    told("  safe", t.safe_substitute, x="X")
    told("  valid", t.is_valid)
    told("  names", t.get_identifiers)
t = Template("$a $b ${a}")
print(t.template, t.substitute({"a": 1, "b": None}), t.substitute({"a": 1}, b=2), t.substitute({"a": 1, "b": 9}, b=2), t.safe_substitute(), t.safe_substitute({"a": [1]}))
told("missing", t.substitute, a=1)
told("two maps", t.substitute, {}, {})
told("not a map", t.substitute, 5)


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


class Upper(Template):
    flags = 0
    idpattern = "[A-Z]+"
    braceidpattern = "[a-z]+"


print(Percent("%x_y %x %% %{a_b} %A_B").safe_substitute(x_y=1, a_b=2, A_B=3), Upper("$AB ${ab} $ab").safe_substitute(AB=1, ab=2))


class Missing(dict):
    def __missing__(self, key):
        return f"<{key}>"


print(t.substitute(Missing(a=1)))
f = Formatter()
print(f.format("{0} {1} {0}", 1, 2), f.format("{a.real} {b[0]}", a=5, b="xyz"), f.format("{!r:>5}|{:^7}|{:{w}}", "a", "b", "c", w=4), f.vformat("{0}{k}", (1,), {"k": 2}), f.format("{{}}"), f.format(""))
for text, args, kw in (("{}", (), {}), ("{x}", (), {}), ("{0}{}", (1, 2), {}), ("{}{0}", (1, 2), {}), ("{", (), {}), ("}", (), {}), ("{!z}", (1,), {}), ("{a.b}", (), {"a": 1}), ("{a[x]}", (), {"a": []}), ("{:d}", ("s",), {}), ("{!}", (1,), {}), ("{0!r", (1,), {}), ("{0:{1}{2}}", (3, "0", "5"), {}), ("{0:{1:{2}}}", (3, 4, 5), {})):
    told(f"format {text!r}", f.format, text, *args, **kw)
    told("  str", text.format, *args, **kw)
told("no format", f.format)
print(list(f.parse("a{b!r:c}{{d}}{}{e.f[0]:{g}}tail")), list(f.parse("")), f.get_field("a.real", (), {"a": 1}), f.convert_field(5, "s"), f.convert_field("é", "a"), f.convert_field(5, None), f.format_field(3, "03"))
told("convert", f.convert_field, 1, "q")


class Default(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key] if key < len(args) else f"#{key}"
        return kwargs.get(key, f"?{key}")

    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)

    def format_field(self, value, spec):
        return f"[{value}]" if spec == "box" else super().format_field(value, spec)

    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)), len(args), sorted(kwargs), end=" ")


d = Default()
print(d.format("{0} {1} {x} {y!u:>4} {z:box}", "a", x=1, y="b", w=2))
print(capwords("hello  wORLD foo"), capwords("a,b c", ","), capwords("  x "), capwords(""), repr(capwords("a\tb\nc")), capwords("ñandú élan"))
for name in ("ascii_letters", "ascii_lowercase", "ascii_uppercase", "digits", "hexdigits", "octdigits", "punctuation", "whitespace", "printable"):
    value = {"ascii_letters": string.ascii_letters, "ascii_lowercase": string.ascii_lowercase, "ascii_uppercase": string.ascii_uppercase, "digits": string.digits, "hexdigits": string.hexdigits, "octdigits": string.octdigits, "punctuation": string.punctuation, "whitespace": string.whitespace, "printable": string.printable}[name]
    print(name, len(value), repr(value)[:30])

#> sub '$x' -> 'X'
#>   safe -> 'X'
#>   valid -> True
#>   names -> ['x']
#> sub '${x}' -> 'X'
#>   safe -> 'X'
#>   valid -> True
#>   names -> ['x']
#> sub '$$' -> '$'
#>   safe -> '$'
#>   valid -> True
#>   names -> []
#> sub '$$x' -> '$x'
#>   safe -> '$x'
#>   valid -> True
#>   names -> []
#> sub '$x$y' -> 'XY'
#>   safe -> 'X$y'
#>   valid -> True
#>   names -> ['x', 'y']
#> sub '${x}y' -> 'Xy'
#>   safe -> 'Xy'
#>   valid -> True
#>   names -> ['x']
#> sub '$xy' -> 'XY'
#>   safe -> '$xy'
#>   valid -> True
#>   names -> ['xy']
#> sub '$' !! ValueError Invalid placeholder in string: line 1, col 1
#>   safe -> '$'
#>   valid -> False
#>   names -> []
#> sub 'a$' !! ValueError Invalid placeholder in string: line 1, col 2
#>   safe -> 'a$'
#>   valid -> False
#>   names -> []
#> sub '$1' !! ValueError Invalid placeholder in string: line 1, col 1
#>   safe -> '$1'
#>   valid -> False
#>   names -> []
#> sub '${1}' !! ValueError Invalid placeholder in string: line 1, col 1
#>   safe -> '${1}'
#>   valid -> False
#>   names -> []
#> sub '${x' !! ValueError Invalid placeholder in string: line 1, col 1
#>   safe -> '${x'
#>   valid -> False
#>   names -> []
#> sub '${}' !! ValueError Invalid placeholder in string: line 1, col 1
#>   safe -> '${}'
#>   valid -> False
#>   names -> []
#> sub '$ x' !! ValueError Invalid placeholder in string: line 1, col 1
#>   safe -> '$ x'
#>   valid -> False
#>   names -> []
#> sub '$x.y' -> 'X.y'
#>   safe -> 'X.y'
#>   valid -> True
#>   names -> ['x']
#> sub '$X' !! KeyError 'X'
#>   safe -> '$X'
#>   valid -> True
#>   names -> ['X']
#> sub 'é$xé' -> 'éXé'
#>   safe -> 'éXé'
#>   valid -> True
#>   names -> ['x']
#> sub '$é' !! ValueError Invalid placeholder in string: line 1, col 1
#>   safe -> '$é'
#>   valid -> False
#>   names -> []
#> sub '${é}' !! ValueError Invalid placeholder in string: line 1, col 1
#>   safe -> '${é}'
#>   valid -> False
#>   names -> []
#> sub 'line\n$' !! ValueError Invalid placeholder in string: line 2, col 1
#>   safe -> 'line\n$'
#>   valid -> False
#>   names -> []
#> sub 'line\n\n  $!' !! ValueError Invalid placeholder in string: line 3, col 3
#>   safe -> 'line\n\n  $!'
#>   valid -> False
#>   names -> []
#> sub '$_a1' -> 'U'
#>   safe -> '$_a1'
#>   valid -> True
#>   names -> ['_a1']
#> sub '$x$$x' -> 'X$x'
#>   safe -> 'X$x'
#>   valid -> True
#>   names -> ['x']
#> sub '100%' -> '100%'
#>   safe -> '100%'
#>   valid -> True
#>   names -> []
#> sub '' -> ''
#>   safe -> ''
#>   valid -> True
#>   names -> []
#> sub '${x }' !! ValueError Invalid placeholder in string: line 1, col 1
#>   safe -> '${x }'
#>   valid -> False
#>   names -> []
#> sub '$$$x' -> '$X'
#>   safe -> '$X'
#>   valid -> True
#>   names -> ['x']
#> $a $b ${a} 1 None 1 1 2 1 1 2 1 $a $b ${a} [1] $b [1]
#> missing !! KeyError 'b'
#> two maps !! TypeError Template.substitute() takes from 1 to 2 positional arguments but 3 were given
#> not a map !! TypeError 'int' object is not subscriptable
#> 1 %x % 2 3 1 2 $ab
#> 1 <b> 1
#> 1 2 1 5 x   'a'|   b   |c    12 {} 
#> format '{}' !! IndexError tuple index out of range
#>   str !! IndexError Replacement index 0 out of range for positional args tuple
#> format '{x}' !! KeyError 'x'
#>   str !! KeyError 'x'
#> format '{0}{}' !! ValueError cannot switch from manual field specification to automatic field numbering
#>   str !! ValueError cannot switch from manual field specification to automatic field numbering
#> format '{}{0}' !! ValueError cannot switch from manual field specification to automatic field numbering
#>   str !! ValueError cannot switch from automatic field numbering to manual field specification
#> format '{' !! ValueError Single '{' encountered in format string
#>   str !! ValueError Single '{' encountered in format string
#> format '}' !! ValueError Single '}' encountered in format string
#>   str !! ValueError Single '}' encountered in format string
#> format '{!z}' !! ValueError Unknown conversion specifier z
#>   str !! ValueError Unknown conversion specifier z
#> format '{a.b}' !! AttributeError 'int' object has no attribute 'b'
#>   str !! AttributeError 'int' object has no attribute 'b'
#> format '{a[x]}' !! TypeError list indices must be integers or slices, not str
#>   str !! TypeError list indices must be integers or slices, not str
#> format '{:d}' !! ValueError Unknown format code 'd' for object of type 'str'
#>   str !! ValueError Unknown format code 'd' for object of type 'str'
#> format '{!}' !! ValueError unmatched '{' in format spec
#>   str !! ValueError unmatched '{' in format spec
#> format '{0!r' !! ValueError unmatched '{' in format spec
#>   str !! ValueError unmatched '{' in format spec
#> format '{0:{1}{2}}' -> '00003'
#>   str -> '00003'
#> format '{0:{1:{2}}}' !! ValueError Max string recursion exceeded
#>   str !! ValueError Max string recursion exceeded
#> no format !! TypeError Formatter.format() missing 1 required positional argument: 'format_string'
#> [('a', 'b', 'c', 'r'), ('{', None, None, None), ('d}', None, None, None), ('', '', '', None), ('', 'e.f[0]', '{g}', None), ('tail', None, None, None)] [] (1, 'a') 5 '\xe9' 5 003
#> convert !! ValueError Unknown conversion specifier q
#> used ['0', '1', 'x', 'y', 'z'] 1 ['w', 'x', 'y'] a #1 1    B [?z]
#> Hello World Foo A,B c X  'A B C' Ñandú Élan
#> ascii_letters 52 'abcdefghijklmnopqrstuvwxyzABC
#> ascii_lowercase 26 'abcdefghijklmnopqrstuvwxyz'
#> ascii_uppercase 26 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
#> digits 10 '0123456789'
#> hexdigits 22 '0123456789abcdefABCDEF'
#> octdigits 8 '01234567'
#> punctuation 32 '!"#$%&\'()*+,-./:;<=>?@[\\]^_
#> whitespace 6 ' \t\n\r\x0b\x0c'
#> printable 100 '0123456789abcdefghijklmnopqrs
