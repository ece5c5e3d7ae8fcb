//! Programs in processes of their own: takes a command and its input, gives its output, or says
//! that it took too long. This executable is also the process that runs machine code.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use molt_host::{Engine, Grants, Limits, Outcome, Run, Stdio as Streams};

/// The variable that asks this executable to run machine code.
const REQUEST: &str = "MOLT_SUITE_CODE";
/// The variable with the grants of that run.
const GRANTS: &str = "MOLT_SUITE_GRANTS";

/// The variable with the bytes of memory of that run.
const MEMORY: &str = "MOLT_SUITE_MEMORY";

/// How long a program may take.
const LIMIT: Duration = match option_env!("MOLT_CHECKED_RUNTIME") {
    Some(_) => Duration::from_secs(300),
    None => Duration::from_secs(60),
};

/// How a program ended.
pub struct Ended {
    /// What it wrote to standard output.
    pub stdout: Vec<u8>,
    /// What it wrote to standard error.
    pub stderr: Vec<u8>,
    /// Its code; `None` after a signal.
    pub code: Option<i32>,
}

/// The machine code that this process is to run.
pub fn requested() -> Option<PathBuf> {
    std::env::var_os(REQUEST).map(PathBuf::from)
}

/// A command that runs machine code through the host, with the name and arguments of the program.
pub fn code_command(
    code: &Path,
    grants: &Grants,
    limits: Limits,
    name: &str,
) -> Result<Command, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = Command::new(own);
    command
        .env(REQUEST, code)
        .env(
            GRANTS,
            grants.to_text().ok_or("grants without a text form")?,
        )
        .arg(name);
    if let Some(bytes) = limits.memory {
        command.env(MEMORY, bytes.to_string());
    }
    Ok(command)
}

/// Runs machine code in this process.
pub fn run_code(code: &Path) -> ExitCode {
    let grants = std::env::var(GRANTS)
        .ok()
        .and_then(|text| Grants::from_text(&text))
        .unwrap_or_default();
    let memory = std::env::var(MEMORY).ok().and_then(|n| n.parse().ok());
    let outcome = Engine::new().and_then(|engine| {
        // SAFETY: the file was written by the parent from what the compiler gave.
        let program = unsafe { engine.load_file(code) }?;
        let args = std::env::args().skip(1).collect();
        molt_host::run(
            &program,
            Run {
                grants,
                args,
                stdio: Streams::inherit(),
                limits: Limits { memory },
                last: true,
            },
        )
    });
    match outcome {
        Ok(outcome) => {
            if let Outcome::Trapped(trapped) = &outcome {
                eprintln!("{trapped}");
            }
            ExitCode::from(outcome.exit_code())
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(126)
        }
    }
}

/// Runs a command to its end, or kills it.
pub fn run(command: &mut Command, stdin: &str) -> Result<Ended, String> {
    let program = command.get_program().to_owned();
    let mut child =
        spawn(command).map_err(|error| format!("cannot run {}: {error}", program.display()))?;
    let reader = |pipe: Option<Box<dyn Read + Send>>| {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            if let Some(mut pipe) = pipe {
                let _ = pipe.read_to_end(&mut bytes);
            }
            bytes
        })
    };
    let stdout = reader(child.stdout.take().map(|pipe| Box::new(pipe) as _));
    let stderr = reader(child.stderr.take().map(|pipe| Box::new(pipe) as _));
    if let Some(mut pipe) = child.stdin.take() {
        let text = stdin.to_owned();
        std::thread::spawn(move || drop(pipe.write_all(text.as_bytes())));
    }
    let code = wait(&mut child)?;
    Ok(Ended {
        stdout: stdout.join().unwrap_or_default(),
        stderr: stderr.join().unwrap_or_default(),
        code,
    })
}

/// Starts a command. An executable just written may still be open in a process that another thread
/// is starting, which passes in a moment.
fn spawn(command: &mut Command) -> std::io::Result<Child> {
    let mut attempts = 0;
    loop {
        let child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        match child {
            Err(error)
                if error.kind() == std::io::ErrorKind::ExecutableFileBusy && attempts < 200 =>
            {
                attempts += 1;
                std::thread::sleep(Duration::from_millis(5));
            }
            other => return other,
        }
    }
}

fn wait(child: &mut Child) -> Result<Option<i32>, String> {
    let start = Instant::now();
    let mut pause = Duration::from_micros(500);
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status.code()),
            Ok(None) if start.elapsed() > LIMIT => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("it did not end within {} s", LIMIT.as_secs()));
            }
            Ok(None) => {
                std::thread::sleep(pause);
                pause = (pause * 2).min(Duration::from_millis(20));
            }
            Err(error) => return Err(error.to_string()),
        }
    }
}

/// The environment of every test program: the same everywhere, and no secrets.
pub fn plain_environment(command: &mut Command) {
    let keep: Vec<(OsString, OsString)> = std::env::vars_os()
        .filter(|(name, _)| {
            [REQUEST, GRANTS, MEMORY, "PATH", "LD_LIBRARY_PATH"]
                .iter()
                .any(|kept| name == kept)
        })
        .collect();
    let own: Vec<(OsString, OsString)> = command
        .get_envs()
        .filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned())))
        .collect();
    command
        .env_clear()
        .envs(keep)
        .envs(own)
        .env("MOLT_TEST", "1");
}
