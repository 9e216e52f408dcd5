// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::Registry`

use stanchion_template::generated::*;

/// `AWS::Glue::Registry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-registry.html)
#[must_use]
pub struct Registry<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Registry<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Registry(Properties_::new(), PhantomData_) }
}
impl<S0> Registry<S0> {
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Registry<Set_> { self.0.put("Name", value.into_node()); Registry(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Registry> for Registry<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Registry<S0> {
    const TYPE: &'static str = "AWS::Glue::Registry";
    type Handle = RegistryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Registry`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RegistryRef(Id_);
impl From<Id_> for RegistryRef { #[inline] fn from(id: Id_) -> Self { RegistryRef(id) } }
impl AsRef<Id_> for RegistryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RegistryRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
