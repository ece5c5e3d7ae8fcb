# del: names of every scope, attributes, items, slices, nested targets, order, what fails and what was deleted before.
log = []


class Box:
    def __init__(self, name):
        self.__dict__["name"] = name

    def __delattr__(self, name):
        log.append((self.name, "delattr", name))
        if name == "keep":
            raise AttributeError("kept " + name)
        self.__dict__.pop(name, None)

    def __delitem__(self, key):
        log.append((self.name, "delitem", key))
        if key == "stuck":
            raise KeyError(key)


def box(name):
    log.append(name)
    return Box(name)


a, b, c, d = 1, 2, 3, 4
del a, (b, [c]), d
print([n in globals() for n in "abcd"])
del box("p").x, box("q")[0], (box("r")[1:2], [box("s").y])
print(log)
log.clear()
try:
    del box("t").one, box("u").keep, box("v").three
except AttributeError as e:
    print(e, log)
log.clear()
try:
    del box("w")["stuck"], box("x").never
except KeyError as e:
    print(repr(e), log)

items = list(range(10))
del items[0], items[-1], items[::3], items[1:2]
print(items)
del items[:]
print(items)
for index in (0, "a", slice(1, 2, 0)):
    try:
        del items[index]
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
for target in ((1, 2), "ab", b"ab", 5, range(3)):
    try:
        del target[0]
    except TypeError as e:
        print(e)
mapping = {"a": 1, "b": {"c": 2}}
del mapping["a"], mapping["b"]["c"]
print(mapping)
try:
    del mapping["a"]
except KeyError as e:
    print(repr(e))


def local(flag):
    value = 1
    if flag:
        del value
    try:
        return value
    except UnboundLocalError as e:
        return str(e)


print(local(True), local(False))


def twice():
    value = 1
    del value
    try:
        del value
    except UnboundLocalError as e:
        print(e)
    value = 2
    return value


print(twice())


def cells():
    kept = 1

    def show():
        return kept
    del kept
    try:
        show()
    except NameError as e:
        print(type(e).__name__, e)
    kept = 5
    return show()


print(cells())


def remove():
    global gone
    del gone


gone = 1
remove()
try:
    remove()
except NameError as e:
    print(e)
try:
    print(gone)
except NameError as e:
    print(e)


class Body:
    a = 1
    b = 2
    del a
    try:
        del a
    except NameError as e:
        note = str(e)
    for i in range(2):
        pass
    del i


print(hasattr(Body, "a"), Body.b, Body.note, hasattr(Body, "i"))
del Body.b
try:
    del Body.b
except AttributeError as e:
    print(e)
try:
    del Body().missing
except AttributeError as e:
    print(e)
try:
    del int.real
except TypeError as e:
    print(e)


class Prop:
    @property
    def read(self):
        return 1

    @property
    def full(self):
        return self._v

    @full.deleter
    def full(self):
        print("deleter")
        del self._v


p = Prop()
try:
    del p.read
except AttributeError as e:
    print(e)
p._v = 3
del p.full
try:
    del p.full
except AttributeError as e:
    print(e)
for len in [1]:
    pass
del len
print(len("abc"))
del ()
del []
[] = () = ""
print("end")

#> [False, False, False, False]
#> ['p', ('p', 'delattr', 'x'), 'q', ('q', 'delitem', 0), 'r', ('r', 'delitem', slice(1, 2, None)), 's', ('s', 'delattr', 'y')]
#> kept keep ['t', ('t', 'delattr', 'one'), 'u', ('u', 'delattr', 'keep')]
#> KeyError('stuck') ['w', ('w', 'delitem', 'stuck')]
#> [2, 5, 6, 8]
#> []
#> IndexError list assignment index out of range
#> TypeError list indices must be integers or slices, not str
#> ValueError slice step cannot be zero
#> 'tuple' object doesn't support item deletion
#> 'str' object doesn't support item deletion
#> 'bytes' object doesn't support item deletion
#> 'int' object does not support item deletion
#> 'range' object doesn't support item deletion
#> {'b': {}}
#> KeyError('a')
#> cannot access local variable 'value' where it is not associated with a value 1
#> cannot access local variable 'value' where it is not associated with a value
#> 2
#> NameError cannot access free variable 'kept' where it is not associated with a value in enclosing scope
#> 5
#> name 'gone' is not defined
#> name 'gone' is not defined
#> False 2 name 'a' is not defined False
#> type object 'Body' has no attribute 'b'
#> 'Body' object has no attribute 'missing'
#> cannot set 'real' attribute of immutable type 'int'
#> property 'read' of 'Prop' object has no deleter
#> deleter
#> deleter
#> 'Prop' object has no attribute '_v'
#> 3
#> end
