//! `time`: clocks, and calendars in UTC.

pub mod calendar;
pub mod clock;
pub mod format;
