"""The special methods of set, called by name."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    set.__and__, set.__or__, set.__xor__,
    set.__sub__, set.__rand__, set.__ror__,
    set.__rxor__, set.__rsub__, set.__contains__,
    set.__lt__, set.__le__, set.__eq__,
    set.__ne__, set.__gt__, set.__ge__,
]
UNARY = [
    set.__len__, set.__repr__,
]
VALUES = [{1, 2}, set()]
OTHERS = [{2, 3}, frozenset([1]), [1], {1: 2}.keys(), 1, 'a', {1, 2}]

for method in BINARY:
    print(method.__name__)
    for left in VALUES:
        print("  ", repr(left), [show(method, left, right) for right in OTHERS])
for method in UNARY:
    print(method.__name__, [show(method, value) for value in VALUES])
print("misused")
for method in BINARY + UNARY:
    print(show(method))
    print(show(method, [1], [1]))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

print("in place")
for name in [set.__iand__, set.__ior__, set.__ixor__, set.__isub__]:
    for other in [{2, 3}, frozenset(), {1: 0}.keys(), [1], None]:
        changed = {1, 2}
        print(name.__name__, other, show(name, changed, other), changed)
changed = {1, 2}
print(show(changed.__iand__, changed), show(changed.__ixor__, changed), changed, show({5}.__isub__, {5}))
print(show(set.__contains__, {frozenset([1])}, {1}), show(set.__contains__, {1}, []), show(set().__contains__, {}))
print(set.__hash__, show(hash, set()), set.__class_getitem__(int), show({1}.__reduce__), show(set.__reduce__))
changed = {9}
print(show(changed.__init__, "aab"), sorted(changed), show(changed.__init__), changed, show(changed.__init__, 5), show(changed.__init__, [], []))
print(show(changed.__init__, key=1), set().__sizeof__() > 0, set(range(99)).__sizeof__() > set().__sizeof__())

#> __and__
#>    {1, 2} ['{2}', '{1}', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', '{1, 2}']
#>    set() ['set()', 'set()', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'set()']
#> __or__
#>    {1, 2} ['{1, 2, 3}', '{1, 2}', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', '{1, 2}']
#>    set() ['{2, 3}', '{1}', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', '{1, 2}']
#> __xor__
#>    {1, 2} ['{1, 3}', '{2}', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'set()']
#>    set() ['{2, 3}', '{1}', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', '{1, 2}']
#> __sub__
#>    {1, 2} ['{1}', '{2}', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'set()']
#>    set() ['set()', 'set()', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'set()']
#> __rand__
#>    {1, 2} ['{2}', 'frozenset({1})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', '{1, 2}']
#>    set() ['set()', 'frozenset()', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'set()']
#> __ror__
#>    {1, 2} ['{1, 2, 3}', 'frozenset({1, 2})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', '{1, 2}']
#>    set() ['{2, 3}', 'frozenset({1})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', '{1, 2}']
#> __rxor__
#>    {1, 2} ['{1, 3}', 'frozenset({2})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'set()']
#>    set() ['{2, 3}', 'frozenset({1})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', '{1, 2}']
#> __rsub__
#>    {1, 2} ['{3}', 'frozenset()', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'set()']
#>    set() ['{2, 3}', 'frozenset({1})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', '{1, 2}']
#> __contains__
#>    {1, 2} ['False', 'False', "TypeError: unhashable type: 'list'", "TypeError: unhashable type: 'dict_keys'", 'True', 'False', 'False']
#>    set() ['False', 'False', "TypeError: unhashable type: 'list'", "TypeError: unhashable type: 'dict_keys'", 'False', 'False', 'False']
#> __lt__
#>    {1, 2} ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False']
#>    set() ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True']
#> __le__
#>    {1, 2} ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True']
#>    set() ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True']
#> __eq__
#>    {1, 2} ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True']
#>    set() ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False']
#> __ne__
#>    {1, 2} ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False']
#>    set() ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True']
#> __gt__
#>    {1, 2} ['False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False']
#>    set() ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False']
#> __ge__
#>    {1, 2} ['False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True']
#>    set() ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False']
#> __len__ ['2', '0']
#> __repr__ ["'{1, 2}'", "'set()'"]
#> misused
#> TypeError: descriptor '__and__' of 'set' object needs an argument
#> TypeError: descriptor '__and__' requires a 'set' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __and__() takes no keyword arguments
#> TypeError: descriptor '__or__' of 'set' object needs an argument
#> TypeError: descriptor '__or__' requires a 'set' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __or__() takes no keyword arguments
#> TypeError: descriptor '__xor__' of 'set' object needs an argument
#> TypeError: descriptor '__xor__' requires a 'set' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __xor__() takes no keyword arguments
#> TypeError: descriptor '__sub__' of 'set' object needs an argument
#> TypeError: descriptor '__sub__' requires a 'set' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __sub__() takes no keyword arguments
#> TypeError: descriptor '__rand__' of 'set' object needs an argument
#> TypeError: descriptor '__rand__' requires a 'set' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rand__() takes no keyword arguments
#> TypeError: descriptor '__ror__' of 'set' object needs an argument
#> TypeError: descriptor '__ror__' requires a 'set' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ror__() takes no keyword arguments
#> TypeError: descriptor '__rxor__' of 'set' object needs an argument
#> TypeError: descriptor '__rxor__' requires a 'set' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rxor__() takes no keyword arguments
#> TypeError: descriptor '__rsub__' of 'set' object needs an argument
#> TypeError: descriptor '__rsub__' requires a 'set' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rsub__() takes no keyword arguments
#> TypeError: unbound method set.__contains__() needs an argument
#> TypeError: descriptor '__contains__' for 'set' objects doesn't apply to a 'list' object
#> TypeError: set.__contains__() takes exactly one argument (3 given)
#> TypeError: set.__contains__() takes no keyword arguments
#> TypeError: descriptor '__lt__' of 'set' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'set' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'set' object needs an argument
#> TypeError: descriptor '__le__' requires a 'set' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'set' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'set' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'set' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'set' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'set' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'set' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'set' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'set' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__len__' of 'set' object needs an argument
#> TypeError: descriptor '__len__' requires a 'set' object but received a 'list'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __len__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'set' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'set' object but received a 'list'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> in place
#> __iand__ {2, 3} {2} {2}
#> __iand__ frozenset() set() set()
#> __iand__ dict_keys([1]) NotImplemented {1, 2}
#> __iand__ [1] NotImplemented {1, 2}
#> __iand__ None NotImplemented {1, 2}
#> __ior__ {2, 3} {1, 2, 3} {1, 2, 3}
#> __ior__ frozenset() {1, 2} {1, 2}
#> __ior__ dict_keys([1]) NotImplemented {1, 2}
#> __ior__ [1] NotImplemented {1, 2}
#> __ior__ None NotImplemented {1, 2}
#> __ixor__ {2, 3} {1, 3} {1, 3}
#> __ixor__ frozenset() {1, 2} {1, 2}
#> __ixor__ dict_keys([1]) NotImplemented {1, 2}
#> __ixor__ [1] NotImplemented {1, 2}
#> __ixor__ None NotImplemented {1, 2}
#> __isub__ {2, 3} {1} {1}
#> __isub__ frozenset() {1, 2} {1, 2}
#> __isub__ dict_keys([1]) NotImplemented {1, 2}
#> __isub__ [1] NotImplemented {1, 2}
#> __isub__ None NotImplemented {1, 2}
#> {1, 2} set() set() set()
#> True TypeError: unhashable type: 'list' TypeError: unhashable type: 'dict'
#> None TypeError: unhashable type: 'set' set[int] (<class 'set'>, ([1],), None) TypeError: unbound method set.__reduce__() needs an argument
#> None ['a', 'b'] None set() TypeError: 'int' object is not iterable TypeError: set expected at most 1 argument, got 2
#> TypeError: set() takes no keyword arguments True True
