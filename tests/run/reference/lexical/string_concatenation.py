"""Adjacent literals: concatenated when compiled, across lines, of different quotes and prefixes."""
s = "hello " 'world'
print(s)
s = ("one "   # a comment between
     'two '
     """three """

     r'\four '
     f"{2 + 3} "
     u"six")
print(s)
x = "never"
print("a" f"{x}" "b{x}" f"{{x}}" rf"\{x}" "{" f"{x!r:>10}" "}")
print(b"a" b'b' rb"\c")


def tag(value):
    print("evaluated", value)
    return value


print("(" f"{tag(1)}" "," f"{tag(2)}" ")")
# binds tighter than any operator and before attribute access, calls, subscriptions
print("a" "b".join("12"), "x" "y"[0], "a" "b" * 2, "%d" "%d" % (1, 2))
print(not "" "", "a" "b" in "cabd", "a" "b" == "ab" "")
print(["a", "b" "c", "d"], len(("a" "b",)), {"k" "ey": "v" "al"})


def documented():
    "first " "second " \
        "third"


print(documented.__doc__)


def not_documented():
    f"formatted"


print(not_documented.__doc__)


class Documented:
    """A """ """class."""


print(Documented.__doc__)
print("\x41" "1", repr("\1" "1"), repr("\u0041" "1"))
print("a" "" "" "b", repr("" ""), len("" "" ""))
long = (
    "0123456789" "0123456789"
    "0123456789" '0123456789'
)
print(len(long), long[-3:])
print("nested: " f"{'in' 'ner'} " f"{f'{1}' f'{2}'}")
print(f"a" "b" is not None, f"" "" == "")
name = "n"
d = {"n": 1}
print("start " f"{d['n']}" ' middle ' f'{d["n"]}' """ end""")
assert "con" "dition", "message " "too"
try:
    raise ValueError("a" "b", "c" f"{1}")
except ValueError as e:
    print(e.args)
match "ab":
    case "a" "b":
        print("pattern")

#> hello world
#> one two three \four 5 six
#> aneverb{x}{x}\never{   'never'}
#> b'ab\\c'
#> evaluated 1
#> evaluated 2
#> (1,2)
#> 1ab2 x abab 12
#> True True True
#> ['a', 'bc', 'd'] 1 {'key': 'val'}
#> first second third
#> None
#> A class.
#> A1 '\x011' 'A1'
#> ab '' 0
#> 40 789
#> nested: inner 12
#> True True
#> start 1 middle 1 end
#> ('ab', 'c1')
#> pattern
