from collections.abc import MutableMapping


class Trie(MutableMapping):
    END = object()

    def __init__(self, *pairs, **named):
        self._root = {}
        self._size = 0
        self.update(*pairs, **named)

    def _node(self, prefix):
        node = self._root
        for c in prefix:
            node = node[c]
        return node

    def __setitem__(self, key, value):
        if not isinstance(key, str):
            raise TypeError(f"keys are str, not {type(key).__name__}")
        node = self._root
        for c in key:
            node = node.setdefault(c, {})
        self._size += self.END not in node
        node[self.END] = value

    def __getitem__(self, key):
        try:
            return self._node(key)[self.END]
        except KeyError:
            raise KeyError(key) from None

    def __delitem__(self, key):
        path = [self._root]
        try:
            for c in key:
                path.append(path[-1][c])
            del path[-1][self.END]
        except KeyError:
            raise KeyError(key) from None
        self._size -= 1
        for c in reversed(key):
            if path.pop():
                break
            del path[-1][c]

    def __len__(self):
        return self._size

    def __iter__(self):
        return self.under("")

    def under(self, prefix):
        try:
            node = self._node(prefix)
        except KeyError:
            return
        if self.END in node:
            yield prefix
        for c in sorted(c for c in node if c is not self.END):
            yield from self.under(prefix + c)

    def longest(self, text):
        node, best = self._root, None
        for i, c in enumerate(text, 1):
            if c not in node:
                break
            node = node[c]
            if self.END in node:
                best = text[:i]
        return best

    def nodes(self):
        def number(node):
            return 1 + sum(number(below) for c, below in node.items() if c is not self.END)

        return number(self._root)


trie = Trie([("car", 1), ("card", 2), ("care", 3), ("cat", 4)], dog=5, do=6)
print(len(trie), list(trie), trie.nodes())
print(list(trie.under("car")), list(trie.under("x")), list(trie.under("do")), list(trie.under("cats")))
print(trie["card"], trie.get("ca"), trie.get("ca", "none"), "do" in trie, "d" in trie, 5 in trie.values())
print(trie.longest("cardigan"), trie.longest("care"), trie.longest("d"), trie.longest(""))
trie["car"] = 10
trie[""] = 0
print(len(trie), dict(trie), trie.longest("zebra"))
for key in ("ca", "cards", "zzz"):
    try:
        del trie[key]
    except KeyError as e:
        print(type(e).__name__, e, e.__cause__, e.__suppress_context__)
del trie["card"], trie["dog"]
print(list(trie.items()), trie.nodes())
print(trie.pop("do"), trie.pop("do", "gone"), trie.setdefault("cab", 7), trie.setdefault("cab", 8), trie.nodes())
try:
    trie.pop("do")
except KeyError as e:
    print(repr(e))
print(trie == {"": 0, "cab": 7, "car": 10, "care": 3, "cat": 4}, trie != {}, trie.keys() & {"cab", "x"})
print(trie.popitem(), len(trie), list(trie.keys()))
try:
    trie[3] = 1
except TypeError as e:
    print(type(e).__name__, e)
try:
    trie.update([("ok", 1), ("bad",)])
except ValueError as e:
    print(type(e).__name__, e, "ok" in trie)
trie.clear()
print(len(trie), bool(trie), list(trie), trie.nodes())
try:
    trie.popitem()
except KeyError as e:
    print(type(e).__name__, e.args)

#> 6 ['car', 'card', 'care', 'cat', 'do', 'dog'] 10
#> ['car', 'card', 'care'] [] ['do', 'dog'] []
#> 2 None none True False True
#> card care None None
#> 7 {'': 0, 'car': 10, 'card': 2, 'care': 3, 'cat': 4, 'do': 6, 'dog': 5} None
#> KeyError 'ca' None True
#> KeyError 'cards' None True
#> KeyError 'zzz' None True
#> [('', 0), ('car', 10), ('care', 3), ('cat', 4), ('do', 6)] 8
#> 6 gone 7 7 7
#> KeyError('do')
#> True True {'cab'}
#> ('', 0) 4 ['cab', 'car', 'care', 'cat']
#> TypeError keys are str, not int
#> ValueError not enough values to unpack (expected 2, got 1) True
#> 0 False [] 1
#> KeyError ()
