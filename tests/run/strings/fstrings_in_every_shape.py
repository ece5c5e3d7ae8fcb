# f-strings: conversions, nested formats, nested quotes, self-documenting, lambdas, walrus, multi-line, errors, order of evaluation.
name, n, x = "Ann", 42, 3.14159
print(f"{name} {n:5} {x:.2f} {n:#x} {n:08b} {name:>6}|{name:<6}|{name:^7}|{n:+} {-n: } {10**6:,} {10**6:_}")
print(f"{name!r} {name!s} {'é'!a} {name!r:>8} {n!r:*^6}")
print(f"{n=} {name=} {x=:.1f} {n = } {name=!s} {n + 1=} {len(name)=}")
width, prec = 10, 3
print(f"{x:{width}.{prec}} {x:{width}.{prec}f} {name:{'*'}^{width}} {n:{'0'}{width}}")
print(f"{{}} {{{n}}} {{{{}}}} {'{'} {'}'}")
d = {"k": {"in": [1, 2]}}
print(f"{d['k']['in'][0]} {d["k"]["in"][1]} {f'{f"{n}"}'}")
print(f"{(lambda v: v * 2)(n)} {[i for i in range(3)]} { {'a': 1} } {(1, 2)} {1, 2} {n if n else 0} {(y := 5)} {y}")
print(f"a" "b" f"{n}" 'c' f'{name}' rf"\d{n}" fr"\n" f"\n{n}\t|")
print(f"""multi
{n}
  {name
  }""")
print(f"{
    n  # the answer
    + 1
}")
print(f"{'\n'.join(['a', 'b'])}", f"{'\x41'}", f"\N{GREEK SMALL LETTER ALPHA}{n}")


class F:
    def __init__(self, tag):
        self.tag = tag

    def __format__(self, spec):
        log.append(f"format {self.tag} {spec!r}")
        return f"<{self.tag}:{spec}>"

    def __str__(self):
        log.append(f"str {self.tag}")
        return "S"

    def __repr__(self):
        log.append(f"repr {self.tag}")
        return "R"


log = []


def get(v):
    log.append(f"get {v}")
    return v


print(f"{F(get('a')):{get('>')}{get(5)}} {F(get('b'))!r:>3} {F('c')!s} {F('d')} {F('e')=}")
print(log)
for f in (
          lambda: f"{n:q}", lambda: f"{name:d}", lambda: f"{None:5}", lambda: f"{[]:>5}", lambda: f"{x:,d}", lambda: f"{n:.2}",
          lambda: f"{name:{'x'}}", lambda: f"{missing}", lambda: f"{name:,}", lambda: f"{1j:%}", lambda: f"{True:s}",
          lambda: f"{n!r:d}", lambda: f"{b'x':5}"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(f"{True} {True:d} {True:5} {None} {...} {1e100:.3} {float('nan'):5} {float('inf'):+} {-0.0:.1f} {1_000:,} {0.1 + 0.2}")
print(f"{n:>{width}}|{n:<{width}}|{n:^{width}}|{n:=+{width}}|{'':-^{width}}|{x:e}|{x:G}|{n:%}|{n:c}")
print(f"{'a' 'b'}{'c'}" f'{"q"}' f"{name[0]}{name[-1:]}{name[::-1]}{name.upper()}{name.replace('n', f'{n}')}")
print(f"{n!s:>5}{n!a:<5}{'tab\t'!r}", f"{n:}", f"{name!r:}", f"{3 .real}", f"{n:{''}}", f"{not n}", f"{-n}", f"{n != 3}", f"{n == 42}", f"{n >= 3}")
print(f'{a["x"]}' if (a := {"x": "quoted"}) else "", f"{'nested ' + f'{'deep ' + f'{n}'}'}")
text = [f"{i:>3}: {w:<8}{'!' * i}" for i, w in enumerate(["one", "two"], 1)]
print(*text, sep="\n")


def lazy():
    return f"{1 / 0}"


try:
    lazy()
except ZeroDivisionError as e:
    print(e)
yielding = (lambda: (f"{(yield 1)}|{(yield 2)}"))()
print(next(yielding), yielding.send("a"))
try:
    yielding.send("b")
except StopIteration as e:
    print(e.value)

#> Ann    42 3.14 0x2a 00101010    Ann|Ann   |  Ann  |+42 -42 1,000,000 1_000_000
#> 'Ann' Ann '\xe9'    'Ann' **42**
#> n=42 name='Ann' x=3.1 n = 42 name=Ann n + 1=43 len(name)=3
#>       3.14      3.142 ***Ann**** 0000000042
#> {} {42} {{}} { }
#> 1 2 42
#> 84 [0, 1, 2] {'a': 1} (1, 2) (1, 2) 42 5 5
#> ab42cAnn\d42\n
#> 42	|
#> multi
#> 42
#>   Ann
#> 43
#> a
#> b A α42
#> <a:>5>   R S <d:> F('e')=R
#> ['get a', 'get >', 'get 5', "format a '>5'", 'get b', 'repr b', 'str c', "format d ''", 'repr e']
#> ValueError Unknown format code 'q' for object of type 'int'
#> ValueError Unknown format code 'd' for object of type 'str'
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to list.__format__
#> ValueError Unknown format code 'd' for object of type 'float'
#> ValueError Precision not allowed in integer format specifier
#> ValueError Unknown format code 'x' for object of type 'str'
#> NameError name 'missing' is not defined
#> ValueError Cannot specify ',' with 's'.
#> ValueError Unknown format code '%' for object of type 'complex'
#> ValueError Unknown format code 's' for object of type 'bool'
#> ValueError Unknown format code 'd' for object of type 'str'
#> TypeError unsupported format string passed to bytes.__format__
#> True 1     1 None Ellipsis 1e+100   nan +inf -0.0 1,000 0.30000000000000004
#>         42|42        |    42    |+       42|----------|3.141590e+00|3.14159|4200.000000%|*
#> abcqAnnnAANNA4242
#>    4242   'tab\t' 42 'Ann' 3 42 False -42 True True True
#> quoted nested deep 42
#>   1: one     !
#>   2: two     !!
#> division by zero
#> 1 2
#> a|b
