"""__set_name__: when it is called, order, nested classes, values shared by classes, errors."""
log = []


class N:
    def __init__(self, label=""):
        self.label = label

    def __set_name__(self, owner, name):
        log.append((self.label, owner.__name__, name))


shared = N("shared")


class A:
    first = N("1")
    second = N("2")
    again = first
    inner = [N("in list")]
    common = shared

    class Nested:
        deep = N("deep")


class B:
    common = shared
    first = A.first


print(log)
log.clear()
A.later = N("later")
setattr(A, "other", N("other"))
print(log)
made = type("Made", (), {"z": N("z"), "a": N("a"), "n": 5})
print(log)
log.clear()


class Replaces:
    def __set_name__(self, owner, name):
        setattr(owner, name, f"replaced {name}")


class Adds:
    def __set_name__(self, owner, name):
        setattr(owner, name + "_extra", N("added"))


class C:
    r = Replaces()
    ad = Adds()


print(C.r, type(C.ad_extra).__name__, log)


class Fails:
    def __set_name__(self, owner, name):
        raise KeyError(name)


for n in ("x", "y"):
    try:
        type("Broken", (), {n: Fails()})
    except KeyError as e:
        print(type(e).__name__, e, e.__notes__)


class WrongCount:
    def __set_name__(self):
        pass


try:
    class D:
        w = WrongCount()
except TypeError as e:
    print(e, e.__notes__)


class OnInstance:
    pass


o = OnInstance()
o.__set_name__ = lambda owner, name: log.append("instance")


class E:
    attr = o


print(log)


class Meta(type):
    def __new__(mcs, name, bases, ns):
        ns = {k: v for k, v in ns.items() if k != "dropped"}
        ns["injected"] = N("injected")
        return super().__new__(mcs, name, bases, ns)


log.clear()


class F(metaclass=Meta):
    kept = N("kept")
    dropped = N("dropped")


print(log)


class Callable:
    def __set_name__(self, owner, name):
        print("class is usable:", owner.__name__, owner.value, name)


class G:
    c = Callable()
    value = 5


fn = lambda owner, name: None
N.__set_name__ = lambda self, owner, name: log.append(("patched", name))
log.clear()


class H:
    p = N()


print(log)

#> [('deep', 'Nested', 'deep'), ('1', 'A', 'first'), ('2', 'A', 'second'), ('1', 'A', 'again'), ('shared', 'A', 'common'), ('shared', 'B', 'common'), ('1', 'B', 'first')]
#> []
#> [('z', 'Made', 'z'), ('a', 'Made', 'a')]
#> replaced r N []
#> KeyError 'x' ["Error calling __set_name__ on 'Fails' instance 'x' in 'Broken'"]
#> KeyError 'y' ["Error calling __set_name__ on 'Fails' instance 'y' in 'Broken'"]
#> WrongCount.__set_name__() takes 1 positional argument but 3 were given ["Error calling __set_name__ on 'WrongCount' instance 'w' in 'D'"]
#> []
#> [('kept', 'F', 'kept'), ('injected', 'F', 'injected')]
#> class is usable: G 5 c
#> [('patched', 'p')]
