// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResourceExplorer2::DefaultViewAssociation`

use stanchion_template::generated::*;

/// `AWS::ResourceExplorer2::DefaultViewAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-defaultviewassociation.html)
#[must_use]
pub struct DefaultViewAssociation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DefaultViewAssociation<Missing_<super::required::view_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DefaultViewAssociation(Properties_::new(), PhantomData_) }
}
impl<S0> DefaultViewAssociation<S0> {
    /// Sets `ViewArn`. Required.
    #[inline] pub fn view_arn(mut self, value: impl IntoValue_<String>) -> DefaultViewAssociation<Set_> { self.0.put("ViewArn", value.into_node()); DefaultViewAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DefaultViewAssociation> for DefaultViewAssociation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DefaultViewAssociation<S0> {
    const TYPE: &'static str = "AWS::ResourceExplorer2::DefaultViewAssociation";
    type Handle = DefaultViewAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DefaultViewAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DefaultViewAssociationRef(Id_);
impl From<Id_> for DefaultViewAssociationRef { #[inline] fn from(id: Id_) -> Self { DefaultViewAssociationRef(id) } }
impl AsRef<Id_> for DefaultViewAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DefaultViewAssociationRef {
    /// `Ref`: `AssociatedAwsPrincipal`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociatedAwsPrincipal`
    #[inline] pub fn associated_aws_principal(&self) -> Value_<String> { self.0.attribute("AssociatedAwsPrincipal") }
}
