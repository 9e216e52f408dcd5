//! Resource attributes that say what happens on creation, update and deletion.

use crate::{IntoValue, Map, Node};

/// What CloudFormation does with a resource that leaves its stack.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeletionPolicy {
    /// Deletes it.
    Delete,
    /// Keeps it.
    Retain,
    /// Keeps it, except when the operation that creates it rolls back.
    RetainExceptOnCreate,
    /// Takes a snapshot and deletes it; only some types can.
    Snapshot,
}

impl DeletionPolicy {
    /// The word in the template.
    pub fn name(self) -> &'static str {
        match self {
            DeletionPolicy::Delete => "Delete",
            DeletionPolicy::Retain => "Retain",
            DeletionPolicy::RetainExceptOnCreate => "RetainExceptOnCreate",
            DeletionPolicy::Snapshot => "Snapshot",
        }
    }
}

/// What CloudFormation does with the old resource when an update replaces it.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UpdateReplacePolicy {
    /// Deletes it.
    Delete,
    /// Keeps it.
    Retain,
    /// Takes a snapshot and deletes it; only some types can.
    Snapshot,
}

impl UpdateReplacePolicy {
    /// The word in the template.
    pub fn name(self) -> &'static str {
        match self {
            UpdateReplacePolicy::Delete => "Delete",
            UpdateReplacePolicy::Retain => "Retain",
            UpdateReplacePolicy::Snapshot => "Snapshot",
        }
    }
}

/// What CloudFormation waits for before a resource counts as created.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreationPolicy(Map);

impl CreationPolicy {
    /// Waits for nothing yet.
    pub fn new() -> CreationPolicy {
        CreationPolicy::default()
    }

    /// Waits for signals from `cfn-signal`. `timeout` is an ISO 8601 duration, `PT5M` unless given.
    #[must_use]
    pub fn resource_signal(
        mut self,
        count: impl IntoValue<i64>,
        timeout: impl IntoValue<String>,
    ) -> Self {
        let signal = Map::from([("Count", count.into_node()), ("Timeout", timeout.into_node())]);
        self.0.insert_in_order("ResourceSignal", signal);
        self
    }

    /// The share of an Auto Scaling group's instances that must signal, 0-100.
    #[must_use]
    pub fn min_successful_instances_percent(mut self, percent: impl IntoValue<i64>) -> Self {
        let policy = Map::from([("MinSuccessfulInstancesPercent", percent.into_node())]);
        self.0.insert_in_order("AutoScalingCreationPolicy", policy);
        self
    }

    /// Starts an AppStream fleet after it is made.
    #[must_use]
    pub fn start_fleet(mut self, start: impl IntoValue<bool>) -> Self {
        self.0.insert_in_order("StartFleet", Node::single("Type", start.into_node()));
        self
    }

    /// The policy as a node.
    pub fn into_node(self) -> Node {
        Node::Map(self.0)
    }
}

/// How CloudFormation updates a resource.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePolicy(Map);

impl UpdatePolicy {
    /// Says nothing yet.
    pub fn new() -> UpdatePolicy {
        UpdatePolicy::default()
    }

    /// Replaces an Auto Scaling group's instances in batches.
    #[must_use]
    pub fn rolling(mut self, update: AutoScalingRollingUpdate) -> Self {
        self.0.insert_in_order("AutoScalingRollingUpdate", update.0);
        self
    }

    /// Replaces a whole Auto Scaling group.
    #[must_use]
    pub fn replace_group(mut self, will_replace: impl IntoValue<bool>) -> Self {
        let update = Map::from([("WillReplace", will_replace.into_node())]);
        self.0.insert_in_order("AutoScalingReplacingUpdate", update);
        self
    }

    /// Leaves sizes that scheduled actions changed as they are.
    #[must_use]
    pub fn ignore_unmodified_group_size(mut self, ignore: impl IntoValue<bool>) -> Self {
        let action = Map::from([("IgnoreUnmodifiedGroupSizeProperties", ignore.into_node())]);
        self.0.insert_in_order("AutoScalingScheduledAction", action);
        self
    }

    /// Shifts a Lambda alias with CodeDeploy.
    #[must_use]
    pub fn code_deploy_lambda_alias(mut self, update: CodeDeployLambdaAliasUpdate) -> Self {
        self.0.insert_in_order("CodeDeployLambdaAliasUpdate", update.0);
        self
    }

    /// Upgrades an OpenSearch domain's engine in place.
    #[must_use]
    pub fn enable_version_upgrade(mut self, enable: impl IntoValue<bool>) -> Self {
        self.0.insert_in_order("EnableVersionUpgrade", enable.into_node());
        self
    }

    /// Changes the shards of an ElastiCache replication group in place.
    #[must_use]
    pub fn use_online_resharding(mut self, online: impl IntoValue<bool>) -> Self {
        self.0.insert_in_order("UseOnlineResharding", online.into_node());
        self
    }

    /// The policy as a node.
    pub fn into_node(self) -> Node {
        Node::Map(self.0)
    }
}

/// How an Auto Scaling group's instances are replaced in batches.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingRollingUpdate(Map);

impl AutoScalingRollingUpdate {
    /// AWS's defaults: one instance a batch, none kept in service.
    pub fn new() -> AutoScalingRollingUpdate {
        AutoScalingRollingUpdate::default()
    }

    /// How many instances a batch has.
    #[must_use]
    pub fn max_batch_size(mut self, size: impl IntoValue<i64>) -> Self {
        self.0.insert_in_order("MaxBatchSize", size.into_node());
        self
    }

    /// How many instances stay in service.
    #[must_use]
    pub fn min_instances_in_service(mut self, count: impl IntoValue<i64>) -> Self {
        self.0.insert_in_order("MinInstancesInService", count.into_node());
        self
    }

    /// The share that stays active, 0-100.
    #[must_use]
    pub fn min_active_instances_percent(mut self, percent: impl IntoValue<i64>) -> Self {
        self.0.insert_in_order("MinActiveInstancesPercent", percent.into_node());
        self
    }

    /// The share that must signal, 0-100.
    #[must_use]
    pub fn min_successful_instances_percent(mut self, percent: impl IntoValue<i64>) -> Self {
        self.0.insert_in_order("MinSuccessfulInstancesPercent", percent.into_node());
        self
    }

    /// How long to wait between batches, an ISO 8601 duration up to `PT1H`.
    #[must_use]
    pub fn pause_time(mut self, time: impl IntoValue<String>) -> Self {
        self.0.insert_in_order("PauseTime", time.into_node());
        self
    }

    /// Processes to suspend during the update.
    #[must_use]
    pub fn suspend_processes(mut self, processes: impl IntoValue<Vec<String>>) -> Self {
        self.0.insert_in_order("SuspendProcesses", processes.into_node());
        self
    }

    /// Waits for signals of new instances.
    #[must_use]
    pub fn wait_on_resource_signals(mut self, wait: impl IntoValue<bool>) -> Self {
        self.0.insert_in_order("WaitOnResourceSignals", wait.into_node());
        self
    }
}

/// How CodeDeploy shifts a Lambda alias.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeDeployLambdaAliasUpdate(Map);

impl CodeDeployLambdaAliasUpdate {
    /// The CodeDeploy application and deployment group.
    pub fn new(
        application: impl IntoValue<String>,
        deployment_group: impl IntoValue<String>,
    ) -> Self {
        CodeDeployLambdaAliasUpdate(Map::from([
            ("ApplicationName", application.into_node()),
            ("DeploymentGroupName", deployment_group.into_node()),
        ]))
    }

    /// A function to run before traffic shifts.
    #[must_use]
    pub fn before_allow_traffic_hook(mut self, function: impl IntoValue<String>) -> Self {
        self.0.insert_in_order("BeforeAllowTrafficHook", function.into_node());
        self
    }

    /// A function to run after traffic shifted.
    #[must_use]
    pub fn after_allow_traffic_hook(mut self, function: impl IntoValue<String>) -> Self {
        self.0.insert_in_order("AfterAllowTrafficHook", function.into_node());
        self
    }
}
