"""Modules that are first imported in the head of a compound statement."""
with __import__('contextlib').nullcontext(3) as x:
    print('with', x)
if __import__('json').dumps([1]) == '[1]':
    print('if')
for c in __import__('string').ascii_lowercase[:2]:
    print('for', c)
while __import__('math').pi > 3:
    print('while')
    break
try:
    raise KeyError('k')
except (__import__('builtins').KeyError, __import__('json').JSONDecodeError) as e:
    print('except', e)
match __import__('operator').add(1, 2):
    case 3: print('match')
box = {}
for box[__import__('keyword').iskeyword('for')] in 'a':
    print(box)
with __import__('contextlib').suppress(KeyError), __import__('contextlib').closing(type('C', (), {'close': lambda s: print('closed')})()):
    raise KeyError
print([__import__('functools').reduce(lambda a, b: a * b, range(1, n)) for n in range(2, 5) if __import__('math').sqrt(n)])
if (n := __import__('textwrap').dedent('  x')) and [m := i for i in range(3)]:
    print(n, m)

#> with 3
#> if
#> for a
#> for b
#> while
#> except 'k'
#> match
#> {True: 'a'}
#> closed
#> [1, 2, 6]
#> x 2
