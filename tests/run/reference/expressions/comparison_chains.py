"""Comparisons: chains, reflection, identity, membership, results that are no bools."""


def note(text, value):
    print('evaluated', text)
    return value


print(note('a', 1) < note('b', 3) < note('c', 2) < note('never', 5))
print(note('a', 1) < note('b', 2) <= note('c', 2) != note('d', 3) is not note('e', None))
print(1 < 2 > 1, 3 > 2 == 2, 1 in [1] in [[1]], not 1 < 2, not (1 in [2]) is True)


class Result:
    def __init__(self, text, truth): self.text, self.truth = text, truth
    def __bool__(self): print('truth of', self.text); return self.truth
    def __repr__(self): return f'<{self.text}>'


class Value:
    def __init__(self, name, truth=True): self.name, self.truth = name, truth
    def __lt__(self, other): return Result(f'{self.name} < {getattr(other, "name", other)}', self.truth)
    def __gt__(self, other): return Result(f'{self.name} > {getattr(other, "name", other)}', self.truth)
    def __eq__(self, other): return Result(f'{self.name} == {getattr(other, "name", other)}', self.truth)
    def __contains__(self, item): return Result(f'{item} in {self.name}', self.truth)


a, b, falsy = Value('a'), Value('b'), Value('f', False)
print(a < b, a < 1, 1 < a, 1 > a, 1 == a, a == b)
print(a < b < falsy)
print(falsy < a < b)
print(a != b)
print(3 in a, 3 not in a, 3 in falsy)


class Refuses:
    def __lt__(self, other): print('lt refused'); return NotImplemented
    def __gt__(self, other): print('gt refused'); return NotImplemented
    def __eq__(self, other): print('eq refused'); return NotImplemented


def attempt(work):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, e)


r, s = Refuses(), Refuses()
for work in (lambda: r < s, lambda: r > 1, lambda: r == s, lambda: r == r, lambda: r != s, lambda: r <= s, lambda: 1 < 'a',
             lambda: None < None, lambda: [] < (), lambda: 1j < 2j, lambda: {} < {}, lambda: {1} < {1, 2}, lambda: int < str,
             lambda: 3 in 3, lambda: 'a' in 'abc', lambda: 1 in 'abc', lambda: '' in '', lambda: b'a' in b'ba', lambda: 300 in b'a'):
    attempt(work)


class Parent:
    def __lt__(self, other): print('parent lt'); return 'parent'
    def __eq__(self, other): print('parent eq'); return 'parent'


class Child(Parent):
    def __gt__(self, other): print('child gt'); return 'child'
    def __eq__(self, other): print('child eq'); return NotImplemented


print(Parent() < Child(), Parent() == Child(), Child() == Parent(), Child() < Parent())
nan = float('nan')
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan], nan < 1, (nan,) < (nan, 1), [float('nan')] == [float('nan')])
print(1 == True == 1.0 == 1 + 0j, 0.1 + 0.2 == 0.3, 2 ** 53 == 2.0 ** 53 + 1, 10 ** 400 > float('inf'), 10 ** 400 < float('inf'))
print('a' < 'B', 'Z' < 'a', 'a' < 'aa', (1, 2) < (1, 2, 0), [1, [2]] < [1, [3]], (1, 'a') < (2, 1))


class ByIter:
    def __iter__(self): print('iterated'); return iter([1, 2, 3])


class ByItem:
    def __getitem__(self, i):
        print('item', i)
        if i > 2: raise IndexError
        return i * 10


class Not:
    __contains__ = None
    def __iter__(self): return iter([1])


for work in (lambda: 2 in ByIter(), lambda: 5 not in ByIter(), lambda: 10 in ByItem(), lambda: 5 in ByItem(), lambda: 1 in Not()):
    attempt(work)

#> evaluated a
#> evaluated b
#> evaluated c
#> False
#> evaluated a
#> evaluated b
#> evaluated c
#> evaluated d
#> evaluated e
#> True
#> True True True False True
#> <a < b> <a < 1> <a > 1> <a < 1> <a == 1> <a == b>
#> truth of a < b
#> <b < f>
#> truth of f < a
#> <f < a>
#> truth of a == b
#> False
#> truth of 3 in a
#> truth of 3 in a
#> truth of 3 in f
#> True False False
#> lt refused
#> gt refused
#> TypeError '<' not supported between instances of 'Refuses' and 'Refuses'
#> gt refused
#> TypeError '>' not supported between instances of 'Refuses' and 'int'
#> eq refused
#> eq refused
#> False
#> eq refused
#> eq refused
#> True
#> eq refused
#> eq refused
#> True
#> TypeError '<=' not supported between instances of 'Refuses' and 'Refuses'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#> TypeError '<' not supported between instances of 'list' and 'tuple'
#> TypeError '<' not supported between instances of 'complex' and 'complex'
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> True
#> TypeError '<' not supported between instances of 'type' and 'type'
#> TypeError argument of type 'int' is not iterable
#> True
#> TypeError 'in <string>' requires string as left operand, not int
#> True
#> True
#> ValueError byte must be in range(0, 256)
#> child gt
#> child eq
#> parent eq
#> child eq
#> parent eq
#> parent lt
#> child parent parent parent
#> False True True True False True False
#> True False True False True
#> False True True True True True
#> iterated
#> True
#> iterated
#> True
#> item 0
#> item 1
#> True
#> item 0
#> item 1
#> item 2
#> item 3
#> False
#> TypeError 'Not' object is not a container
