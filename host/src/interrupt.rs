//! Ctrl-C: the process ends with code 130 at once, whatever the program is doing. The handler runs
//! in signal context, so it only writes and exits.

/// From here on Ctrl-C prints `KeyboardInterrupt` and ends the process with code 130. Where the
/// process was started with interrupts ignored, as under `nohup`, they stay ignored.
pub fn exit_on_interrupt() {
    // SAFETY: the structures are zeroed plain data, which is a valid empty mask, and the handler
    // calls nothing but async-signal-safe functions.
    unsafe {
        let mut old: libc::sigaction = std::mem::zeroed();
        if libc::sigaction(libc::SIGINT, std::ptr::null(), &raw mut old) != 0
            || old.sa_sigaction == libc::SIG_IGN
        {
            return;
        }
        let mut new: libc::sigaction = std::mem::zeroed();
        let handler: extern "C" fn(libc::c_int) = handle;
        new.sa_sigaction = handler as usize;
        new.sa_flags = libc::SA_ONSTACK;
        libc::sigaction(libc::SIGINT, &raw const new, std::ptr::null_mut());
    }
}

extern "C" fn handle(_signal: libc::c_int) {
    const TEXT: &[u8] = b"KeyboardInterrupt\n";
    // SAFETY: `write` and `_exit` are async-signal-safe, and the text is static.
    unsafe {
        libc::write(libc::STDERR_FILENO, TEXT.as_ptr().cast(), TEXT.len());
        libc::_exit(130);
    }
}
