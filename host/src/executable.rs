//! Native executables: how a program's machine code rides at the end of one, and how the
//! executable finds it in itself. The code is mapped, never read as a whole.

use std::fs::File;
use std::ptr::NonNull;

use crate::engine::{Engine, Program};
use crate::error::HostError;
use crate::grants::Grants;
use crate::limits::Limits;

const MAGIC: &[u8; 8] = b"moltexe1";

/// Where the parts of an executable are. It is the executable's last [`Trailer::SIZE`] bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trailer {
    /// Where the machine code starts: at a page boundary.
    pub code_at: u64,
    /// How long it is.
    pub code_length: u64,
    /// Where the settings of the run start.
    pub settings_at: u64,
    /// How long they are.
    pub settings_length: u64,
    /// Where the description for people and tools starts.
    pub about_at: u64,
    /// How long it is.
    pub about_length: u64,
    /// [`hash`] of the machine code.
    pub code_hash: u64,
}

impl Trailer {
    /// The size of an encoded trailer.
    pub const SIZE: usize = 72;

    /// The alignment of the machine code: the largest page of the platforms that Molt runs on.
    pub const ALIGNMENT: u64 = if cfg!(target_arch = "x86_64") {
        4 << 10
    } else {
        64 << 10
    };

    /// The trailer as bytes; the last word is a checksum of the others.
    pub fn encode(&self) -> [u8; Trailer::SIZE] {
        let mut bytes = [0; Trailer::SIZE];
        bytes[..8].copy_from_slice(MAGIC);
        let words = [
            self.code_at,
            self.code_length,
            self.settings_at,
            self.settings_length,
            self.about_at,
            self.about_length,
            self.code_hash,
        ];
        for (place, word) in bytes[8..64].chunks_exact_mut(8).zip(words) {
            place.copy_from_slice(&word.to_le_bytes());
        }
        let check = hash(&bytes[..64]);
        bytes[64..].copy_from_slice(&check.to_le_bytes());
        bytes
    }

    /// Reads a trailer from the end of `bytes`; `None` if there is none.
    pub fn decode(bytes: &[u8]) -> Option<Trailer> {
        let bytes = &bytes[bytes.len().checked_sub(Trailer::SIZE)?..];
        let word = |place: usize| {
            let mut word = [0; 8];
            word.copy_from_slice(&bytes[place..place + 8]);
            u64::from_le_bytes(word)
        };
        if &bytes[..8] != MAGIC || word(64) != hash(&bytes[..64]) {
            return None;
        }
        Some(Trailer {
            code_at: word(8),
            code_length: word(16),
            settings_at: word(24),
            settings_length: word(32),
            about_at: word(40),
            about_length: word(48),
            code_hash: word(56),
        })
    }
}

/// FNV-1a, 64 bits: against damage, not against malice.
pub fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// What an executable was built to allow.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// What the program may do.
    pub grants: Grants,
    /// What it may consume.
    pub limits: Limits,
}

impl Settings {
    /// The settings as text; `None` if a path in the grants has no text form.
    pub fn to_text(&self) -> Option<String> {
        let memory = self.limits.memory.unwrap_or(0);
        Some(format!("{memory}\n{}", self.grants.to_text()?))
    }

    /// Reads what [`Settings::to_text`] wrote.
    pub fn from_text(text: &str) -> Option<Settings> {
        let (memory, grants) = text.split_once('\n')?;
        let memory = memory.parse().ok()?;
        Some(Settings {
            grants: Grants::from_text(grants)?,
            limits: Limits {
                memory: (memory != 0).then_some(memory),
            },
        })
    }
}

/// The program that the running executable carries, and its settings.
pub fn load_own() -> Result<(Program, Settings), HostError> {
    let broken = |why: &str| HostError::Load(format!("the executable is damaged: {why}"));
    let file = open_own().map_err(|error| HostError::Load(error.to_string()))?;
    let size = file
        .metadata()
        .map_err(|error| HostError::Load(error.to_string()))?
        .len();
    let start = size
        .checked_sub(Trailer::SIZE as u64)
        .ok_or_else(|| broken("it is too short"))?;
    let mut bytes = [0; Trailer::SIZE];
    read_exact_at(&file, &mut bytes, start)?;
    let trailer = Trailer::decode(&bytes).ok_or_else(|| broken("it carries no program"))?;
    let ends_inside = |at: u64, length: u64| at.checked_add(length).is_some_and(|end| end <= start);
    if !ends_inside(trailer.code_at, trailer.code_length)
        || !ends_inside(trailer.settings_at, trailer.settings_length)
        || !trailer.code_at.is_multiple_of(Trailer::ALIGNMENT)
    {
        return Err(broken("its parts are out of place"));
    }
    let mut text = vec![0; trailer.settings_length as usize];
    read_exact_at(&file, &mut text, trailer.settings_at)?;
    let settings = String::from_utf8(text)
        .ok()
        .and_then(|text| Settings::from_text(&text))
        .ok_or_else(|| broken("its settings are unreadable"))?;
    let code = map(&file, trailer.code_at, trailer.code_length as usize)?;
    // SAFETY: the mapping is page-aligned, private and never unmapped; the trailer says that this
    // executable was built by Molt, and the engine checks version, processor and settings.
    let program = unsafe { Engine::for_mapped()?.load_mapped(code)? };
    Ok((program, settings))
}

fn open_own() -> std::io::Result<File> {
    if cfg!(target_os = "linux") {
        File::open("/proc/self/exe")
    } else {
        File::open(std::env::current_exe()?)
    }
}

fn read_exact_at(file: &File, bytes: &mut [u8], at: u64) -> Result<(), HostError> {
    std::os::unix::fs::FileExt::read_exact_at(file, bytes, at)
        .map_err(|error| HostError::Load(error.to_string()))
}

/// Maps a part of a file for as long as the process lives.
fn map(file: &File, at: u64, length: usize) -> Result<NonNull<[u8]>, HostError> {
    use rustix::mm::{MapFlags, ProtFlags, mmap};
    // SAFETY: the address is chosen by the system, so nothing that exists is mapped over.
    let start = unsafe {
        mmap(
            std::ptr::null_mut(),
            length,
            ProtFlags::READ,
            MapFlags::PRIVATE,
            file,
            at,
        )
    }
    .map_err(|error| HostError::Load(error.to_string()))?;
    NonNull::new(start.cast::<u8>())
        .map(|start| NonNull::slice_from_raw_parts(start, length))
        .ok_or_else(|| HostError::Load("the executable cannot be mapped".into()))
}
