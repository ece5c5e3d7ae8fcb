# str.format: numbered, named, automatic and nested fields, attributes, items, conversions, errors.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __format__(self, spec):
        return f"P[{spec}]({self.x},{self.y})"

    def __repr__(self):
        return "Point(…)"


class Lookup:
    def __getitem__(self, key):
        return f"{type(key).__name__}:{key}"

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return "attr " + name


p = Point(1, 2)
print("{} {}".format(1, 2), "{1} {0} {1}".format("a", "b"), "{a} {b}".format(a=1, b=2), "{0} {a}".format(0, a="A"), "{} {a}".format(0, a="A"))
print("{0.x} {0.y} {0[x]} {1[0]} {1[-1]} {d[key]} {d[a b]} {d[0]}".format(p, [7, 8], d={"key": "k", "a b": "sp", 0: "zero"}) if False else "{0.x} {0.y} {1[0]} {d[key]} {d[a b]} {d[0]}".format(p, [7, 8], d={"key": "k", "a b": "sp", 0: "zero"}))
print("{0[-1]} {0[1.5]} {0[a.b]} {0[1]} {0[x][y]} {0.p.q}".format(Lookup()) if False else "{0[-1]} {0[1.5]} {0[a.b]} {0[1]} {0[01]} {0[ 1]} {0.p}".format(Lookup()))
print("{0!r} {0!s} {0} {0:>9} {1!r:>9} {1!a}".format(p, "é"), "{:{}}".format("x", 5), "{:{w}.{p}f}|".format(3.14159, w=8, p=2), "{0:{1}{2}}".format("z", "*^", 7), "{:{fill}{align}{width}}".format("m", fill="#", align=">", width=4))
print("{{}} {{{}}} }}{{".format(5), "{:{{}}}".format(p) if False else "{{{0}}}".format("in"), "{!r}".format(""), "{:}".format(1), "".format(1, 2), "{0}{0}".format("ab"), "{:%}".format(0.5))
for text, args, kw in (
    ("{", (1,), {}), ("}", (1,), {}), ("{}", (), {}), ("{1}", (0,), {}), ("{a}", (), {}), ("{0}{}", (1, 2), {}), ("{}{0}", (1, 2), {}), ("{!x}", (1,), {}), ("{!}", (1,), {}), ("{!r", (1,), {}), ("{!rr}", (1,), {}), ("{0", (1,), {}), ("{0[}", ([1],), {}), ("{0[]}", ([1],), {}), ("{0.}", (1,), {}), ("{0.x}", (1,), {}), ("{0[5]}", ([1],), {}), ("{0[a]}", ([1],), {}), ("{0[a]}", ({},), {}), ("{0[0]x}", ([1],), {}), ("{:d}", ("a",), {}), ("{:{}}", (1,), {}), ("{:{:{}}}", (1, 2, 3), {}), ("a{b}c}", (), {"b": 1}), ("{a.b}", (), {"a": 1}), ("{ 0}", (1,), {}), ("{0 }", (1,), {}), ("{-1}", (1,), {}), ("{99999999999999999999}", (1,), {}), ("{0!r:{1}", (1, 2), {}), ("{:>{}", (1, 2), {}), ("{}}", (1,), {}), ("{a", (), {"a": 1}), ("{.x}", (p,), {}), ("{[0]}", ("q",), {}), ("{[0]} {[1]}", ("ab", "cd"), {}), ("{!r:^{}}", ("a", 7), {})):
    tell(text.format, *args, **kw)
class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"
print("{a} {b} {c}".format_map(Default(a=1)), "{x[0]}".format_map({"x": "yz"}), "{k.x}".format_map({"k": p}))
tell("{a}".format_map, {})
tell("{}".format_map, {"": 1})
tell("{0}".format_map, {0: 1})
tell("{a}".format_map, 5)
tell("{a}".format_map)
tell("{0}".format_map, ["item"])
tell(lambda: "{self}".format(self=5))
tell(lambda: "{format_string}".format(format_string=6))
bound = "<{}>".format
print(*map(bound, "abc"), str.format("{}-{}", 1, 2))
tell(str.format)
tell(str.format, 5)

#> 1 2 b a b 1 2 0 A 0 A
#> 1 2 7 k sp zero
#> str:-1 str:1.5 str:a.b int:1 int:1 str: 1 attr p
#> Point(…) Point(…) P[](1,2) P[>9](1,2)       'é' '\xe9' x         3.14| ***z*** ###m
#> {} {5} }{ {in} '' 1  abab 50.000000%
#> ValueError Single '{' encountered in format string
#> ValueError Single '}' encountered in format string
#> IndexError Replacement index 0 out of range for positional args tuple
#> IndexError Replacement index 1 out of range for positional args tuple
#> KeyError 'a'
#> ValueError cannot switch from manual field specification to automatic field numbering
#> ValueError cannot switch from automatic field numbering to manual field specification
#> ValueError Unknown conversion specifier x
#> ValueError unmatched '{' in format spec
#> ValueError unmatched '{' in format spec
#> ValueError expected ':' after conversion specifier
#> ValueError expected '}' before end of string
#> ValueError expected '}' before end of string
#> ValueError Empty attribute in format string
#> ValueError Empty attribute in format string
#> AttributeError 'int' object has no attribute 'x'
#> IndexError list index out of range
#> TypeError list indices must be integers or slices, not str
#> KeyError 'a'
#> ValueError Only '.' or '[' may follow ']' in format field specifier
#> ValueError Unknown format code 'd' for object of type 'str'
#> IndexError Replacement index 1 out of range for positional args tuple
#> ValueError Max string recursion exceeded
#> ValueError Single '}' encountered in format string
#> AttributeError 'int' object has no attribute 'b'
#> KeyError ' 0'
#> KeyError '0 '
#> KeyError '-1'
#> ValueError Too many decimal digits in format string
#> ValueError unmatched '{' in format spec
#> ValueError unmatched '{' in format spec
#> ValueError Single '}' encountered in format string
#> ValueError expected '}' before end of string
#> '1'
#> 'q'
#> 'a d'
#> "  'a'  "
#> 1 <b> <c> y 1
#> KeyError 'a'
#> ValueError Format string contains positional fields
#> ValueError Format string contains positional fields
#> TypeError 'int' object is not subscriptable
#> TypeError str.format_map() takes exactly one argument (0 given)
#> ValueError Format string contains positional fields
#> '5'
#> '6'
#> <a> <b> <c> 1-2
#> TypeError unbound method str.format() needs an argument
#> TypeError descriptor 'format' for 'str' objects doesn't apply to a 'int' object
