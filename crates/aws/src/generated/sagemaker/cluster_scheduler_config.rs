// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::ClusterSchedulerConfig`

use stanchion_template::generated::*;

/// `AWS::SageMaker::ClusterSchedulerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-clusterschedulerconfig.html)
#[must_use]
pub struct ClusterSchedulerConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ClusterSchedulerConfig<Missing_<super::required::cluster_arn>, Missing_<super::required::name>, Missing_<super::required::scheduler_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterSchedulerConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ClusterSchedulerConfig<S0, S1, S2> {
    /// Sets `ClusterArn`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> ClusterSchedulerConfig<Set_, S1, S2> { self.0.put("ClusterArn", value.into_node()); ClusterSchedulerConfig(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ClusterSchedulerConfig<S0, Set_, S2> { self.0.put("Name", value.into_node()); ClusterSchedulerConfig(self.0, PhantomData_) }
    /// Sets `SchedulerConfig`. Required.
    #[inline] pub fn scheduler_config(mut self, value: impl IntoValue_<SchedulerConfig>) -> ClusterSchedulerConfig<S0, S1, Set_> { self.0.put("SchedulerConfig", value.into_node()); ClusterSchedulerConfig(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ClusterSchedulerConfig> for ClusterSchedulerConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ClusterSchedulerConfig<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SageMaker::ClusterSchedulerConfig";
    type Handle = ClusterSchedulerConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ClusterSchedulerConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterSchedulerConfigRef(Id_);
impl From<Id_> for ClusterSchedulerConfigRef { #[inline] fn from(id: Id_) -> Self { ClusterSchedulerConfigRef(id) } }
impl AsRef<Id_> for ClusterSchedulerConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterSchedulerConfigRef {
    /// `Ref`: `ClusterSchedulerConfigArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ClusterSchedulerConfigArn`
    #[inline] pub fn cluster_scheduler_config_arn(&self) -> Value_<String> { self.0.attribute("ClusterSchedulerConfigArn") }
    /// `Fn::GetAtt` `ClusterSchedulerConfigId`
    #[inline] pub fn cluster_scheduler_config_id(&self) -> Value_<String> { self.0.attribute("ClusterSchedulerConfigId") }
    /// `Fn::GetAtt` `ClusterSchedulerConfigVersion`
    #[inline] pub fn cluster_scheduler_config_version(&self) -> Value_<i64> { self.0.attribute("ClusterSchedulerConfigVersion") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::SageMaker::ClusterSchedulerConfig.PriorityClass`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-clusterschedulerconfig-priorityclass.html)
#[must_use]
pub struct PriorityClass<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PriorityClass<Missing_<super::required::name>, Missing_<super::required::weight>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PriorityClass(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PriorityClass<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PriorityClass<Set_, S1> { self.0.put("Name", value.into_node()); PriorityClass(self.0, PhantomData_) }
    /// Sets `Weight`. Required. 0 to 100.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> PriorityClass<S0, Set_> { self.0.put("Weight", value.into_node()); PriorityClass(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PriorityClass> for PriorityClass<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::ClusterSchedulerConfig.SchedulerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-clusterschedulerconfig-schedulerconfig.html)
#[must_use]
pub struct SchedulerConfig(Properties_);
impl SchedulerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchedulerConfig(Properties_::new()) }
}
impl SchedulerConfig {
    /// Sets `FairShare`. The values are constants of [`FairShare`].
    #[inline] pub fn fair_share(mut self, value: impl IntoValue_<FairShare>) -> Self { self.0.put("FairShare", value.into_node()); self }
    /// Sets `IdleResourceSharing`. The values are constants of [`IdleResourceSharing`].
    #[inline] pub fn idle_resource_sharing(mut self, value: impl IntoValue_<IdleResourceSharing>) -> Self { self.0.put("IdleResourceSharing", value.into_node()); self }
    /// Sets `PriorityClasses`. 0 to 10 items.
    #[inline] pub fn priority_classes(mut self, value: impl IntoValue_<Vec<PriorityClass>>) -> Self { self.0.put("PriorityClasses", value.into_node()); self }
}
impl IntoValue_<SchedulerConfig> for SchedulerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::ClusterSchedulerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-clusterschedulerconfig.html)
#[derive(Debug)]
pub enum FairShare {}
impl FairShare {
    /// `Enabled`
    pub const ENABLED: Value_<FairShare> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<FairShare> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FairShare> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ClusterSchedulerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-clusterschedulerconfig.html)
#[derive(Debug)]
pub enum IdleResourceSharing {}
impl IdleResourceSharing {
    /// `Enabled`
    pub const ENABLED: Value_<IdleResourceSharing> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<IdleResourceSharing> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IdleResourceSharing> { Value_::from_node(value.into_node()) }
}
