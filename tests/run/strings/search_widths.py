# Searching at lengths around the width of a vector, in text of one, two and four bytes a character.

ALPHABETS = {"ascii": ("a", "b", "c"), "latin": ("é", "a", "ÿ"), "half": ("λ", "a", "Ω"), "full": ("𝛾", "λ", "a")}
LENGTHS = [0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 47, 48, 63, 64, 65, 66, 79, 80, 127, 128, 129, 200]


def slow_find(text, part, start):
    for i in range(start, len(text) - len(part) + 1):
        if text[i : i + len(part)] == part:
            return i
    return -1


def slow_rfind(text, part):
    for i in range(len(text) - len(part), -1, -1):
        if text[i : i + len(part)] == part:
            return i
    return -1


def slow_count(text, part):
    n = i = 0
    while True:
        i = slow_find(text, part, i)
        if i < 0:
            return n
        n += 1
        i += len(part)


def check(name, fill, mark, other):
    bad = 0
    for n in LENGTHS:
        for at in sorted({0, 1, n // 2, n - 2, n - 1}):
            if not 0 <= at < n:
                continue
            text = fill * at + mark + fill * (n - at - 1)
            for part in (mark, fill + mark, mark + fill, fill + mark + fill, fill * 3, mark * 2, other, fill + other):
                if text.find(part) != slow_find(text, part, 0):
                    bad += 1
                if text.find(part, at) != slow_find(text, part, at):
                    bad += 1
                if text.rfind(part) != slow_rfind(text, part):
                    bad += 1
                if text.count(part) != slow_count(text, part):
                    bad += 1
                if (part in text) != (slow_find(text, part, 0) >= 0):
                    bad += 1
                if "|".join(text.split(part)) != text.replace(part, "|"):
                    bad += 1
                if part.join(text.split(part)) != text or part.join(text.rsplit(part)) != text:
                    bad += 1
                if text.partition(part)[0] + text.partition(part)[1] + text.partition(part)[2] != text:
                    bad += 1
    print(name, bad)


for name, (fill, mark, other) in ALPHABETS.items():
    check(name, fill, mark, other)

# Many false starts: both ends of what is looked for stand everywhere.
text = "ab" * 300 + "abb" + "ab" * 300
print(text.find("abba"), text.rfind("abba"), text.find("bba"), text.rfind("bbab"), text.count("abab"))
text = "λμ" * 300 + "λμμ" + "λμ" * 300
print(text.find("λμμλ"), text.rfind("λμμλ"), text.count("λμλμ"), text.find("a"), text.find("𝛾"))
text = "a" * 2000
print(text.find("a" * 100 + "b"), text.rfind("b" + "a" * 100), text.rfind("a" * 1999), text.count("aa"), text.count("a" * 7))
text = "𝛾" * 40 + "é" + "𝛾" * 40
print(text.find("é"), text.rfind("é"), text.index("𝛾é"), text.rindex("é𝛾"), text.count("𝛾"), text.count("𝛾𝛾"))

# Narrow needles in wide text and wide ones in narrow text.
wide = "λ" * 20 + "abc" + "λ" * 20
print(wide.find("abc"), wide.find("a"), wide.rfind("c"), "abc".find("λ"), "abc" * 10 in wide, wide.replace("abc", "x") == "λ" * 20 + "x" + "λ" * 20)
print("".find(""), "".rfind(""), "abc".find("", 3), "abc".find("", 4), "abc".rfind("", 1, 2), "abc".count(""), "".count(""))

# Comparison: the first difference anywhere.
results = set()
for n in LENGTHS:
    for at in range(n):
        for a, b in (("a", "b"), ("é", "ê"), ("λ", "μ"), ("𝛾", "𝛿")):
            x = a * n
            y = a * at + b + a * (n - at - 1)
            results.add((x < y, x > y, x <= y, x >= y, x == y, x != y, x == a * n, x < x + a, y > y[:-1]))
print(results)
print("é" < "λ", "λ" > "é" * 50, "𝛾" > "λ", "a" * 20 < "a" * 19 + "λ", "a" * 20 > "a" * 19 + "λ", sorted(["𝛾", "λ", "é", "a", "aé", "aλ", "a𝛾"]))

#> ascii 0
#> latin 0
#> half 0
#> full 0
#> 600 600 601 601 300
#> 600 600 300 -1 -1
#> -1 -1 1 1000 285
#> 40 40 39 40 80 40
#> 20 20 22 -1 False True
#> 0 0 3 -1 2 4 1
#> {(True, False, True, False, False, True, True, True, True)}
#> True True True True False ['a', 'aé', 'aλ', 'a𝛾', 'é', 'λ', '𝛾']
