# Names of attributes and methods that come from texts, from variables, from calls, and through other names of the getters.
import functools
import operator
import operator as op
from operator import attrgetter, methodcaller
from operator import attrgetter as getter

print(attrgetter("real")(3 + 4j), getter("imag")(3 + 4j), op.attrgetter("real", "imag")(1j))
print(methodcaller("title")("ab cd"), operator.methodcaller("split", "-", 1)("a-b-c"))


def test(kind):
    return methodcaller("is" + kind)


for kind in ("digit", "alpha", "upper", "space", "identifier"):
    print(kind, [test(kind)(s) for s in ("12", "ab", "AB", " ", "a1")])

make = operator.methodcaller
word = "".join(["sw", "ap", "case"])
print(make(word)("Ab"), list(map(operator.attrgetter, ["de" + "nominator"]))[0](True))
print(functools.partial(make, "c" + "enter")(7, "*")("x"))
print(getattr(operator, "method" + "caller")("r" + "just", 3, ".")("y"))


class Chain:
    def __init__(self, name, inner=None):
        self.name = name
        self.inner = inner

    def __getattr__(self, name):
        if name.startswith("any_"):
            return name[4:]
        raise AttributeError(name)


chain = Chain("a", Chain("b", Chain("c")))
print(attrgetter("inner.inner.name")(chain), attrgetter("inner.any_" + "thing", "name")(chain))
path = ".".join(["inner"] * 2)
print(attrgetter(path + ".name")(chain))
try:
    attrgetter(path + ".missing")(chain)
except AttributeError as e:
    print("AttributeError:", e)
try:
    methodcaller("no" + "thing")("text")
except AttributeError as e:
    print("AttributeError:", e)
for wrong in ((), (1,), ("a", 2)):
    try:
        attrgetter(*wrong)
    except TypeError as e:
        print("TypeError:", e)
print(sorted([Chain("z"), Chain("y")], key=attrgetter("name"))[0].name)

#> 3.0 4.0 (0.0, 1.0)
#> Ab Cd ['a', 'b-c']
#> digit [True, False, False, False, False]
#> alpha [False, True, True, False, False]
#> upper [False, False, True, False, False]
#> space [False, False, False, True, False]
#> identifier [False, True, True, False, True]
#> aB 1
#> ***x***
#> ..y
#> c ('thing', 'a')
#> c
#> AttributeError: missing
#> AttributeError: 'str' object has no attribute 'nothing'
#> TypeError: attrgetter expected 1 argument, got 0
#> TypeError: attribute name must be a string
#> TypeError: attribute name must be a string
#> y
