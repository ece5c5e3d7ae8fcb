#@ max-size: 123600
# Ints that may outgrow 64 bits, printed.
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
print(fib(25))

#> wasi:cli/stderr@0.2.6 get-stderr
#> wasi:cli/stdout@0.2.6 get-stdout
#> wasi:io/streams@0.2.6 [method]output-stream.blocking-write-and-flush
