//! Waiting: the clock that a program sees, and what it can wait for.

use rustix::event::{PollFlags, Timespec};
use rustix::io::Errno;
use rustix::time::ClockId;

use crate::grants::Time;
use crate::interrupt;
use crate::stdio;

/// Something that a program can wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pollable {
    /// It has already happened.
    Ready,
    /// Standard input has something to read.
    Stdin,
    /// The monotonic clock reaches this many nanoseconds.
    At(u64),
}

/// The clock that a program sees.
pub(crate) enum Clock {
    /// The system's.
    Real,
    /// One that stands still at a wall time, and moves on by what the program sleeps.
    Fixed { wall: u64, slept: u64 },
}

impl Clock {
    pub(crate) fn new(grant: Time) -> Clock {
        match grant {
            Time::Fixed(wall) => Clock::Fixed { wall, slept: 0 },
            Time::None | Time::Passing | Time::Real => Clock::Real,
        }
    }

    /// Nanoseconds of the monotonic clock.
    pub(crate) fn monotonic(&self) -> u64 {
        match self {
            Clock::Real => nanoseconds(rustix::time::clock_gettime(ClockId::Monotonic)),
            Clock::Fixed { slept, .. } => *slept,
        }
    }

    /// Nanoseconds since 1970.
    pub(crate) fn wall(&self) -> u64 {
        match self {
            Clock::Real => nanoseconds(rustix::time::clock_gettime(ClockId::Realtime)),
            Clock::Fixed { wall, slept } => wall.saturating_add(*slept),
        }
    }

    /// Waits until the monotonic clock reaches `when`, or standard input can be read; whether the user interrupted that.
    fn wait(&mut self, when: Option<u64>, stdin: bool) -> bool {
        if let (Clock::Fixed { slept, .. }, Some(when)) = (&mut *self, when) {
            *slept = (*slept).max(when);
            return false;
        }
        let left = when.map(|when| timespec(when.saturating_sub(self.monotonic())));
        let input = stdin.then(|| (rustix::stdio::stdin(), PollFlags::IN));
        interrupt::wait(input, left.as_ref()) == Err(Errno::INTR)
    }
}

/// Waits until one of `list` has happened, and gives the places of all that have; none if the user interrupted it.
pub(crate) fn wait_any(clock: &mut Clock, list: &[Pollable]) -> Vec<u32> {
    loop {
        let ready: Vec<u32> = (0u32..)
            .zip(list)
            .filter(|(_, pollable)| is_ready(clock, **pollable))
            .map(|(place, _)| place)
            .collect();
        if !ready.is_empty() || list.is_empty() {
            return ready;
        }
        let when = list
            .iter()
            .filter_map(|pollable| match pollable {
                Pollable::At(when) => Some(*when),
                _ => None,
            })
            .min();
        if clock.wait(when, list.contains(&Pollable::Stdin)) {
            return ready;
        }
    }
}

/// Whether `pollable` has happened.
pub(crate) fn is_ready(clock: &Clock, pollable: Pollable) -> bool {
    match pollable {
        Pollable::Ready => true,
        Pollable::Stdin => stdio::readable(rustix::stdio::stdin()),
        Pollable::At(when) => clock.monotonic() >= when,
    }
}

fn nanoseconds(time: Timespec) -> u64 {
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    let rest = u64::try_from(time.tv_nsec).unwrap_or(0);
    seconds.saturating_mul(1_000_000_000).saturating_add(rest)
}

fn timespec(nanoseconds: u64) -> Timespec {
    Timespec {
        tv_sec: i64::try_from(nanoseconds / 1_000_000_000).unwrap_or(i64::MAX),
        tv_nsec: (nanoseconds % 1_000_000_000) as _,
    }
}
