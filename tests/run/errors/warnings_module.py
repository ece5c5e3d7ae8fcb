#@ stderr: any
# Filters, categories, places and the ways to show and catch warnings.
import warnings, sys
print(warnings.filters)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("hello")
    warnings.warn("dep", DeprecationWarning, stacklevel=1)
    warnings.warn(UserWarning("inst"))
    print(len(w))
    for x in w:
        print(type(x).__name__, x.category, x.message, repr(x.message), x.lineno, x.filename.split("/")[-1], x.file, x.line, x.source)
    print(str(w[0]).replace(x.filename, "FILE"))
for args in (("x", 5), ("x", int), (5,), ("m", UserWarning, "x"), (b"x",)):
    try: warnings.warn(*args)
    except Exception as e: print(type(e), e)
print(warnings.formatwarning("msg", UserWarning, "f.py", 3), end="")
print(warnings.formatwarning("msg", UserWarning, "f.py", 3, "   code line  "), end="")
def show(message, category, filename, lineno, file=None, line=None):
    print("SHOW", message, category.__name__, filename.split("/")[-1], lineno, file, line)
old = warnings.showwarning
warnings.showwarning = show
warnings.warn("via show")
warnings.warn("via show")
for i in range(3): warnings.warn("loop")
warnings.showwarning = old
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("boom", RuntimeWarning)
    except RuntimeWarning as e: print("raised", repr(e))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("default")
    for i in range(3): warnings.warn("loop2")
    warnings.warn("other")
    print(len(w))
    warnings.resetwarnings()
    print(warnings.filters)
    warnings.simplefilter("ignore", DeprecationWarning)
    warnings.warn("a", DeprecationWarning); warnings.warn("a2")
    warnings.warn("b", PendingDeprecationWarning)
    print([str(x.message) for x in w])
    warnings.filterwarnings("ignore", message="spam", category=UserWarning)
    warnings.warn("spam and eggs"); warnings.warn("SPAM"); warnings.warn("eggs and spam")
    print([str(x.message) for x in w])
    warnings.warn("one"); warnings.warn("one")
    print(len(w))
    print(warnings.filters)
for bad in (lambda: warnings.simplefilter("nope"), lambda: warnings.filterwarnings("bad"), lambda: warnings.simplefilter("ignore", lineno=-1), lambda: warnings.filterwarnings("ignore", message=5), lambda: warnings.filterwarnings("ignore", category=5),lambda: warnings.filterwarnings("ignore", category=int), lambda: warnings.filterwarnings("ignore", lineno="x"), lambda: warnings.simplefilter("ignore", int), lambda: warnings.catch_warnings().__exit__(), ):
    try: print(bad())
    except BaseException as e: print(type(e), e)
print(repr(warnings.catch_warnings()), repr(warnings.catch_warnings(record=True)))
reg = {}
warnings.warn_explicit("explicit", UserWarning, "some.py", 10)
warnings.warn_explicit("explicit", UserWarning, "some.py", 10, registry=reg)
warnings.warn_explicit("explicit", UserWarning, "some.py", 10, registry=reg)
print([k for k in reg if k != 'version'], len(reg))
with warnings.catch_warnings(action="ignore"):
    warnings.warn("ignored")
with warnings.catch_warnings(record=True, action="always", category=UserWarning) as w:
    warnings.warn("ignored"); print(len(w))
cw = warnings.catch_warnings(record=True)
with cw as l: pass
try:
    with cw: pass
except RuntimeError as e: print(e)
print(warnings.defaultaction, warnings.onceregistry, sys.warnoptions)
class MyW(UserWarning): pass
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("x", MyW, source=5); print(w[0].source, str(w[0]).replace(w[0].filename, "FILE"))
def dep():
    warnings.warn("stack", stacklevel=2)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    dep()
    print(w[0].lineno)
    warnings.warn("stack", stacklevel=99)
    print(w[1].lineno, w[1].filename)
print(warnings.WarningMessage)
print(warnings.__all__)

#> [('default', None, <class 'DeprecationWarning'>, '__main__', 0), ('ignore', None, <class 'DeprecationWarning'>, None, 0), ('ignore', None, <class 'PendingDeprecationWarning'>, None, 0), ('ignore', None, <class 'ImportWarning'>, None, 0), ('ignore', None, <class 'ResourceWarning'>, None, 0)]
#> 3
#> WarningMessage <class 'UserWarning'> hello UserWarning('hello') 7 warnings_module.py None None None
#> WarningMessage <class 'DeprecationWarning'> dep DeprecationWarning('dep') 8 warnings_module.py None None None
#> WarningMessage <class 'UserWarning'> inst UserWarning('inst') 9 warnings_module.py None None None
#> {message : UserWarning('hello'), category : 'UserWarning', filename : 'FILE', lineno : 7, line : None}
#> <class 'TypeError'> category must be a Warning subclass, not 'int'
#> <class 'TypeError'> category must be a Warning subclass, not 'type'
#> <class 'TypeError'> 'str' object cannot be interpreted as an integer
#> f.py:3: UserWarning: msg
#> f.py:3: UserWarning: msg
#>   code line
#> SHOW via show UserWarning warnings_module.py 23 None None
#> SHOW via show UserWarning warnings_module.py 24 None None
#> SHOW loop UserWarning warnings_module.py 25 None None
#> raised RuntimeWarning('boom')
#> 2
#> []
#> ['loop2', 'other', 'a2', 'b']
#> ['loop2', 'other', 'a2', 'b', 'eggs and spam']
#> 6
#> [('ignore', re.compile('spam', re.IGNORECASE), <class 'UserWarning'>, None, 0), ('ignore', None, <class 'DeprecationWarning'>, None, 0)]
#> <class 'AssertionError'> invalid action: 'nope'
#> <class 'AssertionError'> invalid action: 'bad'
#> <class 'AssertionError'> lineno must be an int >= 0
#> <class 'AssertionError'> message must be a string
#> <class 'AssertionError'> category must be a class
#> <class 'AssertionError'> category must be a Warning subclass
#> <class 'AssertionError'> lineno must be an int >= 0
#> None
#> <class 'RuntimeError'> Cannot exit catch_warnings() without entering first
#> catch_warnings() catch_warnings(record=True)
#> [('explicit', <class 'UserWarning'>, 10)] 2
#> 1
#> Cannot enter catch_warnings(record=True) twice
#> default {} []
#> 5 {message : MyW('x'), category : 'MyW', filename : 'FILE', lineno : 70, line : None}
#> 75
#> 1 sys
#> <class 'warnings.WarningMessage'>
#> ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings', 'catch_warnings']
