//! The Mersenne twister MT19937 by Matsumoto and Nishimura.
//!
//! Takes a key of 32-bit words; gives 32-bit words, and what CPython makes of them.

const N: usize = SIZE;
/// Words of state.
pub const SIZE: usize = 624;
const M: usize = 397;

pub struct Twister {
    pub state: [u32; N],
    pub index: usize,
    /// The second number of the last pair that `gauss` made.
    pub gauss: Option<f64>,
}

impl Twister {
    fn from_word(seed: u32) -> Twister {
        let mut state = [0u32; N];
        state[0] = seed;
        for i in 1..N {
            let last = state[i - 1];
            state[i] = 1_812_433_253u32
                .wrapping_mul(last ^ last >> 30)
                .wrapping_add(i as u32);
        }
        Twister {
            state,
            index: N,
            gauss: None,
        }
    }

    /// From a key that is not empty.
    pub fn from_key(key: &[u32]) -> Twister {
        let mut t = Twister::from_word(19_650_218);
        let s = &mut t.state;
        let (mut i, mut j) = (1, 0);
        for _ in 0..N.max(key.len()) {
            let mixed = (s[i - 1] ^ s[i - 1] >> 30).wrapping_mul(1_664_525);
            s[i] = (s[i] ^ mixed).wrapping_add(key[j]).wrapping_add(j as u32);
            i += 1;
            j += 1;
            if i >= N {
                s[0] = s[N - 1];
                i = 1;
            }
            if j >= key.len() {
                j = 0;
            }
        }
        for _ in 0..N - 1 {
            let mixed = (s[i - 1] ^ s[i - 1] >> 30).wrapping_mul(1_566_083_941);
            s[i] = (s[i] ^ mixed).wrapping_sub(i as u32);
            i += 1;
            if i >= N {
                s[0] = s[N - 1];
                i = 1;
            }
        }
        s[0] = 0x8000_0000;
        t
    }

    fn refill(&mut self) {
        let s = &mut self.state;
        let twist = |high: u32, low: u32| {
            let y = high & 0x8000_0000 | low & 0x7FFF_FFFF;
            y >> 1 ^ if y & 1 == 1 { 0x9908_B0DF } else { 0 }
        };
        for i in 0..N - M {
            s[i] = s[i + M] ^ twist(s[i], s[i + 1]);
        }
        for i in N - M..N - 1 {
            s[i] = s[i + M - N] ^ twist(s[i], s[i + 1]);
        }
        s[N - 1] = s[M - 1] ^ twist(s[N - 1], s[0]);
        self.index = 0;
    }

    #[inline]
    pub fn word(&mut self) -> u32 {
        if self.index >= N {
            self.refill();
        }
        let mut y = self.state[self.index];
        self.index += 1;
        y ^= y >> 11;
        y ^= y << 7 & 0x9D2C_5680;
        y ^= y << 15 & 0xEFC6_0000;
        y ^ y >> 18
    }

    /// At least 0, below 1, with 53 bits.
    #[inline]
    pub fn float(&mut self) -> f64 {
        let (high, low) = (self.word() >> 5, self.word() >> 6);
        (high as f64 * 67_108_864.0 + low as f64) * (1.0 / 9_007_199_254_740_992.0)
    }

    /// `bits` random bits, 0 to 64.
    #[inline]
    pub fn bits(&mut self, bits: u32) -> u64 {
        match bits {
            0 => 0,
            1..=32 => (self.word() >> (32 - bits)) as u64,
            _ => {
                let low = self.word() as u64;
                low | (self.word() as u64 >> (64 - bits)) << 32
            }
        }
    }

    /// At least 0, below `n`, which is not 0.
    #[inline]
    pub fn below(&mut self, n: u64) -> u64 {
        let bits = 64 - n.leading_zeros();
        loop {
            let r = self.bits(bits);
            if r < n {
                return r;
            }
        }
    }
}
