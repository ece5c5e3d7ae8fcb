//! What the steps of a collection note of objects: how many references to each were seen, and two marks.
//!
//! Takes addresses of links, keeps 16 bits for 32 bytes of memory, since no two objects that may take part in cycles
//! start nearer to each other. What it says of an object that is gone is said of the next one at its place: it is a
//! guess, which is checked in the end.

use std::alloc::{Layout, alloc_zeroed, dealloc};

/// The object is reachable.
pub const LIVE: u16 = 1 << 15;
/// The object stands in the ring of what may be unreachable.
pub const APART: u16 = 1 << 14;
/// More references than that are counted beside.
const MOST: u16 = APART - 1;

/// Memory that one page of the table is for.
const SPAN: u32 = 1 << 16;
/// One page of it, and as many as memory can have.
type Page = [u16; (SPAN / 32) as usize];
const PAGES: usize = 1 << 16;
const PAGE: Layout = Layout::new::<Page>();
const ALL: Layout = Layout::new::<[*mut Page; PAGES]>();

/// Where the pages are; null where nothing was noted.
pub struct Table {
    pages: *mut *mut Page,
    /// Entries that are full, and their counts, the latest last.
    large: Vec<(u32, u32)>,
}

impl Table {
    /// An empty table; `None` without memory.
    pub fn new() -> Option<Table> {
        let pages = unsafe { alloc_zeroed(ALL) } as *mut *mut Page;
        (!pages.is_null()).then(|| Table {
            pages,
            large: Vec::new(),
        })
    }

    /// The entry of an object; `None` where there is no memory for it.
    #[inline]
    pub fn entry(&mut self, links: u32) -> Option<&mut u16> {
        unsafe {
            let page = self.pages.add((links / SPAN) as usize);
            if (*page).is_null() {
                *page = alloc_zeroed(PAGE) as *mut Page;
            }
            let page = (*page).as_mut()?;
            Some(page.get_unchecked_mut((links % SPAN / 32) as usize))
        }
    }

    /// One reference more.
    #[inline]
    pub fn count(&mut self, links: u32) -> Option<()> {
        let entry = self.entry(links)?;
        if *entry & MOST != MOST {
            *entry += 1;
            if *entry & MOST == MOST {
                self.large.try_reserve(1).ok()?;
                self.large.push((links, MOST as u32));
            }
        } else if let Some(at) = self.large.iter().rposition(|e| e.0 == links) {
            self.large[at].1 += 1;
            // What many refer to is met again soon.
            let last = self.large.len() - 1;
            self.large.swap(at, last);
        }
        Some(())
    }

    /// The references that were seen.
    pub fn counted(&mut self, links: u32) -> u32 {
        let n = self.entry(links).map_or(0, |e| *e & MOST);
        if n < MOST {
            return n as u32;
        }
        let large = self.large.iter().rev().find(|e| e.0 == links);
        large.map_or(n as u32, |e| e.1)
    }
}

impl Drop for Table {
    fn drop(&mut self) {
        unsafe {
            for i in 0..PAGES {
                let page = *self.pages.add(i);
                if !page.is_null() {
                    dealloc(page as *mut u8, PAGE);
                }
            }
            dealloc(self.pages as *mut u8, ALL);
        }
    }
}
