//! Compiles the examples of the README and the guides as documentation tests.

#![forbid(unsafe_code)]

/// Compiles the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;

/// Compiles the examples of the guide to rules of your own.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/rules.md")]
pub struct Rules;

/// Compiles the examples of the guide to reviews.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/review.md")]
pub struct Review;
