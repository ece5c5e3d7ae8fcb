# The if statement: which tests are evaluated, what counts as true, and what names are bound.
log = []


class Truth:
    def __init__(self, name, value):
        self.name = name
        self.value = value

    def __bool__(self):
        log.append(self.name)
        return self.value


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        log.append(f"len {self.n}")
        return self.n


class Both(Sized):
    def __bool__(self):
        log.append("bool")
        return False


def choose(*tests):
    log.clear()
    if tests[0]:
        got = "first"
    elif tests[1]:
        got = "second"
    elif tests[2]:
        got = "third"
    else:
        got = "none"
    return got, log[:]


T, F = (lambda n: Truth(n, True)), (lambda n: Truth(n, False))
print(choose(T("a"), T("b"), T("c")))
print(choose(F("a"), T("b"), T("c")))
print(choose(F("a"), F("b"), T("c")))
print(choose(F("a"), F("b"), F("c")))
print(choose(Sized(0), Sized(3), T("c")))
print(choose(Both(5), Sized(0), F("c")))
for value in (0, 1, -1, 0.0, 0.1, "", " ", [], [0], (), ((),), {}, {0: 0}, set(), frozenset(), None, ..., 0j, 1j, b"", range(0), range(1), NotImplementedError, object(), len):
    if value:
        print("T", end=" ")
    else:
        print("F", end=" ")
print()


class Wrong:
    def __bool__(self):
        return 1


class Longer:
    def __len__(self):
        return -1


class NotInt:
    def __len__(self):
        return "3"


class Raises:
    def __bool__(self):
        raise RuntimeError("no truth in it")


for bad in (Wrong(), Longer(), NotInt(), Raises()):
    try:
        if bad:
            print("true")
        else:
            print("false")
    except Exception as e:
        print(type(e).__name__, e)


def unbound(flag):
    if flag:
        x = 1
    return x


print(unbound(True))
try:
    unbound(False)
except UnboundLocalError as e:
    print(e)

if (n := 3) > 2 and (m := n * 2):
    print(n, m)
if not (q := []):
    q.append("from the test")
print(q)


def nested(a, b):
    if a:
        if b:
            return "both"
        else:
            return "only a"
    else:
        if b:
            return "only b"
    return "neither"


print([nested(a, b) for a in (0, 1) for b in (0, 1)])
if 0: never = 1
try:
    never
except NameError as e:
    print(e)
if 1: pass; print("one line"); print("still")
if __debug__:
    print("debug")
x = 5
if x < 3: print("small")
elif x < 6: print("middle")
else: print("large")
if 1 < x <= 5 != 6: print("chained")

#> ('first', ['a'])
#> ('second', ['a', 'b'])
#> ('third', ['a', 'b', 'c'])
#> ('none', ['a', 'b', 'c'])
#> ('second', ['len 0', 'len 3'])
#> ('none', ['bool', 'len 0', 'c'])
#> F T T F T F T F T F T F T F F F T F T F F T T T T 
#> TypeError __bool__ should return bool, returned int
#> ValueError __len__() should return >= 0
#> TypeError 'str' object cannot be interpreted as an integer
#> RuntimeError no truth in it
#> 1
#> cannot access local variable 'x' where it is not associated with a value
#> 3 6
#> ['from the test']
#> ['neither', 'only b', 'only a', 'both']
#> name 'never' is not defined
#> one line
#> still
#> debug
#> middle
#> chained
