// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::ProvisioningTemplate`

use stanchion_template::generated::*;

/// `AWS::IoT::ProvisioningTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-provisioningtemplate.html)
#[must_use]
pub struct ProvisioningTemplate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProvisioningTemplate<Missing_<super::required::provisioning_role_arn>, Missing_<super::required::template_body>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProvisioningTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProvisioningTemplate<S0, S1> {
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `PreProvisioningHook`.
    #[inline] pub fn pre_provisioning_hook(mut self, value: impl IntoValue_<ProvisioningHook>) -> Self { self.0.put("PreProvisioningHook", value.into_node()); self }
    /// Sets `ProvisioningRoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn provisioning_role_arn(mut self, value: impl IntoValue_<String>) -> ProvisioningTemplate<Set_, S1> { self.0.put("ProvisioningRoleArn", value.into_node()); ProvisioningTemplate(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateBody`. Required. 0 to 10240 characters.
    #[inline] pub fn template_body(mut self, value: impl IntoValue_<String>) -> ProvisioningTemplate<S0, Set_> { self.0.put("TemplateBody", value.into_node()); ProvisioningTemplate(self.0, PhantomData_) }
    /// Sets `TemplateName`. 1 to 36 characters. An update replaces the resource.
    #[inline] pub fn template_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateName", value.into_node()); self }
    /// Sets `TemplateType`. An update replaces the resource. The values are constants of [`TemplateType`].
    #[inline] pub fn template_type(mut self, value: impl IntoValue_<TemplateType>) -> Self { self.0.put("TemplateType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProvisioningTemplate> for ProvisioningTemplate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ProvisioningTemplate<S0, S1> {
    const TYPE: &'static str = "AWS::IoT::ProvisioningTemplate";
    type Handle = ProvisioningTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProvisioningTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProvisioningTemplateRef(Id_);
impl From<Id_> for ProvisioningTemplateRef { #[inline] fn from(id: Id_) -> Self { ProvisioningTemplateRef(id) } }
impl AsRef<Id_> for ProvisioningTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProvisioningTemplateRef {
    /// `Ref`: `TemplateName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TemplateArn`
    #[inline] pub fn template_arn(&self) -> Value_<String> { self.0.attribute("TemplateArn") }
}
/// `AWS::IoT::ProvisioningTemplate.ProvisioningHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-provisioningtemplate-provisioninghook.html)
#[must_use]
pub struct ProvisioningHook(Properties_);
impl ProvisioningHook {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProvisioningHook(Properties_::new()) }
}
impl ProvisioningHook {
    /// Sets `PayloadVersion`. 10 to 32 characters.
    #[inline] pub fn payload_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PayloadVersion", value.into_node()); self }
    /// Sets `TargetArn`. 0 to 2048 characters.
    #[inline] pub fn target_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetArn", value.into_node()); self }
}
impl IntoValue_<ProvisioningHook> for ProvisioningHook { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoT::ProvisioningTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-provisioningtemplate.html)
#[derive(Debug)]
pub enum TemplateType {}
impl TemplateType {
    /// `FLEET_PROVISIONING`
    pub const FLEET_PROVISIONING: Value_<TemplateType> = Value_::constant("FLEET_PROVISIONING");
    /// `JITP`
    pub const JITP: Value_<TemplateType> = Value_::constant("JITP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TemplateType> { Value_::from_node(value.into_node()) }
}
