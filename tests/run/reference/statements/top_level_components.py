# Top-level components: a file as a complete program, its names, its docstring and its end.
"""not a docstring: a comment stands before it, which changes nothing"""
import __main__
import builtins
import sys

print(__doc__ == "not a docstring: a comment stands before it, which changes nothing", __name__, __package__, __spec__)
print(__main__ is sys.modules["__main__"], __main__.__name__, __builtins__ is builtins)
first = 1; second = 2; print(first, second)
if True:
    inside = "blocks make no scope"
print(inside, "inside" in globals(), __main__.inside)
__main__.added = "from outside"
print(added)
global declared
declared = 5
print(__main__.declared)
del declared
try:
    declared
except NameError as e:
    print(e)
x: int
y: int = 3
print(__annotations__, "x" in globals())
for name in ("len", "print", "nothing"):
    print(name, hasattr(builtins, name), name in globals(), end="; ")
print()


def late():
    return defined_later


try:
    late()
except NameError as e:
    print(e)
defined_later = "now it is there"
print(late())
len = lambda o: "shadowed"
print(len([1]))
del len
print(len([1]))
print(sorted(n for n in globals() if not n.startswith("__")))
class C:
    print("class bodies run at once", __qualname__)
(lambda: print("expression statements are not echoed"))()
1 + 1
"neither this"

#> True __main__ None None
#> True __main__ True
#> 1 2
#> blocks make no scope True blocks make no scope
#> from outside
#> 5
#> name 'declared' is not defined
#> {'x': <class 'int'>, 'y': <class 'int'>} False
#> len True False; print True False; nothing False False; 
#> name 'defined_later' is not defined
#> now it is there
#> shadowed
#> 1
#> ['added', 'builtins', 'defined_later', 'first', 'inside', 'late', 'name', 'second', 'sys', 'y']
#> class bodies run at once C
#> expression statements are not echoed
