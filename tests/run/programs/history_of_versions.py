# A store of versions: commits with parents, branches, diffs, merges with conflicts, log, blame, checkout, tags; all by immutable snapshots.
from dataclasses import dataclass
from functools import cached_property


class VcsError(Exception):
    pass


@dataclass(frozen=True)
class Commit:
    files: tuple
    text: str
    parents: tuple = ()

    @cached_property
    def id(self):
        return f"{len(list(self.walk())):02d}{sum(map(ord, self.text)) % 100:02d}"

    def walk(self):
        seen, todo = set(), [self]
        while todo:
            c = todo.pop(0)
            if id(c) not in seen:
                seen.add(id(c))
                yield c
                todo += c.parents


class Repo:
    def __init__(self):
        self.branches, self.head, self.work, self.tags = {"main": None}, "main", {}, {}

    def commit(self, text, *others):
        tip = self.branches[self.head]
        snapshot = tuple(sorted(self.work.items()))
        if tip is not None and snapshot == tip.files and not others:
            raise VcsError("nothing to commit")
        self.branches[self.head] = Commit(snapshot, text, tuple(p for p in (tip, *others) if p))
        return self.branches[self.head].id

    def branch(self, name):
        if name in self.branches:
            raise VcsError(f"branch {name} exists")
        self.branches[name] = self.branches[self.head]

    def checkout(self, name):
        commit = self.branches.get(name) or self.tags.get(name)
        if commit is None:
            raise VcsError(f"no {name}")
        if name in self.branches:
            self.head = name
        self.work = dict(commit.files)
        return sorted(self.work)

    def log(self):
        return [c.text for c in self.branches[self.head].walk()]

    @staticmethod
    def diff(a, b):
        a, b = dict(a.files) if a else {}, dict(b.files)
        return [("+" if n not in a else "-" if n not in b else "~") + n for n in sorted(a.keys() | b.keys()) if a.get(n) != b.get(n)]

    def base(self, a, b):
        mine = {id(c) for c in a.walk()}
        return next((c for c in b.walk() if id(c) in mine), None)

    def merge(self, name):
        ours, theirs = self.branches[self.head], self.branches[name]
        base = self.base(ours, theirs)
        if base is theirs:
            return "up to date"
        if base is ours:
            self.branches[self.head] = theirs
            self.work = dict(theirs.files)
            return "fast forward"
        o, t, b = (dict(c.files) if c else {} for c in (ours, theirs, base))
        out, conflicts = {}, []
        for n in sorted(o.keys() | t.keys() | b.keys()):
            x, y, z = o.get(n), t.get(n), b.get(n)
            pick = x if x == y or y == z else y if x == z else None
            if pick is None and not (x == y or y == z or x == z):
                conflicts.append(n)
                pick = f"<<{x}|{y}>>"
            if pick is not None:
                out[n] = pick
        self.work = out
        if conflicts:
            raise VcsError(f"conflicts in {', '.join(conflicts)}")
        return self.commit(f"merge {name}", theirs)

    def blame(self, name):
        last = None
        for c in self.branches[self.head].walk():
            if dict(c.files).get(name) != self.work.get(name):
                break
            last = c
        return last.text if last else None


r = Repo()
r.work.update(a="1", b="1")
r.commit("first")
r.branch("side")
r.work["a"] = "2"
r.commit("change a")
r.tags["v1"] = r.branches["main"]
print(r.checkout("side"), r.work, r.log())
r.work |= {"b": "2", "c": "new"}
r.commit("change b, add c")
print(r.diff(r.branches["main"], r.branches["side"]), r.diff(None, r.branches["main"]))
r.checkout("main")
r.merge("side")
print(r.work, r.log(), r.merge("side"), r.blame("a"), r.blame("c"))
r.branch("third")
r.work["a"] = "main"
r.commit("a on main")
r.checkout("third")
r.work["a"] = "third"
del r.work["c"]
r.commit("a on third")
r.checkout("main")
for action in (lambda: r.merge("third"), lambda: r.commit("again") and r.commit("empty"), lambda: r.branch("side"), lambda: r.checkout("nowhere")):
    try:
        print(action())
    except VcsError as e:
        print(e, r.work)
print(r.checkout("v1"), r.work, r.head, r.checkout("side"), r.merge("main"), r.log()[:3], len(set(map(id, r.branches["side"].walk()))))

#> ['a', 'b'] {'a': '1', 'b': '1'} ['first']
#> ['~a', '~b', '+c'] ['+a', '+b']
#> {'a': '2', 'b': '2', 'c': 'new'} ['merge side', 'change a', 'change b, add c', 'first'] up to date change a merge side
#> conflicts in a {'a': '<<main|third>>', 'b': '2'}
#> nothing to commit {'a': '<<main|third>>', 'b': '2'}
#> branch side exists {'a': '<<main|third>>', 'b': '2'}
#> no nowhere {'a': '<<main|third>>', 'b': '2'}
#> ['a', 'b'] {'a': '2', 'b': '1'} main ['a', 'b', 'c'] fast forward ['again', 'a on main', 'merge side'] 6
