//! A set of addresses, without what the standard one links.

/// Open addressing; 0 is no member.
#[derive(Default)]
pub struct AddressSet {
    table: Vec<u32>,
    len: usize,
}

fn hash(address: u32) -> usize {
    (address.wrapping_mul(0x9E37_79B1) >> 8) as usize
}

impl AddressSet {
    pub const fn new() -> AddressSet {
        AddressSet {
            table: Vec::new(),
            len: 0,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Where the address stands, or where it would.
    fn find(&self, address: u32) -> usize {
        let mask = self.table.len() - 1;
        let mut at = hash(address) & mask;
        while self.table[at] != 0 && self.table[at] != address {
            at = (at + 1) & mask;
        }
        at
    }

    pub fn contains(&self, address: u32) -> bool {
        self.len != 0 && self.table[self.find(address)] == address
    }

    /// Whether it is new.
    pub fn insert(&mut self, address: u32) -> bool {
        if self.table.len() < 2 * (self.len + 1) {
            let size = (4 * (self.len + 1)).next_power_of_two().max(16);
            let old = core::mem::replace(&mut self.table, vec![0; size]);
            for a in old.into_iter().filter(|a| *a != 0) {
                let at = self.find(a);
                self.table[at] = a;
            }
        }
        let at = self.find(address);
        let new = self.table[at] == 0;
        self.table[at] = address;
        self.len += new as usize;
        new
    }

    /// Whether it was there.
    pub fn remove(&mut self, address: u32) -> bool {
        if !self.contains(address) {
            return false;
        }
        let mask = self.table.len() - 1;
        let mut hole = self.find(address);
        self.table[hole] = 0;
        self.len -= 1;
        // What stood behind may have wanted the place.
        let mut at = hole;
        loop {
            at = (at + 1) & mask;
            let a = self.table[at];
            if a == 0 {
                return true;
            }
            let home = hash(a) & mask;
            if (at.wrapping_sub(home) & mask) >= (at.wrapping_sub(hole) & mask) {
                self.table[hole] = a;
                self.table[at] = 0;
                hole = at;
            }
        }
    }
}
