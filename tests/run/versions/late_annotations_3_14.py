#@ python: 3.14
# 3.14: annotations that nobody reads are not evaluated; except clauses without parentheses; heaps of the largest.
import heapq


def f(x: undefined_thing) -> also_undefined:
    return x


class A:
    y: later
    z: print("never") = 3

    def m(self) -> A:
        self.w: nothing = 1
        return self


top: not_there
value: 1 / 0 = 5
print(f(1), A().m().w, A.z, value)
try:
    1 / 0
except ValueError, ZeroDivisionError:
    print("either")
heap = []
for n in (3, 1, 4, 1, 5):
    heapq.heappush_max(heap, n)
print(heapq.heappop_max(heap), heapq.heappushpop_max(heap, 2), heapq.heapreplace_max(heap, 9), heap[0])


class Cut:
    def __trunc__(self):
        return 3


try:
    int(Cut())
except TypeError as e:
    print(e)
try:
    bool(NotImplemented)
except TypeError as e:
    print(e)

#> 1 1 3 5
#> either
#> 5 4 3 9
#> int() argument must be a string, a bytes-like object or a real number, not 'Cut'
#> NotImplemented should not be used in a boolean context
