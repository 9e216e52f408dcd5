// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::RouteServerEndpoint`

use stanchion_template::generated::*;

/// `AWS::EC2::RouteServerEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverendpoint.html)
#[must_use]
pub struct RouteServerEndpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RouteServerEndpoint<Missing_<super::required::route_server_id>, Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RouteServerEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RouteServerEndpoint<S0, S1> {
    /// Sets `RouteServerId`. Required. An update replaces the resource.
    #[inline] pub fn route_server_id(mut self, value: impl IntoValue_<String>) -> RouteServerEndpoint<Set_, S1> { self.0.put("RouteServerId", value.into_node()); RouteServerEndpoint(self.0, PhantomData_) }
    /// Sets `SubnetId`. Required. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> RouteServerEndpoint<S0, Set_> { self.0.put("SubnetId", value.into_node()); RouteServerEndpoint(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RouteServerEndpoint> for RouteServerEndpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RouteServerEndpoint<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::RouteServerEndpoint";
    type Handle = RouteServerEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RouteServerEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouteServerEndpointRef(Id_);
impl From<Id_> for RouteServerEndpointRef { #[inline] fn from(id: Id_) -> Self { RouteServerEndpointRef(id) } }
impl AsRef<Id_> for RouteServerEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouteServerEndpointRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `EniAddress`
    #[inline] pub fn eni_address(&self) -> Value_<String> { self.0.attribute("EniAddress") }
    /// `Fn::GetAtt` `EniId`
    #[inline] pub fn eni_id(&self) -> Value_<String> { self.0.attribute("EniId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
