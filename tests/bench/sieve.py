# budget: 0.25
# Primes by striking out multiples in a list of flags, one at a time.


def primes(limit):
    flags = [True] * (limit + 1)
    flags[0] = flags[1] = False
    n = 2
    while n * n <= limit:
        if flags[n]:
            for multiple in range(n * n, limit + 1, n):
                flags[multiple] = False
        n += 1
    count = 0
    last = 0
    for n in range(limit + 1):
        if flags[n]:
            count += 1
            last = n
    return count, last


total = 0
for _ in range(9):
    count, last = primes(2_000_000)
    total += count
print(total, last)
