#@ grant: read
# Names of builtins that the compiler itself knows, used and seen as values.
import textwrap

print([None, True, False, Ellipsis, NotImplemented, __debug__])
print(None is None, True is not False, ... is Ellipsis, NotImplemented is NotImplemented)
print(EnvironmentError is OSError, IOError is OSError)
try:
    open("/no/such/file")
except EnvironmentError as e:
    print(type(e) is not Exception, isinstance(e, IOError))
module = __import__("textwrap")
print(module is textwrap, module.dedent(" a") == textwrap.dedent(" a"))


def variables(a, b=2):
    c = a + b
    del b
    return locals()


print(variables(1))
print(globals()["variables"] is variables, "nothing" in globals(), globals()["__name__"])
globals()["later"] = 5
print(later)
print(type(textwrap.__annotations__), textwrap.__annotations__ is textwrap.__annotations__)


class Body:
    x = 1
    seen = sorted(n for n in locals() if not n.startswith("__"))


print(Body.seen)
if __debug__:
    print("debugging")
for name in ("open", "__import__", "globals", "locals"):
    print(name, callable(globals().get(name, open)))

#> [None, True, False, Ellipsis, NotImplemented, True]
#> True True True True
#> True True
#> True True
#> True True
#> {'a': 1, 'c': 3}
#> True False __main__
#> 5
#> <class 'dict'> True
#> ['x']
#> debugging
#> open True
#> __import__ True
#> globals True
#> locals True
