#@ max-size: 4500
# Printing needs standard output, and standard error for a traceback.
print("hello")

#> wasi:cli/stdout@0.2.6 get-stdout
#> wasi:io/streams@0.2.6 [method]output-stream.blocking-write-and-flush
