// Made by `cargo xtask generate`; do not edit.
//! `AWS::Inspector::ResourceGroup`

use stanchion_template::generated::*;

/// `AWS::Inspector::ResourceGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-resourcegroup.html)
#[must_use]
pub struct ResourceGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourceGroup<Missing_<super::required::resource_group_tags>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceGroup(Properties_::new(), PhantomData_) }
}
impl<S0> ResourceGroup<S0> {
    /// Sets `ResourceGroupTags`. Required. 1 to 10 items. An update replaces the resource.
    #[inline] pub fn resource_group_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> ResourceGroup<Set_> { self.0.put("ResourceGroupTags", value.into_node()); ResourceGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResourceGroup> for ResourceGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ResourceGroup<S0> {
    const TYPE: &'static str = "AWS::Inspector::ResourceGroup";
    type Handle = ResourceGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceGroupRef(Id_);
impl From<Id_> for ResourceGroupRef { #[inline] fn from(id: Id_) -> Self { ResourceGroupRef(id) } }
impl AsRef<Id_> for ResourceGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceGroupRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
