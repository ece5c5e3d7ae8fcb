import array


def t(f, *a):
    try:
        r = f(*a)
        print(repr(r) if ' at 0x' not in repr(r) else type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)
class Ix:
    def __init__(self,m): self.m=m
    def __index__(self):
        self.m.release(); return 1
for k in range(4):
    m = memoryview(bytearray(b"abcd"))
    if k==0: t(lambda: m[Ix(m)])
    if k==1: t(lambda: m[:Ix(m)])
    if k==2: t(lambda: m.__setitem__(Ix(m), 3))
    if k==3: t(lambda: m.__setitem__(0, Ix(m)))
b = bytearray(b",")
class It:
    def __iter__(self):
        b.clear()
        yield b"a"
        yield b"b"
t(lambda: b.join(It()))
b = bytearray(b",x")
class It2:
    def __iter__(self):
        yield b"a"
        try:
            b.clear()
        except BufferError as e: print(e)
        yield b"b"
t(lambda: b.join(It2()))
class Iy:
    n = 0
    def __index__(self):
        self.n += 1
        print("ix", self.n)
        return 3
for c in "bBhHiIlLqQ":
    a = array.array(c)
    print(c)
    t(a.append, Iy())
    t(lambda: array.array(c, [Iy()]))
    t(lambda: a.insert(0, Iy()))
    t(lambda: a.__setitem__(0, Iy()))
    t(lambda: a.extend([Iy()]))

#> ValueError operation forbidden on released memoryview object
#> memoryview
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> BufferError Existing exports of data: object cannot be re-sized
#> Existing exports of data: object cannot be re-sized
#> bytearray(b'a,xb')
#> b
#> ix 1
#> ix 2
#> None
#> ix 1
#> array('b', [3])
#> ix 1
#> ix 2
#> None
#> ix 1
#> None
#> ix 1
#> ix 2
#> None
#> B
#> ix 1
#> ix 2
#> None
#> ix 1
#> array('B', [3])
#> ix 1
#> ix 2
#> None
#> ix 1
#> None
#> ix 1
#> ix 2
#> None
#> h
#> ix 1
#> ix 2
#> None
#> ix 1
#> array('h', [3])
#> ix 1
#> ix 2
#> None
#> ix 1
#> None
#> ix 1
#> ix 2
#> None
#> H
#> ix 1
#> ix 2
#> None
#> ix 1
#> array('H', [3])
#> ix 1
#> ix 2
#> None
#> ix 1
#> None
#> ix 1
#> ix 2
#> None
#> i
#> ix 1
#> ix 2
#> None
#> ix 1
#> array('i', [3])
#> ix 1
#> ix 2
#> None
#> ix 1
#> None
#> ix 1
#> ix 2
#> None
#> I
#> ix 1
#> ix 2
#> None
#> ix 1
#> array('I', [3])
#> ix 1
#> ix 2
#> None
#> ix 1
#> None
#> ix 1
#> ix 2
#> None
#> l
#> ix 1
#> ix 2
#> None
#> ix 1
#> array('l', [3])
#> ix 1
#> ix 2
#> None
#> ix 1
#> None
#> ix 1
#> ix 2
#> None
#> L
#> ix 1
#> ix 2
#> None
#> ix 1
#> array('L', [3])
#> ix 1
#> ix 2
#> None
#> ix 1
#> None
#> ix 1
#> ix 2
#> None
#> q
#> ix 1
#> ix 2
#> None
#> ix 1
#> array('q', [3])
#> ix 1
#> ix 2
#> None
#> ix 1
#> None
#> ix 1
#> ix 2
#> None
#> Q
#> ix 1
#> ix 2
#> None
#> ix 1
#> array('Q', [3])
#> ix 1
#> ix 2
#> None
#> ix 1
#> None
#> ix 1
#> ix 2
#> None
