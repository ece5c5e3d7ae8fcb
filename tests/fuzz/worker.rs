//! A process that compiles what it is sent, so that the one that asks survives whatever happens to it.
//! Takes inputs on standard input, each after its length; answers each with one line.

use std::io::{BufRead, BufReader, Read, Write};
use std::panic::AssertUnwindSafe;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use molt::source::{Main, Names};

/// The word that makes this executable a worker.
pub const WORKER: &str = "--worker";

static PANIC: Mutex<String> = Mutex::new(String::new());

/// Compiles inputs until there are no more.
pub fn serve() -> std::io::Result<()> {
    std::panic::set_hook(Box::new(|info| {
        let text = info.to_string().replace('\n', " ");
        *PANIC.lock().unwrap_or_else(PoisonError::into_inner) = text;
    }));
    let (mut stdin, mut stdout) = (std::io::stdin().lock(), std::io::stdout().lock());
    let mut length = [0; 8];
    while stdin.read_exact(&mut length).is_ok() {
        let mut bytes = vec![0; u64::from_le_bytes(length) as usize];
        stdin.read_exact(&mut bytes)?;
        writeln!(stdout, "{}", compile(bytes))?;
        stdout.flush()?;
    }
    Ok(())
}

/// `ok`, or what went wrong that should not.
fn compile(bytes: Vec<u8>) -> String {
    let main = Main {
        name: "fuzz.py".into(),
        path: None,
        argv0: "fuzz.py".into(),
        root: "/nonexistent".into(),
        bytes,
        package: Default::default(),
        places: Default::default(),
        version: Default::default(),
        filters: Default::default(),
    };
    let work = || molt::compile::component(&main, Names::Relative, molt_pipeline::Level::Release);
    match std::panic::catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(_)) => "ok compiled".into(),
        Ok(Err(molt::Failure::Internal(text))) => format!("internal: {}", text.replace('\n', " ")),
        Ok(Err(_)) => "ok".into(),
        Err(_) => format!(
            "panic: {}",
            PANIC.lock().unwrap_or_else(PoisonError::into_inner)
        ),
    }
}

/// A worker, and how to ask it.
pub struct Worker {
    child: Child,
    answers: Receiver<String>,
}

impl Worker {
    pub fn start() -> Worker {
        let mut child = Command::new(std::env::current_exe().expect("this executable has a path"))
            .arg(WORKER)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the worker starts");
        let stdout: ChildStdout = child.stdout.take().expect("its output is piped");
        let (send, answers) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if send.send(line).is_err() {
                    break;
                }
            }
        });
        Worker { child, answers }
    }

    /// Whether it compiled, or what is wrong; a worker that died or hung is replaced.
    pub fn ask(&mut self, input: &[u8], patience: Duration) -> Result<bool, String> {
        let sent = self.child.stdin.as_mut().is_some_and(|stdin| {
            stdin
                .write_all(&(input.len() as u64).to_le_bytes())
                .and_then(|()| stdin.write_all(input))
                .is_ok()
                && stdin.flush().is_ok()
        });
        let answer = if sent {
            self.answers.recv_timeout(patience).ok()
        } else {
            None
        };
        match answer {
            Some(line) if line.starts_with("ok") => Ok(line == "ok compiled"),
            Some(line) => Err(line),
            None => {
                let ended = self.child.try_wait().ok().flatten();
                let _ = self.child.kill();
                let _ = self.child.wait();
                *self = Worker::start();
                Err(ended.map_or("hang".into(), |status| format!("died: {status}")))
            }
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
