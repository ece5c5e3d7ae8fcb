# A small application: classes, exceptions, reports, a command language.
class BankError(Exception):
    pass


class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} has {account.balance:.2f}, needs {amount:.2f}")
        self.account, self.amount = account, amount


class Account:
    fee = 0.0
    _next = 1000

    def __init__(self, owner, balance=0.0):
        self.owner, self._balance = owner, balance
        self.number = Account._next
        Account._next += 1
        self.history = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise BankError(f"bad amount {amount}")
        self._balance += amount
        self.history.append(("+", amount))

    def withdraw(self, amount):
        total = amount + self.fee
        if total > self._balance:
            raise InsufficientFunds(self, total)
        self._balance -= total
        self.history.append(("-", total))

    def __str__(self):
        return f"{type(self).__name__:<8} {self.number} {self.owner:<6} {self._balance:>10,.2f}"


class Checking(Account):
    fee = 1.5


class Savings(Account):
    def __init__(self, owner, balance=0.0, *, rate):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        self.deposit(round(self._balance * self.rate, 2))


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, kind, owner, *args, **kw):
        account = self.accounts[owner] = kind(owner, *args, **kw)
        return account

    def __getitem__(self, owner):
        try:
            return self.accounts[owner]
        except KeyError:
            raise BankError(f"no account of {owner}") from None

    def transfer(self, source, target, amount):
        a, b = self[source], self[target]
        a.withdraw(amount)
        try:
            b.deposit(amount)
        except BankError:
            a.deposit(amount)
            raise

    def run(self, line):
        command, *words = line.split()
        handler = getattr(self, "do_" + command, None)
        if handler is None:
            raise BankError(f"unknown command {command!r}")
        return handler(*words)

    def do_deposit(self, owner, amount):
        self[owner].deposit(float(amount))

    def do_withdraw(self, owner, amount):
        self[owner].withdraw(float(amount))

    def do_transfer(self, source, target, amount):
        self.transfer(source, target, float(amount))

    def do_interest(self):
        for account in self.accounts.values():
            if isinstance(account, Savings):
                account.add_interest()

    def do_report(self):
        for account in sorted(self.accounts.values(), key=lambda a: -a.balance):
            print(" ", account)
        return sum(a.balance for a in self.accounts.values())


bank = Bank()
bank.open(Checking, "ann", 100)
bank.open(Savings, "bob", 1234.5, rate=0.02)
bank.open(Account, "cyd")
for line in ["deposit ann 50.25", "withdraw ann 500", "transfer bob cyd 200", "transfer ann bob 100", "interest", "report",
             "withdraw dan 5", "deposit ann -5", "fly away", "deposit ann", "deposit ann much", "report", "withdraw cyd 200"]:
    try:
        result = bank.run(line)
        print(line, "->", "ok" if result is None else f"{result:.2f}")
    except InsufficientFunds as error:
        print(line, "-> insufficient:", error, f"(short by {error.amount - error.account.balance:.2f})")
    except BankError as error:
        print(line, "-> error:", error)
    except (TypeError, ValueError) as error:
        print(line, "->", type(error).__name__, str(error).replace("Bank.", ""))
for owner, account in bank.accounts.items():
    print(owner, account.history)

#> deposit ann 50.25 -> ok
#> withdraw ann 500 -> insufficient: ann has 150.25, needs 501.50 (short by 351.25)
#> transfer bob cyd 200 -> ok
#> transfer ann bob 100 -> ok
#> interest -> ok
#>   Savings  1001 bob      1,157.19
#>   Account  1002 cyd        200.00
#>   Checking 1000 ann         48.75
#> report -> 1405.94
#> withdraw dan 5 -> error: no account of dan
#> deposit ann -5 -> error: bad amount -5.0
#> fly away -> error: unknown command 'fly'
#> deposit ann -> TypeError do_deposit() missing 1 required positional argument: 'amount'
#> deposit ann much -> ValueError could not convert string to float: 'much'
#>   Savings  1001 bob      1,157.19
#>   Account  1002 cyd        200.00
#>   Checking 1000 ann         48.75
#> report -> 1405.94
#> withdraw cyd 200 -> ok
#> ann [('+', 50.25), ('-', 101.5)]
#> bob [('-', 200.0), ('+', 100.0), ('+', 22.69)]
#> cyd [('+', 200.0), ('-', 200.0)]
