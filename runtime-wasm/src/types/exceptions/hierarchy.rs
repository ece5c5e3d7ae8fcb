//! The classes below `BaseException`, as CPython 3.12 arranges them.

use super::base::{self, molt_type_BaseException};
use super::{os_error, syntax_error, unicode_error};
use crate::builtin_type;
use crate::object::exception::Exception;
use molt_abi::layouts::{TYPE_BASE, TYPE_EXCEPTION, TYPE_GC, TYPE_INSTANCE};

/// The slots that every exception class shares, then those of its own kind.
macro_rules! exception {
    ($sym:ident = $name:literal, $base:ident $basename:literal $(, $slot:ident : $f:expr)*) => {
        builtin_type! {
            #[doc = concat!("`", $name, "`.")]
            pub static $sym = $name in "builtins", base $base $basename,
                layout Exception, flags TYPE_GC | TYPE_BASE | TYPE_EXCEPTION | TYPE_INSTANCE;
            dealloc: base::dealloc,
            traverse: base::traverse,
            clear: base::clear,
            repr: base::repr,
            $($slot: $f,)*
        }
    };
}

exception!(molt_type_Exception = "Exception", molt_type_BaseException "BaseException", str: base::str, init: base::init, new: base::new);
exception!(molt_type_GeneratorExit = "GeneratorExit", molt_type_BaseException "BaseException", str: base::str, init: base::init, new: base::new);
exception!(molt_type_KeyboardInterrupt = "KeyboardInterrupt", molt_type_BaseException "BaseException", str: base::str, init: base::init, new: base::new);
exception!(molt_type_SystemExit = "SystemExit", molt_type_BaseException "BaseException", str: base::str, init: base::init_system_exit, new: base::new);
exception!(molt_type_ArithmeticError = "ArithmeticError", molt_type_Exception "Exception", str: base::str, init: base::init, new: base::new);
exception!(molt_type_AssertionError = "AssertionError", molt_type_Exception "Exception", str: base::str, init: base::init, new: base::new);
exception!(molt_type_AttributeError = "AttributeError", molt_type_Exception "Exception", str: base::str_of_name, init: base::init_attribute_error, new: base::new);
exception!(molt_type_BufferError = "BufferError", molt_type_Exception "Exception", str: base::str, init: base::init, new: base::new);
exception!(molt_type_EOFError = "EOFError", molt_type_Exception "Exception", str: base::str, init: base::init, new: base::new);
exception!(molt_type_ImportError = "ImportError", molt_type_Exception "Exception", str: base::str_import_error, init: base::init_import_error, new: base::new);
exception!(molt_type_LookupError = "LookupError", molt_type_Exception "Exception", str: base::str, init: base::init, new: base::new);
exception!(molt_type_MemoryError = "MemoryError", molt_type_Exception "Exception", str: base::str, init: base::init, new: base::new);
exception!(molt_type_NameError = "NameError", molt_type_Exception "Exception", str: base::str_of_name, init: base::init_name_error, new: base::new);
exception!(molt_type_OSError = "OSError", molt_type_Exception "Exception", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_ReferenceError = "ReferenceError", molt_type_Exception "Exception", str: base::str, init: base::init, new: base::new);
exception!(molt_type_RuntimeError = "RuntimeError", molt_type_Exception "Exception", str: base::str, init: base::init, new: base::new);
exception!(molt_type_StopAsyncIteration = "StopAsyncIteration", molt_type_Exception "Exception", str: base::str, init: base::init, new: base::new);
exception!(molt_type_StopIteration = "StopIteration", molt_type_Exception "Exception", str: base::str, init: base::init_stop_iteration, new: base::new);
exception!(molt_type_SyntaxError = "SyntaxError", molt_type_Exception "Exception", str: syntax_error::str, init: syntax_error::init, new: base::new);
exception!(molt_type_SystemError = "SystemError", molt_type_Exception "Exception", str: base::str, init: base::init, new: base::new);
exception!(molt_type_TypeError = "TypeError", molt_type_Exception "Exception", str: base::str, init: base::init, new: base::new);
exception!(molt_type_ValueError = "ValueError", molt_type_Exception "Exception", str: base::str, init: base::init, new: base::new);
exception!(molt_type_Warning = "Warning", molt_type_Exception "Exception", str: base::str, init: base::init, new: base::new);
exception!(molt_type_FloatingPointError = "FloatingPointError", molt_type_ArithmeticError "ArithmeticError", str: base::str, init: base::init, new: base::new);
exception!(molt_type_OverflowError = "OverflowError", molt_type_ArithmeticError "ArithmeticError", str: base::str, init: base::init, new: base::new);
exception!(molt_type_ZeroDivisionError = "ZeroDivisionError", molt_type_ArithmeticError "ArithmeticError", str: base::str, init: base::init, new: base::new);
exception!(molt_type_ModuleNotFoundError = "ModuleNotFoundError", molt_type_ImportError "ImportError", str: base::str_import_error, init: base::init_import_error, new: base::new);
exception!(molt_type_IndexError = "IndexError", molt_type_LookupError "LookupError", str: base::str, init: base::init, new: base::new);
exception!(molt_type_KeyError = "KeyError", molt_type_LookupError "LookupError", str: base::str_key_error, init: base::init, new: base::new);
exception!(molt_type_UnboundLocalError = "UnboundLocalError", molt_type_NameError "NameError", str: base::str_of_name, init: base::init_name_error, new: base::new);
exception!(molt_type_BlockingIOError = "BlockingIOError", molt_type_OSError "OSError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_ChildProcessError = "ChildProcessError", molt_type_OSError "OSError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_ConnectionError = "ConnectionError", molt_type_OSError "OSError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_FileExistsError = "FileExistsError", molt_type_OSError "OSError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_FileNotFoundError = "FileNotFoundError", molt_type_OSError "OSError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_InterruptedError = "InterruptedError", molt_type_OSError "OSError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_IsADirectoryError = "IsADirectoryError", molt_type_OSError "OSError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_NotADirectoryError = "NotADirectoryError", molt_type_OSError "OSError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_PermissionError = "PermissionError", molt_type_OSError "OSError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_ProcessLookupError = "ProcessLookupError", molt_type_OSError "OSError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_TimeoutError = "TimeoutError", molt_type_OSError "OSError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_BrokenPipeError = "BrokenPipeError", molt_type_ConnectionError "ConnectionError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_ConnectionAbortedError = "ConnectionAbortedError", molt_type_ConnectionError "ConnectionError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_ConnectionRefusedError = "ConnectionRefusedError", molt_type_ConnectionError "ConnectionError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_ConnectionResetError = "ConnectionResetError", molt_type_ConnectionError "ConnectionError", str: os_error::str, init: os_error::init, new: os_error::new);
exception!(molt_type_NotImplementedError = "NotImplementedError", molt_type_RuntimeError "RuntimeError", str: base::str, init: base::init, new: base::new);
exception!(molt_type_RecursionError = "RecursionError", molt_type_RuntimeError "RuntimeError", str: base::str, init: base::init, new: base::new);
exception!(molt_type_IndentationError = "IndentationError", molt_type_SyntaxError "SyntaxError", str: syntax_error::str, init: syntax_error::init, new: base::new);
exception!(molt_type_TabError = "TabError", molt_type_IndentationError "IndentationError", str: syntax_error::str, init: syntax_error::init, new: base::new);
exception!(molt_type_UnicodeError = "UnicodeError", molt_type_ValueError "ValueError", str: base::str, init: base::init, new: base::new);
exception!(molt_type_UnicodeDecodeError = "UnicodeDecodeError", molt_type_UnicodeError "UnicodeError", str: unicode_error::str_decode, init: unicode_error::init_decode, new: base::new);
exception!(molt_type_UnicodeEncodeError = "UnicodeEncodeError", molt_type_UnicodeError "UnicodeError", str: unicode_error::str_encode, init: unicode_error::init_encode, new: base::new);
exception!(molt_type_UnicodeTranslateError = "UnicodeTranslateError", molt_type_UnicodeError "UnicodeError", str: unicode_error::str_translate, init: unicode_error::init_translate, new: base::new);
exception!(molt_type_BytesWarning = "BytesWarning", molt_type_Warning "Warning", str: base::str, init: base::init, new: base::new);
exception!(molt_type_DeprecationWarning = "DeprecationWarning", molt_type_Warning "Warning", str: base::str, init: base::init, new: base::new);
exception!(molt_type_EncodingWarning = "EncodingWarning", molt_type_Warning "Warning", str: base::str, init: base::init, new: base::new);
exception!(molt_type_FutureWarning = "FutureWarning", molt_type_Warning "Warning", str: base::str, init: base::init, new: base::new);
exception!(molt_type_ImportWarning = "ImportWarning", molt_type_Warning "Warning", str: base::str, init: base::init, new: base::new);
exception!(molt_type_PendingDeprecationWarning = "PendingDeprecationWarning", molt_type_Warning "Warning", str: base::str, init: base::init, new: base::new);
exception!(molt_type_ResourceWarning = "ResourceWarning", molt_type_Warning "Warning", str: base::str, init: base::init, new: base::new);
exception!(molt_type_RuntimeWarning = "RuntimeWarning", molt_type_Warning "Warning", str: base::str, init: base::init, new: base::new);
exception!(molt_type_SyntaxWarning = "SyntaxWarning", molt_type_Warning "Warning", str: base::str, init: base::init, new: base::new);
exception!(molt_type_UnicodeWarning = "UnicodeWarning", molt_type_Warning "Warning", str: base::str, init: base::init, new: base::new);
exception!(molt_type_UserWarning = "UserWarning", molt_type_Warning "Warning", str: base::str, init: base::init, new: base::new);
