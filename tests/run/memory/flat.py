# Objects that refer to each other in circles, dropped by the million, do not add up.
class Node:
    def __init__(self, n):
        self.n = n
        self.other = None


def pair(i):
    a = Node(i)
    b = Node(i)
    a.other = b
    b.other = a


def main():
    total = 0
    for i in range(1000000):
        pair(i)
        total += Node(i).n
        row = [i]
        row.append(row)
        table = {i: row}
        table[0] = table
    print(total)


def deep():
    head = None
    for i in range(300000):
        head = Node(head)
    head = None
    nest = None
    for i in range(300000):
        nest = [nest] if i % 2 else (nest,)
    nest = None
    print("deep")


main()
deep()

#> 499999500000
#> deep
