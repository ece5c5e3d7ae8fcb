# Text processing: words, sentences, n-grams, edit distance, ciphers, run lengths, anagrams, palindromes, markov chains, diff, templates.
from collections import Counter, defaultdict
import re

TEXT = """It was the best of times, it was the worst of times. It was the age of wisdom!
Was it the age of foolishness? It was; it certainly was - the season of Light."""
words = re.findall(r"[a-z]+", TEXT.lower())
print(len(words), len(set(words)), Counter(words).most_common(3), max(words, key=len), sum(map(len, words)) / len(words))
print([s.strip() for s in re.split(r"(?<=[.!?])\s+", TEXT)][1], TEXT.count("\n"), TEXT.title()[:20], sum(c.isupper() for c in TEXT))


def ngrams(items, n):
    return zip(*(items[i:] for i in range(n)))


print(Counter(ngrams(words, 2)).most_common(2), ["".join(g) for g in ngrams("hello", 3)])


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        new = [i]
        for j, y in enumerate(b, 1):
            new.append(min(row[j] + 1, new[-1] + 1, row[j - 1] + (x != y)))
        row = new
    return row[-1]


print([distance(*p) for p in (("kitten", "sitting"), ("", "abc"), ("same", "same"), ("flaw", "lawn"))], sorted(set(words), key=lambda w: (distance(w, "lite"), w))[:3])


def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    out, i, j = [], len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i, j = i - 1, j - 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return out[::-1]


def diff(a, b):
    common = iter(lcs(a, b) + [None])
    c, i, j, out = next(common), 0, 0, []
    while i < len(a) or j < len(b):
        if i < len(a) and a[i] != c:
            out.append("-" + a[i])
            i += 1
        elif j < len(b) and b[j] != c:
            out.append("+" + b[j])
            j += 1
        else:
            out.append(" " + c)
            c, i, j = next(common), i + 1, j + 1
    return out


print("".join(lcs("AGGTAB", "GXTXAYB")), diff("a b c d".split(), "a c e d f".split()), diff([], ["x"]), diff(["x"], []))


def caesar(s, k):
    return "".join(chr((ord(c) - base + k) % 26 + base) if c.isalpha() and (base := 65 if c.isupper() else 97) else c for c in s)


def rle(s):
    return re.sub(r"(.)\1*", lambda m: f"{len(m[0]) if len(m[0]) > 1 else ''}{m[1]}", s)


def unrle(s):
    return re.sub(r"(\d+)(.)", lambda m: int(m[1]) * m[2], s)


print(caesar("Hello, World!", 3), caesar(caesar("Zebra", 13), 13), rle("aaabccd"), unrle(rle("zzzzyx")), unrle("12a"))
groups = defaultdict(list)
for w in "listen silent enlist google elgoog tea eat ate".split():
    groups["".join(sorted(w))].append(w)
print([g for g in groups.values() if len(g) > 1])


def palindrome(s):
    t = [c.lower() for c in s if c.isalnum()]
    return t == t[::-1]


def longest_palindrome(s):
    best = ""
    for mid in range(len(s)):
        for lo, hi in ((mid, mid), (mid, mid + 1)):
            while lo >= 0 and hi < len(s) and s[lo] == s[hi]:
                lo, hi = lo - 1, hi + 1
            best = max(best, s[lo + 1:hi], key=len)
    return best


print(palindrome("A man, a plan, a canal: Panama"), palindrome("nope"), longest_palindrome("forgeeksskeegfor"), longest_palindrome(""))
chain = defaultdict(list)
for a, b in ngrams(words, 2):
    chain[a].append(b)


def generate(start, n, seed=1):
    out = [start]
    for _ in range(n):
        seed = seed * 16807 % 2147483647
        options = chain.get(out[-1])
        if not options:
            break
        out.append(options[seed % len(options)])
    return " ".join(out)


print(generate("it", 8), "|", generate("light", 3))


def render(template, **values):
    def expand(m):
        key, *filters = m[1].split("|")
        v = values
        for part in key.strip().split("."):
            v = v[part] if isinstance(v, dict) else getattr(v, part)
        for f in filters:
            name, _, arg = f.strip().partition(":")
            v = {"upper": lambda: str(v).upper(), "join": lambda: arg.join(map(str, v)), "pad": lambda: str(v).rjust(int(arg))}[name]()
        return str(v)
    return re.sub(r"\{\{(.+?)\}\}", expand, template)


print(render("Hi {{user.name|upper}}, {{items|join:+}} = {{total|pad:5}} {{c.real}}", user={"name": "Ann"}, items=[1, 2], total=3, c=2 + 3j))
for bad in ("{{missing}}", "{{a|nofilter}}"):
    try:
        render(bad, a=1)
    except KeyError as e:
        print("KeyError", e)
vowels = str.maketrans("aeiou", "AEIOU", "xyz")
print("the lazy fox quietly".translate(vowels), " ".join(w[::-1] for w in "abc def".split()), "".join(w[0] for w in "portable network graphics".split()).upper(), "snake_case_name".title().replace("_", ""), re.sub(r"(?<!^)(?=[A-Z])", "_", "camelCaseName").lower())
print({c: n for c, n in sorted(Counter("mississippi").items())}, "".join(c * n for c, n in Counter("banana").most_common()), [i for i, c in enumerate("banana") if c == "a"], "a,b;c d".replace(";", ",").replace(" ", ",").split(","))

#> 33 13 [('it', 6), ('was', 6), ('the', 5)] foolishness 3.5454545454545454
#> It was the age of wisdom! 1 It Was The Best Of T 5
#> [(('it', 'was'), 4), (('was', 'the'), 4)] ['hel', 'ell', 'llo']
#> [3, 3, 0, 2] ['it', 'age', 'light']
#> GTAB [' a', '-b', ' c', '+e', ' d', '+f'] ['+x'] ['-x']
#> Khoor, Zruog! Zebra 3ab2cd zzzzyx aaaaaaaaaaaa
#> [['listen', 'silent', 'enlist'], ['google', 'elgoog'], ['tea', 'eat', 'ate']]
#> True False geeksskeeg 
#> it was the age of times it was the | light
#> Hi ANN, 1+2 =     3 2.0
#> KeyError 'missing'
#> KeyError 'nofilter'
#> thE lA fO qUIEtl cba fed PNG SnakeCaseName camel_case_name
#> {'i': 4, 'm': 1, 'p': 2, 's': 4} aaannb [1, 3, 5] ['a', 'b', 'c', 'd']
