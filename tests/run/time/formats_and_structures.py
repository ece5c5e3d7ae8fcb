#@ grant: time
# time: gmtime, strftime, mktime-free parts: struct_time as a tuple, its fields, formats and refusals.
import time


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for stamp in (0, 1, -1, 86399, 86400, 951782400, 951868799, 1709164800, 1e9, 1234567890.999, 2**31 - 1, 2**31, -(2**31), 253402300799, -62135596800, 4102444800, True):
    t = time.gmtime(stamp)
    print(stamp, tuple(t), time.asctime(t), time.strftime("%Y-%m-%d %H:%M:%S %j %a %A %b %B %p %I %y %w %U %W %u %V %G", t))
t = time.gmtime(1700000000)
print(t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, t.tm_wday, t.tm_yday, t.tm_isdst, t.tm_gmtoff)
print(repr(t))
print(len(t), t[0], t[-1], t[:3], list(t), t == tuple(t), t < time.gmtime(1700000001), hash(t) == hash(tuple(t)), isinstance(t, tuple))
year, month, *rest = t
print(year, month, rest, t + (1,), t.index(14), t.count(0), 2023 in t)
s = time.struct_time((2020, 2, 29, 23, 59, 60, 5, 60, 0))
print(s, time.asctime(s), time.strftime("%c|%x|%X|%D|%T|%R|%F|%e|%k|%h|%n|%t|%%|%C", s))
for args in ((5,), ("abc",), ((1, 2),), (range(9),), (range(11),), (range(12),), (), ("123456789",), ([1] * 10,)):
    told(f"struct {args!r}", time.struct_time, *args)
told("set", lambda: setattr(t, "tm_year", 1))
told("item", lambda: t.__setitem__(0, 1))
told("attr", lambda: t.tm_other)
told("slice", lambda: t[9])
for fmt in ("", "plain", "%", "%%", "%Y%", "é %d ü", "%d.%m.%Y", "%-d", "😀%H", "%y%%y", "%5Y", "%E", "%Q"):
    if fmt not in ("%", "%Y%", "%-d", "%5Y", "%E", "%Q"):
        told(f"fmt {fmt!r}", time.strftime, fmt, t)
told("no tuple", time.strftime, "%Y", 5)
told("nine", time.strftime, "%Y %m %d %H %M %S", (2021, 12, 31, 23, 59, 61, 0, 1, 0))
told("zero month", time.strftime, "%m %d %j", (2021, 0, 0, 0, 0, 0, 0, 0, 0))
for i, v in ((1, 13), (2, 32), (3, 24), (4, 60), (5, 62), (6, 7), (7, 367), (1, -1), (6, -2), (0, "a"), (3, 1.5)):
    fields = [2021, 5, 5, 5, 5, 5, 5, 5, 0]
    fields[i] = v
    told(f"field {i} {v}", time.strftime, "%Y-%m-%d", tuple(fields))
    told(f"asctime {i} {v}", time.asctime, tuple(fields))
told("format int", time.strftime, 5)
for stamp in ("a", [], 1j, 1e300, 10**30):
    told(f"gmtime {stamp!r}", time.gmtime, stamp)
print(time.ctime(0)[:3] in ("Thu", "Wed"), len(time.ctime(12345)), type(time.gmtime()).__name__, time.gmtime(None)[0] >= 2020, isinstance(t, time.struct_time), type(t).__name__, type(t).__module__)
a, b = time.monotonic(), time.monotonic()
print(b >= a, type(a).__name__, type(time.monotonic_ns()).__name__, time.perf_counter() <= time.perf_counter(), time.perf_counter_ns() <= time.perf_counter_ns(), time.time() > 1e9, time.time_ns() > 10**18)
p = time.process_time()
print(type(p).__name__, p >= 0, type(time.process_time_ns()).__name__)
before = time.monotonic()
time.sleep(0.01)
print(time.monotonic() - before >= 0.009, time.sleep(0), time.sleep(False))
for n in (-1, -0.5, "a", None, float("nan"), 1j):
    told(f"sleep {n!r}", time.sleep, n)

#> 0 (1970, 1, 1, 0, 0, 0, 3, 1, 0) Thu Jan  1 00:00:00 1970 1970-01-01 00:00:00 001 Thu Thursday Jan January AM 12 70 4 00 00 4 01 1970
#> 1 (1970, 1, 1, 0, 0, 1, 3, 1, 0) Thu Jan  1 00:00:01 1970 1970-01-01 00:00:01 001 Thu Thursday Jan January AM 12 70 4 00 00 4 01 1970
#> -1 (1969, 12, 31, 23, 59, 59, 2, 365, 0) Wed Dec 31 23:59:59 1969 1969-12-31 23:59:59 365 Wed Wednesday Dec December PM 11 69 3 52 52 3 01 1970
#> 86399 (1970, 1, 1, 23, 59, 59, 3, 1, 0) Thu Jan  1 23:59:59 1970 1970-01-01 23:59:59 001 Thu Thursday Jan January PM 11 70 4 00 00 4 01 1970
#> 86400 (1970, 1, 2, 0, 0, 0, 4, 2, 0) Fri Jan  2 00:00:00 1970 1970-01-02 00:00:00 002 Fri Friday Jan January AM 12 70 5 00 00 5 01 1970
#> 951782400 (2000, 2, 29, 0, 0, 0, 1, 60, 0) Tue Feb 29 00:00:00 2000 2000-02-29 00:00:00 060 Tue Tuesday Feb February AM 12 00 2 09 09 2 09 2000
#> 951868799 (2000, 2, 29, 23, 59, 59, 1, 60, 0) Tue Feb 29 23:59:59 2000 2000-02-29 23:59:59 060 Tue Tuesday Feb February PM 11 00 2 09 09 2 09 2000
#> 1709164800 (2024, 2, 29, 0, 0, 0, 3, 60, 0) Thu Feb 29 00:00:00 2024 2024-02-29 00:00:00 060 Thu Thursday Feb February AM 12 24 4 08 09 4 09 2024
#> 1000000000.0 (2001, 9, 9, 1, 46, 40, 6, 252, 0) Sun Sep  9 01:46:40 2001 2001-09-09 01:46:40 252 Sun Sunday Sep September AM 01 01 0 36 36 7 36 2001
#> 1234567890.999 (2009, 2, 13, 23, 31, 30, 4, 44, 0) Fri Feb 13 23:31:30 2009 2009-02-13 23:31:30 044 Fri Friday Feb February PM 11 09 5 06 06 5 07 2009
#> 2147483647 (2038, 1, 19, 3, 14, 7, 1, 19, 0) Tue Jan 19 03:14:07 2038 2038-01-19 03:14:07 019 Tue Tuesday Jan January AM 03 38 2 03 03 2 03 2038
#> 2147483648 (2038, 1, 19, 3, 14, 8, 1, 19, 0) Tue Jan 19 03:14:08 2038 2038-01-19 03:14:08 019 Tue Tuesday Jan January AM 03 38 2 03 03 2 03 2038
#> -2147483648 (1901, 12, 13, 20, 45, 52, 4, 347, 0) Fri Dec 13 20:45:52 1901 1901-12-13 20:45:52 347 Fri Friday Dec December PM 08 01 5 49 49 5 50 1901
#> 253402300799 (9999, 12, 31, 23, 59, 59, 4, 365, 0) Fri Dec 31 23:59:59 9999 9999-12-31 23:59:59 365 Fri Friday Dec December PM 11 99 5 52 52 5 52 9999
#> -62135596800 (1, 1, 1, 0, 0, 0, 0, 1, 0) Mon Jan  1 00:00:00 1 1-01-01 00:00:00 001 Mon Monday Jan January AM 12 01 1 00 01 1 01 1
#> 4102444800 (2100, 1, 1, 0, 0, 0, 4, 1, 0) Fri Jan  1 00:00:00 2100 2100-01-01 00:00:00 001 Fri Friday Jan January AM 12 00 5 00 00 5 53 2099
#> True (1970, 1, 1, 0, 0, 1, 3, 1, 0) Thu Jan  1 00:00:01 1970 1970-01-01 00:00:01 001 Thu Thursday Jan January AM 12 70 4 00 00 4 01 1970
#> 2023 11 14 22 13 20 1 318 0 0
#> time.struct_time(tm_year=2023, tm_mon=11, tm_mday=14, tm_hour=22, tm_min=13, tm_sec=20, tm_wday=1, tm_yday=318, tm_isdst=0)
#> 9 2023 0 (2023, 11, 14) [2023, 11, 14, 22, 13, 20, 1, 318, 0] True True True True
#> 2023 11 [14, 22, 13, 20, 1, 318, 0] (2023, 11, 14, 22, 13, 20, 1, 318, 0, 1) 2 1 True
#> time.struct_time(tm_year=2020, tm_mon=2, tm_mday=29, tm_hour=23, tm_min=59, tm_sec=60, tm_wday=5, tm_yday=60, tm_isdst=0) Sat Feb 29 23:59:60 2020 Sat Feb 29 23:59:60 2020|02/29/20|23:59:60|02/29/20|23:59:60|23:59|2020-02-29|29|23|Feb|
#> |	|%|20
#> struct (5,) !! TypeError constructor requires a sequence
#> struct ('abc',) !! TypeError time.struct_time() takes an at least 9-sequence (3-sequence given)
#> struct ((1, 2),) !! TypeError time.struct_time() takes an at least 9-sequence (2-sequence given)
#> struct (range(0, 9),) -> time.struct_time(tm_year=0, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=6, tm_yday=7, tm_isdst=8)
#> struct (range(0, 11),) -> time.struct_time(tm_year=0, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=6, tm_yday=7, tm_isdst=8)
#> struct (range(0, 12),) !! TypeError time.struct_time() takes an at most 11-sequence (12-sequence given)
#> struct () !! TypeError structseq() missing required argument 'sequence' (pos 1)
#> struct ('123456789',) -> time.struct_time(tm_year='1', tm_mon='2', tm_mday='3', tm_hour='4', tm_min='5', tm_sec='6', tm_wday='7', tm_yday='8', tm_isdst='9')
#> struct ([1, 1, 1, 1, 1, 1, 1, 1, 1, 1],) -> time.struct_time(tm_year=1, tm_mon=1, tm_mday=1, tm_hour=1, tm_min=1, tm_sec=1, tm_wday=1, tm_yday=1, tm_isdst=1)
#> set !! AttributeError readonly attribute
#> item !! AttributeError 'time.struct_time' object has no attribute '__setitem__'
#> attr !! AttributeError 'time.struct_time' object has no attribute 'tm_other'
#> slice !! IndexError tuple index out of range
#> fmt '' -> ''
#> fmt 'plain' -> 'plain'
#> fmt '%%' -> '%'
#> fmt 'é %d ü' -> 'é 14 ü'
#> fmt '%d.%m.%Y' -> '14.11.2023'
#> fmt '😀%H' -> '😀22'
#> fmt '%y%%y' -> '23%y'
#> no tuple !! TypeError Tuple or struct_time argument required
#> nine -> '2021 12 31 23 59 61'
#> zero month -> '01 01 001'
#> field 1 13 !! ValueError month out of range
#> asctime 1 13 !! ValueError month out of range
#> field 2 32 !! ValueError day of month out of range
#> asctime 2 32 !! ValueError day of month out of range
#> field 3 24 !! ValueError hour out of range
#> asctime 3 24 !! ValueError hour out of range
#> field 4 60 !! ValueError minute out of range
#> asctime 4 60 !! ValueError minute out of range
#> field 5 62 !! ValueError seconds out of range
#> asctime 5 62 !! ValueError seconds out of range
#> field 6 7 -> '2021-05-05'
#> asctime 6 7 -> 'Mon May  5 05:05:05 2021'
#> field 7 367 !! ValueError day of year out of range
#> asctime 7 367 !! ValueError day of year out of range
#> field 1 -1 !! ValueError month out of range
#> asctime 1 -1 !! ValueError month out of range
#> field 6 -2 !! ValueError day of week out of range
#> asctime 6 -2 !! ValueError day of week out of range
#> field 0 a !! TypeError 'str' object cannot be interpreted as an integer
#> asctime 0 a !! TypeError 'str' object cannot be interpreted as an integer
#> field 3 1.5 !! TypeError 'float' object cannot be interpreted as an integer
#> asctime 3 1.5 !! TypeError 'float' object cannot be interpreted as an integer
#> format int !! TypeError strftime() argument 1 must be str, not int
#> gmtime 'a' !! TypeError 'str' object cannot be interpreted as an integer
#> gmtime [] !! TypeError 'list' object cannot be interpreted as an integer
#> gmtime 1j !! TypeError 'complex' object cannot be interpreted as an integer
#> gmtime 1e+300 !! OverflowError timestamp out of range for platform time_t
#> gmtime 1000000000000000000000000000000 !! OverflowError timestamp out of range for platform time_t
#> True 24 struct_time True True struct_time time
#> True float int True True True True
#> float True int
#> True None None
#> sleep -1 !! ValueError sleep length must be non-negative
#> sleep -0.5 !! ValueError sleep length must be non-negative
#> sleep 'a' !! TypeError 'str' object cannot be interpreted as an integer
#> sleep None !! TypeError 'NoneType' object cannot be interpreted as an integer
#> sleep nan !! ValueError Invalid value NaN (not a number)
#> sleep 1j !! TypeError 'complex' object cannot be interpreted as an integer
