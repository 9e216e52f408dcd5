//! Creates the directories of the teams, because SageMaker Studio mounts only directories that exist.

use stanchion_aws::events;
use stanchion_aws::events::rule::Target;
use stanchion_core::Stack;
use stanchion_template::{Map, Node, SetOpt, Value, json, pseudo};

use super::SharedMlData;
use crate::attach::Mount;
use crate::lambda::{Code, Function, FunctionBuilder, Runtime};
use crate::network::Vpc;
use crate::storage::FileSystem;
use crate::{local_mount_path, object};

/// The code of the function.
const HANDLER: &str = include_str!("directories.py");

/// Creates a function that creates the directories, and the rule that calls it after each creation or update of the stack.
pub(super) fn build(
    config: &SharedMlData,
    stack: &Stack,
    vpc: &Vpc,
    data: &FileSystem,
    log_key: Option<&Value<String>>,
) {
    let at = local_mount_path!("/mnt/teams");
    let reason = "only the function that creates the directories of the teams mounts it";
    let root = data.access_point("/").act_as_root(reason).build(stack, "Root");
    let function = Function::builder(Runtime::PYTHON3_13, "index.handler", Code::inline(HANDLER))
        .description("Creates the directories of the teams")
        .vpc(vpc)
        .subnets(config.file_system.subnets(vpc.inner_subnets()))
        .timeout_seconds(60)
        .environment("ROOT", at.as_str())
        .set_opt(log_key, FunctionBuilder::log_kms_key)
        .build(stack, "Directories");
    root.mount_on(&function, at, Mount::read_write());
    // Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/event-detail-stack-status-change.html
    let pattern = object! {
        "detail" => object! {
            "stack-id" => [pseudo::stack_id()],
            "status-details" => object! { "status" => ["CREATE_COMPLETE", "UPDATE_COMPLETE"] },
        },
        "detail-type" => ["CloudFormation Stack Status Change"],
        "source" => ["aws.cloudformation"],
    };
    let gids = config.teams.iter().map(|(name, it)| (name.to_string(), Node::Int(it.gid.into())));
    let input = Node::single("teams", Node::Map(gids.collect::<Map>()));
    let target =
        Target::new().arn(function.arn()).id("Directories").input(json::to_compact_string(&input));
    let rule = events::Rule::new()
        .description("Creates the directories of the teams when the stack was created or updated")
        .event_pattern(pattern)
        .targets([target]);
    let rule = stack.add("Deployed", rule);
    function.allow_invoke_by("Deployed", "events.amazonaws.com", rule.arn());
}
