//! Facts about a flow graph: order, dominators, loops.
//!
//! Takes successors by node number, entry first; gives facts about the reachable nodes. Never recurses:
//! functions have thousands of blocks.

/// Number of a node.
pub type Node = usize;

/// No node.
pub const NONE: usize = usize::MAX;

#[derive(Debug)]
pub struct Graph {
    /// Reachable nodes in reverse postorder.
    pub order: Vec<Node>,
    /// Position in `order`, or [`NONE`] where no path from the entry leads.
    pub position: Vec<usize>,
    /// Distinct reachable predecessors.
    pub preds: Vec<Vec<Node>>,
    /// Immediate dominator; the entry's is itself.
    pub idom: Vec<Node>,
    /// Preorder interval in the dominator tree.
    interval: Vec<(u32, u32)>,
    /// Heads of natural loops.
    pub header: Vec<bool>,
    /// The innermost loop that a node lies in, by its head (a head lies in its own), or [`NONE`].
    pub inner_loop: Vec<Node>,
    /// By head: the next loop around it, or [`NONE`].
    outer_loop: Vec<Node>,
    /// Targets of backward edges that do not dominate the source; none in reducible graphs.
    pub irreducible: Vec<Node>,
}

impl Graph {
    pub fn new(succs: &[Vec<Node>]) -> Graph {
        let n = succs.len();
        let order = reverse_postorder(succs);
        let mut position = vec![NONE; n];
        for (i, &b) in order.iter().enumerate() {
            position[b] = i;
        }
        let mut preds = vec![Vec::new(); n];
        for &b in &order {
            for &s in &succs[b] {
                // Edges from one source come together, so the last entry tells.
                if preds[s].last() != Some(&b) {
                    preds[s].push(b);
                }
            }
        }
        let idom = dominators(&order, &position, &preds);
        let interval = intervals(&order, &idom);
        let none = vec![NONE; n];
        let mut graph = Graph {
            order,
            position,
            preds,
            idom,
            interval,
            header: vec![false; n],
            inner_loop: none.clone(),
            outer_loop: none,
            irreducible: Vec::new(),
        };
        graph.find_loops();
        graph
    }

    pub fn reachable(&self, b: Node) -> bool {
        self.position[b] != NONE
    }

    pub fn dominates(&self, a: Node, b: Node) -> bool {
        let ((start, end), (at, _)) = (self.interval[a], self.interval[b]);
        start <= at && at < end
    }

    /// Whether the edge goes against the order.
    pub fn is_back(&self, from: Node, to: Node) -> bool {
        self.position[to] <= self.position[from]
    }

    /// Whether `b` lies in the loop of head `h`.
    pub fn in_loop(&self, b: Node, h: Node) -> bool {
        let mut at = self.inner_loop[b];
        while at != NONE && at != h {
            at = self.outer_loop[at];
        }
        at == h
    }

    /// The head of the outermost loop that holds `inside` and not `outside`, or [`NONE`].
    pub fn loop_left(&self, inside: Node, outside: Node) -> Node {
        let (mut at, mut left) = (self.inner_loop[inside], NONE);
        while at != NONE && !self.in_loop(outside, at) {
            left = at;
            at = self.outer_loop[at];
        }
        left
    }

    /// Inner heads come later in the order, so going backwards finds inner loops first.
    fn find_loops(&mut self) {
        for i in (0..self.order.len()).rev() {
            let head = self.order[i];
            let (mut work, mut odd) = (Vec::new(), false);
            for &p in &self.preds[head] {
                if self.is_back(p, head) {
                    if self.dominates(head, p) {
                        work.push(p)
                    } else {
                        odd = true
                    }
                }
            }
            if odd {
                self.irreducible.push(head);
            }
            if !work.is_empty() {
                self.header[head] = true;
                self.claim_loop(head, work);
            }
        }
    }

    /// Gives the nodes that reach `work` without passing `head` to the loop of `head`.
    fn claim_loop(&mut self, head: Node, mut work: Vec<Node>) {
        self.inner_loop[head] = head;
        while let Some(b) = work.pop() {
            // Skip to the outermost loop known around `b`.
            let mut at = b;
            if self.inner_loop[b] != NONE {
                at = self.inner_loop[b];
                while at != head && self.outer_loop[at] != NONE {
                    at = self.outer_loop[at];
                }
            }
            if at == head {
                continue;
            }
            if self.inner_loop[at] == NONE {
                self.inner_loop[at] = head;
            } else {
                self.outer_loop[at] = head;
            }
            if self.dominates(head, at) {
                work.extend(self.preds[at].iter().copied());
            }
        }
    }
}

fn reverse_postorder(succs: &[Vec<Node>]) -> Vec<Node> {
    let mut seen = vec![false; succs.len()];
    let mut order = Vec::with_capacity(succs.len());
    let mut stack = vec![(0, 0)];
    seen[0] = true;
    while let Some((b, next)) = stack.pop() {
        // Last successor first: then the first one comes first in the result.
        let count = succs[b].len();
        if next == count {
            order.push(b);
            continue;
        }
        stack.push((b, next + 1));
        let s = succs[b][count - 1 - next];
        if !seen[s] {
            seen[s] = true;
            stack.push((s, 0));
        }
    }
    order.reverse();
    order
}

/// Cooper, Harvey and Kennedy's iteration.
fn dominators(order: &[Node], position: &[usize], preds: &[Vec<Node>]) -> Vec<Node> {
    let mut idom = vec![NONE; position.len()];
    idom[order[0]] = order[0];
    let mut changed = true;
    while changed {
        changed = false;
        for &b in &order[1..] {
            let mut new = NONE;
            for &p in &preds[b] {
                if idom[p] == NONE {
                    continue;
                }
                new = if new == NONE {
                    p
                } else {
                    meet(&idom, position, new, p)
                };
            }
            if idom[b] != new {
                idom[b] = new;
                changed = true;
            }
        }
    }
    idom
}

fn meet(idom: &[Node], position: &[usize], mut a: Node, mut b: Node) -> Node {
    while a != b {
        while position[a] > position[b] {
            a = idom[a];
        }
        while position[b] > position[a] {
            b = idom[b];
        }
    }
    a
}

/// Number of a node and end of its subtree in a preorder walk of the dominator tree.
fn intervals(order: &[Node], idom: &[Node]) -> Vec<(u32, u32)> {
    let mut size = vec![1u32; idom.len()];
    for &b in order[1..].iter().rev() {
        size[idom[b]] += size[b];
    }
    let mut interval = vec![(u32::MAX, 0); idom.len()];
    let mut free = vec![0u32; idom.len()];
    for (i, &b) in order.iter().enumerate() {
        let start = if i == 0 { 0 } else { free[idom[b]] };
        if i > 0 {
            free[idom[b]] += size[b];
        }
        interval[b] = (start, start + size[b]);
        free[b] = start + 1;
    }
    interval
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_loops() {
        // 0 -> 1 -> 2 -> 3 -> 2, 3 -> 4 -> 1, 1 -> 5
        let g = Graph::new(&[vec![1], vec![2, 5], vec![3, 4], vec![2], vec![1], vec![]]);
        assert!(g.irreducible.is_empty());
        assert!(g.header[1] && g.header[2] && !g.header[3]);
        assert!(g.in_loop(3, 2) && g.in_loop(3, 1) && g.in_loop(4, 1) && !g.in_loop(4, 2));
        assert!(!g.in_loop(5, 1));
        assert_eq!(g.loop_left(3, 5), 1);
        assert_eq!(g.loop_left(3, 4), 2);
        assert!(g.dominates(1, 5) && !g.dominates(2, 5));
    }

    #[test]
    fn two_entries_into_a_loop() {
        let g = Graph::new(&[vec![1, 2], vec![2], vec![1, 3], vec![]]);
        assert_eq!(g.irreducible.len(), 1);
    }
}
