"""UTF-8 of texts that mix characters of one to four bytes, in runs of all lengths, there and back."""

ALPHABETS = ["az", "é\x80\xff", "Ωя\u07ff\u0800", "\u0800\ud7ff\ue000\uffff", "\U00010000😀\U0010ffff"]


def lcg(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        yield seed >> 33


def checksum(data):
    total = 7
    for byte in data:
        total = (total * 131 + byte) % 1000000007
    return total


draw = lcg(12)


def text(widest, runs, longest):
    parts = []
    for _ in range(runs):
        alphabet = ALPHABETS[next(draw) % (widest + 1)]
        for _ in range(next(draw) % longest + 1):
            parts.append(alphabet[next(draw) % len(alphabet)])
    return "".join(parts)


for widest in range(5):
    for longest in (1, 3, 9, 20):
        total = 0
        count = 0
        for runs in range(30):
            s = text(widest, runs, longest)
            data = s.encode()
            assert data.decode() == s
            assert bytearray(data).decode("utf-8") == s
            assert str(memoryview(data), "utf-8") == s
            assert s.encode("utf-16").decode("utf-16") == s
            total = (total * 31 + checksum(data)) % 1000000007
            count += len(data)
        print(widest, longest, count, total)

print("-- every length around a block, with one wide character in every place")
total = 0
for wide in ("é", "Ω", "€", "😀"):
    for length in range(20):
        for place in range(length + 1):
            s = "x" * place + wide + "y" * (length - place)
            data = s.encode()
            assert data.decode() == s, (wide, length, place)
            total = (total * 31 + checksum(data)) % 1000000007
print(total)

print("-- what is no UTF-8, in every place")
BAD = [b"\x80", b"\xc0\x80", b"\xc3", b"\xe0\x80\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xff",
       b"\xe2\x82", b"\xf0\x9f\x98", b"\xe2(\xa1", b"\xf0\x28\x8c\xbc"]
for bad in BAD:
    seen = set()
    for length in range(18):
        for place in range(length + 1):
            data = b"a" * place + bad + "é".encode() + b"b" * (length - place)
            try:
                data.decode()
            except UnicodeDecodeError as e:
                seen.add((e.start - place, e.end - place, e.reason))
            assert len(data.decode("utf-8", "replace")) >= length
    print(bad, sorted(seen))
for bad in (b"\xe2\x82", b"\xf0\x9f\x98", b"\xc3"):
    try:
        (b"abcdefgh" + bad).decode()
    except UnicodeDecodeError as e:
        print(e)

print("-- surrogates")
for s in ("a\ud800", "\udfff" + "x" * 20, "😀\udc80é"):
    try:
        s.encode()
    except UnicodeEncodeError as e:
        print(e)
    print(s.encode("utf-8", "surrogatepass"), s.encode("utf-8", "replace"))

#> 0 1 435 466454724
#> 0 3 848 283077178
#> 0 9 2201 284166364
#> 0 20 4429 766165206
#> 1 1 658 134643084
#> 1 3 1326 801763271
#> 1 9 3262 498614270
#> 1 20 6814 256698725
#> 2 1 786 34662933
#> 2 3 1553 920145624
#> 2 9 3957 648588749
#> 2 20 8525 782978893
#> 3 1 902 673833558
#> 3 3 1781 57937108
#> 3 9 4343 76956321
#> 3 20 9262 433048247
#> 4 1 1072 693656906
#> 4 3 2005 689309469
#> 4 9 5416 834809355
#> 4 20 11299 953361804
#> -- every length around a block, with one wide character in every place
#> 970063437
#> -- what is no UTF-8, in every place
#> b'\x80' [(0, 1, 'invalid start byte')]
#> b'\xc0\x80' [(0, 1, 'invalid start byte')]
#> b'\xc3' [(0, 1, 'invalid continuation byte')]
#> b'\xe0\x80\x80' [(0, 1, 'invalid continuation byte')]
#> b'\xed\xa0\x80' [(0, 1, 'invalid continuation byte')]
#> b'\xf4\x90\x80\x80' [(0, 1, 'invalid continuation byte')]
#> b'\xf5\x80\x80\x80' [(0, 1, 'invalid start byte')]
#> b'\xff' [(0, 1, 'invalid start byte')]
#> b'\xe2\x82' [(0, 2, 'invalid continuation byte')]
#> b'\xf0\x9f\x98' [(0, 3, 'invalid continuation byte')]
#> b'\xe2(\xa1' [(0, 1, 'invalid continuation byte')]
#> b'\xf0(\x8c\xbc' [(0, 1, 'invalid continuation byte')]
#> 'utf-8' codec can't decode bytes in position 8-9: unexpected end of data
#> 'utf-8' codec can't decode bytes in position 8-10: unexpected end of data
#> 'utf-8' codec can't decode byte 0xc3 in position 8: unexpected end of data
#> -- surrogates
#> 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
#> b'a\xed\xa0\x80' b'a?'
#> 'utf-8' codec can't encode character '\udfff' in position 0: surrogates not allowed
#> b'\xed\xbf\xbfxxxxxxxxxxxxxxxxxxxx' b'?xxxxxxxxxxxxxxxxxxxx'
#> 'utf-8' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> b'\xf0\x9f\x98\x80\xed\xb2\x80\xc3\xa9' b'\xf0\x9f\x98\x80?\xc3\xa9'
