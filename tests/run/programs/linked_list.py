class Cell:
    __slots__ = "item", "rest"

    def __init__(self, item, rest=None):
        self.item, self.rest = item, rest


class LinkedList:
    def __init__(self, items=()):
        self.head = self.tail = None
        self.count = 0
        self.extend(items)

    def extend(self, items):
        for item in items:
            cell = Cell(item)
            if self.tail is None:
                self.head = cell
            else:
                self.tail.rest = cell
            self.tail = cell
            self.count += 1

    def _cells(self):
        cell = self.head
        while cell:
            yield cell
            cell = cell.rest

    def __iter__(self):
        return (cell.item for cell in self._cells())

    def __len__(self):
        return self.count

    def _at(self, index):
        if not isinstance(index, int):
            raise TypeError(f"index must be int, not {type(index).__name__}")
        at = index + self.count if index < 0 else index
        if not 0 <= at < self.count:
            raise IndexError(f"{index} outside of {self.count}")
        for i, cell in enumerate(self._cells()):
            if i == at:
                return cell

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(list(self)[index])
        return self._at(index).item

    def __setitem__(self, index, item):
        self._at(index).item = item

    def __delitem__(self, index):
        cell = self._at(index)
        if cell is self.head:
            self.head = cell.rest
            before = None
        else:
            before = next(c for c in self._cells() if c.rest is cell)
            before.rest = cell.rest
        if cell is self.tail:
            self.tail = before
        self.count -= 1

    def reverse(self):
        self.tail, cell, done = self.head, self.head, None
        while cell:
            cell.rest, done, cell = done, cell, cell.rest
        self.head = done

    def __add__(self, other):
        if not isinstance(other, LinkedList):
            return NotImplemented
        return type(self)([*self, *other])

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, LinkedList) else NotImplemented

    def __repr__(self):
        return f"{type(self).__name__}({list(self)!r})"


def merge_sorted(cell):
    if cell is None or cell.rest is None:
        return cell
    slow, fast = cell, cell.rest
    while fast and fast.rest:
        slow, fast = slow.rest, fast.rest.rest
    middle, slow.rest = slow.rest, None
    a, b = merge_sorted(cell), merge_sorted(middle)
    first = last = Cell(None)
    while a and b:
        if b.item < a.item:
            last.rest, b = b, b.rest
        else:
            last.rest, a = a, a.rest
        last = last.rest
    last.rest = a or b
    return first.rest


numbers = LinkedList([3, 1, 2])
print(numbers, len(numbers), numbers[0], numbers[-1], numbers[1:], numbers[::-1], 2 in numbers, 5 in numbers)
numbers.extend(x * x for x in numbers[:2])
numbers[1] += 10
numbers.reverse()
print(numbers, numbers.head.item, numbers.tail.item, numbers.tail.rest)
del numbers[0], numbers[-1]
print(numbers, numbers.tail.item, [*reversed(numbers)], sorted(numbers))
for index in (3, -4, "0", None, 1.0):
    try:
        print(numbers[index])
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
while numbers:
    del numbers[-1]
    print(numbers, numbers.head is numbers.tail)
numbers.reverse()
numbers.extend("ab")
print(numbers, numbers == LinkedList("ab"), numbers == ["a", "b"], numbers != LinkedList(), numbers + LinkedList([1]))
for operation in (lambda: numbers + [1], lambda: hash(numbers), lambda: numbers < numbers):
    try:
        print(operation())
    except TypeError as e:
        print(type(e).__name__, e)
words = LinkedList("pear Fig apple kiwi Date banana".split())
words.head = merge_sorted(words.head)
print(list(words), max(words, key=len), "-".join(words))
a, *b = LinkedList(range(4))
print(a, b, dict(enumerate(LinkedList("xy"))))

#> LinkedList([3, 1, 2]) 3 3 2 LinkedList([1, 2]) LinkedList([2, 1, 3]) True False
#> LinkedList([1, 9, 2, 11, 3]) 1 3 None
#> LinkedList([9, 2, 11]) 11 [11, 2, 9] [2, 9, 11]
#> IndexError 3 outside of 3
#> IndexError -4 outside of 3
#> TypeError index must be int, not str
#> TypeError index must be int, not NoneType
#> TypeError index must be int, not float
#> LinkedList([9, 2]) False
#> LinkedList([9]) True
#> LinkedList([]) True
#> LinkedList(['a', 'b']) True False True LinkedList(['a', 'b', 1])
#> TypeError unsupported operand type(s) for +: 'LinkedList' and 'list'
#> TypeError unhashable type: 'LinkedList'
#> TypeError '<' not supported between instances of 'LinkedList' and 'LinkedList'
#> ['Date', 'Fig', 'apple', 'banana', 'kiwi', 'pear'] banana Date-Fig-apple-banana-kiwi-pear
#> 0 [1, 2, 3] {0: 'x', 1: 'y'}
