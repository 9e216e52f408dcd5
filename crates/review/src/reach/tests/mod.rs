//! Random networks against an evaluator that was written separately.

mod drawn;
mod evaluator;
mod large;
mod random;
