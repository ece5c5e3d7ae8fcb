# What inspect says of objects, and of their members and docstrings.
import inspect
class C:
    """Class doc"""
    x = 1
    def __init__(self, q, r=2): pass
    def m(self, z): pass
    @classmethod
    def k(cls, y): pass
    @staticmethod
    def s(w): pass
    @property
    def prop(self): "p doc"; return 1
    async def co(self): pass
    def g(self): yield 1
    async def ag(self): yield 1
c = C(1)
def f(): "Doc of f."
for name in "isfunction ismethod isclass ismodule isbuiltin isroutine isgeneratorfunction iscoroutinefunction isasyncgenfunction isgenerator iscoroutine isawaitable isdatadescriptor ismethoddescriptor isgetsetdescriptor ismemberdescriptor istraceback isframe iscode isabstract isasyncgen".split():
    fn = getattr(inspect, name)
    print(name, [fn(o) for o in (f, C.m, c.m, C, len, [].append, C.g, C.co, C.ag, c.g(), C.prop, C.__dict__["k"], C.__dict__["s"], 5, str.join, int.real, f.__code__, C.k)])
print(inspect.getdoc(f), inspect.getdoc(C), inspect.getdoc(c.m), inspect.getdoc(C.prop))
print(repr(inspect.cleandoc("  a\n    b\n      c\n\n")))
print([n for n, v in inspect.getmembers(C) if not n.startswith("__")])
print([n for n, v in inspect.getmembers(c, inspect.ismethod)])

#> isfunction [True, True, False, False, False, False, True, True, True, False, False, False, False, False, False, False, False, False]
#> ismethod [False, False, True, False, False, False, False, False, False, False, False, False, False, False, False, False, False, True]
#> isclass [False, False, False, True, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
#> ismodule [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
#> isbuiltin [False, False, False, False, True, True, False, False, False, False, False, False, False, False, False, False, False, False]
#> isroutine [True, True, True, False, True, True, True, True, True, False, False, True, True, False, True, False, False, True]
#> isgeneratorfunction [False, False, False, False, False, False, True, False, False, False, False, False, False, False, False, False, False, False]
#> iscoroutinefunction [False, False, False, False, False, False, False, True, False, False, False, False, False, False, False, False, False, False]
#> isasyncgenfunction [False, False, False, False, False, False, False, False, True, False, False, False, False, False, False, False, False, False]
#> isgenerator [False, False, False, False, False, False, False, False, False, True, False, False, False, False, False, False, False, False]
#> iscoroutine [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
#> isawaitable [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
#> isdatadescriptor [False, False, False, False, False, False, False, False, False, False, True, False, False, False, False, True, False, False]
#> ismethoddescriptor [False, False, False, False, False, False, False, False, False, False, False, True, True, False, True, False, False, False]
#> isgetsetdescriptor [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, True, False, False]
#> ismemberdescriptor [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
#> istraceback [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
#> isframe [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
#> iscode [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, True, False]
#> isabstract [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
#> isasyncgen [False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
#> Doc of f. Class doc None p doc
#> 'a\nb\n  c'
#> ['ag', 'co', 'g', 'k', 'm', 'prop', 's', 'x']
#> ['__init__', 'ag', 'co', 'g', 'k', 'm']
