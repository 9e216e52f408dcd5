// Made by `cargo xtask generate`; do not edit.
//! `AWS::DirectConnect::Connection`

use stanchion_template::generated::*;

/// `AWS::DirectConnect::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-connection.html)
#[must_use]
pub struct Connection<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Connection<Missing_<super::required::bandwidth>, Missing_<super::required::connection_name>, Missing_<super::required::location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connection(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Connection<S0, S1, S2> {
    /// Sets `Bandwidth`. Required. An update replaces the resource.
    #[inline] pub fn bandwidth(mut self, value: impl IntoValue_<String>) -> Connection<Set_, S1, S2> { self.0.put("Bandwidth", value.into_node()); Connection(self.0, PhantomData_) }
    /// Sets `ConnectionName`. Required.
    #[inline] pub fn connection_name(mut self, value: impl IntoValue_<String>) -> Connection<S0, Set_, S2> { self.0.put("ConnectionName", value.into_node()); Connection(self.0, PhantomData_) }
    /// Sets `LagId`.
    #[inline] pub fn lag_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LagId", value.into_node()); self }
    /// Sets `Location`. Required. An update replaces the resource.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> Connection<S0, S1, Set_> { self.0.put("Location", value.into_node()); Connection(self.0, PhantomData_) }
    /// Sets `ProviderName`. An update replaces the resource.
    #[inline] pub fn provider_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProviderName", value.into_node()); self }
    /// Sets `RequestMACSec`. An update replaces the resource.
    #[inline] pub fn request_mac_sec(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequestMACSec", value.into_node()); self }
    /// Sets `Tags`. At least 1 item.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Connection> for Connection<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Connection<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DirectConnect::Connection";
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
    /// `Fn::GetAtt` `ConnectionState`
    #[inline] pub fn connection_state(&self) -> Value_<String> { self.0.attribute("ConnectionState") }
}
