//! The signal that tells CloudFormation how the start of an instance ended.

use stanchion_template::{Value, pseudo};

use super::MountFailure;
use crate::Text;
use crate::text;

/// Tells CloudFormation how the start of an instance ended, for a resource that waits for it.
///
/// `cfn-signal` proves with the identity document of the instance who it is, so the role needs no permission.
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-signal.html>
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CreationSignal {
    resource: Value<String>,
}

impl CreationSignal {
    /// The number of the script that sends the signal. It is the first, and runs all others.
    pub(crate) const NUMBER: usize = 0;

    /// Creates a signal for the resource with a logical id in the same stack.
    pub(crate) fn new(resource: Value<String>) -> CreationSignal {
        CreationSignal { resource }
    }

    /// Returns the logical id of the resource that waits.
    pub(crate) fn resource(&self) -> &Value<String> {
        &self.resource
    }

    /// Returns what an instance does if a mount fails. `$1` is the reason.
    pub(super) fn on_mount_failure(&self) -> MountFailure {
        let signal = text![self.command(), " --exit-code 1 --reason \"$1\""];
        MountFailure { turn_off: false, reports: vec![signal] }
    }

    /// Returns the script that runs the other scripts and sends the signal when all have ended.
    ///
    /// cloud-init runs scripts in the order of their names, whether the one before has failed or not, and tells none of the
    /// others. It leaves out those that are no longer executable.
    pub(super) fn script(&self) -> Text {
        text![
            "\
#!/bin/sh
# Runs the other scripts, and tells CloudFormation how they ended.
status=0
for script in /var/lib/cloud/instance/scripts/script-*; do
  case $script in */script-000) continue ;; esac
  \"$script\" || status=1
  chmod a-x \"$script\"
done
",
            self.command(),
            " --exit-code \"$status\"\nexit \"$status\"\n",
        ]
    }

    /// Amazon Linux has the program in `/opt/aws/bin`.
    fn command(&self) -> Text {
        text![
            "PATH=\"$PATH:/opt/aws/bin\" cfn-signal --stack ",
            pseudo::stack_name(),
            " --resource ",
            self.resource.clone(),
            " --region ",
            pseudo::region(),
        ]
    }
}
