# Context managers: order, suppression, several at once, exceptions in them.
class M:
    def __init__(self, name, suppress=False, fail_enter=False, fail_exit=False):
        self.name, self.suppress = name, suppress
        self.fail_enter, self.fail_exit = fail_enter, fail_exit

    def __enter__(self):
        print("enter", self.name)
        if self.fail_enter:
            raise RuntimeError("enter " + self.name)
        return self.name.upper()

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind and kind.__name__, error, traceback is not None)
        if self.fail_exit:
            raise RuntimeError("exit " + self.name)
        return self.suppress


with M("a") as x:
    print("body", x)
with M("a") as x, M("b") as y:
    print("body", x, y)
with (M("p") as p, M("q")):
    print(p)
with M("s", suppress=True):
    raise ValueError("swallowed")
print("after")
try:
    with M("outer"), M("inner"):
        raise KeyError("k")
except KeyError as error:
    print("escaped", error)
with M("outer", suppress=True), M("inner"):
    raise KeyError("k")
try:
    with M("one"), M("two", fail_enter=True):
        print("never")
except RuntimeError as error:
    print(error)
try:
    with M("x", fail_exit=True):
        raise ValueError("original")
except RuntimeError as error:
    print(error, "|", repr(error.__context__))


def leave(how):
    for i in range(3):
        with M(f"{how}{i}"):
            if how == "return":
                return i
            if how == "break":
                break
            if how == "continue":
                continue
    return "end"


print(leave("return"), leave("break"), leave("continue"))


class Target:
    pass


t = Target()
items = [0, 0]
with M("attr") as t.value:
    pass
with M("item") as items[1]:
    pass


class Pair(M):
    def __enter__(self):
        return 1, [2, 3]


with Pair("pair") as (a, [b, c]):
    print(a, b, c)
print(t.value, items)
for bad in (5, Target()):
    try:
        with bad:
            pass
    except TypeError as error:
        print(error)

#> enter a
#> body A
#> exit a None None False
#> enter a
#> enter b
#> body A B
#> exit b None None False
#> exit a None None False
#> enter p
#> enter q
#> P
#> exit q None None False
#> exit p None None False
#> enter s
#> exit s ValueError swallowed True
#> after
#> enter outer
#> enter inner
#> exit inner KeyError 'k' True
#> exit outer KeyError 'k' True
#> escaped 'k'
#> enter outer
#> enter inner
#> exit inner KeyError 'k' True
#> exit outer KeyError 'k' True
#> enter one
#> enter two
#> exit one RuntimeError enter two True
#> enter two
#> enter x
#> exit x ValueError original True
#> exit x | ValueError('original')
#> enter return0
#> exit return0 None None False
#> enter break0
#> exit break0 None None False
#> enter continue0
#> exit continue0 None None False
#> enter continue1
#> exit continue1 None None False
#> enter continue2
#> exit continue2 None None False
#> 0 end end
#> enter attr
#> exit attr None None False
#> enter item
#> exit item None None False
#> 1 2 3
#> exit pair None None False
#> ATTR [0, 'ITEM']
#> 'int' object does not support the context manager protocol
#> 'Target' object does not support the context manager protocol
