import heapq, bisect, string, errno, operator
h = []
for x in [5, 3, 8, 1, 9, 2, 7]: heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.heapreplace(h, 4), heapq.heappushpop(h, 0), h)
y = [9, 8, 7, 6, 5, 4, 3, 2, 1]; heapq.heapify(y); print(y, heapq.nlargest(3, y), heapq.nsmallest(2, y), list(heapq.merge([1, 4, 7], [2, 4, 6], [])))
try: heapq.heappop([])
except IndexError as e: print(e)
print(bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2), bisect.bisect_right([(1, "a"), (3, "b")], 2, key=lambda p: p[0]))
z = [1, 3, 5]; bisect.insort(z, 4); bisect.insort_left(z, 3); print(z)
print(string.ascii_letters, string.digits, repr(string.punctuation), repr(string.whitespace), string.capwords("hello  big world"))
print(errno.ENOENT, errno.errorcode[2], errno.EAGAIN == errno.EWOULDBLOCK)
print(operator.add(2, 3), operator.itemgetter(1)("abc"), operator.itemgetter(0, 2)("abc"), operator.attrgetter("real")(5), operator.methodcaller("upper")("x"), operator.mul(2, "ab"), operator.contains([1], 1), operator.itemgetter(1, 2), operator.methodcaller("f", 1, a=2), sorted([(2, 1), (1, 2)], key=operator.itemgetter(1)), operator.abs(-3), operator.index(True), operator.neg(4), operator.countOf([1, 2, 1], 1), operator.indexOf("abc", "c"), operator.truth([]), operator.not_(0), operator.iadd([1], [2]))
#> [3, 4, 7, 5, 9, 8] 1 [3, 4, 7, 5, 9, 8] 2 0 [3, 4, 7, 5, 9, 8]
#> [1, 2, 3, 6, 5, 4, 7, 8, 9] [9, 8, 7] [1, 2] [1, 2, 4, 4, 6, 7]
#> index out of range
#> 3 1 1
#> [1, 3, 3, 4, 5]
#> abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~' ' \t\n\r\x0b\x0c' Hello Big World
#> 2 ENOENT True
#> 5 b ('a', 'c') 5 X abab True operator.itemgetter(1, 2) operator.methodcaller('f', 1, a=2) [(2, 1), (1, 2)] 3 1 -4 2 2 False True [1, 2]
