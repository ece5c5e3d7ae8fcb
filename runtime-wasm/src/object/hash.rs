//! Hash functions with CPython's results.
//!
//! SipHash-1-3 with a zero key for text and bytes; usable in constants. Never seeded.

const fn read_u64(b: &[u8], at: usize) -> u64 {
    let mut v = 0u64;
    let mut i = 0;
    while i < 8 {
        v |= (b[at + i] as u64) << (8 * i);
        i += 1;
    }
    v
}

#[inline(always)]
const fn round(v: [u64; 4]) -> [u64; 4] {
    let [mut a, mut b, mut c, mut d] = v;
    a = a.wrapping_add(b);
    b = b.rotate_left(13) ^ a;
    a = a.rotate_left(32);
    c = c.wrapping_add(d);
    d = d.rotate_left(16) ^ c;
    a = a.wrapping_add(d);
    d = d.rotate_left(21) ^ a;
    c = c.wrapping_add(b);
    b = b.rotate_left(17) ^ c;
    c = c.rotate_left(32);
    [a, b, c, d]
}

/// The hash of a buffer as `hash()` shows it: never -1, and 0 for an empty one.
pub const fn of_bytes(bytes: &[u8]) -> i64 {
    if bytes.is_empty() {
        return 0;
    }
    let mut v = [
        0x736f6d6570736575u64,
        0x646f72616e646f6d,
        0x6c7967656e657261,
        0x7465646279746573,
    ];
    let len = bytes.len();
    let mut at = 0;
    while at + 8 <= len {
        let m = read_u64(bytes, at);
        v[3] ^= m;
        v = round(v);
        v[0] ^= m;
        at += 8;
    }
    let mut tail = (len as u64) << 56;
    let mut i = 0;
    while at + i < len {
        tail |= (bytes[at + i] as u64) << (8 * i);
        i += 1;
    }
    v[3] ^= tail;
    v = round(v);
    v[0] ^= tail;
    v[2] ^= 0xff;
    v = round(round(round(v)));
    not_minus_one((v[0] ^ v[1] ^ v[2] ^ v[3]) as i64)
}

/// The same, a word at a time.
pub fn of_text(bytes: &[u8]) -> i64 {
    let len = bytes.len();
    if len == 0 {
        return 0;
    }
    let start = bytes.as_ptr();
    let word = |at: usize| unsafe { (start.add(at) as *const u64).read_unaligned() };
    let mut v = [
        0x736f6d6570736575u64,
        0x646f72616e646f6d,
        0x6c7967656e657261,
        0x7465646279746573,
    ];
    let whole = len & !7;
    let mut at = 0;
    while at < whole {
        let m = word(at);
        v[3] ^= m;
        v = round(v);
        v[0] ^= m;
        at += 8;
    }
    let left = len & 7;
    let rest = if left == 0 {
        0
    } else if whole != 0 {
        // The last eight bytes, those that were taken shifted out.
        word(len - 8) >> (8 * (8 - left))
    } else {
        let byte = |i: usize| (bytes[i] as u64) << (8 * i);
        let half = |at: usize| unsafe { (start.add(at) as *const u32).read_unaligned() } as u64;
        if left >= 4 {
            half(0) | half(left - 4) << (8 * (left - 4))
        } else {
            byte(0) | byte(left / 2) | byte(left - 1)
        }
    };
    let tail = (len as u64) << 56 | rest;
    v[3] ^= tail;
    v = round(v);
    v[0] ^= tail;
    v[2] ^= 0xff;
    v = round(round(round(v)));
    not_minus_one((v[0] ^ v[1] ^ v[2] ^ v[3]) as i64)
}

/// -1 is no hash: CPython's error value.
pub const fn not_minus_one(h: i64) -> i64 {
    if h == -1 { -2 } else { h }
}

/// The modulus of numeric hashes.
pub const MODULUS: u64 = (1 << 61) - 1;

/// `hash(int)` of a 64-bit value.
#[inline(always)]
pub const fn of_i64(v: i64) -> i64 {
    if v.unsigned_abs() < MODULUS {
        return not_minus_one(v);
    }
    let m = (v.unsigned_abs() % MODULUS) as i64;
    not_minus_one(if v < 0 { -m } else { m })
}

/// The hash of an object by identity: the address, its low bits rotated to the top.
pub fn of_address(address: u32) -> i64 {
    not_minus_one((address as u64).rotate_right(4) as i64)
}

const P1: u64 = 11400714785074694791;
const P2: u64 = 14029467366897019727;
const P5: u64 = 2870177450012600261;

/// One step of the hash of a sequence.
#[inline(always)]
fn mix(acc: u64, h: i64) -> u64 {
    acc.wrapping_add((h as u64).wrapping_mul(P2))
        .rotate_left(31)
        .wrapping_mul(P1)
}

#[inline(always)]
fn not_all_ones(acc: u64) -> i64 {
    if acc == u64::MAX {
        1546275796
    } else {
        acc as i64
    }
}

/// `hash(tuple)`, item by item.
pub struct Sequence(u64);

impl Sequence {
    /// That of no items.
    pub const START: Sequence = Sequence(P5);

    /// The hash of the next item.
    #[inline(always)]
    pub fn add(&mut self, hash: i64) {
        self.0 = mix(self.0, hash);
    }

    /// The hash of all `len` items.
    #[inline(always)]
    pub fn finish(self, len: usize) -> i64 {
        not_all_ones(self.0.wrapping_add(len as u64 ^ (P5 ^ 3527539)))
    }
}

/// `hash(tuple)` of the items' hashes.
pub fn of_sequence<const N: usize>(hashes: [i64; N]) -> i64 {
    let mut sum = Sequence::START;
    hashes.into_iter().for_each(|h| sum.add(h));
    sum.finish(N)
}

/// `hash(slice)` of the parts' hashes.
pub fn of_parts(hashes: impl Iterator<Item = i64>) -> i64 {
    not_all_ones(hashes.fold(P5, mix))
}

/// The hash of a frozen set of `len` members, from the hashes of places: so many of these are empty, so many deleted.
pub fn unordered(
    hashes: impl Iterator<Item = i64>,
    empty: usize,
    deleted: usize,
    len: usize,
) -> i64 {
    let shuffle = |h: u64| ((h ^ 89869747) ^ (h << 16)).wrapping_mul(3644798167);
    let mut hash = hashes.fold(0u64, |all, one| all ^ shuffle(one as u64));
    if empty & 1 == 1 {
        hash ^= shuffle(0);
    }
    if deleted & 1 == 1 {
        hash ^= shuffle(u64::MAX);
    }
    hash ^= (len as u64 + 1).wrapping_mul(1927868237);
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash.wrapping_mul(69069).wrapping_add(907133923);
    match hash {
        u64::MAX => 590923713,
        _ => hash as i64,
    }
}
