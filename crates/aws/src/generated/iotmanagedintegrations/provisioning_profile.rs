// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTManagedIntegrations::ProvisioningProfile`

use stanchion_template::generated::*;

/// `AWS::IoTManagedIntegrations::ProvisioningProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-provisioningprofile.html)
#[must_use]
pub struct ProvisioningProfile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProvisioningProfile<Missing_<super::required::provisioning_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProvisioningProfile(Properties_::new(), PhantomData_) }
}
impl<S0> ProvisioningProfile<S0> {
    /// Sets `CaCertificate`. An update replaces the resource.
    #[inline] pub fn ca_certificate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CaCertificate", value.into_node()); self }
    /// Sets `ClaimCertificate`. An update replaces the resource.
    #[inline] pub fn claim_certificate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClaimCertificate", value.into_node()); self }
    /// Sets `Name`. 1 to 36 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ProvisioningType`. Required. An update replaces the resource. The values are constants of [`ProvisioningType`].
    #[inline] pub fn provisioning_type(mut self, value: impl IntoValue_<ProvisioningType>) -> ProvisioningProfile<Set_> { self.0.put("ProvisioningType", value.into_node()); ProvisioningProfile(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ProvisioningProfile> for ProvisioningProfile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ProvisioningProfile<S0> {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::ProvisioningProfile";
    type Handle = ProvisioningProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProvisioningProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProvisioningProfileRef(Id_);
impl From<Id_> for ProvisioningProfileRef { #[inline] fn from(id: Id_) -> Self { ProvisioningProfileRef(id) } }
impl AsRef<Id_> for ProvisioningProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProvisioningProfileRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Identifier`
    #[inline] pub fn identifier(&self) -> Value_<String> { self.0.attribute("Identifier") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// Values of `AWS::IoTManagedIntegrations::ProvisioningProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-provisioningprofile.html)
#[derive(Debug)]
pub enum ProvisioningType {}
impl ProvisioningType {
    /// `FLEET_PROVISIONING`
    pub const FLEET_PROVISIONING: Value_<ProvisioningType> = Value_::constant("FLEET_PROVISIONING");
    /// `JITR`
    pub const JITR: Value_<ProvisioningType> = Value_::constant("JITR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProvisioningType> { Value_::from_node(value.into_node()) }
}
