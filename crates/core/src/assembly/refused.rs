//! The templates of an app with errors.

use stanchion_check::{Diagnostics, RuleSet};

use super::Assembly;

/// The templates of an app whose constructs reported errors. They can be checked and not written.
///
/// ```
/// use stanchion_aws::efs;
/// use stanchion_core::App;
///
/// let app = App::new();
/// let stack = app.stack("S");
/// stack.moved("Old", "New");
/// stack.add("Data", efs::FileSystem::new().kms_key_id("alias/data"));
/// let refused = app.into_assembly(&[]).unwrap_err();
/// let all = refused.check_with(&Default::default());
/// let ids: Vec<&str> = all.iter().map(|it| it.code.id).collect();
/// assert!(ids.contains(&"APP-007") && ids.contains(&"EFS-009"), "{ids:?}");
/// ```
#[derive(Clone, Debug)]
pub struct RefusedAssembly(pub(crate) Assembly);

impl RefusedAssembly {
    /// Returns the findings of the constructs and aspects. At least one of them is an error.
    pub fn diagnostics(&self) -> &Diagnostics {
        self.0.diagnostics()
    }

    /// Returns the findings of the constructs and aspects, and those of a set of rules in the templates.
    pub fn check_with(&self, rules: &RuleSet) -> Diagnostics {
        let own = self.0.diagnostics().iter().cloned();
        Diagnostics::from(own.chain(self.0.check_with(rules)).collect::<Vec<_>>())
    }
}
