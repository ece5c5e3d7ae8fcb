#@ grant: time
# time: clocks go forward, durations are sane, formats are right.
import time

a = time.time()
b = time.time()
print(a > 1_600_000_000, b >= a, isinstance(a, float))
m = time.monotonic()
p = time.perf_counter()
total = 0
for i in range(100000):
    total += i
print(time.monotonic() >= m, time.perf_counter() >= p, total)
start = time.perf_counter()
time.sleep(0.02)
elapsed = time.perf_counter() - start
print(elapsed >= 0.019, elapsed < 5)
print(isinstance(time.time_ns(), int), time.time_ns() > 10 ** 18, isinstance(time.perf_counter_ns(), int), isinstance(time.monotonic_ns(), int))
print(time.process_time() >= 0)
time.sleep(0)
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
try:
    time.sleep("1")
except TypeError as error:
    print(error)


class Timer:
    def __enter__(self):
        self.start = time.perf_counter()
        return self

    def __exit__(self, *exc):
        self.seconds = time.perf_counter() - self.start


with Timer() as timer:
    sum(range(1000))
print(0 <= timer.seconds < 5, type(timer.seconds).__name__)
samples = [time.perf_counter() for _ in range(5)]
print(samples == sorted(samples))
g = time.gmtime(0)
print(g.tm_year, g.tm_mon, g.tm_mday, g.tm_hour, g.tm_yday, tuple(g), g[0])
print(time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(1_000_000_000)))

#> True True True
#> True True 4999950000
#> True True
#> True True True True
#> True
#> sleep length must be non-negative
#> 'str' object cannot be interpreted as an integer
#> True float
#> True
#> 1970 1 1 0 1 (1970, 1, 1, 0, 0, 0, 3, 1, 0) 1970
#> 2001-09-09 01:46:40
