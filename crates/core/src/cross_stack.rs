//! References from one stack to a value of another.

/// The way in which a stack reads a value of another stack.
///
/// ```
/// use stanchion_core::{App, CrossStack};
///
/// let app = App::new();
/// app.set_cross_stack(CrossStack::Parameters);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CrossStack {
    /// Uses `Fn::GetStackOutput`. The value is read at each operation on the consuming stack. The producing stack can
    /// still be changed and deleted. Works across Regions.
    #[default]
    Weak,
    /// Uses exports. CloudFormation refuses to change or delete an exported value that another stack uses. Works only
    /// within one account and Region.
    Exports,
    /// Uses parameters, which the deployer sets from the outputs of the producing stack. Works across accounts and
    /// Regions.
    Parameters,
}
