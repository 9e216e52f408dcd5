//! An argument of a function that CloudFormation refuses.

use stanchion_template::Segment;

/// An argument that CloudFormation refuses.
pub(super) struct Wrong {
    /// The way from the function to the argument.
    pub(super) below: Vec<Segment>,
    pub(super) message: String,
    pub(super) found: String,
    pub(super) allowed: String,
}
