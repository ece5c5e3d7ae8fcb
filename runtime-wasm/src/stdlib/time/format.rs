//! `time.strftime`, `asctime`, `ctime`, in the C locale.

use super::calendar::{days_of, fields, moment, nine};
use crate::molt;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::molt_type_ValueError;

pub const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Digits, filled on the left.
fn padded(out: &mut StrBuilder, n: i64, width: usize, fill: char) {
    let text = n.unsigned_abs().to_string();
    if n < 0 {
        out.push_str("-");
    }
    for _ in text.len() + (n < 0) as usize..width {
        out.push_char(fill as u32);
    }
    out.push_str(&text);
}

/// Year and week by ISO 8601.
pub fn iso_week(year: i64, weekday: i64, of_year: i64) -> (i64, i64) {
    let week = (of_year - 1 - weekday + 10) / 7;
    let weeks_in = |y: i64| {
        let first = (days_of(y, 1, 1) + 3).rem_euclid(7);
        let leap = days_of(y + 1, 1, 1) - days_of(y, 1, 1) == 366;
        if first == 3 || (first == 2 && leap) {
            53
        } else {
            52
        }
    };
    if week < 1 {
        return (year - 1, weeks_in(year - 1));
    }
    if week > weeks_in(year) {
        (year + 1, 1)
    } else {
        (year, week)
    }
}

/// Appends what a letter after `%` stands for; false where it stands for nothing.
fn directive(out: &mut StrBuilder, c: char, t: &[i64; 9]) -> bool {
    let [year, month, day, hour, minute, second, weekday, of_year, _] = *t;
    let twelve = (hour + 11).rem_euclid(12) + 1;
    let day_name = DAYS[weekday.rem_euclid(7) as usize];
    let month_name = MONTHS[(month - 1).rem_euclid(12) as usize];
    let all = |out: &mut StrBuilder, letters: &str| {
        for (i, part) in letters
            .split(|c: char| !c.is_ascii_alphabetic())
            .enumerate()
        {
            if i > 0 {
                out.push_char(letters.as_bytes()[2 * i - 1] as u32);
            }
            part.chars().for_each(|c| {
                directive(out, c, t);
            });
        }
    };
    match c {
        'a' => out.push_str(&day_name[..3]),
        'A' => out.push_str(day_name),
        'b' | 'h' => out.push_str(&month_name[..3]),
        'B' => out.push_str(month_name),
        'c' => all(out, "a b e T Y"),
        'C' => padded(out, year.div_euclid(100), 2, '0'),
        'd' => padded(out, day, 2, '0'),
        'D' | 'x' => all(out, "m/d/y"),
        'e' => padded(out, day, 2, ' '),
        'F' => all(out, "Y-m-d"),
        'g' => padded(
            out,
            iso_week(year, weekday, of_year).0.rem_euclid(100),
            2,
            '0',
        ),
        'G' => padded(out, iso_week(year, weekday, of_year).0, 1, '0'),
        'H' => padded(out, hour, 2, '0'),
        'I' => padded(out, twelve, 2, '0'),
        'j' => padded(out, of_year, 3, '0'),
        'k' => padded(out, hour, 2, ' '),
        'l' => padded(out, twelve, 2, ' '),
        'm' => padded(out, month, 2, '0'),
        'M' => padded(out, minute, 2, '0'),
        'n' => out.push_str("\n"),
        'p' => out.push_str(if hour < 12 { "AM" } else { "PM" }),
        'P' => out.push_str(if hour < 12 { "am" } else { "pm" }),
        'r' => all(out, "I:M:S p"),
        'R' => all(out, "H:M"),
        's' => {
            let seconds = days_of(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
            padded(out, seconds, 1, '0');
        }
        'S' => padded(out, second, 2, '0'),
        't' => out.push_str("\t"),
        'T' | 'X' => all(out, "H:M:S"),
        'u' => padded(out, weekday + 1, 1, '0'),
        'U' => padded(out, (of_year + 6 - (weekday + 1) % 7) / 7, 2, '0'),
        'V' => padded(out, iso_week(year, weekday, of_year).1, 2, '0'),
        'w' => padded(out, (weekday + 1) % 7, 1, '0'),
        'W' => padded(out, (of_year + 6 - weekday) / 7, 2, '0'),
        'y' => padded(out, year.rem_euclid(100), 2, '0'),
        'Y' => padded(out, year, 1, '0'),
        'z' => out.push_str("+0000"),
        'Z' => out.push_str("UTC"),
        '%' => out.push_str("%"),
        _ => return false,
    }
    true
}

/// The ranges that CPython checks before it asks C.
fn check(t: &mut [i64; 9]) -> PyResult<()> {
    let raised = |what: &str| Err(raise!(molt_type_ValueError, what));
    let [_, month, day, hour, minute, second, weekday, of_year, _] = t;
    *month += (*month == 0) as i64;
    *day += (*day == 0) as i64;
    *of_year += (*of_year == 0) as i64;
    if !(1..=12).contains(month) {
        return raised("month out of range");
    }
    if !(1..=31).contains(day) {
        return raised("day of month out of range");
    }
    if !(0..=23).contains(hour) {
        return raised("hour out of range");
    }
    if !(0..=59).contains(minute) {
        return raised("minute out of range");
    }
    if !(0..=61).contains(second) {
        return raised("seconds out of range");
    }
    if *weekday < -1 {
        return raised("day of week out of range");
    }
    if !(1..=366).contains(of_year) {
        return raised("day of year out of range");
    }
    Ok(())
}

#[molt::function(
    module = "time",
    sig = "strftime(format, tuple=None, /) -> str",
    text = ""
)]
fn strftime(format: &Str, tuple: Option<&Value>) -> PyResult<Ref<Str>> {
    let mut t = match tuple {
        Some(v) => nine(v)?,
        None => fields(moment(None)?),
    };
    check(&mut t)?;
    Ok(write(format, &t))
}

/// The format with its directives replaced; unknown ones stay.
pub fn write(format: &Str, t: &[i64; 9]) -> Ref<Str> {
    let mut out = StrBuilder::new();
    let chars: Vec<u32> = format.chars().iter().collect();
    let mut i = 0;
    while i < chars.len() {
        let directed = chars[i] == b'%' as u32
            && chars
                .get(i + 1)
                .and_then(|&c| char::from_u32(c))
                .is_some_and(|c| directive(&mut out, c, t));
        if directed {
            i += 2;
        } else {
            out.push_char(chars[i]);
            i += 1;
        }
    }
    out.finish()
}

/// `Sun Jun  9 04:26:40 1993`.
fn plain(t: &[i64; 9]) -> Ref<Str> {
    let mut out = StrBuilder::new();
    directive(&mut out, 'c', t);
    out.finish()
}

#[molt::function(module = "time", sig = "asctime(tuple=None, /) -> str", text = "")]
fn asctime(tuple: Option<&Value>) -> PyResult<Ref<Str>> {
    let mut t = match tuple {
        Some(v) => nine(v)?,
        None => fields(moment(None)?),
    };
    check(&mut t)?;
    Ok(plain(&t))
}

#[molt::function(module = "time", sig = "ctime(seconds=None, /) -> str", text = "")]
fn ctime(seconds: Option<&Value>) -> PyResult<Ref<Str>> {
    Ok(plain(&fields(moment(seconds)?)))
}
