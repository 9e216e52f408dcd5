//! Access: which requests policies allow, and which they allow after a change.

mod actions;
mod compare;
mod condition;
mod pattern;
mod principal;
mod read;
mod request;
mod search;
mod statement;
mod symbol;

#[cfg(test)]
mod tests;

use compare::{Difference, difference};
use statement::{Layer, Policies};
