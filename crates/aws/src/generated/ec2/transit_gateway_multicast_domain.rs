// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayMulticastDomain`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayMulticastDomain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomain.html)
#[must_use]
pub struct TransitGatewayMulticastDomain<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TransitGatewayMulticastDomain<Missing_<super::required::transit_gateway_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayMulticastDomain(Properties_::new(), PhantomData_) }
}
impl<S0> TransitGatewayMulticastDomain<S0> {
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<Options>) -> Self { self.0.put("Options", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransitGatewayId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayMulticastDomain<Set_> { self.0.put("TransitGatewayId", value.into_node()); TransitGatewayMulticastDomain(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TransitGatewayMulticastDomain> for TransitGatewayMulticastDomain<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TransitGatewayMulticastDomain<S0> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastDomain";
    type Handle = TransitGatewayMulticastDomainRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayMulticastDomain`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayMulticastDomainRef(Id_);
impl From<Id_> for TransitGatewayMulticastDomainRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayMulticastDomainRef(id) } }
impl AsRef<Id_> for TransitGatewayMulticastDomainRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayMulticastDomainRef {
    /// `Ref`: `TransitGatewayMulticastDomainId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `TransitGatewayMulticastDomainArn`
    #[inline] pub fn transit_gateway_multicast_domain_arn(&self) -> Value_<String> { self.0.attribute("TransitGatewayMulticastDomainArn") }
    /// `Fn::GetAtt` `TransitGatewayMulticastDomainId`
    #[inline] pub fn transit_gateway_multicast_domain_id(&self) -> Value_<String> { self.0.attribute("TransitGatewayMulticastDomainId") }
}
/// `AWS::EC2::TransitGatewayMulticastDomain.Options`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomain.html)
#[must_use]
pub struct Options(Properties_);
impl Options {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Options(Properties_::new()) }
}
impl Options {
    /// Sets `AutoAcceptSharedAssociations`. The values are constants of [`AutoAcceptSharedAssociations`].
    #[inline] pub fn auto_accept_shared_associations(mut self, value: impl IntoValue_<AutoAcceptSharedAssociations>) -> Self { self.0.put("AutoAcceptSharedAssociations", value.into_node()); self }
    /// Sets `Igmpv2Support`. The values are constants of [`Igmpv2Support`].
    #[inline] pub fn igmpv2_support(mut self, value: impl IntoValue_<Igmpv2Support>) -> Self { self.0.put("Igmpv2Support", value.into_node()); self }
    /// Sets `StaticSourcesSupport`. The values are constants of [`StaticSourcesSupport`].
    #[inline] pub fn static_sources_support(mut self, value: impl IntoValue_<StaticSourcesSupport>) -> Self { self.0.put("StaticSourcesSupport", value.into_node()); self }
}
impl IntoValue_<Options> for Options { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::TransitGatewayMulticastDomain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomain.html)
#[derive(Debug)]
pub enum AutoAcceptSharedAssociations {}
impl AutoAcceptSharedAssociations {
    /// `disable`
    pub const DISABLE: Value_<AutoAcceptSharedAssociations> = Value_::constant("disable");
    /// `enable`
    pub const ENABLE: Value_<AutoAcceptSharedAssociations> = Value_::constant("enable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoAcceptSharedAssociations> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::TransitGatewayMulticastDomain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomain.html)
#[derive(Debug)]
pub enum Igmpv2Support {}
impl Igmpv2Support {
    /// `disable`
    pub const DISABLE: Value_<Igmpv2Support> = Value_::constant("disable");
    /// `enable`
    pub const ENABLE: Value_<Igmpv2Support> = Value_::constant("enable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Igmpv2Support> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::TransitGatewayMulticastDomain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomain.html)
#[derive(Debug)]
pub enum StaticSourcesSupport {}
impl StaticSourcesSupport {
    /// `disable`
    pub const DISABLE: Value_<StaticSourcesSupport> = Value_::constant("disable");
    /// `enable`
    pub const ENABLE: Value_<StaticSourcesSupport> = Value_::constant("enable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StaticSourcesSupport> { Value_::from_node(value.into_node()) }
}
