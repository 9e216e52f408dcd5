// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TransitGatewayMeteringPolicy`

use stanchion_template::generated::*;

/// `AWS::EC2::TransitGatewayMeteringPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicy.html)
#[must_use]
pub struct TransitGatewayMeteringPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TransitGatewayMeteringPolicy<Missing_<super::required::transit_gateway_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayMeteringPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> TransitGatewayMeteringPolicy<S0> {
    /// Sets `MiddleboxAttachmentIds`.
    #[inline] pub fn middlebox_attachment_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MiddleboxAttachmentIds", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransitGatewayId`. Required. An update replaces the resource.
    #[inline] pub fn transit_gateway_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayMeteringPolicy<Set_> { self.0.put("TransitGatewayId", value.into_node()); TransitGatewayMeteringPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TransitGatewayMeteringPolicy> for TransitGatewayMeteringPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TransitGatewayMeteringPolicy<S0> {
    const TYPE: &'static str = "AWS::EC2::TransitGatewayMeteringPolicy";
    type Handle = TransitGatewayMeteringPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransitGatewayMeteringPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransitGatewayMeteringPolicyRef(Id_);
impl From<Id_> for TransitGatewayMeteringPolicyRef { #[inline] fn from(id: Id_) -> Self { TransitGatewayMeteringPolicyRef(id) } }
impl AsRef<Id_> for TransitGatewayMeteringPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransitGatewayMeteringPolicyRef {
    /// `Ref`: `TransitGatewayMeteringPolicyId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `TransitGatewayMeteringPolicyId`
    #[inline] pub fn transit_gateway_metering_policy_id(&self) -> Value_<String> { self.0.attribute("TransitGatewayMeteringPolicyId") }
    /// `Fn::GetAtt` `UpdateEffectiveAt`
    #[inline] pub fn update_effective_at(&self) -> Value_<String> { self.0.attribute("UpdateEffectiveAt") }
}
