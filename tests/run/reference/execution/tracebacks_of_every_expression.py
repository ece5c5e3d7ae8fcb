#@ grant: all
# Where tracebacks put the carets, for an error in each kind of expression and statement.
import traceback, sys
def t(f):
    try: f()
    except BaseException as e: print(traceback.format_exc().replace(__file__, "FILE"), end="")
class O:
    x = None; d = {}; l = [1]
    def m(self): return self.x.y.z
    @property
    def p(self): return 1 / 0
o = O(); n = None; z = 0; s = "str"; lst = [1, 2]
def f1(): return o.x.y
def f2(): return o.l[5].q
def f3(): return (o.x).y
def f4(): return o.d["k"]["j"]
def f5(): return lst[0][1]
def f6(): return o.m().q
def f7(): return n()
def f8(): return (n)(1, 2)
def f9(): return o.x.y()
def f10(): return f1(f2(1))
def f11(): return s + 1
def f12(): return (s) + (1)
def f13(): return s  +  1 * 2
def f14(): return 1 / z + 5
def f15(): return -s
def f16(): return not o.x.y
def f17(): return 1 < s < 2
def f18(): return 1 in 5
def f19(): return [x.y for x in lst]
def f20(): return {x: x.y for x in lst}
def f21(): return list(x.y for x in lst)
def f22(): return (lambda q: q.w)(1)
def f23(): return f"{n.a} {s}"
def f24(): return f"a{s:{n.w}}"
def f25(): return lst[s:]
def f26(): o.x.y = 5
def f27(): lst[7] = 5
def f28(): lst[s] += 1
def f29(): o.x.y += 1
def f30(): del lst[9]
def f31(): del o.nope
def f32(): a, b = lst, *n
def f33(): a, b, c = lst
def f34(): (a, b), c = 1, 2
def f35():
    for x in n: pass
def f36():
    for a, b in lst: pass
def f37():
    with n: pass
def f38():
    with open("nonexistent_file"), n as q: pass
def f39(): assert z, s + 1
def f40(): assert z
def f41(): raise n
def f42(): raise ValueError from 5
def f43(): return o.p + 1
def f44(): import math; return math.sqrt(-1) + 1
def f45(): return int("x" + "y")
def f46(): return max(lst, key=lambda q: q.z)
def f47(): return sorted(lst, key=n.k)
def f48(): return print(s.foo, lst)
def f49(): return f1(*n)
def f50(): return f1(**n)
def f51(): return f1(a=1)
def f52(): return O(1, 2)
def f53(): return o.m(1)
def f54(): return s.upper(1)
def f55(): return "%d" % s
def f56(): return "%s %s" % (1,)
def f57(): return undefined_name + 1
def f58(): return o.l.append(undefined_name)
def f59(): x = y; y = 1
def f60(): return [1,
    2, n.q,
    3]
def f61(): return (1 +
    s
    * 2 + n)
def f62():
    return o.x.y(
        1,
        2,
    )
def f63():
    return (
        o
        .x
        .y
    )
def f64():
    x = [
        a / 0
        for a in lst
        if a
    ]
def f65():
    raise ValueError(
        "multi",
        "line"
    )
def f66():
    return f1(
        1
    ) + 1
def f67():
    @n
    def g(): pass
def f68():
    @O.nope
    @staticmethod
    class K: pass
def f69():
    class K(n): pass
def f70():
    class K(O, metaclass=n.x):
        a = 1
def f71():
    def g(a=n.x): pass
def f73():
    x: n.x = 5
    o.q: n.x = 5
def f74(): return {**n}
def f75(): return [*n]
def f76(): return {[]: 1}
def f77(): return {1, []}
def f78(): return n if n.x else 1
def f79(): return 1 if o.x else n.x
def f80(): return o.x and 1 or n.y
def f81(): return (yy := n.x)
def f82(): return lst[n.x:1]
def f83(): return lst[0:n.x]
def f84(): return lst[0, n.x]
def f85(): return n[0]
def f86(): return lst[0] [1] [2]
def f87(): return o . x . y
def f88(): return n   (   1   )
def f89(): return "é" + "ü" + n.x
def f90(): return "日本" + n.x + "日本"
def f91(): return lst[    "a"    ]
def f92(): return 2 ** "a" ** 3
def f93(): return ~"a"
def f94(): return 1 if 1 < "a" else 2
def f95():
    while n.x: pass
def f96():
    if n.x: pass
    elif 1: pass
def f97():
    if 0: pass
    elif n.x: pass
def f98():
    match n.x:
        case 1: pass
def f99():
    match 5:
        case int(x) if x.y: pass
def f100():
    try: 1 / 0
    except n.x: pass
def f101():
    try: pass
    finally: n.x
def f102(): return (yield_ for yield_ in n)
def f104(): global gg; return gg
def f105(): return lambda: n.x
def f106(): return f105()()
def f107(): x = 1; del x; return x
def f108(): return o.x.y if True else 0; pass
def f109(): return {"a": n.x, "b": 1}
def f110(): return {n.x: 1}
def f111(): return {n.x}
def f112(): return (1, n.x)
def f113(): return (n.x,)
def f114(): return n.x, 1
def f115(): return o.l.pop(0).x.y.z
def f116(): return getattr(o, "nope")
def f117(): return o.l[0]()
def f118(): return o.l[0](1)(2)
def f119(): return f1()()
def f120(): return s[0][0].x()
for k in range(1, 121):
    if f"f{k}" in globals(): print(k); t(globals()[f"f{k}"])

#> 1
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 13, in f1
#>     def f1(): return o.x.y
#>                      ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'y'
#> 2
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 14, in f2
#>     def f2(): return o.l[5].q
#>                      ~~~^^^
#> IndexError: list index out of range
#> 3
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 15, in f3
#>     def f3(): return (o.x).y
#>                      ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'y'
#> 4
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 16, in f4
#>     def f4(): return o.d["k"]["j"]
#>                      ~~~^^^^^
#> KeyError: 'k'
#> 5
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 17, in f5
#>     def f5(): return lst[0][1]
#>                      ~~~~~~^^^
#> TypeError: 'int' object is not subscriptable
#> 6
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 18, in f6
#>     def f6(): return o.m().q
#>                      ^^^^^
#>   File "FILE", line 9, in m
#>     def m(self): return self.x.y.z
#>                         ^^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'y'
#> 7
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 19, in f7
#>     def f7(): return n()
#>                      ^^^
#> TypeError: 'NoneType' object is not callable
#> 8
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 20, in f8
#>     def f8(): return (n)(1, 2)
#>                      ^^^^^^^^^
#> TypeError: 'NoneType' object is not callable
#> 9
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 21, in f9
#>     def f9(): return o.x.y()
#>                      ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'y'
#> 10
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 22, in f10
#>     def f10(): return f1(f2(1))
#>                          ^^^^^
#> TypeError: f2() takes 0 positional arguments but 1 was given
#> 11
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 23, in f11
#>     def f11(): return s + 1
#>                       ~~^~~
#> TypeError: can only concatenate str (not "int") to str
#> 12
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 24, in f12
#>     def f12(): return (s) + (1)
#>                       ~~~~^~~~~
#> TypeError: can only concatenate str (not "int") to str
#> 13
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 25, in f13
#>     def f13(): return s  +  1 * 2
#>                       ~~~^~~~~~~~
#> TypeError: can only concatenate str (not "int") to str
#> 14
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 26, in f14
#>     def f14(): return 1 / z + 5
#>                       ~~^~~
#> ZeroDivisionError: division by zero
#> 15
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 27, in f15
#>     def f15(): return -s
#>                       ^^
#> TypeError: bad operand type for unary -: 'str'
#> 16
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 28, in f16
#>     def f16(): return not o.x.y
#>                           ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'y'
#> 17
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 29, in f17
#>     def f17(): return 1 < s < 2
#>                       ^^^^^^^^^
#> TypeError: '<' not supported between instances of 'int' and 'str'
#> 18
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 30, in f18
#>     def f18(): return 1 in 5
#>                       ^^^^^^
#> TypeError: argument of type 'int' is not iterable
#> 19
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 31, in f19
#>     def f19(): return [x.y for x in lst]
#>                        ^^^
#> AttributeError: 'int' object has no attribute 'y'
#> 20
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 32, in f20
#>     def f20(): return {x: x.y for x in lst}
#>                           ^^^
#> AttributeError: 'int' object has no attribute 'y'
#> 21
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 33, in f21
#>     def f21(): return list(x.y for x in lst)
#>                       ^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 33, in <genexpr>
#>     def f21(): return list(x.y for x in lst)
#>                            ^^^
#> AttributeError: 'int' object has no attribute 'y'
#> 22
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 34, in f22
#>     def f22(): return (lambda q: q.w)(1)
#>                       ^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 34, in <lambda>
#>     def f22(): return (lambda q: q.w)(1)
#>                                  ^^^
#> AttributeError: 'int' object has no attribute 'w'
#> 23
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 35, in f23
#>     def f23(): return f"{n.a} {s}"
#>                          ^^^
#> AttributeError: 'NoneType' object has no attribute 'a'
#> 24
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 36, in f24
#>     def f24(): return f"a{s:{n.w}}"
#>                              ^^^
#> AttributeError: 'NoneType' object has no attribute 'w'
#> 25
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 37, in f25
#>     def f25(): return lst[s:]
#>                       ~~~^^^^
#> TypeError: slice indices must be integers or None or have an __index__ method
#> 26
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 38, in f26
#>     def f26(): o.x.y = 5
#>                ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'y'
#> 27
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 39, in f27
#>     def f27(): lst[7] = 5
#>                ~~~^^^
#> IndexError: list assignment index out of range
#> 28
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 40, in f28
#>     def f28(): lst[s] += 1
#>                ~~~^^^
#> TypeError: list indices must be integers or slices, not str
#> 29
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 41, in f29
#>     def f29(): o.x.y += 1
#>                ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'y'
#> 30
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 42, in f30
#>     def f30(): del lst[9]
#>                    ~~~^^^
#> IndexError: list assignment index out of range
#> 31
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 43, in f31
#>     def f31(): del o.nope
#>                    ^^^^^^
#> AttributeError: 'O' object has no attribute 'nope'
#> 32
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 44, in f32
#>     def f32(): a, b = lst, *n
#>                       ^^^^^^^
#> TypeError: Value after * must be an iterable, not NoneType
#> 33
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 45, in f33
#>     def f33(): a, b, c = lst
#>                ^^^^^^^
#> ValueError: not enough values to unpack (expected 3, got 2)
#> 34
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 46, in f34
#>     def f34(): (a, b), c = 1, 2
#>                ^^^^^^
#> TypeError: cannot unpack non-iterable int object
#> 35
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 48, in f35
#>     for x in n: pass
#> TypeError: 'NoneType' object is not iterable
#> 36
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 50, in f36
#>     for a, b in lst: pass
#>         ^^^^
#> TypeError: cannot unpack non-iterable int object
#> 37
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 52, in f37
#>     with n: pass
#> TypeError: 'NoneType' object does not support the context manager protocol
#> 38
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 54, in f38
#>     with open("nonexistent_file"), n as q: pass
#>          ^^^^^^^^^^^^^^^^^^^^^^^^
#> FileNotFoundError: [Errno 2] No such file or directory: 'nonexistent_file'
#> 39
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 55, in f39
#>     def f39(): assert z, s + 1
#>                          ~~^~~
#> TypeError: can only concatenate str (not "int") to str
#> 40
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 56, in f40
#>     def f40(): assert z
#>                ^^^^^^^^
#> AssertionError
#> 41
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 57, in f41
#>     def f41(): raise n
#>                ^^^^^^^
#> TypeError: exceptions must derive from BaseException
#> 42
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 58, in f42
#>     def f42(): raise ValueError from 5
#>                ^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: exception causes must derive from BaseException
#> 43
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 59, in f43
#>     def f43(): return o.p + 1
#>                       ^^^
#>   File "FILE", line 11, in p
#>     def p(self): return 1 / 0
#>                         ~~^~~
#> ZeroDivisionError: division by zero
#> 44
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 60, in f44
#>     def f44(): import math; return math.sqrt(-1) + 1
#>                                    ^^^^^^^^^^^^^
#> ValueError: math domain error
#> 45
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 61, in f45
#>     def f45(): return int("x" + "y")
#>                       ^^^^^^^^^^^^^^
#> ValueError: invalid literal for int() with base 10: 'xy'
#> 46
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 62, in f46
#>     def f46(): return max(lst, key=lambda q: q.z)
#>                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 62, in <lambda>
#>     def f46(): return max(lst, key=lambda q: q.z)
#>                                              ^^^
#> AttributeError: 'int' object has no attribute 'z'
#> 47
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 63, in f47
#>     def f47(): return sorted(lst, key=n.k)
#>                                       ^^^
#> AttributeError: 'NoneType' object has no attribute 'k'
#> 48
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 64, in f48
#>     def f48(): return print(s.foo, lst)
#>                             ^^^^^
#> AttributeError: 'str' object has no attribute 'foo'
#> 49
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 65, in f49
#>     def f49(): return f1(*n)
#>                       ^^^^^^
#> TypeError: __main__.f1() argument after * must be an iterable, not NoneType
#> 50
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 66, in f50
#>     def f50(): return f1(**n)
#>                       ^^^^^^^
#> TypeError: __main__.f1() argument after ** must be a mapping, not NoneType
#> 51
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 67, in f51
#>     def f51(): return f1(a=1)
#>                       ^^^^^^^
#> TypeError: f1() got an unexpected keyword argument 'a'
#> 52
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 68, in f52
#>     def f52(): return O(1, 2)
#>                       ^^^^^^^
#> TypeError: O() takes no arguments
#> 53
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 69, in f53
#>     def f53(): return o.m(1)
#>                       ^^^^^^
#> TypeError: O.m() takes 1 positional argument but 2 were given
#> 54
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 70, in f54
#>     def f54(): return s.upper(1)
#>                       ^^^^^^^^^^
#> TypeError: str.upper() takes no arguments (1 given)
#> 55
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 71, in f55
#>     def f55(): return "%d" % s
#>                       ~~~~~^~~
#> TypeError: %d format: a real number is required, not str
#> 56
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 72, in f56
#>     def f56(): return "%s %s" % (1,)
#>                       ~~~~~~~~^~~~~~
#> TypeError: not enough arguments for format string
#> 57
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 73, in f57
#>     def f57(): return undefined_name + 1
#>                       ^^^^^^^^^^^^^^
#> NameError: name 'undefined_name' is not defined
#> 58
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 74, in f58
#>     def f58(): return o.l.append(undefined_name)
#>                                  ^^^^^^^^^^^^^^
#> NameError: name 'undefined_name' is not defined
#> 59
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 75, in f59
#>     def f59(): x = y; y = 1
#>                    ^
#> UnboundLocalError: cannot access local variable 'y' where it is not associated with a value
#> 60
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 77, in f60
#>     2, n.q,
#>        ^^^
#> AttributeError: 'NoneType' object has no attribute 'q'
#> 61
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 79, in f61
#>     def f61(): return (1 +
#>                        ^^^
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#> 62
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 83, in f62
#>     return o.x.y(
#>            ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'y'
#> 63
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 91, in f63
#>     .y
#>      ^
#> AttributeError: 'NoneType' object has no attribute 'y'
#> 64
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 95, in f64
#>     a / 0
#>     ~~^~~
#> ZeroDivisionError: division by zero
#> 65
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 100, in f65
#>     raise ValueError(
#> ValueError: ('multi', 'line')
#> 66
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 105, in f66
#>     return f1(
#>            ^^^
#> TypeError: f1() takes 0 positional arguments but 1 was given
#> 67
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 109, in f67
#>     @n
#>      ^
#> TypeError: 'NoneType' object is not callable
#> 68
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 112, in f68
#>     @O.nope
#>      ^^^^^^
#> AttributeError: type object 'O' has no attribute 'nope'
#> 69
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 116, in f69
#>     class K(n): pass
#> TypeError: NoneType takes no arguments
#> 70
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 118, in f70
#>     class K(O, metaclass=n.x):
#>                          ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 71
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 121, in f71
#>     def g(a=n.x): pass
#>             ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 73
#> 74
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 125, in f74
#>     def f74(): return {**n}
#>                       ^^^^^
#> TypeError: 'NoneType' object is not a mapping
#> 75
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 126, in f75
#>     def f75(): return [*n]
#>                       ^^^^
#> TypeError: Value after * must be an iterable, not NoneType
#> 76
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 127, in f76
#>     def f76(): return {[]: 1}
#>                       ^^^^^^^
#> TypeError: unhashable type: 'list'
#> 77
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 128, in f77
#>     def f77(): return {1, []}
#>                       ^^^^^^^
#> TypeError: unhashable type: 'list'
#> 78
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 129, in f78
#>     def f78(): return n if n.x else 1
#>                            ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 79
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 130, in f79
#>     def f79(): return 1 if o.x else n.x
#>                                     ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 80
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 131, in f80
#>     def f80(): return o.x and 1 or n.y
#>                                    ^^^
#> AttributeError: 'NoneType' object has no attribute 'y'
#> 81
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 132, in f81
#>     def f81(): return (yy := n.x)
#>                              ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 82
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 133, in f82
#>     def f82(): return lst[n.x:1]
#>                           ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 83
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 134, in f83
#>     def f83(): return lst[0:n.x]
#>                             ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 84
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 135, in f84
#>     def f84(): return lst[0, n.x]
#>                              ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 85
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 136, in f85
#>     def f85(): return n[0]
#>                       ~^^^
#> TypeError: 'NoneType' object is not subscriptable
#> 86
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 137, in f86
#>     def f86(): return lst[0] [1] [2]
#>                       ~~~~~~~^^^
#> TypeError: 'int' object is not subscriptable
#> 87
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 138, in f87
#>     def f87(): return o . x . y
#>                       ^^^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'y'
#> 88
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 139, in f88
#>     def f88(): return n   (   1   )
#>                       ^^^^^^^^^^^^^
#> TypeError: 'NoneType' object is not callable
#> 89
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 140, in f89
#>     def f89(): return "é" + "ü" + n.x
#>                                   ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 90
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 141, in f90
#>     def f90(): return "日本" + n.x + "日本"
#>                                ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 91
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 142, in f91
#>     def f91(): return lst[    "a"    ]
#>                       ~~~^^^^^^^^^^^^^
#> TypeError: list indices must be integers or slices, not str
#> 92
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 143, in f92
#>     def f92(): return 2 ** "a" ** 3
#>                            ~~~~^^~~
#> TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
#> 93
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 144, in f93
#>     def f93(): return ~"a"
#>                       ^^^^
#> TypeError: bad operand type for unary ~: 'str'
#> 94
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 145, in f94
#>     def f94(): return 1 if 1 < "a" else 2
#>                            ^^^^^^^
#> TypeError: '<' not supported between instances of 'int' and 'str'
#> 95
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 147, in f95
#>     while n.x: pass
#>           ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 96
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 149, in f96
#>     if n.x: pass
#>        ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 97
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 153, in f97
#>     elif n.x: pass
#>          ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 98
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 155, in f98
#>     match n.x:
#>           ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 99
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 159, in f99
#>     case int(x) if x.y: pass
#>                    ^^^
#> AttributeError: 'int' object has no attribute 'y'
#> 100
#> Traceback (most recent call last):
#>   File "FILE", line 161, in f100
#>     try: 1 / 0
#>          ~~^~~
#> ZeroDivisionError: division by zero
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 162, in f100
#>     except n.x: pass
#>            ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 101
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 165, in f101
#>     finally: n.x
#>              ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 102
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 166, in f102
#>     def f102(): return (yield_ for yield_ in n)
#>                        ^^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: 'NoneType' object is not iterable
#> 104
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 167, in f104
#>     def f104(): global gg; return gg
#>                                   ^^
#> NameError: name 'gg' is not defined
#> 105
#> 106
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 169, in f106
#>     def f106(): return f105()()
#>                        ^^^^^^^^
#>   File "FILE", line 168, in <lambda>
#>     def f105(): return lambda: n.x
#>                                ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 107
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 170, in f107
#>     def f107(): x = 1; del x; return x
#>                                      ^
#> UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#> 108
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 171, in f108
#>     def f108(): return o.x.y if True else 0; pass
#>                        ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'y'
#> 109
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 172, in f109
#>     def f109(): return {"a": n.x, "b": 1}
#>                              ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 110
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 173, in f110
#>     def f110(): return {n.x: 1}
#>                         ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 111
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 174, in f111
#>     def f111(): return {n.x}
#>                         ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 112
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 175, in f112
#>     def f112(): return (1, n.x)
#>                            ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 113
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 176, in f113
#>     def f113(): return (n.x,)
#>                         ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 114
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 177, in f114
#>     def f114(): return n.x, 1
#>                        ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 115
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 178, in f115
#>     def f115(): return o.l.pop(0).x.y.z
#>                        ^^^^^^^^^^^^
#> AttributeError: 'int' object has no attribute 'x'
#> 116
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 179, in f116
#>     def f116(): return getattr(o, "nope")
#>                        ^^^^^^^^^^^^^^^^^^
#> AttributeError: 'O' object has no attribute 'nope'
#> 117
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 180, in f117
#>     def f117(): return o.l[0]()
#>                        ~~~^^^
#> IndexError: list index out of range
#> 118
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 181, in f118
#>     def f118(): return o.l[0](1)(2)
#>                        ~~~^^^
#> IndexError: list index out of range
#> 119
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 182, in f119
#>     def f119(): return f1()()
#>                        ^^^^
#>   File "FILE", line 13, in f1
#>     def f1(): return o.x.y
#>                      ^^^^^
#> AttributeError: 'NoneType' object has no attribute 'y'
#> 120
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f()
#>          ^^^
#>   File "FILE", line 183, in f120
#>     def f120(): return s[0][0].x()
#>                        ^^^^^^^^^
#> AttributeError: 'str' object has no attribute 'x'
