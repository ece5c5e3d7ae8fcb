# queue: Queue, LifoQueue, PriorityQueue, SimpleQueue: limits, Full and Empty, task counts, order, refusals.
import queue
from queue import Queue, LifoQueue, PriorityQueue, SimpleQueue, Empty, Full


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for kind in (Queue, LifoQueue, PriorityQueue):
    q = kind()
    print(kind.__name__, q.maxsize, q.empty(), q.full(), q.qsize(), q.unfinished_tasks)
    for x in (3, 1, 2, 1):
        print(q.put(x), end=" ")
    print(q.qsize(), q.empty(), q.full(), q.unfinished_tasks)
    print([q.get() for _ in range(4)], q.qsize(), q.unfinished_tasks)
    told("empty", q.get_nowait)
    told("empty block", q.get, False)
    told("empty timeout", q.get, True, 0)
    told("timeout", q.get, timeout=0.001)
    told("negative", q.get, timeout=-1)
    for _ in range(4):
        q.task_done()
    told("done too often", q.task_done)
    print(q.join(), q.unfinished_tasks)
    small = kind(2)
    small.put("a")
    small.put_nowait("b")
    print(small.full(), small.maxsize)
    told("full", small.put_nowait, "c")
    told("full block", small.put, "c", False)
    told("full timeout", small.put, "c", timeout=0.001)
    told("full negative", small.put, "c", timeout=-0.5)
    print(small.get(), small.full(), small.qsize())
    for size in (-1, 0):
        free = kind(size)
        for i in range(5):
            free.put_nowait(i)
        print(size, free.full(), free.qsize())
s = SimpleQueue()
s.put(1)
s.put_nowait(2)
s.put(3, block=False, timeout=None)
print(s.qsize(), s.empty(), s.get(), s.get_nowait(), s.get(False), s.empty())
told("simple empty", s.get_nowait)
told("simple timeout", s.get, True, 0.001)
told("simple negative", s.get, timeout=-1)
p = PriorityQueue()
for item in ((2, "b"), (1, "z"), (1, "a"), (3, "c")):
    p.put(item)
print([p.get() for _ in range(4)])
p.put((1, {}))
told("not ordered", p.put, (1, {}))
told("other kinds", lambda: (p.put("text"), p.qsize()))


class Item:
    def __init__(self, rank, name):
        self.rank, self.name = rank, name

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return f"{self.name}{self.rank}"


p = PriorityQueue()
for i, name in enumerate("cabed"):
    p.put(Item(i * 7 % 5, name))
print([p.get() for _ in range(5)])


class Unique(Queue):
    def _init(self, maxsize):
        print("init", maxsize)
        self.queue = []

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        if item not in self.queue:
            self.queue.append(item)

    def _get(self):
        return self.queue.pop(0)


u = Unique(3)
for c in "aabab":
    u.put(c)
print(u.qsize(), u.queue, u.get(), u.unfinished_tasks)
print(Empty.__mro__[1].__name__, Full.__name__, issubclass(Empty, Exception), Queue().queue, LifoQueue().queue, PriorityQueue().queue, sorted(queue.__all__))
told("no item", Queue().put)
told("size text", lambda: Queue("a").full())
told("kw", lambda: Queue(maxsize=1).maxsize)


def breadth(graph, start):
    todo, seen, order = Queue(), {start}, []
    todo.put(start)
    while not todo.empty():
        at = todo.get()
        order.append(at)
        for to in graph.get(at, ()):
            if to not in seen:
                seen.add(to)
                todo.put(to)
    return "".join(order)


print(breadth({"a": "bc", "b": "de", "c": "ef", "e": "ag"}, "a"))

#> Queue 0 True False 0 0
#> None None None None 4 False False 4
#> [3, 1, 2, 1] 0 4
#> empty !! Empty 
#> empty block !! Empty 
#> empty timeout !! Empty 
#> timeout !! Empty 
#> negative !! ValueError 'timeout' must be a non-negative number
#> done too often !! ValueError task_done() called too many times
#> None 0
#> True 2
#> full !! Full 
#> full block !! Full 
#> full timeout !! Full 
#> full negative !! ValueError 'timeout' must be a non-negative number
#> a False 1
#> -1 False 5
#> 0 False 5
#> LifoQueue 0 True False 0 0
#> None None None None 4 False False 4
#> [1, 2, 1, 3] 0 4
#> empty !! Empty 
#> empty block !! Empty 
#> empty timeout !! Empty 
#> timeout !! Empty 
#> negative !! ValueError 'timeout' must be a non-negative number
#> done too often !! ValueError task_done() called too many times
#> None 0
#> True 2
#> full !! Full 
#> full block !! Full 
#> full timeout !! Full 
#> full negative !! ValueError 'timeout' must be a non-negative number
#> b False 1
#> -1 False 5
#> 0 False 5
#> PriorityQueue 0 True False 0 0
#> None None None None 4 False False 4
#> [1, 1, 2, 3] 0 4
#> empty !! Empty 
#> empty block !! Empty 
#> empty timeout !! Empty 
#> timeout !! Empty 
#> negative !! ValueError 'timeout' must be a non-negative number
#> done too often !! ValueError task_done() called too many times
#> None 0
#> True 2
#> full !! Full 
#> full block !! Full 
#> full timeout !! Full 
#> full negative !! ValueError 'timeout' must be a non-negative number
#> a False 1
#> -1 False 5
#> 0 False 5
#> 3 False 1 2 3 True
#> simple empty !! Empty 
#> simple timeout !! Empty 
#> simple negative !! ValueError 'timeout' must be a non-negative number
#> [(1, 'a'), (1, 'z'), (2, 'b'), (3, 'c')]
#> not ordered -> None
#> other kinds !! TypeError '<' not supported between instances of 'str' and 'tuple'
#> [c0, e1, a2, d3, b4]
#> init 3
#> 2 ['b'] a 5
#> Exception Full True deque([]) [] [] ['Empty', 'Full', 'LifoQueue', 'PriorityQueue', 'Queue', 'SimpleQueue']
#> no item !! TypeError Queue.put() missing 1 required positional argument: 'item'
#> size text !! TypeError '<' not supported between instances of 'int' and 'str'
#> kw -> 1
#> abcdefg
