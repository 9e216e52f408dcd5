// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::TagOption`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::TagOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoption.html)
#[must_use]
pub struct TagOption<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TagOption<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TagOption(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TagOption<S0, S1> {
    /// Sets `Active`.
    #[inline] pub fn active(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Active", value.into_node()); self }
    /// Sets `Key`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> TagOption<Set_, S1> { self.0.put("Key", value.into_node()); TagOption(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> TagOption<S0, Set_> { self.0.put("Value", value.into_node()); TagOption(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TagOption> for TagOption<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TagOption<S0, S1> {
    const TYPE: &'static str = "AWS::ServiceCatalog::TagOption";
    type Handle = TagOptionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TagOption`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TagOptionRef(Id_);
impl From<Id_> for TagOptionRef { #[inline] fn from(id: Id_) -> Self { TagOptionRef(id) } }
impl AsRef<Id_> for TagOptionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TagOptionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
