// Made by `cargo xtask generate`; do not edit.
//! `AWS::VpcLattice::ServiceNetworkResourceAssociation`

use stanchion_template::generated::*;

/// `AWS::VpcLattice::ServiceNetworkResourceAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkresourceassociation.html)
#[must_use]
pub struct ServiceNetworkResourceAssociation(Properties_);
impl ServiceNetworkResourceAssociation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceNetworkResourceAssociation(Properties_::new()) }
}
impl ServiceNetworkResourceAssociation {
    /// Sets `PrivateDnsEnabled`. An update replaces the resource.
    #[inline] pub fn private_dns_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PrivateDnsEnabled", value.into_node()); self }
    /// Sets `ResourceConfigurationId`. 17 to 2048 characters. An update replaces the resource.
    #[inline] pub fn resource_configuration_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceConfigurationId", value.into_node()); self }
    /// Sets `ServiceNetworkId`. 3 to 2048 characters. An update replaces the resource.
    #[inline] pub fn service_network_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceNetworkId", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ServiceNetworkResourceAssociation> for ServiceNetworkResourceAssociation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ServiceNetworkResourceAssociation {
    const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkResourceAssociation";
    type Handle = ServiceNetworkResourceAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServiceNetworkResourceAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceNetworkResourceAssociationRef(Id_);
impl From<Id_> for ServiceNetworkResourceAssociationRef { #[inline] fn from(id: Id_) -> Self { ServiceNetworkResourceAssociationRef(id) } }
impl AsRef<Id_> for ServiceNetworkResourceAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceNetworkResourceAssociationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
