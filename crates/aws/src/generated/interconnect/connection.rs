// Made by `cargo xtask generate`; do not edit.
//! `AWS::Interconnect::Connection`

use stanchion_template::generated::*;

/// `AWS::Interconnect::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-interconnect-connection.html)
#[must_use]
pub struct Connection<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Connection<Missing_<super::required::attach_point>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connection(Properties_::new(), PhantomData_) }
}
impl<S0> Connection<S0> {
    /// Sets `ActivationKey`. An update replaces the resource.
    #[inline] pub fn activation_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActivationKey", value.into_node()); self }
    /// Sets `AttachPoint`. Required. An update replaces the resource.
    #[inline] pub fn attach_point(mut self, value: impl IntoValue_<AttachPoint>) -> Connection<Set_> { self.0.put("AttachPoint", value.into_node()); Connection(self.0, PhantomData_) }
    /// Sets `Bandwidth`. 1 to 8 characters.
    #[inline] pub fn bandwidth(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bandwidth", value.into_node()); self }
    /// Sets `Description`. 1 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnvironmentId`. 1 to 32 characters. An update replaces the resource.
    #[inline] pub fn environment_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentId", value.into_node()); self }
    /// Sets `RemoteAccount`. An update replaces the resource.
    #[inline] pub fn remote_account(mut self, value: impl IntoValue_<RemoteAccount>) -> Self { self.0.put("RemoteAccount", value.into_node()); self }
    /// Sets `RemoteOwnerAccount`. At most 255 characters.
    #[inline] pub fn remote_owner_account(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoteOwnerAccount", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Connection> for Connection<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Connection<S0> {
    const TYPE: &'static str = "AWS::Interconnect::Connection";
    type Handle = ConnectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Connection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectionRef(Id_);
impl From<Id_> for ConnectionRef { #[inline] fn from(id: Id_) -> Self { ConnectionRef(id) } }
impl AsRef<Id_> for ConnectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `BillingTier`
    #[inline] pub fn billing_tier(&self) -> Value_<i64> { self.0.attribute("BillingTier") }
    /// `Fn::GetAtt` `ConnectionId`
    #[inline] pub fn connection_id(&self) -> Value_<String> { self.0.attribute("ConnectionId") }
    /// `Fn::GetAtt` `OwnerAccount`
    #[inline] pub fn owner_account(&self) -> Value_<String> { self.0.attribute("OwnerAccount") }
    /// `Fn::GetAtt` `Provider`
    #[inline] pub fn provider(&self) -> Value_<String> { self.0.attribute("Provider") }
    /// `Fn::GetAtt` `SharedId`
    #[inline] pub fn shared_id(&self) -> Value_<String> { self.0.attribute("SharedId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
/// `AWS::Interconnect::Connection.AttachPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-interconnect-connection-attachpoint.html)
#[must_use]
pub struct AttachPoint(Properties_);
impl AttachPoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AttachPoint(Properties_::new()) }
}
impl AttachPoint {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `DirectConnectGateway`.
    #[inline] pub fn direct_connect_gateway(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DirectConnectGateway", value.into_node()); self }
}
impl IntoValue_<AttachPoint> for AttachPoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Interconnect::Connection.RemoteAccount`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-interconnect-connection.html)
#[must_use]
pub struct RemoteAccount<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RemoteAccount<Missing_<super::required::identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RemoteAccount(Properties_::new(), PhantomData_) }
}
impl<S0> RemoteAccount<S0> {
    /// Sets `Identifier`. Required. At most 255 characters.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> RemoteAccount<Set_> { self.0.put("Identifier", value.into_node()); RemoteAccount(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RemoteAccount> for RemoteAccount<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
