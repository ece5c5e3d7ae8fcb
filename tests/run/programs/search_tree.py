class Node:
    __slots__ = "key", "left", "right"

    def __init__(self, key):
        self.key, self.left, self.right = key, None, None


class Tree:
    def __init__(self, keys=()):
        self.root = None
        self.changes = 0
        for key in keys:
            self.add(key)

    def add(self, key):
        if self.root is None:
            self.root = Node(key)
        else:
            node = self.root
            while True:
                if key == node.key:
                    return False
                side = "left" if key < node.key else "right"
                if (below := getattr(node, side)) is None:
                    setattr(node, side, Node(key))
                    break
                node = below
        self.changes += 1
        return True

    def remove(self, key):
        def without(node, key):
            if node is None:
                raise KeyError(key)
            if key < node.key:
                node.left = without(node.left, key)
            elif key > node.key:
                node.right = without(node.right, key)
            elif node.left is None:
                return node.right
            elif node.right is None:
                return node.left
            else:
                least = node.right
                while least.left:
                    least = least.left
                node.key = least.key
                node.right = without(node.right, least.key)
            return node

        self.root = without(self.root, key)
        self.changes += 1

    def __iter__(self):
        changes = self.changes
        stack, node = [], self.root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.key
            if changes != self.changes:
                raise RuntimeError("tree changed during iteration")
            node = node.right

    def __reversed__(self):
        def walk(node):
            if node:
                yield from walk(node.right)
                yield node.key
                yield from walk(node.left)

        return walk(self.root)

    def __contains__(self, key):
        node = self.root
        while node and node.key != key:
            node = node.left if key < node.key else node.right
        return node is not None

    def between(self, low, high):
        def walk(node):
            if node is None:
                return
            if low < node.key:
                yield from walk(node.left)
            if low <= node.key < high:
                yield node.key
            if node.key < high:
                yield from walk(node.right)

        return list(walk(self.root))

    def height(self):
        def of(node):
            return 1 + max(of(node.left), of(node.right)) if node else 0

        return of(self.root)

    def draw(self, node=0, depth=0):
        node = self.root if node == 0 else node
        if node:
            self.draw(node.right, depth + 1)
            print("   " * depth + str(node.key))
            self.draw(node.left, depth + 1)


tree = Tree([50, 30, 70, 20, 40, 60, 80, 35, 45, 65])
tree.draw()
print(list(tree), list(reversed(tree)), tree.height())
print(tree.add(50), tree.add(51), 45 in tree, 46 in tree, tree.between(35, 65), tree.between(90, 10))
for key in (20, 30, 50, 80, 70):
    tree.remove(key)
    print("without", key, *tree, "root", tree.root.key)
for key in (50, -1):
    try:
        tree.remove(key)
    except KeyError as e:
        print(type(e).__name__, e)
iterator = iter(tree)
print(next(iterator), next(iterator))
tree.add(1)
try:
    next(iterator)
except RuntimeError as e:
    print(type(e).__name__, e)
print(list(iterator), max(tree), min(tree), sorted(tree, reverse=True) == list(reversed(tree)))
for bad in ("x", None, [1]):
    try:
        tree.add(bad)
    except TypeError as e:
        print(type(e).__name__, e)
words = Tree("the quick brown fox jumps over the lazy dog".split())
print(*words, words.height(), words.between("f", "p"))
while words.root:
    words.remove(words.root.key)
print(list(words), words.height(), 3 in words)
first, *rest = Tree((3, 1.5, True, 2))
print(first, rest)
chain = Tree(range(300))
print(chain.height(), sum(chain), next(reversed(chain)))

#>       80
#>    70
#>          65
#>       60
#> 50
#>          45
#>       40
#>          35
#>    30
#>       20
#> [20, 30, 35, 40, 45, 50, 60, 65, 70, 80] [80, 70, 65, 60, 50, 45, 40, 35, 30, 20] 4
#> False True True False [35, 40, 45, 50, 51, 60] []
#> without 20 30 35 40 45 50 51 60 65 70 80 root 50
#> without 30 35 40 45 50 51 60 65 70 80 root 50
#> without 50 35 40 45 51 60 65 70 80 root 51
#> without 80 35 40 45 51 60 65 70 root 51
#> without 70 35 40 45 51 60 65 root 51
#> KeyError 50
#> KeyError -1
#> 35 40
#> RuntimeError tree changed during iteration
#> [] 65 1 True
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> TypeError '<' not supported between instances of 'list' and 'int'
#> brown dog fox jumps lazy over quick the 7 ['fox', 'jumps', 'lazy', 'over']
#> [] 0 False
#> True [1.5, 2, 3]
#> 300 44850 299
