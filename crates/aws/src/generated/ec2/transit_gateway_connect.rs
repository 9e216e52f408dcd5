// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayConnect`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayConnect`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnect.html)
#[must_use]
pub struct TransitGatewayConnect<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TransitGatewayConnect<Missing_<super::required::options>, Missing_<super::required::transport_transit_gateway_attachment_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayConnect(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TransitGatewayConnect<S0, S1> {
    /// Sets `Options`. Required. An update replaces the resource.
    #[inline] pub fn options(mut self, value: impl IntoValue_<TransitGatewayConnectOptions>) -> TransitGatewayConnect<Set_, S1> { self.0.put("Options", value.into_node()); TransitGatewayConnect(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransportTransitGatewayAttachmentId`. Required. An update replaces the resource.
    #[inline] pub fn transport_transit_gateway_attachment_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayConnect<S0, Set_> { self.0.put("TransportTransitGatewayAttachmentId", value.into_node()); TransitGatewayConnect(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TransitGatewayConnect> for TransitGatewayConnect<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TransitGatewayConnect<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayConnect";
    type Handle = TransitGatewayConnectRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayConnect`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayConnectRef(Id_);
impl From<Id_> for TransitGatewayConnectRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayConnectRef(id) } }
impl AsRef<Id_> for TransitGatewayConnectRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayConnectRef {
    /// `Ref`: `TransitGatewayAttachmentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `TransitGatewayAttachmentId`
    #[inline] pub fn transit_gateway_attachment_id(&self) -> Value_<String> { self.0.attribute("TransitGatewayAttachmentId") }
    /// `Fn::GetAtt` `TransitGatewayId`
    #[inline] pub fn transit_gateway_id(&self) -> Value_<String> { self.0.attribute("TransitGatewayId") }
}
/// `AWS::EC2::TransitGatewayConnect.TransitGatewayConnectOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewayconnect-transitgatewayconnectoptions.html)
#[must_use]
pub struct TransitGatewayConnectOptions(Properties_);
impl TransitGatewayConnectOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TransitGatewayConnectOptions(Properties_::new()) }
}
impl TransitGatewayConnectOptions {
    /// Sets `Protocol`. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
}
impl IntoValue_<TransitGatewayConnectOptions> for TransitGatewayConnectOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::TransitGatewayConnect`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnect.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `gre`
    pub const GRE: Value_<Protocol> = Value_::constant("gre");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
