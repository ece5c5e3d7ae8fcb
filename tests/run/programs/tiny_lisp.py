"""A Lisp with macros, quasi-quotation, closures, tail calls, varargs, set!, exceptions, a prelude in itself and a REPL transcript."""
import math
import operator as op
import re
from functools import reduce


class Symbol(str):
    table = {}
    def __new__(cls, s): return cls.table.setdefault(s, super().__new__(cls, s))
    def __repr__(self): return str(self)


S = Symbol
QUOTE, QQ, UNQ, SPLICE, LAMBDA, IF, DEFINE, SET, BEGIN, LET, MACRO, TRY = map(S, "quote quasiquote unquote splice lambda if define set! begin let macro try".split())


class LispError(Exception):
    pass


class Env(dict):
    def __init__(self, names=(), values=(), outer=None, rest=None):
        values = list(values)
        if rest is not None:
            self[rest], values = values[len(names):], values[:len(names)]
        if len(values) != len(names):
            raise LispError(f"{len(names)} arguments expected, {len(values)} given")
        self.update(zip(names, values))
        self.outer = outer

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise LispError(f"unbound {name}")


class Lambda:
    def __init__(self, params, body, env, name="lambda", macro=False):
        params = list(params)
        self.rest = params.pop() if len(params) > 1 and params[-2] == "." else None
        if self.rest is not None:
            params.pop()
        self.params, self.body, self.env, self.name, self.macro = params, body, env, name, macro

    def bind(self, args): return Env(self.params, args, self.env, self.rest)
    def __call__(self, *args): return evaluate(self.body, self.bind(args))
    def __repr__(self): return f"<{'macro' if self.macro else 'function'} {self.name}>"


def read_all(text):
    tokens = re.findall(r""";[^\n]*|"(?:\\.|[^"\\])*"|,@|[()'`,]|[^\s()'`,;]+""", text)
    tokens = [t for t in reversed(tokens) if not t.startswith(";")]

    def read():
        if not tokens:
            raise LispError("unexpected end")
        match tokens.pop():
            case "(":
                out = []
                while tokens and tokens[-1] != ")":
                    out.append(read())
                if not tokens:
                    raise LispError("unclosed (")
                tokens.pop()
                return out
            case ")": raise LispError("unexpected )")
            case ("'" | "`" | "," | ",@") as q: return [{"'": QUOTE, "`": QQ, ",": UNQ, ",@": SPLICE}[q], read()]
            case "#t": return True
            case "#f": return False
            case t if t[0] == '"': return t[1:-1].encode().decode("unicode_escape")
            case t:
                for kind in (int, float):
                    try:
                        return kind(t)
                    except ValueError:
                        pass
                return S(t)
    while tokens:
        yield read()


def show(x):
    match x:
        case True: return "#t"
        case False: return "#f"
        case None: return "nil"
        case Symbol(): return str(x)
        case str(): return '"' + x.replace('"', '\\"').replace("\n", "\\n") + '"'
        case list(): return "(" + " ".join(map(show, x)) + ")"
        case float(): return f"{x:g}"
        case _: return str(x)


def quasi(x, env):
    if not isinstance(x, list) or not x:
        return x
    if x[0] is UNQ:
        return evaluate(x[1], env)
    out = []
    for item in x:
        if isinstance(item, list) and item and item[0] is SPLICE:
            out += evaluate(item[1], env)
        else:
            out.append(quasi(item, env))
    return out


def evaluate(x, env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        match x:
            case []: return []
            case [Symbol() as head, v] if head is QUOTE: return v
            case [Symbol() as head, v] if head is QQ: return quasi(v, env)
            case [Symbol() as head, test, yes, *no] if head is IF:
                x = yes if evaluate(test, env) is not False else no[0] if no else None
            case [Symbol() as head, [name, *params], *body] if head is DEFINE:
                env[name] = Lambda(params, [BEGIN, *body], env, name)
                return name
            case [Symbol() as head, name, v] if head is DEFINE:
                env[name] = evaluate(v, env)
                return name
            case [Symbol() as head, name, v] if head is SET:
                env.find(name)[name] = evaluate(v, env)
                return None
            case [Symbol() as head, params, *body] if head is LAMBDA:
                return Lambda(params, [BEGIN, *body], env)
            case [Symbol() as head, [name, *params], *body] if head is MACRO:
                env[name] = Lambda(params, [BEGIN, *body], env, name, macro=True)
                return name
            case [Symbol() as head, bindings, *body] if head is LET:
                env = Env([n for n, _ in bindings], [evaluate(v, env) for _, v in bindings], env)
                x = [BEGIN, *body]
            case [Symbol() as head, body, [name, *handler]] if head is TRY:
                try:
                    return evaluate(body, env)
                except (LispError, TypeError, ZeroDivisionError, IndexError) as e:
                    env, x = Env([name], [str(e)], env), [BEGIN, *handler]
            case [Symbol() as head] if head is BEGIN: return None
            case [Symbol() as head, *body, last] if head is BEGIN:
                for e in body:
                    evaluate(e, env)
                x = last
            case [head, *args]:
                f = evaluate(head, env)
                if isinstance(f, Lambda) and f.macro:
                    x = evaluate(f.body, f.bind(args))
                    continue
                args = [evaluate(a, env) for a in args]
                if isinstance(f, Lambda):
                    x, env = f.body, f.bind(args)
                elif callable(f):
                    return f(*args)
                else:
                    raise LispError(f"not a function: {show(f)}")


def fail(*a): raise LispError(" ".join(x if isinstance(x, str) else show(x) for x in a))


out = []
base = Env()
base.update({S(k): v for k, v in {
    "+": lambda *a: sum(a), "*": lambda *a: math.prod(a), "-": lambda a, *b: a - sum(b) if b else -a, "/": lambda a, b: a / b, "quot": op.floordiv, "mod": op.mod,
    "=": op.eq, "<": op.lt, ">": op.gt, "not": lambda v: v is False, "cons": lambda a, b: [a, *b], "car": lambda l: l[0], "cdr": lambda l: l[1:], "list": lambda *a: list(a), "null?": lambda l: l == [],
    "pair?": lambda v: isinstance(v, list) and v != [], "symbol?": lambda v: isinstance(v, Symbol), "append": lambda *ls: reduce(op.add, ls, []), "length": len, "apply": lambda f, l: f(*l), "map": lambda f, *ls: list(map(f, *ls)),
    "print": lambda *a: out.append(" ".join(x if type(x) is str else show(x) for x in a)), "str": lambda *a: "".join(x if type(x) is str else show(x) for x in a), "error": fail, "sqrt": math.sqrt, "eval": lambda x: evaluate(x, base), "gensym": lambda n=iter(range(999)): S(f"g{next(n)}")}.items()})
for form in read_all("""
(macro (when test . body) `(if ,test (begin ,@body)))
(macro (and . l) (if (null? l) #t (if (null? (cdr l)) (car l) `(if ,(car l) (and ,@(cdr l)) #f))))
(macro (or a . l) (if (null? l) a (let ((g (gensym))) `(let ((,g ,a)) (if ,g ,g (or ,@l))))))
(macro (cond . clauses) (if (null? clauses) ''nothing `(if ,(car (car clauses)) (begin ,@(cdr (car clauses))) (cond ,@(cdr clauses)))))
(macro (while test . body) (let ((loop (gensym))) `(begin (define (,loop) (when ,test ,@body (,loop))) (,loop))))
(define (fold f a l) (if (null? l) a (fold f (f a (car l)) (cdr l))))
(define (filter f l) (fold (lambda (a x) (if (f x) (append a (list x)) a)) '() l))
(define (range a b) (if (< a b) (cons a (range (+ a 1) b)) '()))
(define (compose . fs) (fold (lambda (f g) (lambda (x) (f (g x)))) (lambda (x) x) fs))
"""):
    evaluate(form, base)
for line in ("(+ 1 2 (* 3 4))", "(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))", "(fact 20)", "(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))", "(loop 20000 0)", "((lambda (x . rest) (list x rest)) 1 2 3)", "`(1 ,(+ 1 1) ,@(list 3 4) (5 ,(* 2 3)))",
             "(let ((x 1) (y 2)) (set! x 10) (+ x y))", "(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))", "(define c (counter))", "(list (c) (c) (c))", "(map (lambda (x) (* x x)) (range 0 6))", "(filter (lambda (x) (= 0 (mod x 3))) (range 0 12))", "((compose sqrt car) '(16 9))",
             "(cond ((< 2 1) 'a) ((= 1 1) 'b) (#t 'c))", "(cond (#f 1))", "(and 1 2 #f 3)", "(or #f #f 7)", "(begin (define i 0) (while (< i 3) (print \"i is\" i) (set! i (+ i 1))) i)", "(car '())", "(nope 1)", "(1 2)", "((lambda (x) x))", "(try (error \"bad\" '(1 2)) (e (str \"caught: \" e)))", "(try (/ 1 0) (e e))",
             "(map + '(1 2) '(10 20))", "(apply + (range 0 101))", "(eval '(fact 5))", "(eval (list '+ 1 2))", "'(a . b)", "(quote ())", "when", "\"a\\n\\\"b\"", "(list #t #f 1.5 1e3 'sym \"s\")", "(define ((weird)) 1)", "(let ((x)) x)", "(", ")", "(symbol? 'a)", "(length (gensym))"):
    out.clear()
    try:
        results = [show(evaluate(form, base)) for form in read_all(line)]
    except (LispError, TypeError, IndexError, ValueError, ZeroDivisionError) as e:
        results = [f"{type(e).__name__}: {e}" if not isinstance(e, TypeError) else "TypeError"]
    print(f"{line:75} => {' '.join(results)}", *out, sep="\n    " if out else "")

#> (+ 1 2 (* 3 4))                                                             => 15
#> (define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))                       => fact
#> (fact 20)                                                                   => 2432902008176640000
#> (define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))             => loop
#> (loop 20000 0)                                                              => 200010000
#> ((lambda (x . rest) (list x rest)) 1 2 3)                                   => (1 (2 3))
#> `(1 ,(+ 1 1) ,@(list 3 4) (5 ,(* 2 3)))                                     => (1 2 3 4 (5 6))
#> (let ((x 1) (y 2)) (set! x 10) (+ x y))                                     => 12
#> (define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))             => counter
#> (define c (counter))                                                        => c
#> (list (c) (c) (c))                                                          => (1 2 3)
#> (map (lambda (x) (* x x)) (range 0 6))                                      => (0 1 4 9 16 25)
#> (filter (lambda (x) (= 0 (mod x 3))) (range 0 12))                          => (0 3 6 9)
#> ((compose sqrt car) '(16 9))                                                => 4
#> (cond ((< 2 1) 'a) ((= 1 1) 'b) (#t 'c))                                    => b
#> (cond (#f 1))                                                               => nothing
#> (and 1 2 #f 3)                                                              => #f
#> (or #f #f 7)                                                                => 7
#> (begin (define i 0) (while (< i 3) (print "i is" i) (set! i (+ i 1))) i)    => 3
#>     i is 0
#>     i is 1
#>     i is 2
#> (car '())                                                                   => IndexError: list index out of range
#> (nope 1)                                                                    => LispError: unbound nope
#> (1 2)                                                                       => LispError: not a function: 1
#> ((lambda (x) x))                                                            => LispError: 1 arguments expected, 0 given
#> (try (error "bad" '(1 2)) (e (str "caught: " e)))                           => "caught: bad (1 2)"
#> (try (/ 1 0) (e e))                                                         => "division by zero"
#> (map + '(1 2) '(10 20))                                                     => (11 22)
#> (apply + (range 0 101))                                                     => 5050
#> (eval '(fact 5))                                                            => 120
#> (eval (list '+ 1 2))                                                        => 3
#> '(a . b)                                                                    => (a . b)
#> (quote ())                                                                  => ()
#> when                                                                        => <macro when>
#> "a\n\"b"                                                                    => "a\n\"b"
#> (list #t #f 1.5 1e3 'sym "s")                                               => (#t #f 1.5 1000 sym "s")
#> (define ((weird)) 1)                                                        => TypeError
#> (let ((x)) x)                                                               => ValueError: not enough values to unpack (expected 2, got 1)
#> (                                                                           => LispError: unclosed (
#> )                                                                           => LispError: unexpected )
#> (symbol? 'a)                                                                => #t
#> (length (gensym))                                                           => 2
