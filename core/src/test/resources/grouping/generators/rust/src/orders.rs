//! The bugs.
use std::fmt;
use std::marker::PhantomData;

#[derive(Debug)]
pub struct Declined {
    pub amount: u32,
}

impl fmt::Display for Declined {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "amount {} declined", self.amount)
    }
}

impl std::error::Error for Declined {}

#[inline(never)]
pub fn pick(values: &[u32], position: usize) -> u32 {
    values[position]
}

#[inline(never)]
pub fn last(values: &[u32], back: usize) -> u32 {
    values[values.len() + back]
}

#[inline(never)]
pub fn owner(name: Option<&str>) -> usize {
    name.unwrap().len()
}

#[inline(never)]
pub fn buyer(name: Option<&str>) -> usize {
    name.unwrap().len()
}

#[inline(never)]
pub fn parse(text: &str) -> u32 {
    text.parse::<u32>().unwrap()
}

#[inline(never)]
fn must(ok: bool, text: String) {
    if !ok {
        panic!("{}", text);
    }
}

#[inline(never)]
pub fn reserve(wanted: usize, stock: usize) {
    must(wanted <= stock, format!("wanted {wanted} of {stock}"));
}

#[inline(never)]
pub fn charge(amount: usize, limit: usize) {
    must(amount <= limit, format!("charged {amount} of {limit}"));
}

#[inline(never)]
pub fn each(values: &[usize]) -> usize {
    values.iter().map(|value| values[value + 1]).sum()
}

#[inline(never)]
pub fn descend(depth: u32) -> u32 {
    if depth == 0 {
        panic!("bottom reached");
    }
    descend(depth - 1) + 1
}

pub struct Shelf<T>(PhantomData<T>);

impl<T> Shelf<T> {
    #[inline(never)]
    pub fn take(count: usize) -> usize {
        let empty: Vec<usize> = Vec::new();
        empty[count]
    }
}
