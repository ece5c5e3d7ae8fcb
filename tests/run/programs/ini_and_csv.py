from io import StringIO


class ConfigError(Exception):
    def __init__(self, line, message):
        super().__init__(line, message)
        self.line = line

    def __str__(self):
        return "line {}: {}".format(*self.args)


def convert(text):
    low = text.lower()
    if low in ("yes", "true", "on"):
        return True
    if low in ("no", "false", "off"):
        return False
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    if "," in text:
        return [convert(part.strip()) for part in text.split(",")]
    return text


def read_ini(file):
    config = {}
    section = None
    key = None
    for number, line in enumerate(file, start=1):
        bare, _, _ = line.partition("#")
        if not bare.strip():
            continue
        if bare[0].isspace() and key:
            section[key] = f"{section[key]} {bare.strip()}"
            continue
        bare = bare.strip()
        if bare.startswith("["):
            if not bare.endswith("]"):
                raise ConfigError(number, f"no ] in {bare!r}")
            section, key = config.setdefault(bare[1:-1].strip(), {}), None
            continue
        key, equals, value = (part.strip() for part in bare.partition("="))
        if not equals:
            raise ConfigError(number, f"no = in {bare!r}")
        if section is None:
            raise ConfigError(number, f"{key!r} is in no section")
        section[key] = value
    return {name: {k: convert(v) for k, v in pairs.items()} for name, pairs in config.items()}


INI = """\
# settings
[main]
debug = Yes
retries=3   # times
ratio = 2.5e-1
path = /usr/a=b
long = one
    two
    three

[ empty ]
[list]
items = 1, two, off, 4.5
nothing =
[main]
retries = -4
"""
for name, pairs in read_ini(StringIO(INI)).items():
    print(name)
    for key, value in pairs.items():
        print(f"  {key:<8} {type(value).__name__:<5} {value!r}")
for bad in ("x = 1", "[a\nb=1", "[a]\n\nword", "\n  lone"):
    try:
        print(read_ini(StringIO(bad)))
    except ConfigError as e:
        print(type(e).__name__, e, e.line, e.args)


def read_csv(text, separator=","):
    row, field, quoted, was_quoted = [], "", False, False
    characters = iter(text + ("" if text.endswith("\n") or not text else "\n"))
    for c in characters:
        if quoted:
            if c == '"':
                quoted = False
            else:
                field += c
        elif c == '"':
            if was_quoted:
                field += c
            elif field:
                raise ValueError(f"quote after {field!r}")
            quoted = was_quoted = True
        elif c == separator or c == "\n":
            row.append(field)
            field, was_quoted = "", False
            if c == "\n":
                yield row
                row = []
        elif c != "\r":
            field += c
    if quoted:
        raise ValueError(f"open quote: {field!r}")


def quote(field):
    text = "" if field is None else str(field)
    return '"' + text.replace('"', '""') + '"' if set(text) & set('",\n') else text


CSV = 'name,size,note\napple,3,"red, sweet"\r\n"fig ""dry""",10,\n,,"two\nlines"\n'
rows = list(read_csv(CSV))
for row in rows:
    print(len(row), row)
header, *body = rows
print([dict(zip(header, row)) for row in body][1]["name"])
again = "".join(",".join(map(quote, row)) + "\n" for row in rows)
print(list(read_csv(again)) == rows, repr(again))
print(list(read_csv("")), list(read_csv("\n")), list(read_csv("a;b;;", ";")), list(read_csv('""')), ",".join(map(quote, [None, 1.50, True, 'x"'])))
for bad in ('a"b', '"abc', 'ok\n"'):
    rows = []
    try:
        for row in read_csv(bad):
            rows.append(row)
    except ValueError as e:
        print(type(e).__name__, e, rows)

#> main
#>   debug    bool  True
#>   retries  int   -4
#>   ratio    float 0.25
#>   path     str   '/usr/a=b'
#>   long     str   'one two three'
#> empty
#> list
#>   items    list  [1, 'two', False, 4.5]
#>   nothing  str   ''
#> ConfigError line 1: 'x' is in no section 1 (1, "'x' is in no section")
#> ConfigError line 1: no ] in '[a' 1 (1, "no ] in '[a'")
#> ConfigError line 3: no = in 'word' 3 (3, "no = in 'word'")
#> ConfigError line 2: no = in 'lone' 2 (2, "no = in 'lone'")
#> 3 ['name', 'size', 'note']
#> 3 ['apple', '3', 'red, sweet']
#> 3 ['fig "dry"', '10', '']
#> 3 ['', '', 'two\nlines']
#> fig "dry"
#> True 'name,size,note\napple,3,"red, sweet"\n"fig ""dry""",10,\n,,"two\nlines"\n'
#> [] [['']] [['a', 'b', '', '']] [['']] ,1.5,True,"x"""
#> ValueError quote after 'a' []
#> ValueError open quote: 'abc\n' []
#> ValueError open quote: '\n' [['ok']]
