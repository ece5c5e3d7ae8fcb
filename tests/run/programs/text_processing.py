#@ stdin: name,qty,price
#@ stdin: apple,3,1.20
#@ stdin: "pear, green",10,0.5
#@ stdin: fig,x,2
#@ stdin: 
#@ stdin: plum,7,0.333
# Reading, parsing, aligning and wrapping text.
import sys


def parse(line):
    fields, current, quoted = [], "", False
    for ch in line:
        if ch == '"':
            quoted = not quoted
        elif ch == "," and not quoted:
            fields.append(current)
            current = ""
        else:
            current += ch
    return fields + [current]


header, *rows = [parse(line.rstrip("\n")) for line in sys.stdin if line.strip()]
records, errors = [], []
for number, row in enumerate(rows, 2):
    record = dict(zip(header, row))
    try:
        record["total"] = int(record["qty"]) * float(record["price"])
        records.append(record)
    except ValueError as error:
        errors.append(f"line {number}: {error}")
widths = {key: max(len(key), *(len(str(r[key])) for r in records)) for key in header}
print(" | ".join(key.upper().ljust(widths[key]) for key in header))
print("-+-".join("-" * widths[key] for key in header))
for r in records:
    print(" | ".join(r[k].rjust(widths[k]) if k != "name" else r[k].ljust(widths[k]) for k in header), f"= {r['total']:6.2f}")
print(f"{sum(r['total'] for r in records):.2f}", *errors, sep="\n")


def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return lines + [line] if line else lines


poem = "The fog comes on little cat feet. It sits looking over harbor and city on silent haunches and then moves on."
for line in wrap(poem, 28):
    print(f"|{line:<28}|{line:^28}|{line:>28}|")


def justify(line, width):
    words = line.split()
    if len(words) == 1:
        return line
    gaps, spaces = len(words) - 1, width - sum(map(len, words))
    out = words[0]
    for i, word in enumerate(words[1:]):
        out += " " * (spaces // gaps + (i < spaces % gaps)) + word
    return out


print("\n".join(justify(line, 30) for line in wrap(poem, 30)))


def caesar(text, shift):
    out = []
    for ch in text:
        if ch.isalpha():
            base = ord("a") if ch.islower() else ord("A")
            ch = chr((ord(ch) - base + shift) % 26 + base)
        out.append(ch)
    return "".join(out)


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3), caesar("xyz", 100))


def run_length(text):
    out, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append((text[i], j - i))
        i = j
    return out


encoded = run_length("aaabccddddd")
print(encoded, "".join(c * n for c, n in encoded), "".join(f"{n}{c}" if n > 1 else c for c, n in encoded))
roman = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    out = ""
    for value, text in roman:
        count, n = divmod(n, value)
        out += text * count
    return out


print([to_roman(n) for n in (1, 4, 9, 14, 1990, 2024, 3999)])
print([w for w in "level noon python radar Abba".split() if w.lower() == w[::-1].lower()], sorted("listen") == sorted("silent"))
vowels = {v: poem.lower().count(v) for v in "aeiou"}
print(vowels, max(vowels, key=vowels.get), " ".join(w.capitalize() for w in poem.split()[:5]), "".join(w[0] for w in poem.split()))

#> NAME        | QTY | PRICE
#> ------------+-----+------
#> apple       |   3 |  1.20 =   3.60
#> pear, green |  10 |   0.5 =   5.00
#> plum        |   7 | 0.333 =   2.33
#> 10.93
#> line 4: invalid literal for int() with base 10: 'x'
#> |The fog comes on little cat |The fog comes on little cat | The fog comes on little cat|
#> |feet. It sits looking over  | feet. It sits looking over |  feet. It sits looking over|
#> |harbor and city on silent   | harbor and city on silent  |   harbor and city on silent|
#> |haunches and then moves on. |haunches and then moves on. | haunches and then moves on.|
#> The  fog  comes  on little cat
#> feet.  It  sits  looking  over
#> harbor   and  city  on  silent
#> haunches  and  then  moves on.
#> Khoor, Zruog! Hello, World! tuv
#> [('a', 3), ('b', 1), ('c', 2), ('d', 5)] aaabccddddd 3ab2c5d
#> ['I', 'IV', 'IX', 'XIV', 'MCMXC', 'MMXXIV', 'MMMCMXCIX']
#> ['level', 'noon', 'radar', 'Abba'] True
#> {'a': 5, 'e': 10, 'i': 6, 'o': 10, 'u': 1} e The Fog Comes On Little TfcolcfIslohacoshatmo
