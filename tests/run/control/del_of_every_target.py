# del of names, attributes, items, slices, nested targets, in functions, classes and loops; order; messages; what comes back after.
log = []


class D:
    def __init__(self, tag):
        self.__dict__["tag"] = tag

    def __delattr__(self, n):
        log.append(f"{self.tag}.{n}")
        if n == "bad":
            raise AttributeError(f"cannot delete {n}")

    def __delitem__(self, k):
        log.append(f"{self.tag}[{k!r}]")


def d(tag):
    log.append(tag)
    return D(tag)


del d("a").x, d("b")[1], (d("c").y, [d("e")[1:2]])
print(log)
log.clear()
try:
    del d("f").ok, d("g").bad, d("h").never
except AttributeError as e:
    print(e, log)
x = y = 1
del x
try:
    x
except NameError as e:
    print(e)
try:
    del x, y
except NameError as e:
    print(e, y)
del (y)
l = list(range(10))
del l[0], l[-1]
print(l)
del l[::2]
print(l)
del l[:]
print(l)
for f in (lambda: l.__delitem__(0), lambda: {}.__delitem__("k"), lambda: (1,).__delitem__(0)):
    try:
        f()
    except (IndexError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)


def attempt(code):
    try:
        code()
    except Exception as e:
        print(type(e).__name__, e)


def tuple_item():
    t = (1, 2)
    del t[0]


def str_item():
    s = "ab"
    del s[0]


def int_attr():
    n = 5
    del n.real


def none_item():
    del None[0]


def dict_missing():
    k = {"a": 1}
    del k["a"], k["a"]


def list_slice_type():
    k = [1]
    del k["a"]


def local_twice():
    v = 1
    del v
    del v


def method():
    class K:
        def m(self):
            pass
    k = K()
    del k.m


def class_attr():
    class K:
        v = 1
    del K.v
    del K.v


def builtin_attr():
    del int.real


def func_attr():
    def g():
        pass
    g.a = 1
    del g.a
    del g.a


def range_item():
    r = range(3)
    del r[0]


def set_item():
    s = {1}
    del s[1]


for f in (tuple_item, str_item, int_attr, dict_missing, list_slice_type, local_twice, method, class_attr, builtin_attr, func_attr,
          range_item, set_item):
    attempt(f)


class K:
    a, b = 1, 2
    del a
    c = [b for b in range(2)]
    for i in range(2):
        pass
    del i


print(hasattr(K, "a"), K.b, hasattr(K, "i"))


def reborn():
    out = []
    for n in range(3):
        try:
            v
        except UnboundLocalError:
            out.append("unbound")
        v = n
        out.append(v)
        if n == 1:
            del v
    return out


print(reborn())


def cell():
    v = 1

    def get():
        return v

    def kill():
        nonlocal v
        del v

    kill()
    try:
        get()
    except NameError as e:
        print(e)
    v = 2
    return get()


print(cell())
m = {i: i * i for i in range(5)}
for k in list(m):
    if k % 2:
        del m[k]
print(m)
a = b = [1]
del a
print(b)

#> ['a', 'a.x', 'b', 'b[1]', 'c', 'c.y', 'e', 'e[slice(1, 2, None)]']
#> cannot delete bad ['f', 'f.ok', 'g', 'g.bad']
#> name 'x' is not defined
#> name 'x' is not defined 1
#> [1, 2, 3, 4, 5, 6, 7, 8]
#> [2, 4, 6, 8]
#> []
#> IndexError list assignment index out of range
#> KeyError 'k'
#> AttributeError 'tuple' object has no attribute '__delitem__'
#> TypeError 'tuple' object doesn't support item deletion
#> TypeError 'str' object doesn't support item deletion
#> AttributeError attribute 'real' of 'int' objects is not writable
#> KeyError 'a'
#> TypeError list indices must be integers or slices, not str
#> UnboundLocalError cannot access local variable 'v' where it is not associated with a value
#> AttributeError 'K' object has no attribute 'm'
#> AttributeError type object 'K' has no attribute 'v'
#> TypeError cannot set 'real' attribute of immutable type 'int'
#> AttributeError 'function' object has no attribute 'a'
#> TypeError 'range' object doesn't support item deletion
#> TypeError 'set' object doesn't support item deletion
#> False 2 False
#> ['unbound', 0, 1, 'unbound', 2]
#> cannot access free variable 'v' where it is not associated with a value in enclosing scope
#> 2
#> {0: 0, 2: 4, 4: 16}
#> [1]
