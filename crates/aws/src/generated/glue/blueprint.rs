// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::Blueprint`

use stanchion_template::generated::*;

/// `AWS::Glue::Blueprint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-blueprint.html)
#[must_use]
pub struct Blueprint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Blueprint<Missing_<super::required::blueprint_location>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Blueprint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Blueprint<S0, S1> {
    /// Sets `BlueprintLocation`. Required. 1 to 8192 characters.
    #[inline] pub fn blueprint_location(mut self, value: impl IntoValue_<String>) -> Blueprint<Set_, S1> { self.0.put("BlueprintLocation", value.into_node()); Blueprint(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Blueprint<S0, Set_> { self.0.put("Name", value.into_node()); Blueprint(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Blueprint> for Blueprint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Blueprint<S0, S1> {
    const TYPE: &'static str = "AWS::Glue::Blueprint";
    type Handle = BlueprintRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Blueprint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BlueprintRef(Id_);
impl From<Id_> for BlueprintRef { #[inline] fn from(id: Id_) -> Self { BlueprintRef(id) } }
impl AsRef<Id_> for BlueprintRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BlueprintRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedOn`
    #[inline] pub fn created_on(&self) -> Value_<String> { self.0.attribute("CreatedOn") }
    /// `Fn::GetAtt` `LastModifiedOn`
    #[inline] pub fn last_modified_on(&self) -> Value_<String> { self.0.attribute("LastModifiedOn") }
    /// `Fn::GetAtt` `ParameterSpec`
    #[inline] pub fn parameter_spec(&self) -> Value_<String> { self.0.attribute("ParameterSpec") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
