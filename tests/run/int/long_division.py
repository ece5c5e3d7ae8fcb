# Division of numbers of 33 to some thousand bits, all signs; hashes of them.
state = 1


def bits(n):
    global state
    value = 0
    for _ in range(n // 32 + 1):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        value = value << 32 | state >> 32
    return value & ((1 << n) - 1)


def check(a, b):
    q, r = divmod(a, b)
    assert q * b + r == a and (0 <= r < b or b < r <= 0), (a, b)
    assert (a // b, a % b) == (q, r), (a, b)
    return hash((q, r, a, b)) % 1000003


total = 0
for n in range(40, 2700, 61):
    for m in range(33, 2000, 173):
        a, b = bits(n), bits(m) | 1 << (m - 1)
        for x, y in ((a, b), (-a, b), (a, -b), (-a, -b), (a * b, b), (a * b - 1, b), (a * b + 1, -b)):
            total = (total * 31 + check(x, y)) % 1000000007
print(total)
# Digits that are guessed one or two too large.
for k in range(64, 400, 48):
    high = (1 << k) - 1
    for low in range(-2, 3):
        total = (total * 31 + check((high << 96) + low, high + low * (low < 0))) % 1000000007
        total = (total * 31 + check((1 << (2 * k)) - 1, (1 << k) + (1 << (k - 32)) - 1 + low)) % 1000000007
        total = (total * 31 + check((0x7FFFFFFF << (k + 64)) | 1, (0x80000000 << k) - 1)) % 1000000007
print(total)
print(hash(2**61 - 1), hash(2**122), hash(-(2**122)), hash(10**40), hash(-(10**40)), hash(3**500), hash((2**61 - 1) * 7**90))

#> 316813163
#> 452771558
#> 0 1 -2 1388497483929617590 -1388497483929617590 726568384993072390 0
