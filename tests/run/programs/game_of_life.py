# Cellular automata on sets, lists of lists, and a string.
def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = (x + dx, y + dy)
                    counts[key] = counts.get(key, 0) + 1
    return {c for c, n in counts.items() if n == 3 or (n == 2 and c in cells)}


def show(cells, width, height):
    return "\n".join("".join("#" if (x, y) in cells else "." for x in range(width)) for y in range(height))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
cells = glider
for generation in range(4):
    print(f"generation {generation}, {len(cells)} cells")
    print(show(cells, 6, 5))
    cells = step(cells)
print(sorted(cells) == sorted((x + 1, y + 1) for x, y in glider))
blinker = {(0, 1), (1, 1), (2, 1)}
print(sorted(step(blinker)), step(step(blinker)) == blinker)


def grid_step(grid):
    h, w = len(grid), len(grid[0])
    new = [[0] * w for _ in range(h)]
    for y in range(h):
        for x in range(w):
            n = sum(grid[(y + dy) % h][(x + dx) % w] for dy in (-1, 0, 1) for dx in (-1, 0, 1)) - grid[y][x]
            new[y][x] = 1 if n == 3 or (grid[y][x] and n == 2) else 0
    return new


grid = [[(x * 7 + y * 3) % 5 == 0 for x in range(12)] for y in range(8)]
grid = [[int(v) for v in row] for row in grid]
for _ in range(10):
    grid = grid_step(grid)
print(sum(map(sum, grid)))
for row in grid:
    print("".join(".#"[v] for v in row))


def rule(number, cells, steps):
    table = {format(i, "03b"): str(number >> i & 1) for i in range(8)}
    for _ in range(steps):
        yield cells
        padded = "0" + cells + "0"
        cells = "".join(table[padded[i:i + 3]] for i in range(len(cells)))


for line in rule(90, "0" * 8 + "1" + "0" * 8, 8):
    print(line.replace("0", " ").replace("1", "*").rstrip())
for line in rule(30, "0" * 8 + "1" + "0" * 8, 8):
    print(line.replace("0", " ").replace("1", "*").rstrip())

#> generation 0, 5 cells
#> .#....
#> ..#...
#> ###...
#> ......
#> ......
#> generation 1, 5 cells
#> ......
#> #.#...
#> .##...
#> .#....
#> ......
#> generation 2, 5 cells
#> ......
#> ..#...
#> #.#...
#> .##...
#> ......
#> generation 3, 5 cells
#> ......
#> .#....
#> ..##..
#> .##...
#> ......
#> True
#> [(1, 0), (1, 1), (1, 2)] True
#> 24
#> #...........
#> #....#.##...
#> ...#...#.###
#> ..##.##.....
#> ..##........
#> #.##........
#> #..#........
#> #.......#.#.
#>         *
#>        * *
#>       *   *
#>      * * * *
#>     *       *
#>    * *     * *
#>   *   *   *   *
#>  * * * * * * * *
#>         *
#>        ***
#>       **  *
#>      ** ****
#>     **  *   *
#>    ** **** ***
#>   **  *    *  *
#>  ** ****  ******
