#@ exit: 1
"""Recursion without depth: trampolines, continuation passing, generators as stacks, mutual recursion, Y combinators, Church numerals."""
import functools
import sys


class Bounce:
    __slots__ = ("f", "a")

    def __init__(self, f, *a):
        self.f, self.a = f, a


def trampoline(f):
    @functools.wraps(f)
    def run(*a):
        result = f(*a)
        while isinstance(result, Bounce):
            result = result.f(*result.a)
        return result
    run.raw = f
    return run


@trampoline
def even(n):
    return True if n == 0 else Bounce(odd.raw, n - 1)


@trampoline
def odd(n):
    return False if n == 0 else Bounce(even.raw, n - 1)


@trampoline
def total(n, acc=0):
    return acc if n == 0 else Bounce(total.raw, n - 1, acc + n)


print(even(5000), odd(5000), even(4999), total(20000))


def factorial_cps(n, k=lambda v: v):
    return k(1) if n == 0 else factorial_cps(n - 1, lambda v: k(n * v))


print(factorial_cps(20), factorial_cps(100) == functools.reduce(lambda a, b: a * b, range(1, 101)))


def fib_cps(n, k):
    if n < 2:
        return Bounce(k, n)
    return Bounce(fib_cps, n - 1, lambda a: Bounce(fib_cps, n - 2, lambda b: Bounce(k, a + b)))


def run(b):
    while isinstance(b, Bounce):
        b = b.f(*b.a)
    return b


print([run(fib_cps(n, lambda v: v)) for n in range(12)])


def by_stack(gen):
    """Runs recursive generators: `yield call` calls, return gives the result back."""
    stack, value = [gen], None
    deepest = 1
    while stack:
        try:
            call = stack[-1].send(value)
            stack.append(call)
            deepest, value = max(deepest, len(stack)), None
        except StopIteration as stop:
            stack.pop()
            value = stop.value
    return value, deepest


def depth_of(tree):
    if not tree:
        return 0
    best = 0
    for child in tree:
        best = max(best, (yield depth_of(child)))
    return best + 1


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return (yield ackermann(m - 1, 1))
    return (yield ackermann(m - 1, (yield ackermann(m, n - 1))))


nested = []
for _ in range(3000):
    nested = [nested, []]
print(by_stack(depth_of(nested)), by_stack(ackermann(2, 3)))
while nested:
    nested = nested[0]

Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda me: lambda n: 1 if n < 2 else n * me(n - 1))(10), Y(lambda me: lambda a, b: a if not b else me(b, a % b))(48, 36))
zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
plus = lambda m: lambda n: lambda f: lambda x: m(f)(n(f)(x))
times = lambda m: lambda n: lambda f: m(n(f))
power = lambda m: lambda n: n(m)
pred = lambda n: lambda f: lambda x: n(lambda g: lambda h: h(g(f)))(lambda u: x)(lambda u: u)
to_int = lambda n: n(lambda x: x + 1)(0)
two, three = succ(succ(zero)), succ(succ(succ(zero)))
print([to_int(c) for c in (zero, two, plus(two)(three), times(two)(three), power(two)(three), pred(three), pred(zero))])
true, false = (lambda a: lambda b: a), (lambda a: lambda b: b)
is_zero = lambda n: n(lambda _: false)(true)
print(is_zero(zero)("zero")("not"), is_zero(two)("zero")("not"), two(lambda s: s + "!")("hey"))
pair = lambda a: lambda b: lambda s: s(a)(b)
fst, snd = (lambda p: p(true)), (lambda p: p(false))
swap = lambda p: pair(snd(p))(fst(p))
print(fst(swap(pair(1)(2))), snd(swap(pair(1)(2))))


def too_deep(n):
    return too_deep(n + 1)


try:
    too_deep(0)
except RecursionError as e:
    print(e)


def search(state, goal, moves, succeed, fail):
    """Backtracking with two continuations."""
    if state == goal:
        return succeed([state], fail)
    if state > goal:
        return fail()

    def attempt(options):
        if not options:
            return fail()
        return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
    return attempt(moves)


found = []
search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
print(len(found), found[:3], min(found, key=len))
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(str, lambda x: x + 1, int)("41"), compose(*[lambda x, i=i: x * 10 + i for i in range(5)])(0), sys.getrecursionlimit() > 500)

#> True False False 200010000
#> 2432902008176640000 True
#> [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89]
#> (3000, 3001) (9, 10)
#> 3628800 12
#> [0, 2, 5, 6, 8, 2, 0]
#> zero not hey!!
#> 2 1
#> maximum recursion depth exceeded
#! Traceback (most recent call last):
#!   File "trampolines_and_continuations.py", line 149, in <module>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 1 more time]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 4 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 4 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 1 more time]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 3 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 3 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 1 more time]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 3 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 3 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 5 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 4 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 4 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 4 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 3 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 4 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 4 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 4 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 6 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 2 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 4 more times]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 143, in attempt
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 137, in search
#!     return succeed([state], fail)
#!            ^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   [Previous line repeated 1 more time]
#!   File "trampolines_and_continuations.py", line 149, in <lambda>
#!     search(1, 10, [lambda x: x + 3, lambda x: x * 2, lambda x: x + 1], lambda path, again: (found.append(path), again())[1], lambda: None)
#!                                                                                                                 ^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 145, in search
#!     return attempt(moves)
#!            ^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in attempt
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "trampolines_and_continuations.py", line 139, in search
#!     return fail()
#!            ^^^^^^
#!   File "trampolines_and_continuations.py", line 144, in <lambda>
#!     return search(options[0](state), goal, moves, lambda path, again: succeed([state] + path, again), lambda: attempt(options[1:]))
#!                                                                                                               ^^^^^^^^^^^^^^^^^^^^
#! RecursionError: maximum recursion depth exceeded
