# Numbers from lists that serve as indices, counts and bounds only; some are bools, and some too big for a machine word.

HUGE = 2 ** 70
steps = [3, 0, True, 1, 2, False]
mixed = [1, HUGE, -HUGE, 2 ** 63, -(2 ** 63), 2 ** 62, -(2 ** 62), 2 ** 62 - 1, True, 5, -1]


def chase(table, start, most):
    path = []
    at = table[start]
    while at != 0:
        path.append(table[at])
        at = table[at]
        if len(path) == most:
            break
    return path


def swaps(items):
    count = 0
    first = items[0]
    while first > 0:
        low, high = 0, first
        while low < high:
            items[low], items[high] = items[high], items[low]
            low += 1
            high -= 1
        count += 1
        first = items[0]
    return count


def classify(numbers):
    out = []
    for k in range(len(numbers)):
        n = numbers[k]
        word = "zero" if n == 0 else "less" if n < 0 else "more" if n > 1000 else "some"
        try:
            word += f" {steps[n]}"
        except IndexError as e:
            word += f" {e}"
        out.append(word)
    return out


def bounded(limits):
    sums = []
    for k in range(len(limits)):
        limit = limits[k]
        if limit >= 1_000_000:
            sums.append("too many")
            continue
        total = 0
        i = 0
        while i < limit:
            total += i
            i += 1
        sums.append(total)
    return sums


def carried(table, rounds):
    # Flows round the loop and into both branches before it is an index.
    at = table[0]
    seen = []
    for _ in range(rounds):
        if at < 0:
            at = table[-1]
        elif at > 3:
            at = table[1]
        else:
            seen.append(table[at])
            at = table[at]
    return seen, table[at]


def ends(numbers):
    # Compared with the ends of what is held without an object.
    out = []
    for k in range(len(numbers)):
        n = numbers[k]
        row = [n < 2 ** 62 - 1, n <= 2 ** 62 - 1, n == 2 ** 62 - 1, n > -(2 ** 62), n >= -(2 ** 62)]
        row.append(n != -(2 ** 62))
        try:
            steps[n]
        except IndexError:
            row.append("no")
        out.append(row)
    return out


print(chase([1, 3, 0, 2], 0, 10))
print(chase([1, True, 0], 0, 4))
print(swaps([3, 1, 2, 0]), swaps([1, 0]), swaps([False, 2]), swaps([True, False]))
for line in classify(mixed):
    print(line)
print(bounded([0, 10, HUGE, True, -HUGE, 3]))
print(carried([2, 1, 3, 0], 6))
print(carried([HUGE, 2, -HUGE, 1], 6))
for row in ends(mixed):
    print(row)
for table in ([HUGE], [1, 2 ** 63, 0], [2, 0]):
    try:
        print(chase(table, 0, 3))
    except IndexError as e:
        print("IndexError:", e)
try:
    swaps([HUGE, 1, 2])
except IndexError as e:
    print("IndexError:", e)
try:
    swaps([5, 1, 2])
except IndexError as e:
    print("IndexError:", e)

#> [3, 2, 0]
#> [True, True, True, True]
#> 1 1 0 1
#> some 0
#> more cannot fit 'int' into an index-sized integer
#> less cannot fit 'int' into an index-sized integer
#> more cannot fit 'int' into an index-sized integer
#> less list index out of range
#> more list index out of range
#> less list index out of range
#> more list index out of range
#> some 0
#> some False
#> less False
#> [0, 45, 'too many', 0, 0, 3]
#> ([3, 0, 2, 3, 0, 2], 3)
#> ([-1180591620717411303424, 2, -1180591620717411303424], 2)
#> [True, True, False, True, True, True]
#> [False, False, False, True, True, True, 'no']
#> [True, True, False, False, False, True, 'no']
#> [False, False, False, True, True, True, 'no']
#> [True, True, False, False, False, True, 'no']
#> [False, False, False, True, True, True, 'no']
#> [True, True, False, False, True, False, 'no']
#> [False, True, True, True, True, True, 'no']
#> [True, True, False, True, True, True]
#> [True, True, False, True, True, True]
#> [True, True, False, True, True, True]
#> IndexError: cannot fit 'int' into an index-sized integer
#> IndexError: cannot fit 'int' into an index-sized integer
#> IndexError: list index out of range
#> IndexError: cannot fit 'int' into an index-sized integer
#> IndexError: list index out of range
