def t(f, *a):
    try:
        r = f(*a)
        print(repr(r) if ' at 0x' not in repr(r) else type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: str.upper.__get__(3))
t(lambda: dict.__dict__['fromkeys'].__get__(3))
t(lambda: dict.__dict__['fromkeys'].__get__(3,int))
t(lambda: dict.__dict__['fromkeys'].__get__(3,3))
t(lambda: dict.__dict__['fromkeys'].__get__(None,None))
t(lambda: dict.__dict__['fromkeys'].__get__(None,dict))
t(lambda: str.__len__.__get__(3))
t(lambda: str.__dict__['join'].__get__(None,3))
t(lambda: str.__dict__['join'].__get__(None,None))
t(lambda: str.__dict__['join'].__get__(None,str))
t(lambda: int.real.__get__("a"))
t(lambda: iter([]).__init__(0))
t(lambda: iter([]).__init__())
t(lambda: {}.keys().__init__(0))
t(lambda: iter({}).__init__(0))
class P: pass
try: P().__init__(3)
except TypeError as e: print(e)
class Q:
    def __new__(cls, *a): return object.__new__(cls)
print(Q().__init__(3))
class F:
    def __get__(self, o, t): return o, t
def f(*a): return a
for d in (classmethod(f), staticmethod(f), property(f), f, F()):
    for a in ((0, 0), (0,), (None, 3), (0, int), (None, int), (None, None), ()):
        try: 
            r = d.__get__(*a)
            print(a, type(r).__name__, getattr(r, "__self__", 77))
        except Exception as e: print(a, type(e).__name__, e)

#> TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> TypeError descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
#> TypeError descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
#> TypeError descriptor 'fromkeys' for type 'dict' needs a type, not a 'int' as arg 2
#> TypeError __get__(None, None) is invalid
#> builtin_function_or_method
#> TypeError descriptor '__len__' for 'str' objects doesn't apply to a 'int' object
#> <method 'join' of 'str' objects>
#> TypeError __get__(None, None) is invalid
#> <method 'join' of 'str' objects>
#> TypeError descriptor 'real' for 'int' objects doesn't apply to a 'str' object
#> None
#> None
#> None
#> None
#> P.__init__() takes exactly one argument (the instance to initialize)
#> None
#> (0, 0) method 0
#> (0,) method <class 'int'>
#> (None, 3) method 3
#> (0, <class 'int'>) method <class 'int'>
#> (None, <class 'int'>) method <class 'int'>
#> (None, None) TypeError __get__(None, None) is invalid
#> () TypeError  expected at least 1 argument, got 0
#> (0, 0) function 77
#> (0,) function 77
#> (None, 3) function 77
#> (0, <class 'int'>) function 77
#> (None, <class 'int'>) function 77
#> (None, None) TypeError __get__(None, None) is invalid
#> () TypeError  expected at least 1 argument, got 0
#> (0, 0) tuple 77
#> (0,) tuple 77
#> (None, 3) property 77
#> (0, <class 'int'>) tuple 77
#> (None, <class 'int'>) property 77
#> (None, None) TypeError __get__(None, None) is invalid
#> () TypeError  expected at least 1 argument, got 0
#> (0, 0) method 0
#> (0,) method 0
#> (None, 3) function 77
#> (0, <class 'int'>) method 0
#> (None, <class 'int'>) function 77
#> (None, None) TypeError __get__(None, None) is invalid
#> () TypeError  expected at least 1 argument, got 0
#> (0, 0) tuple 77
#> (0,) TypeError F.__get__() missing 1 required positional argument: 't'
#> (None, 3) tuple 77
#> (0, <class 'int'>) tuple 77
#> (None, <class 'int'>) tuple 77
#> (None, None) tuple 77
#> () TypeError F.__get__() missing 2 required positional arguments: 'o' and 't'
