# Ints of any length in bases that are powers of two, and decimal text around the widths of machine words.

bad = 0
for n in list(range(40)) + [59, 60, 63, 64, 65, 95, 96, 127, 128, 129, 255, 256, 1000, 1003]:
    for d in (-2, -1, 0, 1, 2):
        for sign in (1, -1):
            v = sign * (2**n + d)
            m = abs(v)
            digits = []
            while m:
                digits.append(m & 1)
                m >>= 1
            binary = "".join(map(str, reversed(digits))) or "0"
            s = "-" if v < 0 else ""
            if bin(v) != s + "0b" + binary or format(v, "b") != s + binary:
                bad += 1
            hexa = hex(v)
            if int(hexa, 16) != v or int(hexa, 0) != v or int(format(v, "X"), 16) != v or format(v, "x") != hexa.replace("0x", ""):
                bad += 1
            if int(oct(v), 8) != v or int(oct(v)[len(s) + 2 :], 8) != abs(v) or int(bin(v), 2) != v:
                bad += 1
            for base in (4, 32):
                out = []
                m = abs(v)
                while m:
                    m, r = divmod(m, base)
                    out.append("0123456789abcdefghijklmnopqrstuv"[r])
                if int(s + ("".join(reversed(out)) or "0"), base) != v:
                    bad += 1
print(bad)

for n in range(1, 45):
    for text in ("9" * n, "1" + "0" * (n - 1), "1234567890" * 5):
        text = text[:n]
        v = 0
        for c in text:
            v = v * 10 + int(c)
        if int(text) != v or int("-" + text) != -v or int("+" + text) != v or int(" 0_" + text + "\n") != v or str(v) != str(int("000" + text)):
            print("wrong", text)
        if n > 2 and int(text[:2] + "_" + text[2:]) != v:
            print("wrong with underscore", text)

for text, base in (
    ("1_0" * 10, 10), ("f_f" * 9, 16), ("0x_ff", 16), ("0x__ff", 16), ("ff_", 16), ("_ff", 16), ("f__f", 16), ("12" * 20 + "_", 10), ("1" * 30 + "g", 16),
    ("z" * 20, 36), ("Z" * 20, 36), ("7" * 30, 8), ("8" * 30, 8), ("", 16), ("0b102", 2), ("0b1" + "01" * 40, 0), ("0o7" + "1" * 40, 0), ("é" * 20, 16), ("٣" * 25, 10),
    ("1" * 25 + " 1", 10), ("0" * 50, 10), ("-0x" + "0" * 30 + "1", 16), ("1e5", 16), ("1" * 40 + ".0", 10), ("@" * 20, 16), ("`" * 20, 36), ("{" * 3, 36), ("/:" * 9, 36),
):
    try:
        print(repr(text[:12]), base, int(text, base))
    except ValueError as e:
        print(e)
print(f"{2**70:x} {2**70:#X} {-(2**70):o} {2**70:_b} {2**64:#034x} {-(2**64 - 1):x} {2**64:,} {2**100:>40_x}")
print("%x %X %o %#x" % (2**80 + 10, 2**80 + 171, 2**66, -(2**65)), hex(-(2**63)), hex(2**63 - 1), bin(2**48), oct(-(2**47)))

#> 0
#> '1_01_01_01_0' 10 10101010101010101010
#> 'f_ff_ff_ff_f' 16 4722366482869645213695
#> '0x_ff' 16 255
#> invalid literal for int() with base 16: '0x__ff'
#> invalid literal for int() with base 16: 'ff_'
#> invalid literal for int() with base 16: '_ff'
#> invalid literal for int() with base 16: 'f__f'
#> invalid literal for int() with base 10: '1212121212121212121212121212121212121212_'
#> invalid literal for int() with base 16: '111111111111111111111111111111g'
#> 'zzzzzzzzzzzz' 36 13367494538843734067838845976575
#> 'ZZZZZZZZZZZZ' 36 13367494538843734067838845976575
#> '777777777777' 8 1237940039285380274899124223
#> invalid literal for int() with base 8: '888888888888888888888888888888'
#> invalid literal for int() with base 16: ''
#> invalid literal for int() with base 2: '0b102'
#> '0b1010101010' 0 1611901092819505566274901
#> '0o7111111111' 0 9494485684177970520741479002002461257
#> invalid literal for int() with base 16: 'éééééééééééééééééééé'
#> '٣٣٣٣٣٣٣٣٣٣٣٣' 10 3333333333333333333333333
#> invalid literal for int() with base 10: '1111111111111111111111111 1'
#> '000000000000' 10 0
#> '-0x000000000' 16 -1
#> '1e5' 16 485
#> invalid literal for int() with base 10: '1111111111111111111111111111111111111111.0'
#> invalid literal for int() with base 16: '@@@@@@@@@@@@@@@@@@@@'
#> invalid literal for int() with base 36: '````````````````````'
#> invalid literal for int() with base 36: '{{{'
#> invalid literal for int() with base 36: '/:/:/:/:/:/:/:/:/:'
#> 400000000000000000 0X400000000000000000 -200000000000000000000000 100_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000 0x00000000000000010000000000000000 -ffffffffffffffff 18,446,744,073,709,551,616         10_0000_0000_0000_0000_0000_0000
#> 10000000000000000000a 1000000000000000000AB 10000000000000000000000 -0x20000000000000000 -0x8000000000000000 0x7fffffffffffffff 0b1000000000000000000000000000000000000000000000000 -0o4000000000000000
