#@ exit: 1
"""Log analyzer reading text; uncaught custom exception at the end with chained traceback."""
import re, sys, json
from collections import Counter, defaultdict
LOG = '''\
127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET /index.html HTTP/1.0" 200 2326
10.0.0.5 - bob [10/Oct/2000:13:55:40 -0700] "POST /api/v1/items?id=3&q=a%20b HTTP/1.1" 201 12
10.0.0.5 - bob [10/Oct/2000:13:56:01 -0700] "GET /api/v1/items HTTP/1.1" 500 -
garbage here
192.168.1.9 - - [11/Oct/2000:00:00:01 -0700] "DELETE /x HTTP/1.1" 404 9
'''
PAT = re.compile(r'''
    (?P<ip>\d+(?:\.\d+){3})\s+-\s+(?P<user>\S+)\s+
    \[(?P<day>\d+)/(?P<mon>\w{3})/(?P<year>\d{4}):(?P<time>[\d:]+)\s(?P<tz>[-+]\d{4})\]\s
    "(?P<method>[A-Z]+)\s(?P<path>[^\s?]+)(?:\?(?P<query>\S*))?\s(?P<proto>[^"]+)"\s
    (?P<status>\d{3})\s(?P<size>\d+|-)''', re.X)
class LogError(Exception):
    """A line could not be read."""
    def __init__(self, line, number):
        super().__init__(f"line {number}: {line[:20]!r}")
        self.add_note(f"length {len(line)}")
def records(text):
    for n, line in enumerate(text.splitlines(), 1):
        if not (m := PAT.match(line)):
            yield LogError(line, n); continue
        d = m.groupdict()
        d["size"] = 0 if d["size"] == "-" else int(d["size"])
        d["status"] = int(d["status"])
        yield d
stats, by_user, errors = Counter(), defaultdict(list), []
for r in records(LOG):
    match r:
        case LogError() as e: errors.append(e)
        case {"status": 200 | 201 as s, "size": size, **rest}: stats[s] += size; by_user[rest["user"]].append(rest["path"])
        case {"status": s, "method": m} if s >= 500: stats["server"] += 1; print("server error on", m)
        case {"status": int(s)}: stats["other"] += 1
print(stats, dict(by_user), [str(e) for e in errors], errors[0].__notes__)
print(json.dumps({"stats": {str(k): v for k, v in stats.items()}, "n": None, "f": 1.5, "u": "é\n"}, ensure_ascii=False), json.loads('{"a": [1, 2.5, true, null, "\\u00e9"]}'))
print(re.sub(r"(\w+)@(\w+)\.com", lambda m: f"<{m[2]}:{m[1].upper()}>", "x@y.com, joe@site.com"), re.findall(r"(\d+)-(\d+)", "1-2 33-44"), re.split(r"[;,\s]+", "a, b;c  d"), re.fullmatch(r"\d{3}", "1234"))
print([m.span() for m in re.finditer("a+", "baaac aa")], re.escape("a.b*c"), bool(re.search(r"(?i)HELLO\b", "say hello there")), re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", "1234567"))
def load(x):
    try:
        return {"a": 1}[x]
    except KeyError as e:
        raise LogError("config " + x, 0) from e
def main():
    try:
        load("b")
    finally:
        print("finally", file=sys.stderr)
if __name__ == "__main__":
    main()

#> server error on GET
#> Counter({200: 2326, 201: 12, 'server': 1, 'other': 1}) {'-': ['/index.html'], 'bob': ['/api/v1/items']} ["line 4: 'garbage here'"] ['length 12']
#> {"stats": {"200": 2326, "201": 12, "server": 1, "other": 1}, "n": null, "f": 1.5, "u": "é\n"} {'a': [1, 2.5, True, None, 'é']}
#> <y:X>, <site:JOE> [('1', '2'), ('33', '44')] ['a', 'b', 'c', 'd'] None
#> [(1, 4), (6, 8)] a\.b\*c True 1,234,567
#! finally
#! Traceback (most recent call last):
#!   File "log_analyzer.py", line 43, in load
#!     return {"a": 1}[x]
#!            ~~~~~~~~^^^
#! KeyError: 'b'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "log_analyzer.py", line 52, in <module>
#!     main()
#!   File "log_analyzer.py", line 48, in main
#!     load("b")
#!   File "log_analyzer.py", line 45, in load
#!     raise LogError("config " + x, 0) from e
#! LogError: line 0: 'config b'
#! length 8
