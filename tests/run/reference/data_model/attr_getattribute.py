"""__getattribute__: called for every explicit read, bypassed for special methods, together with __getattr__."""


class T:
    cls_attr = "class value"

    def __init__(self):
        self.x = 1

    def __getattribute__(self, name):
        print("read", name)
        return super().__getattribute__(name)

    def method(self):
        return self.x

    def __len__(self):
        return 7

    def __call__(self):
        return "called"


t = T()
print(t.x)
print(t.method())
print(t.cls_attr, getattr(t, "x"), hasattr(t, "nope"))
print(len(t), t(), t.__len__())
t.y = 5
t.y += 1
print(t.y)
del t.y
print(sorted(t.__dict__), vars(t))


class Both:
    def __getattribute__(self, name):
        if name == "fails":
            raise AttributeError("from getattribute")
        if name == "breaks":
            raise ValueError("other error")
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return f"getattr {name}"


b = Both()
print(b.fails, b.missing, b.__class__.__name__)
try:
    b.breaks
except ValueError as e:
    print(e)


class Everything:
    def __getattribute__(self, name):
        return name * 2


e = Everything()
print(e.a, e.bc, getattr(e, "q"), e.__class__, e.__dict__)
print(type(e).__name__, isinstance(e, Everything))


class Hidden:
    def __init__(self):
        object.__setattr__(self, "_secret", 42)

    def __getattribute__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"{name} is hidden")
        return object.__getattribute__(self, name)

    def reveal(self):
        return object.__getattribute__(self, "_secret")


h = Hidden()
print(h.reveal(), hasattr(h, "_secret"))
try:
    h._secret
except AttributeError as e:
    print(e)


class Meta(type):
    def __getattribute__(cls, name):
        print("meta", name)
        return type.__getattribute__(cls, name)


class C(metaclass=Meta):
    value = 1

    def __len__(self):
        return 10

    @classmethod
    def cm(cls):
        return cls.value


print(C.value, C.cm())
c = C()
print(len(c), c.value, c.cm())
print(c.__len__())


class Desc:
    def __get__(self, obj, owner):
        return "descriptor"


class D:
    d = Desc()

    def __getattribute__(self, name):
        return ("raw", name)


print(D().d, D.d, D.__getattribute__(D(), "z"), object.__getattribute__(D(), "d"))
for args in ((), (1,), (D(), 1), (D(), "x", 2)):
    try:
        object.__getattribute__(*args)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

#> read x
#> 1
#> read method
#> read x
#> 1
#> read cls_attr
#> read x
#> read nope
#> class value 1 False
#> read __len__
#> 7 called 7
#> read y
#> read y
#> 6
#> read __dict__
#> read __dict__
#> ['x'] {'x': 1}
#> getattr fails getattr missing Both
#> other error
#> aa bcbc qq __class____class__ __dict____dict__
#> Everything True
#> 42 False
#> _secret is hidden
#> meta value
#> meta cm
#> meta value
#> 1 1
#> meta value
#> 10 1 1
#> 10
#> ('raw', 'd') descriptor ('raw', 'z') descriptor
#> TypeError descriptor '__getattribute__' of 'object' object needs an argument
#> TypeError expected 1 argument, got 0
#> TypeError attribute name must be string, not 'int'
#> TypeError expected 1 argument, got 2
