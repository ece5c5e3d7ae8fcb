def t(f):
    try: print(repr(f())[:50])
    except Exception as e: print(type(e).__name__, e)
t(lambda: property.deleter([], 1))
t(lambda: property.deleter(None, 1))
t(lambda: property.deleter(OSError(), 1))
f = property.deleter
t(lambda: f(OSError(), 1))
t(lambda: classmethod.__get__([], 1))
t(lambda: classmethod.__get__(None, 1))
t(lambda: BaseException.__reduce__(None))
t(lambda: type.__setattr__(None))
t(lambda: type.__setattr__(None, "a", 3))

#> TypeError descriptor 'deleter' for 'property' objects doesn't apply to a 'list' object
#> TypeError descriptor 'deleter' for 'property' objects doesn't apply to a 'NoneType' object
#> TypeError descriptor 'deleter' for 'property' objects doesn't apply to a 'OSError' object
#> TypeError descriptor 'deleter' for 'property' objects doesn't apply to a 'OSError' object
#> TypeError descriptor '__get__' requires a 'classmethod' object but received a 'list'
#> TypeError descriptor '__get__' requires a 'classmethod' object but received a 'NoneType'
#> TypeError descriptor '__reduce__' for 'BaseException' objects doesn't apply to a 'NoneType' object
#> TypeError descriptor '__setattr__' requires a 'type' object but received a 'NoneType'
#> TypeError descriptor '__setattr__' requires a 'type' object but received a 'NoneType'
