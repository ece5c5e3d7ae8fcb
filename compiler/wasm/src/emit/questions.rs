//! Questions about boxed values: identity and kind.

use molt_abi::layouts;
use molt_abi::value::{NONE, TAG_SPECIAL};
use molt_tir::ir::{Kind, Op, Test, Value};

use super::code::{Address, gives, mem};
use super::function::Emitter;
use crate::object::ValType;

/// Top 16 bits of the smallest float, and how many such patterns are floats.
const FLOAT_FIRST: i64 = 2;
const FLOAT_PATTERNS: i64 = 0xFFF9;

impl Emitter<'_, '_> {
    pub fn question(&mut self, op: &Op) {
        match op {
            Op::Same(a, b) => {
                self.push(*a);
                self.push(*b);
                self.code.i().i64_eq();
            }
            Op::Test {
                test: Test::IsExactly(kind),
                value,
            } => self.is_exactly(*kind, *value),
            Op::Test { test, value } => {
                self.push(*value);
                self.test(*test);
            }
            _ => {}
        }
    }

    fn test(&mut self, test: Test) {
        let mut i = self.code.i();
        match test {
            Test::IsNull => i.i64_eqz(),
            Test::IsNone => i.i64_const(NONE as i64).i64_eq(),
            Test::IsFloat => i
                .i64_const(48)
                .i64_shr_u()
                .i64_const(FLOAT_FIRST)
                .i64_sub()
                .i64_const(FLOAT_PATTERNS)
                .i64_lt_u(),
            Test::IsSmallInt => i.i64_const(48).i64_shr_s().i64_const(-1).i64_eq(),
            Test::IsBool => i
                .i64_const(-2)
                .i64_and()
                .i64_const(TAG_SPECIAL as i64)
                .i64_eq(),
            Test::IsExactly(_) => &mut i,
        };
    }

    /// Pushes whether the boxed value in the local is an object.
    pub fn is_object(&mut self, local: u32) {
        // NULL wraps around to the largest number.
        self.code
            .i()
            .local_get(local)
            .i64_const(1)
            .i64_sub()
            .i64_const(32)
            .i64_shr_u()
            .i64_eqz();
    }

    fn is_exactly(&mut self, kind: Kind, v: Value) {
        let Some(ty) = self.type_of(kind) else {
            return self.wrong("a test for a kind without a type object of its own");
        };
        self.push(v);
        let t = self.temp(ValType::I64);
        self.code.i().local_set(t);
        self.is_object(t);
        self.if_(gives(ValType::I32));
        self.code
            .i()
            .local_get(t)
            .i32_wrap_i64()
            .i32_load(mem(layouts::object::ty, 2));
        self.code.address(ty);
        self.code.i().i32_eq();
        self.else_();
        self.i32(0);
        self.end();
        self.give_back(ValType::I64, t);
    }

    /// The type object of exactly this kind.
    fn type_of(&mut self, kind: Kind) -> Option<Address> {
        let name = match kind {
            Kind::Str => "str",
            Kind::Bytes => "bytes",
            Kind::List => "list",
            Kind::Tuple => "tuple",
            Kind::Dict => "dict",
            Kind::Set => "set",
            Kind::Function => "function",
            Kind::Cell => "cell",
            Kind::Generator => "generator",
            Kind::Type => "type",
            Kind::Instance(class) => return Some(self.cx.class_storage(class)),
            Kind::Other => return None,
        };
        Some(self.cx.type_object(name))
    }
}
