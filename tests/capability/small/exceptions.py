#@ max-size: 119100
# An exception that is caught.
def f(x):
    if x < 0:
        raise ValueError("negative")
    return x
try:
    f(-1)
except ValueError as e:
    print("caught", e)

#> wasi:cli/stderr@0.2.6 get-stderr
#> wasi:cli/stdout@0.2.6 get-stdout
#> wasi:io/streams@0.2.6 [method]output-stream.blocking-write-and-flush
