//! Random numbers: the operating system's, or a sequence that repeats for the same seed.

use crate::grants::Random;

/// Where random bytes come from.
pub(crate) enum Source {
    /// The operating system.
    System,
    /// SplitMix64 from a seed.
    Seeded(u64),
}

impl Source {
    pub(crate) fn new(grant: Random) -> Source {
        match grant {
            Random::Seeded(seed) => Source::Seeded(seed),
            Random::None | Random::Os => Source::System,
        }
    }

    /// Fills `bytes`.
    pub(crate) fn fill(&mut self, bytes: &mut [u8]) -> rustix::io::Result<()> {
        match self {
            Source::System => fill_from_system(bytes),
            Source::Seeded(state) => {
                for chunk in bytes.chunks_mut(8) {
                    let word = next(state).to_le_bytes();
                    chunk.copy_from_slice(&word[..chunk.len()]);
                }
                Ok(())
            }
        }
    }

    /// Eight random bytes as a number.
    pub(crate) fn word(&mut self) -> rustix::io::Result<u64> {
        let mut bytes = [0; 8];
        self.fill(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }
}

fn fill_from_system(mut bytes: &mut [u8]) -> rustix::io::Result<()> {
    while !bytes.is_empty() {
        match rustix::rand::getrandom(&mut *bytes, rustix::rand::GetRandomFlags::empty()) {
            Ok(count) => bytes = &mut bytes[count..],
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// The next number of SplitMix64.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut word = *state;
    word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    word ^ (word >> 31)
}
