# Patching modules, classes, instances and builtin containers of functions at run time, and restoring: mocks, spies, context managers.
import json
import math
import string
from contextlib import contextmanager

print(math.sqrt(16))
real = math.sqrt
math.sqrt = lambda x: f"fake {x}"
print(math.sqrt(16), real(16))
math.sqrt = real
print(math.sqrt(16))
math.tau2 = math.tau * 2
print(f"{math.tau2:.3f}", hasattr(math, "tau2"), "tau2" in vars(math))
del math.tau2
try:
    math.tau2
except AttributeError as e:
    print(e)


@contextmanager
def patched(owner, name, value):
    missing = object()
    old = vars(owner).get(name, missing)
    setattr(owner, name, value)
    try:
        yield value
    finally:
        if old is missing:
            delattr(owner, name)
        else:
            setattr(owner, name, old)


class Service:
    url = "real"

    def fetch(self, key):
        return f"{self.url}/{key}"

    @staticmethod
    def helper(x):
        return x * 2

    @classmethod
    def make(cls):
        return cls()

    @property
    def status(self):
        return "up"

    def use(self):
        return self.fetch("k"), self.helper(2), self.status


s = Service()
print(s.use())
with patched(Service, "fetch", lambda self, key: f"mock {key}"), patched(Service, "url", "test"), patched(Service, "status", "down"):
    print(s.use(), Service.url, Service.make().use())
print(s.use())
with patched(Service, "helper", staticmethod(lambda x: "patched helper")):
    print(s.use(), Service.helper(1))
with patched(Service, "brand_new", 5):
    print(s.brand_new)
print(hasattr(s, "brand_new"), s.helper(4))


class Spy:
    def __init__(self, f=None, returns=None):
        self.f, self.returns, self.calls = f, returns, []

    def __call__(self, *a, **k):
        self.calls.append((a, k))
        return self.f(*a, **k) if self.f else self.returns

    def __getattr__(self, name):
        child = self.__dict__[name] = Spy()
        return child


spy = Spy(s.fetch)
s.fetch = spy
print(s.use(), spy.calls)
del s.fetch
mock = Spy(returns=3)
mock.child.deep(1, x=2)
print(mock(5), mock.calls, mock.child.deep.calls)
with patched(json, "dumps", lambda o: "DUMPED"):
    print(json.dumps([1]))
print(json.dumps([1]))
with patched(string, "digits", "xyz"):
    print(string.digits)
print(string.digits)


def add_method(cls):
    def decorate(f):
        setattr(cls, f.__name__, f)
        return f
    return decorate


@add_method(Service)
def extra(self, n):
    return [self.fetch(i) for i in range(n)]


print(s.extra(2), Service().extra(1), extra.__qualname__)
original = Service.fetch


def wrapped(self, key):
    return "<" + original(self, key) + ">"


Service.fetch = wrapped
print(s.use(), Service.fetch is wrapped, s.fetch.__name__)
Service.__init__ = lambda self, url="given": setattr(self, "url", url)
print(Service().use(), Service("own").fetch("z"), s.url)
Service.__repr__ = lambda self: f"Service({self.url})"
print(s, [Service("q")], f"{s}")
for bad in (lambda: setattr(int, "x", 1), lambda: setattr(list, "append", None), lambda: setattr("s", "x", 1), lambda: setattr(object(), "x", 1), lambda: delattr(str, "upper"), lambda: setattr(None, "x", 1), lambda: setattr(len, "x", 1), lambda: setattr([].append, "x", 1)):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

#> 4.0
#> fake 16 4.0
#> 4.0
#> 12.566 True True
#> module 'math' has no attribute 'tau2'
#> ('real/k', 4, 'up')
#> ('mock k', 4, 'down') test ('mock k', 4, 'down')
#> ('real/k', 4, 'up')
#> ('real/k', 'patched helper', 'up') patched helper
#> 5
#> False 8
#> ('real/k', 4, 'up') [(('k',), {})]
#> 3 [((5,), {})] [((1,), {'x': 2})]
#> DUMPED
#> [1]
#> xyz
#> 0123456789
#> ['real/0', 'real/1'] ['real/0'] extra
#> ('<real/k>', 4, 'up') True wrapped
#> ('<given/k>', 4, 'up') <own/z> real
#> Service(real) [Service(q)] Service(real)
#> TypeError cannot set 'x' attribute of immutable type 'int'
#> TypeError cannot set 'append' attribute of immutable type 'list'
#> AttributeError 'str' object has no attribute 'x'
#> AttributeError 'object' object has no attribute 'x'
#> TypeError cannot set 'upper' attribute of immutable type 'str'
#> AttributeError 'NoneType' object has no attribute 'x'
#> AttributeError 'builtin_function_or_method' object has no attribute 'x'
#> AttributeError 'builtin_function_or_method' object has no attribute 'x'
