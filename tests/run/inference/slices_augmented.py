# Augmented assignment to slices of lists whose items are known: the slice is a list, not an item.
numbers = [1, 2, 3]
numbers[0:2] *= 2
print(numbers)
numbers[1:3] += [9, 8]
print(numbers)


def grow(values, where):
    values[where] += [0.5]
    return values


print(grow([1.0, 2.0], slice(0, 1)), grow([[1.0], [2.0]], 1))


def step(values, k):
    values[k] *= 2
    return values


print(step([1, 2, 3], 1), step([1, 2, 3], True), step([1, 2, 3], slice(0, 1)))
words = ["a", "b"]
words[:] += "cd"
words[-1] += "!"
print(words)
table = {"k": [1, 2, 3]}
table["k"][1:] *= 2
print(table)
try:
    numbers[0:1] += 5
except TypeError as error:
    print(error)

#> [1, 2, 1, 2, 3]
#> [1, 2, 1, 9, 8, 2, 3]
#> [1.0, 0.5, 2.0] [[1.0], [2.0, 0.5]]
#> [1, 4, 3] [1, 4, 3] [1, 1, 2, 3]
#> ['a', 'b', 'c', 'd!']
#> {'k': [1, 2, 3, 2, 3]}
#> 'int' object is not iterable
