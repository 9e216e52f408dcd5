// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::EgressOnlyInternetGateway`

use stanchion_template::generated::*;

/// `AWS::EC2::EgressOnlyInternetGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-egressonlyinternetgateway.html)
#[must_use]
pub struct EgressOnlyInternetGateway<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EgressOnlyInternetGateway<Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EgressOnlyInternetGateway(Properties_::new(), PhantomData_) }
}
impl<S0> EgressOnlyInternetGateway<S0> {
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> EgressOnlyInternetGateway<Set_> { self.0.put("VpcId", value.into_node()); EgressOnlyInternetGateway(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EgressOnlyInternetGateway> for EgressOnlyInternetGateway<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for EgressOnlyInternetGateway<S0> {
    const TYPE: &'static str = "AWS::EC2::EgressOnlyInternetGateway";
    type Handle = EgressOnlyInternetGatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EgressOnlyInternetGateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EgressOnlyInternetGatewayRef(Id_);
impl From<Id_> for EgressOnlyInternetGatewayRef { #[inline] fn from(id: Id_) -> Self { EgressOnlyInternetGatewayRef(id) } }
impl AsRef<Id_> for EgressOnlyInternetGatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EgressOnlyInternetGatewayRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
