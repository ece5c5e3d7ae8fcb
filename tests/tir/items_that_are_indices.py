#@ function: __main__.flips
# An item that serves as an index and a bound only is a plain number from where it is unboxed; nobody owns it.
def flips(items):
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


print(flips([3, 1, 2, 0]))

#> : I64 = unbox
#> : I64 = unbox
#> item_swap
#- : Int = unbox
#- clamp_int
