"""Exception groups collected from many jobs, filtered by except*, regrouped, retried and reported."""


class Temporary(Exception):
    def __init__(self, job, wait):
        super().__init__(f"{job} needs {wait}s")
        self.job, self.wait = job, wait


class Fatal(Exception):
    pass


class JobGroup(ExceptionGroup):
    """Keeps its batch number when it is split."""

    def __new__(cls, message, excs, batch=0):
        self = super().__new__(cls, message, excs)
        self.batch = batch
        return self

    def derive(self, excs):
        return JobGroup(self.message, excs, self.batch)


def run(jobs, batch):
    results, errors = [], []
    for name, job in jobs:
        try:
            results.append((name, job()))
        except Exception as e:
            e.add_note(f"while running {name}")
            errors.append(e)
    if errors:
        raise JobGroup(f"batch {batch}", errors, batch)
    return results


def fails(error):
    def job():
        raise error
    return job


def describe(e, depth=0):
    notes = f" {e.__notes__}" if getattr(e, "__notes__", None) else ""
    batch = f" batch={e.batch}" if isinstance(e, JobGroup) else ""
    print("  " * depth + f"{type(e).__name__}: {e}{notes}{batch}")
    for sub in getattr(e, "exceptions", ()):
        describe(sub, depth + 1)


batches = [
    [("a", lambda: 1), ("b", lambda: 2)],
    [("a", fails(Temporary("a", 5))), ("b", lambda: 2), ("c", fails(Temporary("c", 2)))],
    [("a", fails(Temporary("a", 1))), ("b", fails(KeyError("missing")))],
    [("a", fails(Fatal("dead"))), ("b", fails(ValueError("v"))), ("c", fails(Temporary("c", 9)))],
    [("a", lambda: run([("inner", fails(Temporary("inner", 3))), ("inner2", fails(OSError("disk")))], 99))],
]
for n, jobs in enumerate(batches):
    waits, lost = [], []
    try:
        try:
            print(n, "results", run(jobs, n))
        except* Temporary as group:
            print(n, "temporary", type(group).__name__, group.batch, len(group.exceptions))
            stack = [group]
            while stack:
                for e in stack.pop().exceptions:
                    stack.append(e) if isinstance(e, ExceptionGroup) else waits.append((e.job, e.wait))
        except* (KeyError, ValueError) as group:
            lost += [repr(e) for e in group.exceptions]
            if len(group.exceptions) == 1 and isinstance(group.exceptions[0], ValueError):
                raise RuntimeError("a value went wrong") from group
        else:
            print(n, "nothing to handle")
        finally:
            print(n, "waits", waits, "lost", lost)
    except BaseException as left:
        describe(left)
        cause = left.exceptions[0].__cause__ if isinstance(left, ExceptionGroup) else left.__cause__
        print("cause", repr(cause), "context", type(left.__context__).__name__)

group = JobGroup("outer", [Temporary("x", 1), JobGroup("inner", [Fatal("f"), Temporary("y", 2)], 2), Fatal("g")], 1)
group.add_note("a note of the group")
match_, rest = group.split(Temporary)
describe(match_)
describe(rest)
print(match_.__notes__ == group.__notes__, match_.__notes__ is group.__notes__, group.subgroup(lambda e: isinstance(e, JobGroup)) is group)
print(group.split(OSError), group.subgroup(JobGroup) is group)
describe(group.subgroup(lambda e: "f" in str(e)))


def regroup(group):
    kinds = {}

    def walk(e, path):
        if isinstance(e, BaseExceptionGroup):
            for sub in e.exceptions:
                walk(sub, path + (e.message,))
        else:
            kinds.setdefault(type(e).__name__, []).append((path, e))
    walk(group, ())
    return {k: [(" / ".join(p), str(e)) for p, e in v] for k, v in sorted(kinds.items())}


print(regroup(group))
try:
    raise group from ValueError("the cause")
except* Fatal as fatal:
    print(regroup(fatal), repr(fatal.__cause__))
except* Temporary as temporary:
    print(regroup(temporary), repr(temporary.__cause__), temporary.__traceback__ is not None)

#> 0 results [('a', 1), ('b', 2)]
#> 0 nothing to handle
#> 0 waits [] lost []
#> 1 temporary JobGroup 1 2
#> 1 waits [('a', 5), ('c', 2)] lost []
#> 2 temporary JobGroup 2 1
#> 2 waits [('a', 1)] lost ["KeyError('missing')"]
#> 3 temporary JobGroup 3 1
#> 3 waits [('c', 9)] lost ["ValueError('v')"]
#> ExceptionGroup:  (2 sub-exceptions)
#>   RuntimeError: a value went wrong
#>   JobGroup: batch 3 (1 sub-exception) batch=3
#>     Fatal: dead ['while running a']
#> cause JobGroup('batch 3', [ValueError('v')], 3) context NoneType
#> 4 temporary JobGroup 4 1
#> 4 waits [('inner', 3)] lost []
#> JobGroup: batch 4 (1 sub-exception) batch=4
#>   JobGroup: batch 99 (1 sub-exception) ['while running a'] batch=99
#>     OSError: disk ['while running inner2']
#> cause None context NoneType
#> JobGroup: outer (2 sub-exceptions) ['a note of the group'] batch=1
#>   Temporary: x needs 1s
#>   JobGroup: inner (1 sub-exception) batch=2
#>     Temporary: y needs 2s
#> JobGroup: outer (2 sub-exceptions) ['a note of the group'] batch=1
#>   JobGroup: inner (1 sub-exception) batch=2
#>     Fatal: f
#>   Fatal: g
#> True False True
#> (None, JobGroup('outer', [Temporary('x needs 1s'), JobGroup('inner', [Fatal('f'), Temporary('y needs 2s')], 2), Fatal('g')], 1)) True
#> JobGroup: outer (1 sub-exception) ['a note of the group'] batch=1
#>   JobGroup: inner (1 sub-exception) batch=2
#>     Fatal: f
#> {'Fatal': [('outer / inner', 'f'), ('outer', 'g')], 'Temporary': [('outer', 'x needs 1s'), ('outer / inner', 'y needs 2s')]}
#> {'Fatal': [('outer / inner', 'f'), ('outer', 'g')]} ValueError('the cause')
#> {'Temporary': [('outer', 'x needs 1s'), ('outer / inner', 'y needs 2s')]} ValueError('the cause') True
