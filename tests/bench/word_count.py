# budget: 1.0
# Words of a text counted in a dict, and sorted by how often they occur.

SYLLABLES = ["ka", "lo", "mi", "ter", "sun", "ve", "ran", "do", "pi", "es"]


def text(words):
    state = 7
    lines = []
    line = []
    for _ in range(words):
        state = (state * 69069 + 1) % 4294967296
        length = 1 + state // 65536 % 3
        word = ""
        for _ in range(length):
            state = (state * 69069 + 1) % 4294967296
            word += SYLLABLES[state // 65536 % 10]
        if state // 65536 % 13 == 0:
            word = word.capitalize() + ","
        line.append(word)
        if len(line) == 12:
            lines.append(" ".join(line) + ".")
            line = []
    lines.append(" ".join(line))
    return "\n".join(lines)


def count(text):
    counts = {}
    for line in text.splitlines():
        for word in line.split():
            word = word.strip(".,;").lower()
            if word:
                counts[word] = counts.get(word, 0) + 1
    return counts


body = text(1200000)
counts = count(body)
letters = {}
for word, n in counts.items():
    for letter in word:
        letters[letter] = letters.get(letter, 0) + n
ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
for word, n in ranked[:10]:
    print(f"{word:<10} {n:>8,}")
print(len(body), len(counts), sum(counts.values()))
print(" ".join(f"{letter}={letters[letter]}" for letter in sorted(letters)))
