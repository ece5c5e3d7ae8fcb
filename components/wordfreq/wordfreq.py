"""Counts the words of standard input, or of its arguments, and prints the most frequent ones."""
import sys


class Words:
    def __init__(self):
        self.counts = {}

    def add(self, text):
        for word in text.lower().split():
            word = word.strip(".,;:!?\"'()")
            if word:
                self.counts[word] = self.counts.get(word, 0) + 1

    def ranked(self):
        return sorted(self.counts.items(), key=lambda item: (-item[1], item[0]))


def main():
    words = Words()
    if len(sys.argv) > 1:
        for argument in sys.argv[1:]:
            words.add(argument)
    else:
        for line in sys.stdin:
            words.add(line)
    for word, count in words.ranked()[:10]:
        print(f"{count:>4} {word}")


if __name__ == "__main__":
    main()
