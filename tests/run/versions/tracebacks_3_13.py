#@ python: 3.13
# Tracebacks since 3.13: all lines of an expression, calls with their brackets marked, statements that are one call bare.
import traceback
def t(f):
    try: f()
    except Exception: print("".join(traceback.format_exc().split("f()\n         ~^^\n")[1].splitlines(True)[1:]).split("  File")[0])
def g(*a, **k): raise ValueError("x")
class O:
    def m(self, *a): raise ValueError(1)
o = O()
a,b = 1,"b"
def a1():
    return a+b
def a2():
    return (a)+b
def a3():
    x = (a)+(b)
def a4():
    x = (a
      +b)
def a5():
    x = (a  # c
      # +
      + # d
      b)
def a6():
    return o.m(1)
def a7():
    x = o.m(1)
def a8():
    x, y = g(1)
def a9():
    x = y = g(1)
def a10():
    a10.x = g(2)
def a11():
    return g(1)  # comment
def a12():
    return g(1); pass
def a13():
    x = (
      g(1, 2)
      .foo
    )
def a14():
    x = (o
      .foo(1,
      2))
def a15():
    x = (o
      .foo
        .bar(1,
      2))
def a16():
    x = [][
      1
       ](
    2
    )
def a17():
    x: int = g(1)
def a18():
    (g
      # hi
      (1,
      2))
def a19():
    return g(1,
      2,
      3, 4,
      5) or (
        3)
def a20():
    if g(1): pass
def a21():
    a//b
def a22():
    a ** b
def a23():
    return not a+b
def a24():
    return -a+b
def a25():
    x = a+\
      b
def a26():
    x = g(1)[2]
def a27():
    [][1]
def a28():
    [] [1]
def a29():
    x = 1 if g(2) else 3
def a30():
    x = g(1) if 2 else 3
def a31():
    x = y[0] = g("""
a
 b""")
def a32():
    f = (g("é", 3) +
         3
          + 5)
def a33():
    f = (3
         + 3
         + "x"
         + 5)
def a34():
    await_ = g(o.m)
def a35():
    with g(1): pass
def a36():
    g(o
       .m(1))
def a37():
    x = { 'a':
     [1][2]}
def a38():
	x = 1 + "a"
def a39():
	g("\t	x"); y = 1
def a40():
    raise g(
      3) from None
def a41():
    assert g(
      3), "x"
def a42():
    x = ("日本" + 1)
for i in range(1,43):
    print("#",i); t(globals()[f"a{i}"])

#> # 1
#>     return a+b
#>            ~^~
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#>
#> # 2
#>     return (a)+b
#>            ~~~^~
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#>
#> # 3
#>     x = (a)+(b)
#>         ~~~^^~~
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#>
#> # 4
#>     x = (a
#>          ~
#>       +b)
#>       ^~
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#>
#> # 5
#>     x = (a  # c
#>          ~~~~~~
#>       # +
#>       ~~~
#>       + # d
#>       ^~~~~
#>       b)
#>       ~
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#>
#> # 6
#>     return o.m(1)
#>            ~~~^^^
#>
#> # 7
#>     x = o.m(1)
#>
#> # 8
#>     x, y = g(1)
#>            ~^^^
#>
#> # 9
#>     x = y = g(1)
#>             ~^^^
#>
#> # 10
#>     a10.x = g(2)
#>             ~^^^
#>
#> # 11
#>     return g(1)  # comment
#>
#> # 12
#>     return g(1); pass
#>
#> # 13
#>     g(1, 2)
#>     ~^^^^^^
#>
#> # 14
#>     .foo(1,
#>      ^^^
#> AttributeError: 'O' object has no attribute 'foo'
#>
#> # 15
#>     .foo
#>      ^^^
#> AttributeError: 'O' object has no attribute 'foo'
#>
#> # 16
#>     x = [][
#>         ~~^
#>       1
#>       ^
#>        ](
#>        ^
#> IndexError: list index out of range
#>
#> # 17
#>     x: int = g(1)
#>              ~^^^
#>
#> # 18
#>     (g
#>      ~
#>       # hi
#>       ~~~~
#>       (1,
#>       ^^^
#>       2))
#>       ^^
#>
#> # 19
#>     return g(1,
#>            ~^^^
#>       2,
#>       ^^
#>       3, 4,
#>       ^^^^^
#>       5) or (
#>       ^^
#>
#> # 20
#>     if g(1): pass
#>        ~^^^
#>
#> # 21
#>     a//b
#>     ~^^~
#> TypeError: unsupported operand type(s) for //: 'int' and 'str'
#>
#> # 22
#>     a ** b
#>     ~~^^~~
#> TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
#>
#> # 23
#>     return not a+b
#>                ~^~
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#>
#> # 24
#>     return -a+b
#>            ~~^~
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#>
#> # 25
#>     x = a+\
#>         ~^~
#>       b
#>       ~
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#>
#> # 26
#>     x = g(1)[2]
#>         ~^^^
#>
#> # 27
#>     [][1]
#>     ~~^^^
#> IndexError: list index out of range
#>
#> # 28
#>     [] [1]
#>     ~~~^^^
#> IndexError: list index out of range
#>
#> # 29
#>     x = 1 if g(2) else 3
#>              ~^^^
#>
#> # 30
#>     x = g(1) if 2 else 3
#>         ~^^^
#>
#> # 31
#>         x = y[0] = g("""
#>                    ~^^^^
#>     a
#>     ^
#>      b""")
#>      ^^^^^
#>
#> # 32
#>     f = (g("é", 3) +
#>          ~^^^^^^^^
#>
#> # 33
#>     f = (3
#>          ~
#>          + 3
#>          ~~~
#>          + "x"
#>          ^~~~~
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#>
#> # 34
#>     await_ = g(o.m)
#>
#> # 35
#>     with g(1): pass
#>          ~^^^
#>
#> # 36
#>     .m(1))
#>      ~^^^
#>
#> # 37
#>     [1][2]}
#>     ~~~^^^
#> IndexError: list index out of range
#>
#> # 38
#>     x = 1 + "a"
#>         ~~^~~~~
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#>
#> # 39
#>     g("\t	x"); y = 1
#>     ~^^^^^^^^
#>
#> # 40
#>     raise g(
#>           ~^
#>       3) from None
#>       ^^
#>
#> # 41
#>     assert g(
#>            ~^
#>       3), "x"
#>       ^^
#>
#> # 42
#>     x = ("日本" + 1)
#>          ~~~~~~~^~~
#> TypeError: can only concatenate str (not "int") to str
#>
