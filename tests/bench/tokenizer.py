# budget: 1.0
# A tokenizer and evaluator for arithmetic: characters, strings, small objects, dispatch.

SOURCE = "let total = (12 + 34) * 5 - value_1 / 2; print total % 7 >= 3 and not done; x = 0x1f + 3.25e2;\n"
KEYWORDS = {"let", "print", "and", "or", "not", "if", "else", "while"}
PAIRS = {">=", "<=", "==", "!=", "**", "//"}


class Token:
    def __init__(self, kind, text, line, column):
        self.kind = kind
        self.text = text
        self.line = line
        self.column = column


def tokens(source):
    position = 0
    line = 1
    start_of_line = 0
    end = len(source)
    while position < end:
        ch = source[position]
        if ch == "\n":
            line += 1
            position += 1
            start_of_line = position
        elif ch.isspace():
            position += 1
        elif ch.isalpha() or ch == "_":
            start = position
            while position < end and (source[position].isalnum() or source[position] == "_"):
                position += 1
            word = source[start:position]
            kind = "keyword" if word in KEYWORDS else "name"
            yield Token(kind, word, line, start - start_of_line)
        elif ch.isdigit():
            start = position
            while position < end and (source[position].isalnum() or source[position] == "."):
                position += 1
            yield Token("number", source[start:position], line, start - start_of_line)
        else:
            pair = source[position:position + 2]
            text = pair if pair in PAIRS else ch
            yield Token("operator", text, line, position - start_of_line)
            position += len(text)


def value(text):
    if text.startswith("0x"):
        return float(int(text, 16))
    return float(text)


def main(repeat):
    source = SOURCE * repeat
    kinds = {}
    names = {}
    total = 0.0
    longest = ""
    last = None
    for token in tokens(source):
        kinds[token.kind] = kinds.get(token.kind, 0) + 1
        if token.kind == "number":
            total += value(token.text)
        elif token.kind == "name":
            names.setdefault(token.text, []).append(token.column)
        if len(token.text) > len(longest):
            longest = token.text
        last = token
    print(sorted(kinds.items()))
    print({name: (len(columns), sum(columns)) for name, columns in names.items()})
    print(total, longest, last.line, last.column)


main(50000)
