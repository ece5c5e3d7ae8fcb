# Accounts: properties, subclasses, errors of their own.
class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        self.needed, self.available = needed, available
        super().__init__(f"need {needed:,.2f}, have {available:,.2f}")
class Account:
    interest = 0.02
    _count = 0
    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self._balance = balance
        self.history = []
        Account._count += 1
        self.id = f"{Account._count:05d}"
    @property
    def balance(self): return self._balance
    @balance.setter
    def balance(self, v):
        if v < 0: raise InsufficientFunds(-v, self._balance)
        self._balance = v
    def deposit(self, amt):
        if amt <= 0: raise ValueError("deposit must be positive")
        self.balance += amt
        self.history.append(("deposit", amt))
    def withdraw(self, amt):
        self.balance -= amt
        self.history.append(("withdraw", amt))
    def __str__(self): return f"{self.__class__.__name__}[{self.id}] {self.owner:<10}|{self.balance:>12,.2f}"
    def __repr__(self): return f"Account({self.owner!r}, {self.balance!r})"
    def __lt__(self, other): return self.balance < other.balance
class Savings(Account):
    interest = 0.05
    def add_interest(self):
        self.deposit(self.balance * self.interest)
    @classmethod
    def from_string(cls, s):
        o, b = s.split(":")
        return cls(o, float(b))
a = Account("Ann", 1234567.891)
b = Savings.from_string("Bob:250.5")
b.add_interest()
print(a); print(b); print([a, b]); print(sorted([a, b]))
try: b.withdraw(1e6)
except InsufficientFunds as e: print(type(e).__name__, e, e.needed, e.args)
try: b.deposit(-1)
except ValueError as e: print(repr(e))
print(b.history, Account._count, b.interest)
print(max(a, b), min([a, b], key=lambda q: q.balance).owner)

#> Account[00001] Ann       |1,234,567.89
#> Savings[00002] Bob       |      263.02
#> [Account('Ann', 1234567.891), Account('Bob', 263.025)]
#> [Account('Bob', 263.025), Account('Ann', 1234567.891)]
#> InsufficientFunds need 999,736.97, have 263.02 999736.975 ('need 999,736.97, have 263.02',)
#> ValueError('deposit must be positive')
#> [('deposit', 12.525)] 2 0.05
#> Account[00001] Ann       |1,234,567.89 Bob
