// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::CarrierGateway`

use stanchion_template::generated::*;

/// `AWS::EC2::CarrierGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-carriergateway.html)
#[must_use]
pub struct CarrierGateway<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CarrierGateway<Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CarrierGateway(Properties_::new(), PhantomData_) }
}
impl<S0> CarrierGateway<S0> {
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> CarrierGateway<Set_> { self.0.put("VpcId", value.into_node()); CarrierGateway(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CarrierGateway> for CarrierGateway<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CarrierGateway<S0> {
    const TYPE: &'static str = "AWS::EC2::CarrierGateway";
    type Handle = CarrierGatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CarrierGateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CarrierGatewayRef(Id_);
impl From<Id_> for CarrierGatewayRef { #[inline] fn from(id: Id_) -> Self { CarrierGatewayRef(id) } }
impl AsRef<Id_> for CarrierGatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CarrierGatewayRef {
    /// `Ref`: `CarrierGatewayId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CarrierGatewayId`
    #[inline] pub fn carrier_gateway_id(&self) -> Value_<String> { self.0.attribute("CarrierGatewayId") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
