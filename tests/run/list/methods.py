# Methods, operators and errors of list.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


a = [3, 1, 2]
a.append(5)
a.extend((7, 8))
a.extend({9: 1})
a.extend(a)
print(a, len(a))
a.insert(0, "first")
a.insert(-1, "before last")
a.insert(100, "end")
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove(7)
print(a, a.index(9), a.index(9, 7), a.count(3), a.count(99))
a.reverse()
print(a, a.copy() == a, a.copy() is a)
a.clear()
print(a, not a)
print([1] + [2, 3], [1, 2] * 3, 2 * [0], [1] * 0, [1] * -1)
b = [1, 2]
c = b
b += [3]
b *= 2
b += "xy"
print(b, c is b)
b *= 0
print(b)
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], [2] > [1, 5], [1] == [1.0], [1] != (1,), [1, 2] <= [1, 2])
print(1 in [1, 2], 1.0 in [1], True in [1], "a" in [1, 2], None in [None])
s = list(range(10))
print(s[2:5], s[::2], s[::-1], s[-3:], s[:-8], s[5:2], s[8:100], s[7:2:-2], s[-100:3])
s[2:4] = "abc"
print(s)
s[:0] = [0]
s[len(s):] = [99]
print(s)
s[::3] = [-1] * len(s[::3])
print(s)
del s[1:3], s[::4], s[-1]
print(s)
del s[::-2]
print(s)
s[1:1] = s
print(s)
n = [1, [2]]
n.append(n)
print(n, str(n))
attempt(lambda: [].pop())
attempt(lambda: [1].pop(3))
attempt(lambda: [1].pop("a"))
attempt(lambda: [1][5])
attempt(lambda: [1][-2])
attempt(lambda: s["a"])
attempt(lambda: [1] + (2,))
attempt(lambda: [1] * "a")
attempt(lambda: [1] * 1.5)
attempt(lambda: [1] < 3)
attempt(lambda: [].remove(3))
attempt(lambda: [1].index(3))
attempt(lambda: [1].index(1, "a"))
attempt(lambda: [].append())
attempt(lambda: [].append(1, 2))
attempt(lambda: [].insert(1))
attempt(lambda: [].extend(3))
attempt(lambda: list(3))
attempt(lambda: list(1, 2))
attempt(lambda: list(x=1))
attempt(lambda: hash([]))
attempt(lambda: [].sort(1))
attempt(lambda: [1, "a"].sort())
attempt(lambda: [1, 2].sort(key=3))


def assign(target, index, value):
    try:
        target[index] = value
        print(target)
    except Exception as e:
        print(type(e).__name__, e)


def delete(target, index):
    try:
        del target[index]
        print(target)
    except Exception as e:
        print(type(e).__name__, e)


assign([1, 2], 5, 0)
assign([1, 2], "a", 0)
assign([1, 2, 3], slice(None, None, 2), [1])
assign([1, 2, 3], slice(0, 1), 5)
assign([1, 2, 3], slice(None, None, 2), 5)
assign([1, 2, 3], slice(None, None, 0), [])
assign([1, 2, 3], slice("a", None), [])
assign([1, 2, 3], slice(2, 0), [7, 8])
delete([1, 2, 3], 3)
delete([1, 2, 3], -1)
delete([1, 2, 3], slice(0, 2))
delete([1, 2, 3], None)


class Index:
    def __index__(self):
        return 1


print([10, 20, 30][Index()], [10, 20, 30][Index():], [1, 2] * Index())
print([1, 2, 3].__len__(), [1].__contains__(1), [1].__add__([2]), [1, 2].__getitem__(0), [1].__eq__([1]), [1].__eq__(1))

#> [3, 1, 2, 5, 7, 8, 9, 3, 1, 2, 5, 7, 8, 9] 14
#> ['first', 3, 1, 2, 5, 7, 8, 9, 3, 1, 2, 5, 7, 8, 'before last', 9, 'end']
#> end first before last [3, 1, 2, 5, 7, 8, 9, 3, 1, 2, 5, 7, 8, 9]
#> [3, 1, 2, 5, 8, 9, 3, 1, 2, 5, 7, 8, 9] 5 12 2 0
#> [9, 8, 7, 5, 2, 1, 3, 9, 8, 5, 2, 1, 3] True False
#> [] True
#> [1, 2, 3] [1, 2, 1, 2, 1, 2] [0, 0] [] []
#> [1, 2, 3, 1, 2, 3, 'x', 'y'] True
#> []
#> True True True True True True True
#> True True True False True
#> [2, 3, 4] [0, 2, 4, 6, 8] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [7, 8, 9] [0, 1] [] [8, 9] [7, 5, 3] [0, 1, 2]
#> [0, 1, 'a', 'b', 'c', 4, 5, 6, 7, 8, 9]
#> [0, 0, 1, 'a', 'b', 'c', 4, 5, 6, 7, 8, 9, 99]
#> [-1, 0, 1, -1, 'b', 'c', -1, 5, 6, -1, 8, 9, -1]
#> [-1, 'b', 'c', 5, 6, -1, 9]
#> ['b', 5, -1]
#> ['b', 'b', 5, -1, 5, -1]
#> [1, [2], [...]] [1, [2], [...]]
#> IndexError pop from empty list
#> IndexError pop index out of range
#> TypeError 'str' object cannot be interpreted as an integer
#> IndexError list index out of range
#> IndexError list index out of range
#> TypeError list indices must be integers or slices, not str
#> TypeError can only concatenate list (not "tuple") to list
#> TypeError can't multiply sequence by non-int of type 'str'
#> TypeError can't multiply sequence by non-int of type 'float'
#> TypeError '<' not supported between instances of 'list' and 'int'
#> ValueError list.remove(x): x not in list
#> ValueError 3 is not in list
#> TypeError slice indices must be integers or have an __index__ method
#> TypeError list.append() takes exactly one argument (0 given)
#> TypeError list.append() takes exactly one argument (2 given)
#> TypeError insert expected 2 arguments, got 1
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError list expected at most 1 argument, got 2
#> TypeError list() takes no keyword arguments
#> TypeError unhashable type: 'list'
#> TypeError sort() takes no positional arguments
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError 'int' object is not callable
#> IndexError list assignment index out of range
#> TypeError list indices must be integers or slices, not str
#> ValueError attempt to assign sequence of size 1 to extended slice of size 2
#> TypeError can only assign an iterable
#> TypeError must assign iterable to extended slice
#> ValueError slice step cannot be zero
#> TypeError slice indices must be integers or None or have an __index__ method
#> [1, 2, 7, 8, 3]
#> IndexError list assignment index out of range
#> [1, 2]
#> [3]
#> TypeError list indices must be integers or slices, not NoneType
#> 20 [20, 30] [1, 2]
#> 3 True [1, 2] 1 True NotImplemented
