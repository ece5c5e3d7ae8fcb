# warnings: filters by category, message and module, catch_warnings and record, errors, once and always, own classes.
import warnings


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Own(UserWarning):
    pass


class Odd(DeprecationWarning):
    def __str__(self):
        return "odd text"


def warn(message="text", category=None, level=1):
    warnings.warn(message, category, level)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warn()
    warn("again", Own)
    warn(Odd("x"))
    warn(Own("instance"), UserWarning)
    for w in log:
        print(w.category.__name__, str(w.message), type(w.message).__name__, w.lineno, w.line, w.source, w.file)
for action in ("error", "ignore", "always", "default", "module", "once"):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter(action)
        for i in range(3):
            try:
                warn("same", Own)
            except Own as e:
                print("raised", e, end=" ")
        try:
            warn("other", Own)
        except Own as e:
            print("raised", e, end=" ")
        print(action, [str(w.message) for w in log])
with warnings.catch_warnings(record=True) as log:
    warnings.resetwarnings()
    warnings.filterwarnings("ignore", message="quiet.*")
    warnings.filterwarnings("error", category=Own)
    warnings.filterwarnings("always", message="LOUD")
    for message, category in (("quiet please", UserWarning), ("be quiet", UserWarning), ("loud", Own), ("normal", Own), ("Quiet", DeprecationWarning), ("plain", RuntimeWarning)):
        told(f"{message} {category.__name__}", warn, message, category)
    print([str(w.message) for w in log])
    print(len(warnings.filters))
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("error")
    warnings.simplefilter("ignore", Own)
    told("ignored", warn, "x", Own)
    told("error", warn, "x", UserWarning)
    told("error base", warn, "x", Warning)
    warnings.simplefilter("always", Own, append=True)
    told("appended", warn, "x", Own)
    print(len(log))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        told("inner", warn)
    told("outer", warn)
with warnings.catch_warnings(action="error", category=Own):
    told("by action", warn, "x", Own)
with warnings.catch_warnings(record=False) as nothing:
    print(nothing)
for args, kw in ((("x", int), {}), (("x", "text"), {}), (("x", 5), {}), (("x", Own, "a"), {}), (("x",), {"stacklevel": 1.5}), ((5,), {}), ((None,), {}), ((b"bytes",), {})):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        told(f"warn {args} {kw}", warnings.warn, *args, **kw)
        print("  ", [(w.category.__name__, str(w.message)) for w in log])
for f, args in ((warnings.simplefilter, ("nope",)), (warnings.filterwarnings, ("error", 5)), (warnings.filterwarnings, ("error", "", int)), (warnings.filterwarnings, ("error", "", Own, 5)), (warnings.filterwarnings, ("error", "", Own, "", -1)), (warnings.simplefilter, ("error", Own, "x"))):
    with warnings.catch_warnings():
        try:
            print(f.__name__, args, f(*args))
        except Exception as e:
            print(f.__name__, args, type(e).__name__)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.warn_explicit("explicit", Own, "file.py", 42)
    warnings.warn_explicit(Odd("inst"), None, "other.py", 7, module="mod", registry={})
    print([(w.filename, w.lineno, str(w.message), w.category.__name__) for w in log])
print(warnings.formatwarning("text", Own, "f.py", 3), warnings.formatwarning("text", Own, "f.py", 3, "the line"), end="")
shown = []
with warnings.catch_warnings():
    warnings.simplefilter("always")
    old, warnings.showwarning = warnings.showwarning, lambda *args: shown.append((str(args[0]), args[1].__name__))
    warn("shown")
    warnings.showwarning = old
print(shown)


def deprecated_function():
    warnings.warn("use the other", DeprecationWarning, stacklevel=2)
    return 5


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("default")
    results = [deprecated_function() for _ in range(3)]
    print(results, len(log), log[0].lineno, log[0].category.__name__)
m = warnings.catch_warnings()
m.__enter__()
told("enter again", m.__enter__)
m.__exit__(None, None, None)
told("exit unentered", lambda: warnings.catch_warnings().__exit__(None, None, None))
print(issubclass(Own, Warning), PendingDeprecationWarning.__mro__[1].__name__, ResourceWarning("x").args)

#> UserWarning text UserWarning 22 None None None
#> Own again Own 22 None None None
#> Odd odd text Odd 22 None None None
#> Own instance Own 22 None None None
#> raised same raised same raised same raised other error []
#> ignore []
#> always ['same', 'same', 'same', 'other']
#> default ['same', 'other']
#> module ['same', 'other']
#> once ['same', 'other']
#> quiet please UserWarning -> None
#> be quiet UserWarning -> None
#> loud Own -> None
#> normal Own !! Own normal
#> Quiet DeprecationWarning -> None
#> plain RuntimeWarning -> None
#> ['be quiet', 'loud', 'plain']
#> 3
#> ignored -> None
#> error !! UserWarning x
#> error base !! Warning x
#> appended -> None
#> 0
#> inner !! UserWarning text
#> outer -> None
#> by action !! Own x
#> None
#> warn ('x', <class 'int'>) {} !! TypeError category must be a Warning subclass, not 'type'
#>    []
#> warn ('x', 'text') {} !! TypeError category must be a Warning subclass, not 'str'
#>    []
#> warn ('x', 5) {} !! TypeError category must be a Warning subclass, not 'int'
#>    []
#> warn ('x', <class '__main__.Own'>, 'a') {} !! TypeError 'str' object cannot be interpreted as an integer
#>    []
#> warn ('x',) {'stacklevel': 1.5} !! TypeError 'float' object cannot be interpreted as an integer
#>    []
#> warn (5,) {} -> None
#>    [('UserWarning', '5')]
#> warn (None,) {} -> None
#>    [('UserWarning', 'None')]
#> warn (b'bytes',) {} -> None
#>    [('UserWarning', "b'bytes'")]
#> simplefilter ('nope',) AssertionError
#> filterwarnings ('error', 5) AssertionError
#> filterwarnings ('error', '', <class 'int'>) AssertionError
#> filterwarnings ('error', '', <class '__main__.Own'>, 5) AssertionError
#> filterwarnings ('error', '', <class '__main__.Own'>, '', -1) AssertionError
#> simplefilter ('error', <class '__main__.Own'>, 'x') AssertionError
#> [('file.py', 42, 'explicit', 'Own'), ('other.py', 7, 'odd text', 'Odd')]
#> f.py:3: Own: text
#>  f.py:3: Own: text
#>   the line
#> [('shown', 'UserWarning')]
#> [5, 5, 5] 1 107 DeprecationWarning
#> enter again !! RuntimeError Cannot enter catch_warnings() twice
#> exit unentered !! RuntimeError Cannot exit catch_warnings() without entering first
#> True Warning ('x',)
