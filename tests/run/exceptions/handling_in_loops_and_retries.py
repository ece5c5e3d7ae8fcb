# Patterns of users: retries with backoff, validation that collects errors, fallbacks, error codes to exceptions, result types.
class Transient(Exception):
    pass


def flaky(fails):
    state = {"n": 0}

    def call(x):
        state["n"] += 1
        if state["n"] <= fails:
            raise Transient(f"try {state['n']}")
        return x * 2
    return call


def retry(f, *args, tries=3, catch=Transient, wait=lambda n: 2**n):
    waits = []
    for attempt in range(tries):
        try:
            return f(*args), waits
        except catch as e:
            last = e
            if attempt < tries - 1:
                waits.append(wait(attempt))
    raise RuntimeError(f"gave up after {tries}") from last


print(retry(flaky(0), 5), retry(flaky(2), 5), retry(flaky(4), 1, tries=5, wait=lambda n: n * 0.5))
try:
    retry(flaky(9), 1)
except RuntimeError as e:
    print(e, repr(e.__cause__))
try:
    retry(lambda: 1 / 0)
except ZeroDivisionError as e:
    print("not caught:", e)


class ValidationError(Exception):
    def __init__(self, errors):
        super().__init__(f"{len(errors)} errors")
        self.errors = errors


def validate(data, **rules):
    errors, clean = {}, {}
    for name, (convert, *checks) in rules.items():
        try:
            value = convert(data[name])
            for ok, text in checks:
                if not ok(value):
                    raise ValueError(text)
            clean[name] = value
        except KeyError:
            errors[name] = "missing"
        except (ValueError, TypeError) as e:
            errors[name] = str(e)
    if errors:
        raise ValidationError(errors)
    return clean


rules = dict(age=(int, (lambda v: v >= 0, "negative"), (lambda v: v < 150, "too old")), name=(str.strip, (bool, "empty")), score=(float,))
print(validate({"age": "7", "name": " x ", "score": "1.5"}, **rules))
for bad in ({"age": "-1", "name": "  "}, {"age": "x", "name": 5, "score": "1e"}, {"age": 200, "name": "n", "score": None}):
    try:
        validate(bad, **rules)
    except ValidationError as e:
        print(e, e.errors)


class Result:
    def __init__(self, value=None, error=None):
        self.value, self.error = value, error

    @classmethod
    def of(cls, f, *a):
        try:
            return cls(f(*a))
        except Exception as e:
            return cls(error=e)

    def then(self, f):
        return self if self.error else Result.of(f, self.value)

    def or_else(self, default):
        return default(self.error) if self.error and callable(default) else default if self.error else self.value

    def __repr__(self):
        return f"Err({self.error!r})" if self.error else f"Ok({self.value!r})"


print(Result.of(int, "5").then(lambda v: v + 1).then(str), Result.of(int, "x").then(len), Result.of(int, "0").then(lambda v: 1 / v).or_else(lambda e: type(e).__name__), Result.of(dict).or_else("d"))
codes = {1: FileNotFoundError, 2: PermissionError, 3: TimeoutError}


def check(code):
    if code:
        raise codes.get(code, RuntimeError)(code, f"code {code}")
    return "fine"


for code in range(5):
    try:
        print(check(code))
    except (FileNotFoundError, PermissionError) as e:
        print("os", type(e).__name__, e.errno, e.strerror)
    except OSError as e:
        print("other os", e)
    except RuntimeError as e:
        print("runtime", e.args)


def first_success(*fs):
    errors = []
    for f in fs:
        try:
            return f()
        except Exception as e:
            errors.append(e)
    raise ExceptionGroup("all failed", errors)


print(first_success(lambda: [][0], lambda: {}["k"], lambda: "third"))
try:
    first_success(lambda: [][0], lambda: int("q"))
except* IndexError as g:
    print("index", len(g.exceptions))
except* ValueError as g:
    print("value", g.exceptions[0])
out, pending = [], [3, 0, "x", None, 2]
while pending:
    item = pending.pop(0)
    try:
        out.append(6 // item)
    except ZeroDivisionError:
        pending.append(1)
    except TypeError as e:
        if isinstance(item, str):
            pending.insert(0, 6)
            continue
        out.append(str(e).split(":")[0])
    else:
        if item == 1:
            break
    finally:
        out.append(len(pending))
print(out, pending)

#> (10, []) (10, [1, 2]) (2, [0.0, 0.5, 1.0, 1.5])
#> gave up after 3 Transient('try 3')
#> not caught: division by zero
#> {'age': 7, 'name': 'x', 'score': 1.5}
#> 3 errors {'age': 'negative', 'name': 'empty', 'score': 'missing'}
#> 3 errors {'age': "invalid literal for int() with base 10: 'x'", 'name': "descriptor 'strip' for 'str' objects doesn't apply to a 'int' object", 'score': "could not convert string to float: '1e'"}
#> 2 errors {'age': 'too old', 'score': "float() argument must be a string or a real number, not 'NoneType'"}
#> Ok('6') Err(ValueError("invalid literal for int() with base 10: 'x'")) ZeroDivisionError {}
#> fine
#> os FileNotFoundError 1 code 1
#> os PermissionError 2 code 2
#> other os [Errno 3] code 3
#> runtime (4, 'code 4')
#> third
#> index 1
#> value invalid literal for int() with base 10: 'q'
#> [2, 4, 4, 4, 1, 3, 'unsupported operand type(s) for //', 2, 3, 1, 6, 0] []
