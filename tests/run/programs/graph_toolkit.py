# Graphs: traversal, topological order, components, shortest paths by three algorithms, spanning trees, bipartite test, cycles, flow.
from collections import defaultdict, deque
from heapq import heappop, heappush


class Graph:
    def __init__(self, edges=(), directed=False):
        self.adj, self.directed = defaultdict(dict), directed
        for a, b, *w in edges:
            self.add(a, b, *w)

    def add(self, a, b, w=1):
        self.adj[a][b] = w
        if not self.directed:
            self.adj[b][a] = w
        self.adj[b]
        return self

    def __iter__(self):
        return iter(self.adj)

    def __getitem__(self, n):
        return self.adj[n]

    def __len__(self):
        return len(self.adj)

    def edges(self):
        for a in self:
            for b, w in self[a].items():
                if self.directed or str(a) <= str(b):
                    yield w, a, b

    def bfs(self, start):
        dist, todo = {start: 0}, deque([start])
        while todo:
            a = todo.popleft()
            for b in self[a]:
                if b not in dist:
                    dist[b] = dist[a] + 1
                    todo.append(b)
        return dist

    def dfs(self, start, seen=None):
        seen = {start} if seen is None else seen
        yield start
        for b in self[start]:
            if b not in seen:
                seen.add(b)
                yield from self.dfs(b, seen)

    def components(self):
        seen, out = set(), []
        for n in self:
            if n not in seen:
                part = list(self.dfs(n, seen | {n}))
                seen.update(part)
                out.append(sorted(part))
        return out

    def topological(self):
        degree = {n: 0 for n in self}
        for _, _, b in self.edges():
            degree[b] += 1
        ready = sorted(n for n, d in degree.items() if d == 0)
        out = []
        while ready:
            n = ready.pop(0)
            out.append(n)
            for b in self[n]:
                degree[b] -= 1
                if degree[b] == 0:
                    ready.append(b)
        if len(out) < len(self):
            raise ValueError(f"cycle among {sorted(n for n in self if degree[n] > 0)}")
        return out

    def dijkstra(self, start):
        dist, prev, heap = {start: 0}, {}, [(0, start)]
        while heap:
            d, a = heappop(heap)
            if d > dist[a]:
                continue
            for b, w in self[a].items():
                if w < 0:
                    raise ValueError("negative edge")
                if d + w < dist.get(b, float("inf")):
                    dist[b], prev[b] = d + w, a
                    heappush(heap, (d + w, b))
        return dist, prev

    def path(self, a, b):
        dist, prev = self.dijkstra(a)
        if b not in dist:
            return None
        out = [b]
        while out[-1] != a:
            out.append(prev[out[-1]])
        return out[::-1]

    def bellman_ford(self, start):
        dist = {n: float("inf") for n in self}
        dist[start] = 0
        for _ in range(len(self)):
            changed = False
            for w, a, b in self.edges():
                if dist[a] + w < dist[b]:
                    dist[b], changed = dist[a] + w, True
            if not changed:
                return dist
        raise ValueError("negative cycle")

    def floyd(self):
        d = {(a, b): 0 if a == b else self[a].get(b, float("inf")) for a in self for b in self}
        for k in self:
            for i in self:
                for j in self:
                    d[i, j] = min(d[i, j], d[i, k] + d[k, j])
        return d

    def spanning_tree(self):
        parent = {n: n for n in self}

        def find(n):
            while parent[n] != n:
                parent[n] = n = parent[parent[n]]
            return n

        tree = []
        for w, a, b in sorted(self.edges(), key=str):
            if (x := find(a)) != (y := find(b)):
                parent[x] = y
                tree.append((a, b, w))
        return tree

    def bipartite(self):
        colour = {}
        for s in self:
            if s in colour:
                continue
            colour[s], todo = 0, [s]
            while todo:
                a = todo.pop()
                for b in self[a]:
                    if colour.setdefault(b, 1 - colour[a]) == colour[a]:
                        return None
                    if b not in todo and colour[b] != colour[a] and b > a:
                        todo.append(b)
        return sorted(n for n, c in colour.items() if c == 0)

    def max_flow(self, s, t):
        left = {a: dict(self[a]) for a in self}
        total = 0
        while True:
            prev, todo = {s: None}, deque([s])
            while todo and t not in prev:
                a = todo.popleft()
                for b, w in left[a].items():
                    if w > 0 and b not in prev:
                        prev[b] = a
                        todo.append(b)
            if t not in prev:
                return total
            path, n = [], t
            while prev[n] is not None:
                path.append((prev[n], n))
                n = prev[n]
            flow = min(left[a][b] for a, b in path)
            for a, b in path:
                left[a][b] -= flow
                left[b][a] = left[b].get(a, 0) + flow
            total += flow


g = Graph([("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("c", "d", 8), ("e", "f", 3)])
print(g.bfs("a"), list(g.dfs("a")), g.components(), len(g))
print(g.dijkstra("a")[0], g.path("a", "d"), g.path("a", "e"), g.spanning_tree(), g.bipartite())
d = Graph([("shirt", "tie"), ("tie", "jacket"), ("trousers", "shoes"), ("trousers", "belt"), ("belt", "jacket"), ("socks", "shoes")], directed=True)
print(d.topological())
for bad in ([("x", "y"), ("y", "z"), ("z", "x"), ("w", "x")],):
    try:
        Graph(bad, True).topological()
    except ValueError as e:
        print(e)
n = Graph([("s", "a", 4), ("s", "b", 2), ("b", "a", -3), ("a", "t", 1)], directed=True)
print(n.bellman_ford("s"), n.floyd()["s", "t"])
try:
    n.dijkstra("s")
except ValueError as e:
    print(e)
n.add("t", "b", 1)
try:
    n.bellman_ford("s")
except ValueError as e:
    print(e)
print(Graph([(1, 2), (2, 3), (3, 4), (4, 1)]).bipartite(), Graph([(1, 2), (2, 3), (3, 1)]).bipartite())
f = Graph([("s", "a", 10), ("s", "b", 5), ("a", "b", 15), ("a", "t", 10), ("b", "t", 10)], directed=True)
print(f.max_flow("s", "t"), f.max_flow("a", "b"))

#> {'a': 0, 'b': 1, 'c': 1, 'd': 2} ['a', 'b', 'c', 'd'] [['a', 'b', 'c', 'd'], ['e', 'f']] 6
#> {'a': 0, 'b': 3, 'c': 1, 'd': 8} ['a', 'c', 'b', 'd'] None [('a', 'c', 1), ('b', 'c', 2), ('e', 'f', 3), ('b', 'd', 5)] None
#> ['shirt', 'socks', 'trousers', 'tie', 'shoes', 'belt', 'jacket']
#> cycle among ['x', 'y', 'z']
#> {'s': 0, 'a': -1, 'b': 2, 't': 0} 0
#> negative edge
#> negative cycle
#> [1, 3] None
#> 15 15
