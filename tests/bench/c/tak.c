#include <stdio.h>

static long tak(long x, long y, long z) {
    if (y >= x) return z;
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}

int main(void) {
    long total = 0;
    for (long round = 0; round < 260; round++) total += tak(18, 12, 6 - round % 2);
    printf("%ld\n", total);
    return 0;
}
