# property, classmethod, staticmethod, __getattr__ and friends.
class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def fahrenheit(self):
        """In degrees F."""
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    @fahrenheit.deleter
    def fahrenheit(self):
        print("deleted")

    @property
    def readonly(self):
        return "fixed"

    @classmethod
    def from_f(cls, f):
        made = cls(0)
        made.fahrenheit = f
        return made

    @staticmethod
    def freezing():
        return 0


t = Temperature(100)
print(t.fahrenheit)
t.fahrenheit = 32
print(t.celsius, Temperature.from_f(212).celsius, Temperature.freezing(), t.freezing())
del t.fahrenheit
print(Temperature.fahrenheit.__doc__)
for action in ("set", "delete"):
    try:
        if action == "set":
            t.readonly = 1
        else:
            del t.readonly
    except AttributeError as error:
        print(error)


class Sub(Temperature):
    @property
    def readonly(self):
        return "sub " + super().readonly


print(Sub(1).readonly, type(Sub.from_f(50)).__name__)


class Dynamic:
    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(f"no {name}")


d = Dynamic()
print(d.real, d.dyn_x, getattr(d, "dyn_y"), hasattr(d, "zzz"), getattr(d, "zzz", "default"))
try:
    d.zzz
except AttributeError as error:
    print(error)


class Recorder:
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)

    def __getattribute__(self, name):
        if name == "secret":
            return "hidden"
        return super().__getattribute__(name)


r = Recorder()
r.x = 1
r.x += 1
print(r.x, r.secret)
del r.x
print(hasattr(r, "x"))


class Broken:
    @property
    def p(self):
        raise ValueError("inside")


try:
    Broken().p
except ValueError as error:
    print(error)
try:
    hasattr(Broken(), "p")
except ValueError as error:
    print("hasattr", error)
print(Temperature.readonly.__class__.__name__, isinstance(Temperature.__dict__["freezing"], staticmethod))

#> 212.0
#> 0.0 100.0 0 0
#> deleted
#> In degrees F.
#> property 'readonly' of 'Temperature' object has no setter
#> property 'readonly' of 'Temperature' object has no deleter
#> sub fixed Sub
#> 1 x y False default
#> no zzz
#> set x 1
#> set x 2
#> 2 hidden
#> del x
#> False
#> inside
#> hasattr inside
#> property True
