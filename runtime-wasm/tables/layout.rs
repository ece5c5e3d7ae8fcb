//! How to read the tables beside this file. Written by generate.py.

pub const ALPHA: u16 = 1 << 0;
pub const DECIMAL: u16 = 1 << 1;
pub const DIGIT: u16 = 1 << 2;
pub const NUMERIC: u16 = 1 << 3;
pub const SPACE: u16 = 1 << 4;
pub const PRINTABLE: u16 = 1 << 5;
pub const XID_START: u16 = 1 << 6;
pub const XID_CONTINUE: u16 = 1 << 7;
pub const UPPER: u16 = 1 << 8;
pub const LOWER: u16 = 1 << 9;
pub const TITLE: u16 = 1 << 10;
pub const CASED: u16 = 1 << 11;
pub const CASE_IGNORABLE: u16 = 1 << 12;
pub const FLAGS_LOW: u32 = 4;
pub const FLAGS_MIDDLE: u32 = 4;
/// 3587 entries of 1 bytes.
pub static FLAGS_TOP_TABLE: [u8; 3587] = *include_bytes!("flags_top.bin");
pub const FLAGS_TOP_WIDTH: usize = 1;
/// 2896 entries of 2 bytes.
pub static FLAGS_MIDDLE_TABLE: [u8; 5792] = *include_bytes!("flags_middle.bin");
pub const FLAGS_MIDDLE_WIDTH: usize = 2;
/// 10992 entries of 1 bytes.
pub static FLAGS_LEAVES_TABLE: [u8; 10992] = *include_bytes!("flags_leaves.bin");
pub const FLAGS_LEAVES_WIDTH: usize = 1;
pub static FLAGS_RECORDS: [u8; 64] = *include_bytes!("flags_records.bin");
pub const CASE_LOW: u32 = 3;
pub const CASE_MIDDLE: u32 = 5;
/// 491 entries of 1 bytes.
pub static CASE_TOP_TABLE: [u8; 491] = *include_bytes!("case_top.bin");
pub const CASE_TOP_WIDTH: usize = 1;
/// 896 entries of 1 bytes.
pub static CASE_MIDDLE_TABLE: [u8; 896] = *include_bytes!("case_middle.bin");
pub const CASE_MIDDLE_WIDTH: usize = 1;
/// 1248 entries of 1 bytes.
pub static CASE_LEAVES_TABLE: [u8; 1248] = *include_bytes!("case_leaves.bin");
pub const CASE_LEAVES_WIDTH: usize = 1;
/// Deltas to lower, upper, title and folded case, 4 bytes each.
pub static CASE_RECORDS: [u8; 2864] = *include_bytes!("case_records.bin");
pub const SPECIAL_COUNT: usize = 104;
/// By code point: 4 bytes, then four times three code points of 2 bytes, 0 for none.
pub static SPECIAL: [u8; 2912] = *include_bytes!("special.bin");
/// The zero of each run of ten decimal digits, 4 bytes each, sorted.
pub static ZEROS: [u8; 272] = *include_bytes!("zeros.bin");
/// Numbers of edges below each plane.
pub static PRINTABLE_PLANES: [u16; 18] = [
    0, 688, 1402, 1414, 1418, 1418, 1418, 1418, 1418, 1418, 1418, 1418, 1418, 1418, 1418, 1420,
    1420, 1420,
];
/// From each of them (2 bytes, by plane) on, the other of printable and not; 0x7F is not.
pub static PRINTABLE_EDGES: [u8; 2840] = *include_bytes!("printable.bin");
