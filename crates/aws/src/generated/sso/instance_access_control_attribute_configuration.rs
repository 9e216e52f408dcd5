// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSO::InstanceAccessControlAttributeConfiguration`

use stanchion_template::generated::*;

/// `AWS::SSO::InstanceAccessControlAttributeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instanceaccesscontrolattributeconfiguration.html)
#[must_use]
pub struct InstanceAccessControlAttributeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InstanceAccessControlAttributeConfiguration<Missing_<super::required::instance_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceAccessControlAttributeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> InstanceAccessControlAttributeConfiguration<S0> {
    /// Sets `AccessControlAttributes`. At most 50 items.
    #[inline] pub fn access_control_attributes(mut self, value: impl IntoValue_<Vec<AccessControlAttribute>>) -> Self { self.0.put("AccessControlAttributes", value.into_node()); self }
    /// Sets `InstanceAccessControlAttributeConfiguration`.
    #[inline] pub fn instance_access_control_attribute_configuration(mut self, value: impl IntoValue_<InstanceAccessControlAttributeConfigurationInstanceAccessControlAttributeConfiguration>) -> Self { self.0.put("InstanceAccessControlAttributeConfiguration", value.into_node()); self }
    /// Sets `InstanceArn`. Required. 10 to 1224 characters. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> InstanceAccessControlAttributeConfiguration<Set_> { self.0.put("InstanceArn", value.into_node()); InstanceAccessControlAttributeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InstanceAccessControlAttributeConfiguration> for InstanceAccessControlAttributeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for InstanceAccessControlAttributeConfiguration<S0> {
    const TYPE: &'static str = "AWS::SSO::InstanceAccessControlAttributeConfiguration";
    type Handle = InstanceAccessControlAttributeConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InstanceAccessControlAttributeConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceAccessControlAttributeConfigurationRef(Id_);
impl From<Id_> for InstanceAccessControlAttributeConfigurationRef { #[inline] fn from(id: Id_) -> Self { InstanceAccessControlAttributeConfigurationRef(id) } }
impl AsRef<Id_> for InstanceAccessControlAttributeConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceAccessControlAttributeConfigurationRef {
    /// `Ref`: `InstanceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::SSO::InstanceAccessControlAttributeConfiguration.AccessControlAttributeValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-instanceaccesscontrolattributeconfiguration-accesscontrolattributevalue.html)
#[must_use]
pub struct AccessControlAttributeValue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessControlAttributeValue<Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessControlAttributeValue(Properties_::new(), PhantomData_) }
}
impl<S0> AccessControlAttributeValue<S0> {
    /// Sets `Source`. Required. At most 1 item.
    #[inline] pub fn source(mut self, value: impl IntoValue_<Vec<String>>) -> AccessControlAttributeValue<Set_> { self.0.put("Source", value.into_node()); AccessControlAttributeValue(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AccessControlAttributeValue> for AccessControlAttributeValue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSO::InstanceAccessControlAttributeConfiguration.AccessControlAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-instanceaccesscontrolattributeconfiguration-accesscontrolattribute.html)
#[must_use]
pub struct AccessControlAttribute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AccessControlAttribute<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessControlAttribute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AccessControlAttribute<S0, S1> {
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> AccessControlAttribute<Set_, S1> { self.0.put("Key", value.into_node()); AccessControlAttribute(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<AccessControlAttributeValue>) -> AccessControlAttribute<S0, Set_> { self.0.put("Value", value.into_node()); AccessControlAttribute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AccessControlAttribute> for AccessControlAttribute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSO::InstanceAccessControlAttributeConfiguration.InstanceAccessControlAttributeConfigurationInstanceAccessControlAttributeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instanceaccesscontrolattributeconfiguration.html)
#[must_use]
pub struct InstanceAccessControlAttributeConfigurationInstanceAccessControlAttributeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InstanceAccessControlAttributeConfigurationInstanceAccessControlAttributeConfiguration<Missing_<super::required::access_control_attributes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceAccessControlAttributeConfigurationInstanceAccessControlAttributeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> InstanceAccessControlAttributeConfigurationInstanceAccessControlAttributeConfiguration<S0> {
    /// Sets `AccessControlAttributes`. Required. At most 50 items.
    #[inline] pub fn access_control_attributes(mut self, value: impl IntoValue_<Vec<AccessControlAttribute>>) -> InstanceAccessControlAttributeConfigurationInstanceAccessControlAttributeConfiguration<Set_> { self.0.put("AccessControlAttributes", value.into_node()); InstanceAccessControlAttributeConfigurationInstanceAccessControlAttributeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InstanceAccessControlAttributeConfigurationInstanceAccessControlAttributeConfiguration> for InstanceAccessControlAttributeConfigurationInstanceAccessControlAttributeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
