#@ max-size: 123800
# A loop over ints.
def main():
    total = 0
    for i in range(1000000):
        total += i * i
    print(total)
main()

#> wasi:cli/stderr@0.2.6 get-stderr
#> wasi:cli/stdout@0.2.6 get-stdout
#> wasi:io/streams@0.2.6 [method]output-stream.blocking-write-and-flush
