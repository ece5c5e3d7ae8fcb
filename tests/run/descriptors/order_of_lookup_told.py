"""Who is asked first: metaclass data descriptors, class attributes, instance entries, __getattr__; for loads, stores and deletes."""
log = []


class Data:
    def __init__(self, tag):
        self.tag = tag

    def __get__(self, instance, owner):
        log.append(f"{self.tag}.get({type(instance).__name__}, {owner and owner.__name__})")
        return self.tag

    def __set__(self, instance, value):
        log.append(f"{self.tag}.set({type(instance).__name__}, {value})")

    def __delete__(self, instance):
        log.append(f"{self.tag}.delete({type(instance).__name__})")


class NonData:
    def __init__(self, tag):
        self.tag = tag

    def __get__(self, instance, owner):
        log.append(f"{self.tag}.get({type(instance).__name__}, {owner and owner.__name__})")
        return self.tag


class OnlySet:
    def __set__(self, instance, value):
        instance.__dict__["only"] = ("through set", value)


class OnlyDelete:
    def __delete__(self, instance):
        instance.__dict__["gone"] = "deleted"


class Meta(type):
    a = Data("meta a")
    b = NonData("meta b")
    c = "meta c"
    e = Data("meta e")

    def __getattr__(cls, name):
        log.append(f"Meta.__getattr__ {name}")
        return f"made {name}"


class K(metaclass=Meta):
    a = NonData("class a")
    b = NonData("class b")
    c = "class c"
    d = Data("class d")
    only = OnlySet()
    gone = OnlyDelete()

    def __getattr__(self, name):
        log.append(f"K.__getattr__ {name}")
        raise AttributeError(f"no {name}", name=name, obj=self)


def show(label, work):
    try:
        result = work()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(f"{label:28} {result!r} {log}")
    log.clear()


k = K()
for n in "abcdef":
    show(f"K.{n}", lambda: getattr(K, n))
for n in "abcdef":
    show(f"k.{n}", lambda: getattr(k, n))
k.__dict__.update(a="inst a", b="inst b", c="inst c", d="inst d", only=1, gone=2)
for n in ("a", "b", "c", "d", "only", "gone"):
    show(f"k.{n} with entries", lambda: getattr(k, n))
show("set k.only", lambda: setattr(k, "only", 7))
show("k.only", lambda: k.only)
show("del k.only", lambda: delattr(k, "only"))
show("set k.gone", lambda: setattr(k, "gone", 7))
show("del k.gone", lambda: delattr(k, "gone"))
show("k.gone", lambda: k.gone)
show("set k.d", lambda: setattr(k, "d", 7))
show("del k.d", lambda: delattr(k, "d"))
show("entry stays", lambda: k.__dict__["d"])
show("set k.a", lambda: setattr(k, "a", 7))
show("k.a", lambda: k.a)
show("set K.a goes to meta", lambda: setattr(K, "a", 7))
show("set K.d replaces", lambda: setattr(K, "d", "plain"))
show("k.d", lambda: k.d)
show("del K.e goes to meta", lambda: delattr(K, "e"))
show("del K.d", lambda: delattr(K, "d"))
show("k.d from entry", lambda: k.d)
show("del k.d", lambda: delattr(k, "d"))
show("k.d", lambda: k.d)
show("del k.zz", lambda: delattr(k, "zz"))
show("type(k).__getattribute__", lambda: type(k).__getattribute__(k, "b"))
show("object.__getattribute__", lambda: object.__getattribute__(k, "zz"))
show("type.__getattribute__", lambda: type.__getattribute__(K, "a"))
show("type.__getattribute__ zz", lambda: type.__getattribute__(K, "zz"))
show("hasattr", lambda: (hasattr(k, "zz"), hasattr(K, "zz")))

# the hooks are looked up on the type of the descriptor, not on the descriptor
lone = NonData("lone")
lone.__set__ = lambda *a: log.append("never")
K.lone = lone
k.lone = "stored"
show("k.lone", lambda: k.lone)

#> K.a                          'meta a' ['meta a.get(Meta, Meta)']
#> K.b                          'class b' ['class b.get(NoneType, K)']
#> K.c                          'class c' []
#> K.d                          'class d' ['class d.get(NoneType, K)']
#> K.e                          'meta e' ['meta e.get(Meta, Meta)']
#> K.f                          'made f' ['Meta.__getattr__ f']
#> k.a                          'class a' ['class a.get(K, K)']
#> k.b                          'class b' ['class b.get(K, K)']
#> k.c                          'class c' []
#> k.d                          'class d' ['class d.get(K, K)']
#> k.e                          'AttributeError: no e' ['K.__getattr__ e']
#> k.f                          'AttributeError: no f' ['K.__getattr__ f']
#> k.a with entries             'inst a' []
#> k.b with entries             'inst b' []
#> k.c with entries             'inst c' []
#> k.d with entries             'class d' ['class d.get(K, K)']
#> k.only with entries          1 []
#> k.gone with entries          2 []
#> set k.only                   None []
#> k.only                       ('through set', 7) []
#> del k.only                   'AttributeError: __delete__' []
#> set k.gone                   'AttributeError: __set__' []
#> del k.gone                   None []
#> k.gone                       'deleted' []
#> set k.d                      None ['class d.set(K, 7)']
#> del k.d                      None ['class d.delete(K)']
#> entry stays                  'inst d' []
#> set k.a                      None []
#> k.a                          7 []
#> set K.a goes to meta         None ['meta a.set(Meta, 7)']
#> set K.d replaces             None []
#> k.d                          'inst d' []
#> del K.e goes to meta         None ['meta e.delete(Meta)']
#> del K.d                      None []
#> k.d from entry               'inst d' []
#> del k.d                      None []
#> k.d                          'AttributeError: no d' ['K.__getattr__ d']
#> del k.zz                     "AttributeError: 'K' object has no attribute 'zz'" []
#> type(k).__getattribute__     'inst b' []
#> object.__getattribute__      "AttributeError: 'K' object has no attribute 'zz'" []
#> type.__getattribute__        'meta a' ['meta a.get(Meta, Meta)']
#> type.__getattribute__ zz     "AttributeError: type object 'K' has no attribute 'zz'" []
#> hasattr                      (False, True) ['K.__getattr__ zz', 'Meta.__getattr__ zz']
#> k.lone                       'stored' []
