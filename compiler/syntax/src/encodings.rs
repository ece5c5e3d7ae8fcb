//! The encodings that are linked where a program names them: a module of `encodings` each. Takes the text of a
//! string literal, gives the module. Names of digits alone are not looked for: too many strings are numbers.

/// Names of the module, and others under which CPython knows it.
#[rustfmt::skip]
const MODULES: &[(&str, &[&str])] = &[
    ("encodings.cp037", &["cp037", "csibm037", "ebcdic_cp_ca", "ebcdic_cp_nl", "ebcdic_cp_us", "ebcdic_cp_wt", "ibm037", "ibm039"]),
    ("encodings.cp1006", &["cp1006"]),
    ("encodings.cp1026", &["cp1026", "csibm1026", "ibm1026"]),
    ("encodings.cp1125", &["cp1125", "cp866u", "ibm1125"]),
    ("encodings.cp1140", &["cp1140", "ibm1140"]),
    ("encodings.cp1250", &["cp1250", "windows_1250"]),
    ("encodings.cp1251", &["cp1251", "windows_1251"]),
    ("encodings.cp1253", &["cp1253", "windows_1253"]),
    ("encodings.cp1254", &["cp1254", "windows_1254"]),
    ("encodings.cp1255", &["cp1255", "windows_1255"]),
    ("encodings.cp1256", &["cp1256", "windows_1256"]),
    ("encodings.cp1257", &["cp1257", "windows_1257"]),
    ("encodings.cp1258", &["cp1258", "windows_1258"]),
    ("encodings.cp273", &["cp273", "csibm273", "ibm273"]),
    ("encodings.cp424", &["cp424", "csibm424", "ebcdic_cp_he", "ibm424"]),
    ("encodings.cp437", &["cp437", "cspc8codepage437", "ibm437"]),
    ("encodings.cp500", &["cp500", "csibm500", "ebcdic_cp_be", "ebcdic_cp_ch", "ibm500"]),
    ("encodings.cp720", &["cp720"]),
    ("encodings.cp737", &["cp737"]),
    ("encodings.cp775", &["cp775", "cspc775baltic", "ibm775"]),
    ("encodings.cp850", &["cp850", "cspc850multilingual", "ibm850"]),
    ("encodings.cp852", &["cp852", "cspcp852", "ibm852"]),
    ("encodings.cp855", &["cp855", "csibm855", "ibm855"]),
    ("encodings.cp856", &["cp856"]),
    ("encodings.cp857", &["cp857", "csibm857", "ibm857"]),
    ("encodings.cp858", &["cp858", "csibm858", "ibm858"]),
    ("encodings.cp860", &["cp860", "csibm860", "ibm860"]),
    ("encodings.cp861", &["cp861", "cp_is", "csibm861", "ibm861"]),
    ("encodings.cp862", &["cp862", "cspc862latinhebrew", "ibm862"]),
    ("encodings.cp863", &["cp863", "csibm863", "ibm863"]),
    ("encodings.cp864", &["cp864", "csibm864", "ibm864"]),
    ("encodings.cp865", &["cp865", "csibm865", "ibm865"]),
    ("encodings.cp866", &["cp866", "csibm866", "ibm866"]),
    ("encodings.cp869", &["cp869", "cp_gr", "csibm869", "ibm869"]),
    ("encodings.cp874", &["cp874"]),
    ("encodings.cp875", &["cp875"]),
    ("encodings.hp_roman8", &["hp_roman8", "cp1051", "csHPRoman8", "ibm1051", "r8", "roman8"]),
    ("encodings.iso8859_10", &["iso8859_10", "csisolatin6", "iso_8859_10", "iso_8859_10_1992", "iso_ir_157", "l6", "latin6"]),
    ("encodings.iso8859_11", &["iso8859_11", "iso_8859_11", "iso_8859_11_2001"]),
    ("encodings.iso8859_13", &["iso8859_13", "iso_8859_13", "l7", "latin7"]),
    ("encodings.iso8859_14", &["iso8859_14", "iso_8859_14", "iso_8859_14_1998", "iso_celtic", "iso_ir_199", "l8", "latin8"]),
    ("encodings.iso8859_15", &["iso8859_15", "iso_8859_15", "l9", "latin9"]),
    ("encodings.iso8859_16", &["iso8859_16", "iso_8859_16", "iso_8859_16_2001", "iso_ir_226", "l10", "latin10"]),
    ("encodings.iso8859_2", &["iso8859_2", "csisolatin2", "iso_8859_2", "iso_8859_2_1987", "iso_ir_101", "l2", "latin2"]),
    ("encodings.iso8859_3", &["iso8859_3", "csisolatin3", "iso_8859_3", "iso_8859_3_1988", "iso_ir_109", "l3", "latin3"]),
    ("encodings.iso8859_4", &["iso8859_4", "csisolatin4", "iso_8859_4", "iso_8859_4_1988", "iso_ir_110", "l4", "latin4"]),
    ("encodings.iso8859_5", &["iso8859_5", "iso_8859_5", "iso_8859_5_1988", "iso_ir_144"]),
    ("encodings.iso8859_6", &["iso8859_6", "asmo_708", "ecma_114", "iso_8859_6", "iso_8859_6_1987", "iso_ir_127"]),
    ("encodings.iso8859_7", &["iso8859_7", "ecma_118", "elot_928", "greek8", "iso_8859_7", "iso_8859_7_1987", "iso_ir_126"]),
    ("encodings.iso8859_8", &["iso8859_8", "iso_8859_8", "iso_8859_8_1988", "iso_ir_138"]),
    ("encodings.iso8859_9", &["iso8859_9", "csisolatin5", "iso_8859_9", "iso_8859_9_1989", "iso_ir_148", "l5", "latin5"]),
    ("encodings.koi8_r", &["koi8_r", "cskoi8r"]),
    ("encodings.koi8_t", &["koi8_t"]),
    ("encodings.koi8_u", &["koi8_u"]),
    ("encodings.kz1048", &["kz1048", "kz_1048", "rk1048", "strk1048_2002"]),
    ("encodings.mac_croatian", &["mac_croatian"]),
    ("encodings.mac_cyrillic", &["mac_cyrillic"]),
    ("encodings.mac_farsi", &["mac_farsi"]),
    ("encodings.mac_greek", &["mac_greek"]),
    ("encodings.mac_iceland", &["mac_iceland"]),
    ("encodings.mac_latin2", &["mac_latin2", "mac_centeuro", "maclatin2"]),
    ("encodings.mac_roman", &["mac_roman"]),
    ("encodings.mac_romanian", &["mac_romanian"]),
    ("encodings.mac_turkish", &["mac_turkish"]),
    // No encoding, but a handler of errors.
    ("encodings._namereplace", &["namereplace"]),
    ("encodings.palmos", &["palmos"]),
    ("encodings.ptcp154", &["ptcp154", "cp154", "csptcp154", "cyrillic_asian", "pt154"]),
    ("encodings.raw_unicode_escape", &["raw_unicode_escape"]),
    ("encodings.tis_620", &["tis_620", "iso_ir_166", "tis620", "tis_620_0", "tis_620_2529_0", "tis_620_2529_1"]),
    ("encodings.unicode_escape", &["unicode_escape"]),
    ("encodings.utf_7", &["utf_7", "csunicode11utf7", "u7", "unicode_1_1_utf_7", "utf7"]),
];

/// What begins a character's name in a pattern, or in an escape that is decoded when the program runs.
const NAME: &str = "\\N{";

/// The module of the encoding that a text names, or of the characters' names.
pub fn encoding_module(text: &str) -> Option<&'static str> {
    if text.contains(NAME) {
        return Some("encodings._names");
    }
    if text.len() > 40 || !text.is_ascii() {
        return None;
    }
    let mut key = String::with_capacity(text.len());
    for word in text.split(|c: char| !c.is_ascii_alphanumeric() && c != '.') {
        if !word.is_empty() {
            if !key.is_empty() {
                key.push('_');
            }
            key.push_str(&word.to_ascii_lowercase());
        }
    }
    let found = MODULES
        .iter()
        .find(|(_, names)| names.contains(&key.as_str()));
    found.map(|(module, _)| *module)
}
