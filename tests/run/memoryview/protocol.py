"""Classes that show memory themselves: __buffer__ and __release_buffer__."""

def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


import collections.abc as cabc
class A:
    def __init__(self): self.data = bytearray(b'abc')
    def __buffer__(self, flags): print('  buffer', flags); self.mv=memoryview(self.data); return self.mv
    def __release_buffer__(self, view):
        print('  release', view.tolist(), view is self.mv)
a=A()
m=memoryview(a)
print(type(m.obj), m.obj is a, m.readonly)
attempt(lambda: a.data.append(1))
attempt(lambda: a.mv.release())
m.release()
attempt(lambda: a.data.append(1))
attempt(lambda: a.mv.release())
attempt(lambda: a.data.append(1))
print(1); attempt(lambda: bytes(a)); print(2); attempt(lambda: bytearray(a)); attempt(lambda: b'x'+a); attempt(lambda: b''.join([a,a])); attempt(lambda: b'abc'.find(a)); attempt(lambda: a in b'abc'); attempt(lambda: b'a'.replace(a,b'')); attempt(lambda: bytearray(b'1')+a)
def ia():
    x=bytearray(b'1'); x+=a; x.extend(a); x[0:1]=a; return x
attempt(ia)
attempt(lambda: str(a,'latin-1'))
attempt(lambda: int(a))
attempt(lambda: int.from_bytes(a,'big'))
attempt(lambda: b'abc\1'==a)
attempt(lambda: a==b'abc\1')
attempt(lambda: bytearray(b'abc\1')==a)
attempt(lambda: memoryview(b'abc\1')==a)
attempt(lambda: b'%b'%a)
attempt(lambda: memoryview(a)[0]); 
class B:
    def __buffer__(self, flags): return 1
attempt(lambda: memoryview(B()))
attempt(lambda: bytes(B()))
attempt(lambda: b''+B())
attempt(lambda: B() in b'')
class C:
    def __buffer__(self, flags): 1/0
attempt(lambda: memoryview(C()))
attempt(lambda: bytes(C()))
attempt(lambda: b''+C())
attempt(lambda: b''.find(C()))
attempt(lambda: b''.join([C()]))
class D:
    def __buffer__(self, flags): return memoryview(b'ro')
attempt(lambda: memoryview(D()).readonly)
attempt(lambda: bytes(D()))
attempt(lambda: bytes(memoryview(D()).obj) if 0 else 1)
class E(bytearray):
    def __buffer__(self, flags): print('  E.buffer'); return super().__buffer__(flags)
    def __release_buffer__(self, v): print('  E.rel'); super().__release_buffer__(v)
e=E(b'xyz'); attempt(lambda: bytes(memoryview(e))); attempt(lambda: b'a'+e); attempt(lambda: bytes(e)); attempt(lambda: e.append(1))
class F(bytes):
    def __buffer__(self, flags): print('  F.buffer'); return memoryview(b'other')
attempt(lambda: b'a'+F(b'q'))
attempt(lambda: bytes(F(b'q')))
attempt(lambda: memoryview(F(b'q')).tobytes())
attempt(lambda: b'abc'.__buffer__(1))
attempt(lambda: bytearray(b'abc').__buffer__(1).readonly)
attempt(lambda: b'a'.__buffer__())
attempt(lambda: b'a'.__buffer__('x'))
attempt(lambda: b'a'.__release_buffer__(1))
attempt(lambda: b'abc'.__buffer__(10**30))
b=bytearray(b'q'); m=b.__buffer__(284); attempt(lambda: b.append(1)); attempt(lambda: b.__release_buffer__(m)); attempt(lambda: b.append(1)); attempt(lambda: m[0]); attempt(lambda: b.__release_buffer__(m))
attempt(lambda: b.__release_buffer__(memoryview(b'a')))
attempt(lambda: bytearray().__release_buffer__(memoryview(b'a')))
for x in (b'', bytearray(), memoryview(b''), a, 1, '', []): print(isinstance(x, cabc.Buffer))
print(issubclass(A, cabc.Buffer))
class H(A):
    def __release_buffer__(self, view): view.release(); print('released')
m=memoryview(H()); m.release()

#>   buffer 284
#> <class '_buffer_wrapper'> False False
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError memoryview has 1 exported buffer
#>   release [97, 98, 99] True
#> BufferError Existing exports of data: object cannot be re-sized
#> None
#> None
#> 1
#>   buffer 284
#>   release [97, 98, 99, 1] True
#> b'abc\x01'
#> 2
#>   buffer 284
#>   release [97, 98, 99, 1] True
#> bytearray(b'abc\x01')
#>   buffer 0
#>   release [97, 98, 99, 1] True
#> b'xabc\x01'
#>   buffer 0
#>   buffer 0
#>   release [97, 98, 99, 1] False
#>   release [97, 98, 99, 1] True
#> b'abc\x01abc\x01'
#>   buffer 0
#>   release [97, 98, 99, 1] True
#> -1
#>   buffer 0
#>   release [97, 98, 99, 1] True
#> False
#>   buffer 0
#>   release [97, 98, 99, 1] True
#> b'a'
#>   buffer 0
#>   release [97, 98, 99, 1] True
#> bytearray(b'1abc\x01')
#>   buffer 0
#>   release [97, 98, 99, 1] True
#>   buffer 0
#>   release [97, 98, 99, 1] True
#>   buffer 284
#>   release [97, 98, 99, 1] True
#> bytearray(b'abc\x01abc\x01abc\x01')
#>   buffer 0
#>   release [97, 98, 99, 1] True
#> 'abc\x01'
#>   buffer 0
#>   release [97, 98, 99, 1] True
#> ValueError invalid literal for int() with base 10: b'abc\x01'
#>   buffer 284
#>   release [97, 98, 99, 1] True
#> 1633837825
#> False
#> False
#>   buffer 0
#>   release [97, 98, 99, 1] True
#> True
#>   buffer 284
#>   release [97, 98, 99, 1] True
#> True
#>   buffer 284
#>   release [97, 98, 99, 1] True
#> b'abc\x01'
#>   buffer 284
#>   release [97, 98, 99, 1] True
#> 97
#> TypeError __buffer__ returned non-memoryview object
#> TypeError __buffer__ returned non-memoryview object
#> TypeError can't concat B to bytes
#> TypeError __buffer__ returned non-memoryview object
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> TypeError can't concat C to bytes
#> ZeroDivisionError division by zero
#> TypeError sequence item 0: expected a bytes-like object, C found
#> True
#> b'ro'
#> 1
#>   E.buffer
#>   E.rel
#> b'xyz'
#>   E.buffer
#>   E.rel
#> b'axyz'
#>   E.buffer
#>   E.rel
#> b'xyz'
#> None
#>   F.buffer
#> b'aother'
#> b'q'
#>   F.buffer
#> b'other'
#> BufferError Object is not writable.
#> False
#> TypeError  expected 1 argument, got 0
#> TypeError 'str' object cannot be interpreted as an integer
#> AttributeError 'bytes' object has no attribute '__release_buffer__'
#> OverflowError cannot fit 'int' into an index-sized integer
#> BufferError Existing exports of data: object cannot be re-sized
#> None
#> None
#> ValueError operation forbidden on released memoryview object
#> ValueError memoryview's buffer has already been released
#> ValueError memoryview's buffer is not this object
#> ValueError memoryview's buffer is not this object
#> True
#> True
#> True
#> True
#> False
#> False
#> False
#> True
#>   buffer 284
#> released
