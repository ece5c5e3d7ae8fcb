# budget: 0.10
# Pancake flips over all permutations: lists of small ints, indexed and reversed.


def fannkuch(n):
    permutation = list(range(n))
    count = [0] * n
    checksum = 0
    most = 0
    sign = 1
    while True:
        first = permutation[0]
        if first != 0:
            work = permutation[:]
            flips = 0
            while first != 0:
                low = 0
                high = first
                while low < high:
                    work[low], work[high] = work[high], work[low]
                    low += 1
                    high -= 1
                flips += 1
                first = work[0]
            if flips > most:
                most = flips
            checksum += sign * flips
        if sign == 1:
            permutation[0], permutation[1] = permutation[1], permutation[0]
            sign = -1
        else:
            permutation[1], permutation[2] = permutation[2], permutation[1]
            sign = 1
            i = 2
            while True:
                if i >= n - 1 and count[n - 1] >= n - 1:
                    return checksum, most
                if count[i] < i:
                    count[i] += 1
                    break
                count[i] = 0
                i += 1
                if i == n:
                    return checksum, most
                head = permutation[0]
                for j in range(i):
                    permutation[j] = permutation[j + 1]
                permutation[i] = head


n = 9
for _ in range(4):
    checksum, most = fannkuch(n)
print(checksum)
print(f"Pfannkuchen({n}) = {most}")
