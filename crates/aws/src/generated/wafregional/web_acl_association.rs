// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAFRegional::WebACLAssociation`

use stanchion_template::generated::*;

/// `AWS::WAFRegional::WebACLAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webaclassociation.html)
#[must_use]
pub struct WebACLAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WebACLAssociation<Missing_<super::required::resource_arn>, Missing_<super::required::web_acl_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebACLAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WebACLAssociation<S0, S1> {
    /// Sets `ResourceArn`. Required. An update replaces the resource.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> WebACLAssociation<Set_, S1> { self.0.put("ResourceArn", value.into_node()); WebACLAssociation(self.0, PhantomData_) }
    /// Sets `WebACLId`. Required. An update replaces the resource.
    #[inline] pub fn web_acl_id(mut self, value: impl IntoValue_<String>) -> WebACLAssociation<S0, Set_> { self.0.put("WebACLId", value.into_node()); WebACLAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WebACLAssociation> for WebACLAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for WebACLAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::WAFRegional::WebACLAssociation";
    type Handle = WebACLAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WebACLAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WebACLAssociationRef(Id_);
impl From<Id_> for WebACLAssociationRef { #[inline] fn from(id: Id_) -> Self { WebACLAssociationRef(id) } }
impl AsRef<Id_> for WebACLAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WebACLAssociationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
