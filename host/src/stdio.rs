//! Standard streams: where a program's input comes from and its output goes.

use std::os::fd::BorrowedFd;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rustix::io::Errno;

use crate::interrupt;

/// The three standard streams of a program.
#[derive(Debug, Clone)]
pub struct Stdio {
    /// Where input comes from.
    pub stdin: Input,
    /// Where output goes.
    pub stdout: Output,
    /// Where errors go.
    pub stderr: Output,
}

impl Stdio {
    /// The streams of this process.
    pub fn inherit() -> Stdio {
        Stdio {
            stdin: Input::Inherit,
            stdout: Output::Stdout,
            stderr: Output::Stderr,
        }
    }
}

/// Where a program's input comes from.
#[derive(Debug, Clone)]
pub enum Input {
    /// This process's standard input.
    Inherit,
    /// These bytes, then the end.
    Bytes(Arc<[u8]>),
}

/// The error that this process's standard output met last, or 0.
static FAILED: AtomicI32 = AtomicI32::new(0);

/// Where a program's output goes.
#[derive(Debug, Clone)]
pub enum Output {
    /// This process's standard output.
    Stdout,
    /// This process's standard error.
    Stderr,
    /// A buffer that the caller keeps a handle of.
    Buffer(Arc<Mutex<Vec<u8>>>),
}

impl Output {
    /// A new buffer, and the output that fills it.
    pub fn buffer() -> (Output, Arc<Mutex<Vec<u8>>>) {
        let buffer = Arc::new(Mutex::new(Vec::new()));
        (Output::Buffer(Arc::clone(&buffer)), buffer)
    }

    /// The error of a write to this process's standard output, if that is where it goes.
    pub(crate) fn failure(&self) -> Option<Errno> {
        let failed = FAILED.load(Ordering::Relaxed);
        (matches!(self, Output::Stdout) && failed != 0).then(|| Errno::from_raw_os_error(failed))
    }

    pub(crate) fn is_terminal(&self) -> bool {
        match self.fd() {
            Some(fd) => rustix::termios::isatty(fd),
            None => false,
        }
    }

    fn fd(&self) -> Option<BorrowedFd<'static>> {
        match self {
            Output::Stdout => Some(rustix::stdio::stdout()),
            Output::Stderr => Some(rustix::stdio::stderr()),
            Output::Buffer(_) => None,
        }
    }

    /// Writes all of `bytes`.
    pub(crate) fn write(&self, bytes: &[u8]) -> rustix::io::Result<()> {
        match self {
            Output::Buffer(buffer) => {
                buffer
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .extend_from_slice(bytes);
                Ok(())
            }
            Output::Stdout => write_all(rustix::stdio::stdout(), bytes).inspect_err(|error| {
                FAILED.store(error.raw_os_error(), Ordering::Relaxed);
            }),
            Output::Stderr => write_all(rustix::stdio::stderr(), bytes),
        }
    }
}

impl Input {
    pub(crate) fn is_terminal(&self) -> bool {
        matches!(self, Input::Inherit) && rustix::termios::isatty(rustix::stdio::stdin())
    }
}

/// Writes all of `bytes`, waiting where the descriptor would not take them at once.
pub(crate) fn write_all(fd: BorrowedFd<'_>, mut bytes: &[u8]) -> rustix::io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::write(fd, bytes) {
            Ok(0) => return Err(rustix::io::Errno::IO),
            Ok(written) => bytes = &bytes[written..],
            Err(rustix::io::Errno::INTR) => {}
            Err(rustix::io::Errno::AGAIN) => wait(fd, rustix::event::PollFlags::OUT)?,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Reads at most `limit` bytes, waiting for the first; an empty answer is the end. An error `INTR` is the user's
/// interrupt.
pub(crate) fn read(fd: BorrowedFd<'_>, limit: usize) -> rustix::io::Result<Vec<u8>> {
    while !interrupt::wait(Some((fd, rustix::event::PollFlags::IN)), None)? {}
    let mut bytes = vec![0; limit];
    loop {
        match rustix::io::read(fd, &mut bytes[..]) {
            Ok(count) => {
                bytes.truncate(count);
                return Ok(bytes);
            }
            Err(rustix::io::Errno::INTR) => {}
            Err(rustix::io::Errno::AGAIN) => {
                interrupt::wait(Some((fd, rustix::event::PollFlags::IN)), None)?;
            }
            Err(error) => return Err(error),
        }
    }
}

fn wait(fd: BorrowedFd<'_>, flags: rustix::event::PollFlags) -> rustix::io::Result<()> {
    let mut poll = [rustix::event::PollFd::from_borrowed_fd(fd, flags)];
    match rustix::event::poll(&mut poll, None) {
        Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Whether a read of `fd` would give something, or the end, at once.
pub(crate) fn readable(fd: BorrowedFd<'_>) -> bool {
    let mut poll = [rustix::event::PollFd::from_borrowed_fd(
        fd,
        rustix::event::PollFlags::IN,
    )];
    let now = rustix::event::Timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    !matches!(rustix::event::poll(&mut poll, Some(&now)), Ok(0))
}

/// Reads at most `limit` bytes of a file from `at` on; an empty answer is the end. What cannot be
/// sought, a pipe or a terminal, is read where it stands.
pub(crate) fn read_at(fd: BorrowedFd<'_>, limit: usize, at: u64) -> rustix::io::Result<Vec<u8>> {
    let mut bytes = vec![0; limit];
    loop {
        match rustix::io::pread(fd, &mut bytes[..], at) {
            Ok(count) => {
                bytes.truncate(count);
                return Ok(bytes);
            }
            Err(rustix::io::Errno::INTR) => {}
            Err(rustix::io::Errno::SPIPE) => return read(fd, limit),
            Err(error) => return Err(error),
        }
    }
}

/// Writes all of `bytes` to a file from `at` on.
pub(crate) fn write_all_at(
    fd: BorrowedFd<'_>,
    mut bytes: &[u8],
    mut at: u64,
) -> rustix::io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::pwrite(fd, bytes, at) {
            Ok(0) => return Err(rustix::io::Errno::IO),
            Ok(written) => {
                bytes = &bytes[written..];
                at += written as u64;
            }
            Err(rustix::io::Errno::INTR) => {}
            Err(rustix::io::Errno::SPIPE) => return write_all(fd, bytes),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
