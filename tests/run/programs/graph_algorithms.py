"""Graph algorithms: dijkstra, topological sort, SCC, union find, A*, MST, max flow."""
import heapq
from collections import defaultdict, deque
from typing import Iterable, Generic, TypeVar
T = TypeVar("T")
class Graph(Generic[T]):
    def __init__(self, edges: Iterable[tuple[T, T, float]] = (), directed=False):
        self.adj: dict[T, dict[T, float]] = defaultdict(dict)
        self.directed = directed
        for u, v, w in edges:
            self.add(u, v, w)
    def add(self, u, v, w=1):
        self.adj[u][v] = w
        self.adj[v]
        if not self.directed:
            self.adj[v][u] = w
    def __contains__(self, u): return u in self.adj
    def __getitem__(self, u): return self.adj[u]
    def dijkstra(self, s):
        dist, prev, heap = {s: 0}, {}, [(0, s)]
        while heap:
            d, u = heapq.heappop(heap)
            if d > dist[u]: continue
            for v, w in self.adj[u].items():
                if (nd := d + w) < dist.get(v, float("inf")):
                    dist[v], prev[v] = nd, u
                    heapq.heappush(heap, (nd, v))
        return dist, prev
    def path(self, s, t):
        _, prev = self.dijkstra(s)
        p = [t]
        while p[-1] != s:
            p.append(prev[p[-1]])
        return p[::-1]
    def topo(self):
        deg = {u: 0 for u in self.adj}
        for u in self.adj:
            for v in self.adj[u]: deg[v] += 1
        q = deque(sorted(u for u in deg if not deg[u]))
        order = []
        while q:
            u = q.popleft(); order.append(u)
            for v in self.adj[u]:
                deg[v] -= 1
                if not deg[v]: q.append(v)
        if len(order) != len(deg): raise ValueError("cycle", sorted(set(deg) - set(order)))
        return order
    def scc(self):
        index, low, on, st, out = {}, {}, set(), [], []
        def visit(v):
            index[v] = low[v] = len(index)
            st.append(v); on.add(v)
            for w in self.adj[v]:
                if w not in index:
                    visit(w); low[v] = min(low[v], low[w])
                elif w in on: low[v] = min(low[v], index[w])
            if low[v] == index[v]:
                c = []
                while True:
                    w = st.pop(); on.discard(w); c.append(w)
                    if w == v: break
                out.append(sorted(c))
        for v in list(self.adj):
            if v not in index: visit(v)
        return out
class Union:
    def __init__(self): self.p = {}
    def find(self, x):
        self.p.setdefault(x, x)
        while self.p[x] != x:
            self.p[x] = self.p[self.p[x]]; x = self.p[x]
        return x
    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b: return False
        self.p[a] = b; return True
E1 = [("a","b",4),("a","c",2),("b","c",1),("b","d",5),("c","d",8),("c","e",10),("d","e",2),("d","f",6),("e","f",3)]
g = Graph(E1)
print(g.dijkstra("a")[0], g.path("a", "f"), "z" in g)
u = Union()
print(sorted((w, a, b) for w, a, b in sorted((w, a, b) for a, b, w in E1) if u.join(a, b)))
d = Graph([(1,2,1),(2,3,1),(3,1,1),(3,4,1),(4,5,1),(5,6,1),(6,4,1),(7,6,1)], directed=True)
print(d.scc())
try: d.topo()
except ValueError as e: print(e.args)
print(Graph([("shirt","tie",1),("tie","jacket",1),("pants","shoes",1),("pants","belt",1),("belt","jacket",1),("socks","shoes",1)], directed=True).topo())
MAZE = """\
S.#.....
..#.##.#
....#...
###.#.#.
......#E""".splitlines()
def astar(maze):
    pos = {c: (r, k) for r, row in enumerate(maze) for k, c in enumerate(row) if c in "SE"}
    s, t = pos["S"], pos["E"]
    h = lambda p: abs(p[0]-t[0]) + abs(p[1]-t[1])
    heap, g, came = [(h(s), s)], {s: 0}, {}
    while heap:
        _, p = heapq.heappop(heap)
        if p == t: break
        for dr, dc in ((0,1),(1,0),(0,-1),(-1,0)):
            q = p[0]+dr, p[1]+dc
            if 0 <= q[0] < len(maze) and 0 <= q[1] < len(maze[0]) and maze[q[0]][q[1]] != "#" and g[p]+1 < g.get(q, 1e9):
                g[q] = g[p]+1; came[q] = p
                heapq.heappush(heap, (g[q]+h(q), q))
    cells = [list(r) for r in maze]; n = 0
    while p != s:
        p = came[p]; n += 1
        if p != s: cells[p[0]][p[1]] = "*"
    return n, ["".join(r) for r in cells]
n, rows = astar(MAZE)
print(n, *rows, sep="\n")
print(heapq.nsmallest(3, E1, key=lambda e: e[2]), heapq.nlargest(2, (e[2] for e in E1)), list(heapq.merge([1,4,7],[2,5],[0,9])))

#> {'a': 0, 'b': 3, 'c': 2, 'd': 8, 'e': 10, 'f': 13} ['a', 'c', 'b', 'd', 'e', 'f'] False
#> [(1, 'b', 'c'), (2, 'a', 'c'), (2, 'd', 'e'), (3, 'e', 'f'), (5, 'b', 'd')]
#> [[4, 5, 6], [1, 2, 3], [7]]
#> ('cycle', [1, 2, 3, 4, 5, 6])
#> ['pants', 'shirt', 'socks', 'belt', 'tie', 'shoes', 'jacket']
#> 15
#> S*#****.
#> .*#*##*#
#> .***#.**
#> ###.#.#*
#> ......#E
#> [('b', 'c', 1), ('a', 'c', 2), ('d', 'e', 2)] [10, 8] [0, 1, 2, 4, 5, 7, 9]
