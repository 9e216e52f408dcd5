// Made by `cargo xtask generate`; do not edit.
//! `AWS::Backup::BackupSelection`

use stanchion_template::generated::*;

/// `AWS::Backup::BackupSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html)
#[must_use]
pub struct BackupSelection<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BackupSelection<Missing_<super::required::backup_plan_id>, Missing_<super::required::backup_selection>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BackupSelection(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BackupSelection<S0, S1> {
    /// Sets `BackupPlanId`. Required. An update replaces the resource.
    #[inline] pub fn backup_plan_id(mut self, value: impl IntoValue_<String>) -> BackupSelection<Set_, S1> { self.0.put("BackupPlanId", value.into_node()); BackupSelection(self.0, PhantomData_) }
    /// Sets `BackupSelection`. Required. An update replaces the resource.
    #[inline] pub fn backup_selection(mut self, value: impl IntoValue_<BackupSelectionResourceType>) -> BackupSelection<S0, Set_> { self.0.put("BackupSelection", value.into_node()); BackupSelection(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BackupSelection> for BackupSelection<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for BackupSelection<S0, S1> {
    const TYPE: &'static str = "AWS::Backup::BackupSelection";
    type Handle = BackupSelectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BackupSelection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BackupSelectionRef(Id_);
impl From<Id_> for BackupSelectionRef { #[inline] fn from(id: Id_) -> Self { BackupSelectionRef(id) } }
impl AsRef<Id_> for BackupSelectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BackupSelectionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BackupPlanId`
    #[inline] pub fn backup_plan_id(&self) -> Value_<String> { self.0.attribute("BackupPlanId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `SelectionId`
    #[inline] pub fn selection_id(&self) -> Value_<String> { self.0.attribute("SelectionId") }
}
/// `AWS::Backup::BackupSelection.ConditionParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupselection-conditionparameter.html)
#[must_use]
pub struct ConditionParameter(Properties_);
impl ConditionParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConditionParameter(Properties_::new()) }
}
impl ConditionParameter {
    /// Sets `ConditionKey`.
    #[inline] pub fn condition_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConditionKey", value.into_node()); self }
    /// Sets `ConditionValue`.
    #[inline] pub fn condition_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConditionValue", value.into_node()); self }
}
impl IntoValue_<ConditionParameter> for ConditionParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::BackupSelection.Conditions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html)
#[must_use]
pub struct Conditions(Properties_);
impl Conditions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Conditions(Properties_::new()) }
}
impl Conditions {
    /// Sets `StringEquals`.
    #[inline] pub fn string_equals(mut self, value: impl IntoValue_<Vec<ConditionParameter>>) -> Self { self.0.put("StringEquals", value.into_node()); self }
    /// Sets `StringLike`.
    #[inline] pub fn string_like(mut self, value: impl IntoValue_<Vec<ConditionParameter>>) -> Self { self.0.put("StringLike", value.into_node()); self }
    /// Sets `StringNotEquals`.
    #[inline] pub fn string_not_equals(mut self, value: impl IntoValue_<Vec<ConditionParameter>>) -> Self { self.0.put("StringNotEquals", value.into_node()); self }
    /// Sets `StringNotLike`.
    #[inline] pub fn string_not_like(mut self, value: impl IntoValue_<Vec<ConditionParameter>>) -> Self { self.0.put("StringNotLike", value.into_node()); self }
}
impl IntoValue_<Conditions> for Conditions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::BackupSelection.ConditionResourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupselection-conditionresourcetype.html)
#[must_use]
pub struct ConditionResourceType<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ConditionResourceType<Missing_<super::required::condition_key>, Missing_<super::required::condition_type>, Missing_<super::required::condition_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConditionResourceType(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ConditionResourceType<S0, S1, S2> {
    /// Sets `ConditionKey`. Required.
    #[inline] pub fn condition_key(mut self, value: impl IntoValue_<String>) -> ConditionResourceType<Set_, S1, S2> { self.0.put("ConditionKey", value.into_node()); ConditionResourceType(self.0, PhantomData_) }
    /// Sets `ConditionType`. Required.
    #[inline] pub fn condition_type(mut self, value: impl IntoValue_<String>) -> ConditionResourceType<S0, Set_, S2> { self.0.put("ConditionType", value.into_node()); ConditionResourceType(self.0, PhantomData_) }
    /// Sets `ConditionValue`. Required.
    #[inline] pub fn condition_value(mut self, value: impl IntoValue_<String>) -> ConditionResourceType<S0, S1, Set_> { self.0.put("ConditionValue", value.into_node()); ConditionResourceType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ConditionResourceType> for ConditionResourceType<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::BackupSelection.BackupSelectionResourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupselection-backupselectionresourcetype.html)
#[must_use]
pub struct BackupSelectionResourceType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BackupSelectionResourceType<Missing_<super::required::iam_role_arn>, Missing_<super::required::selection_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BackupSelectionResourceType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BackupSelectionResourceType<S0, S1> {
    /// Sets `Conditions`.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Conditions>) -> Self { self.0.put("Conditions", value.into_node()); self }
    /// Sets `IamRoleArn`. Required.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> BackupSelectionResourceType<Set_, S1> { self.0.put("IamRoleArn", value.into_node()); BackupSelectionResourceType(self.0, PhantomData_) }
    /// Sets `ListOfTags`.
    #[inline] pub fn list_of_tags(mut self, value: impl IntoValue_<Vec<ConditionResourceType>>) -> Self { self.0.put("ListOfTags", value.into_node()); self }
    /// Sets `NotResources`.
    #[inline] pub fn not_resources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotResources", value.into_node()); self }
    /// Sets `Resources`.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Resources", value.into_node()); self }
    /// Sets `SelectionName`. Required.
    #[inline] pub fn selection_name(mut self, value: impl IntoValue_<String>) -> BackupSelectionResourceType<S0, Set_> { self.0.put("SelectionName", value.into_node()); BackupSelectionResourceType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BackupSelectionResourceType> for BackupSelectionResourceType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
