# What may raise needs standard error, for the traceback.
def pick(items, i):
    return items[i]


print(pick([1, 2], 1))

#> wasi:cli/stderr@0.2.6 get-stderr
#> wasi:cli/stdout@0.2.6 get-stdout
#> wasi:io/streams@0.2.6 [method]output-stream.blocking-write-and-flush
