import sys


class Config:
    debug = True
    level = 3

    def __getitem__(self, key):
        return key[::-1]

    def __len__(self):
        return 2


sys.modules[__name__] = Config()
