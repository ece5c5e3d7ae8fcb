//! The runtime functions that the compiler names: one row each.
//!
//! In the compiler the table expands to the enum [`RuntimeFn`] with signatures; in the runtime, through
//! [`for_each_function`], to the exported wrappers `molt_<name>` over typed Rust functions, so that a row
//! without an implementation, or with another signature, does not compile.
//!
//! Parameter types:
//! `Val` a borrowed value (i64); `Opt` the same or NULL; `Own` a value that the callee consumes (i64, may be
//! NULL only where the row says so); `Obj` a borrowed object address (i32); `ObjOrNull`; `OwnObj` a consumed object address;
//! `Int` the compiler's `Int` representation, borrowed (i64); `I64`, `I32`, `F64`, `Bool` (i32, 0 or 1);
//! `Ptr` an address in linear memory of something that is no object (i32).
//!
//! Results and, where the row says `[may_raise]`, what tells that an exception is pending:
//! `Val` owned value, NULL; `Obj` owned object address, 0; `Int` owned, `INT_ERROR`; `Bool`, -1;
//! `Status` i32, not 0; `F64` any NaN *and* the pending slot not 0; `I64` `i64::MIN` *and* the pending slot
//! not 0; `I32` never raises; `Unit` nothing; `Never` does not say: always raises.
//! `[ends]` marks a `Val` whose NULL means "exhausted" unless the pending slot is not 0.

/// A parameter or result as the table writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AbiType {
    Val,
    Opt,
    Own,
    Obj,
    ObjOrNull,
    OwnObj,
    Int,
    I64,
    I32,
    F64,
    Bool,
    Ptr,
    Status,
    Unit,
    Never,
}

/// What a row says in brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(non_camel_case_types)]
pub enum Effect {
    /// Cannot raise.
    pure_,
    /// May leave an exception pending.
    may_raise,
    /// As `may_raise`; NULL without a pending exception means the iterator is exhausted.
    ends,
}

/// Calls `$callback! { rows }` with the whole table.
#[macro_export]
macro_rules! for_each_function {
    ($callback:ident) => { $callback! {
        // ---- arithmetic on any values
        add(a: Val, b: Val) -> Val [may_raise];
        sub(a: Val, b: Val) -> Val [may_raise];
        mul(a: Val, b: Val) -> Val [may_raise];
        matmul(a: Val, b: Val) -> Val [may_raise];
        truediv(a: Val, b: Val) -> Val [may_raise];
        floordiv(a: Val, b: Val) -> Val [may_raise];
        modulo(a: Val, b: Val) -> Val [may_raise];
        pow(a: Val, b: Val) -> Val [may_raise];
        lshift(a: Val, b: Val) -> Val [may_raise];
        rshift(a: Val, b: Val) -> Val [may_raise];
        bit_and(a: Val, b: Val) -> Val [may_raise];
        bit_or(a: Val, b: Val) -> Val [may_raise];
        bit_xor(a: Val, b: Val) -> Val [may_raise];
        /// As `str_concat`, where both are strings.
        iadd(a: Own, b: Val) -> Val [may_raise];
        isub(a: Val, b: Val) -> Val [may_raise];
        imul(a: Val, b: Val) -> Val [may_raise];
        imatmul(a: Val, b: Val) -> Val [may_raise];
        itruediv(a: Val, b: Val) -> Val [may_raise];
        ifloordiv(a: Val, b: Val) -> Val [may_raise];
        imodulo(a: Val, b: Val) -> Val [may_raise];
        ipow(a: Val, b: Val) -> Val [may_raise];
        ilshift(a: Val, b: Val) -> Val [may_raise];
        irshift(a: Val, b: Val) -> Val [may_raise];
        ibit_and(a: Val, b: Val) -> Val [may_raise];
        ibit_or(a: Val, b: Val) -> Val [may_raise];
        ibit_xor(a: Val, b: Val) -> Val [may_raise];
        neg(a: Val) -> Val [may_raise];
        pos(a: Val) -> Val [may_raise];
        invert(a: Val) -> Val [may_raise];
        // ---- comparison and truth
        eq(a: Val, b: Val) -> Val [may_raise];
        ne(a: Val, b: Val) -> Val [may_raise];
        lt(a: Val, b: Val) -> Val [may_raise];
        le(a: Val, b: Val) -> Val [may_raise];
        gt(a: Val, b: Val) -> Val [may_raise];
        ge(a: Val, b: Val) -> Val [may_raise];
        /// The truth of `a == b`, without the value in between.
        eq_bool(a: Val, b: Val) -> Bool [may_raise];
        ne_bool(a: Val, b: Val) -> Bool [may_raise];
        lt_bool(a: Val, b: Val) -> Bool [may_raise];
        le_bool(a: Val, b: Val) -> Bool [may_raise];
        gt_bool(a: Val, b: Val) -> Bool [may_raise];
        ge_bool(a: Val, b: Val) -> Bool [may_raise];
        /// `item in container`.
        contains(container: Val, item: Val) -> Bool [may_raise];
        is_true(v: Val) -> Bool [may_raise];
        // ---- the Int representation: slow paths and conversions
        int_add(a: Int, b: Int) -> Int [pure_];
        int_sub(a: Int, b: Int) -> Int [pure_];
        int_mul(a: Int, b: Int) -> Int [pure_];
        /// The same in programs that look for MemoryError.
        int_product(a: Int, b: Int) -> Int [may_raise];
        int_floordiv(a: Int, b: Int) -> Int [may_raise];
        int_modulo(a: Int, b: Int) -> Int [may_raise];
        int_truediv(a: Int, b: Int) -> F64 [may_raise];
        /// `a ** b` for `b >= 0`; the caller has checked the sign of `b`.
        int_pow(a: Int, b: Int) -> Int [may_raise];
        int_lshift(a: Int, b: Int) -> Int [may_raise];
        int_rshift(a: Int, b: Int) -> Int [may_raise];
        int_and(a: Int, b: Int) -> Int [pure_];
        int_or(a: Int, b: Int) -> Int [pure_];
        int_xor(a: Int, b: Int) -> Int [pure_];
        int_neg(a: Int) -> Int [pure_];
        int_invert(a: Int) -> Int [pure_];
        int_abs(a: Int) -> Int [pure_];
        /// -1, 0 or 1.
        int_compare(a: Int, b: Int) -> I32 [pure_];
        /// A handle as an index: the end of the range of `Int` where no `ssize_t` holds it, else one less.
        int_clamp(a: Int) -> I64 [pure_];
        /// The boxed value of an `Int` that does not fit 48 bits (or of any other).
        int_box(a: Int) -> Val [pure_];
        /// The `Int` of a value that is an `int` or `bool` object (exactly, or a subclass).
        int_unbox(v: Val) -> Int [pure_];
        /// Any 64 bits as a signed number, and an int that fits 64 bits as these.
        int_from_word(n: I64) -> Int [pure_];
        int_to_word(n: Int) -> I64 [pure_];
        /// OverflowError where it is too large.
        int_to_float(a: Int) -> F64 [may_raise];
        /// Exact comparison of an int and a float: -1, 0, 1, or 2 where the float is NaN.
        int_compare_float(a: Int, b: F64) -> I32 [pure_];
        int_from_float(a: F64) -> Int [may_raise];
        /// A boxed int from `len` decimal digits, with a sign in front where it is negative; they stand behind eight
        /// bytes, zero at first, where the value is kept.
        int_from_digits(digits: Ptr, len: I32) -> Val [pure_];
        /// The same with hexadecimal digits, without a sign.
        int_from_hex_digits(digits: Ptr, len: I32) -> Val [pure_];
        /// One more owner of a handle; the caller has checked that it is one.
        int_retain(a: Int) -> Unit [pure_];
        int_release(a: Int) -> Unit [pure_];
        // ---- floats
        /// Python's `a ** b` on floats: complex where `a < 0` and `b` is no integer.
        float_pow(a: F64, b: F64) -> Val [may_raise];
        /// The same where the compiler knows that the result is a float (`b` an integral constant).
        float_pow_real(a: F64, b: F64) -> F64 [may_raise];
        float_floordiv(a: F64, b: F64) -> F64 [may_raise];
        float_modulo(a: F64, b: F64) -> F64 [may_raise];
        /// The float of a value that is an int, bool or float (exactly, or a subclass).
        float_unbox(v: Val) -> F64 [may_raise];
        // ---- attributes
        getattr(object: Val, name: Obj) -> Val [may_raise];
        setattr(object: Val, name: Obj, value: Val) -> Status [may_raise];
        delattr(object: Val, name: Obj) -> Status [may_raise];
        /// AttributeError for a fixed slot that is unbound, after `__getattr__` had its chance.
        slot_missing(object: Val, name: Obj) -> Val [may_raise];
        // ---- calls; `args` is the address of `nargs` values, keyword values last, `kwnames` a tuple of their names
        call(callee: Val, args: Ptr, nargs: I32, kwnames: ObjOrNull) -> Val [may_raise];
        /// `args[0]` is the receiver, counted in `nargs`.
        call_method(name: Obj, args: Ptr, nargs: I32, kwnames: ObjOrNull) -> Val [may_raise];
        /// What `object.name` calls: the callable; to `receiver` the object where it goes first among the arguments,
        /// else NULL.
        method_load(object: Val, name: Obj, receiver: Ptr) -> Val [may_raise];
        /// Calls what `method_load` gave: `args[0]` is the receiver or NULL, counted in `nargs`.
        call_loaded(callee: Val, args: Ptr, nargs: I32, kwnames: ObjOrNull) -> Val [may_raise];
        /// `callee(*args, **kwargs)`: `args` any iterable, `kwargs` a dict or NULL.
        call_ex(callee: Val, args: Val, kwargs: Opt) -> Val [may_raise];
        /// Fills `out` (one owned value a parameter, `*args` and `**kwargs` last) for a Python function.
        bind_arguments(callee: Obj, args: Ptr, nargs: I32, kwnames: ObjOrNull, out: Ptr) -> Status [may_raise];
        /// The same with the messages of the builtin function `shown`: `module:qualified name`.
        bind_native_arguments(callee: Obj, args: Ptr, nargs: I32, kwnames: ObjOrNull, out: Ptr, shown: Obj) -> Status [may_raise];
        /// Python-to-Python recursion passed the limit: RecursionError. Or a call was to look: KeyboardInterrupt where the
        /// user asks the program to stop, MemoryError where memory is still short.
        raise_recursion() -> Status [may_raise];
        /// Functions. `cells` is the address of `count` cell addresses (each consumed).
        function_new(code: Ptr, entry: I32, defaults: Own, kwdefaults: Own, cells: Ptr, count: I32) -> Obj [pure_];
        /// The same of a function that stands for a builtin one, whose module is called `module`.
        native_function_new(code: Ptr, entry: I32, defaults: Own, kwdefaults: Own, cells: Ptr, count: I32, module: Ptr) -> Obj [pure_];
        cell_new(value: Own) -> Obj [pure_];
        // ---- building containers; values at `items` are consumed
        list_new(items: Ptr, len: I32) -> Obj [pure_];
        tuple_new(items: Ptr, len: I32) -> Obj [pure_];
        set_new(items: Ptr, len: I32) -> Obj [may_raise];
        dict_new() -> Obj [pure_];
        slice_new(start: Val, stop: Val, step: Val) -> Val [pure_];
        list_append(list: Obj, item: Own) -> Status [may_raise];
        /// Consumes nothing; `items` any iterable. The error names the `*` of a display.
        list_extend(list: Obj, items: Val) -> Status [may_raise];
        list_to_tuple(list: OwnObj) -> Obj [pure_];
        set_add(set: Obj, item: Val) -> Status [may_raise];
        set_update(set: Obj, items: Val) -> Status [may_raise];
        /// The frozen set of a display of constants (the keys of `first`, put into a new set `times` times), as a set
        /// that is filled from it; as it is where `as_it_is` is not 0.
        set_of_constants(first: Obj, times: I32, as_it_is: I32) -> Obj [may_raise];
        dict_set(dict: Obj, key: Val, value: Val) -> Status [may_raise];
        /// A long display of constants: `items` is a tuple of keys, each before its value.
        dict_fill(dict: Obj, items: Obj) -> Status [may_raise];
        /// `{**items}`.
        dict_update(dict: Obj, items: Val) -> Status [may_raise];
        /// `f(**items)`: the error for a repeated or non-string keyword names `callee`.
        dict_merge_keywords(dict: Obj, items: Val, callee: Val) -> Status [may_raise];
        // ---- known containers
        list_get(list: Obj, index: I64) -> Val [may_raise];
        list_set(list: Obj, index: I64, value: Own) -> Status [may_raise];
        /// `list[:]`.
        list_copy(list: Obj) -> Obj [may_raise];
        /// Adds to what `sum` has so far, which a list keeps: it was empty in the beginning.
        sum_add(list: Obj, item: Val) -> Status [may_raise];
        /// What `sum` gives, from that list.
        sum_total(list: Obj) -> Val [pure_];
        list_new_repeat(item: Val, count: I64) -> Obj [may_raise];
        list_pop(list: Obj) -> Val [may_raise];
        tuple_get(tuple: Obj, index: I64) -> Val [may_raise];
        dict_get_item(dict: Obj, key: Val) -> Val [may_raise];
        dict_set_item(dict: Obj, key: Val, value: Val) -> Status [may_raise];
        str_get(s: Obj, index: I64) -> Obj [may_raise];
        str_eq(a: Obj, b: Obj) -> Bool [pure_];
        /// -1, 0 or 1 by code points.
        str_compare(a: Obj, b: Obj) -> I32 [pure_];
        /// Appends in place where nothing else refers to `a`.
        str_concat(a: OwnObj, b: Obj) -> Obj [may_raise];
        len(v: Val) -> I64 [may_raise];
        // ---- subscripts
        getitem(object: Val, index: Val) -> Val [may_raise];
        setitem(object: Val, index: Val, value: Val) -> Status [may_raise];
        delitem(object: Val, index: Val) -> Status [may_raise];
        // ---- iteration and unpacking
        iter(v: Val) -> Val [may_raise];
        iter_next(iterator: Val) -> Val [ends];
        /// Exactly `count` items to `out`.
        unpack(v: Val, out: Ptr, count: I32) -> Status [may_raise];
        /// `before` items, a list of the rest, `after` items.
        unpack_star(v: Val, out: Ptr, before: I32, after: I32) -> Status [may_raise];
        // ---- text
        /// `conversion` is 0, or the letter of `!r`, `!s`, `!a`; `spec` a str or NULL.
        format_value(v: Val, conversion: I32, spec: Opt) -> Obj [may_raise];
        /// Concatenates `len` strings (borrowed object addresses, 4 bytes each).
        str_build(parts: Ptr, len: I32) -> Obj [may_raise];
        // ---- exceptions
        /// `raise exc from cause`; `cause` NULL where there is no `from`.
        raise(exc: Val, cause: Opt) -> Never [may_raise];
        /// `raise` without operand.
        reraise(own_entry: I32) -> Never [may_raise];
        /// Takes the pending exception and makes it the one being handled; gives it.
        exc_enter() -> Val [pure_];
        /// The handler of the innermost handled exception is left.
        exc_leave() -> Unit [pure_];
        /// Makes `exc` pending again as it is (no new context), as at the end of `finally`.
        exc_restore(exc: Own) -> Never [may_raise];
        /// Whether `except types` matches; TypeError where `types` holds no exception class.
        exc_match(exc: Val, types: Val) -> Bool [may_raise];
        /// Adds a traceback entry to the pending exception; `location` is a static `Location`.
        traceback_add(location: Ptr) -> Unit [pure_];
        /// The newest traceback entry of the pending exception keeps `len` values (borrowed; some may be NULL): what the
        /// variables of the function hold that it leaves.
        traceback_keep(values: Ptr, len: I32) -> Unit [pure_];
        raise_unbound_local(name: Obj) -> Never [may_raise];
        raise_unbound_free(name: Obj) -> Never [may_raise];
        /// `super()` without its class (0) or its object (1).
        raise_super(deleted: I32) -> Never [may_raise];
        raise_name_error(name: Obj) -> Never [may_raise];
        /// The same in a function whose `self` may have an attribute of the name.
        raise_name_error_in(name: Obj, owner: Opt) -> Never [may_raise];
        /// `kind` is one of the constants `ZERO_DIVISION_*`.
        raise_zero_division(kind: I32) -> Never [may_raise];
        /// `kind` 0 list get, 1 list set, 2 tuple, 3 str. An index at an end of the range of `Int` fits no
        /// `ssize_t`.
        raise_index_error(kind: I32, index: I64) -> Never [may_raise];
        raise_assertion(message: Opt) -> Never [may_raise];
        // ---- with
        /// `type(manager).__enter__(manager)`; stores the bound `__exit__` to `exit` first.
        with_enter(manager: Val, exit: Ptr) -> Val [may_raise];
        /// `exit(type, value, traceback)` for `exc`, or with three Nones where it is NULL: the truth of the result.
        with_exit(exit: Val, exc: Opt) -> Bool [may_raise];
        // ---- classes
        /// The bases with `__mro_entries__` of those that are no classes applied.
        class_bases(bases: Val) -> Val [may_raise];
        /// `bases` a tuple, `keywords` a dict or NULL: checks the metaclass, gives the namespace.
        class_prepare(name: Obj, bases: Val, keywords: Opt) -> Val [may_raise];
        /// Makes the class. `original` are the bases before `class_bases`, or NULL; `storage` is static memory for the type object or 0; `slots` the address of
        /// `slot_count` names of fixed attribute slots (own and inherited), `class_cell` the `__class__` cell or 0.
        class_build(name: Obj, bases: Val, original: Opt, namespace: Val, keywords: Opt, storage: Ptr, slots: Ptr, slot_count: I32, class_cell: ObjOrNull) -> Val [may_raise];
        /// The class stands for a builtin one: how messages name it, and whether it takes no subclasses.
        class_speak(class: Val, name: Obj, last: I32) -> Unit [pure_];
        /// A name in a class body: the namespace, else NULL without an exception.
        namespace_get(namespace: Val, name: Obj) -> Val [ends];
        namespace_set(namespace: Val, name: Obj, value: Val) -> Status [may_raise];
        namespace_delete(namespace: Val, name: Obj) -> Status [may_raise];
        /// A new instance of a type whose `__new__` is `object`'s, slots unbound.
        instance_new(ty: Obj) -> Obj [pure_];
        /// `super()`, with the class of the cell and the first argument.
        super_new(class: Val, object: Val) -> Val [may_raise];
        /// `super().name` without the super object.
        super_getattr(class: Val, object: Val, name: Obj) -> Val [may_raise];
        /// `isinstance(v, cls)` for one class or tuple.
        isinstance(v: Val, class: Val) -> Bool [may_raise];
        /// A class pattern with `positional` positional sub-patterns and the keyword ones of the tuple `names`: a tuple of
        /// the attributes, or None where the pattern does not match.
        match_class(v: Val, class: Val, positional: I32, names: Obj) -> Val [may_raise];
        // ---- generators
        generator_new(code: Ptr, resume: I32, slot_count: I32) -> Obj [pure_];
        /// One step of `yield from`: sends to `delegate`; NULL without an exception means it is done, and the
        /// value of the expression is in the generator's `result` slot.
        /// The iterator of `yield from`: a coroutine only where the generator may await.
        delegate_iter(generator: Obj, v: Val) -> Val [may_raise];
        delegate_send(generator: Obj, delegate: Val, sent: Val) -> Val [ends];
        /// The pending exception leaves the code of an inlined generator expression: StopIteration becomes the cause of
        /// a RuntimeError.
        raise_from_generator() -> Never [may_raise];
        /// ValueError: range() arg 3 must not be zero.
        raise_range_step() -> Never [may_raise];
        /// TypeError unless the value that `__init__` returned is None.
        check_init_result(v: Val) -> Status [may_raise];
        /// `f(*items)`: the error for what is not iterable names `callee`.
        list_extend_args(list: Obj, items: Val, callee: Val) -> Status [may_raise];
        /// `f(name=value)` beside `**`: the error for a repeated keyword names `callee`.
        dict_add_keyword(dict: Obj, name: Obj, value: Val, callee: Val) -> Status [may_raise];
        /// Throws the pending exception into `delegate`; gives as `delegate_send` does.
        delegate_throw(generator: Obj, delegate: Val) -> Val [ends];
        /// Takes the value that a finished delegate left in the generator's `result` slot.
        delegate_result(generator: Obj) -> Val [pure_];
        /// What a resumed generator was sent; NULL (an exception was thrown in, it is pending) raises.
        resume_value(sent: Own) -> Val [may_raise];
        /// The complex number of these parts.
        complex_new(real: F64, imag: F64) -> Val [pure_];
        /// What suspends gets the names that the program has set on its function; 0: whichever function has its code.
        generator_named(generator: Obj, function: ObjOrNull) -> Unit [pure_];
        // ---- coroutines and asynchronous generators
        coroutine_new(code: Ptr, resume: I32, slot_count: I32) -> Obj [pure_];
        /// A statement gives up its value: warns of a coroutine that nothing awaited, at this place (or 0).
        coroutine_forgotten(v: Val, place: Ptr) -> Unit [pure_];
        async_generator_new(code: Ptr, resume: I32, slot_count: I32) -> Obj [pure_];
        /// The iterator that `await` delegates to; `what` is one of the constants `AWAIT_*`.
        await_iter(value: Val, what: I32) -> Val [may_raise];
        /// `__aiter__` for `async for`.
        async_iter(value: Val) -> Val [may_raise];
        /// The iterator that awaits the next item.
        async_next(iterator: Val) -> Val [may_raise];
        /// The bound `__aexit__` of a manager that has `__aenter__`, too.
        async_exit_load(manager: Val) -> Val [may_raise];
        /// What `__aenter__` gives: to be awaited.
        async_enter(manager: Val) -> Val [may_raise];
        /// What `__aexit__` gives for `exc`, or for three Nones where it is NULL: to be awaited.
        async_exit(exit: Val, exc: Opt) -> Val [may_raise];
        /// What an asynchronous generator gives next is an item, and nothing that it awaits.
        async_yield(generator: Obj) -> Unit [pure_];
        // ---- modules and the program
        /// The dict of an open module.
        module_dict(module: Obj) -> Obj [pure_];
        /// A variable of an open module; NULL where it is unbound.
        module_get(module: Obj, name: Obj) -> Val [pure_];
        /// Puts a module into `sys.modules`, if nothing stands there under its name; takes it out; whether its name is
        /// not there.
        module_list(module: Obj) -> Unit [pure_];
        module_unlist(module: Obj) -> Unit [pure_];
        module_unlisted(module: Obj) -> Bool [pure_];
        /// `__spec__` and `__loader__` of a module.
        module_spec(module: Obj) -> Val [pure_];
        module_loader(module: Obj) -> Val [pure_];
        /// Binds a variable of an open module; NULL unbinds it.
        module_set(module: Obj, name: Obj, value: Own) -> Unit [pure_];
        /// The dict of `locals()`: `previous`, or a new one where that is NULL.
        locals_dict(previous: Opt) -> Val [pure_];
        /// A variable in the dict of `locals()`; it is taken out where `value` is NULL.
        locals_put(dict: Val, name: Obj, value: Opt) -> Unit [pure_];
        /// AttributeError of a module without `__getattr__`: `name` is not bound in it.
        module_unbound(module: Obj, name: Obj) -> Never [may_raise];
        /// ImportError: cannot import name `name` from `module`, which has no `__getattr__`.
        import_unbound(module: Obj, name: Obj) -> Never [may_raise];
        /// An attribute of a module that is not bound: from its own `__getattr__`, else AttributeError.
        module_missing(module: Obj, name: Obj) -> Val [may_raise];
        /// Entry of a module whose body is compiled: `name`, `globals` describe the static table for `globals()`.
        import_missing(name: Obj) -> Never [may_raise];
        /// `from module import name` where that is not bound: from the module's own `__getattr__`, else ImportError.
        import_from_missing(module: Obj, name: Obj) -> Val [may_raise];
        /// Exceptions that cannot propagate are printed from now on.
        report_unraisable_exceptions() -> Unit [pure_];
        /// Uncaught NameErrors suggest what is near: `names` is the address of `count` times `MissingName`.
        suggest_names(names: Ptr, count: I32) -> Unit [pure_];
        /// Uncaught AttributeErrors do; `builtin` tells what is near in builtin types.
        suggest_attributes(builtin: Obj) -> Unit [pure_];
        /// Errors of keywords that a function does not have suggest the nearest one.
        suggest_keywords() -> Unit [pure_];
        /// From now on memory that cannot be had is MemoryError; before, it ends the program.
        raise_memory_errors() -> Unit [pure_];
        /// The same where the program may go on after it: what is nowhere in use is looked for first.
        catch_memory_errors() -> Unit [pure_];
        /// A turn of a loop: KeyboardInterrupt where the user wants the program to stop, MemoryError where memory is short.
        /// Compiled code calls it only where there is something to look at.
        loop_point() -> Status [may_raise];
        /// KeyboardInterrupt: a turn of a loop that makes no objects, where the user wants the program to stop. Compiled code
        /// calls it only where that is so.
        loop_interrupted() -> Status [may_raise];
        /// Tells the host that the program looks, while it computes, whether the user wants it to stop: soon, or (`seldom`)
        /// not everywhere.
        heed_interrupts(seldom: Bool) -> Unit [pure_];
        /// Prints the pending exception as the interpreter does at the top level; the exit status.
        report_uncaught() -> I32 [pure_];
        /// `print(s)` of an exact `str` to standard output, with a newline if `newline`.
        print_str(s: Obj, newline: Bool) -> Status [may_raise];
        /// The same of a str that holds no lone surrogate (a constant, say): cannot raise.
        print_text(s: Obj, newline: Bool) -> Unit [pure_];
        /// Ends the program at once with a status other than 0 and 1, which `run` itself returns.
        exit_with(status: I32) -> Unit [pure_];
        /// Cycles are reclaimed from now on, where the program makes objects.
        collect_cycles() -> Unit [pure_];
        /// The main module has run: exit functions, then finalizers of what module variables hold, whose addresses stand at
        /// `variables`, a 0 after those of each module, `count` in all; with bit 0 set it is that of an object.
        at_exit(variables: Ptr, count: I32) -> Unit [pure_];
        /// Flushes standard output; the exit status, not 0 where that failed.
        finish() -> I32 [pure_];
        // ---- memory
        /// The reference count of an object reached zero.
        dealloc(object: Obj) -> Unit [pure_];
    } };
}

macro_rules! table {
    ($( $(#[$m:meta])* $name:ident ( $($arg:ident : $ty:ident),* ) -> $ret:ident [$effect:ident]; )*) => {
        /// A row of the table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(non_camel_case_types)]
        pub enum RuntimeFn { $( $(#[$m])* $name, )* }

        impl RuntimeFn {
            /// Every row, in the order of the table.
            pub const ALL: &'static [RuntimeFn] = &[ $( RuntimeFn::$name, )* ];
            /// The symbol of the runtime image.
            pub const fn symbol(self) -> &'static str {
                match self { $( RuntimeFn::$name => concat!("molt_", stringify!($name)), )* }
            }
            pub const fn name(self) -> &'static str {
                match self { $( RuntimeFn::$name => stringify!($name), )* }
            }
            pub const fn params(self) -> &'static [AbiType] {
                match self { $( RuntimeFn::$name => &[ $( AbiType::$ty, )* ], )* }
            }
            pub const fn result(self) -> AbiType {
                match self { $( RuntimeFn::$name => AbiType::$ret, )* }
            }
            pub const fn effect(self) -> Effect {
                match self { $( RuntimeFn::$name => Effect::$effect, )* }
            }
            pub const fn may_raise(self) -> bool {
                !matches!(self.effect(), Effect::pure_)
            }
        }
    };
}

for_each_function!(table);

/// Kinds of `raise_zero_division`, by operation: `/`, `//` and `%` of ints, then of floats.
pub const ZERO_DIVISION_INT: i32 = 0;
pub const ZERO_DIVISION_INT_FLOOR: i32 = 1;
pub const ZERO_DIVISION_INT_MODULO: i32 = 2;
pub const ZERO_DIVISION_FLOAT: i32 = 3;
pub const ZERO_DIVISION_FLOAT_FLOOR: i32 = 4;
pub const ZERO_DIVISION_FLOAT_MODULO: i32 = 5;
/// 0 to a negative power.
pub const ZERO_DIVISION_POWER: i32 = 6;

/// Data symbols of the image that compiled code reads and writes directly.
pub mod data {
    /// Marks that floats exist: whatever boxes one refers to it, and without it `float` is not linked.
    pub const FLOATS_EXIST: &str = "molt_floats_exist";
    /// A function, for [`assigned`](crate::layouts::module::assigned) of `sys`: what follows streams and hooks that
    /// the program replaces.
    pub const SYS_ASSIGNED: &str = "molt_sys_assigned";
    /// 8 bytes: the pending exception value, or NULL.
    pub const PENDING: &str = "molt_pending";
    /// 4 bytes: the record of the running function, in programs that ask for it.
    pub const FRAMES: &str = "molt_frames";
    /// 4 bytes: current depth of Python calls.
    pub const DEPTH: &str = "molt_depth";
    /// 4 bytes: the limit of `DEPTH`. Then what the host shares, at [`ASKED`], [`LOOKS`], [`OWN`] and [`OUTPUT`]: all in
    /// all 16 bytes.
    pub const DEPTH_LIMIT: &str = "molt_depth_limit";
    /// Where behind `DEPTH_LIMIT` a byte is 1 if the user has asked the program to stop.
    pub const ASKED: u32 = 4;
    /// Where behind `DEPTH_LIMIT` a byte is 1 if the program looks there while it computes, and 2 if it does so here and
    /// there.
    pub const LOOKS: u32 = 5;
    /// Where behind `DEPTH_LIMIT` its own address stands, once the host has asked where it is.
    pub const OWN: u32 = 8;
    /// Where behind `DEPTH_LIMIT` the address of what waits for standard output stands: 4 bytes for how much it is, and
    /// then the text.
    pub const OUTPUT: u32 = 12;
    /// Free lists of the allocator: one address (4 bytes) for each size class of 16 bytes, from 16 up.
    pub const FREE_LISTS: &str = "molt_free_lists";
    /// `()`.
    pub const EMPTY_TUPLE: &str = "molt_empty_tuple";
    /// Names that the runtime itself looks up stand in the image as `molt_name_<identifier>`, static
    /// interned strs: the compiler uses them instead of its own, so that identity is enough.
    pub const NAME_PREFIX: &str = "molt_name_";
    /// Static type objects are called `molt_type_<name>`: `molt_type_str`.
    pub const TYPE_PREFIX: &str = "molt_type_";
}
