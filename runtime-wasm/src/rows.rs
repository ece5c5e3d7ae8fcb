//! Where each row of the ABI table has its body.

pub use crate::host::exit::exit_with;
pub use crate::host::interrupt::{heed_interrupts, loop_interrupted};
pub use crate::object::async_generator::{async_generator_new, async_yield};
pub use crate::object::attr::slot_missing;
pub use crate::object::call::{
    call_ex, row_call as call, row_call_loaded as call_loaded, row_call_method as call_method,
    row_method_load as method_load,
};
pub use crate::object::cell::cell_new;
pub use crate::object::class::{class_bases, class_build, class_prepare, class_speak};
pub use crate::object::coroutine::{coroutine_forgotten, coroutine_new};
pub use crate::object::exception::{
    exc_enter, exc_leave, exc_match, exc_restore, raise_from as raise, reraise,
};
pub use crate::object::finish::at_exit;
pub use crate::object::function::{bind_arguments, function_new};
pub use crate::object::gc::start as collect_cycles;
pub use crate::object::generator::{
    delegate_iter, delegate_result, delegate_send, delegate_throw, generator_new,
    raise_from_generator, resume_value,
};
pub use crate::object::instance::row_instance_new as instance_new;
pub use crate::object::namespace::{namespace_delete, namespace_get, namespace_set};
pub use crate::object::native::{bind_native_arguments, native_function_new};
pub use crate::object::shortage::{catch_memory_errors, loop_point, raise_memory_errors};
pub use crate::object::suggest_attribute::suggest_attributes;
pub use crate::object::suggest_keyword::suggest_keywords;
pub use crate::object::suggest_name::suggest_names;
pub use crate::object::super_::{super_getattr, super_new};
pub use crate::object::traceback::{
    report_uncaught, report_unraisable_exceptions, traceback_add, traceback_keep,
};
pub use crate::ops::arith::*;
pub use crate::ops::awaiting::{
    async_enter, async_exit, async_exit_load, async_iter, async_next, await_iter,
};
pub use crate::ops::compare::{
    eq, eq_bool, ge, ge_bool, gt, gt_bool, le, le_bool, lt, lt_bool, ne, ne_bool,
};
pub use crate::ops::contains::contains;
pub use crate::ops::errors::{
    check_init_result, import_missing, name_error as raise_name_error,
    name_error_in as raise_name_error_in, raise_assertion, raise_index_error, raise_range_step,
    raise_recursion, raise_super, raise_unbound_free, raise_unbound_local, raise_zero_division,
};
pub use crate::ops::format::{format_value, str_build};
pub use crate::ops::iter::{iter, next as iter_next};
pub use crate::ops::len;
pub use crate::ops::subscript::{delitem, getitem, setitem};
pub use crate::ops::truth::is_true;
pub use crate::ops::unpack::{unpack, unpack_star};
pub use crate::ops::with::{with_enter, with_exit};
pub use crate::stdlib::builtins::print::{print_str, print_text};
pub use crate::stdlib::builtins::reduce::{sum_add, sum_total};
pub use crate::stdlib::patterns::match_class;
pub use crate::stdlib::sys::modules::{module_list, module_unlist, module_unlisted};
pub use crate::types::code::generator_named;
pub use crate::types::complex::new as complex_new;
pub use crate::types::dict::{
    dict_add_keyword, dict_fill, dict_get_item, dict_merge_keywords, dict_new, dict_set,
    dict_set as dict_set_item, dict_update,
};
pub use crate::types::float::{
    float_floordiv, float_modulo, float_pow, float_pow_real, float_unbox,
};
pub use crate::types::int::{
    int_abs, int_add, int_and, int_box, int_clamp, int_compare, int_compare_float, int_floordiv,
    int_from_digits, int_from_float, int_from_hex_digits, int_from_word, int_invert, int_lshift,
    int_modulo, int_mul, int_neg, int_or, int_pow, int_product, int_release, int_retain,
    int_rshift, int_sub, int_to_float, int_to_word, int_truediv, int_unbox, int_xor,
};
pub use crate::types::list::{
    list_append, list_copy, list_extend, list_extend_args, list_get, list_new, list_new_repeat,
    list_pop, row_list_set as list_set,
};
pub use crate::types::module::{
    import_from_missing, import_unbound, locals_dict, locals_put, module_dict, module_get,
    module_missing, module_set, module_unbound,
};
pub use crate::types::module_spec::{module_loader, module_spec};
pub use crate::types::set::{set_add, set_new, set_of_constants, set_update};
pub use crate::types::slice::slice_new;
pub use crate::types::str::{str_compare, str_concat, str_eq, str_get};
pub use crate::types::tuple::{list_to_tuple, tuple_get, tuple_new};
pub use crate::types::type_::isinstance;

use crate::object::refs::Object;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};

pub fn getattr(object: &Value, name: &Str) -> PyResult<Value> {
    crate::object::attr::getattr(object, name)
}

pub fn setattr(object: &Value, name: &Str, value: &Value) -> PyResult<()> {
    crate::object::attr::setattr(object, name, Some(value))
}

pub fn delattr(object: &Value, name: &Str) -> PyResult<()> {
    crate::object::attr::setattr(object, name, None)
}

pub fn dealloc(object: &Object) {
    unsafe { crate::object::alloc::dealloc(object) }
}

/// Flushes standard output; 1 where that failed.
pub fn finish() -> i32 {
    #[cfg(feature = "checked")]
    if !crate::object::checked::report() {
        crate::host::exit::exit_with(99);
    }
    !crate::host::stdio::finish() as i32
}
