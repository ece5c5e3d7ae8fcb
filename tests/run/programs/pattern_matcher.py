from dataclasses import dataclass


class PatternError(ValueError):
    pass


@dataclass(frozen=True)
class Char:
    chars: frozenset
    negated: bool = False

    def match(self, text, at, then):
        if at < len(text) and (text[at] in self.chars) is not self.negated:
            yield from then(at + 1)


@dataclass(frozen=True)
class Edge:
    end: bool

    def match(self, text, at, then):
        if at == (len(text) if self.end else 0):
            yield from then(at)


@dataclass(frozen=True)
class Sequence:
    parts: tuple

    def match(self, text, at, then, index=0):
        if index == len(self.parts):
            yield from then(at)
        else:
            yield from self.parts[index].match(text, at, lambda at: self.match(text, at, then, index + 1))


@dataclass(frozen=True)
class Either:
    options: tuple

    def match(self, text, at, then):
        for option in self.options:
            yield from option.match(text, at, then)


@dataclass(frozen=True)
class Repeat:
    item: object
    least: int
    most: float
    lazy: bool = False

    def match(self, text, at, then, times=0):
        def more():
            if times < self.most:
                yield from self.item.match(
                    text, at, lambda to: self.match(text, to, then, times + 1) if to > at else iter(())
                )

        if self.lazy:
            if times >= self.least:
                yield from then(at)
            yield from more()
        else:
            yield from more()
            if times >= self.least:
                yield from then(at)


CLASSES = {"d": "0123456789", "s": " \t\n", "w": "abcdefghijklmnopqrstuvwxyz_0123456789"}


def parse(pattern):
    at = 0

    def peek():
        return pattern[at : at + 1]

    def take():
        nonlocal at
        at += 1
        return pattern[at - 1]

    def either():
        options = [sequence()]
        while peek() == "|":
            take()
            options.append(sequence())
        return options[0] if len(options) == 1 else Either(tuple(options))

    def sequence():
        parts = []
        while peek() and peek() not in "|)":
            part = atom()
            while peek() and peek() in "*+?":
                least, most = {"*": (0, float("inf")), "+": (1, float("inf")), "?": (0, 1)}[take()]
                if lazy := peek() == "?":
                    take()
                part = Repeat(part, least, most, lazy)
            parts.append(part)
        return Sequence(tuple(parts))

    def atom():
        match take():
            case "(":
                inner = either()
                if peek() != ")":
                    raise PatternError(f"missing ) at {at}")
                take()
                return inner
            case "[":
                if negated := peek() == "^":
                    take()
                chars = set()
                while (c := peek()) != "]":
                    if not c:
                        raise PatternError(f"missing ] at {at}")
                    take()
                    if peek() == "-" and pattern[at + 1 : at + 2] not in ("", "]"):
                        take()
                        chars.update(map(chr, range(ord(c), ord(take()) + 1)))
                    else:
                        chars.add(c)
                take()
                return Char(frozenset(chars), negated)
            case "\\":
                if not peek():
                    raise PatternError("lone backslash")
                c = take()
                return Char(frozenset(CLASSES.get(c.lower(), c)), c.isupper() and c.lower() in CLASSES)
            case ".":
                return Char(frozenset("\n"), True)
            case "^" | "$" as c:
                return Edge(c == "$")
            case "*" | "+" | "?" as c:
                raise PatternError(f"nothing to repeat with {c} at {at - 1}")
            case c:
                return Char(frozenset(c))

    result = either()
    if at < len(pattern):
        raise PatternError(f"unbalanced {peek()} at {at}")
    return result


def search(pattern, text):
    tree = parse(pattern)
    for start in range(len(text) + 1):
        for end in tree.match(text, start, lambda at: iter((at,))):
            return start, end
    return None


for pattern, text in [
    ("", "abc"),
    ("b+", "abbbc"),
    ("b+?", "abbbc"),
    ("^a.*c$", "abcabc"),
    ("a.*?c", "abcabc"),
    ("(ab|a)(bc|c)?$", "abc"),
    ("(a|b)*c", "ababd"),
    ("(a*)*b", "aaaaaaaab"),
    ("(a*)*$", "aaac"),
    ("[a-cx-]+", "zz-xabcd"),
    ("[^0-9 ]+", "12 ab3"),
    (r"\d+\.\d\d", "cost 13.505"),
    (r"\D+$", "12ab"),
    (r"\w+@\w+\.(com|org)", "mail me@site.org now"),
    ("x?x?x?xxx", "xxx"),
    (".", "\n"),
]:
    found = search(pattern, text)
    print(f"{pattern:<22} {text!r:<24} {found} {found and text[slice(*found)]!r}")
for bad in ("(a", "a)", "*a", "[abc", "a|*", "\\", "(()", "[z-a"):
    try:
        print(search(bad, "a"))
    except PatternError as e:
        print(f"{bad!r}: {type(e).__name__} {e}")
print(parse("a?"), parse("$|^"))
try:
    parse("^").end = True
except AttributeError as e:
    print(type(e).__name__, e)
print(parse("(a)b") == parse("(a)b"), len({parse("x"), parse("x"), parse("y")}))

#>                        'abc'                    (0, 0) ''
#> b+                     'abbbc'                  (1, 4) 'bbb'
#> b+?                    'abbbc'                  (1, 2) 'b'
#> ^a.*c$                 'abcabc'                 (0, 6) 'abcabc'
#> a.*?c                  'abcabc'                 (0, 3) 'abc'
#> (ab|a)(bc|c)?$         'abc'                    (0, 3) 'abc'
#> (a|b)*c                'ababd'                  None None
#> (a*)*b                 'aaaaaaaab'              (0, 9) 'aaaaaaaab'
#> (a*)*$                 'aaac'                   (4, 4) ''
#> [a-cx-]+               'zz-xabcd'               (2, 7) '-xabc'
#> [^0-9 ]+               '12 ab3'                 (3, 5) 'ab'
#> \d+\.\d\d              'cost 13.505'            (5, 10) '13.50'
#> \D+$                   '12ab'                   (2, 4) 'ab'
#> \w+@\w+\.(com|org)     'mail me@site.org now'   (5, 16) 'me@site.org'
#> x?x?x?xxx              'xxx'                    (0, 3) 'xxx'
#> .                      '\n'                     None None
#> '(a': PatternError missing ) at 2
#> 'a)': PatternError unbalanced ) at 1
#> '*a': PatternError nothing to repeat with * at 0
#> '[abc': PatternError missing ] at 4
#> 'a|*': PatternError nothing to repeat with * at 2
#> '\\': PatternError lone backslash
#> '(()': PatternError missing ) at 3
#> '[z-a': PatternError missing ] at 4
#> Sequence(parts=(Repeat(item=Char(chars=frozenset({'a'}), negated=False), least=0, most=1, lazy=False),)) Either(options=(Sequence(parts=(Edge(end=True),)), Sequence(parts=(Edge(end=False),))))
#> FrozenInstanceError cannot assign to field 'end'
#> True 2
