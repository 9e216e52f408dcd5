//! Resource attributes that control creation, update and deletion.

use crate::{IntoValue, Map, Node};

/// An action on a resource that is removed from its stack, or whose stack is deleted.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeletionPolicy {
    /// Deletes the resource.
    Delete,
    /// Keeps the resource.
    Retain,
    /// Keeps the resource, except when the stack operation that created it rolls back.
    RetainExceptOnCreate,
    /// Takes a snapshot and deletes the resource. Only some resource types support it.
    Snapshot,
}

impl DeletionPolicy {
    /// Returns the value in the template.
    pub fn name(self) -> &'static str {
        match self {
            DeletionPolicy::Delete => "Delete",
            DeletionPolicy::Retain => "Retain",
            DeletionPolicy::RetainExceptOnCreate => "RetainExceptOnCreate",
            DeletionPolicy::Snapshot => "Snapshot",
        }
    }
}

/// An action on the old resource when an update replaces it.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UpdateReplacePolicy {
    /// Deletes the old resource.
    Delete,
    /// Keeps the old resource.
    Retain,
    /// Takes a snapshot and deletes the old resource. Only some resource types support it.
    Snapshot,
}

impl UpdateReplacePolicy {
    /// Returns the value in the template.
    pub fn name(self) -> &'static str {
        match self {
            UpdateReplacePolicy::Delete => "Delete",
            UpdateReplacePolicy::Retain => "Retain",
            UpdateReplacePolicy::Snapshot => "Snapshot",
        }
    }
}

/// The conditions under which CloudFormation counts a resource as created.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreationPolicy(Map);

impl CreationPolicy {
    /// Creates an empty policy.
    pub fn new() -> CreationPolicy {
        CreationPolicy::default()
    }

    /// Sets `ResourceSignal`: waits for `count` signals from `cfn-signal`. `timeout` is an ISO 8601 duration such as
    /// `PT5M`.
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

    /// Sets `AutoScalingCreationPolicy`: the percentage of an Auto Scaling group's instances that must signal
    /// success, 0 to 100.
    #[must_use]
    pub fn min_successful_instances_percent(mut self, percent: impl IntoValue<i64>) -> Self {
        let policy = Map::from([("MinSuccessfulInstancesPercent", percent.into_node())]);
        self.0.insert_in_order("AutoScalingCreationPolicy", policy);
        self
    }

    /// Sets `StartFleet`: starts an AppStream fleet after it is created.
    #[must_use]
    pub fn start_fleet(mut self, start: impl IntoValue<bool>) -> Self {
        self.0.insert_in_order("StartFleet", Node::single("Type", start.into_node()));
        self
    }

    /// Returns the policy as a node.
    pub fn into_node(self) -> Node {
        Node::Map(self.0)
    }
}

/// The way in which CloudFormation updates a resource.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePolicy(Map);

impl UpdatePolicy {
    /// Creates an empty policy.
    pub fn new() -> UpdatePolicy {
        UpdatePolicy::default()
    }

    /// Sets `AutoScalingRollingUpdate`: an update replaces the instances of an Auto Scaling group in batches.
    #[must_use]
    pub fn rolling(mut self, update: AutoScalingRollingUpdate) -> Self {
        self.0.insert_in_order("AutoScalingRollingUpdate", update.0);
        self
    }

    /// Sets `AutoScalingReplacingUpdate`: an update replaces the whole Auto Scaling group.
    #[must_use]
    pub fn replace_group(mut self, will_replace: impl IntoValue<bool>) -> Self {
        let update = Map::from([("WillReplace", will_replace.into_node())]);
        self.0.insert_in_order("AutoScalingReplacingUpdate", update);
        self
    }

    /// Sets `AutoScalingScheduledAction`: an update keeps group sizes that scheduled actions have changed.
    #[must_use]
    pub fn ignore_unmodified_group_size(mut self, ignore: impl IntoValue<bool>) -> Self {
        let action = Map::from([("IgnoreUnmodifiedGroupSizeProperties", ignore.into_node())]);
        self.0.insert_in_order("AutoScalingScheduledAction", action);
        self
    }

    /// Sets `CodeDeployLambdaAliasUpdate`: CodeDeploy shifts the traffic of a Lambda alias.
    #[must_use]
    pub fn code_deploy_lambda_alias(mut self, update: CodeDeployLambdaAliasUpdate) -> Self {
        self.0.insert_in_order("CodeDeployLambdaAliasUpdate", update.0);
        self
    }

    /// Sets `EnableVersionUpgrade`: an update upgrades the engine of an OpenSearch domain in place.
    #[must_use]
    pub fn enable_version_upgrade(mut self, enable: impl IntoValue<bool>) -> Self {
        self.0.insert_in_order("EnableVersionUpgrade", enable.into_node());
        self
    }

    /// Sets `UseOnlineResharding`: an update changes the shards of an ElastiCache replication group in place.
    #[must_use]
    pub fn use_online_resharding(mut self, online: impl IntoValue<bool>) -> Self {
        self.0.insert_in_order("UseOnlineResharding", online.into_node());
        self
    }

    /// Returns the policy as a node.
    pub fn into_node(self) -> Node {
        Node::Map(self.0)
    }
}

/// A rolling update of an Auto Scaling group: its instances are replaced in batches.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingRollingUpdate(Map);

impl AutoScalingRollingUpdate {
    /// Creates a rolling update with AWS's defaults: one instance in a batch, no minimum in service.
    pub fn new() -> AutoScalingRollingUpdate {
        AutoScalingRollingUpdate::default()
    }

    /// Sets `MaxBatchSize`: the number of instances in a batch. Default: 1.
    #[must_use]
    pub fn max_batch_size(mut self, size: impl IntoValue<i64>) -> Self {
        self.0.insert_in_order("MaxBatchSize", size.into_node());
        self
    }

    /// Sets `MinInstancesInService`: the number of instances that stay in service. Default: 0.
    #[must_use]
    pub fn min_instances_in_service(mut self, count: impl IntoValue<i64>) -> Self {
        self.0.insert_in_order("MinInstancesInService", count.into_node());
        self
    }

    /// Sets `MinActiveInstancesPercent`: the percentage of instances that stay active, 0 to 100.
    #[must_use]
    pub fn min_active_instances_percent(mut self, percent: impl IntoValue<i64>) -> Self {
        self.0.insert_in_order("MinActiveInstancesPercent", percent.into_node());
        self
    }

    /// Sets `MinSuccessfulInstancesPercent`: the percentage of instances that must signal success, 0 to 100.
    #[must_use]
    pub fn min_successful_instances_percent(mut self, percent: impl IntoValue<i64>) -> Self {
        self.0.insert_in_order("MinSuccessfulInstancesPercent", percent.into_node());
        self
    }

    /// Sets `PauseTime`: the time between batches, an ISO 8601 duration up to `PT1H`.
    #[must_use]
    pub fn pause_time(mut self, time: impl IntoValue<String>) -> Self {
        self.0.insert_in_order("PauseTime", time.into_node());
        self
    }

    /// Sets `SuspendProcesses`: the Auto Scaling processes that are suspended during the update.
    #[must_use]
    pub fn suspend_processes(mut self, processes: impl IntoValue<Vec<String>>) -> Self {
        self.0.insert_in_order("SuspendProcesses", processes.into_node());
        self
    }

    /// Sets `WaitOnResourceSignals`: waits for signals from new instances.
    #[must_use]
    pub fn wait_on_resource_signals(mut self, wait: impl IntoValue<bool>) -> Self {
        self.0.insert_in_order("WaitOnResourceSignals", wait.into_node());
        self
    }
}

/// A CodeDeploy deployment that shifts the traffic of a Lambda alias.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeDeployLambdaAliasUpdate(Map);

impl CodeDeployLambdaAliasUpdate {
    /// Creates a deployment with a CodeDeploy application and deployment group.
    pub fn new(
        application: impl IntoValue<String>,
        deployment_group: impl IntoValue<String>,
    ) -> Self {
        CodeDeployLambdaAliasUpdate(Map::from([
            ("ApplicationName", application.into_node()),
            ("DeploymentGroupName", deployment_group.into_node()),
        ]))
    }

    /// Sets `BeforeAllowTrafficHook`: a Lambda function that runs before traffic shifts.
    #[must_use]
    pub fn before_allow_traffic_hook(mut self, function: impl IntoValue<String>) -> Self {
        self.0.insert_in_order("BeforeAllowTrafficHook", function.into_node());
        self
    }

    /// Sets `AfterAllowTrafficHook`: a Lambda function that runs after traffic has shifted.
    #[must_use]
    pub fn after_allow_traffic_hook(mut self, function: impl IntoValue<String>) -> Self {
        self.0.insert_in_order("AfterAllowTrafficHook", function.into_node());
        self
    }
}
