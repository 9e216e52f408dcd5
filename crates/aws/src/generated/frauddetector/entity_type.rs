// Made by `cargo xtask generate`; do not edit.
//! `AWS::FraudDetector::EntityType`

use stanchion_template::generated::*;

/// `AWS::FraudDetector::EntityType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-entitytype.html)
#[must_use]
pub struct EntityType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EntityType<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EntityType(Properties_::new(), PhantomData_) }
}
impl<S0> EntityType<S0> {
    /// Sets `Description`. 1 to 128 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EntityType<Set_> { self.0.put("Name", value.into_node()); EntityType(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EntityType> for EntityType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for EntityType<S0> {
    const TYPE: &'static str = "AWS::FraudDetector::EntityType";
    type Handle = EntityTypeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EntityType`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EntityTypeRef(Id_);
impl From<Id_> for EntityTypeRef { #[inline] fn from(id: Id_) -> Self { EntityTypeRef(id) } }
impl AsRef<Id_> for EntityTypeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EntityTypeRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
}
