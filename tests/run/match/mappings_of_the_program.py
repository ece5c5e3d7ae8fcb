"""Mapping patterns over mappings that are no dicts: `get` is asked, nothing is added."""
import collections
import collections.abc


class Table(collections.abc.Mapping):
    def __init__(self, **entries):
        self.entries = entries

    def __getitem__(self, key):
        print('item', key)
        return self.entries[key]

    def __len__(self):
        return len(self.entries)

    def __iter__(self):
        return iter(self.entries)


class Asked(Table):
    def get(self, key, default=None):
        print('get', key)
        return self.entries.get(key, default)


def kind(subject):
    match subject:
        case {'x': int(x), 'y': y}:
            return 'point', x, y
        case {'x': x, **rest}:
            return 'x', x, rest
        case {}:
            return 'mapping', len(subject)
        case _:
            return 'other'


for subject in (Table(x=1, y=2), Table(x='a', z=3), Table(q=1), Table(), Asked(x=1, y=2), Asked(z=0), 3, 'x', None):
    print(kind(subject))
d = collections.defaultdict(list)
print(kind(d), dict(d))
print(kind(collections.ChainMap({'x': 1}, {'y': 2})), kind(collections.Counter('xyx')), kind(collections.UserDict(x=5)))


@collections.abc.Mapping.register
class Registered:
    def get(self, key, default):
        return {'x': 0, 'y': 1}.get(key, default)

    def keys(self):
        return ['x', 'y']

    def __len__(self):
        return 2


print(kind(Registered()))
match Table(a=1):
    case {1: _, 'a': _}: print('both')
    case {'a': value}: print('only a', value)

#> item x
#> item y
#> ('point', 1, 2)
#> item x
#> item y
#> item x
#> item x
#> item z
#> ('x', 'a', {'z': 3})
#> item x
#> ('mapping', 1)
#> ('mapping', 0)
#> get x
#> get y
#> ('point', 1, 2)
#> get x
#> ('mapping', 1)
#> other
#> other
#> other
#> ('mapping', 0) {}
#> ('point', 1, 2) ('point', 2, 1) ('x', 5, {})
#> ('point', 0, 1)
#> item a
#> only a 1
