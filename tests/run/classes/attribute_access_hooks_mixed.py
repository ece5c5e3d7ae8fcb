# __getattribute__, __getattr__, __setattr__, __delattr__, __dir__ together: proxies, case-blind objects, recording, errors.
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_log", [])

    def __getattribute__(self, name):
        if name in ("_target", "_log", "__class__"):
            return object.__getattribute__(self, name)
        self._log.append(f"get {name}")
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        self._log.append(f"set {name}")
        setattr(self._target, name, value)

    def __delattr__(self, name):
        self._log.append(f"del {name}")
        delattr(self._target, name)

    def __len__(self):
        return len(self._target)


class Box:
    def __init__(self):
        self.items = [1, 2]

    def __len__(self):
        return len(self.items)

    def add(self, x):
        self.items.append(x)
        return self


b = Box()
p = Proxy(b)
p.add(3).add(4)
p.color = "red"
p.items += [5]
del p.color
print(len(p), b.items, p._log, hasattr(p, "color"), vars(b))
try:
    p.nothing
except AttributeError as e:
    print(e)


class Blind:
    def __setattr__(self, name, value):
        super().__setattr__(name.lower(), value)

    def __getattr__(self, name):
        if name.lower() != name:
            return getattr(self, name.lower())
        raise AttributeError(f"no {name}", name=name, obj=self)


c = Blind()
c.HELLO = 1
print(c.hello, c.HeLLo, vars(c))
try:
    c.MISSING
except AttributeError as e:
    print(e, e.name)


class Default:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        value = self.__dict__[name] = Default()
        return value

    def __repr__(self):
        return "{" + ", ".join(f"{k}: {v}" for k, v in sorted(vars(self).items())) + "}"


d = Default()
d.a.b.c = 1
d.a.x.y = 2
print(d, d.a.b.c)


class Dir:
    z = 1

    def __dir__(self):
        return ["b", "a", "c"]


print(dir(Dir()), "z" in dir(Dir))


class BadDir:
    def __dir__(self):
        return 5


for x in (BadDir(),):
    try:
        dir(x)
    except TypeError as e:
        print(e)


class Broken:
    @property
    def value(self):
        return self.missing_inside

    def __getattr__(self, name):
        return f"getattr({name})"


print(Broken().value, Broken().other)


class Loud:
    def __getattribute__(self, name):
        raise ValueError(f"no looking at {name}")


for f in (lambda: Loud().x, lambda: hasattr(Loud(), "x"), lambda: getattr(Loud(), "x", 1)):
    try:
        f()
    except ValueError as e:
        print(e)
print(len.__name__, isinstance(Loud(), Loud), str(type(Loud())))


class Const:
    def __setattr__(self, name, value):
        if name in self.__dict__:
            raise AttributeError(f"{name} is constant")
        self.__dict__[name] = value


k = Const()
k.PI = 3
try:
    k.PI = 4
except AttributeError as e:
    print(e)
try:
    k.PI += 1
except AttributeError as e:
    print(e)
k.__dict__["PI"] = 5
object.__setattr__(k, "E", 2)
print(k.PI, k.E)

#> 5 [1, 2, 3, 4, 5] ['get add', 'set color', 'get items', 'set items', 'del color', 'get color'] False {'items': [1, 2, 3, 4, 5]}
#> 'Box' object has no attribute 'nothing'
#> 1 1 {'hello': 1}
#> no missing missing
#> {a: {b: {c: 1}, x: {y: 2}}} 1
#> ['a', 'b', 'c'] True
#> 'int' object is not iterable
#> getattr(missing_inside) getattr(other)
#> no looking at x
#> no looking at x
#> no looking at x
#> len True <class '__main__.Loud'>
#> PI is constant
#> PI is constant
#> 5 2
