"""Comparison, text, views and subclasses of array."""

import array
from array import array as A


def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: A('i',[1])==A('d',[1.0]))
attempt(lambda: A('i',[1,2])<A('h',[1,3]))
attempt(lambda: A('i',[1])==[1])
attempt(lambda: A('i',[1])<[1])
attempt(lambda: A('i',[1,2])>=A('i',[1]))
attempt(lambda: A('d',[float('nan')])==A('d',[float('nan')]))
attempt(lambda: A('u','ab')<A('u','b'))
attempt(lambda: A('i',[1])!=A('i',[1]))
attempt(lambda: hash(A('i')))
attempt(lambda: repr(A('u')))
attempt(lambda: A('u','a\x00é😀'))
attempt(lambda: str(A('d',[1e20,0.1])))
attempt(lambda: bool(A('i')))
attempt(lambda: iter(A('i')).__class__.__name__)
attempt(lambda: list(A('u','héy')))
attempt(lambda: A('u','héy').tounicode())
attempt(lambda: A('u','abc').tobytes())
attempt(lambda: A('u','ab').fromunicode(1))
attempt(lambda: list(reversed(A('i',[1,2,3]))))
attempt(lambda: A('i',[1,2,3]).itemsize)
attempt(lambda: A('i').foo)
attempt(lambda: A('u','abc').index('b'))
attempt(lambda: A('q',[2**62]).byteswap())
x=A('h',[1,2,-3]); x.byteswap(); print(x)
x=A('d',[1.0]); x.byteswap(); print(x); x=A('b',[1,2]); x.byteswap(); print(x)
x=A('i',[1,2,3]); v=memoryview(x); print(v.format,v.itemsize,v.shape,v.tolist(),v.obj is x)
for f in (lambda: x.append(1), lambda: x.pop(), lambda: x.extend([1]), lambda: x.frombytes(b''), lambda: x.frombytes(b'abcd'), lambda: x.insert(0,1), lambda: x.__delitem__(0), lambda: x.__imul__(2), lambda: x.__imul__(1), lambda: x.__iadd__(A('i')), lambda: x.__iadd__(A('i',[1])), lambda: x.__setitem__(slice(0,1),A('i',[1,2])), lambda: x.__setitem__(slice(0,1),A('i',[9])), lambda: x.__setitem__(0,9), lambda: x.remove(9), lambda: x.fromlist([]), lambda: x.fromlist([1]), lambda: x.__setitem__(slice(0,2,1),A('i',[]))): attempt(f); print(x)
v[0]=77; print(x); v.release(); x.append(4); print(x)
print(memoryview(A('u','ab')).format); attempt(lambda: memoryview(A('u','ab')).tolist()); attempt(lambda: memoryview(A('u','ab'))[0]); attempt(lambda: memoryview(A('u','ab')).cast('B').tolist()); attempt(lambda: memoryview(A('u','ab'))==memoryview(A('u','ab'))); attempt(lambda: memoryview(A('l',[1]))==memoryview(A('i',[1])))
class S(A):
    def __new__(cls,*a): return super().__new__(cls,'i',[1,2])
    def extra(self): return sum(self)
s=S(); s.z=1; print(s, s.extra(), s.z, isinstance(s,A), s+s, type(s[:1]).__name__, type(s*2).__name__)
class T(A): pass
print(T('i',[1]), T('u','a'), repr(T('b')))
import copy
print(copy.copy(x), copy.deepcopy(x))
it=iter(A('i',[1,2])); print(next(it), list(it), list(it))
b=bytearray(A('h',[1,2])); print(b, bytes(A('h',[258])), b''.join([A('b',[65])]), A('b',[65,66]).tobytes().decode())
attempt(lambda: A('i',iter([1,2])))
attempt(lambda: A('u','abc')+A('u','d'))
attempt(lambda: A('i',[1]).__add__(1))
attempt(lambda: A('i',[5,6]).__contains__(5))
attempt(lambda: A('B', b'abc').__getitem__(1))
attempt(lambda: A('i',{1:2}))
attempt(lambda: A('B', 'abc'))
attempt(lambda: A('b', b'\xff'))
attempt(lambda: A.fromlist(A('i'),[1]))
attempt(lambda: A('i',[1,2,3]).index(2, 0, -1))
attempt(lambda: A[int])
match A('i',[1,2]):
    case [p,q]: print('seq',p,q)
    case _: print('no')
import collections.abc as cabc
print(isinstance(x,cabc.MutableSequence),isinstance(x,cabc.Sequence),issubclass(A,cabc.MutableSequence), isinstance(x, cabc.Buffer))
print(sum(A('d',[0.5,1.5])), max(A('i',[3,9])), sorted(A('i',[3,9,1])), tuple(A('i',[1])), set(A('i',[1,1])), A('i',[1,2])*3)
attempt(lambda: int.from_bytes(A('B',[1,2]),'big'))
attempt(lambda: b'%b' % A('B',b'hi'))
attempt(lambda: b'ab'.find(A('b',[98])))
attempt(lambda: A('i',[1])+A('i',[1])==A('i',[1,1]))

#> True
#> True
#> False
#> TypeError '<' not supported between instances of 'array.array' and 'list'
#> True
#> False
#> True
#> False
#> TypeError unhashable type: 'array.array'
#> "array('u')"
#> array('u', 'a\x00é😀')
#> "array('d', [1e+20, 0.1])"
#> False
#> 'arrayiterator'
#> ['h', 'é', 'y']
#> 'héy'
#> b'a\x00\x00\x00b\x00\x00\x00c\x00\x00\x00'
#> TypeError fromunicode() argument must be str, not int
#> [3, 2, 1]
#> 4
#> AttributeError 'array.array' object has no attribute 'foo'
#> 1
#> None
#> array('h', [256, 512, -513])
#> array('d', [3.03865e-319])
#> array('b', [1, 2])
#> i 4 (3,) [1, 2, 3] True
#> BufferError cannot resize an array that is exporting buffers
#> array('i', [1, 2, 3])
#> BufferError cannot resize an array that is exporting buffers
#> array('i', [1, 2, 3])
#> BufferError cannot resize an array that is exporting buffers
#> array('i', [1, 2, 3])
#> None
#> array('i', [1, 2, 3])
#> BufferError cannot resize an array that is exporting buffers
#> array('i', [1, 2, 3])
#> BufferError cannot resize an array that is exporting buffers
#> array('i', [1, 2, 3])
#> BufferError cannot resize an array that is exporting buffers
#> array('i', [1, 2, 3])
#> BufferError cannot resize an array that is exporting buffers
#> array('i', [1, 2, 3])
#> array('i', [1, 2, 3])
#> array('i', [1, 2, 3])
#> array('i', [1, 2, 3])
#> array('i', [1, 2, 3])
#> BufferError cannot resize an array that is exporting buffers
#> array('i', [1, 2, 3])
#> BufferError cannot resize an array that is exporting buffers
#> array('i', [1, 2, 3])
#> None
#> array('i', [9, 2, 3])
#> None
#> array('i', [9, 2, 3])
#> BufferError cannot resize an array that is exporting buffers
#> array('i', [9, 2, 3])
#> None
#> array('i', [9, 2, 3])
#> BufferError cannot resize an array that is exporting buffers
#> array('i', [9, 2, 3])
#> BufferError cannot resize an array that is exporting buffers
#> array('i', [9, 2, 3])
#> array('i', [77, 2, 3])
#> array('i', [77, 2, 3, 4])
#> w
#> NotImplementedError memoryview: format w not supported
#> NotImplementedError memoryview: format w not supported
#> [97, 0, 0, 0, 98, 0, 0, 0]
#> False
#> True
#> S('i', [1, 2]) 3 1 True array('i', [1, 2, 1, 2]) array array
#> T('i', [1]) T('u', 'a') T('b')
#> array('i', [77, 2, 3, 4]) array('i', [77, 2, 3, 4])
#> 1 [2] []
#> bytearray(b'\x01\x00\x02\x00') b'\x02\x01' b'A' AB
#> array('i', [1, 2])
#> array('u', 'abcd')
#> TypeError can only append array (not "int") to array
#> True
#> 98
#> array('i', [1])
#> TypeError cannot use a str to initialize an array with typecode 'B'
#> array('b', [-1])
#> None
#> 1
#> array.array[int]
#> seq 1 2
#> True True True True
#> 2.0 9 [1, 3, 9] (1,) {1} array('i', [1, 2, 1, 2, 1, 2])
#> 258
#> b'hi'
#> 1
#> True
