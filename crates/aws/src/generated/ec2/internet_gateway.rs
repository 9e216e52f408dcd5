// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::InternetGateway`

use stanchion_template::generated::*;

/// `AWS::EC2::InternetGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html)
#[must_use]
pub struct InternetGateway(Properties_);
impl InternetGateway {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InternetGateway(Properties_::new()) }
}
impl InternetGateway {
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<InternetGateway> for InternetGateway { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for InternetGateway {
    const TYPE: &'static str = "AWS::EC2::InternetGateway";
    type Handle = InternetGatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InternetGateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InternetGatewayRef(Id_);
impl From<Id_> for InternetGatewayRef { #[inline] fn from(id: Id_) -> Self { InternetGatewayRef(id) } }
impl AsRef<Id_> for InternetGatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InternetGatewayRef {
    /// `Ref`: `InternetGatewayId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `InternetGatewayId`
    #[inline] pub fn internet_gateway_id(&self) -> Value_<String> { self.0.attribute("InternetGatewayId") }
}
