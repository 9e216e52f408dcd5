//! The limits of operations without rollback.

use crate::change::Change;
use crate::error::Error;
use crate::planned::StackPlan;

/// CloudFormation's answer for a change that replaces the resource for certain.
const REPLACED: &str = "True";

/// Refuses a plan that replaces resources with rollback disabled. CloudFormation fails such an update in the middle:
/// "Replacement type updates not supported on stack with disable-rollback".
///
/// Source: <https://github.com/aws/aws-sam-cli/issues/4164> and <https://github.com/aws/aws-cdk-cli/pull/1970>
///
/// # Errors
/// Returns an error that names the resources, if there are any.
pub(crate) fn check(plan: &StackPlan, is_halted: bool) -> Result<(), Error> {
    let is_replaced = |it: &&Change| it.replacement.as_deref() == Some(REPLACED);
    let replaced: Vec<&str> =
        plan.changes.iter().filter(is_replaced).map(|it| it.logical_id.as_str()).collect();
    if !plan.disable_rollback || replaced.is_empty() {
        return Ok(());
    }
    let help = if is_halted {
        "Run `stanchion-deploy rollback` first, and then deploy again"
    } else {
        "Deploy without --disable-rollback"
    };
    Err(Error::Refused(format!(
        "{}: the plan replaces {}, and CloudFormation does not support replacements while rollback is disabled\n  help: {help}",
        plan.name,
        replaced.join(", ")
    )))
}
