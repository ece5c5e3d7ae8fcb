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
