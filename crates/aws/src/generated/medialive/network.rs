// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive::Network`

use stanchion_template::generated::*;

/// `AWS::MediaLive::Network`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-network.html)
#[must_use]
pub struct Network<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Network<Missing_<super::required::ip_pools>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Network(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Network<S0, S1> {
    /// Sets `IpPools`. Required.
    #[inline] pub fn ip_pools(mut self, value: impl IntoValue_<Vec<IpPool>>) -> Network<Set_, S1> { self.0.put("IpPools", value.into_node()); Network(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Network<S0, Set_> { self.0.put("Name", value.into_node()); Network(self.0, PhantomData_) }
    /// Sets `Routes`.
    #[inline] pub fn routes(mut self, value: impl IntoValue_<Vec<Route>>) -> Self { self.0.put("Routes", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Network> for Network<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Network<S0, S1> {
    const TYPE: &'static str = "AWS::MediaLive::Network";
    type Handle = NetworkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Network`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkRef(Id_);
impl From<Id_> for NetworkRef { #[inline] fn from(id: Id_) -> Self { NetworkRef(id) } }
impl AsRef<Id_> for NetworkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AssociatedClusterIds`
    #[inline] pub fn associated_cluster_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("AssociatedClusterIds") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::MediaLive::Network.IpPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-network-ippool.html)
#[must_use]
pub struct IpPool(Properties_);
impl IpPool {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IpPool(Properties_::new()) }
}
impl IpPool {
    /// Sets `Cidr`.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cidr", value.into_node()); self }
}
impl IntoValue_<IpPool> for IpPool { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Network.Route`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-network-route.html)
#[must_use]
pub struct Route(Properties_);
impl Route {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Route(Properties_::new()) }
}
impl Route {
    /// Sets `Cidr`.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cidr", value.into_node()); self }
    /// Sets `Gateway`.
    #[inline] pub fn gateway(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Gateway", value.into_node()); self }
}
impl IntoValue_<Route> for Route { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
