#@ max-size: 145200
# A float, printed.
def area(r):
    return 3.14159 * r * r
print(area(2.0))

#> wasi:cli/stderr@0.2.6 get-stderr
#> wasi:cli/stdout@0.2.6 get-stdout
#> wasi:io/streams@0.2.6 [method]output-stream.blocking-write-and-flush
