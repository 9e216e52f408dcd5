//! Ranges of whole numbers.

use std::fmt;

/// A range of whole numbers that AWS accepts, both ends included. It displays as `120 to 7200`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The smallest number.
    pub least: u32,
    /// The largest number.
    pub most: u32,
}

impl Limits {
    /// Creates a range from its ends.
    pub const fn new(least: u32, most: u32) -> Limits {
        Limits { least, most }
    }

    /// Returns the range with its unit, as in `120 to 7200 seconds`.
    pub fn of(self, unit: &str) -> String {
        format!("{self} {unit}")
    }

    /// Returns true for a number in the range.
    pub fn has(self, number: impl Into<f64>) -> bool {
        (f64::from(self.least)..=f64::from(self.most)).contains(&number.into())
    }
}

impl fmt::Display for Limits {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} to {}", self.least, self.most)
    }
}
