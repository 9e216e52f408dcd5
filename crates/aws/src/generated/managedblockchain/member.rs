// Made by `cargo xtask generate`; do not edit.
//! `AWS::ManagedBlockchain::Member`

use stanchion_template::generated::*;

/// `AWS::ManagedBlockchain::Member`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-member.html)
#[must_use]
pub struct Member<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Member<Missing_<super::required::member_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Member(Properties_::new(), PhantomData_) }
}
impl<S0> Member<S0> {
    /// Sets `InvitationId`.
    #[inline] pub fn invitation_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InvitationId", value.into_node()); self }
    /// Sets `MemberConfiguration`. Required.
    #[inline] pub fn member_configuration(mut self, value: impl IntoValue_<MemberConfiguration>) -> Member<Set_> { self.0.put("MemberConfiguration", value.into_node()); Member(self.0, PhantomData_) }
    /// Sets `NetworkConfiguration`.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `NetworkId`.
    #[inline] pub fn network_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Member> for Member<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Member<S0> {
    const TYPE: &'static str = "AWS::ManagedBlockchain::Member";
    type Handle = MemberRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Member`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MemberRef(Id_);
impl From<Id_> for MemberRef { #[inline] fn from(id: Id_) -> Self { MemberRef(id) } }
impl AsRef<Id_> for MemberRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MemberRef {
    /// `Ref`: `MemberId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `MemberId`
    #[inline] pub fn member_id(&self) -> Value_<String> { self.0.attribute("MemberId") }
    /// `Fn::GetAtt` `NetworkId`
    #[inline] pub fn network_id(&self) -> Value_<String> { self.0.attribute("NetworkId") }
}
/// `AWS::ManagedBlockchain::Member.MemberFabricConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-memberfabricconfiguration.html)
#[must_use]
pub struct MemberFabricConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MemberFabricConfiguration<Missing_<super::required::admin_password>, Missing_<super::required::admin_username>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MemberFabricConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MemberFabricConfiguration<S0, S1> {
    /// Sets `AdminPassword`. Required.
    #[inline] pub fn admin_password(mut self, value: impl IntoValue_<String>) -> MemberFabricConfiguration<Set_, S1> { self.0.put("AdminPassword", value.into_node()); MemberFabricConfiguration(self.0, PhantomData_) }
    /// Sets `AdminUsername`. Required.
    #[inline] pub fn admin_username(mut self, value: impl IntoValue_<String>) -> MemberFabricConfiguration<S0, Set_> { self.0.put("AdminUsername", value.into_node()); MemberFabricConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MemberFabricConfiguration> for MemberFabricConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ManagedBlockchain::Member.MemberFrameworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-memberframeworkconfiguration.html)
#[must_use]
pub struct MemberFrameworkConfiguration(Properties_);
impl MemberFrameworkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MemberFrameworkConfiguration(Properties_::new()) }
}
impl MemberFrameworkConfiguration {
    /// Sets `MemberFabricConfiguration`.
    #[inline] pub fn member_fabric_configuration(mut self, value: impl IntoValue_<MemberFabricConfiguration>) -> Self { self.0.put("MemberFabricConfiguration", value.into_node()); self }
}
impl IntoValue_<MemberFrameworkConfiguration> for MemberFrameworkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ManagedBlockchain::Member.MemberConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-memberconfiguration.html)
#[must_use]
pub struct MemberConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MemberConfiguration<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MemberConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MemberConfiguration<S0> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MemberFrameworkConfiguration`.
    #[inline] pub fn member_framework_configuration(mut self, value: impl IntoValue_<MemberFrameworkConfiguration>) -> Self { self.0.put("MemberFrameworkConfiguration", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MemberConfiguration<Set_> { self.0.put("Name", value.into_node()); MemberConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MemberConfiguration> for MemberConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ManagedBlockchain::Member.NetworkFabricConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-networkfabricconfiguration.html)
#[must_use]
pub struct NetworkFabricConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NetworkFabricConfiguration<Missing_<super::required::edition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkFabricConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> NetworkFabricConfiguration<S0> {
    /// Sets `Edition`. Required.
    #[inline] pub fn edition(mut self, value: impl IntoValue_<String>) -> NetworkFabricConfiguration<Set_> { self.0.put("Edition", value.into_node()); NetworkFabricConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NetworkFabricConfiguration> for NetworkFabricConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ManagedBlockchain::Member.NetworkFrameworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-networkframeworkconfiguration.html)
#[must_use]
pub struct NetworkFrameworkConfiguration(Properties_);
impl NetworkFrameworkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkFrameworkConfiguration(Properties_::new()) }
}
impl NetworkFrameworkConfiguration {
    /// Sets `NetworkFabricConfiguration`.
    #[inline] pub fn network_fabric_configuration(mut self, value: impl IntoValue_<NetworkFabricConfiguration>) -> Self { self.0.put("NetworkFabricConfiguration", value.into_node()); self }
}
impl IntoValue_<NetworkFrameworkConfiguration> for NetworkFrameworkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ManagedBlockchain::Member.ApprovalThresholdPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-approvalthresholdpolicy.html)
#[must_use]
pub struct ApprovalThresholdPolicy(Properties_);
impl ApprovalThresholdPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApprovalThresholdPolicy(Properties_::new()) }
}
impl ApprovalThresholdPolicy {
    /// Sets `ProposalDurationInHours`.
    #[inline] pub fn proposal_duration_in_hours(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProposalDurationInHours", value.into_node()); self }
    /// Sets `ThresholdComparator`.
    #[inline] pub fn threshold_comparator(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThresholdComparator", value.into_node()); self }
    /// Sets `ThresholdPercentage`.
    #[inline] pub fn threshold_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThresholdPercentage", value.into_node()); self }
}
impl IntoValue_<ApprovalThresholdPolicy> for ApprovalThresholdPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ManagedBlockchain::Member.VotingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-votingpolicy.html)
#[must_use]
pub struct VotingPolicy(Properties_);
impl VotingPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VotingPolicy(Properties_::new()) }
}
impl VotingPolicy {
    /// Sets `ApprovalThresholdPolicy`.
    #[inline] pub fn approval_threshold_policy(mut self, value: impl IntoValue_<ApprovalThresholdPolicy>) -> Self { self.0.put("ApprovalThresholdPolicy", value.into_node()); self }
}
impl IntoValue_<VotingPolicy> for VotingPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ManagedBlockchain::Member.NetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-networkconfiguration.html)
#[must_use]
pub struct NetworkConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl NetworkConfiguration<Missing_<super::required::framework>, Missing_<super::required::framework_version>, Missing_<super::required::name>, Missing_<super::required::voting_policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> NetworkConfiguration<S0, S1, S2, S3> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Framework`. Required.
    #[inline] pub fn framework(mut self, value: impl IntoValue_<String>) -> NetworkConfiguration<Set_, S1, S2, S3> { self.0.put("Framework", value.into_node()); NetworkConfiguration(self.0, PhantomData_) }
    /// Sets `FrameworkVersion`. Required.
    #[inline] pub fn framework_version(mut self, value: impl IntoValue_<String>) -> NetworkConfiguration<S0, Set_, S2, S3> { self.0.put("FrameworkVersion", value.into_node()); NetworkConfiguration(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> NetworkConfiguration<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); NetworkConfiguration(self.0, PhantomData_) }
    /// Sets `NetworkFrameworkConfiguration`.
    #[inline] pub fn network_framework_configuration(mut self, value: impl IntoValue_<NetworkFrameworkConfiguration>) -> Self { self.0.put("NetworkFrameworkConfiguration", value.into_node()); self }
    /// Sets `VotingPolicy`. Required.
    #[inline] pub fn voting_policy(mut self, value: impl IntoValue_<VotingPolicy>) -> NetworkConfiguration<S0, S1, S2, Set_> { self.0.put("VotingPolicy", value.into_node()); NetworkConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<NetworkConfiguration> for NetworkConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
