# str of each width: slices, steps, joins and replacements that change the width, equality and hashes across widths.
NARROW, LATIN, WIDE, FULL = "abcdef", "aéîõüñ", "aé€あ中Ω", "a😀b🎉c𝒳"
TEXTS = [NARROW, LATIN, WIDE, FULL, "", "x", "é", "€", "😀", "\ud83d\ude00", "a\x00b", "\U0010ffff\uffff\xff\x7f"]


def told(label, f):
    try:
        print(label, "->", ascii(f()))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for t in TEXTS:
    print(ascii(t), len(t), ascii(t[::-1]), ascii(t[1:-1]), ascii(t[::2]), ascii(t[-2:]), ascii(t[:2]), [ascii(c) for c in t[:3]], ascii(max(t, default="")), ascii(min(t, default="")), ascii("".join(sorted(t))))
    assert t[::-1][::-1] == t and t[:] == t and t + "" == t and t[:3] + t[3:] == t and "".join(t) == t and "".join([c for c in t]) == t
    assert hash(t[:]) == hash("".join(list(t))) and (t * 3)[len(t) : 2 * len(t)] == t
    for i in range(-len(t), len(t)):
        assert t[i] == t[i : i + 1 or None][:1] == list(t)[i], (ascii(t), i)
        assert t.find(t[i]) <= (i if i >= 0 else i + len(t)) and t.index(t[i]) == t.find(t[i])
for t in TEXTS:
    for other in ("", "z", "é", "€", "😀"):
        joined = other.join([t, t])
        print(ascii(joined)[:40], len(joined), joined.count(t) if t else "-", joined.startswith(t), joined.endswith(t), ascii(t.replace("a", other))[:30], ascii((t + other)[len(t) :]), t + other > other + t, end=" | ")
        assert (t + other).replace(other, "") == t.replace(other, "") if other else True
    print()
a = "aé€😀"
print(ascii(a[:1]), ascii(a[:2]), ascii(a[:3]), a[:1] == "a", {a[:1]: 1}["a"], {"é": 2}[a[1]], {"\u20ac"} == {a[2]}, a[3:] in {"😀"}, a[0] is not None, hash(a[:1]) == hash("a"), hash(a[1:2]) == hash("\xe9"), a[:1].isascii(), a.isascii())
print("\ud83d" + "\ude00" == "😀", len("\ud83d" + "\ude00"), "😀" > "\uffff", "\ud800" < "\ue000", "😀".encode("utf-16-le"), ascii("\ud83d\ude00".encode("utf-16-le", "surrogatepass").decode("utf-16-le")))
told("encode lone", lambda: "\ud83d".encode())
told("print form", lambda: repr("\ud800é😀\u200b\x85"))
told("chr", lambda: [chr(n) for n in (0, 127, 128, 255, 256, 0xD800, 0xFFFF, 0x10000, 0x10FFFF)])
told("chr big", lambda: chr(0x110000))
told("chr negative", lambda: chr(-1))
told("chr huge", lambda: chr(10**20))
told("ord", lambda: [ord(c) for c in "\x00\x7f\x80ÿĀ\ud800\uffff😀\U0010ffff"])
told("ord two", lambda: ord("ab"))
told("ord pair", lambda: ord("\ud83d\ude00"))
told("ord none", lambda: ord(""))
told("ord bytes", lambda: ord(b"\xff"))
told("ord int", lambda: ord(5))
for t in (NARROW, LATIN, WIDE, FULL):
    for i in (6, -7, 10**30, -(10**30), 1.0, "1", None, True):
        told(f"{ascii(t)}[{i}]", lambda: t[i])
for i in range(-7, 8, 3):
    print([[ascii(t[i:j]) for j in range(-7, 8, 4)] for t in (WIDE, FULL)])
for s in (1, 2, 3, -1, -2, 10**20, -(10**20)):
    print(s, [ascii(t[::s]) for t in (LATIN, WIDE, FULL)], [ascii(t[4:1:s]) for t in (WIDE, FULL)])
text = ""
for i, c in enumerate("abéc€d😀e" * 3):
    text += c
    text = text[1:] if i % 4 == 3 else text
    if i % 6 == 5:
        print(len(text), ascii(text))
print(ascii("é".join(["a", "€", "😀"])), ascii(FULL.center(12, "é")), ascii(FULL.zfill(9)), ascii(WIDE.ljust(8, "😀")), ascii(FULL.partition("🎉")), ascii(FULL.split("😀")), ascii(WIDE.rsplit("€", 1)), ascii(FULL.translate({ord("😀"): "x", ord("b"): None, ord("c"): "€€"})), ascii(FULL.expandtabs()), ascii("😀\t€\té".expandtabs(4)), ascii("a😀\né€\r\nb\u2028c\x85d".splitlines(True)))
