//! Limits on calls.

/// How many calls are let through.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Throttle {
    /// Calls a second, over time.
    pub rate: f64,
    /// Calls at once.
    pub burst: u32,
}
