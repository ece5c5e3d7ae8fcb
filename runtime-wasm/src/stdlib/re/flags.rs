//! The bits of flags, as `re` numbers them, and which of them go together.
//!
//! Takes flags of a pattern; gives them as they hold, or what is wrong with them.

pub const TEMPLATE: u32 = 1;
pub const IGNORECASE: u32 = 2;
pub const LOCALE: u32 = 4;
pub const MULTILINE: u32 = 8;
pub const DOTALL: u32 = 16;
pub const UNICODE: u32 = 32;
pub const VERBOSE: u32 = 64;
pub const DEBUG: u32 = 128;
pub const ASCII: u32 = 256;

/// Of these a part of a pattern has one.
pub const TYPES: u32 = ASCII | LOCALE | UNICODE;

/// The flag of a letter of `(?...)`.
pub fn of_letter(c: u32) -> Option<u32> {
    Some(match char::from_u32(c)? {
        'i' => IGNORECASE,
        'L' => LOCALE,
        'm' => MULTILINE,
        's' => DOTALL,
        'x' => VERBOSE,
        'a' => ASCII,
        't' => TEMPLATE,
        'u' => UNICODE,
        _ => return None,
    })
}

/// The flags of a whole pattern, or the text of a ValueError.
pub fn fixed(is_text: bool, flags: u32) -> Result<u32, &'static str> {
    if is_text {
        if flags & LOCALE != 0 {
            return Err("cannot use LOCALE flag with a str pattern");
        }
        if flags & ASCII != 0 && flags & UNICODE != 0 {
            return Err("ASCII and UNICODE flags are incompatible");
        }
        return Ok(match flags & ASCII {
            0 => flags | UNICODE,
            _ => flags,
        });
    }
    if flags & UNICODE != 0 {
        return Err("cannot use UNICODE flag with a bytes pattern");
    }
    if flags & LOCALE != 0 && flags & ASCII != 0 {
        return Err("ASCII and LOCALE flags are incompatible");
    }
    Ok(flags)
}
