//! The merge sort below `list.sort`.
//!
//! Takes keys and, optionally, values that move along with them. Runs are found, extended to a least
//! length by binary insertion, and merged in the order that their powers give, with galloping. Never
//! loses an item, whatever a comparison does.

use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::{self, CompareOp};

/// What all keys have in common.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Int,
    Float,
    Str,
    Tuple,
    /// Ints of 128 bits and bools, or `bytes`.
    Wide,
    Bytes,
    Any,
}

/// From this many wins in a row on, one run is searched for where the other's item belongs.
const GALLOP: usize = 7;

#[derive(Clone, Copy)]
struct Run {
    start: usize,
    len: usize,
    power: u32,
}

/// The state of one sort.
pub struct Sorter {
    keys: *mut u64,
    /// Null where the keys are all there is.
    values: *mut u64,
    len: usize,
    kind: Kind,
    runs: Vec<Run>,
    gallop: usize,
    saved_keys: Vec<u64>,
    saved_values: Vec<u64>,
}

#[inline(always)]
fn view(bits: &u64) -> &Value {
    unsafe { Value::borrow(bits) }
}

impl Sorter {
    pub fn new(keys: &mut [Value], values: Option<&mut Vec<Value>>, kind: Kind) -> Sorter {
        Sorter {
            len: keys.len(),
            keys: keys.as_mut_ptr() as *mut u64,
            values: values.map_or(core::ptr::null_mut(), |v| v.as_mut_ptr() as *mut u64),
            kind,
            runs: Vec::new(),
            gallop: GALLOP,
            saved_keys: Vec::new(),
            saved_values: Vec::new(),
        }
    }

    /// `a < b`; both stay owned by the arrays.
    #[inline(always)]
    fn less(&self, a: u64, b: u64) -> PyResult<bool> {
        match self.kind {
            Kind::Int => Ok(((a << 16) as i64) < ((b << 16) as i64)),
            Kind::Float => Ok(view(&a).as_float() < view(&b).as_float()),
            Kind::Str => unsafe {
                Ok(view(&a)
                    .cast::<Str>()
                    .compare(view(&b).cast::<Str>())
                    .is_lt())
            },
            _ => self.less_slow(a, b),
        }
    }

    #[inline(never)]
    fn less_slow(&self, a: u64, b: u64) -> PyResult<bool> {
        let (a, b) = (view(&a), view(&b));
        if self.kind != Kind::Tuple {
            return compare::compare_bool(a, b, CompareOp::Lt);
        }
        let (x, y) = unsafe { (a.cast::<Tuple>().as_slice(), b.cast::<Tuple>().as_slice()) };
        for (p, q) in x.iter().zip(y) {
            if p.is(q) {
                continue;
            }
            if let (Some(m), Some(n)) = (p.as_small_int(), q.as_small_int()) {
                return Ok(m < n);
            }
            if let (Some(s), Some(t)) = (p.downcast_exact::<Str>(), q.downcast_exact::<Str>()) {
                match s.compare(t) {
                    core::cmp::Ordering::Equal => continue,
                    order => return Ok(order.is_lt()),
                }
            }
            if !compare::equal(p, q)? {
                return compare::compare_bool(p, q, CompareOp::Lt);
            }
        }
        Ok(x.len() < y.len())
    }

    #[inline(always)]
    fn key(&self, i: usize) -> u64 {
        unsafe { *self.keys.add(i) }
    }

    /// Moves `n` items inside the arrays; the places may overlap.
    #[inline(always)]
    fn shift(&self, from: usize, to: usize, n: usize) {
        unsafe {
            core::ptr::copy(self.keys.add(from), self.keys.add(to), n);
            if !self.values.is_null() {
                core::ptr::copy(self.values.add(from), self.values.add(to), n);
            }
        }
    }

    /// Copies `n` items out.
    fn save(&mut self, from: usize, n: usize) {
        unsafe {
            self.saved_keys.clear();
            self.saved_keys
                .extend_from_slice(core::slice::from_raw_parts(self.keys.add(from), n));
            if !self.values.is_null() {
                self.saved_values.clear();
                self.saved_values
                    .extend_from_slice(core::slice::from_raw_parts(self.values.add(from), n));
            }
        }
    }

    /// Puts `n` saved items from `at` on back to `to`.
    #[inline(always)]
    fn restore(&self, at: usize, to: usize, n: usize) {
        unsafe {
            core::ptr::copy_nonoverlapping(self.saved_keys.as_ptr().add(at), self.keys.add(to), n);
            if !self.values.is_null() {
                core::ptr::copy_nonoverlapping(
                    self.saved_values.as_ptr().add(at),
                    self.values.add(to),
                    n,
                );
            }
        }
    }

    fn reverse(&self, from: usize, n: usize) {
        unsafe {
            core::slice::from_raw_parts_mut(self.keys.add(from), n).reverse();
            if !self.values.is_null() {
                core::slice::from_raw_parts_mut(self.values.add(from), n).reverse();
            }
        }
    }

    /// Sorts everything.
    pub fn sort(mut self) -> PyResult<()> {
        let least = least_run(self.len);
        let mut low = 0;
        while low < self.len {
            let left = self.len - low;
            let mut n = self.count_run(low)?;
            if n < least {
                let forced = left.min(least);
                self.insert(low, low + forced, low + n)?;
                n = forced;
            }
            self.found_run(low, n)?;
            low += n;
        }
        while self.runs.len() > 1 {
            let mut at = self.runs.len() - 2;
            if at > 0 && self.runs[at - 1].len < self.runs[at + 1].len {
                at -= 1;
            }
            self.merge_at(at)?;
        }
        Ok(())
    }

    /// The length of the run at `low`; one that falls is turned round.
    fn count_run(&self, low: usize) -> PyResult<usize> {
        let left = self.len - low;
        if left < 2 {
            return Ok(left);
        }
        let falls = self.less(self.key(low + 1), self.key(low))?;
        let mut n = 2;
        while n < left && self.less(self.key(low + n), self.key(low + n - 1))? == falls {
            n += 1;
        }
        if falls {
            self.reverse(low, n);
        }
        Ok(n)
    }

    /// Binary insertion of `start..high` into the sorted `low..start`.
    fn insert(&self, low: usize, high: usize, start: usize) -> PyResult<()> {
        for at in start..high {
            let pivot = self.key(at);
            let (mut l, mut r) = (low, at);
            while l < r {
                let m = l + (r - l) / 2;
                if self.less(pivot, self.key(m))? {
                    r = m
                } else {
                    l = m + 1
                }
            }
            unsafe {
                core::ptr::copy(self.keys.add(l), self.keys.add(l + 1), at - l);
                *self.keys.add(l) = pivot;
                if !self.values.is_null() {
                    let value = *self.values.add(at);
                    core::ptr::copy(self.values.add(l), self.values.add(l + 1), at - l);
                    *self.values.add(l) = value;
                }
            }
        }
        Ok(())
    }

    /// A new run: those before it that its power closes are merged first.
    fn found_run(&mut self, start: usize, len: usize) -> PyResult<()> {
        if let Some(&last) = self.runs.last() {
            let power = power(last.start, last.len, len, self.len);
            while self.runs.len() > 1 && self.runs[self.runs.len() - 2].power > power {
                self.merge_at(self.runs.len() - 2)?;
            }
            if let Some(last) = self.runs.last_mut() {
                last.power = power;
            }
        }
        self.runs.push(Run {
            start,
            len,
            power: 0,
        });
        Ok(())
    }

    /// Merges run `i` with the one behind it.
    fn merge_at(&mut self, i: usize) -> PyResult<()> {
        let (a, b) = (self.runs[i], self.runs[i + 1]);
        self.runs[i].len = a.len + b.len;
        self.runs.remove(i + 1);
        // Items of a that are already in place, then those of b.
        let skip = self.gallop_right(self.key(b.start), self.keys, a.start, a.len, 0)?;
        let (start, na) = (a.start + skip, a.len - skip);
        if na == 0 {
            return Ok(());
        }
        let nb = self.gallop_left(
            self.key(start + na - 1),
            self.keys,
            b.start,
            b.len,
            b.len - 1,
        )?;
        if nb == 0 {
            return Ok(());
        }
        if na <= nb {
            self.merge_low(start, na, nb)
        } else {
            self.merge_high(start, na, nb)
        }
    }

    /// How many of the `n` items from `base[start]` on are less than `key`; the search starts at `hint`.
    fn gallop_left(
        &self,
        key: u64,
        base: *const u64,
        start: usize,
        n: usize,
        hint: usize,
    ) -> PyResult<usize> {
        let at = |i: usize| unsafe { *base.add(start + i) };
        let (mut last, mut next) = (0usize, 1usize);
        let (low, mut high);
        if self.less(at(hint), key)? {
            let most = n - hint;
            while next < most && self.less(at(hint + next), key)? {
                last = next;
                next = next * 2 + 1;
            }
            low = hint + last + 1;
            high = hint + next.min(most);
        } else {
            let most = hint + 1;
            while next < most && !self.less(at(hint - next), key)? {
                last = next;
                next = next * 2 + 1;
            }
            low = hint + 1 - next.min(most);
            high = hint - last;
        }
        let mut low = low;
        while low < high {
            let m = low + (high - low) / 2;
            if self.less(at(m), key)? {
                low = m + 1
            } else {
                high = m
            }
        }
        Ok(high)
    }

    /// How many of the `n` items are not greater than `key`.
    fn gallop_right(
        &self,
        key: u64,
        base: *const u64,
        start: usize,
        n: usize,
        hint: usize,
    ) -> PyResult<usize> {
        let at = |i: usize| unsafe { *base.add(start + i) };
        let (mut last, mut next) = (0usize, 1usize);
        let (low, mut high);
        if self.less(key, at(hint))? {
            let most = hint + 1;
            while next < most && self.less(key, at(hint - next))? {
                last = next;
                next = next * 2 + 1;
            }
            low = hint + 1 - next.min(most);
            high = hint - last;
        } else {
            let most = n - hint;
            while next < most && !self.less(key, at(hint + next))? {
                last = next;
                next = next * 2 + 1;
            }
            low = hint + last + 1;
            high = hint + next.min(most);
        }
        let mut low = low;
        while low < high {
            let m = low + (high - low) / 2;
            if self.less(key, at(m))? {
                high = m
            } else {
                low = m + 1
            }
        }
        Ok(high)
    }

    /// Merges upwards with the first run saved. What is left of it always fits the gap before the rest
    /// of the second one, whenever the merge stops.
    fn merge_low(&mut self, start: usize, na: usize, nb: usize) -> PyResult<()> {
        self.save(start, na);
        let mut left = Left { na, nb };
        let end = start + na + nb;
        let result = self.merge_low_steps(end, na, &mut left);
        if left.na > 0 {
            self.restore(na - left.na, end - left.nb - left.na, left.na);
        }
        result
    }

    fn merge_low_steps(&mut self, end: usize, total: usize, left: &mut Left) -> PyResult<()> {
        self.take_second(end, left, 1);
        if left.nb == 0 {
            return Ok(());
        }
        if left.na == 1 {
            self.take_second(end, left, left.nb);
            return Ok(());
        }
        let mut gallop = self.gallop;
        loop {
            let (mut wins_a, mut wins_b) = (0, 0);
            loop {
                if self.less(self.key(end - left.nb), self.saved_keys[total - left.na])? {
                    self.take_second(end, left, 1);
                    (wins_a, wins_b) = (0, wins_b + 1);
                    if left.nb == 0 {
                        return Ok(());
                    }
                    if wins_b >= gallop {
                        break;
                    }
                } else {
                    self.take_first(end, total, left, 1);
                    (wins_a, wins_b) = (wins_a + 1, 0);
                    if left.na == 1 {
                        self.take_second(end, left, left.nb);
                        return Ok(());
                    }
                    if wins_a >= gallop {
                        break;
                    }
                }
            }
            gallop += 1;
            loop {
                gallop -= (gallop > 1) as usize;
                self.gallop = gallop;
                let key = self.key(end - left.nb);
                let k =
                    self.gallop_right(key, self.saved_keys.as_ptr(), total - left.na, left.na, 0)?;
                wins_a = k;
                if k > 0 {
                    self.take_first(end, total, left, k);
                    if left.na == 1 {
                        self.take_second(end, left, left.nb);
                        return Ok(());
                    }
                    if left.na == 0 {
                        return Ok(());
                    }
                }
                self.take_second(end, left, 1);
                if left.nb == 0 {
                    return Ok(());
                }
                let key = self.saved_keys[total - left.na];
                let k = self.gallop_left(key, self.keys, end - left.nb, left.nb, 0)?;
                wins_b = k;
                if k > 0 {
                    self.take_second(end, left, k);
                    if left.nb == 0 {
                        return Ok(());
                    }
                }
                self.take_first(end, total, left, 1);
                if left.na == 1 {
                    self.take_second(end, left, left.nb);
                    return Ok(());
                }
                if wins_a < GALLOP && wins_b < GALLOP {
                    break;
                }
            }
            gallop += 1;
            self.gallop = gallop;
        }
    }

    /// The next `n` of the second run close the gap from below.
    #[inline(always)]
    fn take_second(&self, end: usize, left: &mut Left, n: usize) {
        self.shift(end - left.nb, end - left.nb - left.na, n);
        left.nb -= n;
    }

    /// The next `n` of the saved first run.
    #[inline(always)]
    fn take_first(&self, end: usize, total: usize, left: &mut Left, n: usize) {
        self.restore(total - left.na, end - left.nb - left.na, n);
        left.na -= n;
    }

    /// Merges downwards with the second run saved.
    fn merge_high(&mut self, start: usize, na: usize, nb: usize) -> PyResult<()> {
        self.save(start + na, nb);
        let mut left = Left { na, nb };
        let result = self.merge_high_steps(start, &mut left);
        if left.nb > 0 {
            self.restore(0, start + left.na, left.nb);
        }
        result
    }

    fn merge_high_steps(&mut self, start: usize, left: &mut Left) -> PyResult<()> {
        self.lift_first(start, left, 1);
        if left.na == 0 {
            return Ok(());
        }
        if left.nb == 1 {
            self.lift_first(start, left, left.na);
            return Ok(());
        }
        let mut gallop = self.gallop;
        loop {
            let (mut wins_a, mut wins_b) = (0, 0);
            loop {
                if self.less(self.saved_keys[left.nb - 1], self.key(start + left.na - 1))? {
                    self.lift_first(start, left, 1);
                    (wins_a, wins_b) = (wins_a + 1, 0);
                    if left.na == 0 {
                        return Ok(());
                    }
                    if wins_a >= gallop {
                        break;
                    }
                } else {
                    self.lift_second(start, left, 1);
                    (wins_a, wins_b) = (0, wins_b + 1);
                    if left.nb == 1 {
                        self.lift_first(start, left, left.na);
                        return Ok(());
                    }
                    if wins_b >= gallop {
                        break;
                    }
                }
            }
            gallop += 1;
            loop {
                gallop -= (gallop > 1) as usize;
                self.gallop = gallop;
                let key = self.saved_keys[left.nb - 1];
                let k = left.na - self.gallop_right(key, self.keys, start, left.na, left.na - 1)?;
                wins_a = k;
                if k > 0 {
                    self.lift_first(start, left, k);
                    if left.na == 0 {
                        return Ok(());
                    }
                }
                self.lift_second(start, left, 1);
                if left.nb == 1 {
                    self.lift_first(start, left, left.na);
                    return Ok(());
                }
                let key = self.key(start + left.na - 1);
                let k = left.nb
                    - self.gallop_left(key, self.saved_keys.as_ptr(), 0, left.nb, left.nb - 1)?;
                wins_b = k;
                if k > 0 {
                    self.lift_second(start, left, k);
                    if left.nb == 1 {
                        self.lift_first(start, left, left.na);
                        return Ok(());
                    }
                    if left.nb == 0 {
                        return Ok(());
                    }
                }
                self.lift_first(start, left, 1);
                if left.na == 0 {
                    return Ok(());
                }
                if wins_a < GALLOP && wins_b < GALLOP {
                    break;
                }
            }
            gallop += 1;
            self.gallop = gallop;
        }
    }

    /// The last `n` of what is left of the first run close the gap from above.
    #[inline(always)]
    fn lift_first(&self, start: usize, left: &mut Left, n: usize) {
        self.shift(start + left.na - n, start + left.na + left.nb - n, n);
        left.na -= n;
    }

    /// The last `n` of the saved second run.
    #[inline(always)]
    fn lift_second(&self, start: usize, left: &mut Left, n: usize) {
        self.restore(left.nb - n, start + left.na + left.nb - n, n);
        left.nb -= n;
    }
}

/// How many items of either run are not placed yet.
struct Left {
    na: usize,
    nb: usize,
}

/// Runs are at least this long: 32 to 64, so that their number is a power of two or little less.
fn least_run(mut n: usize) -> usize {
    let mut odd = 0;
    while n >= 64 {
        odd |= n & 1;
        n >>= 1;
    }
    n + odd
}

/// The depth in a balanced tree over `n` items at which two neighbouring runs meet.
fn power(start: usize, first: usize, second: usize, n: usize) -> u32 {
    let mut result = 0;
    let mut a = 2 * start + first;
    let mut b = a + first + second;
    loop {
        result += 1;
        if a >= n {
            a -= n;
            b -= n;
        } else if b >= n {
            return result;
        }
        a <<= 1;
        b <<= 1;
    }
}
