import heapq
from collections import Counter
from itertools import count, groupby


def run_lengths(text):
    return [(c, sum(1 for _ in group)) for c, group in groupby(text)]


def pack(text):
    return "".join(f"{n if n > 1 else ''}{c}" for c, n in run_lengths(text))


def unpack(text):
    out, digits = [], ""
    for c in text:
        if c.isdigit():
            digits += c
        else:
            out.append(c * int(digits or 1))
            digits = ""
    if digits:
        raise ValueError(f"a count without a letter: {digits}")
    return "".join(out)


def tree_of(text):
    order = count()
    heap = [(n, next(order), c) for c, n in sorted(Counter(text).items())]
    heapq.heapify(heap)
    if not heap:
        raise ValueError("nothing to encode")
    while len(heap) > 1:
        n1, _, left = heapq.heappop(heap)
        n2, _, right = heapq.heappop(heap)
        heapq.heappush(heap, (n1 + n2, next(order), (left, right)))
    return heap[0][2]


def codes_of(tree, prefix=""):
    if isinstance(tree, str):
        return {tree: prefix or "0"}
    left, right = tree
    return codes_of(left, prefix + "0") | codes_of(right, prefix + "1")


def encode(text):
    tree = tree_of(text)
    bits = "".join(map(codes_of(tree).__getitem__, text))
    padding = -len(bits) % 8
    number = int(bits + "0" * padding, 2)
    return tree, padding, number.to_bytes((len(bits) + 7) // 8, "big")


def decode(tree, padding, data):
    bits = "".join(f"{byte:08b}" for byte in data)
    node, out = tree, []
    for bit in bits[: len(bits) - padding]:
        if not isinstance(node, str):
            node = node[bit == "1"]
        if isinstance(node, str):
            out.append(node)
            node = tree
    return "".join(out)


for text in ("", "a", "aaa", "aabbbcdd", "abc", "zzzzzzzzzzzz", "é éé"):
    packed = pack(text)
    print(repr(packed), run_lengths(text), unpack(packed) == text)
for bad in ("3", "a12", "2a3"):
    try:
        unpack(bad)
    except ValueError as e:
        print(type(e).__name__, e)

for text in ("x", "xxxx", "abracadabra", "the quick brown fox jumps over the lazy dog", "mississippi river"):
    tree, padding, data = encode(text)
    codes = codes_of(tree)
    print(sorted(codes.items(), key=lambda pair: (len(pair[1]), pair[1])))
    print(data.hex(" "), padding, len(text), len(data), decode(tree, padding, data) == text)
    values = sorted(codes.values())
    print(all(not b.startswith(a) for a, b in zip(values, values[1:])))
try:
    encode("")
except ValueError as e:
    print(type(e).__name__, e)
print(tree_of("aab"), tree_of("abcd"))
try:
    heapq.heappop([])
except IndexError as e:
    print(type(e).__name__, e)

#> '' [] True
#> 'a' [('a', 1)] True
#> '3a' [('a', 3)] True
#> '2a3bc2d' [('a', 2), ('b', 3), ('c', 1), ('d', 2)] True
#> 'abc' [('a', 1), ('b', 1), ('c', 1)] True
#> '12z' [('z', 12)] True
#> 'é 2é' [('é', 1), (' ', 1), ('é', 2)] True
#> ValueError a count without a letter: 3
#> ValueError a count without a letter: 12
#> ValueError a count without a letter: 3
#> [('x', '0')]
#> 00 7 1 1 True
#> True
#> [('x', '0')]
#> 00 4 4 1 True
#> True
#> [('a', '0'), ('c', '100'), ('d', '101'), ('b', '110'), ('r', '111')]
#> 6e 8a dc 1 11 3 True
#> True
#> [(' ', '110'), ('e', '1010'), ('o', '1011'), ('a', '00000'), ('b', '00001'), ('c', '00010'), ('d', '00011'), ('f', '00100'), ('g', '00101'), ('i', '00110'), ('j', '00111'), ('k', '01000'), ('l', '01001'), ('m', '01010'), ('n', '01011'), ('p', '01100'), ('q', '01101'), ('s', '01110'), ('v', '01111'), ('w', '10000'), ('x', '10001'), ('y', '10010'), ('z', '10011'), ('h', '11100'), ('r', '11101'), ('t', '11110'), ('u', '11111')]
#> f7 2b 37 e6 12 30 7b 70 5e 25 c7 1f ea 63 b5 be bb bd ca c9 04 e5 87 65 0 43 24 True
#> True
#> [('s', '00'), ('i', '11'), ('p', '010'), ('r', '011'), (' ', '1000'), ('e', '1001'), ('m', '1010'), ('v', '1011')]
#> ac 30 d2 e1 f7 2c 2 17 6 True
#> True
#> ValueError nothing to encode
#> ('b', 'a') (('a', 'b'), ('c', 'd'))
#> IndexError index out of range
