// Made by `cargo xtask generate`; do not edit.
//! `AWS::DeviceFarm::VPCEConfiguration`

use stanchion_template::generated::*;

/// `AWS::DeviceFarm::VPCEConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-vpceconfiguration.html)
#[must_use]
pub struct VPCEConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl VPCEConfiguration<Missing_<super::required::service_dns_name>, Missing_<super::required::vpce_configuration_name>, Missing_<super::required::vpce_service_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPCEConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> VPCEConfiguration<S0, S1, S2> {
    /// Sets `ServiceDnsName`. Required. 1 to 2048 characters.
    #[inline] pub fn service_dns_name(mut self, value: impl IntoValue_<String>) -> VPCEConfiguration<Set_, S1, S2> { self.0.put("ServiceDnsName", value.into_node()); VPCEConfiguration(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpceConfigurationDescription`. 1 to 2048 characters.
    #[inline] pub fn vpce_configuration_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpceConfigurationDescription", value.into_node()); self }
    /// Sets `VpceConfigurationName`. Required. 1 to 1024 characters.
    #[inline] pub fn vpce_configuration_name(mut self, value: impl IntoValue_<String>) -> VPCEConfiguration<S0, Set_, S2> { self.0.put("VpceConfigurationName", value.into_node()); VPCEConfiguration(self.0, PhantomData_) }
    /// Sets `VpceServiceName`. Required. 1 to 2048 characters.
    #[inline] pub fn vpce_service_name(mut self, value: impl IntoValue_<String>) -> VPCEConfiguration<S0, S1, Set_> { self.0.put("VpceServiceName", value.into_node()); VPCEConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<VPCEConfiguration> for VPCEConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for VPCEConfiguration<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DeviceFarm::VPCEConfiguration";
    type Handle = VPCEConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPCEConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPCEConfigurationRef(Id_);
impl From<Id_> for VPCEConfigurationRef { #[inline] fn from(id: Id_) -> Self { VPCEConfigurationRef(id) } }
impl AsRef<Id_> for VPCEConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPCEConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
