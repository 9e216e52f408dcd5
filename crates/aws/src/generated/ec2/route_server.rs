// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::RouteServer`

use stanchion_template::generated::*;

/// `AWS::EC2::RouteServer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserver.html)
#[must_use]
pub struct RouteServer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RouteServer<Missing_<super::required::amazon_side_asn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RouteServer(Properties_::new(), PhantomData_) }
}
impl<S0> RouteServer<S0> {
    /// Sets `AmazonSideAsn`. Required. 1 to 4294967294. An update replaces the resource.
    #[inline] pub fn amazon_side_asn(mut self, value: impl IntoValue_<i64>) -> RouteServer<Set_> { self.0.put("AmazonSideAsn", value.into_node()); RouteServer(self.0, PhantomData_) }
    /// Sets `PersistRoutes`. The values are constants of [`PersistRoutes`].
    #[inline] pub fn persist_routes(mut self, value: impl IntoValue_<PersistRoutes>) -> Self { self.0.put("PersistRoutes", value.into_node()); self }
    /// Sets `PersistRoutesDuration`. 0 to 5.
    #[inline] pub fn persist_routes_duration(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PersistRoutesDuration", value.into_node()); self }
    /// Sets `SnsNotificationsEnabled`.
    #[inline] pub fn sns_notifications_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SnsNotificationsEnabled", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RouteServer> for RouteServer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for RouteServer<S0> {
    const TYPE: &'static str = "AWS::EC2::RouteServer";
    type Handle = RouteServerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RouteServer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouteServerRef(Id_);
impl From<Id_> for RouteServerRef { #[inline] fn from(id: Id_) -> Self { RouteServerRef(id) } }
impl AsRef<Id_> for RouteServerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouteServerRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// Values of `AWS::EC2::RouteServer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserver.html)
#[derive(Debug)]
pub enum PersistRoutes {}
impl PersistRoutes {
    /// `enable`
    pub const ENABLE: Value_<PersistRoutes> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<PersistRoutes> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PersistRoutes> { Value_::from_node(value.into_node()) }
}
