# Where the name of a builtin may mean something else, what it takes is a generator.
import builtins


def own(values):
    return type(values).__name__


def hidden():
    any = own
    return any(x for x in [1])


def parameter(sum=own):
    return sum(x for x in [1])


class Body:
    max = own
    found = max(x for x in [1])


print(hidden(), parameter(), Body.found)
print(all(x for x in [1]))
if True:
    all = own
print(all(x for x in [1]))
globals()["tuple"] = own
print(tuple(x for x in [1]))
builtins.sorted = own
print(sorted(x for x in [2, 1]))

#> generator generator generator
#> True
#> generator
#> generator
#> generator
