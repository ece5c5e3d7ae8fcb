# __getattr__, __getattribute__, __setattr__, __delattr__, __dir__ and their order.
class G:
    x = 1

    def __getattribute__(self, name):
        if name.startswith("p_"):
            return "handled " + name
        if name == "boom":
            raise AttributeError("boom!")
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return "fallback " + name


g = G()
g.y = 2
print(g.x, g.y, g.p_q, g.boom, g.zzz)


class S:
    def __init__(self):
        super().__setattr__("log", [])
        self.a = 1

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        super().__delattr__(name)


s = S()
s.b = 2
s.b += 1
del s.a
setattr(s, "c", 4)
delattr(s, "c")
print(s.log, s.b, hasattr(s, "a"))
try:
    del s.nope
except AttributeError as error:
    print(error)


class Frozen:
    def __init__(self, v):
        object.__setattr__(self, "v", v)

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot assign to field {name!r}")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete field {name!r}")


f = Frozen(1)
for action in (lambda: setattr(f, "v", 2), lambda: delattr(f, "v"), lambda: setattr(f, "new", 1)):
    try:
        action()
    except AttributeError as error:
        print(error)
print(f.v)


class Proxy:
    def __init__(self, target):
        self.__dict__["target"] = target

    def __getattr__(self, name):
        return getattr(self.target, name)

    def __setattr__(self, name, value):
        setattr(self.target, name, value)

    def __delattr__(self, name):
        delattr(self.target, name)

    def __dir__(self):
        return ["z", "a", "target"]


class Target:
    def hello(self):
        return "hello from target"


p = Proxy(Target())
p.q = 5
print(p.q, p.target.q, p.hello(), vars(p.target))
del p.q
print(hasattr(p, "q"), hasattr(p.target, "q"))
try:
    len(p)
except TypeError as error:
    print(error)


class Rec:
    def __getattr__(self, name):
        if name == "known":
            return 1
        raise AttributeError(name)


r = Rec()
print(r.known, getattr(r, "other", "default"), hasattr(r, "other"))
try:
    r.other
except AttributeError as error:
    print(repr(error), error.name, error.obj is r)


class Plain:
    v = 1


q = Plain()
try:
    q.missing
except AttributeError as error:
    print(error, error.name, error.obj is q)
try:
    Plain.missing
except AttributeError as error:
    print(error, error.name, error.obj is Plain)
print(object.__getattribute__(q, "v"), Plain.__getattribute__(q, "v"), q.__getattribute__("v"))
q.__setattr__("w", 3)
print(q.w, q.__dict__)
q.__delattr__("w")
print(q.__dict__)
setattr(q, "not an identifier", 1)
print(getattr(q, "not an identifier"), vars(q))
for bad in (1, None, b"x"):
    for call in (lambda: getattr(q, bad), lambda: setattr(q, bad, 1), lambda: hasattr(q, bad), lambda: delattr(q, bad)):
        try:
            call()
        except TypeError as error:
            print(error)


class Counting:
    count = 0

    def __getattribute__(self, name):
        Counting.count += 1
        return super().__getattribute__(name)

    def method(self):
        return "m"


k = Counting()
k.method()
k.__class__
k.__dict__
print(Counting.count)

#> 1 2 handled p_q fallback boom fallback zzz
#> [('set', 'a', 1), ('set', 'b', 2), ('set', 'b', 3), ('del', 'a'), ('set', 'c', 4), ('del', 'c')] 3 False
#> 'S' object has no attribute 'nope'
#> cannot assign to field 'v'
#> cannot delete field 'v'
#> cannot assign to field 'new'
#> 1
#> 5 5 hello from target {'q': 5}
#> False False
#> object of type 'Proxy' has no len()
#> 1 default False
#> AttributeError('other') other True
#> 'Plain' object has no attribute 'missing' missing True
#> type object 'Plain' has no attribute 'missing' missing True
#> 1 1 1
#> 3 {'w': 3}
#> {}
#> 1 {'not an identifier': 1}
#> attribute name must be string, not 'int'
#> attribute name must be string, not 'int'
#> attribute name must be string, not 'int'
#> attribute name must be string, not 'int'
#> attribute name must be string, not 'NoneType'
#> attribute name must be string, not 'NoneType'
#> attribute name must be string, not 'NoneType'
#> attribute name must be string, not 'NoneType'
#> attribute name must be string, not 'bytes'
#> attribute name must be string, not 'bytes'
#> attribute name must be string, not 'bytes'
#> attribute name must be string, not 'bytes'
#> 3
