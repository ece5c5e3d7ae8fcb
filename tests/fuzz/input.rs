//! Inputs for the compiler: bytes, words in any order, programs of the corpus with changes, and shapes that are
//! large in one way. Takes random numbers, gives source files; most are no Python at all.

use crate::generate;
use crate::random::Random;

const WORDS: &str = "def class if elif else for while try except finally with as return yield from import lambda \
    not and or in is None True False pass break continue del global nonlocal assert raise async await match case \
    type _ x y z f self super print len range int str list dict set tuple object Exception ValueError abs open \
    __init__ __name__ __slots__ __del__ property staticmethod classmethod math sys os functools dataclasses enum \
    ( ) [ ] { } : ; , . = == != < > <= >= + - * / // % ** @ & | ^ ~ << >> += -= := -> ... * ** \
    0 1 2 10 0x1f 1_000 1e9 1.5 2j 99999999999999999999 '' 'a' \"b\" b'c' f'{x}' f'{x!r:>{y}}' r'\\d' '''d''' u'e' \
    # \\ \\\n \n \n \n \n\t \n\u{20}\u{20}\u{20}\u{20} \n\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20} é 变 \u{0} ? $ !";

/// The input of one round.
pub fn input(random: &mut Random, corpus: &[Vec<u8>]) -> Vec<u8> {
    match random.below(16) {
        0 => bytes(random),
        1 | 2 => soup(random),
        3 => shape(random),
        4..=7 => generate::program(random.next()).into_bytes(),
        8 => {
            let text = generate::program(random.next()).into_bytes();
            mutate(random, text, corpus)
        }
        _ => {
            let text = corpus[random.below(corpus.len())].clone();
            mutate(random, text, corpus)
        }
    }
}

fn bytes(random: &mut Random) -> Vec<u8> {
    let length = random.below(200);
    (0..length).map(|_| random.next() as u8).collect()
}

fn soup(random: &mut Random) -> Vec<u8> {
    let words: Vec<&str> = WORDS.split(' ').collect();
    let mut text = String::new();
    for _ in 0..random.below(120) {
        text.push_str(random.pick(&words));
        if !random.one_in(6) {
            text.push(' ');
        }
    }
    text.into_bytes()
}

/// Programs that are large in one way.
fn shape(random: &mut Random) -> Vec<u8> {
    let n = [30, 150, 1000, 3000][random.below(4)];
    let open_close = |open: &str, middle: &str, close: &str| {
        format!("x = {}{middle}{}\n", open.repeat(n), close.repeat(n))
    };
    let text = match random.below(16) {
        0 => open_close("(", "1", ")"),
        1 => open_close("[", "", "]"),
        2 => open_close("{1:", "2", "}"),
        3 => open_close("-", "1", ""),
        4 => open_close("not ", "1", ""),
        5 => open_close("lambda: ", "1", ""),
        6 => open_close("1 + ", "1", ""),
        7 => open_close("f(", "", ")"),
        8 => format!("x = y{}\n", ".a".repeat(n)),
        9 => format!(
            "x = 1\n{}",
            "if x == 1:\n    pass\nel".repeat(n).trim_end_matches("el")
        ),
        10 => {
            (0..n.min(90))
                .map(|i| format!("{}if 1:\n", " ".repeat(i)))
                .collect::<String>()
                + &" ".repeat(n.min(90))
                + "pass\n"
        }
        11 => format!(
            "def f():\n{}    return x0\n",
            (0..n)
                .map(|i| format!("    x{i} = {i}\n"))
                .collect::<String>()
        ),
        12 => format!("x = {}\nprint(x)\n", "9".repeat(n)),
        13 => format!("x = '{}'\nprint(len(x))\n", "ab\\n\u{e9}".repeat(n)),
        14 => format!(
            "print({})\n",
            (0..n).map(|i| i.to_string()).collect::<Vec<_>>().join(", ")
        ),
        _ => (0..n)
            .map(|i| format!("def f{i}(x):\n    return f{}(x)\n", i / 2))
            .collect(),
    };
    text.into_bytes()
}

/// A few changes to a program: lines and words taken out, doubled, exchanged, or taken from another.
fn mutate(random: &mut Random, text: Vec<u8>, corpus: &[Vec<u8>]) -> Vec<u8> {
    let text = String::from_utf8_lossy(&text).into_owned();
    let mut lines: Vec<String> = text
        .lines()
        .filter(|l| !l.starts_with("#>"))
        .map(str::to_owned)
        .collect();
    for _ in 0..1 + random.below(8) {
        if lines.is_empty() {
            break;
        }
        let at = random.below(lines.len());
        match random.below(7) {
            0 => _ = lines.remove(at),
            1 => lines.insert(at, lines[random.below(lines.len())].clone()),
            2 => {
                let other = random.below(lines.len());
                lines.swap(at, other);
            }
            3 => {
                let donor =
                    String::from_utf8_lossy(&corpus[random.below(corpus.len())]).into_owned();
                let start = random.below(donor.lines().count());
                let some: Vec<String> = donor
                    .lines()
                    .skip(start)
                    .take(6)
                    .map(str::to_owned)
                    .collect();
                lines.splice(at..at, some);
            }
            4 => lines[at].insert_str(0, "    "),
            5 => lines[at] = lines[at].trim_start().to_owned(),
            _ => lines[at] = word(random, &lines[at]),
        }
    }
    let mut out = lines.join("\n").into_bytes();
    out.push(b'\n');
    if random.one_in(20) {
        let at = random.below(out.len());
        out[at] = random.next() as u8;
    }
    out
}

/// A line with one of its words exchanged.
fn word(random: &mut Random, line: &str) -> String {
    let words: Vec<&str> = WORDS.split(' ').collect();
    let chars: Vec<char> = line.chars().collect();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut parts: Vec<String> = Vec::new();
    for c in chars {
        match parts.last_mut() {
            Some(last) if is_word(c) && last.chars().all(is_word) => last.push(c),
            _ => parts.push(c.to_string()),
        }
    }
    if !parts.is_empty() {
        let at = random.below(parts.len());
        parts[at] = random.pick(&words).to_owned();
    }
    parts.concat()
}
