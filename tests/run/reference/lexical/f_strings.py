"""Formatted string literals: nesting, any quotes, comments and lines inside, debugging form, conversions."""
name = "Fred"
print(f"He said his name is {name!r}.", f"{name!s}", f"{name!a}", f"{'é'!a}")
width, precision = 10, 4
value = 12.34567
print(f"result: {value:{width}.{precision}}|{value:{width}{'.'}{precision}f}|{value:<{width}}|")
# 3.12: the same quotes inside, lines, comments, backslashes
songs = ["Take me back", "Alkaline"]
print(f"{", ".join(songs)}", f"{"\n".join(songs)!r}", f"{'\x41'}", f'{'a' 'b'}')
print(f"{
    1 +  # one
    2    # two
}", f"{[
    x for x in range(3)
]}")
print(f"{f"{f"{f"{1 + 1}"}"}"}", f"{f'{f"{f'''{2}'''}"}'}")
print(f"""{
    name
    .upper()
}""")
# Debugging
print(f"{name=}", f"{name = }", f"{name =!s}", f"{ value=:.2f}", f"{value = :{width}}", f"{1+1=}", f"{ len(name) = }")
print(f"{name.upper()=!r:>12}", f"{'a'=}", f"{name=!a}", f"{[1, 2] = !s}")
print(f"{
name
= }")
print(f"{1 == 1}", f"{1 != 2}", f"{1 >= 1}", f"{(x := 5)}", f"{x:=+5}", f"{(lambda y: y * 2)(3)}")
# Braces
print(f"{{}} {{{1}}} {{{{{2}}}}}", f"{ {1: 2}[1] }", f"{ {3} }", f"{ {'a': 1} }", f"{{name}}")
# Spaces, tuples, starred, conditional, await-free yields
print(f"{ 1 }", f"{1, 2}", f"{*[1, 2], 3}", f"{1 if name else 2}", f"{not name}", f"{-1}", f"{name[0]}")


def generator():
    got = f"<{yield 1}> {(yield 2)}"
    yield got


g = generator()
print(next(g), g.send("a"), g.send("b"))
# Format specs
print(f"{5:03d} {5:+} {5:b} {255:#x} {1e6:,} {0.5:%} {'a':*^5} {'abc':.2} {True:d} {3:c<4}")
print(f"{name:}", f"{name!r:}", f"{5:{''}}", f"{5:{'>'}{6}}", f"{5:{{'a': '>'}['a']}6}" if False else "")


class Spec:
    def __format__(self, spec):
        return f"<{spec}>"


print(f"{Spec()}", f"{Spec():a b{1}c\n}", f"{Spec():{{}}}" if False else "", f"{Spec():%H:%M}", f"{Spec()!r:.3}", f"{Spec():{'{'}}")
print(f"{Spec():{'a'!r}}", f"{Spec():{1:>3}}", f"{Spec():\x41\N{DIGIT ONE}}")
print(rf"\{name}\n", f"\\{name}", f"\N{DIGIT ONE}{1}")


class Order:
    def __init__(self, n):
        self.n = n

    def __format__(self, spec):
        print("format", self.n, spec)
        return str(self.n)

    def __repr__(self):
        print("repr", self.n)
        return f"R{self.n}"


def make(n):
    print("make", n)
    return Order(n)


print(f"{make(1)}-{make(2)!r}-{make(3):{make(4)}}")
for bad in [lambda: f"{1:s}", lambda: f"{'a':d}", lambda: f"{None:5}", lambda: f"{[]:x}", lambda: f"{1:{'z' * 3}}", lambda: f"{1.5:d}", lambda: f"{undefined}"]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)

#> He said his name is 'Fred'. Fred 'Fred' '\xe9'
#> result:      12.35|   12.3457|12.34567  |
#> Take me back, Alkaline 'Take me back\nAlkaline' A ab
#> 3 [0, 1, 2]
#> 2 2
#> FRED
#> name='Fred' name = 'Fred' name =Fred  value=12.35 value =   12.34567 1+1=2  len(name) = 4
#> name.upper()=      'FRED' 'a'='a' name='Fred' [1, 2] = [1, 2]
#>
#> name
#> = 'Fred'
#> True True True 5 +   5 6
#> {} {1} {{2}} 2 {3} {'a': 1} {name}
#> 1 (1, 2) (1, 2, 3) 1 False -1 F
#> 1 2 <a> b
#> 005 +5 101 0xff 1,000,000.0 50.000000% **a** ab 1 3ccc
#> Fred 'Fred' 5      5 
#> <> <a b1c
#> >  <%H:%M> <__ <{>
#> <'a'> <  1> <A1>
#> \Fred\n \Fred 11
#> make 1
#> format 1 
#> make 2
#> repr 2
#> make 3
#> make 4
#> format 4 
#> format 3 4
#> 1-R2-3
#> ValueError Unknown format code 's' for object of type 'int'
#> ValueError Unknown format code 'd' for object of type 'str'
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to list.__format__
#> ValueError Invalid format specifier 'zzz' for object of type 'int'
#> ValueError Unknown format code 'd' for object of type 'float'
#> NameError name 'undefined' is not defined
