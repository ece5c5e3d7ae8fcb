# budget: 0.10
# How many points of a grid stay in the Mandelbrot set.


def escapes(cx, cy, limit):
    x = y = 0.0
    for i in range(limit):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return i
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return limit


def main(size, limit):
    inside = 0
    steps = 0
    for row in range(size):
        cy = 2.0 * row / size - 1.0
        for column in range(size):
            cx = 3.0 * column / size - 2.0
            n = escapes(cx, cy, limit)
            steps += n
            if n == limit:
                inside += 1
    print(inside, steps)


main(680, 120)
