//! The flags that grant, and the grants that they mean. What is denied is stronger than what is
//! allowed; checks nothing itself.

use std::path::PathBuf;

use clap::Args;
use molt_host::{Env, Grants, Random, Time};

use crate::failure::Failure;

/// What the program may do. Nothing is granted but standard streams and arguments.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "What the program may do")]
pub(crate) struct GrantArgs {
    /// Grant everything that is not denied
    #[arg(short = 'A', long)]
    allow_all: bool,
    /// Read below these paths (everywhere if none is named)
    #[arg(long, value_name = "PATH,...", require_equals = true, num_args = 0..=1, default_missing_value = "/", value_delimiter = ',')]
    allow_read: Vec<PathBuf>,
    /// Create, change and remove files below these paths
    #[arg(long, value_name = "PATH,...", require_equals = true, num_args = 0..=1, default_missing_value = "/", value_delimiter = ',')]
    allow_write: Vec<PathBuf>,
    /// Reach these hosts (all if none is named)
    #[arg(long, value_name = "HOST[:PORT],...", require_equals = true, num_args = 0..=1, default_missing_value = "*", value_delimiter = ',')]
    allow_net: Vec<String>,
    /// See these environment variables (all if none is named)
    #[arg(long, value_name = "NAME,...", require_equals = true, num_args = 0..=1, default_missing_value = "", value_delimiter = ',')]
    allow_env: Vec<String>,
    /// See the real time, and sleep
    #[arg(long)]
    allow_time: bool,
    /// Use the system's randomness
    #[arg(long)]
    allow_random: bool,
    /// Never read below these paths
    #[arg(
        long,
        value_name = "PATH,...",
        require_equals = true,
        value_delimiter = ','
    )]
    deny_read: Vec<PathBuf>,
    /// Never change anything below these paths
    #[arg(
        long,
        value_name = "PATH,...",
        require_equals = true,
        value_delimiter = ','
    )]
    deny_write: Vec<PathBuf>,
    /// Never reach these hosts
    #[arg(
        long,
        value_name = "HOST[:PORT],...",
        require_equals = true,
        value_delimiter = ','
    )]
    deny_net: Vec<String>,
    /// Never show these environment variables
    #[arg(
        long,
        value_name = "NAME,...",
        require_equals = true,
        value_delimiter = ','
    )]
    deny_env: Vec<String>,
    /// Show no time
    #[arg(long, conflicts_with_all = ["allow_time", "fixed_time"])]
    deny_time: bool,
    /// Give no randomness
    #[arg(long, conflicts_with_all = ["allow_random", "seed"])]
    deny_random: bool,
    /// The time that every run starts at, in seconds since 1970
    #[arg(
        long,
        value_name = "SECONDS",
        require_equals = true,
        conflicts_with = "allow_time"
    )]
    fixed_time: Option<f64>,
    /// Random numbers that are the same in every run
    #[arg(
        long,
        value_name = "N",
        require_equals = true,
        conflicts_with = "allow_random"
    )]
    seed: Option<u64>,
}

impl GrantArgs {
    /// What the flags grant.
    pub(crate) fn grants(&self) -> Result<Grants, Failure> {
        let mut grants = if self.allow_all {
            Grants::all()
        } else {
            Grants::default()
        };
        grants.read.extend(self.allow_read.iter().cloned());
        grants.write.extend(self.allow_write.iter().cloned());
        grants.net.extend(self.allow_net.iter().cloned());
        grants.deny_read.clone_from(&self.deny_read);
        grants.deny_write.clone_from(&self.deny_write);
        grants.deny_net.clone_from(&self.deny_net);
        grants.deny_env = self.deny_env.iter().cloned().collect();
        if self.allow_env.iter().any(String::is_empty) {
            grants.env = Env::All;
        } else if !self.allow_env.is_empty() && grants.env != Env::All {
            grants.env = Env::Names(self.allow_env.iter().cloned().collect());
        }
        if self.allow_time {
            grants.time = Time::Real;
        } else if let Some(seconds) = self.fixed_time {
            grants.time = Time::Fixed(nanoseconds(seconds)?);
        } else if self.deny_time {
            grants.time = Time::None;
        }
        if self.allow_random {
            grants.random = Random::Os;
        } else if let Some(seed) = self.seed {
            grants.random = Random::Seeded(seed);
        } else if self.deny_random {
            grants.random = Random::None;
        }
        Ok(grants)
    }
}

fn nanoseconds(seconds: f64) -> Result<u64, Failure> {
    let nanoseconds = seconds * 1e9;
    if nanoseconds >= 0.0 && nanoseconds < u64::MAX as f64 {
        Ok(nanoseconds as u64)
    } else {
        Err(Failure::Usage(format!(
            "--fixed-time={seconds}: not a time between 1970 and 2554"
        )))
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Only {
        #[command(flatten)]
        grants: GrantArgs,
    }

    fn granted(flags: &[&str]) -> Grants {
        let parsed = Only::try_parse_from(std::iter::once(&"x").chain(flags))
            .map(|only| only.grants.grants());
        match parsed {
            Ok(Ok(grants)) => grants,
            other => panic!("not granted: {:?}", other.map(|r| r.is_ok())),
        }
    }

    #[test]
    fn flags_mean_grants() {
        assert_eq!(granted(&[]), Grants::default());
        assert_eq!(granted(&["-A"]), Grants::all());
        assert_eq!(
            granted(&["--allow-read=a,b"]).read,
            [PathBuf::from("a"), PathBuf::from("b")]
        );
        assert_eq!(granted(&["--allow-read"]).read, [PathBuf::from("/")]);
        assert_eq!(granted(&["--allow-env"]).env, Env::All);
        assert_eq!(
            granted(&["--allow-env=A"]).env,
            Env::Names(["A".to_owned()].into())
        );
        assert_eq!(
            granted(&["--fixed-time=1.5"]).time,
            Time::Fixed(1_500_000_000)
        );
        assert_eq!(granted(&["-A", "--seed=7"]).random, Random::Seeded(7));
    }
}
