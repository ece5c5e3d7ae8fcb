# The last item of a comprehension ends with it, the inner one first.
class N:

    def __init__(s, n):
        s.n = n
        print('+', n)

    def __del__(s):
        print('-', s.n)

def f():
    print([x.n for x in [N(i) for i in range(3)]])
    print('f end')
f()

def g():
    print({x.n for x in [N(i) for i in range(2)]})
    print({x.n: 1 for x in [N(i) for i in range(2)]})
    print(list((x.n for x in [N(i) for i in range(2)])))
    print('g end')
g()
print([x.n for x in [N(i) for i in range(3)]])
print([x.n for x in [N(i) for i in range(3)] if x.n])
print([(x.n, y.n) for x in [N(i) for i in range(2)] for y in [N(9)]])
print('end')

#> + 0
#> + 1
#> + 2
#> - 1
#> - 0
#> - 2
#> [0, 1, 2]
#> f end
#> + 0
#> + 1
#> - 0
#> - 1
#> {0, 1}
#> + 0
#> + 1
#> - 0
#> - 1
#> {0: 1, 1: 1}
#> + 0
#> + 1
#> - 0
#> - 1
#> [0, 1]
#> g end
#> + 0
#> + 1
#> + 2
#> - 1
#> - 0
#> - 2
#> [0, 1, 2]
#> + 0
#> + 1
#> + 2
#> - 1
#> - 0
#> - 2
#> [1, 2]
#> + 0
#> + 1
#> + 9
#> + 9
#> - 9
#> - 0
#> - 9
#> - 1
#> [(0, 9), (1, 9)]
#> end
