# Attributes by way of the method that finds them.


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


value = b"text"
found = value.__getattribute__('hex')
print(found() if callable(found) and 'hex' in ("keys", "upper", "hex", "union") else callable(found) or found)
show(lambda: value.__getattribute__("__class__"))
show(lambda: value.__getattribute__("__doc__") == type(value).__doc__)
show(lambda: value.__getattribute__("nothing"))
show(lambda: value.__getattribute__(3))
show(lambda: value.__getattribute__())
show(lambda: value.__getattribute__("a", "b"))
show(lambda: getattr(value, "__getattribute__")("nothing"))

view = value.__buffer__(0)
show(lambda: (type(view).__name__, view.readonly, view.tolist()))
show(lambda: value.__buffer__("a"))
show(lambda: value.__buffer__())
array = bytearray(b"text")
view = array.__buffer__(0)
show(lambda: (view.readonly, view.tolist()))
show(lambda: array.append(1))
show(lambda: array.__release_buffer__(view))
show(lambda: array.append(1))
show(lambda: view.tolist())
show(lambda: array.__release_buffer__(view))
show(lambda: array.__getattribute__("pop")())
show(lambda: array.__getattribute__("nope"))

#> 74657874
#> <class 'bytes'>
#> True
#> AttributeError 'bytes' object has no attribute 'nothing'
#> TypeError attribute name must be string, not 'int'
#> TypeError expected 1 argument, got 0
#> TypeError expected 1 argument, got 2
#> AttributeError 'bytes' object has no attribute 'nothing'
#> ('memoryview', True, [116, 101, 120, 116])
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError  expected 1 argument, got 0
#> (False, [116, 101, 120, 116])
#> BufferError Existing exports of data: object cannot be re-sized
#> None
#> None
#> ValueError operation forbidden on released memoryview object
#> ValueError memoryview's buffer has already been released
#> 1
#> AttributeError 'bytearray' object has no attribute 'nope'
