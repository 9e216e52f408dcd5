// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::CoreNetwork`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::CoreNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetwork.html)
#[must_use]
pub struct CoreNetwork<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CoreNetwork<Missing_<super::required::global_network_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CoreNetwork(Properties_::new(), PhantomData_) }
}
impl<S0> CoreNetwork<S0> {
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GlobalNetworkId`. Required. 0 to 50 characters. An update replaces the resource.
    #[inline] pub fn global_network_id(mut self, value: impl IntoValue_<String>) -> CoreNetwork<Set_> { self.0.put("GlobalNetworkId", value.into_node()); CoreNetwork(self.0, PhantomData_) }
    /// Sets `PolicyDocument`. 0 to 10000000 characters.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("PolicyDocument", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CoreNetwork> for CoreNetwork<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CoreNetwork<S0> {
    const TYPE: &'static str = "AWS::NetworkManager::CoreNetwork";
    type Handle = CoreNetworkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CoreNetwork`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CoreNetworkRef(Id_);
impl From<Id_> for CoreNetworkRef { #[inline] fn from(id: Id_) -> Self { CoreNetworkRef(id) } }
impl AsRef<Id_> for CoreNetworkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CoreNetworkRef {
    /// `Ref`: `CoreNetworkId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CoreNetworkArn`
    #[inline] pub fn core_network_arn(&self) -> Value_<String> { self.0.attribute("CoreNetworkArn") }
    /// `Fn::GetAtt` `CoreNetworkId`
    #[inline] pub fn core_network_id(&self) -> Value_<String> { self.0.attribute("CoreNetworkId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Edges`
    #[inline] pub fn edges(&self) -> Value_<Vec<String>> { self.0.list_attribute("Edges") }
    /// `Fn::GetAtt` `NetworkFunctionGroups`
    #[inline] pub fn network_function_groups(&self) -> Value_<Vec<String>> { self.0.list_attribute("NetworkFunctionGroups") }
    /// `Fn::GetAtt` `OwnerAccount`
    #[inline] pub fn owner_account(&self) -> Value_<String> { self.0.attribute("OwnerAccount") }
    /// `Fn::GetAtt` `Segments`
    #[inline] pub fn segments(&self) -> Value_<Vec<String>> { self.0.list_attribute("Segments") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
