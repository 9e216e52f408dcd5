// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::ApprovalPolicy`

use stanchion_template::generated::*;

/// `AWS::QuickSight::ApprovalPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-approvalpolicy.html)
#[must_use]
pub struct ApprovalPolicy<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl ApprovalPolicy<Missing_<super::required::actions>, Missing_<super::required::applicable_to>, Missing_<super::required::approval_groups>, Missing_<super::required::asset_types>, Missing_<super::required::name>, Missing_<super::required::policy_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApprovalPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> ApprovalPolicy<S0, S1, S2, S3, S4, S5> {
    /// Sets `Actions`. Required. 1 to 10 items. The values are constants of [`Action`].
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<Action>>) -> ApprovalPolicy<Set_, S1, S2, S3, S4, S5> { self.0.put("Actions", value.into_node()); ApprovalPolicy(self.0, PhantomData_) }
    /// Sets `ApplicableTo`. Required.
    #[inline] pub fn applicable_to(mut self, value: impl IntoValue_<ApplicableTo>) -> ApprovalPolicy<S0, Set_, S2, S3, S4, S5> { self.0.put("ApplicableTo", value.into_node()); ApprovalPolicy(self.0, PhantomData_) }
    /// Sets `ApprovalGroups`. Required. At least 1 item.
    #[inline] pub fn approval_groups(mut self, value: impl IntoValue_<Vec<String>>) -> ApprovalPolicy<S0, S1, Set_, S3, S4, S5> { self.0.put("ApprovalGroups", value.into_node()); ApprovalPolicy(self.0, PhantomData_) }
    /// Sets `AssetTypes`. Required. At least 1 item. The values are constants of [`AssetType`].
    #[inline] pub fn asset_types(mut self, value: impl IntoValue_<Vec<AssetType>>) -> ApprovalPolicy<S0, S1, S2, Set_, S4, S5> { self.0.put("AssetTypes", value.into_node()); ApprovalPolicy(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ApprovalPolicy<S0, S1, S2, S3, Set_, S5> { self.0.put("Name", value.into_node()); ApprovalPolicy(self.0, PhantomData_) }
    /// Sets `PolicyId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn policy_id(mut self, value: impl IntoValue_<String>) -> ApprovalPolicy<S0, S1, S2, S3, S4, Set_> { self.0.put("PolicyId", value.into_node()); ApprovalPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<ApprovalPolicy> for ApprovalPolicy<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for ApprovalPolicy<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::QuickSight::ApprovalPolicy";
    type Handle = ApprovalPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApprovalPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApprovalPolicyRef(Id_);
impl From<Id_> for ApprovalPolicyRef { #[inline] fn from(id: Id_) -> Self { ApprovalPolicyRef(id) } }
impl AsRef<Id_> for ApprovalPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApprovalPolicyRef {
    /// `Ref`: `PolicyId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `PolicyArn`
    #[inline] pub fn policy_arn(&self) -> Value_<String> { self.0.attribute("PolicyArn") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::QuickSight::ApprovalPolicy.ApplicableTo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-approvalpolicy-applicableto.html)
#[must_use]
pub struct ApplicableTo<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicableTo<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicableTo(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicableTo<S0> {
    /// Sets `GroupArns`. At least 1 item.
    #[inline] pub fn group_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("GroupArns", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ApplicableTo<Set_> { self.0.put("Type", value.into_node()); ApplicableTo(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ApplicableTo> for ApplicableTo<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::ApprovalPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-approvalpolicy.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `SHARE`
    pub const SHARE: Value_<Action> = Value_::constant("SHARE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::ApprovalPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-approvalpolicy.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `GROUP`
    pub const GROUP: Value_<Type> = Value_::constant("GROUP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::ApprovalPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-approvalpolicy.html)
#[derive(Debug)]
pub enum AssetType {}
impl AssetType {
    /// `AGENT`
    pub const AGENT: Value_<AssetType> = Value_::constant("AGENT");
    /// `KNOWLEDGE_BASE`
    pub const KNOWLEDGE_BASE: Value_<AssetType> = Value_::constant("KNOWLEDGE_BASE");
    /// `SPACE`
    pub const SPACE: Value_<AssetType> = Value_::constant("SPACE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssetType> { Value_::from_node(value.into_node()) }
}
