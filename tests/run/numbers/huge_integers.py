# Arithmetic of integers beyond the machine's words, and the signs of division.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


big = 3**100 + 7
odd = 10**40 + 1
print(big, -big, big * odd)
print(big - 3**100, big + -big, big // big)
print((big * odd) // odd == big, (big * odd + 5) % odd)

for a in (7, -7, 0, big, -big):
    for b in (3, -3, odd, -odd, 2**64, -(2**63)):
        q, r = divmod(a, b)
        assert q == a // b and r == a % b
        assert q * b + r == a
        print(a % 1000, b % 1000, q, r)

print(-1 // 10**30, -1 % 10**30, 1 // -(10**30), 1 % -(10**30))
print(-(2**63) // -1, -(2**63) % -1, (2**63) // 2**63)
print(divmod(-(2**62), 3), divmod(2**62, -3), divmod(-(2**62), -3))

attempt("div", lambda: big // 0)
attempt("mod", lambda: big % 0)
attempt("divmod", lambda: divmod(big, 0))
attempt("true", lambda: big / 0)
attempt("zero mod", lambda: 0 % 0)

print(pow(3, 1000, 10**9 + 7), pow(-3, 1001, 10**9 + 7))
print(pow(3, 5, -7), pow(-3, 5, -7), pow(2, 0, 1), pow(2, 0, -1))
print(pow(3, -1, 11), pow(3, -2, 11), pow(-3, -1, 11), pow(10, -1, 2**127 - 1))
attempt("no inverse", lambda: pow(4, -1, 8))
attempt("zero modulus", lambda: pow(2, 3, 0))
attempt("float modulus", lambda: pow(2.0, 3, 5))
print(pow(2, -2), pow(-2, -3), 0**0, (-1) ** 1001)
attempt("zero negative", lambda: 0**-1)
attempt("too large", lambda: float(10**400))
attempt("true division", lambda: 10**400 / 3)
print(10**400 / 10**399, 10**30 / 3, 1 / 10**400)
print((2**53 + 1) / 1, (2**54 + 2) / 2, (2**1023) / (2**1000 + 1))
print(float(2**53 + 1), float(2**53 + 3), float(-(2**64) - 1))
print(sum([2**62, 2**62, 2**62, -(2**64)]), abs(-(2**63)), -(-(2**63)))
print(round(12345, -2), round(12350, -2), round(12450, -2), round(-15, -1), round(25, -1), round(big, -40))

#> 515377520732011331036461129765621272702107522008 -515377520732011331036461129765621272702107522008 5153775207320113310364611297656212727021590597600732011331036461129765621272702107522008
#> 7 0 1
#> True 5
#> 7 3 2 1
#> 7 997 -3 -2
#> 7 1 0 7
#> 7 999 -1 -9999999999999999999999999999999999999994
#> 7 616 0 7
#> 7 192 -1 -9223372036854775801
#> 993 3 -3 2
#> 993 997 2 -1
#> 993 1 -1 9999999999999999999999999999999999999994
#> 993 999 0 -7
#> 993 616 -1 18446744073709551609
#> 993 192 0 -7
#> 0 3 0 0
#> 0 997 0 0
#> 0 1 0 0
#> 0 999 0 0
#> 0 616 0 0
#> 0 192 0 0
#> 8 3 171792506910670443678820376588540424234035840669 1
#> 8 997 -171792506910670443678820376588540424234035840670 -2
#> 8 1 51537752 732011331036461129765621272702055984256
#> 8 999 -51537753 -9267988668963538870234378727297944015745
#> 8 616 27938671381391989327075080053 15462121228172006360
#> 8 192 -55877342762783978654150160108 -2984622845537545256
#> 992 3 -171792506910670443678820376588540424234035840670 2
#> 992 997 171792506910670443678820376588540424234035840669 -1
#> 992 1 -51537753 9267988668963538870234378727297944015745
#> 992 999 51537752 -732011331036461129765621272702055984256
#> 992 616 -27938671381391989327075080054 2984622845537545256
#> 992 192 55877342762783978654150160107 -6238749191317230552
#> -1 999999999999999999999999999999 -1 -999999999999999999999999999999
#> 9223372036854775808 0 1
#> (-1537228672809129302, 2) (-1537228672809129302, -2) (1537228672809129301, -1)
#> div ZeroDivisionError integer division or modulo by zero
#> mod ZeroDivisionError integer modulo by zero
#> divmod ZeroDivisionError integer division or modulo by zero
#> true ZeroDivisionError division by zero
#> zero mod ZeroDivisionError integer modulo by zero
#> 56888193 829335428
#> -2 -5 0 0
#> 4 5 7 119098828422328462212181112601118874009
#> no inverse ValueError base is not invertible for the given modulus
#> zero modulus ValueError pow() 3rd argument cannot be 0
#> float modulus TypeError pow() 3rd argument not allowed unless all arguments are integers
#> 0.25 -0.125 1 -1
#> zero negative ZeroDivisionError 0.0 cannot be raised to a negative power
#> too large OverflowError int too large to convert to float
#> true division OverflowError integer division result too large for a float
#> 10.0 3.333333333333333e+29 0.0
#> 9007199254740992.0 9007199254740992.0 8388608.0
#> 9007199254740992.0 9007199254740996.0 -1.8446744073709552e+19
#> -4611686018427387904 9223372036854775808 9223372036854775808
#> 12300 12400 12400 -20 20 515377520000000000000000000000000000000000000000
