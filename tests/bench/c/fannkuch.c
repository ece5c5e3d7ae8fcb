#include <stdio.h>

#define N 9

static long checksum;
static int most;

static void fannkuch(void) {
    int permutation[N], work[N], count[N];
    int sign = 1;
    checksum = 0;
    most = 0;
    for (int i = 0; i < N; i++) {
        permutation[i] = i;
        count[i] = 0;
    }
    for (;;) {
        int first = permutation[0];
        if (first != 0) {
            int flips = 0;
            for (int i = 0; i < N; i++) work[i] = permutation[i];
            while (first != 0) {
                for (int low = 0, high = first; low < high; low++, high--) {
                    int swap = work[low];
                    work[low] = work[high];
                    work[high] = swap;
                }
                flips++;
                first = work[0];
            }
            if (flips > most) most = flips;
            checksum += sign * flips;
        }
        int swap;
        if (sign == 1) {
            swap = permutation[0];
            permutation[0] = permutation[1];
            permutation[1] = swap;
            sign = -1;
            continue;
        }
        swap = permutation[1];
        permutation[1] = permutation[2];
        permutation[2] = swap;
        sign = 1;
        for (int i = 2;;) {
            if (i >= N - 1 && count[N - 1] >= N - 1) return;
            if (count[i] < i) {
                count[i]++;
                break;
            }
            count[i++] = 0;
            if (i == N) return;
            int head = permutation[0];
            for (int j = 0; j < i; j++) permutation[j] = permutation[j + 1];
            permutation[i] = head;
        }
    }
}

int main(void) {
    for (int i = 0; i < 4; i++) fannkuch();
    printf("%ld\nPfannkuchen(%d) = %d\n", checksum, N, most);
    return 0;
}
