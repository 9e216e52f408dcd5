//! How a value gets from one stack to another.

/// The way references between stacks are made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CrossStack {
    /// `Fn::GetStackOutput`: nothing is locked, the producer can change and go; the value is read at each
    /// operation on the consumer. Reaches other Regions.
    #[default]
    Weak,
    /// Exports: CloudFormation refuses to change a value in use. Same account and Region only.
    Exports,
    /// Parameters that whoever deploys fills from the producer's outputs. Works everywhere.
    Parameters,
}
