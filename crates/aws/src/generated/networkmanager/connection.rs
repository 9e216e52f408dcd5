// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::Connection`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connection.html)
#[must_use]
pub struct Connection<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Connection<Missing_<super::required::connected_device_id>, Missing_<super::required::device_id>, Missing_<super::required::global_network_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connection(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Connection<S0, S1, S2> {
    /// Sets `ConnectedDeviceId`. Required. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn connected_device_id(mut self, value: impl IntoValue_<String>) -> Connection<Set_, S1, S2> { self.0.put("ConnectedDeviceId", value.into_node()); Connection(self.0, PhantomData_) }
    /// Sets `ConnectedLinkId`. 1 to 50 characters.
    #[inline] pub fn connected_link_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectedLinkId", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DeviceId`. Required. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn device_id(mut self, value: impl IntoValue_<String>) -> Connection<S0, Set_, S2> { self.0.put("DeviceId", value.into_node()); Connection(self.0, PhantomData_) }
    /// Sets `GlobalNetworkId`. Required. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn global_network_id(mut self, value: impl IntoValue_<String>) -> Connection<S0, S1, Set_> { self.0.put("GlobalNetworkId", value.into_node()); Connection(self.0, PhantomData_) }
    /// Sets `LinkId`. 1 to 50 characters.
    #[inline] pub fn link_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LinkId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Connection> for Connection<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Connection<S0, S1, S2> {
    const TYPE: &'static str = "AWS::NetworkManager::Connection";
    type Handle = ConnectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Connection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectionRef(Id_);
impl From<Id_> for ConnectionRef { #[inline] fn from(id: Id_) -> Self { ConnectionRef(id) } }
impl AsRef<Id_> for ConnectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectionRef {
    /// `Ref`: `ConnectionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConnectionArn`
    #[inline] pub fn connection_arn(&self) -> Value_<String> { self.0.attribute("ConnectionArn") }
    /// `Fn::GetAtt` `ConnectionId`
    #[inline] pub fn connection_id(&self) -> Value_<String> { self.0.attribute("ConnectionId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
