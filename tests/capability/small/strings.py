#@ max-size: 235000
# Methods of strings.
s = "hello world"
words = s.upper().split()
print(words[0], len(words))
print("-".join(words))

#> wasi:cli/stderr@0.2.6 get-stderr
#> wasi:cli/stdout@0.2.6 get-stdout
#> wasi:io/streams@0.2.6 [method]output-stream.blocking-write-and-flush
