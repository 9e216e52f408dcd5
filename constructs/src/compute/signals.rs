//! Signals of new instances to the Auto Scaling group that waits for them.

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::Id;

use super::LaunchTemplate;

/// Makes the instances of a launch template send a signal to a group. Reports images without the program for it, and
/// launch templates that send the signals of another group.
pub(super) fn attach(scope: &Scope, template: &LaunchTemplate, group: &impl AsRef<Id>) {
    if template.has_cfn_signal() == Some(false) {
        scope.report(
            Diagnostic::new(code::ASG_012, "the image has no program that sends a signal")
                .property("CreationPolicy.ResourceSignal")
                .found("an image without `cfn-signal`")
                .allowed("a standard image of Amazon Linux, or an image with aws-cfn-bootstrap"),
        );
    }
    if !template.signal(scope, group) {
        scope.report(
            Diagnostic::new(
                code::ASG_013,
                "the launch template cannot send the signals of the group",
            )
            .property("CreationPolicy.ResourceSignal")
            .found("a launch template of another stack, or of another group that waits for signals")
            .allowed("a launch template of its own in the same stack"),
        );
    }
}
