#@ stderr: any
import atexit
def f(*a, **k): print("f", a, k)
print(atexit.register(f, 1, 2, x=3) is f)
@atexit.register
def g(): print("g")
def bad(): raise ValueError("bad at exit")
atexit.register(bad)
atexit.register(print, "last registered")
atexit.register(f, "gone"); 
def h(): print("h")
atexit.register(h); atexit.unregister(h); atexit.unregister(len)
try: atexit.register(5)
except TypeError as e: print(e)
try: atexit.register()
except TypeError as e: print(e)
print(atexit._ncallbacks())
class D:
    def __del__(self): print("del D")
d = D()
print("main done")

#> True
#> the first argument must be callable
#> register() takes at least 1 argument (0 given)
#> 6
#> main done
#> f ('gone',) {}
#> last registered
#> g
#> f (1, 2) {'x': 3}
#> del D
