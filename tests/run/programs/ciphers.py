from collections import Counter
from itertools import cycle
from string import ascii_lowercase as LETTERS, ascii_uppercase


def caesar(text, shift):
    shift %= 26
    moved = LETTERS[shift:] + LETTERS[:shift]
    return text.translate(str.maketrans(LETTERS + ascii_uppercase, moved + moved.upper()))


def vigenere(text, key, back=False):
    if not key.isalpha() or not key.isascii():
        raise ValueError(f"a key has letters only, not {key!r}")
    shifts = cycle(ord(c) - ord("a") for c in key.lower())
    return "".join(caesar(c, -next(shifts) if back else next(shifts)) if c.isalpha() and c.isascii() else c for c in text)


def rails(text, n):
    rows = [""] * n
    down = list(range(n)) + list(range(n - 2, 0, -1))
    for c, row in zip(text, cycle(down)):
        rows[row] += c
    return "".join(rows)


def unrails(text, n):
    order = rails("".join(chr(i) for i in range(len(text))), n)
    return "".join(c for _, c in sorted(zip(order, text)))


def xor(data, key):
    return bytes(a ^ b for a, b in zip(data, cycle(key)))


def atbash(text):
    return text.translate({**dict(zip(map(ord, LETTERS), reversed(LETTERS))), ord("!"): None, ord("?"): "??"})


class Wheels:
    def __init__(self, *wheels):
        for wheel in wheels:
            if sorted(wheel) != list(LETTERS):
                missing = sorted(set(LETTERS) - set(wheel))
                raise ValueError(f"wheel without {', '.join(missing) or 'order'}")
        self.wheels = wheels
        self.turns = [0] * len(wheels)

    def __call__(self, text):
        out = []
        for c in text:
            for wheel, turn in zip(self.wheels, self.turns):
                c = wheel[(LETTERS.index(c) + turn) % 26]
            out.append(c)
            for i, turn in enumerate(self.turns):
                self.turns[i] = (turn + 1) % 26
                if self.turns[i]:
                    break
        return "".join(out)


text = "Hello, World! Zebra-Äpfel xyz"
for shift in (0, 3, -3, 13, 26, 29):
    coded = caesar(text, shift)
    print(f"{shift:+3d} {coded} {caesar(coded, -shift) == text}")
for key in ("lemon", "A", "Zz"):
    coded = vigenere("Attack at dawn, 5 o'clock", key)
    print(coded, "|", vigenere(coded, key, back=True))
for bad in ("", "a1", "é", " "):
    try:
        vigenere("x", bad)
    except ValueError as e:
        print(type(e).__name__, e)
for n in (1, 2, 3, 7):
    coded = rails("WEAREDISCOVEREDFLEEATONCE", n)
    print(n, coded, unrails(coded, n))
secret = xor("naïve ☃".encode(), b"\x01key")
print(secret, xor(secret, b"\x01key").decode(), secret.hex("-", 2))
print(xor(b"abc", b""), atbash("wizard! what?"))
message = caesar("these letters were sent when everyone else slept here", 11)
common = Counter(filter(str.isalpha, message)).most_common(2)
print(message, common, caesar(message, LETTERS.index("e") - LETTERS.index(common[0][0])))
wheels = Wheels(LETTERS[::-1], "qwertyuiopasdfghjklzxcvbnm")
print(wheels("aaaaabbbbb"), wheels.turns, wheels("z" * 20), wheels.turns)
for bad in ("abc", LETTERS[1:] + "b", LETTERS + "a"):
    try:
        Wheels(bad)
    except ValueError as e:
        print(type(e).__name__, e)
for operation in (lambda: wheels("A"), lambda: str.maketrans("ab", "c"), lambda: str.maketrans({"ab": "c"}), lambda: "a".translate(3)):
    try:
        print(operation())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

#>  +0 Hello, World! Zebra-Äpfel xyz True
#>  +3 Khoor, Zruog! Cheud-Äsiho abc True
#>  -3 Ebiil, Tloia! Wbyox-Ämcbi uvw True
#> +13 Uryyb, Jbeyq! Mroen-Äcsry klm True
#> +26 Hello, World! Zebra-Äpfel xyz True
#> +29 Khoor, Zruog! Cheud-Äsiho abc True
#> Lxfopv ef rnhr, 5 a'qyzgw | Attack at dawn, 5 o'clock
#> Attack at dawn, 5 o'clock | Attack at dawn, 5 o'clock
#> Zsszbj zs czvm, 5 n'bknbj | Attack at dawn, 5 o'clock
#> ValueError a key has letters only, not ''
#> ValueError a key has letters only, not 'a1'
#> ValueError a key has letters only, not 'é'
#> ValueError a key has letters only, not ' '
#> 1 WEAREDISCOVEREDFLEEATONCE WEAREDISCOVEREDFLEEATONCE
#> 2 WAEICVRDLETNEERDSOEEFEAOC WEAREDISCOVEREDFLEEATONCE
#> 3 WECRLTEERDSOEEFEAOCAIVDEN WEAREDISCOVEREDFLEEATONCE
#> 7 WREEEECAVDNROFOECLTDSEAIE WEAREDISCOVEREDFLEEATONCE
#> b'o\n\xa6\xd6w\x0eE\x9b\x99\xe8' naïve ☃ 6f0a-a6d6-770e-459b-99e8
#> b'' draziw dszg??
#> espdp wpeepcd hpcp dpye hspy pgpcjzyp pwdp dwpae spcp [('p', 16), ('e', 5)] these letters were sent when everyone else slept here
#> mnbvczlkjh [4, 1] jhgfdsapoiuytrewwqmn [4, 1]
#> ValueError wheel without d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z
#> ValueError wheel without a
#> ValueError wheel without order
#> ValueError substring not found
#> ValueError the first two maketrans arguments must have equal length
#> ValueError string keys in translate table must be of length 1
#> TypeError 'int' object is not subscriptable
