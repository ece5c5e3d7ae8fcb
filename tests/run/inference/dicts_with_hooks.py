# dict subclasses that override iteration, keys, item access: merged, copied, unpacked, formatted, compared, passed as keywords.
class Iter(dict):
    def __iter__(self):
        return iter(["own"])


class Keys(dict):
    def keys(self):
        return ["fake"]

    def __getitem__(self, k):
        return ("got", k)


class Both(Keys):
    def __iter__(self):
        return iter(["x"])


class Missing(dict):
    def __missing__(self, k):
        return k * 2


class Get(dict):
    def __getitem__(self, k):
        return ("item", super().__getitem__(k))

    def get(self, k, d=None):
        return ("get", k)

    def __contains__(self, k):
        return k == "always"

    def __len__(self):
        return 42


def kw(**k):
    return k


for cls in (dict, Iter, Keys, Both, Missing, Get):
    d = cls(a=1)
    print(cls.__name__)
    for label, f in (("copy", lambda: d.copy()), ("dict", lambda: dict(d)), ("star", lambda: {**d}), ("kw", lambda: kw(**d)), ("or", lambda: d | {"z": 0}), ("ror", lambda: {"z": 0} | d), ("update", lambda: (u := {}, u.update(d))[0]), ("ior", lambda: (u := {"q": 1}, u.__ior__(d))[0]), ("cls", lambda: cls(d)),
                     ("list", lambda: list(d)), ("items", lambda: list(d.items())), ("values", lambda: list(d.values())), ("in", lambda: ("a" in d, "always" in d)), ("len", lambda: len(d)), ("bool", lambda: bool(d)), ("eq", lambda: d == {"a": 1}), ("repr", lambda: repr(d)), ("%", lambda: "%(a)s" % d), ("map", lambda: "{a}".format_map(d)),
                     ("fmt", lambda: "{0[a]}".format(d)), ("sorted", lambda: sorted(d)), ("min", lambda: min(d)), ("fromkeys", lambda: dict.fromkeys(d)), ("unpack", lambda: [*d]), ("get", lambda: d.get("a")), ("miss", lambda: d["zz"]), ("pop", lambda: cls(d).pop("a", "none")), ("set", lambda: set(d)), ("join", lambda: ",".join(d)), ("enum", lambda: list(enumerate(d))), ("match", lambda: [v for v in (d,) if isinstance(v, dict)] and match(d)), ("comp", lambda: {k: 1 for k in d}), ("json-like", lambda: [k for k in d.keys()])):
        try:
            r = f()
            print(f"  {label}: {type(r).__name__} {r if not isinstance(r, dict) else sorted(dict.items(r), key=str)}")
        except Exception as e:
            print(f"  {label}: {type(e).__name__} {e}")


def match(d):
    match d:
        case {"a": v}:
            return v
        case {**rest}:
            return rest


print(match({"a": 1}), match(Get(a=5)), match(Keys(b=1)))

#> dict
#>   copy: dict [('a', 1)]
#>   dict: dict [('a', 1)]
#>   star: dict [('a', 1)]
#>   kw: dict [('a', 1)]
#>   or: dict [('a', 1), ('z', 0)]
#>   ror: dict [('a', 1), ('z', 0)]
#>   update: dict [('a', 1)]
#>   ior: dict [('a', 1), ('q', 1)]
#>   cls: dict [('a', 1)]
#>   list: list ['a']
#>   items: list [('a', 1)]
#>   values: list [1]
#>   in: tuple (True, False)
#>   len: int 1
#>   bool: bool True
#>   eq: bool True
#>   repr: str {'a': 1}
#>   %: str 1
#>   map: str 1
#>   fmt: str 1
#>   sorted: list ['a']
#>   min: str a
#>   fromkeys: dict [('a', None)]
#>   unpack: list ['a']
#>   get: int 1
#>   miss: KeyError 'zz'
#>   pop: int 1
#>   set: set {'a'}
#>   join: str a
#>   enum: list [(0, 'a')]
#>   match: NameError name 'match' is not defined
#>   comp: dict [('a', 1)]
#>   json-like: list ['a']
#> Iter
#>   copy: dict [('a', 1)]
#>   dict: dict [('a', 1)]
#>   star: dict [('a', 1)]
#>   kw: dict [('a', 1)]
#>   or: dict [('a', 1), ('z', 0)]
#>   ror: dict [('a', 1), ('z', 0)]
#>   update: dict [('a', 1)]
#>   ior: dict [('a', 1), ('q', 1)]
#>   cls: Iter [('a', 1)]
#>   list: list ['own']
#>   items: list [('a', 1)]
#>   values: list [1]
#>   in: tuple (True, False)
#>   len: int 1
#>   bool: bool True
#>   eq: bool True
#>   repr: str {'a': 1}
#>   %: str 1
#>   map: str 1
#>   fmt: str 1
#>   sorted: list ['own']
#>   min: str own
#>   fromkeys: dict [('own', None)]
#>   unpack: list ['own']
#>   get: int 1
#>   miss: KeyError 'zz'
#>   pop: int 1
#>   set: set {'own'}
#>   join: str own
#>   enum: list [(0, 'own')]
#>   match: NameError name 'match' is not defined
#>   comp: dict [('own', 1)]
#>   json-like: list ['a']
#> Keys
#>   copy: dict [('a', 1)]
#>   dict: dict [('a', 1)]
#>   star: dict [('a', 1)]
#>   kw: dict [('a', 1)]
#>   or: dict [('a', 1), ('z', 0)]
#>   ror: dict [('a', 1), ('z', 0)]
#>   update: dict [('a', 1)]
#>   ior: dict [('a', 1), ('q', 1)]
#>   cls: Keys [('a', 1)]
#>   list: list ['a']
#>   items: list [('a', 1)]
#>   values: list [1]
#>   in: tuple (True, False)
#>   len: int 1
#>   bool: bool True
#>   eq: bool True
#>   repr: str {'a': 1}
#>   %: str ('got', 'a')
#>   map: str ('got', 'a')
#>   fmt: str ('got', 'a')
#>   sorted: list ['a']
#>   min: str a
#>   fromkeys: dict [('a', None)]
#>   unpack: list ['a']
#>   get: int 1
#>   miss: tuple ('got', 'zz')
#>   pop: int 1
#>   set: set {'a'}
#>   join: str a
#>   enum: list [(0, 'a')]
#>   match: NameError name 'match' is not defined
#>   comp: dict [('a', 1)]
#>   json-like: list ['fake']
#> Both
#>   copy: dict [('fake', ('got', 'fake'))]
#>   dict: dict [('fake', ('got', 'fake'))]
#>   star: dict [('fake', ('got', 'fake'))]
#>   kw: dict [('fake', ('got', 'fake'))]
#>   or: dict [('fake', ('got', 'fake')), ('z', 0)]
#>   ror: dict [('fake', ('got', 'fake')), ('z', 0)]
#>   update: dict [('fake', ('got', 'fake'))]
#>   ior: dict [('fake', ('got', 'fake')), ('q', 1)]
#>   cls: Both [('fake', ('got', 'fake'))]
#>   list: list ['x']
#>   items: list [('a', 1)]
#>   values: list [1]
#>   in: tuple (True, False)
#>   len: int 1
#>   bool: bool True
#>   eq: bool True
#>   repr: str {'a': 1}
#>   %: str ('got', 'a')
#>   map: str ('got', 'a')
#>   fmt: str ('got', 'a')
#>   sorted: list ['x']
#>   min: str x
#>   fromkeys: dict [('x', None)]
#>   unpack: list ['x']
#>   get: int 1
#>   miss: tuple ('got', 'zz')
#>   pop: str none
#>   set: set {'x'}
#>   join: str x
#>   enum: list [(0, 'x')]
#>   match: NameError name 'match' is not defined
#>   comp: dict [('x', 1)]
#>   json-like: list ['fake']
#> Missing
#>   copy: dict [('a', 1)]
#>   dict: dict [('a', 1)]
#>   star: dict [('a', 1)]
#>   kw: dict [('a', 1)]
#>   or: dict [('a', 1), ('z', 0)]
#>   ror: dict [('a', 1), ('z', 0)]
#>   update: dict [('a', 1)]
#>   ior: dict [('a', 1), ('q', 1)]
#>   cls: Missing [('a', 1)]
#>   list: list ['a']
#>   items: list [('a', 1)]
#>   values: list [1]
#>   in: tuple (True, False)
#>   len: int 1
#>   bool: bool True
#>   eq: bool True
#>   repr: str {'a': 1}
#>   %: str 1
#>   map: str 1
#>   fmt: str 1
#>   sorted: list ['a']
#>   min: str a
#>   fromkeys: dict [('a', None)]
#>   unpack: list ['a']
#>   get: int 1
#>   miss: str zzzz
#>   pop: int 1
#>   set: set {'a'}
#>   join: str a
#>   enum: list [(0, 'a')]
#>   match: NameError name 'match' is not defined
#>   comp: dict [('a', 1)]
#>   json-like: list ['a']
#> Get
#>   copy: dict [('a', 1)]
#>   dict: dict [('a', 1)]
#>   star: dict [('a', 1)]
#>   kw: dict [('a', 1)]
#>   or: dict [('a', 1), ('z', 0)]
#>   ror: dict [('a', 1), ('z', 0)]
#>   update: dict [('a', 1)]
#>   ior: dict [('a', 1), ('q', 1)]
#>   cls: Get [('a', 1)]
#>   list: list ['a']
#>   items: list [('a', 1)]
#>   values: list [1]
#>   in: tuple (False, True)
#>   len: int 42
#>   bool: bool True
#>   eq: bool True
#>   repr: str {'a': 1}
#>   %: str ('item', 1)
#>   map: str ('item', 1)
#>   fmt: str ('item', 1)
#>   sorted: list ['a']
#>   min: str a
#>   fromkeys: dict [('a', None)]
#>   unpack: list ['a']
#>   get: tuple ('get', 'a')
#>   miss: KeyError 'zz'
#>   pop: int 1
#>   set: set {'a'}
#>   join: str a
#>   enum: list [(0, 'a')]
#>   match: NameError name 'match' is not defined
#>   comp: dict [('a', 1)]
#>   json-like: list ['a']
#> 1 ('get', 'a') {'b': 1}
