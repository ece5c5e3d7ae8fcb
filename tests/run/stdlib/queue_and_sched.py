"""queue and sched in one thread."""

import queue, sched
q = queue.Queue(2)
q.put(1); q.put_nowait(2)
print(q.full(), q.qsize())
try: q.put_nowait(3)
except queue.Full as e: print(repr(e))
try: q.put(3, timeout=0.01)
except queue.Full as e: print('full')
print(q.get(), q.get_nowait())
try: q.get_nowait()
except queue.Empty as e: print(repr(e))
q.task_done(); q.task_done(); q.join()
try: q.task_done()
except ValueError as e: print(e)
p = queue.PriorityQueue()
for x in [(2,'b'),(1,'a'),(3,'c')]: p.put(x)
print([p.get() for _ in range(3)])
l = queue.LifoQueue()
for x in 'abc': l.put(x)
print([l.get() for _ in range(3)], l.empty())
s = queue.SimpleQueue(); s.put(1); print(s.get(), s.empty())
now = 0
def tf(): return now
def df(d):
    global now
    now += d
sc = sched.scheduler(tf, df)
sc.enter(5, 1, print, ('five',)); sc.enter(1, 2, print, ('one-2',)); sc.enter(1, 1, print, ('one-1',), {'end': '!\n'})
ev = sc.enter(3, 1, print, ('never',)); sc.cancel(ev)
print(len(sc.queue), sc.queue[0].priority)
sc.run(); print(now, sc.empty())

#> True 2
#> Full()
#> full
#> 1 2
#> Empty()
#> task_done() called too many times
#> [(1, 'a'), (2, 'b'), (3, 'c')]
#> ['c', 'b', 'a'] True
#> 1 True
#> 3 1
#> one-1!
#> one-2
#> five
#> 5 True
