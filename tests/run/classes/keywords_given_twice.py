# Keywords of classes and of calls that come more than once, also through dicts.
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
    else: print("none")
def a():
    class K(metaclass=type, **{'metaclass': type}): pass
def b():
    class K(x=1, **{'x': type}): pass
t(a); t(b)
def f(**k): print(k)
t(lambda: f(**{1: 3}, **{1: 5}))
t(lambda: f(**{1: 3}))
t(lambda: f(x=3, **{'x': 4}))
t(lambda: f(**{'x':3}, **{'x': 4}))

t(lambda: f(**5))
def c():
    class K(**5): pass
def d():
    class K(**{1: 2}): pass
def e():
    class K(**{'metaclass': type}, **{'metaclass': type}): pass
class M(type):
    def __new__(m, *a, **k): print(k); return type.__new__(m, *a)
    def __init__(*a, **k): pass
def g():
    class K(a=1, **{'b': 2}, metaclass=M, **{'c': 3}): pass
for one in (c, d, e, g): t(one)

#> TypeError __build_class__() got multiple values for keyword argument 'metaclass'
#> TypeError __build_class__() got multiple values for keyword argument 'x'
#> TypeError __main__.f() got multiple values for keyword argument '1'
#> TypeError keywords must be strings
#> TypeError __main__.f() got multiple values for keyword argument 'x'
#> TypeError __main__.f() got multiple values for keyword argument 'x'
#> TypeError __main__.f() argument after ** must be a mapping, not int
#> TypeError __build_class__() argument after ** must be a mapping, not int
#> TypeError keywords must be strings
#> TypeError __build_class__() got multiple values for keyword argument 'metaclass'
#> {'a': 1, 'b': 2, 'c': 3}
#> none
