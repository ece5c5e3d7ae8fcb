"""The builtins namespace: found last, shadowed by globals, changed through the module."""
import builtins

print(builtins.len is len, builtins.__name__, "len" in vars(builtins), __builtins__ is builtins)


def use():
    return len("abc")


print(use())
len = lambda x: "shadowed"
print(use())
del len
print(use())
try:
    del len
except NameError as e:
    print(e)
builtins.added = "visible everywhere"
print(added)


def f():
    return added


print(f())
builtins.added = "changed"
print(f())
added = "global"
print(f(), builtins.added)
del added
print(f())
del builtins.added
try:
    f()
except NameError as e:
    print(e)


class C:
    len = 5
    size = len

    def get(self):
        return len([1])


print(C.size, C().get())


def local_shadow():
    list = "local list"
    return list


print(local_shadow(), list("ab"))


def parameter(str, int=3):
    return str, int


print(parameter("s"))


def unbound():
    try:
        return max
    except UnboundLocalError as e:
        return str(e)
    max = 1


print(unbound())
print([sum for sum in range(2)], sum([1, 2]))
for id in range(2):
    pass
print(id)
del id
print(callable(id))
original = builtins.abs
builtins.abs = lambda x: "patched"
print(abs(-1))
builtins.abs = original
print(abs(-1))
try:
    builtins.nothing
except AttributeError as e:
    print(e)
def print_twice(*a, _print=print):
    _print(*a)
    _print(*a)
print_twice("kept")
print = print_twice
print("twice")
del print
print("once")

#> True builtins True True
#> 3
#> shadowed
#> 3
#> name 'len' is not defined
#> visible everywhere
#> visible everywhere
#> changed
#> global changed
#> changed
#> name 'added' is not defined
#> 5 1
#> local list ['a', 'b']
#> ('s', 3)
#> cannot access local variable 'max' where it is not associated with a value
#> [0, 1] 3
#> 1
#> True
#> patched
#> 1
#> module 'builtins' has no attribute 'nothing'
#> kept
#> kept
#> twice
#> twice
#> once
