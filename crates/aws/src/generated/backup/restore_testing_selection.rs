// Made by `cargo xtask generate`; do not edit.
//! `AWS::Backup::RestoreTestingSelection`

use stanchion_template::generated::*;

/// `AWS::Backup::RestoreTestingSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingselection.html)
#[must_use]
pub struct RestoreTestingSelection<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl RestoreTestingSelection<Missing_<super::required::iam_role_arn>, Missing_<super::required::protected_resource_type>, Missing_<super::required::restore_testing_plan_name>, Missing_<super::required::restore_testing_selection_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RestoreTestingSelection(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> RestoreTestingSelection<S0, S1, S2, S3> {
    /// Sets `IamRoleArn`. Required.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> RestoreTestingSelection<Set_, S1, S2, S3> { self.0.put("IamRoleArn", value.into_node()); RestoreTestingSelection(self.0, PhantomData_) }
    /// Sets `ProtectedResourceArns`.
    #[inline] pub fn protected_resource_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ProtectedResourceArns", value.into_node()); self }
    /// Sets `ProtectedResourceConditions`.
    #[inline] pub fn protected_resource_conditions(mut self, value: impl IntoValue_<ProtectedResourceConditions>) -> Self { self.0.put("ProtectedResourceConditions", value.into_node()); self }
    /// Sets `ProtectedResourceType`. Required. An update replaces the resource.
    #[inline] pub fn protected_resource_type(mut self, value: impl IntoValue_<String>) -> RestoreTestingSelection<S0, Set_, S2, S3> { self.0.put("ProtectedResourceType", value.into_node()); RestoreTestingSelection(self.0, PhantomData_) }
    /// Sets `RestoreMetadataOverrides`.
    #[inline] pub fn restore_metadata_overrides(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("RestoreMetadataOverrides", value.into_node()); self }
    /// Sets `RestoreTestingPlanName`. Required. An update replaces the resource.
    #[inline] pub fn restore_testing_plan_name(mut self, value: impl IntoValue_<String>) -> RestoreTestingSelection<S0, S1, Set_, S3> { self.0.put("RestoreTestingPlanName", value.into_node()); RestoreTestingSelection(self.0, PhantomData_) }
    /// Sets `RestoreTestingSelectionName`. Required. An update replaces the resource.
    #[inline] pub fn restore_testing_selection_name(mut self, value: impl IntoValue_<String>) -> RestoreTestingSelection<S0, S1, S2, Set_> { self.0.put("RestoreTestingSelectionName", value.into_node()); RestoreTestingSelection(self.0, PhantomData_) }
    /// Sets `ValidationWindowHours`.
    #[inline] pub fn validation_window_hours(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ValidationWindowHours", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<RestoreTestingSelection> for RestoreTestingSelection<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for RestoreTestingSelection<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Backup::RestoreTestingSelection";
    type Handle = RestoreTestingSelectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RestoreTestingSelection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RestoreTestingSelectionRef(Id_);
impl From<Id_> for RestoreTestingSelectionRef { #[inline] fn from(id: Id_) -> Self { RestoreTestingSelectionRef(id) } }
impl AsRef<Id_> for RestoreTestingSelectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RestoreTestingSelectionRef {
    /// `Ref`: `RestoreTestingPlanName|RestoreTestingSelectionName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Backup::RestoreTestingSelection.ProtectedResourceConditions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-restoretestingselection-protectedresourceconditions.html)
#[must_use]
pub struct ProtectedResourceConditions(Properties_);
impl ProtectedResourceConditions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProtectedResourceConditions(Properties_::new()) }
}
impl ProtectedResourceConditions {
    /// Sets `StringEquals`.
    #[inline] pub fn string_equals(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("StringEquals", value.into_node()); self }
    /// Sets `StringNotEquals`.
    #[inline] pub fn string_not_equals(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("StringNotEquals", value.into_node()); self }
}
impl IntoValue_<ProtectedResourceConditions> for ProtectedResourceConditions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
