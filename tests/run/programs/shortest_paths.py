import heapq
from collections import defaultdict, deque

MAZE = """\
#########
#S..#...#
#.#.#.#.#
#.#...#.#
#.#####.#
#......E#
#########"""


def find(rows, wanted):
    for y, row in enumerate(rows):
        if (x := row.find(wanted)) >= 0:
            return x, y
    raise LookupError(f"no {wanted!r} in the maze")


def around(rows, at):
    x, y = at
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        if rows[y + dy][x + dx] != "#":
            yield x + dx, y + dy


def path_to(came, at):
    path = []
    while at is not None:
        path.append(at)
        at = came[at]
    return path[::-1]


def breadth_first(rows, start, end):
    came = {start: None}
    queue = deque([start])
    while queue:
        at = queue.popleft()
        if at == end:
            return path_to(came, at), len(came)
        for other in around(rows, at):
            if other not in came:
                came[other] = at
                queue.append(other)
    return None


def a_star(rows, start, end):
    def guess(at):
        return abs(at[0] - end[0]) + abs(at[1] - end[1])

    came, cost, heap = {start: None}, {start: 0}, [(guess(start), 0, start)]
    while heap:
        _, steps, at = heapq.heappop(heap)
        if at == end:
            return path_to(came, at), len(came)
        for other in around(rows, at):
            if steps + 1 < cost.get(other, float("inf")):
                cost[other], came[other] = steps + 1, at
                heapq.heappush(heap, (steps + 1 + guess(other), steps + 1, other))
    return None


rows = MAZE.splitlines()
start, end = find(rows, "S"), find(rows, "E")
for search in (breadth_first, a_star):
    path, seen = search(rows, start, end)
    print(search.__name__, len(path), seen, path[:4])
    drawn = [list(row) for row in rows]
    for x, y in path[1:-1]:
        drawn[y][x] = "*"
    print("\n".join(map("".join, drawn)))
closed = ["#####", "#S#E#", "#####"]
print(breadth_first(closed, (1, 1), (3, 1)), a_star(closed, (1, 1), (3, 1)))
try:
    find(closed, "Z")
except LookupError as e:
    print(type(e).__name__, e)


def dijkstra(graph, source):
    best, heap, done = {source: (0, None)}, [(0, source)], []
    while heap:
        distance, node = heapq.heappop(heap)
        if distance > best[node][0]:
            continue
        done.append(node)
        for other, weight in graph[node].items():
            if weight < 0:
                raise ValueError(f"{node}->{other} is negative")
            through = distance + weight
            if other not in best or through < best[other][0]:
                best[other] = through, node
                heapq.heappush(heap, (through, other))
    return best, done


roads = defaultdict(dict)
for line in "ab7 ac9 af14 bc10 bd15 cd11 cf2 de6 ef9 xy1".split():
    a, b, *digits = line
    roads[a][b] = roads[b][a] = int("".join(digits))
best, done = dijkstra(roads, "a")
print(best, done)
print({node: len(roads[node]) for node in sorted(roads)}, "x" in best)
roads["e"]["a"] = -1
try:
    dijkstra(roads, "a")
except ValueError as e:
    print(type(e).__name__, e)
print(dijkstra(roads, "lonely"), roads["lonely"])

#> breadth_first 11 22 [(1, 1), (1, 2), (1, 3), (1, 4)]
#> #########
#> #S..#...#
#> #*#.#.#.#
#> #*#...#.#
#> #*#####.#
#> #******E#
#> #########
#> a_star 11 18 [(1, 1), (1, 2), (1, 3), (1, 4)]
#> #########
#> #S..#...#
#> #*#.#.#.#
#> #*#...#.#
#> #*#####.#
#> #******E#
#> #########
#> None None
#> LookupError no 'Z' in the maze
#> {'a': (0, None), 'b': (7, 'a'), 'c': (9, 'a'), 'f': (11, 'c'), 'd': (20, 'c'), 'e': (20, 'f')} ['a', 'b', 'c', 'f', 'd', 'e']
#> {'a': 3, 'b': 3, 'c': 4, 'd': 3, 'e': 2, 'f': 3, 'x': 1, 'y': 1} False
#> ValueError e->a is negative
#> ({'lonely': (0, None)}, ['lonely']) {}
