"""Items, slices and assignments of memoryview, with keys that do not fit."""

def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


def shown(v):
    return v.tolist() if isinstance(v, memoryview) else v


m=memoryview(bytearray(b'abcdef'))
r=memoryview(b'abcdef')
c=m.cast('B',(2,3))
attempt(lambda: memoryview())
attempt(lambda: memoryview(1))
attempt(lambda: memoryview('a'))
attempt(lambda: memoryview(1,2))
attempt(lambda: memoryview(x=b'a'))
for ix in [0,-1,5,6,-7,'a',None,1.5,(0,),(0,1),(),(1,2,3),...,slice(1,3),slice(None,None,-1),(slice(0,1),),(slice(0,1),1),10**30, slice(None,None,0),slice('a')]:
    attempt(lambda: shown(m[ix]))
    attempt(lambda: shown(c[ix]))
def seti(mm,i,v):
    mm[i]=v
def deli(mm,i):
    del mm[i]
for ix,v in [(0,65),(0,256),(0,-1),(0,'a'),(0,b'a'),(6,1),(-7,1),('a',1),((0,),66),((0,1),1),((),1),(...,1),(slice(0,2),b'zz'),(slice(0,2),b'z'),(slice(0,2),1),(slice(0,2),memoryview(b'xy').cast('b')),(slice(None,None,2),b'123'),(slice(0,2),[1,2]),(0,1.5),(10**30,1),(0,10**30),(slice(0,1),'a'), (slice(3,0),b'')]:
    attempt(lambda: seti(m,ix,v))
    attempt(lambda: seti(r,ix,v))
    attempt(lambda: seti(c,ix,v)); print(m.tobytes())
attempt(lambda: deli(m,0))
attempt(lambda: deli(r,0))
attempt(lambda: deli(m,slice(0,1)))

#> TypeError memoryview() missing required argument 'object' (pos 1)
#> TypeError memoryview: a bytes-like object is required, not 'int'
#> TypeError memoryview: a bytes-like object is required, not 'str'
#> TypeError memoryview() takes at most 1 argument (2 given)
#> TypeError memoryview() missing required argument 'object' (pos 1)
#> 97
#> NotImplementedError multi-dimensional sub-views are not implemented
#> 102
#> NotImplementedError multi-dimensional sub-views are not implemented
#> 102
#> NotImplementedError multi-dimensional sub-views are not implemented
#> IndexError index out of bounds on dimension 1
#> NotImplementedError multi-dimensional sub-views are not implemented
#> IndexError index out of bounds on dimension 1
#> NotImplementedError multi-dimensional sub-views are not implemented
#> TypeError memoryview: invalid slice key
#> TypeError memoryview: invalid slice key
#> TypeError memoryview: invalid slice key
#> TypeError memoryview: invalid slice key
#> TypeError memoryview: invalid slice key
#> TypeError memoryview: invalid slice key
#> 97
#> NotImplementedError sub-views are not implemented
#> TypeError cannot index 1-dimension view with 2-element tuple
#> 98
#> NotImplementedError sub-views are not implemented
#> NotImplementedError sub-views are not implemented
#> TypeError cannot index 1-dimension view with 3-element tuple
#> TypeError cannot index 2-dimension view with 3-element tuple
#> TypeError memoryview: invalid slice key
#> TypeError memoryview: invalid slice key
#> [98, 99]
#> [[100, 101, 102]]
#> [102, 101, 100, 99, 98, 97]
#> [[100, 101, 102], [97, 98, 99]]
#> NotImplementedError multi-dimensional slicing is not implemented
#> NotImplementedError multi-dimensional slicing is not implemented
#> TypeError memoryview: invalid slice key
#> TypeError memoryview: invalid slice key
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'int' into an index-sized integer
#> ValueError slice step cannot be zero
#> ValueError slice step cannot be zero
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
#> None
#> TypeError cannot modify read-only memory
#> NotImplementedError sub-views are not implemented
#> b'Abcdef'
#> ValueError memoryview: invalid value for format 'B'
#> TypeError cannot modify read-only memory
#> NotImplementedError sub-views are not implemented
#> b'Abcdef'
#> ValueError memoryview: invalid value for format 'B'
#> TypeError cannot modify read-only memory
#> NotImplementedError sub-views are not implemented
#> b'Abcdef'
#> TypeError memoryview: invalid type for format 'B'
#> TypeError cannot modify read-only memory
#> NotImplementedError sub-views are not implemented
#> b'Abcdef'
#> TypeError memoryview: invalid type for format 'B'
#> TypeError cannot modify read-only memory
#> NotImplementedError sub-views are not implemented
#> b'Abcdef'
#> IndexError index out of bounds on dimension 1
#> TypeError cannot modify read-only memory
#> NotImplementedError sub-views are not implemented
#> b'Abcdef'
#> IndexError index out of bounds on dimension 1
#> TypeError cannot modify read-only memory
#> NotImplementedError sub-views are not implemented
#> b'Abcdef'
#> TypeError memoryview: invalid slice key
#> TypeError cannot modify read-only memory
#> TypeError memoryview: invalid slice key
#> b'Abcdef'
#> None
#> TypeError cannot modify read-only memory
#> NotImplementedError sub-views are not implemented
#> b'Bbcdef'
#> TypeError cannot index 1-dimension view with 2-element tuple
#> TypeError cannot modify read-only memory
#> None
#> b'B\x01cdef'
#> NotImplementedError sub-views are not implemented
#> TypeError cannot modify read-only memory
#> NotImplementedError sub-views are not implemented
#> b'B\x01cdef'
#> TypeError memoryview: invalid slice key
#> TypeError cannot modify read-only memory
#> TypeError memoryview: invalid slice key
#> b'B\x01cdef'
#> None
#> TypeError cannot modify read-only memory
#> NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
#> b'zzcdef'
#> ValueError memoryview assignment: lvalue and rvalue have different structures
#> TypeError cannot modify read-only memory
#> NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
#> b'zzcdef'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError cannot modify read-only memory
#> NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
#> b'zzcdef'
#> ValueError memoryview assignment: lvalue and rvalue have different structures
#> TypeError cannot modify read-only memory
#> NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
#> b'zzcdef'
#> None
#> TypeError cannot modify read-only memory
#> NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
#> b'1z2d3f'
#> TypeError a bytes-like object is required, not 'list'
#> TypeError cannot modify read-only memory
#> NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
#> b'1z2d3f'
#> TypeError memoryview: invalid type for format 'B'
#> TypeError cannot modify read-only memory
#> NotImplementedError sub-views are not implemented
#> b'1z2d3f'
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError cannot modify read-only memory
#> NotImplementedError sub-views are not implemented
#> b'1z2d3f'
#> ValueError memoryview: invalid value for format 'B'
#> TypeError cannot modify read-only memory
#> NotImplementedError sub-views are not implemented
#> b'1z2d3f'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError cannot modify read-only memory
#> NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
#> b'1z2d3f'
#> None
#> TypeError cannot modify read-only memory
#> NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
#> b'1z2d3f'
#> TypeError cannot delete memory
#> TypeError cannot modify read-only memory
#> TypeError cannot delete memory
