# str.format and format_map: automatic and named fields, attributes and items, conversions, nested specs, errors.
def told(label, f, *args, **kwargs):
    try:
        print(ascii(label), "->", ascii(f(*args, **kwargs)))
    except Exception as e:
        print(ascii(label), "!!", type(e).__name__, ascii(str(e)))


class P:
    def __init__(self, x):
        self.x = x
        self.d = {"k": [1, {"deep": self}]}

    def __getitem__(self, key):
        return ("item", key)

    def __format__(self, spec):
        return f"<{spec}>"

    def __repr__(self):
        return "P()"

    def __str__(self):
        return "str P"


p = P(5)
for text in ("{}", "{0}", "{0}{0}", "{}{}", "{0}{}", "{}{0}", "{2}", "{-1}", "{x}", "{ }", "{0 }", "{ 0}", "{{}}", "{{{}}}", "{}}", "{{}", "{", "}", "a{0}b{1}c", "{0!r}", "{0!s}", "{0!a}", "{0!x}", "{0!}", "{0!rr}", "{0!r:>5}", "{0:}", "{0:>5}", "{0:{1}}", "{0:{1}{1}}", "{0:{1}", "{:{}}", "{:{}}{}", "{0.real}", "{0.nope}", "{0[0]}", "{0[}", "{0]}", "{0[]}", "{0.}", "{0..real}", "{.real}", "{[0]}", "{0[a", "{0:{1:{1}}}", "{0:d}", "{0:s}", "{0:z}", "{0:%}", "\ud800{0}", "😀{0:é>4}", "{00}", "{0x}", "{99999999999999999999}", "{0!\x00}", "{0:\x00>3}"):
    told(text, text.format, 7, 3)
for text in ("{p}", "{p!r}", "{p!s:>8}", "{p:spec}", "{p.x}", "{p.x:03}", "{p[key]}", "{p[0]}", "{p[-1]}", "{p[a b.c]}", "{p.d[k][0]}", "{p.d[k][1][deep].x}", "{p.d[nope]}", "{p.d.k}", "{p:{p.x}}", "{p.__class__.__name__}", "{p[[]}", "{p.d[k][x]}", "{l[1]}", "{l[-1]}", "{l[01]}", "{l[x]}", "{l[1][0]}", "{l[99999999999999999999]}", "{d[1]}", "{d[a]}", "{n:{w}.{q}f}|{n:{w}}", "{n!r:{w}}"):
    told(text, text.format, p=p, l=["a", "bc"], d={1: "int", "a": "text", "1": "one"}, n=3.14159, w=9, q=2)


class Map(dict):
    def __missing__(self, key):
        return f"?{key}?"


print("{a} {b} {c[0]}".format_map(Map(a=1)), "{x!r:>6}".format_map({"x": "é"}), "{}".format_map.__name__)
told("map positional", "{}".format_map, {"": 1})
told("map zero", "{0}".format_map, {0: 1})
told("map missing", "{zz}".format_map, {})
told("map int", "{a}".format_map, 5)
told("map list", "{a}".format_map, [1])
told("map none", "{}".format_map)
told("self", "{self} {0}".format, 1, self=2)
told("too many", "{0}".format, 1, 2, z=3)
told("none", "no fields".format)


class Log:
    def __init__(self, name):
        self.name = name

    def __getattr__(self, name):
        print("attr", name, end="; ")
        return Log(f"{self.name}.{name}")

    def __getitem__(self, key):
        print("item", repr(key), end="; ")
        return Log(f"{self.name}[{key!r}]")

    def __format__(self, spec):
        print("format", repr(spec), end="; ")
        return f"({self.name}:{spec})"

    def __str__(self):
        return "S" + self.name


a, b = Log("a"), Log("b")
print("{0.x[1].y[k]:{1.w}} {0!s:>4}".format(a, b))
print("{0:{1}}".format(a, "plain"), "{:{}}".format(a, b))


class BadFormat:
    def __format__(self, spec):
        return 5


class NoSpec:
    pass


told("bad", "{}".format, BadFormat())
told("spec", "{:x}".format, NoSpec())
told("none spec", "{:5}".format, None)
told("list spec", "{:5}".format, [])
told("empty spec", lambda: "{:}".format([1]))
told("bool", lambda: "{:d} {:5} {}".format(True, False, True))
told("type", lambda: "{0.__name__} {0}".format(int))
told("long", lambda: len("{:>1000}{:<1000}".format("a", 1)))
told("huge", "{:>99999999999999999999}".format, 1)

#> '{}' -> '7'
#> '{0}' -> '7'
#> '{0}{0}' -> '77'
#> '{}{}' -> '73'
#> '{0}{}' !! ValueError 'cannot switch from manual field specification to automatic field numbering'
#> '{}{0}' !! ValueError 'cannot switch from automatic field numbering to manual field specification'
#> '{2}' !! IndexError 'Replacement index 2 out of range for positional args tuple'
#> '{-1}' !! KeyError "'-1'"
#> '{x}' !! KeyError "'x'"
#> '{ }' !! KeyError "' '"
#> '{0 }' !! KeyError "'0 '"
#> '{ 0}' !! KeyError "' 0'"
#> '{{}}' -> '{}'
#> '{{{}}}' -> '{7}'
#> '{}}' !! ValueError "Single '}' encountered in format string"
#> '{{}' !! ValueError "Single '}' encountered in format string"
#> '{' !! ValueError "Single '{' encountered in format string"
#> '}' !! ValueError "Single '}' encountered in format string"
#> 'a{0}b{1}c' -> 'a7b3c'
#> '{0!r}' -> '7'
#> '{0!s}' -> '7'
#> '{0!a}' -> '7'
#> '{0!x}' !! ValueError 'Unknown conversion specifier x'
#> '{0!}' !! ValueError "unmatched '{' in format spec"
#> '{0!rr}' !! ValueError "expected ':' after conversion specifier"
#> '{0!r:>5}' -> '    7'
#> '{0:}' -> '7'
#> '{0:>5}' -> '    7'
#> '{0:{1}}' -> '  7'
#> '{0:{1}{1}}' -> '                                7'
#> '{0:{1}' !! ValueError "unmatched '{' in format spec"
#> '{:{}}' -> '  7'
#> '{:{}}{}' !! IndexError 'Replacement index 2 out of range for positional args tuple'
#> '{0.real}' -> '7'
#> '{0.nope}' !! AttributeError "'int' object has no attribute 'nope'"
#> '{0[0]}' !! TypeError "'int' object is not subscriptable"
#> '{0[}' !! ValueError "expected '}' before end of string"
#> '{0]}' !! KeyError "'0]'"
#> '{0[]}' !! ValueError 'Empty attribute in format string'
#> '{0.}' !! ValueError 'Empty attribute in format string'
#> '{0..real}' !! ValueError 'Empty attribute in format string'
#> '{.real}' -> '7'
#> '{[0]}' !! TypeError "'int' object is not subscriptable"
#> '{0[a' !! ValueError "expected '}' before end of string"
#> '{0:{1:{1}}}' !! ValueError 'Max string recursion exceeded'
#> '{0:d}' -> '7'
#> '{0:s}' !! ValueError "Unknown format code 's' for object of type 'int'"
#> '{0:z}' !! ValueError 'Negative zero coercion (z) not allowed in integer format specifier'
#> '{0:%}' -> '700.000000%'
#> '\ud800{0}' -> '\ud8007'
#> '\U0001f600{0:\xe9>4}' -> '\U0001f600\xe9\xe9\xe97'
#> '{00}' -> '7'
#> '{0x}' !! KeyError "'0x'"
#> '{99999999999999999999}' !! ValueError 'Too many decimal digits in format string'
#> '{0!\x00}' -> '7'
#> '{0:\x00>3}' -> '\x00\x007'
#> '{p}' -> '<>'
#> '{p!r}' -> 'P()'
#> '{p!s:>8}' -> '   str P'
#> '{p:spec}' -> '<spec>'
#> '{p.x}' -> '5'
#> '{p.x:03}' -> '005'
#> '{p[key]}' -> "('item', 'key')"
#> '{p[0]}' -> "('item', 0)"
#> '{p[-1]}' -> "('item', '-1')"
#> '{p[a b.c]}' -> "('item', 'a b.c')"
#> '{p.d[k][0]}' -> '1'
#> '{p.d[k][1][deep].x}' -> '5'
#> '{p.d[nope]}' !! KeyError "'nope'"
#> '{p.d.k}' !! AttributeError "'dict' object has no attribute 'k'"
#> '{p:{p.x}}' -> '<5>'
#> '{p.__class__.__name__}' -> 'P'
#> '{p[[]}' -> "('item', '[')"
#> '{p.d[k][x]}' !! TypeError 'list indices must be integers or slices, not str'
#> '{l[1]}' -> 'bc'
#> '{l[-1]}' !! TypeError 'list indices must be integers or slices, not str'
#> '{l[01]}' -> 'bc'
#> '{l[x]}' !! TypeError 'list indices must be integers or slices, not str'
#> '{l[1][0]}' -> 'b'
#> '{l[99999999999999999999]}' !! ValueError 'Too many decimal digits in format string'
#> '{d[1]}' -> 'int'
#> '{d[a]}' -> 'text'
#> '{n:{w}.{q}f}|{n:{w}}' -> '     3.14|  3.14159'
#> '{n!r:{w}}' -> '3.14159  '
#> 1 ?b? ?    'é' format_map
#> 'map positional' !! ValueError 'Format string contains positional fields'
#> 'map zero' !! ValueError 'Format string contains positional fields'
#> 'map missing' !! KeyError "'zz'"
#> 'map int' !! TypeError "'int' object is not subscriptable"
#> 'map list' !! TypeError 'list indices must be integers or slices, not str'
#> 'map none' !! TypeError 'str.format_map() takes exactly one argument (0 given)'
#> 'self' -> '2 1'
#> 'too many' -> '1'
#> 'none' -> 'no fields'
#> attr x; item 1; attr y; item 'k'; attr w; format ''; format '(b.w:)'; (a.x[1].y['k']:(b.w:))   Sa
#> format 'plain'; format ''; format '(b:)'; (a:plain) (a:(b:))
#> 'bad' !! TypeError '__format__ must return a str, not int'
#> 'spec' !! TypeError 'unsupported format string passed to NoSpec.__format__'
#> 'none spec' !! TypeError 'unsupported format string passed to NoneType.__format__'
#> 'list spec' !! TypeError 'unsupported format string passed to list.__format__'
#> 'empty spec' -> '[1]'
#> 'bool' -> '1     0 True'
#> 'type' -> "int <class 'int'>"
#> 'long' -> 2000
#> 'huge' !! ValueError 'Too many decimal digits in format string'
