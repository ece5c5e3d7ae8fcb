//! Makes a failing input small: takes parts out as long as it still fails. Lines first, then bytes.

/// The smallest input found for which `fails` holds; it is asked at most `tries` times.
pub fn shrink(input: Vec<u8>, tries: usize, fails: &mut dyn FnMut(&[u8]) -> bool) -> Vec<u8> {
    let mut left = tries;
    let lines: Vec<Vec<u8>> = input
        .split_inclusive(|b| *b == b'\n')
        .map(<[u8]>::to_vec)
        .collect();
    let lines = parts(lines, &mut left, &mut |parts| fails(&parts.concat()));
    let bytes: Vec<Vec<u8>> = lines.concat().into_iter().map(|b| vec![b]).collect();
    if bytes.len() > 4000 {
        return bytes.concat();
    }
    parts(bytes, &mut left, &mut |parts| fails(&parts.concat())).concat()
}

/// Delta debugging: chunks of half, then quarter, then less are left out.
fn parts(
    mut parts: Vec<Vec<u8>>,
    left: &mut usize,
    fails: &mut dyn FnMut(&[Vec<u8>]) -> bool,
) -> Vec<Vec<u8>> {
    let mut chunk = parts.len().div_ceil(2);
    while chunk > 0 && !parts.is_empty() {
        let mut at = 0;
        let mut removed = false;
        while at < parts.len() {
            if *left == 0 {
                return parts;
            }
            *left -= 1;
            let end = (at + chunk).min(parts.len());
            let mut fewer = parts.clone();
            fewer.drain(at..end);
            if fails(&fewer) {
                parts = fewer;
                removed = true;
            } else {
                at = end;
            }
        }
        if chunk == 1 && !removed {
            break;
        }
        chunk = if chunk == 1 { 1 } else { chunk / 2 };
    }
    parts
}
