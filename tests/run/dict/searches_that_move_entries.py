"""Keys whose `==` uses the table that is being searched."""
import functools


class Key:
    def __init__(self, x, work=None):
        self.x = x
        self.work = work

    def __hash__(self):
        return 7

    def __eq__(self, other):
        if self.work:
            self.work()
        return self.x == other.x

    def __repr__(self):
        return f'Key({self.x})'


class Apart(Key):
    def __hash__(self):
        return self.x


# A cache that is asked again while it is asked.
@functools.lru_cache(maxsize=10)
def cached(x):
    return x


again = lambda: cached(Apart(1))
cached(Apart(1))
cached(Apart(2, again))
print(cached(Apart(2, again)))
print(cached.cache_info().currsize)

# An entry that comes in the meantime stays, and the search goes on.
table = {}
count = 0


def grow():
    global count
    count += 1
    if count < 4:
        table[('new', count)] = count


table[Key(1, grow)] = 'one'
table[Key(2, grow)] = 'two'
print(table[Key(2)], table[Key(1)], len(table), count)

# The key itself goes.
gone = {}


def remove():
    gone.pop('x', None)
    for key in list(gone):
        if isinstance(key, Key) and key.work:
            key.work = None
            dict.__delitem__(gone, key) if False else None


gone['x'] = 1
gone[Key(3, remove)] = 'three'
print(gone.get(Key(3)), 'x' in gone)
print(gone.get(Key(4)))

# Everything goes while it is looked for.
empty = {}


def clear():
    empty.clear()


empty[Key(5, clear)] = 'five'
print(empty.get(Key(5)), empty)

#> Key(2)
#> 2
#> two one 5 4
#> three False
#> None
#> None {}
