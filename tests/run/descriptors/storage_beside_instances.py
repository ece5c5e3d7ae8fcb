"""Descriptors that keep values beside instances: weak keys, identity keys, slots, and __set_name__ that complains."""
import gc
from weakref import WeakKeyDictionary, ref


class Beside:
    def __init__(self):
        self.values = WeakKeyDictionary()

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return self.values.get(instance, "unset")

    def __set__(self, instance, value):
        self.values[instance] = value

    def __delete__(self, instance):
        del self.values[instance]


class Point:
    __slots__ = ("x", "__weakref__")
    note = Beside()

    def __init__(self, x):
        self.x = x


a, b = Point(1), Point(2)
a.note, b.note = "first", "second"
print(a.note, b.note, len(Point.note.values))
del a.note
print(a.note, len(Point.note.values))
try:
    del a.note
except KeyError as e:
    print(type(e).__name__)
del b
gc.collect()
print(len(Point.note.values))


class Equal:
    """All equal: storage by key equality mixes them up."""
    note = Beside()

    def __eq__(self, other):
        return isinstance(other, Equal)

    def __hash__(self):
        return 7


e, f = Equal(), Equal()
e.note = "shared by mistake"
print(f.note)


class Unhashable:
    note = Beside()
    __hash__ = None


try:
    Unhashable().note = 1
except TypeError as err:
    print(err)


class NoWeak:
    __slots__ = ()
    note = Beside()


try:
    NoWeak().note = 1
except TypeError as err:
    print(err)


class Complains:
    def __set_name__(self, owner, name):
        raise ValueError(f"{name} is no name for {owner.__name__}")


try:
    class Owner:
        good = 1
        bad = Complains()
except Exception as err:
    print(type(err).__name__, err, err.__notes__, type(err.__cause__))


class Recorder:
    seen = []

    def __set_name__(self, owner, name):
        Recorder.seen.append((owner.__name__, name, sorted(k for k in vars(owner) if not k.startswith("__"))))


class Order:
    z = Recorder()
    y = [Recorder()]
    x = Recorder()
    w = x


Order.later = Recorder()
print(Recorder.seen)
made = type("Made", (), {"r": Recorder(), "s": type("Sub", (Recorder,), {"__set_name__": None})})
print(Recorder.seen[-1])
try:
    type("Broken", (), {"t": type("Sub", (Recorder,), {"__set_name__": None})()})
except TypeError as err:
    print(err, getattr(err, "__notes__", None))


class Slots:
    """Member descriptors of slots, taken out and used elsewhere."""
    __slots__ = ("left", "right")


class SlotsToo(Slots):
    __slots__ = ()
    other = Slots.left


s = SlotsToo()
s.other = 5
print(s.left, Slots.left.__get__(s), type(Slots.left).__name__, Slots.left.__name__, Slots.left.__objclass__.__name__)
try:
    s.right
except AttributeError as err:
    print(err)
try:
    Slots.left.__get__(Point(1))
except TypeError as err:
    print(err)
try:
    Slots.left.__set__(5, 1)
except TypeError as err:
    print(err)
Slots.left.__delete__(s)
print(hasattr(s, "other"), repr(Slots.left))
watch = ref(e)
del e
print(watch() is None, len(Equal.note.values))

#> first second 2
#> unset 1
#> KeyError
#> 0
#> shared by mistake
#> unhashable type: 'Unhashable'
#> cannot create weak reference to 'NoWeak' object
#> ValueError bad is no name for Owner ["Error calling __set_name__ on 'Complains' instance 'bad' in 'Owner'"] <class 'NoneType'>
#> [('Order', 'z', ['w', 'x', 'y', 'z']), ('Order', 'x', ['w', 'x', 'y', 'z']), ('Order', 'w', ['w', 'x', 'y', 'z'])]
#> ('Made', 'r', ['r', 's'])
#> 'NoneType' object is not callable ["Error calling __set_name__ on 'Sub' instance 't' in 'Broken'"]
#> 5 5 member_descriptor left Slots
#> 'SlotsToo' object has no attribute 'right'
#> descriptor 'left' for 'Slots' objects doesn't apply to a 'Point' object
#> descriptor 'left' for 'Slots' objects doesn't apply to a 'int' object
#> False <member 'left' of 'Slots' objects>
#> True 0
