// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroupassociation.html)
#[must_use]
pub struct AttributeGroupAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AttributeGroupAssociation<Missing_<super::required::application>, Missing_<super::required::attribute_group>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AttributeGroupAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AttributeGroupAssociation<S0, S1> {
    /// Sets `Application`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn application(mut self, value: impl IntoValue_<String>) -> AttributeGroupAssociation<Set_, S1> { self.0.put("Application", value.into_node()); AttributeGroupAssociation(self.0, PhantomData_) }
    /// Sets `AttributeGroup`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn attribute_group(mut self, value: impl IntoValue_<String>) -> AttributeGroupAssociation<S0, Set_> { self.0.put("AttributeGroup", value.into_node()); AttributeGroupAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AttributeGroupAssociation> for AttributeGroupAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AttributeGroupAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation";
    type Handle = AttributeGroupAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AttributeGroupAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AttributeGroupAssociationRef(Id_);
impl From<Id_> for AttributeGroupAssociationRef { #[inline] fn from(id: Id_) -> Self { AttributeGroupAssociationRef(id) } }
impl AsRef<Id_> for AttributeGroupAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AttributeGroupAssociationRef {
    /// `Ref`: `ApplicationArn|AttributeGroupArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationArn`
    #[inline] pub fn application_arn(&self) -> Value_<String> { self.0.attribute("ApplicationArn") }
    /// `Fn::GetAtt` `AttributeGroupArn`
    #[inline] pub fn attribute_group_arn(&self) -> Value_<String> { self.0.attribute("AttributeGroupArn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
