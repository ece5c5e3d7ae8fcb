import types, sys, gc, weakref
class Lazy(types.ModuleType):
    """A lazy one."""
    level = 3
    def __init__(self, name, doc=None, *, table=()):
        super().__init__(name, doc)
        self._table = dict(table)
    def __getattr__(self, name):
        try:
            v = self._table[name]()
        except KeyError:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}") from None
        setattr(self, name, v)
        return v
    def __dir__(self):
        return sorted(set(super().__dir__()) | set(self._table))
    def hello(self):
        return f"hello from {self.__name__}"
m = Lazy("virtual", "Doc.", table={"a": lambda: 1, "b": lambda: [2]})
print(m, repr(m), m.__name__, m.__doc__, m.level, m.hello())
print(m.a, m.b, m.b is m.b, "a" in m.__dict__, "zz" in vars(m))
try: m.zz
except AttributeError as e: print(e)
print([n for n in dir(m) if not n.startswith("_")])
print(isinstance(m, types.ModuleType), type(m), type(m).__mro__, m.__class__ is Lazy)
m.x = 5; del m.x
try: del m.x
except AttributeError as e: print(e)
try: Lazy()
except TypeError as e: print(e)
class Bare(types.ModuleType): pass
for args in ((), (1,), ("n",), ("n", "d"), ("n", "d", "e")):
    try:
        b = Bare(*args); print(b, b.__doc__, sorted(b.__dict__))
    except TypeError as e: print(e)
print(Bare(name="kw", doc="x").__doc__)
class NoInit(types.ModuleType):
    def __init__(self): pass
n = NoInit()
print(n, n.__dict__)
class P(types.ModuleType):
    @property
    def computed(self): return "c" + self.__name__
    @computed.setter
    def computed(self, v): print("set", v)
    def __setattr__(self, k, v):
        print("setattr", k); super().__setattr__(k, v)
p = P("p"); p.computed = 1; print(p.computed); p.y = 2; print(p.y, p.__dict__["y"])
r = weakref.ref(n); del n; gc.collect(); print(r())
q = Bare("cyc"); q.me = q; r = weakref.ref(q); del q; gc.collect(); print(r())
mm = types.ModuleType("plain")
for k, v in (("__dict__", {}), ("__class__", int)):
    try: setattr(mm, k, v)
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
p.__dict__["late"] = 1; print(p.late, hash(p) == hash(p), p == p, p != mm)
class Callable_(types.ModuleType):
    def __call__(self, x): return x * 2
    def __getitem__(self, k): return k
    def __len__(self): return 7
c = Callable_("c"); print(c(4), c["k"], len(c), bool(c))
import copy
for k in range(200): Bare("t" + str(k))

#> <module 'virtual'> <module 'virtual'> virtual Doc. 3 hello from virtual
#> 1 [2] True True False
#> module 'virtual' has no attribute 'zz'
#> ['a', 'b']
#> True <class '__main__.Lazy'> (<class '__main__.Lazy'>, <class 'module'>, <class 'object'>) True
#> 'Lazy' object has no attribute 'x'
#> Lazy.__init__() missing 1 required positional argument: 'name'
#> module() missing required argument 'name' (pos 1)
#> module() argument 'name' must be str, not int
#> <module 'n'> None ['__doc__', '__loader__', '__name__', '__package__', '__spec__']
#> <module 'n'> d ['__doc__', '__loader__', '__name__', '__package__', '__spec__']
#> module() takes at most 2 arguments (3 given)
#> x
#> <module '?'> {}
#> setattr computed
#> set 1
#> cp
#> setattr y
#> 2 2
#> None
#> None
#> AttributeError readonly attribute
#> TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> 1 True True True
#> 8 k 7 True
