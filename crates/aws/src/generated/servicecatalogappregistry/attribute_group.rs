// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalogAppRegistry::AttributeGroup`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalogAppRegistry::AttributeGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroup.html)
#[must_use]
pub struct AttributeGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AttributeGroup<Missing_<super::required::attributes>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AttributeGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AttributeGroup<S0, S1> {
    /// Sets `Attributes`. Required. 1 to 8000 characters.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Node_>) -> AttributeGroup<Set_, S1> { self.0.put("Attributes", value.into_node()); AttributeGroup(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AttributeGroup<S0, Set_> { self.0.put("Name", value.into_node()); AttributeGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AttributeGroup> for AttributeGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AttributeGroup<S0, S1> {
    const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::AttributeGroup";
    type Handle = AttributeGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AttributeGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AttributeGroupRef(Id_);
impl From<Id_> for AttributeGroupRef { #[inline] fn from(id: Id_) -> Self { AttributeGroupRef(id) } }
impl AsRef<Id_> for AttributeGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AttributeGroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
