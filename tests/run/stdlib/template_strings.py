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
