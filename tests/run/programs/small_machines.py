"""Tiny Forth interpreter and a Brainf interpreter and an assembler VM."""
import sys
class ForthError(Exception): pass
class Forth:
    def __init__(self, out=None):
        self.stack, self.words, self.defining, self.out = [], {}, None, out if out is not None else []
        for n in ("+", "-", "*", "/", "<", "="):
            self.words[n] = self._binary(n)
        self.words |= {"dup": lambda: self.push(self.stack[-1]), "drop": self.pop, "swap": self._swap, ".": lambda: self.out.append(str(self.pop())), "over": lambda: self.push(self.stack[-2]), "rot": self._rot}
    def _binary(self, op):
        table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b, "<": lambda a, b: -(a < b), "=": lambda a, b: -(a == b)}
        def run():
            b, a = self.pop(), self.pop()
            self.push(table[op](a, b))
        run.__name__ = f"op_{op}"
        return run
    def _swap(self): self.stack[-2:] = self.stack[:-3:-1]
    def _rot(self): self.stack[-3:] = self.stack[-2], self.stack[-1], self.stack[-3]
    def push(self, v): self.stack.append(v)
    def pop(self):
        if not self.stack: raise ForthError("stack underflow")
        return self.stack.pop()
    def run(self, src):
        it = iter(src.lower().split())
        for w in it:
            if w == ":":
                name = next(it); body = []
                for b in it:
                    if b == ";": break
                    body.append(b)
                else: raise ForthError(f"{name}: unterminated")
                self.words[name] = self.compile(body)
            else: self.compile([w])()
        return self
    def compile(self, body):
        code = []
        it = enumerate(body)
        i = 0
        def block(stop):
            nonlocal i
            ops = []
            while i < len(body) and body[i] not in stop:
                w = body[i]; i += 1
                if w == "if":
                    yes = block(("else", "then")); no = []
                    if i < len(body) and body[i] == "else": i += 1; no = block(("then",))
                    i += 1
                    ops.append(lambda yes=yes, no=no: [f() for f in (yes if self.pop() else no)])
                elif w == "begin":
                    inner = block(("until",)); i += 1
                    def loop(inner=inner):
                        while True:
                            for f in inner: f()
                            if self.pop(): break
                    ops.append(loop)
                else: ops.append(self.word(w))
            return ops
        code = block(())
        return lambda: [f() for f in code] and None
    def word(self, w):
        def call():
            if w in self.words: self.words[w]()
            else:
                try: self.push(int(w, 0))
                except ValueError: raise ForthError(f"unknown word {w!r}") from None
        return call
f = Forth().run(": sq dup * ; : fact dup 2 < if drop 1 else dup 1 - fact * then ; 7 sq . 20 fact . : count begin dup . 1 - dup 0 = until drop ; 5 count 1 2 3 rot . . . 0x10 .")
print(" ".join(f.out), f.stack)
for bad in ("1 +", "foo", ": x 1", "1 0 /", "drop"):
    try: Forth().run(bad)
    except ForthError as e: print("forth:", e)
    except ZeroDivisionError as e: print("zero:", e)
def bf(src, inp=b""):
    jump, st = {}, []
    for i, c in enumerate(src):
        if c == "[": st.append(i)
        elif c == "]": j = st.pop(); jump[i], jump[j] = j, i
    tape, p, pc, out, inp = bytearray(300), 0, 0, bytearray(), iter(inp)
    while pc < len(src):
        match src[pc]:
            case ">": p += 1
            case "<": p -= 1
            case "+": tape[p] = (tape[p] + 1) & 255
            case "-": tape[p] = (tape[p] - 1) % 256
            case ".": out.append(tape[p])
            case ",": tape[p] = next(inp, 0)
            case "[" if not tape[p]: pc = jump[pc]
            case "]" if tape[p]: pc = jump[pc]
        pc += 1
    return out.decode("latin-1")
print(bf("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."), end="")
print(bf(",[.,]", b"echo\xe9"))
class VM:
    def __init__(self, text):
        self.code, self.labels = [], {}
        for n, line in enumerate(text.strip().splitlines()):
            line = line.partition(";")[0].strip()
            if not line: continue
            if line.endswith(":"): self.labels[line[:-1]] = len(self.code)
            else:
                op, *args = line.replace(",", " ").split()
                self.code.append((op.lower(), args))
        self.reg = dict.fromkeys("abcd", 0); self.steps = 0
    def value(self, x): return self.reg[x] if x in self.reg else int(x)
    def run(self):
        pc = 0
        while 0 <= pc < len(self.code):
            op, args = self.code[pc]; self.steps += 1
            pc = getattr(self, "op_" + op, self.bad)(pc, *args) or pc + 1
        return self
    def bad(self, pc, *args): raise NotImplementedError(self.code[pc][0])
    def op_mov(self, pc, x, y): self.reg[x] = self.value(y)
    def op_add(self, pc, x, y): self.reg[x] += self.value(y)
    def op_mul(self, pc, x, y): self.reg[x] *= self.value(y)
    def op_jnz(self, pc, x, l): return self.labels[l] if self.value(x) else None
vm = VM("mov a, 1\nmov b, 30\nloop:\nmul a, b ; acc\nadd b, -1\njnz b, loop").run()
print(vm.reg, vm.steps)
try: VM("nop").run()
except NotImplementedError as e: print("bad op", e)

#> 49 2432902008176640000 5 4 3 2 1 1 3 2 16 []
#> forth: stack underflow
#> forth: unknown word 'foo'
#> forth: x: unterminated
#> zero: integer division or modulo by zero
#> forth: stack underflow
#> Hello World!
#> echoé
#> {'a': 265252859812191058636308480000000, 'b': 0, 'c': 0, 'd': 0} 92
#> bad op nop
