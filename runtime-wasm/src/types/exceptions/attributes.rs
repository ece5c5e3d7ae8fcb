//! Attributes and methods of exceptions that programs name.

use crate::molt;
use crate::object::attr;
use crate::object::exception::{self, Exception};
use crate::object::refs::PyObject;
use crate::object::str::Str;
use crate::object::traceback::Traceback;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::static_str;
use crate::types::exceptions::{
    molt_type_AttributeError, molt_type_ImportError, molt_type_KeyError, molt_type_NameError,
    molt_type_OSError, molt_type_SyntaxError, molt_type_TypeError, molt_type_UnicodeDecodeError,
    molt_type_UnicodeEncodeError, molt_type_UnicodeTranslateError,
};

#[molt::method(ty = "BaseException", sig = "with_traceback(self, tb, /)", text = "")]
fn with_traceback(e: &Exception, tb: &Value) -> PyResult<Value> {
    set_traceback(e, Some(tb))?;
    Ok(e.to_value())
}

#[molt::method(
    ty = "BaseException",
    sig = "add_note(self, note, /) -> None",
    text = ""
)]
fn method_add_note(e: &Exception, note: &Value) -> PyResult<()> {
    add_note(e, note)
}

/// `e.add_note(note)`.
pub fn add_note(e: &Exception, note: &Value) -> PyResult<()> {
    if !note.isa::<Str>() {
        return Err(raise!(
            molt_type_TypeError,
            "note must be a str, not '",
            note.type_name(),
            "'"
        ));
    }
    exception::add_note(e, note.clone())
}

#[molt::getter(
    ty = "BaseException",
    name = "__traceback__",
    setter = "molt_s_BaseException___traceback__"
)]
fn traceback(e: &Exception) -> Value {
    e.traceback.get_or_none()
}

#[molt::setter(ty = "BaseException", name = "__traceback__")]
fn set_traceback(e: &Exception, tb: Option<&Value>) -> PyResult<()> {
    match tb {
        None => Err(raise!(
            molt_type_TypeError,
            "__traceback__ may not be deleted"
        )),
        Some(v) if v.is_none() => {
            e.traceback.set(None);
            Ok(())
        }
        Some(v) if v.isa::<Traceback>() => {
            e.traceback.set(Some(v.clone()));
            Ok(())
        }
        Some(_) => Err(raise!(
            molt_type_TypeError,
            "__traceback__ must be a traceback or None"
        )),
    }
}

#[molt::getter(
    ty = "BaseException",
    name = "__cause__",
    setter = "molt_s_BaseException___cause__"
)]
fn cause(e: &Exception) -> Value {
    e.cause.get_or_none()
}

#[molt::setter(ty = "BaseException", name = "__cause__")]
fn set_cause(e: &Exception, v: Option<&Value>) -> PyResult<()> {
    let v = linked(
        v,
        "exception cause must be None or derive from BaseException",
        "__cause__ may not be deleted",
    )?;
    e.cause.set(v);
    e.suppress_context.set(true);
    Ok(())
}

#[molt::getter(
    ty = "BaseException",
    name = "__context__",
    setter = "molt_s_BaseException___context__"
)]
fn context(e: &Exception) -> Value {
    e.context.get_or_none()
}

#[molt::setter(ty = "BaseException", name = "__context__")]
fn set_context(e: &Exception, v: Option<&Value>) -> PyResult<()> {
    let v = linked(
        v,
        "exception context must be None or derive from BaseException",
        "__context__ may not be deleted",
    )?;
    e.context.set(v);
    Ok(())
}

/// An exception or nothing, for the chain.
fn linked(
    v: Option<&Value>,
    wrong: &'static str,
    deleted: &'static str,
) -> PyResult<Option<Value>> {
    match v {
        None => Err(raise!(molt_type_TypeError, deleted)),
        Some(v) if v.is_none() => Ok(None),
        Some(v) if v.isa::<Exception>() => Ok(Some(v.clone())),
        Some(_) => Err(raise!(molt_type_TypeError, wrong)),
    }
}

#[molt::getter(
    ty = "BaseException",
    name = "__suppress_context__",
    stub = "bool",
    setter = "molt_s_BaseException___suppress_context__"
)]
fn suppress_context(e: &Exception) -> bool {
    e.suppress_context.get()
}

#[molt::setter(ty = "BaseException", name = "__suppress_context__")]
fn set_suppress_context(e: &Exception, v: Option<&Value>) -> PyResult<()> {
    let Some(v) = v else {
        return Err(raise!(
            molt_type_TypeError,
            "can't delete numeric/char attribute"
        ));
    };
    let Some(b) = v.as_bool() else {
        return Err(raise!(
            molt_type_TypeError,
            "attribute value type must be bool"
        ));
    };
    e.suppress_context.set(b);
    Ok(())
}

/// Fields of single classes, readable and writable.
macro_rules! fields {
    ($($get:ident $set:ident $ty:literal $name:literal $setter:literal $i:literal;)*) => { $(
        #[molt::getter(ty = $ty, name = $name, setter = $setter)]
        fn $get(e: &Exception) -> Value {
            e.fields[$i].get_or_none()
        }
        #[molt::setter(ty = $ty, name = $name)]
        fn $set(e: &Exception, v: Option<&Value>) {
            e.fields[$i].set(v.cloned());
        }
    )* };
}

fields! {
    exit_code set_exit_code "SystemExit" "code" "molt_s_SystemExit_code" 0;
    stop_value set_stop_value "StopIteration" "value" "molt_s_StopIteration_value" 0;
    attribute_name set_attribute_name "AttributeError" "name" "molt_s_AttributeError_name" 0;
    attribute_obj set_attribute_obj "AttributeError" "obj" "molt_s_AttributeError_obj" 1;
    name_name set_name_name "NameError" "name" "molt_s_NameError_name" 0;
    import_msg set_import_msg "ImportError" "msg" "molt_s_ImportError_msg" 0;
    import_name set_import_name "ImportError" "name" "molt_s_ImportError_name" 1;
    import_path set_import_path "ImportError" "path" "molt_s_ImportError_path" 2;
    import_name_from set_import_name_from "ImportError" "name_from" "molt_s_ImportError_name_from" 3;
    syntax_msg set_syntax_msg "SyntaxError" "msg" "molt_s_SyntaxError_msg" 0;
    syntax_filename set_syntax_filename "SyntaxError" "filename" "molt_s_SyntaxError_filename" 1;
    syntax_lineno set_syntax_lineno "SyntaxError" "lineno" "molt_s_SyntaxError_lineno" 2;
    syntax_offset set_syntax_offset "SyntaxError" "offset" "molt_s_SyntaxError_offset" 3;
    syntax_text set_syntax_text "SyntaxError" "text" "molt_s_SyntaxError_text" 4;
    syntax_end_lineno set_syntax_end_lineno "SyntaxError" "end_lineno" "molt_s_SyntaxError_end_lineno" 5;
    syntax_end_offset set_syntax_end_offset "SyntaxError" "end_offset" "molt_s_SyntaxError_end_offset" 6;
    os_errno set_os_errno "OSError" "errno" "molt_s_OSError_errno" 0;
    os_strerror set_os_strerror "OSError" "strerror" "molt_s_OSError_strerror" 1;
    os_filename set_os_filename "OSError" "filename" "molt_s_OSError_filename" 2;
    os_filename2 set_os_filename2 "OSError" "filename2" "molt_s_OSError_filename2" 4;
    decode_encoding set_decode_encoding "UnicodeDecodeError" "encoding" "molt_s_UnicodeDecodeError_encoding" 0;
    decode_object set_decode_object "UnicodeDecodeError" "object" "molt_s_UnicodeDecodeError_object" 1;
    decode_reason set_decode_reason "UnicodeDecodeError" "reason" "molt_s_UnicodeDecodeError_reason" 4;
    translate_encoding set_translate_encoding "UnicodeTranslateError" "encoding" "molt_s_UnicodeTranslateError_encoding" 0;
    translate_object set_translate_object "UnicodeTranslateError" "object" "molt_s_UnicodeTranslateError_object" 1;
    translate_reason set_translate_reason "UnicodeTranslateError" "reason" "molt_s_UnicodeTranslateError_reason" 4;
    encode_encoding set_encode_encoding "UnicodeEncodeError" "encoding" "molt_s_UnicodeEncodeError_encoding" 0;
    encode_object set_encode_object "UnicodeEncodeError" "object" "molt_s_UnicodeEncodeError_object" 1;
    encode_reason set_encode_reason "UnicodeEncodeError" "reason" "molt_s_UnicodeEncodeError_reason" 4;
}

/// Places in texts: whole numbers, which cannot be deleted.
macro_rules! places {
    ($($get:ident $set:ident $ty:literal $name:literal $setter:literal $i:literal;)*) => { $(
        #[molt::getter(ty = $ty, name = $name, setter = $setter)]
        fn $get(e: &Exception) -> Value {
            e.fields[$i].get_or_none()
        }
        #[molt::setter(ty = $ty, name = $name)]
        fn $set(e: &Exception, v: Option<&Value>) -> PyResult<()> {
            e.fields[$i].set(Some(place(v)?));
            Ok(())
        }
    )* };
}

fn place(v: Option<&Value>) -> PyResult<Value> {
    match v {
        None => Err(raise!(
            molt_type_TypeError,
            "can't delete numeric/char attribute"
        )),
        Some(v) if crate::types::int::is_int(v) => Ok(v.clone()),
        Some(_) => Err(raise!(molt_type_TypeError, "an integer is required")),
    }
}

places! {
    decode_start set_decode_start "UnicodeDecodeError" "start" "molt_s_UnicodeDecodeError_start" 2;
    decode_end set_decode_end "UnicodeDecodeError" "end" "molt_s_UnicodeDecodeError_end" 3;
    translate_start set_translate_start "UnicodeTranslateError" "start" "molt_s_UnicodeTranslateError_start" 2;
    translate_end set_translate_end "UnicodeTranslateError" "end" "molt_s_UnicodeTranslateError_end" 3;
    encode_start set_encode_start "UnicodeEncodeError" "start" "molt_s_UnicodeEncodeError_start" 2;
    encode_end set_encode_end "UnicodeEncodeError" "end" "molt_s_UnicodeEncodeError_end" 3;
}

#[molt::method(ty = "BaseException", sig = "__str__(self, /) -> str")]
fn dunder_str(e: &Exception) -> PyResult<Value> {
    super::base::str(&e.to_value())
}

macro_rules! texts {
    ($($sym:ident $ty:literal $text:path;)*) => { $( const _: () = {
        /// Instances of this type and its subclasses.
        #[repr(transparent)]
        pub struct Own(Exception);
        crate::py_object!(Own, $sym, $ty);
        #[molt::method(ty = $ty, sig = "__str__(self, /) -> str")]
        fn dunder_str(e: &Own) -> PyResult<Value> {
            $text(&e.to_value())
        }
    }; )* };
}

texts! {
    molt_type_KeyError "KeyError" super::base::str_key_error;
    molt_type_ImportError "ImportError" super::base::str_import_error;
    molt_type_OSError "OSError" super::os_error::str;
    molt_type_SyntaxError "SyntaxError" super::syntax_error::str;
    molt_type_UnicodeDecodeError "UnicodeDecodeError" super::unicode_error::str_decode;
    molt_type_UnicodeEncodeError "UnicodeEncodeError" super::unicode_error::str_encode;
    molt_type_UnicodeTranslateError "UnicodeTranslateError" super::unicode_error::str_translate;
    molt_type_AttributeError "AttributeError" super::base::str;
    molt_type_NameError "NameError" super::base::str;
}

/// Beyond the fields: it is among the attributes once it has been set.
#[molt::getter(
    ty = "SyntaxError",
    name = "print_file_and_line",
    setter = "molt_s_SyntaxError_print_file_and_line"
)]
fn print_file_and_line(e: &Exception) -> Value {
    let known = attr::instance_dict(e.as_object());
    known
        .and_then(|d| d.get_str(static_str!("print_file_and_line")))
        .unwrap_or(Value::NONE)
}

#[molt::setter(ty = "SyntaxError", name = "print_file_and_line")]
fn set_print_file_and_line(e: &Exception, value: Option<&Value>) {
    if let Some(d) = attr::instance_dict_or_new(e.as_object()) {
        let value = value.cloned().unwrap_or(Value::NONE);
        d.insert_str(static_str!("print_file_and_line"), value);
    }
}
