//! LEB128 in its shortest form. Writes only; reading is the parser's.

/// Appends `value`, unsigned.
pub(crate) fn unsigned(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Appends `value`, signed.
pub(crate) fn signed(out: &mut Vec<u8>, mut value: i32) {
    loop {
        let byte = value as u8 & 0x7F;
        value >>= 7;
        // Done once the rest is nothing but copies of the sign bit just written.
        if value == if byte & 0x40 == 0 { 0 } else { -1 } {
            return out.push(byte);
        }
        out.push(byte | 0x80);
    }
}

#[cfg(test)]
mod tests {
    fn u(value: u32) -> Vec<u8> {
        let mut out = Vec::new();
        super::unsigned(&mut out, value);
        out
    }

    fn s(value: i32) -> Vec<u8> {
        let mut out = Vec::new();
        super::signed(&mut out, value);
        out
    }

    #[test]
    fn shortest_forms() {
        assert_eq!(u(0), [0]);
        assert_eq!(u(127), [127]);
        assert_eq!(u(128), [0x80, 1]);
        assert_eq!(u(u32::MAX), [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]);
        assert_eq!(s(63), [63]);
        assert_eq!(s(64), [0xC0, 0]);
        assert_eq!(s(-1), [0x7F]);
        assert_eq!(s(-64), [0x40]);
        assert_eq!(s(-65), [0xBF, 0x7F]);
        assert_eq!(s(1 << 20), [0x80, 0x80, 0xC0, 0]);
        assert_eq!(s(i32::MIN), [0x80, 0x80, 0x80, 0x80, 0x78]);
    }
}
