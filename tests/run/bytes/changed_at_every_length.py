# Replacing, splitting, translating and quoting bytes, at lengths around whole vectors.
SETS = [b"ab ", b"a'\"\\\n\r\t", b"\x00\x1f\x7f\xff", b"0123456789abcdefABCDEF"]
LENGTHS = [0, 1, 7, 8, 15, 16, 17, 33, 70, 300]
TABLE = bytes((7 * i + 3) % 256 for i in range(256))


def summary(values):
    total = 0
    for v in values:
        for c in repr(v):
            total = (total * 31 + ord(c)) % 1000000007
    return total


def changes(t, old, new):
    yield from (t.replace(old, new), t.replace(old, new, 2), t.replace(b"", new), t.replace(b"", new, 3))
    yield from (t.replace(old[:1], new[:1]), t.split(), t.rsplit(), t.splitlines(), t.splitlines(True), t.rsplit(None, 1))
    if old:
        yield from (t.split(old), t.rsplit(old), t.rsplit(old, 2), t.partition(old), t.rpartition(old))
    yield from (t[::-1], t[::2], t[::-3], t[3:9:2], t[1:], t.strip(), t.strip(old), list(t), t * 3, t + new)
    yield from (t.translate(TABLE), t.translate(None, old), t.translate(TABLE, new), t.upper(), t.swapcase())
    yield from (t.startswith(t[:5]), t.endswith(t[5:]), t.removeprefix(old), t.removesuffix(t[2:]), t.isalpha(), t.isalnum())
    yield from (t == t[:3] + t[3:], t < old, t <= t[:20], t.find(old), t.rfind(old), t.count(old), t.hex())


for letters in SETS:
    for n in LENGTHS:
        t = bytes([letters[(i * i + n) % len(letters)] for i in range(n)])
        for kind in (bytes, bytearray):
            made = []
            for old in (t[:1], t[2:4], b"a"):
                for new in (b"", b"-", b"--", b"long enough"):
                    made.extend(changes(kind(t), kind(old), kind(new)))
            print(kind.__name__, n, summary(made), kind(list(t)) == t, sum(kind(t)))


def tried(text):
    try:
        print(bytes.fromhex(text))
    except ValueError as e:
        print(e)


for text in ("", "00ff", "0" * 40, "aB Cd\teF\n01", "0", "00 1", "0g", "g0", "00" * 9 + "zz", "é", "00é", "00 ١٢", "1 2"):
    tried(text)

grown = bytearray(b"abc")
grown.extend(grown)
grown.extend(memoryview(b"xyz")[1:])
print(grown)
for bad in ([1, 256], [-1], (1, "a"), [True, 2], [2**70]):
    for kind in (bytes, bytearray):
        try:
            print(kind(bad))
        except (ValueError, TypeError, OverflowError) as e:
            print(type(e).__name__, e)

#> bytes 0 868787449 True 0
#> bytearray 0 344454054 True 0
#> bytes 1 958182950 True 98
#> bytearray 1 133518686 True 98
#> bytes 7 908298279 True 422
#> bytearray 7 617468594 True 422
#> bytes 8 864996599 True 581
#> bytearray 8 573843010 True 581
#> bytes 15 427304663 True 1465
#> bytearray 15 494264650 True 1465
#> bytes 16 909760781 True 908
#> bytearray 16 954652859 True 908
#> bytes 17 836801542 True 1259
#> bytearray 17 758238844 True 1259
#> bytes 33 828796181 True 3223
#> bytearray 33 123224258 True 3223
#> bytes 70 713734087 True 3824
#> bytearray 70 773311002 True 3824
#> bytes 300 905662688 True 29300
#> bytearray 300 279888272 True 29300
#> bytes 0 868787449 True 0
#> bytearray 0 344454054 True 0
#> bytes 1 579721841 True 39
#> bytearray 1 862133534 True 39
#> bytes 7 717273599 True 263
#> bytearray 7 563498176 True 263
#> bytes 8 669461527 True 356
#> bytearray 8 275665146 True 356
#> bytes 15 209623274 True 673
#> bytearray 15 603203980 True 673
#> bytes 16 696486936 True 638
#> bytearray 16 810153360 True 638
#> bytes 17 298508585 True 863
#> bytearray 17 730206599 True 863
#> bytes 33 753195706 True 1422
#> bytearray 33 923162226 True 1422
#> bytes 70 269407134 True 2630
#> bytearray 70 619273646 True 2630
#> bytes 300 926060575 True 19898
#> bytearray 300 155743603 True 19898
#> bytes 0 868787449 True 0
#> bytearray 0 344454054 True 0
#> bytes 1 922471446 True 31
#> bytearray 1 549591508 True 31
#> bytes 7 163313608 True 1020
#> bytearray 7 969925796 True 1020
#> bytes 8 763667869 True 124
#> bytearray 8 368837377 True 124
#> bytes 15 63109691 True 2040
#> bytearray 15 340733171 True 2040
#> bytes 16 541855744 True 248
#> bytearray 16 768733162 True 248
#> bytes 17 794534369 True 1295
#> bytearray 17 111011378 True 1295
#> bytes 33 431910125 True 2559
#> bytearray 33 249963388 True 2559
#> bytes 70 317544007 True 13370
#> bytearray 70 81471991 True 13370
#> bytes 300 933756553 True 4650
#> bytearray 300 341783001 True 4650
#> bytes 0 868787449 True 0
#> bytearray 0 344454054 True 0
#> bytes 1 329716270 True 49
#> bytearray 1 814640928 True 49
#> bytes 7 812284988 True 490
#> bytearray 7 147605708 True 490
#> bytes 8 668494412 True 574
#> bytearray 8 544980048 True 574
#> bytes 15 640170261 True 1003
#> bytearray 15 733241535 True 1003
#> bytes 16 675810475 True 1089
#> bytearray 16 321236693 True 1089
#> bytes 17 518050294 True 1194
#> bytearray 17 944294836 True 1194
#> bytes 33 952355138 True 2338
#> bytearray 33 196693220 True 2338
#> bytes 70 856271983 True 4563
#> bytearray 70 79654259 True 4563
#> bytes 300 303263184 True 20271
#> bytearray 300 382539510 True 20271
#> b''
#> b'\x00\xff'
#> b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
#> b'\xab\xcd\xef\x01'
#> non-hexadecimal number found in fromhex() arg at position 1
#> non-hexadecimal number found in fromhex() arg at position 4
#> non-hexadecimal number found in fromhex() arg at position 1
#> non-hexadecimal number found in fromhex() arg at position 0
#> non-hexadecimal number found in fromhex() arg at position 18
#> non-hexadecimal number found in fromhex() arg at position 0
#> non-hexadecimal number found in fromhex() arg at position 2
#> non-hexadecimal number found in fromhex() arg at position 3
#> non-hexadecimal number found in fromhex() arg at position 1
#> bytearray(b'abcabcyz')
#> ValueError bytes must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> ValueError bytes must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> b'\x01\x02'
#> bytearray(b'\x01\x02')
#> ValueError bytes must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
