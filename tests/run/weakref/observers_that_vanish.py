"""Signals with weak receivers: WeakMethod, WeakSet, removal during sending, proxies of the sender."""
import gc
from weakref import WeakMethod, WeakSet, WeakKeyDictionary, ref, proxy, ReferenceType


class Signal:
    def __init__(self, name):
        self.name, self.receivers = name, []

    def connect(self, receiver, weak=True):
        if not weak:
            entry = lambda: receiver
        elif hasattr(receiver, "__self__"):
            entry = WeakMethod(receiver, self._gone)
        else:
            entry = ref(receiver, self._gone)
        self.receivers.append(entry)
        return receiver

    def _gone(self, entry):
        print(f"  ({self.name}: a {type(entry).__name__} went)")
        self.receivers.remove(entry)

    def disconnect(self, receiver):
        self.receivers[:] = [r for r in self.receivers if r() != receiver]

    def send(self, **news):
        results = []
        for entry in list(self.receivers):
            receiver = entry()
            if receiver is None:
                results.append("dead")
                continue
            try:
                results.append(receiver(**news))
            except Exception as e:
                results.append(f"{type(e).__name__}: {e}")
        return results


class Screen:
    def __init__(self, name):
        self.name, self.shown = name, []

    def show(self, text="", **rest):
        self.shown.append(text)
        return f"{self.name}:{text}"

    def fail(self, **rest):
        raise KeyError(self.name)


changed = Signal("changed")
one, two = Screen("one"), Screen("two")
changed.connect(one.show)
changed.connect(two.show)
changed.connect(two.fail)


@changed.connect
def global_function(text, **rest):
    return text.upper()


changed.connect(lambda **k: "lambda", weak=False)
print("sending", changed.send(text="hi"))
print("no text", changed.send())
del two
gc.collect()
print("after del", changed.send(text="again"))
changed.disconnect(one.show)
print("after disconnect", changed.send(text="more"), one.shown)
del global_function
print("last", changed.send(text="z"), len(changed.receivers))
changed.connect(lambda **k: "at once gone")
print("then", changed.send())

m = WeakMethod(one.show)
print(m() == one.show, m() is m(), m == WeakMethod(one.show), m == ref(one), isinstance(m, ReferenceType))
held = m()
del one
print(m() is None, held(text="held"))
del held
print(m())
try:
    WeakMethod(len)
except TypeError as e:
    print(e)

group = WeakSet()
parts = [Screen(c) for c in "abcd"]
group.update(parts)
print(len(group), parts[0] in group, 5 in group, sorted(s.name for s in group))
del parts[1]
print(len(group), sorted(s.name for s in group))
for s in group:
    parts.clear()  # while it is iterated the entries stay out of the way
print(len(group), s.name in "acd")
del s
print(len(group), bool(group), group == WeakSet())
x, y = Screen("x"), Screen("y")
g1, g2 = WeakSet([x]), WeakSet([x, y])
print(g1 < g2, g1 <= g1, g2 - g1 == WeakSet([y]), (g1 | g2) == g2, (g1 ^ g2) == {y}, g1.isdisjoint([y]))
del y
print(g1 == g2, len(g2.pop().name), len(g2))
try:
    g2.pop()
except KeyError as e:
    print("KeyError", e)

notes = WeakKeyDictionary({x: "about x"})
p = proxy(x)
print(p.name, p.show(text="through the proxy"), x.shown, type(p).__name__, p == x, notes[x])
p.name = "renamed"
print(x.name, isinstance(p, Screen), p.__class__ is Screen)
try:
    notes[p]
except TypeError as e:
    print(e)
del x, g1
gc.collect()
try:
    p.name
except ReferenceError as e:
    print(e)
print(len(notes), list(notes))

#> sending ['one:hi', 'two:hi', "KeyError: 'two'", 'HI', 'lambda']
#> no text ['one:', 'two:', "KeyError: 'two'", "TypeError: global_function() missing 1 required positional argument: 'text'", 'lambda']
#>   (changed: a WeakMethod went)
#>   (changed: a WeakMethod went)
#> after del ['one:again', 'AGAIN', 'lambda']
#> after disconnect ['MORE', 'lambda'] ['hi', '', 'again']
#>   (changed: a ReferenceType went)
#> last ['lambda'] 1
#>   (changed: a ReferenceType went)
#> then ['lambda']
#> True False True True True
#> False one:held
#> None
#> argument should be a bound method, not <class 'builtin_function_or_method'>
#> 4 True False ['a', 'b', 'c', 'd']
#> 3 ['a', 'c', 'd']
#> 1 True
#> 0 False True
#> True True True True False True
#> True 1 0
#> KeyError 'pop from empty WeakSet'
#> x x:through the proxy ['through the proxy'] ProxyType True about x
#> renamed True True
#> cannot create weak reference to 'weakref.ProxyType' object
#> weakly-referenced object no longer exists
#> 0 []
