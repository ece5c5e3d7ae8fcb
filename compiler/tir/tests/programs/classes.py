class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def dot(self, other):
        return self.x * other.x + self.y * other.y

    def scale(self, k):
        return Vector(self.x * k, self.y * k)


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Stack:
    def __init__(self):
        self.head = None
        self.size = 0

    def push(self, value):
        self.head = Node(value, self.head)
        self.size += 1

    def pop(self):
        node = self.head
        if node is None:
            raise IndexError("empty")
        self.head = node.next
        self.size -= 1
        return node.value


class Animal:
    def speak(self):
        return "..."

    def twice(self):
        return self.speak() + self.speak()


class Dog(Animal):
    def speak(self):
        return "woof"


def length(node):
    n = 0
    while node is not None:
        n += 1
        node = node.next
    return n


s = Stack()
for i in range(10):
    s.push(i)
print(length(s.head), s.pop(), s.size)
print(Vector(1.0, 2.0).scale(3.0).dot(Vector(4.0, 5.0)))
print(Dog().twice(), Animal().twice())
