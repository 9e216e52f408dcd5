// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::LinkAssociation`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::LinkAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-linkassociation.html)
#[must_use]
pub struct LinkAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LinkAssociation<Missing_<super::required::device_id>, Missing_<super::required::global_network_id>, Missing_<super::required::link_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LinkAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LinkAssociation<S0, S1, S2> {
    /// Sets `DeviceId`. Required. An update replaces the resource.
    #[inline] pub fn device_id(mut self, value: impl IntoValue_<String>) -> LinkAssociation<Set_, S1, S2> { self.0.put("DeviceId", value.into_node()); LinkAssociation(self.0, PhantomData_) }
    /// Sets `GlobalNetworkId`. Required. An update replaces the resource.
    #[inline] pub fn global_network_id(mut self, value: impl IntoValue_<String>) -> LinkAssociation<S0, Set_, S2> { self.0.put("GlobalNetworkId", value.into_node()); LinkAssociation(self.0, PhantomData_) }
    /// Sets `LinkId`. Required. An update replaces the resource.
    #[inline] pub fn link_id(mut self, value: impl IntoValue_<String>) -> LinkAssociation<S0, S1, Set_> { self.0.put("LinkId", value.into_node()); LinkAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LinkAssociation> for LinkAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for LinkAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::NetworkManager::LinkAssociation";
    type Handle = LinkAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LinkAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LinkAssociationRef(Id_);
impl From<Id_> for LinkAssociationRef { #[inline] fn from(id: Id_) -> Self { LinkAssociationRef(id) } }
impl AsRef<Id_> for LinkAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LinkAssociationRef {
    /// `Ref`: `GlobalNetworkId|DeviceId|LinkId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
