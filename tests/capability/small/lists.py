#@ max-size: 168000
# A list, sorted and printed.
xs = [3, 1, 2]
xs.append(5)
xs.sort()
for x in xs:
    print(x)
print(xs)

#> wasi:cli/stderr@0.2.6 get-stderr
#> wasi:cli/stdout@0.2.6 get-stdout
#> wasi:io/streams@0.2.6 [method]output-stream.blocking-write-and-flush
