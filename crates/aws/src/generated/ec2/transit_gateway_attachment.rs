// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayAttachment`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html)
#[must_use]
pub struct TransitGatewayAttachment<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TransitGatewayAttachment<Missing_<super::required::subnet_ids>, Missing_<super::required::transit_gateway_id>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TransitGatewayAttachment<S0, S1, S2> {
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<Options>) -> Self { self.0.put("Options", value.into_node()); self }
    /// Sets `SubnetIds`. Required.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> TransitGatewayAttachment<Set_, S1, S2> { self.0.put("SubnetIds", value.into_node()); TransitGatewayAttachment(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransitGatewayId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayAttachment<S0, Set_, S2> { self.0.put("TransitGatewayId", value.into_node()); TransitGatewayAttachment(self.0, PhantomData_) }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayAttachment<S0, S1, Set_> { self.0.put("VpcId", value.into_node()); TransitGatewayAttachment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TransitGatewayAttachment> for TransitGatewayAttachment<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for TransitGatewayAttachment<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayAttachment";
    type Handle = TransitGatewayAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayAttachmentRef(Id_);
impl From<Id_> for TransitGatewayAttachmentRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayAttachmentRef(id) } }
impl AsRef<Id_> for TransitGatewayAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayAttachmentRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::EC2::TransitGatewayAttachment.Options`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html)
#[must_use]
pub struct Options(Properties_);
impl Options {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Options(Properties_::new()) }
}
impl Options {
    /// Sets `ApplianceModeSupport`. The values are constants of [`ApplianceModeSupport`].
    #[inline] pub fn appliance_mode_support(mut self, value: impl IntoValue_<ApplianceModeSupport>) -> Self { self.0.put("ApplianceModeSupport", value.into_node()); self }
    /// Sets `DnsSupport`. The values are constants of [`DnsSupport`].
    #[inline] pub fn dns_support(mut self, value: impl IntoValue_<DnsSupport>) -> Self { self.0.put("DnsSupport", value.into_node()); self }
    /// Sets `Ipv6Support`. The values are constants of [`Ipv6Support`].
    #[inline] pub fn ipv6_support(mut self, value: impl IntoValue_<Ipv6Support>) -> Self { self.0.put("Ipv6Support", value.into_node()); self }
    /// Sets `SecurityGroupReferencingSupport`. The values are constants of [`SecurityGroupReferencingSupport`].
    #[inline] pub fn security_group_referencing_support(mut self, value: impl IntoValue_<SecurityGroupReferencingSupport>) -> Self { self.0.put("SecurityGroupReferencingSupport", value.into_node()); self }
}
impl IntoValue_<Options> for Options { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::TransitGatewayAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html)
#[derive(Debug)]
pub enum ApplianceModeSupport {}
impl ApplianceModeSupport {
    /// `disable`
    pub const DISABLE: Value_<ApplianceModeSupport> = Value_::constant("disable");
    /// `enable`
    pub const ENABLE: Value_<ApplianceModeSupport> = Value_::constant("enable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApplianceModeSupport> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::TransitGatewayAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html)
#[derive(Debug)]
pub enum DnsSupport {}
impl DnsSupport {
    /// `disable`
    pub const DISABLE: Value_<DnsSupport> = Value_::constant("disable");
    /// `enable`
    pub const ENABLE: Value_<DnsSupport> = Value_::constant("enable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DnsSupport> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::TransitGatewayAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html)
#[derive(Debug)]
pub enum Ipv6Support {}
impl Ipv6Support {
    /// `disable`
    pub const DISABLE: Value_<Ipv6Support> = Value_::constant("disable");
    /// `enable`
    pub const ENABLE: Value_<Ipv6Support> = Value_::constant("enable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Ipv6Support> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::TransitGatewayAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html)
#[derive(Debug)]
pub enum SecurityGroupReferencingSupport {}
impl SecurityGroupReferencingSupport {
    /// `disable`
    pub const DISABLE: Value_<SecurityGroupReferencingSupport> = Value_::constant("disable");
    /// `enable`
    pub const ENABLE: Value_<SecurityGroupReferencingSupport> = Value_::constant("enable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SecurityGroupReferencingSupport> { Value_::from_node(value.into_node()) }
}
