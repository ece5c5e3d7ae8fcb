#@ max-size: 255600
# A dict, its methods and iteration.
counts = {}
for w in "a b a c b a".split():
    counts[w] = counts.get(w, 0) + 1
for k, v in counts.items():
    print(k, v)

#> wasi:cli/stderr@0.2.6 get-stderr
#> wasi:cli/stdout@0.2.6 get-stdout
#> wasi:io/streams@0.2.6 [method]output-stream.blocking-write-and-flush
