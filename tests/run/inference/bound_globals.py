# What is bound when a function asks for a module variable, and what is not.
def show(make):
    try:
        print(make())
    except NameError as e:
        print("NameError:", e)


def early():
    return later


show(early)
later = 1
show(early)


def counts():
    return limit + 1


try:
    counts()
except NameError as e:
    print(e)
limit = 10
print(counts())


def drop():
    global dropped
    del dropped


dropped = 5


def read_dropped():
    return dropped


show(read_dropped)
drop()
show(read_dropped)
dropped = 6
show(read_dropped)

for i in range(3):
    if i == 1:
        sometimes = i
    try:
        print(i, sometimes)
    except NameError as e:
        print(i, e)


def fails():
    raise ValueError("no")


try:
    never = fails()
except ValueError:
    try:
        print(never)
    except NameError as e:
        print(e)

try:
    fails()
    skipped = 1
except ValueError:
    pass
finally:
    show(lambda: skipped)


def gen():
    yield 1
    yield made_later


g = gen()
print(next(g))
try:
    print(next(g))
except NameError as e:
    print(e)
g = gen()
made_later = "now"
print(list(g))


class Early:
    def method(self):
        return class_value


try:
    Early().method()
except NameError as e:
    print(e)
class_value = 7
print(Early().method())


def calls_helper():
    return helper()


show(calls_helper)


def helper():
    return constant * 2


show(calls_helper)
constant = 21
show(calls_helper)

if len("abc") > 2:
    branch = "then"
else:
    other_branch = "else"
print(branch)
try:
    print(other_branch)
except NameError as e:
    print(e)

while True:
    in_loop = 1
    break
print(in_loop)

before = [lambda: after_list]
show(before[0])
after_list = 3
show(before[0])


def rec(n):
    if n == 0:
        return base
    return rec(n - 1)


show(lambda: rec(2))
base = "bottom"
show(lambda: rec(2))

old = swap = 1
old, swap = swap, 2
del swap
show(lambda: swap)

with_default = 4


def default(x=with_default):
    return x + with_default


print(default(), default(1))

#> NameError: name 'later' is not defined
#> 1
#> name 'limit' is not defined
#> 11
#> 5
#> NameError: name 'dropped' is not defined
#> 6
#> 0 name 'sometimes' is not defined
#> 1 1
#> 2 1
#> name 'never' is not defined
#> NameError: name 'skipped' is not defined
#> 1
#> name 'made_later' is not defined
#> [1, 'now']
#> name 'class_value' is not defined
#> 7
#> NameError: name 'helper' is not defined
#> NameError: name 'constant' is not defined
#> 42
#> then
#> name 'other_branch' is not defined
#> 1
#> NameError: name 'after_list' is not defined
#> 3
#> NameError: name 'base' is not defined
#> bottom
#> NameError: name 'swap' is not defined
#> 8 5
