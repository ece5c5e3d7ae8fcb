//! Expressions that branch: `and`, `or`, `x if c else y`.

use molt_hir::ir::Expr;

use super::scope::Lower;
use crate::ir::{Block, Value};

impl<'a> Lower<'_, 'a> {
    pub fn and_or(&mut self, e: &Expr, a: &'a Expr, b: &'a Expr, and: bool) -> Value {
        let repr = self.cx.repr(self.ty(e));
        let out = self.b.var(repr);
        let (other, join) = (self.b.block(), self.b.block());
        let v = self.expr(a);
        let t = self.truth(v);
        // The left value is the result on one arm only; there it has the result's type.
        let keep = self.b.block();
        match and {
            true => self.b.branch(t, other, keep),
            false => self.b.branch(t, keep, other),
        }
        self.b.seal(keep);
        self.b.switch_to(keep);
        let kept = self.coerce(v, repr);
        self.b.write(out, kept);
        self.b.jump(join);
        self.b.seal(other);
        self.b.switch_to(other);
        let v = self.expr(b);
        let v = self.coerce(v, repr);
        self.b.write(out, v);
        self.b.jump(join);
        self.b.seal(join);
        self.b.switch_to(join);
        self.b.read(out)
    }

    pub fn if_expr(&mut self, e: &Expr, test: &'a Expr, then: &'a Expr, orelse: &'a Expr) -> Value {
        let repr = self.cx.repr(self.ty(e));
        let out = self.b.var(repr);
        let (yes, no, join) = (self.b.block(), self.b.block(), self.b.block());
        self.condition(test, yes, no);
        for (block, arm) in [(yes, then), (no, orelse)] {
            self.arm(block, join, |l| {
                let v = l.expr(arm);
                let v = l.coerce(v, repr);
                l.b.write(out, v);
            });
        }
        self.b.seal(join);
        self.b.switch_to(join);
        self.b.read(out)
    }

    /// Code in a block that all jumps to are known of, then on to `join`.
    pub fn arm(&mut self, block: Block, join: Block, body: impl FnOnce(&mut Self)) {
        self.b.seal(block);
        self.b.switch_to(block);
        body(self);
        self.b.jump(join);
    }
}
