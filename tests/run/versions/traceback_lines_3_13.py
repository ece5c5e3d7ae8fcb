#@ python: 3.13
# Expressions of several lines in tracebacks of 3.13: what is left out, comments, decorators, attributes.
import traceback
def t(f):
    try: f()
    except Exception: print("".join(l for l in traceback.format_exc().splitlines(True) if not l.startswith("  File")))
def g(*a, **k): raise ValueError("x")
def a1():
    x = g(1,
       2,
       3)
def a2():
    return (1 +
      2 / 0)
def a3():
    g(
      1, 2
    )
def a4():
    g(lambda:
      3, 4, 5,
      6, 7, 8,
      9, 10)
def a5():
    [1,2,3][
       7
    ]
def a6():
    x = {'a': 1}
    y = x['a']['b'](3)
def a7():
    raise ValueError(
        "a"
        "b")
def a8():
    x = (g(1) +
         g(2))
def a9():
    g (1) ; x = 3
def a10():
    x = 1 + (
      # comment
      'a'
    )
def a11():
    assert g(1), 2
def a12():
    (g
     (1))
def a13():
    g(
1,


2)
def a14():
    class A(g()): pass
    class B(g(1,
       2)): x = 3
def a15():
    with g(1) as x: pass
def a16():
    for x in g(): pass
def a18():
    @g
    def x(): pass
def a19():
    @g(
     3)
    def x(): pass
def a20():
    None.x.y
def a21():
    None.x(3)
def a22():
    "é€".foo(   )
def a23():
    é = 1; g("é€") + é
def a24():
    x = [
      g(i)
      for i in range(3)
    ]
def a25():
    f"{g(3)}"
    f"{1/0}"
def a26():
    yield_ = -"a"
def a27():
    del a27.x
def a28():
    a28.x += 1
def a29():
    1 if g() else 2
def a30():
    g(1)(2)
def a32():
    raise g(1) from g(2)
def a33():
    1 < 'a'
def a34():
    a, b = 1
def a35():
    a, b = (1,
   2, 3)
for i in range(1,36): 
    if f"a{i}" in globals(): t(globals()[f"a{i}"])

#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     x = g(1,
#>        2,
#>        3)
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     2 / 0)
#>     ~~^~~
#> ZeroDivisionError: division by zero
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     g(
#>     ~^
#>       1, 2
#>       ^^^^
#>     )
#>     ^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     g(lambda:
#>     ~^^^^^^^^
#>       3, 4, 5,
#>       ^^^^^^^^
#>       6, 7, 8,
#>       ^^^^^^^^
#>       9, 10)
#>       ^^^^^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     [1,2,3][
#>     ~~~~~~~^
#>        7
#>        ^
#>     ]
#>     ^
#> IndexError: list index out of range
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     y = x['a']['b'](3)
#>         ~~~~~~^^^^^
#> TypeError: 'int' object is not subscriptable
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     raise ValueError(
#>         "a"
#>         "b")
#> ValueError: ab
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     x = (g(1) +
#>          ~^^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     g (1) ; x = 3
#>     ~~^^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     x = 1 + (
#>         ~~^~~
#>       # comment
#>       ~~~~~~~~~
#>       'a'
#>       ~~~
#>     )
#>     ~
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     assert g(1), 2
#>            ~^^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     (g
#>      ~
#>      (1))
#>      ^^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>         g(
#>         ~^
#>     1,
#>     ^^
#>     
#>     
#>     
#>     
#>     2)
#>     ^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     class A(g()): pass
#>             ~^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     with g(1) as x: pass
#>          ~^^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     for x in g(): pass
#>              ~^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     @g
#>      ^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     @g(
#>      ~^
#>      3)
#>      ^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     None.x.y
#>     ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     None.x(3)
#>     ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     "é€".foo(   )
#>     ^^^^^^^^
#> AttributeError: 'str' object has no attribute 'foo'
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     é = 1; g("é€") + é
#>            ~^^^^^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     g(i)
#>     ~^^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     f"{g(3)}"
#>        ~^^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     yield_ = -"a"
#>              ^^^^
#> TypeError: bad operand type for unary -: 'str'
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     del a27.x
#>         ^^^^^
#> AttributeError: 'function' object has no attribute 'x'
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     a28.x += 1
#>     ^^^^^
#> AttributeError: 'function' object has no attribute 'x'
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     1 if g() else 2
#>          ~^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     g(1)(2)
#>     ~^^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     raise g(1) from g(2)
#>           ~^^^
#>     def g(*a, **k): raise ValueError("x")
#>                     ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: x
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     1 < 'a'
#> TypeError: '<' not supported between instances of 'int' and 'str'
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     a, b = 1
#>     ^^^^
#> TypeError: cannot unpack non-iterable int object
#>
#> Traceback (most recent call last):
#>     try: f()
#>          ~^^
#>     a, b = (1,
#>     ^^^^
#> ValueError: too many values to unpack (expected 2)
#>
