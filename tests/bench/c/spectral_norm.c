#include <math.h>
#include <stdio.h>

#define N 450

static double element(int i, int j) { return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1); }

static void times(const double *v, double *result, int transposed) {
    for (int i = 0; i < N; i++) {
        double total = 0;
        for (int j = 0; j < N; j++) total += (transposed ? element(j, i) : element(i, j)) * v[j];
        result[i] = total;
    }
}

int main(void) {
    static double u[N], v[N], w[N];
    for (int i = 0; i < N; i++) u[i] = 1.0;
    for (int i = 0; i < 10; i++) {
        times(u, w, 0);
        times(w, v, 1);
        times(v, w, 0);
        times(w, u, 1);
    }
    double product = 0, square = 0;
    for (int i = 0; i < N; i++) {
        product += u[i] * v[i];
        square += v[i] * v[i];
    }
    printf("%.9f\n", sqrt(product / square));
    return 0;
}
