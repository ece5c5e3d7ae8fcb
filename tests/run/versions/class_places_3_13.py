#@ python: 3.13
# Docstrings without their indentation, what classes say of their text, and fresh dicts from locals(): 3.13.
def a():
    """First.

        indented
      less
    base
    """
def b():
    """  lead
	tab
        more	tabs
   
      
    """
def c(): "  x  "
def d():
    """
    x
      y"""
def e():
    "a\n   b\n\n \n    c\n"
for f in (a,b,c,d,e): print(repr(f.__doc__))
@(lambda c: c)
@(lambda c: c)
class K:
    """Doc.
       more"""
    def f(self):
        self.zeta = 1; self.alpha, self.beta = 1, 2
        def g(self): self.inner = 1
        other = self; other.nope = 1
        self.x.y = 3
        del self.deleted
        self.aug += 1
        self.ann: int = 3
        for self.loop in (): pass
        with self as self.w: pass
    class N:
        def m(self): self.of_n = 1
    lam = lambda self: setattr(self, "no", 1)
    @staticmethod
    def s(this): this.q = 1; self = 3; self.zz = 1
    print(sorted(locals()))
print(K.__firstlineno__, K.__static_attributes__, K.N.__static_attributes__, repr(K.__doc__), list(vars(K)))
def fn():
    a = 1
    l1 = locals(); b = 2; l2 = locals()
    l1['a'] = 5
    print(l1 is l2, l1, sorted(l2), a)
    [print(sorted(locals())) for q in (1,)]
fn()
class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        print(name, list(ns))
        return super().__new__(mcs, name, bases, ns)
class M(metaclass=Meta):
    "doc"
    x = 1
    def f(self): self.late = self.early = 1
print(M.__static_attributes__, M.__firstlineno__ > 40)
class E(M):
    pass
print(E.__static_attributes__, "__firstlineno__" in vars(E), E.__doc__)
def make():
    class Inner:
        def f(self):
            class Other:
                self.there = 1
                def g(self): self.not_there = 1
            return [self.x for self.y in ()]
    return Inner
print(make().__static_attributes__, make().__qualname__)
def outer(a):
    b = 2
    def inner():
        c = a + b
        first = locals()
        first["c"] = 0
        return first, locals(), c
    return inner()
print(outer(1))

#> 'First.\n\n    indented\n  less\nbase\n'
#> 'lead\ntab\nmore    tabs\n\n\n'
#> 'x  '
#> '\nx\n  y'
#> 'a\nb\n\n\n c\n'
#> ['N', '__doc__', '__firstlineno__', '__module__', '__qualname__', 'f', 'lam', 's']
#> 25 ('alpha', 'ann', 'beta', 'inner', 'loop', 'w', 'zeta', 'zz') ('of_n',) 'Doc.\nmore' ['__module__', '__firstlineno__', '__doc__', 'f', 'N', 'lam', 's', '__static_attributes__', '__dict__', '__weakref__']
#> False {'a': 5} ['a', 'b', 'l1'] 1
#> ['a', 'b', 'l1', 'l2', 'q']
#> M ['__module__', '__qualname__', '__firstlineno__', '__doc__', 'x', 'f', '__static_attributes__']
#> ('early', 'late') True
#> E ['__module__', '__qualname__', '__firstlineno__', '__static_attributes__']
#> () True None
#> ('there', 'y') make.<locals>.Inner
#> ({'c': 0, 'a': 1, 'b': 2}, {'c': 3, 'first': {'c': 0, 'a': 1, 'b': 2}, 'a': 1, 'b': 2}, 3)
