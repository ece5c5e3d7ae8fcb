"""Casts of memoryview to other items and shapes."""

def attempt(work):
    try:
        print(repr(shown(work())))
    except Exception as error:
        print(type(error).__name__, error)


def shown(v):
    return v.tolist() if isinstance(v, memoryview) else v


m=memoryview(bytearray(b'abcdef'))
r=memoryview(b'abcdef')
c=m.cast('B',(2,3))
for f in ['b','B','c','h','H','i','I','l','L','q','Q','n','N','f','d','e','?','P','x','@B','<B','','BB','@','s','=i','4s', 'u','w']:
    attempt(lambda: m.cast(f).format)
    attempt(lambda: memoryview(bytearray(range(16))).cast(f).tolist())
    attempt(lambda: memoryview(bytearray(range(16))).cast(f).itemsize)
attempt(lambda: m.cast())
attempt(lambda: m.cast(1))
attempt(lambda: m.cast('B',1))
attempt(lambda: m.cast('B',(1,2,3)))
attempt(lambda: m.cast('B',[6]).shape)
attempt(lambda: m.cast('B',[2,-3]))
attempt(lambda: m.cast('B',[0,3]))
attempt(lambda: m.cast('B',['a']))
attempt(lambda: m.cast('B',[10**30]))
attempt(lambda: shown(m.cast('B',())))
attempt(lambda: m[:1].cast('B',()).tolist())
attempt(lambda: m[:1].cast('B',())[()])
attempt(lambda: m.cast('B',[1]*64+[6]).ndim)
attempt(lambda: m.cast('h').cast('i'))
attempt(lambda: m[::2].cast('b'))
attempt(lambda: c.cast('b').tolist())
attempt(lambda: c.cast('B',[3,2]).shape)
attempt(lambda: c.cast('h').tolist())
attempt(lambda: m.cast('B',shape=[2,3]).tolist())
attempt(lambda: m.cast(format='B').tolist())
attempt(lambda: c[0])
attempt(lambda: c[0,0])
attempt(lambda: c[1,2])
attempt(lambda: c[1,3])
attempt(lambda: c[2,0])
attempt(lambda: c[-1,-1])
attempt(lambda: c[-3,0])
attempt(lambda: c['a',0])
attempt(lambda: c[0:1].tolist())
attempt(lambda: c[::-1].tolist())
attempt(lambda: c[0:1,0:1])
attempt(lambda: len(c))
attempt(lambda: len(m[:1].cast('B',())))
attempt(lambda: list(c))
attempt(lambda: type(iter(m)).__name__)
attempt(lambda: list(m[:1].cast('B',())))
attempt(lambda: list(reversed(m)))

#> 'b'
#> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
#> 1
#> 'B'
#> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
#> 1
#> 'c'
#> [b'\x00', b'\x01', b'\x02', b'\x03', b'\x04', b'\x05', b'\x06', b'\x07', b'\x08', b'\t', b'\n', b'\x0b', b'\x0c', b'\r', b'\x0e', b'\x0f']
#> 1
#> 'h'
#> [256, 770, 1284, 1798, 2312, 2826, 3340, 3854]
#> 2
#> 'H'
#> [256, 770, 1284, 1798, 2312, 2826, 3340, 3854]
#> 2
#> TypeError memoryview: length is not a multiple of itemsize
#> [50462976, 117835012, 185207048, 252579084]
#> 4
#> TypeError memoryview: length is not a multiple of itemsize
#> [50462976, 117835012, 185207048, 252579084]
#> 4
#> TypeError memoryview: length is not a multiple of itemsize
#> [506097522914230528, 1084818905618843912]
#> 8
#> TypeError memoryview: length is not a multiple of itemsize
#> [506097522914230528, 1084818905618843912]
#> 8
#> TypeError memoryview: length is not a multiple of itemsize
#> [506097522914230528, 1084818905618843912]
#> 8
#> TypeError memoryview: length is not a multiple of itemsize
#> [506097522914230528, 1084818905618843912]
#> 8
#> TypeError memoryview: length is not a multiple of itemsize
#> [506097522914230528, 1084818905618843912]
#> 8
#> TypeError memoryview: length is not a multiple of itemsize
#> [506097522914230528, 1084818905618843912]
#> 8
#> TypeError memoryview: length is not a multiple of itemsize
#> [3.820471434542632e-37, 1.0082513512365273e-34, 2.658462758989161e-32, 7.003653270560797e-30]
#> 4
#> TypeError memoryview: length is not a multiple of itemsize
#> [7.949928895127363e-275, 3.6919162048650923e-236]
#> 8
#> 'e'
#> [1.52587890625e-05, 4.589557647705078e-05, 7.653236389160156e-05, 0.00010716915130615234, 0.00015354156494140625, 0.0002148151397705078, 0.00030803680419921875, 0.0004305839538574219]
#> 2
#> '?'
#> [False, True, True, True, True, True, True, True, True, True, True, True, True, True, True, True]
#> 1
#> TypeError memoryview: length is not a multiple of itemsize
#> [506097522914230528, 1084818905618843912]
#> 8
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> '@B'
#> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
#> 1
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> TypeError cast() missing required argument 'format' (pos 1)
#> TypeError cast() argument 'format' must be str, not int
#> TypeError shape must be a list or a tuple
#> [[[97, 98, 99], [100, 101, 102]]]
#> (6,)
#> ValueError memoryview.cast(): elements of shape must be integers > 0
#> ValueError memoryview.cast(): elements of shape must be integers > 0
#> TypeError memoryview.cast(): elements of shape must be integers
#> OverflowError Python int too large to convert to C ssize_t
#> TypeError memoryview: product(shape) * itemsize != buffer size
#> 97
#> 97
#> ValueError memoryview: number of dimensions must not exceed 64
#> TypeError memoryview: cannot cast between two non-byte formats
#> TypeError memoryview: casts are restricted to C-contiguous views
#> [97, 98, 99, 100, 101, 102]
#> TypeError memoryview: cast must be 1D -> ND or ND -> 1D
#> [25185, 25699, 26213]
#> [[97, 98, 99], [100, 101, 102]]
#> [97, 98, 99, 100, 101, 102]
#> NotImplementedError multi-dimensional sub-views are not implemented
#> 97
#> 102
#> IndexError index out of bounds on dimension 2
#> IndexError index out of bounds on dimension 1
#> 102
#> IndexError index out of bounds on dimension 1
#> TypeError memoryview: invalid slice key
#> [[97, 98, 99]]
#> [[100, 101, 102], [97, 98, 99]]
#> NotImplementedError multi-dimensional slicing is not implemented
#> 2
#> TypeError 0-dim memory has no length
#> NotImplementedError multi-dimensional sub-views are not implemented
#> 'memory_iterator'
#> TypeError invalid indexing of 0-dim memory
#> [102, 101, 100, 99, 98, 97]
