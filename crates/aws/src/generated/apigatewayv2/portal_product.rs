// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2::PortalProduct`

use stanchion_template::generated::*;

/// `AWS::ApiGatewayV2::PortalProduct`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-portalproduct.html)
#[must_use]
pub struct PortalProduct<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PortalProduct<Missing_<super::required::display_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PortalProduct(Properties_::new(), PhantomData_) }
}
impl<S0> PortalProduct<S0> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 255 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> PortalProduct<Set_> { self.0.put("DisplayName", value.into_node()); PortalProduct(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PortalProduct> for PortalProduct<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for PortalProduct<S0> {
    const TYPE: &'static str = "AWS::ApiGatewayV2::PortalProduct";
    type Handle = PortalProductRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PortalProduct`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PortalProductRef(Id_);
impl From<Id_> for PortalProductRef { #[inline] fn from(id: Id_) -> Self { PortalProductRef(id) } }
impl AsRef<Id_> for PortalProductRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PortalProductRef {
    /// `Ref`: `PortalProductArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LastModified`
    #[inline] pub fn last_modified(&self) -> Value_<String> { self.0.attribute("LastModified") }
    /// `Fn::GetAtt` `PortalProductArn`
    #[inline] pub fn portal_product_arn(&self) -> Value_<String> { self.0.attribute("PortalProductArn") }
    /// `Fn::GetAtt` `PortalProductId`
    #[inline] pub fn portal_product_id(&self) -> Value_<String> { self.0.attribute("PortalProductId") }
}
