//! Defines throttling limits.

/// The throttling limits of requests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Throttle {
    /// The steady-state limit of requests per second.
    pub rate: f64,
    /// The maximum number of concurrent requests in a burst.
    pub burst: u32,
}
