# budget: 0.25
# A bank with queues, tellers and customers: classes, inheritance, method calls, attributes.


class Random:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return self.state

    def below(self, n):
        return self.next() // 65536 % n


class Customer:
    def __init__(self, number, arrival, work):
        self.number = number
        self.arrival = arrival
        self.work = work

    def patience(self):
        return 60

    def worth(self):
        return 1


class Hurried(Customer):
    def patience(self):
        return 15


class Important(Customer):
    def __init__(self, number, arrival, work, rank):
        super().__init__(number, arrival, work)
        self.rank = rank

    def worth(self):
        return self.rank * 2


class Queue:
    def __init__(self):
        self.waiting = []
        self.first = 0

    def join(self, customer):
        self.waiting.append(customer)

    def leave(self):
        if self.first >= len(self.waiting):
            return None
        customer = self.waiting[self.first]
        self.first += 1
        return customer

    def __len__(self):
        return len(self.waiting) - self.first


class Teller:
    def __init__(self, speed):
        self.speed = speed
        self.customer = None
        self.remaining = 0
        self.served = 0

    def step(self, bank):
        if self.customer is None:
            self.customer = bank.queue.leave()
            if self.customer is None:
                return
            if bank.time - self.customer.arrival > self.customer.patience():
                bank.lost += 1
                self.customer = None
                return
            self.remaining = self.customer.work
        self.remaining -= self.speed
        if self.remaining <= 0:
            self.served += 1
            bank.finish(self.customer)
            self.customer = None


class Bank:
    def __init__(self, tellers, seed):
        self.time = 0
        self.queue = Queue()
        self.tellers = [Teller(1 + i % 3) for i in range(tellers)]
        self.random = Random(seed)
        self.number = 0
        self.lost = 0
        self.worth = 0
        self.waited = 0

    def arrive(self):
        kind = self.random.below(10)
        work = 3 + self.random.below(12)
        self.number += 1
        if kind < 6:
            customer = Customer(self.number, self.time, work)
        elif kind < 9:
            customer = Hurried(self.number, self.time, work)
        else:
            customer = Important(self.number, self.time, work, 1 + kind)
        self.queue.join(customer)

    def finish(self, customer):
        self.worth += customer.worth()
        self.waited += self.time - customer.arrival

    def step(self):
        self.time += 1
        if self.random.below(100) < 95:
            self.arrive()
        for teller in self.tellers:
            teller.step(self)


bank = Bank(6, 42)
for _ in range(480000):
    bank.step()
print(bank.number, bank.lost, bank.worth, bank.waited, len(bank.queue))
print([teller.served for teller in bank.tellers])
