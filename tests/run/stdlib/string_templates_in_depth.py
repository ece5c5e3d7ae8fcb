# string.Template, Formatter, capwords and constants: placeholders, subclasses, errors, custom fields.
import string
from string import Formatter, Template
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


for t, kw in (("$a ${b} $$", {"a": 1, "b": 2}), ("$a$b", {"a": "x", "b": "y"}), ("${a}b $ab", {"a": 1, "ab": 2}), ("$_x $X1", {"_x": 1, "X1": 2}), ("no", {}), ("$a", {}), ("$", {}), ("a $ b", {}), ("${}", {}), ("${a", {"a": 1}), ("$1", {}), ("${a b}", {}), ("$é", {}), ("$aé", {"a": 1}), ("line\n$", {}), ("x\n  $a $$ ${", {"a": 1}), ("$$a", {}), ("$a.b", {"a": 1}), ("$a[0]", {"a": [1]}), ("$None $true", {"None": 0, "true": 1})):
    for m in ("substitute", "safe_substitute"):
        tell(getattr(Template(t), m), **kw)
    print(Template(t).is_valid(), end=" ")
    tell(Template(t).get_identifiers)
t = Template("$who likes ${what}")
for f in (lambda: t.substitute({"who": "a", "what": "b"}), lambda: t.substitute({"who": "a"}, what="kw"), lambda: t.substitute({"who": "a", "what": "m"}, what="kw"), lambda: t.substitute(), lambda: t.substitute({}, {}), lambda: t.substitute(5), lambda: t.safe_substitute(who="x"), lambda: t.safe_substitute({"what": None}), lambda: t.template, lambda: Template(5).substitute(), lambda: Template(), lambda: str(t).startswith("<string.Template"), lambda: t.substitute(self="s", who=1, what=2)):
    tell(f)
class Percent(Template):
    delimiter = "%"
    idpattern = r"[a-z]+_[a-z]+"
class Braced(Template):
    idpattern = r"[a-z]+"
    braceidpattern = r"[A-Z0-9 ]+"
class Case(Template):
    flags = 0
print(Percent("%a_b %% %(x) %ab $a").safe_substitute(a_b=1, ab=2), Braced("$a ${A B} ${a}").safe_substitute({"a": 1, "A B": 2}), Case("$a $A").safe_substitute(a=1, A=2), Percent.delimiter, Template.idpattern)
f = Formatter()
for args, kw in ((("{} {}", 1, 2), {}), (("{a}",), {"a": 5}), (("{0} {a!r:>5}", "x"), {"a": "y"}), (("{0.real} {1[k]}", 5, {"k": 1}), {}), (("{:{}}", "x", 4), {}), (("{}", ), {}), (("{a}",), {}), (("{0} {}", 1), {}), (("{",), {}), (("}",), {}), (("{!z}", 1), {}), (("{{}}",), {}), ((), {}), (("",), {}), (("{:{:{}}}", 1, 2, 3), {}), (("{self}",), {"self": 1}), (("{format_string}",), {"format_string": 2})):
    tell(f.format, *args, **kw)
print([p for p in f.parse("a{b.c[0]!r:>{w}}d{{e}}{}")], f.vformat("{0}{x}", (1,), {"x": 2}), f.get_value(0, ["z"], {}), f.get_field("0.real", (5,), {}), f.convert_field("é", "a"), f.convert_field(1, None), f.format_field(3.14159, ".2f"))
tell(f.convert_field, 1, "q")
tell(f.get_value, "k", (), {})
class Default(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f"<{key}>")
        return super().get_value(key, args, kwargs)
    def convert_field(self, value, conversion):
        if conversion == "u":
            return str(value).upper()
        return super().convert_field(value, conversion)
    def format_field(self, value, spec):
        return f"[{super().format_field(value, spec)}]"
    def check_unused_args(self, used, args, kwargs):
        extra = set(kwargs) - used
        if extra:
            raise ValueError(f"unused {sorted(extra)}")
d = Default()
print(d.format("{a} {b!u} {c:>4} {0}", "pos", b="x", c=1))
tell(d.format, "{a}", a=1, z=2, y=3)
for args in (("hello world",), ("a-b c-d", "-"), ("  x   y ",), ("a,b, c", ","), ("",), ("ALL CAPS here",), ("x y", None), (5,), ("é ñ",)):
    tell(string.capwords, *args)
print(string.ascii_lowercase, string.ascii_uppercase == string.ascii_lowercase.upper(), string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable), string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase)

#> '1 2 $'
#> '1 2 $'
#> True ['a', 'b']
#> 'xy'
#> 'xy'
#> True ['a', 'b']
#> '1b 2'
#> '1b 2'
#> True ['a', 'ab']
#> '1 2'
#> '1 2'
#> True ['_x', 'X1']
#> 'no'
#> 'no'
#> True []
#> KeyError 'a'
#> '$a'
#> True ['a']
#> ValueError Invalid placeholder in string: line 1, col 1
#> '$'
#> False []
#> ValueError Invalid placeholder in string: line 1, col 3
#> 'a $ b'
#> False []
#> ValueError Invalid placeholder in string: line 1, col 1
#> '${}'
#> False []
#> ValueError Invalid placeholder in string: line 1, col 1
#> '${a'
#> False []
#> ValueError Invalid placeholder in string: line 1, col 1
#> '$1'
#> False []
#> ValueError Invalid placeholder in string: line 1, col 1
#> '${a b}'
#> False []
#> ValueError Invalid placeholder in string: line 1, col 1
#> '$é'
#> False []
#> '1é'
#> '1é'
#> True ['a']
#> ValueError Invalid placeholder in string: line 2, col 1
#> 'line\n$'
#> False []
#> ValueError Invalid placeholder in string: line 2, col 9
#> 'x\n  1 $ ${'
#> False ['a']
#> '$a'
#> '$a'
#> True []
#> '1.b'
#> '1.b'
#> True ['a']
#> '[1][0]'
#> '[1][0]'
#> True ['a']
#> '0 1'
#> '0 1'
#> True ['None', 'true']
#> 'a likes b'
#> 'a likes kw'
#> 'a likes kw'
#> KeyError 'who'
#> TypeError Template.substitute() takes from 1 to 2 positional arguments but 3 were given
#> TypeError 'int' object is not subscriptable
#> 'x likes ${what}'
#> '$who likes None'
#> '$who likes ${what}'
#> TypeError expected string or bytes-like object, got 'int'
#> TypeError Template.__init__() missing 1 required positional argument: 'template'
#> True
#> '1 likes 2'
#> 1 % %(x) %ab $a 1 2 1 1 $A % (?a:[_a-z][_a-z0-9]*)
#> '1 2'
#> '5'
#> "x   'y'"
#> '5 1'
#> 'x   '
#> IndexError tuple index out of range
#> KeyError 'a'
#> ValueError cannot switch from manual field specification to automatic field numbering
#> ValueError Single '{' encountered in format string
#> ValueError Single '}' encountered in format string
#> ValueError Unknown conversion specifier z
#> '{}'
#> TypeError Formatter.format() missing 1 required positional argument: 'format_string'
#> ''
#> ValueError Max string recursion exceeded
#> '1'
#> '2'
#> [('a', 'b.c[0]', '>{w}', 'r'), ('d{', None, None, None), ('e}', None, None, None), ('', '', '', None)] 12 z (5, 0) '\xe9' 1 3.14
#> ValueError Unknown conversion specifier q
#> KeyError 'k'
#> [<a>] [X] [   1] [pos]
#> ValueError unused ['y', 'z']
#> 'Hello World'
#> 'A-B c-D'
#> 'X Y'
#> 'A,B, c'
#> ''
#> 'All Caps Here'
#> 'X Y'
#> AttributeError 'int' object has no attribute 'split'
#> 'É Ñ'
#> abcdefghijklmnopqrstuvwxyz True 0123456789 0123456789abcdefABCDEF 01234567 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' 100 True
