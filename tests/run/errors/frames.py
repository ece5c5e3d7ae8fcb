# The functions that run, as sys._getframe() and tracebacks show them.
import sys
def inner():
    f = sys._getframe()
    print(f.f_code.co_name, f.f_back.f_code.co_name, f.f_back.f_lineno)
    g = sys._getframe(1)
    print(g.f_code.co_name, g.f_lineno)
    f = f.f_back
    while f:
        print(" ", f.f_code.co_name, f.f_lineno, f.f_code.co_filename.split("/")[-1])
        f = f.f_back
def outer(n):
    if n:
        return outer(n - 1)
    inner()
outer(2)
def gen():
    yield sys._getframe().f_lineno
    inner()
    yield 2
for x in gen():
    print(x)
class C:
    def m(self):
        [inner() for _ in range(1)]
    @property
    def p(self): inner(); return 1
    def __add__(self, o):
        inner()
        return 1
C().m(); C().p; C() + 1
list(map(lambda x: inner(), [1]))
sorted([2, 1], key=lambda x: inner() or x)
try: sys._getframe(50)
except ValueError as e: print(e)
def boom():
    1 / 0
try: boom()
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
print(sys._getframe().f_back)
def rec(n):
    return rec(n + 1)
try: rec(0)
except RecursionError as e: print(e)
print(sys._getframe().f_code.co_name)

#> inner outer 15
#> outer 15
#>   outer 15 frames.py
#>   outer 14 frames.py
#>   outer 14 frames.py
#>   <module> 16 frames.py
#> 18
#> inner gen 19
#> gen 19
#>   gen 19 frames.py
#>   <module> 21 frames.py
#> 2
#> inner m 25
#> m 25
#>   m 25 frames.py
#>   <module> 31 frames.py
#> inner p 27
#> p 27
#>   p 27 frames.py
#>   <module> 31 frames.py
#> inner __add__ 29
#> __add__ 29
#>   __add__ 29 frames.py
#>   <module> 31 frames.py
#> inner <lambda> 32
#> <lambda> 32
#>   <lambda> 32 frames.py
#>   <module> 32 frames.py
#> inner <lambda> 33
#> <lambda> 33
#>   <lambda> 33 frames.py
#>   <module> 33 frames.py
#> inner <lambda> 33
#> <lambda> 33
#>   <lambda> 33 frames.py
#>   <module> 33 frames.py
#> call stack is not deep enough
#> 38 <module>
#> 37 boom
#> None
#> maximum recursion depth exceeded
#> <module>
