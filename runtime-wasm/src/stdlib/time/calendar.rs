//! `time.struct_time`, `gmtime` and its inverse. Local time is UTC.

use crate::host::clocks;
use crate::molt;
use crate::object::refs::Ref;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::{iter, number};
use crate::raise;
use crate::static_str;
use crate::struct_sequence;
use crate::types::exceptions::{molt_type_OverflowError, molt_type_TypeError};
use crate::types::float_method::to_int;
use crate::types::struct_sequence::make;
use crate::types::tuple::molt_type_tuple;

struct_sequence! {
    /// `time.struct_time`.
    pub static molt_type_struct_time = "struct_time" in "time" named "time" new new, "struct_time";
    tm_year "tm_year" 0 "int";
    tm_mon "tm_mon" 1 "int";
    tm_mday "tm_mday" 2 "int";
    tm_hour "tm_hour" 3 "int";
    tm_min "tm_min" 4 "int";
    tm_sec "tm_sec" 5 "int";
    tm_wday "tm_wday" 6 "int";
    tm_yday "tm_yday" 7 "int";
    tm_isdst "tm_isdst" 8 "int";
}

#[molt::getter(ty = "struct_time", name = "tm_zone", stub = "str")]
fn tm_zone(_t: &Tuple) -> Value {
    static_str!("UTC").as_value()
}

#[molt::getter(ty = "struct_time", name = "tm_gmtoff", stub = "int")]
fn tm_gmtoff(_t: &Tuple) -> i64 {
    0
}

/// Days since 1970-01-01 of a day of the Gregorian calendar; months count from 1 and may overflow.
pub fn days_of(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = (
        year + (month - 1).div_euclid(12),
        (month - 1).rem_euclid(12) + 1,
    );
    // Years that start in March put the leap day last.
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let of_era = y.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month, day of a number of days since 1970-01-01.
pub fn date_of(days: i64) -> (i64, i64, i64) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let m = (5 * of_year + 2) / 153;
    let (day, month) = (
        of_year - (153 * m + 2) / 5 + 1,
        if m < 10 { m + 3 } else { m - 9 },
    );
    (year + era * 400 + (month <= 2) as i64, month, day)
}

/// The fields of a moment in seconds since 1970.
pub fn fields(seconds: i64) -> [i64; 9] {
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let (year, month, day) = date_of(days);
    let of_year = days - days_of(year, 1, 1) + 1;
    [
        year,
        month,
        day,
        rest / 3600,
        rest / 60 % 60,
        rest % 60,
        (days + 3).rem_euclid(7),
        of_year,
        0,
    ]
}

fn made(seconds: i64) -> Ref<Tuple> {
    make(
        &molt_type_struct_time,
        fields(seconds).map(Value::int).to_vec(),
    )
}

/// The moment that a function is given, rounded down; now where it is given none.
pub fn moment(secs: Option<&Value>) -> PyResult<i64> {
    let Some(v) = secs.filter(|v| !v.is_none()) else {
        return Ok(clocks::wall().div_euclid(1_000_000_000));
    };
    let n = match v.as_float() {
        Some(f) => to_int(libm::floor(f))?,
        None => number::index(v)?,
    };
    // Years of more than 32 bits have no fields.
    n.as_int()
        .filter(|n| n.unsigned_abs() < 67_768_036_191_676_800)
        .ok_or_else(|| {
            raise!(
                molt_type_OverflowError,
                "timestamp out of range for platform time_t"
            )
        })
}

#[molt::function(module = "time", sig = "gmtime(seconds=None, /)", text = "")]
fn gmtime(seconds: Option<&Value>) -> PyResult<Ref<Tuple>> {
    moment(seconds).map(made)
}

#[molt::function(module = "time", sig = "localtime(seconds=None, /)", text = "")]
fn localtime(seconds: Option<&Value>) -> PyResult<Ref<Tuple>> {
    moment(seconds).map(made)
}

/// The nine fields that a tuple holds.
pub fn nine(v: &Value) -> PyResult<[i64; 9]> {
    let Some(t) = v.downcast::<Tuple>() else {
        return Err(raise!(
            molt_type_TypeError,
            "Tuple or struct_time argument required"
        ));
    };
    if t.len() != 9 {
        return Err(raise!(
            molt_type_TypeError,
            "function takes exactly 9 arguments (",
            t.len(),
            " given)"
        ));
    }
    let mut out = [0; 9];
    for (n, item) in out.iter_mut().zip(t.as_slice()) {
        *n = crate::object::arguments::index_i64(item)?;
    }
    Ok(out)
}

#[molt::function(module = "time", sig = "mktime(tuple, /) -> float", text = "")]
fn mktime(tuple: &Value) -> PyResult<f64> {
    let [year, month, day, hour, minute, second, ..] = nine(tuple)?;
    Ok((days_of(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second) as f64)
}

#[molt::constant(module = "time", name = "timezone", stub = "int")]
fn timezone() -> Value {
    Value::small_int(0)
}

#[molt::constant(module = "time", name = "altzone", stub = "int")]
fn altzone() -> Value {
    Value::small_int(0)
}

#[molt::constant(module = "time", name = "daylight", stub = "int")]
fn daylight() -> Value {
    Value::small_int(0)
}

#[molt::constant(module = "time", name = "tzname")]
fn tzname() -> Ref<Tuple> {
    Tuple::new([static_str!("UTC").as_value(), static_str!("UTC").as_value()])
}

/// `time.struct_time(sequence)`.
#[molt::constructor(sig = "struct_time(sequence=None, /)")]
fn new(_class: &Type, sequence: Option<&Value>) -> PyResult<Ref<Tuple>> {
    let Some(sequence) = sequence else {
        return Err(raise!(
            molt_type_TypeError,
            "structseq() missing required argument 'sequence' (pos 1)"
        ));
    };
    let items = iter::collect(sequence).map_err(|raised| {
        if !crate::object::exception::pending_is(&molt_type_TypeError) {
            return raised;
        }
        drop(crate::object::exception::take_pending());
        raise!(molt_type_TypeError, "constructor requires a sequence")
    })?;
    if items.len() > 11 {
        return Err(raise!(
            molt_type_TypeError,
            "time.struct_time() takes an at most 11-sequence (",
            items.len(),
            "-sequence given)"
        ));
    }
    if items.len() < 9 {
        return Err(raise!(
            molt_type_TypeError,
            "time.struct_time() takes an at least 9-sequence (",
            items.len(),
            "-sequence given)"
        ));
    }
    Ok(make(
        &molt_type_struct_time,
        items.into_iter().take(9).collect(),
    ))
}
