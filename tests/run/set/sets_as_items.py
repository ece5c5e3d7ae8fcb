"""Sets that are looked for in sets stand for the frozenset of the same keys."""


class Own(set):
    pass


class Hashed(set):
    def __hash__(self):
        return 5


class Unlike(set):
    def __hash__(self):
        raise ValueError('no hash')


class Frozen(frozenset):
    pass


def attempt(work):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, e)


inner = frozenset('ab')
outer = {inner, 1}
attempt(lambda: Own('ab') in outer)
attempt(lambda: set('ab') in outer)
attempt(lambda: Own('xy') in outer)
attempt(lambda: Hashed('ab') in outer)
attempt(lambda: Unlike('ab') in outer)
attempt(lambda: Frozen('ab') in outer)
attempt(lambda: bytearray(b'x') in outer)
attempt(lambda: [] in outer)
attempt(lambda: Own('ab') in frozenset(outer))
outer.discard(Own('xy'))
print(len(outer))
outer.discard(Own('ab'))
print(outer)
outer.add(inner)
outer.remove(Own('ab'))
print(outer)
attempt(lambda: outer.remove(Own('a')))
attempt(lambda: outer.remove(Hashed('a')))
attempt(lambda: outer.remove({'q'}))
attempt(lambda: outer.add(Own('a')))
attempt(lambda: {Own('a'): 1})
attempt(lambda: Own('a') in {})
attempt(lambda: hash(Own()))
try:
    outer.remove(Own('k'))
except KeyError as e:
    print(type(e.args[0]).__name__, e.args)

#> True
#> True
#> False
#> False
#> ValueError no hash
#> True
#> TypeError unhashable type: 'bytearray'
#> TypeError unhashable type: 'list'
#> True
#> 2
#> {1}
#> {1}
#> KeyError Own({'a'})
#> KeyError Hashed({'a'})
#> KeyError {'q'}
#> TypeError unhashable type: 'Own'
#> TypeError unhashable type: 'Own'
#> TypeError unhashable type: 'Own'
#> TypeError unhashable type: 'Own'
#> Own (Own({'k'}),)
