"""Views that were released, and exporters that keep their size."""

def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)



with memoryview(b'abc') as q: pass
attempt(lambda: q[0])
attempt(lambda: q.tobytes())
attempt(lambda: repr(q)[:20])
attempt(lambda: len(q))
attempt(lambda: q.format)
attempt(lambda: q.obj)
attempt(lambda: hash(q))
attempt(lambda: q==q)
attempt(lambda: q==b'abc')
attempt(lambda: bytes(q))
attempt(lambda: memoryview(q))
attempt(lambda: q.release())
attempt(lambda: q.__enter__())
attempt(lambda: q.nbytes)
attempt(lambda: q.cast('b'))
attempt(lambda: q.toreadonly())
attempt(lambda: q.hex())
attempt(lambda: q.tolist())
attempt(lambda: b''+q)
attempt(lambda: b''.find(q))
attempt(lambda: 1 in q)
ba=bytearray(b'abcd'); m=memoryview(ba); m2=memoryview(m); m3=m[1:]; m.release(); attempt(lambda: ba.append(1)); m2.release(); attempt(lambda: ba.append(1)); m3.release(); attempt(lambda: ba.append(1))
m=memoryview(ba); w=m.__buffer__(284); attempt(lambda: m.release());
try:
    with memoryview(ba) as m: w=m.__buffer__(284)
except BufferError as e: print(e)

data = bytearray(b"abcdef")
view = memoryview(data)[2:4]
changes = {
    "append": lambda: data.append(1),
    "extend": lambda: data.extend(b"x"),
    "extend by nothing": lambda: data.extend(b""),
    "insert": lambda: data.insert(0, 1),
    "pop": lambda: data.pop(),
    "remove": lambda: data.remove(97),
    "clear": lambda: data.clear(),
    "delete": lambda: data.__delitem__(0),
    "delete a slice": lambda: data.__delitem__(slice(0, 2)),
    "delete nothing": lambda: data.__delitem__(slice(2, 2)),
    "assign": lambda: data.__setitem__(0, 65),
    "assign a slice": lambda: data.__setitem__(slice(0, 2), b"QR"),
    "assign a longer slice": lambda: data.__setitem__(slice(0, 2), b"QRS"),
    "assign steps": lambda: data.__setitem__(slice(0, 4, 2), b"12"),
    "reverse": lambda: data.reverse(),
    "add": lambda: data.__iadd__(b"z"),
    "multiply": lambda: data.__imul__(2),
    "multiply by one": lambda: data.__imul__(1),
    "init": lambda: data.__init__(b"new"),
}
for name, change in changes.items():
    print(name, end=": ")
    attempt(change)
    print(bytes(data), bytes(view))
view.release()
data += b"more"
print(data)

#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> '<released memory at '
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> True
#> False
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> None
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> TypeError can't concat memoryview to bytes
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> None
#> BufferError memoryview has 1 exported buffer
#> memoryview has 1 exported buffer
#> append: BufferError Existing exports of data: object cannot be re-sized
#> b'abcdef' b'cd'
#> extend: BufferError Existing exports of data: object cannot be re-sized
#> b'abcdef' b'cd'
#> extend by nothing: None
#> b'abcdef' b'cd'
#> insert: BufferError Existing exports of data: object cannot be re-sized
#> b'abcdef' b'cd'
#> pop: BufferError Existing exports of data: object cannot be re-sized
#> b'abcdef' b'cd'
#> remove: BufferError Existing exports of data: object cannot be re-sized
#> b'abcdef' b'cd'
#> clear: BufferError Existing exports of data: object cannot be re-sized
#> b'abcdef' b'cd'
#> delete: BufferError Existing exports of data: object cannot be re-sized
#> b'abcdef' b'cd'
#> delete a slice: BufferError Existing exports of data: object cannot be re-sized
#> b'abcdef' b'cd'
#> delete nothing: None
#> b'abcdef' b'cd'
#> assign: None
#> b'Abcdef' b'cd'
#> assign a slice: None
#> b'QRcdef' b'cd'
#> assign a longer slice: BufferError Existing exports of data: object cannot be re-sized
#> b'QRcdef' b'cd'
#> assign steps: None
#> b'1R2def' b'2d'
#> reverse: None
#> b'fed2R1' b'd2'
#> add: BufferError Existing exports of data: object cannot be re-sized
#> b'fed2R1' b'd2'
#> multiply: BufferError Existing exports of data: object cannot be re-sized
#> b'fed2R1' b'd2'
#> multiply by one: bytearray(b'fed2R1')
#> b'fed2R1' b'd2'
#> init: BufferError Existing exports of data: object cannot be re-sized
#> b'fed2R1' b'd2'
#> bytearray(b'fed2R1more')
