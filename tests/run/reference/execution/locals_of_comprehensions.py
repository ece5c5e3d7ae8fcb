# `locals()` in and around comprehensions: what it shows, and what it shows no longer.
def a():
    r = [locals() for q in [1]]
    return sorted(locals())
print(a())
def b():
    [sorted(locals()) for q in [1]]
    x = 1
    return sorted(locals())
print(b())
def c():
    print(locals())
    [0 for q in [1]]
    return locals()
print(c())
def d():
    [print(locals()) for q in [1]]
    return locals()
print(d())
def e():
    y = [print(sorted(locals())) for q in [1]]
    {q: print(sorted(locals())) for q in [1]}
    {print(sorted(locals())) for w in [1]}
    print(sorted(locals()))
    for w in [2]: [w for w in [3]]; print(locals())
e()
def f():
    try: [print(locals()) or 1/0 for q in [1]]
    except ZeroDivisionError: return locals()
print(f())
class K:
    a = 1
    [z for z in [1]]
    print(sorted(k for k in locals() if k[0] != '_'))
def g(n):
    def h(): return n, locals()
    class L:
        m = n
        print([k for k in locals() if k[0] != '_'])
        def i(self): return locals(), n
    yield locals()
    yield h(), L().i()[0].keys()
    del n
    yield locals()
for v in g(3): print(sorted(v) if isinstance(v, dict) else (v[0], sorted(v[1])))

#> ['r']
#> ['x']
#> {}
#> {}
#> {'q': 1}
#> {}
#> ['q']
#> ['q', 'y']
#> ['w', 'y']
#> ['y']
#> {'y': [None], 'w': 2}
#> {'q': 1}
#> {}
#> ['a']
#> ['m']
#> ['L', 'h', 'n']
#> ((3, {'n': 3}), ['n', 'self'])
#> ['L', 'h']
