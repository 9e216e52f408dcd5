// Made by `cargo xtask generate`; do not edit.
//! `AWS::Backup::Framework`

use stanchion_template::generated::*;

/// `AWS::Backup::Framework`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-framework.html)
#[must_use]
pub struct Framework<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Framework<Missing_<super::required::framework_controls>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Framework(Properties_::new(), PhantomData_) }
}
impl<S0> Framework<S0> {
    /// Sets `FrameworkControls`. Required.
    #[inline] pub fn framework_controls(mut self, value: impl IntoValue_<Vec<FrameworkControl>>) -> Framework<Set_> { self.0.put("FrameworkControls", value.into_node()); Framework(self.0, PhantomData_) }
    /// Sets `FrameworkDescription`. 0 to 1024 characters.
    #[inline] pub fn framework_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FrameworkDescription", value.into_node()); self }
    /// Sets `FrameworkName`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn framework_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FrameworkName", value.into_node()); self }
    /// Sets `FrameworkTags`.
    #[inline] pub fn framework_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("FrameworkTags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Framework> for Framework<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Framework<S0> {
    const TYPE: &'static str = "AWS::Backup::Framework";
    type Handle = FrameworkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Framework`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FrameworkRef(Id_);
impl From<Id_> for FrameworkRef { #[inline] fn from(id: Id_) -> Self { FrameworkRef(id) } }
impl AsRef<Id_> for FrameworkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FrameworkRef {
    /// `Ref`: `FrameworkArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `DeploymentStatus`
    #[inline] pub fn deployment_status(&self) -> Value_<String> { self.0.attribute("DeploymentStatus") }
    /// `Fn::GetAtt` `FrameworkArn`
    #[inline] pub fn framework_arn(&self) -> Value_<String> { self.0.attribute("FrameworkArn") }
    /// `Fn::GetAtt` `FrameworkStatus`
    #[inline] pub fn framework_status(&self) -> Value_<String> { self.0.attribute("FrameworkStatus") }
}
/// `AWS::Backup::Framework.ControlInputParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-framework-controlinputparameter.html)
#[must_use]
pub struct ControlInputParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ControlInputParameter<Missing_<super::required::parameter_name>, Missing_<super::required::parameter_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ControlInputParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ControlInputParameter<S0, S1> {
    /// Sets `ParameterName`. Required.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> ControlInputParameter<Set_, S1> { self.0.put("ParameterName", value.into_node()); ControlInputParameter(self.0, PhantomData_) }
    /// Sets `ParameterValue`. Required.
    #[inline] pub fn parameter_value(mut self, value: impl IntoValue_<String>) -> ControlInputParameter<S0, Set_> { self.0.put("ParameterValue", value.into_node()); ControlInputParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ControlInputParameter> for ControlInputParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::Framework.ControlScope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-framework.html)
#[must_use]
pub struct ControlScope(Properties_);
impl ControlScope {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ControlScope(Properties_::new()) }
}
impl ControlScope {
    /// Sets `ComplianceResourceIds`. At most 100 items.
    #[inline] pub fn compliance_resource_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ComplianceResourceIds", value.into_node()); self }
    /// Sets `ComplianceResourceTypes`.
    #[inline] pub fn compliance_resource_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ComplianceResourceTypes", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ControlScope> for ControlScope { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Backup::Framework.FrameworkControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-framework-frameworkcontrol.html)
#[must_use]
pub struct FrameworkControl<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FrameworkControl<Missing_<super::required::control_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FrameworkControl(Properties_::new(), PhantomData_) }
}
impl<S0> FrameworkControl<S0> {
    /// Sets `ControlInputParameters`.
    #[inline] pub fn control_input_parameters(mut self, value: impl IntoValue_<Vec<ControlInputParameter>>) -> Self { self.0.put("ControlInputParameters", value.into_node()); self }
    /// Sets `ControlName`. Required.
    #[inline] pub fn control_name(mut self, value: impl IntoValue_<String>) -> FrameworkControl<Set_> { self.0.put("ControlName", value.into_node()); FrameworkControl(self.0, PhantomData_) }
    /// Sets `ControlScope`.
    #[inline] pub fn control_scope(mut self, value: impl IntoValue_<ControlScope>) -> Self { self.0.put("ControlScope", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FrameworkControl> for FrameworkControl<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
