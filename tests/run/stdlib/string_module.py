# Templates, formatters and constants.
import string
from string import Formatter, Template

print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), repr(string.printable))
for args in (("hello world",), ("a  b\tc",), ("a-b-c", "-"), ("",), ("  x  ",), ("A B", None), ("ünï cödé",)):
    print(args, repr(string.capwords(*args)))


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


print("-- Template")
t = Template("$who likes ${what}s, not $$5 or $Who1 $é")
attempt(lambda: t.substitute(who="tim", what="kung pao"))
attempt(lambda: Template("$who likes ${what}s $$5").substitute(who="tim", what="pao"))
attempt(lambda: Template("$a $b").substitute({"a": 1, "b": 2}, b=3))
attempt(lambda: Template("$a $b").substitute({"a": 1}))
attempt(lambda: Template("$a $b ${c} $$ $").safe_substitute({"a": 1}))
attempt(lambda: Template("$a $b ${c").safe_substitute(a=1, b=None))
for bad in ("$", "a\nb $ c", "${a", "$1", "x\n${a b}", "$a\n $-"):
    attempt(lambda: Template(bad).substitute(a=1))
    print(Template(bad).is_valid(), Template(bad).get_identifiers(), repr(Template(bad).safe_substitute()))
print(Template("$a ${b} $a $$c $d_1").get_identifiers(), Template("$a $$").is_valid(), Template("x").template)
attempt(lambda: Template("$self $mapping").substitute(self=1, mapping=2))
attempt(lambda: Template("$a").substitute({"a": 1}, {"b": 2}))


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


class Braces(Template):
    braceidpattern = "[a-z.]+"


class Own(Template):
    pattern = r"""
    \[(?:
      (?P<escaped>\[) |
      (?P<named>[a-z]+)\] |
      (?P<braced>0)\] |
      (?P<invalid>)
    )
    """


print(Percent("%% %a_b %ab $x").safe_substitute(a_b=1, ab=2), Braces("${a.b} $a").substitute({"a.b": 1, "a": 2}), Own("[[ [a] b").substitute(a=1))
print(Percent.pattern.flags == Template.pattern.flags, Template.delimiter, Template.idpattern)

print("-- Formatter")
f = Formatter()
attempt(lambda: f.format("{0} {1!r} {x:>5} {} ", 1, "b", x=3))
attempt(lambda: f.format("{} {!r:>5} {x[1]} {y.real} {{}} }}{{", 1, "b", x=[1, 2], y=3 + 4j))
attempt(lambda: f.format("{0:{1}} {0:{w}.{p}}", 3.14159, ">10", w=8, p=3))
attempt(lambda: f.format("{:{}} {:{}}", 1, 5, 2, 6))
attempt(lambda: f.vformat("{a}{0}", ("x",), {"a": 1}))
for bad in ("{", "}", "{0", "{0!}", "{0!x}", "{!r", "{a.}", "{a[}", "{a[]}", "{0!rx}", "{} {0}", "{0} {}", "{5}", "{nope}", "a}b", "{0:{1:{2}}}", "{0[0]x}"):
    attempt(lambda: f.format(bad, [1], 2, 3, a=4))
for s in ("", "abc", "{}", "a{b}c", "{a!r:>{w}}", "{{x}}", "a{{b", "{a[:]}", "{a.b[c]!s}", "x{y:}z{", "{:{}}"):
    attempt(lambda: list(f.parse(s)))


class Default(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f"<{key}>")
        return super().get_value(key, args, kwargs)

    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)))

    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)

    def format_field(self, value, spec):
        return "~" + super().format_field(value, spec)


print(Default().format("{0!u} {name} {other:>8}", "abc", name="x"))
print(f.get_field("0.real", (5,), {}), f.get_field("a[b]", (), {"a": {"b": 2}}), f.convert_field("é", "a"), f.format_field(3, "04"))

#> abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF 01234567 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\x0b\x0c'
#> ('hello world',) 'Hello World'
#> ('a  b\tc',) 'A B C'
#> ('a-b-c', '-') 'A-B-C'
#> ('',) ''
#> ('  x  ',) 'X'
#> ('A B', None) 'A B'
#> ('ünï cödé',) 'Ünï Cödé'
#> -- Template
#> KeyError 'Who1'
#> 'tim likes paos $5'
#> '1 3'
#> KeyError 'b'
#> '1 $b ${c} $ $'
#> '1 None ${c'
#> ValueError Invalid placeholder in string: line 1, col 1
#> False [] '$'
#> ValueError Invalid placeholder in string: line 2, col 3
#> False [] 'a\nb $ c'
#> ValueError Invalid placeholder in string: line 1, col 1
#> False [] '${a'
#> ValueError Invalid placeholder in string: line 1, col 1
#> False [] '$1'
#> ValueError Invalid placeholder in string: line 2, col 1
#> False [] 'x\n${a b}'
#> ValueError Invalid placeholder in string: line 2, col 2
#> False ['a'] '$a\n $-'
#> ['a', 'b', 'd_1'] True x
#> '1 2'
#> TypeError Template.substitute() takes from 1 to 2 positional arguments but 3 were given
#> % 1 %ab $x 1 2 $ 1 b
#> True $ (?a:[_a-z][_a-z0-9]*)
#> -- Formatter
#> ValueError cannot switch from manual field specification to automatic field numbering
#> "1   'b' 2 3.0 {} }{"
#> '   3.14159     3.14'
#> '    1      2'
#> '1x'
#> ValueError Single '{' encountered in format string
#> ValueError Single '}' encountered in format string
#> ValueError expected '}' before end of string
#> ValueError unmatched '{' in format spec
#> ValueError Unknown conversion specifier x
#> ValueError unmatched '{' in format spec
#> ValueError Empty attribute in format string
#> ValueError expected '}' before end of string
#> ValueError Empty attribute in format string
#> ValueError expected ':' after conversion specifier
#> ValueError cannot switch from manual field specification to automatic field numbering
#> ValueError cannot switch from manual field specification to automatic field numbering
#> IndexError tuple index out of range
#> KeyError 'nope'
#> ValueError Single '}' encountered in format string
#> ValueError Max string recursion exceeded
#> ValueError Only '.' or '[' may follow ']' in format field specifier
#> []
#> [('abc', None, None, None)]
#> [('', '', '', None)]
#> [('a', 'b', '', None), ('c', None, None, None)]
#> [('', 'a', '>{w}', 'r')]
#> [('{', None, None, None), ('x}', None, None, None)]
#> [('a{', None, None, None), ('b', None, None, None)]
#> [('', 'a[:]', '', None)]
#> [('', 'a.b[c]', '', 's')]
#> ValueError Single '{' encountered in format string
#> [('', '', '{}', None)]
#> used ['0', 'name', 'other']
#> ~ABC ~x ~ <other>
#> (5, 0) (2, 'a') '\xe9' 0003
