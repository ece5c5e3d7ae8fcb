# budget: 1.0
# Takeuchi's function: calls with three arguments.


def tak(x, y, z):
    if y >= x:
        return z
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))


total = 0
for round in range(260):
    total += tak(18, 12, 6 - round % 2)
print(total)
