# contextvars: variables with and without default, tokens, contexts copied and run, mappings, refusals.
import contextvars
from contextvars import ContextVar, Context, Token, copy_context


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", f(*args, **kwargs))
    except Exception as e:
        print(label, "!!", type(e).__name__, str(e).split(" at 0x")[0][:60])


v = ContextVar("v")
d = ContextVar("d", default=10)
print(v.name, d.name, d.get(), d.get(5), v.get("given"))
told("no value", v.get)
t = v.set(1)
print(v.get(), t.var is v, t.old_value is Token.MISSING, isinstance(t, Token))
t2 = v.set(2)
print(t2.old_value, v.get())
v.reset(t2)
print(v.get())
told("twice", v.reset, t2)
told("other variable", d.reset, t)
told("no token", v.reset, 5)
v.reset(t)
told("unset", v.get)
told("name int", ContextVar, 5)
v.set("outer")
c = copy_context()


def change(value):
    old = v.get()
    v.set(value)
    return old, v.get(), d.get()


print(c.run(change, "inner"), v.get(), c[v], c.get(v), c.get(d), c.get(d, "default"), v in c, d in c, len(c) >= 1)
print(c.run(v.get), c.run(change, "again"), c[v])
told("missing", lambda: c[d])
told("key", lambda: c["v"])
told("in", lambda: "v" in c)
told("run raises", c.run, lambda: 1 / 0)
e = Context()
print(len(e), list(e), e.run(d.get), e.run(lambda: v.get("nothing")), e == Context(), e == c, e is e.copy())
e.run(d.set, 99)
print(len(e), e[d], d.get(), [k.name for k in e], list(e.values()), [(k.name, x) for k, x in e.items()], [k.name for k in e.keys()])
f = e.copy()
f.run(d.set, 100)
print(e[d], f[d])



def nested(n):
    if n == 0:
        return d.get()
    token = d.set(d.get() + n)
    try:
        return copy_context().run(nested, n - 1), d.get()
    finally:
        d.reset(token)


print(nested(3), d.get())


def generator():
    yield d.get()
    d.set("from generator")
    yield d.get()


g = generator()
print(next(g), next(g), d.get())
d.set(10)
token = d.set(11)
told("reset elsewhere", copy_context().run, d.reset, token)
d.reset(token)
print(d.get(), Token.MISSING, repr(Token.MISSING), sorted(contextvars.__all__))


class Settings:
    current = ContextVar("settings", default={})

    def __init__(self, **values):
        self.values = values

    def __enter__(self):
        self.token = Settings.current.set({**Settings.current.get(), **self.values})
        return self

    def __exit__(self, *details):
        Settings.current.reset(self.token)


with Settings(a=1):
    with Settings(b=2, a=3):
        print(Settings.current.get())
    print(Settings.current.get())
print(Settings.current.get())

#> v d 10 5 given
#> no value !! LookupError <ContextVar name='v'
#> 1 True True True
#> 1 2
#> 1
#> twice !! RuntimeError <Token used var=<ContextVar name='v'
#> other variable !! ValueError <Token var=<ContextVar name='v'
#> no token !! TypeError expected an instance of Token, got 5
#> unset !! LookupError <ContextVar name='v'
#> name int !! TypeError context variable name must be a str
#> ('outer', 'inner', 10) outer inner inner None default True False True
#> inner ('inner', 'again', 10) again
#> missing !! KeyError <ContextVar name='d' default=10
#> key !! TypeError a ContextVar key was expected, got 'v'
#> in !! TypeError a ContextVar key was expected, got 'v'
#> run raises !! ZeroDivisionError division by zero
#> 0 [] 10 nothing True False False
#> 1 99 10 ['d'] [99] [('d', 99)] ['d']
#> 99 100
#> (((16, 16), 15), 13) 10
#> 10 from generator from generator
#> reset elsewhere !! ValueError <Token var=<ContextVar name='d' default=10
#> 10 <Token.MISSING> <Token.MISSING> ['Context', 'ContextVar', 'Token', 'copy_context']
#> {'a': 3, 'b': 2}
#> {'a': 1}
#> {}
