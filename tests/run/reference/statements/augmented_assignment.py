"""Augmented assignment: every operator, the order of evaluation, targets read once."""


class Trace:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Trace({self.value})'


def method(name):
    def plain(self, other):
        print(name, self.value, other)
        return Trace(f'{self.value}{name}{other}')
    return plain


OPERATORS = ['add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and', 'xor', 'or']
for name in OPERATORS:
    setattr(Trace, f'__{name}__', method(name))


class InPlace(Trace):
    pass


def in_place(name):
    def change(self, other):
        print('i' + name, other)
        self.value += 1
        return self
    return change


for name in OPERATORS:
    setattr(InPlace, f'__i{name}__', in_place(name))


def every(x):
    same = x
    x += 1; x -= 2; x *= 3; x @= 4; x /= 5; x //= 6; x %= 7; x **= 8; x <<= 9; x >>= 10; x &= 11; x ^= 12; x |= 13
    print(x is same, x)


every(Trace('t'))
every(InPlace(0))


class Box:
    def __init__(self): object.__setattr__(self, 'store', {'a': 1, 0: 2})
    def __getattr__(self, name): print('get', name); return self.store[name]
    def __setattr__(self, name, value): print('set', name, value); self.store[name] = value
    def __getitem__(self, key): print('getitem', key); return self.store[key]
    def __setitem__(self, key, value): print('setitem', key, value); self.store[key] = value


def once(what, value):
    print('once', what)
    return value


box = Box()
once('box', box).a += once('right', 5)
once('box', box)[once('key', 0)] *= once('right', 5)
items = [1, 2, 3, 4]
alias = items
items += (5,)
items[1:3] += 'ab'
items[once('index', -1)] -= 10
print(items, alias is items)
items *= 2
print(len(alias))


def attempt(work):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, e)


def unbound():
    missing += 1


def in_tuple():
    t = ([1], 2)
    try:
        t[0] += [3]
    finally:
        print(t)


def wrong(): x = 'a'; x += 1
def wrong_list(): x = []; x += 3
def wrong_shift(): x = 1.0; x <<= 2


class Refuses:
    def __iadd__(self, other): return NotImplemented
    def __add__(self, other): return 'plain add'


class Reflected:
    def __radd__(self, other): return f'radd {other}'


def falls_back():
    x = Refuses()
    x += 1
    y = 5
    y += Reflected()
    z = [1]
    try:
        z += Reflected()
    except TypeError as e:
        print(e)
    return x, y


for work in (unbound, in_tuple, wrong, wrong_list, wrong_shift, falls_back):
    attempt(work)
total = 0


def counted():
    global total
    total += 1
    n = 0

    def step():
        nonlocal n
        n += total
        return n
    return step(), step()


print(counted(), counted())


class Body:
    x = 1
    x += 2
    total += 10


print(Body.x, Body.total, total)

#> add t 1
#> sub tadd1 2
#> mul tadd1sub2 3
#> matmul tadd1sub2mul3 4
#> truediv tadd1sub2mul3matmul4 5
#> floordiv tadd1sub2mul3matmul4truediv5 6
#> mod tadd1sub2mul3matmul4truediv5floordiv6 7
#> pow tadd1sub2mul3matmul4truediv5floordiv6mod7 8
#> lshift tadd1sub2mul3matmul4truediv5floordiv6mod7pow8 9
#> rshift tadd1sub2mul3matmul4truediv5floordiv6mod7pow8lshift9 10
#> and tadd1sub2mul3matmul4truediv5floordiv6mod7pow8lshift9rshift10 11
#> xor tadd1sub2mul3matmul4truediv5floordiv6mod7pow8lshift9rshift10and11 12
#> or tadd1sub2mul3matmul4truediv5floordiv6mod7pow8lshift9rshift10and11xor12 13
#> False Trace(tadd1sub2mul3matmul4truediv5floordiv6mod7pow8lshift9rshift10and11xor12or13)
#> iadd 1
#> isub 2
#> imul 3
#> imatmul 4
#> itruediv 5
#> ifloordiv 6
#> imod 7
#> ipow 8
#> ilshift 9
#> irshift 10
#> iand 11
#> ixor 12
#> ior 13
#> True Trace(13)
#> once box
#> get a
#> once right
#> set a 6
#> once box
#> once key
#> getitem 0
#> once right
#> setitem 0 10
#> once index
#> [1, 2, 3, 'a', 'b', 4, -5] True
#> 14
#> UnboundLocalError cannot access local variable 'missing' where it is not associated with a value
#> ([1, 3], 2)
#> TypeError 'tuple' object does not support item assignment
#> TypeError can only concatenate str (not "int") to str
#> TypeError 'int' object is not iterable
#> TypeError unsupported operand type(s) for <<=: 'float' and 'int'
#> ('plain add', 'radd 5')
#> (1, 2) (2, 4)
#> 3 12 2
