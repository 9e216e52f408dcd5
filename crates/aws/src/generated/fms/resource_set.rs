// Made by `cargo xtask generate`; do not edit.
//! `AWS::FMS::ResourceSet`

use stanchion_template::generated::*;

/// `AWS::FMS::ResourceSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-resourceset.html)
#[must_use]
pub struct ResourceSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourceSet<Missing_<super::required::name>, Missing_<super::required::resource_type_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourceSet<S0, S1> {
    /// Sets `Description`. At most 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ResourceSet<Set_, S1> { self.0.put("Name", value.into_node()); ResourceSet(self.0, PhantomData_) }
    /// Sets `ResourceTypeList`. Required.
    #[inline] pub fn resource_type_list(mut self, value: impl IntoValue_<Vec<String>>) -> ResourceSet<S0, Set_> { self.0.put("ResourceTypeList", value.into_node()); ResourceSet(self.0, PhantomData_) }
    /// Sets `Resources`.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Resources", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourceSet> for ResourceSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ResourceSet<S0, S1> {
    const TYPE: &'static str = "AWS::FMS::ResourceSet";
    type Handle = ResourceSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceSetRef(Id_);
impl From<Id_> for ResourceSetRef { #[inline] fn from(id: Id_) -> Self { ResourceSetRef(id) } }
impl AsRef<Id_> for ResourceSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceSetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
