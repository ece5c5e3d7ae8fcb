//! Runs small hand-written programs through the whole host: encoded, compiled, loaded, linked.

mod support;

use std::sync::Arc;

use molt_host::{Env, HostError, Input, Limits, Outcome, Random, Time};
use support::start;

#[test]
fn hello() {
    let ended = start("hello", |_| {}).unwrap();
    assert_eq!(ended.outcome, Outcome::Exited(0));
    assert_eq!(ended.output, "hello\n");
}

#[test]
fn exit_code() {
    assert_eq!(start("exit", |_| {}).unwrap().outcome, Outcome::Exited(7));
    assert_eq!(start("fail", |_| {}).unwrap().outcome, Outcome::Exited(1));
}

#[test]
fn stdin_reaches_stdout() {
    let text: String = (0..100_000).map(|line| format!("{line}\n")).collect();
    let input = Input::Bytes(Arc::from(text.as_bytes()));
    let ended = start("echo", |run| run.stdio.stdin = input).unwrap();
    assert_eq!(ended.outcome, Outcome::Exited(0));
    assert!(ended.output == text);
}

#[test]
fn arguments_are_ambient() {
    let ended = start("args", |run| run.args = vec!["a.py".into(), "é b".into()]).unwrap();
    assert_eq!(ended.output, "a.py\né b\n");
}

#[test]
fn environment_is_refused_unless_granted() {
    let Err(HostError::Refused(refusals)) = start("environment", |_| {}) else {
        panic!("the environment is refused");
    };
    assert_eq!(refusals.len(), 1);
    assert_eq!(refusals[0].capability, "env.read");
    assert_eq!(
        refusals[0].to_string(),
        "env.read (wasi:cli/environment@0.2.6#get-environment): allow it with --allow-env=NAME"
    );

    let one = Env::Names(["PATH".to_owned()].into());
    let ended = start("environment", |run| run.grants.env = one).unwrap();
    assert_eq!(ended.output, "PATH\n");

    let ended = start("environment", |run| {
        run.grants.env = Env::All;
        run.grants.deny_env.insert("PATH".into());
    })
    .unwrap();
    assert!(ended.output.lines().all(|name| name != "PATH"));
    assert!(!ended.output.is_empty());
}

#[test]
fn endless_recursion_is_reported() {
    let Outcome::Trapped(trapped) = start("recursion", |_| {}).unwrap().outcome else {
        panic!("the program traps");
    };
    assert_eq!(
        trapped.message,
        "the program's calls are nested too deeply: its stack of 512 MiB is full"
    );
}

#[test]
fn a_trap_is_reported() {
    let outcome = start("trap", |_| {}).unwrap().outcome;
    assert_eq!(outcome.exit_code(), 134);
    let Outcome::Trapped(trapped) = outcome else {
        panic!("the program traps");
    };
    assert_eq!(
        trapped.message,
        "the program accessed memory that it does not have"
    );
}

#[test]
fn memory_ends_at_the_limit() {
    let limits = Limits {
        memory: Some(64 << 20),
    };
    let ended = start("grow", |run| run.limits = limits).unwrap();
    assert_eq!(ended.outcome, Outcome::Exited(3));
    assert_eq!(start("grow", |_| {}).unwrap().outcome, Outcome::Exited(3));
}

#[test]
fn fixed_time_sleeps_at_once() {
    let denied = start("sleep", |run| run.grants.time = Time::None);
    assert!(matches!(denied, Err(HostError::Refused(_))));
    let ended = start("sleep", |run| run.grants.time = Time::Fixed(0)).unwrap();
    assert_eq!(ended.outcome, Outcome::Exited(0));
}

#[test]
fn faults_of_the_program_do_not_harm_the_host() {
    for guest in ["bad_handle", "bad_pointer"] {
        let outcome = start(guest, |_| {}).unwrap().outcome;
        assert!(matches!(outcome, Outcome::Trapped(_)), "{outcome:?}");
    }
}

#[test]
fn endless_handles_end_in_a_trap() {
    let outcome = start("handles", |_| {}).unwrap().outcome;
    assert!(matches!(outcome, Outcome::Trapped(_)), "{outcome:?}");
}

#[test]
fn seeded_randomness_repeats() {
    let draw = |seed| {
        start("random", |run| run.grants.random = Random::Seeded(seed))
            .unwrap()
            .output
    };
    assert_eq!(draw(1), draw(1));
    assert_ne!(draw(1), draw(2));
    assert_eq!(draw(1).len(), 8);
    let system = || start("random", |run| run.grants.random = Random::Os).unwrap();
    assert_ne!(system().output, system().output);
}
