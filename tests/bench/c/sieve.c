#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LIMIT 2000000

int main(void) {
    long total = 0, last = 0;
    for (int round = 0; round < 9; round++) {
        unsigned char *flags = malloc(LIMIT + 1);
        if (!flags) return 1;
        memset(flags, 1, LIMIT + 1);
        flags[0] = flags[1] = 0;
        for (long n = 2; n * n <= LIMIT; n++)
            if (flags[n])
                for (long multiple = n * n; multiple <= LIMIT; multiple += n) flags[multiple] = 0;
        for (long n = 0; n <= LIMIT; n++)
            if (flags[n]) {
                total++;
                last = n;
            }
        free(flags);
    }
    printf("%ld %ld\n", total, last);
    return 0;
}
