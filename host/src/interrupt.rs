//! Ctrl-C: takes the signal to the program that runs, which raises `KeyboardInterrupt` where it looks.
//!
//! A program shares some bytes of its memory with the host: see `INTERRUPT_WORD` of `molt-component`, which names the
//! export. Where the program would not look, has not looked since the last signal, or (if it looks only here and there)
//! has not looked for a while, its output is written and the process ends with code 130. The handlers run in signal
//! context, on the program's own thread, so they only write and exit.

use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
use std::sync::OnceLock;
use std::sync::atomic::{
    AtomicBool, AtomicI32, AtomicPtr, AtomicU8, AtomicU32, AtomicU64, Ordering,
};

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::fs::OFlags;
use rustix::io::{Errno, FdFlags};

/// The export that gives the bytes that a program shares.
pub(crate) const EXPORT: &str = "interrupt-word";

/// The user has asked the program to stop, and it has not looked.
const ASKED: u8 = 1;
/// The program ended because of that.
const ENDED: u8 = 2;
/// The program ended, and could not write its output.
const UNWRITTEN: u8 = 3;
/// A limit below 0: the program looks why.
const LOOK: u32 = 1 << 31;
/// It looks in every loop that may last. Others look in many places, or where they wait.
const SOON: u8 = 1;
/// How long a program that looks here and there may take to do so, in microseconds.
const PATIENCE: libc::suseconds_t = 250_000;
/// More than a program lets wait for standard output.
const MOST: u32 = 1 << 20;

/// What a program shares.
#[repr(C)]
pub(crate) struct Shared {
    /// The limit of the depth of its calls: a call that finds it exceeded looks why.
    limit: AtomicU32,
    /// [`ASKED`] or [`ENDED`].
    state: AtomicU8,
    /// [`SOON`]; 0 if the program looks only where it waits, and 2 if it does in many loops.
    looks: AtomicU8,
    rest: [u8; 2],
    /// The program's own address of this.
    own: AtomicU32,
    /// The program's address of the size of what waits for standard output, which stands behind it.
    output: AtomicU32,
}

/// What the program that runs shares, or null.
static WORD: AtomicPtr<Shared> = AtomicPtr::new(std::ptr::null_mut());
/// The thread that the program runs on.
static THREAD: AtomicU64 = AtomicU64::new(0);
/// The program waits for the host, and looks when it no longer does.
static WAITING: AtomicBool = AtomicBool::new(false);
/// What the handler writes to, to wake who waits; -1 without a handler.
static WAKER: AtomicI32 = AtomicI32::new(-1);
/// A pipe: who waits reads at the first end, and [`WAKER`] is the second.
static BELL: OnceLock<[OwnedFd; 2]> = OnceLock::new();

/// From here on Ctrl-C is `KeyboardInterrupt` in a program that looks for it, and ends the process with code 130
/// otherwise. Where the process was started with interrupts ignored, as under `nohup`, they stay ignored.
pub fn handle_interrupts() {
    // SAFETY: the structures are zeroed plain data, which is a valid empty mask, and the handler
    // calls nothing but async-signal-safe functions.
    unsafe {
        let mut old: libc::sigaction = std::mem::zeroed();
        if libc::sigaction(libc::SIGINT, std::ptr::null(), &raw mut old) != 0
            || old.sa_sigaction == libc::SIG_IGN
        {
            return;
        }
        if let Ok(bell) = bell() {
            let [_, waker] = BELL.get_or_init(|| bell);
            WAKER.store(waker.as_raw_fd(), Ordering::SeqCst);
        }
        let mut new: libc::sigaction = std::mem::zeroed();
        let handler: extern "C" fn(libc::c_int) = handle;
        new.sa_sigaction = handler as usize;
        new.sa_flags = libc::SA_ONSTACK | libc::SA_RESTART;
        libc::sigaction(libc::SIGINT, &raw const new, std::ptr::null_mut());
        let handler: extern "C" fn(libc::c_int) = lose_patience;
        new.sa_sigaction = handler as usize;
        libc::sigaction(libc::SIGALRM, &raw const new, std::ptr::null_mut());
    }
}

/// A pipe that neither waits nor is handed on to other programs.
fn bell() -> rustix::io::Result<[OwnedFd; 2]> {
    let mut ends = [-1; 2];
    // SAFETY: there is room for two descriptors, which belong to nobody else.
    let bell = unsafe {
        if libc::pipe(ends.as_mut_ptr()) != 0 {
            return Err(Errno::MFILE);
        }
        ends.map(|end| OwnedFd::from_raw_fd(end))
    };
    for end in &bell {
        rustix::io::fcntl_setfd(end, FdFlags::CLOEXEC)?;
        rustix::fs::fcntl_setfl(end, OFlags::NONBLOCK)?;
    }
    Ok(bell)
}

/// Hands a signal on to the program's thread, which then stands still; whether that is another one.
fn is_elsewhere(signal: libc::c_int) -> bool {
    let thread = THREAD.load(Ordering::SeqCst);
    // SAFETY: both are async-signal-safe; the thread lives while its word is shared.
    unsafe {
        let other = thread != 0 && thread != libc::pthread_self();
        other && libc::pthread_kill(thread, signal) == 0
    }
}

extern "C" fn handle(signal: libc::c_int) {
    if is_elsewhere(signal) {
        return;
    }
    let word = WORD.load(Ordering::SeqCst);
    let waker = WAKER.load(Ordering::SeqCst);
    if !word.is_null() && waker >= 0 {
        // SAFETY: while `WORD` is set, it is memory of a program that lives.
        let word = unsafe { &*word };
        let soon = word.looks.load(Ordering::SeqCst) != 0 || WAITING.load(Ordering::SeqCst);
        if soon && word.state.swap(ASKED, Ordering::SeqCst) != ASKED {
            word.limit.store(LOOK, Ordering::SeqCst);
            // SAFETY: `write` is async-signal-safe, and the byte is static.
            unsafe { libc::write(waker, c"!".as_ptr().cast(), 1) };
            if word.looks.load(Ordering::SeqCst) != SOON {
                wait_for_look();
            }
            return;
        }
    }
    end(word);
}

/// Has `lose_patience` called in a while.
fn wait_for_look() {
    let never = libc::timeval {
        tv_sec: 0,
        tv_usec: 0,
    };
    let once = libc::itimerval {
        it_interval: never,
        it_value: libc::timeval {
            tv_sec: 0,
            tv_usec: PATIENCE,
        },
    };
    // SAFETY: a plain system call, and the structure lives.
    unsafe { libc::setitimer(libc::ITIMER_REAL, &raw const once, std::ptr::null_mut()) };
}

extern "C" fn lose_patience(signal: libc::c_int) {
    if is_elsewhere(signal) {
        return;
    }
    let word = WORD.load(Ordering::SeqCst);
    // SAFETY: while `WORD` is set, it is memory of a program that lives.
    if !word.is_null() && unsafe { &*word }.state.load(Ordering::SeqCst) == ASKED {
        end(word);
    }
}

/// Ends the process after Ctrl-C, with what the program had still to write.
fn end(word: *const Shared) -> ! {
    const TEXT: &[u8] = b"KeyboardInterrupt\n";
    if !word.is_null() {
        // SAFETY: while `WORD` is set, it is memory of a program that lives.
        unsafe { write_waiting(word) };
    }
    // SAFETY: `write` and `_exit` are async-signal-safe, and the text is static.
    unsafe {
        libc::write(libc::STDERR_FILENO, TEXT.as_ptr().cast(), TEXT.len());
        libc::_exit(130);
    }
}

/// Writes what waits for standard output. The program's thread is the one that is interrupted, so it does not change.
///
/// # Safety
/// The word is in the memory of a program that lives.
unsafe fn write_waiting(word: *const Shared) {
    // SAFETY: the program vouches for both addresses, which are in the same memory as the word.
    unsafe {
        let (own, output) = (
            (*word).own.load(Ordering::SeqCst),
            (*word).output.load(Ordering::SeqCst),
        );
        if own == 0 || output == 0 {
            return;
        }
        let memory = word.cast::<u8>().wrapping_sub(own as usize);
        let at = memory.wrapping_add(output as usize);
        let size = at.cast::<u32>().read_volatile();
        let mut text = at.wrapping_add(4);
        let end = text.wrapping_add(if size <= MOST { size as usize } else { 0 });
        while text < end {
            let written = libc::write(
                libc::STDOUT_FILENO,
                text.cast(),
                end.offset_from_unsigned(text),
            );
            let Ok(written @ 1..) = usize::try_from(written) else {
                return;
            };
            text = text.wrapping_add(written);
        }
    }
}

/// What the program that runs shares; the process's only one, as far as interrupts go.
pub(crate) struct Word {
    at: *mut Shared,
}

impl Word {
    /// Takes interrupts to these bytes from now on; `None` if they are not what a program of Molt's shares.
    ///
    /// # Safety
    /// They must stay where they are until the word is dropped.
    pub(crate) unsafe fn share(bytes: &[u8]) -> Option<Word> {
        let at = bytes.as_ptr().cast_mut().cast::<Shared>();
        if bytes.len() != size_of::<Shared>() || !at.is_aligned() {
            return None;
        }
        if WAKER.load(Ordering::SeqCst) >= 0 {
            // SAFETY: it has no requirements.
            THREAD.store(unsafe { libc::pthread_self() }, Ordering::SeqCst);
            WORD.store(at, Ordering::SeqCst);
        }
        Some(Word { at })
    }

    /// Whether the program ended because of an interrupt.
    pub(crate) fn ended(&self) -> bool {
        self.is(ENDED)
    }

    /// Whether standard output could not be written in the end.
    pub(crate) fn unwritten(&self) -> bool {
        self.is(UNWRITTEN)
    }

    fn is(&self, state: u8) -> bool {
        // SAFETY: who made the word vouches for it.
        unsafe { &*self.at }.state.load(Ordering::SeqCst) == state
    }
}

impl Drop for Word {
    fn drop(&mut self) {
        let none = std::ptr::null_mut();
        let _ = WORD.compare_exchange(self.at, none, Ordering::SeqCst, Ordering::SeqCst);
        THREAD.store(0, Ordering::SeqCst);
    }
}

/// Waits until `fd` is ready for `flags`, or the time is over; sometimes not as long. Gives whether `fd` is ready. An
/// error `INTR` is an interrupt, which the program finds when it looks.
pub(crate) fn wait(
    fd: Option<(BorrowedFd<'_>, PollFlags)>,
    timeout: Option<&Timespec>,
) -> rustix::io::Result<bool> {
    let bell = BELL
        .get()
        .map(|[ear, _]| ear)
        .filter(|_| !WORD.load(Ordering::SeqCst).is_null());
    let mut fds = Vec::with_capacity(2);
    fds.extend(fd.map(|(fd, flags)| PollFd::from_borrowed_fd(fd, flags)));
    fds.extend(bell.map(|bell| PollFd::new(bell, PollFlags::IN)));
    WAITING.store(bell.is_some(), Ordering::SeqCst);
    let waited = rustix::event::poll(&mut fds, timeout);
    WAITING.store(false, Ordering::SeqCst);
    match waited {
        Err(Errno::INTR) | Ok(_) => {}
        Err(error) => return Err(error),
    }
    let ready = fd.is_some() && !fds[0].revents().is_empty();
    let Some(bell) = bell else { return Ok(ready) };
    let mut rung = [0; 16];
    // What was rung for may be over: the program looked before it came here.
    let _ = rustix::io::read(bell, &mut rung);
    let word = WORD.load(Ordering::SeqCst);
    // SAFETY: as in the handler.
    let asked = !word.is_null() && unsafe { &*word }.state.load(Ordering::SeqCst) == ASKED;
    if asked { Err(Errno::INTR) } else { Ok(ready) }
}
