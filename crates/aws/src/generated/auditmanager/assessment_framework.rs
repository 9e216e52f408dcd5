// Made by `cargo xtask generate`; do not edit.
//! `AWS::AuditManager::AssessmentFramework`

use stanchion_template::generated::*;

/// `AWS::AuditManager::AssessmentFramework`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessmentframework.html)
#[must_use]
pub struct AssessmentFramework<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AssessmentFramework<Missing_<super::required::control_sets>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssessmentFramework(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AssessmentFramework<S0, S1> {
    /// Sets `ComplianceType`. 0 to 100 characters.
    #[inline] pub fn compliance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComplianceType", value.into_node()); self }
    /// Sets `ControlSets`. Required. At least 1 item.
    #[inline] pub fn control_sets(mut self, value: impl IntoValue_<Vec<ControlSet>>) -> AssessmentFramework<Set_, S1> { self.0.put("ControlSets", value.into_node()); AssessmentFramework(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 300 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AssessmentFramework<S0, Set_> { self.0.put("Name", value.into_node()); AssessmentFramework(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AssessmentFramework> for AssessmentFramework<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AssessmentFramework<S0, S1> {
    const TYPE: &'static str = "AWS::AuditManager::AssessmentFramework";
    type Handle = AssessmentFrameworkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AssessmentFramework`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AssessmentFrameworkRef(Id_);
impl From<Id_> for AssessmentFrameworkRef { #[inline] fn from(id: Id_) -> Self { AssessmentFrameworkRef(id) } }
impl AsRef<Id_> for AssessmentFrameworkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AssessmentFrameworkRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `FrameworkId`
    #[inline] pub fn framework_id(&self) -> Value_<String> { self.0.attribute("FrameworkId") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `LastUpdatedBy`
    #[inline] pub fn last_updated_by(&self) -> Value_<String> { self.0.attribute("LastUpdatedBy") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
/// `AWS::AuditManager::AssessmentFramework.ControlSetControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessmentframework-controlsetcontrol.html)
#[must_use]
pub struct ControlSetControl<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ControlSetControl<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ControlSetControl(Properties_::new(), PhantomData_) }
}
impl<S0> ControlSetControl<S0> {
    /// Sets `Id`. Required. Exactly 36 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> ControlSetControl<Set_> { self.0.put("Id", value.into_node()); ControlSetControl(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ControlSetControl> for ControlSetControl<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AuditManager::AssessmentFramework.ControlSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessmentframework-controlset.html)
#[must_use]
pub struct ControlSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ControlSet<Missing_<super::required::controls>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ControlSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ControlSet<S0, S1> {
    /// Sets `Controls`. Required. At least 1 item.
    #[inline] pub fn controls(mut self, value: impl IntoValue_<Vec<ControlSetControl>>) -> ControlSet<Set_, S1> { self.0.put("Controls", value.into_node()); ControlSet(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 300 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ControlSet<S0, Set_> { self.0.put("Name", value.into_node()); ControlSet(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ControlSet> for ControlSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
