"""Regular expressions compiled to NFA, DFA and minimal DFA: parsing, subset construction, partition refinement, products, sampling, equivalence."""
from collections import defaultdict, deque
from itertools import count, islice, product


class Regex:
    def __init__(self, text): self.text, self.at = text, 0
    def peek(self): return self.text[self.at:self.at + 1]

    def take(self, c):
        if self.peek() != c:
            raise ValueError(f"{c!r} expected at {self.at} of {self.text!r}")
        self.at += 1

    def parse(self):
        tree = self.alternatives()
        if self.at < len(self.text):
            raise ValueError(f"unexpected {self.peek()!r} at {self.at}")
        return tree

    def alternatives(self):
        options = [self.sequence()]
        while self.peek() == "|":
            self.take("|")
            options.append(self.sequence())
        return options[0] if len(options) == 1 else ("or", options)

    def sequence(self):
        items = []
        while self.peek() not in ("", "|", ")"):
            items.append(self.repeat())
        return ("cat", items)

    def repeat(self):
        item = self.atom()
        while self.peek() in "*+?" and self.peek():
            item = ({"*": "star", "+": "plus", "?": "maybe"}[self.peek()], item)
            self.at += 1
        return item

    def atom(self):
        c = self.peek()
        if c == "(":
            self.take("(")
            tree = self.alternatives()
            self.take(")")
            return tree
        if c in "*+?":
            raise ValueError(f"nothing to repeat at {self.at}")
        if c == "[":
            self.take("[")
            chars = []
            while self.peek() not in ("]", ""):
                a = self.peek()
                self.at += 1
                if self.peek() == "-":
                    self.take("-")
                    chars += map(chr, range(ord(a), ord(self.peek()) + 1))
                    self.at += 1
                else:
                    chars.append(a)
            self.take("]")
            return ("set", chars)
        self.at += 1
        return ("set", [c])


class NFA:
    def __init__(self, tree):
        self.fresh, self.edges = count(), defaultdict(list)
        self.start, self.end = self.build(tree)

    def edge(self, a, c, b): self.edges[a].append((c, b))

    def build(self, tree):
        a, b = next(self.fresh), next(self.fresh)
        match tree:
            case "set", chars:
                for c in chars: self.edge(a, c, b)
            case "cat", items:
                last = a
                for i in items:
                    s, e = self.build(i)
                    self.edge(last, None, s)
                    last = e
                self.edge(last, None, b)
            case "or", options:
                for o in options:
                    s, e = self.build(o)
                    self.edge(a, None, s)
                    self.edge(e, None, b)
            case ("star" | "plus" | "maybe") as kind, inner:
                s, e = self.build(inner)
                self.edge(a, None, s)
                self.edge(e, None, b)
                if kind != "maybe": self.edge(e, None, s)
                if kind != "plus": self.edge(a, None, b)
        return a, b

    def closure(self, states):
        todo, seen = list(states), set(states)
        while todo:
            for c, t in self.edges[todo.pop()]:
                if c is None and t not in seen:
                    seen.add(t)
                    todo.append(t)
        return frozenset(seen)


class DFA:
    def __init__(self, start, table, final):
        self.start, self.table, self.final = start, table, final

    @classmethod
    def of(cls, text):
        nfa = NFA(Regex(text).parse())
        start = nfa.closure([nfa.start])
        table, todo = {}, [start]
        while todo:
            state = todo.pop()
            moves = defaultdict(set)
            for s in state:
                for c, t in nfa.edges[s]:
                    if c is not None: moves[c].add(t)
            table[state] = {c: nfa.closure(ts) for c, ts in moves.items()}
            todo += [t for t in table[state].values() if t not in table and t not in todo]
        return cls(start, table, {s for s in table if nfa.end in s}).numbered()

    def numbered(self):
        names, queue = {self.start: 0}, deque([self.start])
        while queue:
            for c, t in sorted(self.table[queue.popleft()].items()):
                if t not in names:
                    names[t] = len(names)
                    queue.append(t)
        return DFA(0, {names[s]: {c: names[t] for c, t in sorted(row.items())} for s, row in self.table.items() if s in names}, {names[s] for s in self.final if s in names})

    def minimal(self):
        alphabet = sorted({c for row in self.table.values() for c in row})
        group = {s: int(s in self.final) for s in self.table}
        while True:
            keys = {s: (group[s], tuple(group.get(row.get(c), -1) for c in alphabet)) for s, row in self.table.items()}
            order = {k: i for i, k in enumerate(sorted(set(keys.values())))}
            new = {s: order[keys[s]] for s in self.table}
            if len(set(new.values())) == len(set(group.values())):
                break
            group = new
        table = {}
        for s, row in self.table.items():
            table.setdefault(new[s], {}).update({c: new[t] for c, t in row.items()})
        return DFA(new[self.start], table, {new[s] for s in self.final}).numbered()

    def __call__(self, text):
        s = self.start
        for c in text:
            s = self.table[s].get(c) if s is not None else None
        return s in self.final

    def words(self):
        queue = deque([(self.start, "")])
        while queue:
            s, w = queue.popleft()
            if s in self.final:
                yield w
            queue.extend((t, w + c) for c, t in self.table[s].items())

    def __eq__(self, other):
        a, b = self.minimal(), other.minimal()
        return (a.table, a.final) == (b.table, b.final)

    __hash__ = None

    def __and__(self, other):
        table, todo = {}, [(self.start, other.start)]
        while todo:
            p, q = key = todo.pop()
            if key not in table:
                table[key] = {c: (self.table[p][c], other.table[q][c]) for c in self.table[p].keys() & other.table[q].keys()}
                todo += table[key].values()
        return DFA((self.start, other.start), table, {k for k in table if k[0] in self.final and k[1] in other.final}).numbered()

    def __len__(self): return len(self.table)


for text in ("abc", "a*b|c", "(a|b)*abb", "[a-c]+x?", "(ab|a)(bc|c)?", "((a*)*)*", "", "a|", "(a|b|c)*(a|b)"):
    d = DFA.of(text)
    m = d.minimal()
    print(f"{text!r:18} {len(d)} -> {len(m)} final={sorted(m.final)} {list(islice(m.words(), 5))} {[m(w) for w in ('', 'a', 'abb', 'abc', 'bx')]}")
print(DFA.of("(a|b)*") == DFA.of("(a*b*)*"), DFA.of("a(ba)*") == DFA.of("(ab)*a"), DFA.of("a+") == DFA.of("a*"), DFA.of("aa*") == DFA.of("a+"))
both = DFA.of("(a|b)*a") & DFA.of("(a|b)(a|b)(a|b)")
print(len(both), sorted(islice(both.words(), 9)), both.minimal().table)
import re
bad = 0
for text in ("(a|b)*abb", "a?b+", "(ab|ba)*", "a(b|)c*"):
    d, r = DFA.of(text), re.compile(text)
    for n in range(6):
        for w in map("".join, product("abc", repeat=n)):
            bad += d(w) != bool(r.fullmatch(w))
print(bad)
for text in ("(a", "a)", "*a", "[a", "a||b)"):
    try:
        DFA.of(text)
        print("fine")
    except ValueError as e:
        print(e)

#> 'abc'              4 -> 4 final=[3] ['abc'] [False, False, False, True, False]
#> 'a*b|c'            4 -> 3 final=[2] ['b', 'c', 'ab', 'aab', 'aaab'] [False, False, False, False, False]
#> '(a|b)*abb'        5 -> 4 final=[3] ['abb', 'aabb', 'babb', 'aaabb', 'ababb'] [False, False, True, False, False]
#> '[a-c]+x?'         3 -> 3 final=[1, 2] ['a', 'b', 'c', 'aa', 'ab'] [False, True, True, True, True]
#> '(ab|a)(bc|c)?'    7 -> 5 final=[1, 2, 3] ['a', 'ab', 'ac', 'abc', 'abbc'] [False, True, False, True, False]
#> '((a*)*)*'         2 -> 1 final=[0] ['', 'a', 'aa', 'aaa', 'aaaa'] [True, True, False, False, False]
#> ''                 1 -> 1 final=[0] [''] [True, False, False, False, False]
#> 'a|'               2 -> 2 final=[0, 1] ['', 'a'] [True, True, False, False, False]
#> '(a|b|c)*(a|b)'    4 -> 2 final=[1] ['a', 'b', 'aa', 'ab', 'ba'] [False, True, True, False, False]
#> True True False True
#> 7 ['aaa', 'aba', 'baa', 'bba'] {0: {'a': 1, 'b': 1}, 1: {'a': 2, 'b': 2}, 2: {'a': 3, 'b': 4}, 4: {}, 3: {}}
#> 0
#> ')' expected at 2 of '(a'
#> unexpected ')' at 1
#> nothing to repeat at 0
#> ']' expected at 2 of '[a'
#> unexpected ')' at 4
