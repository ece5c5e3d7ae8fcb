# Quotients, remainders, digits and parsing around the sizes where the algorithms change.
import sys

sys.set_int_max_str_digits(0)


def mixed(bits, seed):
    n = 0
    while n.bit_length() < bits:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        n = n << 40 | seed >> 24
    return n >> n.bit_length() - bits if bits else 0


EDGES = [1, 7, 10, 2**31, 2**32 - 1, 2**32, 2**63, 2**64 - 1, 2**96, 2**127 - 1, 2**127, 2**128, 10**9, 10**18, 10**36]
SIZES = [20, 63, 64, 65, 96, 127, 128, 129, 160, 250, 600, 2559, 2560, 2561, 2600]
values = EDGES + [mixed(bits, bits) for bits in SIZES] + [2**bits - 1 for bits in SIZES]
checks = total = 0
for a in values:
    for b in values:
        for x, y in ((a, b), (-a, b), (a, -b), (-a, -b), (a * b, b), (a * b - 1, -b), (a * b + 1, a)):
            q, r = divmod(x, y)
            checks += (x // y, x % y) == (q, r) and q * y + r == x and 0 <= abs(r) < abs(y) and (r == 0 or (r < 0) == (y < 0))
            total = (total * 31 + q * 7 + r) % (2**61 - 1)
print(checks, total)

for digits in (1, 8, 9, 10, 18, 19, 20, 27, 36, 38, 39, 40, 45, 72, 73, 100, 599, 600, 601, 1300, 6000, 6001, 9500):
    text = str(mixed(4 * digits, digits + 1))[:digits]
    n = int(text)
    filled = "0" * digits + "5"
    print(digits, n % 1000003, str(n) == text, f"{-n}" == "-" + text, int("-" + text) == -n, int(filled), len(str(10**digits)), str(10**digits - 1) == "9" * digits)
for n in (10**17, 10**18, -(10**18), 10**19, 2**64, -(2**63), 10**27, 10**36 - 1, 2**127, -(2**127), 10**45 + 1, 10**72):
    print(n, repr(n) == "%d" % n)
for text in ("1" * 30 + "_2", "1_" * 20 + "1", "+" + "3" * 50, " " + "7" * 41 + "\n", "٣" * 45, "1" * 40 + "/", "1" * 40 + ":", "1" * 39 + "_", "1__1" * 12, "1" * 19 + "a"):
    try:
        print(int(text))
    except ValueError as e:
        print(e)

#> 14175 578401633642952472
#> 1 1 True True True 5 2 True
#> 8 475712 True True True 5 9 True
#> 9 984683 True True True 5 10 True
#> 10 64299 True True True 5 11 True
#> 18 3521 True True True 5 19 True
#> 19 360316 True True True 5 20 True
#> 20 130907 True True True 5 21 True
#> 27 267944 True True True 5 28 True
#> 36 378297 True True True 5 37 True
#> 38 704432 True True True 5 39 True
#> 39 174405 True True True 5 40 True
#> 40 470008 True True True 5 41 True
#> 45 388484 True True True 5 46 True
#> 72 862707 True True True 5 73 True
#> 73 392315 True True True 5 74 True
#> 100 669080 True True True 5 101 True
#> 599 772865 True True True 5 600 True
#> 600 394223 True True True 5 601 True
#> 601 378880 True True True 5 602 True
#> 1300 513775 True True True 5 1301 True
#> 6000 29497 True True True 5 6001 True
#> 6001 126243 True True True 5 6002 True
#> 9500 911902 True True True 5 9501 True
#> 100000000000000000 True
#> 1000000000000000000 True
#> -1000000000000000000 True
#> 10000000000000000000 True
#> 18446744073709551616 True
#> -9223372036854775808 True
#> 1000000000000000000000000000 True
#> 999999999999999999999999999999999999 True
#> 170141183460469231731687303715884105728 True
#> -170141183460469231731687303715884105728 True
#> 1000000000000000000000000000000000000000000001 True
#> 1000000000000000000000000000000000000000000000000000000000000000000000000 True
#> 1111111111111111111111111111112
#> 111111111111111111111
#> 33333333333333333333333333333333333333333333333333
#> 77777777777777777777777777777777777777777
#> 333333333333333333333333333333333333333333333
#> invalid literal for int() with base 10: '1111111111111111111111111111111111111111/'
#> invalid literal for int() with base 10: '1111111111111111111111111111111111111111:'
#> invalid literal for int() with base 10: '111111111111111111111111111111111111111_'
#> invalid literal for int() with base 10: '1__11__11__11__11__11__11__11__11__11__11__11__1'
#> invalid literal for int() with base 10: '1111111111111111111a'
