//! Items of a tuple that the function itself has just made: they are what it was made of. The tuple goes with `dead`
//! when nothing else needs it.

use std::collections::HashMap;

use molt_abi::functions::RuntimeFn;

use crate::ir::{Function, Op, Value};
use crate::opt::Context;

pub fn run(f: &mut Function, _: &Context) -> bool {
    let mut made: HashMap<Value, Vec<Value>> = HashMap::new();
    let mut ints: HashMap<Value, i64> = HashMap::new();
    let mut names: HashMap<Value, Value> = HashMap::new();
    for inst in f.blocks.iter().flat_map(|b| &b.insts) {
        let Some(&r) = inst.results.first() else {
            continue;
        };
        match &inst.op {
            Op::RuntimeArray {
                function: RuntimeFn::tuple_new,
                array,
                ..
            } => _ = made.insert(r, array.clone()),
            Op::ConstInt(n) => _ = ints.insert(r, *n),
            Op::Box(v) | Op::Unbox(v) | Op::Convert(v) => _ = names.insert(r, *v),
            _ => {}
        }
    }
    if made.is_empty() {
        return false;
    }
    let items = |mut v: Value| {
        while let Some(w) = names.get(&v) {
            v = *w;
        }
        made.get(&v)
    };
    let mut same: HashMap<Value, Value> = HashMap::new();
    let mut changed = false;
    for data in &mut f.blocks {
        for inst in &mut data.insts {
            match &inst.op {
                Op::ItemLoad { object, index } => {
                    let item = items(*object)
                        .zip(ints.get(index))
                        .and_then(|(i, n)| i.get(usize::try_from(*n).ok()?));
                    same.extend(item.map(|v| (inst.results[0], *v)));
                }
                Op::Unpack {
                    value,
                    before,
                    star: false,
                    after,
                } => {
                    if let Some(items) =
                        items(*value).filter(|i| i.len() == (before + after) as usize)
                    {
                        same.extend(inst.results.iter().copied().zip(items.iter().copied()));
                    }
                }
                Op::Len(object) => {
                    if let Some(items) = items(*object) {
                        inst.op = Op::ConstInt(items.len() as i64);
                        changed = true;
                    }
                }
                Op::Index { object, index, .. } => {
                    let length = items(*object).map(|i| i.len() as i64);
                    let place = length
                        .zip(ints.get(index))
                        .map(|(len, n)| if *n < 0 { n + len } else { *n });
                    if let (Some(n), Some(len)) = (place, length)
                        && (0..len).contains(&n)
                    {
                        inst.op = Op::ConstInt(n);
                        inst.unwind.target = None;
                        changed = true;
                    }
                }
                _ => {}
            }
        }
        data.insts
            .retain(|i| !i.results.iter().any(|r| same.contains_key(r)));
    }
    f.substitute(&same);
    changed || !same.is_empty()
}
