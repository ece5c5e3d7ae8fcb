# A filesystem in memory: paths, directories, files, links, permissions, globbing, walking, moving, sizes, and a shell of commands over it.
import re
from functools import reduce


class FsError(OSError):
    pass


def fail(kind, path):
    raise {"missing": FileNotFoundError, "exists": FileExistsError, "notdir": NotADirectoryError, "isdir": IsADirectoryError, "denied": PermissionError}.get(kind, FsError)(f"{kind}: {path}")


class Node:
    def __init__(self, mode="rw"):
        self.mode = mode

    def need(self, what, path):
        if what not in self.mode:
            fail("denied", path)


class File(Node):
    def __init__(self, data="", **kw):
        super().__init__(**kw)
        self.data = data

    size = property(lambda self: len(self.data))


class Dir(Node, dict):
    def __init__(self, **kw):
        dict.__init__(self)
        Node.__init__(self, **kw)

    size = property(lambda self: sum(c.size for c in self.values()))


class Link(Node):
    size = 0

    def __init__(self, target):
        super().__init__()
        self.target = target


class Fs:
    def __init__(self):
        self.root, self.cwd = Dir(), "/"

    def norm(self, path):
        parts = []
        for p in (path if path.startswith("/") else f"{self.cwd}/{path}").split("/"):
            if p == "..":
                parts[-1:] = []
            elif p not in ("", "."):
                parts.append(p)
        return "/" + "/".join(parts)

    def look(self, path, follow=True, depth=0):
        if depth > 8:
            fail("loop", path)
        at, seen = self.root, "/"
        parts = self.norm(path).strip("/").split("/") if self.norm(path) != "/" else []
        for i, p in enumerate(parts):
            if not isinstance(at, Dir):
                fail("notdir", seen)
            at.need("r", seen)
            if p not in at:
                fail("missing", self.norm(path))
            at, seen = at[p], seen.rstrip("/") + "/" + p
            if isinstance(at, Link) and (follow or i < len(parts) - 1):
                base = seen.rsplit("/", 1)[0] or "/"
                at = self.look(at.target if at.target.startswith("/") else f"{base}/{at.target}", True, depth + 1)
        return at

    def parent(self, path):
        folder, _, name = self.norm(path).rpartition("/")
        d = self.look(folder or "/")
        if not isinstance(d, Dir):
            fail("notdir", folder)
        return d, name

    def put(self, path, node, exist_ok=False):
        d, name = self.parent(path)
        if name in d and not exist_ok:
            fail("exists", self.norm(path))
        d.need("w", path)
        d[name] = node
        return node

    def write(self, path, text, append=False):
        try:
            f = self.look(path)
        except FileNotFoundError:
            f = self.put(path, File())
        if isinstance(f, Dir):
            fail("isdir", path)
        f.need("w", path)
        f.data = f.data + text if append else text

    def read(self, path):
        f = self.look(path)
        if isinstance(f, Dir):
            fail("isdir", path)
        f.need("r", path)
        return f.data

    def remove(self, path, recursive=False):
        d, name = self.parent(path)
        node = self.look(path, follow=False)
        if isinstance(node, Dir) and node and not recursive:
            fail("not empty", path)
        del d[name]

    def move(self, a, b):
        node = self.look(a, follow=False)
        try:
            if isinstance(self.look(b), Dir):
                b = f"{b}/{self.norm(a).rpartition('/')[2]}"
        except FileNotFoundError:
            pass
        if (self.norm(b) + "/").startswith(self.norm(a) + "/"):
            fail("into itself", b)
        self.put(b, node, exist_ok=True)
        self.remove(a, recursive=True)

    def walk(self, path="/"):
        node = self.look(path, follow=False)
        yield self.norm(path), node
        if isinstance(node, Dir):
            for name in sorted(node):
                yield from self.walk(f"{self.norm(path)}/{name}")

    def glob(self, pattern):
        rx = re.compile(re.escape(self.norm(pattern)).replace(r"\*", ".*") + "$")
        return [p for p, _ in self.walk() if rx.match(p)]


class Shell:
    def __init__(self):
        self.fs, self.out = Fs(), []

    def run(self, line):
        cmd, *args = line.split()
        redirect = None
        if ">" in args:
            i = args.index(">")
            args, redirect = args[:i], args[i + 1]
        try:
            r = getattr(self, "do_" + cmd, lambda *a: f"{cmd}: unknown command")(*args)
        except OSError as e:
            r = f"{cmd}: {type(e).__name__}: {e}"
        except TypeError:
            r = f"{cmd}: wrong arguments"
        if redirect is not None and r is not None:
            try:
                r = self.fs.write(redirect, r)
            except OSError as e:
                r = f"write: {e}"
        return r

    def do_mkdir(self, path):
        self.fs.put(path, Dir())

    def do_cd(self, path):
        if not isinstance(self.fs.look(path), Dir):
            fail("notdir", path)
        self.fs.cwd = self.fs.norm(path)

    def do_pwd(self):
        return self.fs.cwd

    def do_ls(self, path="."):
        d = self.fs.look(path)
        return " ".join(n + {Dir: "/", Link: "@"}.get(type(d[n]), "") for n in sorted(d)) if isinstance(d, Dir) else path

    def do_echo(self, *words):
        return " ".join(words)

    def do_cat(self, *paths):
        return "+".join(map(self.fs.read, paths))

    def do_rm(self, *args):
        for a in args:
            if a != "-r":
                self.fs.remove(a, "-r" in args)

    def do_mv(self, a, b):
        self.fs.move(a, b)

    def do_ln(self, target, path):
        self.fs.put(path, Link(target))

    def do_du(self, path="/"):
        return str(self.fs.look(path).size)

    def do_find(self, pattern):
        return " ".join(self.fs.glob(pattern))

    def do_chmod(self, mode, path):
        self.fs.look(path).mode = mode


sh = Shell()
for line in ("mkdir /home", "cd home", "pwd", "mkdir ann", "echo hello world > ann/a.txt", "echo more > b.txt", "ls", "cat ann/a.txt b.txt", "ls ann", "du", "cd ann/..", "pwd", "cd nowhere", "cd b.txt", "mkdir ann", "mkdir x/y", "cat ann", "ln ann/a.txt link", "cat link", "ln loop loop", "cat loop", "ln /home/ann way", "cat way/a.txt", "ls", "mv b.txt ann", "ls ann", "mv ann ann/deep", "rm ann", "chmod r ann/b.txt", "echo x > ann/b.txt",
             "chmod w ann/b.txt", "cat ann/b.txt", "find /home/*.txt", "find *a*", "rm -r ann", "cat link", "ls", "cat b.txt/x", "fly away", "mv one", "du /", "rm loop link way", "ls", "cd /../..", "pwd"):
    r = sh.run(line)
    print(f"$ {line}" + (f" -> {r}" if r is not None else ""))
print([p for p, _ in sh.fs.walk()], reduce(lambda n, p: n + len(p), [p for p, _ in sh.fs.walk()], 0))

#> $ mkdir /home
#> $ cd home
#> $ pwd -> /home
#> $ mkdir ann
#> $ echo hello world > ann/a.txt
#> $ echo more > b.txt
#> $ ls -> ann/ b.txt
#> $ cat ann/a.txt b.txt -> hello world+more
#> $ ls ann -> a.txt
#> $ du -> 15
#> $ cd ann/..
#> $ pwd -> /home
#> $ cd nowhere -> cd: FileNotFoundError: missing: /home/nowhere
#> $ cd b.txt -> cd: NotADirectoryError: notdir: b.txt
#> $ mkdir ann -> mkdir: FileExistsError: exists: /home/ann
#> $ mkdir x/y -> mkdir: FileNotFoundError: missing: /home/x
#> $ cat ann -> cat: IsADirectoryError: isdir: ann
#> $ ln ann/a.txt link
#> $ cat link -> hello world
#> $ ln loop loop
#> $ cat loop -> cat: FsError: loop: /home/loop
#> $ ln /home/ann way
#> $ cat way/a.txt -> hello world
#> $ ls -> ann/ b.txt link@ loop@ way@
#> $ mv b.txt ann
#> $ ls ann -> a.txt b.txt
#> $ mv ann ann/deep -> mv: FsError: into itself: ann/deep
#> $ rm ann -> rm: FsError: not empty: ann
#> $ chmod r ann/b.txt
#> $ echo x > ann/b.txt -> write: denied: ann/b.txt
#> $ chmod w ann/b.txt
#> $ cat ann/b.txt -> cat: PermissionError: denied: ann/b.txt
#> $ find /home/*.txt -> /home/ann/a.txt /home/ann/b.txt
#> $ find *a* -> /home/ann /home/ann/a.txt /home/ann/b.txt /home/way
#> $ rm -r ann
#> $ cat link -> cat: FileNotFoundError: missing: /home/ann/a.txt
#> $ ls -> link@ loop@ way@
#> $ cat b.txt/x -> cat: FileNotFoundError: missing: /home/b.txt/x
#> $ fly away -> fly: unknown command
#> $ mv one -> mv: wrong arguments
#> $ du / -> 0
#> $ rm loop link way
#> $ ls -> 
#> $ cd /../..
#> $ pwd -> /
#> ['/', '/home'] 6
