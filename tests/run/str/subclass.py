# Subclasses of str, bytes and bytearray; special methods that text calls.
class S(str):
    def __str__(self):
        return 'S:' + str.__str__(self)
    def shout(self):
        return self.upper() + '!'
class B(bytes):
    pass
class A(bytearray):
    pass
s = S('abc')
print(s, repr(s), len(s), s.shout(), type(s).__name__, type(s.upper()).__name__, type(s + 'x').__name__, s == 'abc', hash(s) == hash('abc'))
print({s: 1}['abc'], 'abc' in {s}, s[1], s[1:], type(s[:]).__name__, isinstance(s, str), f'{s}', f'{s!r}', f'{s:>6}', '%s' % s, '{}'.format(s))
print(','.join([s, s]), type(''.join([s])).__name__, s.replace('z', 'y') is s, type(s.strip()).__name__, s.join(['1', '2']))
print(S(), S(5), S(b'x', 'ascii'), S('a') < S('b'), S('a').__len__(), 'a'.__add__('b'), 'abc'.__contains__('b'), 'abc'.__getitem__(1), 'ab'.__mul__(2), 'a'.__eq__('a'), 'a'.__lt__('b'), 'a%s'.__mod__(1), list('ab'.__iter__()))
b = B(b'abc')
print(b, type(b).__name__, b == b'abc', len(b), b.upper(), type(b.upper()).__name__, b[0], b[1:], {b: 1}[b'abc'], b.__len__(), bytes(b))
a = A(b'abc')
a.append(100)
a += b'e'
print(a, type(a).__name__, len(a), a == bytearray(b'abcde'), A(3), a.hex())
print(B.fromhex('0102'), type(B.fromhex('01')).__name__, type(A.fromhex('01')).__name__)
class F:
    def __init__(self, x): self.x = x
    def __format__(self, spec): return f'<{self.x}|{spec}>'
    def __getitem__(self, k): return k * 2
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
f = F(3)
print(f'{f}', f'{f:abc}', f'{f!s:>5}', f'{f!r:<6}|', format(f, 'zz'), '{:q}'.format(f), '{0.x} {0[a]} {0[1]}'.format(f), '%s %r' % (f, f))
print('%(a)s-%(bc)s' % f)
class D(dict):
    def __missing__(self, k): return '?' + k
print('{a} {b}'.format_map(D(a=1)), '%(a)s %(b)s' % D(a=1))
class I:
    def __index__(self): return 2
print('abcdef'[I()], 'ab' * I(), 'abcdef'[I():], '%d' % True, '%x' % I(), 'abcdef'.find('c', I()), bytes(I()), b'abc'[I()], bytes([I()]), '%c' % I())
class N:
    def __float__(self): return 2.5
    def __int__(self): return 7
print('%.2f' % N(), '%d' % N())
try:
    print('%s' % (1, 2))
except TypeError as e:
    print(e)
class G:
    def __bytes__(self): return b'GG'
print(bytes(G()))
x = 'abc'
x += 'def'
y = x * 2
print(x, y, x is not y, 'abc' 'def' == x, x[2], x[-1], y[::3])
try:
    x[0] = 'z'
except TypeError as e:
    print(e)
try:
    del x[0]
except TypeError as e:
    print(e)
try:
    print(x.nope)
except AttributeError as e:
    print(e)
try:
    b'abc'.decode('utf-16', 'strict')
except UnicodeDecodeError as e:
    print(e, e.encoding, e.object, e.start, e.end, e.reason, e.args)
try:
    'caf\xe9'.encode('ascii')
except UnicodeEncodeError as e:
    print(e, e.encoding, e.object, e.start, e.end, e.reason, e.args, isinstance(e, ValueError))
up = str.upper
#> S:abc 'abc' 3 ABC! S str str True True
#> 1 True b bc str True S:abc 'abc'    abc S:abc S:abc
#> abc,abc str False str 1abc2
#> S: S:5 S:x True 1 ab True b abab True True a1 ['a', 'b']
#> b'abc' B True 3 b'ABC' bytes 97 b'bc' 1 3 b'abc'
#> A(b'abcde') A 5 True A(b'\x00\x00\x00') 6162636465
#> b'\x01\x02' B A
#> <3|> <3|abc>   str repr  | <3|zz> <3|q> 3 aa 2 str repr
#> aa-bcbc
#> 1 ?b 1 ?b
#> c abab cdef 1 2 2 b'\x00\x00' 99 b'\x02' 
#> 2.50 7
#> not all arguments converted during string formatting
#> b'GG'
#> abcdef abcdefabcdef True True c f adad
#> 'str' object does not support item assignment
#> 'str' object doesn't support item deletion
#> 'str' object has no attribute 'nope'
#> 'utf-16-le' codec can't decode byte 0x63 in position 2: truncated data utf-16-le b'abc' 2 3 truncated data ('utf-16-le', b'abc', 2, 3, 'truncated data')
#> 'ascii' codec can't encode character '\xe9' in position 3: ordinal not in range(128) ascii café 3 4 ordinal not in range(128) ('ascii', 'café', 3, 4, 'ordinal not in range(128)') True
