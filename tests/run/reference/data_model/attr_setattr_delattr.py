"""__setattr__ and __delattr__: every kind of attribute statement, storing through object, refusing, errors."""
log = []


class S:
    cls_level = 0

    def __setattr__(self, name, value):
        log.append(("set", name, value))
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        log.append(("del", name))
        object.__delattr__(self, name)

    def __init__(self):
        self.a = 1


s = S()
s.b = 2
s.a += 10
s.c: int = 3
s.d, s.e = 4, 5
for s.loop in range(2):
    pass
import contextlib
with contextlib.nullcontext("ctx") as s.managed:
    pass
(s.f) = 6
[s.g, *s.rest] = [1, 2, 3]
setattr(s, "h", 7)
del s.b, s.c
delattr(s, "d")
for entry in log:
    print(entry)
log.clear()
for bad in (lambda: delattr(s, "never"), lambda: delattr(s, "cls_level"), lambda: object.__setattr__(s, 1, 2), lambda: setattr(s, 5, 1), lambda: object.__delattr__(s, "q"), lambda: setattr(s, "x"), lambda: s.__setattr__("one")):
    try:
        bad()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(log)
s.__dict__["direct"] = "unseen"
print(s.direct, ("set", "direct", "unseen") in log)


class Frozen:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is frozen: {name}={value!r}")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete {name}")


f = Frozen(x=1)
for change in (lambda: setattr(f, "x", 2), lambda: delattr(f, "x"), lambda: f.__setattr__("y", 1)):
    try:
        change()
    except AttributeError as e:
        print(e)
print(f.x)
object.__setattr__(f, "x", 5)
print(f.x)


class Meta(type):
    def __setattr__(cls, name, value):
        print("class set", name)
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        print("class del", name)
        super().__delattr__(name)


class M(metaclass=Meta):
    z = 1


M.z = 2
M.w = 3
del M.w
M().z = 9
print(M.z)


class Upper:
    def __setattr__(self, name, value):
        super().__setattr__(name.upper(), value)


u = Upper()
u.abc = 1
print(vars(u)) if hasattr(u, "abc") else print("upper", vars(u))

#> ('set', 'a', 1)
#> ('set', 'b', 2)
#> ('set', 'a', 11)
#> ('set', 'c', 3)
#> ('set', 'd', 4)
#> ('set', 'e', 5)
#> ('set', 'loop', 0)
#> ('set', 'loop', 1)
#> ('set', 'managed', 'ctx')
#> ('set', 'f', 6)
#> ('set', 'g', 1)
#> ('set', 'rest', [2, 3])
#> ('set', 'h', 7)
#> ('del', 'b')
#> ('del', 'c')
#> ('del', 'd')
#> AttributeError 'S' object has no attribute 'never'
#> AttributeError 'S' object has no attribute 'cls_level'
#> TypeError attribute name must be string, not 'int'
#> TypeError attribute name must be string, not 'int'
#> AttributeError 'S' object has no attribute 'q'
#> TypeError setattr expected 3 arguments, got 2
#> TypeError S.__setattr__() missing 1 required positional argument: 'value'
#> [('del', 'never'), ('del', 'cls_level')]
#> unseen False
#> Frozen is frozen: x=2
#> cannot delete x
#> Frozen is frozen: y=1
#> 1
#> 5
#> class set z
#> class set w
#> class del w
#> 2
#> upper {'ABC': 1}
