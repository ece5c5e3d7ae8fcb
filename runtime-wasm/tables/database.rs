//! How to read the tables of `unicodedata` beside this file. Written by generate_database.py.

pub static CATEGORIES: [&str; 30] = [
    "Cc", "Cf", "Cn", "Co", "Cs", "Ll", "Lm", "Lo", "Lt", "Lu", "Mc", "Me", "Mn", "Nd", "Nl", "No",
    "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "Sc", "Sk", "Sm", "So", "Zl", "Zp", "Zs",
];
pub static DIRECTIONS: [&str; 24] = [
    "", "AL", "AN", "B", "BN", "CS", "EN", "ES", "ET", "FSI", "L", "LRE", "LRI", "LRO", "NSM",
    "ON", "PDF", "PDI", "R", "RLE", "RLI", "RLO", "S", "WS",
];
pub static WIDTHS: [&str; 6] = ["A", "F", "H", "N", "Na", "W"];
pub const PROPERTIES_LOW: u32 = 4;
pub const PROPERTIES_MIDDLE: u32 = 5;
pub static PROPERTIES_TOP_TABLE: [u8; 2176] = *include_bytes!("database_properties_top_table.bin");
pub const PROPERTIES_TOP_WIDTH: usize = 1;
pub static PROPERTIES_MIDDLE_TABLE: [u8; 6656] =
    *include_bytes!("database_properties_middle_table.bin");
pub const PROPERTIES_MIDDLE_WIDTH: usize = 2;
pub static PROPERTIES_LEAVES_TABLE: [u8; 14192] =
    *include_bytes!("database_properties_leaves_table.bin");
pub const PROPERTIES_LEAVES_WIDTH: usize = 1;
/// Category, direction, combining class, width, mirrored: a byte each.
pub static PROPERTIES_RECORDS: [u8; 1250] = *include_bytes!("database_properties_records.bin");
pub static TAGS: [&str; 17] = [
    "",
    "<noBreak>",
    "<compat>",
    "<super>",
    "<fraction>",
    "<sub>",
    "<font>",
    "<circle>",
    "<wide>",
    "<vertical>",
    "<square>",
    "<isolated>",
    "<final>",
    "<initial>",
    "<medial>",
    "<small>",
    "<narrow>",
];
/// By code point: 3 bytes, the tag, the number of code points, 2 bytes for the first of them.
pub static DECOMPOSITIONS: [u8; 40999] = *include_bytes!("database_decompositions.bin");
/// Code points of 3 bytes.
pub static DECOMPOSED: [u8; 25989] = *include_bytes!("database_decomposed.bin");
/// Two code points and the one that they compose, 3 bytes each, sorted.
pub static COMPOSITIONS: [u8; 8469] = *include_bytes!("database_compositions.bin");
/// By code point: 3 bytes, and which of the values it has.
pub static NUMERIC: [u8; 7648] = *include_bytes!("database_numeric.bin");
/// Floats.
pub static VALUES: [u8; 1136] = *include_bytes!("database_values.bin");
/// From and to, and what stands before the number in the names.
pub static NUMBERED: [(u32, u32, &str); 14] = [
    (0x3400, 0x4dbf, "CJK UNIFIED IDEOGRAPH-"),
    (0x4e00, 0x9fff, "CJK UNIFIED IDEOGRAPH-"),
    (0xf900, 0xfa6d, "CJK COMPATIBILITY IDEOGRAPH-"),
    (0xfa70, 0xfad9, "CJK COMPATIBILITY IDEOGRAPH-"),
    (0x18b00, 0x18cd5, "KHITAN SMALL SCRIPT CHARACTER-"),
    (0x1b170, 0x1b2fb, "NUSHU CHARACTER-"),
    (0x20000, 0x2a6df, "CJK UNIFIED IDEOGRAPH-"),
    (0x2a700, 0x2b739, "CJK UNIFIED IDEOGRAPH-"),
    (0x2b740, 0x2b81d, "CJK UNIFIED IDEOGRAPH-"),
    (0x2b820, 0x2cea1, "CJK UNIFIED IDEOGRAPH-"),
    (0x2ceb0, 0x2ebe0, "CJK UNIFIED IDEOGRAPH-"),
    (0x2f800, 0x2fa1d, "CJK COMPATIBILITY IDEOGRAPH-"),
    (0x30000, 0x3134a, "CJK UNIFIED IDEOGRAPH-"),
    (0x31350, 0x323af, "CJK UNIFIED IDEOGRAPH-"),
];
/// So many words take one byte in a name, the others two: what is beyond, high byte first.
pub const COMMON: usize = 209;
pub const WORD_COUNT: usize = 12031;
/// Where each sixteenth word begins, 3 bytes each.
pub static WORD_BLOCKS: [u8; 2256] = *include_bytes!("database_word_blocks.bin");
/// Words, after a byte with the length each; those from COMMON on are sorted.
pub static WORDS: [u8; 71594] = *include_bytes!("database_words.bin");
/// Runs of characters that have names: the first, 3 bytes; how many, 1; where the names begin, 3.
pub static RUNS: [u8; 7154] = *include_bytes!("database_runs.bin");
/// The names, after a byte with the length each.
pub static NAMES: [u8; 219771] = *include_bytes!("database_names.bin");
/// Lines of other names: the name, a semicolon, code points.
pub static OTHER_NAMES: [u8; 22393] = *include_bytes!("database_other_names.bin");
