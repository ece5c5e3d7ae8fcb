# A small language: tokens, a parser to tuples, evaluation by match with environments, closures and errors.
import re


class LangError(Exception):
    pass


def tokenize(text):
    return re.findall(r"[()]|\"[^\"]*\"|[^\s()]+", text)


def parse(tokens):
    match tokens:
        case []:
            raise LangError("unexpected end")
        case ["(", *rest]:
            items = []
            while rest and rest[0] != ")":
                item, rest = parse(rest)
                items.append(item)
            match rest:
                case [")", *after]:
                    return tuple(items), after
                case _:
                    raise LangError("missing )")
        case [")", *_]:
            raise LangError("unexpected )")
        case [t, *rest]:
            return atom(t), rest


def atom(t):
    if t.startswith('"'):
        return ("str", t[1:-1])
    try:
        return int(t)
    except ValueError:
        try:
            return float(t)
        except ValueError:
            return t


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise LangError(f"unknown {name}")


class Closure:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def __call__(self, *args):
        if len(args) != len(self.params):
            raise LangError(f"wanted {len(self.params)} arguments, got {len(args)}")
        return evaluate(self.body, Env(self.params, args, self.env))


def evaluate(e, env):
    while True:
        match e:
            case int() | float():
                return e
            case ("str", str(s)):
                return s
            case str(name):
                return env.find(name)[name]
            case ("def", str(name), value):
                env[name] = evaluate(value, env)
                return None
            case ("set", str(name), value):
                env.find(name)[name] = evaluate(value, env)
                return None
            case ("if", test, then):
                return evaluate(then, env) if evaluate(test, env) else None
            case ("if", test, then, other):
                e = then if evaluate(test, env) else other
            case ("fn", (*params,), body):
                return Closure(params, body, env)
            case ("let", (*pairs,), body):
                inner = Env(outer=env)
                for pair in pairs:
                    match pair:
                        case (str(n), v):
                            inner[n] = evaluate(v, inner)
                        case _:
                            raise LangError(f"bad pair {pair}")
                e, env = body, inner
            case ("do", *steps, last):
                for s in steps:
                    evaluate(s, env)
                e = last
            case ("and", *parts):
                return all(evaluate(p, env) for p in parts)
            case ("list", *parts):
                return [evaluate(p, env) for p in parts]
            case ():
                raise LangError("empty call")
            case (f, *args):
                function = evaluate(f, env)
                if not callable(function):
                    raise LangError(f"{f} cannot be called")
                return function(*[evaluate(a, env) for a in args])


globals_ = Env()
globals_.update({"+": lambda *a: sum(a), "-": lambda a, b=None: -a if b is None else a - b, "*": lambda a, b: a * b, "<": lambda a, b: a < b,
                 "=": lambda a, b: a == b, "map": lambda f, xs: [f(x) for x in xs], "cat": lambda *a: "".join(map(str, a)), "len": len})


def run(text):
    try:
        tokens, out = tokenize(text), None
        while tokens:
            tree, tokens = parse(tokens)
            out = evaluate(tree, globals_)
        return out
    except LangError as e:
        return f"error: {e}"
    except (TypeError, RecursionError) as e:
        return f"{type(e).__name__}"


for program in ("(+ 1 2 (* 3 4))", "(def sq (fn (x) (* x x))) (sq 12)", "(def fact (fn (n) (if (< n 2) 1 (* n (fact (- n 1)))))) (fact 25)",
                "(map (fn (x) (+ x 0.5)) (list 1 2 3))", '(cat "a" 1 "b c" (- 5))', "(let ((a 1) (b (+ a 1))) (* a b))",
                "(def n 0) (def inc (fn () (do (set n (+ n 1)) n))) (inc) (inc) (list (inc) n)", "(and 1 (< 1 2) 0)", "(if 0 1)",
                "(def compose (fn (f g) (fn (x) (f (g x))))) ((compose sq sq) 3)", "(", ")", "(1 2)", "()", "nowhere", "(sq 1 2)", "(let ((a)) a)",
                "(def loop (fn (n a) (if (= n 0) a (loop (- n 1) (+ a n))))) (loop 50 0)", "(+ 1 \"a\")", "(set zzz 1)"):
    print(program, "->", run(program))

#> (+ 1 2 (* 3 4)) -> 15
#> (def sq (fn (x) (* x x))) (sq 12) -> 144
#> (def fact (fn (n) (if (< n 2) 1 (* n (fact (- n 1)))))) (fact 25) -> 15511210043330985984000000
#> (map (fn (x) (+ x 0.5)) (list 1 2 3)) -> [1.5, 2.5, 3.5]
#> (cat "a" 1 "b c" (- 5)) -> a1b c-5
#> (let ((a 1) (b (+ a 1))) (* a b)) -> 2
#> (def n 0) (def inc (fn () (do (set n (+ n 1)) n))) (inc) (inc) (list (inc) n) -> [3, 3]
#> (and 1 (< 1 2) 0) -> False
#> (if 0 1) -> None
#> (def compose (fn (f g) (fn (x) (f (g x))))) ((compose sq sq) 3) -> 81
#> ( -> error: missing )
#> ) -> error: unexpected )
#> (1 2) -> error: 1 cannot be called
#> () -> error: empty call
#> nowhere -> error: unknown nowhere
#> (sq 1 2) -> error: wanted 1 arguments, got 2
#> (let ((a)) a) -> error: bad pair ('a',)
#> (def loop (fn (n a) (if (= n 0) a (loop (- n 1) (+ a n))))) (loop 50 0) -> 1275
#> (+ 1 "a") -> TypeError
#> (set zzz 1) -> error: unknown zzz
