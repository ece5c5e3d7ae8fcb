"""Attributes, copies and conversions of views of every layout."""

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
c=m.cast('B',(2,3))
for x in (m,c,m[::2],m[:1].cast('B',()),r, m[::-1],c[::-1], m[:0]):
    print([ (a,getattr(x,a)) for a in 'c_contiguous contiguous f_contiguous format itemsize nbytes ndim readonly shape strides suboffsets'.split()])
    for o in ('C','F','A',None,'c','X',1): attempt(lambda: x.tobytes(o))
    attempt(lambda: x.tobytes(order='F'))
    attempt(lambda: x.hex())
    attempt(lambda: x.hex(':'))
    attempt(lambda: x.hex('-',-2))
    attempt(lambda: x.hex(sep=':',bytes_per_sep=2))
    attempt(lambda: x.tolist())
    attempt(lambda: hash(x))
    attempt(lambda: bytes(x))
    attempt(lambda: bool(x))
    attempt(lambda: x==x)
    attempt(lambda: x.obj)
    attempt(lambda: x.toreadonly().readonly)
    attempt(lambda: b''.join([x]))
    attempt(lambda: bytearray(x))
    attempt(lambda: int(x))
    attempt(lambda: str(x,'latin-1'))
    attempt(lambda: x in x)
    attempt(lambda: 65 in x)
    attempt(lambda: x<x)
    attempt(lambda: b'a'+x)
    attempt(lambda: b'abc'.find(x))
    attempt(lambda: b'abc' in x)
    attempt(lambda: x.count(1))
    attempt(lambda: x.index(1))

#> [('c_contiguous', True), ('contiguous', True), ('f_contiguous', True), ('format', 'B'), ('itemsize', 1), ('nbytes', 6), ('ndim', 1), ('readonly', False), ('shape', (6,)), ('strides', (1,)), ('suboffsets', ())]
#> b'abcdef'
#> b'abcdef'
#> b'abcdef'
#> b'abcdef'
#> ValueError order must be 'C', 'F' or 'A'
#> ValueError order must be 'C', 'F' or 'A'
#> TypeError tobytes() argument 'order' must be str or None, not int
#> b'abcdef'
#> '616263646566'
#> '61:62:63:64:65:66'
#> '6162-6364-6566'
#> '6162:6364:6566'
#> [97, 98, 99, 100, 101, 102]
#> ValueError cannot hash writable memoryview object
#> b'abcdef'
#> True
#> True
#> bytearray(b'abcdef')
#> True
#> b'abcdef'
#> bytearray(b'abcdef')
#> ValueError invalid literal for int() with base 10: b'abcdef'
#> 'abcdef'
#> False
#> False
#> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
#> b'aabcdef'
#> -1
#> False
#> AttributeError 'memoryview' object has no attribute 'count'
#> AttributeError 'memoryview' object has no attribute 'index'
#> [('c_contiguous', True), ('contiguous', True), ('f_contiguous', False), ('format', 'B'), ('itemsize', 1), ('nbytes', 6), ('ndim', 2), ('readonly', False), ('shape', (2, 3)), ('strides', (3, 1)), ('suboffsets', ())]
#> b'abcdef'
#> b'adbecf'
#> b'abcdef'
#> b'abcdef'
#> ValueError order must be 'C', 'F' or 'A'
#> ValueError order must be 'C', 'F' or 'A'
#> TypeError tobytes() argument 'order' must be str or None, not int
#> b'adbecf'
#> '616263646566'
#> '61:62:63:64:65:66'
#> '6162-6364-6566'
#> '6162:6364:6566'
#> [[97, 98, 99], [100, 101, 102]]
#> ValueError cannot hash writable memoryview object
#> b'abcdef'
#> True
#> True
#> bytearray(b'abcdef')
#> True
#> b'abcdef'
#> bytearray(b'abcdef')
#> ValueError invalid literal for int() with base 10: b'abcdef'
#> 'abcdef'
#> NotImplementedError multi-dimensional sub-views are not implemented
#> NotImplementedError multi-dimensional sub-views are not implemented
#> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
#> b'aabcdef'
#> -1
#> NotImplementedError multi-dimensional sub-views are not implemented
#> AttributeError 'memoryview' object has no attribute 'count'
#> AttributeError 'memoryview' object has no attribute 'index'
#> [('c_contiguous', False), ('contiguous', False), ('f_contiguous', False), ('format', 'B'), ('itemsize', 1), ('nbytes', 3), ('ndim', 1), ('readonly', False), ('shape', (3,)), ('strides', (2,)), ('suboffsets', ())]
#> b'ace'
#> b'ace'
#> b'ace'
#> b'ace'
#> ValueError order must be 'C', 'F' or 'A'
#> ValueError order must be 'C', 'F' or 'A'
#> TypeError tobytes() argument 'order' must be str or None, not int
#> b'ace'
#> '616365'
#> '61:63:65'
#> '6163-65'
#> '61:6365'
#> [97, 99, 101]
#> ValueError cannot hash writable memoryview object
#> b'ace'
#> True
#> True
#> bytearray(b'abcdef')
#> True
#> TypeError sequence item 0: expected a bytes-like object, memoryview found
#> bytearray(b'ace')
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'memoryview'
#> TypeError decoding to str: need a bytes-like object, memoryview found
#> False
#> False
#> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
#> TypeError can't concat memoryview to bytes
#> BufferError memoryview: underlying buffer is not C-contiguous
#> False
#> AttributeError 'memoryview' object has no attribute 'count'
#> AttributeError 'memoryview' object has no attribute 'index'
#> [('c_contiguous', True), ('contiguous', True), ('f_contiguous', True), ('format', 'B'), ('itemsize', 1), ('nbytes', 1), ('ndim', 0), ('readonly', False), ('shape', ()), ('strides', ()), ('suboffsets', ())]
#> b'a'
#> b'a'
#> b'a'
#> b'a'
#> ValueError order must be 'C', 'F' or 'A'
#> ValueError order must be 'C', 'F' or 'A'
#> TypeError tobytes() argument 'order' must be str or None, not int
#> b'a'
#> '61'
#> '61'
#> '61'
#> '61'
#> 97
#> ValueError cannot hash writable memoryview object
#> b'a'
#> TypeError 0-dim memory has no length
#> True
#> bytearray(b'abcdef')
#> True
#> b'a'
#> bytearray(b'a')
#> ValueError invalid literal for int() with base 10: b'a'
#> 'a'
#> TypeError argument of type 'memoryview' is not iterable
#> TypeError argument of type 'memoryview' is not iterable
#> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
#> b'aa'
#> 0
#> TypeError argument of type 'memoryview' is not iterable
#> AttributeError 'memoryview' object has no attribute 'count'
#> AttributeError 'memoryview' object has no attribute 'index'
#> [('c_contiguous', True), ('contiguous', True), ('f_contiguous', True), ('format', 'B'), ('itemsize', 1), ('nbytes', 6), ('ndim', 1), ('readonly', True), ('shape', (6,)), ('strides', (1,)), ('suboffsets', ())]
#> b'abcdef'
#> b'abcdef'
#> b'abcdef'
#> b'abcdef'
#> ValueError order must be 'C', 'F' or 'A'
#> ValueError order must be 'C', 'F' or 'A'
#> TypeError tobytes() argument 'order' must be str or None, not int
#> b'abcdef'
#> '616263646566'
#> '61:62:63:64:65:66'
#> '6162-6364-6566'
#> '6162:6364:6566'
#> [97, 98, 99, 100, 101, 102]
#> 7070790388344807208
#> b'abcdef'
#> True
#> True
#> b'abcdef'
#> True
#> b'abcdef'
#> bytearray(b'abcdef')
#> ValueError invalid literal for int() with base 10: b'abcdef'
#> 'abcdef'
#> False
#> False
#> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
#> b'aabcdef'
#> -1
#> False
#> AttributeError 'memoryview' object has no attribute 'count'
#> AttributeError 'memoryview' object has no attribute 'index'
#> [('c_contiguous', False), ('contiguous', False), ('f_contiguous', False), ('format', 'B'), ('itemsize', 1), ('nbytes', 6), ('ndim', 1), ('readonly', False), ('shape', (6,)), ('strides', (-1,)), ('suboffsets', ())]
#> b'fedcba'
#> b'fedcba'
#> b'fedcba'
#> b'fedcba'
#> ValueError order must be 'C', 'F' or 'A'
#> ValueError order must be 'C', 'F' or 'A'
#> TypeError tobytes() argument 'order' must be str or None, not int
#> b'fedcba'
#> '666564636261'
#> '66:65:64:63:62:61'
#> '6665-6463-6261'
#> '6665:6463:6261'
#> [102, 101, 100, 99, 98, 97]
#> ValueError cannot hash writable memoryview object
#> b'fedcba'
#> True
#> True
#> bytearray(b'abcdef')
#> True
#> TypeError sequence item 0: expected a bytes-like object, memoryview found
#> bytearray(b'fedcba')
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'memoryview'
#> TypeError decoding to str: need a bytes-like object, memoryview found
#> False
#> False
#> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
#> TypeError can't concat memoryview to bytes
#> BufferError memoryview: underlying buffer is not C-contiguous
#> False
#> AttributeError 'memoryview' object has no attribute 'count'
#> AttributeError 'memoryview' object has no attribute 'index'
#> [('c_contiguous', False), ('contiguous', False), ('f_contiguous', False), ('format', 'B'), ('itemsize', 1), ('nbytes', 6), ('ndim', 2), ('readonly', False), ('shape', (2, 3)), ('strides', (-3, 1)), ('suboffsets', ())]
#> b'defabc'
#> b'daebfc'
#> b'defabc'
#> b'defabc'
#> ValueError order must be 'C', 'F' or 'A'
#> ValueError order must be 'C', 'F' or 'A'
#> TypeError tobytes() argument 'order' must be str or None, not int
#> b'daebfc'
#> '646566616263'
#> '64:65:66:61:62:63'
#> '6465-6661-6263'
#> '6465:6661:6263'
#> [[100, 101, 102], [97, 98, 99]]
#> ValueError cannot hash writable memoryview object
#> b'defabc'
#> True
#> True
#> bytearray(b'abcdef')
#> True
#> TypeError sequence item 0: expected a bytes-like object, memoryview found
#> bytearray(b'defabc')
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'memoryview'
#> TypeError decoding to str: need a bytes-like object, memoryview found
#> NotImplementedError multi-dimensional sub-views are not implemented
#> NotImplementedError multi-dimensional sub-views are not implemented
#> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
#> TypeError can't concat memoryview to bytes
#> BufferError memoryview: underlying buffer is not C-contiguous
#> NotImplementedError multi-dimensional sub-views are not implemented
#> AttributeError 'memoryview' object has no attribute 'count'
#> AttributeError 'memoryview' object has no attribute 'index'
#> [('c_contiguous', True), ('contiguous', True), ('f_contiguous', True), ('format', 'B'), ('itemsize', 1), ('nbytes', 0), ('ndim', 1), ('readonly', False), ('shape', (0,)), ('strides', (1,)), ('suboffsets', ())]
#> b''
#> b''
#> b''
#> b''
#> ValueError order must be 'C', 'F' or 'A'
#> ValueError order must be 'C', 'F' or 'A'
#> TypeError tobytes() argument 'order' must be str or None, not int
#> b''
#> ''
#> ''
#> ''
#> ''
#> []
#> ValueError cannot hash writable memoryview object
#> b''
#> False
#> True
#> bytearray(b'abcdef')
#> True
#> b''
#> bytearray(b'')
#> ValueError invalid literal for int() with base 10: b''
#> ''
#> False
#> False
#> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
#> b'a'
#> 0
#> False
#> AttributeError 'memoryview' object has no attribute 'count'
#> AttributeError 'memoryview' object has no attribute 'index'
