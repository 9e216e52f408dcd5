// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::CoreNetworkPrefixListAssociation`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::CoreNetworkPrefixListAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetworkprefixlistassociation.html)
#[must_use]
pub struct CoreNetworkPrefixListAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CoreNetworkPrefixListAssociation<Missing_<super::required::core_network_id>, Missing_<super::required::prefix_list_alias>, Missing_<super::required::prefix_list_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CoreNetworkPrefixListAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CoreNetworkPrefixListAssociation<S0, S1, S2> {
    /// Sets `CoreNetworkId`. Required. 0 to 50 characters. An update replaces the resource.
    #[inline] pub fn core_network_id(mut self, value: impl IntoValue_<String>) -> CoreNetworkPrefixListAssociation<Set_, S1, S2> { self.0.put("CoreNetworkId", value.into_node()); CoreNetworkPrefixListAssociation(self.0, PhantomData_) }
    /// Sets `PrefixListAlias`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn prefix_list_alias(mut self, value: impl IntoValue_<String>) -> CoreNetworkPrefixListAssociation<S0, Set_, S2> { self.0.put("PrefixListAlias", value.into_node()); CoreNetworkPrefixListAssociation(self.0, PhantomData_) }
    /// Sets `PrefixListArn`. Required. 0 to 500 characters. An update replaces the resource.
    #[inline] pub fn prefix_list_arn(mut self, value: impl IntoValue_<String>) -> CoreNetworkPrefixListAssociation<S0, S1, Set_> { self.0.put("PrefixListArn", value.into_node()); CoreNetworkPrefixListAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CoreNetworkPrefixListAssociation> for CoreNetworkPrefixListAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for CoreNetworkPrefixListAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::NetworkManager::CoreNetworkPrefixListAssociation";
    type Handle = CoreNetworkPrefixListAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CoreNetworkPrefixListAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CoreNetworkPrefixListAssociationRef(Id_);
impl From<Id_> for CoreNetworkPrefixListAssociationRef { #[inline] fn from(id: Id_) -> Self { CoreNetworkPrefixListAssociationRef(id) } }
impl AsRef<Id_> for CoreNetworkPrefixListAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CoreNetworkPrefixListAssociationRef {
    /// `Ref`: `CoreNetworkId|PrefixListArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
