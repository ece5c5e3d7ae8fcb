def words_of(text):
    for paragraph in text.split("\n\n"):
        yield paragraph.split()


def wrap(words, width, *, hyphen="-"):
    if width <= len(hyphen):
        raise ValueError(f"width {width} is too small")
    line, used = [], 0
    for word in words:
        while len(word) > width:
            if line:
                yield line
                line, used = [], 0
            yield [word[: width - len(hyphen)] + hyphen]
            word = word[width - len(hyphen) :]
        if used + len(word) + len(line) > width:
            yield line
            line, used = [], 0
        line.append(word)
        used += len(word)
    if line:
        yield line


def full(line, width, last):
    if last or len(line) == 1:
        return " ".join(line).ljust(width)
    gaps = len(line) - 1
    space, extra = divmod(width - sum(map(len, line)), gaps)
    return "".join(word + " " * (space + (i < extra)) for i, word in enumerate(line[:-1])) + line[-1]


STYLES = {
    "left": lambda line, width, last: " ".join(line).ljust(width),
    "right": lambda line, width, last: f"{' '.join(line):>{width}}",
    "center": lambda line, width, last: " ".join(line).center(width),
    "full": full,
}


def render(text, width, style="left"):
    try:
        place = STYLES[style]
    except KeyError as e:
        raise LookupError(f"no style {e}, only {', '.join(sorted(STYLES))}") from e
    blocks = []
    for words in words_of(text):
        lines = list(wrap(words, width))
        blocks.append("\n".join(f"|{place(line, width, line is lines[-1])}|" for line in lines))
    return f"\n|{'':{width}}|\n".join(blocks)


TEXT = """A compiler reads   one language and writes another;
some of them\twrite it well.

Extraordinarily incomprehensible words are cut.

End."""
for style in STYLES:
    print(style, "+" + "-" * 20 + "+")
    print(render(TEXT, 20, style))
print(render(TEXT, 9, "full"))
print(render("", 5), render("a b c d e", 3, "full"), render("word", 4, "right"), sep="\n")
for arguments in ((TEXT, 1), ("x", 5, "middle"), (None, 5), ("x", "5")):
    try:
        print(render(*arguments))
    except (ValueError, LookupError, AttributeError, TypeError) as e:
        print(type(e).__name__, e, repr(e.__cause__))


def columns(cells, width, gap=2):
    longest = max(map(len, cells), default=0) + gap
    across = max(1, (width + gap) // longest) if cells else 1
    down = -(-len(cells) // across)
    for i in range(down):
        yield "".join(cell.ljust(longest) for cell in cells[i::down]).rstrip()


for width in (40, 20, 5):
    print(*columns("one two three four five six seven eight".split(), width), sep="\n")
print(list(columns([], 10)))
print("a\tbc\td".expandtabs(4), "x\ty".expandtabs(), "\t|".expandtabs(0), "ab\n\tc".expandtabs(3))
print("one\ntwo\r\nthree\x0bfour\u2028five".splitlines(), "a\n\nb\n".splitlines(True), "".splitlines())
print([line.strip(" .") for line in (" . a . ", "...", "b")], "  x".lstrip().ljust(3, "*"), "-5".zfill(4), "é".center(4, "·"))
try:
    "a".center(4, "ab")
except TypeError as e:
    print(type(e).__name__, e)

#> left +--------------------+
#> |A compiler reads one|
#> |language and writes |
#> |another; some of    |
#> |them write it well. |
#> |                    |
#> |Extraordinarily     |
#> |incomprehensible    |
#> |words are cut.      |
#> |                    |
#> |End.                |
#> right +--------------------+
#> |A compiler reads one|
#> | language and writes|
#> |    another; some of|
#> | them write it well.|
#> |                    |
#> |     Extraordinarily|
#> |    incomprehensible|
#> |      words are cut.|
#> |                    |
#> |                End.|
#> center +--------------------+
#> |A compiler reads one|
#> |language and writes |
#> |  another; some of  |
#> |them write it well. |
#> |                    |
#> |  Extraordinarily   |
#> |  incomprehensible  |
#> |   words are cut.   |
#> |                    |
#> |        End.        |
#> full +--------------------+
#> |A compiler reads one|
#> |language  and writes|
#> |another;   some   of|
#> |them write it well. |
#> |                    |
#> |Extraordinarily     |
#> |incomprehensible    |
#> |words are cut.      |
#> |                    |
#> |End.                |
#> |A        |
#> |compiler |
#> |reads one|
#> |language |
#> |and      |
#> |writes   |
#> |another; |
#> |some   of|
#> |them     |
#> |write  it|
#> |well.    |
#> |         |
#> |Extraord-|
#> |inarily  |
#> |incompre-|
#> |hensible |
#> |words are|
#> |cut.     |
#> |         |
#> |End.     |
#>
#> |a b|
#> |c d|
#> |e  |
#> |word|
#> ValueError width 1 is too small None
#> LookupError no style 'middle', only center, full, left, right KeyError('middle')
#> AttributeError 'NoneType' object has no attribute 'split' None
#> TypeError '<=' not supported between instances of 'str' and 'int' None
#> one    three  five   seven
#> two    four   six    eight
#> one    four   seven
#> two    five   eight
#> three  six
#> one
#> two
#> three
#> four
#> five
#> six
#> seven
#> eight
#> []
#> a   bc  d x       y | ab
#>    c
#> ['one', 'two', 'three', 'four', 'five'] ['a\n', '\n', 'b\n'] []
#> ['a', '', 'b'] x** -005 ·é··
#> TypeError The fill character must be exactly one character long
