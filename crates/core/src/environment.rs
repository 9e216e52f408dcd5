//! The account and Region of a stack.

/// The account and Region to which a stack is deployed. The deployer determines a value that is not set.
///
/// ```
/// use stanchion_core::{App, Environment};
///
/// let app = App::new();
/// let stack = app.stack("Storage");
/// stack.set_environment(Environment {
///     account: Some("111122223333".to_owned()),
///     region: Some("eu-central-1".to_owned()),
/// });
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    /// The account, 12 digits.
    pub account: Option<String>,
    /// The Region.
    pub region: Option<String>,
}
