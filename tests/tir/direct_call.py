#@ function: __main__.fib
# A recursive function of small ints calls itself directly, without boxing.
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


print(fib(20))

#> lt
#> sub
#> call f
#> sub
#> call f
#> add
#- = box
#- external
