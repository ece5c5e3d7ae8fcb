import functools, copy
p = functools.partial(print, 1, sep='-')
p.note = 'n'
q = copy.copy(p); q(2); print(q.note, q.args, q.keywords, q.func is print)
d = copy.deepcopy(functools.partial(max, [1, 2], key=len)); print(d.args, d.keywords)
print(p.__reduce__()[0], p.__reduce__()[1:])
print(functools.partial(len).__reduce__())
class S(functools.partial): pass
s = S(sorted, reverse=True); t = copy.copy(s); print(type(t).__name__, t([1, 3, 2]))
f = functools.partial(print)
for state in [(print, (), {}), (print, (), {}, {}, None), [print, (), {}, None], (None, (), {}, None), (print, None, {}, None), (print, [], {}, None), (print, (), [], None), (print, (1,), {'end': '!\n'}, dict(a=1)), (print, (), None, None)]:
    try:
        f.__setstate__(state); print(f.args, f.keywords, f.__dict__); f()
    except Exception as e: print(type(e).__name__, e)
class MyTuple(tuple): pass
class MyDict(dict): pass
f.__setstate__((print, MyTuple((1,)), MyDict(sep='/'), None)); print(type(f.args), type(f.keywords))
f(5)
r = functools.partial(print); r.__setstate__((r, (r,), {'x': r}, None)) if False else None

#> 1-2
#> n (1,) {'sep': '-'} True
#> ([1, 2],) {'key': <built-in function len>}
#> <class 'functools.partial'> ((<built-in function print>,), (<built-in function print>, (1,), {'sep': '-'}, {'note': 'n'}))
#> (<class 'functools.partial'>, (<built-in function len>,), (<built-in function len>, (), {}, None))
#> S [3, 2, 1]
#> TypeError invalid partial state
#> TypeError invalid partial state
#> TypeError invalid partial state
#> TypeError invalid partial state
#> TypeError invalid partial state
#> TypeError invalid partial state
#> TypeError invalid partial state
#> (1,) {'end': '!\n'} {'a': 1}
#> 1!
#> () {} {}
#>
#> <class 'tuple'> <class 'dict'>
#> 1/5
