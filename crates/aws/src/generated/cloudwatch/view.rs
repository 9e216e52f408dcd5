// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudWatch::View`

use stanchion_template::generated::*;

/// `AWS::CloudWatch::View`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-view.html)
#[must_use]
pub struct View<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl View<Missing_<super::required::definition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { View(Properties_::new(), PhantomData_) }
}
impl<S0> View<S0> {
    /// Sets `Definition`. Required. 1 to 10000 characters.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<String>) -> View<Set_> { self.0.put("Definition", value.into_node()); View(self.0, PhantomData_) }
    /// Sets `Description`. At most 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. 6 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<View> for View<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for View<S0> {
    const TYPE: &'static str = "AWS::CloudWatch::View";
    type Handle = ViewRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`View`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ViewRef(Id_);
impl From<Id_> for ViewRef { #[inline] fn from(id: Id_) -> Self { ViewRef(id) } }
impl AsRef<Id_> for ViewRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ViewRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
