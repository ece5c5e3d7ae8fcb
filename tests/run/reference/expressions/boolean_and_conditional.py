"""`and`, `or`, `not`, conditional expressions: which operand is the value, which is asked for its truth."""


class Asked:
    def __init__(self, name, truth): self.name, self.truth = name, truth
    def __bool__(self): print('truth of', self.name); return self.truth
    def __repr__(self): return self.name


T, F = Asked('T', True), Asked('F', False)
U, G = Asked('U', True), Asked('G', False)
for work in (lambda: T and U, lambda: F and T, lambda: T or U, lambda: F or G, lambda: F or T, lambda: T and F or U,
             lambda: T or F and U, lambda: not T and U, lambda: not (F or G), lambda: T and F and U, lambda: F or G or T,
             lambda: T if F else G, lambda: T if U else 1 / 0, lambda: (T if F else G if G else U), lambda: not not T,
             lambda: [x for x in (T, F) if x], lambda: F if not F else T, lambda: (F and T) or (T and U)):
    print('=', work())
if T and F or U:
    print('taken')
while F or T:
    print('once')
    break
print(T and F is F, not F == G)


def value(x): return x or 'default'


print([value(x) for x in (0, '', None, [], {}, 0.0, 0j, b'', range(0), 'x', [0], -1, float('nan'))])


class ByLength:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n


class Bad:
    def __bool__(self): return 1


class BadLength:
    def __len__(self): return -1


class Huge:
    def __len__(self): return 2 ** 70


class TextLength:
    def __len__(self): return 'x'


def attempt(work):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, e)


for work in (lambda: bool(ByLength(0)), lambda: bool(ByLength(2)), lambda: Bad() and 1, lambda: not Bad(), lambda: 1 if Bad() else 2,
             lambda: not BadLength(), lambda: bool(Huge()), lambda: TextLength() or 1, lambda: bool(NotImplementedError),
             lambda: bool(object()), lambda: not ...):
    attempt(work)
x = 5
print('low' if x < 3 else 'middle' if x < 7 else 'high', (lambda: 1 if x else 2)(), [1, 2][x > 3], {True: 'yes'}[x == 5])
print(x if x > 3 else None, (yes := x) if (no := False) else no, 'yes' in globals())
print((1, 2) if x else 3, *([1] if x else []), **({'sep': '-'} if x else {}))
late = lambda flag: flag and late_bound


def late_bound(): pass


print(late(0), late(1) is late_bound)
result = (print('left') or 0) and print('never') or (print('right') or 'end')
print(result)
a = b = c = None
print(a is b is c is None, a or b or c or 'all empty', (a and b) is None)

#> truth of T
#> = U
#> truth of F
#> = F
#> truth of T
#> = T
#> truth of F
#> = G
#> truth of F
#> = T
#> truth of T
#> truth of F
#> = U
#> truth of T
#> = T
#> truth of T
#> = False
#> truth of F
#> truth of G
#> = True
#> truth of T
#> truth of F
#> = F
#> truth of F
#> truth of G
#> = T
#> truth of F
#> = G
#> truth of U
#> = T
#> truth of F
#> truth of G
#> = U
#> truth of T
#> = True
#> truth of T
#> truth of F
#> = [T]
#> truth of F
#> = F
#> truth of F
#> truth of F
#> truth of T
#> = U
#> truth of T
#> truth of F
#> truth of U
#> taken
#> truth of F
#> truth of T
#> once
#> truth of T
#> True True
#> ['default', 'default', 'default', 'default', 'default', 'default', 'default', 'default', 'default', 'x', [0], -1, nan]
#> False
#> True
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> ValueError __len__() should return >= 0
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError 'str' object cannot be interpreted as an integer
#> True
#> True
#> False
#> middle 1 2 yes
#> 5 False False
#> (1, 2)-1
#> 0 True
#> left
#> right
#> end
#> True all empty True
