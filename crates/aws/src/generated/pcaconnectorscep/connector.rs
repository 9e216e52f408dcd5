// Made by `cargo xtask generate`; do not edit.
//! `AWS::PCAConnectorSCEP::Connector`

use stanchion_template::generated::*;

/// `AWS::PCAConnectorSCEP::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-connector.html)
#[must_use]
pub struct Connector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Connector<Missing_<super::required::certificate_authority_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connector(Properties_::new(), PhantomData_) }
}
impl<S0> Connector<S0> {
    /// Sets `CertificateAuthorityArn`. Required. 5 to 200 characters. An update replaces the resource.
    #[inline] pub fn certificate_authority_arn(mut self, value: impl IntoValue_<String>) -> Connector<Set_> { self.0.put("CertificateAuthorityArn", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `MobileDeviceManagement`. An update replaces the resource.
    #[inline] pub fn mobile_device_management(mut self, value: impl IntoValue_<MobileDeviceManagement>) -> Self { self.0.put("MobileDeviceManagement", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcEndpointId`. 5 to 200 characters. An update replaces the resource.
    #[inline] pub fn vpc_endpoint_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcEndpointId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Connector> for Connector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Connector<S0> {
    const TYPE: &'static str = "AWS::PCAConnectorSCEP::Connector";
    type Handle = ConnectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Connector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectorRef(Id_);
impl From<Id_> for ConnectorRef { #[inline] fn from(id: Id_) -> Self { ConnectorRef(id) } }
impl AsRef<Id_> for ConnectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectorRef {
    /// `Ref`: `ConnectorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConnectorArn`
    #[inline] pub fn connector_arn(&self) -> Value_<String> { self.0.attribute("ConnectorArn") }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `OpenIdConfiguration`
    #[inline] pub fn open_id_configuration(&self) -> Value_<String> { self.0.attribute("OpenIdConfiguration") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
/// `AWS::PCAConnectorSCEP::Connector.IntuneConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorscep-connector-intuneconfiguration.html)
#[must_use]
pub struct IntuneConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IntuneConfiguration<Missing_<super::required::azure_application_id>, Missing_<super::required::domain>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntuneConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IntuneConfiguration<S0, S1> {
    /// Sets `AzureApplicationId`. Required. 15 to 100 characters.
    #[inline] pub fn azure_application_id(mut self, value: impl IntoValue_<String>) -> IntuneConfiguration<Set_, S1> { self.0.put("AzureApplicationId", value.into_node()); IntuneConfiguration(self.0, PhantomData_) }
    /// Sets `Domain`. Required. 1 to 256 characters.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> IntuneConfiguration<S0, Set_> { self.0.put("Domain", value.into_node()); IntuneConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IntuneConfiguration> for IntuneConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorSCEP::Connector.MobileDeviceManagement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorscep-connector-mobiledevicemanagement.html)
#[must_use]
pub struct MobileDeviceManagement(Properties_);
impl MobileDeviceManagement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MobileDeviceManagement(Properties_::new()) }
}
impl MobileDeviceManagement {
    /// Sets `Intune`.
    #[inline] pub fn intune(mut self, value: impl IntoValue_<IntuneConfiguration>) -> Self { self.0.put("Intune", value.into_node()); self }
}
impl IntoValue_<MobileDeviceManagement> for MobileDeviceManagement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
