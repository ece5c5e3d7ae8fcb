//! Builds native executables of small hand-written programs and runs them as processes.

use std::collections::BTreeSet;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Mutex, PoisonError};

use molt_component::{Component, Metadata, World, encode};
use molt_host::Env;
use molt_native_aot::{Options, build, inspect};

fn component(guest: &str) -> Component {
    let root = env!("CARGO_MANIFEST_DIR");
    let core = wat::parse_file(format!("{root}/../host/tests/guest/{guest}.wat"))
        .expect("the guest is well-formed");
    let metadata = Metadata {
        compiler: "test".into(),
        language: "3.12".into(),
        source_hash: vec![0xab, 0x01],
    };
    encode(&core, &World::script(), &metadata).expect("the guest is a component")
}

/// A process that is started while an executable is being written holds it open for writing, and
/// then the executable cannot be run: one thing at a time.
static STARTING: Mutex<()> = Mutex::new(());

fn spawn(command: &mut Command) -> Child {
    let _guard = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
    command.spawn().expect("the command starts")
}

/// An executable in a folder of its own, which goes with the value.
struct Executable {
    path: PathBuf,
    _folder: tempfile::TempDir,
}

fn executable(guest: &str, options: &Options) -> Executable {
    let bytes = build(&component(guest), options).expect("the executable is built");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(guest);
    let _guard = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
    let mut file = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o755)
        .open(&path)
        .expect("a file");
    file.write_all(&bytes).expect("the file is written");
    Executable {
        path,
        _folder: folder,
    }
}

fn output(guest: &str, options: &Options, args: &[&str]) -> Output {
    let it = executable(guest, options);
    let mut command = Command::new(&it.path);
    command
        .args(args)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    spawn(&mut command).wait_with_output().expect("it ends")
}

#[test]
fn hello() {
    let output = output("hello", &Options::default(), &[]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stdout, b"hello\n");
    assert_eq!(output.stderr, b"");
}

#[test]
fn exit_codes() {
    let code = |guest| {
        output(guest, &Options::default(), &[])
            .status
            .code()
            .expect("it was not killed")
    };
    assert_eq!(code("exit"), 7);
    assert_eq!(code("fail"), 1);
    assert_eq!(code("trap"), 134);
}

#[test]
fn deep_recursion_is_reported() {
    let output = output("recursion", &Options::default(), &[]);
    assert_eq!(output.status.code(), Some(134));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "the program's calls are nested too deeply: its stack of 512 MiB is full\n"
    );
}

#[test]
fn all_arguments_are_the_programs() {
    let output = output("args", &Options::default(), &["--help", "é"]);
    let text = String::from_utf8(output.stdout).expect("text");
    let lines: Vec<&str> = text.lines().skip(1).collect();
    assert_eq!(lines, ["--help", "é"]);
}

#[test]
fn standard_input_is_passed_on() {
    let it = executable("echo", &Options::default());
    let mut command = Command::new(&it.path);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = spawn(&mut command);
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(b"one\ntwo\n")
        .expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.stdout, b"one\ntwo\n");
}

#[test]
fn a_closed_pipe_does_not_panic() {
    let it = executable("hello", &Options::default());
    let mut command = Command::new("sh");
    command
        .args(["-c", "\"$0\" | true; \"$0\" >&-"])
        .arg(&it.path)
        .stderr(Stdio::null());
    let status = spawn(&mut command).wait().expect("it ends");
    assert_eq!(status.code(), Some(0));
}

#[test]
fn grants_are_baked_in() {
    let refused = output("environment", &Options::default(), &[]);
    assert_eq!(refused.status.code(), Some(126));
    assert_eq!(
        String::from_utf8_lossy(&refused.stderr),
        "the program needs what it was not granted:\n  env.read \
         (wasi:cli/environment@0.2.6#get-environment): allow it with --allow-env=NAME\n"
    );
    let mut options = Options::default();
    options.settings.grants.env = Env::Names(BTreeSet::from(["PATH".to_owned()]));
    assert_eq!(output("environment", &options, &[]).stdout, b"PATH\n");
}

#[test]
fn interrupts_end_the_process() {
    let it = executable("loop", &Options::default());
    let mut command = Command::new("timeout");
    command
        .args(["--preserve-status", "--signal=INT", "0.3"])
        .arg(&it.path)
        .stderr(Stdio::null());
    let status = spawn(&mut command).wait().expect("it ends");
    assert_eq!(status.code(), Some(130));
}

#[test]
fn an_executable_describes_itself() {
    let mut options = Options::default();
    options.settings.grants.read.push("/tmp".into());
    options.settings.limits.memory = Some(1 << 20);
    let bytes = build(&component("hello"), &options).expect("the executable is built");
    let embedded = inspect(&bytes).expect("it describes itself");
    assert_eq!(embedded.settings, options.settings);
    assert_eq!(embedded.metadata.expect("metadata").source_hash, [0xab, 1]);
    let names: Vec<&str> = embedded
        .description
        .imports
        .iter()
        .map(|import| import.name.as_str())
        .collect();
    assert!(names.contains(&"wasi:cli/stdout@0.2.6"), "{names:?}");
    assert!(inspect(&bytes[..bytes.len() - 1]).is_err());
    let mut damaged = bytes;
    let middle = damaged.len() - 8192;
    damaged[middle] ^= 1;
    assert!(inspect(&damaged).is_err());
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let one = build(&component("hello"), &Options::default()).expect("the executable is built");
    let two = build(&component("hello"), &Options::default()).expect("the executable is built");
    assert!(one == two);
    assert!(one.len() < 2_500_000, "{} bytes", one.len());
}
