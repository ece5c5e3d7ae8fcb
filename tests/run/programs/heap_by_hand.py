import heapq


class Heap:
    def __init__(self, items=(), *, key=None, reverse=False):
        self.key = key or (lambda item: item)
        self.before = (lambda a, b: b < a) if reverse else (lambda a, b: a < b)
        self.entries = [(self.key(item), item) for item in items]
        for at in reversed(range(len(self.entries) // 2)):
            self._down(at)

    def _up(self, at):
        while at and self.before(self.entries[at][0], self.entries[above := (at - 1) // 2][0]):
            self.entries[at], self.entries[above] = self.entries[above], self.entries[at]
            at = above

    def _down(self, at):
        while (child := 2 * at + 1) < len(self.entries):
            if child + 1 < len(self.entries) and self.before(self.entries[child + 1][0], self.entries[child][0]):
                child += 1
            if not self.before(self.entries[child][0], self.entries[at][0]):
                return
            self.entries[at], self.entries[child] = self.entries[child], self.entries[at]
            at = child

    def push(self, item):
        self.entries.append((self.key(item), item))
        self._up(len(self.entries) - 1)

    def pop(self):
        if not self.entries:
            raise IndexError("pop from an empty heap")
        self.entries[0], self.entries[-1] = self.entries[-1], self.entries[0]
        _, item = self.entries.pop()
        self._down(0)
        return item

    def __len__(self):
        return len(self.entries)

    def __iter__(self):
        return self

    def __next__(self):
        if not self:
            raise StopIteration
        return self.pop()


class Watched:
    compared = []

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        self.compared.append((self.value, other.value))
        return self.value < other.value

    def __repr__(self):
        return f"W{self.value}"


numbers = [5, 3, 8, 1, 9, 2, 8, 0, -4]
heap = Heap(numbers)
print([item for _, item in heap.entries], len(heap))
print(list(heap), len(heap), list(Heap(numbers, reverse=True)), list(Heap(numbers, key=lambda n: (n % 3, n))))
words = Heap("delta Alpha charlie Bravo".split(), key=str.lower)
words.push("aardvark")
print(words.pop(), words.pop(), *words)
try:
    words.pop()
except IndexError as e:
    print(type(e).__name__, e)
watched = Heap(map(Watched, [3, 1, 2]))
print(Watched.compared, watched.pop())
Watched.compared.clear()
theirs = list(map(Watched, [3, 1, 2]))
heapq.heapify(theirs)
print(theirs, Watched.compared)
Watched.compared.clear()
print(heapq.heappop(theirs), theirs, Watched.compared)
print(heapq.nlargest(3, numbers), heapq.nsmallest(3, numbers, key=abs), heapq.nsmallest(0, numbers), heapq.nlargest(99, "ba"))
print(heapq.heappushpop([], 1), heapq.heappushpop([2, 3], 1), heapq.heappushpop([0, 3], 1), heapq.heapreplace(h := [0, 3], 9), h)
print(list(heapq.merge([1, 4], [2, 3], [], [0, 9])), list(heapq.merge("da", "cb", reverse=True)))
print(list(heapq.merge(["a", "ccc"], ["bb", "dddd"], key=len)))
for operation in (
    lambda: Heap([1, "a"]),
    lambda: heapq.heapify([1, "a"]),
    lambda: heapq.heappop([]),
    lambda: heapq.heapreplace([], 1),
    lambda: heapq.heappush([1], None),
    lambda: next(heapq.merge([1], 2)),
):
    try:
        print(operation())
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)

#> [-4, 0, 2, 1, 9, 8, 8, 3, 5] 9
#> [-4, 0, 1, 2, 3, 5, 8, 8, 9] 0 [9, 8, 8, 5, 3, 2, 1, 0, -4] [0, 3, 9, 1, -4, 2, 5, 8, 8]
#> aardvark Alpha Bravo charlie delta
#> IndexError pop from an empty heap
#> [(2, 1), (1, 3), (3, 2)] W1
#> [W1, W3, W2] [(1, 2), (3, 1)]
#> W1 [W2, W3] [(2, 3)]
#> [9, 8, 8] [0, 1, 2] [] ['b', 'a']
#> 1 1 0 0 [3, 9]
#> [0, 1, 2, 3, 4, 9] ['d', 'c', 'b', 'a']
#> ['a', 'bb', 'ccc', 'dddd']
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> IndexError index out of range
#> IndexError index out of range
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> TypeError 'int' object is not iterable
