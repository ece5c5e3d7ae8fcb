"""A Forth: a tokenizer, a dictionary of words, compiled definitions, loops, conditionals, variables, strings, errors with a trace."""


class ForthError(Exception):
    def __init__(self, message, word=None):
        super().__init__(message)
        self.word, self.trace = word, []

    def __str__(self):
        where = f" in {' < '.join(self.trace)}" if self.trace else ""
        return f"{self.args[0]}{where}"


class Word:
    def __init__(self, name, code=None, native=None, immediate=False):
        self.name, self.code, self.native, self.immediate = name, code or [], native, immediate
        self.calls = 0

    def __repr__(self):
        return f"<{self.name}{'!' if self.immediate else ''} x{self.calls}>"


class Forth:
    def __init__(self, limit=10_000):
        self.stack, self.returns, self.words, self.output = [], [], {}, []
        self.variables, self.definition, self.marks, self.steps, self.limit = [], None, [], 0, limit
        for attr in dir(self):
            if attr.startswith("word_"):
                method = getattr(self, attr)
                name = (method.__doc__ or attr[5:]).split()[0]
                self.words[name] = Word(name, native=method, immediate="immediate" in (method.__doc__ or ""))
        for name, f in {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b, "mod": lambda a, b: a % b,
                        "=": lambda a, b: -(a == b), "<": lambda a, b: -(a < b), ">": lambda a, b: -(a > b), "and": lambda a, b: a & b, "or": lambda a, b: a | b,
                        "max": max, "min": min}.items():
            self.words[name] = Word(name, native=lambda f=f: self.binary(f))

    def pop(self):
        if not self.stack:
            raise ForthError("stack underflow")
        return self.stack.pop()

    def binary(self, f):
        b, a = self.pop(), self.pop()
        try:
            self.stack.append(f(a, b))
        except ZeroDivisionError as e:
            raise ForthError("division by zero") from e

    def word_dup(self): self.stack += [self.pop()] * 2
    def word_drop(self): self.pop()
    def word_swap(self): self.stack += [self.pop(), self.pop()]
    def word_over(self):
        b, a = self.pop(), self.pop()
        self.stack += [a, b, a]
    def word_rot(self):
        c, b, a = self.pop(), self.pop(), self.pop()
        self.stack += [b, c, a]
    def word_dot(self):
        """. prints"""
        self.output.append(str(self.pop()))
    def word_emit(self): self.output.append(chr(self.pop()))
    def word_i(self): self.stack.append(self.returns[-1][0])
    def word_j(self): self.stack.append(self.returns[-2][0])
    def word_fetch(self):
        """@ reads a variable"""
        self.stack.append(self.variables[self.pop()])
    def word_store(self):
        """! writes a variable"""
        where, value = self.pop(), self.pop()
        self.variables[where] = value
    def word_depth(self): self.stack.append(len(self.stack))
    def word_colon(self):
        """: immediate"""
        if self.definition:
            raise ForthError("nested definition")
        self.definition = Word(self.next_token())
    def word_semicolon(self):
        """; immediate"""
        if self.marks:
            raise ForthError(f"unfinished {self.marks[-1][0]}")
        self.words[self.definition.name], self.definition = self.definition, None
    def word_recurse(self):
        """recurse immediate"""
        self.emit("call", self.definition)
    def word_variable(self):
        index = len(self.variables)
        self.variables.append(0)
        name = self.next_token()
        self.words[name] = Word(name, [("push", index)])
    def word_if(self):
        """if immediate"""
        self.mark("if", self.emit("jump0", None))
    def word_else(self):
        """else immediate"""
        at = self.unmark("if")
        self.mark("if", self.emit("jump", None))
        self.patch(at)
    def word_then(self):
        """then immediate"""
        self.patch(self.unmark("if"))
    def word_do(self):
        """do immediate"""
        self.emit("do", None)
        self.mark("do", len(self.definition.code))
    def word_loop(self):
        """loop immediate"""
        self.emit("loop", self.unmark("do"))
    def word_begin(self):
        """begin immediate"""
        self.mark("begin", len(self.definition.code))
    def word_until(self):
        """until immediate"""
        self.emit("jump0", self.unmark("begin"))
    def word_quote(self):
        """." immediate"""
        text = []
        while (token := self.next_token()) != '"' and not token.endswith('"'):
            text.append(token)
        text.append(token.rstrip('"'))
        self.emit("print", " ".join(text).rstrip()) if self.definition else self.output.append(" ".join(text))

    def emit(self, *op):
        if self.definition is None:
            raise ForthError(f"{op[0]} outside of a definition")
        self.definition.code.append(op)
        return len(self.definition.code) - 1

    def mark(self, kind, at): self.marks.append((kind, at))

    def unmark(self, kind):
        if not self.marks or self.marks[-1][0] != kind:
            raise ForthError(f"no matching {kind}")
        return self.marks.pop()[1]

    def patch(self, at):
        self.definition.code[at] = (self.definition.code[at][0], len(self.definition.code))

    def next_token(self):
        try:
            return next(self.tokens)
        except StopIteration:
            raise ForthError("unexpected end") from None

    def call(self, word):
        self.steps += 1
        word.calls += 1
        if self.steps > self.limit:
            raise ForthError("too many steps")
        try:
            if word.native:
                return word.native()
            pc = 0
            while pc < len(word.code):
                op, arg = word.code[pc]
                pc += 1
                match op:
                    case "push": self.stack.append(arg)
                    case "call": self.call(arg)
                    case "print": self.output.append(arg)
                    case "jump": pc = arg
                    case "jump0" if not self.pop(): pc = arg
                    case "do":
                        start, end = self.pop(), self.pop()
                        self.returns.append([start, end])
                    case "loop":
                        self.returns[-1][0] += 1
                        if self.returns[-1][0] < self.returns[-1][1]:
                            pc = arg
                        else:
                            self.returns.pop()
        except ForthError as e:
            e.trace.append(word.name)
            raise

    def run(self, source):
        self.tokens, self.output, self.steps = iter(source.split()), [], 0
        try:
            for token in self.tokens:
                word = self.words.get(token)
                if word is None:
                    try:
                        value = int(token, 0)
                    except ValueError:
                        raise ForthError(f"unknown word {token!r}") from None
                    self.emit("push", value) if self.definition else self.stack.append(value)
                elif self.definition and not word.immediate:
                    self.emit("call", word)
                else:
                    self.call(word)
        except ForthError as e:
            self.definition, self.marks, self.returns = None, [], []
            stack, self.stack = self.stack, []
            return f"error: {e} {stack}" + (f" [{type(e.__cause__).__name__}]" if e.__cause__ else "")
        return " ".join(self.output) or f"ok {self.stack}"


f = Forth()
for line in ("1 2 + 3 * .", ": square dup * ; 7 square .", ": cube dup square * ; 3 cube . 2 cube .", ": abs dup 0 < if 0 swap - then ; -5 abs . 5 abs .",
             ": sign dup 0 < if drop -1 else 0 > if 1 else 0 then then ; -7 sign . 0 sign . 9 sign .", ": count 5 0 do i . loop ; count",
             ": table 4 1 do 4 1 do i j * . loop loop ; table", ": fact dup 1 > if dup 1 - recurse * then ; 10 fact . 20 fact .",
             "variable x 42 x ! x @ 1 + x ! x @ .", ": down begin dup . 1 - dup 0 = until drop ; 4 down", ': hi ." hello there " ; hi hi', "0x10 0b11 + .",
             ": gcd begin swap over mod dup 0 = until drop ; 48 36 gcd .", ": fib dup 2 < if else dup 1 - recurse swap 2 - recurse + then ; 15 fib .",
             "1 2 3 rot . . . depth .", "72 emit 105 emit", "+", "1 0 /", ": bad 1 if ; ", "then", ": deep 1 0 / ; : deeper deep ; deeper", "nope", ": unfinished 1", "1 2 3", ". . . .",
             ": forever begin 0 until ; forever", ": nest : inner ; ;", "2 3 max . 2 3 min . 5 3 mod . 6 3 and ."):
    print(f"{line:70} -> {f.run(line)}")
print(sorted((w for w in f.words.values() if w.calls > 20), key=lambda w: (-w.calls, w.name)))

#> 1 2 + 3 * .                                                            -> 9
#> : square dup * ; 7 square .                                            -> 49
#> : cube dup square * ; 3 cube . 2 cube .                                -> 27 8
#> : abs dup 0 < if 0 swap - then ; -5 abs . 5 abs .                      -> 5 5
#> : sign dup 0 < if drop -1 else 0 > if 1 else 0 then then ; -7 sign . 0 sign . 9 sign . -> -1 0 1
#> : count 5 0 do i . loop ; count                                        -> 0 1 2 3 4
#> : table 4 1 do 4 1 do i j * . loop loop ; table                        -> 1 2 3 2 4 6 3 6 9
#> : fact dup 1 > if dup 1 - recurse * then ; 10 fact . 20 fact .         -> 3628800 2432902008176640000
#> variable x 42 x ! x @ 1 + x ! x @ .                                    -> 43
#> : down begin dup . 1 - dup 0 = until drop ; 4 down                     -> 4 3 2 1
#> : hi ." hello there " ; hi hi                                          -> hello there hello there
#> 0x10 0b11 + .                                                          -> 19
#> : gcd begin swap over mod dup 0 = until drop ; 48 36 gcd .             -> 12
#> : fib dup 2 < if else dup 1 - recurse swap 2 - recurse + then ; 15 fib . -> error: too many steps in fib < fib < fib < fib < fib < fib < fib < fib < fib < fib < fib [377, 144, 11, 34, 8, 7, 5, 4, 3, 2, 1]
#> 1 2 3 rot . . . depth .                                                -> 1 3 2 0
#> 72 emit 105 emit                                                       -> H i
#> +                                                                      -> error: stack underflow in + []
#> 1 0 /                                                                  -> error: division by zero in / [] [ZeroDivisionError]
#> : bad 1 if ;                                                           -> error: unfinished if in ; []
#> then                                                                   -> error: no matching if in then []
#> : deep 1 0 / ; : deeper deep ; deeper                                  -> error: division by zero in / < deep < deeper [] [ZeroDivisionError]
#> nope                                                                   -> error: unknown word 'nope' []
#> : unfinished 1                                                         -> ok []
#> 1 2 3                                                                  -> ok []
#> . . . .                                                                -> ok []
#> : forever begin 0 until ; forever                                      -> error: nested definition in : []
#> : nest : inner ; ;                                                     -> error: nested definition in : []
#> 2 3 max . 2 3 min . 5 3 mod . 6 3 and .                                -> 3 2 2 2
#> [<dup x2809>, <- x1851>, << x1823>, <fib x1819>, <swap x909>, <+ x906>, <* x43>, <. x40>, <> x32>, <fact x30>]
