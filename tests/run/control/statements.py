# Layout: several statements on a line, continuation, comments, docstrings, pass, semicolons.
a = 1; b = 2; print(a + b)
if a: print("one line"); print("two")
for i in 1, 2: pass
total = (1 +
         2 +   # a comment inside
         3)
print(total)
text = "one" \
    " two"
print(text)
values = [
    1,
    2,

    3,
]
print(values, (
    "tuple",
), {
    "k":
        "v",
})
def f(a,
      b=2,
      *,
      c=3,
      ): return a, b, c
print(f(1), f(
    1,
    c=5,
))
class Empty: pass
class OneLine: x = 1; y = 2
print(OneLine.x, OneLine.y, Empty.__name__)
"an expression statement"
...
None
1 + 1
[1, 2]
if True:
    pass
else:
    ...


def doc():
    "short doc"
    ...


def doc2():
    """First line.

    Indented text.
    """


print(doc.__doc__, repr(doc2.__doc__), doc())
x = y = z = 0
x, y = y, x
(p) = 5
[q, r] = 1, 2
print(x, p, q, r)
n: int = 5
m: "anything at all" = "not checked"
unset: list
print(n, m)
try:
    unset
except NameError as error:
    print(error)


class Annotated:
    field: int
    other: str = "o"

    def method(self, a: int = "wrong", *b: str, **c: float) -> "nothing":
        local: int = "text"
        return local, a


print(Annotated().method(), Annotated.__annotations__, Annotated.other)
print(f.__annotations__, Annotated.method.__annotations__)
if 1:
	tab = "indented by a tab"
	print(tab)
while 1:
    break
lambda: (yield)
print((lambda: 0)(), [lambda: 1][0]())
print(1,
      2, sep="-")
print("a", end=""); print("b")
very = \
    long \
    = 7
print(very, long)
assert (1 <
        2)
print("""triple "quoted" 'string'
with lines""", '''and ''' "another", r"raw\n", b"bytes", u"unicode", R"\d", "tab\tquote\"")
print(0xFF, 0b11, 0o17, 1_000, 1e3, 1.5j, .5, 5., 0, 00, -0)
# comment at the end
if True:
    # comment in a block
    print("x")
    # trailing comment
print("end")  # the end

#> 3
#> one line
#> two
#> 6
#> one two
#> [1, 2, 3] ('tuple',) {'k': 'v'}
#> (1, 2, 3) (1, 2, 5)
#> 1 2 Empty
#> short doc 'First line.\n\n    Indented text.\n    ' None
#> 0 5 1 2
#> 5 not checked
#> name 'unset' is not defined
#> ('text', 'wrong') {'field': <class 'int'>, 'other': <class 'str'>} o
#> {} {'a': <class 'int'>, 'b': <class 'str'>, 'c': <class 'float'>, 'return': 'nothing'}
#> indented by a tab
#> 0 1
#> 1-2
#> ab
#> 7 7
#> triple "quoted" 'string'
#> with lines and another raw\n b'bytes' unicode \d tab	quote"
#> 255 3 15 1000 1000.0 1.5j 0.5 5.0 0 0 0
#> x
#> end
