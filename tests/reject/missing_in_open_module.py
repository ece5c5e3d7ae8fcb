import os


class File:
    def seek(self, whence=os.SEEK_SET):
        pass


print(sorted(name for name in globals() if name == "os"))
#> missing-stdlib-name 5: `SEEK_SET` of the stdlib module `os` is not supported yet
