//! Child processes, measured: takes a command, gives its output, its end and the CPU time that it
//! took, its own children's included.

use std::fs::File;
use std::io::{Error, ErrorKind, Read, Seek};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How a child process went.
pub(crate) struct Measured {
    /// What it wrote to standard output.
    pub(crate) stdout: Vec<u8>,
    /// What it wrote to standard error.
    pub(crate) stderr: Vec<u8>,
    /// Whether it ended with code 0.
    pub(crate) success: bool,
    /// User and system time.
    pub(crate) cpu: Duration,
}

/// Runs a command without input to its end.
pub(crate) fn measure(command: &mut Command) -> std::io::Result<Measured> {
    let stdout = tempfile::tempfile()?;
    let stderr = tempfile::tempfile()?;
    let child = command
        .stdin(Stdio::null())
        .stdout(stdout.try_clone()?)
        .stderr(stderr.try_clone()?)
        .spawn()?;
    let pid = libc::pid_t::try_from(child.id()).map_err(|_| Error::from(ErrorKind::InvalidData))?;
    let mut status = 0;
    // SAFETY: rusage is plain data, for which zero is a value.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    loop {
        // SAFETY: the pointers are to live variables, and the process is a child not waited for yet.
        if unsafe { libc::wait4(pid, &raw mut status, 0, &raw mut usage) } == pid {
            break;
        }
        let error = Error::last_os_error();
        if error.kind() != ErrorKind::Interrupted {
            return Err(error);
        }
    }
    Ok(Measured {
        stdout: content(stdout)?,
        stderr: content(stderr)?,
        success: libc::WIFEXITED(status) && libc::WEXITSTATUS(status) == 0,
        cpu: time(usage.ru_utime) + time(usage.ru_stime),
    })
}

fn content(mut file: File) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn time(time: libc::timeval) -> Duration {
    Duration::from_micros(time.tv_sec.unsigned_abs() * 1_000_000 + time.tv_usec.unsigned_abs())
}

/// How a child process ended, or that it did not.
pub(crate) struct Ended {
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
    /// `None` for a signal, and where it had to be stopped.
    pub(crate) code: Option<i32>,
    /// Whether it had to be stopped.
    pub(crate) late: bool,
}

/// Runs a command without input, and stops it when it takes too long.
pub(crate) fn run_for(command: &mut Command, patience: Duration) -> Ended {
    let nothing = Ended {
        stdout: Vec::new(),
        stderr: Vec::new(),
        code: None,
        late: false,
    };
    run_within(command, patience).unwrap_or(nothing)
}

fn run_within(command: &mut Command, patience: Duration) -> std::io::Result<Ended> {
    let (stdout, stderr) = (tempfile::tempfile()?, tempfile::tempfile()?);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(stdout.try_clone()?)
        .stderr(stderr.try_clone()?)
        .spawn()?;
    let end = Instant::now() + patience;
    let (code, late) = loop {
        if let Some(status) = child.try_wait()? {
            break (status.code(), false);
        }
        if Instant::now() > end {
            child.kill()?;
            child.wait()?;
            break (None, true);
        }
        std::thread::sleep(Duration::from_millis(3));
    };
    Ok(Ended {
        stdout: content(stdout)?,
        stderr: content(stderr)?,
        code,
        late,
    })
}
