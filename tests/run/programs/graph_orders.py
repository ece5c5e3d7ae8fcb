from collections import Counter


class Cycle(Exception):
    def __init__(self, path):
        self.path = path

    def __str__(self):
        return " -> ".join(self.path)


def sort_by_need(needs):
    left = Counter({name: 0 for name in needs})
    users = {}
    for name, wanted in needs.items():
        for other in wanted:
            left[name] += 1
            left.setdefault(other, 0)
            users.setdefault(other, []).append(name)
    ready = sorted(name for name in left if not left[name])
    order = []
    while ready:
        name = ready.pop(0)
        order.append(name)
        for user in users.get(name, ()):
            left[user] -= 1
            if left[user] == 0:
                ready.append(user)
                ready.sort()
    if len(order) < len(left):
        raise ValueError(f"stuck: {sorted(+left)}")
    return order


def sort_in_depth(needs):
    state, order, stack = {}, [], []

    def visit(name):
        if state.get(name) == "done":
            return
        stack.append(name)
        try:
            if state.get(name) == "open":
                raise Cycle(stack[stack.index(name) :])
            state[name] = "open"
            for other in needs.get(name, []):
                visit(other)
            state[name] = "done"
            order.append(name)
        finally:
            stack.pop()

    for name in needs:
        visit(name)
    assert not stack
    return order


clothes = {"shoes": ["socks", "trousers"], "coat": ["shirt"], "tie": ["shirt"], "belt": ["trousers", "shirt"], "hat": []}
print(sort_by_need(clothes))
print(sort_in_depth(clothes))
for bad in ({"a": ["b"], "b": ["c"], "c": ["a"]}, {"x": ["x"]}, {"p": ["q"], "q": ["r"], "r": ["q"], "s": []}):
    for sort in (sort_by_need, sort_in_depth):
        try:
            print(sort(bad))
        except (ValueError, Cycle) as e:
            print(type(e).__name__, e, e.args)
print(sort_by_need({}), sort_in_depth({}))


class Groups:
    def __init__(self, items=()):
        self.parent = {item: item for item in items}
        self.size = dict.fromkeys(self.parent, 1)

    def find(self, item):
        root = item
        while (above := self.parent[root]) != root:
            root = above
        while item != root:
            self.parent[item], item = root, self.parent[item]
        return root

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size.pop(b)
        return True

    def __len__(self):
        return len(self.size)

    def __iter__(self):
        members = {}
        for item in self.parent:
            members.setdefault(self.find(item), []).append(item)
        return iter(members.values())


groups = Groups("abcdefgh")
print([groups.join(*pair) for pair in ("ab", "cd", "bd", "ac", "ef", "ee")])
print(len(groups), list(groups), groups.size, groups.find("d") == groups.find("a"))
try:
    groups.join("a", "z")
except KeyError as e:
    print(type(e).__name__, e)
edges = [(4, "a", "b"), (8, "b", "c"), (7, "c", "d"), (9, "d", "e"), (1, "h", "g"), (2, "g", "f"), (8, "a", "h"), (3, "e", "f")]
forest = Groups("abcdefgh")
chosen = [edge for edge in sorted(edges) if forest.join(*edge[1:])]
print(sum(weight for weight, *_ in chosen), ["".join(pair) for _, *pair in chosen], len(forest))

#> ['hat', 'shirt', 'coat', 'socks', 'tie', 'trousers', 'belt', 'shoes']
#> ['socks', 'trousers', 'shoes', 'shirt', 'coat', 'tie', 'belt', 'hat']
#> ValueError stuck: ['a', 'b', 'c'] ("stuck: ['a', 'b', 'c']",)
#> Cycle a -> b -> c -> a (['a', 'b', 'c', 'a'],)
#> ValueError stuck: ['x'] ("stuck: ['x']",)
#> Cycle x -> x (['x', 'x'],)
#> ValueError stuck: ['p', 'q', 'r'] ("stuck: ['p', 'q', 'r']",)
#> Cycle q -> r -> q (['q', 'r', 'q'],)
#> [] []
#> [True, True, True, False, True, False]
#> 4 [['a', 'b', 'c', 'd'], ['e', 'f'], ['g'], ['h']] {'a': 4, 'e': 2, 'g': 1, 'h': 1} True
#> KeyError 'z'
#> 33 ['hg', 'gf', 'ef', 'ab', 'cd', 'ah', 'bc'] 1
