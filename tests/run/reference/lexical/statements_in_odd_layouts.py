"""Layout: tabs and spaces, deep nesting, comments in every place, empty lines, semicolons, decorators with blank lines, long expressions, soft line ends."""
# a comment before everything

	# an indented comment that does not count
x = 1 ;
if x:
# a comment at column 0 inside the block
    y = 2
        # a comment indented too far
    # and one at the level

    z = 3
  # and one between
print(x, y, z)
def tabs():
	if x:
		return "tab"
	return "no"
def mixed(n):
  if n:
        if n > 1:
         return "deep"
        return "middle"
  else:
      return "shallow"
print(tabs(), mixed(0), mixed(1), mixed(2))


def deco(f): return f


@deco

# between decorators
@deco  # behind

def decorated(): return "decorated"


print(decorated())


@(lambda c: c)
class Decorated: "doc"; attr = 1;


print(Decorated.__doc__, Decorated.attr)


class Empty: ...


def only_doc():
    """doc"""


def ellipsis_body(): ...


async def nothing(): pass


print(only_doc.__doc__, ellipsis_body(), nothing.__name__, Empty.__doc__)


def nested():
    def a():
        def b():
            def c():
                class D:
                    def e(self):
                        if True:
                            for i in range(1):
                                while True:
                                    try:
                                        with memoryview(b"z") as m:
                                            if m:
                                                match i:
                                                    case 0:
                                                        return [lambda: (yield)] and "bottom"
                                    finally:
                                        pass
                return D
            return c
        return b
    return a


print(nested()()()()().e())
total = (
    1
    + 2  # two
    # three is next
    + 3

    + 4
)
text = ("a"
        # a comment between literals
        "b"
        f"{total}"
        )
print(total, text)
result = [
    n
    for n
    in range(10)
    if n
    % 2
    if n
    > 3
]
mapping = {
    **{"a": 1},

    "b"
    :
    2,
}
print(result, mapping)
long = 1 + 2 * 3 - 4 // 5 % 6 ** 7 | 8 & 9 ^ 10 << 1 >> 1 if not x < y <= z != 4 and x is not None or x in (1, 2) and y not in [3] else lambda: None
print(long)
value = x.\
    real. \
    real
print(value, x
      .real, (x)
      .imag)
if (x == 1 and
        y == 2
    or z):
    print("condition over lines")
assert x, \
    "never shown"
del (y), [z]
print("y" in globals(), "z" in globals())
for (a), [b, (c)] in [(1, (2, 3))]: print(a, b, c)
(p) = ([q]) = [5]
print(p, q)
p: int = 1; (q): str; r: "unused"; print(p, "r" in globals())
global_: tuple = 1, 2
star: tuple = *[1], 2
print(global_, star)
def annotated(a: (1, 2), /, b: "x" = (3), *c: [4], d: {5} = 6, **e: lambda: 7) -> (
    None
): return b, d
print(annotated(1), sorted(annotated.__annotations__))
lam = lambda a, /, b=1, *c, d, e=2, **f: (a, b, c, d, e, f)
print(lam(0, d=3), (lambda *, k=1: k)(), (lambda *a, **k: (a, k))(1, z=2), (lambda: (lambda: 5))()())
try: pass
except (ValueError,
        KeyError): pass
except Exception as e: raise
else: print("else")
finally: print("finally")
import sys, math as m; from math import (
    floor,
    ceil as c_,
)
print(floor(1.5), c_(1.5), m.floor is floor)
if x: pass
elif y: pass
else: pass
while x: x -= 1; continue
else: print("while else")
print("\
", end=""); print('end')
def f(): return 1; print("never")
print(f(), end="\n"if x else"");print("no space", (1)if 0 else(2))
exec_ = print; exec_("done") # trailing comment
# the last line is a comment without a newline
# no newline at the end

#> 1 2 3
#> tab shallow middle deep
#> decorated
#> doc 1
#> doc None nothing None
#> bottom
#> 10 ab10
#> [5, 7, 9] {'a': 1, 'b': 2}
#> 7
#> 1 1 0
#> condition over lines
#> False False
#> 1 2 3
#> [5] 5
#> 1 False
#> (1, 2) (1, 2)
#> (3, 6) ['a', 'b', 'c', 'd', 'e', 'return']
#> (0, 1, (), 3, 2, {}) 1 ((1,), {'z': 2}) 5
#> else
#> finally
#> 1 2 True
#> while else
#> end
#> 1no space 2
#> done
