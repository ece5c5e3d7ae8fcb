#include <stdio.h>

static int escapes(double cx, double cy, int limit) {
    double x = 0, y = 0;
    for (int i = 0; i < limit; i++) {
        double xx = x * x, yy = y * y;
        if (xx + yy > 4.0) return i;
        y = 2.0 * x * y + cy;
        x = xx - yy + cx;
    }
    return limit;
}

int main(void) {
    const int size = 680, limit = 120;
    long inside = 0, steps = 0;
    for (int row = 0; row < size; row++) {
        double cy = 2.0 * row / size - 1.0;
        for (int column = 0; column < size; column++) {
            double cx = 3.0 * column / size - 2.0;
            int n = escapes(cx, cy, limit);
            steps += n;
            if (n == limit) inside++;
        }
    }
    printf("%ld %ld\n", inside, steps);
    return 0;
}
