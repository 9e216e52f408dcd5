// Made by `cargo xtask generate`; do not edit.
//! `AWS::PCAConnectorAD::Connector`

use stanchion_template::generated::*;

/// `AWS::PCAConnectorAD::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-connector.html)
#[must_use]
pub struct Connector<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Connector<Missing_<super::required::certificate_authority_arn>, Missing_<super::required::directory_id>, Missing_<super::required::vpc_information>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connector(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Connector<S0, S1, S2> {
    /// Sets `CertificateAuthorityArn`. Required. 5 to 200 characters. An update replaces the resource.
    #[inline] pub fn certificate_authority_arn(mut self, value: impl IntoValue_<String>) -> Connector<Set_, S1, S2> { self.0.put("CertificateAuthorityArn", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `DirectoryId`. Required. An update replaces the resource.
    #[inline] pub fn directory_id(mut self, value: impl IntoValue_<String>) -> Connector<S0, Set_, S2> { self.0.put("DirectoryId", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcInformation`. Required. An update replaces the resource.
    #[inline] pub fn vpc_information(mut self, value: impl IntoValue_<VpcInformation>) -> Connector<S0, S1, Set_> { self.0.put("VpcInformation", value.into_node()); Connector(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Connector> for Connector<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Connector<S0, S1, S2> {
    const TYPE: &'static str = "AWS::PCAConnectorAD::Connector";
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
}
/// `AWS::PCAConnectorAD::Connector.VpcInformation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-connector-vpcinformation.html)
#[must_use]
pub struct VpcInformation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VpcInformation<Missing_<super::required::security_group_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcInformation(Properties_::new(), PhantomData_) }
}
impl<S0> VpcInformation<S0> {
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `SecurityGroupIds`. Required. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcInformation<Set_> { self.0.put("SecurityGroupIds", value.into_node()); VpcInformation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VpcInformation> for VpcInformation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::PCAConnectorAD::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-connector.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `IPV4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("IPV4");
    /// `DUALSTACK`
    pub const DUALSTACK: Value_<IpAddressType> = Value_::constant("DUALSTACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
