from dataclasses import dataclass
from .errors import RunError


class Node:
    def children(self):
        return []


@dataclass
class Number(Node):
    value: float

    def run(self, names):
        return self.value


@dataclass
class Name(Node):
    name: str

    def run(self, names):
        try:
            return names[self.name]
        except KeyError:
            raise RunError(f"unknown {self.name}") from None


@dataclass
class Binary(Node):
    op: str
    left: Node
    right: Node
    operations = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "^": lambda a, b: a ** b}

    def run(self, names):
        return self.operations[self.op](self.left.run(names), self.right.run(names))

    def children(self):
        return [self.left, self.right]


@dataclass
class Negate(Node):
    inner: Node

    def run(self, names):
        return -self.inner.run(names)

    def children(self):
        return [self.inner]


@dataclass
class Call(Node):
    name: str
    args: list

    def run(self, names):
        return {"max": max, "min": min}[self.name](*[a.run(names) for a in self.args])

    def children(self):
        return self.args


@dataclass
class Assign(Node):
    name: str
    value: Node

    def run(self, names):
        names[self.name] = result = self.value.run(names)
        return result

    def children(self):
        return [self.value]


class Visitor:
    def visit(self, node):
        return getattr(self, type(node).__name__.lower(), self.generic)(node)

    def generic(self, node):
        raise NotImplementedError(type(node).__name__)
