# Items exchanged in place, copies of whole lists, numbers that were valid indices.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)

    def __repr__(self):
        return f"<{self.name}>"


def reverse(items):
    low = 0
    high = len(items) - 1
    while low < high:
        items[low], items[high] = items[high], items[low]
        low += 1
        high -= 1
    return items


def shuffle(items, seed):
    for i in range(len(items) - 1, 0, -1):
        seed = (seed * 1103515245 + 12345) % 2147483648
        j = seed // 65536 % (i + 1)
        items[i], items[j] = items[j], items[i]
    return items


def rotate(items, i, j, k):
    items[i], items[j], items[k] = items[j], items[k], items[i]
    return items


def at(items, i):
    try:
        items[i], items[i + 1] = items[i + 1], items[i]
        return i * 2 + 1
    except IndexError as e:
        return f"{i} {e}"


def same(items, i):
    items[i], items[i] = items[i], items[i]
    return items


def not_a_swap(items, i, j):
    items[i], items[j] = items[i], items[j]
    items[i], items[j] = items[j], items[j]
    return items


numbers = list(range(10)) + [1 << 80, -(1 << 70), 2.5]
print(reverse(numbers[:]), numbers[3])
print(shuffle(numbers[:], 7))
print(rotate([1, 2, 3], 0, 1, 2), rotate(["a", "b", "c"], 2, 1, 0))
print([at([1, 2, 3], i) for i in (0, 1, 2, 3, -1, -2, -4)])
print(same([1 << 90, "x"], 0), not_a_swap([1 << 65, "y", 3], 0, 1))
louds = [Loud(c) for c in "abc"]
copy = louds[:]
print(reverse(copy), louds, copy is louds)
louds[0], louds[2] = louds[2], louds[0]
print(louds)
del copy[1]
louds.clear()
print("cleared")
copy.pop()
copy = None
print("end")

#> [2.5, -1180591620717411303424, 1208925819614629174706176, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] 3
#> [9, 3, 7, 1, 1208925819614629174706176, 6, -1180591620717411303424, 8, 5, 4, 0, 2, 2.5]
#> [2, 3, 1] ['c', 'a', 'b']
#> [1, 3, '2 list index out of range', '3 list index out of range', -1, -3, '-4 list index out of range']
#> [1237940039285380274899124224, 'x'] ['y', 'y', 3]
#> [<c>, <b>, <a>] [<a>, <b>, <c>] False
#> [<c>, <b>, <a>]
#> gone b
#> cleared
#> gone a
#> gone c
#> end
