//! Generator expressions that were inlined: their code runs in the function around and leaves entries of its own in
//! tracebacks, and StopIteration does not leave it as such.
//!
//! Takes loops that lowering marked; what is done with the values they give is code of the function around again.

use molt_abi::functions::RuntimeFn;
use molt_hir::ir::{FuncId, Inlined, Stmt};

use super::scope::Lower;
use crate::ir::Block;

/// An inlined generator expression under construction.
#[derive(Clone, Copy)]
pub struct Region {
    generator: Inlined,
    /// Where exceptions of its code go.
    caught: Block,
    outside: Outside,
}

/// The state of the function around.
#[derive(Clone, Copy)]
struct Outside {
    handler: Option<Block>,
    inlined: Option<FuncId>,
}

impl<'a> Lower<'_, 'a> {
    /// The code of a generator expression starts, if the loop is that of one.
    pub fn enter_generator(&mut self) -> Option<Region> {
        let generator = self.generator?;
        let outside = Outside {
            handler: self.b.handler,
            inlined: self.b.inlined,
        };
        let caught = self.b.block();
        let region = Region {
            generator,
            caught,
            outside,
        };
        self.b.handler = Some(caught);
        self.b.inlined = Some(generator.function);
        self.inlined.push(region);
        Some(region)
    }

    /// The generator expression has given all its values; the current block goes on.
    pub fn leave_generator(&mut self, region: &Region) {
        self.inlined.pop();
        self.b.handler = region.outside.handler;
        self.b.inlined = region.outside.inlined;
        let goes_on = self.b.current;
        self.b.seal(region.caught);
        self.b.switch_to(region.caught);
        if !self.b.unreachable() {
            let span = self.b.span.replace(region.generator.call);
            self.b.raise(RuntimeFn::raise_from_generator, &[]);
            self.b.span = span;
        }
        self.b.switch_to(goes_on);
    }

    /// What the function around does with a value.
    pub fn given(&mut self, body: &'a [Stmt]) {
        let Some(innermost) = self.inlined.pop() else {
            return self.stmts(body);
        };
        let outside = innermost.outside;
        self.b.handler = outside.handler;
        self.b.inlined = outside.inlined;
        self.stmts(body);
        self.b.handler = Some(innermost.caught);
        self.b.inlined = Some(innermost.generator.function);
        self.inlined.push(innermost);
    }
}
