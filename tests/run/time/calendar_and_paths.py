#@ grant: env
#@ grant: time
import time, os, os.path
print(time.gmtime(0), time.gmtime(1700000000).tm_year, time.strftime("%Y-%m-%d %H:%M:%S %a %A %b %B %j %U %W %V %G %u %w %y %I %p %c %x %X %% %q", time.gmtime(1700000000)))
print(time.asctime(time.gmtime(86399)), time.gmtime(-1)[:6], time.gmtime(4102444800)[:8], time.time() > 1e9, time.perf_counter() >= 0, type(time.time_ns()))
t = time.monotonic(); time.sleep(0.01); print(time.monotonic() - t >= 0.01)
print(os.path.join("a", "b", "/c", "d/"), os.path.basename("/x/y.txt"), os.path.dirname("/x/y.txt"), os.path.split("/a//b"), os.path.splitext("a/.b.tar.gz"), os.path.splitext(".bashrc"), os.path.normpath("a/../../b/./c//d/.."), os.path.isabs("/a"), os.sep, os.name, repr(os.linesep))
print(os.environ.get("NOPE"), os.getenv("NOPE", "d"), "NOPE" in os.environ)
os.environ["X"] = "1"; print(os.environ["X"], os.getenv("X"))
try: os.environ["A"] = 5
except TypeError as e: print(e)
#> time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0) 2023 2023-11-14 22:13:20 Tue Tuesday Nov November 318 46 46 46 2023 2 2 23 10 PM Tue Nov 14 22:13:20 2023 11/14/23 22:13:20 % %q
#> Thu Jan  1 23:59:59 1970 (1969, 12, 31, 23, 59, 59) (2100, 1, 1, 0, 0, 0, 4, 1) True True <class 'int'>
#> True
#> /c/d/ y.txt /x ('/a', 'b') ('a/.b.tar', '.gz') ('.bashrc', '') ../b/c True / posix '\n'
#> None d False
#> 1 1
#> str expected, not int
