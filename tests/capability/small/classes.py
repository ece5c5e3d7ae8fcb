#@ max-size: 404500
# A class without dunder methods but __init__.
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def dist(self):
        return self.x * self.x + self.y * self.y
p = Point(3, 4)
print(p.dist())

#> wasi:cli/stderr@0.2.6 get-stderr
#> wasi:cli/stdout@0.2.6 get-stdout
#> wasi:io/streams@0.2.6 [method]output-stream.blocking-write-and-flush
