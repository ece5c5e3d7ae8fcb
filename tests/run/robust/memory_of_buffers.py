#@ memory: 64
#@ watched: memory is short sooner where what is freed waits
# Memory that ends in buffers and in digits of ints, and not in objects.
def fill(make):
    kept = []
    try:
        while True:
            kept.append(make(len(kept)))
    except MemoryError:
        n = len(kept)
        del kept
        return n > 10


def attempt(name, make):
    print(name, [fill(make) for turn in range(2)])


for size in (3_000, 9_000, 40_000, 300_000):
    attempt(f"bytearray {size}", lambda i: bytearray(size))
    if size < 50_000:
        attempt(f"int {size}", lambda i: 1 << (size * 8 + i))
    attempt(f"list {size}", lambda i: [None] * (size // 8))


def grow(n):
    buffers = [bytearray() for i in range(50)]
    try:
        while True:
            for b in buffers:
                b += b"x" * n
    except MemoryError:
        sizes = [len(b) for b in buffers]
        del buffers, b
        return max(sizes) - min(sizes) in (0, n)


print([grow(n) for n in (1_000, 20_000)])

#> bytearray 3000 [True, True]
#> int 3000 [True, True]
#> list 3000 [True, True]
#> bytearray 9000 [True, True]
#> int 9000 [True, True]
#> list 9000 [True, True]
#> bytearray 40000 [True, True]
#> int 40000 [True, True]
#> list 40000 [True, True]
#> bytearray 300000 [True, True]
#> list 300000 [True, True]
#> [True, True]
