"""A make: rules with patterns, a dependency graph, topological order, out-of-date checks on a virtual clock, parallel waves, cycles, dry runs."""
import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property


class BuildError(Exception):
    pass


class Cycle(BuildError):
    def __init__(self, path):
        super().__init__(" -> ".join(path))
        self.path = path


@dataclass
class Rule:
    target: str
    sources: tuple[str, ...] = ()
    recipe: list[str] = field(default_factory=list, repr=False)
    phony: bool = False

    @cached_property
    def pattern(self):
        return re.compile(re.escape(self.target).replace("%", "(.+)"))

    def match(self, name):
        if "%" not in self.target:
            return self if self.target == name else None
        if m := self.pattern.fullmatch(name):
            stem = m[1]
            return Rule(name, tuple(s.replace("%", stem) for s in self.sources), self.recipe)
        return None


class Files:
    def __init__(self, **content):
        self.content, self.times, self.clock = {}, {}, 0
        for name, text in content.items():
            self.write(name.replace("__", ".").replace("_", "/") if "__" in name else name, text)

    def write(self, name, text):
        self.clock += 1
        self.content[name], self.times[name] = text, self.clock

    def __contains__(self, name): return name in self.content
    def __getitem__(self, name): return self.content[name]


class Maker:
    variables = {"CC": "cc", "FLAGS": "-O2"}

    def __init__(self, text, files):
        self.files, self.rules, self.phony, self.log = files, [], set(), []
        self.variables = dict(type(self).variables)
        self.parse(text)

    def parse(self, text):
        rule = None
        for number, line in enumerate(text.splitlines(), 1):
            match line.split("#")[0].rstrip():
                case "":
                    continue
                case recipe if recipe[0] == "\t":
                    if rule is None:
                        raise BuildError(f"line {number}: recipe without a rule")
                    rule.recipe.append(recipe[1:])
                case assignment if m := re.match(r"(\w+)\s*(\+?=)\s*(.*)", assignment):
                    name, op, value = m.groups()
                    self.variables[name] = f"{self.variables.get(name, '')} {value}".strip() if op == "+=" else value
                case header if ":" in header:
                    targets, _, sources = self.expand(header).partition(":")
                    if targets.strip() == ".PHONY":
                        self.phony |= set(sources.split())
                        continue
                    rule = Rule("", tuple(sources.split()))
                    for t in targets.split():
                        rule = Rule(t, rule.sources, rule.recipe)
                        self.rules.append(rule)
                case other:
                    raise BuildError(f"line {number}: {other!r}?")

    def expand(self, text, **extra):
        env = self.variables | extra
        for _ in range(5):
            new = re.sub(r"\$\((\w+)\)|\$([@<^])", lambda m: str(env.get(m[1] or m[2], "")), text)
            if new == text:
                return new
            text = new
        raise BuildError(f"endless variable in {text!r}")

    def rule_for(self, name):
        exact = [r for r in self.rules if r.target == name]
        if exact:
            merged = Rule(name, tuple(dict.fromkeys(s for r in exact for s in r.sources)), next((r.recipe for r in exact if r.recipe), []))
            if not merged.recipe:
                for r in self.rules:
                    if "%" in r.target and (found := r.match(name)):
                        return Rule(name, tuple(dict.fromkeys(found.sources + merged.sources)), found.recipe)
            return merged
        for r in self.rules:
            if "%" in r.target and (found := r.match(name)) and all(s in self.files or self.rule_for(s) for s in found.sources):
                return found
        return None

    def graph(self, goal):
        graph, path = {}, []

        def visit(name, wanted_by):
            if name in path:
                raise Cycle(path[path.index(name):] + [name])
            if name in graph:
                return
            rule = self.rule_for(name)
            if rule is None and name not in self.files:
                raise BuildError(f"no rule to make {name!r}" + (f", needed by {wanted_by!r}" if wanted_by else ""))
            path.append(name)
            for s in rule.sources if rule else ():
                visit(s, name)
            path.pop()
            graph[name] = rule
        visit(goal, None)
        return graph

    def stale(self, name, rule, done):
        if name in self.phony or name not in self.files:
            return True
        return any(s in done or self.files.times.get(s, 0) > self.files.times[name] for s in rule.sources)

    def build(self, goal, dry=False):
        graph, done = self.graph(goal), set()
        for name, rule in graph.items():
            if rule is None or not self.stale(name, rule, done):
                continue
            for line in rule.recipe:
                silent, command = line.startswith("@"), line.lstrip("@")
                command = self.expand(command, **{"@": name, "<": rule.sources[0] if rule.sources else "", "^": " ".join(rule.sources)})
                if not silent:
                    self.log.append(command)
            done.add(name)
            if not dry and name not in self.phony:
                self.files.write(name, "+".join(self.files.content.get(s, s) for s in rule.sources))
        out, self.log = self.log, []
        return out or f"{goal} is up to date"

    def waves(self, goal):
        level = {}
        for name, rule in self.graph(goal).items():
            level[name] = 1 + max((level[s] for s in rule.sources), default=-1) if rule else 0
        rows = defaultdict(list)
        for name, n in level.items():
            rows[n].append(name)
        return [sorted(rows[n]) for n in sorted(rows)]


MAKEFILE = """
FLAGS += -g   # more
OBJS = main.o util.o
all: app docs
app: $(OBJS)
\t$(CC) $(FLAGS) -o $@ $^
%.o: %.c
\t$(CC) -c $<
main.o: util.h
%.html: %.md
\tmd $< > $@
docs: guide.html
.PHONY: all docs clean
clean:
\t@echo quiet
\trm -f $(OBJS)
loop: a
a: b
b: a
needs: missing.thing
""".strip()
files = Files(**{"main__c": "M", "util__c": "U", "util__h": "H", "guide__md": "G"})
m = Maker(MAKEFILE, files)
print(m.build("all", dry=True), sorted(files.content))
print(m.build("all"), m.build("app"), files["app"], sep="\n")
print(m.build("all"))
files.write("util.h", "H2")
print(m.build("app"), files["app"])
files.write("util.c", "U2")
print(m.build("util.o"), m.build("app"), m.build("clean"), m.waves("all"), sep="\n")
for goal in ("loop", "needs", "nothing", "other.o"):
    try:
        print(m.build(goal))
    except BuildError as e:
        print(type(e).__name__, e)
for text in ("\tx", "a b c", "X = $(X)!\ny: $(X)"):
    try:
        Maker(text, files)
        print("parsed")
    except BuildError as e:
        print(e)

#> ['cc -c main.c', 'cc -c util.c', 'cc -O2 -g -o app main.o util.o', 'md guide.md > guide.html'] ['guide.md', 'main.c', 'util.c', 'util.h']
#> ['cc -c main.c', 'cc -c util.c', 'cc -O2 -g -o app main.o util.o', 'md guide.md > guide.html']
#> app is up to date
#> M+H+U
#> all is up to date
#> ['cc -c main.c', 'cc -O2 -g -o app main.o util.o'] M+H2+U
#> ['cc -c util.c']
#> ['cc -O2 -g -o app main.o util.o']
#> ['rm -f main.o util.o']
#> [['guide.md', 'main.c', 'util.c', 'util.h'], ['guide.html', 'main.o', 'util.o'], ['app', 'docs'], ['all']]
#> Cycle a -> b -> a
#> BuildError no rule to make 'missing.thing', needed by 'needs'
#> BuildError no rule to make 'nothing'
#> BuildError no rule to make 'other.o'
#> line 1: recipe without a rule
#> line 1: 'a b c'?
#> endless variable in 'y: $(X)!!!!!'
