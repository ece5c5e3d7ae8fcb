//! Streams as a program holds them: a handle to standard input or output, or to a file at an
//! offset. Reading and writing wait until they can go on.

use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;

use rustix::io::Errno;

use crate::stdio::{self, Input, Output};

/// The most bytes that one read gives.
const CHUNK: usize = 256 << 10;

/// A stream that a program reads.
pub(crate) enum InputStream {
    /// Standard input.
    Stdin,
    /// Bytes in memory, read up to `at`.
    Bytes { bytes: Arc<[u8]>, at: usize },
    /// A file, read from `at` on.
    File { file: Arc<OwnedFd>, at: u64 },
}

/// A stream that a program writes.
pub(crate) enum OutputStream {
    /// Standard output or error.
    Standard(Output),
    /// A file, written from `at` on.
    File { file: Arc<OwnedFd>, at: u64 },
    /// A file, written at its end.
    Append { file: Arc<OwnedFd> },
}

/// Why a stream gave up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StreamFailure {
    /// There is no more, or nobody listens.
    Closed,
    /// The system refused.
    Failed(Errno),
}

impl From<Errno> for StreamFailure {
    fn from(errno: Errno) -> StreamFailure {
        match errno {
            Errno::PIPE => StreamFailure::Closed,
            errno => StreamFailure::Failed(errno),
        }
    }
}

impl InputStream {
    pub(crate) fn standard(input: &Input) -> InputStream {
        match input {
            Input::Inherit => InputStream::Stdin,
            Input::Bytes(bytes) => InputStream::Bytes {
                bytes: Arc::clone(bytes),
                at: 0,
            },
        }
    }

    /// Reads at most `limit` bytes, waiting for the first.
    pub(crate) fn read(&mut self, limit: u64) -> Result<Vec<u8>, StreamFailure> {
        let limit = usize::try_from(limit).unwrap_or(CHUNK).min(CHUNK);
        if limit == 0 {
            return Ok(Vec::new());
        }
        let bytes = match self {
            InputStream::Stdin => match stdio::read(rustix::stdio::stdin(), limit) {
                // Nothing came, and that is not the end: the program looks why.
                Err(Errno::INTR) => return Ok(Vec::new()),
                read => read?,
            },
            InputStream::Bytes { bytes, at } => {
                let end = bytes.len().min(*at + limit);
                let part = bytes[*at..end].to_vec();
                *at = end;
                part
            }
            InputStream::File { file, at } => {
                let part = stdio::read_at(file.as_fd(), limit, *at)?;
                *at += part.len() as u64;
                part
            }
        };
        if bytes.is_empty() {
            return Err(StreamFailure::Closed);
        }
        Ok(bytes)
    }

    /// Whether a read would not wait.
    pub(crate) fn ready(&self) -> bool {
        match self {
            InputStream::Stdin => stdio::readable(rustix::stdio::stdin()),
            InputStream::Bytes { .. } | InputStream::File { .. } => true,
        }
    }
}

impl OutputStream {
    /// Writes all of `bytes`.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), StreamFailure> {
        match self {
            OutputStream::Standard(output) => output.write(bytes)?,
            OutputStream::File { file, at } => {
                stdio::write_all_at(file.as_fd(), bytes, *at)?;
                *at += bytes.len() as u64;
            }
            OutputStream::Append { file } => stdio::write_all(file.as_fd(), bytes)?,
        }
        Ok(())
    }
}
