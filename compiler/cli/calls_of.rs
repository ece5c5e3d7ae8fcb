//! Why a function is in a component: takes who calls whom, gives the graph that chains of names are found in. Chains of
//! calls come before the table of functions, whose callers the component does not name.

use molt_component::Calls;
use molt_link::{Reach, ReachNode, Reference};

/// What stands for all that is called by its place in a table.
const TABLE: &str = "(called through the table of functions)";

/// The graph, with one node for the table.
pub(crate) fn reach(calls: &Calls) -> Reach {
    let called = called(calls);
    let mut reach = Reach::default();
    for function in &calls.functions {
        reach.nodes.push(ReachNode {
            symbol: function.name.clone(),
            bytes: u32::try_from(function.bytes).unwrap_or(u32::MAX),
        });
    }
    let table = reach.nodes.len() as u32;
    reach.nodes.push(ReachNode {
        symbol: TABLE.to_owned(),
        bytes: 0,
    });
    let is_called = |function: u32| called.get(function as usize) == Some(&true);
    let of_calls = (0..)
        .zip(&calls.functions)
        .flat_map(|(from, function)| function.calls.iter().map(move |&to| (from, to)))
        .filter(|&(from, to)| is_called(from) || !is_called(to));
    let of_table = calls.in_tables.iter().map(|&to| (table, to));
    let all = of_calls.chain(of_table.filter(|&(_, to)| !is_called(to)));
    reach.references = all
        .map(|(from, to)| Reference {
            from,
            to,
            when: Vec::new(),
        })
        .collect();
    reach.roots = calls.exported.clone();
    reach.roots.push(table);
    reach
}

/// Which functions calls lead to from the exports.
fn called(calls: &Calls) -> Vec<bool> {
    let mut called = vec![false; calls.functions.len()];
    let mut open = calls.exported.clone();
    while let Some(function) = open.pop() {
        let at = function as usize;
        if !std::mem::replace(&mut called[at], true) {
            open.extend(&calls.functions[at].calls);
        }
    }
    called
}
