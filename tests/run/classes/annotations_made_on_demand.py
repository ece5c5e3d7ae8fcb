class A: attr: int
class B(A): pass
class D: pass
print(A.__annotations__, B.__annotations__, D.__annotations__)
D.__annotations__["q"] = 1
print(D.__annotations__, "__annotations__" in D.__dict__, "__annotations__" in B.__dict__)
B.__annotations__ = {"k": 3}
print(B.__annotations__)
del B.__annotations__
print(B.__annotations__)
try: print(A().__annotations__)
except AttributeError as e: print(e)
try: print(D().__annotations__)
except AttributeError as e: print(e)
try: print(int.__annotations__)
except AttributeError as e: print(e)
class CMeta(type):
    @classmethod
    def __prepare__(metacls, name, bases, **kwds):
        return {'__annotations__': dict(), 'x': 5}
class CC(metaclass=CMeta):
    XX: 'ANNOT'
print(CC.__annotations__)
class Cb:
    __annotations__['z'] = 3
    y: int = 4
print(Cb.__annotations__)
def f():
    class L:
        u: str
        locals()
    return L
print(f().__annotations__)
for k in (A, B): print(getattr(k, "__annotations__", None))
def deco(c):
    return dict(c.__annotations__)
@deco
class X:
    p: "foo"
    q: int = 3
print(X)
print(len.__call__([1]), [].append.__call__(3), (lambda: 5).__call__(), (lambda: 6).__call__.__call__())

#> {'attr': <class 'int'>} {} {}
#> {'q': 1} True True
#> {'k': 3}
#> {}
#> {'attr': <class 'int'>}
#> {'q': 1}
#> type object 'int' has no attribute '__annotations__'
#> {'XX': 'ANNOT'}
#> {'z': 3, 'y': <class 'int'>}
#> {'u': <class 'str'>}
#> {'attr': <class 'int'>}
#> {}
#> {'p': 'foo', 'q': <class 'int'>}
#> 1 None 5 6
