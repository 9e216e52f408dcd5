// Made by `cargo xtask generate`; do not edit.
//! `AWS::MPA::ApprovalTeam`

use stanchion_template::generated::*;

/// `AWS::MPA::ApprovalTeam`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-approvalteam.html)
#[must_use]
pub struct ApprovalTeam<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl ApprovalTeam<Missing_<super::required::approval_strategy>, Missing_<super::required::approvers>, Missing_<super::required::description>, Missing_<super::required::name>, Missing_<super::required::policies>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApprovalTeam(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> ApprovalTeam<S0, S1, S2, S3, S4> {
    /// Sets `ApprovalStrategy`. Required.
    #[inline] pub fn approval_strategy(mut self, value: impl IntoValue_<ApprovalStrategy>) -> ApprovalTeam<Set_, S1, S2, S3, S4> { self.0.put("ApprovalStrategy", value.into_node()); ApprovalTeam(self.0, PhantomData_) }
    /// Sets `Approvers`. Required. 1 to 20 items.
    #[inline] pub fn approvers(mut self, value: impl IntoValue_<Vec<Approver>>) -> ApprovalTeam<S0, Set_, S2, S3, S4> { self.0.put("Approvers", value.into_node()); ApprovalTeam(self.0, PhantomData_) }
    /// Sets `Description`. Required. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> ApprovalTeam<S0, S1, Set_, S3, S4> { self.0.put("Description", value.into_node()); ApprovalTeam(self.0, PhantomData_) }
    /// Sets `Name`. Required. At most 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ApprovalTeam<S0, S1, S2, Set_, S4> { self.0.put("Name", value.into_node()); ApprovalTeam(self.0, PhantomData_) }
    /// Sets `Policies`. Required. 1 to 10 items. An update replaces the resource.
    #[inline] pub fn policies(mut self, value: impl IntoValue_<Vec<Policy>>) -> ApprovalTeam<S0, S1, S2, S3, Set_> { self.0.put("Policies", value.into_node()); ApprovalTeam(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<ApprovalTeam> for ApprovalTeam<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for ApprovalTeam<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::MPA::ApprovalTeam";
    type Handle = ApprovalTeamRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApprovalTeam`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApprovalTeamRef(Id_);
impl From<Id_> for ApprovalTeamRef { #[inline] fn from(id: Id_) -> Self { ApprovalTeamRef(id) } }
impl AsRef<Id_> for ApprovalTeamRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApprovalTeamRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastUpdateTime`
    #[inline] pub fn last_update_time(&self) -> Value_<String> { self.0.attribute("LastUpdateTime") }
    /// `Fn::GetAtt` `NumberOfApprovers`
    #[inline] pub fn number_of_approvers(&self) -> Value_<i64> { self.0.attribute("NumberOfApprovers") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusCode`
    #[inline] pub fn status_code(&self) -> Value_<String> { self.0.attribute("StatusCode") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
    /// `Fn::GetAtt` `UpdateSessionArn`
    #[inline] pub fn update_session_arn(&self) -> Value_<String> { self.0.attribute("UpdateSessionArn") }
    /// `Fn::GetAtt` `VersionId`
    #[inline] pub fn version_id(&self) -> Value_<String> { self.0.attribute("VersionId") }
}
/// `AWS::MPA::ApprovalTeam.MofNApprovalStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mpa-approvalteam-mofnapprovalstrategy.html)
#[must_use]
pub struct MofNApprovalStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MofNApprovalStrategy<Missing_<super::required::min_approvals_required>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MofNApprovalStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> MofNApprovalStrategy<S0> {
    /// Sets `MinApprovalsRequired`. Required.
    #[inline] pub fn min_approvals_required(mut self, value: impl IntoValue_<i64>) -> MofNApprovalStrategy<Set_> { self.0.put("MinApprovalsRequired", value.into_node()); MofNApprovalStrategy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MofNApprovalStrategy> for MofNApprovalStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MPA::ApprovalTeam.ApprovalStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mpa-approvalteam-approvalstrategy.html)
#[must_use]
pub struct ApprovalStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApprovalStrategy<Missing_<super::required::mof_n>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApprovalStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> ApprovalStrategy<S0> {
    /// Sets `MofN`. Required.
    #[inline] pub fn mof_n(mut self, value: impl IntoValue_<MofNApprovalStrategy>) -> ApprovalStrategy<Set_> { self.0.put("MofN", value.into_node()); ApprovalStrategy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ApprovalStrategy> for ApprovalStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MPA::ApprovalTeam.Approver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mpa-approvalteam-approver.html)
#[must_use]
pub struct Approver<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Approver<Missing_<super::required::primary_identity_id>, Missing_<super::required::primary_identity_source_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Approver(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Approver<S0, S1> {
    /// Sets `ApproverId`.
    #[inline] pub fn approver_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApproverId", value.into_node()); self }
    /// Sets `PrimaryIdentityId`. Required. 1 to 100 characters.
    #[inline] pub fn primary_identity_id(mut self, value: impl IntoValue_<String>) -> Approver<Set_, S1> { self.0.put("PrimaryIdentityId", value.into_node()); Approver(self.0, PhantomData_) }
    /// Sets `PrimaryIdentitySourceArn`. Required. At most 1000 characters.
    #[inline] pub fn primary_identity_source_arn(mut self, value: impl IntoValue_<String>) -> Approver<S0, Set_> { self.0.put("PrimaryIdentitySourceArn", value.into_node()); Approver(self.0, PhantomData_) }
    /// Sets `PrimaryIdentityStatus`.
    #[inline] pub fn primary_identity_status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrimaryIdentityStatus", value.into_node()); self }
    /// Sets `ResponseTime`.
    #[inline] pub fn response_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResponseTime", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Approver> for Approver<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MPA::ApprovalTeam.Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mpa-approvalteam-policy.html)
#[must_use]
pub struct Policy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Policy<Missing_<super::required::policy_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Policy(Properties_::new(), PhantomData_) }
}
impl<S0> Policy<S0> {
    /// Sets `PolicyArn`. Required. At most 1224 characters.
    #[inline] pub fn policy_arn(mut self, value: impl IntoValue_<String>) -> Policy<Set_> { self.0.put("PolicyArn", value.into_node()); Policy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Policy> for Policy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
