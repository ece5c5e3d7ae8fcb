#@ stderr: any
# Filters, actions and replaced ways to show warnings.
import warnings
warnings.simplefilter("default")
def f():
    warnings.warn("one")
    warnings.warn("two", RuntimeWarning)
for i in range(3): f()
warnings.warn("three", FutureWarning, stacklevel=1)
class MyWarning(UserWarning): pass
warnings.warn(MyWarning("mine", 5))
warnings.filterwarnings("error", category=MyWarning)
try: warnings.warn("x", MyWarning)
except MyWarning as e: print("caught", e, e.args)
warnings.filterwarnings("ignore", message="skip", module="__main__")
warnings.warn("skip this"); warnings.warn("not skip")
with warnings.catch_warnings(record=True) as w:
    warnings.resetwarnings(); warnings.simplefilter("once")
    for i in range(3): warnings.warn("dup"); warnings.warn("dup2")
    print(len(w), [str(x.message) for x in w])
    assert issubclass(w[-1].category, UserWarning)
    assert "dup" in str(w[-1].message)
print(issubclass(DeprecationWarning, Warning), BytesWarning.__mro__[1].__name__)
def custom(message, category, filename, lineno, line=None): return f"{category.__name__}|{message}\n"
warnings.formatwarning = custom
warnings.warn("formatted")
import sys
warnings.showwarning = lambda m, c, f, l, file=None, line=None: print("shown:", m, c.__name__, l)
warnings.warn("via show")

#> caught x ('x',)
#> 2 ['dup', 'dup2']
#> True Warning
#> shown: via show UserWarning 29
