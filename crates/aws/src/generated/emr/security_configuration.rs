// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMR::SecurityConfiguration`

use stanchion_template::generated::*;

/// `AWS::EMR::SecurityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-securityconfiguration.html)
#[must_use]
pub struct SecurityConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SecurityConfiguration<Missing_<super::required::security_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SecurityConfiguration<S0> {
    /// Sets `Name`. 0 to 10280 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SecurityConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn security_configuration(mut self, value: impl IntoValue_<Node_>) -> SecurityConfiguration<Set_> { self.0.put("SecurityConfiguration", value.into_node()); SecurityConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SecurityConfiguration> for SecurityConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SecurityConfiguration<S0> {
    const TYPE: &'static str = "AWS::EMR::SecurityConfiguration";
    type Handle = SecurityConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityConfigurationRef(Id_);
impl From<Id_> for SecurityConfigurationRef { #[inline] fn from(id: Id_) -> Self { SecurityConfigurationRef(id) } }
impl AsRef<Id_> for SecurityConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityConfigurationRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
