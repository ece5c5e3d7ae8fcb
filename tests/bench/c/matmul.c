#include <stdio.h>

#define N 360

static void matrix(double (*m)[N], int seed) {
    double scale = 1.0 / N / N;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) m[i][j] = scale * (i - j) * (i + j + seed);
}

int main(void) {
    static double a[N][N], b[N][N], t[N][N], c[N][N];
    matrix(a, 1);
    matrix(b, 2);
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) t[j][i] = b[i][j];
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            double total = 0;
            for (int k = 0; k < N; k++) total += a[i][k] * t[j][k];
            c[i][j] = total;
        }
    printf("%.6f %.6f %.6f\n", c[0][0], c[N / 2][N / 3], c[N - 1][N - 1]);
    return 0;
}
