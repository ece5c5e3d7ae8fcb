import threading, _thread, weakref
from threading import Lock, RLock, local, current_thread
def tr(f):
    try: print("ok", f())
    except Exception as e: print(type(e).__name__, e)
l = Lock()
print(l.locked(), l.acquire(), l.locked(), l.acquire(False), l.acquire(blocking=False), l.acquire(timeout=0))
l.release(); tr(l.release)
with l as got: print(got, l.locked())
print(l.locked(), repr(l)[:33], type(l) is _thread.LockType, isinstance(l, type(Lock())))
tr(lambda: l.acquire(False, 1)); tr(lambda: l.acquire(True, -2)); tr(lambda: l.acquire(timeout=1e20))
r = RLock()
with r:
    with r:
        print(r._is_owned(), r.acquire(False)); r.release()
    print(repr(r)[:15])
print(r._is_owned(), repr(r)[:48]); tr(r.release)
loc = local(); loc.x = 1; print(loc.x, loc.__dict__, hasattr(loc, "y"))
tr(lambda: loc.y); tr(lambda: local(1))
class Mine(local):
    kind = "k"
    def __init__(self, a, b=2): self.a = a; self.b = b
m = Mine(1, b=3); print(m.a, m.b, m.kind, vars(m))
t = current_thread()
print(t.name, t is threading.main_thread(), t.is_alive(), t.daemon, t.ident == threading.get_ident() == _thread.get_ident(), threading.active_count(), threading.enumerate() == [t], repr(t)[:32])
tr(t.join); tr(t.start)
e = threading.Event(); print(e.is_set(), e.wait(0), e.wait(timeout=0.0)); e.set(); print(e.wait(), e.is_set()); e.clear(); print(e.is_set(), repr(e)[:20], repr(e)[-7:])
s = threading.Semaphore(2); print(s.acquire(), s.acquire(), s.acquire(False), s.acquire(timeout=0)); s.release(2)
with s: print(s._value)
tr(lambda: s.release(0)); tr(lambda: threading.Semaphore(-1)); tr(lambda: s.acquire(False, 1))
b = threading.BoundedSemaphore(1)
with b: pass
tr(b.release); print(repr(b)[-11:])
print(threading.ThreadError is RuntimeError, threading.TIMEOUT_MAX > 1e9, _thread.error)
class Counter:
    _lock = RLock()
    def __init__(self): self.n = 0
    def add(self):
        with self._lock:
            self.n += 1
            return self.n
c = Counter(); print(c.add(), c.add())
def once(f):
    lock = Lock(); made = []
    def get():
        with lock:
            if not made: made.append(f())
        return made[0]
    return get
g = once(lambda: object()); print(g() is g())
print(weakref.ref(r)() is r)

#> False True True False False False
#> RuntimeError release unlocked lock
#> True True
#> False <unlocked _thread.lock object at  True True
#> ValueError can't specify a timeout for a non-blocking call
#> ValueError timeout value must be positive
#> OverflowError timestamp out of range for platform time_t
#> True True
#> <locked _thread
#> False <unlocked _thread.RLock object owner=0 count=0 a
#> RuntimeError cannot release un-acquired lock
#> 1 {'x': 1} False
#> AttributeError '_thread._local' object has no attribute 'y'
#> TypeError Initialization arguments are not supported
#> 1 3 k {'a': 1, 'b': 3}
#> MainThread True True False True 1 True <_MainThread(MainThread, started
#> RuntimeError cannot join current thread
#> RuntimeError threads can only be started once
#> False False False
#> True True
#> False <threading.Event at   unset>
#> True True False False
#> 1
#> ValueError n must be one or more
#> ValueError semaphore initial value must be >= 0
#> ValueError can't specify timeout for non-blocking acquire
#> ValueError Semaphore released too many times
#>  value=1/1>
#> True True <class 'RuntimeError'>
#> 1 2
#> True
#> True
