# What generic classes may be declared with.
from typing import Generic, TypeVar, Protocol
T = TypeVar("T"); U = TypeVar("U")
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def a():
    class Bad(Generic): pass
def b():
    class Bad(Generic[T], list[U]): pass
def c():
    class Bad(Generic[T], Generic[U]): pass
def d():
    class Bad(Protocol[T], Generic[U]): pass
def e():
    class A(Generic[T]):
        def __init_subclass__(cls, *, k=1, **kw):
            super().__init_subclass__(**kw); print("sub", cls, k, cls.__parameters__)
    class B(A[U], k=3): pass
    class C(A, k=4): pass
    class D(A[int], z=4): pass
def f():
    class A(Generic[T]): pass
    class B(A): pass
    class C(B, Generic[U]): pass
    return A.__parameters__, B.__parameters__, C.__parameters__, "__parameters__" in B.__dict__
def g():
    class A[T]: pass
    class B[X](A[X], list[U]): pass
def h():
    class A(list[T], dict[U, T]): pass
def i():
    class A(list[T]): pass
    class B(A, Generic[U]): pass
    class C(Protocol): pass
    class D(C): pass
    return B.__parameters__, D.__parameters__, C.__parameters__, B.__orig_bases__
for x in (a, b, c, d, e, f, g, h, i): attempt(x)

#> TypeError Cannot inherit from plain Generic
#> TypeError Some type variables (~U) are not listed in Generic[~T]
#> TypeError Cannot inherit from Generic[...] multiple times.
#> TypeError Some type variables (~T) are not listed in Generic[~U]
#> sub <class '__main__.e.<locals>.B'> 3 (~U,)
#> sub <class '__main__.e.<locals>.C'> 4 ()
#> TypeError e.<locals>.D.__init_subclass__() takes no keyword arguments
#> ((~T,), (), (~U,), True)
#> TypeError Some type variables (~U) are not listed in Generic[X]
#> TypeError multiple bases have instance lay-out conflict
#> ((~U,), (), (), (<class '__main__.i.<locals>.A'>, typing.Generic[~U]))
