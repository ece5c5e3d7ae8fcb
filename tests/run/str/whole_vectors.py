#@ grant: random
# Operations that go through text many characters at a time, against plain loops, at every length and place.
import random

random.seed(7)
BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
NEAR = "\t\x08\x0e\x1b\x1f\x84\x86\u2027\u202a\xa0 a"


def lines(text, keep):
    out, at = [], 0
    while at < len(text):
        end = at
        while end < len(text) and text[end] not in BREAKS:
            end += 1
        after = end + (2 if text[end : end + 2] == "\r\n" else 1)
        out.append(text[at : min(after, len(text)) if keep else end])
        at = after
    return out


def random_text(alphabet, n):
    return "".join(random.choice(alphabet) for _ in range(n))


ASCII = "\n\r\x0b\x0c\x1c\x1d\x1e\t\x08\x0e\x1b\x1f" + "abcdefgh" * 4
wrong = 0
for n in list(range(70)) + [200, 1000]:
    for alphabet in ASCII, ASCII + "\x84\x85\x86\xa0", ASCII + "\u2027\u2028", BREAKS + NEAR, ASCII + "\U0001F600\u2029":
        text = random_text(alphabet, n)
        for keep in False, True:
            wrong += text.splitlines(keep) != lines(text, keep)
        wrong += "".join(text.splitlines(True)) != text
print("lines", wrong)
print("a\r".splitlines(), "\r\n\r\n".splitlines(True), "\n\r".splitlines(), ("x" * 15 + "\r\ny").splitlines(True), "".splitlines())
print(("x" * 15 + "\r").splitlines(True), ("x" * 16 + "\n").splitlines())

wrong = 0
for n in list(range(40)) + [100]:
    for alphabet in "abcdefghijkl", "abc\xe9\xff", "abc\u0394", "ab\U0001F600":
        text = random_text(alphabet, n)
        for start in None, 0, 1, 5, n - 1, -1, -7, n + 3:
            for stop in None, 0, 3, n, -2, -n:
                for step in 1, 2, 3, 7, -1, -2, -5, n + 1, -n - 1:
                    picked = "".join([text[i] for i in range(*slice(start, stop, step).indices(n))])
                    wrong += text[start:stop:step] != picked
                    data = text.encode()
                    wrong += data[start:stop:step] != bytes([data[i] for i in range(*slice(start, stop, step).indices(len(data)))])
print("slices", wrong, "abc"[::-1].isascii(), "\xe9bc"[1::1].isascii(), "\xe9bcd"[::-2].isascii())

wrong = 0
letters = "aZz\xb5\xdf\xe0\xf7\xff\u0130\u0149\u01c5\u0391\u03a3\u03c2\u03c9\u0410\u044f\u0587\u1e9e\u1f88\u2160\u4e2d\ufb01\U00010400\U0001F600 ."
for n in list(range(70)) + [130, 300]:
    text = random_text(letters, n)
    wrong += text.upper() != "".join(c.upper() for c in text)
    wrong += text.casefold() != "".join(c.casefold() for c in text)
    wrong += text.replace("\u03a3", "").lower() != "".join(c.lower() for c in text if c != "\u03a3")
    narrow = random_text("aZ\xb5\xc0\xdf\xe0\xff", n)
    wrong += narrow.upper() != "".join(c.upper() for c in narrow) or narrow.lower() != "".join(c.lower() for c in narrow)
print("case", wrong, ("\u0391" * 63 + "\u03a3").lower()[-2:], ("\u0391\u03a3" * 64).lower()[-3:], ("\xff" * 64).upper() == "\u0178" * 64)

wrong = 0
for n in list(range(60)) + [300]:
    text = random_text("abcdefghijklmnop", n)
    for table in {97: 98}, {97: None, 98: "xy"}, {100: 233}, {101: "\U0001F600"}, {c: c - 32 for c in range(97, 123)}, {}:
        made = "".join(c if (m := table.get(ord(c), c)) == c else "" if m is None else m if isinstance(m, str) else chr(m) for c in text)
        wrong += text.translate(table) != made
print("translate", wrong)

wrong = 0
for n in list(range(40)) + [200]:
    for alphabet in "ab\xe9\xff", "a\u07ff\u0800\uffff", "ab\U00010000\U0010ffff\u0394", "\u20ac", "\U0001F600a", "abcdefgh\xfc":
        text = random_text(alphabet, n)
        data = text.encode()
        wrong += data.decode() != text or len(data) != sum(1 + (c > "\x7f") + (c > "\u07ff") + (c > "\uffff") for c in text)
print("utf-8", wrong)
for bad in (
    b"\xc0\x80", b"\xc1\xbf", b"\xe0\x9f\xbf", b"\xed\xa0\x80", b"\xf0\x8f\xbf\xbf", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\x80",
    b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98", b"\xe2\x28\xa1", b"\xf8\x88\x80\x80\x80", b"\xc3\xa9\xc3", b"\xff", b"\xf0\x9f\x98\x41",
):
    for around in b"", b"abcdefgh", "\u0394\u20ac".encode():
        try:
            (around + bad + around).decode()
        except UnicodeDecodeError as e:
            print(e.start - len(around), e.end - len(around), e.reason, end="; ")
        print(ascii((around + bad + around).decode(errors="replace")))

#> lines 0
#> ['a'] ['\r\n', '\r\n'] ['', ''] ['xxxxxxxxxxxxxxx\r\n', 'y'] []
#> ['xxxxxxxxxxxxxxx\r'] ['xxxxxxxxxxxxxxxx']
#> slices 0 True True True
#> case 0 ας σας True
#> translate 0
#> utf-8 0
#> 0 1 invalid start byte; '\ufffd\ufffd'
#> 0 1 invalid start byte; 'abcdefgh\ufffd\ufffdabcdefgh'
#> 0 1 invalid start byte; '\u0394\u20ac\ufffd\ufffd\u0394\u20ac'
#> 0 1 invalid start byte; '\ufffd\ufffd'
#> 0 1 invalid start byte; 'abcdefgh\ufffd\ufffdabcdefgh'
#> 0 1 invalid start byte; '\u0394\u20ac\ufffd\ufffd\u0394\u20ac'
#> 0 1 invalid continuation byte; '\ufffd\ufffd\ufffd'
#> 0 1 invalid continuation byte; 'abcdefgh\ufffd\ufffd\ufffdabcdefgh'
#> 0 1 invalid continuation byte; '\u0394\u20ac\ufffd\ufffd\ufffd\u0394\u20ac'
#> 0 1 invalid continuation byte; '\ufffd\ufffd\ufffd'
#> 0 1 invalid continuation byte; 'abcdefgh\ufffd\ufffd\ufffdabcdefgh'
#> 0 1 invalid continuation byte; '\u0394\u20ac\ufffd\ufffd\ufffd\u0394\u20ac'
#> 0 1 invalid continuation byte; '\ufffd\ufffd\ufffd\ufffd'
#> 0 1 invalid continuation byte; 'abcdefgh\ufffd\ufffd\ufffd\ufffdabcdefgh'
#> 0 1 invalid continuation byte; '\u0394\u20ac\ufffd\ufffd\ufffd\ufffd\u0394\u20ac'
#> 0 1 invalid continuation byte; '\ufffd\ufffd\ufffd\ufffd'
#> 0 1 invalid continuation byte; 'abcdefgh\ufffd\ufffd\ufffd\ufffdabcdefgh'
#> 0 1 invalid continuation byte; '\u0394\u20ac\ufffd\ufffd\ufffd\ufffd\u0394\u20ac'
#> 0 1 invalid start byte; '\ufffd\ufffd\ufffd\ufffd'
#> 0 1 invalid start byte; 'abcdefgh\ufffd\ufffd\ufffd\ufffdabcdefgh'
#> 0 1 invalid start byte; '\u0394\u20ac\ufffd\ufffd\ufffd\ufffd\u0394\u20ac'
#> 0 1 invalid start byte; '\ufffd'
#> 0 1 invalid start byte; 'abcdefgh\ufffdabcdefgh'
#> 0 1 invalid start byte; '\u0394\u20ac\ufffd\u0394\u20ac'
#> 0 1 unexpected end of data; '\ufffd'
#> 0 1 invalid continuation byte; 'abcdefgh\ufffdabcdefgh'
#> 0 1 invalid continuation byte; '\u0394\u20ac\ufffd\u0394\u20ac'
#> 0 2 unexpected end of data; '\ufffd'
#> 0 2 invalid continuation byte; 'abcdefgh\ufffdabcdefgh'
#> 0 2 invalid continuation byte; '\u0394\u20ac\ufffd\u0394\u20ac'
#> 0 3 unexpected end of data; '\ufffd'
#> 0 3 invalid continuation byte; 'abcdefgh\ufffdabcdefgh'
#> 0 3 invalid continuation byte; '\u0394\u20ac\ufffd\u0394\u20ac'
#> 0 1 invalid continuation byte; '\ufffd(\ufffd'
#> 0 1 invalid continuation byte; 'abcdefgh\ufffd(\ufffdabcdefgh'
#> 0 1 invalid continuation byte; '\u0394\u20ac\ufffd(\ufffd\u0394\u20ac'
#> 0 1 invalid start byte; '\ufffd\ufffd\ufffd\ufffd\ufffd'
#> 0 1 invalid start byte; 'abcdefgh\ufffd\ufffd\ufffd\ufffd\ufffdabcdefgh'
#> 0 1 invalid start byte; '\u0394\u20ac\ufffd\ufffd\ufffd\ufffd\ufffd\u0394\u20ac'
#> 2 3 unexpected end of data; '\xe9\ufffd'
#> 2 3 invalid continuation byte; 'abcdefgh\xe9\ufffdabcdefgh'
#> 2 3 invalid continuation byte; '\u0394\u20ac\xe9\ufffd\u0394\u20ac'
#> 0 1 invalid start byte; '\ufffd'
#> 0 1 invalid start byte; 'abcdefgh\ufffdabcdefgh'
#> 0 1 invalid start byte; '\u0394\u20ac\ufffd\u0394\u20ac'
#> 0 3 invalid continuation byte; '\ufffdA'
#> 0 3 invalid continuation byte; 'abcdefgh\ufffdAabcdefgh'
#> 0 3 invalid continuation byte; '\u0394\u20ac\ufffdA\u0394\u20ac'
