#@ grant: read write
# Files: modes, positions, text and bytes, errors; folders.
import os


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


folder = "made_here"
os.mkdir(folder)
attempt(lambda: os.mkdir(folder))
path = os.path.join(folder, "text.txt")
attempt(lambda: open(path))
for mode in ("q", "rw", "", "rr", "bt", "+"):
    attempt(lambda: open(path, mode))
attempt(lambda: open(path, "rb", encoding="utf-8"))
attempt(lambda: open(path, "w", newline="x"))
attempt(lambda: open(3.5))
attempt(lambda: open(path, 5))
attempt(lambda: open(folder))

with open(path, "w", encoding="utf-8") as file:
    print(file.write("größe\n"), file.tell(), file.name == path, file.mode, file.encoding)
    file.writelines(["two\n", "three"])
    print("printed", file=file)
    attempt(lambda: file.read())
print(file.closed, os.path.getsize(path))
attempt(lambda: file.write("x"))

with open(path, encoding="utf-8") as file:
    print(file.readline(), file.tell(), file.read(2), file.read(), repr(file.read()))
    file.seek(0)
    print([line.rstrip() for line in file], file.newlines)
    attempt(lambda: file.write("x"))
    attempt(lambda: file.seek(-1, 2))
with open(path, "a") as file:
    file.write("more\r\nlines\r")
with open(path) as file:
    print(file.readlines(), file.newlines)
with open(path, newline="") as file:
    print(file.readlines()[-2:])
with open(path, "r+b") as file:
    print(file.read(3), file.tell(), file.write(b"##"), file.seek(0), file.readline())
    file.seek(-4, 2)
    print(file.read(), file.truncate(4), file.seek(0), file.read())
with open(path, "rb", buffering=0) as file:
    print(file.read(2), file.readall(), file.readable(), file.writable())
attempt(lambda: open(path, "x"))
with open(path, "w+") as file:
    file.write("abc" * 5000)
    file.seek(14998)
    print(file.read(), file.tell())
with open(path, "rb") as file:
    data = file.read()
print(len(data), data.count(b"abc"))
with open(path, "wb") as file:
    file.write(b"\xff\xfe caf\xe9")
attempt(lambda: open(path, encoding="utf-8").read())
print(open(path, encoding="latin-1").read()[3:], ascii(open(path, errors="replace").read()))
print(ascii(open(path, errors="surrogateescape").read()))

print(sorted(os.listdir(folder)), os.path.exists(path), os.path.isdir(folder), os.path.isfile(folder))
os.makedirs(os.path.join(folder, "a/b"), exist_ok=True)
os.rename(path, os.path.join(folder, "a/b/moved"))
print(os.path.exists(path), os.listdir(os.path.join(folder, "a/b")))
attempt(lambda: os.rmdir(os.path.join(folder, "a")))
attempt(lambda: os.remove(path))
attempt(lambda: os.listdir(path))
os.remove(os.path.join(folder, "a/b/moved"))
os.rmdir(os.path.join(folder, "a/b"))
os.rmdir(os.path.join(folder, "a"))
os.rmdir(folder)
print(os.path.exists(folder))

#> FileExistsError: [Errno 17] File exists: 'made_here'
#> FileNotFoundError: [Errno 2] No such file or directory: 'made_here/text.txt'
#> ValueError: invalid mode: 'q'
#> ValueError: must have exactly one of create/read/write/append mode
#> ValueError: Must have exactly one of create/read/write/append mode and at most one plus
#> ValueError: invalid mode: 'rr'
#> ValueError: can't have text and binary mode at once
#> ValueError: Must have exactly one of create/read/write/append mode and at most one plus
#> ValueError: binary mode doesn't take an encoding argument
#> ValueError: illegal newline value: x
#> TypeError: expected str, bytes or os.PathLike object, not float
#> TypeError: open() argument 'mode' must be str, not int
#> IsADirectoryError: [Errno 21] Is a directory: 'made_here'
#> 6 8 True w utf-8
#> UnsupportedOperation: not readable
#> True 25
#> ValueError: I/O operation on closed file.
#> größe
#>  8 tw o
#> threeprinted
#>  ''
#> ['größe', 'two', 'threeprinted'] 
#>
#> UnsupportedOperation: not writable
#> UnsupportedOperation: can't do nonzero end-relative seeks
#> ['größe\n', 'two\n', 'threeprinted\n', 'more\n', 'lines\n'] ('\r', '\n', '\r\n')
#> ['more\r\n', 'lines\r']
#> b'gr\xc3' 3 2 0 b'gr\xc3##\x9fe\n'
#> b'nes\r' 4 0 b'gr\xc3#'
#> b'gr' b'\xc3#' True False
#> FileExistsError: [Errno 17] File exists: 'made_here/text.txt'
#> bc 15000
#> 15000 5000
#> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> café '\ufffd\ufffd caf\ufffd'
#> '\udcff\udcfe caf\udce9'
#> ['text.txt'] True True False
#> False ['moved']
#> OSError: [Errno 39] Directory not empty: 'made_here/a'
#> FileNotFoundError: [Errno 2] No such file or directory: 'made_here/text.txt'
#> FileNotFoundError: [Errno 2] No such file or directory: 'made_here/text.txt'
#> False
