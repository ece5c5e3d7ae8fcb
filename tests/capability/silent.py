# A program that only computes, and cannot fail, imports nothing.
def triangle(n):
    total = 0
    for i in range(n):
        total += i
    return total


x = triangle(100)
