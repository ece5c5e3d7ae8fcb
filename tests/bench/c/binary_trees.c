#include <stdio.h>
#include <stdlib.h>

struct node {
    struct node *left, *right;
};

static struct node *tree(int depth) {
    struct node *node = malloc(sizeof *node);
    if (!node) exit(1);
    node->left = depth ? tree(depth - 1) : NULL;
    node->right = depth ? tree(depth - 1) : NULL;
    return node;
}

static long check(const struct node *node) {
    return node->left ? 1 + check(node->left) + check(node->right) : 1;
}

static void drop(struct node *node) {
    if (node->left) {
        drop(node->left);
        drop(node->right);
    }
    free(node);
}

static long once(int depth) {
    struct node *node = tree(depth);
    long total = check(node);
    drop(node);
    return total;
}

int main(void) {
    const int depth = 15, least = 4;
    printf("stretch tree of depth %d\t check: %ld\n", depth + 1, once(depth + 1));
    struct node *kept = tree(depth);
    for (int d = least; d <= depth; d += 4) {
        long rounds = 1L << (depth - d + least), total = 0;
        for (long i = 0; i < rounds; i++) total += once(d);
        printf("%ld\t trees of depth %d\t check: %ld\n", rounds, d, total);
    }
    printf("long lived tree of depth %d\t check: %ld\n", depth, check(kept));
    drop(kept);
    return 0;
}
