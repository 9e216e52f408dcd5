//! The outputs: what exists, and the commands of the walk-through, ready to be pasted into a shell.

use stanchion_core::Stack;
use stanchion_template::document::Output;
use stanchion_template::{Value, pseudo};

use super::{FLEET_TAG, FleetKind};
use crate::ssm::CommandDocument;
use crate::storage::FileSystem;
use crate::{Text, text};

pub(super) fn build(
    stack: &Stack,
    file_system: &FileSystem,
    (kind, fleet): (FleetKind, &Value<String>),
    document: &CommandDocument,
) {
    let terminate = match kind {
        FleetKind::SpotFleet => aws(
            "ec2 cancel-spot-fleet-requests",
            text![" --terminate-instances --spot-fleet-request-ids ", fleet.clone()],
        ),
        FleetKind::AutoScalingGroup => aws(
            "autoscaling update-auto-scaling-group",
            text![" --min-size 0 --desired-capacity 0 --auto-scaling-group-name ", fleet.clone()],
        ),
    };
    let registered = text![
        format!(" --filters Key=tag:{FLEET_TAG},Values="),
        pseudo::stack_name(),
        " --query 'InstanceInformationList[].[InstanceId,PingStatus]' --output table",
    ];
    let copy = text![
        " --document-name ",
        document.name(),
        format!(" --targets Key=tag:{FLEET_TAG},Values="),
        pseudo::stack_name(),
        " --max-concurrency 100% --max-errors 100% --query Command.CommandId --output text",
    ];
    let watch = text![
        format!(" --filters Name=tag:{FLEET_TAG},Values="),
        pseudo::stack_name(),
        " --query \"Reservations[].Instances[].[InstanceId,State.Name,Tags[?Key=='Name']|[0].Value]\" --output table",
    ];
    let outputs: [(&str, &str, Value<String>); 8] = [
        ("FileSystemId", "The file system", file_system.id()),
        ("FleetId", "The fleet", fleet.clone()),
        ("CopyDocument", "The Systems Manager document that copies", document.name()),
        (
            "RegisteredCommand",
            "1. Lists the instances that Systems Manager reaches; copy when all of them are Online",
            aws("ssm describe-instance-information", registered),
        ),
        ("CopyCommand", "2. Starts copying on every instance", aws("ssm send-command", copy)),
        (
            "WatchCommand",
            "3. Shows the instances and their names: waiting, running, complete or failed",
            aws("ec2 describe-instances", watch),
        ),
        ("TerminateCommand", "4. Terminates the instances of the fleet", terminate),
        (
            "DeleteCommand",
            "5. Deletes the stack",
            aws("cloudformation delete-stack", text![" --stack-name ", pseudo::stack_name()]),
        ),
    ];
    for (name, description, value) in outputs {
        stack.output(name, Output::new(value).description(description));
    }
}

/// Returns a command of the AWS CLI with its arguments.
fn aws(command: &str, arguments: Text) -> Value<String> {
    text![format!("aws {command} --region "), pseudo::region(), arguments].into_value()
}
