// Made by `cargo xtask generate`; do not edit.
//! `AWS::WellArchitected::AgentProfile`

use stanchion_template::generated::*;

/// `AWS::WellArchitected::AgentProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentprofile.html)
#[must_use]
pub struct AgentProfile<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl AgentProfile<Missing_<super::required::aggregation_configuration>, Missing_<super::required::execution_role_arn>, Missing_<super::required::name>, Missing_<super::required::pillars>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> AgentProfile<S0, S1, S2, S3> {
    /// Sets `AggregationConfiguration`. Required. 0 to 100 items.
    #[inline] pub fn aggregation_configuration(mut self, value: impl IntoValue_<Vec<AggregationConfiguration>>) -> AgentProfile<Set_, S1, S2, S3> { self.0.put("AggregationConfiguration", value.into_node()); AgentProfile(self.0, PhantomData_) }
    /// Sets `BusinessOverview`. At most 512 characters.
    #[inline] pub fn business_overview(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BusinessOverview", value.into_node()); self }
    /// Sets `DeletionProtection`.
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `Description`. At most 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. 3 to 128 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. Required. 1 to 2048 characters.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> AgentProfile<S0, Set_, S2, S3> { self.0.put("ExecutionRoleArn", value.into_node()); AgentProfile(self.0, PhantomData_) }
    /// Sets `Name`. Required. 3 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AgentProfile<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); AgentProfile(self.0, PhantomData_) }
    /// Sets `Pillars`. Required. 1 to 4 items. The values are constants of [`Pillar`].
    #[inline] pub fn pillars(mut self, value: impl IntoValue_<Vec<Pillar>>) -> AgentProfile<S0, S1, S2, Set_> { self.0.put("Pillars", value.into_node()); AgentProfile(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<AgentProfile> for AgentProfile<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for AgentProfile<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::WellArchitected::AgentProfile";
    type Handle = AgentProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AgentProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AgentProfileRef(Id_);
impl From<Id_> for AgentProfileRef { #[inline] fn from(id: Id_) -> Self { AgentProfileRef(id) } }
impl AsRef<Id_> for AgentProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AgentProfileRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `LastModifiedAt`
    #[inline] pub fn last_modified_at(&self) -> Value_<String> { self.0.attribute("LastModifiedAt") }
    /// `Fn::GetAtt` `LastModifiedBy`
    #[inline] pub fn last_modified_by(&self) -> Value_<String> { self.0.attribute("LastModifiedBy") }
}
/// `AWS::WellArchitected::AgentProfile.AggregationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wellarchitected-agentprofile-aggregationconfiguration.html)
#[must_use]
pub struct AggregationConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AggregationConfiguration<Missing_<super::required::access_role_arn>, Missing_<super::required::account_id>, Missing_<super::required::regions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AggregationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AggregationConfiguration<S0, S1, S2> {
    /// Sets `AccessRoleArn`. Required. 1 to 2048 characters.
    #[inline] pub fn access_role_arn(mut self, value: impl IntoValue_<String>) -> AggregationConfiguration<Set_, S1, S2> { self.0.put("AccessRoleArn", value.into_node()); AggregationConfiguration(self.0, PhantomData_) }
    /// Sets `AccountId`. Required. Exactly 12 characters.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> AggregationConfiguration<S0, Set_, S2> { self.0.put("AccountId", value.into_node()); AggregationConfiguration(self.0, PhantomData_) }
    /// Sets `Regions`. Required. 0 to 25 items.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<String>>) -> AggregationConfiguration<S0, S1, Set_> { self.0.put("Regions", value.into_node()); AggregationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AggregationConfiguration> for AggregationConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::WellArchitected::AgentProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentprofile.html)
#[derive(Debug)]
pub enum Pillar {}
impl Pillar {
    /// `COST_OPTIMIZATION`
    pub const COST_OPTIMIZATION: Value_<Pillar> = Value_::constant("COST_OPTIMIZATION");
    /// `SECURITY`
    pub const SECURITY: Value_<Pillar> = Value_::constant("SECURITY");
    /// `RESILIENCE`
    pub const RESILIENCE: Value_<Pillar> = Value_::constant("RESILIENCE");
    /// `PERFORMANCE`
    pub const PERFORMANCE: Value_<Pillar> = Value_::constant("PERFORMANCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Pillar> { Value_::from_node(value.into_node()) }
}
