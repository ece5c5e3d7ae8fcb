# budget: 0.25
# Many short-lived trees beside one that stays: allocation and freeing.


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def check(self):
        if self.left is None:
            return 1
        return 1 + self.left.check() + self.right.check()


def tree(depth):
    if depth == 0:
        return Node(None, None)
    return Node(tree(depth - 1), tree(depth - 1))


def main(depth):
    least = 4
    print(f"stretch tree of depth {depth + 1}\t check: {tree(depth + 1).check()}")
    kept = tree(depth)
    for d in range(least, depth + 1, 4):
        rounds = 1 << (depth - d + least)
        total = 0
        for _ in range(rounds):
            total += tree(d).check()
        print(f"{rounds}\t trees of depth {d}\t check: {total}")
    print(f"long lived tree of depth {depth}\t check: {kept.check()}")


main(15)
