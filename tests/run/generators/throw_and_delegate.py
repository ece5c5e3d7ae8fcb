class E(Exception):
    def __new__(cls, *a): return 5
def g():
    try: yield
    except Exception as e: print(repr(e)); yield
def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
x = g(); next(x); t(x.throw, E)
x = g(); t(x.throw, E)
def r(): raise E
t(r)
def r(): raise E()
t(r)
def r(): raise E from E
t(r)
x = g(); next(x); t(x.throw, int)
x = g(); next(x); t(x.throw, 5)
x = g(); next(x); t(x.throw, "abc")
async def c(): return 5
def yf(): 
    co = c()
    try: yield from co
    finally: co.close()
t(list, yf())
import types
@types.coroutine
def bar(): return (yield from c())
try: bar().send(None)
except StopIteration as e: print(e.value)
async def nest(): return await bar()
try: nest().send(None)
except StopIteration as e: print(e.value)
e = ImportError("test", name="n", path="p")
e.__init__(); print(e.msg, e.name, e.path, e.args)
class S(ImportError): pass
e = S("x", name="q"); print(e.name, e.msg)
e.__init__("a", "b"); print(e.name, e.msg, e.args)

#> TypeError("calling <class '__main__.E'> should have returned an instance of BaseException, not int")
#> None
#> TypeError calling <class '__main__.E'> should have returned an instance of BaseException, not int
#> TypeError calling <class '__main__.E'> should have returned an instance of BaseException, not <class 'int'>
#> TypeError exceptions must derive from BaseException
#> TypeError calling <class '__main__.E'> should have returned an instance of BaseException, not <class 'int'>
#> TypeError exceptions must be classes or instances deriving from BaseException, not type
#> TypeError exceptions must be classes or instances deriving from BaseException, not int
#> TypeError exceptions must be classes or instances deriving from BaseException, not str
#> TypeError cannot 'yield from' a coroutine object in a non-coroutine generator
#> 5
#> 5
#> None None None ()
#> q x
#> None None ('a', 'b')
