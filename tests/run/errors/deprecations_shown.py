# What the runtime itself finds deprecated is shown once `warnings` is imported.
import warnings
class I:
    def __int__(self): return True
class F(float): pass
class G:
    def __float__(self): return F(1)
class T:
    def __trunc__(self): return 5
def f(x):
    return ~x
for i in range(3):
    f(True)
int(I())
float(G())
int(T())
if NotImplemented: pass
def g():
    try: yield
    except ValueError: pass
    yield
x = g(); next(x)
x.throw(ValueError, "a", None)
print(not NotImplemented)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    bool(NotImplemented)
    print(w[0].message)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: bool(NotImplemented)
    except DeprecationWarning as e: print(e)
    try: [1 for a in [1] if NotImplemented]
    except DeprecationWarning as e: print(e)

#> False
#> NotImplemented should not be used in a boolean context
#> NotImplemented should not be used in a boolean context
#> NotImplemented should not be used in a boolean context
#! deprecations_shown.py:11: DeprecationWarning: Bitwise inversion '~' on bool is deprecated. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#!   return ~x
#! deprecations_shown.py:14: DeprecationWarning: __int__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#!   int(I())
#! deprecations_shown.py:15: DeprecationWarning: G.__float__ returned non-float (type F).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
#!   float(G())
#! deprecations_shown.py:16: DeprecationWarning: The delegation of int() to __trunc__ is deprecated.
#!   int(T())
#! deprecations_shown.py:17: DeprecationWarning: NotImplemented should not be used in a boolean context
#!   if NotImplemented: pass
#! deprecations_shown.py:23: DeprecationWarning: the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.
#!   x.throw(ValueError, "a", None)
#! deprecations_shown.py:24: DeprecationWarning: NotImplemented should not be used in a boolean context
#!   print(not NotImplemented)
